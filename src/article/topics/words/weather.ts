// Words for 17000000: weather.
import type { TopicWords } from '../topic-words.ts';

export const weatherWords: TopicWords = {
  topic: '17000000',
  english: [
    [
      '20001128',
      3,
      `weather forecast, forecaster, meteorologist, meteorology, Met Office, National Weather Service, Bureau of Meteorology, weather bureau, AccuWeather, chance of rain, chance of showers, partly cloudy, mostly cloudy, mostly sunny, high pressure system, low pressure system, cold front, warm front, five-day forecast, overnight lows, highs of, lows of, weather outlook, extended forecast, showers and thunderstorms, sunny spells, scattered showers, National Hurricane Center`,
    ],
    [
      '20001129',
      3,
      `thunderstorm, heavy rain, heavy rainfall, torrential rain, downpour, hailstorm, hail, snowfall, snowstorm, blizzard, heavy snow, freezing rain, black ice, ice storm, heatwave, heat wave, scorching, sweltering, cold snap, cold spell, polar vortex, gale, gale-force, strong winds, high winds, wind gusts, gusts of, dust storm, sandstorm, Saharan dust, fog, monsoon, humid, humidity, tropical depression, tropical storm, hurricane season, hurricane, typhoon, cyclone, tornado, storm front, lightning, drizzle, frost, rainfall, drought conditions, El Niño, El Nino, La Niña, La Nina, jet stream, atmospheric river, windchill, wind chill, heat index, heat dome, derecho, waterspout, snowmelt`,
    ],
    [
      '20001130',
      3,
      `record temperature, hottest day, hottest year, hottest month, hottest summer, coldest day, wettest month, driest month, record rainfall, record heat, temperature record`,
    ],
    [
      '20001131',
      3,
      `weather warning, yellow warning, amber warning, red alert for, severe weather, severe weather warning, storm warning, flood warning, flood alert, heat advisory, wind advisory, heat warning, winter storm warning, tornado watch, tornado warning, hurricane warning, severe thunderstorm watch, severe thunderstorm warning`,
    ],
    [
      '17000000',
      2,
      `weather, storm, temperature, rain, snow, wind, sunny, cloudy, showers, celsius, fahrenheit, mph winds, degrees, warm weather, cold weather, climatologist, sunshine, umbrella`,
    ],
    ['17000000', 1, `heat, cold, wet, dry, hot, warm, ice, breezy, sky, skies, cloud, afternoon, overnight`],
    [
      '20001128',
      3,
      `weather news, weather today, weather tomorrow, weather update, weather report, weather radar, weather map, weather system, forecasters, forecasts, meteorologists, IMD, weather department, weather service, NWS, Environment Canada, Weatherzone, Met Éireann, Met Eireann, long-range forecast, hour-by-hour, weekend weather, bank holiday weather, rain chances, rain forecast, rain likely, showers, shower, showers likely, spotty showers, isolated storms, scattered storms, scattered thunderstorms, mainly dry, mostly dry, sunshine, sunny, clouds, cloudy, overcast, mild, chilly, cooler, warmer, warm-up, cooldown, cool-down, muggy, dew point, UV index, pollen count, tropical wave, tropical system, tropical disturbance, hurricane center, hurricane outlook, Atlantic hurricane, named storm, storm track, hurricane watch, Gulf Coast storm, Tropical Storm Cristobal, Cristobal, Hurricane Melissa`,
    ],
    [
      '20001129',
      3,
      `thunderstorms, thunderstorm watch, thunderstorm warning, rainstorm, rainstorms, rainy, rains, monsoon rains, monsoon rain, pre-monsoon, southwest monsoon, monsoon arrives, monsoon onset, monsoon covers, waterlogging, hailstorms, hailstones, snow, snow showers, snow to return, snowy, snowfalls, lake-effect, winter storm, winter weather, nor'easter, sleet, slush, icy, icy roads, freezing, freezing temperatures, sub-zero, frosty, frosts, mist, foggy, haze, winds, windy, gales, windstorm, hot weather, hot weekend, hot spell, hottest, hot and humid, heat waves, heatwaves, mini-heatwave, temperatures, temperatures soar, degrees Celsius, 30C, 33C, 35C, 38C, 40C, Atlantic storm, Storm Dennis, Storm Ciara, Storm Alex, Bomb cyclone, El Niño, spring-like, unseasonably, dry spell`,
    ],
    ['17000000', 1, `forecast, forecasts`],
  ],
  others: {
    fr: [
      [
        '20001129',
        3,
        `météo, Météo-France, pluie, neige, orage, orages, tempête, canicule, vague de chaleur, vigilance orange, vigilance rouge, température, rafales, grêle, verglas, gel, sécheresse, prévisions`,
      ],
    ],
    de: [
      [
        '20001129',
        3,
        `Wetter, Wetterdienst, DWD, Regen, Schnee, Gewitter, Sturm, Unwetter, Hitze, Hitzewelle, Temperatur, Temperaturen, Frost, Glatteis, Hagel, Unwetterwarnung, Orkan, Sturmböen`,
      ],
    ],
    es: [
      [
        '20001129',
        3,
        `Aemet, lluvia, lluvias, nieve, tormenta, temporal, ola de calor, ola de frío, alerta naranja, alerta roja, temperatura, temperaturas, viento, granizo, helada, previsión meteorológica, borrasca`,
      ],
    ],
    pt: [
      [
        '20001129',
        3,
        `previsão do tempo, Inmet, IPMA, chuva, chuvas, neve, tempestade, temporal, onda de calor, frente fria, alerta laranja, alerta vermelho, temperatura, temperaturas, ventos, granizo, geada`,
      ],
    ],
  },
};
