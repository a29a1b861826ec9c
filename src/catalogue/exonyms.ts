// What other languages call cities, waters and bodies that English news names, where it is not merely spelled otherwise:
// "Moskau", "Mailand", "ONU". Countries are not here: the platform's own tables (CLDR) have them.
// Written by hand from general knowledge.

/** The English name, then what it is called elsewhere; cases of inflected languages only where the stem changes. */
export type Exonym = readonly [english: string, ...others: string[]];

// biome-ignore format: one thing a line
const places = `
  Moscow: Moskau, Moscou, Moscú, Mosca, Moscovo, Moskou, Moskwa, Moskva, Москва
  Vienna: Wien, Vienne, Viena, Wenen, Wiedeń, Vídeň, Bécs, Wena, Вена, Відень, Βιέννη
  Warsaw: Warschau, Varsovie, Varsovia, Varsavia, Warszawa, Varšava, Warschau, Варшава
  Prague: Prag, Praga, Praag, Praha, Прага
  Rome: Rom, Roma, Rzym, Řím, Рим, Ρώμη
  Milan: Mailand, Milano, Milão, Mediolan, Милан, Мілан
  Venice: Venedig, Venise, Venecia, Venezia, Veneza, Wenecja, Benátky, Венеция, Венеція
  Florence: Florenz, Firenze, Florencia, Florença, Флоренция
  Naples: Neapel, Napoli, Nápoles, Неаполь
  Turin: Torino, Turín, Turim, Турин
  Genoa: Genua, Gênes, Génova, Genova, Генуя
  Munich: München, Múnich, Monaco di Baviera, Munique, Monachium, Mnichov, Мюнхен
  Cologne: Köln, Colonia, Keulen, Kolonia, Кёльн, Кельн
  Nuremberg: Nürnberg, Núremberg, Norimberga, Нюрнберг
  Hanover: Hannover, Hanovre, Ганновер
  Frankfurt: Francfort, Fráncfort, Francoforte, Франкфурт
  Dresden: Dresde, Dresda, Drezno, Дрезден
  Leipzig: Lipsia, Lipsk, Лейпциг
  Hamburg: Hambourg, Hamburgo, Amburgo, Гамбург
  Berlin: Berlín, Berlino, Berlim, Берлин, Берлін
  Aachen: Aix-la-Chapelle, Aquisgrán
  Brussels: Brüssel, Bruxelles, Bruselas, Brussel, Bruksela, Brusel, Брюссель
  Antwerp: Antwerpen, Anvers, Amberes, Антверпен
  Ghent: Gent, Gand, Gante
  The Hague: Den Haag, La Haye, La Haya, L'Aia, Haia, Haga, Гаага
  Amsterdam: Amsterdã, Амстердам
  Luxembourg City: Luxemburg-Stadt
  Paris: París, Parigi, Paryż, Paříž, Париж
  Marseille: Marsella, Marsiglia, Marselha, Marsylia, Марсель
  Strasbourg: Straßburg, Strassburg, Estrasburgo, Strasburgo, Страсбург
  Nice: Nizza, Niza, Ницца
  Geneva: Genf, Genève, Ginebra, Ginevra, Genebra, Genewa, Женева
  Zurich: Zürich, Zúrich, Zurigo, Zurique, Цюрих
  Basel: Bâle, Basilea, Bazylea, Базель
  Bern: Berne, Berna, Берн
  London: Londres, Londra, Londen, Londyn, Londýn, Лондон
  Edinburgh: Édimbourg, Edimburgo, Edynburg, Эдинбург
  Dublin: Dublín, Dublino, Дублин
  Lisbon: Lissabon, Lisbonne, Lisboa, Lisbona, Lizbona, Лиссабон
  Porto: Oporto, Порту
  Seville: Sevilla, Séville, Siviglia, Sevilha, Севилья
  Zaragoza: Saragossa, Saragosse, Сарагоса
  Athens: Athen, Athènes, Atenas, Atene, Athene, Ateny, Афины, Афіни, Αθήνα
  Thessaloniki: Thessalonique, Salónica, Salonicco, Saloniki, Салоники, Θεσσαλονίκη
  Copenhagen: Kopenhagen, Copenhague, Copenaghen, København, Kopenhaga, Копенгаген
  Stockholm: Estocolmo, Stoccolma, Sztokholm, Стокгольм
  Gothenburg: Göteborg, Gotemburgo, Гётеборг
  Helsinki: Helsingfors, Хельсинки, Гельсінкі
  Bucharest: Bukarest, Bucarest, București, Boekarest, Bukareszt, Бухарест
  Budapest: Budapeszt, Budapešť, Будапешт
  Belgrade: Belgrad, Belgrado, Beograd, Белград
  Sofia: София, Софія
  Zagreb: Zagabria, Загреб
  Ljubljana: Laibach, Lubiana, Liubliana, Любляна
  Kyiv: Kiev, Kiew, Kijów, Kyjev, Киев, Київ, Києв
  Lviv: Lemberg, Lwów, Leópolis, Leopoli, Львов, Львів
  Kharkiv: Charkiw, Kharkov, Járkov, Харьков, Харків
  Odesa: Odessa, Одесса, Одеса
  Minsk: Минск, Мінськ
  Vilnius: Wilna, Wilno, Вильнюс
  Saint Petersburg: Sankt Petersburg, Saint-Pétersbourg, San Petersburgo, San Pietroburgo, Санкт-Петербург, Петербург, St Petersburg, St. Petersburg
  Istanbul: Estambul, Стамбул, İstanbul
  Jerusalem: Jérusalem, Jerusalén, Gerusalemme, Jeruzalem, Jerozolima, Иерусалим, Єрусалим
  Damascus: Damaskus, Damas, Damasco, Дамаск
  Baghdad: Bagdad, Багдад
  Tehran: Teheran, Téhéran, Teherán, Тегеран
  Cairo: Kairo, Le Caire, El Cairo, Il Cairo, Kair, Káhira, Каир, Каїр
  Algiers: Algier, Alger, Argel, Algeri, Алжир-город
  Tripoli: Trípoli, Триполи
  Beirut: Beyrouth, Bejrut, Бейрут
  Riyadh: Riad, Riyad, Рияд, Эр-Рияд
  Mecca: Mekka, La Mecque, La Meca, Мекка
  Beijing: Peking, Pékin, Pekín, Pechino, Pequim, Pekin, Пекин, Пекін
  Hong Kong: Hongkong, Гонконг
  Tokyo: Tokio, Tóquio, Токио, Токіо
  Seoul: Séoul, Seúl, Seul, Сеул
  Delhi: Дели, Nueva Delhi, Neu-Delhi
  Mumbai: Bombay, Мумбаи
  Havana: Havanna, La Havane, La Habana, L'Avana, Гавана
  Mexico City: Mexiko-Stadt, Ciudad de México, Città del Messico, Cidade do México, Мехико
  New York: Nueva York, Nova York, Nova Iorque, Nowy Jork, Нью-Йорк
  Washington: Вашингтон
  Philadelphia: Filadelfia
  Cape Town: Kapstadt, Le Cap, Ciudad del Cabo, Città del Capo, Cidade do Cabo, Кейптаун
  Bavaria: Bayern, Bavière, Baviera, Бавария
  Saxony: Sachsen, Saxe, Sajonia, Sassonia, Саксония
  Lower Saxony: Niedersachsen, Basse-Saxe, Baja Sajonia
  Sicily: Sizilien, Sicile, Sicilia, Сицилия
  Sardinia: Sardinien, Sardaigne, Cerdeña, Sardegna, Сардиния
  Crete: Kreta, Crète, Creta, Крит, Κρήτη
  Brittany: Bretagne, Bretaña, Bretagna
  Catalonia: Katalonien, Catalogne, Cataluña, Catalunya, Catalogna, Каталония
  Scotland: Schottland, Écosse, Escocia, Scozia, Szkocja, Шотландия
  Crimea: Krim, Crimée, Crimea, Krym, Крым, Крим
  Siberia: Sibirien, Sibérie, Сибирь
  California: Kalifornien, Californie, Kalifornia, Калифорния
  Gaza: Газа, Gazastreifen
  West Bank: Westjordanland, Cisjordanie, Cisjordania, Западный берег
  Baltic Sea: Ostsee, mer Baltique, mar Báltico, Morze Bałtyckie, Балтийское море
  North Sea: Nordsee, mer du Nord, mar del Norte, Mare del Nord, Северное море
  Black Sea: Schwarzes Meer, Schwarzen Meer, mer Noire, mar Negro, Mar Nero, Morze Czarne, Чёрное море, Черное море
  Mediterranean Sea: Mittelmeer, Méditerranée, Mediterráneo, Mediterraneo, Средиземное море, Mediterranean
  Danube: Donau, Danubio, Dunaj, Dunaje, Дунай, Danubius
  Rhine: Rhein, Rhin, Rin, Reno, Рейн
  Alps: Alpen, Alpes, Alpi, Альпы
  Lake Constance: Bodensee, lac de Constance, lago de Constanza`;

// biome-ignore format: one thing a line
const bodies = `
  United Nations: UN, UNO, U.N., Vereinte Nationen, Vereinten Nationen, Nations unies, Naciones Unidas, Nazioni Unite, Nações Unidas, ONU, ONZ, ООН, ΟΗΕ
  European Union: EU, E.U., Europäische Union, Europäischen Union, Union européenne, Unión Europea, Unione europea, União Europeia, UE, Unia Europejska, Евросоюз, ЕС, ЄС
  European Commission: EU-Kommission, Europäische Kommission, Europäischen Kommission, Commission européenne, Comisión Europea, Commissione europea, Comissão Europeia, Еврокомиссия
  European Parliament: Europaparlament, Europäisches Parlament, Europäischen Parlament, Parlement européen, Parlamento Europeo, Parlamento Europeu, Европарламент
  European Central Bank: ECB, EZB, Europäische Zentralbank, Banque centrale européenne, BCE, Banco Central Europeo, ЕЦБ
  NATO: OTAN, НАТО, Nato
  World Health Organization: WHO, World Health Organisation, Weltgesundheitsorganisation, OMS, ВОЗ, ВООЗ
  International Monetary Fund: IMF, IWF, FMI, Internationaler Währungsfonds, Internationale Währungsfonds, МВФ
  World Bank: Weltbank, Banque mondiale, Banco Mundial, Banca Mondiale, Всемирный банк
  International Criminal Court: ICC, IStGH, Internationaler Strafgerichtshof, Internationale Strafgerichtshof, Cour pénale internationale, CPI, Corte Penal Internacional, МУС
  International Atomic Energy Agency: IAEA, IAEO, AIEA, МАГАТЭ
  Red Cross: Rotes Kreuz, Roten Kreuz, Croix-Rouge, Cruz Roja, Croce Rossa, Красный Крест
  Doctors Without Borders: Médecins sans frontières, Ärzte ohne Grenzen, Médicos Sin Fronteras, Medici senza frontiere, Врачи без границ
  White House: Weißes Haus, Weißen Haus, Weiße Haus, Maison Blanche, Casa Blanca, Casa Bianca, Белый дом, Белого дома
  Federal Reserve: Fed, US-Notenbank, Réserve fédérale, Reserva Federal, ФРС
  Islamic State: Islamischer Staat, État islamique, Estado Islámico, Stato islamico, Исламское государство, ISIS, ИГИЛ`;

/** One row a thing. */
export const exonyms: readonly Exonym[] = [...rowsOf(places), ...rowsOf(bodies)];

function rowsOf(table: string): Exonym[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [english = '', others = ''] = line.trim().split(/:\s+/, 2);
      return [english, ...others.split(',').map((form) => form.trim())];
    });
}
