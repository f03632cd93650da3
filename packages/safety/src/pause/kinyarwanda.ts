import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** With the augment, as after "uri", and without, as when called. */
const insults = `{i,}gicucu {i,}bicucu {i,}njiji {i,}kigoryi {i,}bigoryi {u,}mupfapfa {a,}bapfapfa {i,}gipfamutima {i,}gihubutsi
      {u,}mwasama {u,}murozi {i,}ndaya {i,}habara {u,}mubeshyi {a,}babeshyi {u,}mujura {a,}bajura {i,}gisambo {i,}bisambo {i,}kigwari {i,}bigwari
      {i,}gisahiranda {u,}munyagwa ikirara ikimara {i,}kivume {i,}giharamagara {i,}cyontazi {i,}gisebe {i,}kirogoya {u,}mugome {a,}bagome
      {u,}munyamafuti {u,}mugambanyi igicibwa {i,}mburamumaro {i,}nkandagirabitabo {i,}nda_nini {u,}musega {i,}nkorabusa {i,}ngegera
      {i,}nkundamugayo {i,}mbwakazi {i,}kiburabwenge {i,}gisare {u,}musambanyi {i,}gitangaza_cy_umwanda ikigoramye {u,}murwayi_wo_mu_mutwe
      {i,}kinyendaro {i,}gishegabo {i,}ngirwamuntu {i,}nyana_y_imbwa ikinani {u,}mujinga {a,}bajinga {i,}gifu_cy_imbwa {u,}muhanya
      {u,}mwanzi_w_umuryango {i,}kivunge {i,}ngwizamurongo {i,}gitsimba {i,}gicuchu {i,}njinji {i,}kigoli {u,}muswa {a,}baswa {i,}gipfapfa
      {i,}kiburaburyo {i,}bigwaragwara {i,}gishenzi {u,}mushenzi_w {u,}mupumbavu {a,}bapumbavu {i,}kijura {a,}kajura {a,}barozi {i,}ndaya_mbi
      {u,}munyabinyoma {a,}banyabinyoma {i,}ndyarya {i,}nterahamwe {u,}mwicanyi {a,}bicanyi {i,}nkozi_y_ibibi {i,}nkozi_z_ibibi {u,}muhemu
      {a,}bahemu {u,}mutekamutwe {a,}batekamutwe {u,}mutindi {a,}batindi {a,}kabutindi {u,}mutindi_nyakujya {u,}muvumwe {i,}kinyagwa {a,}banyagwa
      {i,}shyano {i,}mburamukoro {u,}mudayimoni {a,}badayimoni shitani satani {u,}mwana_wa_shitani {u,}mukozi_wa_shitani {i,}gishitani {i,}kimuga
      {i,}bimuga {i,}gisenzegeri {i,}gishushungwe {u,}muginga {a,}baginga {i,}nzererezi mayibobo {u,}mayibobo {i,}gisinzi {u,}musinzi_gusa
      {i,}gihurihuri {i,}gisebo {i,}kimwaro {u,}muvumo {i,}gihombo {i,}gipfamatwi igihinda {i,}kiremwa_kibi {i,}gihararumbu {u,}mugoryi {a,}bagoryi
      {u,}mucucu {a,}kacucu {a,}gacucu {a,}kagoryi {i,}nkunguzi {i,}kirimarima {i,}nshinzi {u,}munyeshyari {u,}munyamugayo_wa {i,}nyangabirama
      {a,}banyangabirama {u,}nyangamugayo_wo {i,}nyangamugayo_mbi {i,}kirumirahabiri intumva {i,}ntarumikwa {i,}cyohe {i,}ngirwamugabo
      {i,}ngirwamugore {i,}nyanga_murimo {i,}mbecile {i,}diyo idiot idiote imbecile stupid loser fake dumb fool moron useless ugly trash garbage
      retard clown_gusa poubelle nul nulle debile abruti moche sauvage villageois con bete mjinga mpumbavu pumbavu fala mfala mshenzi malaya
      takataka kahaba mchawi bitch coward pathetic voleur menteur sorciere thief liar witch nobody nothing rubbish failure disgusting disgrace
      {u,}munyamwanda {a,}banyamwanda {u,}mubyeyi_gito {u,}mugore_gito {u,}mugabo_gito {u,}mwana_gito {u,}mukobwa_gito hypocrite
      {u,}munyamaco_y_inda {u,}munyamusozi {u,}munyabibi {i,}nyamusozi {u,}mupfapfakazi_mubi {i,}gihombamuryango {i,}kibonumwe {i,}nkinahazi
      kanyagwa {i,}njajwa {a,}kahebwe {u,}muhebyi {i,}ntabwa {i,}nkozi_y_amahano {u,}muzimu dayimoni judas yuda {u,}mugore_w_ibibi
      {u,}mugabo_w_ibibi {i,}gikenyeri {u,}munyamahano {i,}nshyanutsi {i,}nkirabuheri {i,}njiji_kabombo ingayi {i,}kigayi {u,}mugayi insuzugurwa
      {u,}mupfumu igihuru intashima {i,}ndangwamico_mibi hopeless worthless noob bot cringe cringy weirdo creep lame freak {a,}kantu_kabi
      {i,}kintu_kibi {i,}ngumba isoni_z isoni_za ikigore ikigabo urugabo rukarabankaba {i,}nkunzi_y_ibibi {i,}nkozi_y_ishyano {i,}mpumyi_mu_bwenge
      {u,}mupfayongo {a,}bapfayongo igihone ingare {u,}mugesera_mubi {i,}kinyarwenya_kibi {u,}mwanzi_w_imana {u,}mwambuzi {a,}bambuzi
      {u,}murozi_kazi {u,}murozikazi {u,}mujurakazi {i,}gikenya {i,}kiryabarezi {u,}mupagani_mubi {i,}gihugumba {u,}mutesi_mubi ikirimi
      {u,}musesagura {i,}nshyomotsi {u,}munyamurengwe {u,}munyagitugu {u,}mwangizi {u,}mumaraya {u,}malaya indangare {u,}rucumu
      {i,}ngirwa{mugabo,mugore,mubyeyi,nshuti,mwarimu,mwana,muyobozi,mukobwa,musore,muhungu,muganga,mukunzi,muturanyi} {i,}mburabwenge {i,}mburagihe
      {i,}ndashoboka {i,}ndakoreka {i,}cyigomeke {i,}kirumbo ikizira {i,}kiremba {a,}gasuzuguriro {u,}mutinganyi {u,}muja {u,}mubembe {a,}babembe
      {a,}karondwe {i,}kirondwe {i,}birondwe {i,}kimungu {i,}kinyandaro {i,}binyendaro {u,}mwiyemezi {u,}mwishongozi {u,}mushirasoni {i,}kinuko
      {u,}mworo {a,}boro {u,}mucakara {a,}bacakara {u,}mupupu {u,}mutubuzi {u,}mushukanyi {u,}muriganya {u,}mumalaya {u,}muhehesi {a,}bahehesi
      {u,}munyakinyoma {u,}musahuzi {u,}mugizi_wa_nabi {i,}cyihebe {i,}byihebe {i,}cyago {i,}cyasha {i,}kizinga {u,}mugumirwa {a,}bagumirwa
      {i,}gikuri {i,}bikuri {i,}nganzwa {i,}gisazi {i,}gisharira {u,}mukunguzi {i,}gikunguzi {i,}kiragi {i,}biragi {i,}kigwingira {i,}bigwingira
      {i,}gifobagane {u,}mupagari {i,}kinyamusega {i,}misega {i,}mburaburyo {i,}nzira_kumaro {u,}muyaya_gusa {i,}kigarasha {i,}bigarasha
      {u,}mutera_mwaku {i,}mbuto_mbi {i,}ntamunoza {u,}munyamitezi {i,}kinyamitezi intagondwa {u,}mujiji {u,}mubandi {i,}kirofa {u,}muhakanyi
      {i,}kibeshyi {i,}gisuma {i,}bisuma pumbafu umupumbafu abapumbafu rubebe {a,}kanyamaswa merde salaud salope batard pede pute connard connasse
      cunt asshole bastard whore slut pig scum psycho dumbass bozo clown {i,}gitebo_cy_umwanda {i,}giterashozi {i,}giteyisoni indashima {i,}kirema
      {i,}birema {i,}nyatsi {i,}gishushungwa {i,}kigory {i,}gicuc {i,}njij {i,}mpemu {i,}njiji_y_injiji {i,}mburamuco {i,}kirumbane {i,}nda_ya_bose
      {i,}kizimu {u,}munyamagambo_menshi {i,}mbuzi igisiga ikivuyo {i,}gifura {i,}kivejuru {i,}bivejuru taka_taka {u,}mupagani {u,}munyavyaha
      {i,}ngwingire ikirumba {i,}nyakabwa {u,}munyamururumba {i,}gisambo_ruharwa {u,}mujura_ruharwa {i,}kiryarya {i,}biryarya {i,}gisuzuguriro
      {i,}nyangarwanda {u,}musongarere um_wanda im_bwa i_mbwa imb_wa igi_cucu igi_cu_cu in_jiji inj_iji iki_goryi {u,}mushenzi {u,}musenzi
      {a,}bashenzi ikijuju {i,}kijuju maraya {a,}bamaraya looser losers {i,}nkozi_y_amakosa {u,}munyamashyari {u,}munyabugugu {i,}gisuzugurwa
      {i,}debe {i,}gihabara {i,}gisura {a,}karema {u,}muterashozi`;

const nouns = withPlurals(insults);

/** The most common ones, which are written as one word with what stands before: `nkimbwa`, `wumuswa`. */
const everyday = `imbwa ingurube inguge inkende inzoka inyenzi inyamaswa igisimba ihene imbeba umwanda inka inkoko igikoko urukwavu umusazi igicucu
      injiji ikigoryi umupfapfa umuswa umurozi umujura indaya igisambo umubeshyi ikigwari umugome umuginga igipfapfa umusambanyi umusinzi umushenzi
      imburamumaro igisebo ikivume umunyagwa umukene umusabirizi intumbi umupfu umuzimu ingumba ubwisazi umutindi shitani mayibobo ibicucu injajwa
      abasazi abajura abarozi`;

const vermin = `{i,}nyenzi {i,}nzoka {i,}mbwa {i,}ngurube {i,}nguge {i,}nkende {i,}nyamaswa {i,}gisimba {i,}bisimba {i,}mbeba {u,}mwanda {i,}hene
      {i,}nka_y_imbwa {i,}gitoki_cy_imbwa {i,}sazi {i,}kinyamaswa {i,}binyamaswa {i,}gikeri {i,}bikeri {i,}nyo {i,}sega {i,}bisega {i,}gikoko
      {i,}bikoko {i,}mpyisi {i,}ndogobe {i,}ngagi {i,}mvubu {i,}nzovu {i,}gikona {i,}gihunyira {i,}mbaragasa {i,}njangwe {u,}muserebanya {i,}ngona
      {i,}kivumvuri {u,}runyo {u,}munyorogoto {u,}musundwe {i,}gitagangurirwa {i,}mpiri {i,}kiyoka {i,}kibwa {a,}kabwa {u,}rubwa {i,}gihene
      {i,}kizoka {i,}nkoko {i,}mbwebwe {i,}ngunzu {i,}cyondi {i,}mbata {i,}bishingwe {a,}mabyi {i,}myanda {u,}mucafu {i,}nkaka {i,}ndogoba
      {i,}kirura {i,}birura cochon chien singe rat snake pig dog monkey cockroach cafard nyani nguruwe cow animal {a,}gasimba {u,}dusimba {i,}kimasa
      {i,}sekurume {i,}nkura {i,}gikururanda {i,}mbw {i,}nturo {i,}mbwa_y_umusega {i,}kiyongoyongo`;

/** With the augment only. */
const beasts = `isega inyenzi inzoka imbwa ingurube inguge inkende inyamaswa igisimba ibisimba imbeba umwanda ihene isazi igikeri inyana_y_imbwa
      igikoko ibikoko impyisi indogobe ingagi imvubu inzovu igikona igihunyira imbaragasa injangwe umuserebanya ingona ikivumvuri urunyo inyo
      umunyorogoto umusundwe igitagangurirwa impiri ikiyoka ikibwa akabwa urubwa igihene ikizoka inkoko imbwebwe icyondi ibishingwe amabyi imyanda
      ikinyamaswa ibinyamaswa ibisega ibikeri ikirura cochon chien singe rat snake pig dog monkey cockroach cafard nyani nguruwe animal
      ingurube_y_umwanda itungo amatungo ikirondwe akarondwe ikimasa agasimba igisiga mabyi imbw urutwe`;

/** What nobody wants to look like. */
const things = `inkweto ikijumba ikirayi igishyitsi ingunguru umufuka isafuriya igihaza umusarani umusarane ubwiherero umuzimu abazimu umupfu intumbi
      umurambo imirambo shitani satani dayimoni umudayimoni ikara amakara makara umukecuru umusaza ikibindi inkono zombie monster clown poubelle
      pubeli umusazi abasazi indaya mayibobo igitambaro ikibuye igipupe mumi toilette umuginga umusabirizi igisambo umujura igicucu injiji ikigoryi
      igishushungwe igisenzegeri umuswa umurozi igishanga ikigega umuvure imbaho ivuza igiteyeteye umutumba icyatsi igisheke imbata inkware igipupu
      abapfu igipangu ipine ivatiri ibyatsi ibirayi ibijumba imyumbati umuntu_wa_sida umuntu_wapfuye umuyaga urukwi urubingo igikenyeri agati
      umugozi urushinge igiti inzara umushumba umukozi_wo_mu_rugo abapfuye uwapfuye uwataye_umutwe umuntu_w_umusazi umusinzi umushonji umuvumbi
      igitoki imiswa inzu imodoka ikamyo igikamyo uruhinja akana umwanda gatare igicu_kibi bakimbazi igikuri ibikuri akazu igisenge uruzitiro
      umushwi imishwi igisiga igihunyira akarondwe ikirondwe uwabuze_umutwe ingoma agatebo igitebo urutare urwabya umuhini isekuru ivu
      igikoresho ikivuguto igihuru igicebe ikimasa imfizi igikongoro umutego indirimbo_mbi umuhanga_mubi uw_umusazi umurwayi
      umurwayi_wo_mu_mutwe umubembe impunzi abashonji umusirikare_w igisazi ibisazi uwasaze uwasinze uwanyoye uwakubiswe uwarozwe uwazutse
      uwapfuye_ejo uwariwe umuntu_wasinze umuntu_urwaye umuntu_wasaze alien monstre troll skeleton squelette baleine whale elephant patate potato
      gorille gorilla igisebe urutozi umutozo akadobo indobo ibase igitunguru intanda inyama_mbi igufwa amagufwa ikibumbano urupapuro umuserebanya
      igihunyeri icupa amasuka uwakandagiwe iyakandagiwe uwarumwe ibishwi umudari umudebe umubyimba inkota urushinge_rw uruzi umukubi
      igikombe_cyamenetse ikibiribiri itungo amatungo igisimba imbyiro umwotsi igitaro umusumari uburozi igisahani inkangara umukondo agatebe urugi
      igikatsi ikimoteri urukwavu inkwavu akavu ingunzu isake`;

/** `{i,}gicucu` → `gicucu`; what has no augment is left out. */
function bareOf(members: string): string {
  return [...members.matchAll(/(?<!\S)\{[aiu],\}(\S+)/g)].map(([, stem = '']) => stem).join(' ');
}

/** `{u,}mujura` → `{a,}bajura`, `{i,}gicucu` → `{i,}bicucu`. */
function withPlurals(members: string): string {
  const plurals = [...members.matchAll(/(?<!\S)\{[iu],\}(mu|[kg]i)([^\s_{]{4,})(?!\S)/g)].map(
    ([, prefix = '', stem = '']) => (prefix === 'mu' ? `{a,}ba${stem}` : `{i,}bi${stem}`),
  );
  const known = new Set(members.split(/\s+/));
  return [members, ...new Set(plurals.filter((plural) => !known.has(plural)))].join(' ');
}

/** `imbwa` → `nimbwa`, `nkimbwa`, `nkiyimbwa`: "like" and "of" without an apostrophe. */
function mergedWith(prefixes: readonly string[], members: string): string {
  const nouns = [...new Set(members.match(/(?<!\S)[aiu][a-z]{3,}(?!\S)/g))];
  return prefixes.flatMap((prefix) => nouns.map((noun) => prefix + noun)).join(' ');
}

/** `{i,}gicucu` → `igicucu`. */
function withAugment(members: string): string {
  return members.replaceAll(/\{([aiu]),\}/g, '$1');
}

/** Written by somebody who learned the language; waits for a native reader. */
export const kinyarwanda: PausePack = {
  classes: {
    // `muri` alone is also "in", and `uri` "which is".
    uri: `uri uli mwese_muri mwese_muli mwe_muri mwebwe_muri mwembi_muri`,
    we: `we wee weh wew mwe mweh yewe wowe mwebwe yemwe nawe namwe`,
    // Between "you are" and the insult, or after it.
    mod: `gusa rwose cyane pe peee koko nka iki kimwe_mu_ wowe sha nako mbese ubundi kandi bwose wuzuye kabisa sana umwe ubwawe umuntu_w umuntu_wa
      umwana_w umwana_wa umukobwa_w umuhungu_w umugabo_w umugore_w umuntu umugabo umugore umukobwa umuhungu umwana cya very trop vraiment umu un une
      a an so such just juste espece_de sha_we wa_kabiri wa_mbere ahubwo gusa_gusa nkuko rwagati koko_koko cyane_rwose total totally umwe_mu wlh wll
      wallah wallahi kweli murabona nyine disi`,
    noun: nouns,
    // Without the augment: as one calls somebody.
    bare: bareOf(nouns),
    youre: mergedWith(['ur', 'mur'], `${everyday} ${beasts}`),
    foreign: `rubebe noob stupid idiot imbecile trash loser fool moron clown bot pumbavu mjinga fala shenzi mshenzi malaya shitani satani maraya loser
      pathetic useless`,
    'mild-noun': `{u,}musazi {a,}basazi mubi babi {u,}mwana {i,}kinyoma {u,}munebwe {a,}banebwe {u,}mwirasi {i,}gitangaza {i,}cyago {i,}bijuju
      {u,}munyabwoba {u,}mukene {a,}bakene {u,}musabirizi {u,}mwibone {u,}munyagasuzuguro {u,}musinzi {u,}munyacyaro fou folle crazy poor pauvre
      mugufi munini {i,}kibazo
      {u,}mwanzi`,
    // Rude only when one is called so.
    nickname: `{mutwe,munwa}_{munini,mubi} {mazuru,menyo,maso,maguru,matwi}_{manini,mabi,magufi,maremare} zuru_{rinini,ribi} sura_mbi nda_nini
      kanwa_kanuka munda_nini birenge_bibi mubiri_mubi bwonko_buke bwenge_buke ruhu_rubi jwi_ribi`,
    called: `<nickname> kirara kinyoma bashonji banebwe basinzi bakire_bo_mu_kirere muturage baturage cyana kagabo kagore kantu kagufi kinure
      munyacyaro mukene bakene musabirizi mfubyi kibyibushye mwirabura bugufi mwanda_w mushonji munyabugugu munebwe munyabwoba musinzi mwibone
      munyagasuzuguro munyamakosa kiburamwaka mubyibuhe kiguruka rugabo rukecuru kigore kigabo mugabo_mbwa mugore_mbwa kabi mubi mpumyi nyamweru
      kirema kimuga kiragi mushumba mboyi boyi mutinganyi mukozi_wo_mu_rugo muja mucakara gikecuru gakobwa gasore gahungu gikobwa gisore gihungu
      mupagani kijuju musazi kirwayi murwayi_wo_mu_mutwe gituntu gihuma gikeba gakecuru gasaza
      kananu kagome murayi kanyantege kirambi kimasa kagoryi
      mukecuru_we kimuga_we
      nyamwanda`,
    vermin,
    'bare-vermin': bareOf(vermin),
    dear: beasts,
    // What one is told to be.
    low: `${withAugment(nouns)} <dear> umusazi abasazi
      ingumba`,
    name: `<bare> <bare-vermin> <called>`,
    wlove: `wu{gukunda,gushaka,gukeneye,kwifuza,kwemera,kwitayeho,kwitaho,kwibuka}
      wu{gukumbura,gukumbuye,kwizera,kwumva,kumva,kubajije,kwegera,kwihanganira}
      wuza{gukunda,gushaka,gukenera,kwifuza,kwitaho,kwibuka,gukumbura,kuririra,kurongora,kubura,kwihanganira,guhamba} waku{ririra,bura,kunda,kumva}
      wagu{kunda,shaka,kumbura,keneye} wakwi{fuza,taho,huka,hanganira,zera} wakwemera wakwegera wukubaha wukureba wushaka_kukubona
      `,
    thing: things,
    like: `nk nka nko nki nkiy nkay nkuko`,
    merged: `${mergedWith(['nk'], `${beasts} ${things} ${everyday}`)} ${mergedWith(['n'], `${beasts} ${everyday} umukecuru umusaza`)}
      {ay,iy,uw,ubw,iry,urw,icy,iby,iz,nkay,nkiy,nkuw,nkubw,nkiry,nkurw,nkicy,nkiby,nkiz,nay,niy,nuw,nubw,nkuru,ub,yub}{imbwa,ingurube}
      {ay,iy,uw,ubw,iry,urw,icy,iby,iz,nkay,nkiy,nkuw,nkubw,nkiry,nkurw,nkicy,nkiby,nkiz,nay,niy,nuw,nubw,nkuru,ub,yub}{inguge,inkende,inzoka}
      {ay,iy,uw,ubw,iry,urw,icy,iby,nkay,nkiy,nkuw,nkubw,nkiry,nkurw,nkicy,nkiby,nay,niy,nubw}{inyamaswa,igisimba,ihene,imbeba,inka,inkoko,urukwavu}
      {ay,iy,uw,ubw,iry,nkay,nkiy,nkuw,nkubw,nkiry,nkurw,nay,niy}{umusazi,umugore,umwana,umurozi,umukecuru,umusaza}
      {ay,iy,uw,ubw,iry,nkay,nkiy,nkuw,nkubw,nkiry,nkurw,nay,niy}{umuzimu,imbata,uruhinja,isake,igikeri,impyisi}
      {ay,iy,ubw,iry,nkay,nkiy,nkubw,nkiry}{inzovu,ingunguru,isekuru,ingagi,imvubu,indogobe,isazi,igikona,injangwe,umusinzi,abapfu,intumbi,umupfu}`,
    'of-beast': mergedWith(
      ['bw', 'y', 'ry', 'by', 'z', 'rw', 'cy'],
      'imbwa ingurube inguge inkende inzoka inyamaswa igisimba ihene imbeba inka inkoko urukwavu imbata igikeri isazi',
    ),
    single: mergedWith([''], withAugment(insults)).replaceAll(
      /(?<!\S)(?:(?:a|ibi|iby)\S+|igihombo|ishyano|icyago|umuvumo|igisebo|ikimwaro)(?!\S)/g,
      '',
    ),
    'of-noun': `${mergedWith(['w', 'b', 'y', 'n', 'nk'], everyday)}
      {w,b,y,k}{ubugoryi,ubucucu,ubujiji,ubuswa,ubugwari,ubusa,ubusambo,ubugome,umuvumo,ikirumbo,ikimuga,indaya_mbi}`,
    of: `iy ay uw ubw iry ry iz ibya iya aya uwa ubwa iza irya urw rwa ibyo cy icy y a w ah aha by`,
    look: `{ura,u,mura,mu}{sa,meze,nuka,rya,vuga,genda,seka,rira,ririmba}
      {ura,u,mura,mu}{byina,kina,tekereza,humeka,sakuza,shaje,byibushye,nanutse,nuka_umubiri,vuza_induru} wambara wambaye witwara urambara
       wananutse waranutse wirabura urirabura warashaje ufite_isura ufite_amaso ufite_amenyo ufite_umutwe ugira_isura
      ubayeho ukora urimo_kuvuga uvuza ufite_izuru ufite_amatwi ufite_umunwa ufite_ijwi ufite_ubwenge ugira_ubwenge ufite_amaguru
      ufite_mu_maso wirirwa ufite_uruhu urimo_kuririmba wahindutse wabaye
      {wa,wara,u,ura}{ririmbye,byinnye,kinnye,setse,riye,genze,tetse,byibushye,fite_inda,vugishije,sakuje} urora
      usabiriza urarara urara uryama uraryama uhora urakora ugaburirwa ufite_ibinure ufite_ibiro uba wanuka wiyambariye warezwe
      {u,ura,wa,wara}{reba,teye,ryamye,dedemanga,didimanga,cumbagira,hagaze}
      {u,ura,wa,wara}{ririra,bira_ibyuya,sinziriye,kinnye,teka,ambaye,iyambariye,ambara} uvugije uvuga_icyongereza uvuga_igifaransa warya
      wiruka uriruka wicaye {u,ura}{beshya,ramira,ruma,sinda,gwa,hekenya}
      uza waje uraje uravugisha`,
    dull: `igifi ikibuye ikirayi ikijumba igishyitsi igihaza ikara ingunguru ikibaba igitaka icupa igicuma ikibindi umutumba igiti_cyumye ikigori`,
    your: `yawe wawe bwawe ryawe rwawe cyawe byawe zawe kawe kwawe twawe hawe yanyu wanyu bwanyu ryanyu rwanyu cyanyu byanyu zanyu`,
    face: `isura amaso ijisho amenyo umutwe izuru amazuru amatwi ugutwi umunwa iminwa ijosi amaguru ukuguru ibirenge ikirenge intoki inda umusatsi
      imisatsi uruhu mu_maso ijwi agahanga umugongo imyenda inkweto akanwa ururimi inseko ingendo ubwonko ubwenge imico kamere ifoto amafoto
      umwambaro ipantalo ikanzu igitwenge icyongereza igifaransa uburanga amano impumuro igifu sura maso menyo zuru munwa bwonko matwi ibyuya
      umutima ibinure ibiro ibibero imbavu imyaka_yawe mu_kanwa imyitwarire akazi amagambo urugendo imigendere imivugire imyambarire imyumvire
      imiririmbire ibitekerezo comments icyo_kinwa ikinwa kanwa ako_kanwa uwo_munwa iyo_minwa iryo_zuru ayo_menyo ayo_maso iyo_sura uwo_mutwe
      iyo_nda ayo_maguru iryo_jwi uwo_musatsi iyo_misatsi izo_ntoki urwo_ruhu ibyo_birenge iyo_myenda izo_nkweto uwo_mubiri umubiri igituza igikanu
      ubwanwa ikibuno amabere ubuzima
      jwi maguru birenge ntoki ruhu nda icyo_kirenge mikono mutwe
      igisura gisura icyo_gisura amanota`,
    foul: `mbi mabi habi mubi kibi bubi bibi ribi rubi zibi {a,i,u,ri,ru,bu,ki,bi,zi,ka,ha,}ra{nuka,nunuka,seketse,boze,sebetse}
      {a,i,u,ri,ru,bu,ki,bi,zi}{nuka,boze} bwapfuye bwarapfuye bwashize ntibukora bwaraboze ubugome isesemi
      {i,a,ha,ru,bu,bi,zi,ri,ki,u,ira,ara}sa_nabi byancitse buke bucye buto bwuzuyemo bwuzuye wuzuyemo wuzuye urimo_ubusa ni_ubusa ntacyo_bimaze
      ntacyo_bumaze ntacyo_imaze ni_umwanda ni_imyanda isekeje arasekeje birasekeje bingana_urushyi bungana_ubw_inkoko bungana_n_ubw_inkoko buri_hasi
      buri_kure buri_he buri_hehe bwaheze bwagumye bwarangiye bubi_cyane bitukura_nk wuzuye_umwanda wuzuye_amazi wuzuyemo_amazi wuzuyemo_umwanda
      urimo_amazi urimo_umuyaga urimo_ibyatsi urimo_umwanda bwuzuye_umwanda bwarazimye ibiheri ni_ibiheri ifite_ikibazo bufite_ikibazo buragerwa
      buragufi bugufi bwaguye ntikibereye ntikibikubereye {ya,wa,bya,za,rya,bwa,ha,ka,kara,yara,wara}{boze,nutse} yarapfuye yaracitse yararwaye
      yaraguye kanuka ntukora ntibukora_neza ntirimo_ubwenge
      butazi udakora budakora butagira itagira mutagira ibura ntiburimo yuzuye_inda irandwaza
      aragayitse iragayitse buragayitse biragayitse`,
    gives: `{a,i,u,ri,ru,bu,ki,bi,zi,ira,ara,bura,bira,rura,zira,rira,ka,tu,kara}{teye,tera}
      {i,a,ha,ru,bu,bi,zi,ri,ki,u,ira,ara,bira}{nteye,ntera,duteye}
      {yan,in,iran,zan,byan,ran,u}teye {i,a,u,ira,ara,bira}{ndutsa,ndwaza}`,
    disgust: `ubwoba iseseme ishozi isoni agahinda isesemi umujinya kuruka umwaku impuhwe
      kwihisha`,
    folk: `nyoko so ababyeyi_bawe umuryango_wawe umuryango_wanyu famille_yawe famille_yanyu iwanyu mushiki_wawe musaza_wawe mama_wawe papa_wawe
      nyina_wawe nyoko_wawe se_wawe so_wawe mukuru_wawe murumuna_wawe sogokuru_wawe nyogokuru_wawe bene_wanyu ubwoko_bwawe ubwoko_bwanyu
      bwoko_bwanyu bwoko_bwawe abo_mu_muryango_wawe umugabo_wawe umugore_wawe abana_bawe umukunzi_wawe bene_wanyu_bose mwene_nyoko umwana_wawe
      umuhungu_wawe umukobwa_wawe sobukwe nyokobukwe muramu_wawe inshuti_zawe abavandimwe_bawe bavandimwe_bawe abawe abawe_bose bene_so ba_so
      nyirarume ba_nyoko ba_nyina nyirakuru nyokorome nyogosenge nyoko_wanyu abana_banyu umugabo_wanyu umukazana_wawe abuzukuru_bawe inzu_yanyu
      urugo_rwawe urugo_rwanyu igisekuru_cyawe igisekuru_cyanyu abakurambere_bawe ababyeyi_banyu mama_wanyu papa_wanyu ababyeyi_bawe_bombi
      mama_wawe_w papa_wawe_w`,
    'called-person': `muntu mwana mukobwa muhungu mugabo mugore musore mukecuru musaza mukazana bantu bana bakobwa bahungu bagabo bagore mwarimu
      mubyeyi mukozi mukire nshuti boss teacher prof dj chef directeur`,
    become: `uracyari muracyari ukiri wabaye warabaye mwabaye wahindutse uzahora waba uzaba wavuyemo wigize wabyawe_n wavutse_uri wahoze_uri wari
      mwari muzaba ubaye usigaye_uri uhora_uri muhora_muri wiyita wigira
      uzakomeza_kuba ukomeje_kuba uzapfa_uri uzasaza_uri wahisemo_kuba nturateza_kuba wiswe`,
    hate: `{nda,na,tura,twa,nza,tuza}{kwanga,kwanze,kuzinutswe,kuzinukwa,gusuzugura}
      {nda,na,tura,twa,nza,tuza}{gusuzuguye,kunena,kunenye,kuvumye,kuvuma,kwangira} nkwanga nkwanze nkuzinutswe ngusuzugura nkunena tukwanga
       ndagucira_mu_maso nkuciriye_mu_maso ndagucira {nara,twara}{kwanze,kuzinutswe,kwangaga}
      {twara,nara,tura,nda}{guhaze,guhararutswe}`,
    sick: `kuruka ndaruka nduka ruka tukaruka nkaruka iseseme isesemi ishozi ikirungurira umwaku gutapika kwiyamira birandwaza birandembya birantera
      binduza binteye`,
    seeing: `nkubonye nkurebye nkumvise nkubona nkureba nkumva kukubona kukureba kukumva uvuze uvuga ukandagiye winjiye unyegereye wegereye unkozeho
      kukwegera nkwegereye kukuvugisha kubona_isura_yawe kureba_isura_yawe kumva_ijwi_ryawe`,
    makes: `unteye uranteye untera urantera uduteye uradutera udutera uraduteye mudutera muradutera utuma uratuma watumye utumye`,
    wish: `nizeye nizere ndizera nkwifurije nkwifuriza ndakwifuriza nakwifuriza ndagusabira icyampa iyaba nifuza ndifuza twifuza turifuza ndasaba
      nsenga ndasenga nzahora_nsenga ndashaka imana_izatume nsabye_imana ndagusengera nsengera`,
    evil: `urupfu gupfa kurwara kanseri sida cancer ibyago akaga amakuba umuvumo kubora kubabara gukena igikomere uburwayi indwara impanuka urw_imbwa
      ishyano amarira ubukene`,
    merely: `kuza kugera kugerayo kuba gukora kubona kumva kumubwira kubwira gutaha kurya kwiga gusoma kubikora gusinzira kumuha kumureba kwicara
      kugaruka kwinjira gufata guhaguruka kwandika gutangira`,
    ill: `uzapfa upfa upfe ugapfa wapfa uzarwara urwara urware ukarwara uzicwa ukicwa wicwa uzagongwa ugongwa ugongwe ukagongwa uzakena ukena ukene
      ugakena uzababara ubabare ukababara uzatsindwa utsindwa ugatsindwa uzabora ubore ukabora uhirwa uzahirwa uzabura ukabura uzasara usara usare
      ugasara uzahura_n uhure_n uzagumirwa uzafungwa ufungwa ugafungwa uzangara ukangara uzapfira ugapfira utazabyara utabyara uzarimbuka urimbuka
      urimbuke ikugonga izakugonga ikagugonga uzahumagara uzatwarwa amazi_azagutware amazi_akagutwara rukagutwara utazakira utakira ntuzakire
      ubura_n uzabyuka_wapfuye utazabyuka utabyuka utazaramuka ntuzaramuke uzahere uhere uheremo uherana utazigera_ukira uzahera ukahera uzamugara
      uhuma ugahuma uzasabiriza uzarira warapfira warapfuye wapfira igutware ikujyane rugutware ikwice izagukubita mu_isanduku mu_gituro
      uryamye_mu_mva`,
    arena: `mu_kibuga muri_gym kuri_gitari mu_mibare muri_math muri_game kuri_mic mu_ndirimbo muri_rap kuri_stage ku_rubyiniro mu_mukino mu_mikino
      ku_mupira mu_kazi bro kabisa_bro nziza kuri_guitar kuri_piano kuri_beat mu_gushushanya mu_kuririmba mu_kubyina muri_basket muri_foot
      muri_volley ku_kibuga muri_physics`,
    alone: `{i,}gicucu {i,}bicucu {i,}njiji {i,}kigoryi {i,}bigoryi {u,}mupfapfa {u,}muginga {i,}gisahiranda {i,}kigwari {u,}munyagwa {i,}mburamumaro
      {i,}nkorabusa {i,}gipfapfa {i,}kiburabwenge {u,}mushenzi {u,}mujinga {i,}ndyarya {u,}mubeshyi {i,}kirumbo trash rubbish ordure dechet
      ubugoryi_gusa umwanda_gusa fokofu fokof shenzi merde`,
    named: `igicucu injiji ikigoryi umupfapfa umuswa igipfapfa umugome ikigwari igisambo umujinga ubugoryi ubucucu ubujiji ubuswa ubupfapfa ubugome`,
    'low-face': `amenyo izuru amazuru amatwi ugutwi umutwe inda ibirenge agahanga iminwa umunwa ijosi intoki amaguru ubwanwa iryo_zuru ayo_menyo
      uwo_mutwe ayo_matwi iyo_nda isura ingendo
      gisura igisura icyo_gisura iryo_jwi`,
    praise: `inyenyeri isaro amasaro zahabu umwamikazi izuba malayika abamalayika umumalayika umuzungu indabo indabyo ururabo ay_umwana iy_umwamikazi
      iy_umwana umunyamideri miss amata iya`,
    talent: `kuri_guitar kuri_gitari kuri_piano kuri_mic kuri_beat ku_rubyiniro kuri_stage mu_kibuga mu_mukino muri_game muri_fifa w_akazi kuri_ball
      ku_mupira kuri_iyi kuri_micro kuri_iyo mu_guteka mu_kuririmba mu_kubyina mu_gukina mu_muziki muri_iyi muri_iki`,
    nation: `umukongomani umurundi umugande umunyamulenge umusomali umunyamahanga umuyisilamu umusiramu umubirigi umuzungu umutanzaniya umunyekongo
      umwirabura umushi abanyamahanga abarundi abakongomani impunzi abasiramu abayisilamu`,
    'bare-nation': `kongomani murundi mugande munyamulenge musomali munyamahanga muyisilamu musiramu mukongomani mpunzi barundi bakongomani
      banyamahanga basiramu basilamu musilamu bayisilamu mwirabura munyekongo`,
    'your-kind': `nkawe nkamwe nka_we nka_mwe nka_wowe`,
    wants: `ugukunda ugushaka ugukeneye ukwifuza ukwitayeho ukwihanganira ukwemera ugushyigikiye wagukunda wagushaka uzagukunda uzagushaka
      ukwishimira ukwishimiye ushaka_kukubona ushaka_kukwegera ushaka_kwicarana_nawe ushaka_kuvugana_nawe ushaka_kubana_nawe ushaka_gukorana_nawe
      ushaka_gukina_nawe wakwicarana_nawe wakwifuza ukubaha`,
    kind: `ntwari mwana muntu mugabo mugore mukobwa muhungu musore nshuti mukunzi mubyeyi mama papa data mwami mwamikazi muvandimwe muhanga mutoza
      mwiza nkumi mugeni nyogokuru sogokuru star boss munyarwanda mwarimu muturanyi mukecuru musaza muzehe mugenzi muyobozi mukuru mwalimu mukinnyi
      muhanzi champion kizigenza rudasumbwa nyampinga musirikare mufana mwuzukuru mfura mfurakazi nyamibwa mutoni kirenga nyambo nyana ntare ngwe
      ngabo muhinzi mworozi munyeshuri rukundo munyamahirwe mukire mutware mukozi mukristo muhire mugisha padiri pasiteri mushumba_mwiza mwigisha
      muganga munyamakuru mudepite rutahizamu kapiteni kabuhariwe mukoresha nyogosenge masenge marume mubyara muramu mukwe databukwe mabukwe
      muririmbyi mubyinnyi munyabwenge mutagatifu mumalayika malayika gikomangoma bana bantu nkundwa mukundwa mwiza_wanjye mushyitsi musangirangendo
      mutabazi mukiza mana yesu nyagasani mucunguzi mujyanama mumotari mushoferi mucuruzi mukiriya muguzi munyamuziki mwanditsi mufundi
      munyarwandakazi kibondo ruhinja rubyiruko mwari nkubito nyiramubande mukinnyi_mwiza danger mwene_data mwene_wacu muntu_wanjye nyirabukwe
      sogokuruza mwisengeneza mukobwa_wanjye muhungu_wanjye mwana_wanjye`,
    adj: `faible nul nulle pauvre bete stupide moche laid laide sale lent cheap broke ugly stupid dumb crazy useless weak boring trash fake hopeless
      pathetic disgusting fat idiot ignorant ignorante incapable incompetent maudit foolish lazy fou folle ordure dechet dingue lache hypocrite
      villageois sauvage sorcier sorciere voleur menteur ridicule degoutant gito`,
    person: `umuntu umwana umukobwa umuhungu umugabo umugore umusore umunyeshuri abantu abana abakobwa abahungu abagabo abagore inshuti umukecuru
      umusaza umwarimu umukozi umubyeyi abakozi`,
    love: `{uzigera_a,u,uza,wa,wigeze_a,uzigera_ku}{gukunda,kwifuza,kwemera,kwibuka}
      {uzigera_a,u,uza,wa,wigeze_a,uzigera_ku}{gukeneye,gukumbura,gukumbuye,gushaka}
      {uzigera_a,u,uza,wa,wigeze_a,uzigera_ku}{kwitayeho,kwitaho,kwizera,kubura}
      {uzigera_a,u,uza,wa,wigeze_a,uzigera_ku}{kubaha,kwibuka,kuririra,kurira} agukunda
      ugushyigikira wagutumiye waguhamagaye uzagutumira wakwicarana uzakwihanganira ukwihanganira
      uzongera_kugu{kunda,kubona} {ugu,uku,wagu,waku,uzagu,uzaku}{kunda,shaka,keneye,kumva,bona,ririra,rongora,kumbura}
      {ugu,uku,wagu,waku,uzagu,uzaku}{subiza,hoberana,itaho,ibuka,izera,emera,ifuza,kunze} ukwishimira wakwishimira ukwishimiye
       ukubajije wakubajije wakwegera ukwegera ushaka_kukubona ushaka_kukwegera ushaka_kukumva ushaka_kugukunda ushaka_kuba_inshuti_yawe
      ushaka_inshuti_nkawe wakwihanganira utakwanga utaguseka utakuzi ushaka_kuvugana_nawe ushaka_kuguha uzakugurira ugusuhuza wagusuhuza
      ushaka_ko_uza ushaka_ko_uba ugukeneye_hano`,
    'bad-mind': `ubugoryi ubucucu ubujiji ubuswa ubupfu ubupfapfa ubusazi bucucu bujiji bugoryi buswa bugome ubugome ubugwari ububwa ubusambo
      ububeshyi ubutindi ubujura ubuhemu ubunyamaswa ubunyamwanda ubushenzi`,
    nothing: `zero ziro sifuri ubusa ubusabusa ubusa_busa ibyatsi zeru`,
    body: `isura amazuru umutwe mu_maso amaso amenyo umunwa ijwi umubiri umusatsi`,
    kill: `{nza,nda,tuza,tura,na,twa,nzo,tuzo,nzk}{kwica,gukubita,gutema} nzakwic ndakwic nzkwica nzakwca ndakwca nzakwicaa nkwice tukwice nkwica
      {nza,nda,tuza,tura,na}{kwicisha,kwicira,kurasa,kuniga,kuroga,kumara,kurangiza,kuvuna,kumenagura,kuvunagura,kubaga,kujugunya,kuroha,kugonga}
      {nza,nda,tuza,tura,na}{guteragura,gucagagura,guhondagura,gukomeretsa,gutwika,guhamba,gutoteza,gucecekesha,gusenya,guhotora,kurimbura,guhiga}
      {nza,nda,tuza,tura,na}{kuzimanganya,gusatura,kumanika,gukeba,gushwanyaguza,kubabaza,kwangiza,gusiribanga,gukandagira,guhonda,kujombora,kubamba}
      {nza,nda,tuza,tura,na}{kunyonga,gukubitisha,gusebya,gusatagura,kuryoza,kurunda,guhwanya,kwihanira,gushira,gutaba,kuraramo,gusya,kumeneka}
      {nza,nda,tuza,tura,na}{gupyura,guturitsa,gukubitagura,gutsinsura,gutemagura,gushinyagurira,kurangiriza,kunyuka,kubabariza}
      {nza,nda,tuza,tura}{guteza_imbwa,gukubitira_hasi,kugaburira_imbwa,gukanda_ijosi,gukata_ijosi,gutera_icyuma,gufata_ku_ngufu,kugirira_nabi}
      {nza,nda,tuza,tura}{gukorera_ibara,kwambika_ubusa,gushyira_mu_gitaka,gukanira_urugukwiye,gukuramo_amaso,guca_ijosi,guca_umutwe,kubambura_uruhu}
      {nza,nda,tuza,tura}{gukuba_kabiri,gushyira_mu_mva,gushyira_mu_gituro,kwohereza_mu_bitaro,kohereza_mu_bitaro,kohereza_ikuzimu,guca_amaboko}
      {nza,nda,tuza,tura}{guca_amaguru,guca_ururimi,kwambura_ubuzima} bakwice bagutemagure bagukubite bazakurimbure bakurase nakwicira
      {nza,nda,tuza}{kumenera,kumenaho,gusukaho,kumenera_mu_maso,gusuka}_{aside,acide,amazi_ashyushye,amazi_atuye,lisansi} nzakwica_urubozo
      ndakwirangiriza nzakwirangiriza`,
    going: `ngiye tugiye ndaza ndaje turaza nzaza tuzaza nje tuje ndashaka turashaka nshaka nifuza niteguye nzaza_nijoro mfite_gahunda_yo naza`,
    'to-kill': `kukwica kugukubita kugutema kukurasa kukuniga kukumena kukurangiza kukumara kukuroga kuguteragura kukugirira_nabi kuguhondagura
      kugutwika kuguhamba kukuvuna kukubabaza gukubita gutema kukwihanira guguhonda kuguhonda kuguca kukwohereza kugukata kugusenya gukumena kukugonga
      kugupfumura kugusatura kukujugunya`,
    // Of others: a warning, unless it is said when.
    'they-kill': `{baza,bara}{kwica,gukubita,gutema,guhondagura,kurasa,kurimbura,gukomeretsa}`,
    part: `umutwe amenyo isura amaguru ukuguru igufwa igufa amagufa amagufwa izosi ijosi agahanga umugongo imbavu akaboko ukuboko amaboko intoki
      amaso ijisho izuru amazuru amatwi ugutwi ururimi umunwa inzasaya urwasaya akanwa mu_maso uruti_rw_umugongo inda agatuza`,
    break: `{nza,nda,tuza,tura,na,twa,nka,n,tu}{kumena,kuvuna,guca,kumenagura,kuvunagura,gukuramo,gukura}
      {nza,nda,tuza,tura,na,twa,nka,n,tu}{gukata,kumene,kuvune,guce,kumenagure,kuvunagure,gukuremo}
      {ntaza,ndaza,ngiye,nza,turaza,tugiye,nshaka,naza}_{kukumena,kukuvuna,kukumenagura,kugukuramo,guca} {nza,nda,tuza}kumenesha`,
    give: `{nza,nda,tuza,tura,na,twa,n,tu}{gutera,guha,gukubita,kumara,gutere,guhe,kukubite}`,
    blow: `icyuma ibyuma imbugita ibuye amabuye inshyi urushyi ibipfunsi igipfunsi inkoni umugeri imigeri ingumi ikofe amakofe imihoro umupanga
      umuhoro isasu amasasu`,
    'let-me': `{n,tu}{guteragure,kuteragure,guhondagure,guhotore,gusature,kubage,kujombe,kubite,kujugunye,kurohe,kugirire_nabi,kwice}
      {n,tu}{kukubite,kurase,kunige,kuroge,gutwike,guteme,guhambe,kubabaze,kumene,kuvune,kurangize,gukubite,kwerekeze}
            ngutere nguhonde nkwangize nguce nkubambe ngusenye nkugire
      tuguhonde ukazabona nzakurangiza nzakumara {n,tu}gukoze_isoni ngusebye tugusebye
      {n,tu}{kurimbure,kumenagure,gushwanyaguze}`,
    'they-let': `ba{kwice,gukubite,kumene,kuvune,guteme,kugirire_nabi,kubabaze,kurase,guhondagure,gutegere,kunige,gutwike} zi{kurye,kumare}`,
    game: `mu_mukino ku_mukino mu_mikino mu_irushanwa muri_fifa muri_chess kuri_playstation muri_pes muri_ludo muri_damu mu_igisoro mu_makarita
      mu_nzozi ibitego agatuza ikizamini ikizami umuntu abantu igihe inzara umwanya inkoko ihene inka inzoka iyo_mbeba imibu inyoni umunsi exam test
      ifoto amafoto video agafoto`,
    should: `ukwiye ugomba wagombye wagombaga mukwiye mugomba wakagombye ukwiriye wari_ukwiye mwagakwiye wagakwiye wagakwiriye mwagombye mwakagombye
      mwari_mukwiye mukwiriye wagakwiye_kuba`,
    suicide: `{wi,mwi,uzi,muzi}yahure {wi,mwi,uzi,muzi}manike {wi,uzi,mwi}yice {wi,uzi}roge {wi,uzi}rohe {wi,uzi}nyonge urakiyahura`,
    // Also "that it …": only where somebody is plainly told to.
    told: `iyahure imanike iyice iroge irohe iyicire inyonge iyahurire`,
    cursed: `urakarimbuka urakicwa urakangirika urakabura_byose urakarimbukana urakagwa_n_inkuba murakarimbuka uragapfa muragapfa urakicwa_n_inkuba
      uragahera urakagenda_utagaruka urakagenda_ubutagaruka uragatsindwa uragashira uragahambwa urakabora urakaribwa_n_imbwa urakagongwa urakarwara`,
    stop: `ntabwo ariko niba kumwe hamwe si nturi nta ntisa kera yari ntago ntabgo ukire utazagira utagira utarwara ntuzagira gukira ukira yakira
      akire wakize uyu`,
    // "The person who is …" too: `uri` begins what is said of somebody else.
    negation: `umuntu_uri umuntu_wese undi umugabo_uri umugore_uri umukobwa_uri umuhungu_uri umwana_uri ntabwo si sinavuze sinigeze ntawe_uvuga
      ntawe_utekereza ntawe_ukwita ntawe_wavuze ntawe_wibwira ntawe_uzavuga ntawe_wifuza ntawe_ushaka ntawe_ushobora ntawe_uri ntawavuze ntawuvuga
      ntawutekereza ntibivuze ntibivuga ntukavuge ntukemere ntugatekereze ntutekereze nturi ntibakubwire niba ntukumve ntibikwiye sintekereza
      sinibwira ntacyo_bitwaye ntukibwire simvuze sinshaka ntawifuza nta_muntu_uvuga nta_n_umwe_uvuga ntihakagire ntimukavuge reka_kwiyita
      reka_gutekereza reka_kwibwira reka_kuvuga sinifuza sinatekereje sinzi_uwavuze abantu_bavuga ntukizere sinemera sinkeka simpamya sinizera
      sinibaza ntitwibwira ntibavuga ntitwemera ntuzigere_utekereza ntuzemere ntugapfe ntibizatuma ntiwumve simbona ntago ntabgo ntbwo uwo_uri
      uwo_ari wikwita wikwitwara wikiyita wikwiyita wikibwira wikwibwira wikavuga ntukite ntimukite ntukiyite gutekereza_ko kumva_ko kwibwira_ko
      ntukavuge_ngo sinavuze_ko sinigeze_mvuga ntukamwite ntakwite ntihazagire bivuga_ko ntibisobanura ntibikugira ntibigira nta_muntu_wakubwira
      ntawe_ugomba ntawe_ukwiye ntihazagire_ukubwira utekereze_ko reka_kumva sibyo_bivuga ndabizi_ko`,
    report: `uwakubwiye {ya,ba,a,wa,ara,bara,yara,aka,baka,yaje_ku,uwa,aba,uza}{m,mu,tu,ku,ba}bwir{a,aga}
      {ya,ba,a,wa,ara,bara,yara,bara,aka,baka,na,aba}{ny,mw,tw,kw}{ita,ise,itaga} bavugaga yavugaga {na,nara,nda}{mu,ba}bwir{a,ye} wumva urumva
      wibaza wumvaga numvaga ijambo_rya kumwita kunyita kubabwira kumubwira kumbwira uwavuze uwanditse bandikiye yanyandikiye banyandikiye ubwira
      ninde_uvuga ati bati uti nti avuze avuga aravuga bavuga baravuga bavuze kwita
          yanditse banditse kubwira nihagira abavuga uvuga_ko umuntu_uvuga ninde_wakubwiye wakubwiye
       ukubwira baguhamagara filime indirimbo ijambo kuvuga bajya aratekereza batekereza utekereza wibwira bibwira yibwira kwiyita
      wavuze_ngo wavuze_ko_uri wavuze_ko_ndi yavuze_ngo yavuze_ko yavuze_ati yavuze_amagambo
      ngo_{uri,ndi,turi,muri,ari,nta,ntacyo,ntawe,ntuzi,ceceka,genda,jya,hita,subira,usubire,nsubire,asubire,zisubire}
      ngo_{wiyahure,upfe,uzapfe,iyicire,iyahure,nzakwica,nzagukubita,bazagukubita,bazakwica}
      ngo_{azanyica,twese,bose,urasa,usa,uranuka,ndanuka,unuka,isura,wa}
      ngo_{mwa,nyoko,so,uragapfa,ndakwanga,turakwanga,pfa,funga,iyo,va,mva,mvira,umunwa,gicucu,njiji,mbwa,imbwa,igicucu}
      ngo_{injiji,indaya,umwanda,ntakwifuza,ntugira,ntufite,urumva,uzaba,wapfuye}
      ngo_{ubuzima,abantu,umuntu,nyamuneka,kubera,ibyo,ukwiye,yewe,wowe,u} ngo_{nzagutema,nzagutwika,nzakurasa,nzakumena,ndakwica,tuzakwica}
      ngo_{ndagukubita,nzakuniga,ikigoryi,umupfapfa,umujura,umurozi} {bu,ri,i,ki,a,bi}vuga_ngo {bu,ri,i,ki}vugaga_ngo
      {ya,ba,a,ara,bara,yara,aka,baka,aba}{m,mu,tu,ku,ba}bwiye`,
    speaker: `nge njye njyewe ngewe mvuze ndakubwiye nkubwiye ndavuga ndabikubwiye nabivuze`,
    friendly: `ndagukunda turagukunda ndagukumbuye isabukuru_nziza urakoze murakoze mukunzi cheri sha_wanjye uransekeje ni_urwenya ndatebya
      nikiniraga kuki_uri_mwiza uri_mwiza_gutya mwiza_wanjye nagukumbuye nshuti_magara ndakwikundira nikiniye tukaseka respect courage
      congratulations congrats bravo felicitations uzantoze uraturangije wanyemeje uranyemeje uramemeje ukina_neza wakinnye_neza uranshimishije
      tukagukunda turi_kumwe ndabakunda nkugurire_icyayi mukundwa mwihangane uri_danger mwana_wanjye_mwiza ndagushimira ndabashimira nakwishimiye
      turagukeneye urakaza_neza komeza_utsinde komera mu_rwenya bro_komerezaho komerezaho komereza_aho uri_mwiza_uko_uri uri_byose_kuri
      nshuti_yanjye_magara ngwino_urye cy_umutima nkukumbuye wanyibye_umutima nta_wundi_nkawe ngwino_dusangire twese_turagutegereje urihe_ngwino`,
    common: commonWordsOf.rw,
  },
  rules: {
    insult: `
      <uri> igikoresho/ihabara/umugore/umukobwa/indaya cya_bose/wa_bose/ya_bose/cy_abandi/cyabose/wabose
      ^ <single> wanyuma/wambere/wa_mbere/wa_nyuma/wambaye
      ntuvuge/ntumvugishe/ntunsubize/ceceka/va/sohoka/hunga/subiza/mvira_aho ~1 <bare> $/we
      atari/si/ntari so/papa_wawe ~1 wa_nyawe/w_ukuri/nyakuri/wawe_nyakuri
      <folk> yapfuye/yarwaye/yagiye ~1 kubera/azize ~2 wamuteye/wowe/bwawe
      mu mutwe wawe/wanyu nta kirimo/bwenge/bwonko/bihari
      ni_wowe muntu/mugabo/mugore/mwana/mukozi mubi
      ntugira/nta inshuti ~2 kubera/kuko imico/uri/unuka/uteye/ingeso
      <uri> ~1 muto/inyuma mu_bwenge/mu_mutwe/mu_bitekerezo
      kuramo/siba/vanaho/hisha/kura ~1 foto/ifoto/photo/status/video ~1 uteye/urateye/usa/urasa/isura/uri
      muri_iyi_team/muri_iyi_group/mu_ikipe/muri_group/muri_team ~2 nta mbwa/njiji/bicucu/gicucu/ngurube/bapfapfa/noob/muswa/baswa
      iwanyu murya_rimwe ~4 none/kandi/wa/ukiyemera
      wambwa/wanjiji/wagicucu/wakigoryi ceceka/genda/va/vaho/uri/reka
      ntakamaro/ntamumaro/ntagaciro/ntabwenge/ntabwonko/ntamutima/ntaburere ufite/ugira/mugira/mufite/$
      urumugabo/urumugore/urumuntu/urumubyeyi/urumwarimu ki/nyabaki/utazi/utagira/udafite/mubi/mbwa
      imico/ingeso/ubugome/ubwirasi/kamere <your> ~2 izakurangiza/bizakwica/izakwica/irarenze/iteye_isoni/irandambiye/izagukoraho/buzakwica
      twese/bose/abantu ~1 turakuvuga/bakuvuga/barakuvuga/tukuvuga/turaguseka/tuguseka iyo_udahari/inyuma_yawe/iyo_ugiye/inyuma/nabi
      ntitwagutumiye/ntitwaguhamagaye/sinagutumiye/ntutumirwa/ntugutumirwa/ntiwatumiwe ~3 kuko/kubera udusebya/uteye/utera/uranuka/unuka/usebya/utugora/uri_ikibazo/uri_mubi
      {inda,mazuru} <your> <merged>
      ^ <low-face> <your> <merged>
      kigufi/kibyimba/kinanutse/muremure/mugufi/kirabura we $/ntushobora/uri/genda/va/ceceka/wasa/ntu
      wa/mwa mukecuru/musaza/mugore/mugabo/mwana/mukobwa/muhungu/kirabura/mwirabura we ~1 urashaje/uranuka/unuka/wasaze/usa/wasa/ntuzi/urabihiye/urarambirana/uteye
      wize/imyaka/amashuri ~3 wize/yawe/yose ubusa/byapfuye_ubusa/ni_ubusa
      <person>/umukozi/umunyeshuri/umukinnyi/umushoferi mubi ~2 ni_wowe
      abana <your> bazakwanga/barakwanga/bazaguhunga/bazakwihakana/bazaguta bakuze/bamaze_gukura/bamaze/nibakura/$
      ntukwiye/ntiwari_ukwiye/ntiwagakwiye ~1 kwitwa/kuba ~1 mama/papa/umubyeyi/umugabo/umugore/mwarimu/umuntu/so/nyoko/umuyobozi/umukristo
      sinkeneye/sinshaka umugabo/umugore/umwana/umukozi unuka/upfuye/utabyara/udashoboye_no/utagira_na
      injiji/igicucu/ikigoryi/imburamumaro/igisambo idakira/kidakira/kidashira/itagira_umuti
      <look> <merged>
      urakina/ukina/wakinnye/ukinnye/wateye <merged>/nkumwana/nk_umwana/nkumukobwa
      wa/mwa murokore/mukristo/mubyeyi/mugabo/mugore/mwarimu/muyobozi wo/wa mu_kinyoma/ubusa/kinyoma/ikinyoma ~1 <we>
      imana/idini/pasiteri yawe/ryawe/wawe ~1 ni ~1 <low>/ikigirwamana/ikinyoma/umwanda/shitani/satani
      ^ igipfamatwi/ikiragi/impumyi/ikimuga/ikirema nakubwiye/umva/$/we/gusa/ngwino/va/genda
      wiyuhagire/koga/ukarabe/iyuhagire/woge ~3 uranuka/unuka
      iwanyu ~1 mwambara/mwambaye/murya/murarya/muryama ~2 caguwa/ibishingwe/imyanda/imyenda_yashaje
      umukene/abakene ~1 ntavuga/ntibavuga/ntajya/ntiyicara ~3 abakire/imbere/natwe/aho
      indaya/umugore/umukobwa wa_bose/wo_mu_kabari/yo_mu_kabari/w_ibihumbi/yo_ku_muhanda/wo_mu_muhanda
      <person> nkawe/nkamwe barigurisha/baricuruza/bicuruza/bigurisha/arigurisha
      twakwise/twakwitaga/turakwita/tukwita ~1 <low>
      ntugasubize/ntukavuge/ntukinjire/ntukivange/wicecekere iyo/aho abantu/abakuru/abagabo/abakire/abazi ~1 bavuga/bari/bicaye
      <your> ~2 yerekana/igaragaza/byerekana/bigaragaza/cyerekana ~2 utazi_ubwenge/uri/nta_bwenge/ubujiji/ubucucu/utize
      igendere/genda/vaho/hunga ku_ijuru/isi/kuri_iyi_si/ku_isi $/vuba/nonaha/sha
      umuryango wawe/wanyu ~1 isoni
      ^ <uri> umupfu/abapfu/umusazi/abasazi $/wa/gusa/mwese/sha/cyane/wlh/wallah
      ababyeyi/nyoko/so bawe/wawe/wowe? bafite/afite/baguterwa/bagutewe/batewe isoni/n_isoni
      group/itsinda/party/ibirori ~2 utarimo/udatumiwe/utatumiwemo ~1 kuko/kubera
      <uri> umwanya/igihe/imbaraga/amafaranga wapfuye_ubusa/y_ubusa/wubusa/byapfuye_ubusa
      numva/ngira iseseme/isesemi/umujinya/ishozi ~4 izina/isura/ifoto/message/ijwi <your>
      nta ~3 uzaza/wuzaza/waza/uzitabira muri/mu ~1 party/birthday/bukwe/isabukuru/birori ~1 yawe/bwawe/byawe
      nturi/ntabwo_uri/ntago_uri so/data/papa/mama/umubyeyi wanjye/wacu
      isi/bose/class/ishuri ~1 iguseke/baguseke/iguseka/riguseka/iraguseka
      ifoto/photo/isura/amafoto/video <your> ~4 twese_turaseka/bose_baraseka/bose_barasetse/twese_twarasetse/baraguseka/turaguseka
      {wigeze,uzigera,wabaye} uba umwana/umuvandimwe/umugabo/umugore/umubyeyi wanjye/wacu
      ntuzongere/ntukongere/ntuzigere/wikongera kwitwa/kuvuga_ko_uri/kwiyita ~1 umwana/umuvandimwe/inshuti/umugabo wanjye/yanjye/wacu
      mukene/mutindi/musabirizi nkawe ~1 ushaka/wifuza/ushobora/utinyuka/urashaka
      <name> <your-kind>
      umugabo/umugore wawe ~1 aguca_inyuma/araguca_inyuma/yagutaye ~3 ukuri/ubikwiye/birumvikana/ntibitangaje/namushyigikira
      ijwi ryawe ~1 rirambabaza/rirandakaza/riransesha/rirambangamira/ritera/riransara amatwi/umutwe/umujinya/iseseme/$
      ^ wa/mwa <bare> !yapfuye/yagiye/yaje/yakoze/yafashwe/yarafashwe/arapfa/agiye/yishwe/wese/yari/ari/uherutse/wibye/wambuye/yibye
      ^ <of-noun> <we>
      wambwa/wanjiji/wagicucu/wakigoryi/wangurube/wanguge/wamusazi/wamujura/wandaya/wamuswa/wamupfapfa/wagisambo/wamurozi/wanzoka/wampfizi <we> $/ceceka/genda/va/uri/ntuzi/sha/reka
      <folk>/nyina ~1 <of-noun>
      <folk>/nyina yari/bari/ni <noun>
      sinigeze/sindabona/ntarabona/sinari_nabona/sinarinzi/nta_handi ~3 <noun> ~2 <your-kind>
      sinigeze/sindabona/ntarabona/sinari_nabona/sinarinzi/nta_handi ~3 <of-noun> ~2 <your-kind>
      sinigeze/sindabona/ntarabona/sinari_nabona/sinarinzi/nta_handi ~3 <merged> ~2 <your-kind>
      ^ <person> mbwa utinya/utagira/<your-kind>/we/$
      hano/iwacu/muri_iyi/muri_iri/mu_nzu_yanjye/iwanjye ~2 nta mwanya ~1 ugifite/ufite/wawe/ugira
      fata/ufate/zinga/uzinge/terura/uterure/tora ~1 ibyawe/utwawe/imyenda_yawe/myenda_yawe/ibikapu_byawe/utwangushye/ibintu_byawe ~3 utahe/usohoke/uyitware/ubitware/uve/uvemo/wigendere !amahoro/neza
      fata/ufate/zinga/uzinge/terura ibyawe ugende $
      nibyiza/ni_byiza/byiza/niyo_mpamvu/ni_yo_mpamvu/birumvikana/ntibitangaje/ntibintangaza/ntangajwe ~4 yagutaye/yaragutaye/bagutaye/baragutaye/baguhunze/yaguhunze/yakwanze/bakwanga/bakwanze/yagusize/baguseka/bagukubita/bagukubise/utagira_inshuti/nta_nshuti_ugira/ntawe_ugukunda/nta_mugabo/bakwirukanye !kuri/ku/hafi/mu
      ninde/ni_nde/nde/banyereke_umuntu/umuntu wakubwiye ~1 uri/ufite/uzi/ukenewe/turi umuntu/mwiza/umuhanga/inshuti/ubwenge/$
      wowe na/n ~1 sida/indwara/ubukene/umunuko/ubumuga/ubugoryi/ubujiji/inda yawe/zawe/bwawe/wawe
      iyo/igihe ~1 winjiye/uje/uhageze/waje/uhari/uvuze ~7 urashira/birahagarara/twese_turaceceka/baragenda/baceceka/barahunga/bahita_bagenda/buri_wese_arahunga/bahita_baceceka
      iyo/igihe ~1 wabuze/usohotse/ugiye/udahari/utaje ~5 turishima/twishima/turaruhuka/tworohewe/twaruhutse/barishima/turaseka/bose_barishima
      <look> ~1 nkaho/nk_aho/nkuwavuye/nk_uwavuye/nk_uwo/nkuwo/nk_uva/nkuva ~1 wavuye/wapfuye/warozwe/bakubise/wakubiswe/watoraguwe/mu_mva/mu_muferege/mu_musarani/mu_ishyamba/i_kuzimu/ikuzimu/bakuroze
      rira/urire/uzarire/ubabare/komeza_urire/komeza_ubabare/komeza_kurira ~2 kugeza/urusheho/birakubereye/urabikwiye/ubikwiye/ukwiye
      bagukubita/bagukubise/baguseka/bakwanga/bakwima ~5 ubikwiye/urabikwiye/birakubereye/ni_byo_ukwiye
      mbega isura/sura/amenyo/amatwi/izuru/amazuru/umunwa !yishimye/nziza/meza/mwiza/myiza/byiza/ye/ze/keza/yawe/ryiza/wawe/y/z/yacu
      urumva/wumva/wumva_ute ~1 ute/gute/kuba ~2 <low>
      utagira/udafite/utabyara/utazi/udashoboye ~2 <your-kind>
      ^ mwana/mugabo/mugore/mukobwa/muhungu mubi !w/wa
      uranuka/unuka/uracyanuka/urimo_kunuka/muranuka ubukene/icyaro/umwanda/inzoga/ibyuya/inkari/amabyi
      wa/mwa <called-person> we <of-noun>
      wa/mwa <name> ~1 wo_mu/yo_mu/cyo_mu/wo_ku/yo_ku ~1 kajagari/muhanda/cyaro/giturage/gihuru/ishyamba/ngegera/bisambu/isoko $/genda/jya/ceceka/va/uri/ntu/reka/<we>
      wa/mwa <called-person> ~1 wo_mu/yo_mu/cyo_mu/wo_ku/yo_ku ~1 kajagari/muhanda/cyaro/giturage/gihuru/ishyamba/ngegera/bisambu/isoko $/genda/jya/ceceka/va/uri/ntu/reka/<we>
      <name> yicyaro/wicyaro/cyicyaro/yubusa/cyubusa/wubusa
      reba/dore/mbega iyi/iki/uyu/aka <bare> ~1 ngo/nayo/nacyo/nawe/we
      dore/reba <named> kiraje/araje/iraje/uraje/nguyu
      kubaho/kuvuka/kuza/ukubaho kwawe ~1 kurangiriza/ni_ikosa/ntacyo/kurambangamira/guteye/kuntera/nta_gaciro/nta_kamaro/ni_igihombo/ni_ishyano/ni_umuvumo/ni_impanuka
      baza/ubaze/wabaza/mubaze nyoko/mama_wawe ~2 so/so_wawe/papa_wawe/data_wawe ~1 ninde/ni_nde/nde $/kuko/nawe/ntamuzi/utaramumenya
      wanteye/untera/watumye/unteye ~1 kwanga ubuzima/abantu/kubaho/isi
      mbega akana/agakobwa/agahungu/akagabo/akagore/igisore/igikobwa/umwana kabi/kibi/mubi
      hano/iwacu/muri_iyi_team/muri_iyi_group/mu_ikipe/muri_group ~2 ntidukeneye/ntidushaka/nta/ntitwifuza <low>
      {zi,i,ba,bi,a,ki,ru}{rusha,ruta} ~1 <folk>
      kura/vana/ukure iyo/iyi/izo/ibyo ~1 mikono/ntoki/biganza/maboko/ntoki_zawe ~1 yumwanda/y/zumwanda/z/inuka/zinuka/mbi/zaboze
      uko_ungana/uko_wakabaye/ibyawe/byose_byawe kose/wose/byose ~2 ubusa/umwanda/ubugoryi/ibishingwe
      bakuguranye/baraguguranye/baguhinduye/bagutoraguye/bagutoraguriye/twagutoraguye/watoraguwe mu_bitaro/kwa_muganga/ku_bitaro/mu_kimoteri/mu_ngarani/ku_muhanda/mu_musarani/mu_gihuru/mu_ishyamba
      kuri_njye/kuri_jye/kuri_twe/kuri_nge ~1 <uri> umupfu/uwapfuye/umurambo/<nothing>
      nta mafaranga/kazi/mukunzi/mugabo/mugore/nshuti nta bwenge/sura/buranga/mutwe/bwonko
      amagufa/amagufwa/igufwa gusa $/wa/uwagukubita/nk/uwagucira
      utera/uteye/uratera/uduteza/uratuteza/udutera/umaze_kuduteza umwaku
      amarira <your> ~2 ntacyo/nta_cyo/ntankoraho/ansekeje/aransekeje/y_ingona
      usubize/subiza/hanagura ayo_marira ~3 ntawe/nta/ntacyo
      ntuvuge/ntukavuge/ntuzavuge/wikavuga ngo/ko ~1 ndi/uri/turi inshuti/incuti/umuvandimwe/umubyeyi/inshuti_yawe
      sinshaka/sinifuza/singishaka ~3 bamenya/babona/bamenye/babone ~2 tuziranye/ndi_kumwe_nawe/nkuzi/turi_kumwe/tuvugana
      uzi/ushoboye/umaze/usibye/uretse/umenyereye ~1 kurya ~1 kuryama/kunya/gusinzira
      <face> <your> cy/rw/b <noun>
      jya/ujye/uzajye wihisha/wipfuka/uhisha_isura/wipfuka_mu_maso/wambara_mask
      imana/rurema iguhannye/iraguhannye/yaguhannye/yaguhanye/izaguhanira
      ntukabe/ntukiyite/wikiyita/ntukongere/reka ~1 wiyita/kwiyita umugabo/umubyeyi/umugore/umwarimu/umukristo
      sinshaka/ntidushaka/sinifuza/ntidukeneye <person> w/wa/b/y <low>
      nta bwonko/bwenge/mutima ~1 burimo/bubamo/urimo/ubamo
      bose/twese/abahungu/abakobwa/hose/ishuri_ryose ~1 bakwita/tukwita/barakwita/turakwita <low>
      mbabajwe/mbabazwa/mfite_isoni/ndababajwe ~3 nakubyaye/narakubyaye/nakumenye/nagushatse/naragushatse/ndi_so/ndi_nyoko/twavukanye/tuva_inda_imwe
      iyo mbimenya/menya/naba_narabimenye ~2 naragusize/narakuniganye/narakuroshye/narakuvanyemo/sinari_kukubyara/sinakubyara/narakujugunye/sinari_kugushaka/sinari_gushakana_nawe
      nakagombye/nagombaga/nari/mba ~2 narakugurishije/kukugurisha/kukujugunya/narakujugunye/narakuroshye/narakuniganye/naragusize_kwa_muganga
      iyo/iyaba ~2 nabyaye/mba_narabyaye/nari_narabyaye/mfite/nari_mfite <dear>/ibuye ~1 aho/mu_mwanya ~1 kukubyara/wawe/kukugira
      ntabwo/ntago/nturi/ntabwo_uri ~1 umunyarwanda/uwacu/uwo_mu_muryango ~1 genda/subira/va/taha/sohoka
      kuva wavuka/ukivuka/wagera_hano/wavukira ~2 ntacyo/nta_kintu/ni_ibibazo/uri_umutwaro/uri_umuzigo/uteza/nta_cyiza
      ibyo ~1 ushyiraho/wambara/utetse/uteka/wateka/ukina/uririmba/upostinga ~1 ni/byose_ni/ni_ibya umwanda/amabyi/ubusa/imyanda/ubugoryi/ibishingwe
      <uri> ~1 usuzuguritse/ugayitse/usebetse/unaniranye/wananiranye/udashobotse/usuzuguwe/uteye_iseseme/utera_iseseme/uteye_ishozi/uteye_isoni/utagira_umumaro/udashoboye/utazi_ibyo_ukora
      <uri> hasi yanjye/ku_rwego/cyane_ku_rwego/yacu/kure_cyane
      igitekerezo/ibitekerezo/inama/amagambo/ijwi cyawe/byawe/yawe/zawe/ryawe ~1 nta_muntu/ntawe/nta_we/nta_n_umwe/ntacyo ~1 ukeneye/ugikeneye/ushaka/wifuza/bimaze/bivuze/amaze/wabikubajije
      nta_muntu/ntawe/nta_we/nta_n_umwe/nta ~1 ukeneye/ugikeneye/wifuza_kumva/ushaka_kumva/wakubajije/witaye_ku ~1 igitekerezo/ibitekerezo/amagambo/inama/bitekerezo cyawe/byawe/yawe/zawe
      warakoze/wakoze/urakoze ~1 kwangiza/kwica/kunyangiriza/kunsenyera/kudusenyera/kurimbura ~1 ubuzima/umuryango/urugo/inzozi
      bakugirira/turakugirira/tukugirira/bakugiriye impuhwe gusa/kuko
      inshuti zawe ~2 ziragukoresha/zirakwanga/ziraguseka/zikuvuga_nabi/zirakubeshya/zirakubabarira
      wibagirwe/ibagirwa ~1 uri umuntu/uwacu/umuvandimwe
      so/papa_wawe/nyoko/mama_wawe yari/bari ~1 yasinze/basinze/arangaye ~2 yaguteraga/agutera/baguteraga/akubyara/bakubyara/babyara/agusama
      uwakugize/uwaguhaye_akazi/uwagutoye/abagutoye/uwaguhaye_diplome/uwakwigishije ~2 yasinze/basinze/yari_yasinze/yaribeshye/yibeshye/baribeshye/yarasinze/yari_umusazi
      nabo/abana_bawe/umugore_wawe/umugabo_wawe/n_abana_bawe ~2 bafite/afite/baterwa/aterwa isoni/n_isoni ~3 <your-kind>/zawe/kuba_uri/kukugira
      uzasazira/uzapfira iwanyu/iwabo/kwa_so ~1 utarongowe/udashatse/utagira/nta
      imyenda yawe/zawe ~1 ni ~1 imwe ~3 murakennye/urakennye/buri_munsi
      ntuvuga/ntuzi/udashobora ~1 icyongereza/igifaransa/ikinyarwanda neza? uratinyuka/ukavuga/wa/kandi_ngo
      nta_kintu/nta ~1 kibi/gibi/cyambabaje nigeze/nakoze ~3 kumarana_nawe/kubana_nawe/kukumenya/kugushaka/nko_kubana_nawe
      kukurongora/kugushaka/gushakana_nawe/kubana_nawe/kukubyara/kukumenya ~2 kosa/ikosa/igihombo/ibyago/ishyano
      umutwe wawe ni_mubisi/wuzuye/ni_ubusa/urimo_ubusa
      <body> ~1 yawe/byawe/wawe/bwawe/yanyu/ryawe ~1 mibi/mubi/inguge/ubusa/mubisi/amazi/umwanda/biteye_ubwoba/iteye_ubwoba
      <face> <your> ~3 <gives> <disgust>
      ufite/ugira/wambara/wambaye ~1 <face> ~1 <gives> <disgust>
      <nation> <your-kind> ~4 subira/ntabwo/ntago/ntakwiye/genda/va/hano
      inshuti/bose/abantu/twese ~3 ziguseka/zigusekera/bagusekera/baguseka/tugusekera inyuma
      icyaha/ikosa/ibyago/amakosa ~2 narakubyaye/nakubyaye/narakumenye/naragushatse
      nta ~1 nanga ~1 nkawe/kukurusha/kurusha_wowe/kuruta_wowe
      <uri> <mod>* <dull> !<talent>
      <uri> <mod>* igiti $/gusa/gishinze/cyumye/mu_kibuga/ku_kibuga
      none/ubundi/ubu/none_se umaze/umariye iki !kubona/ukora
      ntuzigera uba ~1 mwiza/umuntu/umugabo/umugore/umubyeyi
      <uri>/wowe/sha ~2 <of-noun>
      ^ ubwenge/ubwonko/isura/imico/umutima/umutwe <of-beast>
      ^ <single> $
      mbega <single> $/disi/pe/sha/rwose/wa
      <of-noun> <your-kind>
      ^ <single> mbi/mubi/kabi/kibi !cyane
      ^ impumyi mbi/mubi/kabi/kibi !cyane
      mvira/tuvire/muvire aha/hano/aho/mu_nzu
      umwanya/ahantu wawe/hawe ni ~1 mu_musarani/ikuzimu/mu_kiraro/mu_mva/mu_gituro/mu_kimoteri/i_ndera
      urandutsa/urandwaza/unduza/uranduza
      <your> ~2 rintera/intera/antera/bintera/kintera/rirantera/ritera/rinteye/inteye iseseme/isesemi/ishozi
      <face> <your> <of-beast>
      ^ <low-face> <merged>
      ^ <person> w/wa/b/ba <low> $
      kuri_njye/kuri_jye/kuri_twe/kuri_nge warapfuye/wapfuye/ntukiriho/ntukibaho/urapfuye
      genda/jya/ngaho ~1 uririre/kuririra/urire nyoko/kwa_nyoko/mama_wawe/so
      ni_nde/ninde ~1 wagukunda/wagukumbura/wakwifuza/wakurongora/uzakurongora/wakwitaho/uzagukumbura/wakwemera
      nashatse/narashatse/nabyaye/nareze/narongoye <person> w/wa/y <low>
      nashatse/narashatse/nabyaye/nareze/narongoye <person> w/wa/y ubusa/ubusabusa
      niba ~5 wa/mwa <name> <we>
      <folk> ~2 {nta,ntiba}{gukunda,kwifuza,kwihanganira,kwemera,gushaka,kwitayeho}
      <folk> ~2 {ara,bara,ura}{kwanga,guhaze,kwihakana,kugaya,kunena}
      <single> ~4 ni_wowe/ni_mwe $/wenyine/gusa/nyine
      ^ <single>/<foreign> we
      ^ <vermin> we !arayikunda/yayigurishije/arazikunda/ayikunda/yayiguze/arayitunze
      genda/ugende/mugende/ngaho_genda/taha ~2 ntuzagaruke/ntukagaruke/ntimuzagaruke $/hano/ukundi/wa/mu_rugo/iwanjye/uri/kandi
      muri/muli abakene/abasabirizi/abashonji/abanebwe/abasinzi gusa/mwese/$
      mu bwonko/mutwe ~1 harimo/huzuye/hari ~1 umwanda/ubusa/amase/amabyi/ibishingwe/amazi/umuyaga gusa/$/wa
      nta <name> ~1 irenze/uruta/ikurusha/iruta/imeze/kiruta wowe/nkawe/nka_we/mwebwe
      nta <bare> ~2 <your-kind>
      wicuruza/wigurisha/urigurisha/uricuruza ku_muhanda/wa/$/ku_bagabo/mu_kabari/sha/hose
      uzabyara/uzabyare/urakabyara/ntuzabyare ~1 <low>
      uracyarara/uracyaba/urara/ukirara/uracyarya kwa_nyoko/kwa_so/kwa_mama_wawe/ku_babyeyi
      uracyasabiriza/urasabiriza/wirirwa_usabiriza/uhora_usabiriza
      <uri> umugabo/umugore/umubyeyi/mwarimu/umuyobozi ki/nyabaki/bwoko_ki
      <uri> umuntu ki/nyabaki utagira/udafite/utazi/mubi
      wabuze/warabuze/ntiwagize/ntufite/ntiwahawe uburere/ikinyabupfura/isoni/ubumuntu/uwakurera
      nyoko/so/mama_wawe/ababyeyi_bawe ntiyakureze/ntiyakwigishije/ntibakureze/ntibakwigishije/ntiyakurera
      <uri> <mod>* igikobwa/ikigore/igisore/igihungu/akagabo/agakobwa/ikintu/akantu/akagore/agasore kibi/kabi/gusa/mbi/$
      ^ <dear> y/cy/w/ry/k umugore/umugabo/umukobwa/umuhungu/umuntu/umwana $/we/gusa/mbi
      hagati yawe n <dear>/<thing> ~1 nahitamo/nahisemo/narutisha/nafata
      wabaye/warabaye/uracyari/muracyari/wahindutse <mod>* <dear> !<arena>
      ^ kwa_nyoko
      ^ imbwa/ingurube/inyenzi/inguge/inkende $
      ntuzigera_ubona/ntuzigera_ugira/ntuzabona/ntuzagira ~1 umugabo/umugore/umukunzi/inshuti/amahoro/urubyaro !nka/mwiza/umeze/nkanjye/kurusha/yo
      nakunze/nashatse/nizeye/nashakanye_n/nakundanye_n <low>
      sinshobora_gukunda/sinakunda/sinkikeneye/sinkeneye/singishaka/ntidukeneye/sinshaka/sinifuza/ntitwifuza ~1 umuntu/inshuti/abantu/umugabo/umugore/umwana ~1 <your-kind>
      ubuzima/ibitekerezo/amagambo/ijambo bwawe/byawe/yawe/ryawe ntacyo/nta_gaciro buvuze/bumaze/bivuze/avuze/kuri/bufite
      <look> ~2 <like> ~1 <of>? <noun>
      <uri> ~2 <like> ~1 <noun>
      uzasazira/uzapfira/uzarangiriza/uzahera mu_bukene/ku_muhanda/muri_gereza/kwa_so/mu_muferege/mu_mihanda/mu_rugo_kwa_so
      <uri> umupfu/abapfu cg/cyangwa/gusa/wa/mwese
      muri abapfu/abasazi mwese/gusa/rwose/mwa
      nyoko/mama_wawe/so ~1 yakwigishije/yakureze ~1 iki/nabi/ate/ko
      nta_kigenda cyawe/ugira/ufite/$/kuri_wowe
      wa <name> k/w/cy/y/b/z/ka/rw ~2 <we>
      uragayitse/ugayitse/muragayitse
      <uri> <mod>* zero/ziro/sifuri/ubusabusa
      <uri> ~2 w/wa/y ubusa/ubusabusa
      mjinga/mpumbavu/pumbavu/fala/mshenzi/mbwa/malaya/nyani/takataka wewe/sana/wee/we
      ^ uri/muri shitani/satani/sekibi/dayimoni
      wowe/wewe/mwe <noun>
      wowe/wewe/mwe <bare>
      <uri> <mod>* umusazi !w_akazi/kuri/bro/wanjye/mu_buryo/mwiza/mu_kibuga/w_umupira/w_urukundo/nkanjye
      nyoko/mama_wawe/nyina/mama ~1 agukuramo/yagukuyemo/akakuvanamo/akagukuramo/agukuyemo inda/ukiri/byari/kera/aba/$
      ntawakurongora/ntawakuririra/ntawaguhana/ntawakwishimira/ntawukureba/ntawakwitaho
      hoshi/hogi genda/hano/sha/wa/vaho/kure
      ndambiwe/narambiwe/turambiwe/twarambiwe/ndarambiwe ~1 kubona/kureba/kumva ~1 <face> <your>
      ^ <name> utagira/udafite/utazi ~2 inkweto/uravuga/ubwenge/gusoma/kwandika/inzu/isoni/n_
      <uri> impumyi/igipfamatwi/ikiragi/impumyi_mu_mutwe cg/cyangwa/gusa/nyine/wa
      ^ <bare-nation> we
      nta_kintu ~2 uzigera/uzageraho/uzigeraho/uzigezaho/wigeze ~1 ugeraho/$/umarira/mu
      muri/muli <low> bingana/mungana/mwembi/bombi/babiri/mu_bandi/by
      wuzuye/wuzuyemo/ufite/harimo ~1 amase/amabyi/umwanda/ivu/ibyatsi/amazi ~1 mu_mutwe
      wa/mwa <called>/<called-person> utagira/udafite/utazi
      <uri> <mod>* <adj>
      mubi/babi/mbi <your-kind>
      ^ ubwenge/ubwonko bw/bwa <dear>/umwana/uruhinja
      uzahora ~1 uri ~1 uwa_nyuma/<nothing>/umukene/mubi/umusabirizi/ingaragu
      ^ <low-face> ~1 <like> ~1 <of>? <dear>/<thing>
      <uri> mugufi/munini/muremure/mubi/mwirabura/mugari/mwinshi <like> !mama/papa/njye/so/nyoko/jye/twe/twese/abandi/<praise>
      nagushatse/nagukunze/narakubyaye/naragushatse/nakubyaye/nakwizeye/nakumenye ~1 nibeshye/naribeshye/nasinze/mpubutse/ntabizi
      gushakana/kubana/gukundana/kuguhitamo/kukubyara/kugushaka/kukwizera nawe? ni/byari/ryari/byambereye ~1 ikosa/igihombo/ibyago/amakosa/umuvumo
      nicuza/ndicuza/nataye/natakaje/nangije ~3 kuri_wowe/ku_bwawe/umuntu_nkawe/kubera_wowe
      wa/mwa <called-person> udashoboye/utazi/ugayitse/upfuye/unuka/unaniranye/wananiranye/usebye/urutwa/udatekereza/utekereza/ugira ~3 <we>
      ufite/ugira ~3 <like> ~1 <dear>
      <uri> <mod>* <person>/umukozi/umwarimu/umuyobozi/umubyeyi/umukinnyi mubi twigeze/nigeze/nabonye/twabonye/kurusha/wa_mbere/mu_bandi
      ubundi/mbese/ese ~1 uzi_ubwenge
      wa !<kind> ~1 we/wee/weh $
      tukubona/nkubona/bakubona/turakubona <like>/n ~1 <low>
      n_iyo/niyo/nubwo/n_ubwo ~2 waba ~2 ku_isi
      <uri> ikintu/akantu gusa/$/cyo/k/kabi/kibi
      ntiwigeze/nturigera uba/uwo uwacu/uwanjye/muri_twe
      ntukanyite/ntukongere_kunyita/ntuzongere_kunyita/ntuzanyite/sinkiri mama/papa/so/nyoko/umubyeyi/mama_wawe/papa_wawe/inshuti/umuvandimwe
      <your-kind> amaze/bamaze iki
      wavutse/wakuze/uzapfa ~1 uri <low>
      wavutse/wakuze/uzapfa ~1 uri mubi
      <low-face> <your> ni/bwo_ni ~1 munini/manini/rinini/nini/mubi/mabi/ribi
      <folk> ~2 <like> ~1 <dear>/<thing>
      <folk> w/wa/b/ba/y abasabirizi/abakene/abasazi/abasinzi/abashonji/abanyabwoba/umusazi/umusinzi
      <your-kind> ~1 ntibagakwiye/ntiyagakwiye/ntagakwiye/ntakwiye/ntibakwiye/ntagomba/ntibagomba !kubabara/kurira/guhora/gufatwa/guhangayika/kwicwa_n_agahinda/kwiyanga
      {wa,mwa,wara}{gwingiye,pfubye,dindiye} ~1 mu_bwonko/mu_bwenge/ubwenge/mu_mutwe
      iyo/iyaba ~2 <face> nkiyawe/nkayawe/nkuwawe/nkiyo/nkiyanyu ~2 ntago/ntabwo/sinari/sinajya/nta
      uzi/ufite/utunze/ugira ~1 ubwenge/ubwonko <like>/nka
      ^ mutwe/umutwe w/wa/wuzuye amazi/ubusa/umwuka/ibuye/umuyaga/ivu
      ^ <person>/<called-person> ~1 utagira/udafite isoni/ubwenge/uburere/ikinyabupfura/umumaro/akamaro/umutima/umuco $/we/gusa/na_gato/nawe
      ufite/ugira <low-face> <like> !<praise>
      hisha/vana/pfuka/kura/upfuke/uhishe ~1 isura/sura/amenyo/mu_maso yawe/hawe/$/hano
      uratera/utera/urateye/uzatera ~1 abana/abantu ~1 ubwoba/iseseme/isesemi
      <uri> <mod>* umunyacyaro/umusabirizi/umunyagasuzuguro/umwirasi/umushonji/umwibone !nkanjye/nka_njye/nkatwe
      nta_kintu na_kimwe uzi/umaze/ushoboye/wumva/wimariye/utumariye
      usa/urasa/umeze/uteye n/nk/nka umuntu umaze/wapfuye/watawe/washonje/utarya/wasaze/wakubiswe/wasinze/bahambye/wazutse/wo_mu_mva
      nta ~2 uzongera/uzigera/wuzongera kukuvugisha/kukwegera/kukwizera/kuvugana_nawe/kugukunda/kukwitaho !nabi
      ^ <single> mukuru/kabuhariwe/ruharwa/w_umwuga/wa_kabuhariwe/nyine
      umutwe/mutwe ~2 gutwara/kwambara/gutereka/guterekaho umusatsi/ingofero/igitebo/imisatsi
      mukwiye/ukwiye/mugomba/ugomba/ukwiriye/mukwiriye gutwikwa/kwicwa/kumanikwa/gukubitwa/kurimburwa/kuraswa/gutsembwa/guterwa_amabuye/kwirukanwa_mu_gihugu/kunigwa/gufungirwa_mu_kiraro
      unuka unuka/umunuko/nk/nka
      iwanyu/mwe nta mazi/isabune ~1 mugira/agira/bagira
      utuye/uba/mutuye/muba/urara/murara ~1 mu_nzu/mu_kazu/mu_kirangarizwa/mu_gishoro y/k/ka/ya/kw ibyondo/ibyatsi/inka/inkoko/ibitaka/amashara
      reka/uzi/ukunda/ureke ~1 kurya/kuvuga/kwitwara/gusakuza/kunuka/guseka/kugenda/gutekereza/kuririmba/kubyina <like> ~1 <dear>/<thing>
      ikintu/akantu/itungo/ikinyamaswa/igikoko <your-kind>
      narambiwe/ndambiwe/turambiwe/twarambiwe/ndarambiwe ~1 ubugoryi/ubucucu/ubujiji/ububwa/ubusazi/ubuswa bwawe/bwanyu/$
      uri/usa ~1 nabi/mubi ku_maso/mu_maso/cyane/birenze/bikabije/nk/pe
      nta/ntawe ~5 <wants> !ubabaye/urira/urwaye/kundusha/nkanjye/kurusha/nka/cyane/kukurusha/nk/uko/neza
      nturi/ntuli/ntago_uri/ntabwo_uri umugabo/umugore/umubyeyi !mubi/w/wa/ubeshya/utagira/wese/nka/wanjye/wenyine/uwo/ariko/gito/udafite/usanzwe/wo/we
      nturi/ntuli/ntago_uri/ntabwo_uri ikintu/umuyobozi/mwarimu $/ahubwo/na_gato/wa/rwose
      <become>/<uri>/wowe/we ~2 w/wa/b umunebwe/umusazi/umusinzi/umunyabwoba/umwirasi/umwibone/umunyacyaro/umukene/umusabirizi
      udafite/utagira icyo umaze/uzimarira/umariye/wimariye
      ubukene/umunuko/umwanda/ubuswa/ubugoryi bwanyu/bwawe/wawe/wanyu ~1 buranuka/uranuka/burenze/bukabije
      mbega ~1 umunuko/umwanda/ubugoryi/ubucucu/isura_mbi/ubuswa/ubwenge_buke ufite/ugira/mufite/wawe
      wabuze/warabuze umugabo/umugore/urubyaro/umukunzi/inshuti ~1 kubera/kuko ~2 <face>/sura/mico/uri/usa/unuka/imico/mubi
      nari/yari/bari/twari/nagombaga/yagombaga/bagombaga kugukuramo/kugukuramo_inda/kukuniga/kukuroha/kukujugunya/kukuvanamo !mu_rutonde/mu_ikipe/muri
      nta ~1 <dear> ~1 yagukunda/ikwegereye/yakwegera/yagushaka/yakurya/yakwemera/ikwegera/yakurarira
      bwira/ubwire nyoko/so/mama_wawe/ababyeyi_bawe/nyogokuru ~1 akwigishe/bakwigishe/akurere/bakurere ~1 kwiyuhagira/koga/isuku/ikinyabupfura/uburere/gukaraba/isoni/neza/$
      urwaye/murwaye/wuzuye/mwuzuye/wuzuyemo ~1 <bad-mind>/umwanda/ubusazi
      muri/muli <low> $/mwese/gusa/kandi/rwose/pe/cyane/b/z/by/mwa/mwe/ku/nka/nk/kuko/nta/ntimugira/sha
      imana/rurema ~2 ikurema/igukora/ikuremye/yakuremye/yagukoze/ikuremera ~1 nabi/yari/yibeshye/inaniwe/isinziriye/ku_bw_impanuka/yihuta/iri_mu_bindi/idahari
      subira/usubire/genda/jya/ujye ~1 uragire/kuragira/kuragira_ihene/uhinge inka/ihene/ingurube/inkoko
      ntacyo/nta_kintu ~1 wari_kuvamo/wari_kuba/uzavamo/wavamo/uzaba_cyo/uzigera_ugeraho/uzigera_uba
      genda/jya/wa ~2 kwa_nyoko/kwa_nyoko_wanyu hano/sha/uve/wa/nta
      iyo/iyaba ~2 <face> nk/nka iyawe/ayawe/uwawe/iyo/iyanyu ~4 kwiyahura/nsohoka/kwihisha/sinasohoka/kwambara/kwipfuka/sinari/nijoro/ntarava/kwicuza
      iyo/iyaba ~2 <face> nkiyawe/nkayawe/nkuwawe/nkiyo/nkiyanyu ~4 kwiyahura/nsohoka/kwihisha/sinasohoka/kwambara/kwipfuka/sinari/nijoro/ntarava/kwicuza
      utekereza/wibwira/wiyumva/urumva/uribwira/uribeshya/wigira ~1 uri ~1 mwiza/umunyabwenge/igitangaza/umuntu/umugabo/umwami/star/boss/ikintu/umuhanga ~1 ariko/kandi/nyamara/kumbe uri/usa/urasa/unuka/uranuka/wowe/nta
      <folk> ~1 ni/bameze/basa/ari/asa ~1 babi/nabi/mubi $/nawe/kandi/nkawe/nka/cyane/gusa/kimwe
      urambihije/urambishye/urabihira_abantu/wambihiye
      umuntu/abantu/umugabo/umugore/umukobwa/umuhungu/umwana/umwarimu/umukozi ~3 <your-kind> ~4 <low>
      umuntu/abantu/umugabo/umugore/umukobwa/umuhungu/umwana/umwarimu/umukozi ~3 <your-kind> ~4 bamutera/ntakwiye/ntiyagombye/ntazabona/ntazigera/ntashobora/baterwa/bakubitwa/bamukubita/ntibakwiye/ntacyo_amaze
      <uri> ~1 umuzigo/umutwaro/igihombo/ikibazo/umwaku/igisebo/isoni/ikimwaro/umuvumo ~1 umuryango/igihugu/twese/ababyeyi/isi/ishuri/company/ikipe/class/kuri_twe/kuri_njye/gihugu/muryango/babyeyi/wanjye/gusa/$/w/w_ababyeyi
      jya/genda/ujye/ukeneye/ukwiye/bakujyane/bagujyane/bagufungire/bagombye_kugufungira/wajya/uzajye/uba/wagombye_kuba/bakuzirike/bakujyana/usubire ~2 i_ndera/indera/ndera/caraes/kwivuza_mu_mutwe/kwipimisha_mu_mutwe/mu_basazi !gusura/kureba/kurwaza/gukora/gusurayo/uvuye
      wabyawe/wavutse_ku/wabyawe_na ~1 <low>
      subira/usubire/musubire/subirayo/ugende/genda/taha aho_ukomoka/iyo_ukomoka/aho_mukomoka/iyo_mukomoka/iyo_waturutse/aho_waturutse/iyo_so_yaturutse/iyo_mwaturutse/iyo_mwavuye
      nta ~1 <called-person>/<person> ~1 <name> ~1 nkawe/uhwanye_nawe/wakurusha
      nta ~1 <called-person>/<person> ~1 mubi/unuka/utagira ~1 nkawe/uhwanye_nawe/wakurusha
      mvira/mve/mva/sohoka mu_buzima/mu_buzima_bwanjye
      <nation> w/wa/b/ba <low>
      <nation> w/wa/b/ba ubusa/umwanda
      wa/mwa <bare-nation> <we>
      wa/mwa <called-person> wa/ba <bare-nation>
      muranuka/munuka/uranuka ~1 mwese/ubukene/umwanda/nk/amavi/amabyi/ibyuya/ibirenge/umunwa/urupfu
      so/papa_wawe/papa/nyoko/mama_wawe/ababyeyi_bawe ~1 yabasize/yabataye/yaguhunze/yagutaye/baragutaye/baguhunze/yakwihakanye/baguta/barakwihakanye/yakujugunye kubera/ukivuka/kuko/$/amaze/abonye
      barahombye/yarahombye/yaribeshye/baribeshye/yagize_ibyago/bagize_ibyago/yakoze_ikosa/yaruhiye_ubusa/yaravunitse/aricuza/baricuza/yibeshye/bibeshye/yagowe/bagowe kukubyara/kukurera/kugushaka/kubyara_nkawe/kukugira
      ntawigeze/nta_wigeze/nta_n_umwe_wigeze/nta_muntu_wigeze ~1 agutumira/agukunda/agushaka/akwifuza/akubaza/agukumbura/akwemera
      {ya,ba,ka,bya,za,cya,rwa,bwa,i,a,ru,zi,ki}{kurusha,kuruta} ~1 ubwenge/gutekereza/agaciro/isuku/ubwiza/akamaro/ikinyabupfura/ubumuntu
      n/na/na_ <dear>/<thing>/intebe/imashini/ameza/inzugi/intama ~3 {i,ya,ru,ba,a,rya,cya,ki,zi,ira}{kurusha,kuruta}
      <dear> ~3 {i,ya,ru,ba,a,rya,cya,ki,zi,ira}{kurusha,kuruta}
      ntawakwihanganira/ntawagukunda/ntawagushaka/ntawakwemera/ntawakwifuza/ntawakwegera/ntawagushima/ntawakwizera !kundusha/kurusha
      ntugira/ntimugira/nta_na indorerwamo/ndorerwamo
      <single> nka/kurusha so/nyoko/nyina/se_wawe/mama_wawe/papa_wawe/<folk>
      subira/usubire/wasubira/ukwiye_gusubira muri_p1/mu_nshuke/muri_primaire/mu_cya_mbere/muri_maternelle/mu_mashuri_abanza
      ikintu/akantu/umuntu/umugabo/umwana/umugore/umukobwa/umuhungu/muntu/mugabo/mwana/mugore/imfura/mfura yubusa/wubusa/w_ubusa/y_ubusa/w_ubusabusa wowe/we/gusa/$/nkawe
      <look> ~2 <merged>
      <uri> ~1 <merged>
      ^ <single> <of-noun>
      ^ <bare> <of-noun>
      ^ <called-person>/<person> <of-noun>
      wa/mwa <called-person>? <of-noun>
      <low-face> <your> ~3 <merged>
      ndi/turi ~1 kukureba/kukumva ~4 <sick>
      narakurambiwe/turakurambiwe_twese/nararambiwe_nawe/narambiwe_ububwa/ndambiwe_ubugoryi
      <uri> ikosa/impanuka/igihombo mama/nyoko/so/papa/ababyeyi/bakoze/yakoze/twakoze/$/ry
      ufite/ugira ~1 umutima/imico/ingeso/imyitwarire w/y/z/mubi/mbi/ya/nk/bya ~1 inyamaswa/shitani/satani/ikibuye/umugome/imbwa/cyane/$/kurusha/inzoka
      uteye/muteye/utera/urateye/warateye ~1 agahinda/isoni/impuhwe rwose/cyane/pe/koko/sha/wa/kabisa/gusa/bwana
      watsinzwe/uratsindwa/utsindwa/wabaye_uwa_nyuma ~3 injiji/ubujiji/wa/igicucu/gicucu/isoni
      sinkwihanganira/singishobora_kukwihanganira/ntitukwihanganira/sinkwihanganiye/sinshobora_kukwihanganira
      ntabwo/ntago/si/sinshaka/simbona/ntidushaka/ntitwifuza ~5 wa/mwa <name> <we>
      ^ ngo/iyo/kandi/niba/umuntu ~6 wa/mwa <name> <we>
      ^ <alone> $
      sha/yewe/genda/ceceka/vaho/hoshi/umva/mva/puu/ziba/hunga/sohoka/kagire_isoni/toka <bare-vermin>/<alone> $/we/sha/gusa/nkawe/cya/ya
      sha/yewe/genda/ceceka/vaho/hoshi/umva/mva/puu/ziba/hunga/sohoka/toka <name> we
      ^ nta bwenge/bwonko/soni/kenge/mutima/kamaro/gaciro/mumaro/burere/bumuntu wa/sha/na_buke/na_mba/uri
      mbega <bare> $/we/wowe/wa
      mbega <noun> we/wowe/wa
      mbega <named> $/disi/pe/sha/rwose/wa
      wagira_ngo/wagirango/ugira_ngo/umuntu_yagira_ngo ~1 uri/muri <low>
      <low-face> <your> ~3 <like> !<praise>
      <uri> <mod>* <bare-vermin>
      wa/mwa musazi/basazi/mushenzi/bashenzi/kijuju/bijuju/kisazi/gasazi <we>
      ^ urumusazi/murabasazi/urumushenzi/urumunebwe/urumwibone $/sha/wa/cyane/pe/wlh
      <folk> w/wa/b/ba/y/z/cy <low>
      nyoko wa <name>
      idini/dini/ubwoko/bwoko/imana ryawe/ryanyu/bwawe/bwanyu/yanyu/yawe ~2 <low>
      idini/dini/ubwoko/bwoko/imana ryawe/ryanyu/bwawe/bwanyu/yanyu/yawe ~2 iryabasazi/iry_abasazi/indwara/ubusazi/ubugoryi/satani
      <person> ~1 nkawe/nkamwe/usa_nkawe/umeze_nkawe ~4 <low>
      <person> ~1 nkawe/nkamwe/usa_nkawe/umeze_nkawe ~4 bamutera/ntakwiye/ntiyagombye/ntazabona/ntazigera/ntashobora/baterwa/amaze_iki/bakubitwa/bamukubita/udashobora/utazi/utagira/udafite/ntacyo_amaze/ntacyo_bamaze/ntakora
      urambihira/urambihiye/urambihishije/murambihira/ndakwihishije
      ntacyo/nta_cyo/nta_kintu uri_cyo/uricyo
      ^ <single> cy/w/y/ku/mu/b/z/cyo/wo <low> $/we/gusa
      igihombo/isoni/icyasha/igisebo/ikimwaro/umuzigo/umutwaro cy/z/w ~1 umuryango/igihugu/ababyeyi wawe/bawe/wacu/$
      watsinzwe/warananiwe/wananiwe/wananiranye/waratsinzwe muri_byose/mu_buzima/byose_mu_buzima/ubuzima
      uwakuroze/uwaguteye_umwaku/uwakurogeye
      yakubyaye/bakubyaye/uwakubyaye/abakubyaye/yakureze/uwakureze/yakuremye/yagushatse ~1 yasinze/asinziriye/barangaye/yibeshye/asinze/nabi/basinze/yarahombye/barahombye/yaravumwe/yararangaye/mu_musarani/yarihombeye/aricuza/baricuza/yahombye/yinziriye
      ibyo ~1 uvuze/uvuga/wanditse/wandika/ukora/wakoze/ukoze ~1 ni/byose_ni amabyi/umwanda/ubusa_gusa/ubugoryi/imyanda/ibicucu/ubujiji/ubucucu/ubuswa
      sinkwifuza/singukeneye/singushaka/ntitugukeneye/sinkigukeneye ~1 muri/hano/mu_buzima/mu_rugo/na_gato/iruhande/mu_nzu
      isoni zo ~1 kugendana/kugaragara/kukugira/kukwita/kuba/kubyara/kuboneka/kwitwa/kukubona/kugendera ~3 nawe/wowe/umwana_nkawe/umubyeyi_wawe/nyoko/so/umuntu_nkawe
      ^ toka hano/wa/sha/aho/sha_we
      ubwenge buke/bucye we/wa/gusa
      umutwe munini ~2 ubwenge/$/ariko/urimo/nta
      imana/rurema ~1 yakwimye/yaguciye/yarakuvumye/yakwibagiwe/yaguhemukiye
      imana/rurema yaguhaye <face> ~1 <foul>
      bagombaga/bagombye/bakagombye/bari ~1 kukwita <low>
      bagombaga/bagombye/bakagombye/bari ~1 kukwita <name>
      rira/urire/kurira/uririre kugeza upfuye/upfe/uhumye
      isi/hano/twese/umuryango ntikigukeneye/ntigukeneye/ntitukigukeneye/ntukigukeneye
      abawe/umuryango/inshuti/bose/abana/n_abawe/ababyeyi ~1 baraguhaze/barakuzinutswe/barakurambiwe/baraguhararutswe/barakwanze/barakwanga
      nta ~1 <wlove> !ubabaye/urira/urwaye/kundusha/nkanjye/kurusha/nka/cyane/kukurusha/nk/uko/neza
      ntawu{gukunda,gushaka,gukeneye,kwifuza,kwitayeho,kwumva,kumva,kubajije,shaka_kukubona,shaka_kwicarana_nawe,zagushaka,zagukunda,zakuririra,zaguhamba,zakurongora}
      nta/nta_n_umwe/nta_muntu ~1 wuzaza/uzaza/waza/waje muri_birthday/mu_bukwe/kugusura/kukureba/mu_isabukuru ~1 yawe/bwawe/$/kuko
      umaze/umariye/mumaze/wamaze iki ku_isi/hano/mu_buzima/mu_rugo/koko/iwacu/wowe
      <uri> <mod>* umuturage/umunyacyaro wo/wavuye/utazi/w/gusa/udashobora/wa
      mu maso h/hawe <low>
      kanuka/ranuka/unuka/uranuka umunwa/akanwa/ibirenge/ibyuya/mu_kanwa/umubiri/nk
      kanwa/akanwa/umunwa kawe/wawe/kanyu ~1 kanuka/unuka/karanuka/uranuka/kuzuye/wuzuye
      <become> <mod>* <noun>
      <youre>
      ^ <name> we/wee/mwe/yewe/wowe/weh/wew
      ^ we/wewe/wowe/mwe/yewe <name> $/we/sha/gusa/y/w/cy
      ^ <single>/<foreign> gusa/gusa_sha/kabisa/mbi/mubi/kibi/kabi/wee/bibi/nkawe $/we/wee/wa/gusa
      ^ <dear> gusa/gusa_sha/kabisa/mbi/mubi/kibi/kabi/wee/bibi/nkawe $/we/wee/wa/gusa
      ^ <mild-noun> we/wee $
      ^ <name> y/w/cy/b/by/ry/z/mbi/mubi/kibi/kabi ~2 we/wee/$
      urwaye/urarwaye/murwaye/warwaye/ufite/mufite/usanganywe/warwariye ~1 mu_mutwe/indwara_yo_mu_mutwe/ubujiji/ibisazi/uburwayi_bwo_mu_mutwe/ikibazo_mu_mutwe/ikibazo_cyo_mu_mutwe/mu_bwonko/ubucucu
      warasaze/warasajije/wasaze/urasaze/wahahamutse/warahahamutse/wasazaga burundu/pe/rwose/kabisa/cyane/wa/mu_mutwe/mbi/bikomeye
      ubundi/mbese/ese ufite_ubwenge/uri_muzima_mu_mutwe/urazi_gutekereza/uri_umuntu_muzima/uri_muzima_koko/ujya_wireba
      ntujya_utekereza/ntutekereza/udatekereza/ntushobora_gutekereza/ntuzi_gutekereza $/na_gato/wa/sha/rwose/na_busa
      ntago/ntabwo/si uri umuntu ~1 muzima/nyamuntu/w_umuntu
      nturi/ntukiri/ntuli/ntago_uri/ntabwo_uri/ntago_ukiri/ntabwo_ukiri umwana/umukobwa/umuhungu/umuvandimwe wanjye/wacu/uwanjye
      nturi/ntukiri/ntago_ukiri/ntabwo_ukiri uwacu/uwanjye/uwo_muri_uyu_muryango
      <hate> !<game>/ntibisobanura/bivuga/ni_ijambo
      sinshaka/sinifuza/singishaka/ntidushaka/ntitwifuza/sinkishaka/sinabasha/sinshobora/singishoboye/ntacyo kongera? kukubona/kukumva/kukureba/kukuvugisha/kukwegera/kukwihanganira/kubona_isura_yawe/kumva_ijwi_ryawe !ubabaye/urira/ugwa/ugenda/uhangayitse/urwara/urwaye/umeze/uri/wababaye/wicwa
      ziba/bumba/zipa/zinga/funga/fung/cecekesha/gumisha/fungisha/ufunge/uzibe/pfuka ~1 umunwa/akanwa/iminwa/ako_kanwa/iyo_minwa/uwo_munwa/urwo_rwasaya/ururimi/icyo_kinwa/ikinwa/kanwa/inzasaya/agafuti
      ^ ziba $/sha/wa/we/kabisa/gusa/wowe/wana
      mva/mvira/muvire/tuve/tuvire/vira/mvire/utuvire mu_maso/mu_maso_yanjye/mu_maso_yacu/mu_maso_hanjye
      va/uve/muve/genda/vana_iyo_sura mu_maso_yanjye/mu_maso_yacu/mu_maso_hanjye/imbere_yanjye/iruhande_rwanjye/iruhande_rwacu/kure_yanjye/kure_yacu
      ceceka/funga/ziba/vaho/genda ~2 ntawakubajije/nta_wakubajije/nta_muntu_wakubajije/ntawagutumye/nta_wagutumye/nta_wagutumiye/ntawagutumiye/ntawe_ukubajije/nta_we_ukubajije/nta_n_umwe_wakubajije
      subira/subirayo/musubire/mugasubira/usubire/ugasubira/musubireyo/taha/tahira iwanyu/iwabo/mu_gihugu/mu_nkambi/mu_cyaro/mu_bisambu/mu_giturage/muri_congo/mu_burundi/i_burundi/muri_uganda/aho_waturutse/aho_wavuye/iyo_waturutse/iyo_wavuye/aho_mwaturutse ~4 si_iwanyu/si_iwawe/ntitubashaka/ntitugushaka/wa/mwa/nkawe/nkamwe/ntidushaka/ntidukeneye/ntitugukeneye/wavuye/wavuyemo/mwavuye/gusa
      va/muve/uve/sohoka/musohoke/genda/mugende mu_gihugu_cyacu/muri_iki_gihugu/mu_rwanda_rwacu/muri_quartier_yacu
      mbega ~1 <person> w/wa/b/ba/utagira/udafite <low>
      nicuza/ndicuza/nagize_ibyago/nagize_ishyano/nababajwe/navumye/nzira/nicujije/ndababaye/nzicuza/uzanyibutsa/ntuma_nicuza/utuma_nicuza ~4 nakubyaye/nakubyayeho/narakubyaye/nakumenye/nakumenyeye/narakumenye/nakumenyeyeho/nakubonyeho/kukubyara/kukumenya/nagushatse/naragushatse/gushakana_nawe/kukugira/naguhaye_ubuzima/nagukunze/naragukunze/nahuye_nawe/twahuriyeho
      iyo/iyaba/icyampa/nari_kwishima ~1 ntakubyara/ntakubyaye/ntarakubyaye/ntakumenya/ntarakumenye/nkakuramo/narakuvanyemo/nkuramo/narakuniganye/utaravutse/utaravuka/ntahura_nawe
      nyoko/mama/nyina/so/mama_wawe/papa_wawe ~1 yagombaga/yari_kuba/yari_gukora/yari_kugukuramo/yari_kukuvanamo/yari/yagombye/yakagombye/wari ~2 kukuvanamo/kugukuramo/kuguta/kukwica/kukujugunya/kukuniga/kukuroha/yarakuvanyemo/yaragukuyemo/yarakuniganye
      sinzi/simbona/ntumva/sinumva/sinzi_neza ~1 impamvu/icyatumye/uko/icyo ~2 yakubyaye/yakubyaraga/bakubyaye/wavutse/bakwihanganira/yagushatse/waremwe
      nabyaye/narabyaye/nashatse/narashatse/nashakanye_n/narongoye/nakundanye_n/nabanye_n/mbana_n <low>
      wirebye/urebye/uwirebye/wireba/wirebaga mu_ndorerwamo ~3 ntimeneka/ntugira/ubwoba/ntibigutera/iseseme/isesemi/imeneka/irameneka/isoni/ntuterwa/ntutinya/ntiyamenetse/ukiruka/ntusara
      uzagumirwa/waragumiwe/wagumiwe/ntuzarongorwa/ntuzashakwa/ntuzanabyara/ntuzigera_ubyara/ntuzabona_ugushaka/ntuzashaka_umugabo/ntuzabona_umugabo/ntuzabona_umugore
      <uri> uwo ~1 kujugunya/kwirukana/guseka/gutwika/kwicwa/gusuzugura/kunena/kwanga
      <uri> <mod>* <person> mubi cyane/kurusha/kuruta/nabonye/pe/rwose/kabisa/bikabije/w/wa/gusa
      <face> <your> ~3 wagira_ngo/wagirango/ugira_ngo/umuntu_yagira_ngo !ni_inyenyeri/ni_malayika/ni_izuba/ni_zahabu/ni_umumalayika/ni_iya/n_inyenyeri
      <seeing> ~4 <sick>
      nkubonye/nkubona/nkureba ~1 numva/ngira/mpita ~1 umujinya/iseseme/isesemi/ubwoba
      <makes> ~1 <sick>
      uradutera/udutera/uduteye/uraduteye isoni
      uravuga/uvuga/wavuze/wirirwa_uvuga ~1 ubugoryi/ibigoryi/ubucucu/ibicucu/ubusazi/ubujiji/umwanda/amafuti_gusa/ubugoryi_gusa/ubuswa
      uravumwe/uvumwe/muvumwe/uri_umuvumo/imana_ikuvume/uvumwe_wowe
      <name> nkawe/nkamwe
      imana/rurema/nyagasani izaguhane/izaguhana/iguhane/izakurimbura/izakuvuma/ikuvume/irakuvuma/yakwimye/yaguciye/izagukubita/izaguca/izagukora/izakumara/izagutwika/izaguteza/izagukubita_inkuba
      uzashya/muzashya/urashya ~1 iteka/mu_muriro/ikuzimu/i_kuzimu
      uzajya/muzajya/uragana/ujye/kagwe/ugwe/genda/jya/uzarohama ~1 ikuzimu/mu_muriro_utazima/mu_rwobo/i_kuzimu/kuzimu/mu_rwobo_rw/muri_gehinomu/gehinomu
      uzasigara/uzahora/uzasaza/uzapfa wenyine/uri_wenyine ~1 nk/nta/kuko/$/wa/kubera
      {i,a,ba,ka,bi,zi,ki,ru,bu,y}{kurusha,kuruta,rakurusha,rakuruta} ubwenge/agaciro/isuku/ubwiza/isura/ubumuntu/uburere/akamaro/ubwonko/ikinyabupfura/gutekereza/kuba_umuntu/byose
      kundutira/kuturutira/yaturutira/byandutira/yandutira/zandutira/byari_kundutira/yakurutira ~2 wowe/kubyara/kubana_nawe/kukugira/umwana_nkawe/nkawe
      wowe n/na ~3 muzapfa/muzaborana/muzashya/murakarimbuka/murakanyagwa/muragahona/muragapfa/ntimuzakandagire
      nta_wakunda/ntawakunda/nta_washaka/ntawashaka/nta_muntu_wakunda/nta_muntu_washaka/ntawifuza/nta_wakwifuza/aho_gushakana_n/kubana_n/aho_kubana_n ~1 umuntu/ikintu/umugabo/umugore/umukobwa/umuhungu ~1 nkawe/nka_we/umeze_nkawe
      ^ <called-person> w/wa/b/ba/utagira/udafite/mubi/mbwa/mbi/babi/gicucu <low>
      ^ <called-person> w/wa/b/ba/utagira/udafite/mubi/mbwa/mbi/babi/gicucu <nothing>/<bad-mind>/ubwenge/umumaro/akamaro/isoni/$/we/gusa/umutwe/uburere
      wa/mwa/sha/yewe/mva/vaho/ceceka/genda <called-person> ~1 w/wa/b/ba/utagira/udafite/mubi/mbwa <low>
      wa/mwa/sha/yewe/mva/vaho/ceceka/genda <called-person> ~1 w/wa/b/ba/utagira/udafite/mubi/mbwa <nothing>/<bad-mind>/ubwenge/umumaro/akamaro/isoni/$/we/gusa/umutwe/uburere
      amabyi/amavi/igituba/imboro/ikibuno/mabyi/igitsina ~1 ya/cya/bya/y/cy nyoko/so/mama_wawe
      rya/urye/murye/urya/genda_urye/kurya amabyi/amavi/amaziranyoko/mabyi
      swa/utombwe/uswerwe/tombwa/swerwa/uraswe/uratombwe/uswere/aratombwa/araswerwa/uratombwa nyoko/so/$/we/sha/wa
      nyoko aratombwa/araswerwa/ni_indaya/w_imbwa/gatombwa
      fuck/fck/fuk/f*ck/fvck you/u/off/wewe/yu/nyoko/mwese/wowe
      <uri> ~1 umwe/umuntu w/wa/mu/b/muri <low>
      <uri> <mod>* <bare>
      mbega <person> mubi we/mu_maso/wowe/nkawe/sha/wa/cyane/kandi/$
      ko/ubwo/sha unuka
      uzaba/wahindutse/uzavamo <low>
      turakurambiwe/twakurambiwe/ndakurambiwe vaho/va/genda/hano/mu/muri
      <face> <your> ~1 itera/atera/utera/ritera/hatera ~1 abana/ubwoba/iseseme/isesemi/kurira/ishozi
      ubwenge/ubwonko ~2 <merged>
      ufite/ugira/wagize ubwenge/ubwonko ~1 buke/bucye/buto/bubi/<like>/bw
      mu mutwe wawe/hawe/wanyu/hanyu ~2 amase/amazirantoki/ubusa/umwanda/amazi/ibyatsi/ibyondo/ubujiji/ibishingwe/amabyi/umuyaga
      <uri> ~3 w/wa/cy/b/ba/rw/ry/by/z/k/bw <noun>
      wa/mwa ~1 w/cy/y/b/ba <noun>
      wa/mwa ~1 w/cy/y/b/ba <dear> <we>
      <uri> <mod>* virusi/kanseri/sida/uburozi/icyorezo/igisebe/indwara/ikibyimba/umuze/virus/cancer/poison/virisi !nyabaki
      <folk> ~1 {ba,a,bara,ara,u,ura}{gusuzugura,kwanga,kwanze,guhaga,kugaya,kunena,kwicuza}
      wa/mwa mwana/bana/muntu wa/ba/w <low>
      muri/muli <low> mwese/mwe/gusa/mwembi
      <uri> <mod>* umusinzi/umugabo/umugore/umubyeyi udashobora/udashoboye/utazi/utabasha
      ^ <uri> mubi cyane/pe/rwose $/sha/wa/we/ku/mu/kandi/nta/unuka
      uburyo/ukuntu/kuko/kubera/kubera_ko/kumbe/kuki/mbega/sha/wowe/uko <uri> mubi
      ^ <uri> mubi $/sha/wa/we/ku/mu/nta/unuka/bose/kandi
      kandi/nyamara/kumbe <uri> <mod>* umusabirizi/umukene/umutindi/mubi/umusazi/umunebwe/umunyabwoba/umusinzi/umunyacyaro
      iyo/iryo/ayo/uwo/ubwo/urwo sura/zuru/mutwe/maso/menyo/munwa/bwonko/bwenge ~1 ni/nk/nka/isa/risa/asa/mbi/n/bwawe/bwanyu ~1 <of>? <low>
      iyo/iryo/ayo/uwo/ubwo/urwo sura/zuru/mutwe/maso/menyo/munwa/bwonko/bwenge ~1 ni/nk/nka/isa/risa/asa/mbi/n/bwawe/bwanyu ~1 <of>? <thing>/$
      urasa/usa/murasa/musa ~1 n/na/nk/nka <dear>/<thing> !wawe/wanjye/wacu/wanyu
      ntabwo/ntuzigera/ntuzashobora/ntacyo/ntawe/nta_muntu/ntuzabona ~3 kubera/kuko ~1 uri/ufite/uteye/unuka/uranuka <low>
      nyoko/so/wakubyaye ~1 aragatsindwa/aragapfa/arakicwa/yagusamye/ntazwi/ntakuzi/utazwi/urakamubura/yakubyariye
      <face> <your> ~1 {i,a,ha,ru,bu,bi,zi,ri,ki,u,ira,ara,hara,bura,rura,zira}sa n/nk/na/nka/nki ~1 <of>? <dear>/<thing>
      ufite/ugira/uvuga ~1 <face> y/z/by/ry/rw/cy/bw/w/h/ya/za/nka/nk <of>? <low>
      ufite/ugira/uvuga ~1 <face> y/z/by/ry/rw/cy/bw/w/h/ya/za/nka/nk <of>? <thing>
      <low> <your-kind>
      <dear> nkawe/nkamwe/nka_we/nka_mwe/nka_wowe
      nta n_umwe/we/muntu/wundi ~1 wifuza/ushaka/wakwifuza/wakwemera/ukwiye/uzemera ~1 kwicarana/kuba/kugendana/kuvugana/kubana/kwegerana/kukubona/kukurongora/gukundana/kukwegera ~1 hafi_yawe/iruhande_rwawe/inshuti_yawe/umukunzi_wawe/incuti_yawe/nawe/nkawe/na_we/$/hano/kubera/kuko
      wavukiye/waremewe/wavutse/waremwe ubusa/gupfa/nabi/impanuka/ku_bw_impanuka/ku_bw_ikosa/kubababaza/umwaku/ari_ikosa/uri_ikosa/kutubabaza
      sinshaka/ntidushaka/ntitwifuza ~1 kubona/kureba/kumva ~1 <face> <your> ~1 <foul>/$/hano/imbere
      ntukwiye/ntimukwiye ~1 kwiga/kuba/kwicara/kugira/kubana/kwitwa/kubyara/kugaburirwa/gukundwa/kwicarana ~3 umuntu/abantu/umugabo/hano/natwe/umugore/umwana/umubyeyi/mu_gihugu/muri_iki/inshuti
      <uri> ~2 utagira/udafite/utazi/utazagira ubwenge/ubwonko/umumaro/akamaro/agaciro/isoni/ikinyabupfura/umutwe/umuco/uburere/kirezi/iwabo/icyo/inshuti/umutima/uwo/iyo
      wa/mwa ~2 utagira/udafite/utazi/mutagira ubwenge/umumaro/akamaro/agaciro/isoni/ikinyabupfura/umutwe/umuco/uburere/iwabo/gusoma
      <uri> ~1 n/na/kandi <noun>
      <uri> mubi gutyo/gutya/sha/kabisa/kurusha/pe/mu_maso/mu_isura/ku_isura/bikabije/birenze/<like>/kuruta/kubi/nabi/bitangaje/kuva
      <uri> ~1 <like> <of>? <dear>/<thing>
      <look> ~3 <like> ~1 <of>? <dear>/<thing>
      <look> nabi/kubi <like>/cyane/pe/rwose/$
      <face> <your> ~3 <foul> !umwotsi/lisansi/isabune/parfum/neza/peteroli/irangi/indabo
      <face> <your> ~3 <like> <of>? <dear>/<thing>
      <face> <your> ~3 <merged>
      <face> <your> ni/iba ~1 <of>? <low>
      <face> <your> ni/iba ~1 <of>? <nothing>/<dull>/amatafari/itafari/ibuye/amabuye/amazi
      <face> <your> y/z/by/bw/w/ry/ya/za/bya <of>? <low>
      ufite/ugira/wambara/wambaye ~1 <face> ~1 <foul>
      ufite/ugira ~1 <bad-mind>/umunuko/ubwonko_bw/ubwenge_bw/ubwenge_buke/ubwenge_bucye/umutwe_w ~1 <dear>/bwinshi/burenze/cyane/mu/mu_kanwa/mubi/$/bukabije/inkoko/umwana/bwinsh
      <bad-mind>/umunuko/umwanda bwawe/bwanyu/wawe/wanyu
      <folk> ~1 ni/muri/ari/mwese_muri/bose_ni ~1 <low>
      <folk> ~1 ni/muri/ari/mwese_muri/bose_ni ~1 <nothing>/abakene/abasabirizi/umusinzi/abasinzi
      <folk> ~1 yakubyaye/yabyaye/yarakubyaye/bakubyaye/babyaye/bibarutse <low>
      iwanyu/mu_rugo_rwanyu/mwe ~1 ntimurya/muburara/mwicwa_n_inzara/ni_abakene/inzara/inzara_irabica/muryama_hasi/murara_hasi/murarana_n/barya_rimwe/muba_mu_kirangarizwa
      nta na? so/nyoko/bavandimwe/nshuti/mukunzi/mugabo/mugore/buzima/muco/gaciro/mumaro/cyiza/kiza/bwonko/isuku/burere/kinyabupfura/mutima ~1 ugira/ufite/mugira/mufite/uzagira/ugirira/wigirira
      ntuzi/ntiwize/ntushobora/ntimuzi/ntuzashobora/ntuzigera no/na/nta/n ~1 gusoma/kubara/kwandika/kuvuga/kwiyandika/gutekereza/izina/kwambara/koga/kwiyuhagira/kogosha/guteka
      warabuze/warataye/warasize/wabuze/wataye/waburiye/wasize/wasigaye ubwenge/ubwonko/isoni/ikinyabupfura/inyuma_mu_bwenge/ubumuntu !bwo/zo/cyo/kubera
      ubwonko/ubwenge bwawe/bwanyu ~1 burarwaye/burwaye/bwarwaye/burahagaze/wabusize/bwatwawe/bwaraheze/bwaragiye/bwarapfuye/burapfuye/bwagiye
      <dear>/uruhinja/umwana/uw_imyaka ~5 kukurusha/kukuruta/rukurusha/rukuruta
      sinigeze/sindabona/nsanze/ntabwo/sinzi/ntarabona mbona/ndabona/nabona/nigeze/uwo/undi ~2 <low> ~3 nkawe/nka_we/nka/wowe/kukurusha/nk
      mbega ~3 <low> ~1 we/wowe/<uri>/nkawe/wa/bwawe
      <person> ~1 <low> nkawe/nkamwe/nka_we/nka_mwe
      nta we/wundi/muntu/n_umwe/umuntu/wa/mukobwa/muhungu/mugabo/mugore/musore/mwana/nshuti ~2 <love> !ubabaye/urira/urwaye/kundusha/nkanjye/kurusha/nka/cyane/kukurusha/nk/kumurusha/uko/neza
      ntawe/ntawo/ntamuntu/nta_n_umwe/ntan_umwe/ntawundi/ntawigeze/ntanumwe ~1 <love>/agushaka/agukunda !ubabaye/urira/urwaye/kundusha/nkanjye/kurusha/nka/cyane/kukurusha/nk/uko
      ntitugushaka/ntidushaka/ntitugukeneye/ntimugushaka/ntibagushaka/ntituguhaka/ntitukwifuza/ntitukwemera/ntabwo_tugushaka/ntabwo_tugukeneye/sinshaka_inshuti_nkawe !kubabaza/gutinda
      bose/abantu/abantu_bose/twese/umuntu_wese/buri_wese/buri_muntu/mwese/abana_bose/class_yose/abanyeshuri/abakobwa/abahungu/n_imbwa/group ~2 {ba,tu,a,bara,tura,ara,ira,i,ri,rira}{kwanga,kwanze,guseka,guhaga,kuvuga_nabi,gutinya,kugaya,kunena,gusuzugura} !kandi_si
      sha/hano/rwose/cyane/kandi/nawe/yewe/kabisa/kuko/kubera/wowe/genda/woge/mwana/uzi_ko uranuka/unuka/urimo_kunuka
      wa/mwa <name> ~1 <we>
      wa/mwa <called> ~1 <we>
      wa/mwa <name> wo/w/cy/y/ba/b/bya/utagira/udafite/mu/by/za/z/wa ~3 <we>
      wa/mwa <called> wo/w/cy/y/ba/b/bya/utagira/udafite/mu/by/za/z/wa ~3 <we>
      wa/mwa <vermin> $
      wa/mwa ~1 <we> upfuye/w/wa/wo/ugoramye/unuka/uteye/utagira/mubi/mwanda
      <we>/va/vamo/genda/reka/umva/shut_up ~1 wa/mwa <name>
      <we>/va/vamo/genda/reka/umva/shut_up ~1 wa/mwa <called>
      idiot/stupid/imbecile/loser/noob/trash/bete/fool/mjinga/mpumbavu/pumbavu/fala/mshenzi/malaya/takataka wowe/mwe/nkawe/gusa !none
      ^ <called> we
      wowe ~3 muri/uri/mwese_muri <low>
      <folk> ~1 muri <low>
      ntacyo/nta_cyo/ntakintu umaze/uzimarira/wimariye/umariye/utumariye/uzigezaho/umarira/umariye_isi/uzageraho/uzaba/ushoboye/uzavamo/uzamara/wakora/ukimaze $/hano/ku_isi/kuri/mu/muri/kandi/gusa/rwose/sha/we/wa/uri/kabisa/pe/nta/genda/mu_buzima/na_kimwe/cyane
      uzapfa/wapfa/urapfa/uzasaza ~1 utarabona/utabyaye/utarashatse/utagira/utagize/udashatse/uri_wenyine/wenyine/nta/uri_ingaragu/ukennye/uri_umukene/utarongowe/utarongoye/ntacyo
      jya/ujye/bakujyane/subira/wavuye/uvuye/ukwiye_kujya/bagusubize ~1 ndera/i_ndera/caraes $/wa/bakuvure/wivuze/we/kwivuza/uri/sha
      <uri> <mod>* <noun> !<talent>
      ^ muri/muli <noun> $/mwese/gusa/mwa/kandi/rwose/cyane/b/z/by/n/nka/nk
      ^ <uri> <mod>* <nothing>
      wowe/we/kuko/ko/kandi/nyamara/rwose/n_ubundi/sha/yewe/gusa/burya/nawe <uri> <mod>* <nothing>
      <uri> <mod>* ikosa/umutwaro/umuzigo/igihombo $/gusa/ry/ku/mu/kuri/rwose/kandi/wa/n
      <uri> <mod>* umukene/umusinzi/imfubyi/umusabirizi nyakujya/usabiriza/gusa/utagira/mubi/w/wo/uhora
      wa/mwa <noun> <we>
      ^ wa/mwa <noun> $
      yewe wa <name>
      mbega <noun> ~1 <uri>/<we>
      ceceka/funga/hunga/genda/mva/igendere/vaho/cecekera/sohoka/va_hano/zinga/ceka ~2 wa <name>
      funga umunwa/akanwa/urwo_rwo/agafuti
      ^ ntacyo/nta_cyo umaze/ushoboye !kubabara/kumbwira/kuvuga/gukora/kubona/kurya/kugura/kunyereka/kwiga/kumva/gusoma/kwandika/kubikora/kumpa
      ni wowe <noun>
      ubucucu/ubujiji/ubugoryi/ubupfu bwawe/bwanyu
      urasa/murasa/usa/musa ~1 n/nk/nka ~1 <dear>
      ufite/ugira isura/amazuru/umutwe/akanwa mbi/mabi/mubi/nka/nk
      nta bwenge/mutwe/ubwenge/soni/ubumuntu/kenge ugira/ufite/mufite/mugira !zo/bwo/yo/cyo
      ^ nta gaciro/kamaro/mumaro/gaciro_na_gake ugira/ufite/mufite/mugira !kubyibazaho/ko/kubi
      ntugira/ntufite/ntimugira ubwenge/umutwe/isoni/ikinyabupfura/isuku/uburere/umuco/ubwonko/umutima !ufite
      nta ubwenge/umutwe/gaciro/kamaro/isoni/mumaro/ikinyabupfura $
      nta muntu/n_umwe/muntu_n_umwe/nshuti/wundi/numwe ~1 ugukunda/ukwifuza/ugukeneye/ukwitayeho/ugushaka/wagukunda/ukwemera !ubabaye/urira/urwaye/kundusha/nkanjye/kurusha/nka/cyane/nk/kukurusha/uko
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
      uteye/utera/muteye isoni wa/wowe/umuryango/ababyeyi
      ^ nyoko wa/$
      isura/amazuru/umutwe/amaso/mu_maso ~1 nk/nka ~1 iy/ay/uw/inguge/imbwa/ingurube ~1 <vermin>
      genda/hoshi/jya ikuzimu/kure_yanjye_wa
      ari_wowe <noun>`,
    mild: `
      urya/kurya gusa uryama/kuryama/usinzira/ukanya
      ntutwegere/ntunyegere/ntuzanyegere/ntuzatwegere/wikwegera/ntukatwegere
      ntuzongere/ntukongere gukina/gusangira/kwicarana/kuvugana natwe/nanjye
      reka/sigaho/wikwigira/ureke kwigira umukire/mwiza/umunyabwenge/umuhanga/star/boss/umwere/umuntu/umugabo
      bose ~3 uretse/usibye/keretse wowe $
      arakurusha/barakurusha/akurusha/bakurusha kure/byose/cyane
      urarambirana/urabiha/murarambirana/urambirana
      wazaniye/wadukojeje/udukojeje/wankojeje/unkojeje/watukojeje/wazanye ~2 isoni/igisebo/ikimwaro
      nturi/ntabwo_uri/ntago_uri mwiza na_gato/na_busa/$
      wirebe/irebe/wirebye/ujye_wireba neza/mu_ndorerwamo/mbere
      uribwira/wibwira/utekereza/wiyumvisha ~1 uri mwiza/umuhanga/igitangaza/umuntu/nde
      nta faranga/n_igiceri/giceri ugira/ufite
      ntuzongere/ntukongere/ntimuzongere gukandagira/kugaruka/kuza hano/iwanjye/iwacu/mu_rugo/kwanjye
      hamagara/uhamagare ~1 polisi/police niba_ushaka
      uranduye/muranduye/waranduye
      baguteye_hasi/bagutaye_hasi/waguye_hasi/wakubise_umutwe/wituye_hasi ~1 ukiri/uri/ku
      narambiwe/turambiwe/ndambiwe nawe/wowe
      ni_wowe/ni wowe_mpamvu/mpamvu/wishe/watumye ~2 yapfuye/yarwaye/yagiye/yansize
      va/uve/sohoka muri_group/muri_iyi_group/muri_group_yacu/mu_ikipe/muri_team/mu_itsinda/muri_class
      tutsindwa/dutsindwa/itsindwa/twatsinzwe/dutsinzwe/watumye kubera/ku_bwawe wowe
      nta_bwo_nzigera/sinzigera/sinzongera nkubabarira/kukuvugisha/nkuvugisha
      ntidukeneye/ntidushaka/ntitwifuza ~1 <low>
      sinshaka/ntidushaka kongera? kubona/kumva message/ubutumwa/izina/messages yawe/bwawe/ryawe/zawe
      turambiwe/twarambiwe/ndambiwe/narambiwe ~1 amagambo/isura/inkuru/ijwi/imyitwarire/ingeso <your>
      sinigeze/sinkigukunda/nta_na_rimwe nanagukunda/nagukunda/ngukunda
      ntukongere/ntuzongere/ntuzigere/ntukigere/ntukagire_ngo/wikongera ~1 kumvugisha/kunyandikira/kunyegera/kunsuhuza/kunkoraho/kundeba/kumpamagara/kudukoraho/kutwegera/kutwandikira/kunyita
      urambihiye/urandambiye/uradusebya/uradusebeje/wadusebeje/udusebya/uransebya/wansebeje/uransebeje/urambangamiye/urantesha_umutwe/uradutesha_umutwe/undambiye/untesha_umutwe/unyanduza/uranyanduza/urambabaza/uratubangamira
      ntawakubajije/nta_wakubajije/nta_muntu_wakubajije/ntawagutumye/nta_wagutumiye/ntawagutumiye/ntawe_ukubajije/nta_we_wakubajije
      turaguseka/tuzaguseka/baraguseka/bose_baraguseka/twese_turaguseka/ndaguseka
      uninstall/siba/sibira/usibe ~1 game/account/konti/app/uwo_mukino/umukino
      ntibigutera/ntibibatera/bitagutera/ntibiguteye isoni
      gira/kagire/gira_isoni isoni wa/sha/wowe/we/rwose
      wasaze/warasaze/urasaze/wasinze
      ndakugaye/uragayitse/urasebye/urasebetse/urashaje/uragawa/ntukoze_isoni
      <uri> <mod>* umusazi
      uvuga/uravuga ubusa/amafuti/menshi
      mva imbere/iruhande/aho
      urabyibushye/warabyibushye/unanutse/warananutse/uri_munini/uri_mugufi/urirabura
      uriyemera/urikunda/wiyemera
      urakennye/murakennye/muri_abakene
      ni_wowe/byose_ni_wowe/kubera_wowe watumye/wateye/wishe/wangije/watwangirije/waduteje/twatsinzwe/dutsindwa
      singukunda/sinigeze_ngukunda/sinagukunze/nagukundiye_impuhwe
      twaguciye/twagukuye/tuzagukura/turagukuye/twagukase/kugukura ~1 muri_group/group/whatsapp/itsinda/mu_itsinda
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
      ^ uzitonde/uritonde/witonde/itonde $/sha/wa/cyane/nijoro/nutaha
      ndakwereka/nzakwereka/uzabona/uzabibona $/sha/wa/ejo/nimugoroba/neza/ibyo_utarabona
      nzi/tuzi aho/inzira utaha/unyura/ukorera/wiga
      tuzabonana/tuzahura/turahura/uzambona/uzanyumva/uzamenya_uwo_ndi_we/uzamenya
      nzi/tuzi aho/iwanyu utuye/uba/wiga/urara
      uzicuza/uzabyicuza/uzabiryozwa`,
    threat: `
      uzabyicuza/uzicuza/uzishyura/uzabiryozwa ibi? uzabona/tegereza
      nzagukorera/tuzagukorera/ndagukorera/nzagukoza ~1 ibyo/icyo/ibara ~1 utazibagirwa/utibagirwa/utarabona/uzicuza/$
      ninkubona/nuza/nugaruka/nongera/nukomeza/nimbona/niwongera ~4 <part> yawe/wawe/kwawe ~1 azavunika/azameneka/uzameneka/kuzavunika/azacika/uzavunika/arameneka/urameneka
      <part> yawe/wawe/kwawe/ryawe ndawumena/ndayamena/nzayamena/nzawumena/ndakuvuna/ndarivuna
      ubutaha ~1 ntuzabona_uko/ntuzasohoka/ntuzaharokoka/ntuzavamo/sinzakubabarira/nzakwica/uzapfa/uzabibona
      banjye/bacu/banje ~2 bazagusanga/bazakubona/bazagukubita/bazaguhiga/baragushaka ~2 $/kandi/nijoro/wa
      urabizi/uzi/uribuka ~1 icyabaye/ibyabaye/uko_byagendekeye/icyo_nakoze/ibyo_nakoze ~3 wansuzuguye/wanyubahutse/uwansuzuguye/wandakaje/wankinishije
      wirinde/witonde/itonde kuko sinkina/ntikinira/sinkinisha/simbeshya/nzakwica/ndaje
      nzi ~1 aho ~3 akorera/yiga/biga/ataha $/nanjye/ndahazi
      nkubise/ngukubise/tugukubise/nguteye/nkurashe <blow>
      uzibuka/uribuka/wibuke/wibagiwe ~1 inkoni/inshyi/ibipfunsi/urushyi/inkoni_z naguhaye/nagukubise/twaguhaye/nakubise
      genda/ugende/vaho/banguka/sohoka/hunga/ceceka/tuza/va_aho ~2 {ntaza,ntara,nta,ntaba}{gukubita,kwica,gusukaho,kumena,gutema,kurasa,kuvuna,kuniga,gukubise,kwishe}
      isange/basange/isanga/basanga/bazasanga ~1 nakurangije/nakwishe/wapfuye/nakumaze/narangije_kukwica
      bazasanga/bazabona/bazatoragura/bazatora/bazajyana/bazahamba ~1 umurambo/intumbi/amagufa wawe/yawe
      nzabamena/nzabica/nzabakubita/nzabarasa/nzabatema/tuzabica/ndabica/ndabakubita/ndabamena ~2 mwembi/mwese/wowe/mwa
      uzataha/urataha/uzavayo/urasohoka/uzava ~1 udahumeka/upfuye/utagenda/utabona/uhetswe/wapfuye
      uzajya/urajya/uragana/nzakohereza/nzagushyira mu_isanduku/mu_mva/mu_gituro/i_kuzimu ~1 vuba/ejo/nukomeza/$/bidatinze
      nzagutwikira/ndagutwikira/tuzagutwikira mu/muri ~2 modoka/nzu/rugo/duka
      abasore/abahungu/abantu/inshuti banjye/bacu/zanjye ~1 bazaza/baraza/bazagusanga/bazagusura/bazakubona ~3 nutishyura/nutampa/kukureba/iwawe/uzabona/uzicuza
      nishyura/unyishyure/yishyure/ishyura/mpa/umpe ~2 cyangwa/cg/bitabaye_ibyo/naho_ubundi ~1 wigurire_isanduku/nkwice/nzakwica/uzabona/upfe/isanduku/uzapfa/nzagukubita/uzicuza/nkwereke
      ndi ~1 hanze ~2 sohoka ~1 niba_uri_umugabo/niba_wigira_umugabo/niba_udatinya/wa/turwane/nkwereke/urabona
      ntuze/ntutahe/ntugende/ntuzagende wenyine nijoro/nimugoroba ~1 ndakuburiye/uramenye/uzicuza
      uzabona/urabona ibyo utigeze/utarabona ubona? $/nukomeza/niwongera/wa
      ejo/vuba/nimugoroba ~1 uzamenya/uramenya uwo/icyo/uko ~1 uri/ndi/nkora/turi/we
      umunsi/igihe nzagufata/nzakubona/tuzahura/nzaguca_iryera ~1 uzifuza/uzicuza/uzapfa/uzarira/uzamenya
      uzicuza/uzabyicuza icyo_wavukiye/icyatumye_uvuka
      igihe/umunsi/iherezo/isaha cyawe/wawe/ryawe/yawe ~1 wa_nyuma/wanyuma/ya_nyuma/rirageze/riregereje/riri_hafi
      mvugishe/gerageza/hirahira/tinyuka/kora/kongera/nkoraho ~3 nkwereke/nzakwereka/ndakwereka/uzabona/urabona/nkumene/nkwice/urapfa/uzapfa/nguce
      uzicuza/uzabyicuza kuba/impamvu waravutse/wavutse
      ubuzima bwawe nzabugira/ndabugira/tuzabugira
      ntuzataha/ntuzatahe/nturara/ntuzarara/ntuzahava ~1 uri_muzima/amahoro/ufite_amenyo
      nkuciye/nkumennye/nkuvunnye ~1 <part>
      nzagushyingura/uzakwishyingurira/nzagushyingurira/tuzagushyingura/nzaguhambira
      umunsi/isaha/igihe wawe/yawe/cyawe wo/yo/cyo gupfa
      ubuzima bwawe ~4 burarangiye/bwarangiye/buzaba_ikuzimu/buba_ikuzimu/buba_bubi/ikuzimu
      nzagusiga/ndagusiga/tuzagusiga ~1 uvirirana/wapfuye/uri_intumbi/uryamye_hasi/udahumeka
      nzohereza/tuzohereza/ndohereza/noherejeyo ~1 abantu/abasore/amabandi/abahungu/abajura iwawe/iwanyu/aho_utuye/bagukubite
      nzi/tuzi ~2 abana/umwana/umugore/umugabo/mama/<folk> ~1 biga/bigaho/yiga/yigaho/akorera/akora/batuye/atuye/aba
      itegure/witegure/itegurire gupfa/urupfu/kurira/kubabara/guhambwa
      tuzakwambura/nzakwambura/turakwambura/ndakwambura imyenda/ubusa/ubuzima
      tegereza ~1 uzambona/urabona/uzabona/uzumva/uzabibona/ndaje !ko/uko/gato/aho/icyo
      nimbona/ninsanga/nutaza/nutampa/nudasubiza/nuvuga/niba/nukomeza/nongera/ninkubona ~5 nza{yitwika,yimena,bamena,bica,batwika,mwica,mukubita,mumena,bakubita,bagonga,bahondagura,barasa}
      uzicuza/uzabyicuza ~1 icyatumye/impamvu/icyakuvanye/umunsi uvuka/wavutse/ubaho/wavukiyeho/iwanyu
      sohoka/ngwino/garuka/tinyuka/hinguka/uze/ze ~2 niba_uri_umugabo/niba_wigira_umugabo/turwane
      ninguhura/nimpura/nitwahura/nituhura/nitugufata/ningufata/nimbona/ninkubona/ninkufata/nimfata/mpuye ~3 uzapfa/urapfa/wapfuye/uzicwa/ndakwica/uzicuza/uzarira/ukazapfa/uzabyicuza
      ndakwereka/nzakwereka/tuzakwereka ~1 umuhungu/umugabo/uwo/icyo/aho ~1 ndi/icyo_ari_cyo/turi/wavuye
      nzagushyira/ndagushyira/nzabishyira/tuzagushyira hanze/ku_karubanda/kuri_facebook/kuri_tiktok/kuri_status ~4 $/ubusa/bose/yawe/amafoto/useba
      nzaza/ndaza/turaza/tuzaza/nzagera/tuzagera iwawe/iwanyu/aho_utuye ~5 itegure/witegure/sinzaza/uzicuza/ntuzongera
      tuzagutegerereza/nzagutegerereza/tuzagutegereza/nzagutegereza/ndagutegereje/turagutegereje/turagutegereza ~4 uzarira/uzicuza/uzumva/urarira/nta_menyo/amenyo
      iminsi/amasaha/igihe yawe/cyawe irangiye/iri_kurangira/irabaze/ibaze/ni_mike/irabarwa/irabazwe/arabaze/arabarwa
      uzataha/urataha/uzavayo/uzava/urasohoka/uzagera_iwanyu ~2 mu_ngobyi/nta_menyo/udafite_amenyo/mu_isanduku/mu_bitaro/amaguru_adakora/uri_intumbi/uri_umurambo/nta_maguru/ucumbagira/uvirirana/uvirana_amaraso/amaraso/uhetswe/nta_menyo_ugifite
      niba_ushaka/niba_udashaka/niba_utabishaka ~4 amenyo/ubuzima/amagufa/kubaho/kurara
      nimugoroba/ejo/nijoro ~2 tuzakwigisha/turakwigisha/nzakwigisha/ndakwigisha ~1 ikinyabupfura/isomo/icyo/uko
      mbere_y_uko/mbere_yuko/ntaraza/hato ~1 nkukubita/nkwica/nkumena/nkurangiza/ngukubita/nkugirira/nkuvuna/tugukubita/tukwica/nguca/ntagukubita/ntakwica
      nakwishe/narikukwica/nari_kukwica/mba_nakwishe/nakagombye_kukwica/nagombaga_kukwica/narakwishe iyo/kera/rugikubita/iyaba
      niba/nidutahura/nujya/nuza/nutaza/nudasiba/nimara/nimfata/nongeye/nuramuka/nuvugisha/nuteretana/nutampa/nutaceceka/nudasubiza/nunyandikira/nongera/nunyegera ~6 <let-me>/<break>
      nzahagusanga/ndagushaka/nzagushaka/nzaza_iwawe/nzaza_iwanyu/ndaza_iwawe/ndaza_iwanyu/turaza_iwanyu/tuzaza_iwanyu/ndaje_iwanyu/ndaje_iwawe/tuzagutangira/nzagutangira/nzakubona ~4 <let-me>/<break>/uzicuza/uzabyicuza
      tegura/itegure/agutegurire/bagutegurire/wicukurire/ucukure/gura/gutegura/kwicukurira ~2 isanduku/imva/igituro/urwobo
      uzaba/uraba utakiriho/utakibaho/wapfuye/uri_mu_mva/uri_mu_gituro/urangiye/warangiye
      ndakwereka/nzakwereka/tuzakwereka/turakwereka icyo_ndi_cyo/uwo_ndi_we/ko_ndi/abo_turi_bo/ko_utari_umugabo/ibyo/aho_ruhengeri/uwo_uri_we/ishyano/$
      uzisanga/urisanga/uzibona/bazagusanga/uzasangwa ~2 mu_gituro/mu_mva/mu_muferege/mu_bitaro/i_muhima/mu_mugezi/wapfuye/uri_umurambo/mu_rugomero/mu_nyabarongo
      uzasaba/uzifuza gupfa/kwicukurira/kuba_utaravutse
      uzarira/urarira/uzaririra amaraso
      {nza,tuza,nda,tura}{kumarira,gutwikira,kunigira,kwicira,guhambira,gukubitira,gutegera} ku_icumu/mu_nzu/mu_nzira/ku_muhanda/imbere/mu_muriro/ku_giti/iwanyu
      {nza,tuza,nda,tura}kurya ~1 umutima/nyama/amaraso/mubisi/uri_mubisi/turi_benshi/inyama/uri_muzima
      abantu/abahungu/amabandi/abasore/imbwa/abajura ~2 <they-let>
      <kill> !<game>
      <going> <to-kill> !<game>
      <break> ~1 <part>
      <give> ~2 <blow> !y/cyo/zo/yo/za/cya/w/byo
      nzaza/tuzaza/tuzagusanga/nzagusanga/nje/turaza/tuzagutegera/nzagutegera/ndagutegera/turagutegera/tuzagufata/ningufata/nimbona/nuza/nongera/uzansanga ~3 <let-me>
      reka/tegereza/ntegereza/itonde/uramenye/urashaka_ko/nuza/ndaje/kandi/hanyuma/maze/nuko ~2 <let-me>
      nuza/nugaruka/nukomeza/nuvuga/nongera/nukinjira/nimbona/ningufata/nukoraho/nudaceceka/nutaceceka/nutaha/nutampa/nudatanga/nutanyishyura/niwongera/nubivuga/nuhirahira/nunkoraho ~5 <kill>
      nuza/nugaruka/nukomeza/nuvuga/nongera/nukinjira/nimbona/ningufata/nukoraho/nudaceceka/nutaceceka/nutaha/nutampa/nudatanga/nutanyishyura/niwongera/nubivuga/nuhirahira/nunkoraho ~5 <break>/<let-me>/tuzakumara/nzakumara/uzicuza/urapfa/uzapfa/tuzakurangiza/ndakurangiza/urarira/uzarira/uzabyicuza/uzabona/urabona/urabibona/uzabibona/ndakwereka/nzakwereka/tuzakwereka
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
      ^ uzabyicuza/uzabiryozwa
      ndakwishe ejo/$
      <they-kill> ~1 nuva/nuza/nusohoka/nutaha/nubivuga/ejo/nijoro
      nzakugirira/ndakugirira/tuzakugirira nabi
      nzohereza/ndohereza/nzashyira/nzerekana amafoto/ifoto/videwo/video yawe ~4 bose/hose/nutishyura/nutabikora/nutampa/nutanyishyura
      nzakwirakwiza amafoto/ifoto/videwo/video yawe
      nzatwika/tuzatwika/ndatwika inzu/urugo
      tuzaguhiga/nzaguhiga/turaguhiga
      ^ wapfuye/urapfuye ninkubona/nguhuye/ejo/nongera/nihagira/nituhura
      itonde/witonde turaza/tuzaza ku?`,
    'self-harm': `
      ntituzakubabarira/ntituzakuririra/sinzakuririra/nta_wuzakuririra upfuye/nupfa
      upfuye/nupfa/wapfa byadufasha/byaba_byiza/twakwishima/twaruhuka/tuzishima/tuzaruhuka
      nta muntu wakubabarira/wakuririra/uzakuririra/wagukumbura upfuye/uramutse/nupfa
      ndagusaba/ngusaba/nkwifurije/ndakwifuriza kuva/kugenda/kuvaho muri_iyi_si/ku_isi/kuri_iyi_si
      uryame/sinzira/usinzire ~1 uzabyuke_wapfuye/ubyuke_wapfuye/udakanguka/utazakanguka
      uzabure/urakabura ~1 byose/umugabo/abana/urubyaro $/wari_ufite/ufite/wa
      imana ~1 izaguhe/iguhe/iraguha/izaguteze ~1 indwara/kanseri/ibyago/urupfu/ishyano/umuvumo
      waba/byaba/twaba ~2 uramutse/upfuye/wapfuye/wipfiriye upfuye/wapfuye/$
      sida/kanseri/indwara/uburwayi yawe/bwawe ~1 izakurangize/izakwice/ikwice/izakumare/buzakwica/izakurangiza/ikurangize
      n_iyo/niyo/nubwo/n_ubwo ~1 wapfa/upfuye/wakwiyahura/waba_upfuye ~2 nakomeza/sinarira/sinababara/nta_kibazo/nabyina/narya/ntacyo/nakwishima/naseka/ntawe
      utarapfa ~1 kugeza_ubu/kugeza_nubu/n_ubu/nubu/na_n_ubu
      narose/ndota/nzishima ~2 wapfuye/upfuye/wapfa ~2 nishimye/ndishima/nezerewe/neza
      nimenya/ninumva/numvise/bambwiye/nibambwira ~2 wapfuye/upfuye ~1 nzagura/nzabyina/nzishima/nzanywa/nzabaga/nzasengerera
      komeza/ukomeze/ongera/wongere wikate/kwikata/wikebe/kwikeba
      ntawe/nta_we/nta_n_umwe/nta_muntu/nta ~1 wakwicuza/uzicuza/wababazwa_n/wakurizwa_n/wibaza_ku urupfu/kubura/gupfa rwawe/kwawe
      nkwifurije/ndakwifuriza ~3 itaba_indi/iba_iya_nyuma/ibe_iya_nyuma/ya_nyuma/iyanyuma
      wajya/ushatse_wajya kwiroha/kwiyahura/kwimanika/gupfa/wipfira
      kuzapfa/uzava_ku_isi/uzatuvira_ku_isi ryari
      nibutse/urambabaje/birambabaje/mbabajwe/biteye_isoni ~2 ukiriho/ukibaho/ukiri_muzima/ugihumeka
      manika/fata/shaka/gura umugozi ~1 urangize/wimanike/ubirangize
      ntiwarukwiye/ntiwari_ukwiye/ntiwagakwiye ~2 bazima/kubaho/kuvuka/guhumeka
      <wish> ~3 izashya/igashya/bizashya/mugashya/mwese_mugapfa/izagwa_hejuru
      uryame/ryama/uzaryame/usinzire/sinzira ~1 utazabyuka/ubuziraherezo/ntuzabyuke/ubutabyuka
      <your-kind> ~1 bakwiye/akwiye/bagomba gupfa/kwicwa/gutwikwa/kurimburwa/kwiyahura
      urakagira/uragira/urakarwara/murakagira/uzarware kanseri/sida/ibyago/ishyano/akaga/indwara/amakuba/cancer !ute
      genda/jya/ujye/ngaho/uzagende uroheme/kurohama/urohame/uroha/wimanike
      niba urambiwe/unaniwe/ushaka/utinya/utabishoboye/ubabaye/utishimye/wifuza/ubona ~3 genda_upfe/wiyahure/wimanike/iyahure/pfa/wipfire/genda_wiyahure/jya_kwiyahura
      iyo/iyaba mba/naba/nza_kuba/nari ~1 wowe ~2 nariyahuye/nakwiyahura/narapfuye/nari_kwiyahura/nakwiyahuye/mba_nariyahuye/narimanitse
      waba/wari_kuba/wakabaye/icyari_kuba_cyiza_ni ~1 warapfuye/utaravutse/warapfiriye
      iyo/iyaba/icyampa ~1 utari_waravutse/utari_waraje/wari_warapfuye/utaba_muri_iyi_si
      twasengaga/nasengaga/twifuzaga/nifuzaga ~2 upfa/upfe/gupfa_kwawe/uzapfa
      ntabwo/ntago/wowe ~1 wakagombye/ukwiye/wagombye/wari_ukwiye ~1 ukiriho/kubaho/kuba_ukiriho/guhumeka/kuba_ukiri_muzima/kuvuka
      uzarya/urarya umuriro
      ^ pfa se/nonaha/ubu/vuba/sha/hano/gusa/rwose/uveho/tukuruhuke/wowe
      <your-kind> ~1 <should> gupfa/kwicwa/kwiyahura/gufungwa/gutwikwa/kwirukanwa/kurimburwa
      wagakwiye/mwagakwiye/wakagombye/mwagombye/wagakwiriye gupfa/kwicwa/kwiyahura/kuba_warapfuye/gupfira
      uzapfe/upfe/muzapfe/mupfe urubozo/nabi/wenyine/kibwa/nk/nka/vuba/utabonye/mwese
      ^ uzapfe
      uragahora/urakabaho/murakabaho/urakarara ~1 mu_bukene/mu_kaga/mu_byago/urira/ushonje/ukennye/urwaye/wenyine/ubabaye/usabiriza/mu_marira
      hita/ngaho/none/rero/genda/wihutire wiyahura/kwiyahura/wimanika/kwimanika
      usimbuke/simbuka/wiroshye/wirohe/usimbukire/wisimbukire ~1 ikiraro/igorofa/nyabarongo/etage/birangire/gusa/mu_mazi/mu_kiyaga/kiraro
      nta/ntawe/ntabwo/nta_n_umwe/ntawu ~2 wabimenya/uzabimenya/uzabyitaho/wabyitaho/wakurira/wabyibaza/ubimenya/ubyitaho/wababara ~1 uramutse/upfuye/ubuze/wapfa/nupfa/wabura/waramuka
      uramutse/waramuka/niyo_wapfa/n_iyo_wapfa ~1 ubuze/wabuze/upfuye/uvuyeho/upfa ~2 nta/ntawe/ntacyo/twakwishima/twaruhuka/byaba_byiza
      uruhuke/ruhukira/uzaruhukire/uryame/uzaryame ~1 mu_mva/mu_gituro/i_rusororo/mu_irimbi
      jya/genda/ngaho/uzagende kwipfira/wipfire/ukapfa/gupfira_kure/upfire_kure
      uwagupfusha/uwaguhamba/uwagushyingura
      umunsi uzapfa/wapfuye/uzapfiraho/bazaguhamba ~1 nzakora/tuzakora/nzatumira/tuzatumira/nzarya/tuzarya
      uzapfa/urapfa/wapfa ~2 n_inzara/usabiriza/umukene/uri_umukene/nk_imbwa/mu_muhanda/ku_muhanda/mu_muferege/nta_wukuririra
      wari/mwari/wakagombye/twifuzaga ukwiye/mukwiye/ukwiriye/kuba gupfa/kwicwa/kwiyahura/warapfuye
      urapfe/murapfe/urapfire/urakapfa/uragapfa/urapfa_nabi $/nabi/wowe/we/wa/nk/kure/n/vuba/sha/ubundi
      iyo uza_gupfa/wapfa/uza_kurohama/utaza_kuvuka/utaza_kubaho ~4 twari/isi/byari/nari/tukaba/iba
      uwakwica/uwakurasa/uwakujugunya/uwakuniga/uwakuroga/uwaguha_uburozi/uwagutwika
      kanyagwe/karimbuke/gahere/gahone/katsembwe/kicwe_n_inzara/kagwe/ukanyagwe/ukanyagwa wowe/n/we/$/sha/kure/mwese/wa/ruhorane
      {ura,mura}{kanyagwa,gahona,gapfira,kagwa,gapfa_nabi,kagwirwa,katsembwa,gatsembwa,kazimira,kazima,gasenyuka,kabura,kamburwa,kaburirwa_irengero,kagira_ibyago,kagira_ishyano,kagirwa_n,kababara,katwikwa,kazongwa,kagumirwa,kicwa_n_inzara,karohama,katagaruka,kavumwa,gacika_amaguru,kajya_ikuzimu,kamugara,gahuma,gasara,gakubitwa_n_inkuba,kahera}
      wagiye/waba/wakagiye/wowe/uzagerageze/byaba_byiza/wagiye_ukaba ~1 wiyahura/wiyahuye/ukiyahura/wimanika/wakwiyahura
      ntugatinye/ntutinye/gerageza/wagerageza/wagakwiye/hitamo/uzagerageze kwiyahura/kwimanika/gupfa
      simbona/sinzi/nta/ntayo/sinumva/ntumva ~1 impamvu/mpamvu ~2 ukibaho/ukiriho/uriho/ubaho/kubaho_ufite/ufite_yo_kubaho/yo_kubaho_kwawe/waremwe/ukiri_muzima/uhumeka
      uzapfa/urapfa/wapfa urwimbwa/urwinka/urwingurube/urwinkoko/urubi/nkimbwa
      <wish> ~3 <ill> !<merely>
      nkwifurije/nkwifuriza/ndakwifuriza/nakwifuriza/ndagusabira/nakwifurije/ngusabiye ~2 <evil> !kure/ntibizakugereho
      iyambure/wiyambure/rangiza/urangize/ihereze/ikureho/wikureho ~1 ubuzima/ubuzima_bwawe/ku_isi
      jya/genda/ujye/wanyoye/kunywa ~1 kunywa/unywe tiyoda/uburozi/umuti_w_imbeba/acide/simikombe
      kuki/kubera_iki/ese/n_ubu/ubundi ~1 uracyahumeka/uracyabaho/uracyariho/ukiri_ku_isi/uracyari_muzima/utarapfa/uzapfa_ryari/ukibaho
      uzapfa ryari
      wowe/ni_wowe/wowe_ni_wowe wari/wagombaga/ukwiye/wagombye/wakagombye gupfa/kuba_warapfuye/gupfira
      hapfa/haba_harapfuye/hari_gupfa/hapfuye wowe
      hagarika/reka/rekera_aho guhumeka
      genda/ugende/wagenda/uragende/mugende/kagende ubutagaruka/ubudahindukira/utagaruka/ubutazagaruka !kandi
      icyampa/nizere ~2 akagutwara/rukagutwara/ikagutwara/inkuba_ikagukubita/ukazabura/ukabura
      <uri> ~3 wari_ukwiye_gupfa/ukwiye_gupfa/ukwiriye_gupfa
      upfuye/wapfuye/nupfa/wapfa/upfa/wakwiyahura/wiyahuye/wanapfa/wabura ~3 ntawakuririra/ntawagukumbura/ntawakubura/nta_wakuririra/ntawabimenya/nta_wabimenya/ntawabyitaho/nta_wabyitaho/nta_wakurira/ntawakurira/nta_n_umwe_wabimenya/ntacyo_byaba_bitwaye/ntacyo_byahindura/nta_muntu_wabimenya/hakagira_ubyitaho/hagira_ubyitaho/isi_yakira/twaruhuka
      umunsi uzapfa/wapfuye/uzapfiraho/bazaguhamba ~1 nzabaga/nzagura/nzabyina/tuzabyina/nzasengerera/nzishima/tuzishima/nzanywa/tuzakora_ibirori/nzasekera
      barapfuye/bapfuye/yapfuye/yarapfuye ~1 nawe ~1 ukurikireho/kurikiraho/uzakurikiraho/ukurikire/ubasange/upfe
      {nza,tuza,nda,tura}{byina,cira,nyara,seka} ku mva/kaburi/gituro yawe/cyawe/ryawe
      tuzaseka/tuzishima/nzaseka/nzishima/nzabyina/tuzabyina/nzanezerwa/tuzanezerwa ~2 nupfa/upfuye/uzapfiraho/uzapfa/upfa/bakubika
      nizeye/nizere/icyampa/imana_ishatse/ndasenga/ndifuza/nifuza/turasenga ~2 izakugonga/uzapfa/uzarohama/uzarwara/izakwica/uzakena/uzicwa/uzahira/ikugonga/ukarwara/urwara/urohama !<merely>
      mupfe/muragapfa/upfe $
      unywe/unyoye/unywa/nywa/fata/mira ~4 upfe
      genda/jya/hita/vaho/hanyuma/wagiye/genda_sha ~2 <suicide>/upfe/upfire/gupfira/gupfa/kwiyahura/kwimanika/<told> !<merely>
      ^ gapfe/mupfe/pfa/upfe/uzapfe/gapfire/uragapfe/ipfire $/utuvire/tuve/wa/we/nabi/vuba/nk/nka/mbwa/sha/maze/tukire/turuhuke/wenda/ubundi/turebe/udusige/uve/kure/tukuruhuke
      gapfe/uzapfe/upfe/mupfe $/ntuzagaruke/nabi/vuba/nk/nka/ejo/tukuruhuke/utuvire/udasize/urw/turuhuke/tukishima/uhereyo
      wapfa/upfuye/nupfa/wiyahuye/upfa/upfe ~1 twakora/tuzakora/twakoresha/tukaruhuka/tukishima/twaruhuka/tuzishima/twakwishima/turuhuke/tuzaruhuka/byaba_byiza/isi_yaruhuka/tuzabyina/tuzanezerwa/tukanezerwa/ntawe/nta_we/ntawo/nta_n_umwe/twanezerwa/byadushimisha
      imana/inkuba/urupfu/sida/kanseri/imodoka/shitani/umuriro/satani/ebola/covid/imbwa/inzoka/corona/ubusembwa ~1 ikwice/izakwice/ikuvume/ikujyane/rukujyane/rugutware/igutware/igukandagire/ikunyure_hejuru/igukubite/izagukubite/ikugonge/izakugonge/igutwike/ikurimbure/rukwice/izakujyane/irakakwica/irakagukubita/ikakwica/uzagutwike/ikurye/ikurangize/ikumare/irakakurya !amahoro/neza/mu_ijuru
      iyo/icyampa/byari_byiza/nari_kwishima/byaba_byiza/nzishima/tuzishima/nizere ~2 utavuka/ntuvuke/utaravutse/ugapfa/upfe/upfa/utavutse/uzapfa/wapfa/utabaho/warapfuye/nupfa/upfuye/utabayeho !sinzi/sinari/simba/nari_kubura/twari_kubura
      kuki/kubera_iki/ese/ubundi/wavukiye ~1 wavutse/wavukiye/waremwe/uriho/ubaho/ukibaho/ugihumeka/ukiriho ~1 koko/iki/wowe/wa/se/nta/$
      isi/twese/twe/umuryango/class/ishuri/hano/group ~2 yari_kuba/twari_kuba/byari_kuba/yaba/twaba/byaba/ryaba/yarushaho/izaba/tuzaba/twabaho/haba/yamera ~2 nziza/neza/heza/ryiza/byiza ~1 iyo? utariho/udahari/utahaba/utaba/utabaho/utayiriho/upfuye/wowe/nupfa/utayirimo/utarimo/nta
      ntawe/nta_we/nta_muntu/nta_n_umwe/nta_wu/ntamuntu uzakuririra/wakuririra/uzaza/uzababazwa/wababazwa/uzakubura/wakubura/uzahamba/uzakwibuka/uzarira/uzaguhamba/uzakumenya !kurusha
      simbuka/iroha/iroshye/uziroshye/wiroshye/irohe/genda_wirohe ~3 nyabarongo/ikiyaga/upfe/utuvire/igorofa/etaje/etage/mu_rwobo/mu_kivu/muhazi
      kuki/kubera_iki ukiriho/ukiri_muzima/ukibaho/mukiriho
      <suicide>
      <cursed>
      ^ <told>
      ngaho/ahubwo/genda/hita/rwose/wowe/we/jya <told>
      ^ ipfire/wipfire $
      jya/genda/mugende/nugende gupfira/wiyahure/kwiyahura/gupfa/upfe/wimanike/kwimanika/kwiroha/wirohe/upfire !<merely>
      genda/jya ~1 upfe !<merely>
      ^ pfa $
      pfa wa/mbwa/we
      ^ <should> gupfira/gupfa/kwiyahura/kwimanika/kwiyica/upfa/kwiroga/kuba_warapfuye
      kuki/kubera_iki ~1 utariyahura/utaripfira/utiyahura/utapfuye/utapfa/udapfa/utiyica/utimanika/utarapfa
      isi/twese/iri_shuri/umuryango/twe yaba/twamererwa/twaba/ryaba/waba/twakwishima ~1 utariho/udahari/upfuye/utabayeho
      ntukwiye/ntimukwiye/ntiwari_ukwiye kubaho/guhumeka/ubuzima
      ntiwagombaga/ntiwari_ukwiye/ntiwakagombye kuvuka/kubaho
      iyo/icyampa/byari_byiza utavuka/ntuvuke/utaravutse/ugapfa/upfe/upfa/utavutse !sinzi/sinari/simba/nari_kubura/twari_kubura
      ndifuza/nifuza/turifuza/ndashaka/turashaka/twifuza/icyampa ko? upfa/upfe/wapfa/ugapfa !<merely>
      nywa/unywe ~1 uburozi/acide/tiyoda
      fata/shaka/gura umugozi/icyuma/uburozi wimanike/wiyahure/wiyice/upfe
      iroha/simbuka ~3 upfe`,
    dehumanising: `
      urakwiye/ukwiye/wagombye/ugomba/bagufungire/ukwiriye ~1 gufungirwa/kuba/kuzirikwa/kujyanwa/kugaburirwa muri_zoo/mu_kiraro/mu_cyiraro/ku_munyururu/mu_ishyamba/n_inyamaswa
      ^ tuzabamara/tuzabatsemba/tuzabarimbura
      muzashira/muzarimbuka/muzatsembwa/mugomba_gushira/tuzabirukana mwese/burundu/mwa/$
      ^ imbwa/inyenzi/inzoka/ingurube/imbeba/ibisimba/inguge/inkende gusa
      mwa/mwese <bare-vermin> <we>
      ikosa/twibagiwe/twibeshye/baribeshye/bibagiwe/twananiwe ~1 kutakwica/kutabica/kutabamara/kubareka/kubamara/kukwica/kubarangiza/kukurangiza
      mwese/mwebwe ~5 muri <low>
      <uri> <mod>* <dear> !<arena>
      ^ muri/muli <dear> $/gusa/mwese/nsa
      nturi/ntimuri/si_uri/nturi_n/ntimuri_n umuntu/abantu !mubi/babi/w/wa/ba/b/usanzwe/mu/woroshye/utagira/wo/ubeshya/wese/utari
      ubwoko/amaraso/abantu/bene/mwene/umuryango/famille/abo ~1 bwanyu/bwawe/wanyu/banyu/yanyu/wawe/nkamwe ~2 <dear>/abicanyi/abagome
      tuzabamara/tuzabatsemba/tuzabarimbura/tuzabica/tuzabatema mwese/mwa/mwebwe/ku/nk/nka/n
      ^ <dear> mbi/ya_mbwa/nkawe/w_umwanda
      wa/mwa <vermin> <we>
      ^ wa/mwa <vermin> $
      wowe <mod>* <vermin> !urayikunda/ufite/ukunda/urazikunda/uyikunda
      abantu nkawe/nkamwe/nka_mwe/nka_we bakwiye/bagomba/bakwiriye/bagombye gupfa/kurimburwa/gufungwa/kwicwa/gukubitwa/gutsembwa/kuzimira/kwirukanwa
      abantu nkawe/nkamwe/nka_mwe/nka_we ntibakwiye/ntibagombye/ntibakagombye
      subira/subirayo/musubire ~1 iwanyu ~1 wa/mwa
      ubwoko bwawe/bwanyu bukwiye/bakwiye/bagomba/bagombye/ntibukwiye/ntibakwiye/bugomba/bugiye gushira/kurimburwa/gutsembwa/gupfa
      tuzabamara/tuzabatsemba/tuzabarimbura/tuzabica mwa/mwese/mwebwe/mwembi
      mugomba gushira`,
  },
};
