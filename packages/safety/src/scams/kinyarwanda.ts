import { commonWordsOf } from '../phrases/common-words.ts';
import type { ScamPack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const kinyarwanda: ScamPack = {
  classes: {
    stop: 'ntabwo ntu ntuyihe',
    negation:
      'ntituzigera ntabwo ntugire ntukabwire ntuyihe ntukayihe nta ntuzigere ntawe ntidusaba ntitugusaba',
    code: 'kode code otp imibare umubare_w_ibanga pin umubare pin_code kodi',
    door: 'wifi wi_fi interineti urugi rugi inzugi geti icyumba ingufuri router modem isomo umukino',
    give: `mpa nyoherereza yinyoherereze yinyohereze tubwire mbwira yimpe uyimbwire uyinyoherereze duhe duhe uyitwoherereze itwoherereze yitwoherereze umpe yimbwire uduhe`,
    secret:
      'pin umubare_w_ibanga ijambo_ry_ibanga ijambobanga indangamuntu nimero_y_indangamuntu nimero_y_ikarita password umwirondoro umubare_w_ibanga_wa_momo n_indangamuntu y_ikarita',
    money: '#money #amount amafaranga mafaranga cash amadolari frw amayinite mayinite itike miliyoni',
    account:
      'konti ikarita simukadi simkadi sim nimero numero telefone line layini momo compte porogaramu serivisi umurongo',
    bad: `yahagaritswe yafunzwe yahagaze idafungwa gufungwa gukurwaho gusibwa isibwe ifite_ikibazo yinjiriwe yibwe yafashwe igiye_gufungwa ifunze irafungwa izafungwa urafungwa uzafungwa urahagarikwa irahagarara izahagarikwa
      guhagarikwa irahagarikwa yarafunzwe izasibwa irasibwa yarahagaritswe`,
    soon: 'ubu_ngubu ubungubu vuba byihutirwa byihuse ako_kanya uyu_munsi mu_masaha_{24,48,12,2} ihutire none_aha bitarenze itarafungwa bwa_nyuma',
    win: 'igihembo ibihembo tombola promosiyo impano imodoka moto bonasi bonus inkunga tombora watsindiye watomboye',
    kin: 'nyogokuru nyogoku sogokuru mama papa data mawe mubyara umuhungu umukobwa marume masenge nyirarume umuyobozi boss databuja mushiki musaza murumuna mukuru muvandimwe umwana',
    app: 'whatsapp telegram messenger facebook',
    spending: `ohereza wohereze nyoherereza nyoherereze unyoherereze ishyura wishyure wishyura kwishyura mwishyure tanga utange utanga barashaka bashaka mfasha nguriza ngurira tera shora shyiramo gura banza_wishyure yishyura fasha`,
    roles: `mwarimu umwarimu umuganga muganga umunyamategeko avoka pasiteri umuhanuzi bishop sergeant kapiteni umusirikare umupolisi polisi umupfumu boss umuyobozi umukozi agent umucungamari umwana umucuruzi mucuruzi`,
    give_money: `{,w,mw,y,ny,uny,uy,ay,ba,cy,muy,uzay,nzay,twa,bwa,uka,n,k}{ohereza,ohereze,oherereza,oherereze} {,w,mw,y,b,uz,n}{ishyura,ishyure} {,u,mu,ba,nu,nuda,nud,uza,uka,bata}{tanga,tange} {,u,mu,n}{shyira,shyire,shyiramo,shyiremo} {,u,mu}{hemba,hembe} {,m,mu,um,uya}{fasha,fashe} uyahe ubahe umuhe {ng,mung,ung}urira {,u}{gura,gure} {,u}{subiza,subize} mpereza`,
    common: commonWordsOf.rw,
  },
  rules: {
    act: `
      juririra
      shyiramo/shyira/manura ~2 porogaramu/app
      subiza win/yego
      wandike/andika pin
      kanda/fungura/sura/jya/injira/koresha/suzuma ~4 hano/#link/linki/link/kuri
      hamagara/andikira/nyandikira/twandikire/ohereza/vugisha/duhamagare/mpamagara ~4 #phone/#number/kuri/ubu/iyi/whatsapp/telegram/nimero
      subiza n/nimero/kuri
      nsubiza n`,
    link: '#link',
    urgent: `<soon>
      ntumpamagare
      bitabaye ibyo
      idafungwa/kugira_ngo_idafungwa
      cyangwa konti/nimero`,
    trouble: `
      yawe ntikora
      rurakurwaho/irakurwaho/gukurwaho
      yarenze/rwarenze ku mategeko
      yawe ifite amakosa
      umuriro/amazi wawe/yawe urakatwa/arakatwa/uzakatwa
      urimo/irimo/ifite virusi
      konti/ikarita/simukadi/simkadi/sim/nimero/telefone/line/layini/momo ~1 yawe/yanyu ~4 <bad>
      igiye gufungwa/guhagarikwa/gusibwa/gukurwaho
      konti/nimero/numero yawe ~3 ikibazo/ntabwo_ibaruye/ibaruye/ituzuye
      kugira_ngo/ngo ~2 idafungwa/itafungwa/idahagarikwa/isibwe
      isibwe/ifungwe/ihagarikwe
      telefone yawe yinjiriwe
      ntabwo ~1 ibaruye`,
    verify: `
      ukomeze gukoresha
      emeza umwirondoro
      ohereza/wohereze/subiza/tanga ~2 amazina/izina/umwirondoro
      emeza konti
      emeza/wemeze/kwemeza/uzuza/yuzuze/vugurura/hindura/wuzuze ~2 umwirondoro/amakuru/konti/aderesi/nimero/hano/ibyawe
      yuzuze hano`,
    'not-you': `
      niba atari ~1 wowe
      niba utari wowe
      niba utabikoze`,
    prize: `
      yinjiye/winjiye muri promosiyo/tombola
      uhabwe #money/#number
      viza yawe yemejwe
      watsindiye/watomboye/watsinze/yatsindiye/yatomboye/wahawe/watoranyijwe/mwatsindiye/wegukanye ~4 <money>/<win>/telefone/internet/interineti/inkunga/guhabwa/tombola/igihembo/promosiyo/#number/y
      ufate/fata/uhabwe/kubona/ubone/wakire/gufata/uzafate ~2 bonus/promosiyo/igihembo/impano/amafaranga/bonasi
      muri promosiyo/tombola ~4 watsinze/watsindiye/watomboye
      irakwishyura/igusubize/irakugomba/iraguha ~2 <money>
      watoranyijwe guhabwa/ngo`,
    free: `
      internet/interineti/amayinite/megabayiti/mb/data ~2 ubuntu
      uyisangize/sangiza/yisangize/ohereza/wohereze ~2 inshuti/abantu/amagroupe 10/5/15/20/zose
      sangiza inshuti`,
    pay: `
      ohereza/wohereze/ishyura/wishyure/nyoherereza/nyoherereze/kwishyura/tanga/utange/banza_wohereze/banza_wishyure/mpereza/yishyura ~4 <money>/frw/umusanzu/inzu
      nguriza/ngurizeho/nguriz ~2 <money>/#number
      ohereza/wohereze/ishyura/wishyure/banza_wohereze/banza_wishyure #code/#number/#amount
      ishyura ~2 ubu/uyu_munsi/hano/gusa
      nkeneye ~1 <money>/#number/ubufasha
      shora/shyiramo ~2 <money>`,
    'that-money': `
      imisanzu/umusanzu ~6 kuri #phone
      irabaruye kuri/kwa
      wohereze/ohereza/wishyure/tanga avansi
      mafaranga/amafaranga ~3 ohereza/wohereze/uyohereze/ayohereze kuri iyi/iyo/iri nimero
      ohereza/wohereze/uyohereze/uyashyire kuri iyi/iyo/iri nimero ~2 mafaranga/amafaranga
      ishyura caution`,
    'pay-here': `
      kuri konti nshya
      #ussd
      kuri nimero ya ~1 #phone
      kuri iyi/iyo/nimero nimero/konti/#phone
      ohereza/wohereze/yohereze/ishyura ~5 kuri #phone/#number/iyi`,
    fee: `
      wishyura/ishyura/wishyure ~1 gasutamo/dosiye/avansi
      amadolari ~1 ya dosiye
      #money/#amount/#number/#code ya/y/yo dosiye/amadosiye/kwiyandikisha/amahugurwa/ubwishingizi/viza
      amafaranga yo/ya/y ~1 kwiyandikisha/dosiye/ubwishingizi/gasutamo/amahugurwa/kohereza/serivisi/gutwara/igenzura
      yo kwiyandikisha
      ya dosiye
      y amahugurwa
      y ubwishingizi
      banza wohereze/wishyure/utange
      ishyura/wishyure #amount/#code/#money ~1 ubike/kubika/ubikirwe ~1 umwanya
      ya gasutamo
      ishyura ~2 #money hano`,
    parcel: `
      ipaki/umuzigo/paki/colis/impano yawe/yanyu ~6 gasutamo/yafashwe/yafatiwe/wafashwe/irekurwe/urekurwe
      umuzigo wawe ~4 wafashwe/wafatiwe/wahagaze
      kukoherereza/nakoherereje/ndakoherereza impano ~4 gasutamo/ishyura/wishyura/umuzigo
      umuzigo/impano/colis/paki ~4 wafatiwe/gasutamo/ntiwagejejwe/urekurwe/utegereje/zahabu/dolari/amadolari/ntiwageze/wahagaritswe
      aderesi ~1 ituzuye/ntabwo_yuzuye/itari_yo
      kuri gasutamo
      impano irimo`,
    mistake: `
      yagiye/yaje/yageze ~5 nibeshye/ku_ikosa/kwibeshya
      nohereje/nakoherereje/nakwoherereje/nashyize/noherereje/nashyizemo/nakohereje/yoherejwe/nahereje ~8 nibeshye/kwibeshya/ku_ikosa/bitari_byo/ikosa
      nibeshye nimero nohereza/nohereje/ndimo_kohereza
      nibeshye nkohereza/nkakoherereza/nkoherereza/nkayohereza
      nibeshye ~4 nohereza <money>`,
    'give-back': `
      nsubiza/yansubize/yasubize/nsubize/yinsubize/garura/yagarure/yagarura/subiza/ansubize/wansubiza/unsubize
      ongera uyohereze/uyansubize/unsubize
      yasubize kuri`,
    code: `
      imibare/kode ~4 yinsomere/unsomere/yimbwire/imbwire/uyimbwire/yinyoherereze/unyoherereze/uyimpe
      yinsomere/unsomere/nsomera ~2 imibare/kode
      utange/ohereza/shyiramo/wandike kode ~1 ubonye/uhawe/wakiriye
      wakwakira/wakira/akira kode ~2 ukayimbwira/uyimbwire/ukayinyoherereza
      <give> ~2 <code>
      <code> ~6 <give>/ndayikeneye/ni_iyihe
      <code> ~4 nibeshye
      kode ~1 ubonye/ije/wabonye/uhawe ~2 ni_iyihe/iyihe/imbwire/uyimpe
      soma/nsomera/unsomere imibare/kode`,
    secret: `
      mbwira/tubwire/ohereza/subiza/duhe/mpa/yuzuza/andika/wandike/shyiramo/tanga/wohereze/twoherereze ~3 <secret>
      nimero y ikarita`,
    'new-number': `
      ni telefone y inshuti
      telefone/nimero y inshuti
      iyi ni_yo/ni nimero/numero yanjye ~1 nshya
      kuri nimero nshya
      bika/ubike iyi nimero
      nahinduye nimero/numero
      nimero yanjye nshya`,
    lost: `
      iyanjye yamenetse/yapfuye/yibwe/yatakaye
      telefone/phone yanjye ~2 yapfuye/yibwe/yaguye/yatakaye/yamenetse/yangiritse
      natakaje/nibwe/nataye ~1 telefone
      telefone/phone ~1 barayibye/bayibye/bayitwaye
      ndi mu nama`,
    plight: `
      naheze/nafashwe/nibwe ku/kuri/muri/mu/n?
      umwana/umuhungu/umukobwa/umugabo/umugore/umuvandimwe/mushiki/musaza ~2 yakoze_impanuka/yafashwe/ari_mu_bitaro/yafunzwe/arembye/afungiye/afunzwe/arafunze
      kubaga/yo_kumubaga/caution
      ndayagusubiza/nzayagusubiza/ndayakwishyura`,
    kin: `
      mama/papa/data/mawe ni njye/nge
      ^ <kin>
      ni <kin> wanyu/wawe
      ndi <kin> wawe
      muraho ~1 ni <kin>
      ni umuyobozi/boss wawe`,
    favour: `
      nguriza/ngurize/nguriz/mfasha/umfashe ~3 <money>/#number/byihuse/kwishyura/vuba
      nkeneye ~2 ubufasha/<money>/#number
      nyoherereza/nyoherereze ~3 <money>/vuba/byihutirwa
      ndakwinginze ~3 <money>/mfasha
      byihutirwa`,
    job: `
      ukora like
      umwanya wa viza
      injiza ~2 ku_munsi/buri_munsi
      akazi ko/muri/k/ka ~4 rugo/canada/qatar/dubai/internet/kuri_interineti/amerika/telefone/burayi
      wabonye/uhawe/watsindiye akazi
      akazi/inyungu ~6 ku_munsi/ya_buri_munsi/buri_munsi
      nta burambe`,
    'easy-money': `
      injiza/winjize ~2 ku_munsi/buri_munsi/mu_cyumweru/buri_cyumweru/ku_kwezi/ku_cyumweru
      nta mpapuro
      uhembwa/ubona/winjiza/inyungu/wunguka/wunguke/kunguka ~4 ku_munsi/buri_munsi/buri_cyumweru/ya_buri_munsi/mu_masaha/ku_isaha
      #money ku munsi/isaha
      nta burambe/gihombo/ngwate/byangombwa/ngaruka
      inshuro ebyiri/icumi/eshatu
      ubone/uzabone/wunguke/uzunguka/ukuremo/uzakira ~4 masaha/minota/iminsi/minsi/icyumweru/amasaha
      ni ubuntu ~2 ishyura
      byizewe
      gusa kanda
      viza ~3 ubuntu`,
    invest: `
      shora/gushora/ishoramari/crypto/bitcoin/forex/trading ~6 inyungu/ubone/masaha/inshuro/byizewe/#money/icyumweru/umunsi/kunguka/wunguke/buri_munsi
      kuba/kubisha/kubya/gwiza ~1 amafaranga yawe
      amafaranga yawe inshuro`,
    loan: `
      inguzanyo ~3 nyungu/inyungu/mpapuro
      inguzanyo ~6 yemejwe/ngwate/yihuse/byangombwa/nta/ako_kanya/iboneka
      bona/ubone/fata inguzanyo
      inguzanyo yihuse`,
    windfall: `
      wapfuye/yapfuye/nyakwigendera ~3 asiga/yasize/wasize ~1 miliyoni/<money>/umutungo
      mwitiranwa/witiranwa
      miliyoni ~6 umufatanyabikorwa
      miliyoni ~2 amadolari ~4 kuguha/nguhe`,
    fortune: `
      isanduku ~3 <money>/zahabu/amafaranga
      kuguha miliyoni
      umupfakazi/kanseri/umurage/uzungura/notaire/avoka ~8 miliyoni/#money/kuguha/amadolari/banki/wawe
      kuguha ~2 miliyoni/#money/amadolari/umutungo
      miliyoni ~3 amadolari`,
    support: `
      turi/ndi ~1 serivisi/polisi
      ndi/turi ~2 umukozi/itsinda/abakozi/uwo ~3 mtn/banki/airtel/umutekano/whatsapp/ganira/momo/rra/leta/polisi
      itsinda ry umutekano
      ndi umukozi wa
      uwo muri whatsapp/mtn/banki`,
    blackmail: `
      amafoto/videwo yawe ~3 ndayafite/mfite/nzayashyira/urayabona
      mfite videwo/video/amafoto yawe
      cyangwa nyohereze/nshyire/nyashyire/nyerekane/ndayishyira/nyikwirakwize/nyasakaze ~3 nshuti/hanze/amafoto/bose/internet
      nshyire amafoto
`,
    arrest: `
      aha ni rib
      cyangwa ufungwe/ufatwe/ujyanwe
      ishyura amande
      ishyura ~3 cyangwa ~2 polisi/gufungwa/ufungwe
      ugiye gufungwa/gufatwa`,
    elsewhere: `
      injira kuri telegram/whatsapp
      nyandikira/twandikire/injira/mpamagara ~2 kuri/muri <app>
      whatsapp/telegram #phone
      kuri whatsapp/telegram`,
    riches: `
      injira ~3 abakire/bakire/ubutunzi
      muryango w abakire
      freemason/illuminati/umupfumu/abapfumu
      umuvuzi/abavuzi gakondo ~8 ubutunzi/urukundo/umugabo/umugore/kugaruza/#phone/hamagara
      kugarura/kugaruza/kugarurira ~1 umukunzi/umugabo/umugore
      muti/umuti ~2 ubukire/urukundo/wo_gukira
      impeta ~3 ubukire/amahirwe/umugisha
      umuganga gakondo ~4 ubutunzi/urukundo`,
    honest: `
      ntuyihe undi
      ntugire uwo
      ntituzigera
      wirengagize
      ku ishami
      mu ntoki
      usigaranye
      ni_nshya/urakoze_kugura
      uze uyifate/ubifate/witwaje
      nk_uko/nk uko bisanzwe`,
    spend: `
      <give_money> ~2 umushoferi/umukozi/umukanishi/umuyobozi/umubitsi
      kura/ukure ~1 amafaranga
      kuri ~1 <money> ~1 momo
      umaze kwishyura
      <money>/#code ~2 y/yo isuzuma/icyemezo/ubujyanama
      <give_money> ~5 <money>/#number/#code/ibihumbi/igihumbi/avansi/kimwe_cya_kabiri/icyemezo/itike/amafaranga
      <give_money> ~4 kuri/kwa ~2 #phone/nimero/momo/pasiteri/umukozi
      arashaka/barashaka/arasaba/barasaba/akeneye/bakeneye/ituro ~2 ni? <money>/#number/#code/ibihumbi/amadolari
      <money>/#number/#code ~2 gusa/kuri/yo/y/ya ~2 momo/mtn/airtel/viza/isuzuma/kugenzura/ubujyanama/kwiyandikisha/nimero/icyemezo
      ohereza/wohereze/ishyura/wishyure ~1 ubukode/caution/inzu
      <spending> ~4 <money>/#number/#code/ibihumbi/igihumbi/avansi/viza/ubukode/umwenda/ubwishingizi`,
    first: `
      avansi/kimwe_cya_kabiri/kugenzura/isuzuma/icyemezo/ubujyanama/iyandikishe/umaze/dosiye/asigaye
      mbere/banza/avansi/gusa/kwiyandikisha/ubwishingizi/ngwate/caution/nyuma/bizaza/bakikubikire/viza/visa/gasutamo/dosiye/irekurwe/yo_kuyitwara`,
    gain: `
      ubuzigame/utanga_amadolari/tanga_amadolari/turatanga/batanga/impunzi/imigabane/inkunga/kugabanyirizwa/promosiyo/burusi/buruse/akazi_hanze/isoko/uguze
      uhembwa/irashaka/barakenewe/utanga/make/ndagurisha/inyungu/bunguka/utware/ukajyana/uhabwe/byasohotse/nshya/iphone/itike/isanduku/zahabu/abakiriya/impano/umugiraneza/urabibona/urayabona/amadolari_make/batoranyijwe/abatoranyijwe/twabonye_cv
      ubuntu/ku_buntu/make/inyungu/kunguka/wunguke/watoranyirijwe/watoranyijwe/watsindiye/buruse/inguzanyo/igihembo/ubukire/imigisha/igitangaza/miliyoni/umushahara/umurage/inkunga/imfashanyo/giciro_cya_kabiri/tukayagabana/yatsindiye/promosiyo
      ubone/uyabone/ukabona/uzabona/ugatahana/ukuremo/uhembwe/ukishyurwa/uzahabwa/uhabwe ~3 <money>/#number/#code/igitangaza`,
    press: `
      bitarenze/nimugoroba/minota/imyanya/hasigaye/ejo_ni_bwo/nijoro/munsi_umwe/mu_munsi/bitaba_ibyo/bwa_nyuma/nonaha
      vuba/uyu_munsi/nonaha/ako_kanya/byihutirwa/bitaba_ibyo/hasigaye/bwa_nyuma
      mu/mbere/bitarenze ~2 isaha/masaha/minota/minsi/munsi/cyumweru/itatu/gatanu/mbere/ku_wa`,
    harm: `
      umwenda/urubanza/ubujura/ibiza/umwuzure/ishyano/urupfu/gushyingura/uburwayi/arembye/akeneye_kubagwa
      amakosa/icyaha/amande/abajura/kubagwa/kurya/imfubyi/igikapu/yapfuye/nataye/ntuzavurwa/ntikora/nabi/mategeko/rurakurwaho/virusi/umwenda/indwara/yahinduye/nahinduye
      muganga/bitaro/impanuka/polisi/yafunzwe/afunzwe/naheze/bambuye/nibwe/urwaye/arwaye/yaguye/wapfuye/yarapfuye/gufungwa/ufungwe/urafungwa/gucibwa/ryacibwa/umwenda/amande/urukiko/yafashwe/gasutamo/yafunzwe/udafungwa/idafungwa/inzara/kubaga/kumuvura`,
    role: `
      rra/rib/mtn/mituweli/reg/wasac yawe/tin
      umusirikare/umupfakazi/umwuzukuru
      mukecuru/mushiki/databuja/mubyeyi/muvandimwe/umwana_wawe/mukuru
      aha/ndi/turi ~1 rib/polisi/rra/umusirikare/umwuzukuru/abashinzwe/uwo
      ni njye
      pasiteri/umubitsi/umukozi/umuyobozi/hr/umuganga/umukanishi/sosiyete/umuryango/sacco/umushoferi
      ndi/turi/nitwa/ni ~1 <roles>/<kin>
      mubyeyi/mukiriya/mukunzi`,
    hidden: `
      ntuhamagare/ntumuhamagare/bucece/ibanga/rezo/nimuriwe/ntayiha/nzayohereza/nkoherereje/ku_kibuga/nahinduye_telefone/yahinduye_nimero/duhure/aho_arara/kuri_interineti
      imfunguzo/urufunguzo na/kuri? bisi/moto
      twahinduye
      ntubibwire/ibanga/hanze/ku_kibuga/ndi_mu_nama/ndi_hanze/twimuka/kwimuka/agiye_hanze/sinshobora/ntabwo_nshobora/yo_kuyitwara/tubigire_ibanga`,
    channel: `
      umukozi_wacu/umubitsi/iyi_ni/banki/momo_ye/iyi/wishyure_kuri/kwa_pasiteri/ikarita
      #link/#phone/#ussd/whatsapp/telegram/bitcoin/crypto/momo/mtn/airtel
      iyi/iyo nimero
      konti nshya
      nimero ya konteri`,
    multiply: `
      utanga/tanga/shyiramo/ushyiramo/ushyira ~1 <money>/#number/#code ~2 ukajyana/utware/ubone/ukabona/utahane ~1 <money>/#number/#code
      shyiramo/utanga/tanga/ohereza/shora/wohereze/ushora/ushyiramo ~3 <money>/#number/#code ~6 ubone/uyabone/ugatahana/ukabona/uzabona/wakire/ukuremo/uhabwe ~3 <money>/#number/#code
      ukazana/zana/uzane ~1 abantu/inshuti babiri/batatu/batanu/ebyiri/eshatu`,
    vouchers: `
      ngurira/gura/mungurire ~3 amakarita/ikarita/amayinite ~6 unyoherereze/nyoherereza/ohereza ~3 imibare/kode/amafoto`,
    mule: `
      konti/nimero yawe ~5 kunyuzaho/kwakiriraho ~6 usigarane/ugumane`,
    chain: `
      ohereza/wohereze/sangiza/uyisangize ~3 matsinda/inshuti/bantu/abantu`,
    stranger: `
      nakunze ifoto/profile
      mwiza`,
    closeness: `
      nakwereka uko
      ncuruza zahabu/forex
      mba ~1 busuwisi/burayi/amerika/canada`,
  },
};
