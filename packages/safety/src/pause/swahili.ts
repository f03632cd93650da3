import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const swahili: PausePack = {
  classes: {
    wewe: 'gwe ggwe wewe we weye nyie nyinyi ninyi wee ww wwe nyny ninyi_nyote nyote',
    // Between "you" and what one is called.
    mod: `tu sana kabisa kweli hasa hasaa mkubwa mkubwa_sana wa ya za kama ni bure tupu mtupu pia na mwenye mzima halafu hivyo hivi hata haki aki
      aisee yaani yani kumbe eti ati tena mno zaidi moja mmoja fulani flani walahi wallahi nawe bado vile very so such too a kwanza ndio ndiyo ndo`,
    human: `dereva konda askari fundi muuzaji mteja jirani shangazi mjomba wifi admin kocha mchezaji msanii mtu watu mtoto watoto kijana vijana
      mwanaume mwanamume wanaume mwanamke wanawake msichana wasichana mvulana wavulana dem demu mademu binti mkaka mdada mkwe mama_mkwe mpangaji
      mfanyakazi madem manzi mse msee jamaa jama mzee mama baba mzazi binadamu kiumbe viumbe rafiki mke mume dada kaka mwanafunzi mwalimu dogo
      buda m2 wa2 bwana bana boss bibi babu`,
    fill: '<mod> <human>',
    // Between what one is called and "you".
    post: `mmoja la_darasa wa_darasa la_kijiji la_familia wa_{bar,baa,stendi,barabarani} ya_{jalalani,mtaa} feki uchwara bandia
      la_{mwisho,kutupwa,kwanza,dunia} sugu wa_hali_ya_chini wa_karne cha_mwisho wa_{uongo,bosi,kike,kiume,mjini} mzoefu namba_moja certified
      wa_bei_{rahisi,chee} wa_daraja_la_kwanza usiye_na_kifani tu sana kabisa kweli hasa hasaa mkubwa wakubwa kubwa mzima wazima tupu mtupu watupu
      kama mtu wa ya za nini hii huyu hawa mwenyewe wa_{kutupwa,kwanza,mwisho,mtaa,kijiji,dunia,hapa,shule} ni haki aki aisee yaani yani tena mno
      walahi wallahi mweusi mnene mfupi mchafu chafu mbaya koko shume mwitu dume jike mzee mdogo type asiye hujui huna hauna`,
    // "… you" goes on with what is no insult.
    'goes-on': `je una uko ukoje vipi unaonaje unafikiri unadhani umeona umekula unakuja utakuja ungefanya uliweka unaendeleaje unasemaje ni pia
      nawe si sio usijali usiogope umeamka unakula unafanya umefika utafanya na umemwona uliona umepata unapenda unakaa unaitwa upo acha`,
    // Alone an outcry about something.
    thing: `dikteta kero kichefuchefu kinyaa karaha mzigo aibu hasara uchafu takataka balaa mkosi ghasia haramu ghadhabu kinyesi mavi hovyo tapeli
      matapeli laana nuksi kisirani gasia ovyo taka uozo uvundo mzoga`,
    bare: `mpmbv mpmbf mpumbv maku nyoko kumamae kmmk kmmmk kmnn msng pmbv pmbf mjnga mjng mshnz kmk jinga pumbavu pumbafu shenzi bogus kumbaff kumbafu kumbaf kumbavu`,
    person: `kichwa_boga dume_jike jike_dume jikedume kaka_poa mwanaume_{jike,wa_jikoni} nyonya_damu mume_suruali mwanaume_wa_kulelewa
      mwanaume_bwege {m,wa,ma,ki,ka,li,vi}jinga mjnga {m,wa}pumbavu {m,wa}pumbafu {,m,wa}fala
      {,ma}bwege {,ma}zuzu {m,wa}shenzi {,ma}juha {,ma}punguani {,ma}zezeta {,ma}zoba {,ma}boya {,ma}ndezi {,ma}mburula mbulula {,ma}popoma
      {,ma}ndondocha {ki,vi}laza baradhuli hayawani mbwiga {m,wa}puuzi mpuzi ms{e,}nge wasenge mxenge shoga mashoga hanithi kuma kumamako kumanina
      mkundu malaya kahaba makahaba changudoa machangudoa lanye malanye kirukanjia kiruka_njia {m,wa}zinzi mwizi wezi mwongo waongo muongo mwoga
      waoga muoga {m,wa}saliti {m,wa}chawi {m,wa}rogi lofa maloofa malofa {m,wa}levi chapombe teja mateja kipara_ngoto kasiru musirusiru
      toto_jinga mwenye_ukimwi mkoma wakoma {mw,w}anaharamu mwana_haramu mwana_hizaya bazazi {m,wa}nafiki nyau kenge msukule misukule {m,wa}zembe
      {m,wa}vivu goigoi kichwa_{maji,box,panzi,ngumu,nazi,mchungu,tope,matope,wazi} mtumwa bwabwa basha {,ma}limbukeni {m,wa}shamba mlugaluga
      mtu_wa_{hovyo,ovyo} {,ma}mbumbumbu {,ma}jambazi muuaji wauaji {,ma}{tahira,taahira,taira,tahaira} kinyago vinyago {,ma}chizi {m,wa}jeuri
      mnyonge {m,wa}danganyifu {m,wa,mu}huni {m,wa}chafu {m,wa}lafi {m,wa}roho {m,wa}mbea mbea {m,wa}chonganishi {m,wa}fitini mdaku {m,wa}katili
      {m,wa}dhalimu kigeugeu vigeugeu {m,wa}korofi omba_omba ombaomba {,ma}chokoraa chokora {,ma}fukara hohehahe kapuku {,ma}gaidi {ki,vi}kojozi
      mnuka_{mdomo,jasho,kikwapa,mkojo} {,ma}laghai {ki,vi}baraka domokaya domo_kaya mbabaishaji {m,wa}zushi {m,wa}sengenyaji marioo kibwengo
      zimwi mazimwi dubwana {m,wa}mbulula mangaa kinyamkera kinyangarika fupi_nyundo bonge_nyanya mgumba wagumba {m,wa}ovu {m,wa}bovu {m,wa}potovu
      {m,wa}tovu_wa_{adabu,nidhamu} {m,wa}kosefu_wa_adabu mwendawazimu wendawazimu mwanaume_suruali chakubimbi {m,wa}ropokaji
      akili_{mgando,kisoda,finyu,fupi,ndogo,mbovu,za_kuku} muuza_sura mlaaniwa walaaniwa nyangau manyangau {ma,}hasidi {,ma}kafiri {,ma}afriti
      {ki,vi}karagosi andunje {,ma}choko bladi{fuli,fulu,fakin} bladi_{fakin,fakeni} bladfuli {,ma}duanzi {,m,wa,du}wanzi mdwanzi {m,wa}jaka
      {m,wa}noko snitch creep loner simp noob noobs dunderhead mario mkosa_{akili,adabu,haya,shukrani} wakosa_{akili,adabu}
      {mu,ba}{jinga,pumbavu,pumbafu,shenzi,vivu,chawi,levi,nafiki,puuzi} {m,mu,wa}siru {m,wa}nafki mnafiq {m,wa}baguzi {,li,ma}jizi
      {li,ji,mi,ma}{chawi,fala,zembe,shenzi,pumbavu} lizee mijitu mal{,a}uni maluuni laanatu firauni {ki,vi}cheche {,ma}danga dada_poa slay_queen
      gold_digger golddigger mchepuko jianamke jianaume jizee limtu kijitu vijitu lijitu bichwa mabichwa libaba
      {li,ji}{dudu,domo,pua,kichwa,zimwi,bwege} {m,wa}{dangaji,kware,zandiki} {m,wa}piga_majungu kibaka vibaka {,ma}fisadi {,ma}pimbi {,ma}bozi
      bongo_lala bongolala {,ma}poyoyo domo_zege domozege {,ma}zwazwa {,m}burura bashite {m,wa}sagaji mtoto_wa_{mama,mboch} hawara kimada poko
      pepo_mchafu mapepo mbulukenge kubwa_jinga {mtu,jitu,baba,mama,mzee}_{zima,mzima}_{hovyo,ovyo} kisebusebu kizabizabina mzabizabina gundu
      {m,wa}kora mchumia_tumbo {mgonjwa,wagonjwa,mlemavu,maskini}_wa_akili kichwa_{tupu,mavi,kuku,mbuzi,kibovu} {m,wa}kabila mla_rushwa
      mtu_{bure,ovyo,hovyo} mwana_{kharamu,wa_haramu} mpiga_domo kimbaumbau {m,wa}nyonyaji mbeya {m,wa}binafsi_mkubwa lisenge {m,wa}firwa mfirwaji
      mshirikina bwege_mtozeni domo_kubwa kizengi mtoto_wa_{nje,haramu,kuokota,jalalani,mbwa,malaya,kahaba,changudoa} {m,wa}sumbufu
      {m,wa}penda_sifa {m,wa}nuka {m,wa}pumbaf kibogoyo tasa`,
    // Said of people only.
    pure: `senge kichwa_{boga,panzi,nazi} mijinga dume_jike jike_dume jikedume mjinga wajinga mpumbavu wapumbavu fala mafala mfala bwege zuzu
      mshenzi washenzi juha punguani zezeta zoba boya kilaza mpuuzi wapuuzi
      {m,wa}senge kenge nyau malaya mnafiki wanafiki jinga pumbavu shenzi kumamako kumanina mbulula mburula popoma tahira taahira baradhuli
      mwanaharamu hayawani changudoa kikojozi mropokaji msaliti limbukeni mshamba kichwa_maji chakubimbi mwoga muoga mbumbumbu mdanganyifu msukule
      chokoraa ombaomba kahaba lanye mbwiga ndezi mwehu mnyau kumbaff mwendawazimu {mu,ba}jinga {mu,ba}pumbafu {mu,ba}pumbavu mushenzi mupuuzi
      nyangau hasidi kafiri afriti kikaragosi andunje choko bladifuli duanzi mdwanzi mjaka mnoko noob msiru musiru mnafki mbaguzi jizi lijizi
      lijinga lofa kapuku mzandiki kicheche mdangaji pimbi bozi bongolala poyoyo zwazwa mbulukenge kubwa_jinga mkosa_{akili,adabu,haya}
      kizabizabina hanithi kuma mkundu pumbafu mpumbafu kumbafu kumbavu kumanyoko mkabila mgumba tasa chizi kidampa mbilikimo zumbukuku galagaja
      kibaka fisadi mtovu_wa_{adabu,nidhamu} mfirwa mshirikina mwanahizaya mchafu_mkubwa mchawi_mkubwa mlevi_mkubwa mlafi_mkubwa mvivu_mkubwa
      bwege_mtozeni maluuni malauni laanatu zembe punda_milia mkosi nuksi gundu mpmbv mpmbf mpumbv maku nyoko kumamae kmmk kmmmk kmnn msng pmbv
      pmbf mjnga mjng mshnz ghasia gasia bogus shetani ibilisi mdudu marioo mbea mangaa kinyamkera kinyangarika mwizi_mkubwa mwongo_mkubwa
      muongo_mkubwa kinyago fukara kikongwe tapeli dikteta laghai kichaa kichwa_{kigumu,kibovu} kinyesi`,
    'you-verb': `unajivunia {una,ume,uli,uta,uki,mna,mme}{weza,jifanya,jiona,ongea,toka,chekea,chekesha,nichekea}
      {una,ume,uli,uta,uki,mna,mme}{jidai,ringia,danganya,tegemea,zoea,shinda,vaa,chukua}
      {una,ume,uli,uta,uki,mna,mme}{fuata,bweka,piga_kelele,jua_nini,fanya,kuja,enda,penda,leta,pita,rudi,kaa,jali,jisifu,ringa,cheza,lala}
      {una,ume,uli,uta,uki,mna,mme}{iba,haribu,kera,boa,zeeka,elewa,faa,lipa,omba,soma,nuka}
      {una,ume,uli,uta,uki,mna,mme}{lia,tembea,kimbia,jitia,kula,nidanganya,nisumbua,tusumbua,nikera,nichosha,kojoa}
      {una,ume,uli,uta,uki,mna}{ni,tu}{aibisha,dharau,kasirisha,haribia,letea,potezea,umiza,ibia,boa,chukiza,tukana}
      {hu,ham}{jui,oni,wezi,taki,sikii,pendi,ogi,somi,elewi,fai,lipi,na,jali,fikiri}
      usi{ni,tu}{pigie,tumie,guse,sumbue,andikie,fuate,ite,jibu,karibie,letee,zoee,tag,inbox}
      usi{je,rudi,seme,ongee,jifanye,kae,cheze,pite,ende,lete} ungejua unajuaje umekujaa ulikotoka umelaaniwa wako_wapi umechoka`,
    english: `disgrace shame embarrassment burden mistake joke curse stupid idiot fool loser looser ugly useless trash failure dumb dumbass moron
      clown disgusting pathetic retard retarded psycho bitch whore hoe slut thief liar fake broke worthless nobody freak weirdo garbage rubbish
      idiots fools losers senseless brainless mental nonsense takataka_bin foolish coward pig imbecile imbecil bastard asshole asshol shit cunt
      dickhead brokie bozo bot mid cringe weird boring irrelevant delulu sheep_brain blockhead dunce noob trash_player wasted skeleton zombie bete
      toxic cockroach parasite fatty ogre gremlin bloody_fool`,
    noun: '<thing> <person> <bare>',
    'mild-noun': `mtu_wa_ajabu mbaya wabaya mtoto watoto mcheshi bahili mbinafsi mchoyo wachoyo mbishi kizee kituko vituko mnene kibonge vibonge
      mnono dhaifu maskini masikini mchokozi slow kiburi kilema kiwete mfupi kimbelembele mdomo_mrefu kichekesho vichekesho`,
    disabled: `mapengo {ki,vi}{ziwi,pofu,wete,lema} bubu mabubu {ki,vi}gugumizi zeruzeru mazeruzeru albino maalbino mlemavu walemavu mbilikimo
      makengeza chongo mwenye_{makengeza,chongo,kigugumizi} kifafa nusu_mtu kibyongo`,
    people: `{m,wa}{jaluo,luo,kamba,somali,kalenjin,kisii,meru,taita,giriama,nubi,masai,maasai,turkana,borana,digo,kikuyu,luhya}
      {m,wa}{hindi,kongo,congo,ganda,rundi,nyarwanda,tutsi,hutu,chaga,haya,sukuma,gogo,makonde,pemba,zaramo,nyamwezi,hehe,ngoni,nyakyusa,nyaturu}
      {m,wa}{nigeria,china,sudan,habeshi,zungu,kimbizi,yao,zigua,iraqw,mang_ati,mangati,ndengereko} mwarabu waarabu mwafrika waafrika
      {mu,ba}{ganda,kongo,rundi,nyarwanda,tutsi,hutu,luba,shi,zungu,hima} {mu,wa,ba}nyamulenge wabanyamulenge
      {m,mu,wa}{islamu,silamu,kristo,hindu} mwislamu mwisraeli mgeni wageni refugee refugees mhamiaji wahamiaji msomalia wasomalia mmisri mzenji
      mpakistani`,
    ugly: `mbaya mabaya vibaya kibaya baya chafu mchafu machafu vichafu kichafu bovu mbovu mabovu kibovu vibovu makengeza nyeusi_tii`,
    skill: `kupika kufua kuosha kulea kuandika kusoma kuimba kucheza kuongea kuhesabu kufikiria kufikiri kuvaa kuoga kuzaa kuendesha kudance
      kuzungumza kufundisha kutunza kujitunza chochote lolote kitu kujenga kujilisha kujitegemea kuspell kudrive kukimbia kuelewa kujieleza
      kupiga_mpira kulisha kusimamia kufaulu kupata_mtoto`,
    'nobody-will': `{atakaye,ata,anaye,ange,a}{jali,kukumbuka,notice,gundua,kutafuta,kuuliza,uliza,kuzika,kukosa,kumiss,lia,kulilia,sikitika}
      {atakaye,ata,anaye}{huzunika,huzunikia,kuhurumia,kuombolezea,ona_tofauti,shtuka,simama,kuja_kuzika,kupeleka,kusaidia}
      {mtu,m2}_ata{jali,kulilia,kukumbuka,notice,gundua,kutafuta,uliza,lia,huzunika,shtuka,simama,kumiss,kuzika}`,
    joy: `{tuta,nita,nta,wata,tunge,ninge,uta}{sherehekea,furahi,cheka,chinja,cheza,kunywa,kula_pilau,shangilia,pumua,pumzika,celebrate}
      {tuta,nita,nta,wata,ita}{fanya,piga,itisha,kuwa}_{sherehe,party,pati,karamu,vigelegele,makofi} sherehe party pati kusherehekea pilau
      {ata,wata,tuta}pona itapumua`,
    'will-you': `utajua utaona utalia utajuta utakiona utanijua utanitambua utazikwa utatambaa utaumia utanikoma utakimbia utaomba utasaga_meno
      {ni,n,tu}taku{fanya,onyesha,funza,fundisha} utaitwa_marehemu utapotea utaokotwa utapigwa utachapwa utakufa utaipata utakipata hutasahau
      hutatembea hutarudi utajutia`,
    'named-en': `stupid idiot fool loser looser bitch whore hoe slut moron dumbass bastard asshole noob clown retard psycho imbecile idiots fools
      useless_man`,
    interj: `ptu{,u,uu} mfyu{,u,uu} mfyo nkt nktt mtche{w,ew,eew} mxm mxiew msch ebu hebu oya oyah oi we_nawe sasa aki haki yaani yani kwani
      wallahi kweli lol bro bruh msee mse dogo hivi kumbe jamani mungu_wangu aisee aise ona cheki tazama sikia skia skiza sikiliza hata ila kwanza
      tokaa halafu alafu nyamaza kimya tulia nenda enda toka ondoka potea kwenda endelea_kulia lia pole`,
    adj: `mnene mchafu mbaya mweusi mfupi mjinga mkubwa mbinafsi wanene wachafu wabaya mwongo mvivu mpumbavu mshenzi mwoga mlafi mnafiki wa_hovyo
      wa_kutupwa asiye_na_{akili,haya,adabu,aibu,maana,shukrani} usiye_na_{akili,haya,adabu,aibu,maana,shukrani} mwenye_{kiburi,roho_mbaya,wivu}`,
    'worse-you': `{uta,u}{feli,oza,ugua,teseka,umia,lia,filisika,ungua,juta,angamia,kufa,shindwa,fukuzwa,achwa,pooza,zama} utaishia uoze ufe
      uangamie usipone upotelee_mbali utakufa_vibaya usifanikiwe usifaulu usizae usiolewe ukose uungue`,
    sad: `{uli,ume,ulipo}{pata_ajali,lazwa,feli,fiwa,kataliwa,anguka,ugua,umwa,fukuzwa,achwa,umia,kosa_kazi,tapeliwa}`,
    ailment: `ukoma ukimwi kansa saratani cancer kifo laana ugonjwa magonjwa balaa radi ajali kipindupindu corona kichaa tauni upofu kiharusi`,
    'would-you': `
      {ninge,tunge,ningesha,tungesha,ningeweza_ku,nitaku,sija,bado_sija}ku{fukia,zika,ziba,zaba,fumua,nyonga,chinja,ua,uwa,pasua,tandika}`,
    mad: 'kichaa vichaa mwehu wehu chizi mwendawazimu wazimu',
    vermin: `panya_buku mapunda mapaka makima mambwa manguruwe mafisi munyama banyama nugu manyani mijibwa nyumbu mbweha
      mbwamwitu mburukenge {m,um}bw {m,um}bw_@ mbwaa mnyama wanyama nyoka mende panya nguruwe mbwa umbwa nyani sokwe mbuzi punda fisi kunguni
      chawa kupe wadudu mdudu funza tumbili ngedere kinyesi takataka uchafu ibilisi shetani mashetani kima kenge kunguru mchwa ng_ombe ngombe
      gombe kondoo kuku bata chura mjusi konokono ngiri fuko bundi popo kicheche nguchiro minyoo inzi nzi mbu kiroboto viroboto kiwavi viwavi
      tandu jongoo kinyonga nguruwe_pori mbwa_koko mbwa_mwitu paka_shume jibwa majibwa lishetani jini jitu`,
    // What a hurtful likeness is drawn from.
    likeness: `mabati keyboard marehemu kichekesho ajali meza mtu_aliye{kufa,gongwa,zikwa,lewa,fufuka,kosa_usingizi} chatu kwato chiriku honi
      tarumbeta kasuku karai reki bata kifutio <vermin> nyangumi farasi zebra kitambaa kopo paka samaki kambale
      papa kobe ngamia mbuni twiga tembo ndovu kiboko faru mamba sungura kifaranga jogoo papasi nungunungu panzi mbilikimo gunia magunia debe pipa
      ndoo sufuria chungu kibuyu ungo jiko tanuri mwiko kijiko mchi kinu ufagio fagio tambara dekio godoro kiatu viatu soksi raba ndala slipa
      slippers puto balloon kontena trekta lori matatu tairi gari ghorofa choo shimo pango kaburi maiti mzoga mfu wafu mzimu zimwi msukule kinyago
      sanamu skeleton mifupa mfupa joka kiazi viazi embe nanasi papai boga muhogo mhogo ndizi nyanya tikiti fenesi ugali mandazi andazi chapati
      mkate dagaa karanga nazi njiti kijiti mti mlingoti nguzo kuni fimbo mkuki waya sindano uzi kamba spaghetti makaa mkaa lami masizi giza usiku
      mchawi mwizi kichaa chizi mwehu mwendawazimu malaya kahaba changudoa chokoraa mlevi mgonjwa maskini mzee bibi kizee kibibi kibabu
      mtoto_mchanga potato frog monkey rat dog pig cow goat donkey horse alien zombie monster ghost toilet trash clown witch gorilla shrek avatar
      goblin mop broom brush stick mpira mtumba mitumba jalala dampo ngumi pasi birika taulo mto gogo magogo jiwe mawe kokoto nyundo shoka jembe
      mabua mavi ushuzi mkojo kichuguu mlima tumbaku moshi popobawa dubwana ukwaju ndimu chelewa kisogo matako kidonda mbao dumu treni mtungi
      pembe bakuli sahani beseni stuli kabati limao biskuti skonzi keki matope tope bomu bomba mfereji mtaro ukuta mlango dirisha tangi simtank
      transformer gunzi kiota kisiki mnazi mgomba mbuyu upinde katani gorila tanuru mfuko pazia mkeka kofia jumba nyumba mahindi bisi popcorn`,
    // Things that somebody is called to their face.
    object: `nyangumi tembo ndovu kiboko faru mbuni kobe konokono kiazi viazi boga gunia magunia debe pipa kopo sufuria ndoo kitambaa tambara
      dekio godoro kiatu ndala slipa gogo kisiki jiwe mfu mzoga zombie skeleton kinyago zimwi mzimu sanamu popobawa puto kigogo jitu lijitu
      dubwana tikiti boga_tupu debe_tupu kopo_tupu monster potato alien shrek kibuyu mdudu kiwavi kupe chambo kifutio kisogo dampo jalala choo`,
    plain: 'mnene mbaya mfupi mchafu mjinga mlevi mvivu kipara bahili mwongo mshamba mweusi mnafiki fukara',
    // Ways to be and to look, said to somebody.
    look: `unaganda unang_angania unavyo{tembea,ongea,cheka,cheza,kula,vaa,imba,andika,kaa} mnono unafanana mnafanana unakaa mnakaa unaonekana
      mnaonekana umekonda umekondeana umenenepa umenona umevimba umekauka umezeeka umechakaa umekomaa umefura mnene wanene kibonge vibonge mfupi
      mrefu mweusi mwembamba mbaya wabaya mchafu wachafu mkavu mzee mweupe unatembea unaongea unacheka unakula mnakula unaimba unalia unakimbia
      umevaa unavaa ulionekana ulifanana umefanana ulikaa unakoroma unacheza unadance unapumua unanuka mnanuka unabweka unapiga_kelele umebaki uko
      uliumbwa umeumbwa umezaliwa unakaanga
      unanona unaishi unaendesha unatafuna unalala umejaa_vipele umepaka umenyoa umesuka kimbelembele umetoka unatabasamu unaruka unakohoa`,
    body: `tako matako sura uso mdomo pua meno kichwa mwili tumbo masikio sikio miguu mguu mikono midomo shingo paji kidevu chunusi vipele ndevu
      kipara ngozi
      nyayo mgongo makalio kiuno vidole kitambi mashavu nyusi kisogo magoti goti kifua umbo umbile shepu mabega face head nose teeth ears body
      lips forehead`,
    face: 'sura uso mdomo pua meno kichwa macho sauti mwili nywele kope kucha wigi <body>',
    'of-you': 'yako wako zako lako chako vyako yenu wenu zenu lenu',
    part: `kichwa miguu shingo meno mikono mbavu uso mguu mkono taya pua mdomo fuvu mgongo vidole masikio sikio kiuno koo mifupa sura macho jicho
      ulimi roho utumbo ngeu damu uhai matumbo`,
    kill: `{ni,n,tu,}taku{ua,uwa,chinja,vunja,umiza,baka,chapa,tesa,choma,nyonga,rarua,twanga}
      {ni,n,tu,}taku{dunga,fyeka,maliza,angamiza,toboa,zaba,pasua,zika,tandika,gonga,malizia,liza}
      {ni,n,tu,}taku{nyoosha,nyorosha,shughulikia,kanyaga,finya,chakaza,charaza,ponda,bonda,lima_mawe,nyuka}
      {ni,n,tu,}taku{dedisha,mada,roga,laani,murder,kill,kaba,zamisha,fumua,loga,teka,vamia}
      {ni,n,tu,}taku{popoa,kongota,kunguta,zimisha,komesha,beat,slap,stab}
      {ni,n,tu,}taku{shoot,punch,tia_adabu,shikisha_adabu,funza_adabu,fundisha_adabu,lipua,tafuna_mifupa}
      {ni,n,tu,}taku{charanga,shambulia,zabua,chabanga,vunjavunja,katakata}
      {ni,n,tu,}taku{katia_mbali,mwagia_tindikali,mwagia_asidi,mwagia_acid,mwagia_maji,chomelea,teketeza}
      {ni,n,tu,}taku{fanyia,tendea}_{kitu_kibaya,kitu_mbaya,unyama,ubaya,mabaya,vibaya}
      {ni,n,tu,}taku{peleka,pelekea}_{kaburini,mochwari,kuzimu,ahera,mortuary} {ni,n,tu,}takuondoa_{duniani,uhai}
      {ni,n,tu,}taku{haribu,vuruga}_{sura,uso}
      {na,tuna,nina}ku{ua,uwa,chinja,nyonga,choma,vunja,tandika,chapa,fumua,nyoosha,chakaza,charaza,ponda,bonda,nyuka}
      {na,tuna,nina}ku{popoa,komesha,toboa,rarua,twanga,angamiza,zaba,gonga,maliza,pasua,dunga,umiza,roga,kanyaga,zika,kill}
      {naja,nakuja,tunakuja,tuko_njiani,nataka,ninataka,tunataka,lazima,nitakuja,tutakuja}_{kukuua,kukupiga,kukuchinja,kukuumiza,kukubaka}
      {ngoja,acha,wacha,nataka,subiri,lazima}_{ni,tu}ku{ue,pige,chinje,vunje,umize,pasue,tandike,chape,zabe,nyooshe,malize,funze_adabu,fundishe_adabu}
      wataku{ua,piga,chinja,vamia,teka,kata,vunja} {ni,tu}ku{ue,chinje,pasue,umize,nyonge,tandike,malize,zabe} wakuue akuue {ni,n,tu}tawapasua`,
    // "Them", or many who read it.
    break: `{ni,n,tu,}ta{ku,wa}{vunja,vunjavunja,kata,pasua,toa,toboa,ngoa,ng_oa,chinja,tia,bomoa,kwangua} {n,na}ku{vunja,kata,toa,ngoa,toboa}`,
    die: `ukufe ukakufe mkufe ufe ufie ukafe kafe ukajiue kajiue ukajinyonge kajinyonge kufe ujiue ukajiua ukafie kafie ukajitupe kajitupe
      ukajirushe ukajiulie_mbali ukazikwe ukajichinje ujichinje ufilie_mbali kufia`,
    should: `unapaswa unafaa inabidi ulipaswa unatakiwa ungefaa mnapaswa afadhali bora ni_bora ni_afadhali heri laiti ingekuwa_bora
      ingekuwa_vizuri kheri`,
    suicide: `{u,ka,uka,}jiue {u,ka,uka,}jinyonge jirushe mjiue mjinyonge jiueni jinyongeni jichinje jitoe_uhai jiulie_mbali jidunge_kisu
      jipige_risasi jimalize`,
    // "Who loves you", "who would marry you" …
    'loves-you': `{ata,ana,atakaye,anaye,wata}ku{salimia,sikiliza,kumbuka}
      {ana,ata,ange,wana,wata,anaye,atakaye,aliye,wanao,watakao,walio,a}ku{penda,taka,jali,oa,heshimu,hitaji}
      {ana,ata,ange,wana,wata,anaye,atakaye,aliye,wanao,watakao,walio,a}ku{tamani,thamini,vumilia,kubali,lilia,ajiri,miss,feel,need,like,amini,follow}
      {mtu,yeyote}_{ana,ata,anaye,atakaye}ku{penda,taka,oa,jali}
      {anaweza,angeweza,ataweza,anayeweza,atakayeweza,angependa,anataka,anayetaka}_{kukupenda,kukuoa,kukutaka}
      {anaweza,anayeweza,angeweza,anataka,anayetaka,atataka,angetaka}_{kuwa,kukaa,kuolewa,kucheza,kutembea,kuongea,kuishi}_na_wewe`,
    'not-love': `{hawezi,hawawezi,haiwezi,hataweza}_ku{kuoa,kupenda,kutaka,kugusa,kukubali}
      {ha,hawa,hatu}ku{pendi,taki,hitaji,jali,thamini,heshimu,kubali,vumilii,miss}`,
    'laugh-at': `{a,wa}naku{kataa,kwepa,ogopa_sura}
      {a,wa,tu,li,i,u}naku{chukia,cheka,dharau,kimbia,epuka,sengenya,hate,zomea,chukieni,ona_mjinga,ona_fala} {a,wa}nakuonea_aibu`,
    they: `{watoto,majirani,walimu,wanafunzi,marafiki}_{wako,zako} mkeo mumeo wanao wenzako majirani walimu wanafunzi kila_{mtu,mmoja} watu_wote
      watu sote sisi_sote sisi wote darasa_zima shule_nzima familia_nzima mtaa_mzima kijiji_kizima class_yote shule_yote group_nzima everyone
      kila_m2 darasani_wote {mama,baba,ndugu,wazazi,familia,dada,kaka,mume,mke}_{yako,wako,zako} mamako babako`,
    // What harms more than a person.
    threat: `{nita,nta,tuta}{pasua,choma,vunja,bomoa,lipua,teketeza,chana,piga_mawe}
      {nitai,nitavi,nitaya,nitali,tutai,tutavi,ntai}{choma,vunja,bomoa,teketeza,chana}`,
    sport: `party sherehe surprise tafrija fifa game ludo chess draft pes karata mechi uwanjani uno playstation pubg bao mabao mbili tatu nne tano
      #number leo_kwenye kesho_kwenye kwa_game kwa_mabao goli hesabu`,
    good: 'nyingi sana nzuri kubwa safi timamu ya za kama_simba',
    virtue: `uanaume uanamke ujasiri shukurani kipaji talanta uwezo ujanja mvuto adabu nidhamu hekima busara ubunifu sifa hadhi utu ubinadamu
      shukrani akili nguvu staha uwezo_wa_kufikiri uzuri urembo thamani maana faida swagger swag haiba heshima ustaarabu chembe_ya_akili dini
      elimu msimamo maadili`,
    perfume: 'manukato maua marashi mwanaume_mzuri vanilla nzuri ua sabuni',
    folly: `ujinga ufala upumbavu ushenzi umalaya ushamba upuuzi umama ubwege uzuzu ushoga uchizi utahira unafiki umbea wazimu ukichaa mbwa_yako`,
    animal: `<vermin> paka kasuku jiwe kiti gunia mti mtoto_mchanga chekechea kichaa shetani mfu maiti choo jalala kiatu`,
    // Whom one is said to be worth less than.
    lowly: `<animal> mtoto mwanangu mfagizi mlinzi bot konda mlevi chizi kipofu watoto mdogo_wangu nyanya bibi bibi_yangu nyanya_yangu babu_yangu
      mtoto_wangu mbwa_wangu paka_wangu shetani ngombe mwendawazimu mtoto_wa_{kwanza,pili,chekechea,nursery,miaka} watoto_wa_{chekechea,nursery}
      mwanafunzi_wa wanafunzi_wa mbuzi_wangu mlemavu kiziwi robot kompyuta mgonjwa mvulana_wa msichana_wa chokoraa house_girl mjusi mashine
      kuku_wangu`,
    // Any verb with "you" before or in it.
    'any-you': `
      {una,ume,uli,uta,uki}{,ni,tu,wa}{lala,fungisha,potezea,angusha,kosea,achia,fanya,fukuza,tapeli,sengenya,piga,shika,vunjia}
      {una,ume,uli,uta,uki}{,ni,tu,wa}{onyesha,ambia,jibu,uliza,chelewesha,tumia,omba,lipia,kopa,dai,fundisha,amrisha,ingilia,tukana}
      {una,ume,uli,uta,uki}{,ni,tu,wa}{nyanyasa,ibia,iba,feed,chosha,zoea,cheka,uza,danganya,saliti,geuka,acha,kuja,elewa,jua,sikia,ona}
      {una,ume,uli,uta,uki,unge,hu}{bisha,ropoka,jipendekeza,jigamba,jisikia,jiskia,jivuna,tongoza,kunywa,lewa,andikia,jitetea,kana,achwa,fukuzwa}
      {una,ume,uli,uta,uki}{soma,andika,tuma,lipa,cheza,imba,lia,amka,kula,oga}
      {una,ume,uli,uta,uki}{vaa,nuka,tembea,kimbia,enda,rudi,toka,ingia,pita,kaa,simama,ongea}
      {una,ume,uli,uta,uki}{sema_sana,nunua,ficha,haribu,poteza,vunja}
      {una,ume,uli,uta,uki}{chelewa,feli,shinda,shindwa,penda,chukia,dharau,ringa,jifanya,jidai,jisifu}
      {una,ume,uli,uta,uki}{kata,paka,onekana,tutisha,leta,weka,chukua,tafuta,pata,ishi,zaliwa,kufa,zeeka}
      {una,ume,uli,uta,uki}{choka,kosa,tesa,onea,loga,roga,sumbua,kera,boa,udhi,aibisha,abisha,post,comment}
      {ume,uli}{ni,tu}{toa,dhulumu,kataa} {una,ume,uli}{ni,tu,wa}{sumbua,kera,tesa,onea,dharau,haribia,letea,umiza,chekea,loga,roga,fuata,lipi,uzia}
      {hu,huku,huta,haut}{jui,wezi,elewi,soma,faa,fai,jali,lipi,sikii,ogi,oi}
      kuku{samehe,pa,pitisha,saidia,lea,zaa,oa,penda,sikiliza,amini,ajiri,fundisha,weka,vumilia,acha,tunza,soma,somesha,lisha} acha wacha rudisha
      lipa ongea jibu angalia jitazame ungekuwa hebu skia sikia umekuwa mmekuwa mmejaa mnaishi mnakaa mnanuka mnafanya mnajifanya mnaongea mnaiba
      mnadanganya mnakula unajiona mnajiona unafikiri_umefika utatuua utaniua utaua_watu`,
    // Stretches of a sentence that say to whom it goes.
    second: `<wewe> <of-you> <you-verb> <any-you> wenzako mwenzako nawe wenyewe
      {una,ume,uta,uli,uki}{lala,vaa,nunua,piga,andika,weka,ishi,cheka,ogopa,danganya,pata,shinda,feli,kosa,ringia,tafuta,toka}
      {una,ume,uta}{ni,tu,wa}{kera,letea,udhi,chosha,haribia,danganya,onea,tesa,saliti,fuata,sumbua} toka tokeni nyamaza ondoka potea kaa_mbali
      sogea rudi funga_mdomo kaa_kimya nakuambia nakwambia ninakuambia naku{chukia,onya,dharau,laani,block} niku{one,sikie} nisikuone niache
      tuache kwenda nenda {ni,tu}na{ku}{dharau,chukia,laani,onya} nimekuchoka tumekuchoka imekushinda`,
    stop: `si sio siyo kama lakini yule huyo hao wale yeye {a,u,wa,ni,tu,m}{li,me,na,ki}{mw,ku,ni,wa,tu}{ita,ambia,dhani} usiseme usijiite
      usimwite neno {a,wa}livyo{mw,ni,tu,wa}ita kuitwa kusema kujiita kujiona kujidharau kukuita`,
    negation: `nilidhani_{wewe,we} hakusema hawakusema hukusema hakumaanisha unajisikia_kama {unajiona,unahisi,ukijiona}_huna
      sitaki_{ufikiri,udhani,uamini} {kwa_nini,mbona,kwanini}_{uli,una}sema {uli,una}sema_{unataka,huna,hakuna} kakudanganya amekudanganya
      alikudanganya {una,unapo,umeanza_ku,uliku,uki}{hisi,jihisi} {a,wa}naposema {wa,a}kisema {a,wa,ku}kudanganya si sio siyo hakuna sijasema
      sikusema sidhani usifikiri usidhani usiseme msiseme usimwambie hamna haimaanishi usikubali kama_{wewe,ni,uko,u} ikiwa hujawahi
      {hawezi,huwezi,siwezi}_{kuwa}
      {hawezi,huwezi,siwezi,sitaki}_{kusema,kukuita,kukuambia,uitwe,ujione,ufe,ujiue,kumwita,kuitwa,akuite,wakuite,uumie} simaanishi usiwaruhusu
      hajawahi hatukusema hatusemi sisemi wasikuambie sikudhani sijawahi asikuambie hapana nisingependa anaogopa siamini usiamini usijiite
      usijione usijidharau usijiambie usisikilize usimwite msimwite usiwaite hatukuita sikukuita sijakuita sikuiti hukuwa huku_wa sikumaanisha
      hujaonekana nisingesema`,
    report: `kasema kakuita kakuambia kakwita akwambie akuambie wakwambie wakuambie {a,wa}{li,na,me,ki,}kwambia kakwambia
      {a,wa,i}{li,na,me,ta,ki,ka}{,ni,ku,m,mw,tu,wa}{ita,ambia,tukana} {a,wa}{li,na,me,ta,ki,ka}{sema,dai,andika} u{li,me,na}{ni,mw}ita
      {ni,a,tu,wa,u}{li,na,me,ki,ta}{itwa,ambiwa,tukanwa} kumwita kuita kuitwa wanaosema anayesema kwamba neno {a,wa,u}livyo{mw,ni,tu,wa}ita
      aliyesema kusema kuambiwa waliosema filamu wimbo tusi anadhani wanadhani unadhani anafikiri wanafikiri unafikiri kujiita aliyekuita
      waliokuita anayekuita wanaokuita aliyekuambia kukuambia kukuita nilikuita {a,wa,i}{na,li,me,ta}{ni,m,mw,tu}{tumia,tishia,andikia}`,
    speaker: `nataka samahani umeelewa hujaona huoni hujaelewa tambua nakuhakikishia nadhani nafikiri nikwambie nikuambie nimegundua naona nimeona
      nimeamua nakutaarifu nakujulisha ninakutaarifu ujue jua ukweli kiukweli elewa fahamu
      kumbuka nakuthibitishia naamini najua tunajua mimi nasema ninasema nakuambia nakwambia naapa`,
    friendly: `nakupenda ninakupenda tunakupenda happy_birthday heri_ya_kuzaliwa nimekumiss nimekukosa hongera asante rafiki_yangu mpenzi
      {fala,chizi,mjinga,mshkaji,jamaa,bro,ndugu,mdogo,msela,mse,msee,besti,boy,mbuzi,kichaa,dogo,buda,mtu}_wangu natania ninatania utani
      nimecheka besti kicheko vichekesho {kwenye,kwa,ya,za,katika}_{game,fifa,mechi,ludo,chess,draft,pubg,pes,ps,playstation,karata,mashindano}
      fifa`,
    common: commonWordsOf.sw,
  },
  rules: {
    insult: `
      usijilinganishe/usijifananishe/usinilinganishe na mimi/sisi/wenzako
      huwezi/hauwezi/hutaweza kunifikia/kutufikia hata/kamwe/wewe
      umechoka/umeisha/umeharibikiwa kimaisha
      maisha yamekupiga/yamekuchapa/yamekuchakaza
      msamaha kwa/ya kuzaliwa/kuwepo/kuishi/kuwa_hai
      rudi/rudini/urudi tumboni/shimoni/jalalani/pangoni/mtaroni/dampo/zizini
      ungezaliwa/ungekuwa ng_ombe/ngombe/mbuzi/kuku/punda/nguruwe/mbwa/jiwe/gogo ~3 faida/maana/ungefaa/tungekula/tungekuuza
      <wewe> ni ushahidi/mfano/kielelezo ~2 mungu/ujinga/upumbavu/umaskini/kushindwa/<noun>
      akili/uzuri/maisha <of-you>? ni? za/ya/wa kuazima/kushikiwa/kukodi/kuokota/mkopo
      nakulaani/ninakulaani/tunakulaani/nimekulaani
      usizae/usiolewe/usifanikiwe/usifaulu kamwe/milele/daima/maisha
      tumbo/kizazi/mikono/macho/miguu/ulimi <of-you> likauke/kikauke/ikauke/yapofuke/yakauke/ukauke/ipooze/ikatike/lioze/ioze
      uvunjike/upofuke/upooze ~0 miguu/shingo/mikono/macho/kabisa/leo
      kalilie/ukalilie/kalie/ukalie mbele/huko/mbali/kwa_mama/chooni/kwenu/kwa_mamako
      sikusikilizi/hatukusikilizi ~1 <noun>/<mad>
      ^ mwanamke/mwanaume/mama/dada mchafu/mbaya/mbovu ^
      hata mbwa/paka/nguruwe/kuku ~1 hawezi/hali/hawali/asingekula/hatakula/angekataa/wanakataa/anakataa
      unapika/umepika takataka/uchafu/sumu/matope/mavi
      mikono/kizazi/nyumba/kazi/familia <of-you> imelaaniwa/kimelaaniwa/zimelaaniwa
      <wewe> ni mbaya/mnene/mchafu/mjinga kiasi/hadi/mpaka
      ^ kibyongo/kilema/zeruzeru/mbilikimo/kiwete/makengeza $
      ^ mende/nzi/chawa/kupe/panya/funza wa choo/chooni/kijani/jalalani/takataka/dampo/mavi ^
      ^ uchafu/mavi/takataka wa/za/ya mji/mtaa/binadamu/dunia/darasa/watu ^
      kichwa chako ~1 kigumu/kizito/kibovu
      <noun>/maskini/wachafu mwenzako/mwenzio/wenzako/wenzio
      wamepoteza/walipoteza/wanapoteza/amepoteza/nilipoteza/tumepoteza ada/hela/pesa/muda ~2 bure/kukusomesha/kwako/kukulea/kama_wewe
      na wewe si/sio/siyo level/saizi/daraja/class/hadhi moja/yangu
      ukweli ni/ndio ~2 huna/hauna/hufai/hupendwi/hutakiwi/hujui/huwezi !haja/shida/tatizo/kosa/hatia/kosa_lolote
      <wewe> ni <fill>* mbaya wa/kwa sura/tabia/roho
      acha/wacha kujipendekeza/kujiuza/kuroga/kujishaua/kudandia/kulialia
      sina/hatuna/sitaki time/muda/story/stori na <noun>/<vermin>/maskini/mtu_kama/watu_kama !wa
      maiti/mfu/mzigo/takataka/kinyesi/ugonjwa inayotembea/anayetembea/unaotembea/linalotembea
      ngoja/subiri uzeeke/uachwe/uugue/ufilisike/ufukuzwe ~1 uone/utaona/nani
      mungu ~1 alijuta/anajuta/alikosea kukuumba/kukuleta/kukupa
      ukikosekana/usipokuwepo/usipokuja/ukiondoka ~1 hakuna/hatuoni/hamna tofauti/pengo/hasara/anayejali/anayegundua
      hata ukiwa/ukinyamaza/ukilala ~2 unakera/unaboa/unaudhi/unanuka/unachukiza
      sura/uso ya/wa ~1 kama ~1 <likeness>
      umejaa/umejaza chunusi/vipele/makovu/mikunjo/manyoya/kutu/funza
      unafundisha/unaendesha/unaimba/unacheza/unapika/unaandika kama ~1 hujui/amekufa/umekufa/amelewa/asiyejua
      beki/kipa/straika/striker/mshambuliaji/refa/kocha/golikipa/winga hovyo/ovyo/wa_hovyo/feki/uchwara/mavi
      beki/kipa/straika/striker/mshambuliaji/refa/kocha/golikipa/winga gani <wewe>/huna/hujui/unapitwa
      nunua/ununue/ukanunue/kanunue/katafute/ukatafute akili/ubongo/aibu/adabu
      ^ tafuta akili/ubongo/aibu/adabu
      nyamaza/kimya/tulia <wewe> asiyejua/usiyejua/usiye/asiye/huna/hujui
      hakuna/nani aliyekuuliza/aliyekuomba/kakuuliza/kakuomba maoni/ushauri
      <wewe> ni maskini/masikini tu/mkubwa/sana/wa
      jeuri/kiburi/maringo ya/cha/za nini/gani ~3 <wewe>/maskini/sura/hiyo
      pumbavu/pumbafu/shenzi/jinga zenu/yenu/zako/yako
      ^ kuma la_mamako/ya_mamako/ya_mama_yako/la_nyoko/ya_nyoko/zenu
      ^ <people>/mlokole/mpagani koko/pori/mwitu/feki/uchwara
      ^ mlokole/mpagani/shehe/padri/mchungaji <pure>/mwizi ^
      delete/uninstall/block/nimekufuta/nimekublock/nimekutoa/ngoja/akulipe/usinisalimie/usinitag/usinitafute/usinitumie/sitaki_salamu ~5 <pure>/takataka/mbwa/umbwa/nguruwe/wachawi/wezi/mwizi $
      ^ <noun> mkubwa nitakuja/utaona/utajuta/mungu/lipa/rudisha/nipe/unajua/unafikiri/ulidhani/hutafika/<you-verb>
      ona/tazama/cheki/oneni huyu/hili/hawa/hii <pure>/jitu/takataka ~2 <wewe>/ndio/$
      ^ <human> hovyo/ovyo/bure kabisa/sana/<wewe>
      ^ <human> hovyo/ovyo ^
      mtoto/watoto/mume/mke <of-you> <pure>/wachafu/mchafu/mwizi/mchawi/mwongo/wezi !kwa
      umezaa/unazaa/mnazaa/alizaa/walizaa ~1 <noun>/mijinga/mapanya/<vermin>
      unatuonyesha/unaonyesha/umeonyesha/umetuonyesha <folly> wako
      acha/wacha <folly> na/ulipe/urudishe/lipa/unilipe/uondoke
      mtu mzima ~1 unalia/huoni/huna/hujui/unadanganya/unatukana/unasengenya
      <body>/ulimi <of-you> mrefu/kubwa/refu/ndefu/mkubwa/kikubwa kama/ka/utakuponza/unakuponza
      hana adabu/akili/haya/aibu kama mama/baba/wewe/mamake/babake
      hujalelewa/hukulelewa/hukufundwa/hujafundwa/hamkulelewa !na
      kumbe ~1 ulikuwa/umekuwa/wewe/we/u/uko ~1 <pure>/<vermin>/mwizi/mchawi/mwongo/muuaji
      yuda/yezebeli/lusifa/farisayo/delila <wewe>
      unaroga/unawaroga/mnaroga/unawanga/umemroga/unamroga ~1 watoto/watu/mume/mwanangu/kaka/usiku/mtoto/jirani
      wivu/husuda/kijicho/roho_mbaya ~1 unakusumbua/unakuua/unakutesa/umekujaa/imekujaa/utakuua/inakusumbua/inakuua/utakumaliza
      angempenda/atampenda/anampenda/angemtaka/atamtaka/atamuoa/angemuoa/anamtaka/anawapenda/amwajiri ~1 mtu/mwanamke/mwanaume/mnyama/dem/kiumbe/watu kama <wewe>
      yenu/yako/wenu/lenu/lako ni ya/za/la/wa/cha kichawi/kishenzi/kimalaya/kimaskini/kishetani/kipuuzi/wizi/kihuni
      una/uko_na/mna tabia/mambo za/ya/kama ~1 kimalaya/kishenzi/kishetani/kitoto/kichawi/umalaya/wizi/kihuni/<likeness>
      kitambi/tumbo/pua/kichwa/mdomo/sura/uso/nywele/miguu/shepu/meno/masikio hicho/hiyo/hilo/huo/hizo/hayo ~1 kama/ka/utadhani ~1 <likeness>/mjamzito/mimba
      una/uko_na <body> ~3 kama/ka ~1 <likeness> !mzuri/mazuri
      ^ mweusi/mnene/mfupi/mbaya/mchafu ~1 kama/hadi/mpaka ~2 <likeness>/mlango/kiti/usiku/hatukuoni/giza/mkaa/makaa/unatisha
      <they> ~1 amekuchoka/wamekuchoka/kakuchoka/imekuchoka
      hata ~4 anasema/wanasema/alisema/amesema/wamesema/walisema ~0 wewe/we/ww/u/huwezi/hufai/huna ~2 <noun>/<vermin>/kufika/akili/maana/kitu/<ugly>
      kila_mtu/wote/darasa_zima/watu_wote ~1 anasema/wanasema/anajua/wanajua ~1 wewe/we/u/uko/unanuka ~1 <noun>/<english>/<ugly>/<vermin>/vibaya !lakini/ila
      huna/hauna mapumbu/makende/balls/korodani
      huna/hauna/hamna ~2 wala akili/sura/adabu/haya/aibu/maana/elimu/kazi/mume
      hujui/huwezi/hauwezi/haujui <skill> <wewe>/toka/kaa_benchi
      mfalme/malkia/bingwa/kiongozi/kapteni/timu/team/genge/kundi wa/ya/la wajinga/mafala/wezi/wachawi/ujinga/umbea/malaya/mashoga/waongo/wapumbavu/vilaza/mambumbumbu ~1 <wewe>/$
      <noun>/<disabled>/<vermin> <wewe> na mama/baba/familia/ukoo/watoto/wazazi/ndugu/rafiki/mume/mke/mamako/babako
      sina/hatuna/sitaki urafiki/undugu/uhusiano/mazoea/ukaribu na ~1 <noun>/<vermin>/maskini/mtu_kama/watu_kama
      ^ bure ghali ~0 wewe/kabisa/$
      ^ hasara/aibu/laana/mzigo/doa ya/wa/la familia/ukoo/taifa/darasa/dunia/nyumba/timu/shule/wazazi ^
      tulipiga/tumepiga kura ~3 mbaya/mchafu/mjinga/mbovu/tusiyempenda/tunayemchukia/anayechukiwa
      hatukukualika/hatukukuita/sijakualika/sikukualika ~3 unaharibu/unakera/unaboa/hatukupendi/unanuka/unaudhi/unaaibisha/unasumbua/wewe_ni/hakuna_anayekupenda/hakuna_anayekutaka
      ulidhani/unadhani/ulifikiri ~1 tulikuwa/sisi_ni/tuko/ni marafiki/rafiki ^
      kwa_sababu/sababu/juu/maana/manake hawakupendi/hatukupendi/hakupendi/wanakuchukia/hakuna_anayekupenda/hawakutaki/hatukutaki/unaboa/unanuka
      hakuna ~2 aliyekutetea/anayekutetea/atakayekutetea/aliyekuunga/atakayekuokoa/atakayekuamini/anayekutegemea/anayekusalimia
      tunataka/wanataka/tunaomba/wanaomba uondoke/uhame/uache_kazi/ujiuzulu/upotee
      ungeondoka/ungehama/ukihama/ungejiuzulu/ungetoka ~1 tungefurahi/tungepumua/tungepumzika/ingekuwa_vizuri/tungeshukuru/ingekuwa_bora
      hakuna/nani atakayegundua/atagundua/atakayejua/atakayekutafuta/atakayeshtuka ~1 ukiondoka/ukipotea/umeondoka/haupo/ukiacha/$
      asante/shukuru/alhamdulillah ~1 mungu? ameondoka/umeondoka/amekufa/umekuachwa
      walitaka/alitaka/tulitaka/nilitaka mtoto ~4 wakapata/akapata/tukapata/wakapewa/nikapata wewe
      alipata/amepata ~3 wewe/ww hukupata/hujapata/ulipata kitu/chochote/ujinga/umbea/ubaya
      usiniite/usituite/usinitambulishe rafiki/ndugu/kama_ndugu/kama_rafiki/dada/kaka/mwanao ~2 sio/si/naona/tena_kamwe
      sina/hatuna mtoto/binti/kaka/dada/rafiki/mwana/ndugu/mke/mume kama <wewe> ^
      ningekuwa mumeo/mkeo/mume_wako/mke_wako/mama_yako/baba_yako/mzazi_wako/mwalimu_wako/bosi_wako ~1 ningeshakuacha/ningekuacha/ningekukana/ningeshakufukuza/ningekutupa/ningeona_aibu/ningeshakukimbia/ningekufukuza/ningejiua/ningelia
      hukuwahi/hujawahi/hutawahi/hautawahi/huwezi ~0 kuwa mzuri/bora/kama/mwanamke/mwanaume wa_kutosha/wa_maana/wa_kweli/kamili/dada_yako/kaka_yako/sisi
      watu/wanawake/wanaume/wasichana wa daraja/hadhi/tabaka/kiwango lako/yako/chako
      <wewe> ni ~0 mfanyakazi_wa_ndani/housegirl/house_girl/mlinzi/mfagizi/kibarua/shamba_boy/mtumwa ~0 tu/$
      mama/baba/mamako/babako/mzazi yako/wako? ~0 anafagia/anaosha/analewa/anaombaomba/anafulia/anauza_mchicha/anachunga/anadeki/anaokota ~3 halafu/na_wewe/usijifanye/unajifanya/unaringa/unaniambia/usitubabaishe/unajiona/usijione
      kwenu hamna/hakuna/hakuna_hata pesa/hela/chakula/sabuni/choo/maji/umeme/tv/viti/ugali
      huna/hauna/hamna hata ~1 pesa/hela/mia/senti/bob/shilingi/nauli ya/mfukoni/kumi/ya_sabuni
      usiniguse/usinishike/usitushike/usishike/usiguse ~3 mikono/mkono/vidole michafu/mchafu/vichafu
      unatoa/una/mnatoa/unaleta harufu/uvundo kama/ya ~1 <likeness>
      pumzi/mdomo/hewa/jasho yako/wako/lako ~1 inaua/unaua/linaua/inanuka/inafukuza/unafukuza
      tumbo/kitambi/makalio/pua/kichwa/uso lako/chako/yako/wako ~1 linatangulia/kinatangulia/kimetangulia/imechukua/limechukua/imejaza/kimejaza/kinaziba/inaziba/limeziba
      nani ~0 alikudanganya/kakudanganya/amekudanganya/alikuambia/kakuambia/amekuambia ~1 una/unajua/wewe/unaweza/u/uko/unapendeza sura/kuimba/mzuri/mrembo/kucheza/kipaji/akili/hiyo/kuongea/kuandika/handsome/fine
      kioo chako/chenu/cha_kwenu hakikuambii/kinakudanganya/kimevunjika/hakikwambii/kinalia
      tena utatuua/unatuua/unatuumiza/utatupofusha macho/masikio
      ubongo/akili/kichwa wako/yako/zako/chako ~0 uko/iko/ziko/kiko/upo/ipo/zipo ~0 likizo/matakoni/chooni/off/loading/makalioni/miguuni/kiatuni/jalalani/offline
      kichwani una/kuna/umeweka nini
      mwanangu/mtoto/mdogo/mtoto_wangu/mwanafunzi ~5 akili/bora/vizuri/nafuu kukuzidi/kukushinda/kukuliko/kuliko_wewe
      feki/mbovu/chafu/mbaya/bandia/hovyo/ovyo/fake kama sura_yako/wewe/ww/akili_yako/akili_zako/tabia_yako/mama_yako/maisha_yako
      ulifeli/umefeli ~3 ulifeli/umefeli ~2 maisha/na/utafeli/ukafeli/kila
      utakuwa/utabaki/mtakuwa ~1 mlinzi/mfagizi/kibarua/boda/konda/mpagazi/mfanyakazi/maskini/kapera/ombaomba ~3 maisha_yako/milele/siku_zote/daima
      mwisho wako ~0 utakuwa/ni/unakuja/ni_mbaya mbaya/vibaya/jela/kifo/kaburi/aibu
      ngozi/mwili/mikono/uso <of-you> ~0 ina/una/imejaa/umejaa ~0 ukoma/magonjwa/upele/ukurutu/virusi/kinyaa/uchafu
      unalialia/unalia/mnalia/unajiliza kama ~0 mwanamke/mtoto/demu/dem/msichana/mke/bibi/mbwa
      endelea kulia/kujiliza ~1 mtoto/kama/<wewe>/hivyo_hivyo/kamama
      huumwi/hauumwi/huumwi_wewe ~2 wewe/mvivu/unajifanya/tu/ni_uvivu/unaigiza
      mungu/dini/nabii/kanisa wenu/yenu/lenu/wako/yako ni? ~0 wa_uongo/la_uongo/ya_uongo/la_shetani/wa_giza/feki
      mnaabudu/unaabudu/mnasujudia/unasujudia mashetani/shetani/majini/sanamu/mizimu/miti/mawe/ngombe/ng_ombe
      hijabu/msalaba/ushungi/kanzu/kilemba yako/wako/chako/lako ~1 inaficha/unaficha/kinaficha/linaficha/toa/uvue/vua
      mmekuja/umekuja/mnakuja kula/kumaliza/kuharibu/kuiba nchi/kazi/ardhi/pesa/ndoa/familia/timu yetu/zetu/za_watu/ya_watu/ya_mwanangu
      umeleta/umetuletea/mmeleta/umeniletea/ulileta mkosi/nuksi/laana/balaa/gundu/kisirani/aibu/umaskini/mikosi
      mimba ya nani/jirani/barabarani ~1 hiyo/unajua/hujui/malaya
      watoto wa baba/wanaume tofauti/mbalimbali/watatu/wanne/wawili/watano
      hujawahi/hukuwahi ~0 kunipa/kunifurahisha/kunifanya/kutufurahisha/kunitosheleza furaha/raha/hata/nifurahi/nijivunie
      siku ~0 niliyokuoa/niliyokuzaa/ulipozaliwa/nilipokuoa/niliyokujua/niliyokutana_na_wewe/ulizaliwa ~0 nilikosea/nilijuta/nilipotea/nililaaniwa/ilikuwa_mbaya/ilikuwa_laana/nilijilaani/mama_yako_alilia
      unanikinahi/unanikinai/umenikinahi/unatukinahi/umetukinahi/unanichukiza
      sikuoni/hatukuoni/hatukuhesabu/sikuhesabu ~0 tena? kama mtu/binadamu/mwanaume/mwanamke/ndugu/rafiki/mwenzetu/kitu
      kila unachogusa/unachoshika/unachofanya/unapogusa kinaharibika/kinakufa/kinaoza/ni_hasara/kinavunjika/kinaharibu/ni_upuuzi
      rahisi hivi/hivyo/namna_hii/kama_hii imekushinda/inakushinda/imekupita/imekushindwa/umeshindwa/unashindwa
      umeandika/umeleta/umetuma/umefanya/umeongea upuuzi/utumbo/takataka/ujinga/uchafu/pumba tupu/mtupu/gani/tu/huu
      nani alikuajiri/kakuajiri/alikuzaa/alikulea/alikuchagua/alikuingiza/alikuadd/kakuadd/amekuadd <wewe>/mjinga/fala/$
      mama/mzee/dada/kaka/kijana/mteja/abiria/jirani/mgonjwa gani mjinga/mshamba/mbishi/msumbufu/<pure> hivi/hii/<wewe>/$
      <folly>/upuuzi ~1 kama <wewe>
      ^ matako/mkundu/kundu/nyeti yako/zako ^
      mungu ~1 alikunyima/amekunyima/hakukupa/alikusahau/alisahau ~2 akili/uzuri/sura/ubongo/<virtue>
      umenyimwa/ulinyimwa/hukupewa/hukujaliwa/hukubahatika ~1 akili/uzuri/sura/ubongo/busara
      akili/uzuri/sura/ubongo/busara hukupewa/ulinyimwa/hukujaliwa/umenyimwa/hukubahatika
      lakini/ila akili/ubongo hakuna/hamna/huna/zero/sifuri/tupu/kidogo
      kazi <of-you>? kupiga domo/majungu/umbea/mdomo/soga/porojo
      <wewe> mtoto/mwana/kizazi wa/cha/ya <vermin>/<noun>/laana
      bora/heri/afadhali ~0 ungekaa/ungebaki/urudi kijijini/kwenu/ushago/tumboni/porini/kimya
      nguo/viatu za/vya mitumba/mtumba kila_siku/tu/halafu/na
      ^ sura personal/mbovu/ngumu/ya_baba ^
      ^ <english>/<ugly>/<plain>/kibonge kama nini/mamako/babako/mama_yako/baba_yako
      <english>/<noun> kama mamako/babako/wewe/ww
      mifupa mitupu/tupu
      meno/sura/uso/kichwa/nywele/pua/masikio/macho yamepangwa/imekaa/yamekaa/imepangwa/imechorwa/umekaa/limekaa/kimekaa/zimekaa kama/ka/utadhani ~1 <likeness>
      <wewe> si/sio/siyo ~0 mzuri/mrembo/handsome/mwanamke/msafi hata/kabisa/wala
      umeachwa/uliachwa/umekataliwa/ulikataliwa na kila_mtu/wanaume/wanawake/watu_wote/dunia
      umeachwa/uliachwa/umekataliwa kwa_sababu/juu/sababu/kisa ~1 wewe/unanuka/unaboa/ubaya/tabia/una/huna/mchafu/<noun>
      tutafurahi/nitafurahi/tutasherehekea/nitasherehekea/watafurahi/tutapumua/tutacheka/nitacheka ~1 siku ~0 utakufa/utakayokufa/utakapokufa/ukifa
      hakuna/nani atakayelia/atalia/atakayekulilia/atakulilia/atakayehuzunika ^
      <people> nyie/nyinyi/ninyi/nyi ~1 mnatujazia/mnajaza/mnaiba/mnatuibia/mnanuka/mnaharibu/mmejaa/mrudi/rudini/<noun>
      <people> ~1 <noun> ~1 wewe/na_wewe ~1 pia/mmoja_wao/mmoja
      ^ <people> <noun>/<vermin>/koko ^
      ^ <disabled>/<people>/kichaa/maskini/masikini/kibonge huna/hauna/hufai/haufai/unajifanya/unajiona/hujui/huwezi/hauwezi
      <human>/bosi/daktari/kocha gani {usiye,asiye}{jua,weza,leta,jali,lisha,faa,heshimu,oga,soma,fundisha}
      ^ <human>? <noun> na <pure>/mwizi/mvivu/mwongo/mchafu ^
      mlokole/mchungaji/msomi/daktari/mwalimu/boss/bosi/fundi/dereva feki/fake/uchwara/bandia <you-verb>/<any-you>/<wewe>
      nilipoteza/nimepoteza/tumepoteza/napoteza/ninapoteza ~1 miaka/muda/maisha/ujana/pesa ~3 na_wewe/nawe/kwako/kukulea/kukusomesha/kukupenda/<noun>
      ^ kinyaa ~0 chako/wewe/tupu/kabisa
      mbwa/nyani/nguruwe/malaya/mwizi/punda/mchawi/mjinga/maskini/kahaba ni/atabaki/hubaki/utabaki mbwa/nyani/nguruwe/malaya/mwizi/punda/mchawi/mjinga/maskini/kahaba tu/$
      <noun>/<vermin> huyo/huyu/hiyo uliye/ni/ndio/ndiye wewe
      ^ kwenda huko/kabisa/zako ^
      kama si/sio/siyo/isingekuwa mimi ~1 ungekuwa/ungekufa/ungelala/ungebaki/usingekuwa/ungekula/ungeokota/ungeoza
      oga/ukaoge/kaoge/kuoga ~3 tunaumwa/tunaziba/tunakufa/tunateseka/harufu
      nguo/sare/sauti/suruali/shati <of-you>? zinafanana/inafanana/vinafanana na ~1 za/ya/cha? <likeness>
      hapa/huku/humu si/siyo/sio mahali_pako/sehemu_yako/pa_watu_kama
      chakula/ugali/hewa/oksijeni tu unamaliza/unapoteza/unaharibu
      unaomba/mnaomba omba ~2 kama/wewe/kila
      ungekuwa na akili/ubongo/aibu/haya/adabu !kama/zaidi/nyingi
      ningekuwa na <face>/akili/maisha/tumbo kama yako/wako/chako/lako/ya_kwako
      unajiita/unaitwa/mnajiita ~1 mama/baba/mzazi/mwalimu/mwanaume/mchungaji/rafiki/mkristo/muislamu/gamer/msanii/daktari/boss/mume/mke/kocha <wewe>/wakati/na/halafu/kumbe/huku/$
      <wewe> ndiye/ndio/ndo/ndiyo umeharibu/uliyeharibu/uliharibu/ulisababisha/uliyesababisha/uliyeua/ulimuua/umesababisha/uliyemuua/uliyetufungisha/umetufungisha
      ana_haki/alikuwa_na_haki/alikuwa_sahihi/hakukosea/alifanya_vizuri/alifanya_vyema/alifanya_vema ~3 kukuacha/kukukimbia/alipokuacha/kukufukuza/kukupiga/kukutaliki/alikuacha/alivyokuacha
      miaka ~2 bado unakaa/unaishi/unalala/unalelewa/unalishwa/unaomba/unategemea/huna/hujui/hujaolewa/hujaoa/unakojoa/uko_kwa/uko_form/upo_kwa
      nilikuonea/tulikuonea/walikuonea huruma tu/ndo/ndio/ndiyo
      tunafungwa/tumefungwa/tulifungwa/tumeshindwa/tulishindwa/tumepoteza/tunapoteza/tumefeli ~3 kwa_sababu_yako/sababu_yako/juu_yako/kwa_ajili_yako/ni_wewe/kisa_wewe/shauri_yako/sababu_ya_ujinga
      mdogo/kaka/dada/ndugu/mwenzako/wenzako/jirani/binamu/dadako/kakako <of-you>? ~3 akili/bora/mzuri/mrembo/maana/adabu/mwerevu/nafuu/afadhali/vizuri ~1 kukushinda/kukuzidi/kuliko_wewe/kukuliko/kukupita
      hata wazazi/mama/baba/mzazi/mamako/babako/mume/mke/mungu/ndugu <of-you>? walikutupa/alikutupa/walikukataa/alikukataa/walikutelekeza/alikutelekeza/walikukana/alikukana/amekukataa/wamekukataa/hakutaki
      mama/baba/wazazi/mamako/babako/mzazi <of-you>? ~1 alikufundisha/walikufundisha/alikulea/walikulea nini/ujinga/wizi/umalaya/uongo/vibaya/hovyo/ovyo/kama
      malezi mabovu/mabaya/ya_hovyo/ya_mbwa/ya_jalalani/ya_mtaani/ya_porini
      rudi/nenda/enda/urudi ~1 chekechea/nursery/darasa_la_kwanza/std_one/kindergarten ~0 ukajifunze/ujifunze/kwanza/<wewe>/ukaanze
      hata ~1 jina/mstari/sentensi/abc/herufi/hesabu/chai/ugali/wali/yai/maji <of-you>? huwezi/hujui/hauwezi/haujui/unashindwa !kulisahau/kusahau
      hujui/huwezi/hauwezi/haujui <skill> hata
      kiswahili/kizungu/kiingereza/english/lafudhi/accent chako/yako/chenu/yenu ~2 aibu/kibovu/kichekesho/hovyo/ovyo/kinachekesha/mbovu/kinatia/inatia/kinakera/inakera/inachekesha
      mnajulikana/wanajulikana/linajulikana/mnasifika/unajulikana/unasifika kwa wizi/uchawi/ulevi/uvivu/umalaya/ujinga/uongo/rushwa/ugaidi/ushirikina/umbea/uchafu
      dini/imani <of-you> ni? kigaidi/ya_kigaidi/ya_kishetani/ya_kishenzi/ya_uongo/ya_mashetani/ya_shetani/ya_majini/ya_wajinga
      uchawi/umaskini/uchafu/wizi/maringo/kiburi/ushamba/umbea <of-you> ~1 peleka/pelekeni/bakini/kaa_nao/uache/hatutaki/hauna_dawa
      <wewe> na ~1 kichaa/ulemavu/pumu/kifafa/ukimwi/uchizi/magonjwa/makengeza/kigugumizi/upofu/virusi/kitambi/umaskini chako/wako/yako/lako/vyako
      mguu/jicho/mkono/sikio mmoja/moja/bandia/mbovu ~2 unajifanya/unajiona/unaringa/unajidai
      huna/hauna depression/stress/anxiety/msongo ~3 mvivu/unajifanya/unaigiza/unatafuta/tu_mvivu
      unatafuta/unataka tu? huruma/attention/kiki/sifa tu/ya_watu/za_watu/kutoka_kwa
      mungu akulipe/atakulipa/akulipie ~2 ubaya/maovu/uovu/machozi/mabaya
      tumbo/kizazi <of-you> ~1 limekauka/kimekauka/kimeoza/limeoza/kimefungwa/halizai/hakizai/kimelaaniwa/limelaaniwa
      usiyezaa/usiyeweza_kuzaa/huzai/hauzai
      mwanamke/mwanaume/dem/demu/msichana/mtu/binti/jamaa wa bei_rahisi/bei_chee/bei_poa/mitaani/barabarani/kununuliwa/hadhi_ya_chini/daraja_la_chini kama? <wewe>/$
      umejichubua/unajichubua/umejikoboa/unajikoboa ~2 kama/umekuwa/mpaka/hadi/uso
      rangi/viatu/suti/gauni/mwendo/kimo/shepu/harufu/ndevu <of-you> ~1 kama/ka/inafanana_na/vinafanana_na/zinafanana_na ~1 <likeness>
      <face>/macho <of-you> yanaogopesha/inaogopesha/zinatisha/inachosha/inanichosha/inanikera/inaniudhi/inanichefua/yananichefua/inachefua/unachefua
      ukipiga/ukipigwa/ukijipiga/ikipigwa/unapopiga picha/selfie ~1 camera/kamera/simu/lens inapasuka/inavunjika/inajizima/inazima/inakataa/inaogopa/inaomba/itapasuka/itavunjika
      utavunja/unavunja/utapasua/umevunja ~1 kiti/vitanda/kitanda/mlango/mizani/lifti/viti ~2 unene/uzito/kitambi/mwili/makalio/tumbo/kibonge/unavyonenepa/bonge
      acha/punguza/wacha kula ~2 utapasuka/utalipuka/unapasuka/utavimba/kibonge/bonge/utafura
      ^ maskini/masikini/fukara wa kutupwa/mwisho/akili/dunia
      una/mwenye/uko_na mabwana/waume/wanaume/madanga/michepuko wawili/watatu/wanne/wengi/kumi/kila/mtaa
      sala/maombi/swala/sadaka/ibada/dua <of-you> ~1 bure/hayasikiki/haisikiki/unafiki/za_kinafiki/ya_kinafiki/hazisikiki/hazipandi
      mungu ~1 hasikii/hakusikii/hapokei/hapendi ~1 wanafiki/wewe/mnafiki/wachawi/watu_kama
      unalipwa/inakulipa/tunakulipa/anakulipa/wanakulipa bure/hasara/kwa_nini/kwa_kulala/kwa_kukaa/kufanya_nini
      sijui/sielewi/nashangaa ~2 ulipataje/ulifikaje/uliingiaje/walikuajiri/alikuajiri/walikuchagua/ulihitimuje/ulifauluje
      ulipata/umepata/unapata/ulipewa kazi/cheo/promotion/nafasi/marks/alama/degree ~1 kwa kulala/kitandani/rushwa/undugu/kulalwa/mwili/ngono/kujiuza/kuhonga/huruma
      ukiondoka/ukihama/ukijiuzulu/usipokuja/ukifukuzwa ~2 tutafurahi/tutasherehekea/tutapumua/tutashangilia/tutafanya_party/tutafanya_sherehe/nitafurahi/nitasherehekea/wote_watafurahi !ya/kukuaga
      hakuna/hamna anayekaa/anayeongea/anayecheza/anakaa/anaongea/anacheza/anayesalimiana/anayetembea ~2 na_wewe/nawe/na_ww/karibu_yako/karibu_nawe !shuleni/nyumbani/mwanangu
      nafasi/kiti/mahali/pahali/kwako yako/pako/chako ni? iko/ni/ipo/kipo? jalalani/dampo/zizini/porini/jela/chooni/shimoni/kaburini/barabarani/zoo/mathare/milembe/jikoni_tu
      cheza/kacheze/ukacheze na watoto wenzako/wenzio/wadogo huko/kwanza/$
      toa/ondoa/futa/itoe/iondoe/ifute hiyo/picha/hii/sura ~3 inatisha/unatisha/inachefua/inaogopesha/inanitia/inatia/unatia/inakera/tunataka_kula/unatutia
      umevaa/ulivaa/unavaa pazia/gunia/tambara/mapazia/hema/mkeka/matambara/dekio/sanda
      unaua/unachosha/unaumiza/unatuumiza/unaniumiza masikio/macho ya_watu/yetu/yangu/na/kwa/$
      hujawahi/haujawahi/hutawahi kuwa ~1 na maana/faida/msaada/thamani/umuhimu
      uko/upo/umekuja duniani ~1 kula/kusumbua/kujaza/kupoteza/kuteseka/kuongeza/bure/kulala/kutesa/kuharibu
      ondoka/toka/tokeni/ondokeni ~2 usirudi/usitokee/usionekane tena/kamwe/hapa/nyumbani/kwangu/$
      roho/moyo/nafsi yangu/yetu/wangu ~1 inakuchukia/unakuchukia/inakukataa/haikupendi/haukupendi/haikutaki
      nikikuona/nikikusikia/tukikuona/ukiongea ~1 nakasirika/nachukia/naumwa/tunaumwa/nachefuka/nachoka/tunachoka/naudhika
      uwepo/kuwepo wako/kwako ~1 unaniudhi/unatuudhi/unanikera/unakera/unachosha/unatukera/unaboa/unachukiza/kunakera/unaniboa/hasara/kero/unatia/unaharibu/kunaharibu
      nimekuchoka
      ulikuwa/ni/kukuzaa/kukuoa/wewe kosa/kosa_kubwa/janga/hasara/laana ~1 la/ya/katika/maishani maisha/familia/ndoa/mwangu
      najuta/ninajuta/nimejuta/nilijuta ~3 niliyokaa/nilipokutana_nawe/nilipokutana_na_wewe/nilipokuoa/niliyokuoa/niliyokujua/kuwa_na_wewe/kukaa_na_wewe/kukutana_nawe/kukutana_na_wewe/kukusaidia/kukupenda/kukuamini/nilichokupa/kuishi_na_wewe/kukubali_wewe
      utaishia/mtaishia/utakuja ~0 huko_huko/hukohuko/jalalani/barabarani/kuokota/kuomba/kufagia/kuosha/kuuza_mwili/kuombaomba
      ^ mtoto/mwana/kizazi wa/cha jela/mfungwa/mlevi/mwizi/mchawi/malaya/kahaba/mitaani/mtaani/dampo/ombaomba/single_mother/mtumwa <wewe>/$
      unatembea/unaongea/unalia/unacheza/unakimbia/unajibeba/unapiga kama/ka ~1 mwanamke/msichana/demu/dem/shoga/malaya/kahaba/bibi_kizee/mjamzito
      unafanana/unakaa/unaonekana na/kama/ka mvulana/mwanaume/dume/kijana_wa_kiume/shoga/mfungwa/mlevi/mwizi/mchawi/chokoraa/mgonjwa_wa/malaya/kahaba/msukule
      mwanaume/mwanamume/kidume gani anapigwa/analishwa/analelewa/anaogopa/anategemea/anakalia/anafuliwa
      hujioni/unajiona ~0 kama? <noun>/kinyesi/takataka !ila/lakini
      moyo unachafuka/umechafuka ~1 nikikuona/nikiona/ukija
      ^ ona/cheki/oneni/tazama/mwone sura/uso/pua/kichwa/mdomo hiyo/huo/hilo/hicho/hio ^
      ^ kibonge/bonge/kipara/fatty toka/ondoka/nyamaza/sogea
      ^ <pure>/<named-en> <pure>/<named-en>/takataka/mbwa/nguruwe/umbwa
      unadhani/unafikiri ~0 kuna ~1 <loves-you>/anakujali
      kichwa ~3 hakuna/hamna kitu/akili/chochote !kwa
      si nilisema/nilikuambia/nilikwambia ~1 <wewe> ni? <noun>
      hakuna/nani/hamna ~1 atakaa/atacheza/ataongea/atatembea na wewe/ww
      ^ mbwa/umbwa koko ^
      ningetoa/ningeitoa/ningeavya/ningalitoa ~1 mimba
      bora/heri/afadhali ~2 ungezaliwa/ungekuwa bubu/kiziwi/mfu/mbwa/jiwe
      una/uko_na kichaa/wazimu/uchizi ^
      takataka ya/za mtu/binadamu/watu/jalalani
      natamani/laiti ~1 usingekuwa ~1 yangu/wangu/hapa/mtoto/sehemu
      <wewe> <human> <vermin>/<pure> kabisa/sana/mkubwa/tu
      <wewe> <human> <vermin>/<pure> ^
      yenu/yako/lenu/lako/wenu/chenu ni ya/za/la/wa/cha <person>/wanyama/mashetani
      ^ <pure> asiyejua/asiyeweza hata
      umekufa/umeoza ubongo/akili/kichwa
      ^ sitaki kukuona ^
      ulivyo <plain> hata/mpaka/hadi
      mtoto/mutoto/mtu/muntu ya bure
      kalale njaa/huko
      rudi/nenda/enda ~1 ukachunge/ukalime/ukauze/ukafagie mbuzi/ng_ombe/ngombe/mahindi/shamba/nyanya/mboga/maandazi
      kukutenga/tumekutenga/tutakutenga/tunakutenga
      ulipoingia/ulipokuja/ulipofika ~4 walitoka/waliondoka/walinyamaza/palinuka/walikimbia
      uso/sura/ngozi/mwili <of-you>? ~0 umejaa/imejaa/imekujaa chunusi/makovu/mabaka/mikunjo/vipele/nywele
      nilikuwa na_wewe/nawe ~3 hela/pesa/huruma/kupitisha_muda
      mlokole/mchungaji/msomi/daktari/mwalimu/boss/bosi/mkristo/muislamu/mwanaume feki/fake/uchwara/bandia ^
      kichwani/ubongoni hakuna/hamna/hana/huna kitu/akili/chochote/lolote/<you-verb>
      kichwani/ubongoni hakuna/hamna/hana/huna ^
      lakini/ila hakuna/hamna kitu/akili ndani/kichwani
      hata ~2 wanacheka/wanakucheka/anakucheka/wanashangaa ulivyo/sura/wewe/ujinga
      ^ kuma/fala/mavi/mbwa/umbwa/pumbavu/mpumbavu/mjinga/malaya/shenzi/mshenzi/msenge/senge/takataka/mkundu <wewe>/ww
      huna/hauna/hamna akili ^
      aibu kwako/kwenu ^
      shame on wewe
      acha/wacha <folly>/uchawi/wizi/umbea/ushoga/ushirikina wako/zako/wenu
      ^ chawa/kupe wa mtaa/bosi/boss/ofisi/watu/tajiri/kijiji
      viatu/nguo/meno/nywele/macho/miguu kama vya/za/ya/cha/la <likeness>
      ^ <mild-noun>/bahili/mchoyo/mlafi mkubwa/sana/kabisa/kama <wewe>/nini
      una/uko_na wivu/roho/chuki/kiburi kama/ya ~1 <likeness>
      utakufa/ufe/kufa kwa/na wivu/husuda/umaskini/umbea/kijicho ~0 wako/tu
      utakufa/ufe/kufa kwa/na wivu/husuda/umaskini/umbea/kijicho ^
      mungu hatakusamehe/hatakusikia/hakutaki/amekukataa
      hutaiona/hautaiona/huioni pepo/mbingu/peponi
      nenda/enda kwa shetani/ibilisi/baba_yako_shetani
      ^ mtoto/mwana/kizazi wa/cha shetani/ibilisi/nyoka/laana/haramu/mbwa/kishetani <wewe>
      ^ mtoto/mwana/kizazi wa/cha shetani/ibilisi/nyoka/laana/haramu/mbwa/kishetani ^
      ^ <human>? <plain> sana/kabisa/mno? <wewe> ^
      ^ <human> wa hovyo/ovyo/bure <mod>* <wewe>/$
      ^ mwanaume/mwanamke/mtoto/kijana/dem/demu/msichana/mvulana/mzee/mama/bosi/mke/mume <person> <post>* $
      ^ sura mbaya ^
      ^ <person>/<named-en> <vermin>/<person> <post>* ^
      unaongea/unaandika/unafikiri/unawaza kama ~1 mtoto/asiye/hajaenda/hajasoma/<lowly>/kichaa
      shetani/ibilisi ~1 anakuogopa/anakushangaa/anajifunza/anachukua/anakuonea
      unajikojolea/ulijikojolea/utajikojolea/ungejikojolea/mnajikojolea
      umezaa/umelala/umetembea/unatembea/unalala/umewalala/unazaa/ulilala na? kila/mtaa/wanaume/boss/bosi/waume/mabosi/mume_wa_mtu/waume_za
      umetoa/ulitoa/unatoa mimba ~1 ngapi/nyingi/<pure>/kila
      amekupitia/wamekupitia/wamekulala/walikupitia/wanakupitia
      unajiuza/mnajiuza/ulijiuza/umejiuza !wapi
      mwizi wa waume/wanaume/mume/mabwana
      unalelewa/unafugwa/unalishwa/unatunzwa na mwanamke/wanawake/mkeo/demu/sponsor/masugar
      hela/akili/sura/kazi/pesa/adabu/elimu/shepu/figure/utu/nyumba hakuna/hamna/zero/sifuri ~0 hela/akili/sura/kazi/pesa/adabu/elimu/shepu hakuna/hamna/zero/sifuri
      unaudhi/unakera/unachosha/unaboa/unaniudhi/unanikera kama_nini/mno/kupita/<wewe>/kama
      nachukia/naichukia/nalichukia/nauchukia/ninaichukia/siipendi/sipendi ~2 sauti/sura/uso/jina/uwepo/kila_kitu ~1 yako/lako/wako/kukuhusu/kuhusu_wewe/chako
      tunakuchukia/wanakuchukia/nakuchukia/ninakuchukia wote/sana/milele/kabisa/wewe
      ^ nyamaza kabisa/wewe/we/mara_moja $
      ^ hujui chochote/lolote/kitu <wewe>
      ^ hujui chochote/lolote ^
      hujui chochote/lolote/kitu <wewe>/kuhusu_maisha/kabisa
      ^ jizee/jianamke/jianaume/jitu/jibwa/lijitu/limtu/lidada/lijamaa jinga/baya/chafu/pumbavu/zima/lizima/ovyo/hovyo
      umechanganyikiwa/umerogwa/umepagawa/umevurugwa/umechizi wewe/we/kichwani/kabisa
      una/uko_na shida/matatizo/tatizo ~1 kichwani/ya_akili/la_akili/za_akili
      <wewe> ni binadamu/mtu kweli/gani/wa_aina_gani
      ^ <pure>/<named-en> <noun>/<named-en>/<adj> <post>* ^
      ^ <named-en>/<person> mkubwa/kabisa/sana/tu/kubwa/<adj> ^
      ^ <person> <adj> <you-verb>/<any-you>/<wewe>
      bot/trash/noob/loser/useless mkubwa/kubwa/kabisa <wewe>/ww
      ^ <body>/domo/jicho kama/ka ~1 <likeness>
      hata ukisoma/ukijaribu/ukifanya/ukivaa/ukijipaka/ukioga/ukilia/ukipewa/ukisali/ukiomba ~3 hutafaulu/huwezi/hautaweza/hutaweza/hutapata/hutabadilika/utafeli/utashindwa
      wazazi/mama/baba/mzazi <of-you> ~1 wanajuta/anajuta/walijuta/alijuta kukuzaa/kukulea/kuwa/siku/sana
      wazazi/mama/baba/mzazi <of-you> ~1 wanajuta/anajuta/walijuta/alijuta ^
      wewe/we/ww ni mbaya ^
      <mild-noun>/dem/demu/manzi/mwanamke/mwanaume ~1 kama wewe/ww ~1 hawezi/hafai/hapaswi/hawafai/anaringa/anapewaje/anajiona/anajifanya
      mama/dada/mke/binti/mkeo <of-you>? anauza/anajiuza/analala/anauzaga mwili/na_kila/na_wanaume/barabarani/mtaani
      rudi/mrudi bara/pwani/shamba/mlimani/huko/mikoani/jangwani ~0 <wewe>/<people>
      <wewe> <people> ~1 <noun>/<vermin>
      <people> feki/fake/bandia/uchwara/wa_uongo <wewe>
      ^ <disabled> mkubwa/toka/nyamaza/ongea/angalia/rudi/kaa/ondoka/<adj>
      una/uko_na sura ngumu/mbovu/nzito/imekomaa/imechakaa
      laana ~3 ikufuate/ikupate/ikuandame/ikukute
      siwezi ~1 kukuangalia/kukutazama/kukuvumilia/kukuona/kukustahimili ~0 usoni/tena/machoni/kabisa/$
      usiguse/usishike/usikaribie/usikalie ~4 una magonjwa/virusi/ukimwi/mikono_michafu/uchafu
      ^ toka hapa $
      ^ hufai/haufai/hutufai/hamfai ^
      alikuzaa/walikuzaa/kukuzaa/alikuumba wa_nini/ya_nini/kwa_nini/bure/hasara
      unadhani/unafikiri/unategemea ~1 nani <loves-you>/atakuoa/akuoe/angekuoa
      una/uko_na ukimwi/hiv/ukoma/kisonono/kaswende/gono/tb/magonjwa ~0 wewe/usinisogelee/usitusogelee/usiniguse/kaa_mbali
      kwenu ni ~1 mabati/matope/udongo/umaskini/mavi/mapango/jalalani/slum/porini
      nyumba yenu/yako ni? ~1 ya? mabati/udongo/matope/nyasi/makuti ~1 halafu/na/tu/$
      kojoa ulale/ukalale
      mdomo/kinywa/kwapa ~1 unanuka/kinanuka/linanuka <likeness>/mavi/kama/vibaya/uvundo/mkojo
      unapoingia/unapokuja/unapofika/unapokaa/unapoongea/ukipita/ukicheka/ukiongea/ukiimba/ukikaa/ukifika/ukiingia/ukitokea ~2 <animal>/watu/watoto wanakimbia/wanatawanyika/wanalia/wanaziba/wananyamaza/wanaondoka/wanatoka/wanahama
      ^ ulikuwa ajali/makosa/kosa ^
      hatukupanga/sikupanga/hatukutaka/sikutaka kukuzaa/uzaliwe/kukupata
      sikutaki/hatukutaki ~2 hakutaki/hakupendi/hawakutaki
      mama/baba/wazazi/kaka/dada hakutaki/hakupendi/hawakutaki/hawakupendi
      hakuna/nani/hamna ~5 kukuoa/kukupenda/kukutaka/kukuajiri/kukuvumilia !kama/kuliko/zaidi/sana
      hatutaki uje/ukuje/uonekane/urudi/ukae/uwepo/kukuona/kukusikia kwenye/hapa/kwetu/tena/kwa/karibu !ukilia/uchungu
      hatutaki uje/ukuje/uonekane/urudi/ukae/uwepo/kukuona/kukusikia ^ !ukilia/uchungu
      ^ nani anakutaka/atakutaka/akutake/atakuoa ^
      ^ kuma mamako/mama_yako/nina/nyoko/mama/ya_mama/la_mama
      sitaki/hatutaki/chukua/peleka mikosi/virusi/laana/magonjwa/ushirikina/uchawi/nuksi/mapepo/uchafu/ushetani <of-you>/zako
      <wewe> ~2 wa_kuitwa mwanaume/mama/baba/mzazi/mwalimu/binadamu/rafiki/mtu
      baba/mama/wazazi/babako/mamako/mzazi <of-you>? ni? mlinzi/watchman/mfagizi/mama_fua/konda/kibarua/housegirl/mlevi/mpagazi/chokoraa/mwizi tu/na_we/na_wewe/halafu/$
      tumeishi/tuko/tunaishi/tutakuwa/tulikuwa ~2 vizuri/sawa/poa/salama/furaha/amani bila wewe/ww/nyie !kuja/kulipa/kufanya
      hatuna/hatukuwa_na/sina/hakuna/sikuwa_na/haina haja na wewe/ww/nyie/nyinyi/mtu_kama/watu_kama
      sitaki/hatutaki ~4 wawe/awe/kuwa/aishie kama wewe/ww
      ningependa/natamani/nataka/nasubiri/ninasubiri kukuona ukilia/ukiomba/ukiteseka/ukianguka/ukifa/ukihangaika/ukifeli/ukiaibika
      peke_yako kama ~1 <likeness>
      urudi/mrudi/murudi/rudini kwenu ^
      <object> <wewe> ^
      ^ <plain>/maskini/masikini na? <plain>/maskini/masikini <wewe>
      ^ <plain>/maskini/masikini na? <plain>/maskini/masikini ^
      unanichefua/unatuchefua/mnanichefua/unanichukiza/unatuchukiza/unanikirihisha/unanikinaisha/unanitapisha
      hakuna/nani ~1 aliyeomba/aliyehitaji/anayehitaji/anahitaji/anataka/ameomba maoni/ushauri/mawazo ~1 <of-you>/$
      funga/ziba/fungeni hilo/huo/hiyo domo/mdomo/bakuli
      <they>/watu ~2 {a,wa}naku{sema,ongelea,cheka,chukia,dharau} nyuma/vibaya/mgongoni/ukigeuka/ukitoka/ukiondoka
      <wewe> ni ~1 aliyeshindwa/aliyelaaniwa/asiyefaa/asiyejua/aliyepotea/asiyependwa/asiyestahili/mshindwa/asiyejielewa/uliyelaaniwa/asiyetakiwa
      umeona/ulishaona/umejiona sura/uso yako/wako ~1 kabla/kwanza/kwenye_kioo
      unastahili/mnastahili ~1 kila/yote/haya/hayo/mateso/mabaya ~1 kinachokupata/yanayokupata/yaliyokupata/haya/hayo/$ !mazuri/mema
      <wewe>/kukuoa/kukujua/na_wewe/kukuamini ni/ilikuwa/lilikuwa/ndio/ndilo kosa
      umeharibu/umeiharibu maisha/ndoa/familia/harusi/biashara/nyumba yangu/yetu/ya_kila_mtu/ya_watoto/ya_mwanangu/ya_wazazi
      huna/hauna/hamna hata ~3 ubongo/akili/aibu/haya/utu/adabu
      unajifanya/unajidai/unaigiza ~2 depression/mgonjwa/unaumwa/huzuni/stress/kufa ~3 attention/huruma/watu/kiki/likes
      ^ kizee/kibibi/kibabu/kikongwe/kitoto kibaya/kichafu/kijinga/kinuka/kichawi/cha_mkojo/cha_kunuka/wa_kunuka/kishenzi
      ubongo/akili <of-you> ~1 umeungua/umekwama/umekauka/umeharibika/umechanganyikiwa/zimeruka/imechanganyikiwa/zimechanganyikiwa/unavuja
      <second> ~5 mbwa/panya/nguruwe/umbwa/nyani/kunguni/mende/fisi/nyoka/kupe mchafu/mwongo/mjinga/mshenzi/mnafiki/wa_hovyo/<wewe>
      <interj>/rudisha/lipa/acha/jibu/rudi/usinijibu/usinipigie/niache/usiniguse ~4 tapeli/mwongo/mwizi/laghai/umbwa/nyani/kima/nugu/nguruwe/kenge/takataka/kunguni $
      rudi/panda/nenda/ruka mtini/mti/mitini/msituni/porini/zizini/bandani ~1 <vermin>
      oya/oi/ebu/hebu/msee/dogo/kimya/sikia <wewe>? <disabled>
      umenenepa sana/mno/kama/hadi/mpaka ~2 hauwezi/huwezi/<likeness>/unapasua/mlango/kiti/inahitaji
      hiyo/huo/hio/hizo si/sio/siyo sura/uso/akili/mwili/sauti ni
      lakini/na/halafu bado ni? <pure>/mjinga/<wewe>
      ni/u/uko/we/wewe <pure> au/ama ~1 <you-verb>/<any-you>/unafanya/nini
      picha <of-you> ~4 wakacheka/walicheka/tulicheka/tumecheka/tukacheka
      hujawahi/haujawahi kufaulu/kufanikiwa/kufanya/kuwa/kufikia ~1 kitu/lolote/chochote/mtu/la_maana/cha_maana
      ningekuwa ~3 ningejificha/nisingetoka/ningehama/ningeona_aibu/nisingepost/ningekaa_kimya ~1 nje/mji/$
      ^ fala/mafala/umbwa/mjinga/mshenzi/boya/mpuuzi/ghasia/kilaza/mpumbavu/malaya/noob/loser/choko/msenge/mwizi hii/hili !ni/imekwama/simu/laptop/kompyuta/gari/wifi/game/network/phone/app/redio/imefuta/mashine/haina/imeharibika
      ^ <english> hii/huyu/wewe/ww ^
      ^ kupe/chawa/kunguni/kima/nugu/punda/mbuzi/jibwa/mbwa/umbwa/nguruwe/fisi mkubwa/kubwa/mkubwa_sana ^
      natamani/najuta/laiti ~1 nisingekutana/nisingekujua/sijakutana/sijakujua/sijawahi_kukutana/nisingekupenda/nisingekuoa/kukutana ~1 na_wewe/nawe/kamwe/$
      hatukutaki/hatukupendi/hatukuhitaji ~1 wewe/ww/we/hatutakupenda/kabisa/nyie/nyinyi
      <wewe> na mama/baba/familia/ukoo/ndugu/watoto/dada/kaka/mume/mke/wazazi/genge <of-you>/zako ~1 ni? wote? <noun>/<vermin>
      uko_na/una/uko_tu_na/mna <folly> ~1 mob/sana/mwingi/nyingi/kichwani/kabisa/mingi/wa_kuzaliwa/$
      akutoe/kukutoa/angekutoa/akuavye/angekutupa/akutupe mimba/tumboni/chooni/jalalani
      <person>/<vermin>/<ugly>/<mild-noun> usiye{ambilika,sikia,heshimu,jali,zaa,kua,weza,jua,faa,elewa,soma,oga,fikiri,kufa,fikiria,jitambua,jielewa}/usiye_na/usiye
      <noun>/<vermin> asiye/usiye na <virtue>/haya/aibu/maana/faida ~1 <wewe>/<you-verb>/$
      nani alikuomba/kakuomba/amekuomba/alikuuliza/kakuuliza/amekuuliza uongee/ushauri/maoni/useme/uje/ujibu/ucomment/wewe/kitu/chochote
      hasara/aibu ya chakula/nafasi/hewa/ada/mimba ^
      sitaki/hatutaki/sipendi/nimechoka kusikia/kuskia/kuona/kuliona/kuiona/kuusikia ~1 sauti/sura/jina/uso/mdomo/habari/picha yako/lako/wako/zako
      anafurahi/wanafurahi/tunafurahi/inapumua/tunapumua/linapumua ~1 ukiwa_haupo/ukitoka/ukiondoka/usipokuja/usipokuwepo/ukiwa_mbali/ukinyamaza
      kichwa/ubongo/akili/kichwani !cha_nazi/cha_gari ~3 kimejaa/umejaa/zimejaa/imejaa/kumejaa/umejaza/umeweka makamasi/maji/matope/mavi/uchafu/hewa/upepo/majivu/takataka/funza/ushuzi
      hata makeup/filter/mkorogo/photoshop/make_up/vipodozi/plastic_surgery ~3 sura/uso/kusaidia/kukusaidia/kuficha/haikusaidii/imeshindwa
      akili kama za/ya ~1 mtoto/<likeness>/<lowly>
      kwenu ~1 mnakula/mnalala/mnashindia/mnaishi/mnakunywa ~2 mara/mlo/mmoja/moja/chini/mbuzi/njaa/majani/mawe/ugali_na/mihogo/uji/sakafuni
      unabweka/mnabweka
      utabaki/utakuwa/utaishia/umebaki kuwa? <english>/<noun>/maskini
      hauwezi/huwezi/hutafika/hautafika kufika? popote/mahali_popote/mahali/mbali ~1 maishani/$/wewe/kimaisha/<mod>
      tulikuwa/alikuwa/walikuwa ~2 vizuri/amani/raha/furaha/fun/poa/shwari/salama ~3 mpaka/hadi/kabla ~1 ulipo{ingia,kuja,fika,jiunga,ongezwa,addiwa}/uingie/uje/hujaja/ulikam/ukuje
      una/uko_na/mna laana/mkosi/nuksi/gundu/kisirani
      chukua/beba/kusanya/funga begi/mabegi/vitu/mizigo/virago/nguo/handbag <of-you>/zako/vyako ~1 uondoke/utoke/upotee/toka/ondoka
      hatujawahi/sijawahi/sikuwahi/hatukuwahi kukujali/kukuhesabu/kukukubali/kukuthamini/kukuona_kama
      watu/daladala/darasa/ofisi/matatu/lift/basi/class ~3 inakukimbia/wanakukimbia/linakukimbia/wanakukwepa/wanaziba/inanuka/linanuka ~0 kwa_sababu_yako/wewe/ukipita/$
      {tuna,wana,nina,na}vyo{kuongelea,kusema,kucheka,kuchukia,kudharau,kusengenya}
      mtoto/ugonjwa/ulemavu/msiba/utasa/umaskini <of-you> ~2 ni? adhabu/laana/malipo
      unacheza/unaimba/unaandika/unaendesha/unapika/unatembea/unakula/unavaa/unaongea/unafikiri kama ~1 umevaa/umekatwa/umefungwa/umelala/umefumba/umelewa/huna/hujawahi/asiye/hajawahi/kipofu/kiwete
      hakuna siku ~1 nilikupenda/niliyokupenda/nilikutaka/nilikuheshimu/nimekupenda
      nilikupenda/nilikuoa/nilikuchumbia/tulikualika/nilikuajiri/ulipata/uliomba/tulikuvumilia/alikuoa ~2 kwa huruma
      nilikuwa/alikuwa nakutumia/anakutumia/ninakutumia tu
      una/ni/hiyo/hicho mikono/kichwa/uso/pua/mdomo/miguu/akili/sura/macho/meno au/ama ~1 <likeness>
      na/kwa hilo/hiyo/huo/hicho/hizo/hio akili/tabia/domo/pua/uso/kichwa/mdomo/meno/makalio/tumbo/kitambi/shepu/sura/harufu <of-you>/zako/cha/kama
      ungekuwa/ungelikuwa ~2 ningejificha/ningekutupa/ningejiua/ningekufukuza/ningeona_aibu/ningekukana
      ulimuua/umemuua/uliua/ulimwua/ulimroga/umemroga ~1 mumeo/mume/mke/mkeo/mama/baba/mtoto/kaka/dada/mwanangu
      akili/tabia/sura/mawazo/malezi <of-you>/zako ni? hovyo/ovyo/takataka/bure/utumbo/upuuzi/ujinga/uchafu/mbovu/ya_hovyo/za_hovyo
      una/uko_na/meno yako/zako/meno ~1 ya/za njano/manjano/nyeusi/kahawia/kutu
      hatutaki/sitaki/nafasi/si_ya/si_za/hatuhitaji ~3 watu/mtu/wanawake/wanaume/wasichana wa? aina/hadhi/rangi/kabila/dini yako/yenu
      rafiki/wasichana/wanawake/wanaume/watu/mtu wa aina/hadhi yako/yenu ~2 ni/hana/hawana/si/hawafai/hafai/kupe/wa/$
      tulifanya/tutafanya/tunafanya/tulienda/tulikula ~1 bila wewe ~1 makusudi/maksudi/kwa_makusudi
      hata ~2 anaona/wanaona/inaona/kinaona/wanaonea aibu/haya ~2 wewe/nawe/kukufuata/<of-you>/kukuona/kukusalimia/kukuonyesha
      hata ~2 amekuchoka/wamekuchoka/imekuchoka/anakukimbia/wanakukimbia/walikukimbia/hawakutaki/anakukwepa/walikutoroka/anakuogopa
      umezeeka/umechakaa/umeharibika/umekomaa vibaya
      kama ujinga/ubaya/upumbavu/umbea/uongo/uchafu/uvivu/sura ungekuwa/ingekuwa/ungelipwa/ungeuzwa/ungekua/ungelikuwa/ungekuwaga
      wewe bibi/babu kizee/kikongwe
      ^ <interj> <interj>? <human>? <pure> <post>* ^
      ^ <noun>/nguruwe/mbwa/umbwa/nyani <adj> <adj>? ^
      <second>/<interj>/kaa_mbali/endelea_kulia ~5 <person> mchafu/mbaya/mkubwa/mnene $
      <wewe> ni <fill>* kipande/mfuko/lundo/gunia/rundo/pipa/ndoo cha/wa/la/ya <noun>/nyama/<likeness>
      <wewe>/u ni? <human>? mbaya/mchafu/mnene sana/kabisa/mno/na/tena/hata/kuliko_wote !kwa/kwenye/katika/mimi/nzuri/mzuri
      <wewe> ni baba/mama/mzazi/mwalimu/mume/mke/rafiki/mwanafunzi/mfanyakazi/dada/kaka/mtoto/daktari/kocha/bosi mbaya/mbovu/hovyo/wa_hovyo/mchafu
      unachukiza/mnachukiza/unachefua/unakinaisha/unakirihisha
      unanuka/mnanuka/wanuka/unanukaa ^
      hakuna/hamna/akuna ~5 anataka/anayetaka/angetaka/anapenda/anayependa uwe/uje/uwepo/kukuona/kukusikia/kukaa/kuongea/kucheza/urudi/ukae/kuwa_nawe !ukiumia/ukilia/ukiteseka/ukifa/ukifeli/vibaya/na_huzuni
      natumaini/natumai/natarajia/natamani/nakuombea/nakutakia/naomba ~1 <worse-you>
      natumaini/natumai/naomba/natamani utapata/upate/utapatwa_na/ukapate/kapate <ailment>
      ^ upate/pata/ukapate/kapate <ailment>
      natumaini/natumai/naomba atakufanyia/atakuacha/watakufanyia/akuache/wakuache/atakutenda ~3 uoze/hivyo/ulichonifanyia/vile/ukilia/mtaani
      sijawahi/sikuwahi/sijawai/hatujawahi/hatukuwahi kukupenda/kukutaka/kukuheshimu/kukuhitaji/kukupendeni !kama/hivi/zaidi
      unadhani/unafikiri/unajiona/unajifanya/unadhania ~5 lakini/kumbe/wakati/ila ~4 <noun>/mbaya/mchafu/mnene/<english>/<ugly>
      umekuwa/mmekuwa/wakuwa/ulikuwa <fill>* <pure>
      huchoki/hautachoka/huoni_aibu/unapenda kuwa <noun>/<english>/mbaya
      <wewe> ndo/ndio/ndiye/ndie tatizo/shida/mkosi/balaa/kikwazo/mzigo/kero !la/ya/letu/langu/kubwa/lake
      tungefurahi/tutafurahi/ningefurahi/tumefurahi/wote_wanafurahi ~1 ukiondoka/ukitoka/ukihama/usipokuja/ukijiuzulu/usingekuja/umeondoka
      dini/imani/kanisa/msikiti/mungu yako/yenu/lako/lenu/wako/wenu ~1 ni? ya? ugonjwa/uongo/upuuzi/ushetani/mashetani/takataka/ujinga/laana/kansa/wajinga/magaidi
      unanifanya/unatufanya/inanifanya/mnanifanya ~1 nitapike/kutapika/tutapike/nitapika/nichukie
      nataka/nahisi/natamani/najisikia kutapika ~1 <any-you>/nikikuona/nikikusikia/nikiona/nikisoma/ukikaa/ukiongea/sura
      hatukuoni/hatuoni/hatukuona/huonekani ~1 usiku/gizani/giza
      uliangushwa/ulidondoshwa/ulidondoka/uligongwa ~1 ukiwa/ulipokuwa/kichwa/utotoni ~1 mtoto/mdogo/mchanga/kichwa/ulipozaliwa
      <second>/ukawa/umekuwa/mtoto/mtu ~1 asiye/usiye na <virtue>/haya/aibu/maana/faida ~1 <wewe>
      ukawa/umekuwa/ulikuwa ~1 asiye na <virtue>/haya/aibu/maana
      watoto/mtoto/wanao/mwanao/mkeo/mumeo/mume/mke wako/wenu? ni/wote/wana <fill>* <pure>/wabaya/wachafu/<vermin>
      umekufa kwangu/kwetu/moyoni_mwangu
      kwangu/kwetu ulishakufa/umekufa/umeshakufa
      unapoteza/unamaliza/unaharibu/unatumalizia/unapumua/unachafua hewa/oksijeni/oxygen
      hatukai/hatuchezi/hatutembei/hatuongei/sikai/hatuchangamani/siongei/sichezi na ~2 <noun>/maskini/masikini/wachafu/<vermin>
      hakuna/nani/hamna ~1 anayejali/anajali/atajali/anayetaka_kujua ~1 kama? unaishi/unaumia/unalia/unakufa/ukifa/umekufa/hisia_zako/unachosema/unavyohisi/shida_zako
      wenzako/ndugu_zako/rafiki_zako/kaka_yako/dada_yako/mdogo_wako ~3 wamefanikiwa/amefanikiwa/anafaulu/ameolewa/wameoa/wamejenga/wamemaliza/wana/wanajenga/wamesoma/wameolewa/wanaendesha/wamefika ~5 wewe/we/jiangalie/bado/unajenga/huna/hauna
      ulivyo/unavyokuwa/jinsi_ulivyo/kiasi_gani_ulivyo <pure>/mjinga
      unawezaje/anawezaje/utakuwaje/inakuwaje/mbona/kwanini/kwa_nini kuwa/uwe/uko/wewe_ni/we_ni/u/umekuwa <fill>* <pure>/<noun>
      tumeunda/tumetengeneza/tulifungua/tumefungua/tulitengeneza/tulianzisha ~2 bila wewe/ww
      naona/tunaona/nasikia/wanaona/naonea aibu ~2 na_wewe/kuwa_na_wewe/kukuita/kuitwa/kutembea_na_wewe/kukujua/kuwa_mzazi_wako/wewe/kuonekana_nawe
      <face>/nguo/viatu/mwili/miguu/nyumba/chakula/soksi/manguo/mdomo/kinywa <of-you> ~1 kinanuka/inanuka/zinanuka/linanuka/unanuka/yananuka !vizuri/poa/tamu/<perfume>/petroli/mafuta/moshi
      siamini/sikuamini/sijui/naona_aibu ~6 <noun>/<vermin> ~1 kama <wewe>
      <noun>/<vermin> <adj>/<human> kama <wewe>
      endelea/lia/nenda kulia/ukalie/tu ~1 <pure>/<vermin>/kwa_mamako/kama_mtoto/nyonyo
      ^ hatukutaki/hatukupendi/hatukuhitaji ^
      <wewe> si binti/mwana/mwanaume/mwanamume/mwanamke_kamili/ndugu/wa_ukoo/wa_familia/mwenzetu/damu/mtoto_wa_damu/mwanamke_wa/kitu !tu/yake
      ni? gunia/lundo/rundo/fungu/furushi la/ya uchafu/mavi/takataka/kinyesi/upumbavu/ujinga !ziko/iko/liko
      <of-you>/zako/hiyo/hizo/hicho ya/za/wa/la/cha/vya kishenzi/kipumbavu/kishetani/kifala/kimalaya/kichawi/kihuni/kishamba/kimbwa/porini
      ^ kwaheri/bye/haya ~1 <pure>/takataka/mbwa/umbwa $
      alikuokota/tulikuokota/walikuokota/tulikutoa/uliokotwa ~2 jalalani/huko/nje/tu/dampo/mtaroni/chooni/barabarani/jalala
      <pure>/<ugly>/maskini ~5 kama wewe/nyinyi/nyie/ww mwenyewe? ^
      <sad> ~3 nilifurahi/nimefurahi/tulifurahi/nilicheka/tulicheka/nafurahi/tunafurahi/ningefurahi !kusikia/kujua/kukuona/umepona
      nilifurahi/nimefurahi/tulifurahi/nilicheka/nafurahi/tunafurahi ~2 <sad>
      hakuna/hamna/nani ~3 aliyetaka/anayetaka/anataka/alitaka/atataka uje/ukuje/uwepo/urudi/ukae/kukaa/kucheza/kudate/kukuona !kufa/kwenda/ukiumia/ukilia/ukiteseka/ukifa/ukifeli
      hakuna/marufuku kuongea/kucheza/kukaa/kusema na wewe/yeye_huyo
      tulipiga/tulifanya/tumepiga/tumefanya/tumevote/tulivote kura? ~6 utoke/uondoke/uende/jina_lako/tokaa/ukiondoka/utolewe/usirudi
      tumekubaliana/tulikubaliana ~4 tusikualike/utoke/uondoke/ukiondoka/usije/tusikuongeleshe/usirudi/kutokuongea/kutoongea/tusiongee/hakuna_kuongea
      uko/u tu? bure bure
      ^ kuma/mavi/mkundu/kumamae <wewe>/ww/sana/$
      ^ <pure> <post>* ^
      ^ <human>? <pure> hii/hili/huyu/hizi ^
      <pure>/ghasia/gasia/takataka/umbwa hii !ni/haina/imekufa/imevunjika/imeharibika/game/kitu/simu/hapa ~3 <wewe>/<you-verb>/<any-you>/<second>
      ^ panya_buku/jibwa/lijitu/jitu/umbwa/mbwa/nguruwe/nyani/sokwe/nugu/kima/kenge/panya/kunguni/mende/fisi/mbuzi hii/hili/hizi/mkubwa/kubwa ^
      ^ <pure>/umbwa/nguruwe/sokwe/nugu/kima/nyani/ghasia/takataka sana/kabisa/kubwa/mkubwa/zako/sanaa/kabisaa ^
      ^ nguruwe/sokwe/umbwa/mbwa/nugu/kima/mb*wa $
      ^ <people> hii/hili ~3 <you-verb>/<wewe>/rudi/toka/enda/nenda/ondoka/$
      ^ ovyo/hovyo/bogus/takataka/uchafu/kinyesi/mavi/useless/rubbish kabisa/sana/tu/kabisaa/mtupu $
      ^ ovyo/hovyo/mavi/takataka $
      bure/hovyo/ovyo kabisa/sana/tu/kabisaa <wewe>/ww
      uko/u/umekuwa/mko/wewe_ni/we_ni/ww_ni/wewe/we bure/hovyo/ovyo kabisa/sana/tu/kabisaa/mtupu/$
      <wewe> ni mtu wa? mbaya/mbovu/mchafu/katili/kusikitisha/kinyaa/aibu/hovyo/ovyo/bure/laana/kuchukiza/balaa !kwa/kwenye/katika/kama
      <wewe> <human> <human>? ni <fill>* <noun>/sumu/laana/kansa/janga/virusi/sifuri/<vermin> !uwanjani/kwenye/katika/kwa/gym/wa_hesabu
      <wewe> ni sawa na ~1 <likeness>/<thing>/sifuri/ziro/zero/bure/hewa/maiti
      <wewe> <disabled>
      ^ <disabled> <post>* <wewe> !<goes-on>
      <disabled>/<people>/<mild-noun> kama wewe/nyinyi/nyie/ww/ninyi ~2 <you-verb>/<any-you>/unataka/unaweza/hapaswi/anapewaje/hafai
      kimya/nyamaza/toka/rudi/sikia/sikiza/ondoka/kaa_kimya ~1 we? <disabled>/<people>
      <human>/kijitu/jitu gani <wewe> !una/uko/unataka/unakwenda/unapenda
      mkristo/muislamu/mwislamu/mchungaji/padri/imamu/shehe/mwalimu/daktari/mzazi/rafiki/mume/mke/boss gani <wewe>/hana/huna/unalala/unaiba
      mtu/watu/rafiki/mwalimu/mke/mume/kiumbe/mama/baba gani huna/hana/asiye/hujali/hamna/usiye
      sijawahi/haijawahi/sijaona ona/kuona/kukutana/kutana/pata/kuwahi/bado ~4 <noun>/<ugly>/<mild-noun>/ovyo/hovyo kama <wewe>
      mtu/mtoto/mwanamke/mwanaume <fill>* <noun> hivi/hivyo/namna_hii/kama_hivi !ana/haya
      hatukutaki/hatuwataki/hawakutaki/hatukuhitaji/hatukupendi/hakutakiwi/hutakiwi kabisa/hapa/tena/humu/huku/kwetu/kwenye/kwa/katika/elewa/ondoka/toka
      <wewe> <mod>* hatukutaki/hatukupendi/hatukuhitaji
      sitaki/hatutaki/sihitaji kukuona/kuona_sura_yako/kukuskia/kukusikia/kuiona_sura_yako/kuishi_na_wewe/uso_wako machoni/mbele_yangu/usoni/tena/hapa/kabisa/maishani/kwangu/kwetu
      sitaki/hatutaki/siwezi/nimechoka kuishi/kukaa/kuolewa/kuzaa/kulala na wewe/nyinyi/nyie/mtu_kama
      ^ sikupendi/sikutaki/sikuhitaji/hatukupendi ~2 sijawahi/sitakupenda/sikuhitaji/kabisa/hata_kidogo/sikupendi/sikuwahi/tena_kabisa/kila_mtu/nakuchukia/ondoka
      nakuonea/ninakuonea/tunakuonea/nawaonea/inanionea kinyaa/kichefuchefu/haya/karaha
      unanitia/unatutia/unawatia/unatia/unanipa/unatupa/inanitia/ananitia kichefuchefu/kinyaa/karaha/kutapika
      ^ nakuchukia/ninakuchukia/tunakuchukia/nakuhate/nakudharau/ninakudharau/tunakudharau ^
      navyokuchukia/ninavyokuchukia/ninavyokudharau/tunavyokuchukia/jinsi_ninavyokuchukia
      nikikuona/nikikutazama/nikikufikiria/nikikumbuka/nikiona/tukikuona/nilipoona/nikikuangalia ~4 kutapika/natapika/kinyaa/najuta/kichefuchefu/nachefuka
      nikikuona/nikikutazama/nikikufikiria/tukikuona/kila_nikikuona ~1 nashikwa/napandwa/nasikia/nahisi/napata ~1 hasira/kinyaa/kutapika/uchungu/kichefuchefu
      una/uko_na/mna/kwa/na/hiyo <face> ya/wa/za/la ~1 kupigwa/kuchukiza/kutisha/ngumi/kofi/makofi/kulaaniwa/kuogopesha/kutapikiwa
      <face> <of-you>/zako ~2 inanitia/inatutia/inawatia/linatia/unanitia/unatutia/inatia/yanatia/inanipa/zinatia kichefuchefu/kinyaa/hasira/aibu/hofu
      una/uko_na/mna/na/hayo/hiyo/hilo/huo/hizo/hicho/hio <face>/macho/kisauti/nguo/manguo/miguu <of-you>/zako/chako/hiyo? ~1 <ugly>
      una/uko_na/mwenye <face>/macho kubwa/refu/pana/ndefu/mrefu/kikubwa/makubwa ~1 kama/ka/kama_ya/kama_za !malaika/mama
      sura/uso/kichwa/akili/roho/tabia <of-you> ni? <mod>* <ugly>
      kichwa/kichwani/akili/hicho_kichwa ~3 pambo/kubebea/kufugia/kuvalia/kunyolea nywele/kofia/tu/hapo/chawa/$
      ^ ulivyo/jinsi_ulivyo/vile_uko/kwa_ulivyo na? mweusi/mfupi/mnene/mbaya/mchafu/mzee/maskini/mjinga/mnono/roho_mbaya/mwembamba/<pure>/kibonge
      uko/u/umekuwa/mko/wewe_ni/we_ni mnono/mnene/mweusi/mfupi/mrefu/mwembamba/mbaya/mchafu/mzito/mzee/slow kama/ka ~1 <likeness>
      hiyo/hizo/hio/hilo/huo/iyo/hivyo ~2 inakaa/linakaa/zinakaa/unakaa/imekaa/zimekaa/ni_kama/inafanana_na/utadhani/vinakaa ~2 <likeness>
      umekaa/unakaa/mnakaa/unafanana/unalook/inakaa/unakaanga <vermin>/clown/farasi/punda/mzoga/zombie/gunia/nyani/mannequin/kichaa/chokoraa/choo/ghost
      usiku hatukuoni/tunakuona_meno/hatuwezi_kukuona/hatutakuona/haonekani/huonekani
      punguza ugali/chapo/mandazi/tumbo/kitambi/chipsi/mafuta_mwilini
      tunaziba/wanaziba/naziba/tuliziba/huziba pua
      <folly>/mdomo/kiburi/husuda/wivu/unafiki wako? utakuua/unakuua/unakutoka/umekuua/utakuponza/unakumaliza/umekuzidi/utakumaliza/unakunuka/itakuua/unakusumbua
      hizo/hiyo/hio/huo/na ~1 <folly>/upuuzi/mambo_ya_kijinga <of-you>/zako/zenu
      <folly> zako/yako/zenu
      nani ~1 akuoe/akupende/akutake/atakuchukua/atakuoa/angekuoa/atakupokea/atakutaka/akuajiri/anakutaka ~3 sura/na/huo/hiyo/hizo/wewe/hivyo/$
      huwezi/hauwezi/hutapata/hautapata/hutaweza kupata? mwanaume/mwanamke/mume/mke/mchumba/bwana/demu/dem/mtu ~2 sura/hiyo/kabisa/hata/tabia/duniani
      utazeeka/utabaki/utakufa/utaishia/mtazeeka ~1 peke_yako/pekee/mpweke/bila_mtu/single/kapera/bila_mume/bila_mtoto/umeachwa !kama_hutaki
      hutawahi/hutakaa/hautawahi/hutoweza/hutaweza/hautaweza kufaulu/kufanikiwa/kuolewa/kupendwa/kuoa/kuajiriwa/kuwa_{kitu,mtu,lolote,chochote,mwanaume}
      hujui/huwezi/haujui/hauwezi/hamjui <skill> ~1 hujui/huwezi/haujui/hauwezi/wala/hamjui ~1 <skill>
      hata <skill> ~3 hujui/huwezi/haujui/hauwezi/kumekushinda/imekushinda/umeshindwa/kunakushinda/unashindwa
      <second>/umeshindwa/hujui/huwezi/haujui/hauwezi/unashindwa hata <skill>
      huna/hauna ~2 huna/hauna ~2 huna/hauna
      umeshindwa/hujui/huwezi/hauwezi ~2 umeshindwa/hujui/huwezi/hauwezi ~2 umeshindwa/hujui/huwezi/hauwezi/<skill>
      ^ huna/hauna ~1 huna/hauna ~1 <wewe>/$
      hata <lowly> ~5 anakuzidi/anakushinda/angekuzidi/amekuzidi/wanakuzidi/anakupita/angekushinda/kukuliko/kukuzidi/kukushinda/kuliko_wewe/kukupita
      hata <lowly> angefanya/angeandika/angepita/angejua/angeweza/angecheza/angependeza/angetunga/angeelewa/angeimba ~2 vizuri/bora/hii/kuliko/afadhali
      <lowly>/<animal> ~3 kukuliko/kukuzidi/kukushinda/kuliko_wewe/kukupita/anakuzidi/anakushinda !mimi/sisi
      unajiona/unajifanya/unajidai/unajiskia/mnajiona ~3 wakati/na_vile/huku/halafu/ilhali ~3 <noun>/<ugly>/<folly>/<wewe>/huna/hujui/una/kwenu/unakaa
      nisingekuzaa/tusingekuzaa/nisingezaa_wewe/ningekutupa/ningeitoa/ningekutoa/nisingekubali_kukuzaa/sikutaka_kukuzaa/ningekupoteza/tungekutupa
      najuta/ninajuta/nilijuta/nimejuta/nilikosea/tulikosea/tunajuta/kosa_langu sana? kukujua/kukuzaa/kukuoa/kukuajiri/kukulea/kuolewa_nawe/kuolewa_na_wewe
      heri/bora/afadhali/kheri ~1 ningezaa/ningeolewa/ningeoa/ningefuga/tungezaa/angeoa/angeolewa/angezaa/wangefuga ~1 <likeness>
      heri/bora/afadhali/kheri ~1 ningezaa/ningekupoteza/ningekuua/ningetoa/ningekutoa/ningeavya/ningekutupa ~1 jiwe/mimba/tumboni/hiyo/wewe/ulipozaliwa/$
      {nili,ni,nime,tuli,u,a}{oa,olewa,zaa,lea} ~1 gogo/jiwe/<vermin>/takataka/laana/mzigo/hasara
      ulizaliwa/umezaliwa/mlizaliwa/uliumbwa ~1 kuongeza/kujaza/kusumbua/kuharibu/kuteseka/kupoteza/kutesa
      mungu ~1 alipokuumba/aliyekuumba/alikuumba/alipokuwa_anakuumba ~2 amechoka/alichoka/alikosea/alisahau/amelewa/busy/amelala/alikuwa_amechoka
      kukuajiri/kukuoa/kukuzaa/kukujua/kukupenda/kukulea/kukuvumilia/kuolewa_na_wewe ~2 kosa/makosa/adhabu/laana/hasara/mateso/msiba
      umekuwa/mmekuwa ~1 aibu/mzigo/hasara/kero/laana/kikwazo/takataka/sumu/nzi/kupe/mkosi/balaa/tatizo !wangu/la_kwanza/na/gani
      <wewe> ndo/ndio/ndiye/ndie ~1 sababu/chanzo/mfanyakazi ~2 mama/baba/babu/bibi/wazazi/kaka/dada/tumefungwa/tumeshindwa/kifo/familia/mbovu/mbaya
      baba/mama/babu/bibi/wazazi/dada/kaka yako/wako ~1 alikufa/alihama/aliondoka/alijiua/walitengana/walikufa/alikuacha/alikunywa ~3 sababu_yako/juu_yako/ajili_yako/aibu/wewe
      aibu ya/kwa/kubwa_ya ukoo/familia/darasa/shule/kabila/nyumba/kanisa/wazazi/dini/taifa/mtaa/timu ~1 <wewe>
      tunakucheka/tulikucheka/tutakucheka/tunachekaga/tulikuwa_tunakucheka/wote_wanakucheka !na/nawe
      hakuna/hamna/akuna ~3 anayekusikiliza/anakufeel/anakuneed/anayekuskia/anayekumiss/aliyekumiss/anayejali_maoni_yako/anayekuamini/atakayekutafuta/aliyekukumbuka
      <wewe> ~2 mbwa/mende/nguruwe/umbwa/nyani/takataka/kenge wewe
      ^ potea/toweka/potelea/ishia/ishieni kabisa/mbele/machoni/maishani/duniani/huko/<wewe>/mbali/hapa/zako/kwenu/usoni !na/kwa
      toka/ondoka/toweka/potea ~1 machoni/maishani/usoni/mbele ~0 pangu/mwangu/yangu/petu/kwangu/mwetu
      ^ enda/kwenda/nenda kabisa/zako/kuzimu/ukafie/ukale_{mavi,majani} ~1 hatukutaki/hatukuhitaji/<wewe>/<noun>/<vermin>/huko/$
      ^ funga/fungeni/ziba ~1 mdomo/domo/bakuli/midomo <of-you>? ^
      toka/rudi/enda/nenda/ondoka/potea kwa/kwenye/katika ~3 <pure>/umbwa/mbwa/nguruwe/mchawi/malaya/takataka <wewe>/$
      kilaaniwe/walaaniwe_wote/ulaaniwe/ulaanike/mlaaniwe/ulaniwe/ulaanifu/mlaanike/laana_iwe_juu_yako/laana_ikufuate/laana_ikupate
      <ailment> ~1 {i,u,ki,ya,li,vi,a}ku{pate,ue,maliza,angamize,ume,gonge,fuate,kumbe}
      nakuombea/nakutakia/tunakuombea/ninakuombea/namuomba_mungu/nawatakia !upone/afya/uponyaji/nafuu/usalama ~3 mabaya/ufeli/ufe/uugue/<ailment>/ukose/uteseke/uumie/upotee/uanguke
      nakuombea/nakutakia/tunakuombea/ninakuombea/nakutakieni ~3 ufukuzwe/upooze/ushindwe/uachwe/ufilisike/ubaya/maumivu/mateso/uuguze/umaskini/upofuke
      mungu/mwenyezi/allah/mola atakuua/atakulaani/atakuchoma/akulipe_ubaya/akuadhibu/atakuadhibu/akulaani/atakutesa/akupe_{kansa,ugonjwa}
      moto/jehanamu/jehanam/kuzimu ~3 unakusubiri/inakusubiri/unakungoja/utakuchoma/kunakusubiri/inakungoja/unawasubiri
      utaozea/utaoza/uozee/ukaozee/ukaoze/mtaozea jela/gerezani/motoni/jehanamu/huko/kuzimu
      una/uko_na/mna akili kama/za/ya/ka ~1 <likeness>/<lowly>
      akili/kichwa ~2 empty/zero/sifuri/imeisha/zimeisha/tupu/finyu/blank/mgando/hamna/imepungua/zimepungua <wewe>/kabisa/$
      we/wewe/ww/wee mwenye ~1 <body>/macho/sura/akili/kichwa ~1 <ugly>/kubwa/kama/refu/ndogo/ya/za/kikubwa
      ukifungua/ukifunguka/kila_ukifungua mdomo ~3 <folly>/<thing>/upumbavu/uongo/<vermin>/harufu/unanuka/ujinga/mbuzi
      kila/yote/maneno/neno ~2 {una,u}{losema,chosema,chofanya,logusa,chogusa,chokisema} ~1 ni? <folly>/<thing>/upuuzi/uongo/kimeharibika/balaa
      kipara/kichwa/tumbo/kitambi/mdomo/pua/makalio chako/lako/wako/yako ~1 kama/ka ~1 <likeness>
      kwenu/kwao/nyumbani_kwenu njaa/njaa_tupu/umaskini/mnalala_na/mnakula_mara/hamna_choo/hakuna_choo/mnakufa_njaa/hamna_hata/hakuna_hata/mnalala_njaa
      <wewe> ni? <fill>* <noun> !wa_hesabu/wa_moyo/wa_mioyo/wa_mpira/wa_kupika/wa_soka/wa_game/wa_code/wa_jikoni/wa_mapishi/wa_chips/wewe/ww/we/wee/weye
      <wewe> <human> ni <fill>* <noun> !wa_hesabu/wa_moyo/wa_mpira/wa_kupika/wa_soka/wa_game/wa_code
      <wewe> ni <fill>* bure/hasara/aibu/balaa/choo/jalala/dampo/mtupu/sifuri/ziro/zero/doa
      <wewe> ni <fill>* kosa/ajali/janga/msiba/kidonda/jipu/virusi/kansa/fedheha/sumu/zigo
      <wewe>/uko/mko ni? <fill>* <english>
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
      <noun>/<vermin> wa/la/ya/za ~2 <wewe> !<goes-on>
      <noun>/<vermin>/<mild-noun>/<human> usiye/usiyekuwa na/jua
      usiye/usiyekuwa na <virtue>/haya/aibu/maana/faida
      ^ <mad>/<pure> mkubwa/kabisa/huyu/mmoja ~2 <you-verb>/<wewe>
      toka/nyamaza/ondoka/potea/kaa_mbali/sogea/endelea ~5 <pure>/kipara/mbwa/nguruwe/umbwa/nyani/kima/takataka/mchawi/mwizi/malaya $
      usinisemeshe/usiniongeleshe/futa/nimekublock/nimeku_block/usinishike/usiniguse/block/tokeni/kwenda/niache/niondokee/usinipigie ~5 <pure>/mbwa/nguruwe/umbwa/nyani/kima/takataka/mchawi/mwizi/malaya $
      imeandikwa/yameandikwa/umefundishwa/ulilelewa na <pure>/<vermin>/kichaa
      ^ sura/uso/meno/mikono/miguu/pua/masikio/kichwa kama/ka !mimi/sisi/yeye/malaika/mama/lulu/asali/ya_mama/ya_malaika/ni/una/uko/huyu
      ^ shingo/makalio/kipara/<pure>/mvivu/mchafu kama/ka !mimi/sisi/yeye/malaika/mama/lulu/asali/ya_mama/ya_malaika/ni/una/uko/huyu
      <virtue>/sura/kichwa/uaminifu huna/hauna/hamna !wazimu/kichaa/shida/tatizo/homa
      mwanaume/mwanamume/mzee/kijana/mama/dada/mwanamke/baba mzima/mzima_hovyo ~1 <you-verb>/ovyo/hovyo/huna/unalala/unalia/unashinda/hujui
      {nime,tume,ninge,ame,ali}{zaa,kuzaa,wazaa,lea} ~1 <noun>/<vermin>/jiwe
      kitu/kiumbe/takataka/uchafu/balaa/mkosi/jitu kama <wewe>
      <wewe> si/sio/siyo mtoto/mwana/dada/kaka/rafiki/mke/mume wangu/yangu/yetu/wetu ~1 tena
      una iq/akili ya/za ~1 <likeness>
      ubongo/akili umeganda/umekufa/umeoza/umelala/umeyeyuka/zimeganda/punje/robo/zimekufa
      hata <animal> ~2 mrembo/mzuri/nafuu/afadhali/msafi/akili
      hakuna/hamna ~1 anayetaka/anataka/atakayetaka/anayeweza/anaweza ~3 na_wewe/nawe/na_ww/na_nyinyi/sura_yako
      <you-verb>/<any-you>/umekuwa/umekaa ~2 kama/ka !punda/paka/gogo/mzee/mtoto/mgonjwa/jiwe/mnyama/shetani/simba/mashine ~1 <likeness>
      <second> ~4 maskini/masikini <wewe> $
      si/sio/siyo ya/kwa/wa/za watu/mtu kama <wewe>
      nyinyi/ninyi/nyie ~4 ni wote? <fill>* <noun>/<vermin>
      <noun>/<vermin> kama <wewe>
      mtu/watu/mwanamke/mwanaume/msichana/mke/mume/mvulana/dem kama <wewe> ~1 hastahili/hafai/hawezi/hatakiwi/hana/hapaswi/hawafai/hawastahili
      unatisha/yametisha/inatisha/yanatisha/unaogopesha/inaogopesha watu/watoto/wateja/hadi/hata
      <face> <of-you> ~1 inanifanya/inafanya/yananifanya/inatufanya ~2 nitapike/nilie/nikimbie/nitamani/watapike/tutapike/watu/mtu/kutapika
      akili <of-you>? haifanyi/hazifanyi/haipo/hazipo/hazitoshi/haitoshi kazi/kichwani/$
      hukufundishwa/hujafundishwa/hukulelewa/umekosa/hujapata/hukupata/hujafunzwa/hukufunzwa/umekosewa malezi/adabu/haya/aibu/akili/elimu/heshima
      tabia/mambo/maisha/akili <of-you> ~1 kama/ya/za ~1 <likeness>
      utaenda/utaungua/utachomeka/utachomwa/uungue/mtaungua ~1 motoni/jehanamu/kuzimu/jehanam
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
      na/kwa/hiyo sura/uso ya/wa/kama ~1 <likeness>
      <wewe> si/sio/siyo mwanangu/mtoto_wangu
      ^ mfupi/mrefu/mnene/mweusi/mwembamba/muoga/mwoga/mbaya/mlevi/mkavu kama/ka !mimi/sisi/yeye/huyu/yule/wewe/ni/una/uko/baba/mama/mita/twiga/nguzo/mlingoti
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
      anakuona/wanakuona/tunakuona/nakuona kama? <pure>/<vermin>/takataka/bure/<thing>/mavi/fala
      ^ <wewe> si/sio/siyo kitu/lolote/chochote/mtu_wa_maana/wa_maana
      mtu/mwanamke/mwanaume/dem/msichana/mvulana/kijana/mtoto/watu <fill>* mbaya/wabaya/maskini/masikini/mnene/mfupi/dhaifu/mweusi kama <wewe>
      <folly>/umaskini/umbea umekujaa/umekuzidi/umekushika/umekutawala/umekulevya/umekukaa/unakusumbua/utakuua
      umeshiba/umejaa/umelewa/umejazwa/umeoza ~1 <folly>/chuki/uchafu
      {kijana,mwanaume,mwanamke,mama,baba,dem,mzee,mzazi}_gani hana/hajui/analia/anashindwa/anakubali/haoni/anategemea/asiye/asiyejua/anayekaa/unakaa
      <second>/unatia/futa ~4 sura/uso mbaya/chafu/ya_nyani $
      baki/kaa/endelea/ubaki/utakufa/zeeka na <folly>/umaskini <of-you>
      upumbavu/ufala/ushenzi/ushamba/ubwege/umalaya/umaskini/unafiki/uzuzu/utahira <of-you>
      watu/wanawake/wanaume wa ~1 dini/kabila/nchi/mtaa/ukoo/familia yako/lako/yenu/wako/lenu/wenu ni? wote? <noun>/<vermin>
      <pure>/mbaya/mchafu/mwizi/mchawi/mwongo/mlevi ~4 ni_wewe/ni_ww/ni_we/ni_nyinyi/ni_nyie !<goes-on>
      <wewe> ndo/ndio/ndiye/ndie/ndiyo <fill>* <noun>/<vermin>/sababu_wazazi/mbaya/mchafu
      kwenda/enda/nenda/toka/potea/sogea kule/huko/hapa/mbele/zako/mbali ~1 <noun>/<vermin>
      una/uko_na/mna harufu ya/mbaya/kama/chafu !<perfume>
      kioo kinakukataa/kinavunjika/kinapasuka/kitavunjika/kinakuogopa/kitapasuka/kinalia/kitakimbia
      hupendwi/hutakiwi/huhitajiki/hutakikani/haupendwi/hautakiwi/hauhitajiki/huthaminiki/hautakikani <mod>* hapa/na/tena/nyumbani/kwenye/kwa/$
      hautapendwa/hutapata/hautapata/hutopata/huolewi/hauolewi ~1 mwanaume/mwanamke/mtoto/mpenzi/na/kwa/wewe/$
      maisha/uwepo/kazi/ndoa/uhai yako/wako ~1 hayana/haina/hauna/ni maana/thamani/faida/bure/takataka/ujinga
      kazi yako/yenu ~1 kula/kulala/kuomba/umbea/kusengenya/kunya/kuiba ~1 tu/na/hela/umbea/kunya/watu/pombe
      hayo/hicho/hio/hii/ilo <face>/ndevu/shepu/shape/nguo ~1 yako/zako/lako/chako? kama/mbaya/chafu/yameoza/machafu ~1 <likeness>/$/yameoza/<wewe>
      hizo/hiyo/huo/hilo <face>/ndevu/shepu/shape/nguo ~1 yako/zako/lako/chako? imeoza/limeoza/ka/utadhani/ya/za/la ~1 <likeness>/$/yameoza/<wewe>
      ^ <face>/jino/domo/akili/shepu/mifupa/kimo/ngozi ~1 kama/ka/kama_ya ~1 <likeness>
      <body>/akili/ubongo/sauti/nywele/ndevu/sura <of-you> ~1 ya/wa/za/cha/la <likeness>
      <face>/sauti/harufu/tabia_mbaya <of-you> ~1 inakera/inachukiza/inafukuza/inaua ~1 kama/<likeness>/watu/kinyaa/hasira/kichefuchefu/wezi/$
      <face>/domo <of-you> ~1 michafu/machafu/mchafu/chafu/lifunge/kubwa_lifunge/yameoza/imeoza/mabovu/imeparara
      sura ya baba/nyani/kiatu/choo/kazi/ngumi/jini/mbuzi $
      na/kwa/ficha umaskini/ushamba/ujinga/upumbavu/ubaya/uchafu/ufala wako/wenu
      huna/hauna/hamna ~1 <virtue> hata/kabisa/wewe/we/wala/yoyote/wowote/chembe/ya/za/la !kawaida
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
      huna/hauna/hamna/huna_hata akili kabisa/hata/wewe/we/kichwani/hata_kidogo/hata_moja/<noun>/<vermin>
      huna/huna_hata ~1 maana/faida/thamani/adabu/haya/ubongo/utu/aibu/heshima/umuhimu/akili_hata
      huna/hauna/hamna/huna_hata ~1 mvuto/hadhi/mbele/kitu_kichwani/akili_kichwani/future/maisha_wewe
      huna/hauna/hamna marafiki/rafiki/friends !wengi/hapa
      huna/hauna/hufai/hamfai/haufai/hutufai lolote/kwa_lolote/chochote/kwa_chochote !cha/ya/za/cha_kulipa
      hufai/hamfai/haufai/hutufai kitu/kuitwa/kuishi/kuzaa/kuwa/kuolewa/kuoa/hata/kabisa/<wewe>/tu
      una/uko_na/mna akili/ubongo ~1 ndogo/za_kuku/kama_kuku/kama_za_kuku/fupi/za_mtoto/kidogo/mbovu/mbaya/finyu/mgando/nzito/za_kitoto
      una/uko_na/mna akili/ubongo/moyo kama/ka/za/wa/ya ~1 <likeness>/mtoto/watoto/nursery
      akili/ubongo yako/zako/wako/yenu/zenu ~1 ndogo/za_kuku/hazipo/mbovu/fupi/kama/kuku/matope/mgando/nzito/zimepotea/umeziacha/umeziweka
      akili/ubongo/kichwa/moyo/roho yako/zako/wako/chako/zenu imelala/imekufa/imeganda/imeruka/zimeruka/imekwama/zimekufa/imeoza/umeoza
      akili/ubongo/kichwa/moyo yako/zako/wako/chako/zenu zimeoza/umeoza/umejaa/zimelala/matope/ni_matope/zimejaa/kimejaa/kimeoza
      kichwa/ubongo/kichwani chako/wako/kwako/mwako ~1 kimejaa/kina/ni/umejaa/una/kuna/hamna/hakuna/kumejaa maji/matope/tupu/upepo/mavi/kitu
      una/uko_na/mna <face> wa_kutisha/mbaya/chafu/mchafu/kubwa_kama/bovu/mbovu/mabaya/machafu/la_kutisha/ya_kutisha
      una/uko_na/mna kichwa/pua/masikio/mdomo/tumbo/kitambi/miguu/meno/makalio kubwa/kikubwa/makubwa/mkubwa/refu/marefu/mabovu/yameoza/kibaya/vibaya
      una/uko_na/mna <face> ya_kutisha/la_kutisha/ya_kuchukiza/kama/ka/ya/wa/za/la/cha ~1 <likeness>
      una <body> kama/ka !mimi/zangu/yangu/malaika/malkia/<of-you>/mama/baba/lulu/theluji/maziwa/nyota/barbie/model/simba/dada/kaka/bibi/za/ya/wa/ua
      <face>/akili <of-you> ~1 mbaya/nyani/inatisha/linatisha/unatisha/yanatisha/inanuka/yananuka
      <body>/nguo/nywele/meno/akili <of-you> ~1 kama/ka/sawa_na/imekaa_kama/inafanana_na !malaika/malkia/mama/baba/lulu/nyota/maziwa/simba/ua
      kinywa/kwapa/kikwapa/makwapa/soksi/jasho <of-you> ~2 zinaua/kinanuka/linanuka/yananuka/zinanuka/inanuka
      ^ unanuka/mnanuka/wanuka !jasho_la/vizuri/poa/uzuri/fresh/manukato/maua/mzuri/vzuri/nzuri/moshi/sabuni/pafyum
      unanuka/mnanuka/ananuka <mod>* jasho/mdomo/kikwapa/makwapa/mkojo/mavi/uvundo/samaki/vibaya/shombo/miguu/kama/ka/ushuzi/umaskini/kinyesi/uchafu !la_mpira/la_mazoezi/la_kazi/ya_mpira
      <look> kama/ka/kama_ya/na !mnyama/shetani/simba/mashine ~1 <likeness>
      nakuchukia/ninakuchukia/tunakuchukia/nakudharau/ninakudharau sana/umeharibu/kabisa/wewe/na/mbwa/kuliko/kutoka/hadi/mpaka/<noun>
      hakuna/akuna/hamna/hapana/kuna_nani ~3 <loves-you> !kuliko/kama/sana/zaidi/ufeli/uumie/ufe/uondoke/mabaya/vibaya
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
      mama/baba/wazazi/mamako/babako/dada/bibi yako/wako alikuwa/walikuwa/ndiye <mod>* <person>
      familia/ukoo/jamii/kabila/nyumba/koo yako/yenu/wako/wenu/lako/lenu ~2 <noun>/maskini/masikini/laana/ombaomba
      maskini/masikini nyinyi/nyie/jeuri/mkubwa/wakubwa/mwenye_kiburi/wa_akili/wa_mungu_wewe
      utakufa/utabaki/utaishia/mtakufa/mtabaki ~1 maskini/masikini/mjinga/peke_yako_kama/tasa/jalalani !usipoweka/usipofanya/usiposoma/usipo/kama
      ulizaliwa/umezaliwa/uliumbwa/ulizaliwa_tu kwa? bahati_mbaya/makosa/kimakosa/jalalani/chooni/laana/mkosi/hasara/ukiwa
      hata/hii/hiyo/huyo <animal> ~4 kuliko/kukuliko/kukuzidi/kukushinda/anakushinda/amekushinda/anakuzidi/kukupita/anakupita !mimi/sisi/yangu
      <animal> ~4 kuliko/kukuliko/kukuzidi/kukushinda <wewe>/yako/zako
      bora/afadhali/heri/kheri !mimi/nife/nikose ~5 kuliko/kukuliko/kushinda/kuzidi ~2 <wewe>/kukaa_na_wewe/kuwa_na_wewe
      unajiona/unajifanya/unajidai/unaringa/unadhani/unafikiri/mnajiona/mnajifanya/unajisifu ~5 kumbe
      unaringa/unajivunia/unatamba/unaringia na/nini ~2 nguo/viatu/simu/sura/mtumba/mitumba/umaskini/hiyo/hizo/wakati/hiyo_sura
      kwa/na sura/uso hiyo/huo/hizo/kama/hio/mbaya
      dunia/sisi/familia/darasa haikuhitaji/hatukuhitaji/haikutaki/hatukutaki/halikutaki
      hatutaki/hatuhitaji/hatupendi na? watu/mtu/wachafu/maskini/masikini/washamba/<noun> ~1 kama_wewe/kama_nyinyi/kama_nyie/wachafu/wajinga/$
      tumekuchoka
      ^ unatia/unaleta/mnatia/watia kichefuchefu/aibu/kinyaa/hasira/huruma_sana/kinyaa_sana/uchungu_wa_tumbo
      una/uko_na/mna roho/moyo mbaya/chafu/nyeusi/ya_kishetani/ya_korosho/ya_kichawi/mweusi/mchafu/wa_jiwe/kutu/ya_kwanini/ya_paka/ya_kimaskini
      upelekwe/utapelekwa/nenda/enda/uende/rudi/ukapimwe/kapimwe/upimwe mathare/mathari/milembe/mirembe/akili/kichwa/hospitali_ya_vichaa
      mavi/makamasi/mkundu/ujinga/upumbavu/nyege yako/zako/wako/ako/yenu/ya_kuku/ya_mbuzi/ya_mbwa <wewe>/$
      <noun> la/wa/za mama yako/ako
      ^ mama yako/ako $
      kuma yako/ako/mako $
      kumamako/kumanina/kumanyoko`,
    mild: `
      umetuaibisha/umeniaibisha/umeiaibisha/mmetuaibisha
      acha/wacha kujifanya/kujidai/kuringa/kujisahau/kujiliza/kusengenya
      mama/baba alisema ulikuwa ajali/kosa
      sote/sisi/wote tunataka/wanataka uondoke/uhame/ufe
      usiniite/usituite rafiki/mama/baba/ndugu/dada/kaka tena
      huna/hauna hadhi
      wazazi/baba/mama ~2 walitengana/waliachana/aliondoka/alihama/alikufa kwa_ajili_yako/sababu_yako/juu_yako
      vaa miwani
      mkeo/mumeo/mke_wako/mume_wako analala/yuko/anatoka na mimi
      ^ bonge la mtu/jitu/mama/dada ^
      unahitaji/umwone/muone/tafuta daktari wa akili
      umeachwa tena
      <wewe>/kwani ni? mwanaume/mvulana/dume/boy au/ama mwanamke/msichana/jike/demu/girl
      akuondoe/wakuondoe/wakutoe/akufukuze/wakufukuze kwenye/kwa/katika/kazi/shule/timu/kazini/shuleni
      viatu/nguo/soksi/suruali/shati/sketi/sare <of-you> ~1 vimetoboka/imechanika/zimechanika/imetoboka/zimeraruka/vimechanika/vimeoza/zimefubaa/vinanuka/zinanuka
      hujiulizi/hujajiuliza/hujawahi_jiuliza/hujawahi_kujiuliza kwa_nini/mbona/kwanini
      umetolewa/umefukuzwa/umeondolewa/tulikutoa/tumekutoa ~3 kwa_sababu/sababu/juu
      usiimbe/usicheze/usiongee/usiandike/usidance tena/kamwe/kabisa/mbele
      usiingie/usionekane/usikanyage ~3 tena/kamwe
      nani alikuajiri/alikupa/kakupa/alikuchagua/kakuajiri/alikuweka kazi/cheti/cheo/degree/admin/uongozi/hapa/nafasi
      amekuchoka/wamekuchoka
      <of-you>/zako/hiyo/hizo/hicho ya/za/wa/la/cha/vya kijinga/kipuuzi !imenifanya/sana
      utafeli/utashindwa tu
      acha/wacha <folly>
      unaharibu kila_kitu
      hakuna ~2 umefanya/ulichofanya/unafanya ~1 cha_maana/kizuri/la_maana/cha
      ^ bado ~1 uko/upo hai
      umeshakufa ^
      tulidhani/nilidhani umekufa/ulishakufa
      akili ya/za mtoto/kitoto
      meno/sura/uso/domo ya/za/wa/la <vermin>/mamba/mkorogo
      bangi/pombe/madawa/gongo/unga ~1 zimekuharibu/imekuharibu/zitakuua/imekumaliza/umekuharibu
      unastahili kufukuzwa/kufungwa/kufungiwa
      hujui chochote/lolote/kitu
      hulali/hutalala/hautalala usiku/leo
      ^ rudi kijijini/ushago/porini/shamba $
      ^ unajikuta
      huna/hauna ~1 unataka/unaringa/unajifanya/unajiona
      wanakuchukia/wanakudharau
      unafeed/unatufeed/unatufungisha/unatuangusha/umetufungisha/umetuangusha
      mbona bado upo/uko hapa
      tulikufukuza/tulikutoa/tulikublock
      ^ nani anakupenda/atakupenda ^
      hujui/huwezi/hauwezi/haujui hata
      sitaki uje/ukuje/uonekane/urudi/ukae/uwepo
      rudi kwenu ^
      aibu tupu
      utaaibika
      unatia/inatia/mnatia huruma
      nguo/viatu <of-you>/zako/vyako ~1 za/vya/ya mitumba/mtumba/kuazima/kuokota/jalalani/maskini
      unanitia/unatutia/umetia aibu
      umeniharibia/umetuharibia maisha
      huna/hauna hata !muda/haja/nafasi
      unajifanya/unajidai
      utupe/tupe/utupatie/utuachie/mtupe amani/raha/pumzi
      kaa/baki kwenu
      ^ kibonge/bonge/kipara/fatty/fupi/mnene <you-verb>/<any-you>/usiruke/usikae/punguza/umejaa
      unaongea/unasema/unaandika/mnaongea/umeandika/unapost ~1 upuuzi/ujinga/pumba/utumbo/upumbavu/mavi/ushuzi
      haya/nenda/endelea/wacha lia/kulia/ulie
      usirudi/usije/usikuje/msirudi tena/hapa/kwa/kwenye/kamwe/kwangu/kwetu/nyumbani
      oga/kuoga/uoge/ukaoge/kaoge/unaoga ~0 basi/kwanza/tafadhali/na_sabuni/siku_moja
      hauna/huna baba/wazazi
      watu/mtu wa aina/hadhi yako/yenu
      kunuka kama ~1 <likeness>
      enda/rudi/nenda kwenye/kule/huko/ulikotoka ulitoka/ulikotoka/umetoka
      kazi/mpira/uchezaji/maoni/wimbo <of-you> ni? hovyo/ovyo/takataka/utumbo/upuuzi/ujinga
      jiulize kwa_nini
      hakuna ~1 aliyekuuliza/aliyekuomba/aliyekualika/amekuuliza/alikuuliza/aliyekuita/anayekusikiliza
      kila? ukifungua/ukifunguka mdomo/domo
      <body> <of-you> kubwa/makubwa/refu/marefu/ndogo
      unaudhi/unaudhi_sana/mnaudhi
      unavaa/umevaa ~1 shati/nguo/viatu/sare ~2 moja/ile_ile/lile_lile/zile_zile/kila_siku/wiki_nzima
      toka/tokeni/ondoka kwa/kwenye/katika ~1 group/timu/team/lobby/inbox/maisha/grupu
      acha kuwa <pure>/<english>
      ^ nani/hakuna ~1 anajali/anayejali/aliyekuuliza/alikuuliza/amekuuliza/kakuuliza/amekuita/alikuita/aliyekuita/alikualika
      unadhani/unafikiri/unajiona/kwani/we/wewe wewe/we/ww/umekuwa/ni ni? nani
      toka/tokeni/ondoka/left/leave kwa/kwenye/katika ~1 group/timu/team/lobby/nyumba/inbox/maisha/dorm/story/class/grupu/kundi ~1 yetu/yangu/letu/hii/$
      ^ usirudi/usije/usikuje/usijaribu_kuja ^
      ^ sikutaki/sikupendi ^
      uninstall/delete/ufute/futa game/hii/hiyo/hio/tu/app/account/akaunti
      kaa/kae/ukae/mkae mbali na mimi/sisi/mwanangu/watoto/dada/mume/mke/familia/wangu/yangu/dadangu
      hutakiwi/huhitajiki/hukualikwa/hukuitwa/hukaribishwi/haukaribishwi
      una/uko_na/mna/mwenye/ulivyo_na roho/moyo/tabia mbaya/chafu/mchafu/ya_shetani/za_kishetani
      nikikuona/nikikutazama natamani/nataka/najisikia
      umenitia/umetutia/umeitia/unaitia/unaleta aibu
      <wewe> <people>
      tatizo/shida/mkosi/balaa ni wewe/ww
      usitubore/usituboe/usitusumbue/usinisumbue/usinibore
      tangu/toka ulipokuja/uje/uzaliwe/ulipozaliwa/uingie/ulipoingia
      lugha/kiswahili/maisha/kazi/masomo/shule/ndoa/kizungu imekushinda/kimekushinda/yamekushinda/imekukataa/imewashinda
      hata mtoto ~2 anajua/anaweza/angejua/angeweza/anaelewa/angeelewa
      umeshindwa/unashindwa hata
      kila ~1 anajua/anakujua/amekuchoka ~1 <wewe>/ulivyo
      afadhali/bora/heri ukae/unyamaze/usiongee/usije/ungenyamaza/ungekaa kimya/nyumbani/mbali/$
      ficha ~1 uso/sura/mdomo/meno
      huoni/hujioni/huna ~0 aibu/haya
      jiangalie/jitazame/jicheki/jikague kwanza/kwenye_kioo/vizuri
      unasumbua/unatusumbua/unanisumbua/unaboo/unaniboo/unaboesha/unatuboo/umetuchosha/umezidi/unatukera/unakera
      umelaaniwa/umerogwa/umevurugwa/umechanganyikiwa/umepagawa
      tabia/akili/mambo <of-you>/zako ni? ~1 mbaya/chafu/za_ajabu/za_kishetani/za_kijinga/ya_kijinga/za_kitoto/mbovu
      usiwahi kuniongelesha/kunipigia/kunitext/kuja
      {usini,usitu}{ongeleshe,pigie_tena,text,tumie_meseji,guse,karibie,zoee,inbox} tena/kamwe/wewe
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
      najua/tunajua unakaa/unaishi/unalala wapi
      najua/tunajua unapoishi/unapokaa/unakoishi
      utajuta
      chunga/jichunge sana/mdomo/wewe
      utaona/utajua
      hatutakusamehe/hatutakuacha/sitakuacha/hutasahau/tutaonana`,
    threat: `
      nimenunua/nimeshanunua/nina/nimenoa/nimeandaa kisu/panga/bunduki/sumu/risasi/kamba/jeneza ~1 kwa_ajili_yako/yako/lako/kwako
      nitakuja/tutakuja/nakuja ~1 ukiwa_umelala/usingizini/ukiwa_peke_yako
      polisi/walimu/mwalimu/milango/serikali/kaka_zako/wazazi_wako ~1 hatakusaidia/hawatakusaidia/haitakusaidia/hatakuokoa/hawatakuokoa
      nitakupeleka/tutakupeleka/nakupeleka kwa_mungu_wako/kwa_muumba/kwa_muumba_wako
      kabla sijaanika/sijasambaza/sijamwaga/sijaleta/sijapost uchafu/picha/siri/watu/vijana/video
      nitakuchana/nakuchana/tutakuchana/ntakuchana ~1 chana/wembe/kisu/uso/viwembe/vipande
      naapa/nakuapia ~3 utajuta/utalia/utakoma/utaumia/utakufa/utalipa
      leo/kesho ~1 mwisho wako !wa
      nitakuonyesha/ntakuonyesha/tutakuonyesha ~2 <pure>/mbwa/umbwa $
      umetafuta/unatafuta/umejitafutia shida/matatizo/kifo/balaa ~1 umeipata/utapata/utaipata/na_sisi/na_mimi/$
      umejichanganya ~4 jiandae/utajua/utaona
      utapata/unahitaji/unataka/utakula/unastahili/unatafuta kipigo/kichapo/vibao/ngumi/mboko/mkongoto !cha_draft/cha_game/cha_mpira
      nakusubiri/tunakusubiri/nakungoja/tunakungoja nje/getini/njiani/mlangoni ~1 usitoke/jiandae/utaona/utajua/utajuta/utalia
      nimekutumia/nimetuma/tumetuma/nishatuma watu/vijana/wahuni ~1 jiandae/wanakuja/watakufunza/utaona
      nitakutia/tutakutia/ntakutia ~0 kichaa/wazimu/adabu/kilema/upofu/ulemavu/alama/makovu
      nitakuharibia/tutakuharibia/ntakuharibia ~1 harusi/biashara/sherehe/familia/siku/kila_kitu/mipango
      usiku usitembee peke_yako !kuna/wezi/giza
      ole wako/wenu ~2 nikukute/nikupate/tukukute/nikushike/useme/umwambie/urudie/uguse/unione/tukutane/ukisema
      nitakubadilisha/nitaibadilisha/tutakubadilisha/nitabadilisha ~0 sura/uso/rangi
      nitakulaza/ntakulaza/tutakulaza/utalazwa/utalala hospitali/hospitalini/icu/chini/mochwari/monchwari/makaburini !ukiumwa/ukiugua
      umejichimbia/unajichimbia kaburi
      najua/tunajua mtoto/watoto/mke/mama/dada <of-you> ~1 anasoma/anasomea/anakaa/anafanya_kazi/wanasoma/anapita shule_gani/wapi/pale
      mdomo/domo <of-you> utakuponza/utakuua/litakuponza/litakuua/unakuponza
      utapigwa/utachapwa/tutakupiga/nitakupiga ~0 hadi/mpaka ~3 asikutambue/wasikutambue/usahau/ukome/ulie/uzimie/ufe/upoteze
      subiri/ngoja nikushike/nikukamate/nikupate/nikukute $
      jiandae/jipange ~4 siku_yako/mwisho_wako
      nitakufanya/tutakufanya/nitakufanyia/tutakufanyia kitu kibaya/mbaya/hutasahau
      utalipa/utajuta/utalia/utakoma ~1 narudia/naapa/nakuapia/nakuhakikishia
      naapa/nakuapia/nakuhakikishia/wallahi ~1 utalipa/utajuta/utalia/utakoma/utaumia/utakufa/<kill>
      kaa/ukae/ujue/jua ukijua/kwamba? ~0 <kill>/<will-you>/tutakukuta/nitakukuta/tutakupata/nitakupata
      hutapona/hautapona/hutanusurika/hautanusurika/hutasalimika safari_hii/mara_hii/wewe/leo/tena/mikononi
      hutalala/hautalala/hutolala salama/kwa_amani
      nitakuja/nakuja/tutakuja/naja/ntakuja/tunakuja ~3 tukushughulikie/tukupige/tukufunze/tukumalize/tukuonyeshe/tukunyooshe/tukuchape/wakupige/wakuonyeshe/nikupige/nikuonyeshe/nikunyooshe
      meno/jino/macho/jicho/ulimi/kucha/miguu/mikono yako/lako/wako/zako ~1 nitayatoa/nitayangoa/nitalitoa/nitaitoa/nitautoa/nitaukata/nitayavunja/tutayatoa/nitaivunja/nitaikata/tutaivunja/nitayatoboa
      nikiwaambia/nikiwapigia/nikiwatuma/nikisema_tu ~2 umekwisha/umeisha/umekufa/utajuta/utajua/utaona/watakuja
      picha/video/siri/nudes <of-you> ~4 naziachia/nitaziachia/nitazimwaga/nazipost/nitazipost/nazisambaza/nazituma
      najua/tunajua ~1 watoto/mtoto/mke/mama/familia/watoto_wako/mtoto_wako wanasoma/anasoma/wanaishi/anaishi/wanacheza wapi
      ukilia/utalia/utatema/kulia damu
      tutakufuata/nitakufuata/tutakufata/nitakufata ~1 hadi/mpaka kwako/kwenu/nyumbani/kitandani/kaburini
      utakatwa/mtakatwa/utapigwa mapanga/panga/kichwa/shingo/vipande/risasi/visu
      utachinjwa/utauawa/utauliwa/utabakwa/mtauawa/utanyongwa/mtachinjwa/utachomwa leo/kesho/wewe/kama/na_sisi/$
      {nita,nta,tuta,tuna}{m,wa,mw}{ua,uwa,chinja,baka,choma,vunja,umiza,teka} ~1 watoto/mama/mke/dada/mtoto/baba/ndugu/mwanao/familia wako/zako/yako
      nakutumia/nitakutumia/tutakutumia vijana/wahuni/genge/majambazi
      ipo/iko/kuna siku ~1 utapita/utanikuta/utajuta/utalia/utanijua/utapatikana/utaumia
      hakuna ~1 atakayesikia/atakusikia/atakayekusikia/atakayekuokoa/atakusaidia ~1 ukipiga/ukilia/ukiomba/siku
      uone kama utamaliza/utafika/utaishi/utaamka/utarudi/utapona/utabaki
      cheza/thubutu/gusa/sogea/endelea ~2 mimi/sisi/nasi/hivyo/kuongea uone $
      usilale ~3 tunakuja/nakuja/nitakuja/tutakuja
      kabla {hatuja,sija}ku{fanya,fanyia,umiza,shughulikia,geuka,malizia} kitu/vibaya/unyama/mabaya/$
      nitaziweka/nitazianika/nitazituma/nitazipost/nitazisambaza/nitaiweka/nitaisambaza ~1 picha/video/nudes/mtandaoni/kwa_kila
      nikikutana/tukikutana/nikikushika/nikikukuta/nikikufikia ~2 umekufa/umekwisha/umeisha/nakuvunja/nakuua/utajua/utaona
      ^ umekufa/umekwisha kesho/wewe/dogo/mtu_wangu/mshenzi
      utaishia/mtaishia/utalala hospitali/hospitalini/mochwari/kaburini/icu/mortuary/mtaroni/kuzimu
      najua/tunajua unakaa/unaishi/unalala/unasoma wapi na/jichunge/chunga/utaona/$
      nitakuja/tutakuja/ntakuja/naja/nakuja/nitafika ~5 utajua/utanijua/utalia/utanitambua/utakiona/utajuta/utaona_cha_moto/utanikoma
      nitamwambia/nitawaambia/tutamwambia/nitaanika/nitatangaza ~3 siri yako/zako
      nitamwambia/nitawaambia/nitatangaza ~3 una ukimwi/hiv/magonjwa/ugonjwa
      {u,m}ta{tambaa,lala_chini,kula_meno,tema_damu,vuja_damu,meza_meno}
      sema/rudia/ukisema/ukirudia/ongea/neno_moja/ukijibu ~4 nitakupeleka/utaenda/utalazwa hospitali/hospitalini/icu/mochwari/kaburini/kuzimu
      nitatuma/natuma/nitaleta/naleta/tutaleta/nitawatuma watu/vijana/wahuni/genge/wanaume/boys ~1 nyumbani/kwako/kwenu/wakufunze/wakushughulikie
      mtu/mungu/gari/lori/radi/treni akugonge/ikugonge/likugonge/akuchome/akupige_risasi/ikuchome/akupondwe !picha
      naja/nakuja/tunakuja/nitakuja/tutakuja/ntakuja/nitafika/tutafika ~2 kwako/kwenu/nyumbani/dukani/kazini/mtaani ~6 jiandae/jipange/usilale/nitapasua/<kill>
      sitakuja/hatutakuja/sitafika peke_yangu/mikono_mitupu ~2 jiandae/jipange/utaona/$
      ukija/ukirudi/ukipita/ukitoka/ukikanyaga/ukiniona/ukifika/ukionekana/ukisogea ~4 utalia/utakiona/utajuta/utanijua/utanitambua
      {tuta,nita,tuna,ntaku,nta}ku{ngoja,subiri,vizia} ~4 utalia/utaona/utajua/utakiona/utajuta/wanne/watano/peke_yako/chooni/jiandae/tukumalize
      {uta,uka,mta,uta}{toka,rudi,bebwa,ondoka,tembea,okotwa,zikwa,potea} ~2 stretcher/machela/jeneza/vipande/miguu_juu/mapanga/ambulance/maiti
      {uta,uka,mta,hu}{toka,rudi,bebwa,ondoka,tembea,okotwa} ~1 bila_meno/bila_miguu/ukiwa_maiti/na_jeneza/bila_mkono/mtaroni/mzima
      hutatoka/hautatoka/hutarudi/hautarudi/hutaondoka/hutapita ~2 hai/mzima/miguu/na_miguu/salama/na_meno
      hutatembea/hautatembea/hutakula/hutaongea/hutaona_jua/hutaiona_kesho/hutafika_kesho ~1 wiki/mwezi/tena/miezi/kamwe/$
      nikikuona/nikikupata/nikikukamata/nikikushika/tukikuona/tukikushika/tukikukamata/nikikukuta/tukikupata ~5 <will-you>/<kill>/<break>
      ukirudia/ukinigusa/ukigusa/ukimgusa/ukiendelea/ukisema/ukimwambia/ukicheza/ukithubutu/ukinichokoza/ukijaribu ~6 <will-you>/<kill>/<break>/<threat>
      <threat> ~2 kioo/vioo/kichwa/uso/mdomo/mifupa/simu/mlango/vitu/nyumba/duka/gari/miguu/taya/meno ~2 yako/zako/lako/wako/chako/vyako/yenu/kwenu
      tutakuchomea/nitakuchomea/nitawachomea/tutawachomea ~1 nyumba/duka/gari/hiyo/vitu/ndani
      <threat>/tutakuchoma/nitakuchoma ~2 na_wewe ndani/ukiwa
      {nita,ntaku,nta,tuta,nitaku,tutaku,naku}{haribu,haribia,chubua,pasulia,vunjia} ~1 uso/sura/maisha/kazi/jina/ndoa !ya/kama/bure
      {ni,n,tu,}taku{onyesha,onesha,funza,fundisha,jifunza} ~1 cha_moto/mimi_ni_nani/kilichomnyoa/adabu/vumbi/moto/ngumi/kazi_yangu/makali/mbele_na
      nikuonyeshe/nikuoneshe/tukuonyeshe/tukuoneshe ~1 vile_watu/mimi_ni_nani/cha_moto/adabu/kilichomnyoa/mwanaume_ni_nani/ngumi/kazi
      {naku,nitaku,ntaku,tutaku,tunaku}{rushia,sukuma,gongesha} ~1 tofali/mawe/jiwe/chupa/ngumi/ngazi/barabarani/mtoni/ghorofani/gari/teke/risasi/kwenye/panga
      {naku,nitaku,ntaku,tutaku,sijaku,kabla_sijaku}{funga,ziba} ~1 mdomo/domo/hilo_domo/pua
      kabla sijalifunga/sijaufunga/sijakuonyesha/sijakufanyia/sijakugeuka/sijachafua/sijakupasua/sijakuzaba/sijakurukia/sijakushika/sijakufunza
      utachapwa/utapigwa/mtapigwa/mtachapwa leo/kesho/wewe/vibaya/na_sisi/risasi/mawe/sana/mpaka/hadi/makofi !picha/chenga/faini/sindano
      unapenda/unayapenda/unathamini/unaipenda/unataka_kubaki_na mifupa/meno/miguu/roho/uhai/mikono yako/wako
      angalia/tazama/chunga/linda nyuma/mgongo/shingo/hiyo_shingo/roho/maisha/watoto yako/wako ~0 $
      chunga/jichunge/jihadhari ~1 mgongo/nyuma/shingo/maisha/mdomo/roho/usiku yako/wako
      jiandae/ujiandae/jipange kulia/kufa/kuzikwa/kupigwa/kuteseka/kipigo/kuumia/kwa_kipigo
      nitahakikisha/tutahakikisha/nitafanya/ntahakikisha/tutafanya ~2 unapoteza/unalia/unafukuzwa/unajuta/unateseka/unafungwa/unafeli/unaumia/hupati/unakoma
      nitafanya/tutafanya/nitageuza/nitayafanya maisha yako ~1 kuwa? jehanamu/magumu/kuzimu/machungu/jehanam/mateso/moto/shubiri
      <would-you> ~1 makofi/kofi/ngumi/hai/zamani/panga/wewe/leo/hilo/kabisa/$
      ningekuzaba/ningekufukia/ningeshakufukia/ningekuchapa/ningekupiga/ningeshakuua/ningekuua/ningekutandika/ningekupasua/ningekulamba ~1 makofi/kofi/sasa/$
      damu yako ~1 halali/itamwagika/nitainywa
      utatembea/mtatembea na/kwa magongo
      damu itamwagika/itanuka
      nitamwaga/nilishamwaga/tutamwaga/ntamwaga damu
      tunajua/najua/nimejua dirisha/chumba/mlango/ratiba/njia/shule_ya_watoto ~1 wako/yako/lako/chako/unayopita/wanaposoma
      tunajua/najua unapopita/unapolala/unapotembea/unaposhukia/unapofanya_kazi/unaporudi/unapopitia ~4 jaribu/uone/jichunge/chunga/utaona/siku/usiku/usilale
      usilale/usithubutu/jaribu/thubutu ~4 tunajua/uone/utaona/utajua/ujue mimi_ni_nani/cha_moto/dirisha/kitakachokupata/nitakachokufanya/kilichomtoa
      jaribu kuongea/kusema/kuja/kurudia/kunigusa/kujibu/kutoroka ~1 uone
      sema/ongea/rudia/thubutu ~3 uone/ujue <break>/<kill>/nita/nitakachokufanya/kitakachokupata/moto/cha_moto/$
      kama we/wewe/ww/u ni? mwanaume/mwanamume/dume/jogoo ~3 njoo/kuja/toka/tokea/rudia/tukutane
      njoo/kuja/toka/tokea/tukutane ~5 kama we/wewe/ww/u/ni/unajiona/kweli mwanaume/mwanamume/dume/kidume
      siku zako ~1 zinahesabika/zimehesabika/chache/ni_chache
      kaburi lako ~2 limechimbwa/lishachimbwa/linachimbwa/tayari/lipo/linakungoja
      utaitapika/utazitapika/utayatapika/utailipa/utalipia ~2 kwa_damu/damu/machozi/wallahi/mkubwa/hizo
      waage/waaga/aga/uage ~1 watoto/mkeo/mama/familia/wazazi
      nikipata nafasi nakusukuma/nakuua/nakupiga/nakumaliza/nakuchinja
      {nita,nta,tuta}{sambaza,post,anika,weka,vujisha,mwaga,tuma} ~2 picha/video/siri/zako/screenshots/nudes ~2 kila_mtu/mtandaoni/zako_zote/utajificha/wajue/ajue/group
      picha/video/siri/nudes <of-you>/zako ~3 nitazisambaza/zitasambaa/zitavuja/nitazianika/nitaziweka/kila_mtu_ataijua/atajua/nitazituma/kesho_assembly
      ukisema/usiposema/usipotuma/usiponipa/usipolipa/usiponitumia ~5 nitazisambaza/nitasambaza/picha/<kill>/utaona/utajuta/utanijua/watajua
      nikikuona/nikikukuta/nikikushika na yeye/naye/huyo/mume_wangu/mke_wangu ~2 <will-you>/<kill>/<break>
      nakuonya/nakupa_onyo/onyo_la ~5 nikikuona/utazikwa/utakufa/utaumia/<kill>/utajuta/utaona
      ^ utaniona tu $
      utanitambua/utanijua/utanikoma/utanielewa tu/vizuri/kesho/leo/mimi/wewe/sawasawa
      nataka/natamani/lazima/nitafurahi uumie/uteseke/ulie/ujute/uangamie ~2
      utaumia/utateseka/utalia mara_kumi/kama_mtoto/machozi/mpaka/hadi/damu !sina/mimi
      <kill> !bao/mabao/goli/magoli/kwenye/game/fifa/ludo/chess/draft/<sport>
      {ni,n,tu,}takupiga !bao/simu/picha/chini/kwenye/mabao/deki/tafu/jeki/busu/msasa/kampani/goli/magoli/<sport>/baadaye/baadae/pasi/stori/chabo/selfie/kesho/leo/jioni/asubuhi/usiku/saa/mchana/nikifika/ukifika/niki/badae/then
      {ni,n,tu,}takukata !bei/nywele/simu/points/alama/kucha/pesa/mshahara/keki
      <break>/nakuvunja/nitakuvunja <part>
      najua/tunajua unapoishi/unapokaa/nyumbani_kwako/unaposoma/unakoishi/kwako/kwenu ~1 jihadhari/utaona/nakuja/tunakuja/chunga/$
      ^ utakufa/mtakufa $
      ^ kufa tu $
      utakufa/mtakufa ~2 kama <vermin>/<noun>/baba/babako/mama/mamako/mnyama/masikini/maskini
      utakufa/mtakufa/utakufia vibaya/mbwa/leo/kesho/kama/<vermin>/<noun>/kifo/tu/wewe/karibuni/mikononi
      ^ utajuta/mtajuta $
      utajuta/mtajuta kwa/kuzaliwa/wewe/sana/maisha/kunijua/siku/kuja/kwa_nini
      ^ utalipa/utanikoma/utakiona/mtalipa $
      utalipa/mtalipa kwa_hili/hili/kwa_ulichofanya/kwa_damu/kwa_maisha_yako
      utanikoma/utanitambua/utajua_hujui/utaisoma_namba/utanyooka/utajuta_kunijua
      utaona/utakiona/utajua/mtakiona/mtaona cha moto/mtema
      ukisema/ukimwambia/ukiongea/ukithubutu/ukirudia/ukija/ukirudi ~4 <kill>/nakuua/utaona/utajuta/nitakuua/nitakupiga/utakufa/utajua/utakiona
      ukinigusa/ukicheza/ukileta/ukinijibu/ukipita/ukitoka ~4 <kill>/nakuua/utaona/utajuta/nitakuua/nitakupiga/utakufa/utajua/utakiona
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
      naja/nakuja/tunakuja/nitakuja/tutakuja na panga/kisu/visu/mapanga/bunduki/rungu/genge/wahuni/vijana !tukate/kukata/wa/kukusaidia/tulime
      nitachoma/ntachoma/tutachoma/nitalipua/nitabomoa ~1 nyumba/gari/duka/boma ~1 yako/yenu/lako/lenu
      siku zako zinahesabika/zimehesabika/za_kuishi
      {ni,n,tu,}taku{tafuta,fuata,kamata,shika} na/kisha/halafu/alafu ku{umiza,kuumiza,kupiga,kukupiga,ua,kuua,kata,kukata}/kuku{ua,umiza,piga}/<kill>
      mtu/mungu/shetani/radi/gari/nyoka akuue/akulaani/ikupige/likugonge/akuume/ikuue`,
    'self-harm': `
      mfe/mkafe wote/nyote/pamoja/na
      mungu ~1 awaue/awalaani/awachome/awaangamize nyote/nyie/nyinyi/wote
      ^ kufa polepole/taratibu/vibaya/haraka/mbali/pole_pole
      natamani/nataka/nasubiri ~0 nikuone/kukuona/tukuone jenezani/kaburini/mochwari/ukizikwa/umekufa/maiti/ukiwa_maiti
      kaburi/kuzimu/jehanamu/kifo/mochwari/jeneza kinakuita/linakuita/inakuita/linakungoja/kinakungoja/linakusubiri/kinakusubiri/inakungoja
      mungu hakuchukui/hakuchukuwi/hakukuchukua/amekuacha_hai/hakuui/hakukuua !maombi/sala/dua
      kamba/sumu/mti/daraja/kisu ipo/upo/iko/lipo/kipo ~3 unasubiri/unangoja/kajinyonge/jinyonge/jiue/tumia/itumie/ujinyonge
      ukijirusha/ukijinyonga/ukijiua/ukijitupa/ukijikata ~4 hakuna/nani/hatutakuzuia/sitakuzuia/tutafurahi/sitajali atakayekuzuia/atakuzuia/atakayejali/anayejali/atajali/$
      dunia/shule/darasa/familia ~1 safi/bora/salama/nzuri bila ~1 watu_kama_wewe/wewe/nyinyi/nyie
      hustahili/haustahili/hufai hata kupumua/kuishi/kuwepo/hewa
      watu kama <wewe> ~1 wanapaswa/mnapaswa/wanafaa/mnafaa ~0 kufungiwa/kufa/kunyongwa/kuuawa/kupotea/kuhasiwa/kuchomwa
      jikate/jichome/ujikate ~2 kina/zaidi/tena/tuone
      utakufa/unakufa/utajiua lini ^
      hujafa/haujafa/hujajiua tu/mpaka_leo/hadi_leo/mpaka_sasa/hadi_sasa/kwani
      bado unapumua <wewe>/tu/kwani/$
      natamani/laiti/ningependa/natumaini ~3 ingekugonga/ikugonge/likugonge/lingekugonga/ingekuua/ingekumaliza/likuangukie/ikuangukie/ingekuangukia/ikuue/likuue
      nikisikia/nitakaposikia ~1 umekufa/umefariki/umejiua/umezikwa/umegongwa ~1 <joy>/nitacheka
      nitacheka/tutacheka/nitacheza/tutacheza/nitafurahi/nitasherehekea/nitakojoa/tutakojoa/nitatema ~3 msiba/mazishi/kaburi/kaburini/msibani/kifo ~1 wako/yako/lako/kwako/chako
      kaburi/mazishi/msiba/kifo lako/yako/wako/chako ~2 nitalikojolea/nitakojolea/nitakojoa/nitacheza/nitacheka/nitasherehekea/nitalitemea/tutasherehekea/sitalia
      hukupaswa/hupaswi/hukustahili/hukutakiwa ~0 kuwa/kuwepo/kuja/kuishi ~1 duniani/dunia_hii/dunia/hai
      nataka/natamani/naomba/tunataka ~1 upotee/utoweke/uondoke duniani/milele/kabisa/maishani
      usipone kamwe/hata/hata_kidogo
      usipone ^
      si ujitupe/ujirushe/ujinyonge/ujiue ~2 kwenye/kwa/tu/barabara
      si ujitupe/ujirushe/ujinyonge/ujiue ^
      ^ kufa tu? bana/bro/basi/msee/kabisa/haraka/wewe $
      ^ ukufe ^
      ungejifia/ungekufa/ungejiua ~1 tungepumzika/tungefurahi/tungeshukuru
      ujitupe/ujirushe/jitupe/jirushe ~1 kwenye barabara/reli/mto/bahari/ziwa/shimo/moto
      nitafurahi/ningefurahi/nitacheka ~2 nikisikia/siku ~1 umekufa/umeumia/umefukuzwa/nikisikia
      wa/ya/ni kusubiri jeneza/kaburi/kifo/kuzikwa
      fanya/haraka/kimbia/jitahidi ~1 ujinyonge/ujiue/ufe/ujirushe/ujiulie_mbali
      hakuna hasara/pengo/tofauti/shida ~1 ukitoweka/ukifa/ukiondoka/ukipotea/ukijiua
      hujachoka/haujachoka kuishi/kupumua/maisha
      ufe/ukafe/mfe/ukufe kwa uchungu/mateso/njaa/maumivu/ajali/ukimwi/aibu
      ^ kufa/ufe/ukafe/utakufa ~0 kifo cha/kibaya/kichungu
      hakuna/hamna ~3 <nobody-will> ~1 ukifa/ukikufa/ukijiua/ukizikwa
      ruka/jirushe kutoka ghorofa/daraja/juu_ya
      sumu ~4 unywe/ukanywe/ukameze/ujiue/ufe
      ruka/rukia/jirushe ~2 ghorofani/darajani/dirishani/relini/barabarani/mtoni/baharini
      ungeondoka/ungetoweka/ungepotea duniani/ulimwenguni/maishani_mwetu
      ^ kufa utuachie/uniachie/utuondokee/tugawane/tupumzike/ukaoze
      nitakuacha/tutakuacha/wacha/acha ~1 ufe/uoze/ufie !moyo
      huna/hauna/hakuna ~1 sababu ya kuishi/kuwepo/kuendelea_kuwepo/kuendelea_kuishi
      ^ kalale/kafilie mbele/mbali/huko/milele
      ^ kufa tu tusahau/tupumzike/bro/basi/wewe/na/hakuna/sasa/haraka
      meza/kunywa ~1 vidonge/dawa/sumu <of-you>? ~2 utuache/utuachie/ulale/ufe/tupumzike/utupe
      ningekuwa ~3 ningejiua/ningeshajiua/ningejinyonga/ningeshajinyonga/ningejirusha
      ^ go die ~1 <pure>/mjinga/wewe/$
      natamani/natumaini/naomba/ningependa ungepata/upate/utapata/ungekuwa_na ~1 <ailment>/ajali
      ufe uniachie/utuachie/tupumzike/utuondokee/tuishi/wewe
      meza/umeze/usimeze/kunywa/unywe/usinywe ~1 dawa zote ~3 favour/ulale/ufe/tupumzike/utatufanyia/mara_moja
      ^ usiishi $
      utajinyonga/utajiua mwenyewe/tu/$
      dunia/darasa/shule/familia/maisha/mambo/nyumba/kila_mtu ~4 kama? ungekufa/usingezaliwa/ungejiua/ungekuwa_umekufa
      hakuna/hamna/nani ~2 angegundua/angejali/atajali/atagundua/angelia/angekukumbuka/angekumiss/angeshtuka ~1 ukipotea/ukifa/ukitoweka/ukiondoka/ungekufa/ukijiua
      tufanyie/utufanyie/nifanyie/fanyia ~1 hisani/favour/favor ~1 ujirushe/jirushe/ujiue/ufe/jiue/upotee/ujinyonge/uondoke/jinyonge/kufa
      ungekufa/ungefia/ungezikwa/ungeondoka ~3 badala
      wewe/we/ww ungekufa/ndiye_ungekufa/ndio_ungekufa/ungezikwa/ulipaswa_kufa/ndo_ungekufa
      siku utakufa/utakayokufa/ukifa/ukikufa/utakapokufa/utakayozikwa/ya_kufa_kwako/ya_mazishi_yako ~2 <joy>/hakuna/nitacheka
      ukifa/ukikufa/ukijiua/ukizikwa/ukijinyonga/utakapokufa ~3 <joy>/<nobody-will>
      ukifa/ukikufa/ukijiua/ukizikwa/ukitoweka/ukipotea/ukigongwa/usiporudi/ukianguka/ukilazwa ~3 hakuna/nani/hamna ~1 <nobody-will>
      hata ukifa/ukijiua/ukikufa/ukitoweka/ukipotea/ukigongwa/usiporudi/ukiondoka ~3 hakuna/hamna/nani/sitalia/hatutalia/hatujali/sijali
      jirushe/jitupe/jitose/kajitupe/kajirushe/ukajitupe/ukajirushe/ujirushe/ujitupe ghorofani/mtoni/baharini/darajani/relini/barabarani/kwa/chini/ziwani/dam/kisimani
      ^ kafie/kafe/ukafe/ukafie/kajiue/kajinyonge/ukajinyonge/ukajiue/kafieni/ukafilie/kafilie/jifie/jifieni !moyo/mbali_na
      ungeshajiua/ungejiua/ungejinyonga/ungeshajinyonga/ungekuwa_umejiua ~1 zamani/siku/kabisa/mapema/tu/kitambo/$
      ^ acha/wacha kupumua/kuishi !kwa/na/maisha/kama/katika/vizuri/huko
      bora/heri/afadhali/kheri ~1 uondoke/utoweke/upotee/usiwepo/uende tu? duniani/milele/ulimwenguni/ukazikwe/ukafe
      subiri/usubiri/ungoje/ngoja/kusubiri tu? kifo !cha_yesu/cha/chake
      ulale/lala/ukalale/kalale usiamke !mapema/kesho
      ulale/lala/ukalale/kalale ~1 usiamke_tena/milele/kaburini/mtoni/relini/mochwari/na_mamba
      enda/nenda/ulale/lala/kalale/ukalale ~1 kwa/kwenye/katikati_ya barabara/reli/mto/kaburi/lami trailer/lori/ugongwe/na/gari/$
      natamani/ningependa/laiti/ungekuwa/ingekuwa_bora ~4 ungekuwa/umekaa/ungekuwemo/ungekuwepo/kwenye/ungekuwa_wewe ~2 ajali/ajalini/jeneza/sandukuni
      bora/heri/afadhali/natamani/laiti ~2 ungekufa/ungekuwa_wewe/ungeaga/ungefariki/ungekuwa_umekufa/ungekatika/ungepotea/ungetoweka ~1
      ^ kufa/jife/ufe/jiue kimya/kimyakimya/kimya_kimya/peke_yako/haraka/huko
      ukitaka kufa/kujiua ~1 kufa/jiue/fanya/nenda/endelea/haraka
      fanya/maliza/jaribu tu? hicho/hivyo/haraka/tena/kweli ~1 unachotishia/unachosema/ulichosema/mbona_bado/unajiua/tupumzike
      ulisema/si_ulisema/si utajirusha/utajiua/utajinyonga/unajiua/ungejiua ~2 mbona/fanya/haraka/kwa_nini/bado/tunangoja/lini
      sipendi/tunangoja/nangoja/tunasubiri/nasubiri kifo_chako/kufa_kwako/siku_utakufa/siku_utakayokufa/ufe/mazishi_yako/uzikwe
      nilimwomba/namwomba/naomba/tuliomba/tunaomba/namuomba/nilimuomba mungu usirudi/ufe/akuchukue/usipone/usiamke/uugue/asikuponye/akuue
      mungu akuchukue/akuondoe/akutoe
      ningefurahi/nilifurahi/nitafurahi/nafurahi ~3 ulipopata_ajali/umepata_ajali/ungekufa/ulipolazwa/unaumwa/umelazwa/unakufa/umefiwa/ukiugua
      unaishi kwa_nini/kwanini/ili_iweje/kwa_faida_gani/kwa_ajili_gani/za_nini
      kwa_nini/mbona/kwanini uliumbwa/ulizaliwa/unaishi/upo_duniani/upo_hai/unaendelea_kuishi
      hatutakuja/sitakuja/hakuna ~3 mazishi/msiba/kaburi ~1 yako/wako/lako
      jikate/jichome/ukajikate/ujikate tena/mishipa/vizuri/kisu/mikono !nywele/kucha
      kuwa/uwe/ubaki maiti/mfu/marehemu haraka/tu/leo
      kwa_nini/mbona/kwanini bado? uko/unaishi/upo hai/duniani !bila
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
      ufe/mfe/ukufe/ukafe/ujifie maskini/masikini/nayo/njaa/hapo/tu/haraka/sasa/upesi/mapema/polepole/vibaya/uoze/ukaoze/uzikwe/na/kifo/kabisa/basi/mbali/huko/tupumzike/tufurahi !moyo
      kwa_nini/mbona/kwanini hujiui/usijiue/usife/hufi/hujifi/hukufi/hujafa/hujajiua/hujifii/hujinyongi/husife/haukufi/hukufa
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
      <people> kama wewe/nyie/nyinyi/ninyi ~1 ni? <noun>/<vermin>/mnatunyonya/mnanuka/mnaiba
      hatutaki/hatuwataki <people> ~1 hapa/huku/kwetu/nyie/nyinyi/$
      <wewe> si mkenya/mtanzania/mganda/mkongo/mrundi/raia/mtu_wa_hapa/wa_hapa/mwenyeji
      mmekuja/mnakuja ~1 kuiba/kutuibia/kuharibu/kutujazia/kutuchafulia/kula_mkate/kuchukua_kazi
      <wewe> <mod>* <vermin> ^
      ^ <wewe> <vermin> <you-verb>/<any-you>/rudisha/toka/nyamaza/lipa/acha/umeshindwa/unajua/ulidhani
      <people> <wewe> ~2 rudi/rudini/murudi/mrudi/endeni/enda/toka/ondoka/nenda
      <people> hii/hizi/wa_duka ~1 rudi/rudini/toka/enda/nenda/ondoka
      rudi/rudini/murudi/mrudi/endeni/pandeni/enda ~1 kwenu/kwako/makwenu/nchini_kwenu ~1 <people>/<vermin>/<wewe>/ukafe/ufe/hapa_si/hatuwataki/hatukutaki/si_kwenu
      rudi/rudini/murudi/mrudi/endeni ~1 somalia/rwanda/burundi/congo/kongo/sudan/uganda/tanzania/kenya/india/bombay/mogadishu/nigeria/afrika/china/arabuni
      rudi/rudini/nenda/enda ~1 kijijini/porini/msituni/ushago/shamba/bushi/zizini/camp/mapangoni/shimoni/jalalani/kwa_kambi ~1 kwenu/<wewe>/ukachunge/ukalime/ukale
      hapa si kwenu/kwako/nchi_yenu/kwa_baba_yako/kwa_babako/nyumbani_kwenu/ya_watu_kama/mahali_pako
      watu wa_rangi/rangi/wa_kabila/wa_dini/wa_aina yako/yenu/lenu/lako ~2 mnafaa/hamfai/wafe/hawafai/mnapaswa/warudi/mrudi/wachomwe/wanapaswa
      <people>/watu/fresha kama nyinyi/nyie/wewe/ninyi ~1 mnafaa/hamfai/mnapaswa/mrudi/mnakuja/mmejaa/mnastahili/anafaa/mnatujazia/mnaharibu
      unafaa/unapaswa/unastahili/ufaa/mnafaa/ungefaa uwekwe/kuwekwa/kufungwa/ufungwe/kuishi/kufungiwa ~1 zoo/zizini/ngome/cage/banda/msituni/porini/kizimba
      mnyama/wanyama/mbwa/nguruwe mwenzako/wenzako/wenzenu/mwenzenu
      na <vermin> wenzako/wenzenu
      <wewe> ni? takwimu/wa_kuchinjwa/mzoga/maiti_inayotembea/maiti_tu
      unafanana/mnafanana na/kama ~1 <vermin>
      <wewe> si/sio/siyo mtu/binadamu/watu !wa/mbaya/wabaya/rahisi/mdogo
      <wewe> ni <fill>* <vermin> !kwenye/uwanjani/gym/katika/kwa/bana
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
