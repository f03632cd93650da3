import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const swahili: PausePack = {
  classes: {
    wewe: 'wewe we weye nyie nyinyi ninyi wee ww ninyi_nyote nyote',
    mod: 'tu sana kabisa kweli hasa hasaa mkubwa mkubwa_sana wa ya za kama ni bure tupu pia na mwenye mzima halafu hivyo hivi hata',
    // Alone an outcry about something.
    thing:
      'mzigo aibu hasara uchafu takataka balaa mkosi ghasia haramu ghadhabu kinyesi mavi hovyo tapeli matapeli',
    person: `mjinga wajinga jinga majinga mpumbavu wapumbavu pumbavu mapumbavu fala mafala bwege mabwege zuzu mazuzu mshenzi washenzi shenzi juha majuha
 punguani mapunguani zezeta mazezeta bogus kilaza vilaza baradhuli hayawani mbwiga ms{e,}nge wasenge shoga mashoga hanithi kuma kumamako kumanina
 malaya kahaba makahaba changudoa mzinzi mwizi wezi mwongo waongo mwoga waoga msaliti wasaliti mchawi wachawi 
 lofa maloofa malofa mlevi walevi mjinga_mkubwa mwanaharamu wanaharamu bazazi mnafiki wanafiki
 nyau kenge msukule misukule mzembe mvivu bure_kabisa kichwa_{maji,box,panzi,ngumu,nazi} mtumwa maskini_wa_akili bwabwa basha mpuuzi wapuuzi mpumbaf limbukeni malimbukeni mshamba washamba mtu_wa_hovyo mtu_bure mbumbumbu mambumbumbu jambazi majambazi muuaji tahira matahira taahira kinyago chizi machizi mbwiga kenge mjeuri mnyonge mdanganyifu kahaba_mkubwa muhuni wahuni mhuni`,
    noun: '<thing> <person>',
    'mild-noun': `kichaa vichaa mwehu wehu mbaya wabaya mtoto watoto mcheshi bahili mbinafsi mchoyo muongo mbishi kizee kituko vituko mnene kibonge`,
    vermin: `mnyama wanyama nyoka mende panya nguruwe mbwa umbwa nyani sokwe mbuzi punda fisi kunguni chawa kupe wadudu mdudu funza tumbili ngedere kinyesi
      takataka uchafu ibilisi shetani mashetani kima kenge kunguru mchwa`,
    face: 'sura uso mdomo pua meno kichwa macho sauti mwili nywele',
    part: 'kichwa miguu shingo meno mikono mbavu uso mguu mkono taya pua mdomo',
    harm: `ua piga chinja kata vunja umiza baka chapa tesa choma nyonga rarua twanga lipua dunga fyeka maliza angamiza haribu toboa zaba pasua zika
      chana teketeza fundisha_adabu shughulikia tandika gonga nyoosha malizia`,
    kill: `{ni,n,tu}taku{ua,chinja,vunja,umiza,baka,chapa,tesa,choma,nyonga,rarua,twanga,dunga,fyeka,maliza,angamiza,toboa,zaba,pasua,zika,tandika,gonga,nyoosha,shughulikia,malizia}
      {na,tuna,nina}ku{ua,chinja,nyonga,choma} {naja,nakuja,tunakuja,tuko_njiani,nataka,ninataka,tunataka,lazima,nitakuja,tutakuja}_{kukuua,kukupiga,kukuchinja,kukuumiza,kukubaka,nikuue,nikupige}
      {ni,n,tu}takuumiza watakuua watakupiga watakuchinja nikuue tukuue wakuue akuue nita{kufanyia,kutendea}_kitu_kibaya`,
    // "Them", or many who read it.
    'kill-all':
      '{ni,n,tu}tawa{ua,chinja,umiza,choma,nyonga,maliza,angamiza} {na,tuna,nina}wa{ua,chinja,nyonga,choma}',
    break: '{ni,n,tu}ta{ku,wa}{vunja,vunjavunja,kata,pasua,toa,ng_oa,chinja,tia,bomoa} {n,}takuvunja',
    die: 'ufe ufie ukafe kafe ukajiue kajiue ukajinyonge kajinyonge kufe ujiue ukajiua ukafie',
    should:
      'unapaswa unafaa inabidi ulipaswa unatakiwa ungefaa mnapaswa afadhali bora ni_bora ni_afadhali heri laiti',
    suicide: '{u,ka,}jiue {u,ka,}jinyonge jirushe mjiue mjinyonge',
    stop: 'si sio siyo kama lakini',
    negation: `si sio siyo hakuna sijasema sikusema sidhani usifikiri usidhani usiseme msiseme usimwambie hamna haimaanishi usikubali kama ikiwa hujawahi hawezi huwezi siwezi sitaki simaanishi
      usiwaruhusu hajawahi hatukusema hatusemi sisemi wasikuambie sikudhani sijawahi asikuambie hapana nisingependa anaogopa`,
    report: `alisema anasema wanasema walisema aliniambia wananiambia waliniambia aliniita waliniita wananiita ananiita aliandika wameandika kumwita kuita akikuambia wakikuambia alikuambia wanaosema
      anayesema kwamba neno aliyesema kusema kuambiwa waliosema filamu wimbo ameandika nimeambiwa amesema wamesema walimwita alimwita alimwambia walimwambia anakuambia atakuambia tusi anadhani wanadhani unadhani anafikiri wanafikiri unafikiri kujiita`,
    speaker: 'mimi nasema ninasema nakuambia nakwambia naapa',
    friendly: `nakupenda ninakupenda tunakupenda happy_birthday heri_ya_kuzaliwa nimekumiss nimekukosa hongera asante rafiki_yangu mpenzi wangu natania ninatania utani nimecheka mrembo besti bro
      kicheko vichekesho`,
    common: commonWordsOf.sw,
  },
  rules: {
    insult: `
      <wewe> ni? <mod>* <noun>
      <noun> <mod>* <wewe>
      akili huna/hauna/hamna
      kichwa chako ~1 kimejaa/kina/ni maji/matope/tupu/upepo
      <wewe> ni? <mod>* stupid/idiot/fool/loser
      <noun> hili/huyu/zako/lako/wewe/we
      ^ <person> $
      ^ <noun> mkubwa/sana/kabisa/nini $
      u/uko/una/mko <mod>* <noun>
      mbona/kwa_nini/kwanini wewe? ni/u/uko <mod>* <noun>
      <wewe> ni <mod>* bure/hasara/aibu/balaa
      nyamaza/funga/toka/potea/ondoka/sikia/kaa_kimya ~3 <noun>/<vermin>
      funga mdomo/domo/bakuli wako/lako/<noun>/<vermin>/<wewe>
      funga domo
      huna/hauna/hamna akili kabisa/hata/wewe/we/kichwani/za/<noun>/<vermin>
      huna/hauna/hamna/huna_hata maana/faida/thamani/adabu/haya/ubongo/utu/aibu/heshima/umuhimu/marafiki/akili_hata
      una/uko_na/mna akili/ubongo ndogo/za_kuku/kama_kuku/kama_za_kuku/fupi/za_mtoto/kidogo/mbovu/mbaya/finyu
      una/uko_na akili kama/za ~1 <vermin>/kuku/mtoto
      akili/ubongo zako/yako/zenu/wako ~1 ndogo/za_kuku/hazipo/mbovu/fupi/kama/kuku/matope
      una/uko_na <face> mbaya/chafu
      una/uko_na <face> kama/ya/wa <vermin>/chura/jini
      <face> yako/wako/zako ~1 mbaya/nyani/inatisha/linatisha/unatisha/inanuka/nguruwe/kama/chukizo
      ^ unanuka/mnanuka
      <wewe> unanuka/mnanuka
      unanuka/mnanuka kama
      nakuchukia/ninakuchukia/tunakuchukia sana/umeharibu/kabisa/wewe/na/mbwa/<noun>
      hakuna/hamna/nani anayekupenda/anayekutaka/mtu_anakupenda/mtu_anakutaka/atakayekupenda/anayekujali/anakupenda/mtu_anayekupenda/mtu_atakuoa/atakayekuoa/mtu_atakupenda/anayekuhitaji/anayekutamani !kuliko/kama/sana
      kila_mtu/watu_wote/sote/wote/darasa_zima/shule_nzima/familia_nzima/watu anakuchukia/wanakuchukia/linakucheka/tunakuchukia/wanakucheka/anakucheka/inakuchukia
      hata mama/baba/ndugu/familia/wazazi yako/wako/zako hakupendi/anakuonea/hawakupendi/wanakuonea/haikupendi/anakuchukia
      huna/hauna marafiki/rafiki
      huna/hauna/hufai/hamfai lolote/kwa_lolote/chochote/kwa_chochote
      akili/ubongo/moyo yako/zako/wako imeoza/zimeoza/umeoza/umejaa/zimelala/matope/ni_matope
      ndiyo/ndio maana ~2 alikukimbia/alikuacha/walikuacha/wanakuchukia/wanakukimbia/huna
      wazazi/mama/baba/familia/mzazi wako/yako/zako ~1 wanaona/anaona/inaona aibu
      kwa/na sura/uso hiyo/huo/hizo/kama
      acha ufala/ujinga/upumbavu/ushenzi/umalaya <mod>* <noun>/<wewe>
      dunia/sisi/familia haikuhitaji/hatukuhitaji/haikutaki/hatukutaki
      tumekuchoka
      enda/nenda/uende kuzimu/jehanamu/motoni
      enda/nenda zako ~1 <vermin>/<noun>
      ^ toka/potea/ondoka/enda/nenda <noun>/<vermin>
      ^ unatia/unaleta/mnatia kichefuchefu/aibu/kinyaa/hasira
      <wewe> unatia/unaleta/mnatia kichefuchefu/aibu/kinyaa/hasira
      mnene/mfupi/kibonge/mweusi/mrefu/mbaya kama <vermin>/kiboko/tembo/twiga
      <noun> la/wa/za mama yako/ako
      ^ mama yako/ako $
      kuma yako/ako/mako $
      kumamako/kumanina/kumanyoko
      umekuwa <noun>`,
    mild: `
      huna/hauna/hamna akili
      <wewe> ni? <mod>* <mild-noun>
      <mild-noun> <wewe>
      nakuchukia/ninakuchukia
      nyamaza
      funga mdomo wako
      umeharibu maisha
      toka hapa
      potea
      unanikera/unaniudhi/unanichosha
      kichwa maji`,
    'mild-threat': `
      najua/tunajua unapoishi/unapokaa/unakoishi
      utajuta`,
    threat: `
      <kill> !bao/mabao/goli/magoli/kwenye
      <kill-all> ~1 nyie/ninyi/nyinyi/nyote/<noun>/<vermin>
      {ni,n,tu}takupiga !bao/simu/picha/chini/kwenye/mabao/deki/tafu/jeki/busu/msasa/kampani/goli/magoli
      {ni,n,tu}takukata !bei/nywele/simu
      <break> <part>
      najua/tunajua unapoishi/unapokaa/nyumbani_kwako/unaposoma/unakoishi ~1 jihadhari/utaona/nakuja/tunakuja/$
      ^ utakufa/mtakufa $
      ^ kufa tu $
      utakufa/mtakufa ~2 kama
      utakufa/mtakufa vibaya/mbwa/leo/kesho/kama/<vermin>/<noun>/kifo/tu/wewe/karibuni
      ^ utajuta/mtajuta $
      utajuta/mtajuta kwa/kuzaliwa/wewe/sana/maisha
      ^ utalipa/utanikoma/utakiona/mtalipa $
      utalipa kwa_hili/hili/kwa_ulichofanya
      utanikoma/utanitambua
      utanijua mimi? ni? nani?
      utaona/utakiona cha moto/mtema
      ukisema/ukimwambia/ukiongea/ukithubutu/ukirudia ~2 <kill>/nakuua/utaona/utajuta/nitakuua
      nikikuona/nikikukamata/tukikutana/nikikupata/nikikushika ~1 <kill>/<break>/nakuua/umekwisha/umekufa
      nitasambaza/nitatuma/nitaweka/nitaonyesha/nitapost picha/video zako/yako
      nitahakikisha/nitakufanya/tutahakikisha/tutakufanya ~1 unalia/unajuta/unateseka/ulie/ujute/uteseke/hutembei/unakufa
      nikikukuta/nikikuona/nikikupata/ukija/ukirudia/rudia ~2 nakuchinja/nakuua/nakupiga/nakumaliza/nitakupasua/nitakuua
      tutakuja/nitakuja kwako/kwenu usiku/na ~2 <kill>/kukuua/kukuchoma
      nitachoma/tutachoma/ntachoma nyumba/gari yako/yenu
      nitafanya/tutafanya maisha yako
      umekufa/umekwisha/umeisha nikikushika/nikikuona/wewe/leo/nikikupata
      unastahili/mnastahili/unahitaji kupigwa/kuuawa/kuchapwa/kupigwa_risasi/kubakwa/kuteswa/kipigo/makofi
      neno moja tena na
      jihadhari/angalia ~2 tutakuja/nitakuja/tunakuja/nakuja/mgongo
      siku zako zinahesabika
      mtu/mungu akuue/akulaani`,
    'self-harm': `
      kwa_nini/mbona/kwanini bado uko/unaishi hai/duniani
      kwa_nini/mbona/kwanini bado unaishi/unapumua
      ^ <suicide>
      basi/tu/haya/wewe/na/nenda/kwa_nini/mbona/afadhali/bora <suicide>
      <suicide> wewe/tu/sasa/leo
      nenda/enda/haya/uende <die>/kufa/ujiue
      ^ kufa $
      ^ kufa <mod>* <noun>/<vermin>/wewe
      ^ kafe
      si ufe/ujiue
      kwa_nini/mbona/kwanini hujiui/usijiue/usife/hufi/hujinyongi/husife
      <should> ~1 ujiue/kujiua/kufa/ufe/ungekufa/ungejiua/kujinyonga/ungezikwa/mfe
      dunia/darasa/shule/familia/maisha ingekuwa/lingekuwa/yangekuwa/itakuwa ~1 bora/nzuri/bila bila? wewe
      sote/watu_wote/wote/tungefurahi/tutafurahi/kila_mtu tungefurahi/tutafurahi/wangefurahi/atafurahi? ukifa/ungekufa/usingekuwepo/usipokuwepo
      hustahili/haustahili/hufai kuishi/uhai/kupumua
      haukupaswa/hukupaswa/hukustahili kuzaliwa
      natamani/naomba/ningependa/tunaomba/nataka/tunatamani/ninatamani ~1 ufe/ungekufa/usingezaliwa/ukufe/mfe/uugue
      hakuna atakayekulilia/atakayekukumbuka/atakayejali/atakayekukosa ~1 ukifa/ukijiua/$
      kunywa/meza/unywe ~1 sumu/asidi
      ruka/jirushe ~2 ufe
      jitie/jitupe/jiweke kitanzi/kamba/mtoni/baharini
      chukua/tafuta/nunua kamba/kisu/sumu ~1 ujinyonge/ujiue/ufe/jinyonge
      ukifa/ukijiua tutafurahi/tutashangilia/itakuwa_bora/hakuna_atakayelia/nitafurahi
      afadhali usingezaliwa`,
    dehumanising: `
      unafanana/mnafanana na/kama ~1 <vermin>
      <wewe> si/sio/siyo mtu/binadamu/watu
      <wewe> ni <mod>* <vermin>
      <vermin> <mod>* <wewe>
      <wewe> <vermin> $
      ^ <vermin> mkubwa/hawa/nyie
      watu/binadamu kama wewe/nyinyi/nyie/ninyi ~1 wafe/wauawe/hawafai/hawastahili/hamfai/hamstahili/wachomwe/si/sio
      watu kama wewe/nyinyi/nyie/ninyi wanapaswa/mnapaswa/wanastahili/lazima kufa/kuuawa/wafe/wauawe/kufungwa/kupigwa/kuchomwa/kuondolewa
      <wewe> <mod>* mende/wanyama/nguruwe/panya/nyani ~1 mtaisha/mtakufa/wote/mfe
      kabila/ukoo/watu lako/wako/wa_kabila_lako/lenu/wenu/wa_kabila_lenu ~2 wanyama/wauawe/mende/takataka/liangamizwe/nyoka/wafe/laana
      rudi/rudini kwenu <vermin>/<noun>/<wewe>`,
  },
};
