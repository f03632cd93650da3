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
`
  .trim()
  .split('\n');
