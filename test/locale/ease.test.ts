import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/compile.ts';
import { loadLanguage } from '../../src/locale/index.ts';
import type { ReadingEase } from '../../src/rules/index.ts';
import { countDocument, scoreOf } from '../../src/rules/text/ease.ts';
import { file } from '../policy.ts';

/** Words with their syllables as they are spoken, counted by hand. */
const SPOKEN: Readonly<Record<string, string>> = {
  en: `data 2, privacy 3, controller 3, processing 3, we 1, any 2, other 2, area 3, idea 3, economic 4, legitimate 4,
    interests 3, purpose 2, the 1, authority 4, authorised 3, categories 4, receive 2, used 1, needed 2, agreed 2,
    example 3, people 2, service 2, website 2, address 2, retention 3, erasure 3, portability 5, withdraw 2, consent 2,
    our 1, your 1, object 2, decision 3, automated 4, special 2, union 2, period 3, create 2, months 1, based 1,
    stored 1, services 3, purposes 3, statistics 3, contract 2, obligation 4, complaint 2, supervisory 5, country 2,
    transfer 2, security 4, measures 2, asked 1, described 2, responsible 4, processor 3, recipient 4, european 4,
    commission 3, adequacy 4, clauses 2, protected 3, objection 3, rectification 5, incomplete 3, unless 2, compelling 3,
    grounds 1, override 3, freedoms 2, particular 4, situation 4, machine 2, readable 3, structured 2, commonly 3,
    technically 4, feasible 3, remains 2, lawful 2, member 2, state 1, remedies 3, version 2, newsletter 3,
    employees 3, applicants 3, invoice 2, delivery 4, customer 3, statutory 4, marketing 3, direct 2, means 1, alone 2,
    profiling 3, explicit 3, performance 3, vital 2, archiving 3, employment 3`,
  de: `Daten 2, verarbeiten 4, Verantwortlicher 5, Einwilligung 4, Datenschutz 3, über 2, oder 2, Auftragsverarbeiter 6,
    und 1, Sie 1, eine 2, Abschnitt 2, Speicherdauer 4, Empfänger 3, Rechtsgrundlage 4, Interesse 4, berechtigtes 4,
    Auskunft 2, Aufsichtsbehörde 5, Löschung 2, widersprechen 4, jederzeit 3, Adresse 3, Identität 4, Information 4,
    Übermittlung 4, Union 2, Drittland 2, europäische 5, beauftragen 4, Vertrag 2, erfüllen 3, wir 1, Ihnen 2, Zweck 1,
    Bestellung 3, Kategorien 5, automatisiert 5, Entscheidung 3, Aufbewahrung 4, Konto 2, geben 2, Ablauf 2, Zeitraum 2,
    Familie 3, neue 2, Steuer 2, Theater 3, Museum 3, Statistik 3, Anbieter 3, Ausnahme 3, aktuelle 4, genau 2,
    Angemessenheitsbeschluss 7, Kommission 3, Standarddatenschutzklauseln 7, geschützt 2, genehmigt 3, Garantien 4,
    Weisungen 3, betroffene 4, personenbezogenen 7, Berichtigung 4, Einschränkung 3, Datenübertragbarkeit 7,
    Beschwerde 3, unbenommen 4, Mitgliedstaat 3, insbesondere 5, strukturierten 4, maschinenlesbaren 6, gängigen 3,
    zwingende 3, schutzwürdige 4, Freiheiten 3, überwiegen 4, Rechtsansprüche 4, Direktwerbung 4, Kinder 2, Träger 2,
    elterlichen 4, Verpflichtung 3, gesetzliche 4, freiwillig 3, Angabe 3, gespeichert 3, Fassung 2, höchstens 2,
    Newsletter 3, beruht 2, Vereinigte 4, Staaten 2, sobald 2, Gerät 2, Nutzung 2, Mitarbeiter 4, Bewerbung 3,
    zuständig 3, lesbar 2, beenden 3, Situation 4`,
  fr: `données 2, personnelles 3, traitement 3, responsable 3, utiliser 4, utilisateur 5, vous 1, notre 1, nous 1,
    consentement 4, intérêt 3, légitime 3, durée 2, conservation 4, destinataires 4, adresse 2, électronique 4,
    autorité 4, contrôle 2, article 2, paragraphe 3, droit 1, accès 2, opposition 4, effacement 4, limitation 4,
    portabilité 5, pays 2, tiers 1, transfert 2, contrat 2, exécution 4, obligation 4, légale 2, information 4,
    identité 4, navigateur 4, service 2, entreprise 3, envoyer 3, heure 1, année 2, une 1, de 1, le 1, lettre 1,
    réponse 2, compte 1, client 2, européen 4, union 2, aucune 2, elle 1, être 1, autre 1, adresses 2, étude 2,
    décision 3, adéquation 4, commission 3, clauses 1, protégées 3, sous 1, traitants 2, instructions 3, réclamation 4,
    rectification 5, inexactes 3, motifs 2, impérieux 3, libertés 3, prospection 3, raison 2, situation 4,
    particulière 4, structuré 3, couramment 3, lisible 2, machine 2, techniquement 4, possible 2, automatisés 5, moyens 2,
    membre 1, résidez 3, travaillez 3, recours 2, ouverts 2, version 2, applique 2, délai 2, enfant 2, titulaire 3,
    parentale 3, source 1, fondement 3, licite 2, retirer 3, vos 1, peuvent 1, traitent 1, exclusivement 5`,
};

describe.each(Object.entries(SPOKEN))('syllables of %s', (tag, list) => {
  it('are counted as they are spoken but for one in forty', async () => {
    const language = await loadLanguage(tag);
    const ease = language?.ease as ReadingEase;
    const words = [...list.matchAll(/(\p{L}+) (\d)/gu)].map(([, word = '', spoken]) => ({
      word,
      spoken: Number(spoken),
    }));
    const spoken = words.reduce((total, each) => total + each.spoken, 0);
    const missed = words.reduce((total, each) => total + Math.abs(ease.syllables(each.word) - each.spoken), 0);
    expect(words.length).toBeGreaterThan(100);
    expect(missed / spoken).toBeLessThan(1 / 40);
  });
});

const folders = [
  'policy',
  'templates/init',
  ...readdirSync('test/fixtures').map((name) => `test/fixtures/${name}/policy`),
];

describe.each(folders)('the notices of %s', (folder) => {
  it('are in plain language, by the measure of their language', async () => {
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
    const files = names.map((name) => file(name, readFileSync(`${folder}/${name}`, 'utf8')));
    const { built } = await analyse({ files, today: '2026-11-23' });
    const scores = (built?.notices ?? []).map(({ id, notice, language }) => {
      const ease = language.ease as ReadingEase;
      return { id, tag: language.tag, score: scoreOf(countDocument(notice.sections, ease), ease), plain: ease.plain };
    });
    expect(scores).not.toHaveLength(0);
    expect(scores.filter(({ score, plain }) => !(score >= plain))).toEqual([]);
  });
});
