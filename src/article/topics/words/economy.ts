// Words for 04000000: economy, business and finance.
import type { TopicWords } from '../topic-words.ts';

export const economyWords: TopicWords = {
  topic: '04000000',
  english: [
    [
      '20000170',
      3,
      `quarterly results, quarterly earnings, earnings per share, earnings report, earnings call, net income, net profit, net loss, operating profit, pre-tax profit, profit warning, profit margin, annual report, full-year results, first-quarter, second-quarter, third-quarter, fourth-quarter, revenue rose, revenue fell, revenue growth, guidance cut,
      chief executive, CEO, chief financial officer, CFO, chief operating officer, board of directors, boardroom, shareholder, annual general meeting, takeover, takeover bid, hostile bid, merger, acquisition, acquires, acquired by, to acquire, buyout, buy-out, private equity, venture capital, Series A, Series B, funding round, seed funding, valuation of, unicorn startup, start-up, startup, spin-off,
      joint venture, divestment, bankruptcy, bankrupt, Chapter 11, insolvency, insolvent, went into administration, liquidation, restructuring plan, creditor, market share, supply chain, letter of intent, business model, franchisee, subsidiary, conglomerate, multinational, entrepreneur, small business, small businesses, payroll protection, Paycheck Protection Program, antitrust, monopoly, annual profit`,
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
      `economy, economic growth, economist, GDP, gross domestic product, recession, inflation, deflation, stagflation, consumer price, consumer prices, CPI, central bank, Federal Reserve, the Fed, Bank of England, European Central Bank, ECB, Bank of Japan, interest rate, interest rates, rate cut, rate hike, rate rise, monetary policy, fiscal policy, quantitative easing, stimulus package, economic stimulus, bailout, budget deficit, trade deficit, trade surplus, current account, national debt, sovereign debt, public debt, tariff, trade war, trade deal, trade agreement, free trade, World Trade Organization, WTO, IMF, International Monetary Fund, World Bank, exports, imports, exporter, importer, cost of living, purchasing power, consumer spending, consumer confidence, business confidence, PMI, industrial production, economic recovery, economic crisis, downturn, slump, austerity, minimum wage bill, tax cut, tax rise, corporate tax, value-added tax, VAT, sales tax`,
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
