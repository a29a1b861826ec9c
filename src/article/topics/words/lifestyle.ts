// Words for 10000000: lifestyle and leisure.
import type { TopicWords } from '../topic-words.ts';

export const lifestyleWords: TopicWords = {
  topic: '10000000',
  english: [
    [
      '20000538',
      3,
      `travel guide, holidaymaker, holiday destination, vacation, tourist, tourism, sightseeing, beach resort, resort, backpacking, road trip, city break, cruise ship holiday, campsite, camping, hiking trail, hiking, hiker, backpacker, theme park, Disneyland, Disney World, amusement park, staycation, travel bubble, travel tips, night train, museum visit, board game, chess club, crossword, puzzle, Wordle, sudoku, gaming PlayStation, Xbox, Nintendo, Nintendo Switch, video game, videogame, gamer, esports, Fortnite, Call of Duty, Minecraft, role-playing game, gameplay, hobby, hobbyist, stamp collecting, knitting, DIY, woodworking, gardening, gardener, lottery, bingo, casino, poker, nightclub, nightlife, pub, bar crawl, hotel review, Airbnb, national parks to visit, ski resort, itinerary, guidebook`,
    ],
    [
      '20000538',
      2,
      `traveller, traveler, holiday, beach, leisure, toy, Lego, picnic, festival season, club night, tour guide, PS5`,
    ],
    [
      '20000565',
      3,
      `recipe, cookbook, chef, celebrity chef, Michelin, Michelin star, restaurant review, cuisine, baking, bake, bread, sourdough, dessert, chocolate cake, cocktail, wine, winery, vineyard, craft beer, brewery, coffee shop, barista, vegan, vegetarian, plant-based, foodie, street food, barbecue, fashion week, fashion designer, fashion house, haute couture, couture, runway, catwalk, stylist, street style, streetwear, sneaker, handbag, jewellery, jewelry, perfume, make-up, makeup, lipstick, skincare, skin care, moisturiser, hairstyle, haircut, hairdresser, beauty tips, beauty products, Vogue, Louis Vuitton, Gucci, Chanel, Dior, Prada, Balenciaga, interior design, home decor, decorating, kitchen makeover, home improvement, living room, sofa, furniture, cleaning tips, decluttering, feng shui, wedding dress, bridesmaid, horoscope, zodiac, astrology, tarot, dating app, dating advice, relationship advice, parenting tips, gift guide, best deals, Black Friday deals, test drive, luxury watch, supercar`,
    ],
    [
      '20000565',
      2,
      `food, cook, cooking, kitchen, dish, meal, breakfast, restaurant, cafe, café, ingredient, flavour, flavor, tasty, delicious, cheese, butter, garlic, olive oil, oven, tablespoon, beer, cider, fashion, dress, outfit, wardrobe, clothing, beauty, luxury, decor, garden, lifestyle, motoring`,
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
    [
      '20000538',
      3,
      `video games, videogames, computer game, mobile game, new game, game review, games of the year, consoles, next-gen, next-gen Xbox Series X, Xbox Series, Xbox One, Xbox Game Pass, Game Pass, PS5, PS4, PlayStation 5, PlayStation Plus, PlayStation Store, PlayStation, Nintendo, Nintendo Switch, Switch 2, Joy-Con, Steam Deck, Steam sale, Epic Games Store, Epic Games, Fortnite, Fortnite season, Call of Duty, Warzone, Modern Warfare, Black Ops, Apex Legends, Overwatch, Valorant, Counter-Strike, CSGO, League of Legends, Dota 2, World of Warcraft, Diablo, Hearthstone, Destiny 2, Minecraft, Roblox, Among Us, Fall Guys, Animal Crossing, Animal Crossing: New Horizons, Zelda, Breath of the Wild, Super Mario, Mario Kart, Super Smash Bros, Smash Bros, Pokémon, Pokemon, Pokémon Go, Pokemon Go, Pokemon Sword, Pikachu, Last of Us, Last of Us Part II, God of War, Ghost of Tsushima, Horizon Zero Dawn, Uncharted, Bloodborne, Elden Ring, Dark Souls, Demon's Souls, Resident Evil, Final Fantasy, Final Fantasy VII, Kingdom Hearts, Persona 5, Monster Hunter, Street Fighter, Mortal Kombat, Tekken, Sonic the Hedgehog, Halo Infinite, Gears of War, Forza, Gran Turismo, Assassin's Creed, Far Cry, Watch Dogs, Rainbow Six, Splinter Cell, Cyberpunk 2077, Cyberpunk, Witcher 3, Skyrim, Elder Scrolls, Fallout 76, Doom Eternal, Starfield, Mass Effect, Dragon Age, Battlefield game, FIFA 20, FIFA 21, FIFA 22, NBA 2K, NBA 2K21, Madden, Madden NFL, SimCity, Grand Theft Auto, GTA, GTA Online, GTA 5, GTA 6, Red Dead Redemption, Red Dead Online, Borderlands, BioShock, Death Stranding, Silent Hill, Metal Gear, Half-Life, Portal 2, Rocket League, PUBG, PUBG Mobile, Genshin Impact, Hades game, Hollow Knight, Stardew Valley, No Man's Sky, Baldur's Gate, speedrun, speedrunner, esports, e-sports, gamers, gamer, gaming, gameplay, gameplay trailer, DLC, loot box, loot boxes, microtransactions, battle pass, patch notes, new skin, skins, open-world game, first-person shooter, battle royale, MMO, MMORPG, RPG, JRPG, roguelike, platformer, indie indie game, indie games, early access, cross-play, crossplay, multiplayer, co-op, single-player, walkthrough, cheat codes, boss fight, easter egg guide, game developer, game studio, game publisher, Ubisoft, Electronic Arts, EA Sports, Activision, Activision Blizzard, Blizzard Entertainment, Bethesda, CD Projekt, CD Projekt Red, Rockstar Games, Naughty Dog, Bungie, Valve, Capcom, Konami, Sega, Square Enix, Bandai Namco, FromSoftware, Game Freak, Insomniac Games, E3, Gamescom, Nintendo Direct, State of Play, Game Awards, Dungeons & Dragons, Magic: The Gathering, tabletop, Warhammer, Lego set, Lego, jigsaw, board games, card games, crossword clue, Wordle, Wordle answer, Wordle hints, NYT Connections, Strands hints, sudoku, quiz questions, pub quiz, trivia, National Lottery results, Lotto results, Powerball numbers, Mega Millions numbers, lottery results, travellers, travelers, holidaymakers, holiday destinations, beach holiday, package holiday, all-inclusive, summer holiday, summer holidays, bank holiday, staycations, weekend getaway, getaway, getaways, city guide, travel corridor, air bridge, travel bubbles, tourists, tourist attraction, tourist attractions, tourist hotspot, sightseers, beaches, beachgoers, seaside, seaside town, Greek islands, Caribbean island, Maldives resort, Bali, Ibiza, Mallorca, Majorca, Benidorm, Tenerife, Costa del Sol, safari lodge, luxury hotel, boutique hotel, hostel, bed and breakfast, B&B, guesthouse, holiday let, holiday home, caravan, caravan park, motorhome, campervan, RV park, campground, campgrounds, campers, glamping, trails, hiking trails, walking trail, hikers, ramblers, backcountry, trailhead, scenic drive, road trips, bucket-list, cruise holiday, cruise ship, river cruise, business class, economy class, airport lounge, frequent flyer, air miles, passport queue, travel insurance, jet lag, theme parks, Disneyland, Disney World, Walt Disney World, Universal Orlando, Legoland, Alton Towers, rollercoaster, roller coaster, water park, waterpark, amusement parks, zoo tickets, aquarium, ski slopes, skiing holiday, angling, anglers, fishing trip, fly fishing, deer hunting, hunters, birding, kayaking, paddleboard, paddleboarding, snorkelling, scuba, scuba diving, surf lesson, rock climbing, mountaineering, wild swimming, cycling holiday, hobbies, crafts, crochet, sewing, quilting, origami, scrapbooking, model railway, genealogy, allotment, pub gardens, beer garden, beer gardens, pubs, cocktail bar, cocktail bars, nightclubs, clubbing, rave`,
    ],
    [
      '20000565',
      3,
      `recipes, easy recipe, one-pot, sheet-pan, traybake, slow cooker, air fryer, Instant Pot, casserole, lasagne, lasagna, pasta, spaghetti, risotto, noodles, ramen, sushi, curry recipe, biryani, kebab, taco, tacos, burrito, pizza, burger recipe, steak, roast chicken, lemon chicken, roast potatoes, potato salad, salad, salads, soup, sandwich, sandwiches, pancake, pancakes, waffle, omelette, scrambled eggs, banana bread, cupcake, cupcakes, cake, cakes, cookie recipe, brownie, brownies, pie, tart, pastry, doughnut, doughnuts, donut, ice cream, gelato, cheesecake, pudding, chutney, pickles, sauce, salsa, hummus, tofu, avocado, aubergine, courgette, zucchini, cauliflower, mushrooms, olives, chickpea, lentil, quinoa, sourdough starter, bakers, baker, home cooks, home cook, chefs, masterclass cooking, MasterChef, Gordon Ramsay, Jamie Oliver, Nigella Lawson, Nigella, Mary Berry, Ina Garten, Martha Stewart, Bobby Flay, Guy Fieri, Ottolenghi, Heston Blumenthal, Mary Berry's, restaurant review, fine dining, tasting menu, brunch, brunch spots, foodies, food festival, food truck, food trucks, takeaway, takeout, gastropub, bistro, brasserie, tapas, wine tasting, sommelier, rosé, champagne, prosecco, pinot noir, chardonnay, gin, rum, whiskey, bourbon, tequila, mezcal, craft brewery, ale, lager, stout, cocktails, mocktail, smoothie, espresso, latte, matcha, coffee beans, tea blends, veganism, meat-free, gluten-free, dairy-free, fashionista, fashion brand, fashion brands, fashion label, fashion show, fashion week, menswear, womenswear, designer bag, ready-to-wear, wardrobe staples, capsule wardrobe, how to wear, what to wear, outfits, summer dress, maxi dress, jumpsuit, jeans, denim, skirt, blouse, blazer, trench coat, knitwear, sweater, cardigan, linen, loungewear, lingerie, swimwear, activewear, athleisure, sandals, sneakers, heels, stilettos, sunglasses, watches, earrings, necklace, bracelet, tiara, designer dress, gown, Givenchy, Versace, Armani, Hermès, Burberry, Valentino, Saint Laurent, Fendi, Vivienne Westwood, Alexander McQueen, Tom Ford, Stella McCartney, Yeezy, Nike Air, Air Jordan, Jordan 1, Adidas Originals, Anna Wintour, Met Gala, best dressed, worst dressed, hair colour, hair color, hairstyles, haircuts, balayage, blow-dry, salon, salons, barber, barbers, manicure, pedicure, nail polish, nail salon, mascara, eyeliner, eyeshadow, concealer, blusher, sheet mask, retinol, hyaluronic acid, serum, SPF, anti-ageing, anti-aging, beauty routine, beauty brand, fragrance, deodorant, shampoo, home decor, decor, homeware, homewares, interior designer, interiors, paint colours, paint colors, wallpaper, flooring, bathroom, bedroom, kitchen island, mattress, pillow, duvet, bedding, towels, curtains, candles, houseplant, houseplants, gardeners, gardener's, tomatoes, seedlings, compost, lawn, mow, weeds, perennials, shrubs, patio, balcony, barbecue grill, cleaning hack, cleaning hacks, declutter, Mrs Hinch, Marie Kondo, laundry, vacuum cleaner, washing machine, home renovation, renovation, renovations, dream home, fixer-upper, tiny Airbnb host, zodiac sign, zodiac signs, star sign, star signs, daily horoscope, weekly horoscope, horoscopes, astrologer, Aries, Taurus, Gemini, Virgo, Libra, Scorpio, Sagittarius, Capricorn, Aquarius, Pisces, Mercury retrograde, Dear Abby, Dear Annie, Ask Amy, Dear Prudence, Miss Manners, agony aunt, advice column, my boyfriend, my girlfriend, my sister-in-law, my mother-in-law, mother-in-law, in-laws, Tinder, Bumble app, Hinge app, first date, sex life, sex tips, orgasm, marriage counsellor, friendship, etiquette, bridal, brides, bride, wedding planner, wedding guests, wedding venue, baby shower, Father's Day, Mother's Day, Valentine's Day, Christmas gifts, gift ideas, gifts, presents, stocking fillers, Halloween costume, Prime Day, Prime Day deals, Black Friday, Cyber Monday, best deals, deals on, deals, discount code, promo code, sale picks, on sale, under $50, under $100, shop the look, first drive, road test, test drive, hatchback, crossover SUV, estate car, convertible, roadster, pickup truck, coupe, hybrid car, horsepower, torque, 0-60mph, Mustang, Ford Bronco, Bronco, Corvette, Porsche 911, Lamborghini, Bugatti, Aston Martin, Bentley, Rolls-Royce Phantom, Land Rover Defender, Skoda, classic car, classic cars, motorcycle review, car review, driving test`,
    ],
    [
      '10000000',
      2,
      `recipe, tasty, delicious, flavour, flavours, flavors, bake, roast, grilled, fry, garlic, herbs, spice, spices, menus, diner, diners, snacks, snack, treats, dessert, desserts, cosy, chic, glam, glamorous, wear, wearing, style tips, hacks, hack for, tricks, trick for, splurge, DIY, handmade, homemade, staycation, relax, relaxing, unwind, self-love, things to do, what's on, days out, family fun, ways to, tips for, tips to, best places, places to, where to eat, where to stay, how to make, how to cook, how to grow, how to clean, why you should, tried and tested, reader question`,
    ],
    [
      '20000538',
      2,
      `hotel, hotels, weekend in, dating, walks, hill walk, day trip, day trips, sleeper trains, sleeper train, canals, boat trip, ferry to, city breaks, must-see, hidden gem, hidden gems, itineraries, tracks ranked, ranked, tier list, beginners, tips for beginners, quiz, puzzles, players, hobbyists, knit, embroidery`,
    ],
    [
      '20000565',
      2,
      `drink, dinner, lunch, tea, iced coffee, coffee, whisky, wine, wines, style, hair, clogs, garden, gardens, plant in, sow, pruning, prune, sofa, armchair, flat, pizza ovens, chilli, butter, corn with, grilled, oven, cake, boots, trainers, SUV, sedan, wheelbase, kerb weight, cabin, legroom, electric estate, my husband, my wife, reader asks, wedding, weddings, gin and, cocktail, rosé, crisp, leftovers, picnic, outfit, hemline`,
    ],
    [
      '10000000',
      1,
      `home, house, game, games, play, trip, trend, travel, destination, adventure, shopping, weekend, visitor, console, garden, love, made me, tested, easy, book these, reader, quick, simple`,
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
