// Words for 15000000: sport.
import type { TopicWords } from '../topic-words.ts';

export const sportWords: TopicWords = {
  topic: '15000000',
  english: [
    [
      '20000822',
      3,
      `football club, footballer, soccer, striker, midfielder, goalkeeper, centre-back, centre-forward, winger, full-back, penalty kick, penalty shootout, free kick, hat-trick, hat trick, own goal, clean sheet, equaliser, equalizer, stoppage time, extra time, offside, VAR, goalless draw, relegation, relegated, promotion play-off, league table, quarterback, touchdown, wide receiver, running back, linebacker, offensive lineman, defensive end, cornerback, field goal, NFL, NFL draft, Super Bowl, MLB, baseball, pitcher, home run, shortstop, outfielder, infielder, batting average, World Series, NBA, WNBA, basketball, point guard, three-pointer, slam dunk, rebound, NBA Finals, NHL, ice hockey, goaltender, Stanley Cup, power play, cricket, cricketer, batsman, bowler, wicket, wickets, innings, Test match, T20, ODI, IPL, Ashes, rugby, rugby union, rugby league, scrum, try-scorer, fly-half, Six Nations, All Blacks, Wallabies, Springboks, tennis, Grand Slam, Wimbledon, US Open, French Open, Roland Garros, Australian Open, ATP, WTA, Djokovic, Federer, Nadal, Serena Williams, golf, golfer, PGA Tour, birdie, bogey, Masters tournament, Ryder Cup, Tiger Woods, Rory McIlroy, Formula 1, Formula One, F1, Grand Prix, Lewis Hamilton, Verstappen, Ferrari driver, pole position, Nascar, IndyCar, MotoGP, rally driver, boxing, boxer, heavyweight, knockout, UFC, MMA, mixed martial arts, featherweight, middleweight, welterweight, WWE, wrestler, wrestling, WrestleMania, athletics, sprinter, marathon, marathon runner, 100m, long jump, pole vault, hurdler, swimmer, breaststroke, gymnast, gymnastics, figure skating, skier, slalom, snowboarder, biathlon, rowing, rower, regatta, sailing race, cycling race, Tour de France, peloton, Giro d'Italia, horse racing, jockey, Kentucky Derby, Belmont Stakes, Royal Ascot, Grand National, racecourse, handball, volleyball, badminton, table tennis, snooker, darts, squash player, netball, hurling, Gaelic football, AFL, NRL, lacrosse, softball, surfing competition, esports team`,
    ],
    [
      '20001108',
      3,
      `Premier League, La Liga, Bundesliga, Serie A, Ligue 1, Champions League, Europa League, FA Cup, EFL Cup, Carabao Cup, Copa del Rey, Copa America, World Cup, Euro 2020, Euro 2024, African Cup of Nations, Olympic Games, Olympics, Winter Olympics, Paralympics, Tokyo 2020, Commonwealth Games, Asian Games, Pan American Games, world championship, world championships, European Championships, championship game, play-off, playoff, playoffs, semi-final, semifinal, quarter-final, quarterfinal, group stage, knockout stage, tournament, March Madness, Final Four, All-Star game, spring training, preseason, pre-season, derby match, qualifier, qualifying round`,
    ],
    [
      '20001125',
      3,
      `Manchester United, Manchester City, Liverpool FC, Chelsea FC, Arsenal, Tottenham, Tottenham Hotspur, Everton, Leicester City, West Ham, Newcastle United, Aston Villa, Leeds United, Celtic, Rangers, Real Madrid, Barcelona's, Barca, Atletico Madrid, Bayern Munich, Borussia Dortmund, RB Leipzig, Juventus, Inter Milan, AC Milan, Paris Saint-Germain, PSG, Ajax, Benfica, Lakers, Celtics, Clippers, Bucks, Knicks, Yankees, Red Sox, Dodgers, Mets, Cubs, Astros, Patriots, Cowboys, Packers, 49ers, Chiefs, Steelers, Raiders, Seahawks, Eagles, Giants, Bruins, Canadiens, Maple Leafs, FIFA, UEFA, IOC, NCAA, BCCI, ECB cricket, sports club, football association, MLS, Big Ten, SEC football, club captain, squad, locker room, dressing room, Messi, Cristiano Ronaldo, Neymar, Mbappe, LeBron James, Tom Brady, Patrick Mahomes, Kobe Bryant, Michael Jordan, Colin Kaepernick, Virat Kohli, MS Dhoni`,
    ],
    [
      '20001323',
      3,
      `head coach, assistant coach, football manager, manager's dugout, coaching staff, Jurgen Klopp, Pep Guardiola, Mourinho, Arteta, Solskjaer, offensive coordinator, defensive coordinator, sacked as manager`,
    ],
    [
      '20001148',
      3,
      `transfer window, transfer fee, transfer target, loan deal, free agent, free agency, trade deadline, contract extension, signed for, signs for, release clause, draft pick, first-round pick, draft prospect, recruit commits, four-star recruit, five-star recruit`,
    ],
    [
      '20001104',
      3,
      `doping, WADA, anti-doping, banned substance, performance-enhancing, steroid use, failed a drug test`,
    ],
    [
      '20001103',
      2,
      `suspended for games, match ban, red card, yellow card, sent off, touchline ban, disciplinary panel, banned for matches`,
    ],
    [
      '20001301',
      3,
      `gold medal, silver medal, bronze medal, gold medallist, gold medalist, personal best, medal table, MVP, Ballon d'Or, Hall of Fame, career-high, all-time leading scorer, unbeaten run, title race, champion, championship, world champion, runner-up, podium finish, man of the match`,
    ],
    [
      '20001126',
      2,
      `stadium, Old Trafford, Anfield, Wembley, Camp Nou, Madison Square Garden, ballpark, arena, behind closed doors, velodrome, pitch invasion`,
    ],
    [
      '20001124',
      2,
      `sports rights, TV rights deal, sponsorship deal, season ticket, salary cap, sports betting, bookmaker, betting odds, odds, wager`,
    ],
    [
      '20001324',
      2,
      `club owner, club chairman, team owner, sporting director, general manager, Newcastle takeover`,
    ],
    ['20001325', 3, `referee, umpire, linesman, video assistant referee, officiating`],
    [
      '15000000',
      2,
      `sport, sports, athlete, player, coach, team-mate, teammate, football, goal, goals, scored, scorer, scoring, match, fixture, league, club, team, season, defender, tackle, kick-off, kickoff, half-time, halftime, lap, race, racing, win over, victory over, defeat to, lost to, beat, bat, batting, bowling, pitch, offence ranked, roster, rookie, veteran quarterback, points per game, double-double, injury list, hamstring, ACL, knee injury, squad number, jersey, captain, qualifying, medal, title, trophy, cup, final, finals, draft, inning, hockey, transfer, games behind, athletics director, Olympic, fans in the stands, sidelined, lineup, line-up, starting XI`,
    ],
    [
      '15000000',
      1,
      `game, play, played, playing, win, won, winning, loss, fan, training, fitness, score, point, points, round, side, boss, manager, session, unbeaten, record, opponent, rival, field, run, shot, ball, crowd, tie, lead, pace`,
    ],
  ],
  others: {
    fr: [
      [
        '20000822',
        3,
        `football, footballeur, rugby, tennis, cyclisme, Tour de France, match, but, buteur, gardien de but, entraîneur, championnat, Ligue 1, Ligue des champions, Coupe du monde, Jeux olympiques, JO, médaille, joueur, joueuse, équipe de France, Bleus, PSG, OM, sélectionneur, finale, demi-finale, arbitre, stade, athlète, athlétisme, natation, basket, handball, Formule 1, Grand Prix, Roland-Garros, transfert, XV de France`,
      ],
      ['15000000', 1, `club, équipe, victoire, défaite, saison, sport, sportif, course, titre, champion`],
    ],
    de: [
      [
        '20000822',
        3,
        `Fußball, Bundesliga, Champions League, DFB, Trainer, Spieler, Stürmer, Torwart, Tor, Tore, Spiel, Spieltag, Nationalmannschaft, WM, EM, Olympia, Medaille, FC Bayern, Borussia Dortmund, Finale, Halbfinale, Schiedsrichter, Stadion, Athlet, Leichtathletik, Handball, Basketball, Tennis, Formel 1, Tour de France, Skispringen, Biathlon, Transfer, Sieg, Niederlage, Verein`,
      ],
      ['15000000', 1, `Mannschaft, Saison, Sport, Team, Titel, Meister, Rennen`],
    ],
    es: [
      [
        '20000822',
        3,
        `fútbol, futbolista, La Liga, Champions, gol, goles, delantero, portero, entrenador, jugador, jugadora, selección, Mundial, Eurocopa, Juegos Olímpicos, medalla, Real Madrid, Barcelona, Barça, Atlético, final, semifinal, árbitro, estadio, atleta, atletismo, baloncesto, tenis, Fórmula 1, ciclismo, fichaje, partido de fútbol, Copa del Rey, Nadal`,
      ],
      [
        '15000000',
        1,
        `club, equipo, victoria, derrota, temporada, deporte, deportivo, partido, campeón, título`,
      ],
    ],
    pt: [
      [
        '20000822',
        3,
        `futebol, jogador, jogadora, Brasileirão, Libertadores, gol, gols, golo, atacante, goleiro, técnico, treinador, seleção, Copa do Mundo, Olimpíadas, medalha, Flamengo, Corinthians, Palmeiras, São Paulo FC, Vasco, Fluminense, Benfica, Porto, Sporting, final, semifinal, árbitro, estádio, atleta, atletismo, basquete, vôlei, tênis, Fórmula 1, contratação, Campeonato`,
      ],
      [
        '15000000',
        1,
        `clube, time, equipe, vitória, derrota, temporada, esporte, desporto, partida, campeão, título`,
      ],
    ],
  },
};
