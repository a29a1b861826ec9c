// Words for 04000000: economy, business and finance.
import type { TopicWords } from '../topic-words.ts';

export const economyWords: TopicWords = {
  topic: '04000000',
  english: [
    [
      '20000170',
      3,
      `quarterly results, quarterly earnings, earnings per share, earnings report, earnings call, net income, net profit, net loss, operating profit, pre-tax profit, profit warning, profit margin, annual report, full-year results, first-quarter, second-quarter, third-quarter, fourth-quarter, revenue rose, revenue fell, revenue growth, guidance cut, chief executive, CEO, chief financial officer, CFO, chief operating officer, board of directors, boardroom, shareholder, annual general meeting, takeover, takeover bid, hostile bid, merger, acquisition, acquires, acquired by, buyout, buy-out, private equity, venture capital, Series A, Series B, funding round, seed funding, valuation of, unicorn startup, start-up, startup, spin-off, joint venture, divestment, bankruptcy, bankrupt, Chapter 11, insolvency, insolvent, went into administration, liquidation, restructuring plan, creditor, market share, supply chain, letter of intent, business model, franchisee, subsidiary, conglomerate, multinational, entrepreneur, small business, small businesses, payroll protection, Paycheck Protection Program, antitrust, monopoly, annual profit`,
    ],
    [
      '20000170',
      2,
      `company, companies, firm, corporate, corporation, business, profit, revenue, earnings, turnover, stake, investor, invest, investment, investing, executive, chairman, management, owner, headquarters, deal worth, contract worth, partnership, customer, client, consumer goods, brand, marketing, advertising, advertiser, retailer's, stores, expansion, launch of product, board, audit, auditor, accounting, commercial`,
    ],
    [
      '20000209',
      2,
      `retailer, retail sales, supermarket, shopping mall, department store, e-commerce, online shopping, high street, wholesale, warehouse, logistics, freight, shipping container, container ship, airline, carrier, low-cost carrier, Boeing, Airbus, aircraft order, carmaker, automaker, car sales, auto industry, electric vehicle, Tesla, Volkswagen, Toyota, General Motors, Ford Motor,
      manufacturer, manufacturing, factory output, factory, assembly line, plant closure, steelmaker, steel, aluminium, aluminum, mining company, miner, oil producer, oil company, oil major, Opec, crude, barrel, natural gas price, shale, refinery, pipeline project, utility company, power company, solar farm, battery maker, chipmaker, semiconductor plant, pharmaceutical company, drugmaker, biotech,
      bank, lender, banking, investment bank, JPMorgan, Goldman Sachs, Morgan Stanley, Citigroup, HSBC, Deutsche Bank, Barclays, BlackRock, insurer, insurance, reinsurance, fintech, payment processor, Visa, Mastercard, PayPal, asset manager, hedge fund, pension fund, real estate, property developer, housebuilder, homebuilder, landlord, mortgage, house price, home price, housing market, commercial property, office space, construction, hotel chain, hospitality industry, tourism industry, travel industry, cruise line, casino operator, restaurant chain, fast-food chain, McDonald's, Starbucks, Walmart, Amazon, Alibaba, agriculture, farmer, crop, harvest, grain, wheat, soybean, corn price, dairy, livestock, fishery, timber, telecom, telecoms, operator, broadband provider, subscriber`,
    ],
    [
      '20000344',
      3,
      `economy, economic growth, economist, GDP, gross domestic product, recession, inflation, deflation, stagflation, consumer price, consumer prices, CPI, central bank, Federal Reserve, Bank of England, European Central Bank, ECB, Bank of Japan, interest rate, interest rates, rate cut, rate hike, rate rise, monetary policy, fiscal policy, quantitative easing, stimulus package, economic stimulus, bailout, budget deficit, trade deficit, trade surplus, current account, national debt, sovereign debt, public debt, tariff, trade war, trade deal, trade agreement, free trade, World Trade Organization, WTO, IMF, International Monetary Fund, World Bank, exports, imports, exporter, importer, cost of living, purchasing power, consumer spending, consumer confidence, business confidence, PMI, industrial production, economic recovery, economic crisis, downturn, slump, austerity, minimum wage bill, tax cut, tax rise, corporate tax, value-added tax, VAT, sales tax`,
    ],
    [
      '20000344',
      2,
      `economic, fiscal, tax, taxes, taxation, taxpayer, budget, spending plan, debt, loan, trade, export, import, currency, household income, growth forecast, output, demand, wage growth, subsidy, subsidies, price rise, prices, financial crisis, shutdown of businesses, reopening, reopen, economic impact`,
    ],
    [
      '20000385',
      3,
      `stock market, stock exchange, stocks, shares fell, shares rose, share price, shares of, Wall Street, Dow Jones, Dow, S&P 500, Nasdaq, FTSE 100, FTSE, Nikkei, Hang Seng, DAX, CAC 40, Sensex, Nifty, stock index, equities, equity market, bond market, bond yield, treasury yield, treasuries, gilt, yield curve, futures, commodities, Brent crude, West Texas, gold price, bullion, bitcoin, cryptocurrency, crypto exchange, ethereum, blockchain, forex, exchange rate, dollar index, euro rose, pound fell, sterling, IPO, initial public offering, dividend, share buyback, market capitalisation, market capitalization, bull market, bear market, rally in stocks, sell-off, selloff, volatility, short seller, short-selling, day trader, retail investor, price target, analyst rating, upgraded to buy, downgraded, overweight rating, ETF, mutual fund, index fund, moving average, trading volume, trading day, pre-market, after-hours trading, moody's, standard & poor's, credit rating, junk bond, portfolio`,
    ],
    [
      '20000385',
      2,
      `stock, share, bond, trader, trading, broker, brokerage, market, markets, analyst, rally, investor sentiment, hedge, asset, fund, yield, per cent higher, per cent lower, closed higher, closed lower, basis points, outperform, bullish, bearish, NYSE, Robinhood, per ounce, a barrel`,
    ],
    [
      '04000000',
      1,
      `price, cost, sale, sales, sell, buyer, money, cash, finance, financial, million, billion, percent, per cent, quarter, forecast, industry, producer, supplier, product, consumer, merchant, discount, income, wealth, billionaire, capital, economical, rent`,
    ],
    [
      '20000385',
      3,
      `NYSE, NASDAQ, LON, TSX, ASX, NSE, BSE, OTCMKTS, BIT, ETR, EPA stock, price objective, price target, target price, consensus estimate, consensus estimates, analyst estimates, analysts' estimates, beat estimates, beats estimates, missed estimates, tops estimates, tops expectations, equity research, equities research, stock rating, buy rating, hold rating, sell rating, outperform rating, neutral rating, short interest, insider selling, insider buying, insider sold, institutional investor, institutional investors, hedge funds, 52-week high, 52-week low, P/E ratio, price-to-earnings, market cap, stake in shares, position in shares, shares sold, shares bought, shares slide, shares jump, shares surge, shares plunge, shares rise, shares drop, stock soars, stock plunges, stock jumps, penny stock, blue-chip, small-cap, mid-cap, large-cap, growth stock, value stock, dividend yield, quarterly dividend, ex-dividend, dividend aristocrat, rights issue, share sale, share placement, secondary offering, follow-on offering, convertible notes, senior notes, bond sale, bondholders, bond yields, eurobond, municipal bonds, treasury bills, gilts, stock futures, index futures, Wall St, Wall Street, bourse, bourses, Asian shares, Asian stocks, European shares, European stocks, world stocks, global stocks, emerging markets, equity benchmark, benchmark index, Nifty50, Sensex points, KOSPI, Shanghai Composite, Topix, Stoxx, Stoxx 600, Russell 2000, VIX, Dow futures, oil prices, oil price, crude prices, crude futures, WTI, gold prices, silver prices, copper prices, iron ore price, spot gold, rupee, yuan, yen, ringgit, peso, lira, rand weakens, rouble, ruble, Swiss franc, greenback, dollar weakens, dollar strengthens, dollar slips, euro slips, currency pair, EUR/USD, GBP/USD, USD/JPY, XRP, Dogecoin, altcoin, altcoins, stablecoin, Coinbase, Binance, DeFi, NFT, NFTs, crypto, crypto market, bitcoin price, halving, liquidity, leverage, derivatives, options trading, short squeeze, stock split, stock buyback, SPAC, blank-check, listing on, go public, goes public, public offering, IPO-bound, market debut, traders, stockbroker, wealth management, wealth manager, assets under management, fund manager, pension funds, sovereign wealth fund, index funds, 401k, Warren Buffett, Berkshire Hathaway, Jim Cramer, Motley Fool, Zacks, Carl Icahn, Ray Dalio, Bill Ackman, Jamie Dimon`,
    ],
    [
      '20000170',
      3,
      `second quarter, third quarter, fourth quarter, first quarter, Q1, Q2, Q3, Q4, FY20, FY21, FY24, FY25, half-year, half-year results, interim results, quarterly loss, quarterly profit, quarterly revenue, quarterly sales, annual sales, like-for-like sales, same-store sales, comparable sales, organic growth, EBITDA, EPS, gross margin, operating income, operating margin, cash flow, free cash flow, balance sheet, top line, bottom line, net revenue, write-down, writedown, impairment, profit jumps, profit falls, profit rises, profit slumps, swings to loss, raises guidance, cuts guidance, cuts forecast, raises forecast, outlook cut, earnings beat, earnings estimates, earnings season, annual revenue, record sales, record profit, cost-cutting, cost savings, restructuring, turnaround plan, corporate strategy, corporate governance, activist investor, shareholders, stakeholder, board seat, board member, boardroom battle, non-executive, managing director, chief operating, chief marketing officer, chief commercial officer, company secretary, appoints CEO, new CEO, names CEO, new chief executive, steps down as CEO, vice president of sales, merger talks, all-stock deal, all-cash deal, takeover offer, takeover talks, hostile takeover, acquisition of, buys stake, sells stake, stake sale, minority stake, majority stake, demerger, spinoff, spin off, carve-out, asset sale, sale process, due diligence, antitrust approval, venture fund, angel investor, Series C, Series D, seed round, raises million, raises funding, funding, fintech startup, unicorn, accelerator, incubator, market research report, market size, market growth, CAGR, forecast period, market report, market analysis, global market, market outlook, market insights, key players, press release, PRNewswire, GlobeNewswire, Business Wire, newswire, Accesswire, B2B, franchise owner, family business, family-owned, family firm, founder and CEO, co-founder, entrepreneurs, entrepreneurship, businesswoman, businessman, tycoon, magnate, mogul, files for bankruptcy, bankruptcy filing, bankruptcy protection, administrators, administration process, liquidators, receivership, debt restructuring, creditors, store closures, closing stores, shop closures, plant closures, shuttered stores, factory closure`,
    ],
    [
      '20000209',
      3,
      `retail sales, retailer, retailers, retail chain, retail giant, online retailer, grocer, grocery chain, grocery store, convenience store, department stores, shopping centre, shopping center, shopping malls, high-street, footfall, shoppers, online sales, e-commerce giant, Walmart, Target Corp, Costco, Kroger, Best Buy, Home Depot, Lowe's, Macy's, J.C. Penney, JCPenney, Neiman Marcus, Nordstrom, Kohl's, Sears, Tesco, Sainsbury's, Asda, Morrisons, Aldi, Lidl, Waitrose, Ocado, Marks & Spencer, John Lewis, Debenhams, Primark, Next plc, Boohoo, Asos, Zara, Inditex, H&M, Uniqlo, Ikea, Carrefour, Casino Group, Auchan, Metro AG, Woolworths, Coles, Flipkart, Reliance Industries, Reliance Jio, Reliance Retail, BigBasket, Shopify, Etsy, eBay, Wayfair, Alibaba, JD.com, Pinduoduo, Temu, Shein, MercadoLibre, Rakuten, Coupang, Instacart, DoorDash, Deliveroo, Just Eat, Uber Eats, Grubhub, Zomato, Swiggy, Uber, Lyft, Ola Cabs, Grab Holdings, WeWork, McDonald's, Burger King, Starbucks, Domino's, Chipotle, KFC, Yum Brands, Pizza Hut, Subway chain, Pret a Manger, Greggs, Wetherspoon, Whitbread, Nestlé, Nestle, Unilever, Procter & Gamble, Danone, Kraft Heinz, Kellogg, General Mills, Mondelez, PepsiCo, Pepsi, Coca-Cola, Diageo, Heineken, AB InBev, Anheuser-Busch, Carlsberg, Philip Morris, British American Tobacco, Tyson Foods, Cargill, Bunge, JBS, Fonterra, Danish Crown, L'Oréal, LVMH, Kering, Richemont, Estee Lauder, airline industry, airlines, budget airline, flag carrier, Lufthansa, British Airways, Ryanair, easyJet, Virgin Atlantic, Virgin Australia, Qantas, Air France-KLM, Air France, KLM, IAG, Wizz Air, Norwegian Air, Alitalia, Emirates airline, Etihad Airways, Qatar Airways, Singapore Airlines, Cathay Pacific, Air India, IndiGo, SpiceJet, Vistara, Delta Air Lines, United Airlines, American Airlines, Southwest Airlines, JetBlue, Air Canada, WestJet, LATAM, Avianca, Boeing, Airbus, Embraer, Bombardier, Rolls-Royce, Pratt & Whitney, GE Aerospace, 737 Max, 787 Dreamliner, A320neo, A380, airport operator, air travel demand, passenger traffic, cargo, Maersk, Hapag-Lloyd, FedEx, UPS, DHL, Royal Mail, Deutsche Post, freight rates, haulier, trucking company, rail operator, Hertz, Avis, carmaker, carmakers, car maker, automaker, automakers, auto sales, car production, car plant, vehicle sales, dealership, dealerships, auto parts, Tesla, BYD, Nio, Rivian, Lucid Motors, Nikola, Volkswagen, VW, Daimler, Mercedes-Benz, BMW, Audi, Porsche, Toyota, Honda, Nissan, Mazda, Subaru, Mitsubishi, Suzuki, Maruti, Maruti Suzuki, Hyundai, Kia Motors, Tata Motors, Mahindra, General Motors, GM, Ford Motor, Stellantis, Fiat Chrysler, Renault, Peugeot, Jaguar Land Rover, JLR, Volvo Cars, Geely, Ferrari NV, Harley-Davidson, Hero MotoCorp, Bajaj Auto, Continental AG, Bosch, ZF, Michelin tyres, Caterpillar, Deere, Komatsu, Siemens, General Electric, Honeywell, 3M, ABB, Schneider Electric, Hitachi, Thyssenkrupp, ArcelorMittal, Tata Steel, JSW Steel, Nippon Steel, US Steel, Rio Tinto, BHP, Glencore, Vale SA, Anglo American, Barrick Gold, Newmont, Fortescue, Alcoa, Rusal, Norsk Hydro, lithium miner, gold miner, gold mine, copper mine, mine output, iron ore, OPEC+, Opec, Saudi Aramco, Aramco, ExxonMobil, Exxon, Chevron, BP, Royal Dutch Shell, Shell plc, TotalEnergies, Total SA, Eni, Equinor, ConocoPhillips, Occidental, Gazprom, Rosneft, Lukoil, Petrobras, Pemex, Sinopec, PetroChina, ONGC, Chesapeake Energy, Halliburton, Schlumberger, oil and gas, oilfield, oil rigs, rig count, shale, LNG, natural gas, gas prices, petrol prices, fuel prices, diesel prices, gasoline, electricity prices, energy prices, energy company, energy companies, energy supplier, energy bills, utility, Enel, Iberdrola, EDF, E.ON, RWE, Vattenfall, Duke Energy, NextEra, PG&E, power prices, JPMorgan, JP Morgan, Goldman Sachs, Morgan Stanley, Citigroup, Citi, Bank of America, Wells Fargo, HSBC, Barclays, Lloyds Bank, Lloyds Banking, NatWest, RBS, Standard Chartered, Deutsche Bank, Commerzbank, UBS, Credit Suisse, BNP Paribas, Société Générale, Santander, BBVA, UniCredit, Intesa Sanpaolo, ING, ABN Amro, Nordea, Danske Bank, ICICI Bank, HDFC Bank, HDFC, SBI, Axis Bank, Yes Bank, Kotak, Royal Bank of Canada, TD Bank, ANZ, Westpac, NAB, Commonwealth Bank, Mizuho, MUFG, SoftBank, Nomura, Visa Inc, Mastercard, American Express, PayPal, Stripe, Square Inc, Klarna, Wirecard, Revolut, Monzo, Ant Group, Ant Financial, Robinhood, Charles Schwab, BlackRock, Vanguard, Fidelity, Blackstone, KKR, Carlyle, Apollo Global, Allianz, AXA, Zurich Insurance, Munich Re, Swiss Re, Generali, Prudential, Aviva, Legal & General, MetLife, AIG, Lloyd's of London, Moody's, Fitch, S&P Global, Deloitte, KPMG, PwC, Ernst & Young, McKinsey, mortgage, mortgages, mortgage rates, remortgage, savings rates, savings account, credit card, credit cards, overdraft, loan moratorium, personal loan, EMI, bad loans, NPAs, non-performing loans, property market, house prices, home prices, home sales, housing starts, house sales, housebuilders, real estate, estate agent, realtor, rents, rental market, landlords, property developer, Evergrande, Country Garden, office market, commercial real estate, construction industry, builders, cement maker, hoteliers, Marriott, Hilton, Hyatt, Airbnb, Booking.com, Expedia, TUI, Thomas Cook, Carnival Corp, Carnival cruise, Royal Caribbean, cruise lines, Pfizer Inc, Bayer, Johnson & Johnson, Merck, Roche, Novartis, Sanofi, GSK, Eli Lilly, Novo Nordisk, farmers, farm incomes, wheat prices, soybean, soybeans, soy, corn crop, crop yields, dairy farmers, milk prices, cattle prices, hog prices, palm oil, sugar mills, coffee prices, cocoa prices, cotton prices, tea estates, basmati, agribusiness, fertiliser, fertilizer, tractor sales`,
    ],
    [
      '20000344',
      3,
      `factory prices, factory orders, factory activity, manufacturing PMI, services PMI, retail inflation, wholesale inflation, producer prices, price index, core inflation, inflation rate, jobless rate impact, growth rate, growth outlook, GDP growth, slides into recession, technical recession, economies, eurozone economy, eurozone, euro zone, world economy, global economy, economic data, economic outlook, economic growth forecast, economic slowdown, economic contraction, economic package, economic reforms, economic survey, stimulus cheques, stimulus checks, stimulus check, stimulus payment, relief package, furlough scheme, bailout fund, recovery fund, loan scheme, Eat Out to Help Out, stamp duty, capital gains tax, inheritance tax, income tax, council tax, property tax, wealth tax, digital tax, tax returns, tax filing, tax refund, GST, GST collections, GST Council, customs duty, import duty, export ban, export controls, anti-dumping, tariffs, tariff hike, trade talks, trade pact, trade tensions, trade surplus, trade gap, free-trade, balance of payments, foreign exchange reserves, forex reserves, foreign direct investment, FDI, fiscal deficit, public finances, government borrowing, borrowing costs, bond buying, bond-buying, asset purchases, tapering, quantitative tightening, rates unchanged, rate decision, rate cuts, rate hikes, rate rises, negative rates, base rate, repo rate, key rate, benchmark rate, policy rate, interest-rate, RBI, RBI governor, Reserve Bank, Reserve Bank of India, RBA, Bundesbank, Fed chair, Fed, Fed's, Federal Reserve's, Jerome Powell, Christine Lagarde, Lagarde, Andrew Bailey, Shaktikanta Das, Janet Yellen, Nirmala Sitharaman, OECD, WTO, Asian Development Bank, European Investment Bank, Chamber of Commerce, CBI survey, CII, FICCI, Confederation of British Industry, business confidence, consumer spending, household debt, household spending, living costs, affordability, unemployment forecast, pay cheque, retirement savings, Social Security checks, pension pot, personal finance, budget 2025, Autumn Statement, Spring Statement, MSME, MSMEs, SMEs, small firms, small-business, Paycheck Protection, PPP loans, PPP loan`,
    ],
    [
      '04000000',
      2,
      `firm's, companies', boosts sales, bln, billion-dollar, multibillion, multimillion, crore, lakh, mln, billion deal, million deal, billions, millions in, lifeline, stake, guidance, organic, slump, slumps, slides, plunge, plunges, soar, soars, surge in demand, supply worries, shortage, supply shortage, wholesale costs, price hike, price increases, price hikes, hikes prices, pricing, consumers, customers, orders, clients, suppliers, vendors, supply chains, bank's, banks, lenders, insurers, brokers, brokerages, deal, deals, buyer, sale, bargain, cheaper, costlier, expensive, afford, budgeting, savings, interest, loans, credit, payments, invoice, cashless, profits, losses, revenues, output, production, capacity, shipments, exports, imports, tonnes, tons of wheat, bushels, yields, acreage, farm, farmer, agriculture, agricultural, livestock, cattle, poultry, pork, beef prices, plant, factory, manufacturer, industry, industrial, sector, merchant, trader, marketer, advertisers, branding, licensing deal, outlet, outlets, stores, shop, shops, mall, malls, bakery, brewery chain, restaurateur, hotelier, owners, self-employed, freelancer, contractor, procurement, tender, outsourcing, consultancy, consulting, economist, economists, industrialist, billionaire, millionaire, richest, tycoon`,
    ],
    [
      '20000209',
      2,
      `airport, airports, airline, airlines, railway, railways, rail, shipping, shipyard, shipbuilder, port operator, port, ports, freight, cargo, distillery, brewer, brewers, biscuit maker, food maker, drinks maker, toymaker, watchmaker, drugmakers, planemaker, plane maker, engine maker, chip maker, phone maker, tyre maker, cinema chain, gym chain, pub chain, bookings, small hotels, tour operator, tour operators, travel agents, energy firm, energy supplier, water company, water companies, telecoms firm, lending to, pawnbroker, money lender, loan sharks, jeweller, jewellers, wholesaler, wholesalers, shopkeeper, shopkeepers, grocers, butchers, market stall, packaging, warehouse, warehouses, logistics, courier, smelter, foundry, sawmill, paper mill, textile mill, quarry, drilling, wells, barrels, pipeline, grid operator, electricity, gas supply, coal, copper, nickel, lithium, cobalt, rare earths, uranium miner, steel`,
    ],
    [
      '20000170',
      2,
      `takeover of, buys, buying, sells, sold, acquire, acquires, snaps up, unit, holding, holdings, group will, conglomerates, tie-up, walks away from, suitor, suitors, bid for, outbid, heirs settle, executives, executive pay, bonuses, bonus, payout, pay-out, golden parachute, overhaul, overhauls, turnaround, layoffs, expansion plan, expands into, moves into, enters market, plant, plants, collapse of firm, on the brink, insolvencies, winding-up, trademark, patent dispute, logo, rebrand, start-ups, founders, founder of firm, raises cash, raise cash, worth more than, valued at, valuation, valuations, deal values`,
    ],
    [
      '20000385',
      2,
      `investors, pile into, piling into, bubble, junk, junk rates, coupon, premium bonds, savings bond, bonds, savers, pound, weaker pound, stronger pound, dollar, euro falls, loses a third of its value, devaluation, devalues, depreciation, pegged, rates, rate, cryptocurrencies, tokens, miners of bitcoin, bull run, record high, record low, all-time high, rebound, rebounds, tumble, tumbles, edge higher, edges higher, edge lower, ends higher, ends lower, flat, steady, steadies, gains, losses`,
    ],
    [
      '20000344',
      2,
      `inflationary, prices rise, prices fall, price of, prices of, cost of, costs, shopping basket, living standards, spending, grants, subsidised, deficits, surplus, growth, productivity, jobless, wages growth, austerity, World Bank, budget airline, trade with, trading partners, supply, supplies, rationing, black market, remittances, tourism revenue`,
    ],
  ],
  others: {
    fr: [
      [
        '20000170',
        3,
        `entreprise, chiffre d'affaires, bénéfice, bénéfices, PDG, actionnaire, rachat, fusion, acquisition, faillite, liquidation judiciaire, résultat net, start-up, filiale, investisseur, levée de fonds`,
      ],
      [
        '20000344',
        3,
        `économie, inflation, croissance, PIB, récession, banque centrale, BCE, taux d'intérêt, déficit, dette publique, budget, impôt, fiscalité, pouvoir d'achat, exportations, importations, droits de douane`,
      ],
      [
        '20000385',
        3,
        `bourse, CAC 40, marchés financiers, action, obligation, cours de l'action, Wall Street, titre, dividende, pétrole, baril, cryptomonnaie`,
      ],
      [
        '20000209',
        2,
        `banque, assureur, constructeur automobile, usine, industrie, commerce, distribution, supermarché, compagnie aérienne, immobilier, agriculture, agriculteur, tourisme, fabricant`,
      ],
      [
        '04000000',
        1,
        `économique, prix, vente, marché, milliard, million, hausse, baisse, financier, commercial, client, coût`,
      ],
    ],
    de: [
      [
        '20000170',
        3,
        `Unternehmen, Umsatz, Gewinn, Quartalszahlen, Vorstand, Vorstandschef, Aufsichtsrat, Aktionär, Übernahme, Fusion, Insolvenz, Konzern, Geschäftsführer, Start-up, Investor, Tochtergesellschaft`,
      ],
      [
        '20000344',
        3,
        `Wirtschaft, Inflation, Konjunktur, Bruttoinlandsprodukt, Rezession, Zentralbank, EZB, Leitzins, Zinsen, Haushalt, Steuer, Steuern, Schulden, Export, Import, Zölle, Wachstum`,
      ],
      [
        '20000385',
        3,
        `Börse, Dax, Aktie, Aktien, Anleihe, Kurs, Wall Street, Dividende, Ölpreis, Bitcoin, Anleger, Kursziel`,
      ],
      [
        '20000209',
        2,
        `Bank, Versicherer, Autobauer, Autohersteller, Fabrik, Werk, Industrie, Handel, Einzelhandel, Supermarkt, Fluggesellschaft, Immobilien, Landwirt, Hersteller`,
      ],
      [
        '04000000',
        1,
        `wirtschaftlich, Preis, Verkauf, Markt, Milliarde, Million, Prozent, Finanzen, Kunde, Kosten`,
      ],
    ],
    es: [
      [
        '20000170',
        3,
        `empresa, compañía, ingresos, beneficio, ganancias, consejero delegado, accionista, adquisición, fusión, quiebra, inversor, inversión, filial, facturación, empresario`,
      ],
      [
        '20000344',
        3,
        `economía, inflación, PIB, crecimiento económico, recesión, banco central, BCE, tipos de interés, déficit, deuda, presupuesto, impuesto, exportaciones, importaciones, aranceles`,
      ],
      [
        '20000385',
        3,
        `bolsa, Ibex 35, acciones, bonos, mercado, mercados, Wall Street, dividendo, petróleo, barril, bitcoin, cotización`,
      ],
      [
        '20000209',
        2,
        `banco, aseguradora, fabricante, fábrica, industria, comercio, supermercado, aerolínea, inmobiliario, vivienda, agricultor, turismo`,
      ],
      [
        '04000000',
        1,
        `económico, precio, venta, millones, subida, bajada, financiero, cliente, coste, costo`,
      ],
    ],
    pt: [
      [
        '20000170',
        3,
        `empresa, companhia, receita, lucro, prejuízo, presidente-executivo, acionista, aquisição, fusão, falência, recuperação judicial, investidor, investimento, faturamento, empresário`,
      ],
      [
        '20000344',
        3,
        `economia, inflação, PIB, recessão, Banco Central, juros, taxa Selic, déficit, dívida, orçamento, imposto, exportações, importações, tarifas`,
      ],
      [
        '20000385',
        3,
        `bolsa, Ibovespa, ações, títulos, mercado, Wall Street, dividendo, petróleo, barril, bitcoin, dólar`,
      ],
      [
        '20000209',
        2,
        `banco, seguradora, montadora, fabricante, fábrica, indústria, comércio, supermercado, companhia aérea, imóveis, agricultor, agronegócio, turismo`,
      ],
      ['04000000', 1, `econômico, preço, venda, milhões, bilhões, alta, queda, financeiro, cliente, custo`],
    ],
  },
};
