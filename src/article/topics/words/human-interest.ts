// Words for 08000000: human interest.
import type { TopicWords } from '../topic-words.ts';

export const humanInterestWords: TopicWords = {
  topic: '08000000',
  english: [
    [
      '20000498',
      2,
      `Nobel Prize, Nobel laureate, lifetime achievement, prize winner, award ceremony, knighthood, damehood, medal of honor, honours list, lottery winner, jackpot, prize money draw`,
    ],
    [
      '20000499',
      3,
      `Guinness World Record, world record attempt, oldest person, oldest woman, oldest man, world's largest, world's tallest, world's smallest, world's oldest, round the world, record-breaking feat`,
    ],
    [
      '20000500',
      3,
      `pet dog, puppy, puppies, kitten, rescue dog, pet owner, pet cat, cat's, stray dog, animal shelter, zoo, zookeeper, escaped from its enclosure, dog walker, guide dog, pet, dog, cat, hamster, parrot, alpaca, donkey, pony, tortoise, baby elephant, RSPCA, animal lover`,
    ],
    [
      '20000501',
      2,
      `wedding ceremony, royal wedding, state funeral, coronation, memorial service, unveiling ceremony, funeral`,
    ],
    ['20000503', 2, `mishap, blunder, bizarre accident, got stuck, mix-up, prank, hoax, lost and found`],
    [
      '20000504',
      3,
      `royal family, Buckingham Palace, Kensington Palace, Prince William, Prince Harry, Meghan Markle, Duke of Sussex, Duchess of Sussex, Duchess of Cambridge, Kate Middleton, Prince Andrew, Prince Charles, King Charles, Queen Elizabeth, Queen Camilla, royal couple, monarch, crown prince, crown princess, aristocrat, socialite, debutante`,
    ],
    [
      '20000505',
      3,
      `celebrity, celebrities, celeb, Kardashian, Kim Kardashian, Kylie Jenner, Kendall Jenner, paparazzi, influencer, Instagram post shared, girlfriend, ex-boyfriend, ex-girlfriend, dating rumours, dating rumors, engaged to, baby bump, gave birth to, split from, heartthrob, supermodel, reality star, TV personality, gossip, social media star, TikTok star, star's wife, romance rumours`,
    ],
    [
      '20000505',
      2,
      `famous, fame, viral video, went viral, viral, couple, boyfriend, husband, wife, fiancé, fiancée, newlywed, love life, personal life, breakup`,
    ],
    ['20001237', 2, `anniversary, centenary, bicentenary, years since, jubilee`],
    ['20001238', 3, `birthday, 100th birthday, centenarian, turns 100`],
    ['20000507', 2, `flower show, garden, rose garden, tulip, orchid, bouquet, florist`],
    [
      '08000000',
      1,
      `heartwarming, touching, quirky, bizarre, strange, odd, inspiring, good Samaritan, reunited, kindness, stranger, volunteer, fundraiser, charity walk, hero, neighbour, neighbor, remarkable, emotional, adorable, surprise, grandmother, grandfather, tribute`,
    ],
  ],
  others: {
    fr: [
      [
        '20000505',
        2,
        `célébrité, star, people, famille royale, insolite, record du monde, anniversaire, mariage, influenceur, influenceuse`,
      ],
      ['20000500', 2, `chien, chat, zoo, animal de compagnie`],
    ],
    de: [
      [
        '20000505',
        2,
        `Promi, Prominente, Königshaus, Royals, kurios, Weltrekord, Geburtstag, Hochzeit, Influencer`,
      ],
      ['20000500', 2, `Hund, Katze, Zoo, Haustier`],
    ],
    es: [
      [
        '20000505',
        2,
        `famoso, celebridad, casa real, insólito, récord mundial, cumpleaños, boda, influencer`,
      ],
      ['20000500', 2, `perro, gato, zoológico, mascota`],
    ],
    pt: [
      [
        '20000505',
        2,
        `famoso, celebridade, família real, inusitado, recorde mundial, aniversário, casamento, influenciador`,
      ],
      ['20000500', 2, `cachorro, cão, gato, zoológico, animal de estimação`],
    ],
  },
};
