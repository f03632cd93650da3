import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const swahili: PatternPack = {
  classes: {
    stop: 'kamwe',
    your: 'yako wako zako lako chako ako yko wko yak wenu yenu zenu kwenu yenyu wa_kwenu wk yk zk',
    now: `sasa saa_hii saa_hizi saizi sahii sasa_hivi now right_now leo usiku jioni hapo tonight saiv saivi saiz sahivi sahv sahizi xaxa mida_hii
      muda_huu`,
    which: `upi gani gan gn gni ipi zipi yupi wapi wap wp api ngapi ngap mingapi mingap mngapi la_ngapi cha_ngapi ya_ngapi wangapi lipi`,
    who: 'nani nan nni who',
    solo: `peke_yako pekeyako pekee_yako pekeako peke_ako pekeyk peke_yk pekyako solo alone peke_yenu bila_mtu wewe_tu pekee pweke wenyewe`,
    // Also ways to call somebody: "bro, uko wapi".
    parent: `mama mama{ko,ako,yako,yko,ke} mam{a,i,y}{ako,yako} mum mum{ako,yako} mom mom{ako,yako} mother maza maza{ko,ako} mathe matha masa masako
      mazako mzazi wazazi parent{,s,z} baba baba{ko,ako,yako} dad{,y,dy} dad{ako,yako} father fathe fatha buda budako dingi dingiako mdingi mshua
      mbuyu mzae mamangu_wako wamama wazaziwako mamaa mamake babake olds mlezi walezi guardian bibi bibi{ako,yako} nyanya nyanyako shosh{,o} cucu
      babu guka grandma bi_mkubwa bimkubwa mzee_wako familia family wazee`,
    carer: `<parent> mzee ndugu nduguzo dada dada{ko,ako,yako} sista sister sis siz kaka kaka{ko,ako,yako} bro brother broda mjomba shangazi auntie
      aunty anti aunt uncle mwalimu walimu ticha teacher madam matron patron housegirl mboch wakubwa kocha watu_wa_{kwenu,nyumbani,home}
      wa{,_}{nyumbani,home,kwenu} jirani majirani`,
    friend: `huyo rafiki marafiki rafikizo beste besti beshte besty bestie_wako cuzo binamu mabeste beshteyako bestie mabeshte wenzako mwenzako wengine
      wenzio classmate{,s} shoga mshkaji washkaji mabesti friend{,s} hao wao`,
    nobody: `mtu mtu_yeyote mtu_yoyote mtu_mwingine yeyote yoyote msee watu wasee mtu_yyte yyte anyone anybody mwingine wengine`,
    others: '<carer> <friend> <nobody>',
    'not-tell': `usi{mw,wa}ambie_ukweli usi{mw,wa,m,mu,}{ambie,eleze,elezee,show,shoo,tell,chapie,chanue,tajie,hadithie,simulie}
      usi{mw,wa,m,mu,}{julishe,jurishe,fahamishe,inform,tonye,chane,ambiye,omb,onyeshe,oneshe,gusie}
      usi{m,mw,mu,wa,}{husishe,shirikishe,involve,ulize,ingize,usishe}
      usi{seme,ongee,zungumze,toboe,taje,nitaje,mtaje,snitch,chome,nichome,tuchome,nichomee,ropoke,lete_maneno,tangaze,post}
      hutakiwi_ku{mw,wa}ambia {usithubutu,usijaribu,usije}_ku{mw,wa}{ambia,eleza,show} {usije,usije_ukajaribu}_uka{mw,wa}ambia
      tusi{mw,wa}{ambie,eleze,husishe,shirikishe}`,
    'to-tell': `ku{mw,wa,m,mu}{ambia,eleza,shirikisha,husisha,uliza,show,tell,julisha,onyesha,omba,inform,tajia}`,
    'to-say': '<to-tell> ku{ambia,eleza,uliza,sema,taja,tell,show}',
    'no-need': `{hakuna,haina,hauna,huna,hamna,hana,hawana}_haja {si,sio,siyo}_lazima huhitaji hauhitaji hupaswi hutakiwi no_need
      {ha,hawa}{hitaji,paswi,takiwi,fai} hai{hitajiki,pendezi}`,
    know: `ku{i,ki,zi,ya,li,tu,ni}{jua,ona,sikia} kujua kuona kusikia kuyasikia kuelewa kufahamu kujulishwa kuhusika kuambiwa kuuliza kuhoji kuingilia
      kuisoma kuyajua ajue wajue aone waone asikie wasikie kushirikishwa`,
    'not-know': `{a,wa,i}si{,i,zi,ya,li,ki,tu,ni,ku,m}{jue,one,gundue,sikie,some,shtuke,shtukie,hisi,hoji,shuku}
      {a,wa,i}si{,i,zi,ya,li,ki,tu,ni,ku,m}{cheki,ingilie,pate,fahamu,tambue,skie,ulize,husishwe,husike,ambiwe}
      {a,wa,i}si{,i,zi,ya,li,ki,tu,ni,ku,m}{fuate,sindikize,sumbuliwe,shirikishwe,julishwe,ulizwe,kutrack,kufuate,kuone,kushtuke}
      {a,wa,i}si{,i,zi,ya,li,ki,tu,ni,ku,m}{kukute,wepo,kuwepo,shike,pate_kujua,ingie,kamate,nase,elewe,mulike}
      {a,wa}si{know,hear,check,notice,involve} {a,wa}c{jue,one,some,ckie} {ha,hawa}ta{jua,ijua,ona,iona,soma,sikia,gundua,shtuka,kijua}
      {ha,hawa}{husiki,hitajiki,takiwi,paswi,stahili_kujua,faai}`,
    'not-spread': `{usi,tusi}{ya,zi,i,li,ki,vi,u}{toe,peleke,seme,taje,tangaze,ongelee,zungumze,zungumzie,simulie,eleze}
      {usi,tusi}{ya,zi,i,li,ki,vi,u}{fichue,vujishe,anike,onyeshe,tume,sambaze,share,post,semee,ongee,peleki} {tusi}{seme,ongee,taje,toe,ropoke}`,
    gone: `{a,wa}ki{toka,lala,ondoka,enda,sinzia,safiri,chelewa,enda_kazini,koroma} {a,wa}kisha{toka,lala,ondoka,enda,sinzia,safiri}
      {a,wa}ki{doze,zima} ka_{ame,wame}{doze,lala,toka,enda} {a,wa}kiwa_{ndotoni,ametoka,wametoka,amelala,wamelala,kazini,job,hayupo,hawapo}
      {a,wa}kiwa_{safarini,usingizini,mbali,busy,ameenda,wameenda,nje,asleep,away,hayuko}`,
    reach: `{ni,uni}{pigie,text,call,ite,shtue,cheki,ambie,tumie,flash,beep,stue,check,julishe,jibu,fungulie}
      {na,nita,nta}{kuja,kupigia,pita,kupitia,kuletea,kufuata,kuchukua,kam,fika,ingia} nikupigie nikuje nije nikam nikupitie nikuletee nikuchukue
      tuongee tukutane tuonane tuchat utoke toka utoroke uje ukuje njoo fungua ufungue naja tutaongea tunaongea tutakuwa washa`,
    device: 'simu phone chat chats meseji text texts sms dm dms inbox jumbe ujumbe msg msgs whatsapp',
    checks: `{ana,wana,hu,ame,wame,ata,wata}{kagua,angalia,soma,cheki,check,chungulia,shika,pekua,fungua,peruzi,checkia,gusa,tumia}
      {huwa_ana,huwa_wana,anapenda_ku,wanapenda_ku,anaye,wanao,a,wa}{kagua,angalia,soma,cheki,check,chungulia}
      {huwa_ana,huwa_wana,anapenda_ku,wanapenda_ku,anaye,wanao,a,wa}{shika,pekua,fungua,peruzi,checkia,gusa,tumia}
      {ana,wana,hu,ame,wame,ata,wata,huwa_ana,huwa_wana,anapenda_ku,wanapenda_ku,anaye,wanao,a,wa}{pitia,chukua,zisoma,isoma,ikagua,icheki}
      {ana,wana,hu,ame,wame,ata,wata}{ishika,ipitia,itumia,iangalia,monitor,track,fuatilia}
      {huwa_ana,huwa_wana,anapenda_ku,wanapenda_ku,anaye,wanao,a,wa}{ishika,ipitia,itumia,iangalia,monitor,track,fuatilia}
      {hu,ina,huwa_ina,zina}{kaguliwa,pitiwa,shikwa,somwa,angaliwa,chekiwa,pekuliwa} {hu,ha,hawa}{kagui,angalii,somi,cheki,shiki,pitii}`,
    'will-stop': `{a,wa}ta{tuwekea,kufanya_u,kusumbua,kushuku,kusuta,kuona_mbaya,kusema,tusema,tuzuia,tutenga,tukataza}
      {a,wa}ta{toa_maneno,kukemea,kuumiza,jenga_chuki,kataa,kukataza,kukatalia,kuzuia,kasirika,nuna,kunyanganya}
      {a,wa}ta{kuchapa,kupiga,kugombeza,kupokonya,haribu,tuharibia,leta_maswali,uliza_maswali,uliza_sana,fikiria_vibaya,elewa_vibaya}
      {a,wa}ta{panic,tutenganisha,kufungia,kublock,dhani,kusema_vibaya,ona_wivu,kufokea,sema_hapana,sema_no,sema_mdogo}
      {ha,hawa}ta{elewa,kuelewa,ruhusu,kubali,kuruhusu,taka,tuelewa} {ha,hawa}{elewi,wezi_kuelewa}`,
    app: `whatsapp whatsap watsapp watsap wasap wasapu whatsup wazap wozap telegram tele tg snapchat snap instagram insta ig facebook fb messenger imo
      tiktok discord signal skype zoom viber botim line google_meet duo threads twitter kik wechat`,
    move: `tutumie tuchatie tuongelee tutafutane tukutane tuhamie tuhame hamia uhamie hama tuende twende tuingie ingia uingie add {ni,uni}add
      {ni,uni}{ongeze,tafute,fuate,pate,cheki,check,text,andikie,follow,dm,inbox,pigie,tumie,chat} ni_add tuchat tuongee tuandikiane njoo uje
      ukuje kuja download udownload pakua upakue install uinstall weka uweke tumia utumie tuswitch switch tushift shift tuendelee tumovie tumove
      move nipate nitafutie nipigie nichekie tuzungumze tupigiane tukachat tukaongee nitext`,
    goods: `hadia hadiya hidaya mishkaki chips chipsi soda juisi juice keki pipi lunch dinner boots gitaa guitar tablet mkate vocha bando bundle{,s}
      airtime credo credit kredo salio simu phone iphone smartphone tecno infinix samsung laptop zawadi kazawadi present gift surprise viatu raba
      sneakers njumu nguo dress gauni kiatu sketi jezi diamonds diamond almasi uc robux coins skin{,s} kofia saa_ya_{dhahabu,mkononi} smartwatch
      shopping cheni bangili mkufu hereni pete begi handbag perfume marashi lotion wigi weave saluni salon nauli fare ada karo fees fee
      school_fees data mb mbs gb earphones airpods headphones ps4 ps5 console baiskeli pikipiki pizza kfc burger ice_cream icecream chocolate
      chocolates tiketi ticket kitu_kizuri chochote lolote vitu_vizuri vipodozi makeup`,
    cash: `pesa hela ela fedha chapaa mkwanja doo cash ganji mula munde laki elfu soo jero thao buku mpesa m_pesa kila_kitu #money #amount #code`,
    thing: '<goods> <cash>',
    give: `{nitaku,ntaku,niku}{valisha,valishe,pambia,kodia,kodie,nunulia_nguo}
      {nitakalo,nitakayo,nitakacho,nitakazo,nitayo,nitacho}ku{nunulia,pa,letea,tumia}
      {nitaku,ntaku}{changia,katia,shikia,bebea,toboa,tupia,zawadia}
      {nitaku,ntaku,takuku,naku,ninaku}{nunulia,pa,pea,tumia,letea,lipia,agizia,topup,topupia}
      {tutaku,naweza_ku,naeza_ku,nataka_ku,ninaweza_ku,ningependa_ku}{nunulia,pa,pea,tumia,letea,lipia,agizia,topup,topupia}
      {nitaku,ntaku,takuku,naku,ninaku}{sort,sortia,buyia,sendia,gea,andalia,ongezea,wekea,tafutia,rushia}
      {tutaku,naweza_ku,naeza_ku,nataka_ku,ninaweza_ku,ningependa_ku}{sort,sortia,buyia,sendia,gea,andalia,ongezea,wekea,tafutia,rushia}
      niku{nunulie,pe,pee,tumie,letee,lipie,agizie,sort,buyie,sendie,topupie,rushie,wekee,ongezee,saidie}`,
    gave: `{nime,nme,nili}ku{nunulia,letea,buyia,wekea,tunzia,andalia,agizia,topup,topupia,chagulia,rushia} nimekutumia`,
    pay: `{nita,nta,ta,na,nina,tuta}ku{lipa,lipia,spoil,sponsor,hudumia,tunza,somesha} niku{lipie,spoil,tunze,lipe}`,
    loves: `{ni,}na{,ye}ku{elewa,jali,penda,thamini,sikiliza,get,feel,understand,jua,saidia,care,care_for,skiza,fahamu}
      {ana,anaye,ataye,atakaye,aliye,wanao,wata,ata}ku{elewa,jali,penda,thamini,sikiliza,get,feel,understand,skiza,fahamu,saidia,linda}`,
    'loves-not': `{ha,hawa,haya}ku{elewi,jali,pendi,thamini,sikilizi,get,understand,skizi,fahamu,faham,heshimu,taki} {ha,hawa}kukujali {ha,hawa}wezi_kukuelewa
      {ana,wana,wanao,anaye,wata,ata}ku{rudisha,rudisha_nyuma,sema,onea,onea_wivu,tumia,danganya,dharau,bana,banabana,nyima,nyanyasa,potosha}
      {ana,wana,wanao,anaye,wata,ata}ku{chukulia,chukia,cheka,semea,semasema,sengenya,zuia,fungia,tesa,control,use,judge,gombeza,fokea} wanafiki
      ni_fake ni_feki wana_wivu ana_wivu wako_na_wivu ako_na_wivu ni_watoto {hana,hawana}_{uelewa,akili,time,muda,maana,shukrani,imani}
      {ha,hawa}{jui,oni,juwi}_{thamani,uzuri,unachopitia,kipaji,shida} strict mkali mgumu wanaku_treat hawana_maana
      {hana,hawana}_{jipya,akili,faida} {hawezi,hawawezi}_ku{jua,elewa,saidia,kusaidia,kuelewa} hu{haribu,zuia,danganya,bana,kataza} hawaruhusu
      {ana,wana}_{imani_ndogo,hasira,makelele,ukali,roho_mbaya} si_wazuri sio_wazuri ni_mshamba ni_washamba ni_wakali`,
    send: `{ni,uni,}{rekodie,rekodi} jirekodi ujirekodi nichukulie {ni,uni,}tumie {u,}tum{a,e} nitume {ni,}send nisendie usend unisendie {u,}piga upige
      jipig{e,a} ujipige nipige nipe unipe leta naomba nataka ninataka natamani ningependa share nishow nionyeshe nioneshe unionyeshe show rusha
      nirushie unirushie niletee pose urushe wacha_nione hebu_nione nishee nimwagie kupiga kutuma ukipiga ukituma kunitumia`,
    look: `ka_video ka_picha mapigo_ya_picha picha kapicha mapicha pichaz picture{,s} pic{,s} pix photo{,s} foto selfie{,s} video kavideo vidio vid{,s}
      clip keupande pikcha piksha`,
    bed: `kuoga ukioga kuogelea nguo_ya_kuogelea nguo_za_kuogelea nguo_za_ndani nguo_za_kulala tumbo mapaja miguu mgongo nguo_nyepesi nguo_fupi
      ukiwa_uchi kujiandaa_kulala ukijiandaa_kulala kitandani chumbani bafuni bafu room bedroom bathroom peke_yako pekeyako ukiwa_mwenyewe
      swimming swimsuit costume bikini pajama{,s} nightdress nightie taulo towel mirror kioo mwili full_body full_size ukiwa_umelala umelala
      ukilala bila_filter bila_uniform vest kaptula boxer kanga khanga bila_mtu solo alone ulichovaa ulivyovaa ulalapo`,
    come: `{u,tu,ya,i,zi}takuwa utalala unalala tutalala tunalala ungekaa utakaa ukae tutafanyia tutafanya unakuja utakuja nitakufundisha nakufundisha
      nitakufunza nakufunza niletee njoo uje ukuje kuja ukam kam fika ufike pitia upitie upite tembelea {u,}nitembelee utembelee twende tuende
      ulale lala tukutane tuonane tumeet tupatane`,
    mine: `ninapo{kaa,ishi,lala} napokaa napoishi nilipo kwa_{boy,jamaa}_wangu kwa_nyumba_ya_coach nyumbani_kwa_kocha kwangu kwa_keja keja_yangu
      kejani_kwangu kejani geto gheto ghetto getoni ghetoni chumbani_kwangu nyumbani_kwangu studio_yangu ofisini_kwangu ofisi_yangu hotel{,i,ini}
      hoteli lodge gesti guest guesthouse gest_house guest_house room_yangu bedsitter airbnb apartment nyumba_yangu home_kwangu place_yangu
      chumba_changu kwa_nyumba_yangu hao_yangu digz gari_yangu gari_langu shamba_langu`,
    fetch: `{nita,nta,na,ta,nina,naweza_,naeza_}ku{chukua,pitia,fuata,pick,pickup,pikia,beba,subiri,ngoja,ngojea,drop,rudisha,toa_out,lift}
      {nitakuja_,ntakuja_,nakuja_,nitapita_,ntapita_,napita_,nikuje_,nitafika_}ku{chukua,pitia,fuata,pick,pickup,pikia,beba}
      {nitakuja_,ntakuja_,nakuja_,nitapita_,ntapita_,napita_,nikuje_,nitafika_}ku{subiri,ngoja,ngojea,drop,rudisha,toa_out,lift}
      niku{chukue,pitie,fuate,pick,subiri,ngoje,ngojee,rudishe,peleke,bebe,drop,toe}`,
    spot: `petrol daraja darajani mtoni park mall supermarket sokoni junction bustanini bustani ufukweni beach base vichochoroni nyumba shule_yenu
      kwenu kwa_gari shule shuleni skul skuli school getini geti gate kona kichochoro kichochoroni stage stendi stand gari car ride nje nyuma
      pikipiki nduthi boda bodaboda nyumbani home kanisani barabarani mtaani kituoni kituo hapo pale uwanjani gari_yangu gari_langu moti ndinga`,
    meet: `tukutane tuonane tumeet tumeeti tupatane tulink tulinke tuchill tuhang tuhangout kuonana kumeet tutakutana tutaonana tutameet kupatana
      tutoke`,
    lie: `{u,}mueleze {u,}mweleze {u,}waeleze {u,}sema sema_tu useme ukasema {u,}mwambie {u,}waambie {u,}danganye danganya {u,}mdanganye
      {u,}wadanganye mdanganye wadanganye tell ulie mshow washow jibu ujibu`,
    alibi: `kina cuzo binamu field uwanjani hospitali msikitini madrasa kanisani chess debate games extra_class library maktaba kwa rafiki
      rafiki{ko,yako} beste beshte tuition tuisheni twisheni mazoezi discussion diskashen practice kipindi group group_work project projecti
      dukani duka remedial prep prepu kesha club choir kwaya`,
    expose: `{nita,nta,na,tuta}{sambaza,post,peleka,ipeleka,zipeleka,isambaza,zisambaza,ipost,zipost,zirusha}
      {nita,nta,na,tuta}{irusha,ituma,zituma,ionyesha,waonyesha,mwonyesha,iweka,ziweka,leak,rusha,tangaza}
      {nita,nta}{weka,tuma,onyesha,sema,waambia,mwambia,tumia}`,
    public: `group shule shuleni wazazi facebook mtandaoni fb insta status darasani class kila_mtu watu_wote wote marafiki wenzako mama_yako baba_yako
      walimu mwalimu tiktok mamako babako wazazi_wako watu_wako rafiki_zako whatsapp`,
    unless: `uki{katisha,kata,nyamaza,nizima,nikatia,sita,toa_siri} uki{enda_kwa,mweleza,waeleza,chelewa,leta_fyoko,block,report,niripoti}
      usipo{nisikiliza,niamini,kubali,jibu,nipa}
      {uki,usipo}{kataa,niacha,niblock,sema,waambia,mwambia,nipuuza,fanya,tuma,kuja,nitumia,nijibu,pokea,niignore,ambia,nitext,leta,toa,nionyesha}`,
    threats: `{wata,ata,yata,zita,ita}{isoma,yasoma,yaona,kuchukia,kuadhibu,kuchapa,iona,ziona,jua,pata,soma,sambaa,vuja,enea} tutaona nitaachilia
      ntaachilia naumia naachana nakuacha nitaachia nawapa nitafanya
      {nita,nta,sita,tuta,naenda_ku}{jiua,jidhuru,jiumiza,kuacha,kasirika,umia,sema,waambia,mwambia,kublock,sambaza,peleka,onyesha,achana}
      {nita,nta,sita,tuta,naenda_ku}{lia,fa,kuonyesha,ongea,kuamini,kupa,nuna,amini,chukia,kuchukia,post,jua_hunipendi,weka,tuma_kwa} {uta,}juta
      {uta,}nikosa utaona_cha najua_hunipendi tumeachana tutaachana basi_tena imeisha ndio_mwisho nampa umeniumiza sitaongea`,
    erase: '{u,}{futa,fute,delete,clear,ifute,zifute,yafute,deletie,ufute,idelete,zidelete} kufuta kudelete',
    partner: `mpenzi boyfriend girlfriend boy bf gf mchumba dem demu manzi jamaa_yako msichana mvulana crush chali mshikaji_wako mtu_wako boifrendi
      gelfrendi galfriend`,
    teen: '10 11 12 13 14 15 16 17',
    adult: '18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 45',
    nice: `mrembo mzuri cute handsome msupa supuu mkali moto mtamu hot fine fiti fit pretty gorgeous beautiful mrembooo mlimbwende kisura kipusa
      mrembo_mno mtanashati smart bomba poa_sana amazing`,
    common: commonWordsOf.sw,
  },
  rules: {
    profile: `
      una ~1 miaka/umri/age $
      kumi na <which>
      una ~1 kumi na
      unaishi/unakaa/mnaishi na ~1 <carer>/nani
      jina/jina_lako ~1 umri/miaka/shule/mkoa
      unaingia/umefika ~1 darasa/form/la/std/kidato/class
      miaka/myaka/mik/mika/years/umri/age/umr/umli ~1 <which>/yako/wako/wk
      ^ age/umri/asl $
      urefu/uzito/height/weight na/wako/yako/gani
      how many years
      una/uko_na/ukona ~1 miaka/age/years? <teen>
      bado/bado_uko/bado_una/bado_ni <teen>
      <teen> right/sivyo/eeh/ama
      umri na shule/jina
      nitajie/niambie/taja ~1 umri/age/miaka/shule
      uko/upo/ukona/unaingia/we_ni ~2 class/form/grade/darasa/std/standard/kidato/la ~1 gani/ngapi/la_ngapi/cha_ngapi/ya_ngapi
      darasa/kidato la_ngapi/cha_ngapi/gani/ngapi
      class/form/grade/kidato/darasa/shule/skul/school/skuli/shuleni/chuo <which>
      unaishi/unakaa/unasoma/unatoka/mnakaa/mnaishi/unapatikana/unastay/unalive/unaskuma/unasomea ~3 <which>/na_nani/pande/side/area/mtaa
      mnatoka/unashinda/wakaa/waishi/wasoma/watoka/unaishigi/unakaaga/unakaa_kwa/utokea/unatokea ~3 <which>/na_nani/pande/side/area/mtaa
      mtaa/area/estate/hood/side/sehemu/kijiji/pande/maeneo/plot/block/nyumba <which>
      kwenu ~1 ni? wapi/mko_wangapi/gani
      mko wangapi
      unatoka/mnatoka/unafika/unamaliza/unaachiliwa/mnaachiliwa/unarudi/mnafunga/unaachiwa/unaachia/watoka ~3 saa_ngapi/saangapi
      nataka/ningependa ~1 kukujua/kukufahamu
      saa_ngapi ~2 shule/shuleni/skul/unatoka/mnatoka`,
    alone: `
      subiri/ngoja/mpaka/hadi/usubiri/ungoje ~1 <carer>? ~1 {a,wa}{lale,toke,ondoke,sinzie,enda,safiri,ende}
      <carer> <your> ~3 zamu/night_shift
      wakubwa/walinzi/watu_wazima/walezi ~1 wapo/wako/hawapo/wameenda/wamelala/wametoka
      chumba/room/mlango/chumbani <your>/kina ~3 kufunga/kufungwa/lock/funguo/inafungwa/kufuli/unafungwa
      ingia/nenda/uende/uingie/enda/jifiche ~1 choo/chooni/bafuni/chumbani/room/toilet/bathroom
      <carer> hayupo/hawapo/hayuko ~3 si_ndio/right/sivyo/eeh
      <gone> ~4 <reach>
      <reach> ~3 <gone>
      <carer> ~2 <gone>
      <parent>/dada/kaka/sis/bro ~2 ako/wako/yuko/yupo/wapo/uko ~1 around/home/job/kazini/nyumbani/hapo/karibu/kejani
      ako/yuko/wako/yupo/wapo around
      uko/upo/mko/tuko/ukona na <who> ~2 home/nyumbani/sebuleni/sitting/sitting_room/keja/kejani/room/chumbani/hapo/kwenu/<now>/$
      nani/huyo/nan ~2 {ame,ana,ali}{pita,simama,ongea,kaa,ita,sema} ~1 nyuma/hapo/karibu/yako/pembeni
      huwa/hua {ana,wana}{lala,rudi,toka,ondoka,amka,chelewa,fika} ~1 mapema/saa_ngapi/late/usiku/lini
      <carer> ~1 hu{lala,rudi,toka,ondoka,amka,chelewa,fika,enda} ~2 mapema/saa_ngapi/late/usiku/lini/job/kazini
      <carer>/nani/nan/mtu/anyone ~3 <checks> ~3 <device>
      <device> ~3 <carer>/nani/nan/mtu ~1 <checks>
      <device> <your> ~1 <checks>
      <carer> <your> ~1 <checks>
      nani/nan mwingine ~1 <checks>
      lock/jifungie/ujifungie ~1 door/room/chumbani/mlango/ndani
      hakuna/hamna ~1 anayepita/anayetuona/anayeona/atakayetuona/anayesikia/atakayetusumbua/anatuona/anayesoma
      kwenu/hapo/home/nyumbani ~1 hamna/hakuna mtu/watu
      uko/upo/ukona/unabaki/hubaki/umebaki/unakaa/unashinda/mko/utakuwa/ukiwa ~3 <solo>
      umekaa/unalala/unatembea/unarudi/utabaki/unakua/kuwa/kukaa/kubaki/unakuwa/huwa ~3 <solo>
      uko/upo/ukona/utakuwa/ukiwa mwenyewe/alone/home_alone
      peke_yako/pekeyako/solo ~1 nyumbani/home/kejani/hapo/room/chumbani/saa_hii/sasa/leo/usiku
      uko/upo/mko/unalala/unashinda ~3 na <who> ~1 <now>/nyumbani/home/keja/kejani/room/chumbani/kwa/$ !<app>/kwa_squad/team/squad
      kuna nani/mtu ~2 hapo/nyumbani/home/kejani/karibu/nawe/room/chumbani/kwenu/mwingine/anasoma/anaangalia/anatuona/anayesoma/anayeona
      <parent>/dada/kaka/bro/sis <your> ~2 {ame,wame,ana,wana,hu,ata,wata,huwa_ana,huwa_wana}{toka,rudi,ondoka,enda,safiri,lala,shinda,chelewa,ingia}
      <parent> ~3 hurudi/atarudi/watarudi/wanarudi/anarudi ~3 saa_ngapi/lini/late/usiku/jioni/kazini/job/mapema
      <parent> ~3 hutoka/hulala/huondoka/huenda/huamka/hufika ~3 saa_ngapi/lini/late/usiku/jioni/kazini/job/mapema
      <parent> ~3 ameenda/wameenda/yuko/wako/wapo ~1 kazini/job/safari/kazi/shift
      mnalala wangapi
      wote/wazee/wakubwa/watu ~1 wamelala/wametoka/wameenda/wakilala/wakishalala
      wamelala ~1 wote/hapo/nyumbani/kwenu
      <carer> ~3 {aki,waki,akisha,wakisha,akiwa_ame,wakiwa_wame}{lala,toka,ondoka,enda,safiri,sinzia}
      wakati/ukiwa/siku/muda/nyumbani/home/kwenu/kejani/saa ~2 hakuna_mtu/bila_mtu/hakuna_watu
      wakati/siku/muda/kama/nyumbani/home ~2 <carer> ~1 hayupo/hawapo/hayuko
      {aki,waki,akisha,wakisha}{lala,toka,ondoka} ~3 {ni,uni,u}{pigie,text,call,ambie,ite,shtue,toke,toroke,kuje,je,cheki}
      tukiwa/tuko/tubaki/tutakuwa wawili/peke_yetu/sisi_wawili`,
    secret: `
      tusi{wa,mw}{husishe,ambie,shirikishe,eleze}
      {ha,hawa}{paswi,takiwi,hitaji,faai} ~1 <know>
      bora/afadhali/heri ~1 <not-know>
      mapema/bado/si_wakati/sio_wakati ~2 <to-tell>
      free/huru/tuongee/tukutane/tuonane/wewe/nitaongea/moja_kwa_moja/njoo/uje ~2 bila <parent>/walinzi/walezi/wakubwa
      ^ bila <parent>
      tuyafanye/tulifanye/tufanye/tumalize/kumaliza/kulimaliza/tukubaliane ~2 wawili/kimyakimya/kimya_kimya/sisi_tu
      <lie> ~1 {ume,uli}{ipata,pata,pewa,nunua,okota,azima,azimwa,shinda,letewa,zipata,ipewa,inunua,iokota,ulishinda}
      usi{dai,seme,taje,jibu,sema} ~1 ni? mimi/jina_langu/umetoa_wapi/nimekupa/nani
      usi{m,mw,wa}{show,ambie,eleze} ~1 <nobody>? ~1 umetoa/nimekupa/umepata/nani
      simu/taa ~1 zima/uzime/izime
      ficha/ufiche/ifiche/uifiche/ya_kuficha/kuificha tu/chini/ndani/kwa/$
      {uki,u}{mtoroka,watoroka,mtoroke,watoroke,mkwepe,wakwepe,mkwepa,wadanganya,mdanganya}
      <not-spread> ~2 nje/<nobody>/<carer>/<friend>/nyumbani/kwenu
      usi{ache,acha,ruhusu,mruhusu,waruhusu,ruhusu} ~1 <carer>/<nobody>/<friend> ~1 {a,wa}{one,jue,some,sikie,shike,cheki,check}
      kabla ~1 <carer> <your>? ~1 {a,wa}{rudi,fike,fika,ache,checki,check,cheki,one,jue,gundue,amke,kuja,ona,soma}
      bila yeye/wao/<carer> ~1 kujua/kuona/kushtuka/kuhusika/kuwepo/kuja
      iwe/liwe/yawe/ibaki/yabaki/libaki/zibaki/kiwe ~1 letu/yetu/zetu/kwetu/chetu/wetu
      jina langu ~1 {li,u,}{andike,weke,save,andika,badili,ficha,hifadhi}
      <lie> ~1 {mli,uli,una,uta,ume,}{kuwa,enda,po,ko,naenda} kwa
      usi{mw,wa,m}{sumbue,sumbua,usumbue,hangaishe} ~1 <carer>?
      <carer> ~1 atakufanya/watakufanya/atatufanya
      hakuna/hamna ~1 mtu ataongea/atasema/atashuku/atajali/atauliza/ataona
      <not-tell> ~3 <carer>
      <no-need> ~2 <to-say>
      <no-need> ~2 <carer> ~1 <know>
      <carer> ~2 <no-need> ~2 <know>
      <carer> ~4 <not-know>
      <carer> <your> ~3 <will-stop>
      <parent> ~2 <will-stop> ~1 tu/na/sana/bure/$
      tumuache/tuwaache/tumwache kwanza/nje/pembeni
      siri yetu/ya_sisi/kati/baina/kubwa/kabisa/ya_wawili/zetu
      iwe/ibaki/fanya/tunza/itunze/utunze/kutunza/kukeep/keep/tufanye/tuiweke/tuweke/uweke/uifanye ~2 siri
      kati yangu ~1 na wewe
      {i,ya,ki,li,zi}{baki,ishie,ishe} ~2 hapa/kwetu/kati/baina/sisi
      yetu sisi? wawili/mi_na_we/mimi_na_wewe/tu
      <nobody>/<friend> ~2 <not-know>
      <not-know> ~1 <nobody>
      iwe/tufanye/fanya/tukutane/tuonane/tuwe/utoke/tuongee/ondoka ~2 kimya_kimya/kimyakimya/chini_chini/chinichini/chini_ya_maji/siri_siri
      <erase> ~2 chat/chats/text/texts/mazungumzo/history/dm/dms/zetu/hizi/tunayoongea
      <erase> ~2 meseji/message/messages/msg/ujumbe/jumbe/sms/picha/hii/haya/zote ~2 yetu/wetu/ukisoma/ukimaliza/kabla/baada/tukimaliza
      {u,}{i,zi,}{fich,hid}{a,e} ~3 simu/phone/vizuri/chat/zawadi/hii/hizi/isionekane/<carer>/mahali/chini
      <lie> ~3 {u,uta,ume,una}{na,ko,po,kuwa,naenda,enda,kwenda,baki} ~3 <alibi>
      <lie> ~1 <carer>? ~2 una/uko/upo/unaenda/umeenda/utakuwa/umebaki/ulikuwa/umepewa ~3 <alibi>
      <carer> ~1 {aki,waki}{uliza,hoji} ~2 <lie> !ukweli
      ukiulizwa/wakikuuliza/akikuuliza/wakiuliza/akiuliza ~2 <lie>/umeokota/nyamaza !ukweli
      mwambie/waambie/umwambie/uwaambie ~2 {u,uta,ume,una}{na,ko,po,kuwa,naenda,enda,pewa,okota} ~2 <alibi>/kipindi/rafiki`,
    'soft-secret': `
      usi{mw,m,wa}{ambie,eleze,tajie,show,onyeshe}
      {a,wa}si{jue,one,shtuke,gundue,skie,sikie}
      {hawata,hata}{iona,jua,gundua,ziona,shtuka,tuona,yaona,ijua}
      usipost/usiposti ~1 popote/mpaka/hii/kokote/hadi
      macho mengi/ya_watu
      majirani/watu ~3 wana midomo/macho/maneno
      <not-tell> ~1 <nobody>/<friend>
      usiseme/usisema/usiambie/usitell
      secret`,
    exclusive: `
      wewe/we tu $
      sina ~2 mwingine/wewe_tu/rafiki_mwingine/zaidi_yako
      kuliko ~1 <parent>/marafiki/rafiki <your>/anavyo/wanavyo
      mi/mimi/me siwezi kukuacha
      marafiki/rafiki gani ~1 {wanao,anaye,wana}ku{acha,cheka,sema,umiza,onea,tenga}
      {unaweza,unaeza,waweza}_{nishow,kunishow} ~1 chochote/yote/kila_kitu/everything/shida
      siku_zote/muda_wote ~1 {unaweza,unaeza,nipo,niko}
      kuaminika/kuaminiwa zaidi
      ni mimi/mm/mie ~1 tu? na{jua,elewa,jali}/<loves>
      mtu ananielewa/anayenielewa
      wewe_tu/we_tu/wewe_pekee/ni_wewe_tu/wewe_peke_yako ~2 {nina,na,ndio_nina,ndo_na,nime,ndiye_nina,ndo_nime}{kuchagua,kuwaza,kutaka,kujali,kuona}
      {nita,nta,nina,na}ku{sikiza,sikiliza,skiza,linda,tetea} ~1 muda_wote/kila/usiku/saa/hata/always/daima/siku
      nimeacha/niliacha/nimewaacha ~1 watu/wote/marafiki/mke/kila ~2 kwa_ajili_yako/kwa_sababu_yako
      kuacha/uache/wache/uwaache ~1 hao/marafiki/<friend>/wavulana
      hao/wao/wale/huyo ~2 <loves-not>
      mimi/mi/me/ni_mimi ~1 tu/pekee/ndiye/ndo/ndio/peke_yangu/pekeyangu/ndie/only ~1 <loves>/nipo/niko/najali
      hakuna/hamna/nobody/no_one ~3 <loves>/hukupenda/hukuelewa/hukuget ~4 kama/ka/kuliko/zaidi/mimi/$
      hakuna/hamna mtu hukuget/hukuelewa/hukujali/hukupenda/hukuskiza
      <loves> ~1 kuliko/zaidi_ya/kushinda ~3 <others>/yeyote/wote/mtu/wanavyo
      nipo/niko ~1 hapa? kwa_ajili_yako/for_you/for_u/hapa_kwako/kwako
      {unaweza,unaeza,waweza}_{kuniambia,kunieleza,niambia,nieleza,kuniamini} ~1 chochote/lolote/kila_kitu/yote/anything/everything/mimi/siri/shida
      {niambie,nieleze,uniambie} ~1 chochote/lolote/kila_kitu/yote/yaliyo/anything
      nieleze/niambie yote
      mimi/mi/me ~1 si/sio/siyo/siko/siyo_mtu kama/ka
      si/sio/siyo kama wengine/hao/wao/wale/marafiki/<parent>
      <carer>/<friend> ~3 <loves-not>
      wewe/we ~1 ni? tofauti/wa_kipekee/different na/na_wengine/sana/kabisa/from
      niamini kuliko
      mimi/mi/naweza/niko/nitakuwa ~1 ni/kuwa/niko/nikuwe? kama/ka ~1 <parent>/kaka/dada/mjomba/uncle/bro/mzazi/rafiki kwako/yako/wako
      tumeumbwa/tumeumbiwa/tuliandikiwa/soulmate/soulmates/mungu_ametu`,
    flattery: `
      una/uko_na ~1 nguvu/uwezo/mwili/face/moyo/sura
      unapendeza/ulipendeza/umependeza
      {imeku,zimeku,iliku,ziliku}kaa
      hakuna/sijaona/sijawahi ~4 kama wewe
      watoto/wasichana/wavulana/wadogo ~2 umri/mwaka/rika wako/yako/lako
      {nimependa,napenda,naipenda} ~1 tabasamu/macho/sauti/sura/nywele/picha/profile/umbo
      kwa ~2 umri/age/miaka/rika wako/yako/lako
      kuliko/zaidi_ya/kupita/kushinda ~1 wote/wengine/wenzako/wenzio/darasa/wasichana/wavulana/wadogo
      {ume,una}{wazidi,mzidi,wapita,wazidia,washinda}
      {akili,fikra,mawazo,mazungumzo,moyo} <your> ~1 si/sio/ni/ya/za ~1 ya/za/mtu_mzima/mkubwa/kubwa/form/darasa/pevu
      tunaongea/unaongea/kuongea kama ~1 wa/watu/wakubwa/mtu ~1 rika/wakubwa/mzima/mkubwa
      wewe/we ni? ni mwanamke/mwanaume/mdada/mkubwa/bora/mkomavu/nyota/star
      aliyekomaa/mwenye_busara/mwenye_akili/aliyepevuka
      {ume}chaguliwa ~3 kati/wewe/peke
      jina/sauti/sura <your>? ~1 tamu/zuri/nzuri
      ni_wewe_tu/wewe_tu una/mwenye/umenifaa
      umekomaa/umekua/umepevuka/ushakomaa/umeshakuwa/umeshakomaa/ushakua/umeiva/umekuwa_mkubwa
      umekuwa ~1 msichana/mkubwa/mrembo/mwanamke/mwanaume/kijana/mdada
      {una,u}{onekana,kaa,fikiri,fikiria,ongea,cheza} ~2 kama/ka/kuliko/zaidi ~2 mtu_mzima/mkubwa/wakubwa/umri/age/wenzako/wa
      {una,u}{imba,jielewa,jiamini,behave,look,andika} ~2 kama/ka/kuliko/zaidi ~2 mtu_mzima/mkubwa/wakubwa/umri/age/wenzako/wa
      {una,u}{onekana,kaa,fikiri,fikiria,ongea,cheza} ~2 kama/ka/kuliko/zaidi ~2 umemaliza/form/uko/<adult>/mwanamke/model/pro/star
      una/uko_na/ukona ~1 akili/busara/maturity/hekima ~2 kuliko/kushinda/za_mtu_mzima/za_mkubwa/kupita/sana
      <nice> ~1 sana/kweli/mno/ajabu/kabisa/kuliko/aisee/mbaya/jamani/balaa/wa_sura
      wewe/we/uko/unakaa/unaonekana/una/mtoto/msichana/binti/mambo/habari/sasa/niaje/vipi/weuh ~1 <nice>
      {una,ume}{vutia,pendeza,umbika,ng_aa,shine}
      una/uko_na ~1 mwili/sauti/midomo/umbo/umbile/figure/nywele ~1 nzuri/mazuri/laini/tamu/zuri/ya_kuvutia/poa/fiti/mzuri/safi/moto
      macho/tabasamu/smile/sauti/ngozi/sura/mguu/nywele/umbo/shape <your> ~1 ni? ~1 nzuri/mazuri/laini/tamu/zuri/dhahabu
      macho/tabasamu/smile/sauti/ngozi/sura/mguu/nywele/umbo/shape <your> ~1 ni? ~1 moto/poa/fiti/inanivutia/mzuri/linanivutia
      kuwa/kwenye/ni/kama/unafaa/wa/una/pia ~1 model/magazine/modelling/miss
      kipaji/talent ~1 kikubwa/cha_ajabu/kubwa/ajabu/adimu/noma/sana
      {una,uko_na} ~1 kipaji/talent
      wewe/we/uko/umekuwa/wewe_ni/we_ni ~1 special/kipekee/wa_kipekee/maalum/wa_pekee/intelligent/tofauti/different/mature/mkomavu/smart/mjanja/sharp
      malkia/mrembo_wangu/msupa/supuu/mtoto_mzuri/shori/kipenzi/mlimbwende`,
    gift: `
      {nikuvalishe,nikufanyie,nikushonee,nikusuke,nikupambe,nikufundishe} ~1 bure
      nikununulie/nitakununulia/ntakununulia ~1 yako/hiyo/hizo/nini
      kazi rahisi/ndogo/nyepesi ~4 <cash>/nikulipe/malipo
      nakuajiri/nitakuajiri/udhamini
      nna/nko_na/ninazo ~2 <goods>
      utakuta/utapata/umewekewa ~1 <goods>
      na mimi ~1 nataka/nipe/unipe kitu
      nipe/unipe/nirudishie kitu ~1 kwa/badala
      <cash>/mafuta/nauli/gharama ~1 si/sio/haina/isikusumbue shida/tatizo/ishu/neno/$
      yako ~1 bure
      {nita,nta,na,ni}ku{lipa,lipe} ~1 vizuri/mara_mbili/mara/kila/pesa
      chukua/pokea hii/hizi/haya ~1 <thing>
      ununue ~1 unachotaka/chochote/unayotaka/kitu
      nilikuahidi/nilikuagizia/nimekuagizia
      {nita,nta}kushika mkono
      nilikutupia/nimekutupia/nimekurushia/nilikurushia
      <give> ~4 <thing>
      <goods> ~2 <give>
      <gave> ~3 <goods>
      <pay> ~2 <thing>/yote/zote/vizuri/sana/kila/mimi/kwa_picha
      {nitalipa,ntalipa,nalipa,nitalipia,ntalipia,nalipia} ~1 fees/fee/ada/karo/school_fees/kila_kitu
      nina/niko_na/kuna ~2 <goods>/kitu ~1 yako/kwako/kwa_ajili_yako/for_you/zako/ya_kwako
      unahitaji/unataka/ungependa/una_shida_ya/utahitaji/umekosa ~1 <thing>
      unahitaji/unataka nini ~2 niambie/nikununulie/nikupe/wangu/mrembo/nisort/nikusort
      <thing> ~3 {uki}{nitumia,fanya,tunza,nipa,kubali,nyamaza,nionyesha,kuja_kwangu}
      {u,uta,}nifanyi{e,a} ~2 kitu/favour/favor/hisani/kadogo/jambo/kidogo
      na_wewe/na_we/we ~1 unipe/unanipa/utanipa ~1 nini
      kwako/wewe ni/itakuwa/nitafanya/ntafanya/nakufanyia ~1 bure/free
`,
    elsewhere: `
      nipo/niko/napatikana ~1 <app>
      tusi{tumie,chatie,ongelee} ~1 hii/ile/group/hapa/huku
      njia nyingine ~2 {ku,tu}{chat,ongea,wasiliana,chati}
      group ~3 macho_mengi/watu_wengi
      dm/inbox tu/basi/kwanza/njoo/nikuambie
      app/application/platform/server nyingine/ingine/tofauti/yangu/salama/ya_siri
      nipe/tuma/naomba ~1 simu yako
      <move> ~3 <app>
      una/uko/ukona/upo/uko_na/unatumia ~1 <app>
      {ni,u,}{pe,tumie,tuma,leta,send,patie} ~1 namba/number/no/contact/contacts ~1 yako/zako/ya_simu/ya_whatsapp/yenu/mpya
      tuongee/tuchat/tuzungumze/tuende/njoo/nitafute/nicheki/tuhamie ~2 kwingine/pembeni/faragha/kando/chemba
      hapa/huku/hii_group/hii_app/kwa_game ~3 {wana,wata,ana,tuna,wanaweza_ku}{chungulia,ona,soma,chunguza,fuatilia,monitor}
      hapa/huku/hii_group/hii_app/kwa_game ~3 {anaweza_ku,watu_wana,zina,wanatu,anatu,watatu}{chungulia,ona,soma,chunguza,fuatilia,monitor}`,
    picture: `
      ukiwa/uwe ~1 na? nguo_ya_kuogelea/nguo_za_kuogelea/nguo_za_kulala/nguo_za_ndani/nguo_nyepesi
      nicheki/nione/nikuone/tuonane/tuongee/mazoezi/tufanye/nipigie/uje/njoo ~3 kwa/kwenye/kwa_hiyo cam/camera/kamera/video/webcam
      cam/camera/kamera/webcam <your> ~1 {ina,inafanya,iko,ipo,washa}
      {tuma,nitumie,utume,unitumie,piga} ~1 nyingine/ingine/zingine ~2 ukiwa/umelala/ya/bila/please/tu/$
      umevaa/unavaa ~1 nini na
      pekee/tu {wata,nita,ata,nta}{ona,iona,ziona}
      nikuone/nione/tuone/nikague ~3 <bed>
      <look> ~3 hujawahi/hujampa/hujapost/hakuna_mwingine/ambayo_hakuna
      ukijinyoosha/ukicheza/ukidance/ukikatika ~3 <look>/room/peke_yako/nikuone/nikague
      <look> ~2 ukijinyoosha/ukidance/ukikatika/ukijipiga
      <look> ~4 <bed>
      <send> ~2 <bed> ~2 nione/<look>
      <look> ~3 kwa_ajili_yangu/kwangu_tu/yangu_tu/mimi_tu/mimi_pekee/yangu_pekee/isiwe/usipost/usiipost/usizipost/bila_filter
      {u,}{washa,washe,fungua,fungue,on,weka,weke,onisha,turn_on,switch_on} ~1 kamera/camera/cam/video/webcam
      <look> ~1 nyingine/zingine/ingine/zaidi/nyingi !za_notes/za_kitabu
      hakuna/hamna ~2 atakayeiona/ataona/ataiona/atakayeona/ataziona/anaona/atakayeziona/atashow
      {si,siwezi_,sita,siwezi_ku,sitawahi_,sitawahi_ku}{mwonyesha,onyesha,onesha,show,post,share} ~1 <nobody>/popote/kamwe/kokote
      {mimi,mi,me}_{tu,pekee} ~1 {nita,nta,na,ndio_nita,ndo_nita,ndo_nta,ndiye_nita,ndie_nta}{ona,iona,ziona}
      {nita,nta,na}{iona,ziona,ona} ~1 mimi/mi tu/pekee
      {nita,nta,na,nina}{ifuta,zifuta,idelete,zidelete,delete}
      nikishaona/nikiona/nikimaliza ~1 nafuta/nadelete/nitafuta/ntafuta
      nione/nikuone/nionyeshe ~1 ulichovaa/ulivyovaa
      {ni,uni}{onyeshe,oneshe,show} ~3 mwili/room/chumba/chumbani/kitanda/tumbo/miguu/mapaja/umbo/shape/ulivyo/zaidi/ulichovaa/ukiwa`,
    'soft-picture': `
      nikuone/nione/nikutazame ~1 vile/ulivyo/unavyo/umetoka/umelala/umekaa/ulivyokua/ulivyokuwa/ulivyopendeza
      {u,}piga ~1 vid/vidcall/vid_call/videocall/video_call
      <send> ~2 <look> ~3 <your>/wewe/ukiwa/uso/sura/leo/sasa/nione/nikuone/ulivyo/unavyo/nyingi/moja/kidogo/tu/basi
      <send> ~2 ka <look>
      <look> <your> ~2 nione/nikuone/nizione/niangalie/nitunze/niweke
      kapicha/keupande
      nione ~1 uso/sura/tabasamu
      {ni,niku,tu,}pig{ie,iane,a} ~1 video/vidcall/videocall/video_call
      photoshoot/photo_shoot`,
    meeting: `
      nikuletee/niletee ~2 nyumbani/home/kwenu
      {tufanye,tutafanya,tutaifanyia,tutafanyia,mazoezi,maombi,masomo} ~2 faragha/faraghani/kwangu/nyumbani_kwangu
      {niku,nitaku,ntaku}{kodia,kodie} ~1 chumba/room/hoteli/nyumba
      pita/kuja/ulale/ukae/fikia kwangu
      uje/njoo/tuanze/tufanye/kuja ~2 usiku !mwema/njema
      {naja,nitakuja,ntakuja,nakuja} ~3 mlangoni/dirishani/kukaa/kulala/barabara/getini
      nitabisha/ntabisha/nabisha/ukinifungulia/nifungulie/unifungulie
      hoteli/hotel/lodge/guest/guest_house/room ~1 yangu
      {utakuja,uende,usafiri,utasafiri,tusafiri} ~1 na_mimi/nami/wawili
      pack/paki ~1 nguo ~3 toka/utoke/njoo/uje
      <meet> ~4 pasipo/kusipo/mbali_na/kando ~1 watu/mtu/bahari
      nitalipia/ntalipia/nalipia/nitagharamia ~1 uber/bolt/taxi/boda/nauli/fare
      hakuna/bila kuja/kukuja/kuleta na? ~1 <others>
      <carer>/<friend>/<nobody> ~2 {a,wa}si{fuate,sindikize,je,kufuate,kusindikize,ambatane,kuje}
      {nita,nta,na,nina}ku{fuata,beba,pitia,chukua} ~1 nyumbani/home/kwa/na/bure/mwenyewe/kwenu
      uje/njoo/utoke/toka/utokee/fika ~3 tuongee/tukutane/tuonane/tukae/unione ~2 pale/kule/darajani/daraja/usiku/saa/kwangu/peke/wawili
      nikifika/nikiwasili/nikitua ~1 {nita,nta,na,ni}ku{ita,tafuta,tafute,ite,chukua,ona,one,fuata}
      kuonana/tuonane/tukutane ~1 sehemu/mahali/pahali ~1 tulivu/siri/faragha/pa/private/kimya/tulia/mbali
      kambi/camp ~4 kwa_nyumba/hotel/hoteli/kwangu/wawili
      niambie/nitext/nipigie ~1 ukiwa ~1 huru/free/peke_yako/tayari/mwenyewe ~1 nikuje/nije/nakuja/nitakuja/nikuchukue/nikam
      <fetch> ~4 <spot>
      <come> ~3 <mine>
      kwangu ~1 nyumbani/home/usiku/peke/saturday/jumamosi/weekend/hakuna
      <come> ~4 peke_yako/pekeyako/solo/alone/bila_mtu/kimyakimya/kimya_kimya
      usi{je,kuje,kam,ambatane,fuatane,tembee} na ~1 <others>
      usi{lete,mlete,walete,itee,alike} ~1 <others>
      toka/utoke/kutoka/ondoka ~3 wakilala/akilala/kimyakimya/kimya_kimya/wakishalala/akishalala/dirishani/bila_kuonekana/bila_kuaga
      usi{ende,rudi} ~1 shule/shuleni/class/skul/nyumbani/home/moja_kwa_moja
      nik{am,uje}/nije ~1 kabla/akitoka/wakitoka/akiondoka/akilala/wakilala/usiku/nikutembelee
      nikuje/nije/nitakuja/ntakuja/nakuja ~1 kwako/kwenu/kukutembelea/kukuona/kukuchukua/kukufuata/kukupick
      {nitakutumia,ntakutumia,nikutumie,nimekutumia,nakutumia} ~2 nauli/fare/boda/uber/bolt/tiketi/bodaboda/ticket/taxi/pikipiki/nduthi/basi/gari
      baki/ubaki/salia/usalie ~2 nyuma/mwishoni/wa_mwisho
      wengine/wenzako/wote ~1 {waki,wakisha,wakiwa_wame}{ondoka,toka,enda,maliza}
      <meet> ~4 peke_yako/peke_yetu/wawili/siri/giza/hoteli/hotel/hotelini/lodge/gesti
      <meet> ~4 guest/chumbani/room/msituni/kichochoroni/solo/sirini/private/faragha/usiku/alone
      nikupeleke/nitakupeleka/ntakupeleka/nakupeleka/kukupeleka ~2 beach/hoteli/hotel/mombasa/zanzibar/dubai/out
      {nita,nta,na,ni}ku{subiri,ngoja,ngojea} ~4 shule/shuleni/nyuma/gari/kona/stage/stendi/gate/getini/geti/nje/kichochoroni/lodge/hoteli
      nikusubiri/nikungoje ~4 <spot>`,
    'soft-meeting': `
      kukaa/kulala/kuwa na_mimi/nami
      tunaeza/tunaweza/twende/tuingie/ingia ~3 wawili
      wawili tu
      sisi/mimi_na_wewe/tuwe/tukae ~4 wawili
      lini/saa_ngapi ~1 uko/utakuwa/unakuwa/una ~1 free/huru/nafasi/muda
      {tupate,nataka_tupate} ~1 muda ~1 wetu/pamoja
      me/mi/mm na we/wewe/mimi tu?
      wewe na mimi
      tutafutane
      tukale/tukatembee/tukapunge/tukachill/tukanywe/tukae/tukaongee ~2 kidogo/pamoja/kuku/wawili/hivi/mahali/sehemu/pale
      sisi wawili tu
      mimi/mi na wewe/we tu/pekee
      tuko/tutakuwa wawili tu
      mtoko/tutoke`,
    boundary: `
      mi/me/mimi/mm ni <adult>
      umeshatembea/umetembea/ushatembea na <partner>/mwanaume/mvulana/mtu
      moyo ~1 unapiga/unadunda/unaenda ~1
      nimekutamani/nakutamani/ninakutamani
      umeshakuwa/ulishakuwa/umewahi_kuwa/umekuwa na mtu/mpenzi/mwanaume/mvulana/msichana
      ana/ako_na <adult> ~2 anakufeel/anakupenda/anakutaka/amekupenda
      kuna ~3 ana/ako_na <adult>
      nakuoa/nitakuchumbia/nakuchumbia
      {nina,na,niki,nime,nili}ku{waza,fikiria,ota} ~1 mchana/usiku/kutwa/kucha/kila/sana/muda/sahii/tu
      kubadilika mwili
      models/wote/wengine/wasichana/wavulana/watu/masta ~2 hu{anza,fanya,pitia,fanyaga}
      nataka/natamani ~1 kukujua kwa_undani/zaidi/wewe/vizuri
      una/uko_na/ukona/hauna/huna/ushapata/umepata ~1 <partner>
      {ushawahi,umewahi,umeshawahi,ushai,ushaiwahi} ~2 {ku,}{busu,busiwa,kiss,kisiwa,date,wa,wa_na,pendana,penda,pendwa} !msaada/ugonjwa
      {ushawahi,umewahi,umeshawahi,ushai,ushaiwahi} ~2 {ku,}{nywa,vuta,lewa,shikwa,hug,kumbatiwa,onja,jaribu,tongozwa,lala} !msaada/ugonjwa
      umri/age ~1 {hai,hau,ha}{jalishi,na_maana,husiki,zuii} ~1 kwangu?
      umri/age/miaka ~2 ni/si/sio/siyo/haina/hauna/just/tu ~1 namba/number/kitu/ishu/issue/tatizo/shida/muhimu/hesabu/noma/maana/nambari/kikwazo
      nina/me_ni/mi_ni/mimi_ni/me_nina <adult> !elfu/tu_za/za/ya
      usione/usiogope/usiwe/acha/wacha/punguza ~1 na? ~1 aibu/woga/uoga/muoga/mwoga/haya/wasiwasi/shy
      {ni,iko,it_is} normal
      kila_mtu/wote/watu/wasichana/wavulana/wenzako/wengine/mabeste ~4 {ana,wana,hu,huwa_wana}{fanya,ifanya,yafanya,do}
      swali/kitu ~2 binafsi/faragha/kibinafsi/personal/private/la_siri/la_ndani/la_aibu
      truth or dare
      nikuoe/nitakuoa/ntakuoa/kukuoa`,
    pressure: `
      anaye{nipenda,nijali} ~1 ange{jibu,tuma,kuja,fanya,nipa}
      unanifanya ~1 nijione/nijisikie/nilie/niumie
      usiipoteze/usipoteze ~2 kwa/nafasi/fursa/hii/chance
      nafasi/fursa/chance ~3 usiipoteze/usipoteze
      kuwa/ukiwa/uwe mzuri/mwema/good kwangu
      mimi ~1 natoa ~2 wewe hutoi
      daima/kila_siku ~1 mimi {natoa,natuma,nakupa}
      {uki,kama_una,ka_una,kama_u,ikiwa_una}{nipenda,thamini,nijali,niamini,nithamini,nitrust} ~4 {u,uta,tuma,toka,ni,uni,njo,njoo}
      {uki,kama_una,ka_una,ikiwa_una}{nipenda,nijali,niamini,nithamini,thamini_urafiki}
      nilikurekodi/nimekurekodi/nilirekodi/nimerekodi $
      screenshot{,s}/<look>/mazungumzo ~3 ninazo/ninayo/nnazo/nnayo
      <friend>/<public> ~4 {wata,ata}{iona,ziona,kuona,pata,soma}
      nitaachilia/ntaachilia/nitaiachia/nitaanika/naanika/nitaweka_wazi
      naumia/nateseka ~2 sana/wewe/kwa_sababu/mimi/ukininyamazia/kwa_ajili
      moyo wangu? ~1 unauma/umevunjika/unaniuma
      mimi/hata_mimi/me si/sio muhimu/kitu ~1 kwako
      unaniweka/umeniweka mwisho/kando/pembeni
      nimekaa/nilikaa macho/usiku_kucha
      {hunijibu,hujanijibu,hujanitext,hujanitafuta,umenitupa,umenisahau,hunitext,umeninyamazia}
      ungekuwa ~1 unanipenda/unaniamini/unanijali/rafiki
      {thibitisha,dhibitisha,nithibitishie,nidhibitishie,niprovie,onyesha,nionyeshe} ~3 upendo/unanipenda/unaniamini/mapenzi/trust
      hunipendi/haunipendi/hunijali/haunijali
      {nimeku,niliku,nimesha_ku,nimeshaku,nilku}{saidia,pa,pea,tumia,nunulia} ~5 lakini/na_wewe/na_we/hutaki/huwezi/bure/mengi/yote
      {nimeku,niliku,nimesha_ku,nimeshaku,nilku}{saidia,pa,pea,tumia,nunulia} ~5 kila_kitu/halafu/alafu/unashindwa/unakataa/unanifanyia/then/hata
      {nita,nta,na,naenda_ku,nitakuja_ku,bora_ni}ji{ua,dhuru,umiza,kata,hurt,nyonga,tupa}
      nikifa/nikijiua/nikijidhuru ~3 juu_yako/wewe/kosa/lako/sababu/utajuta
      itakuwa/itakua juu_yako/kwa_sababu_yako
      <expose> ~4 <public>
      <unless> ~4 <threats>
      {uki,usipo}{niacha,niblock,nipuuza,niignore} 
      {nampa,nitampa,natafuta,nitatafuta,ntapata} ~1 mwingine/mtu_mwingine/msichana_mwingine
      usi{niangushe,nivunje,nikatishe,niudhi,niumize,nidisappoint,nifanyie_hivyo}
      tuma ~1 sasa/sasa_hivi/saa_hii/haraka/now/basi
      {nime,nili}ku{ngoja,subiri,ngojea} ~2 siku/masaa/usiku/sana/muda/tangu/lisaa/saa/hadi/mpaka/wee`,
    open: `
      surprise/suprise/sapraizi/sapraiz
      {u,}mwambie/muulize/waambie/waulize/mjulishe/wajulishe/mshirikishe/washirikishe/mweleze/waeleze ~1 <carer>
      muombe/waombe/mwite/waite/mpigie/msalimie/ulize/ukamwambie/ongea_na/zungumza_na ~1 <carer>
      <parent> <your>? ~2 {wame,ame}{kubali,ruhusu,ridhia,sharidhia,sign,saini,sema,lipa,alikwa,nipa,kupa,lipia,nipigia,niambia,omba,agiza}
      <parent> <your>? ~2 {wana,ana}jua
      <parent> <your>? ~2 waje/aje
      <parent> <your>? ~2 asaini/wasaini/wasign/asign
      <parent> <your>? ~2 anipigie/wanipigie/wanakaribishwa/wamealikwa/mnakaribishwa/walijua/wanasema/anasema/alisema
      {u,}mwambie ~1 mtu_mzima
      mtu mzima unayemwamini/anayekujali
      mwalimu/mzazi/<parent> ~2 unayemwamini
      {pamoja_na,naongea_na,nimeongea_na,nitaongea_na,niongee_na,kuongea_na,tuongee_na,njoo_na,uje_na,aje_na} <parent>
      njoo/uje/karibu/mje/wakuje/aje/ukuje na ~1 marafiki/rafiki/wazazi/<carer>/wenzako/beste/beshte/friends
      waalike/mwalike/alika/mkaribishe/walete/mlete/wakaribishe ~1 <carer>/<friend>
      {tuna,tu}m{fanyia,pangia,andalia,nunulia,surprise} ~1 mama/baba/mum/dad/mwalimu/bibi/dada/kaka/surprise/party/keki/sherehe/zawadi
      surprise/suprise/sapraiz ya/yake/kwa ~2 mama/baba/mum/dad/mwalimu/bibi/dada/kaka/birthday/party/yake
      fomu/form/ruhusa/barua/kikao ~2 mzazi/wazazi/mama/baba
      kikao cha wazazi
      mzazi asaini
      birthday/bday/kuzaliwa/suprise_party/surprise_party
      timu/darasa/familia/kwaya/class/shule/squad/team/family/group/kikundi yote/lote/nzima/zima/mzima/wote/nzma/wooote
      sote/wote/kila_mtu ~1 tutakuwepo/watakuwepo/atakuwepo/wanakuja/tunakutana/tunaenda/wanakaribishwa/anakuja
      {mama,mum,baba,dad,mathe,bibi,dada,shangazi,auntie,mom,uncle} ~1 {amesema,anasema,ameniambia,anakuita}
      {mama,mum,baba,dad,mathe,bibi,dada,shangazi,auntie,mom,uncle} ~1 {amekuita,anakusalimia,anakuulizia,anataka,amekualika}
      {mama,mum,baba,dad,mathe,bibi,dada,shangazi,auntie,mom,uncle} ~1 {ametuma,atakuwepo,atakuja,amepika}
      {mama,mum,baba,dad,mathe,bibi,dada,shangazi,auntie,mom,uncle} ~1 {anapika,amekubali,anawasalimu,atatupikia,atatupeleka}
      mazoezi ~3 saa/kesho/leo/yamehamia/yako/yapo/yanaanza/ya_timu/ya_kwaya/jumamosi/jumatano/alhamisi/jumapili/ijumaa
      timu ~2 uwanja/uwanjani/mechi/saa/kesho`,
    peer: `
      darasa letu/moja/langu
      class yetu/moja/yangu/mates
      tunasoma/tulisoma pamoja
      mwalimu/ticha/teacher/madam wetu
      kazi ya nyumbani
      {ume,nime,tu,una,nina}{fanya,maliza,elewa,soma} ~2 homework/assignment/hw/project/notes
      nimalize/nifanye/tufanye ~1 homework/assignment/hw/project
      mtihani/mitihani
      exam/exams/mock/cat ya/za/kesho/zimeanza/imeisha
      shule/skul yetu
      mimi/me/mi/nami/nina ~1 pia/pia_nina/nina ~1 miaka? <teen> pia?
      {mama,mum,mathe,baba,mom,masa,wazazi} ~1 yangu/wangu ~2 {ame,ata,ha,hawa,wame}{sema,niruhusu,nichapa,taki,ruhusu,nikataza,kataa,nichukulia}
      {swali,page,ukurasa,notes,test,physics,hesabu,math,maths,chemistry,biology,kiswahili} ~2 la/ya/za/ulifanya/umefanya/umeelewa/gani/mwalimu`,
  },
};
