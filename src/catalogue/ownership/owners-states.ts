// States and ruling houses that own, fund or lead publishers: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersStates: readonly Owner[] = [
  {
    id: 'qatari-state', names: ['the state of Qatar', 'Qatari government', 'Government of Qatar'], kind: 'state',
    state: { country: 'QA' },
    heldBy: [
      { tie: 'leading person', names: ['Tamim bin Hamad Al Thani', 'Sheikh Tamim bin Hamad Al Thani', 'Sheikh Tamim'], words: 'rules, as emir,' },
      { tie: 'leading person', names: ['the Al Thani family', 'House of Thani'], words: 'rules' },
    ],
    holdings: [
      { names: ['Qatar Investment Authority', 'QIA'], words: 'owns the Qatar Investment Authority' },
      { names: ['Qatar Airways'], words: 'owns Qatar Airways' },
      { names: ['QatarEnergy', 'Qatar Energy', 'Qatar Petroleum'], words: 'owns QatarEnergy' },
      { names: ['Paris Saint-Germain', 'PSG', 'Qatar Sports Investments'], words: 'owns, through Qatar Sports Investments, most of Paris Saint-Germain' },
    ],
    source: 'https://www.gco.gov.qa', asOf: '2025-11',
  },
  {
    id: 'saudi-state', names: ['the Saudi state', 'Saudi government', 'Government of Saudi Arabia'], kind: 'state',
    state: { country: 'SA' },
    heldBy: [
      { tie: 'leading person', names: ['Mohammed bin Salman', 'Crown Prince Mohammed bin Salman', 'MBS'], words: 'governs, as crown prince and prime minister,' },
      { tie: 'leading person', names: ['King Salman', 'Salman bin Abdulaziz'], words: 'rules, as king,' },
    ],
    holdings: [
      { names: ['Saudi Aramco', 'Aramco'], words: 'owns most of Saudi Aramco' },
    ],
    source: 'https://www.my.gov.sa', asOf: '2025-11',
  },
  {
    id: 'saudi-royal-family', names: ['the Saudi royal family', 'House of Saud', 'Al Saud'], kind: 'family',
    state: { country: 'SA' },
    source: 'https://www.srmg.com', asOf: '2024-12',
  },
  {
    id: 'russian-state', names: ['the Russian state', 'Russian government', 'Kremlin', 'Government of Russia'], kind: 'state',
    state: { country: 'RU' },
    heldBy: [{ tie: 'leading person', names: ['Vladimir Putin'], words: 'leads' }],
    holdings: [
      { names: ['Gazprom'], words: 'owns most of Gazprom' },
      { names: ['Rosneft'], words: 'is the largest shareholder of Rosneft' },
      { names: ['Rosatom'], words: 'owns Rosatom' },
      { names: ['Rostec'], words: 'owns Rostec' },
      { names: ['Sberbank'], words: 'owns half of Sberbank' },
    ],
    source: 'https://government.ru/en/', asOf: '2025-11',
  },
  {
    id: 'chinese-party', names: ['the Chinese Communist Party', 'Communist Party of China'], kind: 'state',
    state: { country: 'CN' },
    heldBy: [{ tie: 'leading person', names: ['Xi Jinping'], words: 'leads' }],
    holdings: [
      { names: ["People's Liberation Army", 'PLA'], words: "commands the People's Liberation Army" },
    ],
    source: 'https://english.www.gov.cn', asOf: '2025-11',
  },
  {
    id: 'hong-kong-government', names: ['the Hong Kong government'], kind: 'state',
    state: { country: 'HK' },
    source: 'https://www.gov.hk', asOf: '2025-06',
  },
  {
    id: 'singapore-state', names: ['the Singapore state', 'Singapore government'], kind: 'state',
    state: { country: 'SG' },
    holdings: [
      { names: ['GIC'], words: 'owns the sovereign fund GIC' },
    ],
    source: 'https://www.gov.sg', asOf: '2025-06',
  },
  {
    id: 'turkish-state', names: ['the Turkish state', 'Turkish government'], kind: 'state',
    state: { country: 'TR' },
    heldBy: [
      { tie: 'leading person', names: ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Tayyip Erdogan'], words: 'leads' },
    ],
    holdings: [
      { names: ['Turkish Airlines'], words: 'is, through its wealth fund, the largest shareholder of Turkish Airlines' },
    ],
    source: 'https://www.iletisim.gov.tr', asOf: '2025-11',
  },
  {
    id: 'iranian-state', names: ['the Iranian state', 'Iranian government'], kind: 'state',
    state: { country: 'IR' },
    source: 'https://www.irna.ir', asOf: '2025-06',
  },
  {
    id: 'vietnamese-state', names: ['the Vietnamese state', 'Vietnamese government', 'Communist Party of Vietnam', 'Vietnamese Communist Party'], kind: 'state',
    state: { country: 'VN' },
    source: 'https://en.baochinhphu.vn', asOf: '2025-06',
  },
  {
    id: 'indonesian-state', names: ['the Indonesian state', 'Indonesian government'], kind: 'state',
    state: { country: 'ID' },
    source: 'https://www.indonesia.go.id', asOf: '2025-06',
  },
  {
    id: 'jordanian-state', names: ['the Jordanian state', 'Jordanian government'], kind: 'state',
    state: { country: 'JO' },
    source: 'https://portal.jordan.gov.jo', asOf: '2024-12',
  },
  {
    id: 'serbian-state', names: ['the Serbian state', 'Serbian government'], kind: 'state',
    state: { country: 'RS' },
    source: 'https://www.srbija.gov.rs', asOf: '2023-12',
  },
  {
    id: 'polish-state', names: ['the Polish state', 'Polish government'], kind: 'state',
    state: { country: 'PL' },
    source: 'https://www.gov.pl', asOf: '2025-06',
  },
  {
    id: 'brazilian-state', names: ['the Brazilian state', 'Brazilian government'], kind: 'state',
    state: { country: 'BR' },
    source: 'https://www.gov.br', asOf: '2025-06',
  },
  {
    id: 'holy-see', names: ['the Holy See', 'Vatican'], kind: 'state',
    state: { country: 'VA' },
    heldBy: [{ tie: 'leading person', names: ['Pope Leo XIV', 'Leo XIV', 'Pope Leo'], words: 'heads' }],
    source: 'https://www.vatican.va', asOf: '2025-11',
  },
  {
    id: 'malaysian-state', names: ['the Malaysian state', 'Malaysian government'], kind: 'state',
    state: { country: 'MY' },
    source: 'https://www.malaysia.gov.my', asOf: '2025-06',
  },
  {
    id: 'emirati-state', names: ['the Emirati state', 'UAE government', 'Emirati government'], kind: 'state',
    state: { country: 'AE' },
    source: 'https://u.ae', asOf: '2025-06',
  },
  {
    id: 'egyptian-state', names: ['the Egyptian state', 'Egyptian government'], kind: 'state',
    state: { country: 'EG' },
    source: 'https://www.sis.gov.eg', asOf: '2025-06',
  },
  {
    id: 'venezuelan-state', names: ['the Venezuelan state', 'Venezuelan government'], kind: 'state',
    state: { country: 'VE' },
    holdings: [
      { names: ['PDVSA', 'Petróleos de Venezuela'], words: 'owns PDVSA' },
    ],
    source: 'https://www.minci.gob.ve', asOf: '2025-06',
  },
];
