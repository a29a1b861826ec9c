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
    [
      '20000504',
      3,
      `Prince George, Princess Charlotte, Prince Louis, Princess Diana, Princess Anne, Princess Beatrice, Princess Eugenie, Prince Philip, Prince Edward, Duke of Edinburgh, Duke of Cambridge, Duke of York, Princess of Wales, Prince of Wales, Duchess of Cornwall, Camilla, Harry and Meghan, Meghan and Harry, Prince Harry and Meghan, Meghan, Kate Middleton's, William and Kate, Kate and William, Sussexes, Cambridges, Her Majesty, royal baby, royal aide, royal biographer, royal commentator, royal expert, royal fans, royal family's, royal tour, royal engagement, royal duties, senior royals, royals, Megxit, Archie, Archewell, Windsor Castle, Balmoral, Sandringham, Clarence House, Frogmore, Queen Letizia, King Felipe, Princess Leonor, Queen Maxima, Princess Charlene, Prince Albert, King Willem-Alexander, Queen Margrethe, King Harald, Emperor Naruhito, Empress Masako, Princess Mako`,
    ],
    [
      '20000505',
      3,
      `Kim Kardashian, Khloe Kardashian, Khloé Kardashian, Kourtney Kardashian, Kris Jenner, Kylie Jenner, Kendall Jenner, Caitlyn Jenner, Scott Disick, Tristan Thompson, Hailey Bieber, Hailey Baldwin, Gigi Hadid, Bella Hadid, Cara Delevingne, Emily Ratajkowski, Chrissy Teigen, Paris Hilton, Victoria Beckham, Brooklyn Beckham, Katie Price, Gemma Collins, Amanda Holden, Holly Willoughby, Phillip Schofield, Kelly Ripa, Pamela Anderson, Elizabeth Hurley, Heidi Klum, Naomi Campbell, Kate Moss, Kaia Gerber, Jessica Simpson, Megan Fox, Machine Gun Kelly, Brian Austin Green, Addison Rae, Charli D'Amelio, James Charles, Jeffree Star, Logan Paul, Jake Paul, MrBeast, PewDiePie, Love Island star, Geordie Shore, TOWIE, Made in Chelsea, Teen Mom, 90 Day Fiancé, Meghan King, Sofia Richie, Ayesha Curry, Ana de Armas, Irina Shayk, A-Rod, Bennifer, Brangelina, Hiddleswift, Malaika Arora, Arjun Kapoor, Suhana Khan, Taimur, Taimur Ali Khan, Poonam Pandey, Rakhi Sawant`,
    ],
    [
      '20000505',
      3,
      `celebrity couple, celebrity wedding, celebrity hairstylist, celebs, A-lister, A-list, red carpet look, bikini, bikini-clad, swimsuit snap, sizzling, flaunts, flaunted, shows off, stuns in, stunned in, steps out, stepped out, looks effortlessly, cuts a casual figure, puts on a display, puts on a leggy, packs on the PDA, PDA, loved-up, loved up, smitten, new romance, whirlwind romance, romance rumors, dating history, dating timeline, relationship timeline, split rumours, split rumors, calls it quits, call it quits, parted ways with husband, ex-husband, ex-wife, estranged wife, estranged husband, hubby, wifey, beau, new girlfriend, new boyfriend, model girlfriend, actor boyfriend, getting married, engagement ring, engaged to, got engaged, ties the knot, tied the knot, tie the knot, secret wedding, lavish wedding, honeymoon, wedding anniversary, pregnancy announcement, pregnancy reveal, gender reveal, expecting first child, expecting her first, expecting their first, expecting a baby, first child together, welcomes baby, welcomed baby, welcome first child, baby boy, baby girl, baby name, newborn son, newborn daughter, baby daughter, baby bump, mom-shamed, look-alike, lookalike daughter, twinning, throwback photo, throwback picture, shares photo, shares adorable, shares picture, shares snap, selfie, mirror selfie, topless, candid, gushes, gushes over, gushed, opens up about, opened up about, breaks silence, claps back, clapped back, hits back at trolls, feud, net worth, mansion, plastic surgery, facelift, Botox, body-shaming, hair transformation, weight loss transformation, socialite, it-girl, playboy, Playboy model, glamour model, supermodel, model, influencers, Instagram followers, sugar daddy, OnlyFans`,
    ],
    [
      '08000000',
      3,
      `heartwarming, heart-warming, feel-good, random act of kindness, act of kindness, good deed, bucket list, centenarian, centenarians, great-grandmother, great-grandfather, great-gran, lottery jackpot, lottery winner, wins lottery, scratch card, scratch-off, world record, Guinness, Guinness World Records, message in a bottle, time capsule, long-lost, long lost, stranger's kindness, viral photo, viral TikTok, optical illusion, hilarious, netizens, internet users amused, memes, meme, funny video, funny tweets, Reddit user, Redditor, haunted, ghost sighting, UFO sighting, Bigfoot, Loch Ness, psychic, lucky escape, pen pal, proposes to girlfriend, marriage proposal, surprise proposal, drive-by birthday, birthday parade, birthday surprise, birthday cards, turns 90, turns 101, turns 104, turns 105, celebrates 100th, 90th birthday, 50th anniversary, golden wedding, diamond wedding, reunited with owner, rescue dog, dog rescued, therapy dog, puppies, Labrador, golden retriever, bulldog puppy, dachshund, corgi, tabby, feral cat, kittens, pet parrot, pet owners, animal rescue, dog owners, dog lovers, cat lovers`,
    ],
    [
      '08000000',
      2,
      `wedding ring, sunny date, beach snaps, snaps, romantic, romance, smooch, cuddle, cuddles, kiss, kissing, kissed, wed, weds, sweethearts, childhood sweetheart, proposal, village idiot, escaped, runaway pony, stuck up tree, stuck in, tattoo, fancy dress, skydive, skydiving, skydiver, parachute jump at, abseil, wing walk, oldest, tallest, biggest, smallest, giant pumpkin, pumpkin, eaten by, mistaken for, turned out to be, gives it back, giveaway, lookalike, dressed as, together again, back together, seen dancing, dancing in, stepped out together`,
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
