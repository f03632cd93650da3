import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const kinyarwanda: PausePack = {
  classes: {
    // `muri` alone is also "in", and `uri` "which is".
    uri: 'uri uli mwese_muri mwese_muli mwe_muri mwebwe_muri mwembi_muri',
    we: 'we mwe yewe wowe mwebwe yemwe nawe namwe',
    // Between "you are" and the insult, or after it.
    mod: `gusa rwose cyane pe peee koko nka iki kimwe_mu_ wowe sha nako mbese ubundi kandi bwose wuzuye`,
    // With the augment, as after "uri", and without, as when called.
    noun: `{i,}gicucu {i,}bicucu {i,}njiji {i,}kigoryi {i,}bigoryi {u,}mupfapfa {a,}bapfapfa {i,}gipfamutima {i,}gihubutsi {u,}mwasama {u,}murozi
      {i,}ndaya {i,}habara {u,}mubeshyi {a,}babeshyi {u,}mujura {a,}bajura {i,}gisambo {i,}bisambo {i,}kigwari {i,}bigwari {i,}gisahiranda {u,}munyagwa
      {i,}kirara {i,}kimara {i,}kivume {i,}giharamagara {i,}cyontazi {i,}gisebe {i,}kirogoya {u,}mugome {a,}bagome {u,}munyamafuti {u,}mugambanyi {i,}gicibwa {i,}mburamumaro
      {i,}nkandagirabitabo {i,}nda_nini {u,}musega {i,}nkorabusa {i,}ngegera {i,}nkundamugayo {i,}mbwakazi {i,}kiburabwenge {i,}gisare {u,}musambanyi {i,}gitangaza_cy_umwanda
      {i,}kigoramye {u,}murwayi_wo_mu_mutwe {i,}kinyendaro {i,}gishegabo {i,}ngirwamuntu {i,}nyana_y_imbwa {i,}kinani {u,}mujinga {a,}bajinga {i,}gifu_cy_imbwa {u,}muhanya {u,}mwanzi_w_umuryango {i,}kivunge {i,}ngwizamurongo {i,}gitsimba`,
    'mild-noun': `{u,}musazi {a,}basazi mubi babi {u,}mwana {i,}kinyoma {u,}munebwe {a,}banebwe {u,}mwirasi {i,}gitangaza {u,}mushenzi {a,}bashenzi {i,}cyago {i,}kijuju {i,}bijuju`,
    vermin: `{i,}nyenzi {i,}nzoka {i,}mbwa {i,}ngurube {i,}nguge {i,}nkende {i,}nyamaswa {i,}gisimba {i,}bisimba {i,}mbeba {u,}mwanda {i,}hene {i,}nka_y_imbwa
      {i,}gitoki_cy_imbwa {i,}sazi {i,}kinyamaswa {i,}gikeri {i,}nyo {i,}sega {i,}bisega`,
    // With the augment only.
    dear: `isega inyenzi inzoka imbwa ingurube inguge inkende inyamaswa igisimba ibisimba imbeba umwanda ihene isazi igikeri inyana_y_imbwa`,
    nothing: 'ubusa ubusabusa ubusa_busa ibyatsi zeru',
    body: 'isura amazuru umutwe mu_maso amaso amenyo umunwa ijwi umubiri umusatsi',
    kill: `{nza,nda,tuza,tura,na,twa}kwi{ca,cisha} nkwice tukwice ngiye_kukwica tugiye_kukwica ndaza_kukwica ndaje_nkwice turaza_kukwica
      {nza,nda,tuza,tura,na,twa}{gukubita,gutema,guteragura,gucagagura,guhondagura,gukomeretsa,gutsinsura,gutwika,guhamba,gufata_ku_ngufu,gutoteza,gucecekesha,gusenya,guhotora,kuniga,kurasa,kurimbura,guhiga,kuzimanganya,gushinyagurira,kugirira_nabi,gukorera_ibara}
      {ngiye,tugiye,ndaza,ndaje}_{ku,}{gukubita,gutema,kuguteragura,kukurasa,kukuniga,kugukubita,kugutema,kukumena,kukugirira_nabi,kuguhondagura}
      bakwice bagutemagure bagukubite bazakurimbure bakurase`,
    // Of others: a warning, unless it is said when.
    'they-kill': '{baza,bara}{kwica,gukubita,gutema,guhondagura,kurasa,kurimbura,gukomeretsa}',
    part: 'umutwe amenyo isura amaguru igufwa izosi ijosi agahanga umugongo imbavu',
    should: 'ukwiye ugomba wagombye wagombaga mukwiye mugomba wakagombye ukwiriye wari_ukwiye',
    suicide: '{wi,mwi}yahure {wi,mwi}manike wiyice wiroge wirohe urakiyahura',
    // Also "that it …": only where somebody is plainly told to.
    told: 'iyahure imanike iyice iroge irohe',
    cursed: 'urakarimbuka urakicwa urakangirika urakabura_byose urakagwa_n_inkuba murakarimbuka',
    stop: 'ntabwo ariko niba',
    // "The person who is …" too: `uri` begins what is said of somebody else.
    negation: `umuntu uwo undi umugabo_uri umugore_uri umukobwa_uri umuhungu_uri umwana_uri ntabwo si sinavuze sinigeze ntawe ntawavuze ntawuvuga ntawutekereza ntibivuze ntibivuga ntukavuge ntukemere ntugatekereze ntutekereze nturi ntibakubwire niba
      iyo ntukumve ntibikwiye sintekereza sinibwira ntacyo_bitwaye ntukibwire simvuze sinshaka ntawifuza nta_muntu_uvuga nta_n_umwe_uvuga ntihakagire ntimukavuge reka`,
    report: `ngo ati bati uti nti yavuze avuze avuga aravuga bavuga baravuga bavuze yambwiye bambwiye arambwira barambwira yarambwiye barambwiye kwita banyise yanyise banyita yanyita
      yanditse banditse kubwira nihagira abavuga uvuga wavuze ninde_wakubwiye wakubwiye bakubwiye bakubwira akubwira ukubwira baguhamagara filime indirimbo ijambo kuvuga bajya aratekereza batekereza utekereza wibwira bibwira yibwira kwiyita`,
    speaker: 'nge njye njyewe ngewe',
    friendly: `ndagukunda turagukunda ndagukumbuye isabukuru_nziza urakoze murakoze nshuti_yanjye mukunzi cheri sha_wanjye uransekeje urasetsa ni_urwenya ndatebya nikiniraga mwiza`,
    common: commonWordsOf.rw,
  },
  rules: {
    insult: `
      umuryango wawe/wanyu ~1 isoni
      nta wukwifuza/wugukunda/wugukeneye/wukwitayeho/wukwemera
      <uri> mubi cyane/gusa/rwose nta/bose
      <uri> <mod>* <noun>
      ^ muri/muli <noun>
      ^ <uri> <mod>* <nothing>
      wowe/we/kuko/ko <uri> <mod>* <nothing>
      <uri> nka/n_/nk <noun>
      wowe <mod>* <noun>
      wa/mwa <noun> <we>
      wa/mwa wa/mwa <noun>/<vermin>
      ^ wa/mwa <noun> $
      yewe wa <noun>/<vermin>
      mbega <noun> ~1 <uri>/<we>
      ceceka/funga/hunga/genda/mva/igendere/vaho/cecekera/sohoka/va_hano/zinga/ceka ~2 wa <noun>/<vermin>
      funga umunwa/akanwa/urwo_rwo/agafuti
      ^ ntacyo/nta_cyo umaze/uzi/ushoboye
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
      ^ nta gaciro/kamaro/mumaro/gaciro_na_gake ugira/ufite/mufite/mugira
      ntugira/ntufite/ntimugira ubwenge/umutwe/isoni/ikinyabupfura
      ^ ntugira/ntufite/ntimugira gaciro/kamaro/mumaro
      nta ubwenge/umutwe/gaciro/kamaro/isoni/mumaro/ikinyabupfura $
      nta muntu/n_umwe/muntu_n_umwe/nshuti/wundi/numwe ~1 ugukunda/ukwifuza/ugukeneye/ukwitayeho/ugushaka/wagukunda/ukwemera !kundusha/nkanjye/kurusha/nka/cyane
      ntawe ugukunda/ukwifuza/ugukeneye/ugushaka/wagukunda
      nta nshuti ufite/ugira/uzagira
      bose/abantu/abantu_bose/twese/ishuri_ryose/umuryango_wose barakwanga/turakwanga/baraguseka/bakwanga/baraguhaga/turaguseka/rirakwanga
      ndakwanga/nakwanze/ndabanga cyane/n_umutima/wa/wangije/sinshaka/wowe/rwose
      ndakwanga <mod>* wa
      uranuka/unuka nk_/nka/nk ~1 <vermin>/umwanda/umusarane/amabyi
      ^ uranuka
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
      uzahora/uzaguma uri <noun>/<nothing>
      ari_wowe <noun>`,
    mild: `
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
      <kill>
      reka <kill>/nkwice/nkukubite/nkwereke
      ndakumena/nzakumena/tuzakumena/nakumena <part>
      nzakuvuna/ndakuvuna/tuzakuvuna/ndaguca/nzaguca <part>
      nzi/tuzi aho/iwanyu/ishuri utuye/uba/wiga/urara/umuryango ~3 nzaza/itonde/uzabona/tuzaza/witonde/nzagusanga/ndaza_ku
      ^ nzi/tuzi aho utuye/uba/wiga/urara $
      uzapfa/urapfa/uzicwa vuba/ejo/nabi/ubu/bidatinze/uyu_munsi/nk_imbwa/urw/urupfu
      ^ ugiye gupfa/kubabara
      <we> ugiye gupfa/kubabara
      uzabona icyo/ibyo nzagukorera/tuzagukorera/nzagukora/tuzagukora
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
      itonde/witonde turaza/tuzaza/ndaza/nzaza ku?`,
    'self-harm': `
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
      kuki/kubera_iki ~1 utiyahura/utapfa/udapfa/utiyica/utimanika/utarapfa
      isi/twese/iri_shuri/umuryango/twe yaba/twamererwa/twaba/ryaba/waba/twakwishima ~1 utariho/udahari/upfuye/utabayeho
      isi/twese/umuryango/ryaba yaba/twamererwa/twaba nziza/neza utariho/udahari/upfuye
      ntukwiye/ntimukwiye/ntiwari_ukwiye kubaho/guhumeka/ubuzima
      ntiwagombaga/ntiwari_ukwiye/ntiwakagombye kuvuka/kubaho
      iyo/icyampa/byari_byiza utavuka/ntuvuke/utaravutse/ugapfa/upfe/upfa/utavutse
      nta muntu wakubabarira/wakuririra/uzakuririra/wagukumbura upfuye/uramutse/nupfa
      ndifuza/nifuza/ndashaka/turashaka/icyampa ko? upfa/upfe/wapfa/ugapfa
      nywa/unywe ~1 uburozi/acide/tiyoda
      upfuye/nupfa/wapfa byadufasha/byaba_byiza/twakwishima/twaruhuka/tuzishima/tuzaruhuka
      ntituzakubabarira/ntituzakuririra/sinzakuririra/nta_wuzakuririra upfuye/nupfa
      fata/shaka/gura umugozi/icyuma/uburozi wimanike/wiyahure/wiyice/upfe/maze/ubundi
      simbuka/wiroshye/iroha/isimburire mu/mu_mazi/ikiraro ~2 upfe
      iroha/simbuka ~3 upfe`,
    dehumanising: `
      <uri> <mod>* <dear>
      ^ muri/muli <dear>
      nturi/ntimuri umuntu/abantu
      wa/mwa <vermin> <we>
      ^ wa/mwa <vermin> $
      wowe <mod>* <vermin>
      abantu nkawe/nkamwe/nka_mwe/nka_we bakwiye/bagomba/bakwiriye/bagombye gupfa/kurimburwa/gufungwa/kwicwa/gukubitwa/gutsembwa/kuzimira/kwirukanwa
      abantu nkawe/nkamwe/nka_mwe/nka_we ntibakwiye/ntibagombye/ntibakagombye
      abantu nkawe/nkamwe ni/bose ~1 <vermin>/<noun>
      subira/subirayo/musubire ~1 iwanyu ~1 wa/mwa
      ubwoko bwawe/bwanyu bukwiye/bugomba/bugiye gushira/kurimburwa/gutsembwa/gupfa
      tuzabamara/tuzabatsemba/tuzabarimbura/tuzabica mwa/mwese/mwebwe/mwembi
      mugomba gushira`,
  },
};
