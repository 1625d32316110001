import type { Fault } from '../findings/index.ts';

const WHY = 'What is not read as the document means it would be missing in the policy, or wrong.';

function fault(
  code: Fault['code'],
  name: string,
  summary: string,
  fix: string,
  severity: Fault['severity'] = 'error',
): Fault {
  return { code, name, severity, summary, why: WHY, fix, cites: [] };
}

export const tiltTooLarge = fault(
  'P8001',
  'tilt-too-large',
  'a TILT document is too large',
  'Divide the document, or leave out what is not about one controller.',
);
export const notJson = fault(
  'P8002',
  'tilt-not-json',
  'a TILT document is not JSON',
  'Export the document again as JSON.',
);
export const tooDeepJson = fault(
  'P8003',
  'tilt-nested-too-deeply',
  'objects and lists of a TILT document stand too deep inside each other',
  'Write the document as the TILT schema shows it.',
);
export const notTilt = fault(
  'P8004',
  'tilt-not-a-document',
  'a JSON file is no TILT document',
  'Name a file that has `controller` and `dataDisclosed` at its top.',
);
export const wrongType = fault(
  'P8005',
  'tilt-wrong-type',
  'a value of a TILT document has another type than the schema says',
  'Correct the value in the document, or take it over by hand: it stands as a comment in the policy.',
  'warning',
);

/** What can be wrong with a TILT document. */
export const faults: readonly Fault[] = [tiltTooLarge, notJson, tooDeepJson, notTilt, wrongType];
