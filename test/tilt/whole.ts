const RIGHT = {
  available: true,
  description: '',
  url: 'https://shop.example/rights',
  email: 'rights@shop.example',
  identificationEvidences: ['We ask for your customer number.'],
};
const PLACE = { address: 'Weg 1, Berlin', country: 'DE' };

/** A document that has something to say in every field of the table. */
export const WHOLE = {
  meta: {
    name: 'Shop GmbH',
    created: '2026-01-01',
    modified: '2026-01-01',
    version: 3,
    language: 'de',
    status: 'active',
    url: 'https://shop.example/privacy',
    _unstated: ['created', 'status'],
  },
  controller: {
    name: 'Shop GmbH',
    ...PLACE,
    representative: { name: '', email: 'unknown@example.invalid', _unstated: ['email'] },
  },
  dataProtectionOfficer: { name: 'Dr. Rat', ...PLACE, email: 'dpo@shop.example', phone: '+49 30 12345' },
  dataDisclosed: [
    {
      category: 'Adresse',
      subcategories: ['Straße', 'Ort'],
      purposes: [{ purpose: 'Lieferung', description: 'Wir liefern, was Sie bestellen.' }],
      legalBases: [
        { reference: 'GDPR-6-1-f' },
        { reference: 'GDPR-9-2-a' },
        { reference: '', description: '§ 26 BDSG' },
      ],
      legitimateInterests: [{ exists: true, reasoning: 'Ein Dienst, der funktioniert.' }],
      recipients: [
        { name: 'Post AG', ...PLACE, category: 'authority' },
        { category: 'Spediteure', ...PLACE },
        { name: 'Cloud Inc.', address: 'Street 1', country: 'US', category: 'processor' },
      ],
      storage: [
        { temporal: [{ description: 'bis zur Zustellung', ttl: 'P6M' }], aggregationFunction: 'max' },
        { legalBasisConditional: ['HGB-257'], aggregationFunction: 'max' },
      ],
      nonDisclosure: {
        legalRequirement: false,
        contractualRegulation: true,
        obligationToProvide: true,
        consequences: 'Wir können nicht liefern.',
      },
    },
  ],
  thirdCountryTransfers: [
    { country: 'US', standardDataProtectionClause: { available: true, description: '(EU) 2021/914' } },
  ],
  accessAndDataPortability: { ...RIGHT, administrativeFee: { amount: 2.5, currency: 'EUR' } },
  rightToInformation: RIGHT,
  rightToRectificationOrDeletion: RIGHT,
  rightToDataPortability: RIGHT,
  rightToWithdrawConsent: RIGHT,
  rightToComplain: {
    available: true,
    description: '',
    supervisoryAuthority: { name: 'Die Beauftragte', ...PLACE, email: 'post@authority.example', phone: '030 1' },
  },
  sources: [
    { dataCategory: 'Adresse', sources: [{ description: 'Adresshändler', url: '', publiclyAvailable: false }] },
  ],
  automatedDecisionMaking: { inUse: false },
  changesOfPurpose: [],
};
