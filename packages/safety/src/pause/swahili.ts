import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const swahili: PausePack = {
  classes: {
    wewe: 'wewe we weye nyie nyinyi ninyi wee ww wwe nyny ninyi_nyote nyote',
    // Between "you" and what one is called.
    mod: `tu sana kabisa kweli hasa hasaa mkubwa mkubwa_sana wa ya za kama ni bure tupu mtupu pia na mwenye mzima halafu hivyo hivi hata haki aki
      aisee yaani yani kumbe eti ati tena mno zaidi moja mmoja fulani flani walahi wallahi nawe bado vile very so such too a kwanza ndio ndiyo ndo`,
    human: `dereva konda askari fundi muuzaji mteja jirani shangazi mjomba wifi admin kocha mchezaji msanii mtu watu mtoto watoto kijana vijana
      mwanaume mwanamume wanaume mwanamke wanawake msichana wasichana mvulana wavulana dem madem manzi mse msee
      jamaa jama mzee mama baba mzazi binadamu kiumbe viumbe rafiki mke mume dada kaka mwanafunzi mwalimu dogo buda m2 wa2 bwana bana boss bibi babu`,
    fill: '<mod> <human>',
    // Between what one is called and "you".
    post: `tu sana kabisa kweli hasa hasaa mkubwa wakubwa kubwa mzima wazima tupu mtupu watupu kama mtu wa ya za nini hii huyu hawa mwenyewe
      wa_{kutupwa,kwanza,mwisho,mtaa,kijiji,dunia,hapa,shule} ni haki aki
      aisee yaani yani tena mno walahi wallahi mweusi mnene mfupi mchafu chafu mbaya koko shume mwitu dume jike mzee mdogo type asiye hujui huna
      hauna`,
    // "… you" goes on with what is no insult.
    'goes-on': `je una uko ukoje vipi unaonaje unafikiri unadhani umeona umekula unakuja utakuja ungefanya uliweka unaendeleaje unasemaje ni pia nawe
      si sio usijali usiogope umeamka unakula unafanya umefika utafanya na umemwona uliona umepata unapenda unakaa unaitwa upo acha`,
    // Alone an outcry about something.
    thing: `mzigo aibu hasara uchafu takataka balaa mkosi ghasia haramu ghadhabu kinyesi mavi hovyo tapeli matapeli laana nuksi kisirani gasia ovyo taka
      uozo uvundo mzoga`,
    bare: 'jinga pumbavu pumbafu shenzi bogus kumbaff kumbafu kumbaf kumbavu',
    person: `{m,wa,ma,ki,ka,li,vi}jinga mjnga {m,wa,ma}pumbavu {m,wa}pumbafu mpumbaf {,m,ma,wa}fala {,ma}bwege {,ma}zuzu {m,wa}shenzi {,ma}juha
      {,ma}punguani
 {,ma}zezeta {,ma}zoba {,ma}boya {,ma}ndezi {,ma}mburula mbulula {,ma}popoma {,ma}ndondocha {ki,vi}laza baradhuli hayawani mbwiga {m,wa}puuzi mpuzi
 ms{e,}nge wasenge mxenge shoga mashoga hanithi kuma kumamako kumanina mkundu malaya kahaba makahaba changudoa machangudoa lanye malanye kirukanjia
      kiruka_njia
 {m,wa}zinzi mwizi wezi mwongo waongo muongo mwoga waoga muoga {m,wa}saliti {m,wa}chawi {m,wa}rogi lofa maloofa malofa {m,wa}levi chapombe teja mateja
 {mw,w}anaharamu mwana_haramu mwana_hizaya bazazi {m,wa}nafiki nyau kenge msukule misukule {m,wa}zembe {m,wa}vivu goigoi
 kichwa_{maji,box,panzi,ngumu,nazi,mchungu,tope,matope,wazi} mtumwa maskini_wa_akili bwabwa basha {,ma}limbukeni {m,wa}shamba mlugaluga
      mtu_wa_{hovyo,ovyo} mtu_bure
 {,ma}mbumbumbu {,ma}jambazi muuaji wauaji {,ma}{tahira,taahira,taira,tahaira} kinyago vinyago {,ma}chizi {m,wa}jeuri mnyonge {m,wa}danganyifu
      {m,wa,mu}huni
 {m,wa}chafu {m,wa}lafi {m,wa}roho {m,wa}mbea mbea {m,wa}chonganishi {m,wa}fitini mdaku {m,wa}katili {m,wa}dhalimu kigeugeu vigeugeu {m,wa}korofi
 omba_omba ombaomba {,ma}chokoraa chokora {,ma}fukara hohehahe kapuku {,ma}gaidi {ki,vi}kojozi mnuka_{mdomo,jasho,kikwapa,mkojo} {,ma}laghai
 {ki,vi}baraka domokaya domo_kaya mbabaishaji {m,wa}zushi {m,wa}sengenyaji marioo kibwengo zimwi mazimwi dubwana {m,wa}mbulula mangaa kinyamkera
      kinyangarika fupi_nyundo bonge_nyanya mgumba wagumba {m,wa}ovu {m,wa}bovu {m,wa}potovu {m,wa}tovu_wa_{adabu,nidhamu} {m,wa}kosefu_wa_adabu
      mwendawazimu wendawazimu
 mwanaume_suruali chakubimbi {m,wa}ropokaji akili_{mgando,kisoda,finyu,fupi,ndogo,mbovu,za_kuku} muuza_sura mlaaniwa walaaniwa
 mtoto_wa_{nje,haramu,kuokota,jalalani,mbwa,malaya,kahaba,changudoa} {m,wa}sumbufu {m,wa}penda_sifa {m,wa}nuka {m,wa}pumbaf kibogoyo tasa`,
    // Said of people only.
    pure: `mjinga wajinga mpumbavu wapumbavu fala mafala mfala bwege zuzu mshenzi washenzi juha punguani zezeta zoba boya kilaza mpuuzi wapuuzi
      {m,wa}senge
      kenge nyau malaya mnafiki wanafiki jinga pumbavu shenzi kumamako kumanina mbulula mburula popoma tahira taahira baradhuli mwanaharamu hayawani
      changudoa
      kikojozi mropokaji msaliti limbukeni mshamba kichwa_maji chakubimbi mwoga muoga mbumbumbu mdanganyifu msukule chokoraa ombaomba kahaba lanye
      mbwiga ndezi mwehu mnyau kumbaff mwendawazimu shetani ibilisi mdudu marioo mbea mangaa kinyamkera kinyangarika mwizi_mkubwa mwongo_mkubwa
      muongo_mkubwa kinyago fukara kikongwe tapeli dikteta laghai kichaa kichwa_{kigumu,kibovu} kinyesi`,
    'you-verb': `{una,ume,uli,uta,uki,mna,mme}{weza,jifanya,jiona,ongea,toka,chekea,chekesha,nichekea}
      {una,ume,uli,uta,uki,mna,mme}{jidai,ringia,danganya,tegemea,zoea,shinda,lala,vaa,chukua}
      {una,ume,uli,uta,uki,mna,mme}{fuata,bweka,piga_kelele,jua_nini,fanya,kuja,enda,penda,leta,pita,rudi,kaa,jali,jisifu,ringa,cheza,lala}
      {una,ume,uli,uta,uki,mna,mme}{iba,haribu,kera,boa,zeeka,elewa,faa,lipa,omba,soma,nuka}
      {una,ume,uli,uta,uki,mna,mme}{lia,tembea,kimbia,jitia,kula,nidanganya,nisumbua,tusumbua,nikera,nichosha,kojoa}
      {una,ume,uli,uta,uki,mna}{ni,tu}{aibisha,dharau,kasirisha,haribia,letea,potezea,umiza,ibia,boa,chukiza,tukana}
      {hu,ham}{jui,oni,wezi,taki,sikii,pendi,ogi,somi,elewi,fai,lipi,na,jali,fikiri}
      usi{ni,tu}{pigie,tumie,guse,sumbue,andikie,fuate,ite,jibu,karibie,letee,zoee,tag,inbox}
      usi{je,rudi,seme,ongee,jifanye,kae,cheze,pite,ende,lete} ungejua unajuaje umezoea umekujaa ulikotoka umelaaniwa wako_wapi umechoka`,
    english: `stupid idiot fool loser looser ugly useless trash failure dumb dumbass moron clown disgusting pathetic retard retarded psycho bitch
      whore hoe slut
      thief liar fake broke worthless nobody freak weirdo garbage rubbish idiots fools losers senseless brainless mental nonsense takataka_bin
      foolish coward pig`,
    noun: '<thing> <person> <bare>',
    'mild-noun': `mbaya wabaya mtoto watoto mcheshi bahili mbinafsi mchoyo wachoyo mbishi kizee kituko vituko mnene kibonge vibonge dhaifu maskini
      masikini
      mchokozi slow kiburi kilema kiwete mfupi kimbelembele mdomo_mrefu kichekesho vichekesho`,
    mad: 'kichaa vichaa mwehu wehu chizi mwendawazimu wazimu',
    vermin: `mnyama wanyama nyoka mende panya nguruwe mbwa umbwa nyani sokwe mbuzi punda fisi kunguni chawa kupe wadudu mdudu funza tumbili ngedere
      kinyesi
      takataka uchafu ibilisi shetani mashetani kima kenge kunguru mchwa ng_ombe ngombe gombe kondoo kuku bata chura mjusi konokono ngiri fuko bundi
      popo
      kicheche nguchiro funza minyoo inzi nzi mbu kiroboto viroboto kiwavi viwavi tandu jongoo kinyonga nguruwe_pori mbwa_koko mbwa_mwitu paka_shume
      jibwa majibwa
      lishetani jini majini jitu`,
    // What a hurtful likeness is drawn from.
    likeness: `<vermin> paka samaki kambale papa kobe ngamia mbuni twiga tembo ndovu kiboko faru mamba sungura kifaranga jogoo papasi nungunungu
      nyangumi panzi
      mbilikimo gunia magunia debe pipa ndoo sufuria chungu kibuyu ungo jiko tanuri mwiko kijiko mchi kinu ufagio fagio tambara dekio godoro kiatu
      viatu soksi raba
      ndala slipa slippers puto balloon kontena trekta lori matatu tairi gari ghorofa choo shimo pango kaburi maiti mzoga mfu wafu mzimu zimwi
      msukule kinyago sanamu
      skeleton mifupa mfupa joka kiazi viazi embe nanasi papai boga muhogo mhogo ndizi nyanya tikiti fenesi ugali mandazi andazi chapati mkate dagaa
      karanga nazi
      njiti kijiti mti mlingoti nguzo kuni fimbo mkuki waya sindano uzi kamba spaghetti makaa mkaa lami masizi giza usiku mchawi mwizi kichaa chizi
      mwehu
      mwendawazimu malaya kahaba changudoa chokoraa mlevi mgonjwa maskini mzee bibi kizee kibibi kibabu mtoto_mchanga potato frog monkey rat dog pig
      cow goat donkey horse alien
      zombie monster ghost toilet trash clown witch gorilla shrek avatar goblin mop broom brush stick mpira mtumba mitumba jalala dampo ngumi pasi
      birika taulo mto gogo magogo jiwe mawe kokoto nyundo shoka jembe mabua mavi ushuzi mkojo kichuguu mlima tumbaku moshi popobawa dubwana ukwaju
      ndimu chelewa kisogo matako kidonda mbao dumu treni mtungi pembe bakuli sahani beseni stuli kabati
      limao biskuti skonzi keki matope tope bomu bomba mfereji mtaro ukuta mlango dirisha tangi simtank transformer gunzi kiota kisiki mnazi mgomba
      mbuyu upinde katani gorila tanuru mfuko pazia mkeka kofia jumba nyumba mahindi bisi popcorn`,
    // Ways to be and to look, said to somebody.
    look: `unafanana mnafanana unakaa mnakaa unaonekana mnaonekana umekonda umekondeana umenenepa umenona umevimba umekauka umezeeka umechakaa
      umekomaa umefura
      mnene wanene kibonge vibonge mfupi mrefu mweusi mwembamba mbaya wabaya mchafu wachafu mkavu mzee mweupe unatembea unaongea unacheka unakula
      mnakula unaimba unalia
      unakimbia umevaa unavaa unakoroma unacheza unadance unapumua unanuka mnanuka unabweka unapiga_kelele umebaki uko uliumbwa umeumbwa umezaliwa
      unakaanga unanona unaishi unaendesha unatafuna unalala umejaa_vipele umepaka umenyoa umesuka kimbelembele umetoka unatabasamu unaruka unakohoa`,
    body: `sura uso mdomo pua meno kichwa mwili tumbo masikio sikio miguu mguu mikono midomo shingo paji kidevu chunusi vipele ndevu kipara ngozi
      nyayo mgongo ngozi makalio kiuno vidole kitambi
      mashavu nyusi kisogo magoti goti kifua umbo umbile shepu mabega face head nose teeth ears body lips forehead`,
    face: 'sura uso mdomo pua meno kichwa macho sauti mwili nywele kope kucha wigi <body>',
    'of-you': 'yako wako zako lako chako vyako yenu wenu zenu lenu',
    part: `kichwa miguu shingo meno mikono mbavu uso mguu mkono taya pua mdomo fuvu mgongo vidole masikio sikio kiuno koo mifupa sura macho jicho
      ulimi roho
      utumbo ngeu damu uhai matumbo`,
    kill: `{ni,n,tu,}taku{ua,uwa,chinja,vunja,umiza,baka,chapa,tesa,choma,nyonga,rarua,twanga}
      {ni,n,tu,}taku{dunga,fyeka,maliza,angamiza,toboa,zaba,pasua,zika,tandika,gonga,malizia,liza}
      {ni,n,tu,}taku{nyoosha,nyorosha,shughulikia,kanyaga,finya,chakaza,charaza,ponda,bonda,lima_mawe,nyuka}
      {ni,n,tu,}taku{dedisha,mada,roga,laani,murder,kill,kaba,zamisha,fumua,loga,teka,vamia}
      {ni,n,tu,}taku{popoa,kongota,kunguta,zimisha,komesha,beat,slap,stab}
      {ni,n,tu,}taku{shoot,punch,tia_adabu,shikisha_adabu,funza_adabu,fundisha_adabu,lipua,tafuna_mifupa}
      {ni,n,tu,}taku{charanga,shambulia,zabua,chabanga,vunjavunja,katakata}
      {ni,n,tu,}taku{katia_mbali,mwagia_tindikali,mwagia_asidi,mwagia_acid,mwagia_maji,chomelea,teketeza}
      {ni,n,tu,}taku{fanyia,tendea}_{kitu_kibaya,kitu_mbaya,unyama,ubaya,mabaya,vibaya} nita{kufanyia,kutendea}_kitu_kibaya
      {ni,n,tu,}taku{peleka,pelekea}_{kaburini,mochwari,kuzimu,ahera,mortuary} {ni,n,tu,}takuondoa_{duniani,uhai}
      {ni,n,tu,}taku{haribu,vuruga}_{sura,uso}
      {na,tuna,nina}ku{ua,uwa,chinja,nyonga,choma,vunja,tandika,chapa,fumua,nyoosha,chakaza,charaza,ponda,bonda,nyuka}
      {na,tuna,nina}ku{popoa,komesha,toboa,rarua,twanga,angamiza,zaba,gonga,maliza,pasua,dunga,umiza,roga,kanyaga,zika,kill}
      {naja,nakuja,tunakuja,tuko_njiani,nataka,ninataka,tunataka,lazima,nitakuja,tutakuja}_{kukuua,kukupiga,kukuchinja,kukuumiza,kukubaka,nikuue,nikupige}
      {ngoja,acha,wacha,nataka,subiri,lazima}_{ni,tu}ku{ue,pige,chinje,vunje,umize,pasue,tandike,chape,zabe,nyooshe,malize,funze_adabu,fundishe_adabu}
      {ni,n,tu}takuumiza wataku{ua,piga,chinja,vamia,teka,kata,vunja} {ni,tu}ku{ue,chinje,pasue,umize,nyonge,tandike,malize,zabe} wakuue akuue
      {ni,n,tu}tawapasua`,
    // "Them", or many who read it.
    break:
      '{ni,n,tu,}ta{ku,wa}{vunja,vunjavunja,kata,pasua,toa,toboa,ngoa,ng_oa,chinja,tia,bomoa,tia,kwangua} {n,na}ku{vunja,kata,toa,ngoa,toboa}',
    die: `ufe ufie ukafe kafe ukajiue kajiue ukajinyonge kajinyonge kufe ujiue ukajiua ukafie kafie ukajitupe kajitupe ukajirushe ukajiulie_mbali
      ukazikwe
      ukajichinje ujichinje ufilie_mbali kufia`,
    should:
      'unapaswa unafaa inabidi ulipaswa unatakiwa ungefaa mnapaswa afadhali bora ni_bora ni_afadhali heri laiti ingekuwa_bora ingekuwa_vizuri kheri',
    suicide: `{u,ka,uka,}jiue {u,ka,uka,}jinyonge jirushe mjiue mjinyonge jiueni jinyongeni jichinje jitoe_uhai jiulie_mbali jidunge_kisu jipige_risasi
      jimalize`,
    // "Who loves you", "who would marry you" …
    'loves-you': `{ana,ata,ange,wana,wata,anaye,atakaye,aliye,ange,wanao,watakao,walio,a}ku{penda,taka,jali,oa,heshimu,hitaji}
      {ana,ata,ange,wana,wata,anaye,atakaye,aliye,ange,wanao,watakao,walio,a}ku{tamani,thamini,vumilia,kubali,lilia,ajiri,miss}
      {mtu,yeyote}_{ana,ata,anaye,atakaye}ku{penda,taka,oa,jali}
      {anaweza,angeweza,ataweza,anayeweza,atakayeweza,angependa,anataka,anayetaka}_{kukupenda,kukuoa,kukutaka}
      {anaweza,anayeweza,angeweza,anataka,anayetaka,atataka,angetaka}_{kuwa,kukaa,kuolewa,kucheza,kutembea,kuongea,kuishi}_na_wewe`,
    'not-love': `{hawezi,hawawezi,haiwezi,hataweza}_ku{kuoa,kupenda,kutaka,kugusa,kukubali}
      {ha,hawa,hatu}ku{pendi,taki,hitaji,jali,thamini,heshimu,kubali,vumilii,miss} hatukupendi`,
    'laugh-at': `{a,wa}naku{kataa,kwepa,ogopa_sura}
      {a,wa,tu,li,i,u}naku{chukia,cheka,dharau,kimbia,epuka,sengenya,hate,zomea,chukieni,ona_mjinga,ona_fala} {a,wa}nakuonea_aibu`,
    they: `{watoto,majirani,walimu,wanafunzi,marafiki}_{wako,zako} watoto_wako mkeo mumeo wanao wenzako majirani walimu wanafunzi kila_{mtu,mmoja}
      watu_wote watu sote sisi_sote sisi wote darasa_zima shule_nzima familia_nzima mtaa_mzima kijiji_kizima class_yote shule_yote group_nzima
      everyone kila_m2 darasani_wote {mama,baba,ndugu,wazazi,familia,dada,kaka,mume,mke}_{yako,wako,zako} mamako babako`,
    sport: `party sherehe surprise tafrija fifa game ludo chess draft pes karata mechi uwanjani uno playstation pubg bao mabao mbili tatu nne tano
      #number leo_kwenye kesho_kwenye kwa_game kwa_mabao goli hesabu`,
    good: 'nyingi sana nzuri kubwa safi timamu ya za kama_simba',
    virtue: `kipaji talanta uwezo ujanja mvuto adabu nidhamu hekima busara ubunifu sifa hadhi utu ubinadamu shukrani akili nguvu staha
      uwezo_wa_kufikiri uzuri urembo thamani maana faida
      swagger swag haiba heshima ustaarabu chembe_ya_akili nidhamu dini elimu msimamo maadili`,
    perfume: 'manukato maua marashi mwanaume_mzuri vanilla nzuri ua sabuni',
    folly:
      'ujinga ufala upumbavu ushenzi umalaya ushamba upuuzi umama ubwege uzuzu ushoga uchizi utahira unafiki umbea wazimu ukichaa mbwa_yako',
    animal:
      '<vermin> paka kasuku jiwe kiti gunia mti mtoto_mchanga chekechea kichaa shetani mfu maiti choo jalala kiatu',
    // Any verb with "you" before or in it.
    'any-you': `{una,ume,uli,uta,uki}{soma,andika,omba,tuma,lipa,cheza,imba,cheka,lia,lala,amka,kula,oga}
      {una,ume,uli,uta,uki}{vaa,nuka,tembea,kimbia,enda,kuja,rudi,toka,ingia,pita,kaa,simama,ongea}
      {una,ume,uli,uta,uki}{sema_sana,jibu,piga,uza,nunua,iba,danganya,ficha,haribu,poteza,vunja}
      {una,ume,uli,uta,uki}{chelewa,feli,shinda,shindwa,zoea,penda,chukia,dharau,ringa,jifanya,jidai,jisifu}
      {una,ume,uli,uta,uki}{kata,paka,fanya,onekana,nifanya,tutisha,leta,weka,chukua,tafuta,pata,ishi,zaliwa,kufa,zeeka}
      {una,ume,uli,uta,uki}{choka,kosa,saliti,tesa,onea,loga,roga,sumbua,kera,boa,udhi,aibisha,abisha,post,comment}
      {una,ume,uli}{ni,tu,wa}{ibia,danganya,sumbua,kera,tesa,onea,dharau,haribia,letea,potezea,umiza,saliti,chekea,loga,roga,fuata,lipi,uzia,chosha}
      {hu,huku,huta,haut}{jui,wezi,elewi,soma,faa,fai,jali,lipi,sikii,ogi,oi}
      kuku{samehe,pa,pitisha,saidia,lea,zaa,oa,penda,sikiliza,amini,ajiri,fundisha,weka,vumilia,acha,tunza,soma,somesha,lisha} acha wacha rudisha
      lipa ongea jibu angalia jitazame ungekuwa ungejua hebu skia sikia umekuwa mmekuwa
      mmejaa mnaishi mnakaa mnanuka mnafanya mnajifanya mnaongea mnaiba mnadanganya mnakula unajiona mnajiona unafikiri_umefika`,
    // Stretches of a sentence that say to whom it goes.
    second: `<wewe> <of-you> <you-verb> <any-you> wenzako mwenzako nawe wenyewe
      {una,ume,uta,uli,uki}{lala,vaa,nunua,piga,andika,weka,ishi,cheka,ogopa,danganya,pata,shinda,feli,kosa,ringia,tafuta,toka}
      {una,ume,uta}{ni,tu,wa}{kera,letea,udhi,chosha,haribia,danganya,onea,tesa,saliti,fuata,sumbua} toka tokeni nyamaza ondoka potea kaa_mbali sogea
      rudi funga_mdomo kaa_kimya
      nakuambia nakwambia ninakuambia naku{chukia,onya,dharau,laani,block} niku{one,sikie} nisikuone niache tuache kwenda nenda
      {ni,tu}na{ku}{dharau,chukia,laani,onya} nimekuchoka tumekuchoka imekushinda`,
    stop: `si sio siyo kama lakini yule huyo hao wale yeye {a,u,wa,ni,tu,m}{li,me,na,ki}{mw,ku,ni,wa,tu}{ita,ambia,dhani} usiseme usijiite usimwite
      neno
      {a,wa}livyo{mw,ni,tu,wa}ita kuitwa kusema kujiita kujiona kujidharau kukuita`,
    negation: `si sio siyo hakuna sijasema sikusema sidhani usifikiri usidhani usiseme msiseme usimwambie hamna haimaanishi usikubali
      kama_{wewe,ni,uko,u} ikiwa hujawahi
      {hawezi,huwezi,siwezi}_{kuwa,kusema}
      {hawezi,huwezi,siwezi,sitaki}_{kusema,kukuita,kukuambia,uitwe,ujione,ufe,ujiue,kumwita,kuitwa,akuite,wakuite,uumie} simaanishi
      usiwaruhusu hajawahi hatukusema hatusemi sisemi wasikuambie sikudhani sijawahi asikuambie hapana nisingependa anaogopa siamini usiamini
      usijiite usijione
      usijidharau usijiambie usisikilize usimwite msimwite usiwaite hatukuita sikukuita sijakuita sikuiti hukuwa huku_wa sikumaanisha hujaonekana
      nisingesema`,
    report: `{a,wa,i}{li,na,me,ta,ki,ka}{,ni,ku,m,mw,tu,wa}{ita,ambia,tukana} {a,wa}{li,na,me,ta,ki,ka}{sema,dai,andika} u{li,me,na}{ni,mw}ita
      {ni,a,tu,wa,u}{li,na,me,ki,ta}{itwa,ambiwa,tukanwa} kumwita kuita kuitwa wanaosema anayesema kwamba neno {a,wa,u}livyo{mw,ni,tu,wa}ita
      aliyesema kusema kuambiwa waliosema filamu wimbo tusi
      anadhani wanadhani unadhani anafikiri wanafikiri unafikiri kujiita aliyekuita waliokuita anayekuita wanaokuita aliyekuambia kukuambia kukuita
      nilikuita {a,wa,i}{na,li,me,ta}{ni,m,mw,tu}{tumia,tishia,andikia}`,
    speaker: 'mimi nasema ninasema nakuambia nakwambia naapa',
    friendly: `nakupenda ninakupenda tunakupenda happy_birthday heri_ya_kuzaliwa nimekumiss nimekukosa hongera asante rafiki_yangu mpenzi
      {fala,chizi,mjinga,mshkaji,jamaa,bro,ndugu,mdogo,msela,mse,msee,besti,boy,mbuzi,kichaa,dogo,buda,mtu}_wangu natania ninatania utani nimecheka
      besti
      kicheko vichekesho {kwenye,kwa,ya,za,katika}_{game,fifa,mechi,ludo,chess,draft,pubg,pes,ps,playstation,karata,mashindano} fifa`,
    common: commonWordsOf.sw,
  },
  rules: {
    insult: `
      <wewe> ni? <fill>* <noun>
      <wewe> <human> ni <fill>* <noun>
      <wewe> ni <fill>* bure/hasara/aibu/balaa/choo/jalala/dampo/mtupu/sifuri/ziro/zero/doa
      <wewe> ni <fill>* kosa/ajali/janga/msiba/kidonda/jipu/virusi/kansa/fedheha/sumu/zigo
      <wewe>/uko/mko/u ni? <fill>* <english>
      ^ <noun>/<mad> <post>* <wewe>
      <noun> <post>* <wewe> !<goes-on>
      <noun> zako/lako $
      ^ <pure> ~3 <you-verb>/<wewe>
      ^ <human>? <pure> <post>* $
      <pure>/<vermin> hii $
      bonge/jitu/lijitu la/ya/wa/hilo? <noun>
      <pure>/mchafu/wachafu/wezi/wachawi toka/tokeni/rudi/rudini/nenda/potea/ondoka/nyamaza/kaa_kimya/usiongee/acha !<goes-on>
      <noun>/<vermin> mwenye/mla/anayenuka/unaotembea/anayetembea/kinachonuka/kinachotembea/anayejifanya/usiye ~3 <wewe>
      <noun>/<vermin>/choo unaotembea/anayetembea/kinachonuka/kinachotembea
      <second> ~5 <pure> <post>* $
      <noun>/<vermin> wa/la/ya/za ~1 <wewe> !<goes-on>
      <noun>/<vermin>/<mild-noun>/<human> usiye/usiyekuwa na/jua
      usiye/usiyekuwa na <virtue>/haya/aibu/maana/faida
      ^ <mad>/<pure> mkubwa/kabisa/huyu/mmoja ~2 <you-verb>/<wewe>
      toka/nyamaza/ondoka/potea/kaa_mbali/sogea ~5 <pure>/mbwa/nguruwe/umbwa/nyani/kima/takataka/mchawi/mwizi/malaya $
      block/tokeni/kwenda/niache/niondokee/usinipigie ~5 <pure>/mbwa/nguruwe/umbwa/nyani/kima/takataka/mchawi/mwizi/malaya $
      imeandikwa/yameandikwa/umefundishwa/ulilelewa na <pure>/<vermin>/kichaa
      ^ sura/uso/meno/mikono/miguu/pua/masikio/kichwa kama/ka !mimi/sisi/yeye/malaika/mama/lulu/asali/ya_mama/ya_malaika/ni/una/uko/huyu
      ^ shingo/makalio/kipara/<pure>/mvivu/mchafu kama/ka !mimi/sisi/yeye/malaika/mama/lulu/asali/ya_mama/ya_malaika/ni/una/uko/huyu
      akili/sura/adabu/uaminifu/utu/kichwa/shukrani/kipaji/heshima huna/hauna/hamna
      <virtue> huna/hauna/hamna
      mwanaume/mwanamume/mzee/kijana/mama/dada/mwanamke/baba mzima/mzima_hovyo ~1 <you-verb>/ovyo/hovyo/huna/unalala/unalia/unashinda/hujui
      {nime,tume,ninge,ame,ali}{zaa,kuzaa,wazaa,lea} ~1 <noun>/<vermin>/jiwe
      kitu/kiumbe/takataka/uchafu/balaa/mkosi/jitu kama <wewe>
      <wewe> si/sio/siyo mtoto/mwana/dada/kaka/rafiki/mke/mume wangu/yangu/yetu/wetu ~1 tena
      una iq/akili ya/za ~1 <likeness>
      ubongo/akili umeganda/umekufa/umeoza/umelala/umeyeyuka/zimeganda/punje/robo/zimekufa
      hata <animal> ~2 mrembo/mzuri/nafuu/afadhali/msafi/akili
      hakuna/hamna ~1 anayetaka/anataka/atakayetaka/anayeweza/anaweza ~3 na_wewe/nawe/na_ww/na_nyinyi/sura_yako
      <you-verb>/<any-you>/umekuwa/umekaa ~2 kama/ka !punda/paka/gogo/mzee/mtoto/mgonjwa/jiwe ~1 <likeness>
      <second> ~4 maskini/masikini <wewe> $
      si/sio/siyo ya/kwa/wa/za watu/mtu kama <wewe>
      nyinyi/ninyi/nyie ~3 ni wote? <fill>* <noun>/<vermin>
      <noun>/<vermin> kama <wewe>
      mtu/watu/mwanamke/mwanaume/msichana/mke/mume/mvulana/dem kama <wewe> ~1 hastahili/hafai/hawezi/hatakiwi/hana/hapaswi/hawafai/hawastahili
      unatisha/yametisha/inatisha/yanatisha/unaogopesha/inaogopesha watu/watoto/wateja/hadi/hata
      <face> <of-you> ~1 inanifanya/inafanya/yananifanya/inatufanya ~2 nitapike/nilie/nikimbie/nitamani/watapike/tutapike/watu/mtu/kutapika
      akili <of-you>? haifanyi/hazifanyi/haipo/hazipo/hazitoshi/haitoshi kazi/kichwani/$
      umekosa/hujapata/hukupata/hujafunzwa/hukufunzwa/umekosewa malezi/adabu/haya/aibu/akili/elimu/heshima
      tabia/mambo/maisha/akili <of-you> ~1 kama/ya/za ~1 <likeness>
      utaenda/utaungua/utachomeka/uungue/mtaungua motoni/jehanamu/kuzimu/jehanam
      ubongo/akili/roho wa/ya/za/kama_ya <likeness>
      <vermin>/<thing>/mzoga chenye/yenye/lenye/wenye/mwenye/zenye miguu/macho/nywele/nguo
      roho/moyo hiyo/huo/hio/yako/wako ~1 chafu/mbaya/nyeusi/mchafu/mbovu
      kwenu ni <vermin>/<noun>/wanyama
      nakutemea/natema/nakutapikia/nikutemee mate/$
      <human> gani <pure>/mbea/mchafu hivi/namna/hii/wewe/$
      <second> ~4 ubongo/akili/kichwa/roho wa/ya/za/cha <likeness>
      <face> <of-you> kama/ka/kama_ya ~1 <likeness>
      <face> <of-you> ~1 ni? kama/ka/kama_ya ~1 <likeness>
      ^ <face> ya/wa/za/la/cha/ka <likeness> <wewe>/$/wee/kweli
      huna/hauna/hamna/hazina/haina/hatofautiani tofauti na/kati ~1 <likeness>/<pure>/zangu
      unafikiri/unatumia/unawaza/unafikiria kwa? makalio/matako/tumbo/miguu/kisigino
      <english> <wewe> !<goes-on>
      hakuna/nani ~1 aliyekuuliza/aliyekuomba/amekuuliza/amekuomba/kakuuliza/anayekusikiliza ~3 <pure>/mjinga/<wewe>
      <wewe>/<any-you>/<you-verb> ~3 <human> <pure>/mchafu/mbaya/mwongo $
      <noun> kama baba/mama/babu/ndugu yako/ako/zako
      na/kwa/hiyo sura/uso ya/wa/kama ~1 <likeness>
      <wewe> si/sio/siyo mwanangu/mtoto_wangu
      ^ mfupi/mrefu/mnene/mweusi/mwembamba/muoga/mwoga/mbaya/mlevi/mkavu kama/ka !mimi/sisi/yeye/huyu/yule/wewe/ni/una/uko/baba/mama
      una rangi/mwendo/tabia/akili kama/ya/za ~1 <likeness>
      hujielewi/hujitambui/haujielewi/haujitambui/hamjielewi/hamjitambui
      hakuna/sitaki/hatutaki ~6 <noun>/mbaya/maskini/mshamba kama <wewe>
      mwanaume/mwanamume/mwanamke/mama/baba gani hu{jali,jui,lei,faa,heshimu,ogi,oni,elewi}/una{pigwa,lia,ogopa,kunywa,iba,tesa,jiuza,danganya}
      dada/kaka/babu/bibi/mjomba/shangazi/mke/mume yako/wako ni? malaya/jambazi/mchawi/mwizi/mlevi/<pure>
      kabila/watu/wazazi/ukoo lenu/wenu/wa_kwenu/lako/wako ~1 hamna/hawana/hawaogi/wananuka/mnanuka/wavivu/wachawi/wezi ~0 akili/adabu/$
      jitu/mtu/mwanaume/mama/mzee/kijana zima/mzima/hovyo/ovyo ovyo/hovyo
      ^ mdomo/kwapa/kikwapa/miguu unanuka/linanuka/kinanuka/inanuka funga/<wewe>/hadi/kama
      ^ <human> <noun> ~1 <any-you>/<you-verb>/<wewe>
      {inaku,wanaku,anaku,tunaku}{chukulia,ona} kama? <noun>/<vermin>/mzigo
      umelaaniwa/mmelaaniwa/ulilaaniwa
      anakuona/wanakuona/tunakuona/nakuona kama? <pure>/<vermin>/takataka/bure
      ^ <wewe> si/sio/siyo kitu/lolote/chochote/mtu_wa_maana/wa_maana
      mtu/mwanamke/mwanaume/dem/msichana/mvulana/kijana/mtoto/watu <fill>* mbaya/wabaya/maskini/masikini/mnene/mfupi/dhaifu/mweusi kama <wewe>
      <folly>/umaskini/umbea umekujaa/umekuzidi/umekushika/umekutawala/umekulevya/umekukaa/unakusumbua/utakuua
      umeshiba/umejaa/umelewa/umejazwa/umeoza ~1 <folly>/chuki/uchafu
      {kijana,mwanaume,mwanamke,mama,baba,dem,mzee,mzazi}_gani hana/hajui/analia/anashindwa/anakubali/haoni/anategemea/asiye/asiyejua/anayekaa/unakaa
      <second>/unatia/futa ~4 sura/uso mbaya/chafu/ya_nyani $
      baki/kaa/endelea/ubaki/utakufa/zeeka na <folly>/umaskini <of-you>
      upumbavu/ufala/ushenzi/ushamba/ubwege/umalaya/umaskini/unafiki/uzuzu/utahira <of-you>
      watu/wanawake/wanaume wa ~1 dini/kabila/nchi/mtaa/ukoo/familia yako/lako/yenu/wako/lenu/wenu ni? wote? <noun>/<vermin>
      <pure>/mbaya/mchafu ~4 ni_wewe/ni_ww/ni_we/ni_nyinyi/ni_nyie !<goes-on>
      <wewe> ndo/ndio/ndiye/ndie/ndiyo <fill>* <noun>/<vermin>/sababu_wazazi/mbaya/mchafu
      kwenda/enda/nenda/toka/potea/sogea kule/huko/hapa/mbele/zako/mbali ~1 <noun>/<vermin>
      una/uko_na/mna harufu ya/mbaya/kama/chafu !<perfume>
      kioo kinakukataa/kinavunjika/kinapasuka/kitavunjika/kinakuogopa/kitapasuka/kinalia/kitakimbia
      hupendwi/hutakiwi/huhitajiki/hutakikani/haupendwi/hautakiwi/hauhitajiki/huthaminiki/hautakikani <mod>* hapa/na/tena/nyumbani/kwenye/kwa/$
      hautapendwa/hutapata/hautapata/hutopata/huolewi/hauolewi ~1 mwanaume/mwanamke/mtoto/mpenzi/na/kwa/wewe/$
      maisha/uwepo/kazi/ndoa/uhai yako/wako ~1 hayana/haina/hauna/ni/hauna maana/thamani/faida/bure/takataka/ujinga
      kazi yako/yenu ~1 kula/kulala/kuomba/umbea/kusengenya/kunya/kuiba ~1 tu/na/hela/umbea/kunya/watu/pombe
      hayo/hicho/hio/hii/ilo <face>/ndevu/shepu/shape/nguo ~1 yako/zako/lako/chako? kama/mbaya/chafu/yameoza/machafu ~1 <likeness>/$/yameoza/<wewe>
      hizo/hiyo/huo/hilo <face>/ndevu/shepu/shape/nguo ~1 yako/zako/lako/chako? imeoza/limeoza/ka/utadhani/ya/za/la ~1 <likeness>/$/yameoza/<wewe>
      ^ <face>/jino/domo/akili/shepu/mifupa/kimo/ngozi ~1 kama/ka/kama_ya ~1 <likeness>
      <body>/akili/ubongo/sauti/nywele/ndevu/sura <of-you> ~1 ya/wa/za/cha/la <likeness>
      <face>/sauti/harufu/tabia_mbaya <of-you> ~1 inakera/inachukiza/inafukuza/inaua ~1 kama/<likeness>/watu/kinyaa/hasira/kichefuchefu/wezi/$
      <face>/domo <of-you> ~1 michafu/machafu/mchafu/chafu/lifunge/kubwa_lifunge/yameoza/imeoza/mabovu/imeparara
      sura ya baba/nyani/kiatu/choo/kazi/ngumi/jini/mbuzi $
      na/kwa/ficha umaskini/ushamba/ujinga/upumbavu/ubaya/uchafu/ufala wako/wenu
      huna/hauna/hamna ~1 <virtue> hata/kabisa/wewe/we/wala/yoyote/wowote/chembe/ya/za/la
      nyamaza/wacha/acha/toka/ebu/hebu/sikia/ati/eti/kwenda/ona ~3 <person>/<bare>/<vermin> hii/wewe/nyie/nyinyi
      ^ <person> mkubwa/sana/kabisa/nini? $
      ^ <bare> kabisa/sana/type/zako/wewe? $
      u/uko/mko/unakuwa/utabaki/umebaki/ulizaliwa/umezaliwa/unajifanya/unakaa <fill>* <noun>
      watu/mtu/wanawake/wanaume/mwanaume/mwanamke/msichana/mvulana/mtoto/watoto/dem <fill>* <noun> kama <wewe>
      mwanaume/mwanamume/mwanamke/mama/baba/mzazi/mke/mume/binadamu/kijana/dem/jamaa/mse/msee/dada/kaka gani <wewe>/huna/unalia/hata/usiye
      nyamaza/potea/kaa_kimya ~3 <person>/<bare>/<vermin>
      toka/ondoka/sikia ~1 <person>/<bare>
      funga mdomo/domo/bakuli wako/lako/<noun>/<vermin>/<wewe>
      funga domo
      ^ toka/potea/ondoka/enda/nenda/kwenda/pita <noun>/<vermin>
      enda/nenda/kwenda zako ~1 <vermin>/<noun>
      enda/nenda/uende/kwenda/mwende kuzimu/jehanamu/motoni
      acha/wacha/punguza <folly> <mod>* <noun>/<wewe>
      akili huna/hauna/hamna
      huna/hauna/hamna/huna_hata akili kabisa/hata/wewe/we/kichwani/za/hata_kidogo/hata_moja/<noun>/<vermin>
      huna/hauna/hamna/huna_hata ~1 maana/faida/thamani/adabu/haya/ubongo/utu/aibu/heshima/umuhimu/akili_hata
      huna/hauna/hamna/huna_hata ~1 mvuto/hadhi/mbele/kitu_kichwani/akili_kichwani/future/maisha_wewe
      huna/hauna/hamna marafiki/rafiki/friends !wengi/hapa
      huna/hauna/hufai/hamfai/haufai/hutufai lolote/kwa_lolote/chochote/kwa_chochote !cha/ya/za/cha_kulipa
      hufai/hamfai/haufai/hutufai kitu/kuwa/kuolewa/kuoa/hata/kabisa/<wewe>/tu
      una/uko_na/mna akili/ubongo ~1 ndogo/za_kuku/kama_kuku/kama_za_kuku/fupi/za_mtoto/kidogo/mbovu/mbaya/finyu/mgando/nzito/za_kitoto
      una/uko_na/mna akili/ubongo/moyo kama/ka/za/wa/ya ~1 <likeness>/mtoto/watoto/nursery
      akili/ubongo yako/zako/wako/yenu/zenu ~1 ndogo/za_kuku/hazipo/mbovu/fupi/kama/kuku/matope/mgando/nzito/zimepotea/umeziacha/umeziweka
      akili/ubongo/kichwa/moyo yako/zako/wako/chako/zenu imelala/imekufa/imeganda/imeruka/zimeruka/imekwama/zimekufa/imeoza
      akili/ubongo/kichwa/moyo yako/zako/wako/chako/zenu zimeoza/umeoza/umejaa/zimelala/matope/ni_matope/zimejaa/kimejaa/kimeoza
      kichwa/ubongo/kichwani chako/wako/kwako/mwako ~1 kimejaa/kina/ni/umejaa/una/kuna/hamna/hakuna/kumejaa maji/matope/tupu/upepo/mavi/kitu
      una/uko_na/mna <face> wa_kutisha/mbaya/chafu/mchafu/kubwa_kama/bovu/mbovu/mabaya/machafu/la_kutisha/ya_kutisha
      una/uko_na/mna kichwa/pua/masikio/mdomo/tumbo/kitambi/miguu/meno/makalio kubwa/kikubwa/makubwa/mkubwa/refu/marefu/mabovu/yameoza/kibaya/vibaya
      una/uko_na/mna <face> ya_kutisha/la_kutisha/ya_kuchukiza/kama/ka/ya/wa/za/la/cha ~1 <likeness>
      una <body> kama/ka !mimi/zangu/yangu/malaika/malkia/<of-you>/mama/baba/lulu/theluji/maziwa/nyota/barbie/model/simba/dada/kaka/bibi/za/ya/wa/ua
      <face>/akili <of-you> ~1 mbaya/nyani/inatisha/linatisha/unatisha/yanatisha/inanuka/yananuka
      <body>/nguo/nywele/meno/akili <of-you> ~1 kama/ka/sawa_na/imekaa_kama/inafanana_na !malaika/malkia/mama/baba/lulu/nyota/maziwa/simba/ua
      kinywa/kwapa/kikwapa/makwapa/soksi/jasho <of-you> ~2 zinaua/kinanuka/linanuka/yananuka/zinanuka/inanuka
      ^ unanuka/mnanuka/wanuka !vizuri/poa/uzuri/fresh/manukato/maua/mzuri/vzuri/nzuri/moshi/sabuni/pafyum
      unanuka/mnanuka/ananuka <mod>* jasho/mdomo/kikwapa/makwapa/mkojo/mavi/uvundo/samaki/vibaya/shombo/miguu/kama/ka/ushuzi/umaskini/kinyesi/uchafu
      <look> kama/ka/kama_ya/na/kwa ~1 <likeness>
      nakuchukia/ninakuchukia/tunakuchukia sana/umeharibu/kabisa/wewe/na/mbwa/kuliko/kutoka/hadi/mpaka/<noun>
      hakuna/akuna/hamna/hapana/kuna_nani ~3 <loves-you> !kuliko/kama/sana/zaidi
      nani atakuoa/atakupenda/angekupenda/atakutaka/atakukubali/atakuajiri/angekutaka !kama/kuliko/zaidi
      hakuna/hamna ~2 aliyekualika/anayekualika/atakayekualika/aliyekuita_hapa/atakayekuja_kwa/atakayekuja_kwenye/atakuja_kwa
      <they> ~3 <laugh-at>
      <they> ~1 <not-love>
      hata mbwa/paka/malaya/kuku/vipofu/vichaa/mama/baba/ndugu <of-you>? <not-love>/<laugh-at>/anakuogopa/anakukimbia/amekuchoka/hakutaki
      hata familia/wazazi/mamako/babako/mungu/shetani/ndugu_zako <of-you>? <not-love>/<laugh-at>/anakuogopa/anakukimbia/amekuchoka/hakutaki
      ndiyo/ndio/ndo maana/manake ~2 alikukimbia/alikuacha/walikuacha/wanakuchukia/wanakukimbia/huna
      wazazi/mama/baba/familia/mzazi wako/yako/zako/wenu ~1 wanaona/anaona/inaona aibu
      wazazi/mama/baba/familia/ukoo/watoto wako/yako/zako/wenu/yenu ~1 wanakuonea/anakuonea/inakuonea/wanajuta/anajuta aibu/kukuzaa/kuwa/kukulea
      mama/baba/wazazi/mzazi/mamako/babako/mamayo/mamaako/mkeo/mumeo yako/ako/wako/zako? ~1 angetoa/angeharibu/angekutoa/angekutupa/alikosea
      mama/baba/wazazi/mamako/babako/mamayo yako/ako/wako/zako/yenu/wenu? ni? <mod>* <person>/<vermin>/<mad>
      familia/ukoo/jamii/kabila/nyumba/koo yako/yenu/wako/wenu/lako/lenu ~2 <noun>/maskini/masikini/laana/ombaomba
      maskini/masikini nyinyi/nyie/jeuri/mkubwa/wa_kutupwa/wakubwa/mwenye_kiburi/wa_akili/wa_mungu_wewe
      utakufa/utabaki/utaishia/mtakufa/mtabaki ~1 maskini/masikini/mjinga/peke_yako_kama/tasa/jalalani !usipoweka/usipofanya/usiposoma/usipo/kama
      ulizaliwa/umezaliwa/uliumbwa/ulizaliwa_tu kwa? bahati_mbaya/makosa/kimakosa/jalalani/chooni/laana/mkosi/hasara/ukiwa
      hata/hii/hiyo/huyo <animal> ~4 kuliko/kukuliko/kukuzidi/kukushinda/anakushinda/amekushinda/anakuzidi/kukupita/anakupita !mimi/sisi/yangu
      <animal> ~4 kuliko/kukuliko/kukuzidi/kukushinda <wewe>/yako/zako
      bora/afadhali/heri/kheri ~4 kuliko/kukuliko/kushinda/kuzidi ~1 <wewe>/kukaa_na_wewe/kuwa_na_wewe
      unajiona/unajifanya/unajidai/unaringa/unadhani/unafikiri/mnajiona/mnajifanya/unajisifu ~5 kumbe
      unaringa/unajivunia/unatamba/unaringia na/nini ~2 nguo/viatu/simu/sura/mtumba/mitumba/umaskini/hiyo/hizo/wakati/hiyo_sura
      kwa/na sura/uso hiyo/huo/hizo/kama/hio/mbaya
      dunia/sisi/familia/darasa haikuhitaji/hatukuhitaji/haikutaki/hatukutaki/halikutaki
      hatutaki/hatuhitaji/hatupendi na? watu/mtu/wachafu/maskini/masikini/washamba/<noun> ~1 kama_wewe/kama_nyinyi/kama_nyie/wachafu/wajinga/$
      tumekuchoka
      ^ unatia/unaleta/mnatia/watia kichefuchefu/aibu/kinyaa/hasira/huruma_sana/kinyaa_sana/uchungu_wa_tumbo
      una/uko_na/mna roho/moyo mbaya/chafu/nyeusi/ya_kishetani/ya_korosho/ya_kichawi/mweusi/mchafu/wa_jiwe/kutu/ya_kwanini/ya_paka/ya_kimaskini
      upelekwe/utapelekwa/nenda/enda/rudi/ukapimwe/kapimwe/upimwe mathare/mathari/milembe/mirembe/akili/kichwa/hospitali_ya_vichaa
      mavi/makamasi/mkundu/ujinga/upumbavu/nyege yako/zako/wako/ako/yenu/ya_kuku/ya_mbuzi/ya_mbwa <wewe>/$
      <noun> la/wa/za mama yako/ako
      ^ mama yako/ako $
      kuma yako/ako/mako $
      kumamako/kumanina/kumanyoko`,
    mild: `
      huna/hauna/hamna/una akili !<good>
      <wewe> ni? <fill>* <mild-noun>/<mad>
      <mild-noun>/<mad> <wewe> !<goes-on>
      uko/u/umekuwa/mko <mod>* <mild-noun>/<mad>
      nakuchukia/ninakuchukia/tunakuchukia
      nyamaza
      funga mdomo wako
      umeharibu maisha
      toka hapa
      potea/kwenda_huko/enda_huko/kwendraa/kwenda_kabisa/kwenda_zako
      unanikera/unaniudhi/unanichosha/unaboa/unabore/unakera/unatukera/unatuboa
      kichwa maji
      hatukutaki/hatukupendi/hatukuhitaji
      usi{kae,cheze,ongee,tembee,sogee,keti,karibie} na_sisi/nasi/karibu_yetu/na_mimi/karibu_na
      ujinga/upumbavu/ushamba wako/yako/zako
      punguza kula/chakula/unene/mwili
      unatisha
      huna/hauna/hamna <virtue>
      unaaibisha/unatuaibisha/unatia_aibu
      ujinga <of-you>
      mpira/kazi/masomo/kupika/games hujui
      hela/pesa/kazi/nyumba/gari huna
      usitufuate/usinifuate
      sogea/kaa huko/mbali`,
    'mild-threat': `
      najua/tunajua unapoishi/unapokaa/unakoishi
      utajuta
      chunga/jichunge sana/mdomo/wewe
      utaona/utajua
      hatutakusamehe/hatutakuacha/sitakuacha/hutasahau/tutaonana`,
    threat: `
      <kill> !bao/mabao/goli/magoli/kwenye/game/fifa/ludo/chess/draft/<sport>
      {ni,n,tu,}takupiga !bao/simu/picha/chini/kwenye/mabao/deki/tafu/jeki/busu/msasa/kampani/goli/magoli/<sport>/baadaye/baadae/pasi/stori/chabo/selfie/kesho/leo/jioni/asubuhi/usiku/saa/mchana/nikifika/ukifika/niki/badae/then
      {ni,n,tu,}takukata !bei/nywele/simu/points/alama/kucha/pesa/mshahara/kucha/keki
      <break>/nakuvunja/nitakuvunja <part>
      najua/tunajua unapoishi/unapokaa/nyumbani_kwako/unaposoma/unakoishi/kwako/kwenu ~1 jihadhari/utaona/nakuja/tunakuja/chunga/$
      ^ utakufa/mtakufa $
      ^ kufa tu $
      utakufa/mtakufa ~2 kama
      utakufa/mtakufa/utakufia vibaya/mbwa/leo/kesho/kama/<vermin>/<noun>/kifo/tu/wewe/karibuni/mikononi
      ^ utajuta/mtajuta $
      utajuta/mtajuta kwa/kuzaliwa/wewe/sana/maisha/kunijua/siku/kuja/kwa_nini
      ^ utalipa/utanikoma/utakiona/mtalipa $
      utalipa kwa_hili/hili/kwa_ulichofanya
      utanikoma/utanitambua/utajua_hujui/utaisoma_namba/utanyooka/utajuta_kunijua
      utaona/utakiona/utajua/mtakiona/mtaona cha moto/mtema
      ukisema/ukimwambia/ukiongea/ukithubutu/ukirudia/ukija/ukirudi ~4 <kill>/nakuua/utaona/utajuta/nitakuua/nitakupiga/utakufa/utajua/utakiona
      ukinigusa/ukicheza/ukileta/ukinijibu/ukipita/ukitoka/ukileta ~4 <kill>/nakuua/utaona/utajuta/nitakuua/nitakupiga/utakufa/utajua/utakiona
      nikikuona/nikikukamata/tukikutana/nikikupata/nikikushika ~3 <kill>/<break>/nakuua/umekwisha/umekufa/umeisha
      nikikuona/nikikukamata/tukikutana/nikikupata/nikikushika ~3 utakiona/nitakupiga/utatambaa/utaomba/utatamani/utakimbia/hutasahau/utajua/utanijua
      utarudi/utatoka/utarudishwa ~3 sanduku/jeneza/maiti/machela/sandukuni
      nikukute/nikupate/nikushike/tukukute/tukupate ~2 utajua/utaona/utajuta/utalia/utanitambua/utakiona/<kill>
      naja/nakuja/tunakuja/nitakuja/tutakuja ~1 kuku{maliza,ua,piga,chinja,umiza,kata,vunja,onyesha_mimi,dunga,choma,shughulikia} !picha/simu/nywele
      tutakufunza/nitakufunza/ntakufunza/tutakufundisha adabu/heshima/somo/$
      kabla {sija,hatuja}ku{ua,zaba,piga,vunja,chapa,umiza,kata,pasua,chinja,fumua,fanyia_kitu}
      nimeamua/lazima/kisha/ama/au/hadi/mpaka ~1 {kuku,niku,tuku}{ua,uwa,ue,chinja,chinje,umiza,umize,pasue,toe_damu,vunje,chome,nyonge,malize}
      {tu,ni,n}ta{ku,wa}{fukuza,piga,choma,ua,chapa} ~2 kama mbwa/wezi/mwizi/panya/nyoka
      picha/video/siri zako ~3 zitasambaa/zitavuja/nitaziweka/nitazisambaza/mtandaoni_leo
      tukunyooshe/nikunyooshe/tukufunze/nikufunze/tukumalize/nikumalize/tukukomeshe/nikukomeshe/ukaozee_jela/tukuchome
      nitasambaza/nitaanika picha/video/siri ~1 zako/yako/za_aibu
      nitatuma/nitaweka/nitaonyesha/nitapost/ntapost/ntatuma picha/video/siri ~2 za_aibu/za_uchi/za_utupu/chafu/za_siri
      nikikukuta/nikikuona/nikikupata/ukija/ukirudia/rudia ~2 nakuchinja/nakuua/nakupiga/nakumaliza/nitakupasua/nitakuua
      nitachoma/tutachoma/ntachoma/tutabomoa nyumba/gari/duka/shamba yako/yenu/lako
      umekufa/umekwisha nikikushika/nikikuona/wewe/leo/nikikupata
      unastahili/mnastahili/unahitaji/unataka/unafaa kufa/kupigwa/kuuawa/kuchapwa/kupigwa_risasi/kubakwa/kuteswa !picha/chanjo/sindano/jeki/msasa
      neno moja tena na
      jihadhari/angalia ~2 tutakuja/nitakuja/tunakuja/nakuja/mgongo
      {ninge,tunge,ningali}ku{ua,uwa,chinja,nyonga,choma,vunja,kata,zaba,chapa,tandika} !tu/simu
      naja/nakuja/tunakuja/nitakuja/tutakuja na panga/kisu/visu/mapanga/bunduki/rungu/genge/wahuni/vijana
      nitachoma/ntachoma/tutachoma/nitalipua/nitabomoa ~1 nyumba/gari/duka/boma ~1 yako/yenu/lako/lenu
      siku zako zinahesabika/zimehesabika/za_kuishi
      {ni,n,tu,}taku{tafuta,fuata,kamata,shika} na/kisha/halafu/alafu ku{umiza,kuumiza,kupiga,kukupiga,ua,kuua,kata,kukata}/kuku{ua,umiza,piga}/<kill>
      mtu/mungu/shetani/radi/gari/nyoka akuue/akulaani/ikupige/likugonge/akuume/ikuue`,
    'self-harm': `
      kwa_nini/mbona/kwanini bado uko/unaishi hai/duniani
      {ulifaa,ulipaswa,ungefaa,ulistahili,unafaa,ilifaa,ilipaswa} ufe/kufa/ungekufa/kuzikwa/kujiua
      tafuta/shika/chukua/nunua/leta/panda/nenda/enda/tumia/chota ~3 ujinyonge/ujiue/ujichome/ujichinje/ufe/ukufe
      tafuta/shika/chukua/nunua/leta/panda/nenda/enda/tumia/chota ~3 ujirushe/ujitupe/ujimalize/ukafe/ujitie
      ugongwe/ugongwa na gari/lori/basi/treni/bodaboda
      ingefurahi/wangefurahi/itapumua/tutapumua/nitafurahi ~1 ukifa/ukijiua/ukitoweka/ukikufa/ukiondoka_duniani/ukizikwa
      usiamke tena/kamwe/milele/kesho_tafadhali
      bora/heri/afadhali ungeachwa/ungetupwa/ungezikwa/ungefia/ungekufa/ungemezwa ~1 hospitalini/ulipozaliwa/jalalani/tumboni/ukiwa/mtoni/chooni/$
      wazazi/mama/baba wako/yako ~1 walikosea/walijuta/walilaaniwa/alilia/walilia ~2 wakakuzaa/kukuzaa/alipokuona/walipokuona/sura/ulipozaliwa
      {ukifa,ukikufa,ukijiua} ~2 {si,hatu,ha,hawa}ta{kuja,lia,jali,huzunika,kulilia,zika,kuzika,kukumbuka}
      ^ jiue/jinyonge/jiueni/jinyongeni/jichinje
      jiue/jinyonge tu/basi/ufe/uondoke/tupumzike/sasa/leo
      kwa_nini/mbona/kwanini bado unaishi/unapumua
      ^ <suicide>
      basi/tu/haya/wewe/we/na/nenda/kwa_nini/mbona/afadhali/bora/si/ebu/hebu/enda <suicide>
      <suicide> wewe/tu/sasa/leo/basi/haraka/mapema
      nenda/enda/haya/uende/kwenda/basi/ebu/hebu/si <die>/kufa/ujiue/jiue/kufe
      ^ kufa $
      ^ kufa/ufe/mfe/kufeni/fa <mod>* <noun>/<vermin>/wewe
      ufe/mfe tu/haraka/sasa/upesi/mapema/polepole/vibaya/uoze/ukaoze/uzikwe/na/kifo/kabisa/basi/mbali/huko/tupumzike/tufurahi !moyo
      kwa_nini/mbona/kwanini hujiui/usijiue/usife/hufi/hujinyongi/husife/haukufi/hukufa
      <should> ~2 ujiue/kujiua/kufa/ufe/ungekufa/ungejiua/kujinyonga/ungezikwa/mfe/ukufe/ungefia/ukafe/ujinyonge/ungekuwa_umekufa/mngekufa
      natamani/ningefurahi/tungefurahi/laiti ~1 ungekufa/ufe/ungejiua/ungezikwa/ungefia/ukafe
      natamani/<should> ~2 usingezaliwa/usingekuwepo/usingeumbwa/usingekuja_duniani/usingekuwa_hai
      dunia/darasa/shule/familia/maisha/nyumba/mtaa/ulimwengu/group ingekuwa/lingekuwa/yangekuwa/itakuwa ~1 bora/nzuri/safi/tamu/shwari ~1 bila wewe
      dunia/darasa/shule/familia/maisha ingekuwa/lingekuwa/yangekuwa/itakuwa ~1 bora/nzuri/pazuri/tamu bila? <wewe>/usingekuwepo/ukifa
      sote/watu_wote/wote/tungefurahi/tutafurahi/kila_mtu tungefurahi/tutafurahi/wangefurahi/atafurahi? ukifa/ungekufa/usingekuwepo
      hustahili/haustahili/hufai/haufai kuishi/uhai/kupumua/kuwa_hai/hewa
      haukupaswa/hukupaswa/hukustahili/hukufaa/haikupaswa kuzaliwa
      natamani/naomba/ningependa/tunaomba/nataka/tunatamani/ninatamani/nakuombea/tunakuombea ~1 ufe/ungekufa/usingezaliwa/ukufe/mfe/uugue/kifo
      hakuna/hamna/nani ~1 atakayekulilia/atakayekukumbuka/atakayejali/atakayekukosa ~1 ukifa/ukijiua/ukitoweka/ukipotea/$
      kunywa/meza/unywe/ukanywe/kanywe/ukameze ~1 sumu/asidi/dettol/jik/petroli/dawa_ya_panya
      ruka/jirushe/jitupe/lala ~3 ufe/ukufe/ugongwe
      jitie/jitupe/jitose/jitumbukize/jiweke/jirushe/ukajitie/ukajitupe/kajitie kitanzi/kamba/mtoni/baharini/relini
      mbona/kwa_nini/kwanini/si/kwani usi{jiue,jitupe,jirushe,jinyonge,jichinje,fe,potee_tu,nywe_sumu,ende_kufa}
      mungu/mwenyezi/shetani/kifo akuchukue/akuue/akupe_kifo/akulaani/kikuchukue/akutoe !salama
      usingekuwepo/usingezaliwa/ungekufa/ungejiua ~1 tungekuwa/tungefurahi/dunia/maisha/ingekuwa/yangekuwa/tungeishi/ningefurahi/tungepumua
      afadhali usingezaliwa`,
    dehumanising: `
      unafanana/mnafanana na/kama ~1 <vermin>
      <wewe> si/sio/siyo mtu/binadamu/watu
      <wewe> ni <fill>* <vermin> !kwenye/uwanjani/gym/katika
      <wewe> <vermin> kweli/kabisa/tu/sana/mkubwa/wewe/mbaya/mchafu/koko/rudi/unajua/hujui/nyamaza/toka/huna/kama
      ^ <vermin> <post>* <wewe>
      <vermin> <post>* <wewe> !<goes-on>
      <wewe> <mod>* <vermin> $
      ^ <vermin> mkubwa wewe/ww/we/$
      ^ <vermin> nyie/nyinyi/wewe
      watu/binadamu/viumbe kama wewe/nyinyi/nyie/ninyi ~1 wafe/wauawe/hawafai/hawastahili/hamfai/hamstahili/wachomwe/si/sio
      watu kama wewe/nyinyi/nyie/ninyi wanapaswa/mnapaswa/wanastahili/lazima/mnafaa/wanafaa kufa/kuuawa/wafe/wauawe/kufungwa
      <wewe> <mod>* mende/wanyama/nguruwe/panya/nyani ~1 mtaisha/mtakufa/wote/mfe
      kabila/ukoo/watu lako/wako/wa_kabila_lako/lenu/wenu/wa_kabila_lenu ~2 wanyama/wauawe/mende/takataka/liangamizwe/nyoka/wafe/laana
      rudi/rudini ~1 ulikotoka/mlikotoka
      rudi/rudini/nenda/enda kwenu/msituni/porini/zizini/zoo/ushago/kijijini ~1 <vermin>/<noun>/<wewe>/kijijini/msituni/porini/ushago`,
  },
};
