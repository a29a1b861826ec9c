// Stock exchanges by the short names that news and the catalogue give them, in words for readers.
import { ownWords } from '../own-words.ts';

const names: Readonly<Record<string, string>> = {
  ADX: 'the Abu Dhabi exchange',
  ASX: 'the Australian exchange',
  B3: 'the São Paulo exchange',
  BCBA: 'the Buenos Aires exchange',
  BME: 'the Madrid exchange',
  BMV: 'the Mexican exchange',
  BVC: 'the Colombian exchange',
  CSE: 'the Colombo exchange',
  DFM: 'the Dubai exchange',
  DSE: 'the Dhaka exchange',
  EGX: 'the Egyptian exchange',
  GSE: 'the Ghanaian exchange',
  HKEX: 'the Hong Kong exchange',
  HOSE: 'the Ho Chi Minh exchange',
  IDX: 'the Indonesian exchange',
  JSE: 'the Johannesburg exchange',
  KRX: 'the Korean exchange',
  LSE: 'the London exchange',
  MOEX: 'the Moscow exchange',
  NASDAQ: 'Nasdaq',
  NGX: 'the Nigerian exchange',
  NSE: 'the National Stock Exchange of India',
  NYSE: 'the New York exchange',
  NZX: 'the New Zealand exchange',
  PSE: 'the Philippine exchange',
  PSX: 'the Pakistani exchange',
  QSE: 'the Qatari exchange',
  SET: 'the Thai exchange',
  SGX: 'the Singapore exchange',
  SIX: 'the Swiss exchange',
  SSE: 'the Shanghai exchange',
  SZSE: 'the Shenzhen exchange',
  Tadawul: 'the Saudi exchange',
  TASE: 'the Tel Aviv exchange',
  TSE: 'the Tokyo exchange',
  TSX: 'the Toronto exchange',
  TWSE: 'the Taiwanese exchange',
  // Of the sample newsroom's world.
  VSX: 'the Vesper Exchange',
  XETRA: 'Xetra in Frankfurt',
};

/** "the London exchange"; the short name itself where no other is known ("Euronext Paris"). */
export function exchangeName(short: string): string {
  return ownWords(names, short) ?? short;
}

/** "Listed on the London exchange as VOD", "Listed as KLV"; null for what is not listed. */
export function listingWords(ticker: string | null, exchange: string | null): string | null {
  if (ticker === null) return exchange === null ? null : `Listed on ${exchangeName(exchange)}`;
  return exchange === null ? `Listed as ${ticker}` : `Listed on ${exchangeName(exchange)} as ${ticker}`;
}
