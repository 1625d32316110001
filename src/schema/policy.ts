// Made from policy.schema.json by scripts/generate-schema.mjs; change the schema and run `npm run generate`.

/** A company's privacy facts, from which policyc makes the privacy notice and the record of processing activities. Several files together make one policy. */
export interface Policy {
  /** The version of the policy language. */
  policyc: 1;
  /** The day whose law the policy is checked against, from 2018-05-25 on, when the GDPR applies. Without it: today. */
  asOf?: Day;
  /** Your own company: who decides why and how personal data are processed (Art. 4(7) GDPR). */
  controller: Controller;
  /** Companies that process personal data on your behalf, by id (Art. 28 GDPR). */
  processors?: Record<string, Processor>;
  /** All others who receive personal data, by id (Art. 4(9) GDPR). */
  recipients?: Record<string, OtherRecipient>;
  /** Kinds of personal data, by id. */
  dataCategories?: Record<string, DataCategory>;
  /** The people whose data are processed, by id. */
  dataSubjects?: Record<string, DataSubject>;
  /** Bases that the GDPR leaves to national law, by id. Those of the GDPR are built in. */
  legalBases?: Record<string, LegalBasis>;
  /** What is done with personal data, by id. */
  activities?: Record<string, Activity>;
  /** Periods that several activities share, by id. */
  retention?: Record<string, Retention>;
  /** Technical and organisational measures, by id (Art. 32 GDPR). */
  measures?: Record<string, Measure>;
  /** What is stored on the reader's device or read from it, by id. */
  cookies?: Record<string, Cookie>;
  /** Declarations of consent, by id (Art. 7 GDPR). */
  consents?: Record<string, Consent>;
  /** How people use their rights. */
  rights?: Rights;
  /** Words that the notice uses, explained, by id. */
  terms?: Record<string, Term>;
  /** The privacy notices, by id. */
  notices?: Record<string, NoticeSpec>;
  /** Controllers on whose behalf you process data, by id (Art. 30(2) GDPR). */
  clients?: Record<string, Client>;
  /** Findings that are turned off, each with a reason and an end. */
  waivers?: Waiver[];
}

/** Words of your own: Markdown without HTML, with references such as [[rights]]. Write one text, or one for each language of the notice. */
export type Text = string | Record<string, string>;

/** Plain characters on one line, the same in every language: a name, an address, a number. */
export type Line = string;

/** A name on one line: the same in every language, or one for each language of the notice. */
export type Named = string | Record<string, string>;

/** The name by which other entries and references call an entry: lower-case letters, digits and single hyphens. */
export type Id = string;

/** A calendar day: year, month, day. */
export type Day = string;

/** A length of time as ISO 8601 writes it: P30D are 30 days, P13M 13 months, P1Y6M a year and a half, PT30M 30 minutes. */
export type Duration = string;

/** The two capital letters of ISO 3166-1: DE for Germany, US for the United States, NO for Norway. */
export type Country = string;

/** A language tag: en, de, fr, or with a country pt-BR. */
export type Language = string;

/** One e-mail address. */
export type Email = string;

/** A full web address that begins with https:// or http://. */
export type Url = string;

/** A telephone number, best with + and the country code. */
export type Phone = string;

/** A provision of an act: act, colon, article, paragraph, letter. Recitals are written gdpr:recital-47. */
export type Provision = string;

/** A legal basis: a provision such as gdpr:6(1)(f), or the id of an entry under legalBases. */
export type Basis = string;

/** The name of a version. Put numbers in quotes, so that 1.10 does not become 1.1. */
export type Version = string;

/** The data protection officer under Art. 37 GDPR, with a way of contact for everyone (Art. 13(1)(b)). */
export interface Dpo {
  /** The name of the officer. The record must hold it (Art. 30(1)(a)); a notice need not give it, and does if it stands here. */
  name?: Line;
  /** The company of an external officer. */
  company?: Line;
  /** Street, post code and town, on one line. */
  address?: Line;
  /** The country of the address. */
  country?: Country;
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
  /** When the supervisory authority was told who the officer is (Art. 37(7) GDPR). */
  notified?: Day;
}

/** An organisation or a person with name and contact. */
export interface Party {
  /** The full legal name. */
  name: Line;
  /** Street, post code and town, on one line, without the country. */
  address?: Line;
  /** The country of the address. */
  country?: Country;
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
}

/** The representative that a controller or processor outside the Union designates in writing (Art. 27 GDPR). */
export interface Representative {
  /** The full legal name. */
  name: Line;
  /** Street, post code and town, on one line, without the country. */
  address?: Line;
  /** The country of the address. */
  country?: Country;
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
}

/** Another controller with which you decide together about purposes and means (Art. 26 GDPR). */
export interface JointController {
  /** The full legal name. */
  name: Line;
  /** Street, post code and town, on one line, without the country. */
  address?: Line;
  /** The country of the address. */
  country?: Country;
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
  /** Its representative under Art. 27 GDPR. */
  representative?: Representative;
  /** Its data protection officer. */
  dpo?: Dpo;
  /** Who does what, in plain words: Art. 26(2) GDPR gives everyone a right to know it. */
  arrangement: Text;
  /** Whether people can turn to this controller with everything (Art. 26(1)). */
  contactPoint?: boolean;
}

/** Your own company: who decides why and how personal data are processed (Art. 4(7) GDPR). */
export interface Controller {
  /** The full legal name. */
  name?: Line;
  /** Street, post code and town, on one line, without the country. */
  address?: Line;
  /** The country of the address. */
  country?: Country;
  /** For a seat in Germany: the Land, which decides which authority supervises you. */
  land?: 'Baden-Württemberg' | 'Bayern' | 'Berlin' | 'Brandenburg' | 'Bremen' | 'Hamburg' | 'Hessen' | 'Mecklenburg-Vorpommern' | 'Niedersachsen' | 'Nordrhein-Westfalen' | 'Rheinland-Pfalz' | 'Saarland' | 'Sachsen' | 'Sachsen-Anhalt' | 'Schleswig-Holstein' | 'Thüringen';
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
  /** The commercial register and the number in it. */
  register?: Line;
  /** The page with the legally required details of the company. */
  imprint?: Url;
  /** The data protection officer, if one is designated (Art. 37 GDPR). */
  dpo?: Dpo;
  /** Why no data protection officer has to be designated (Art. 37 GDPR and national law), as a full sentence; for the record only. */
  dpoNotRequired?: Text;
  /** Whether the controller is a public authority or body. */
  publicBody?: boolean;
  /** How many people process personal data by automated means all the time (Section 38 BDSG). */
  staffProcessing?: number;
  /** The representative under Art. 27 GDPR, for a controller outside the Union. */
  representative?: Representative;
  /** Controllers with which you decide together, by id (Art. 26 GDPR). */
  jointControllers?: Record<string, JointController>;
  /** The authority to which people can complain (Art. 77 GDPR): its id in policyc's table, from which its contact is printed, or a map with name and contact. */
  supervisoryAuthority?: string | {
    /** The full legal name. */
    name: Line;
    /** Street, post code and town, on one line, without the country. */
    address?: Line;
    /** The country of the address. */
    country?: Country;
    /** Where to write by e-mail. */
    email?: Email;
    /** Where to call. */
    phone?: Phone;
    /** The web page with a form for messages. */
    form?: Url;
    /** The web page of the organisation. */
    website?: Url;
  };
}

/** Data going to a third country or an international organisation, and what protects them there (Art. 44 to 49 GDPR). */
export interface Transfer {
  /** The third country. Without it: the country of the recipient. */
  country?: Country;
  /** The name of an international organisation, in place of a country. */
  organisation?: Line;
  /** On what the transfer rests: an adequacy decision (Art. 45), standard contractual clauses (scc), binding corporate rules (bcr) or another safeguard of Art. 46, or a derogation of Art. 49. */
  mechanism: 'adequacy' | 'scc' | 'bcr' | 'code-of-conduct' | 'certification' | 'public-instrument' | 'ad-hoc-clauses' | 'derogation';
  /** The decision of the Commission, or the approval, as the Official Journal numbers it. */
  decision?: Line;
  /** The module of the standard contractual clauses of 2021: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller. */
  module?: 1 | 2 | 3 | 4;
  /** The case of Art. 49(1) GDPR on which the transfer rests. */
  derogation?: 'consent' | 'contract' | 'contract-for-subject' | 'public-interest' | 'legal-claims' | 'vital-interests' | 'register' | 'compelling';
  /** Where the recipient is listed, for instance as certified. */
  listing?: Url;
  /** When you last saw the recipient in that list, as active. */
  checked?: Day;
  /** Whether the certification covers data of employees (in the Data Privacy Framework: HR data). */
  employeeData?: boolean;
  /** Whether you have made sure that a limited adequacy decision covers this recipient. */
  inScope?: boolean;
  /** How people get a copy of the safeguards (Art. 13(1)(f) GDPR). */
  copy?: Text;
  /** Where the safeguards can be read. */
  url?: Url;
  /** When it was made, and where it is filed. */
  assessment?: {
    /** When the assessment was finished. */
    date?: Day;
    /** Where it is filed. */
    reference?: Line;
  };
  /** What protects the data beyond the mechanism. */
  supplementary?: Text[];
}

/** A company that processes personal data on your behalf and on your instructions (Art. 4(8) and 28 GDPR). */
export interface Processor {
  /** The name by which the notice calls it. */
  name: Line;
  /** The full name of the company that is the contract partner, if it differs. */
  legalName?: Line;
  /** Street, post code and town, on one line, without the country. */
  address?: Line;
  /** The country of the address. If it is outside the European Economic Area, add `transfer`. */
  country?: Country;
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
  /** The recipient's own privacy notice. */
  privacy?: Url;
  /** Further countries from which the recipient can reach the data. */
  access?: Country[];
  /** What protects the data in the recipient's country. */
  transfer?: Transfer;
  /** The same for several countries, each with its own entry. */
  transfers?: Transfer[];
  /** What it does for you, as a phrase: hosting, sending e-mail. */
  service?: Text;
  /** The contract under Art. 28(3) GDPR. */
  contract?: {
    /** `dpa` for a data processing agreement of the parties, `scc-2021-915` for the clauses of Decision (EU) 2021/915, `other` for another binding act. */
    kind: 'dpa' | 'scc-2021-915' | 'other';
    /** When it was concluded. */
    date?: Day;
    /** Where it can be read. */
    url?: Url;
    /** How people get a copy. */
    copy?: Text;
    /** The letters of Art. 28(3) GDPR that someone has found in the contract. */
    covers?: ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h')[];
  };
  /** The web address of its list of sub-processors, or the ids of those declared here. */
  subprocessors?: string | Id[];
}

/** Anyone other than a processor to whom personal data are disclosed (Art. 4(9) GDPR). */
export interface OtherRecipient {
  /** The name by which the notice calls it. */
  name: Named;
  /** The full name of the company that is the contract partner, if it differs. */
  legalName?: Line;
  /** Street, post code and town, on one line, without the country. */
  address?: Line;
  /** The country of the address. If it is outside the European Economic Area, add `transfer`. */
  country?: Country;
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
  /** The recipient's own privacy notice. */
  privacy?: Url;
  /** Further countries from which the recipient can reach the data. */
  access?: Country[];
  /** What protects the data in the recipient's country. */
  transfer?: Transfer;
  /** The same for several countries, each with its own entry. */
  transfers?: Transfer[];
  /** What the recipient is to you: a controller of its own, a joint controller, a public authority, a company of your group, a department of yours, or another third party. */
  role: 'controller' | 'joint-controller' | 'authority' | 'group' | 'internal' | 'third-party';
  /** Whether the entry is a category of recipients and not one organisation. */
  category?: boolean;
  /** What the recipient gets the data for, as a phrase. */
  why?: Text;
}

/** A kind of personal data. */
export interface DataCategory {
  /** The name of the category, as it stands within a sentence; where it begins a line, policyc writes a capital. */
  name: Text;
  /** A sentence that explains it. */
  description?: Text;
  /** What belongs to it. */
  examples?: Text[];
  /** The special category of Art. 9(1) GDPR that the data belong to. */
  special?: 'racial-or-ethnic-origin' | 'political-opinions' | 'religious-or-philosophical-beliefs' | 'trade-union-membership' | 'genetic' | 'biometric' | 'health' | 'sex-life-or-orientation';
  /** Whether the data are about criminal convictions or offences (Art. 10 GDPR). */
  criminal?: boolean;
}

/** The people whose data are processed. */
export interface DataSubject {
  /** The name of the group, as it stands within a sentence; where it begins a line, policyc writes a capital. */
  name: Text;
  /** A sentence that explains it. */
  description?: Text;
  /** Whether children belong to it (Art. 8 and 12(1) GDPR). */
  children?: boolean;
  /** Whether employees or applicants belong to it (Art. 88 GDPR). */
  employees?: boolean;
  /** Whether they are themselves the party to the contract that their data are processed for (Art. 6(1)(b) GDPR). */
  contractParty?: boolean;
}

/** A basis that fills in one of the GDPR's; those of the GDPR itself are built in. */
export interface LegalBasis {
  /** What it allows, as a phrase. */
  name: Text;
  /** The provision as lawyers cite it. */
  citation: Text;
  /** The provision of the GDPR that it fills in. policyc prints it in front of the citation, unless that names the article itself. */
  under?: Provision;
  /** Where the provision can be read. */
  url?: Url;
}

/** One thing that the data are used for, with its own legal basis. */
export interface Purpose {
  /** The purpose, as a full sentence. */
  text: Text;
  /** The provision, or the id of a basis of national law. */
  basis?: Basis;
  /** For gdpr:6(1)(f): the interest, as a phrase (Art. 13(1)(d)). */
  interest?: Text;
  /** Whose interest it is, if it is a third party's. */
  interestOf?: Text;
  /** For gdpr:6(1)(c) and (e): the law that lays the duty or task down, as a phrase. */
  obligation?: Text;
  /** The condition of Art. 9(2) or 10 GDPR, besides the legal basis: gdpr:9(2)(a) explicit consent, (b) employment and social security, (c) vital interests, (d) non-profit bodies, (e) data made public, (f) legal claims, (g) substantial public interest, (h) health or social care, (i) public health, (j) archiving, research or statistics; or gdpr:10. */
  special?: Basis;
  /** The id of the declaration of consent, for a basis of consent. */
  consent?: Id;
  /** Whether this is direct marketing; people can then always object (Art. 21(2)). */
  marketing?: boolean;
  /** For direct marketing: by which ways it reaches people. */
  channels?: ('email' | 'phone' | 'post' | 'in-app')[];
  /** Whether the advertising goes to existing customers only, for similar goods, with a way to object in each message (Section 7(3) UWG). */
  existingCustomers?: boolean;
  /** Whether the data were collected for another purpose before (Art. 13(3), 14(4)). */
  further?: boolean;
  /** Where the balancing of interests is filed; for the record only. */
  balancing?: Line;
  /** For a further purpose: why it is compatible with the first one, or where that is filed (Art. 6(4) GDPR); for the record only. */
  compatibility?: Line;
}

/** The id of a category of data, or a map that says more about it here. */
export type ActivityData = string | {
  /** The id of the category of data. */
  category: Id;
  /** Whether the data must be given, and by what (Art. 13(2)(e)): `contract`, `to-enter-contract`, `law`, or `no`; `recorded` for data that nobody is asked for because you record them yourself. */
  required?: 'contract' | 'to-enter-contract' | 'law' | 'no' | 'recorded';
  /** What happens if the data are not given, as a full sentence (Art. 13(2)(e)). */
  consequence?: Text;
  /** Where the data come from, if not from the person, as a phrase (Art. 14(2)(f)). */
  source?: Text;
};

/** The id of a processor or other recipient, or a map that says more about it here. */
export type ActivityRecipient = string | {
  /** The id of the processor or other recipient. */
  recipient: Id;
  /** The ids of the categories that it gets, if not all. */
  data?: Id[];
  /** What it gets the data for here, as a phrase. */
  why?: Text;
};

/** How long data are kept (Art. 13(2)(a) GDPR): a period with its start, or criteria. */
export interface Retention {
  /** How long the data are kept. */
  period?: Duration;
  /** The event from which the period counts, as a phrase that names it: the visit; in German in the nominative (Besuch), in French with its article (la visite). */
  from?: Text;
  /** What decides how long, as a full sentence, where no period can be given. */
  criteria?: Text;
  /** The law that demands the period, as a phrase. */
  law?: Text;
  /** What is done with the data when the period ends. */
  then?: 'erase' | 'anonymise' | 'restrict';
}

/** How long some of the data are kept. */
export interface ActivityRetentionLine {
  /** The ids of the categories that this is about. */
  data: Id[];
  /** The id of an entry under retention, in place of a period here. */
  schedule?: Id;
  /** How long the data are kept. */
  period?: Duration;
  /** The event from which the period counts, as a phrase that names it: the visit; in German in the nominative (Besuch), in French with its article (la visite). */
  from?: Text;
  /** What decides how long, as a full sentence, where no period can be given. */
  criteria?: Text;
  /** The law that demands the period, as a phrase. */
  law?: Text;
  /** What is done with the data when the period ends. */
  then?: 'erase' | 'anonymise' | 'restrict';
}

/** How long the data are kept: the id of a named period, a period here, or a list by categories of data. */
export type ActivityRetention = string | {
  /** How long the data are kept. */
  period?: Duration;
  /** The event from which the period counts, as a phrase that names it: the visit; in German in the nominative (Besuch), in French with its article (la visite). */
  from?: Text;
  /** What decides how long, as a full sentence, where no period can be given. */
  criteria?: Text;
  /** The law that demands the period, as a phrase. */
  law?: Text;
  /** What is done with the data when the period ends. */
  then?: 'erase' | 'anonymise' | 'restrict';
} | ActivityRetentionLine[];

/** Where data come from that were not obtained from the person (Art. 14(2)(f) GDPR). */
export interface DataSource {
  /** The source, as a phrase. */
  name: Text;
  /** Whether anyone can consult the source. */
  public?: boolean;
  /** Within which time after you got the data you tell the people concerned (Art. 14(3) GDPR); for the record only. */
  told?: Duration;
  /** The ids of the categories that come from it. */
  data?: Id[];
}

/** A decision made by automated means alone that has legal or similarly significant effects (Art. 22 GDPR). */
export interface AutomatedDecision {
  /** The decision, as a phrase. */
  what: Text;
  /** What allows it (Art. 22(2)): a contract, a law, or explicit consent. */
  basis: 'contract' | 'law' | 'consent';
  /** How the decision comes about, in full sentences. */
  logic: Text;
  /** What it means for the person, in full sentences. */
  significance: Text;
  /** What may follow from it, in full sentences. */
  consequences?: Text;
  /** What protects the person, in full sentences. */
  safeguards?: Text;
  /** Whether it includes profiling (Art. 4(4)). */
  profiling?: boolean;
}

/** Something that is done with personal data: its purposes, data, people, recipients and periods. The notice and the record are both made of it. */
export interface Activity {
  /** What readers see as its heading. */
  title: Text;
  /** What happens, in full sentences. */
  description?: Text;
  /** What the data are used for, each purpose with its own legal basis. */
  purposes: Purpose[];
  /** The ids of the groups whose data are processed. */
  subjects: Id[];
  /** The categories of data, by id or with more about each. */
  data: ActivityData[];
  /** Who gets the data, by id or with more about each. Write [] if nobody does. */
  recipients?: ActivityRecipient[];
  /** How long the data are kept. */
  retention?: ActivityRetention;
  /** Where data come from that the people did not give themselves (Art. 14). */
  sources?: DataSource[];
  /** Decisions by automated means alone (Art. 22). Write [] to state that there are none. */
  automatedDecisions?: AutomatedDecision[];
  /** The ids of the joint controllers of this activity. */
  jointControllers?: Id[];
  /** How parents consent, and for online services the age (Art. 8 GDPR); or from which age you offer this at all. */
  childConsent?: {
    /** For an online service, the age in years from which children consent by themselves; Art. 8(1) allows 13 to 16. Without it, parents always consent. */
    age?: number;
    /** How parents consent, in full sentences. */
    parental?: Text;
    /** The age in years below which you do not offer this at all. From the age at which children consent by themselves on, no parent need consent. */
    from?: number;
  };
  /** The ids of the measures that protect the data (Art. 32). */
  measures?: Id[];
  /** Which of the nine signs of high risk the activity shows (WP248): they decide whether an impact assessment is needed. `monitoring-public` is monitoring of places open to the public. */
  risks?: ('evaluation' | 'automated-decision' | 'monitoring' | 'monitoring-public' | 'sensitive' | 'large-scale' | 'matching' | 'vulnerable' | 'innovative' | 'blocking')[];
  /** The data protection impact assessment under Art. 35 GDPR. */
  dpia?: {
    /** Whether one is required. */
    required: boolean;
    /** Why it is, or is not. */
    reason?: Text;
    /** How far it is. */
    status?: 'planned' | 'in-progress' | 'done';
    /** When it was finished. */
    date?: Day;
    /** Where it is filed. */
    reference?: Line;
    /** How high the risk is after all measures. */
    residualRisk?: 'low' | 'high';
    /** When the supervisory authority was consulted (Art. 36 GDPR). */
    consulted?: Day;
  };
  /** Whether the data are processed without automated means; there is then no portability (Art. 20). */
  manual?: boolean;
  /** The department in charge; for the record only. */
  department?: Named;
  /** Whom to ask inside the company; for the record only. */
  contact?: Line;
  /** The programs used; for the record only. */
  systems?: Line[];
  /** Where the data are stored; for the record only. */
  location?: Line;
  /** When the activity began; for the record only. */
  since?: Day;
  /** When its description was last changed; for the record only. */
  updated?: Day;
  /** Its number in your own register; for the record only. */
  reference?: Line;
}

/** A technical or organisational measure that protects data (Art. 32 GDPR). */
export interface Measure {
  /** The name of the measure. */
  name: Text;
  /** A sentence that explains it. */
  description?: Text;
  /** What it serves, in the words of Art. 32(1). */
  kind?: 'pseudonymisation' | 'encryption' | 'confidentiality' | 'integrity' | 'availability' | 'resilience' | 'recovery' | 'testing' | 'other';
}

/** Something stored on the reader's device or read from it (Art. 5(3) of Directive 2002/58/EC). */
export interface Cookie {
  /** The name of the cookie, as the browser shows it. */
  name?: Line;
  /** Whether the name is a pattern in which * stands for any characters. */
  pattern?: boolean;
  /** What it is, where it has no single name. */
  description?: Text;
  /** What kind of storage or access it is. */
  technology?: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'pixel' | 'device-read' | 'other';
  /** The id of the recipient that sets it; without it, you set it yourself. */
  provider?: Id;
  /** Whether your own site sets it (`first`) or another one (`third`). */
  party?: 'first' | 'third';
  /** What it is for, as a full sentence. */
  purpose: Text;
  /** What it is needed for. */
  category?: 'necessary' | 'functional' | 'analytics' | 'marketing';
  /** How long it stays: a duration, `session`, or `until-deleted`. */
  duration?: string;
  /** The basis for the processing that follows. */
  basis?: Basis;
  /** The id of the declaration of consent. */
  consent?: Id;
  /** Why no consent is needed, as a full sentence. */
  exemption?: Text;
  /** The ids of the recipients that can read it. Write [] if none can. */
  access?: Id[];
  /** How to refuse or delete it, in full sentences. */
  control?: Text;
  /** The id of the activity that it belongs to. */
  activity?: Id;
}

/** The words with which people consent, and how they withdraw (Art. 4(11) and 7 GDPR). */
export interface Consent {
  /** A short name. */
  title: Text;
  /** The declaration, word for word. */
  text: Text;
  /** The version of the text. Change it whenever the text changes. */
  version: Version;
  /** From when this version has been used. */
  since?: Day;
  /** How to withdraw, in full sentences; it must be as easy as consenting (Art. 7(3)). */
  withdrawal: Text;
  /** The page on which consent is withdrawn. */
  withdrawalUrl?: Url;
  /** How people consent, in full sentences. */
  how?: Text;
  /** Whether it is asked apart from all other matters (Art. 7(2)). */
  separate?: boolean;
  /** Whether the box is ticked before the person does anything. */
  preticked?: boolean;
  /** Whether people must consent to something that the service does not need in order to get it (Art. 7(4) GDPR). */
  conditional?: boolean;
  /** Whether it is explicit, as Art. 9(2)(a), 22(2)(c) and 49(1)(a) ask. */
  explicit?: boolean;
  /** Where consents are logged (Art. 7(1)); for the record only. */
  log?: Named;
  /** The ids of the recipients that the text names. */
  recipients?: Id[];
  /** The ids of the categories of data that the text names. */
  data?: Id[];
  /** The texts that were used before. */
  previous?: ({
    /** Its version. */
    version: Version;
    /** The declaration, word for word. */
    text: Text;
    /** From when it was used. */
    since?: Day;
    /** The last day on which it was used. */
    until?: Day;
  })[];
}

/** How people use their rights. Which rights they have follows from the legal bases. */
export interface Rights {
  /** Where people send their requests (Art. 12(2) GDPR). */
  contact?: {
    /** Where to write by e-mail. */
    email?: Email;
    /** Where to call. */
    phone?: Phone;
    /** The web page with a form for messages. */
    form?: Url;
    /** The web page of the organisation. */
    website?: Url;
    /** Street, post code and town, on one line. */
    address?: Line;
    /** What to know before writing, in full sentences. */
    text?: Text;
  };
  /** Within which time you answer; the law allows a month (Art. 12(3)). */
  deadline?: Duration;
  /** How you make sure who asks, in full sentences (Art. 12(6)). */
  identity?: Text;
  /** What a request costs, in full sentences (Art. 12(5)). */
  fee?: Text;
  /** Restrictions by national law, in full sentences (Art. 23). */
  restrictions?: Text;
}

/** A word that the notice uses, explained (Art. 12(1) GDPR). */
export interface Term {
  /** The word. */
  term: Text;
  /** What it means, as a full sentence. */
  definition: Text;
  /** The provision that defines it. */
  source?: Provision;
  /** Whether the definition is quoted word for word. */
  quote?: boolean;
  /** Other forms of the word. */
  also?: Text[];
}

/** A section of a notice. Its number is given when the notice is built. */
export interface SectionSpec {
  /** The name by which references call it, [[rights]], and its address in the page. */
  id: Id;
  /** The heading. Without it, the title that belongs to what the section shows. */
  title?: Text;
  /** What the section shows from the facts. */
  show?: 'controller' | 'terms' | 'activities' | 'data' | 'cookies' | 'recipients' | 'transfers' | 'retention' | 'rights' | 'consents' | 'changes' | 'flows';
  /** For `show: activities`: the ids of the activities; without it, all that concern the audience. */
  activities?: Id[];
  /** Words of your own, below what is shown; above the activities where the section shows several. */
  text?: Text;
  /** Subsections, in their order. */
  sections?: SectionSpec[];
}

/** A privacy notice: for whom, in which languages, with which sections (Art. 12 to 14 GDPR). */
export interface NoticeSpec {
  /** The name of the notice. */
  title: Text;
  /** The first day on which it is in force. */
  effective?: Day;
  /** When someone last read the notice through and found it right; for checks only. */
  reviewed?: Day;
  /** Its version. */
  version?: Version;
  /** Where it is published. */
  url?: Url;
  /** The languages in which it is published. */
  languages?: Language[];
  /** The ids of the groups to whom it is addressed. */
  audience: Id[];
  /** What it is about, in full sentences. */
  scope?: Text;
  /** The sections, in their order. */
  sections: SectionSpec[];
  /** What changed from version to version. */
  changes?: ({
    /** The version. */
    version: Version;
    /** From when it is in force. */
    date: Day;
    /** What changed, as a full sentence. */
    text: Text;
  })[];
  /** How readers learn of changes, in full sentences. */
  changeNotice?: Text;
  /** The help centers in which `policyc publish` keeps the notice. */
  publish?: {
    /** A help center at Zendesk. */
    zendesk?: Zendesk;
  };
}

/** A controller on whose behalf you process data; makes the record of Art. 30(2) GDPR. */
export interface Client {
  /** The full legal name. */
  name: Line;
  /** Street, post code and town, on one line, without the country. */
  address?: Line;
  /** The country of the address. */
  country?: Country;
  /** Where to write by e-mail. */
  email?: Email;
  /** Where to call. */
  phone?: Phone;
  /** The web page with a form for messages. */
  form?: Url;
  /** The web page of the organisation. */
  website?: Url;
  /** Its representative in the Union (Art. 27). */
  representative?: Representative;
  /** Its data protection officer. */
  dpo?: Dpo;
  /** The categories of processing that you carry out for it, as phrases. */
  processing: Text[];
  /** The ids of the processors that you use for it. */
  processors?: Id[];
  /** Transfers to third countries on its behalf. Write [] if there are none. */
  transfers?: ({
    /** The third country. Without it: the country of the recipient. */
    country?: Country;
    /** The name of an international organisation, in place of a country. */
    organisation?: Line;
    /** On what the transfer rests: an adequacy decision (Art. 45), standard contractual clauses (scc), binding corporate rules (bcr) or another safeguard of Art. 46, or a derogation of Art. 49. */
    mechanism: 'adequacy' | 'scc' | 'bcr' | 'code-of-conduct' | 'certification' | 'public-instrument' | 'ad-hoc-clauses' | 'derogation';
    /** The decision of the Commission, or the approval, as the Official Journal numbers it. */
    decision?: Line;
    /** The module of the standard contractual clauses of 2021: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller. */
    module?: 1 | 2 | 3 | 4;
    /** The case of Art. 49(1) GDPR on which the transfer rests. */
    derogation?: 'consent' | 'contract' | 'contract-for-subject' | 'public-interest' | 'legal-claims' | 'vital-interests' | 'register' | 'compelling';
    /** Where the recipient is listed, for instance as certified. */
    listing?: Url;
    /** When you last saw the recipient in that list, as active. */
    checked?: Day;
    /** Whether you have made sure that a limited adequacy decision covers this recipient. */
    inScope?: boolean;
    /** How people get a copy of the safeguards (Art. 13(1)(f) GDPR). */
    copy?: Text;
    /** Where the safeguards can be read. */
    url?: Url;
    /** When it was made, and where it is filed. */
    assessment?: {
      /** When the assessment was finished. */
      date?: Day;
      /** Where it is filed. */
      reference?: Line;
    };
    /** What protects the data beyond the mechanism. */
    supplementary?: Text[];
    /** The id of the sub-processor that gets the data. */
    recipient?: Id;
  })[];
  /** The ids of the measures that protect the data (Art. 32). */
  measures?: Id[];
  /** When it was concluded, and where it can be read. */
  contract?: {
    /** When it was concluded. */
    date?: Day;
    /** Where it can be read. */
    url?: Url;
  };
}

/** Turns a finding off at a place, visibly and with a reason. What cannot be read or resolved is no such finding: it is mended, not waived. */
export interface Waiver {
  /** The name or the code of the rule. */
  rule: Line;
  /** Where: the keys from the top, with dots between them; or a list of such places. */
  place: string | string[];
  /** Why it is waived. */
  reason: Line;
  /** Who answers for it. */
  owner: Line;
  /** The last day on which it holds; without it, for good. */
  until?: Day;
}

/** A language as the help center writes it, in lower-case letters: en-us, de, pt-br. */
export type HelpCenterLocale = string;

/** The number that the help center has given: the digits in the address of an article or a section. */
export type HelpCenterNumber = number;

/** Where at Zendesk the notice is published: in articles that are there, or in one that is made. */
export interface Zendesk {
  /** The name before .zendesk.com. */
  subdomain: string;
  /** The number of the article for each locale of the help center; one article can have several locales. */
  articles?: Record<string, HelpCenterNumber>;
  /** For locales without an article: where policyc makes one, which it finds again by its marker. */
  create?: {
    /** The number of the section in which the article is made. */
    section: HelpCenterNumber;
    /** The number of the group whose members may edit the article: the management permissions of the help center. */
    permissionGroup: HelpCenterNumber;
    /** The locales of the help center that the article has; it is made in the first. */
    locales: HelpCenterLocale[];
  };
}
