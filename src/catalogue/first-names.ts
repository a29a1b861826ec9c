// Given names common in world news, lower case, to recognise persons in text ("Ngozi Okonjo-Iweala said ...").
// Written from general knowledge. A name stands once, under the first language it came up in; the grouping only keeps
// the lists readable and says nothing about a person.

const namesByLanguage: Readonly<Record<string, string>> = {
  english: `
    hope chase april june joy dawn holly daisy summer pearl ginger cooper clint clinton clyde cody cole
    colin craig darrell darren daryl dean dwight dwayne edgar edwin elmer floyd francis gail garrett
    glenn glen guy jerome jon leon loretta lynette marjorie marcus marvin marlon marsha myra nadine
    nelson neal norma phyllis rebekah rhonda robyn roberta rosa roxanne sabrina sonya stacey stacy
    sylvia tanya tara tasha terri thelma toni tonya tricia valerie vicki vivian wilma zelda wilson
    colleen connie courtney crystal darlene deanna dianne dolores eileen elaine erica erika erin ethel
    eunice felicia geraldine gertrude gladys glenda gwendolyn ida irene irma jackie jamie jeannie jenna
    jenny joann jodi josephine juanita kara katie katrina kay kendra kerry kristen kristina latoya leah
    leigh lena leslie lillian lois lola lucille lucinda lynda mabel mandy marcia margie marian maryann
    maxine melinda melody meredith mildred millie minnie miranda molly monique nellie opal peggy
    priscilla rachael ramona renee rhoda robin rosalie rose roscoe rosamund shelley shelly sheri sherri
    sherry stella sue tammy teri tracie trina velma vickie viola wanda willa chad clay cliff curt dale
    duke earl gene rob royal shane brad bradford brendan brent brett cecil cedric chester clark claude
    clayton conrad cyrus damon darius darnell deandre demetrius derrick desmond dexter dominic donovan
    doug drew emmett emory enoch ernest eugene felton fletcher forrest freeman gabe garland garth glyn
    grover guthrie harlan harley harrison heath homer horace houston ira irvin isaiah ishmael ivan
    jackson jamal jarrett jarrod jarvis jasper jayson jefferson jerald jermaine jess jethro jody jonah
    josef julius keenan kelvin kendall kendrick kermit kieron kirby kristopher kwame lamar laurence
    lawson leland lemuel lenny levi lindsay lindsey linus lonnie loren lorenzo lorne lowell lucian luc
    mackenzie major marshall maynard mckinley melville merrill montgomery mordecai morgan morton murphy
    myron napoleon nehemiah newton nigel obadiah octavia olin omarion orville osborne osmond owen pablo
    palmer pascal perceval pierce porter prescott prince quincy quinton ralston randal raphael rashad
    raymond regis rhett rocky rodger rogelio roland rollo roosevelt rosco royce rudyard ryder sampson
    saul seth shaun shawn shelby solomon stan stefan stephan sullivan tate terrance terrell terrence
    thaddeus thad thornton thurman tobias tommie toney tracy tremaine tristram truman tyrone tyson
    vaughn vern vernon vince virgil waldo walker wally weldon wendel wilbert wilford wilfrid willard
    willis winthrop woodrow xavier zachariah zander zebulon james john robert michael william david
    richard joseph thomas charles christopher daniel matthew anthony donald mark paul steven andrew
    kenneth joshua kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander patrick jack
    dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy
    harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan
    joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy vincent russell
    elijah louis bobby philip johnny bradley liam oliver lucas mason aiden caleb connor hunter wyatt
    carter jayden luke isaac grayson julian lincoln jaxon theodore theo ezra leo josiah hudson asher
    cameron colton landon evan ian jeremiah roman easton miles axel brooks bennett kai parker damian
    declan silas elliot elliott eliot ezekiel micah maxwell max maverick diego everett bryson ryker
    barrett jude kingston sawyer rowan beau weston knox beckett archer calvin graham finn finley harry
    alfie archie freddie toby rupert hugo felix trevor clive neville derek barry ken len leonard lionel
    malcolm martin maurice norman percy reginald rodney ron ronnie simon stanley stuart stewart sidney
    terence tony victor wilfred winston duncan angus alasdair alistair callum ewan euan fergus fraser
    gavin gordon hamish iain kenny lachlan murray neil niall rory ross sandy blair bryn dafydd emlyn
    gareth geraint gethin huw ieuan iestyn iolo ivor llewellyn lloyd owain rhodri rhys emrys mary
    patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon
    laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine
    christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria
    ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha
    madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia
    grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla
    alexis lori marie ava mia amelia harper ella avery scarlett aria layla riley zoey zoe nora lily
    eleanor hazel violet aurora savannah audrey brooklyn bella claire skylar lucy paisley everly
    caroline genesis emilia kennedy maya willow kinsley naomi ariana elena gabriella madelyn cora ruby
    eva serenity autumn adeline hailey gianna valentina isla eliana quinn ivy sadie piper lydia alexa
    emery nell eloise edith florence poppy freya phoebe imogen jemima harriet tabitha philippa pippa
    fiona fionnuala gillian hilary isobel jill jo joanna joanne jane janine jeanette kirsty lesley lorna
    lorraine lynn lynne maureen moira morag muriel nicola penelope penny rosemary rosie sally sheila
    shona tessa tina tracey ursula vanessa vera wendy winifred yvonne yvette zara bronwen carys catrin
    cerys eleri ffion gwen gwyneth mared nia rhiannon sian angharad elin bob bill will jim jimmy tom
    tommy dan danny dave mike mick mickey nick rick ricky rich dick ted teddy ed eddie ben benny sam
    sammy pete phil greg jeff geoff geoffrey steve stevie matt chris alex andy tim charlie chuck fred
    freddy hank harvey herb howard hubert irving jake jay jed joel josh kurt kirk lance leroy les lester
    lou luther lyle mel melvin merle mitch mitchell morris nate ned nolan otis otto pat perry preston
    quentin rand randall ray reed reid rex roderick rod ruben rudy rufus russ sheldon sherman sid skip
    spencer sterling stu sylvester tad todd travis trent troy tucker ty ulysses vance wade wallace ward
    warren wendell wes wesley wilbur wiley woody zack zach barack hillary kamala bernie elon mitt newt
    rahm rishi boris keir humza kemi priti suella sajid sadiq kwasi vaughan melania ivanka jared tiffany
    barron marco hakeem alexandria ilhan rashida ayanna cory beto tulsi nikki vivek gretchen kathy
    letitia merrick antony gina deb pam kristi kash liz oprah beyonce taylor rihanna kanye selena
    britney madonna whitney aretha mariah celine dolly reba carrie shania adele dua zayn
  `,
  irish: `
    aoife caoimhe ciara niamh saoirse sinead siobhan roisin orla grainne maeve deirdre eimear aisling
    brid blathnaid clodagh dervla eilis fionn cillian ciaran conor cormac daragh darragh diarmuid donal
    eamon eoin eoghan fiachra micheal miriam oisin padraig paschal ruairi seamus tadhg dermot enda
    finbarr kieran malachy noel
  `,
  french: `
    pierre michel andré andre philippe rené rene alain jacques bernard marcel henri georges françois
    francois gérard gerard christophe nicolas laurent frédéric frederic éric stéphane stephane sébastien
    sebastien thierry olivier julien guillaume jérôme bruno antoine alexandre gilles denis franck didier
    yves dominique emmanuel marc benoît benoit fabrice hervé herve raphaël maxime romain florian mathieu
    matthieu clément clement arnaud cédric ludovic sylvain yannick fabien damien loïc loic gaël gael
    grégory kylian ousmane adrien aurélien baptiste bastien cyril edouard édouard étienne etienne
    gaspard gautier josé lucien marius mathis rémi rémy serge tanguy théo théophile tristan valentin
    valéry yann yvan zinedine karim gérald jeanne françoise francoise nathalie isabelle anne sylvie
    martine valérie sandrine stéphanie véronique veronique chantal céline sophie aurélie aurelie
    brigitte corinne émilie emilie hélène helene virginie delphine carole amélie amelie élisabeth
    elisabeth mathilde marine camille léa lea manon chloé chloe océane pauline lucie clara inès ines
    juliette élise elise margaux margot louise agathe agnès agnes annick arlette béatrice beatrice
    bernadette claudine clémence colette édith élodie fabienne fanny geneviève ghislaine ginette gisèle
    huguette jocelyne joëlle josette josiane karine laetitia lætitia marguerite marlène marion maryse
    mireille myriam noémie odette odile paulette rachida raphaëlle rokhaya roselyne ségolène segolene
    simone solange solène suzanne sylviane thérèse yolande zoé marlene aurore yaël
  `,
  german: `
    hans wolfgang klaus jürgen jurgen dieter manfred andreas uwe bernd werner heinz karl horst günter
    gunter günther helmut gerhard franz ralf rainer matthias markus jörg joerg olaf holger sven torsten
    thorsten jens dirk sebastian philipp jan lars mario rolf rüdiger ulrich volker wilhelm friedrich
    ernst fritz heinrich hermann herbert siegfried konrad ludwig lothar armin björn carsten christoph
    christof detlef eberhard eckart egon erich erwin fabian georg gottfried gregor hartmut hubertus ingo
    joachim jochen johann johannes jonas leonie lukas luca maximilian moritz nico niklas norbert
    reinhard reiner rudolf sigmar steffen theodor till timo udo ulf urs veit viktor winfried wolfram
    xaver joschka karl-theodor frank-walter anton emil petra monika sabine renate karin helga gabriele
    susanne claudia birgit ingrid heike martina stefanie katrin kathrin katharina anja silke kerstin ute
    anke annette annegret annalena antje astrid beate bärbel bettina cornelia dagmar daniela elke
    franziska friederike gisela gudrun hannelore heidi heidemarie hildegard ilse inge irmgard jana jutta
    juliane karla klara luise manuela margarete maren marianne marlies mechthild melanie nina pia
    ricarda rita sahra saskia sigrid silvia sonja steffi svenja svetlana tanja ulrike verena veronika
    waltraud yasmin greta jette lieselotte
  `,
  dutch: `
    piet kees willem hendrik johan cornelis gerrit pieter klaas maarten bas jeroen sander joost wouter
    bart daan sem bram thijs rutger geert wopke dilan lilianne frans wim joop ruud rinus clarence
    matthijs frenkie memphis wout denzel xavi jos remco arne tiesj evi femke annemiek lotte anneke anouk
    els esther floor fleur hanneke ineke jet joke jolanda kim lieke lise lonneke maaike machteld maxima
    margriet marijke marjolein mieke mirjam nelleke noor renske roos sanne sietske tineke wilhelmina
    willemijn elio herman georges-louis zuhal annelies conner
  `,
  spanish: `
    antonio manuel francisco luis javier miguel ángel angel carlos jesús jesus pedro alejandro maría
    carmen josefa isabel ana pilar cristina ángeles angeles antonia francisca mercedes luisa concepción
    rosario marta rafael fernando sergio jorge alberto álvaro alvaro adrián adrian raúl raul enrique
    ramón ramon vicente iván rubén andrés andres joaquín joaquin santiago eduardo víctor roberto jaime
    ignacio alfonso salvador ricardo marcos jordi emilio julián guillermo tomás tomas agustín agustin
    josep gonzalo félix mohamed fermín mariano nicolás martín cristian sebastián esteban cristóbal
    arturo eugenio alfredo borja gregorio josué domingo césar cesar ernesto ismael leandro facundo
    ezequiel hernán hernan gustavo horacio néstor nestor mauricio rodrigo rodolfo ronaldo fabián
    maximiliano emiliano lautaro exequiel thiago germán osvaldo oscar óscar gerardo armando efraín evo
    alán ollanta dina keiko nayib fidel xiomara laurentino bernardo arnoldo porfirio leonel danilo lucía
    lucia sofía sofia paula alba marina natalia nuria beatriz raquel inmaculada montserrat yolanda
    susana sonia rocío rocio begoña mónica monica verónica veronica carolina alicia inés noelia
    alejandra lidia consuelo esperanza guadalupe camila ximena jimena fernanda valeria gabriela mariana
    renata regina paola lorena adriana rosalía rosalia shakira yalitza salma penélope almudena arantxa
    ainhoa amaia ane edurne garbiñe leire maite nerea itziar xochitl citlali delfina olga yadira marisol
    maricela graciela griselda leticia blanca elba estela dilma soledad evita leonor letizia macarena
    rigoberta berta bertha
  `,
  portuguese: `
    joão joao antónio antônio luís luiz paulo rui nuno tiago diogo gonçalo goncalo duarte afonso vasco
    aníbal anibal marcelo cristiano fábio fabio renato rubem rúben mário sérgio vítor vitor hélder
    helder hélio nélson lula jair inácio inacio geraldo ciro aécio tarcísio tarcisio romeu flávio flavio
    artur davi gilmar cármen dias edson kassio augusto hamilton deltan neymar vinícius vinicius endrick
    raphinha rodrygo casemiro alisson ederson marquinhos everton ronaldinho rivaldo romário romario zico
    pelé pele kaká kaka formiga cristiane debinha rebeca rayssa inês matilde madalena margarida catarina
    joana helena luísa fátima fatima graça graca conceição lúcia lurdes marielle gleisi janja anitta
    ivete gal elis xuxa letícia larissa
  `,
  italian: `
    giuseppe giovanni luigi francesco angelo vincenzo pietro salvatore carlo franco domenico paolo
    michele giorgio aldo luciano alessandro stefano matteo davide federico riccardo massimo maurizio
    claudio daniele enrico giancarlo gianluca gianluigi gianni giulio guido leonardo mattia mauro nicolò
    nicolo pasquale pier piero pierluigi raffaele renzo rocco romano sandro sebastiano silvio tommaso
    ugo umberto valerio vittorio beppe enzo emanuele ennio ettore ezio fausto felice filippo gaetano
    gennaro girolamo ignazio italo jannik lamberto lapo licio livio ludovico marcello orlando pippo
    primo remo romeo ruggero silvano tiziano giulia chiara francesca federica alessia elisa giorgia
    alessandra ginevra ludovica gaia bianca arianna noemi camilla carlotta eleonora ilaria ilenia serena
    simona stefania tiziana giovanna antonella antonietta assunta caterina carla cecilia concetta
    domenica donatella elettra elly emanuela fabiola fiorella flavia franca giuliana giuseppina
    graziella ilda ivana lavinia liliana loredana luciana maddalena marcella margherita mariastella
    michela mirella nadia nicoletta nilde ornella patrizia pina raffaella rosanna rosaria rosy santa
    susanna vittoria
  `,
  nordic: `
    anders erik per nils mikael bengt fredrik magnus mats gustav gustaf oskar henrik olof olle elias
    göran goran håkan hakan kjell leif lennart ingvar stig tage torbjörn bjorn bo christer claes dag
    einar filip birgitta margareta annika ulla maja ebba elsa alva magdalena märta annie nooshi mona
    ylva zlatan isak dejan pelle loreen carola kristian kristoffer ole olav odd øystein oystein øyvind
    pål rune sindre sigurd sjur stein steinar svein terje tor tore thor thorbjørn torstein trond trygve
    tormod vidar vegard erling ada casper espen eirik even geir gunnar guro gro hege hilde ine ingeborg
    inga ingvild iselin kari kirsti kjersti knut kristin liv marit mette-marit mette randi ragnhild siri
    siv solveig sylvi tone tonje trine trude turid unni vibeke wenche åse aase mads rasmus søren soren
    jesper kasper jeppe lasse mikkel morten niels poul povl steen svend troels ulrik uffe viggo claus
    flemming frederik frederikke helle inger jakob kaare karsten kirsten kjeld lene lis margrethe
    nicolai pernille rikke sofie stine villy dorte ellen johanne sauli jussi juha matti mikko kalle
    antti jari jukka marko mika pekka petri petteri risto sami seppo tapio teemu tero valtteri ville
    veikko väinö esko heikki ilkka jarmo jorma juhani kimmo kimi lauri martti olli paavo pertti sanna
    anna-maja eeva elina heli henna hanna iiris jenni kaarina katri krista leena li maarit maija marja
    merja mirja niina outi päivi paivi pirjo riikka ritva satu sirpa suvi tarja tuula guðni gudni halla
    bjarni katrín sigmundur sigurður sigurdur davíð ólafur olafur jóhanna björk bjork vigdís vigdis
    kristrún þorgerður gylfi aron birkir eiður ragnar
  `,
  baltic: `
    kaja kersti toomas alar jüri juri andrus mart siim taavi urmas ott tanel märt arnis edgars krišjānis
    krisjanis egils valdis raimonds andris jānis janis māris maris evika baiba vaira zane ilze gitanas
    dalia ingrida andrius saulius algirdas artūras arturas valdas vytautas arvydas šarūnas mantas
    domantas rūta ruta aušrinė viktorija gintautas kęstutis
  `,
  polish: `
    andrzej piotr stanisław stanislaw tomasz paweł pawel krzysztof marcin michał michal marek grzegorz
    józef jozef łukasz lukasz zbigniew jerzy tadeusz mateusz dariusz mariusz wojciech ryszard jakub
    henryk kazimierz rafał rafal jacek maciej kamil janusz mirosław jarosław jaroslaw lech aleksander
    bronisław bronislaw waldemar włodzimierz szymon władysław wladyslaw radosław radoslaw sławomir
    slawomir przemysław przemyslaw czesław wisława karol witold leszek antoni bogdan bartosz dawid
    kacper iga agnieszka katarzyna małgorzata malgorzata ewa krystyna elżbieta elzbieta zofia janina
    beata danuta jadwiga halina irena zuzanna aleksandra urszula grażyna bożena bozena jolanta iwona
    dorota edyta justyna karolina kinga marzena mirosława sylwia
  `,
  czechSlovakHungarian: `
    jiří jiri petr pavel jaroslav tomáš miroslav václav vaclav milan karel zdeněk zdenek lukáš vladimír
    ondřej ondrej ladislav stanislav radek antonín antonin vojtěch vojtech miloš milos andrej bohuslav
    vít mirek hana věra lenka kateřina katerina markéta marketa zuzana jitka šárka karolína barbora
    ester danuše alena jaroslava libuše igor eduard ľudovít ludovit mikuláš matúš štefan iveta magdaléna
    dominika denisa péter gergely gergő zoltán zoltan lászló laszlo istván istvan józsef ferenc jános
    janos gábor gabor tamás attila balázs balazs bálint csaba dániel dávid dezső endre ervin géza győző
    gyula imre jenő károly katalin klára krisztina lajos levente márton máté mihály miklós nándor ödön
    pál sándor sandor szabolcs szilárd tibor zsolt zsófia zsuzsa zsuzsanna ágnes anikó boglárka csilla
    dóra edit emese erzsébet éva fanni gyöngyi hajnalka ildikó ildiko ilona judit júlia mária mónika
    orsolya piroska réka tímea tünde
  `,
  balkan: `
    aleksandar aleksandr dragan zoran slobodan nikola luka jovan novak bojan boban branislav branko
    dragoslav dušan dusan đorđe djordje ivica jelena marija milica dragana gordana snežana snezana vesna
    biljana branka danica jasmina jovana katarina ljiljana mirjana nada natasa nataša nevena olivera
    radmila sanja slavica tamara tatjana teodora vojislav vuk zdravko željko zeljko živko ivo ante
    tomislav hrvoje josip krešimir mate mislav stipe tihomir vedran vlado zlatko domagoj dalibor davor
    dino duje edin emir haris milorad bakir elmedin fikret ismet izet muhamed nermin senad sejad željka
    zeljka vjosa albin hashim ramush isa edi sali ilir lulzim bamir albana majlinda blerim ermal arben
    ardian arta besnik bujar dritan elvana erion fatmir fatos flamur genc gjergj gramoz luan mimoza
    nexhmije petrit shpresa skënder valon granit xherdan hristijan gjorge stevo talat ljubčo janez borut
    marjan alenka anže danijel jože matjaž miha milo jakov duško urška žan boyko kiril rumen iliana
    delyan kornelia assen asen dimitar georgi hristo hristina ivaylo krasimir mariya nikolay plamen
    petar radoslav rosen simeon stefka stoyan tsvetan tsveta vasil ventsislav vesela yordan yordanka
    zhelyu
  `,
  romanianGreek: `
    nicolae nicușor nicusor călin calin florin vasile gheorghe ion ioan ilie mihai mircea alexandru
    andrei cătălin catalin ciprian constantin corneliu cosmin dacian dragoș dragos dumitru eugen gigi
    horia ilinca ileana ioana ionel ionuț ionut irina iulian liviu maia mara octavian ovidiu petre radu
    raluca răzvan razvan rodica roxana sergiu ștefan sorin teodor tiberiu titu traian valeriu veorica
    viorica vlad kyriakos konstantinos kostas giorgos georgios yannis giannis yiannis nikos nikolaos
    dimitris dimitrios panagiotis panos christos vassilis vasilis theodoros thodoris spyros stavros
    stelios sotiris evangelos vangelis ioannis antonis anastasios apostolos aris aristotelis athanasios
    efthymios eleftherios euclid fofi kaiti eleni dora dimitra despina effie foteini georgia ioanna
    konstantina lina melina nana niki pavlos prokopis stefanos petros zoi yanis nicos annita nikol
    averof adonis makis akis lefteris manolis michalis minas miltiadis
  `,
  eastSlavic: `
    vladimir dmitry dmitri dmitrii sergei sergey alexei aleksei aleksey andrey mikhail nikolai yuri yury
    oleg pyotr vyacheslav vladislav yevgeny yevgeni evgeny evgeni konstantin leonid anatoly anatoli
    arkady valery valeri vasily vasili gennady grigory ilya kirill maxim maksim natalya tatiana tatyana
    yelena ekaterina yekaterina galina lyudmila ludmila nadezhda lyubov zhanna yulia ksenia xenia
    kseniya alla alina alisa anastasia anastasiya daria darya elvira evgenia yevgenia margarita polina
    raisa timur rustam ramzan ravil rinat ruslan shamil sergej stepan taras timofey vitaly vitali
    vitaliy vsevolod yaroslav yegor zakhar fedor fyodor gleb gherman artem artyom alimzhan alisher
    andriy aslan dzhokhar volodymyr petro oleksandr oleksiy oleksii serhiy serhii andrii mykhailo mykola
    dmytro ihor vasyl bohdan valerii valeriy kyrylo denys oleh olena olha kateryna yuliia iryna oksana
    nataliia ruslana tetiana tetyana svitlana liudmyla larysa halyna nadiya mariia maksym arsen arseniy
    davyd danylo rustem rostyslav sviatlana alexandra ales alexandr alyaksandr maryia siarhei tsikhan
    veranika viktar natallia stsiapan vital
  `,
  caucasusCentralAsian: `
    armen serzh levon vahagn tigran hayk ara ararat gagik garegin hovhannes narek nazeni suren vazgen
    zohrab salome mikheil bidzina giorgi irakli nika nikoloz zurab mamuka levan shalva tinatin khatia
    kakha tamar ilham heydar mehriban elmar elnur jeyhun ramil vugar hikmet leyla kassym-jomart
    nursultan askar daniyar dariga erlan gulnara kairat marat murat nurlan olzhas saule yerlan zhanar
    sadyr almazbek sooronbay kurmanbek roza emomali shavkat islom gulnora abdulla serdar gurbanguly
  `,
  turkish: `
    recep tayyip kemal ekrem mansur devlet meral selahattin mustafa ahmet mehmet ali hüseyin huseyin
    hasan ibrahim ismail osman ömer omer yusuf emre fatih burak arda halil hulusi hamza enes can cem
    cenk cengiz barış baris berat bilal binali bülent bulent cevdet deniz dursun engin erdem erdoğan
    erkan ertuğrul fuat furkan gökhan gokhan gültan güler haluk ilker kadir kaan kerem koray levent
    mahmut melih mert mesut metin muharrem nihat nuri oğuz okan onur orhan orkun özgür ozgur özgün
    pervin ramazan rıza sedat selim semih serkan sinan süleyman suleyman şenol tarık tolga turgut uğur
    ugur umut volkan yasin yaşar yavuz yılmaz yunus zafer ayşe ayse fatma emine hatice zeynep elif
    meryem merve büşra esra özlem ozlem hülya hulya canan ebru selin sevgi sibel songül tülay tuba
    yasemin aylin aslı asli başak begüm burcu ceren derya dilek duygu ece ezgi figen gamze gizem gül
    gülşen gonca hande irem ipek leman melek melis mine nazlı neslihan nihal nilüfer nur pelin pınar
    seda şebnem
  `,
  arabic: `
    mohammed muhammad mohammad ahmed ahmad mahmoud mahmud omar umar hassan hussein hussain husayn khalid
    khaled yousef youssef abdullah abdallah abdul abdel abdulaziz abdulrahman abdelrahman abdelaziz
    abdelfattah abdel-fattah abdelmadjid abdelilah abdirahman abu adel adham adnan aiman akram alaa amin
    amir amjad ammar amr anas anwar aref asad ashraf ayman ayoub aziz aziza badr bandar bashar basel
    bassam bassem boutros chakib dawoud emad essam fadel fadi fahad fahd faisal faris farouk fathi fawzi
    fayez firas fouad fuad ghassan ghazi habib hadi haider haitham hakim hamad hamdan hamid hani haroun
    hatem hazem hesham hicham hisham hosni houda hossam husam ihab imad imran issam issa jaber jabir
    jalal jameel jamil jawad jihad kamal kareem kassem khalifa khalil lakhdar lotfi lutfi maher majed
    majid malik mamdouh mansour marwan mazen mehdi mohsen moncef mostafa mounir mousa moussa mubarak
    muhannad munir murad musa mutaz nabih nabil nader naguib naim najib naji nasser nasr nawaf nawaz
    nayef nizar nouri osama othman qasem qasim qassem rachid rafik rafic rafiq rami ramy ramzi rashed
    rashid raed riad riyad saad saadallah sabri saddam said saeed salah salam saleh salem salim salman
    sameh sameer samih samir saud sayed sayyid seif shadi sharif sherif sohaib sultan taha taher tahar
    talal tamer tamim tareq tariq tarek taufiq turki wael wahid walid waleed wassim yahya yaser yasser
    yassin yassine younes younis zaid zakaria zakariya zayed ziad ziyad zuhair fatimah aisha ayesha
    khadija maryam mariam zainab zaynab amina aminah amal amani amira asma asmaa basma bouchra bushra
    dalal dounia fadwa farah farida fayrouz ghada hala hanan haneen hayat heba hiba hind huda iman inas
    ikram jamila jihan karima khawla laila leila lama lamia loubna lubna mai malak manal marwa may mouna
    nahla naima najat najla najwa nawal nesreen nisreen nour noura nuha oumaima ola rabab rabia rana
    rania rasha reem reema rima rola sabah safa sahar samar samia samira sanaa sawsan shaima shaimaa
    shereen shireen soha somaya souad suad suha tahani taghreed wafa warda yasmine yousra zahra zeina
    zineb
  `,
  persianKurdish: `
    ebrahim masoud akbar mir-hossein javad abbas mojtaba ruhollah sadegh esmail bagher hossein hossain
    behrouz bijan dariush ehsan farhad farzad hamidreza hooman jafar kamran kaveh keyvan khosrow
    manouchehr masih mehran morteza nasrin narges niloufar parviz payam pejman pouya ramin reza
    rouhollah saman shahab shahram shirin sina soheil touraj vahid yashar azadeh azar bahareh elaheh
    fariba farzaneh forough golshifteh haleh laleh mahsa mina mitra nahid nasim nazanin negar parisa
    parvin pari roya sepideh setareh shahla shohreh soraya taraneh yasaman zohreh gulbuddin hibatullah
    haibatullah sirajuddin zalmay zabihullah amrullah fawzia malala habiba mahbouba massoud barham
    nechirvan mazloum qubad sirwan bafel
  `,
  hebrew: `
    binyamin bibi naftali yair avigdor itamar bezalel gideon yoav yitzhak shimon ehud ariel moshe golda
    menachem tzipi ayelet merav miri orly yifat zehava gila idit stav gali gadi eyal ronen herzi amos
    amit amnon arieh aryeh asaf assaf avi avraham avichai avner aviad baruch boaz dani doron dov dror
    efraim elad elazar eli eliezer eliyahu erez galit gil gilad hadas haim chaim hila idan ido igal ilan
    ilana iris israel itai itay itzik keren lior liora lital mayan meir mordechai nadav naama natan nir
    nitzan noa noam nurit ofer ofir ohad omri oren orna ran raz reuven rivka roi ronit roni sagi shai
    shaul shira shlomo shmuel sigal talia tal tomer tzachi tzipora uri uriel uzi vered yaakov yael yaron
    yehuda yehoshua yigal yoel yonatan yoni yosef yossi yuval zalman zeev ze'ev ziv zvi
  `,
  indian: `
    narendra rahul priyanka arvind mamata yogi manmohan atal indira rajiv jawaharlal mahatma ram nath
    draupadi nirmala rajnath smriti piyush nitin subrahmanyam jagdeep ajit anurag ashwini dharmendra
    hardeep himanta jyotiraditya kiren mansukh mallikarjun shashi jairam digvijaya ashok sachin virat
    rohit jasprit ravindra ravichandran hardik rishabh shubman yashasvi kuldeep shreyas suryakumar sunil
    sourav kapil anil vijay ajay abhishek aditya akash akhil akhilesh akshay alok aman amar amitabh
    anand ankit ankur anshul anupam arjun arun aryan ashish ashutosh atul avinash ayush balaji bharat
    bhupendra bhupesh bikram chandan chandra chandrababu chetan deepak devendra dev devesh dhananjay
    dilip dinesh eknath gautam girish gopal govind gurpreet hari harish harsh harsha hemant hitesh inder
    ishaan jagan jagmohan jai jaswant jayant jayesh jitendra kailash karan karthik kartik kaushik ketan
    kishore krishna kunal lakshman lalit lalu madhav madhukar mahendra mahesh manish manohar manoj
    mayank mohan mohit mukesh mukul murali nandan naresh naveen navjot neeraj nikhil nilesh nishant
    nitish pankaj parag param paresh pavan pawan prabhakar pradeep prafulla prakash pramod pranab pranav
    prasad prashant prateek pratap pravin praveen prem puneet raghav raghuram raj raja rajan rajat
    rajendra rajesh rajinder rajkumar raju rakesh ramesh ramakrishna ranbir ranjit ranveer ratan ravi
    ritesh rohan sahil sai sandeep sanjay sanjeev sanjiv santosh sarath satish satya satyajit saurabh
    shankar sharad shahrukh shivraj siddharth sidharth sonu srinivas subhash sudhir sukhbir sumit sundar
    sunder suresh surya sushil swapan tarun tejashwi tushar uday uddhav ujjwal umesh utkarsh vaibhav
    varun vasundhara venkat venkaiah venkatesh vikas vikram vinay vinod vipin vishal vishwanath yash
    yashwant yogendra yogesh yuvraj aishwarya alia amrita ananya anjali ankita anushka aparna archana
    arundhati asha bhavna bina deepika deepa devi dipika divya ekta gauri gayatri geeta gita harmanpreet
    hema indu ishita jaya jayalalithaa jhulan juhi jyoti kajol kalpana kangana kareena karuna kavita
    kavitha kiran kirti komal lakshmi lata leela madhuri malavika mallika manisha manju mayawati medha
    meena meera meghna mehbooba mira mithali mohini monisha nandini nandita neelam neeta neha nidhi
    nisha nita padma pallavi parineeti parvati pooja poonam pratibha preeti preity priya rachna radha
    radhika rashmi rati reena rekha renu revathi ritu riya roshni sakshi sania sarojini savita seema
    shabana shalini sharmila shikha shilpa shobha shreya shruti shweta simran sindhu smita sneha sonal
    sonali sudha sujata sumitra sunita supriya sushma swati taapsee tanvi twinkle uma usha vaishali
    vandana vidya vinesh yamini zoya
  `,
  southAsian: `
    shehbaz shahbaz bilawal asif benazir pervez zulfikar fawad shaukat babar shaheen shoaib wasim waqar
    inzamam javed naseem fakhar sarfaraz usman zaheer hina khawaja khurram ishaq ishaque mohsin asim
    qamar raheel yousaf arif musadik attaullah azam sheikh hasina khaleda tarique ziaur mujibur shakib
    mushfiqur mashrafe mustafizur rizwan obaidul asaduzzaman anura ranil mahinda gotabaya maithripala
    sajith basil namal chandrika sirimavo lasith sanath muttiah arjuna dimuth kusal wanindu harini
    pushpa sher bahadur khadga bidya rabi balen sushila gagan jhala
  `,
  japanese: `
    shinzo fumio yoshihide shigeru junichiro taro sanae yoko yuriko toshimitsu yoshimasa minoru hirokazu
    katsunobu koichi shinjiro seiji ichiro shohei yu masahiro hideo hideki hiroshi takeshi akira hayao
    kazuo haruki yukio yasunari kenzaburo kenzo issey rei yohji naruhito masako akihito michiko hisahito
    kako mako aiko kei kenta daichi takefusa kaoru wataru takumi ritsu junya hidetoshi shinji keisuke
    yuto makoto hiroki kazuki tatsuya takuya tetsuya satoshi hajime kenji koji masaru osamu ryo ryoichi
    ryota sho shun shunsuke sota susumu tadashi takahiro takao takashi tomohiro toru toshio tsuyoshi
    yasuhiro yasuo yoichi yoshiki yosuke yuichi yuki yukihiro yuta yuya yuzuru ayumi asuka aya ayaka
    chihiro eri emi fumiko haruka hikaru hiroko hitomi junko kana kaori kazuko kimiko kumiko kyoko maki
    mami mao mariko mayumi megumi miho miki mitsuko miu miyuki naoko natsumi noriko rie rika rina risa
    sachiko saki sakura sayaka setsuko shiori shizuka sumire tomoko yoshiko yui yuka yukari yukiko yumi
    yumiko
  `,
  korean: `
    jae-myung jae-in suk-yeol seok-yeol geun-hye myung-bak moo-hyun dae-jung young-sam jong-un jong-il
    il-sung yo-jong ju-ae ju-ki ki-moon kyung-wha duck-soo han dong-hoon cheol-soo sang-mok jun-seok
    nak-yon se-hoon jin-pyo won-shik heung-min kang-in min-jae hee-chan chan-wook joon-ho dong-hyuk
    jung-jae byung-hun hae-soo yuh-jung min-sik kang-ho hye-kyo ji-hyun so-hyun su-hyun soo-hyun min-ho
    jin-young jun-ho seung-hyun tae-yong ji-sung sung-yueng young-hee min-ji ji-woo seo-jun seo-yeon
    ha-eun ye-jin yuna yu-na ji-young kyung-soo sang-hyuk jae-yong eui-sun tae-won kwang-mo bum-su
    dong-won han-kook young-jae myung-bo hyun-jong jung-hoon woo-shik jin-woo kuk-min sun-hee sun-hwa
    tae-yul
  `,
  southEastAsian: `
    joko prabowo ganjar anies megawati susilo bambang gibran kaesang iriana sri retno erick luhut
    airlangga basuki agus budi dewi dian eka fitri indah kartika putri rini siti tri wahyu yudi zulkifli
    sukarno suharto habibie abdurrahman mahathir muhyiddin zahid azizah nurul rafizi hishammuddin khairy
    guan kit siang yeoh hsien loong kuan yew tharman halimah chan swee keat chuan-jin pritam thaksin
    yingluck paetongtarn srettha prayut prayuth prawit pita anutin natthaphong thanathorn abhisit chuan
    banharn somchai somsak vajiralongkorn bhumibol sirikit suthida sirindhorn tanasak chadchart panumas
    wissanu hun manet sokha sokhonn norodom sihanouk sihamoni aung suu kyi myint sein khin maung nyunt
    soe swe thant zaw zin phyo mya htay ferdinand bongbong imelda imee leni corazon benigno manny sonny
    ping panfilo isko jejomar loida hidilyn eumir nesthy nguyen phu trong xuan phuc van thuong dung minh
    chinh thi ngan vo giap tran dai quang pham hoang duc anh nong manh phan khai luong cuong hue hai
    hung long nam son thanh tuyet lan huong linh ngoc phuong thao trang thu
  `,
  african: `
    thabo winnie gwede nkosazana lindiwe naledi tito mmusi gayton velenkosini bheki blade fikile malusi
    nathi ace siyabonga siya cheslin eben faf handre makazole rassie benni itumeleng kagiso lungi temba
    caster wayde muhammadu bola olusegun goodluck umaru yemi atiku nnamdi nyesom babajide godwin
    akinwumi ngozi chimamanda wole chinua aliko femi folorunso abubakar aminu bukola kashim rabiu rotimi
    rochas seun tunde uche udom yakubu chidi chidinma chika chike chinedu chioma chukwuemeka ebere emeka
    ifeanyi ifeoma ikechukwu kelechi nkechi nneka nnenna obinna obiageli okechukwu olu oluwaseun ayo
    ayodele adebayo adewale babatunde dele funmi gbenga kayode kunle lanre niyi sade segun tayo temi
    temitope titi tobi tola toyin wale yetunde asisat ademola nwankwo augustine burna wizkid davido tems
    tiwa uhuru raila kalonzo mwai jomo rigathi musalia moses kipchumba kithure eliud faith hellen brigid
    conseslus kipsang kiprop kipchoge kimani kamau wanjiru wanjiku wangari njoroge mwangi kariuki otieno
    odhiambo achieng akinyi atieno onyango ouma juma hamisi yoweri muhoozi bobi kizza museveni robinah
    pombe jakaya tundu kassim jeannette evariste agathon moïse corneille jean-pierre patrice mobutu
    fridolin denis-christel teodoro teodorin rigobert andré-frank brice oligui faustin-archange idriss
    mahamat succès hissène mahamadou abdourahamane assimi boubou choguel moctar modibo goïta roch blaise
    paul-henri macky bassirou diomaye amadou abdoulaye aminata mame sadio kalidou cheikh idrissa gana
    khalidou alassane yaya kolo gervais tidjane mahamudu kofi kwabena kwaku kojo yaw ama akua abena
    adwoa efua esi afia akosua yaa faure romuald sylvanus fatou adama hage hifikepunye netumbo
    mokgweetsi duma seretse festus emmerson constantino joice hakainde rupiah lazarus bingu saulos
    filipe joaquim venâncio samora agostinho abiy hailemariam meles debretsion getachew sahle-work taye
    demeke birtukan tewodros haile derartu kenenisa tirunesh tigist letesenbet gudaf lamecha yomif
    selemon muktar sifan isaias afwerki salva riek garang abdalla hemeti abdiweli muse bihi hawa mo
    warsame abdi abdullahi abukar ayaan fadumo guled hodan ifrah
  `,
  other: `
    jinping keqiang qiang jiechi jiabao jintao zemin xiaoping zedong enlai rongji peng liyuan shufen
    qishan huning leji zheng yuan gang chunhua shangfu dongjun yifei ziyi yun-fat wei fang min jun ming
    hui jing ying xiaoming xiaobo xiaolong yan hong lei tao bin feng jie qing ling mei yao yuqi qinwen
    shuai ai weiwei yiren zhengfei ruigang huateng pony yiming zhiyuan wenfeng liang chun-ying kam-ngor
    ying-jeou ing-wen ching-te wen-je yu-ih kuo-yu shui-bian teng-hui chi-mai hsiao-khim jaw-shieh
    jensen chih-kai yu-ting jacinda nanaia marama rawiri tama hone tane mere aroha hemi wiremu kiri
    taika jemaine sitiveni voreqe manasseh taneti fiame tuilaepa charlot siaosi feleti hilda surangel
    portia kamla basdeo gaston allen jovenel jean-bertrand garry usain shelly-ann yohan asafa shericka
    viv garfield curtly shimron benedict felipe juan-carlos harald haakon willem-alexander
    catharina-amalia carl-gustaf estelle charlene meghan kate lilibet eugenie lewis lando isack daniil
    coco aryna jasmine venus garbine ons suni jade gabby shilese sydney sha'carri grant caeleb bukayo
    raheem jadon thibaut lamine gavi pedri rodri ferran alexia aitana lebron jaylen kawhi devin kyrie
    tiger scottie xander dustin dak jalen ridley yorgos angelina meryl cate timothee timothée zendaya
    idris lupita keanu
  `,
};

/** Every given name of the lists, lower case. */
export const firstNames: ReadonlySet<string> = new Set(
  Object.values(namesByLanguage).flatMap((names) => names.trim().split(/\s+/)),
);

/**
 * Names that are also common words, months, places or companies ("Will", "May", "Jordan", "Chase"): at the start of a
 * sentence or before another capitalised word they prove little. A subset of `firstNames`.
 */
export const doubtfulFirstNames: ReadonlySet<string> = new Set(
  `
    ace ai alla amber angel angeles april archer aurora austin autumn bart basil beau bill bin blade
    blair brooklyn brooks cameron can carter chad chan charlotte chase chester christian chuck clay
    cliff cooper crystal curt daisy dale dawn dean dick diego dolly drew duke earl easton edit even
    faith feng fleur floor florence forrest francisco frank gal gang gene genesis georgia ginger glen
    goodluck grace grant guy harley harper hazel heath heather herb holly hong hope hudson hunter ion
    iris israel ivy jack jackson jade jan jasmine jasper jay jesus jet jordan joy june kennedy kingston
    kit lance lei les lewis lily lincoln long madison major mark marshall martin mason maverick max
    maxim may melody mercedes mere milan miles min mine moses myra nick odd orlando otto paisley palmer
    param parker pat pearl penny per pierce ping piper pony poppy porter primo prince ran rand ray reed
    regina rex rich rob robin rocco rocky rod roman rose rosemary rowan royal ruby sade said salvador
    sandy santiago savannah sawyer scarlett serenity shane shelby siri skip skylar sofia son sonny
    sterling sue sultan summer sydney tad tao tiger trent tri troy tucker tyler uri van vance venus
    victoria violet virginia vo wade walker ward warren weston will willow woody ying
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word, in any case, is a known given name; "doubtful" when it is as likely something else. */
export function firstNameStrength(word: string): 'certain' | 'doubtful' | 'unknown' {
  const lower = word.toLowerCase();
  if (!firstNames.has(lower)) return 'unknown';
  return doubtfulFirstNames.has(lower) ? 'doubtful' : 'certain';
}
