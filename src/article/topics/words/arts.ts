// Words for 01000000: arts, culture, entertainment and media.
import type { TopicWords } from '../topic-words.ts';

export const artsWords: TopicWords = {
  topic: '01000000',
  english: [
    [
      '20000002',
      3,
      `box office, film festival, movie star, filmmaker, film director, screenwriter, screenplay, actress, Hollywood, Bollywood,
      sitcom, rom-com, biopic, feature film, short film, documentary film, film critic, movie review, film review, TV show,
      TV series, television series, season finale, series finale, season premiere, reality show, reality TV, talk show, game show,
      late-night host, showrunner, Netflix series, streaming series, miniseries, spinoff series, soap opera, cast member,
      voice actor, co-star, costar, leading role, movie trailer, film trailer, teaser trailer, Marvel Studios, Star Wars,
      Pixar, Disney+, HBO Max, Oscar, Academy Award, Golden Globe, Emmy, Bafta, Grammy, Tony Award, Cannes film, Palme d'Or,
      Sundance, music video, debut album, studio album, new album, album cover, hit single, music festival, Glastonbury, Coachella,
      concert tour, world tour, rapper, hip-hop, hip hop, K-pop, pop star, pop singer, singer-songwriter, songwriter, boy band, girl group,
      rock band, frontman, bassist, guitarist, drummer, DJ set, record label, Billboard chart, Spotify, playlist, opera house,
      soprano, tenor, conductor, symphony, philharmonic, orchestra, choir, ballet, ballerina, choreographer, choreography,
      playwright, Broadway, West End, theatre company, theater company, stage production, musical theatre, stand-up comedy, comedian,
      stand-up comic, sketch comedy, Saturday Night Live, novelist, debut novel, Booker Prize, Pulitzer Prize for fiction, bestseller, best-seller, poet,
      poetry, poem, literary, short story collection, memoir, graphic novel, comic book, manga, anime, cartoonist, art gallery,
      art exhibition, retrospective, painter, sculptor, sculpture, photographer's, abstract art, contemporary art, street art, Banksy,
      auction house, Sotheby's, Christie's, masterpiece, biennale, Eurovision, Big Brother, Love Island, Strictly Come Dancing, The Bachelor,
      American Idol, The Voice, Game of Thrones, Doctor Who, James Bond, Harry Potter, Batman, Avengers, video game adaptation`,
    ],
    [
      '20000002',
      2,
      `film, movie, actor, cinema, theatre, theater, singer, song, album, band, music, musician, musical, concert, gig, festival line-up,
      television, episode, premiere, trailer, sequel, prequel, remake, reboot, franchise, blockbuster, cast, casting, starring, starred, stars in,
      producer, executive producer, directed by, soundtrack, score composer, composer, lyric, lyrics, single, track list, tracklist, vinyl, rap, jazz, blues,
      folk music, country music, classical music, opera, recital, stage, playwriting, drama series, comedy series, thriller, horror film, romance novel,
      fantasy series, superhero, animation, animated, fan, fandom, audience, performer, performance, dancer, dance, painting, portrait,
      exhibition, gallery, museum, curator, artist, artwork, art, novel, author, book, publisher's, fiction, nonfiction, paperback, reader, chapter,
      character, plot, storyline, showbiz, entertainment, nominee, nomination, red carpet, awards show, award-winning, Netflix, Hulu, Amazon Prime Video, HBO,
      Apple TV+, streaming service, screening, script, comedy, comic, satire, puppet, circus, magician, broadcast debut, Taylor Swift, Beyoncé, Beyonce, Drake, Kanye West,
      Lady Gaga, Rihanna, BTS, Adele, Madonna, Beatles, Tom Cruise, Disney, Warner Bros, Sony Pictures, Paramount, Universal Pictures, Lionsgate`,
    ],
    [
      '20000002',
      1,
      `star, show, season, role, scene, studio, release, tour, ticket, review, series, creative, stream, tribute, icon, hit, debut, genre, classic, production, entertainer, craft, design`,
    ],
    [
      '20000002',
      2,
      `celebrity, celebrities, celeb, Kardashian, Kim Kardashian, Khloe Kardashian, Kourtney Kardashian, Kylie Jenner, Kendall Jenner, Kris Jenner, Justin Bieber, Hailey Bieber, Selena Gomez, Ariana Grande, Billie Eilish, Dua Lipa, Ed Sheeran, Harry Styles, Katy Perry, Lizzo, Cardi B, Nicki Minaj, Megan Thee Stallion, Travis Scott, Jay-Z, Post Malone, Lil Nas X, Eminem, Snoop Dogg, Britney Spears, Jennifer Lopez, Jennifer Aniston, Brad Pitt, Angelina Jolie, Leonardo DiCaprio, George Clooney,
      Dwayne Johnson, Will Smith, Ryan Reynolds, Blake Lively, Chris Hemsworth, Robert Downey Jr, Scarlett Johansson, Emma Stone, Emma Watson, Daniel Radcliffe, JK Rowling, J.K. Rowling, Johnny Depp, Amber Heard, Keanu Reeves, Tom Hanks, Tom Holland, Zendaya, Timothee Chalamet, Margot Robbie, Gal Gadot, Jason Momoa, Ben Affleck, Matt Damon, Ellen DeGeneres, Oprah Winfrey, Jimmy Fallon, Jimmy Kimmel, Stephen Colbert, James Corden, Trevor Noah, Piers Morgan, Holly Willoughby, Phillip Schofield,
      Good Morning Britain, This Morning, Loose Women, Coronation Street, EastEnders, Emmerdale, Hollyoaks, Hamilton, Friends reunion, Stranger Things, The Mandalorian, The Crown, The Simpsons, The Walking Dead, Grey's Anatomy, Riverdale, Vanderpump Rules, Real Housewives, Below Deck, 90 Day Fiancé, Teen Mom, Keeping Up with the Kardashians, RuPaul, RuPaul's Drag Race, drag queen, Shah Rukh Khan, Salman Khan, Akshay Kumar, Amitabh Bachchan, Deepika Padukone, Priyanka Chopra, Kareena Kapoor, Alia Bhatt, Ranveer Singh, Sushant Singh Rajput, Sonu Sood, Hrithik Roshan, Malayalam film, Tamil film, Telugu film,
      Justice League, Snyder Cut, Wonder Woman, Spider-Man, Batwoman, Black Widow, Star Trek, Jurassic World, Fast & Furious, Lord of the Rings, Joker, Frozen, Blackpink, idol group, girl band, comeback single, mixtape, freestyle, verse, remix, chart-topping, gold record, MTV, VMA, BET Awards, Rolling Stone magazine, spoiler, spoilers, recap, series regular, guest star, plot twist, season two, season three, season 2, season 3, renewed for, reality series, docuseries, true-crime series, biography of, audiobook, actor, leading man, red-carpet look, talk-show host, host, fans react, fans are, stand-up, sitcom star, Glee, soap star, presenter, TV presenter, TV host, radio presenter, broadcaster's star`,
    ],
    [
      '20000038',
      2,
      `cultural heritage, world heritage, Unesco, heritage site, monument, archive, library, folklore, tradition, traditional dance, indigenous culture, cultural centre,
      cultural center, carnival, language revival, dialect, repatriation of artefacts, artefact, artifact, antiquity, looted art, statue, landmark, historic house, historic building, manuscript`,
    ],
    ['20000038', 1, `culture, cultural, heritage, historic, history, custom, museum`],
    [
      '20000045',
      3,
      `newspaper, journalism, newsroom, press freedom, freedom of the press, Reporters Without Borders, broadcaster, broadcasting, news anchor, TV anchor, news agency,
      investigative journalist, public broadcaster, BBC licence fee, media company, media group, media outlet, news organisation, news organization, news outlet, podcast, podcaster,
      radio station, radio host, talk radio, editor-in-chief, editor in chief, columnist, tabloid, circulation figures, paywall, press council, Ofcom, Fox News, CNN, MSNBC, magazine cover, YouTuber,
      TV ratings, Nielsen ratings, cord-cutting, cable news`,
    ],
    [
      '20000045',
      2,
      `journalist, reporter, press corps, publisher, magazine, radio, social media post, viewership, audience figures, headline, correspondent, editorial board, fake news, misinformation, disinformation`,
    ],
  ],
  others: {
    fr: [
      [
        '20000002',
        3,
        `film, cinéma, cinéaste, réalisateur, réalisatrice, acteur, actrice, chanteur, chanteuse, comédien, comédienne, musique, musicien, concert, orchestre, opéra, roman, romancier, romancière, écrivain, poète, poésie, théâtre, metteur en scène, spectacle, série télévisée, exposition, peintre, peinture, sculpteur, festival de Cannes, prix Goncourt, bande dessinée, danseur, chorégraphe, album`,
      ],
      [
        '20000002',
        1,
        `artiste, culture, scène, livre, auteur, public, festival, chanson, rôle, œuvre, galerie`,
      ],
      ['20000038', 2, `patrimoine, musée, bibliothèque, monument historique, langue régionale`],
      [
        '20000045',
        2,
        `journaliste, journal, presse, médias, chaîne de télévision, radio, audiovisuel, rédaction`,
      ],
    ],
    de: [
      [
        '20000002',
        3,
        `Film, Kino, Regisseur, Regisseurin, Schauspieler, Schauspielerin, Sänger, Sängerin, Musik, Musiker, Konzert, Orchester, Oper, Roman, Schriftsteller, Schriftstellerin, Dichter, Theater, Ausstellung, Maler, Gemälde, Berlinale, Buchpreis, Serie, Tänzer, Ballett, Album`,
      ],
      ['20000002', 1, `Künstler, Kultur, Bühne, Buch, Autor, Publikum, Festival, Lied, Rolle, Galerie`],
      ['20000038', 2, `Museum, Denkmal, Weltkulturerbe, Bibliothek, Brauchtum`],
      ['20000045', 2, `Journalist, Zeitung, Presse, Medien, Rundfunk, Sender, Fernsehen, Redaktion, Verlag`],
    ],
    es: [
      [
        '20000002',
        3,
        `película, cine, cineasta, director de cine, actor, actriz, cantante, música, músico, concierto, orquesta, ópera, novela, novelista, escritor, escritora, poeta, poesía, teatro, serie de televisión, exposición, pintor, pintura, bailarín, disco, álbum`,
      ],
      [
        '20000002',
        1,
        `artista, cultura, escenario, libro, autor, público, festival, canción, papel, obra, galería`,
      ],
      ['20000038', 2, `patrimonio, museo, monumento, biblioteca`],
      ['20000045', 2, `periodista, periódico, prensa, medios de comunicación, cadena de televisión, radio`],
    ],
    pt: [
      [
        '20000002',
        3,
        `filme, cinema, cineasta, ator, atriz, cantor, cantora, música, músico, show, concerto, orquestra, ópera, romance, romancista, escritor, escritora, poeta, poesia, teatro, novela, série, exposição, pintor, pintura, dançarino, disco, álbum`,
      ],
      [
        '20000002',
        1,
        `artista, cultura, palco, livro, autor, público, festival, canção, papel, obra, galeria`,
      ],
      ['20000038', 2, `patrimônio, património, museu, monumento, biblioteca`],
      ['20000045', 2, `jornalista, jornal, imprensa, mídia, emissora, rádio`],
    ],
  },
};
