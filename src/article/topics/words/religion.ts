// Words for 12000000: religion.
import type { TopicWords } from '../topic-words.ts';

export const religionWords: TopicWords = {
  topic: '12000000',
  english: [
    [
      '20000657',
      3,
      `Christianity, Christian, Catholic, Catholic Church, Protestant, Anglican, Church of England, Lutheran, Methodist, Baptist, Presbyterian, Evangelical, evangelicals, Pentecostal, Orthodox Church, Coptic, Mormon, Latter-day Saints, Jehovah's Witnesses, Islam, Muslim, Sunni, Shia, Shiite, Sufi, Ahmadi, Judaism, Jewish community, Orthodox Jews, Hasidic, Hinduism, Hindu, Buddhism, Buddhist, Sikh, Sikhism, Jain, Zoroastrian, Baha'i, Taoism, pagan, atheist, atheism, theology, theologian, belief in God, faith group, faith leaders, interfaith, religion, religious`,
    ],
    [
      '20000703',
      3,
      `Pope Francis, Pope Leo, Pope Benedict, pope, pontiff, Vatican, Holy See, cardinal, archbishop, Archbishop of Canterbury, bishop, priest, pastor, vicar, clergy, clergyman, rabbi, imam, ayatollah, mufti, Dalai Lama, monk, nun, preacher, televangelist, deacon, chaplain, missionary, patriarch, guru`,
    ],
    [
      '20000697',
      3,
      `church, cathedral, mosque, synagogue, Hindu temple, temple, shrine, monastery, convent, abbey, chapel, parish, basilica, Mecca, holy site, gurdwara, St Peter's, congregation`,
    ],
    [
      '20000690',
      3,
      `Ramadan, Eid, Eid al-Fitr, Eid al-Adha, Hajj, Easter Sunday, Good Friday, Holy Week, Christmas Mass, Lent, Passover, Yom Kippur, Hanukkah, Rosh Hashanah, Diwali, Holi, Vaisakhi, pilgrimage, pilgrim, Advent, Ash Wednesday`,
    ],
    [
      '20000696',
      3,
      `prayer, prayed, pray, worship, worshipper, baptism, communion, sermon, mass, confession, ordained, ordination, blessing, canonised, canonized, sainthood, saint, hymn, funeral rites, iftar, sabbath`,
    ],
    [
      '20000705',
      3,
      `Bible, Quran, Koran, Torah, gospel, scripture, Old Testament, New Testament, Bhagavad Gita, Dead Sea Scrolls, Hadith`,
    ],
    [
      '20000688',
      3,
      `religious violence, sectarian, sectarian violence, blasphemy, religious persecution, persecuted Christians, antisemitism, anti-Semitism, Islamophobia, religious hatred`,
    ],
    [
      '20000702',
      2,
      `separation of church and state, religious freedom, religious liberty, headscarf ban, hijab, burqa, secularism, school prayer, theocracy, sharia`,
    ],
    [
      '12000000',
      1,
      `faith, holy, sacred, God, spiritual, soul, Jesus, Christ, prophet, divine, blessed, heaven, devout`,
    ],
    [
      '20000697',
      3,
      `churches, megachurch, chapels, mosques, temples, synagogues, shrines, monasteries, Hagia Sophia, Ram Mandir, Ram temple, Ayodhya, Ram Janmabhoomi, Golden Temple, Tirumala, Tirupati, TTD, Sabarimala, Jagannath, Jagannath temple, Puri Jagannath, Vaishno Devi, Amarnath, Kedarnath, Badrinath, Char Dham, Al-Aqsa, Temple Mount, Western Wall, Kaaba, Holy Sepulchre, St. Peter's Basilica, Sistine Chapel, Notre-Dame, Lourdes, Fatima shrine, Canterbury Cathedral, York Minster, Westminster Abbey, parishes, diocese, archdiocese, presbytery, seminary, madrasa, madrassa, Darul Uloom, Tablighi Jamaat, waqf, dargah`,
    ],
    [
      '20000657',
      3,
      `Christians, Catholics, Catholicism, Protestants, Evangelicals, Methodists, Baptists, Southern Baptist, Southern Baptists, Southern Baptist Convention, Lutherans, Anglicans, Anglican Church, Episcopal, Episcopal Church, Orthodox Christian, Orthodox Christians, Orthodox Jewish, Russian Orthodox, Greek Orthodox, Pentecostals, Quaker, Quakers, Amish, Mennonite, Mormons, LDS, Scientology, Hindus, Hindutva, Buddhists, Zen, Sikhs, Jains, Muslims, Islamic, Islamic scholar, Shias, Ismaili, Alevi, Bahai, Jews, Jewish, rabbinical, Hassidic, kosher, halal, Lubavitch, Wicca, spirituality, theological, doctrine, churchgoers, churchgoer, faithful, believers, worshippers, worshipers, congregants, parishioners, devotees, devotee, convert to Islam, conversion to, converts, religious leaders, religious leader, faith-based, faith leader, Christian leaders, religious service, religious services, church service, church services, house of prayer, houses of worship, place of worship, places of worship, in-person worship`,
    ],
    [
      '20000703',
      3,
      `popes, Pope, papal, papacy, encyclical, Pope Emeritus, Pope John Paul, Cardinal Pell, George Pell, Cardinals, conclave, bishops, archbishops, priests, pastors, ministers of the church, clerics, cleric, imams, rabbis, chief rabbi, grand mufti, ayatollahs, swami, godman, Baba Ramdev, Sadhguru, monks, nuns, friar, abbot, Franklin Graham, Billy Graham, Joel Osteen, Justin Welby, evangelist, prophetess, apostle`,
    ],
    [
      '20000690',
      3,
      `hajj, Hajj pilgrims, umrah, pilgrims, pilgrimages, Rath Yatra, rath, yatra, Kumbh Mela, chariot festival, Eid prayers, Eid celebrations, Bakrid, Muharram, Ashura, Milad, Lent, Easter, Easter Mass, Easter service, Palm Sunday, Pentecost, Corpus Christi, Christmas Eve Mass, Epiphany, Shavuot, Sukkot, Purim, Passover seder, Navratri, Durga Puja, Ganesh Chaturthi, Onam, Pongal, Maha Shivratri, Janmashtami, Guru Nanak, Gurpurab, Vesak`,
    ],
    [
      '20000696',
      3,
      `prayers, praying, Mass, Sunday Mass, Masses, worshipping, sacrament, Eucharist, Holy Communion, christening, rosary, hymns, psalm, psalms, sermons, homily, preach, preached, preaching, evangelism, gospel, ministry of Christ, vespers, liturgy, catechism, beatification, beatified, canonisation, canonization, saints, relic, relics, miracle, exorcism, Friday prayers, puja, pooja, darshan, aarti, azan, call to prayer, kirtan, holy water, almsgiving, fasting month, tithe, devotional, devotion of the day, Bible verse, Bible study, Scripture, scriptures, Lord's Prayer, Jesus Christ, Holy Spirit, Virgin Mary, Prophet Muhammad, Krishna, Lord Ram, Lord Shiva, Lord Jagannath, Buddha`,
    ],
  ],
  others: {
    fr: [
      [
        '20000657',
        3,
        `église, catholique, pape, évêque, prêtre, Vatican, islam, musulman, mosquée, juif, synagogue, protestant, bouddhiste, religion, religieux, laïcité, imam, rabbin, messe, pèlerinage, cathédrale, ramadan`,
      ],
    ],
    de: [
      [
        '20000657',
        3,
        `Kirche, katholisch, evangelisch, Papst, Bischof, Priester, Vatikan, Islam, Muslim, Moschee, Synagoge, Judentum, Buddhist, Religion, Gottesdienst, Pfarrer, Imam, Dom, Ramadan`,
      ],
    ],
    es: [
      [
        '20000657',
        3,
        `iglesia, católico, papa, obispo, sacerdote, Vaticano, islam, musulmán, mezquita, sinagoga, judío, budista, religión, religioso, misa, catedral, ramadán, Semana Santa`,
      ],
    ],
    pt: [
      [
        '20000657',
        3,
        `igreja, católico, papa, bispo, padre, Vaticano, islã, muçulmano, mesquita, sinagoga, judeu, budista, religião, religioso, missa, catedral, evangélico, pastor`,
      ],
    ],
  },
};
