// Owners of publishers in South and Central Asia: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersSouthAsia: readonly Owner[] = [
  {
    id: 'hindu-group', names: ['The Hindu Group', 'THG Publishing'], kind: 'family',
    heldBy: [
      { tie: 'parent', names: ['Kasturi and Sons', 'Kasturi & Sons', 'the Kasturi family'] },
      { tie: 'shareholder', names: ['N. Ram'], words: 'is a shareholder, of the Kasturi family, of' },
    ],
    source: 'https://www.thehindu.com/aboutus/', asOf: '2024-12',
  },
  {
    id: 'times-group', names: ['The Times Group', 'Bennett Coleman', 'Bennett, Coleman & Co'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Jain family', 'Vineet Jain', 'Samir Jain'] }],
    holdings: [
      { names: ['Times Now'], words: 'owns Times Now' },
    ],
    source: 'https://timesofindia.indiatimes.com', asOf: '2024-12',
  },
  {
    id: 'indian-express-group', names: ['Indian Express Group'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['Viveck Goenka'] },
      { tie: 'leading person', names: ['Anant Goenka'], words: 'leads, with his father,' },
    ],
    source: 'https://indianexpress.com/about-us/', asOf: '2024-12',
  },
  {
    id: 'ht-media', names: ['HT Media'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Shobhana Bhartia'], words: 'chairs, and her family controls,' }],
    source: 'https://www.htmedia.in', asOf: '2024-12',
  },
  {
    id: 'amg-media-networks', names: ['AMG Media Networks'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'adani' }],
    source: 'https://www.ndtv.com/about-us', asOf: '2025-06',
  },
  {
    id: 'adani', names: ['Adani Group', 'Adani Enterprises', 'Adani'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Gautam Adani'] }],
    holdings: [
      { names: ['Adani Ports'], words: 'owns Adani Ports' },
      { names: ['Adani Green Energy', 'Adani Green'], words: 'owns Adani Green Energy' },
      { names: ['Adani Power'], words: 'owns Adani Power' },
      { names: ['Ambuja Cements'], words: 'owns Ambuja Cements' },
    ],
    source: 'https://www.adani.com', asOf: '2025-06',
  },
  {
    id: 'scroll-media', names: ['Scroll Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Samir Patil'] }],
    source: 'https://scroll.in', asOf: '2024-12',
  },
  {
    id: 'foundation-for-independent-journalism', names: ['the Foundation for Independent Journalism'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Siddharth Varadarajan'], words: 'co-founded and edits for' }],
    source: 'https://thewire.in/about-us', asOf: '2024-12',
  },
  {
    id: 'printline-media', names: ['Printline Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Shekhar Gupta'] }],
    source: 'https://theprint.in/about-us/', asOf: '2024-12',
  },
  {
    id: 'business-standard', names: ['Business Standard Private Ltd'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', owner: 'uday-kotak', words: 'is, with his family, the main shareholder of' },
    ],
    source: 'https://www.business-standard.com', asOf: '2024-12',
  },
  {
    id: 'uday-kotak', names: ['Uday Kotak'], kind: 'person',
    holdings: [
      { names: ['Kotak Mahindra Bank', 'Kotak Mahindra'], words: 'founded Kotak Mahindra Bank' },
    ],
    source: 'https://www.kotak.com', asOf: '2024-12',
  },
  {
    id: 'living-media', names: ['Living Media'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Aroon Purie'] }],
    holdings: [
      { names: ['TV Today Network', 'Aaj Tak'], words: 'owns most of TV Today Network' },
    ],
    source: 'https://www.indiatodaygroup.com', asOf: '2024-12',
  },
  {
    id: 'newslaundry-media', names: ['Newslaundry Media'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Abhinandan Sekhri'], words: 'co-founded and leads' },
      { tie: 'leading person', names: ['Madhu Trehan'], words: 'co-founded' },
    ],
    source: 'https://www.newslaundry.com', asOf: '2024-12',
  },
  {
    id: 'amar-ujala-publications', names: ['Amar Ujala Publications'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Maheshwari family', 'Rajul Maheshwari'] }],
    source: 'https://www.amarujala.com', asOf: '2024-12',
  },
  {
    id: 'pakistan-herald-publications', names: ['Pakistan Herald Publications', 'Dawn Media Group'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Haroon family', 'Hameed Haroon'] },
      { tie: 'shareholder', names: ['the Saigol family'] },
    ],
    source: 'https://www.dawn.com', asOf: '2024-12',
  },
  {
    id: 'express-media-group', names: ['Express Media Group'], kind: 'family',
    heldBy: [
      { tie: 'parent', names: ['Lakson Group'] },
      { tie: 'leading person', names: ['Sultan Ali Lakhani'], words: 'leads' },
    ],
    source: 'https://tribune.com.pk', asOf: '2024-12',
  },
  {
    id: 'mediaworld', names: ['Mediaworld'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'transcom', words: 'is the main shareholder of' }],
    source: 'https://www.transcombd.com', asOf: '2024-12',
  },
  {
    id: 'mediastar', names: ['Mediastar'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'transcom' }],
    source: 'https://www.transcombd.com', asOf: '2024-12',
  },
  {
    id: 'transcom', names: ['Transcom Group', 'Transcom'], kind: 'family',
    heldBy: [{ tie: 'leading person', names: ['Simeen Rahman'], words: 'leads' }],
    source: 'https://www.transcombd.com', asOf: '2024-12',
  },
  {
    id: 'wijeya-newspapers', names: ['Wijeya Newspapers'], kind: 'family',
    heldBy: [{ tie: 'leading person', names: ['Ranjit Wijewardene'], words: 'leads' }],
    source: 'https://www.wijeyanewspapers.lk', asOf: '2024-12',
  },
  {
    id: 'kantipur-media-group', names: ['Kantipur Media Group'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Kailash Sirohiya'] }],
    source: 'https://kathmandupost.com', asOf: '2024-12',
  },
  {
    id: 'onlinekhabar', names: ['OnlineKhabar'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Dharma Raj Bhusal'] }],
    source: 'https://english.onlinekhabar.com', asOf: '2023-12',
  },
  {
    id: 'pti', names: ['Press Trust of India', 'PTI'], kind: 'co-operative',
    about: 'held by Indian newspapers',
    source: 'https://www.ptinews.com', asOf: '2024-12',
  },
  {
    id: 'ani-media', names: ['ANI Media', 'ANI', 'Asian News International'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Prakash family', 'Smita Prakash'] }],
    source: 'https://www.aninews.in', asOf: '2023-12',
  },
  {
    id: 'ians', names: ['IANS'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'amg-media-networks', words: 'is the majority owner of' }],
    source: 'https://www.ndtv.com/about-us', asOf: '2024-12',
  },
  {
    id: 'network18', names: ['Network18', 'Network18 Group'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'reliance-industries', words: 'is, through a trust, the majority owner of' }],
    source: 'https://www.nw18.com', asOf: '2025-06',
  },
  {
    id: 'reliance-industries', names: ['Reliance Industries'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Mukesh Ambani'] }],
    holdings: [
      { names: ['Jio', 'Reliance Jio', 'Jio Platforms'], words: 'owns most of Jio' },
      { names: ['JioStar', 'JioHotstar'], words: 'controls JioStar, a joint venture with Disney' },
    ],
    source: 'https://www.ril.com', asOf: '2025-06',
  },
  {
    id: 'zee-media', names: ['Zee Media', 'Zee Media Corporation'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Subhash Chandra'], words: 'founded the group of' }],
    source: 'https://zeemedia.in', asOf: '2023-12',
  },
  {
    id: 'independent-news-service', names: ['Independent News Service'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Rajat Sharma'], words: 'founded and leads' }],
    source: 'https://www.indiatvnews.com', asOf: '2023-12',
  },
  {
    id: 'arg-outlier', names: ['ARG Outlier Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Arnab Goswami'], words: 'founded and controls' }],
    source: 'https://www.republicworld.com', asOf: '2023-12',
  },
  {
    id: 'printers-mysore', names: ['The Printers (Mysore)'], kind: 'family',
    source: 'https://www.deccanherald.com', asOf: '2023-12',
  },
  {
    id: 'tribune-trust', names: ['The Tribune Trust'], kind: 'trust',
    source: 'https://www.tribuneindia.com', asOf: '2024-12',
  },
  {
    id: 'malayala-manorama', names: ['Malayala Manorama'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Kandathil family'] }],
    source: 'https://www.manoramaonline.com', asOf: '2023-12',
  },
  {
    id: 'spunklane-media', names: ['Spunklane Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Dhanya Rajendran'], words: 'co-founded' }],
    source: 'https://www.thenewsminute.com', asOf: '2023-12',
  },
  {
    id: 'jang-group', names: ['Jang Group', 'Jang Media Group'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Mir Shakil-ur-Rahman'] }],
    source: 'https://www.thenews.com.pk', asOf: '2024-12',
  },
  {
    id: 'ary-digital', names: ['ARY Digital Network'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Salman Iqbal'], words: 'founded and leads' }],
    source: 'https://arynews.tv', asOf: '2023-12',
  },
];
