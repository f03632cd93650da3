// Sentences in languages that the engine doesn't know, written for it, so that it says so.

export const otherLanguages: readonly string[] = `
Guten Morgen, wie geht es dir heute? Ich komme später nach Hause.
Wir treffen uns morgen um acht vor der Schule, bring bitte deine Bücher mit.
Das Wetter ist schön, aber ich muss noch arbeiten und einkaufen gehen.
Kannst du mir bitte sagen, wo der Bahnhof ist? Vielen Dank für deine Hilfe.
Ich habe keine Zeit, ruf mich doch heute Abend an.
Buenos días, ¿cómo estás hoy? Llego más tarde a casa.
Nos vemos mañana a las ocho delante de la escuela, trae tus libros por favor.
Hace buen tiempo, pero todavía tengo que trabajar y hacer la compra.
¿Me puedes decir dónde está la estación? Muchas gracias por tu ayuda.
No tengo tiempo, llámame esta noche cuando puedas, te quiero mucho.
Bom dia, como você está hoje? Vou chegar mais tarde em casa.
A gente se vê amanhã às oito na frente da escola, traga seus livros por favor.
O tempo está bom, mas ainda preciso trabalhar e fazer compras.
Você pode me dizer onde fica a estação? Muito obrigado pela ajuda.
Não tenho tempo, me liga hoje à noite quando puder.
Buongiorno, come stai oggi? Arrivo a casa più tardi.
Ci vediamo domani alle otto davanti alla scuola, porta i tuoi libri per favore.
Il tempo è bello, ma devo ancora lavorare e fare la spesa.
Mi puoi dire dov'è la stazione? Grazie mille per il tuo aiuto.
Non ho tempo, chiamami stasera quando puoi.
Goedemorgen, hoe gaat het vandaag met je? Ik kom later thuis.
We zien elkaar morgen om acht uur voor de school, neem je boeken mee alsjeblieft.
Het weer is mooi, maar ik moet nog werken en boodschappen doen.
Kun je me zeggen waar het station is? Dank je wel voor je hulp.
Goeie môre, hoe gaan dit vandag met jou? Ek kom later huis toe.
Ons sien mekaar môre om agtuur voor die skool, bring asseblief jou boeke saam.
God morgon, hur mår du idag? Jag kommer hem senare ikväll.
Vi ses imorgon klockan åtta framför skolan, ta med dina böcker tack.
Dzień dobry, jak się dzisiaj masz? Wrócę później do domu.
Widzimy się jutro o ósmej przed szkołą, przynieś proszę swoje książki.
Pogoda jest ładna, ale muszę jeszcze pracować i zrobić zakupy.
Dobré ráno, jak se dnes máš? Přijdu domů později, zavolej mi večer.
Günaydın, bugün nasılsın? Eve daha geç geleceğim.
Yarın saat sekizde okulun önünde buluşalım, kitaplarını getir lütfen.
Hava güzel ama daha çalışmam ve alışveriş yapmam lazım.
Bună dimineața, ce mai faci azi? Vin mai târziu acasă.
Ne vedem mâine la opt în fața școlii, adu-ți cărțile te rog.
Jó reggelt, hogy vagy ma? Később érek haza, hívj fel este.
Hyvää huomenta, mitä kuuluu tänään? Tulen myöhemmin kotiin.
Selamat pagi, apa kabar hari ini? Saya pulang ke rumah nanti malam.
Besok kita bertemu jam delapan di depan sekolah, tolong bawa bukumu.
Cuacanya bagus, tetapi saya masih harus bekerja dan berbelanja.
Magandang umaga, kumusta ka ngayon? Mamaya pa ako uuwi sa bahay.
Magkita tayo bukas ng alas otso sa harap ng paaralan, dalhin mo ang mga libro mo.
Chào buổi sáng, hôm nay bạn thế nào? Tối nay tôi về nhà muộn.
Wasuze otya nnyabo? Nja kukomawo awaka akawungeezi.
Tunaasisinkana enkya ku ssaawa bbiri mu maaso g'essomero, leeta ebitabo byo.
Webale nnyo okunnyamba, Katonda akuwe omukisa, tulabagane enkya ssebo.
Mbote na yo, ndenge nini lelo? Nakozonga na ndako na mpokwa.
Tokomonana lobi na ngonga ya mwambe liboso ya eteyelo, memá babuku na yo.
Matondi mingi mpo na lisungi na yo, nalingi yo makasi.
Mangwanani, wakadii nhasi? Ndichauya kumba manheru.
Tichaonana mangwana na8 pamberi pechikoro, uya nemabhuku ako ndapota.
Ndatenda chaizvo nerubatsiro rwako, Mwari vakuropafadze.
Sawubona, unjani namhlanje? Ngizofika ekhaya ntambama.
Sizobonana kusasa ngo-8 phambi kwesikole, ngicela ulethe izincwadi zakho.
Ngiyabonga kakhulu ngosizo lwakho, uNkulunkulu akubusise.
Ẹ kú àárọ̀, báwo ni o ṣe wà lónìí? Màá padà sílé lálẹ́.
E kaaro, bawo ni o se wa loni? Maa pada si ile ni ale, e se gan.
Ina kwana, yaya kake yau? Zan dawo gida da yamma.
Za mu hadu gobe da karfe takwas a gaban makaranta, kawo littattafanka don Allah.
Subax wanaagsan, sidee tahay maanta? Guriga waxaan imanayaa caawa.
Berri ayaan ku kulmi doonnaa siddeedda dugsiga hortiisa, fadlan keen buugaagtaada.
Kedu ka ị mere taa? Aga m alọta n'ụlọ ụtụtụ echi, daalụ nke ukwuu.
Akkam bulte? Har'a galgala mana nan dhufa, galatoomi.
Molo, unjani namhlanje? Ndiza kufika ekhaya ngokuhlwa, enkosi kakhulu.
Dumela, o kae gompieno? Ke tla goroga kwa gae maitseboa, ke a leboga.
Muli bwanji lero? Ndidzabwera kunyumba madzulo, zikomo kwambiri.
Oli otya, mulembe? Ber ahinya, erokamano.
Oriti, idhi nade kawuono? Abiro e ot odhiambo, erokamano ahinya.
Wĩ mwega? Ũmũthĩ ngũka mũciĩ hwaĩ-inĩ, nĩ ngatho mũno.
Wakia maitho, wimuseo? Ninguka musyi wioo, nimuvea muno.
Ich bin schon zu Hause und mache gerade die Hausaufgaben.
Weißt du, wann der Zug morgen früh abfährt?
Mein Bruder spielt jeden Samstag Fußball mit seinen Freunden.
Lass uns nachher telefonieren, ich muss jetzt weg.
Das ist aber schade, vielleicht klappt es nächste Woche.
Viel Glück bei der Prüfung, du schaffst das bestimmt!
Wer kommt alles mit ins Kino?
Ich verstehe nicht, was du damit meinst.
Meine Oma ist im Krankenhaus, aber es geht ihr besser.
Hast du mein Handy gesehen? Ich finde es nirgends.
Heute war ein langer Tag, ich bin total müde.
Sag deinen Eltern liebe Grüße von mir.
Wir haben kein Brot mehr, gehst du noch einkaufen?
Ja klar, das machen wir so. Bis gleich!
Warum hast du nicht auf meine Nachricht geantwortet?
Sono già a casa e sto facendo i compiti.
Sai a che ora parte il treno domani mattina?
Mio fratello gioca a calcio ogni sabato con gli amici.
Sentiamoci più tardi, adesso devo andare via.
Che peccato, magari la settimana prossima.
In bocca al lupo per l'esame, ce la farai di sicuro!
Chi viene al cinema con noi?
Non capisco cosa vuoi dire.
Mia nonna è in ospedale, ma sta meglio.
Hai visto il mio telefono? Non lo trovo da nessuna parte.
Oggi è stata una giornata lunga, sono stanchissima.
Salutami i tuoi genitori, un abbraccio grande.
Non c'è più pane, vai tu a fare la spesa?
Va bene, facciamo così. A dopo!
Perché non hai risposto al mio messaggio?
Questa sera mangiamo la pizza tutti insieme.
Ya estoy en casa haciendo los deberes.
¿Sabes a qué hora sale el tren mañana?
Mi hermano juega al fútbol todos los sábados con sus amigos.
Hablamos luego, ahora tengo que irme.
Qué pena, quizás la semana que viene.
Mucha suerte con el examen, seguro que lo logras.
¿Quién viene al cine con nosotros?
No entiendo lo que quieres decir.
Mi abuela está en el hospital, pero ya está mejor.
¿Has visto mi teléfono? No lo encuentro por ningún lado.
Hoy fue un día muy largo, estoy cansado.
Saluda a tus padres de mi parte.
Vale, lo hacemos así. Hasta luego!
¿Por qué no contestaste mi mensaje?
Esta noche vamos a comer pizza todos juntos.
Já estou em casa fazendo o dever.
Você sabe que horas sai o ônibus amanhã?
Meu irmão joga futebol todo sábado com os amigos.
A gente se fala depois, agora tenho que ir.
Que pena, quem sabe na semana que vem.
Boa sorte na prova, você vai conseguir!
Quem vai no cinema com a gente?
Não entendi o que você quis dizer.
Minha avó está no hospital, mas já está melhor.
Você viu meu celular? Não acho em lugar nenhum.
Hoje foi um dia longo, estou muito cansada.
Manda um abraço para os seus pais.
Tá bom, combinado então. Até mais!
Ik ben al thuis en maak mijn huiswerk.
Weet je hoe laat de trein morgen vertrekt?
Mijn broer voetbalt elke zaterdag met zijn vrienden.
We bellen straks, ik moet nu weg.
Wat jammer, misschien lukt het volgende week.
Veel succes met je examen, je kan het!
Wie gaat er mee naar de film?
Ik begrijp niet wat je bedoelt.
Heb jij mijn telefoon gezien? Ik kan hem nergens vinden.
Vandaag was een lange dag, ik ben heel moe.
Doe de groeten aan je ouders.
Goed, dan doen we het zo. Tot straks!
Jag är redan hemma och gör läxorna.
Vet du när tåget går i morgon bitti?
Min bror spelar fotboll varje lördag med sina vänner.
Vi hörs senare, jag måste gå nu.
Lycka till på provet, det går säkert bra!
Hvad laver du i dag? Jeg er lige kommet hjem.
Jeg kommer litt senere i kveld, vi sees på skolen.
Kan du ringe meg når du er ferdig?
Tusen takk for hjelpen, ha en fin dag.
Jestem w drodze, poczekaj chwilę na mnie.
Czy wiesz, o której odjeżdża pociąg?
Mój brat gra w piłkę w każdą sobotę.
Zadzwonię do ciebie później, muszę już iść.
Nie rozumiem, co masz na myśli.
Ödevimi yaptım, şimdi televizyon izliyorum.
Otobüs saat kaçta kalkıyor biliyor musun?
Kardeşim her cumartesi arkadaşlarıyla futbol oynuyor.
Sonra konuşuruz, şimdi gitmem gerekiyor.
Anlamadım, ne demek istiyorsun?
Sınavda başarılar, eminim yaparsın!
Telefonumu gördün mü? Hiçbir yerde bulamıyorum.
Aku masih di jalan, tunggu sebentar ya.
Kamu tahu keretanya berangkat jam berapa?
Adik saya main bola setiap hari Sabtu.
Nanti saya telepon lagi, sekarang harus pergi.
Selamat ulang tahun, semoga sehat selalu.
Saya tidak mengerti maksud kamu.
Saya dah sampai rumah, nanti kita jumpa di sekolah.
Sunt deja acasă și îmi fac temele.
Nu înțeleg ce vrei să spui, sună-mă mai târziu.
Már otthon vagyok és tanulok a vizsgára.
Olen jo kotona ja teen läksyjä.
Waan ku soo wacayaa goor dambe, hadda waan mashquulsanahay.
Walaalkay wuxuu ciyaaraa kubadda cagta maalin kasta.
Ma fahmin waxaad ka waddo.
Nazali na nzela, zela ngai moke.
Okozonga na ndako na ngonga nini?
Ndeko na ngai azali kobeta ndembo mokolo nyonso.
Nayebi te soki akoya lobi.
Ndi waka nkomyewo awaka, nnindako katono.
Muganda wange azannya omupiira buli lwamukaaga.
Simanyi ky'ogamba, nkubira essimu oluvannyuma.
`
  .trim()
  .split('\n');
