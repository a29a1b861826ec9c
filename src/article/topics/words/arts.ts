// Words for 01000000: arts, culture, entertainment and media.
import type { TopicWords } from '../topic-words.ts';
import { artsNames } from './arts-names.ts';

export const artsWords: TopicWords = {
  topic: '01000000',
  names: artsNames,
  english: [
    [
      '20000002',
      3,
      `box office, film festival, movie star, filmmaker, film director, screenwriter, screenplay, actress, Hollywood, Bollywood, sitcom, rom-com, biopic, feature film, short film, documentary film, film critic, movie review, film review, TV show, TV series, television series, season finale, series finale, season premiere, reality show, reality TV, talk show, game show, late-night host, showrunner, Netflix series, streaming series, miniseries, spinoff series, soap opera, cast member, voice actor, co-star, costar, leading role, movie trailer, film trailer, teaser trailer, Marvel Studios, Star Wars, Pixar, Disney+, HBO Max, Oscar, Academy Award, Golden Globe, Emmy, Bafta, Grammy, Tony Award, Cannes film, Palme d'Or, Sundance, music video, debut album, studio album, new album, album cover, hit single, music festival, Glastonbury, Coachella, concert tour, world tour, rapper, hip-hop, hip hop, K-pop, pop star, pop singer, singer-songwriter, songwriter, boy band, girl group, rock band, frontman, bassist, guitarist, drummer, DJ set, record label, Billboard chart, Spotify, playlist, opera house, soprano, tenor, conductor, symphony, philharmonic, orchestra, choir, ballet, ballerina, choreographer, choreography, playwright, Broadway, West End, theatre company, theater company, stage production, musical theatre, stand-up comedy, comedian, stand-up comic, sketch comedy, Saturday Night Live, novelist, debut novel, Booker Prize, Pulitzer Prize for fiction, bestseller, best-seller, poet, poetry, poem, literary, short story collection, memoir, graphic novel, comic book, manga, anime, cartoonist, art gallery, art exhibition, retrospective, painter, sculptor, sculpture, photographer's, abstract art, contemporary art, street art, Banksy, auction house, Sotheby's, Christie's, masterpiece, biennale, Eurovision, Big Brother, Love Island, Strictly Come Dancing, American Idol, Game of Thrones, Doctor Who, James Bond, Harry Potter, Batman, Avengers, video game adaptation`,
    ],
    [
      '20000002',
      2,
      `film, movie, actor, cinema, theatre, theater, singer, song, album, band, music, musician, musical, concert, gig, festival line-up,
      television, episode, premiere, trailer, sequel, prequel, remake, reboot, franchise, blockbuster, starring, starred, stars in,
      producer, executive producer, directed by, soundtrack, score composer, composer, lyric, lyrics, single, track list, tracklist, vinyl, rap, jazz, blues,
      folk music, country music, classical music, opera, recital, playwriting, drama series, comedy series, thriller, horror film, romance novel,
      fantasy series, superhero, animation, animated, fandom, performer, dancer, dance, painting, exhibition, gallery, museum, curator, artist, artwork, art, novel, author, book, publisher's, fiction, nonfiction, paperback, storyline, showbiz, entertainment, nominee, nomination, red carpet, awards show, award-winning, Netflix, Hulu, Amazon Prime Video, HBO,
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
      `celebrity, celebrities, celeb, Kardashian, Kim Kardashian, Khloe Kardashian, Kourtney Kardashian, Kylie Jenner, Kendall Jenner, Kris Jenner, Justin Bieber, Hailey Bieber, Selena Gomez, Ariana Grande, Billie Eilish, Dua Lipa, Ed Sheeran, Harry Styles, Katy Perry, Lizzo, Cardi B, Nicki Minaj, Megan Thee Stallion, Travis Scott, Jay-Z, Post Malone, Lil Nas X, Eminem, Snoop Dogg, Britney Spears, Jennifer Lopez, Jennifer Aniston, Brad Pitt, Angelina Jolie, Leonardo DiCaprio, George Clooney, Dwayne Johnson, Will Smith, Ryan Reynolds, Blake Lively, Chris Hemsworth, Robert Downey Jr, Scarlett Johansson, Emma Stone, Emma Watson, Daniel Radcliffe, JK Rowling, J.K. Rowling, Johnny Depp, Amber Heard, Keanu Reeves, Tom Hanks, Tom Holland, Zendaya, Timothee Chalamet, Margot Robbie, Gal Gadot, Jason Momoa, Ben Affleck, Matt Damon, Ellen DeGeneres, Oprah Winfrey, Jimmy Fallon, Jimmy Kimmel, Stephen Colbert, James Corden, Trevor Noah, Piers Morgan, Holly Willoughby, Phillip Schofield, Good Morning Britain, This Morning, Loose Women, Coronation Street, EastEnders, Emmerdale, Hollyoaks, Hamilton, Friends reunion, Stranger Things, Mandalorian, Simpsons, Walking Dead, Grey's Anatomy, Riverdale, Vanderpump Rules, Real Housewives, Below Deck, 90 Day Fiancé, Teen Mom, Keeping Up with the Kardashians, RuPaul, RuPaul's Drag Race, drag queen, Shah Rukh Khan, Salman Khan, Akshay Kumar, Amitabh Bachchan, Deepika Padukone, Priyanka Chopra, Kareena Kapoor, Alia Bhatt, Ranveer Singh, Sushant Singh Rajput, Sonu Sood, Hrithik Roshan, Malayalam film, Tamil film, Telugu film, Justice League, Snyder Cut, Wonder Woman, Spider-Man, Batwoman, Black Widow, Star Trek, Jurassic World, Fast & Furious, Lord of the Rings, Joker, Frozen, Blackpink, idol group, girl band, comeback single, mixtape, freestyle, remix, chart-topping, gold record, MTV, VMA, BET Awards, Rolling Stone magazine, spoiler, spoilers, recap, series regular, guest star, plot twist, season two, season three, season 2, season 3, renewed for, reality series, docuseries, true-crime series, biography of, audiobook, actor, leading man, red-carpet look, talk-show host, fans react, stand-up, sitcom star, Glee, soap star, presenter, TV presenter, TV host, radio presenter, broadcaster's star`,
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
    [
      '20000002',
      3,
      `box-office, film review, movie review, album review, book review, TV review, theatre review, game of thrones, film star, movie actor, film actor, film-maker, film-making, filmmaking, filmography, film buff, film adaptation, film industry, film crew, film set, film stars, movie theater, movie theatre, movie theaters, cinemas, cinemagoers, drive-in, multiplex, arthouse, art-house, indie film, noir, sci-fi film, sci-fi, rom-com, romcom, romantic comedy, coming-of-age, slasher, horror movie, horror film, creature feature, war film, period drama, costume drama, crime drama, teen drama, legal drama, medical drama, K-drama, drama series, limited series, anthology series, comedy special, stand-up special, cooking show, dating show, quiz show, panel show, children's TV, cartoon series, Saturday morning cartoon, telenovela, soap star, primetime, prime-time, showrunners, season premiere, mid-season, final season, fourth season, fifth season, second season, season 4, season 5, season 6, first trailer, official trailer, new trailer, first look at, teaser, poster reveal, post-credits, plot twist, cliffhanger, ending explained, recap, casting news, recast, lead role, title role, double role, supporting actor, supporting actress, best actor, best actress, best picture, best director, screen test, method acting, understudy, audition, auditions, body double, stuntman, cinematographer, cinematography, costume designer, set designer, special effects, visual effects, CGI, scriptwriter, director's cut, film archive, streaming debut, what to best movies, best films, best shows, best TV, shows to movies to shows to stream, leaving Netflix, coming to Netflix, new on Netflix, binge-watch, binge-worthy, rewatch, OTT release, OTT platform, Tollywood, Kollywood, Mollywood, Sandalwood, Nollywood, Hindi film, Bhojpuri, biopic, lyricist, playback singer, item song, new single, lead single, debut single, title music label, chart-topper, number one album, number one single, top of the charts, Hot 100, platinum record, farewell tour, reunion tour, European tour, North American tour, tour dates, live dates, support act, headliner, headline set, headlining, setlist, encore, mosh pit, livestream concert, live album, greatest hits, box set, B-side, EP, acoustic version, cover version, unreleased song, diss drill rapper, trap music, grime artist, R&B singer, soul singer, jazz singer, jazz musician, jazz pianist, folk singer, country singer, country star, country music, punk band, metal band, indie band, rock star, rock legend, rock 'n' roll, heavy metal, techno, electronic music, EDM, disco music, reggae, reggaeton, afrobeats, dancehall, ska, gospel choir, string quartet, chamber music, pianist, violinist, cellist, organist, saxophonist, trumpeter, percussionist, keyboardist, vocalist, lead singer, bandmate, maestro, concerto, sonata, requiem, aria, mezzo-soprano, baritone, libretto, opera singer, opera company, choral, concertgoers, music teacher awards, folk festival, jazz festival, film fest, playhouse, fringe festival, Edinburgh Fringe, Shakespeare's Globe, Royal Shakespeare Company, National Theatre, am-dram, musical theatre, stage show, stage adaptation, revival at, monologue, dramatist, dramaturg, pantomime, panto, burlesque, cabaret, drag show, drag artist, drag star, ventriloquist, comedy club, improv, tap dance, tango dancer, salsa dancer, flamenco, ballroom dancer, dance troupe, dance company, choreographer, biographer, biography, autobiography, memoirist, essayist, essays, short stories, short story, ghostwriter, crime writer, crime novel, thriller writer, children's author, picture book, young adult novel, YA novel, historical fiction, science fiction, bestselling author, best-selling author, best books, new books, books to read, summer reads, reading list, book club, book deal, book tour, book fair, literary prize, literary festival, poet laureate, haiku, anthology, bookshop, bookstore, bookseller, publishing house, first edition, watercolour, watercolor, oil painting, self-portrait, still life, fresco, mural, muralist, graffiti artist, ceramics, ceramicist, potter, pottery, tapestry, printmaker, engraving, etching, photographer, photography exhibition, photo exhibition, installation art, performance art, pop art, impressionist, surrealist, surrealism, cubist, cubism, expressionism, renaissance painter, old master, modern art, art dealer, art collector, art collection, art fair, art museum, art world, art historian, art school, museumgoers, exhibit opens, sculpture garden, architecture award, Pritzker, architect`,
    ],
    [
      '20000002',
      2,
      `showtimes, airs, aired, airing, premieres, premiered, streaming, stream on, binge, TV drama, TV comedy, crossover episode, guest-star, guest stars, duet, collaboration with singer, music, musicians, lyricism, songs, ballad, anthem, chorus, tune, beats, rapper's, rhymes, freestyle, hitmaker, crooner, diva, heartthrob, starlet, screen legend, screen star, matinee, curtain call, auteur, flick, rerelease, documentary, doc, docudrama, mockumentary, telefilm, sitcom, saga, spin-off, spinoff, canon, fandom, cosplayer, cosplay, superheroes, supervillain, Oscar-winning, Oscar-nominated, Grammy-winning, Emmy-winning, Tony-winning, award-winner, laureate poet, literature, literary, prose, narrator, protagonist, memoir, essay, satirical, cartoon, comics, comic strip, graphic artist, illustrator, sketch artist, craftsman, canvas, sculptures, portraits, exhibitions, galleries, biennial, theatregoer, theatergoer, bandleader, orchestral, symphonic, operatic, recital, virtuoso, cello, violin, piano, guitar, drums, saxophone, trumpet, flute, ukulele, synth, tracklist, turntable, DJ`,
    ],
    [
      '20000045',
      3,
      `newsreader, newscaster, news presenter, anchorman, anchorwoman, weatherman, cable news, news channel, news website, local newspaper, local news outlets, newspaper group, newspaper publisher, freelance journalist, journalists' union, photojournalist, foreign correspondent, war correspondent, press photographer, op-ed, editorial page, newsletter platform, print edition, licence fee, media regulator, media mogul, media tycoon, media bias, media landscape, broadcasting rights, breakfast show, morning show, radio show, radio DJ, radio presenter, shock jock, podcasting, talk-show, ratings war, viewers tuned, journalism award, press club, Substack`,
    ],
    [
      '20000002',
      2,
      `finale, finales, fans react, fans wild, casting, stage version, stage play, onstage, genre, small-screen, small screen, big screen, silver screen, Beach Boys, Faith No More, quits tour, quits band, last member, hit record, number ones, pop chart, charts, sculptor, sculptors, painters, Paddington, spy thriller, spy drama, plagiarism, audiences, theatres, box sets, megastar, superstar, showman, screen adaptation, dramatisation, narrates, narrated by`,
    ],
    [
      '20000045',
      2,
      `Murdoch, Murdoch family, succession fight, broadcasters, newspapers, newsrooms, false report, editor, editors, anchors, presenters`,
    ],
    [
      '01000000',
      1,
      `stage, character, chapter, plot, audience, fan, fans, host, cast, verse, watch, portrait, performance, tracks`,
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
