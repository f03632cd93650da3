import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const kinyarwanda: PausePack = {
  classes: {
    // `muri` alone is also "in", and `uri` "which is".
    uri: 'uri uli mwese_muri mwese_muli mwe_muri mwebwe_muri mwembi_muri',
    we: 'we mwe yewe wowe mwebwe yemwe nawe namwe',
    // Between "you are" and the insult, or after it.
    mod: `gusa rwose cyane pe peee koko nka iki kimwe_mu_ wowe sha nako mbese ubundi kandi bwose wuzuye kabisa sana umwe ubwawe umuntu_w
      umuntu_wa umwana_w umwana_wa umukobwa_w umuhungu_w umugabo_w umugore_w umuntu umugabo umugore umukobwa umuhungu umwana cya very trop vraiment umu un une
      a an so such just juste espece_de`,
    // With the augment, as after "uri", and without, as when called.
    noun: `{i,}gicucu {i,}bicucu {i,}njiji {i,}kigoryi {i,}bigoryi {u,}mupfapfa {a,}bapfapfa {i,}gipfamutima {i,}gihubutsi {u,}mwasama {u,}murozi
      {i,}ndaya {i,}habara {u,}mubeshyi {a,}babeshyi {u,}mujura {a,}bajura {i,}gisambo {i,}bisambo {i,}kigwari {i,}bigwari {i,}gisahiranda {u,}munyagwa
      {i,}kirara {i,}kimara {i,}kivume {i,}giharamagara {i,}cyontazi {i,}gisebe {i,}kirogoya {u,}mugome {a,}bagome {u,}munyamafuti {u,}mugambanyi {i,}gicibwa
      {i,}mburamumaro
      {i,}nkandagirabitabo {i,}nda_nini {u,}musega {i,}nkorabusa {i,}ngegera {i,}nkundamugayo {i,}mbwakazi {i,}kiburabwenge {i,}gisare {u,}musambanyi
      {i,}gitangaza_cy_umwanda
      {i,}kigoramye {u,}murwayi_wo_mu_mutwe {i,}kinyendaro {i,}gishegabo {i,}ngirwamuntu {i,}nyana_y_imbwa {i,}kinani {u,}mujinga {a,}bajinga
      {i,}gifu_cy_imbwa {u,}muhanya {u,}mwanzi_w_umuryango {i,}kivunge {i,}ngwizamurongo {i,}gitsimba
      {i,}gicuchu {i,}njinji {i,}kigoli {u,}muswa {a,}baswa mupfu {i,}gipfapfa {i,}kiburaburyo {i,}bigwaragwara {i,}gishenzi {u,}mushenzi_w {u,}mupumbavu
      {a,}bapumbavu
      {i,}kijura {a,}kajura {a,}barozi {i,}ndaya_mbi {u,}munyabinyoma {a,}banyabinyoma {i,}ndyarya {i,}nterahamwe {u,}mwicanyi {a,}bicanyi {i,}nkozi_y_ibibi
      {i,}nkozi_z_ibibi
      {u,}muhemu {a,}bahemu {u,}mutekamutwe {a,}batekamutwe {u,}mutindi {a,}batindi {a,}kabutindi {u,}mutindi_nyakujya {u,}muvumwe {i,}kinyagwa {a,}banyagwa
      {i,}shyano {i,}mburamukoro
      {u,}mudayimoni {a,}badayimoni shitani satani {u,}mwana_wa_shitani {u,}mukozi_wa_shitani {i,}gishitani {i,}kimuga {i,}bimuga {i,}gisenzegeri
      {i,}gishushungwe {u,}muginga {a,}baginga
      {i,}nzererezi mayibobo {u,}mayibobo {i,}gisinzi {u,}musinzi_gusa {i,}gihurihuri {i,}gisebo {i,}kimwaro {u,}muvumo {i,}gihombo {u,}mwaku {i,}gipfamatwi
      {i,}gihinda {i,}kiremwa_kibi
      {i,}gihararumbu {u,}mugoryi {a,}bagoryi {u,}mucucu {a,}kacucu {a,}gacucu {a,}kagoryi {i,}nkunguzi {i,}kirimarima {i,}nshinzi {u,}munyeshyari
      {u,}munyamugayo_wa {i,}nyangabirama
      {a,}banyangabirama {u,}nyangamugayo_wo {i,}nyangamugayo_mbi {i,}kirumirahabiri {i,}ntumva {i,}ntarumikwa {i,}cyohe {i,}ngirwamugabo {i,}ngirwamugore
      {i,}nyanga_murimo
      {i,}mbecile {i,}diyo idiot idiote imbecile stupid loser fake dumb fool moron useless ugly trash garbage retard clown_gusa poubelle nul nulle debile
      abruti moche sauvage
      villageois con bete mjinga mpumbavu pumbavu fala mfala mshenzi malaya takataka kahaba mchawi zero zeru bitch coward pathetic voleur menteur sorciere
      thief liar witch nobody nothing rubbish failure disgusting disgrace {u,}munyamwanda {a,}banyamwanda {u,}mubyeyi_gito {u,}mugore_gito {u,}mugabo_gito
      {u,}mwana_gito {u,}mukobwa_gito hypocrite {u,}munyamaco_y_inda {u,}munyamusozi
      {u,}munyabibi {i,}nyamusozi {u,}mupfapfakazi_mubi {i,}gihombamuryango {i,}kibonumwe {i,}nkinahazi kanyagwa {i,}njajwa {a,}kahebwe {u,}muhebyi {i,}ntabwa
      {i,}nkozi_y_amahano {u,}muzimu dayimoni judas yuda {u,}mugore_w_ibibi {u,}mugabo_w_ibibi {i,}gikenyeri
      {u,}munyamahano {i,}nshyanutsi {i,}nkirabuheri {i,}njiji_kabombo {i,}ngayi {i,}kigayi {u,}mugayi {i,}nsuzugurwa {u,}mupfumu {i,}gihuru {i,}ndashima
      {i,}ntashima {i,}ndangwamico_mibi hopeless worthless noob bot cringe cringy weirdo creep lame freak {a,}kantu_kabi {i,}kintu_kibi
      {i,}ngumba isoni_z isoni_za ikigore ikigabo urugabo rukarabankaba {i,}nkunzi_y_ibibi {i,}nkozi_y_ishyano {i,}mpumyi_mu_bwenge
      {u,}mupfayongo {a,}bapfayongo {i,}gihone
      {i,}ngare {u,}mugesera_mubi {i,}kinyarwenya_kibi {u,}mwanzi_w_imana {u,}mwambuzi {a,}bambuzi {u,}murozi_kazi {u,}murozikazi {u,}mujurakazi {i,}gikenya
      {i,}kiryabarezi
      {u,}mupagani_mubi {i,}gihugumba {u,}mutesi_mubi {i,}kirimi {u,}musesagura {i,}nshyomotsi {u,}munyamurengwe {u,}munyagitugu {u,}mwangizi {u,}mumaraya
      {u,}malaya {i,}ndangare {u,}rucumu`,
    'mild-noun': `{u,}musazi {a,}basazi mubi babi {u,}mwana {i,}kinyoma {u,}munebwe {a,}banebwe {u,}mwirasi {i,}gitangaza {u,}mushenzi {a,}bashenzi
      {i,}cyago {i,}kijuju
      {i,}bijuju {u,}munyabwoba {u,}mukene {a,}bakene {u,}musabirizi {u,}mwibone {u,}munyagasuzuguro {u,}musinzi {u,}munyacyaro fou folle crazy poor pauvre
      mugufi munini {i,}kibazo`,
    // Rude only when one is called so.
    nickname: `{mutwe,munwa}_{munini,mubi} {mazuru,menyo,maso,maguru,matwi}_{manini,mabi,magufi,maremare} zuru_{rinini,ribi} sura_mbi nda_nini kanwa_kanuka
      munda_nini birenge_bibi mubiri_mubi
      bwonko_buke bwenge_buke ruhu_rubi jwi_ribi`,
    called: `<nickname> kinyoma bashonji banebwe basinzi bakire_bo_mu_kirere muturage baturage mukecuru musaza cyana kagabo kagore kantu kagufi kinure
      munyacyaro mukene bakene musabirizi mfubyi kibyibushye mwirabura bugufi mwanda_w
      mushonji munyabugugu munebwe munyabwoba musinzi mwibone munyagasuzuguro munyamakosa kiburamwaka mubyibuhe kiguruka rugabo rukecuru kigore kigabo
      mugabo_mbwa mugore_mbwa kabi mubi`,
    vermin: `{i,}nyenzi {i,}nzoka {i,}mbwa {i,}ngurube {i,}nguge {i,}nkende {i,}nyamaswa {i,}gisimba {i,}bisimba {i,}mbeba {u,}mwanda {i,}hene {i,}nka_y_imbwa
      {i,}gitoki_cy_imbwa {i,}sazi {i,}kinyamaswa {i,}binyamaswa {i,}gikeri {i,}bikeri {i,}nyo {i,}sega {i,}bisega {i,}gikoko {i,}bikoko {i,}mpyisi
      {i,}ndogobe {i,}ngagi {i,}mvubu {i,}nzovu
      {i,}gikona {i,}gihunyira {i,}mbaragasa {i,}njangwe {u,}muserebanya {i,}ngona {i,}kivumvuri {u,}runyo {u,}munyorogoto {u,}musundwe {i,}gitagangurirwa
      {i,}mpiri {i,}kiyoka {i,}kibwa
      {a,}kabwa {u,}rubwa {i,}gihene {i,}kizoka {i,}nkoko {i,}mbwebwe {i,}ngunzu {i,}cyondi {i,}mbata {i,}bishingwe {a,}mabyi {i,}myanda {u,}mucafu {i,}nkaka
      {i,}ndogoba {i,}kirura {i,}birura
      cochon chien singe rat snake pig dog monkey cockroach cafard nyani nguruwe cow animal`,
    // With the augment only.
    dear: `isega inyenzi inzoka imbwa ingurube inguge inkende inyamaswa igisimba ibisimba imbeba umwanda ihene isazi igikeri inyana_y_imbwa
      igikoko ibikoko impyisi indogobe ingagi imvubu inzovu igikona igihunyira imbaragasa injangwe umuserebanya ingona ikivumvuri urunyo inyo umunyorogoto
      umusundwe igitagangurirwa impiri
      ikiyoka ikibwa akabwa urubwa igihene ikizoka inkoko imbwebwe icyondi ibishingwe amabyi imyanda ikinyamaswa ibinyamaswa ibisega ibikeri ikirura
      cochon chien singe rat snake pig dog monkey cockroach cafard nyani nguruwe animal ingurube_y_umwanda`,
    // What nobody wants to look like.
    thing: `inkweto ikijumba ikirayi igishyitsi ingunguru umufuka isafuriya igihaza umusarani umusarane ubwiherero umuzimu abazimu umupfu intumbi umurambo
      imirambo shitani satani dayimoni
      umudayimoni ikara amakara makara umukecuru umusaza ikibindi inkono zombie monster clown poubelle pubeli umusazi abasazi indaya mayibobo igitambaro
      ikibuye igipupe mumi toilette
      umuginga umusabirizi igisambo umujura igicucu injiji ikigoryi igishushungwe igisenzegeri umuswa umurozi igishanga ikigega umuvure imbaho ivuza
      igiteyeteye umutumba icyatsi igisheke imbata inkware igipupu abapfu igipangu ipine ivatiri ibyatsi ibirayi ibijumba imyumbati umuntu_wa_sida
      umuntu_wapfuye umuyaga urukwi urubingo igikenyeri agati umugozi urushinge igiti inzara umushumba umukozi_wo_mu_rugo abapfuye uwapfuye uwataye_umutwe
      umuntu_w_umusazi umusinzi umushonji umuvumbi igitoki imiswa inzu imodoka ikamyo igikamyo uruhinja akana umwanda gatare igicu_kibi bakimbazi abapfuye`,
    like: `nk nka nko nki nkiy nkay nkuko`,
    merged: `{nk,n}{imbwa,ingurube,inguge,inkende,inzoka,inyenzi,inyamaswa,igisimba,igikoko,ihene,imbeba,igikeri,umwanda,umusazi,inka,ingagi,imvubu,inzovu,indogobe,impyisi,umuzimu}
      {iry,ubw,urw,icy,iby,uby,iza,irya,aya,iya,ubwa,urwa}{imbata,uruhinja,isazi,impyisi,igikona,injangwe,umusaza,umukecuru,urupfu,umurozi,imbwa,ingurube,inguge,inkende,inzoka,inkoko,ihene,imbeba,inka,umusazi,umwana,inyamaswa,ingagi,imvubu,inzovu,indogobe,igikeri,igisimba}
      nk{umukecuru,umusaza,igicucu,injiji,umurozi,umujura,intumbi,umupfu}`,
    of: `iy ay uw ubw iry ry iz ibya iya aya uwa ubwa iza irya urw rwa ibyo cy icy y a w ah aha by`,
    look: `{ura,u,mura,mu}{sa,meze,nuka,rya,vuga,genda,seka,rira,ririmba,byina,kina,tekereza,humeka,sakuza,shaje,byibushye,nanutse,nuka_umubiri,vuza_induru}
      wambara wambaye witwara urambara
      wabyibushye wananutse waranutse ubyibushye unanutse wirabura urirabura warashaje ufite_isura ufite_amaso ufite_amenyo ufite_umutwe ugira_isura ubayeho
      ukora urimo_kuvuga uvuza
      ufite_izuru ufite_amatwi ufite_umunwa ufite_inda ufite_ijwi ufite_ubwenge ugira_ubwenge ufite_amaguru ufite_mu_maso wirirwa ufite_uruhu urimo_kuririmba
      warabyibushye wahindutse wabaye
      {wa,wara,u,ura}{ririmbye,byinnye,kinnye,setse,riye,genze,tetse,byibushye,fite_inda,vugishije,sakuje} urora utetse uteka uraririmba urabyina usabiriza
      urarara urara uryama uraryama uhora urakora ugaburirwa ufite_ibinure ufite_ibiro uba wanuka wiyambariye warezwe`,
    dull: 'igifi ikibuye ikirayi ikijumba igishyitsi igihaza ikara ingunguru ikibaba igitaka icupa igicuma ikibindi umutumba igiti_cyumye ikigori',
    your: `yawe wawe bwawe ryawe rwawe cyawe byawe zawe kawe kwawe twawe hawe yanyu wanyu bwanyu ryanyu rwanyu cyanyu byanyu zanyu`,
    face: `isura amaso ijisho amenyo umutwe izuru amazuru amatwi ugutwi umunwa iminwa ijosi amaguru ukuguru ibirenge ikirenge intoki inda umusatsi imisatsi
      uruhu mu_maso ijwi agahanga
      umugongo imyenda inkweto akanwa ururimi inseko ingendo ubwonko ubwenge imico kamere ifoto amafoto umwambaro ipantalo ikanzu igitwenge icyongereza
      igifaransa uburanga amano impumuro igifu sura maso menyo zuru munwa bwonko matwi ibyuya umutima ibinure ibiro ibibero imbavu imyaka_yawe mu_kanwa
      imyitwarire akazi amagambo urugendo imigendere imivugire imyambarire imyumvire imiririmbire ibitekerezo comments`,
    foul: `mbi mabi habi mubi kibi bubi bibi ribi rubi zibi {a,i,u,ri,ru,bu,ki,bi,zi,ka,ha,}ra{nuka,nunuka,seketse} {a,i,u,ri,ru,bu,ki,bi,zi}{nuka,boze}
      {a,i,u,ri,ru,bu,ki,bi,zi,ira,ara,bura,bira,rura,zira,rira}{teye,tera}_{ubwoba,iseseme,ishozi,isoni,agahinda} bwapfuye bwarapfuye bwashize ntibukora
      bwaraboze buraboze ubugome isesemi {yan,in,iran,zan,byan,ran}teye_{iseseme,isesemi,ubwoba,ishozi,umujinya}
      {a,i,u,ri,ru,bu,ki,bi,zi,ira,ara,bura,bira,rura,zira,rira}{teye,tera}_isesemi {i,a,ha,ru,bu,bi,zi,ri,ki,u,ira,ara}sa_nabi byancitse buke bucye buto ntabwo
      bwuzuyemo bwuzuye wuzuyemo wuzuye urimo_ubusa ni_ubusa ntacyo_bimaze ntacyo_bumaze ntacyo_imaze ni_umwanda ni_imyanda isekeje arasekeje birasekeje`,
    folk: `nyoko so ababyeyi_bawe umuryango_wawe umuryango_wanyu famille_yawe famille_yanyu iwanyu mushiki_wawe musaza_wawe mama_wawe papa_wawe nyina_wawe
      nyoko_wawe se_wawe so_wawe mukuru_wawe murumuna_wawe sogokuru_wawe nyogokuru_wawe bene_wanyu
      ubwoko_bwawe ubwoko_bwanyu bwoko_bwanyu bwoko_bwawe abo_mu_muryango_wawe umugabo_wawe umugore_wawe abana_bawe umukunzi_wawe bene_wanyu_bose mwene_nyoko
      umwana_wawe umuhungu_wawe umukobwa_wawe sobukwe nyokobukwe muramu_wawe inshuti_zawe abavandimwe_bawe bavandimwe_bawe abawe abawe_bose bene_so ba_so
      nyirarume`,
    person:
      'umuntu umwana umukobwa umuhungu umugabo umugore umusore umunyeshuri abantu abana abakobwa abahungu abagabo abagore inshuti',
    love: `{uzigera_a,uzongera_ku,u,uza,wa,wari_u,wigeze_a,uzigera_ku}{gukunda,kwifuza,kwemera,kwibuka,gukeneye,gukumbura,gukumbuye,gushaka,kwitayeho,kwitaho,kwizera,kubura,kubaha,kwibuka,kuririra,kurira}
      uzakuririra wakuririra ugushaka ugukeneye agukunda ugushyigikira wagutumiye waguhamagaye uzagutumira wagushaka uzakurongora uzagushaka wakwicarana
      uzakwihanganira ukwihanganira uzakwihanganira uzakwitaho`,
    'bad-mind': `ubugoryi ubucucu ubujiji ubuswa ubupfu ubupfapfa ubusazi bucucu bujiji bugoryi buswa bugome ubugome ubugwari ububwa ubusambo ububeshyi
      ubutindi ubujura ubuhemu ubunyamaswa ubunyamwanda ubushenzi`,
    nothing: 'ubusa ubusabusa ubusa_busa ibyatsi zeru',
    body: 'isura amazuru umutwe mu_maso amaso amenyo umunwa ijwi umubiri umusatsi',
    kill: `{nza,nda,tuza,tura,na,twa,nzo,tuzo,nzk}{kwica,kwicisha} nzakwic ndakwic nzkwica nzakwca ndakwca nzakwicaa nkwice tukwice ngiye_kukwica
      tugiye_kukwica ndaza_kukwica ndaje_nkwice turaza_kukwica
      {nza,nda,tuza,tura}{kujugunya,kuroha,kugonga,guteza_imbwa,gukubitira_hasi,kugaburira_imbwa,kubabariza,kunyuka,gukanda_ijosi,gukata_ijosi,gutera_icyuma}
      {nza,nda,tuza,tura,na,twa,nzo,tuzo}{gukubita,gutema,guteragura,gucagagura,guhondagura,gukomeretsa,gutsinsura,gutwika,guhamba,gufata_ku_ngufu,gutoteza,gucecekesha,gusenya,guhotora,kuniga,kurasa,kurimbura,guhiga,kuzimanganya,gushinyagurira,kugirira_nabi,gukorera_ibara,kuroga,kubaga,gusatura,kumanika,gukeba,gushwanyaguza,kubabaza,kwangiza,gusiribanga,gukandagira,guhonda,kujombora,kubamba,kunyonga,gukubitisha,kwicira,kwambika_ubusa,gushyira_mu_gitaka,gukanira_urugukwiye,gukuramo_amaso,gusebya,kumenagura,kuvunagura,kwicisha,gusatagura,kuryoza,guca_ijosi,guca_umutwe}
      {ngiye,tugiye,ndaza,ndaje,turaza,nzaza,tuzaza,nje,tuje,ndashaka,turashaka,nshaka,niteguye,nzaza_nijoro}_{kukwica,kugukubita,kugutema,kukurasa,kukuniga,kukumena,kukurangiza,kukumara,kukuroga}
      {ngiye,tugiye,ndaza,ndaje,turaza,nzaza,tuzaza,nje,tuje,ndashaka,turashaka}_{kuguteragura,kukugirira_nabi,kuguhondagura,kugutwika,kuguhamba,kukuvuna,kukubabaza,gukubita,gutema}
      bakwice bagutemagure bagukubite bazakurimbure bakurase`,
    // Of others: a warning, unless it is said when.
    'they-kill': '{baza,bara}{kwica,gukubita,gutema,guhondagura,kurasa,kurimbura,gukomeretsa}',
    part: `umutwe amenyo isura amaguru ukuguru igufwa igufa amagufa amagufwa izosi ijosi agahanga umugongo imbavu akaboko ukuboko amaboko intoki amaso
      ijisho izuru amazuru amatwi ugutwi
      ururimi umunwa inzasaya urwasaya akanwa mu_maso uruti_rw_umugongo inda agatuza`,
    break: `{nza,nda,tuza,tura,na,twa,nka,n,tu}{kumena,kuvuna,guca,kumenagura,kuvunagura,gukuramo,gukura,gukata,kumene,kuvune,guce,kumenagure,kuvunagure,gukuremo}`,
    give: `{nza,nda,tuza,tura,na,twa,n,tu}{gutera,guha,gukubita,kumara,gutere,guhe,kukubite}`,
    blow: `icyuma ibyuma imbugita ibuye amabuye inshyi urushyi ibipfunsi igipfunsi inkoni umugeri imigeri ingumi ikofe amakofe imihoro umupanga umuhoro
      isasu amasasu`,
    'let-me': `{n,tu}{guteragure,kuteragure,guhondagure,guhotore,gusature,kubage,kujombe,kubite,kujugunye,kurohe,kugirire_nabi,kwice,kukubite,kurase,kunige,kuroge,gutwike,guteme,guhambe,kubabaze,kumene,kuvune,kurangize,gukubite,kwerekeze}
      tukwice nkwice ngukubite`,
    'they-let': `ba{kwice,gukubite,kumene,kuvune,guteme,kugirire_nabi,kubabaze,kurase,guhondagure,gutegere,kunige,gutwike} zi{kurye,kumare}`,
    game: `mu_mukino ku_mukino mu_mikino mu_irushanwa muri_fifa muri_chess kuri_playstation muri_pes muri_ludo muri_damu mu_igisoro mu_makarita mu_nzozi
      ibitego agatuza`,
    should: 'ukwiye ugomba wagombye wagombaga mukwiye mugomba wakagombye ukwiriye wari_ukwiye',
    suicide:
      '{wi,mwi,uzi,muzi}yahure {wi,mwi,uzi,muzi}manike {wi,uzi,mwi}yice {wi,uzi}roge {wi,uzi}rohe {wi,uzi}nyonge urakiyahura',
    // Also "that it …": only where somebody is plainly told to.
    told: 'iyahure imanike iyice iroge irohe iyicire inyonge iyahurire',
    cursed: `urakarimbuka urakicwa urakangirika urakabura_byose urakarimbukana urakagwa_n_inkuba murakarimbuka uragapfa muragapfa urakicwa_n_inkuba
      uragahera urakagenda_utagaruka urakagenda_ubutagaruka
      uragatsindwa uragashira uragahambwa urakabora urakaribwa_n_imbwa urakagongwa urakarwara`,
    stop: 'ntabwo ariko niba kumwe hamwe si nturi nta ntisa kera yari',
    // "The person who is …" too: `uri` begins what is said of somebody else.
    negation: `umuntu_uri umuntu_wese uwo undi umugabo_uri umugore_uri umukobwa_uri umuhungu_uri umwana_uri ntabwo si sinavuze sinigeze ntawe_uvuga
      ntawe_utekereza ntawe_ukwita ntawe_wavuze ntawe_wibwira ntawe_uzavuga ntawe_wifuza ntawe_ushaka ntawe_ushobora ntawe_uri ntawavuze ntawuvuga
      ntawutekereza ntibivuze ntibivuga ntukavuge ntukemere ntugatekereze ntutekereze nturi ntibakubwire niba
      iyo ntukumve ntibikwiye sintekereza sinibwira ntacyo_bitwaye ntukibwire simvuze sinshaka ntawifuza nta_muntu_uvuga nta_n_umwe_uvuga ntihakagire
      ntimukavuge reka_kwiyita reka_gutekereza reka_kwibwira reka_kuvuga sinifuza sinatekereje sinzi_uwavuze abantu_bavuga ntukizere
      sinemera sinkeka simpamya sinizera sinibaza ntitwibwira ntibavuga ntitwemera ntuzigere_utekereza ntuzemere ntugapfe ntibizatuma ntiwumve simbona`,
    report: `{ya,ba,a,wa,ara,bara,yara,bara,aka,baka,yaje_ku,uwa,aba,uza}{m,mu,tu,ku,ba}bwir{a,ye,aga}
      {ya,ba,a,wa,ara,bara,yara,bara,aka,baka,na,aba}{ny,mw,tw,kw}{ita,ise,itaga} bavugaga yavugaga
      {na,nara,nda}{mu,ba}bwir{a,ye} wumva urumva wibaza wumvaga numvaga ijambo_rya kumwita kunyita kubabwira kumubwira kumbwira uwavuze uwanditse bandikiye
      yanyandikiye banyandikiye ubwira ninde_uvuga
      ngo ati bati uti nti yavuze avuze avuga aravuga bavuga baravuga bavuze yambwiye bambwiye arambwira barambwira yarambwiye barambwiye kwita banyise
      yanyise banyita yanyita
      yanditse banditse kubwira nihagira abavuga uvuga_ko umuntu_uvuga wavuze ninde_wakubwiye wakubwiye bakubwiye bakubwira akubwira ukubwira baguhamagara
      filime indirimbo ijambo kuvuga bajya aratekereza batekereza utekereza wibwira bibwira yibwira kwiyita`,
    speaker: 'nge njye njyewe ngewe',
    friendly: `ndagukunda turagukunda ndagukumbuye isabukuru_nziza urakoze murakoze nshuti_yanjye mukunzi cheri sha_wanjye uransekeje urasetsa ni_urwenya
      ndatebya nikiniraga kuki_uri_mwiza uri_mwiza_gutya mwiza_wanjye nagukumbuye nshuti_magara
      ndakwikundira urwenya nikiniye tukaseka`,
    common: commonWordsOf.rw,
  },
  rules: {
    insult: `
      mbega <person> mubi we/mu_maso/wowe/nkawe/sha/wa
      ko/ubwo/sha unuka
      uzaba/wahindutse/uzavamo <noun>/<dear>/umusabirizi/umusinzi
      turakurambiwe/twakurambiwe/ndakurambiwe vaho/va/genda/hano/wa/mu/muri
      ^ <nickname> we/wa/$
      nta/ntawe/ntawo ~1 uzigera/uzongera/ushobora/wakongera ~1 a{gukunda,kwemera,kwifuza,gukumbura,gushaka,kwibuka,kwizera} !kurusha/kundusha
      <face> <your> ~1 itera/atera/utera/ritera/hatera ~1 abana/ubwoba/iseseme/isesemi/kurira/ishozi
      ubwenge/ubwonko ~2 <merged>
      ufite/ugira/wagize ubwenge/ubwonko ~1 buke/bucye/buto/bubi/<like>/bw
      mu mutwe wawe/hawe/wanyu/hanyu ~2 ubusa/umwanda/amazi/ibyatsi/ibyondo/ubujiji/ibishingwe/amabyi/umuyaga
      <uri> ~3 w/wa/cy/b/ba <noun>/umusazi
      wa/mwa ~1 w/cy/y/b/ba <noun>
      wa/mwa ~1 w/cy/y/b/ba <dear> <we>
      <uri> <mod>* virusi/kanseri/sida/uburozi/icyorezo/igisebe/indwara/ikibyimba/umuze/virus/cancer/poison/virisi !nyabaki
      iyo? nkurebye/nkubonye/uvuze/useka/uririmbye/ureba ~2 mbona/nibuka/numva/ngira_ngo/usa/haza ~1 <like>? <dear>/<thing>
      bose/abantu/abantu_bose/n_abana ~1 bahunga/baraguhunga/bakwitaza/bakunena/barakunena/bakugaya
      <folk> ~1 {ba,a,bara,ara,u,ura}{gusuzugura,kwanga,kwanze,guhaga,kugaya,kunena,kwicuza}
      wa/mwa mwana/bana/muntu wa/ba/w nyoko/nyina/<noun>/<dear>/ihabara/shyano
      muri/muli <noun>/<dear> mwese/mwe/gusa/mwembi
      <uri> <mod>* umusinzi/umugabo/umugore/umubyeyi udashobora/udashoboye/utazi/utabasha
      ^ <uri> mubi cyane/pe/rwose $/sha/wa/we/ku/mu/kandi/nta/unuka
      uburyo/ukuntu/kuko/kubera/kubera_ko/kumbe/kuki/mbega/sha/wowe/uko <uri> mubi
      ^ <uri> mubi $/sha/wa/we/ku/mu/nta/unuka/bose/kandi
      kandi/nyamara/kumbe <uri> <mod>* umusabirizi/umukene/umutindi/mubi/umusazi/umunebwe/umunyabwoba/umusinzi/umunyacyaro
      ubwenge/isoni/isuku/ikinyabupfura/uburere ni_ntabwo/ni_bwa_ntabwo/ntabwo_bwo/ntazo/ni_zero/ntabwo_ugira/ntabwo_ufite/ntazo_ugira/ntabwo_wigeze/byaragucitse
      iyo/iryo/ayo/uwo/ubwo/urwo sura/zuru/mutwe/maso/menyo/munwa/bwonko/bwenge ~1 ni/nk/nka/isa/risa/asa/mbi/n/bwawe/bwanyu ~1 <of>? <dear>/<thing>/<noun>/$
      urasa/usa/murasa/musa ~1 n/na/nk/nka <thing>/<dear> !wawe/wanjye/wacu/wanyu
      ntabwo/ntuzigera/ntuzashobora/ntacyo/ntawe/nta_muntu/ntuzabona ~3 kubera/kuko ~1 uri/ufite/uteye/unuka/uranuka <noun>/<dear>/mubi/<bad-mind>/iseseme/<mild-noun>/cyane/$
      nyoko/so/wakubyaye ~1 aragatsindwa/aragapfa/arakicwa/yagusamye/ntazwi/ntakuzi/utazwi/urakamubura/yakubyariye
      iwanyu ~1 mufite/murya/murarana/mwibera/muba/murwaye/mwambara ~1 inda/imbaragasa/inzara/n/mu_kazu/mu_gikoni/ibiheri/umwanda/bwaki/ibishingwe/imyanda/mu_kirangarizwa
      <face> <your> ~1 {i,a,ha,ru,bu,bi,zi,ri,ki,u,ira,ara,hara,bura,rura,zira}sa n/nk/na/nka/nki ~1 <of>? <dear>/<thing>/<merged>
      ufite/ugira/uvuga ~1 <face> y/z/by/ry/rw/cy/bw/w/h/ya/za/nka/nk <of>? <dear>/<thing>/<noun>
      ngo <uri>/uri/ndi ~3 kandi/nyamara/kumbe/ariko uri/usa/urasa/unuka ~1 <dear>/<noun>/<nothing>/<like>/n
      <noun>/<dear>/abasabirizi/abakene/abasazi nkawe/nkamwe/nka_we/nka_mwe/nka_wowe
      nta n_umwe/we/muntu/wundi ~1 wifuza/ushaka/wakwifuza/wakwemera/ukwiye/uzemera ~1 kwicarana/kuba/kugendana/kuvugana/kubana/gukina/kwegerana/kukubona/kukurongora/gukundana/kukwegera ~1 hafi_yawe/iruhande_rwawe/inshuti_yawe/umukunzi_wawe/incuti_yawe/nawe/nkawe/na_we/$/hano/kubera/kuko
      wavukiye/waremewe/wavutse/waremwe ubusa/gupfa/nabi/impanuka/ku_bw_impanuka/ku_bw_ikosa/kubababaza/umwaku/ari_ikosa/uri_ikosa/kutubabaza
      sinshaka/ntidushaka/ntitwifuza ~1 kubona/kureba/kumva ~1 <face> <your> ~1 <foul>/$/hano/imbere
      ntukwiye/ntimukwiye ~1 kwiga/kuba/kwicara/kugira/kubana/kwitwa/kubyara/kugaburirwa/gukundwa/kwicarana ~3 umuntu/abantu/umugabo/hano/natwe/umugore/umwana/umubyeyi/mu_gihugu/muri_iki/inshuti
      uranukira/kutunukira/kunukira/utunukira/unukira/uratunukira/muratunukira/uradutesha_umutwe
      <uri> ~2 utagira/udafite/utazi/utazagira ubwenge/ubwonko/umumaro/akamaro/agaciro/isoni/ikinyabupfura/umutwe/umuco/uburere/kirezi/iwabo/icyo/inshuti/umutima/uwo/iyo
      wa/mwa ~2 utagira/udafite/utazi/mutagira ubwenge/umumaro/akamaro/agaciro/isoni/ikinyabupfura/umutwe/umuco/uburere/iwabo/gusoma
      <we> utagira/udafite/utazi ubwenge/umumaro/akamaro/agaciro/isoni/ikinyabupfura/umutwe/umuco/uburere/iwabo
      <uri> ~1 n/na/kandi <noun>
      <uri> mubi gutyo/gutya/sha/kabisa/kurusha/pe/mu_maso/mu_isura/ku_isura/bikabije/birenze/<like>/kuruta/kubi/nabi/bitangaje/kuva
      <uri> ~1 <like> <of>? <dear>/<thing>
      <look> ~3 <like> ~1 <of>? <dear>/<thing>
      <look> nabi/kubi <like>/cyane/pe/rwose/$
      <face> <your> ~3 <foul>
      <face> <your> ~3 <like> <of>? <dear>/<thing>
      <face> <your> ~3 <merged>
      <face> <your> ni/iba ~1 <of>? <dear>/<noun>/<nothing>/<dull>/amatafari/itafari/ibuye/amabuye/amazi
      <face> <your> y/z/by/bw/w/ry/ya/za/bya <of>? <dear>/<noun>/<thing>/<bad-mind>
      ufite/ugira/wambara/wambaye ~1 <face> ~1 <foul>
      ufite/ugira ~1 <bad-mind>/umunuko/ubwonko_bw/ubwenge_bw/ubwenge_buke/ubwenge_bucye/umutwe_w ~1 bwinshi/burenze/cyane/mu/mu_kanwa/mubi/<dear>/$/bukabije/inkoko/umwana/bwinsh
      <bad-mind>/umunuko/umwanda bwawe/bwanyu/wawe/wanyu
      <folk> ~1 ni/muri/ari/mwese_muri/bose_ni ~1 <noun>/<dear>/<nothing>/abakene/abasazi/umusazi/abasabirizi/umusinzi/abasinzi
      <folk> ~1 yakubyaye/yabyaye/yarakubyaye/bakubyaye/babyaye/bibarutse nabi/<dear>/<noun>/<nothing>/ibibwana/igikoko/ku_bw_ikosa/yibeshye/bibeshye/ishyano/umwanda/igihombo
      <folk> ~1 bicuza/bazicuza/azicuza/aricuza/yicuza/baricuza/bagombye/yagombye ~1 kuba/impamvu/kukubyara/icyatumye/kubyara/kuba_barakubyaye ~1 barakugize/yarakugize/yaragushatse/barakubyaye/yarakubyaye/kukubyara/$
      iwanyu/mu_rugo_rwanyu/mwe ~1 ntimurya/muburara/mwicwa_n_inzara/ni_abakene/inzara/inzara_irabica/murya_rimwe/muryama_hasi/murara_hasi/murarana_n/barya_rimwe/muba_mu_kirangarizwa
      ntugira/ntufite/ntimugira/ntimufite n/na/nta/no ~1 icyo_kurya/aho_kurara/urugi/igitanda/inkweto/ijana/igiceri/ifaranga/imyenda/inzu/ikariso/isabune/ibyo_kurya/aho_kuba/umukunzi/inshuti/umuntu/umwe/ubwenge/isoni/ipantalo
      nta na? so/nyoko/bavandimwe/nshuti/mukunzi/mugabo/mugore/buzima/muco/gaciro/mumaro/cyiza/kiza/bwonko/isuku/burere/kinyabupfura/mutima ~1 ugira/ufite/mugira/mufite/uzagira/ugirira/wigirira
      ntuzi/ntiwize/ntushobora/ntimuzi/ntuzashobora/ntuzigera no/na/nta/n ~1 gusoma/kubara/kwandika/kuvuga/kwiyandika/gutekereza/izina/kwambara/koga/kwiyuhagira/kogosha/guteka
      warabuze/warataye/warasize/wabuze/wataye/waburiye/wasize/wasigaye ubwenge/ubwonko/isoni/ikinyabupfura/inyuma_mu_bwenge/ubumuntu !bwo/zo/cyo/kubera
      ubwonko/ubwenge bwawe/bwanyu ~1 burarwaye/burwaye/bwarwaye/burahagaze/wabusize/bwatwawe/bwaraheze/bwaragiye/bwarapfuye/burapfuye/bwagiye
      <dear>/uruhinja/umwana/uw_imyaka ~4 kukurusha/kukuruta/rukurusha/rukuruta
      sinigeze/sindabona/nsanze/ntabwo/sinzi/ntarabona mbona/ndabona/nabona/nigeze/uwo/undi ~2 mubi/<noun>/<dear>/<nothing>/unuka/utagira/udafite ~3 nkawe/nka_we/nka/wowe/kukurusha/nk
      mbega ~3 mubi/<noun>/<vermin>/<dear>/<bad-mind>/unuka ~1 we/wowe/<uri>/nkawe/wa/bwawe
      <person> ~1 mbwa/<noun>/mubi/<dear> nkawe/nkamwe/nka_we/nka_mwe
      nta we/wundi/muntu/n_umwe/umuntu/wa/mukobwa/muhungu/mugabo/mugore/musore/mwana/nshuti ~2 <love> !kundusha/nkanjye/kurusha/nka/cyane/kukurusha/nk/kumurusha/uko/neza
      ntawe/ntawo/ntamuntu/nta_n_umwe/ntan_umwe/ntawundi/ntawigeze/ntanumwe ~1 <love>/agushaka/agukunda !kundusha/nkanjye/kurusha/nka/cyane/kukurusha/nk/uko
      ntitugushaka/ntidushaka/ntitugukeneye/ntimugushaka/ntibagushaka/ntituguhaka/ntitukwifuza/ntitukwemera/ntabwo_tugushaka/ntabwo_tugukeneye/sinshaka_inshuti_nkawe !kubabaza/gutinda
      bose/abantu/abantu_bose/twese/umuntu_wese/buri_wese/buri_muntu/mwese/abana_bose/class_yose/abanyeshuri/abakobwa/abahungu/n_imbwa/group ~2 {ba,tu,a,bara,tura,ara,ira,i,ri,rira}{kwanga,kwanze,guseka,guhaga,kuvuga_nabi,gutinya,kugaya,kunena,gusuzugura} !kandi_si
      sha/hano/rwose/cyane/kandi/nawe/yewe/kabisa/kuko/kubera/wowe/genda/woge/mwana/uzi_ko uranuka/unuka/urimo_kunuka
      wa/mwa <noun>/<called>/<vermin> ~1 <we>
      wa/mwa <noun>/<vermin>/<called> wo/w/cy/y/ba/b/bya/utagira/udafite/mu/by/za/z/wa ~3 <we>
      wa/mwa <vermin> $
      wa/mwa ~1 <we> upfuye/w/wa/wo/ugoramye/unuka/uteye/utagira/mubi/mwanda
      <we>/va/vamo/genda/reka/umva/shut_up ~1 wa/mwa <noun>/<vermin>/<called>
      idiot/stupid/imbecile/loser/noob/trash/bete/fool/mjinga/mpumbavu/pumbavu/fala/mshenzi/malaya/takataka wowe/mwe/nkawe/gusa/wa
      ^ <called> we
      wowe ~3 muri/uri/mwese_muri <noun>/<dear>
      <folk> ~1 muri <noun>/<dear>
      ntacyo/nta_cyo/ntakintu umaze/uzimarira/wimariye/umariye/utumariye/uzigezaho/umarira/umariye_isi/uzageraho/uzigezaho/uzaba/ushoboye/uzavamo/uzamara/wakora/ukimaze $/hano/ku_isi/kuri/mu/muri/kandi/gusa/rwose/sha/we/wa/uri/kabisa/pe/nta/genda/mu_buzima/na_kimwe/cyane
      uzapfa/wapfa/urapfa/uzasaza ~1 utarabona/utabyaye/utarashatse/utagira/utagize/udashatse/uri_wenyine/wenyine/nta/uri_ingaragu/ukennye/uri_umukene/utarongowe/ntacyo
      jya/ujye/bakujyane/subira/wavuye/uvuye/ukwiye_kujya/bagusubize ~1 ndera/i_ndera/caraes $/wa/bakuvure/wivuze/we/kwivuza/uri/sha
      urambabaje/biteye_isoni/birababaje/urababaje/uratangaje/disi ku/kuri/kubera/ukuntu/uko ~1 bubi/uri/usa/<bad-mind>/ubwenge ~1 bubi/bwawe/buke/mubi/<noun>/<dear>/nabi/$
      umuryango wawe/wanyu ~1 isoni
      nta wukwifuza/wugukunda/wugukeneye/wukwitayeho/wukwemera
      <uri> mubi cyane/gusa/rwose nta/bose
      <uri> <mod>* <noun>
      ^ muri/muli <noun> $/mwese/gusa/mwa/kandi/rwose/cyane/b/z/by/n/nka/nk
      ^ <uri> <mod>* <nothing>
      wowe/we/kuko/ko/kandi/nyamara/rwose/n_ubundi/sha/yewe/gusa/burya/nawe <uri> <mod>* <nothing>
      <uri> <mod>* umusazi/umunebwe/umusinzi/umunyabwoba/umwibone/umwirasi/umunyagasuzuguro/abasazi w/wo/wa/wuzuye/mubi/gusa/kabisa/rwose/cyane/b/ba
      <uri> <mod>* ikosa/umutwaro/umuzigo/igihombo $/gusa/ry/ku/mu/kuri/rwose/kandi/wa/n
      <uri> <mod>* umukene/umusinzi/imfubyi/umusabirizi nyakujya/usabiriza/gusa/utagira/mubi/w/wo/uhora
      nta mumaro/gaciro/kamaro/kintu wawe/wanyu/umaze/umariye
      <uri> nka/n_/nk <noun>
      wa/mwa <noun> <we>
      wa/mwa wa/mwa <noun>/<vermin>
      ^ wa/mwa <noun> $
      yewe wa <noun>/<vermin>
      mbega <noun> ~1 <uri>/<we>
      ceceka/funga/hunga/genda/mva/igendere/vaho/cecekera/sohoka/va_hano/zinga/ceka ~2 wa <noun>/<vermin>
      funga umunwa/akanwa/urwo_rwo/agafuti
      ^ ntacyo/nta_cyo umaze/ushoboye !kumbwira/kuvuga/gukora/kubona/kurya/kugura/kunyereka/kwiga/kumva/gusoma/kwandika/kubikora/kumpa
      <we> ntacyo/nta_cyo umaze/uzi/ushoboye
      ntacyo/nta_cyo mumaze/mushoboye
      ni wowe <noun>
      ubucucu/ubujiji/ubugoryi/ubupfu bwawe/bwanyu
      ubwenge bwawe/bwanyu ni? ubw/buke/bucye/bwashize/ntabwo
      urasa/murasa/usa/musa ~1 n/nk/nka ~1 <dear>
      ntuzi/ntimuzi n icyo/ibyo uvuga/muvuga
      ufite/ugira isura/amazuru/umutwe/akanwa mbi/mabi/mubi/nka/nk
      isura yawe iteye/irateye/ni ubwoba/iseseme/mbi
      ababyeyi/nyoko/so bawe/wawe/wowe? bafite/afite/baguterwa/bagutewe/batewe isoni/n_isoni
      so/nyoko/ababyeyi ~2 bagusize/baragutaye/yagusize/yaragutaye
      nta bwenge/mutwe/ubwenge/soni/ubumuntu/kenge ugira/ufite/mufite/mugira
      ^ nta gaciro/kamaro/mumaro/gaciro_na_gake ugira/ufite/mufite/mugira !kubyibazaho/ko/kubi
      ntugira/ntufite/ntimugira ubwenge/umutwe/isoni/ikinyabupfura/isuku/uburere/umuco/ubwonko/umutima !ufite
      ^ ntugira/ntufite/ntimugira gaciro/kamaro/mumaro
      nta ubwenge/umutwe/gaciro/kamaro/isoni/mumaro/ikinyabupfura $
      nta muntu/n_umwe/muntu_n_umwe/nshuti/wundi/numwe ~1 ugukunda/ukwifuza/ugukeneye/ukwitayeho/ugushaka/wagukunda/ukwemera !kundusha/nkanjye/kurusha/nka/cyane/nk/kukurusha/uko
      ntawe ugukunda/ukwifuza/ugukeneye/ugushaka/wagukunda
      nta nshuti ~2 ufite/ugira/uzagira/uzigera
      bose/abantu/abantu_bose/twese/ishuri_ryose/umuryango_wose barakwanga/turakwanga/baraguseka/bakwanga/baraguhaga/turaguseka/rirakwanga
      ndakwanga/nakwanze/ndabanga/turakwanga cyane/nk/nka/kurusha/bikabije/urunuka/kubi/pe/kugeza/n_umutima/wa/wangije/sinshaka/wowe/rwose
      ndakwanga <mod>* wa
      uranuka/unuka nk_/nka/nk ~1 <vermin>/umwanda/umusarane/amabyi
      ^ uranuka !neza/indabo/parfum
      <we> uranuka/uteye_iseseme/uteye_ishozi/utera_iseseme
      ^ unuka nk/nka
      ^ uteye/utera/muteye iseseme/ishozi
      uteye/utera/muteye agahinda_umuryango/isoni_umuryango
      uteye/utera/muteye isoni wa/wowe/umuryango/ababyeyi/<noun>
      ^ nyoko wa/$
      nyoko wa <noun>/<vermin>
      <body> ~1 yawe/byawe/wawe/bwawe/yanyu/ryawe ~1 mibi/mubi/inguge/ubusa/mubisi/amazi/umwanda/biteye_ubwoba/iteye_ubwoba
      umutwe wawe ni_mubisi/wuzuye/ni_ubusa/urimo_ubusa
      isura/amazuru/umutwe/mu_maso yawe/byawe/wawe/bwawe/yanyu/ryawe nk/nka/ni ~2 <vermin>
      isura/amazuru/umutwe/amaso/mu_maso ~1 nk/nka ~1 iy/ay/uw/inguge/imbwa/ingurube ~1 <vermin>
      n nyoko/ababyeyi bawe? ntagukunda/ntibagukunda/ntakwifuza
      nyoko/ababyeyi/so bawe? ntagukunda/ntibagukunda/ntakwemera
      genda/hoshi/jya ikuzimu/kure_yanjye_wa
      ari_wowe <noun>`,
    mild: `
      ntitukwitayeho/turakurambiwe/ndakurambiwe
      <uri> ~1 <mild-noun> ~2 <mild-noun>/kandi/gusa/nta/usabiriza/w/wo/mubi/utagira
      subira/subirayo iwanyu/mu_cyaro/iyo_wavuye $/wa/mu
      uri umwana/umuntu/umugore/umugabo/umukobwa mubi
      uteye/utera/muteye isoni/agahinda
      <uri> <mod>* <mild-noun>
      wa/mwa <mild-noun> <we>
      ndakwanga
      ceceka
      mva imbere/iruhande
      wangije/wishe ubuzima bwanjye
      funga akanwa
      urambangamiye
      urandambiye`,
    'mild-threat': `
      nzi/tuzi aho/iwanyu utuye/uba/wiga/urara
      uzicuza/uzabyicuza/uzabiryozwa`,
    threat: `
      {nza,tuza,nda,tura}{kumarira,gutwikira,kunigira,kwicira,guhambira} ku_icumu/mu_nzu/mu_nzira/ku_muhanda/imbere/mu_muriro/ku_giti/iwanyu
      {nza,tuza,nda,tura}kurya ~1 umutima/nyama/amaraso/mubisi/uri_mubisi/turi_benshi/inyama/uri_muzima
      {nza,tuza,nda,tura}{kumesa,kunyuza,kwesa} nka/nk/mu_ryinyo/mu_muriro/$/kugeza
      abantu/abahungu/amabandi/abasore/imbwa/abajura ~2 <they-let>
      <kill> !<game>
      <break> ~1 <part>
      <give> ~2 <blow> !y/cyo/zo/yo/za/cya/w/byo
      nzaza/tuzaza/tuzagusanga/nzagusanga/nje/turaza/tuzagutegera/nzagutegera/ndagutegera/turagutegera/tuzagufata/ningufata/nimbona/nuza/nongera/uzansanga ~3 <let-me>
      reka/tegereza/ntegereza/itonde/uramenye/urashaka_ko/nuza/ndaje/kandi/hanyuma/maze/nuko ~2 <let-me>
      nuza/nugaruka/nukomeza/nuvuga/nongera/nukinjira/nimbona/ningufata/nukoraho/nudaceceka/nutaceceka/nutaha/nutampa/nudatanga/nutanyishyura/niwongera/nubivuga/nuhirahira/uramenye/nunkoraho ~5 <kill>/<break>/<let-me>/tuzakumara/nzakumara/uzicuza/urapfa/uzapfa/tuzakurangiza/ndakurangiza/urarira/uzarira/uzabyicuza/uzabona/urabona/urabibona/uzabibona/ndakwereka/nzakwereka/tuzakwereka
      uzabona/urabona/uzahura_n/uzahura_na ishyano/akaga/urupfu/umuriro
      uzapfa/urapfa/muzapfa/murapfa/uzahera/uzabora ~1 nabi_nk/nabi_nka/nabi_wa/nabi_cyane/<like>/urubozo/urw/ubabaye/kibwa/kimbwa/mwese/nanjye/uyu_mwaka/vuba/nijoro/amanywa/nkimbwa/nkinyamaswa/ubiziranye
      wapfuye/urapfuye/warangiye/urarangiye ~2 ningufata/nimbona/nuza/nitugufata/nakubona/ninkubona/ejo/nguhuye/wa/nimugoroba
      {baza,bara}{gutema,kwica,gukubita,gutwika,kuniga} ~2 wa/ejo/natwe/nijoro/nuza/nk/nka/umuhoro
      ndakumena/nzakumena/tuzakumena/nakumena <part>
      nzakuvuna/ndakuvuna/tuzakuvuna/ndaguca/nzaguca <part>
      nzi/tuzi aho/iwanyu/ishuri utuye/uba/wiga/urara/umuryango ~3 nzaza/itonde/uzabona/tuzaza/uzabibona/urabibona/uzicuza/witonde/nzagusanga/ndaza_ku
      ^ nzi/tuzi aho utuye/uba/wiga/urara $
      uzapfa/urapfa/uzicwa vuba/ejo/nabi/ubu/bidatinze/uyu_munsi/nk_imbwa/urw/urupfu
      ^ ugiye gupfa/kubabara
      <we> ugiye gupfa/kubabara
      uzabona icyo/ibyo nzagukorera/tuzagukorera/nzagukora/tuzagukora !ku/kuri/ejo
      ^ uzabona ejo? $
      uzabyicuza/uzicuza/uzishyura/uzabiryozwa ibi? uzabona/tegereza
      uzicuza/uzishyura/uzabiryozwa ibi wakoze/wavuze/$
      ^ uzabyicuza/uzabiryozwa
      uzicuza/uzabyicuza kuba/impamvu waravutse/wavutse
      ndakwishe ejo/$
      <they-kill> ~1 nuva/nuza/nusohoka/nutaha/nubivuga/ejo/nijoro
      nubivuga/ubivuze/nubwira/nuvuga/nubigenza/nuhagera ~2 <kill>/ndakwica/nakwica/nzakugirira/nzagukubita/ndagukubita/uzabona
      nzakugirira/ndakugirira/tuzakugirira nabi
      nzohereza/ndohereza/nzashyira/nzerekana amafoto/ifoto/videwo/video yawe ~4 bose/hose/nutishyura/nutabikora/nutampa/nutanyishyura
      nzakwirakwiza amafoto/ifoto/videwo/video yawe
      nzatwika/tuzatwika/ndatwika inzu/urugo
      tuzaguhiga/nzaguhiga/turaguhiga
      ^ wapfuye/urapfuye ninkubona/nguhuye/ejo/nongera/nihagira/nituhura
      ubuzima bwawe nzabugira/ndabugira/tuzabugira
      ninkubona/nimbona/nguhuye/nituhura/ningufata ~3 <kill>/ndagukubita/nzagukubita/ndakwica/ndakumena
      itonde/witonde turaza/tuzaza ku?`,
    'self-harm': `
      barapfuye/bapfuye/yapfuye/yarapfuye ~1 nawe ~1 ukurikireho/kurikiraho/uzakurikiraho/ukurikire/ubasange/upfe
      {nza,tuza,nda,tura}{byina,cira,nyara,seka} ku mva/kaburi/gituro yawe/cyawe/ryawe
      tuzaseka/tuzishima/nzaseka/nzishima/nzabyina/tuzabyina/nzanezerwa/tuzanezerwa ~2 nupfa/upfuye/uzapfiraho/uzapfa/upfa/bakubika
      nizeye/nizere/icyampa/imana_ishatse/ndasenga/ndifuza/nifuza/turasenga ~2 izakugonga/uzapfa/uzarohama/uzarwara/izakwica/uzakena/uzicwa/uzahira/ikugonga/ukarwara/urwara/urohama
      mupfe/muragapfa/upfe $
      unywe/unyoye/unywa/nywa/fata/mira ~4 upfe
      genda/jya/hita/vaho/hanyuma/wagiye/genda_sha ~2 <suicide>/upfe/upfire/gupfira/gupfa/kwiyahura/kwimanika/<told>
      ^ gapfe/mupfe/pfa/upfe/uzapfe/gapfire/uragapfe/ipfire $/utuvire/tuve/wa/we/nabi/vuba/nk/nka/mbwa/sha/maze/tukire/turuhuke/wenda/ubundi/turebe/udusige/uve/kure/tukuruhuke
      gapfe/uzapfe/upfe/mupfe $/ntuzagaruke/nabi/vuba/nk/nka/ejo/tukuruhuke/utuvire/udasize/urw/turuhuke/tukishima/uhereyo
      wapfa/upfuye/nupfa/wiyahuye/upfa/upfe ~1 twakora/tuzakora/twakoresha/tukaruhuka/tukishima/twaruhuka/tuzishima/twakwishima/turuhuke/tuzaruhuka/byaba_byiza/isi_yaruhuka/tuzabyina/tuzanezerwa/tukanezerwa/ntawe/nta_we/ntawo/nta_n_umwe/twanezerwa/byadushimisha
      imana/inkuba/urupfu/sida/kanseri/imodoka/shitani/umuriro/satani/ebola/covid/imbwa/inzoka/corona/ubusembwa ~1 ikwice/izakwice/ikuvume/ikujyane/rukujyane/rugutware/igutware/igukandagire/ikunyure_hejuru/igukubite/izagukubite/ikugonge/izakugonge/igutwike/ikurimbure/rukwice/izakujyane/irakakwica/irakagukubita/ikakwica/uzagutwike/ikurye/ikurangize/ikumare/irakakurya !amahoro/neza/mu_ijuru
      iyo/icyampa/byari_byiza/nari_kwishima/byaba_byiza/nzishima/tuzishima/nizere ~2 utavuka/ntuvuke/utaravutse/ugapfa/upfe/upfa/utavutse/uzapfa/wapfa/utabaho/warapfuye/nupfa/upfuye/utabayeho
      kuki/kubera_iki/ese/ubundi/wavukiye ~1 wavutse/wavukiye/waremwe/uriho/ubaho/ukibaho/ugihumeka/ukiriho ~1 koko/iki/wowe/wa/se/nta/$
      isi/twese/twe/umuryango/class/ishuri/hano/group ~2 yari_kuba/twari_kuba/byari_kuba/yaba/twaba/byaba/ryaba/yarushaho/izaba/tuzaba/twabaho/haba/yamera ~2 nziza/neza/heza/ryiza/byiza ~1 iyo? utariho/udahari/utahaba/utaba/utabaho/utayiriho/upfuye/utabaho/wowe/nupfa/utayirimo/utarimo/nta
      ntawe/nta_we/nta_muntu/nta_n_umwe/nta_wu/ntamuntu uzakuririra/wakuririra/uzaza/uzababazwa/wababazwa/uzakubura/wakubura/uzahamba/uzakwibuka/uzarira/uzaguhamba/uzakumenya !kurusha
      simbuka/iroha/iroshye/uziroshye/wiroshye/irohe/genda_wirohe ~3 nyabarongo/ikiyaga/upfe/utuvire/igorofa/etaje/etage/mu_rwobo/mu_kivu/muhazi
      kuki/kubera_iki ukiriho/ukiri_muzima/ukibaho/mukiriho
      <suicide>
      <cursed>
      ^ <told>
      ngaho/ahubwo/genda/hita/rwose/wowe/we/jya <told>
      ^ ipfire/wipfire $
      jya/genda/mugende/nugende gupfira/wiyahure/kwiyahura/gupfa/upfe/wimanike/kwimanika/kwiroha/wirohe/upfire
      genda/jya ~1 upfe
      ^ pfa $
      pfa wa/mbwa/we
      ^ <should> gupfa/kwiyahura/kwimanika/kwiyica/upfa/kwiroga/kuba_warapfuye
      kuki/kubera_iki ~1 utiyahura/utapfuye/utapfa/udapfa/utiyica/utimanika/utarapfa
      isi/twese/iri_shuri/umuryango/twe yaba/twamererwa/twaba/ryaba/waba/twakwishima ~1 utariho/udahari/upfuye/utabayeho
      isi/twese/umuryango/ryaba yaba/twamererwa/twaba nziza/neza utariho/udahari/upfuye
      ntukwiye/ntimukwiye/ntiwari_ukwiye kubaho/guhumeka/ubuzima
      ntiwagombaga/ntiwari_ukwiye/ntiwakagombye kuvuka/kubaho
      iyo/icyampa/byari_byiza utavuka/ntuvuke/utaravutse/ugapfa/upfe/upfa/utavutse
      nta muntu wakubabarira/wakuririra/uzakuririra/wagukumbura upfuye/uramutse/nupfa
      ndifuza/nifuza/turifuza/ndashaka/turashaka/twifuza/icyampa ko? upfa/upfe/wapfa/ugapfa
      nywa/unywe ~1 uburozi/acide/tiyoda
      upfuye/nupfa/wapfa byadufasha/byaba_byiza/twakwishima/twaruhuka/tuzishima/tuzaruhuka
      ntituzakubabarira/ntituzakuririra/sinzakuririra/nta_wuzakuririra upfuye/nupfa
      fata/shaka/gura umugozi/icyuma/uburozi wimanike/wiyahure/wiyice/upfe
      simbuka/wiroshye/iroha/isimburire mu/mu_mazi/ikiraro ~2 upfe
      iroha/simbuka ~3 upfe`,
    dehumanising: `
      ikosa/twibagiwe/twibeshye/baribeshye/bibagiwe/twananiwe ~1 kutakwica/kutabica/kutabamara/kubareka/kubamara/kukwica/kubarangiza/kukurangiza
      mwese/mwebwe ~5 muri <noun>/<dear>
      <uri> <mod>* <dear>
      ^ muri/muli <dear> $/gusa/mwese/nsa
      nturi/ntimuri/si_uri/nturi_n/ntimuri_n umuntu/abantu !mubi/babi/w/wa/ba/b/usanzwe/mu/woroshye/utagira/wo/ubeshya/wese/utari
      ubwoko/amaraso/abantu/bene/mwene/umuryango/famille/abo ~1 bwanyu/bwawe/wanyu/banyu/yanyu/wawe/nkamwe ~2 <dear>/abicanyi/abagome
      abantu/umuntu nkawe/nkamwe/nka_mwe/nka_we ~1 ntibakwiye/ntakwiye/ntibagomba kubaho/kuba/guhumeka/kubyara
      abantu/umuntu nkawe/nkamwe/nka_mwe/nka_we ~1 bakwiye/bagomba/akwiye/akwiriye/bagombye gupfa/kwicwa/kurimburwa/kwirukanwa/gutwikwa
      tuzabamara/tuzabatsemba/tuzabarimbura/tuzabica/tuzabatema mwese/mwa/mwebwe/ku/nk/nka/n
      mwa/mwese_muri/muri/mwebwe <vermin> ~2 tuzabamara/tuzabatsemba/tuzabica/muzashira/mugomba/muzapfa/tuzabatema
      ^ <dear> mbi/ya_mbwa/nkawe/w_umwanda
      wa/mwa <vermin> <we>
      ^ wa/mwa <vermin> $
      wowe <mod>* <vermin> !urayikunda/ufite/ukunda/urazikunda/uyikunda
      abantu nkawe/nkamwe/nka_mwe/nka_we bakwiye/bagomba/bakwiriye/bagombye gupfa/kurimburwa/gufungwa/kwicwa/gukubitwa/gutsembwa/kuzimira/kwirukanwa
      abantu nkawe/nkamwe/nka_mwe/nka_we ntibakwiye/ntibagombye/ntibakagombye
      abantu nkawe/nkamwe ni/bose ~1 <vermin>/<noun>
      subira/subirayo/musubire ~1 iwanyu ~1 wa/mwa
      ubwoko bwawe/bwanyu bukwiye/bakwiye/bagomba/bagombye/ntibukwiye/ntibakwiye/bugomba/bugiye gushira/kurimburwa/gutsembwa/gupfa
      tuzabamara/tuzabatsemba/tuzabarimbura/tuzabica mwa/mwese/mwebwe/mwembi
      mugomba gushira`,
  },
};
