// Words for 15000000: sport.
import type { TopicWords } from '../topic-words.ts';
import { sportNames } from './sport-names.ts';

export const sportWords: TopicWords = {
  topic: '15000000',
  names: sportNames,
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
      `Manchester United, Manchester City, Liverpool FC, Chelsea FC, Arsenal, Tottenham, Tottenham Hotspur, Everton, Leicester City, West Ham, Newcastle United, Aston Villa, Leeds United, Celtic, Rangers, Real Madrid, Barcelona's, Barca, Atletico Madrid, Bayern Munich, Borussia Dortmund, RB Leipzig, Juventus, Inter Milan, AC Milan, Paris Saint-Germain, PSG, Ajax, Benfica, Lakers, Celtics, Clippers, Bucks, Knicks, Yankees, Red Sox, Dodgers, Mets, Cubs, Astros, Patriots, Cowboys, Packers, 49ers, Chiefs, Steelers, Raiders, Seahawks, Eagles, Giants, Bruins, Canadiens, Maple Leafs, FIFA, UEFA, IOC, NCAA, BCCI, ECB cricket, sports club, football association, MLS, Big Ten, SEC football, club captain, locker room, dressing room, Messi, Cristiano Ronaldo, Neymar, Mbappe, LeBron James, Tom Brady, Patrick Mahomes, Kobe Bryant, Michael Jordan, Colin Kaepernick, Virat Kohli, MS Dhoni`,
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
      `sport, sports, athlete, player, coach, team-mate, teammate, football, goal, goals, scored, scorer, scoring, match, fixture, league, team, season, defender, tackle, kick-off, kickoff, half-time, halftime, lap, race, racing, victory over, defeat to, lost to, beat, bat, batting, bowling, pitch, offence ranked, roster, rookie, veteran quarterback, points per game, double-double, injury list, hamstring, ACL, knee injury, squad number, jersey, captain, qualifying, medal, title, trophy, cup, final, finals, draft, inning, hockey, transfer, games behind, athletics director, Olympic, fans in the stands, sidelined, lineup, line-up, starting XI`,
    ],
    [
      '15000000',
      1,
      `game, play, played, playing, win, won, winning, loss, fan, training, fitness, point, round, side, manager, session, unbeaten, record, opponent, rival, field, run, shot, ball, crowd, tie, lead, pace`,
    ],
    [
      '20000822',
      3,
      `midfield, defender, centre-half, goalscorer, goalscoring, goalless, netted, nutmeg, penalty shoot-out, spot-kick, spot kick, one-footed volley, back-heel, brace for, late winner, late equaliser, last-gasp winner, point-blank save, cross-bar, touchline, dugout, XI, predicted XI, starting line-up, team news, kick-off time, caretaker boss, interim boss, ten-man, ten men, 10-man, 10 men, man-marking, promotion race, drop zone, top-flight, top flight, top four finish, second-tier side, non-league, Championship club, League One, League Two, National League club, Scottish Premiership, Women's Super League, WSL, NWSL, Lionesses, Three Lions, Socceroos, Matildas, USMNT, USWNT, Super Eagles, Bafana Bafana, Selecao, La Roja, Azzurri, Die Mannschaft, tackle prospect, edge rusher, pass rusher, tight end, nose tackle, left tackle, right tackle, safety position, kicker, punter, play-action, interceptions, sack leader, rushing yards, passing yards, receiving yards, yards per carry, red zone, two-minute drill, halfback, fullback, tailback, slot receiver, wideout, NFL combine, franchise tag, practice squad, roster cuts, depth chart, training camp, minicamp, OTAs, bye week, wild card, wild-card, fantasy football, waiver wire, gridiron, college football, bowl game, transfer portal, redshirt, walk-on, letterman, signing day, decommit, decommitted, flips commitment, four-star, five-star, three-star, commits to, blue-chip prospect, prep football, varsity, homecoming game, state title, state semifinal, district opener, sectional, conference title, point guard, shooting guard, power forward, small forward, big man, sixth man, triple-double, double-double, alley-oop, buzzer-beater, layup, free throws, three-point, 3-pointer, technical foul, shot clock, full-court press, lottery pick, two-way deal, two-way contract, buyout market, hoops, mock draft, NBA draft, NFL draft, MLB draft, NHL draft, draft lottery, starting pitcher, relief pitcher, reliever, closer role, bullpen, southpaw, no-hitter, perfect game, grand slam homer, homer, homers, homered, RBI, ERA, walk-off, doubleheader, double-header, designated hitter, first baseman, second baseman, third baseman, left fielder, center fielder, right fielder, catcher, fastball, curveball, strikeout, struck out, stolen base, minor league, triple-A, Double-A, spring training, Cactus League, Grapefruit League, Little League, defenseman, blueliner, left-winger, right-winger, puck, netminder, face-off, faceoff, hat trick, penalty kill, power-play, shutout, empty-netter, AHL, KHL, OHL, Game 7, Game Seven, Game 6, Game 5, Game 1, Test cricket, Test series, first Test, second Test, third Test, fourth Test, fifth Test, one-dayer, one-day international, Twenty20, T20I, T20 World Cup, seamer, pacer, paceman, fast bowler, spinner, leg-spinner, off-spinner, leg-spin, googly, all-rounder, opener batsman, wicketkeeper, wicket-keeper, lbw, run out, run-out, not out, maiden over, century against, double century, half-century, batting order, batting collapse, bowled out, all out for, follow-on, day-night Test, pink-ball, county cricket, batters, batter, cricketing, selectors, prop hooker position, tighthead, loosehead, lock flanker, No 8, scrum-half, scrumhalf, flyhalf, try bonus, line-out, lineout, ruck, maul, drop goal, conversion kick, tries, sin bin, sin-binned, loose Currie Cup, Test rugby, rugby sevens, straight sets, third set, tie-break, tiebreak, tiebreaker, break point, match point, double fault, baseline rally, top seed, second seed, seeded, unseeded, world No 1, world number one, world No. 1, wildcard entry, mixed doubles, tennis star, Grand Slam, clay-court, clay court, grass-court, hard-court, fairway, putter, putt, putting green, tee off, tee shot, par-3, par-4, par-5, under par, over par, eagle putt, hole-in-one, hole in one, caddie, caddy, leaderboard, birdie, bogey-free, links course, golf course, final-round, opening 66, opening 67, shots clear, one-shot lead, pit stop, pit lane, fastest lap, grid penalty, starting grid, qualifying session, sprint race, safety car, constructors' championship, drivers' championship, team principal, paddock, chicane, Grand Prix, Cup Series, Xfinity, stock car, superbike, motocross, rallying, WRC, kart, karting, bout, rematch, undercard, weigh-in, title fight, title defence, cornerman, promoter Eddie Hearn, unified champion, pound-for-pound, lightweight, flyweight, bantamweight, cruiserweight, super-middleweight, octagon, submission win, TKO, KO, fight night, Fight Island, prizefighter, judoka, judo, taekwondo, karate, sumo, fencing, fencer, wrestler, wrestling match, tag team, pro wrestling, pay-per-view bout, NXT, 10, 000m, 5000m, 1500m, 800m, 400m, 200m, 4x100m, relay, high jump, triple jump, shot put, discus, javelin, hammer throw, decathlon, decathlete, heptathlon, steeplechase, race walk, cross-country race, ultramarathon, half-marathon, half marathon, parkrun, triathlon, triathlete, Ironman triathlon, freestyle relay, backstroke, butterfly stroke, medley, open-water swimming, diving board, synchronised swimming, water polo, individual time trial, time trial, team pursuit, keirin, omnium, breakaway, yellow jersey, maillot jaune, pink jersey, mountain stage, domestique, velodrome, BMX, mountain biking, cyclist, cyclo-cross, downhill race, super-G, giant slalom, slalom, ski jumping, Nordic combined, cross-country skiing, bobsleigh, bobsled, luge, skeleton racer, curling, speed skating, speedskater, short track, figure skater, ice dance, halfpipe, snowboarding, surfer, surfing, skateboarder, skateboarding, sport climbing, climbing wall, archery, archer, shooting range medal, equestrian, dressage, showjumping, show jumping, eventing, polo match, canoe sprint, kayak slalom, sculls, coxed, Boat Race, yachtsman, America's Cup, Sydney to Hobart, weightlifter, weightlifting, powerlifter, bodybuilder, bodybuilding, strongman, gymnastics, vault, uneven bars, balance beam, trampoline, rugby, Gaelic games, GAA, All-Ireland, camogie, hurler, shinty, kabaddi, kho-kho, sepak takraw, futsal, beach volleyball, padel, pickleball, squash, croquet, bowls club, ten-pin, pool player, cue ball, chess grandmaster, crossfit, roller derby, ultimate frisbee, racehorse, filly, colt, gelding, thoroughbred, trotter, furlong, stakes race, handicap hurdle, novice hurdle, racegoer, racecard, trainer Aidan O'Brien, racing tips, greyhound racing, harness racing`,
    ],
    [
      '20001108',
      3,
      `semis, last 16, last-16, last eight, quarter-finals, play-offs, round of 16, first leg, second leg, aggregate score, on aggregate, group stage, knock-out stage, title decider, title clash, title winners, treble winners, league leaders, league champions, league season, regular season, postseason, offseason, off-season, opening day, restart of the season, season opener, home opener, home game, away game, away day, friendly match, international friendly, exhibition match, exhibition game, Test match, Games in Tokyo, Summer Games, Winter Games, Tokyo Games, Paris Games, Milano Cortina, Youth Olympics, Olympian, Paralympian, Olympic, Paralympic, Commonwealth Games, Southeast Asian Games, European Games, Maccabiah, Solheim, world cup qualifier, World Cup qualifying, continental championship, national championship, national title, first-round match, second-round match, third-round, fourth round, grand final, preliminary final, cup tie, cup final, cup run, title-winning, silverware, trophy, medallist, medalist, podium`,
    ],
    [
      '20001148',
      3,
      `transfer news, transfer rumours, transfer gossip, transfer talks, transfer saga, transfer request, transfer ban, deadline day, on loan, loan move, season-long loan, permanent deal, free transfer, swap deal, bid rejected, undergoes medical, due for a medical, personal terms, buy-out clause, signs new deal, contract rebel, player plus cash, sign-and-trade, trade request, trade rumors, trade package, waivers, waived, restricted free agent, cap space, max contract, rookie contract, roster spot, roster move, traded to, first-round, draft picks, undrafted`,
    ],
    [
      '15000000',
      3,
      `footballing, footballer's, sportsman, sportswoman, sportsmen, sporting event, sports star, sports fans, sportswriter, sportscaster, match report, match preview, match result, match ratings, player ratings, player of the match, player of the year, man-of-the-match, full-time score, half-time score, final whistle, halftime lead, comeback win, come-from-behind, winless, unbeaten, winning streak, losing streak, home win, away win, back-to-back wins, thrash, thrashed, thrashing of, routed, drubbing, hammered 4-0, upset win, dream team, head-to-head record, head coach, first-team, first team, reserve team, youth team, under-21, under-23, under-19, U19, U21, U23, academy graduate, testimonial match, team-mate, teammates, benched, substitute bench, substitution, substituted, off the bench, injury update, injury news, injury blow, groin injury, ankle sprain, calf strain, torn ACL, Achilles tear, concussion protocol, out for season, season-ending, match-fit, matchday, match day, gameday, game day, fixture list, fixtures, standings, power rankings, box play-by-play, odds and picks, best bets, betting tips, point spread, over/under, moneyline, handicapper, tipster, accumulator, prop bets, parlay, how to watch, spectators, stadium, grandstand, tailgate, cheerleader, mascot`,
    ],
    [
      '15000000',
      2,
      `v, skipper, keeper, playmaker, signee, squads, debutant, debut goal, captaincy, retire from, hat-trick, tie with, clash with, derby, showdown, playoff, underdog, rout, edge past, edges, cruise past, cruise to, stun, stuns, storms to, hold off, thriller against, decider, seed, round one, round two, ranked No, All-Star, all-American, Hall of Famer, letter of intent, varsity, walk-off, preview, coach's, gymnast, runner, sprint, sprinter, skater, fighter, ringside, cage fight, jersey, kit launch, shirt number, tackle, cornerback, left-back, right-back, goalie, linebacker, lineman, defense coach, timeout, freshman game-winner, scorers, scorecard, scoreboard, nil, 1-0, 2-0, 3-0, 4-0, 5-0, 6-0, 1-1, 2-1, 3-1, 4-1, 5-1, 6-1, 2-2, 3-2, 4-2, 5-2, 6-2, 3-3, 4-3, 6-4, 7-5, 7-6, 7-0, 7-1, 8-0`,
    ],
    [
      '15000000',
      2,
      `wins toss, toss, bats, squad, squads, club, clubs, late try, state 4A, boys win, girls win, 4A, 5A, 6A, Cup of Nations, Nations Cup, lift cup, lift trophy, tag, franchise, signings, signing, goalkeepers, goals, beaten, wins title, wins race, wins gold, wins silver, wins bronze, win over, forward, guard, recruit, prospect, opener, offense, contender`,
    ],
    [
      '15000000',
      1,
      `boss, hosts, visitors, guests, leg, bench, score, points, safety, center, prospects, recruiting, turnover, receiver`,
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
