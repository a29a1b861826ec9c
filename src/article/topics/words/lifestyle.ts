// Words for 10000000: lifestyle and leisure.
import type { TopicWords } from '../topic-words.ts';

export const lifestyleWords: TopicWords = {
  topic: '10000000',
  english: [
    [
      '20000538',
      3,
      `travel guide, holidaymaker, holiday destination, vacation, tourist, tourism, sightseeing, beach resort, resort, backpacking, road trip, city break, cruise ship holiday, campsite, camping, hiking trail, hiking, hiker, backpacker, theme park, Disneyland, Disney World, amusement park, staycation, travel bubble, travel tips, night train, museum visit, board game, chess club, crossword, puzzle, Wordle, sudoku, gaming console, PlayStation, Xbox, Nintendo, Nintendo Switch, video game, videogame, gamer, esports, Fortnite, Call of Duty, Minecraft, role-playing game, gameplay, hobby, hobbyist, stamp collecting, knitting, DIY, woodworking, gardening, gardener, lottery, bingo, casino, poker, nightclub, nightlife, pub, bar crawl, hotel review, Airbnb, national parks to visit, ski resort, itinerary, guidebook`,
    ],
    [
      '20000538',
      2,
      `travel, traveller, traveler, holiday, hotel, trip, destination, beach, airline passenger, leisure, visitor, game, games, play, toy, Lego, picnic, festival season, club night, tour guide, weekend, adventure, PS5, console`,
    ],
    [
      '20000565',
      3,
      `recipe, cookbook, chef, celebrity chef, Michelin, Michelin star, restaurant review, cuisine, baking, bake, bread, sourdough, dessert, chocolate cake, cocktail, wine, winery, vineyard, craft beer, brewery, whisky, coffee shop, barista, vegan, vegetarian, plant-based, foodie, street food, barbecue, fashion week, fashion designer, fashion house, haute couture, couture, runway, catwalk, stylist, street style, streetwear, sneaker, handbag, jewellery, jewelry, perfume, make-up, makeup, lipstick, skincare, skin care, moisturiser, hairstyle, haircut, hairdresser, beauty tips, beauty products, Vogue, Louis Vuitton, Gucci, Chanel, Dior, Prada, Balenciaga, interior design, home decor, decorating, kitchen makeover, home improvement, living room, sofa, furniture, cleaning tips, decluttering, feng shui, wedding dress, bridesmaid, horoscope, zodiac, astrology, tarot, dating app, dating advice, relationship advice, parenting tips, gift guide, best deals, Black Friday deals, test drive, luxury watch, supercar`,
    ],
    [
      '20000565',
      2,
      `food, cook, cooking, kitchen, dish, meal, dinner, lunch, breakfast, restaurant, cafe, café, ingredient, flavour, flavor, tasty, delicious, cheese, butter, garlic, olive oil, oven, tablespoon, drink, beer, cider, tea, fashion, dress, outfit, wardrobe, clothing, style, beauty, hair, luxury, home, decor, house, garden, lifestyle, trend, shopping, motoring`,
    ],
    [
      '20001339',
      3,
      `wellness, yoga, pilates, meditation, mindfulness, self-care, fitness routine, workout, gym, personal trainer, weight loss tips, detox, spa, gratitude journal, sleep better, life coach, burnout tips`,
    ],
    [
      '10000000',
      1,
      `tips, guide, best, ideas, enjoy, favourite, favorite, fun, family-friendly, relax, ways to, perfect, stylish, buy`,
    ],
  ],
  others: {
    fr: [
      [
        '20000565',
        3,
        `recette, cuisine, chef étoilé, gastronomie, restaurant, vin, vignoble, mode, défilé, haute couture, beauté, décoration, jardinage, horoscope, fromage, pâtisserie, boulanger`,
      ],
      [
        '20000538',
        3,
        `voyage, vacances, touriste, randonnée, jeu vidéo, jeux vidéo, camping, station balnéaire, loisirs, croisière`,
      ],
    ],
    de: [
      [
        '20000565',
        3,
        `Rezept, Küche, Koch, Restaurant, Wein, Mode, Modenschau, Designer, Schönheit, Einrichtung, Garten, Horoskop, Kuchen, Bäcker`,
      ],
      [
        '20000538',
        3,
        `Reise, Urlaub, Urlauber, Tourist, Wandern, Videospiel, Konsole, Camping, Freizeit, Kreuzfahrt`,
      ],
    ],
    es: [
      [
        '20000565',
        3,
        `receta, cocina, chef, gastronomía, restaurante, vino, moda, desfile, belleza, decoración, jardinería, horóscopo`,
      ],
      [
        '20000538',
        3,
        `viaje, vacaciones, turista, senderismo, videojuego, videojuegos, camping, playa, ocio, crucero`,
      ],
    ],
    pt: [
      [
        '20000565',
        3,
        `receita de, culinária, cozinha, chef, gastronomia, restaurante, vinho, moda, desfile, beleza, decoração, jardinagem, horóscopo`,
      ],
      [
        '20000538',
        3,
        `viagem, férias, turista, trilha, videogame, jogos eletrônicos, acampamento, praia, lazer, cruzeiro`,
      ],
    ],
  },
};
