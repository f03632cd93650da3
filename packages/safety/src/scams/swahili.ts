import { commonWordsOf } from '../phrases/common-words.ts';
import type { ScamPack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const swahili: ScamPack = {
  classes: {
    stop: 'si usi kamwe hatuta',
    negation:
      'usimpe usishiriki usitoe hatutakuuliza kamwe usimwambie hatuombi hatuwezi usitume usimtumie sijapata',
    code: 'kodi_ya_uthibitisho kodi_ya_siri code otp pin namba_ya_siri namba_za_siri tarakimu neno_la_siri nambari_ya_siri namba_ya_uthibitisho nambari kod msimbo',
    door: 'wifi wi_fi intaneti mlango mlangoni geti lango kufuli jengo chumba router modem nyumba pango somo mchezo',
    me: `nitajie unitajie mnitajie nitumie unitumie nipe unipe niambie tutumie tuambie tuma nisomee naomba nitumieni mnitumie utume uniambie tupe kunitumia tutumieni nirushie nipatie`,
    secret: `pin namba_ya_siri namba_za_siri nywila neno_la_siri password namba_ya_kadi kitambulisho namba_ya_kitambulisho nida nambari_ya_siri cvv taarifa_za_benki taarifa_zako_za_benki taarifa_za_kibenki
      namba_ya_nida taarifa_za_kadi namba_yako_ya_siri nywila_yako pin_yako`,
    money:
      '#money #amount pesa hela fedha ela mpunga kiasi dola shilingi muda_wa_maongezi salio vocha airtime malipo ada kodi mshiko kitita',
    account: `akaunti kadi laini simcard line namba simu wallet m_pesa mpesa tigopesa tigo_pesa airtel_money halopesa akaunti_yako huduma usajili malipo mkopo muamala
      kifurushi leseni bima`,
    bad: `imesimamishwa imefungwa itafungwa itazimwa imezuiwa itasitishwa imesitishwa imezimwa yamezuiwa umezuiwa itafutwa inafungwa imedukuliwa itasimamishwa zimezuiwa haijakamilika haujakamilika
      yamesitishwa imeblockiwa imeisha_muda inatatizo ina_tatizo ina_shida limezuiwa imekwama umekwama yamekwama kufungwa imehakikiwa haijathibitishwa haijahakikiwa umesitishwa utafungwa`,
    soon: `haraka sasa_hivi leo ndani_ya_{masaha,saa}_{24,48,12,2} mara_moja kabla_ya haraka_sana mapema upesi sasa muda_mfupi ndani_ya_saa ndani_ya_masaha leo_hii la_sivyo vinginevyo`,
    win: `zawadi mshindi bonasi bahati_nasibu jackpot promosheni promo ushindi tuzo droo bahati gari pikipiki milioni ofa mkopo_wa_bure bonus`,
    kin: 'mama baba mwanangu mwanao binamu kaka dada mjomba shangazi bosi boss babu bibi ndugu mdogo_wangu mkurugenzi shemeji',
    app: 'whatsapp telegram messenger facebook imo whatsap watsap',
    fee: 'ada gharama usajili forodha bima dhamana faini ushuru tozo kiingilio ada_ya_usajili malipo_ya_awali kianzio',
    send: 'tuma nitumie itume lipa lipia weka nirushie rusha tumia utume ulipe mtumie unitumie mnitumie nitumieni tumieni ziweke itumie zitume ilipe nitumiye iweke ipeleke kamtumie utatuma utaniwekea niwekee utanitumia utaiweka utaitumia ntumie nilipie ingiza',
    spending: `ninunulie toa panda wekeza lipa lipia tuma ulipe nisaidie anataka wanataka nikopeshe nitumie utume ongeza_fuliza jisajili_na uweke`,
    roles: `mwalimu mganga daktari wakili mchungaji nabii mtume askofu afisa polisi askari sajini kapteni boss bosi meneja mkurugenzi wakala mhudumu fundi ofisa mtaalamu muuguzi mkuu`,
    give: `{,u,ni,tu,m,i,ya,zi,uni,mni,tuni,uka,wa,mu,ukam}{tuma,tumie,tume,tumia,lipa,lipe,lipia,lipie,weka,wekee,weke,toa,toe,changia,changie,gharamia,gharamie,peleka,peleke,rudisha,rudishe,rushie,rusha} {ni,tu,m,um,wa}pe {pelek,lip,tum,wek,rudish,to,chang}{eni,ieni} usipotoa usipotuma usipolipa nisaidie tusaidie nisaidieni`,
    lodge:
      'freemason freemasons mfreemason masonic illuminati friimason frimason friimasoni frimasoni freemasoni free_mason free_masoni 666',
    operator: 'voda vodacom tigo airtel halotel ttcl mpesa m_pesa tigopesa safaricom zantel yas mixx',
    number_word: `5 10 20 40 50 100 moja mbili tano kumi`,
    common: commonWordsOf.sw,
  },
  rules: {
    act: `
      kata rufaa
      jiandikishe
      pakua ~2 programu/app
      jibu win/ndio
      tuma ~1 win
      bonyeza/fungua/tembelea/ingia/gusa/bofya/fuata/pakua/tumia/jisajili/click ~4 hapa/#link/kiungo/link/linki/hii/kwenye/tovuti/chini
      bonyeza/bofya
      piga/wasiliana/jibu/pigia/nipigie/tupigie/call ~4 #phone/#number/#code/simu/nasi/kwa/sasa/whatsapp/ujumbe/neno/namba/na
      tuma ~3 ujumbe/neno/sms ~2 kwenda/kwa/#code/#number/#phone
      jisajili ~3 sasa/hapa/#link
      kushiriki/shiriki/jaza ~1 utafiti/dodoso/survey`,
    link: '#link',
    urgent: `<soon>
      usinipigie
      la sivyo`,
    trouble: `
      yako haifanyi kazi
      utaondolewa/itaondolewa/kuondolewa
      umevunja sheria
      yako ina makosa
      umeme/maji wako/yako ~1 utakatwa/yatakatwa/itakatwa
      ina virusi
      <account> ~2 yako/yenu/zako/wako/lako/chako ~4 <bad>
      <bad>
      ina tatizo/shida/hitilafu
      usajili/akaunti/laini/namba/kadi ~2 haujakamilika/haijakamilika
      malipo/muamala ~2 yamekataa/umekataa/yamefeli/umefeli/yameshindikana
      hitilafu ya mfumo
      <account> ~1 yako/wako/lako ~2 tatizo/shida
      imedukuliwa/umedukuliwa
      unadaiwa ~4
      usipothibitisha/usipohakiki/usipolipa/usiposasisha
      kufungiwa/kuzuiwa/kuzimwa kwa?
      kuepuka/kuzuia ~2 kufungwa/kufungiwa/kuzimwa/faini/adhabu`,
    verify: `
      thibitisha/hakiki utambulisho
      kuendelea kutumia
      tuma/utume/tutumie ~1 jina/taarifa/majina lako/zako/yako/kamili
      thibitisha/hakiki/sasisha/kamilisha/kuthibitisha/kuhakiki/uhakiki/uthibitishe/boresha/jaza/kusasisha/kuhuisha/huisha ~3 taarifa/akaunti/namba/utambulisho/hapa/kadi/laini/anwani/usajili/#link/zako/yako/sasa/kitambulisho
      kuthibitisha/kuhakiki/kusasisha
      thibitisha/hakiki/sasisha/kamilisha ~1 akaunti`,
    'not-you': `
      kama/ikiwa si/sio/hukuwa/haikuwa wewe
      kama/ikiwa hukufanya/hujafanya
      ^ si/sio wewe $`,
    prize: `
      imeingia ~2 promo/droo/promosheni
      upate #money/#amount
      ulipwe
      ili/ili_kushinda ushinde/kushinda
      umeshinda/umejishindia/imeshinda/umechaguliwa/imechaguliwa/mmeshinda/umepata/umepewa/umebahatika/umezawadiwa ~5 <money>/<win>/#money/simu/kushinda/kupokea/kupata/msaada/#number/zawadi/droo
      umeshinda/umejishindia ~4 taarifa/jina/piga/tuma
      hongera ~5 umeshinda/umejishindia/umechaguliwa/namba/imeshinda/mshindi/umepata_zawadi
      kupata/kupokea/pokea/upate ~1 zawadi/bonasi/ushindi/pesa/mkwanja/milioni yako/zako/wako
      kuchukua/uchukue/kudai/dai/chukua ~1 zawadi/bonasi/ushindi/pesa/mkwanja/milioni
      mshindi wa/wetu ~4 <money>/<win>/#money
      bonyeza/piga/tuma ~2 kushinda/kujishindia zawadi
      pokea/pata/jipatie/kupokea ~1 <win>
      marejesho ya kodi`,
    free: `
      intaneti/bando/muda_wa_maongezi/dakika/mb/gb/data/vocha/internet/sms ~3 bure/burebure
      bure ~2 #code/gb/#number
      shiriki/ushirikishe/sambaza/tuma/share ~2 marafiki/watu/magrupu/makundi 10/5/15/20/wote
      pata ~3 bure`,
    pay: `
      <send> ~4 <money>/<fee>/#number/#code
      nikopeshe/niazime/nisaidie ~3 <money>/#number/#code/#money/laki/elfu
      nahitaji ~2 <money>/#number/#code/#money/msaada
      nitumie ~2 haraka/sasa/hiyo/ile
      lipa/lipia ~2 tu/sasa/leo/hapa/kwanza/faili`,
    'pay-here': `
      #ussd
      kwa/kwenye namba ya/hii? ~1 #phone
      <send>/iweke/weka/lipe/peleka ~4 kwa/kwenye/katika/ktk/kwny/kupitia/ktka namba/nambari/number/akaunti/no/laini hii/hiyo/ifuatayo/mpya/#phone
      <send> ~3 namba/nambari hii/ifuatayo`,
    'that-money': `
      <send> ~2 hii/hiyo/humu/ii/hio/hiii ~2 <operator> ~1 #phone
      <send> ~5 <operator> #phone ~2 jina
      <send> ~4 #phone ~3 jina ~1 litatoka/lije/ni/la
      iyo/io ela/hela/pesa/fedha/kodi ~2 <send>
      mwenye nyumba wako/wenu/yako ~4 namba yangu
      jina litatoka/litakuja/linatoka
      michango ~6 hii #phone
      nitumie/nirushie/utanitumia/itume/niwekee kwenye/kwa/katika hii/hiyo? namba hii? #phone
      tuma/lipa kianzio/dhamana/advance
      <send> ~1 #money ~1 kwa/kwenye/katika/kwenda ~1 akaunti/namba/nambari/#phone/#number/#code/no
      <send> ~2 kwa/kwenye/katika airtelmoney/airtel_money/tigopesa/tigo_pesa/mpesa/m_pesa/halopesa ~2 #phone/#number/jina/hii
      ile/hiyo usitume/usitumie
      hela/pesa/ela/fedha/kodi ~4 <send> ~3 namba/nambari/no hii/ifuatayo/ya_airtel/ya_tigo/ya_voda/ya_halotel/#phone
      ile/hiyo/hio/hile/hyo pesa/hela/ela/fedha/kodi ~1 <send>
      <send> ~1 ile/hiyo/hio/hyo pesa/hela/ela/fedha/kodi
      <send> ~2 pesa/hela/ela/fedha/kodi ~4 kwa/kwenye/katika/ktk namba/nambari/no hii/ifuatayo
      jina lije/lije_la/litasoma/litasomeka/litakuja/litatokea/litakuwa/linakuja/linatokea/itakuja/itatokea
      <send> ~4 namba/nambari hii ~3 jina
      namba/simu/laini/nyingine ~3 ina_shida/ina_tatizo/imeharibika/mbovu/imezimwa ~3 <send>
      mimi ni? mwenye/mama_mwenye/baba_mwenye nyumba ~8 <send>
      kodi ya ~1 nyumba/chumba/pango ~6 tuma/utume/itume/nitumie/lipa_kwa/weka
      <send> ~1 kodi ya nyumba/chumba/pango/mwezi`,
    fee: `
      <fee> ~3 #money/kwanza/ya/hapa/tu/#number/#code
      <send>/lipa/lipia/kulipia ~4 <fee>
      lipia faili/viza/nauli/fomu
      ya usajili
      lipa #amount/#code/#money ~1 kuhifadhi/kushikilia
      tuma/lipa kwanza
      ya mafunzo/fomu/usajili/bima/sare`,
    parcel: `
      kifurushi/mzigo/parseli/zawadi/paketi/mizigo ~4 kimezuiwa/forodhani/forodha/kiachiliwe/tumeshindwa/dhahabu/dola/umezuiwa/umekwama/kimekwama/bandari/bandarini/kuletewa/umeshikiliwa/kimeshikiliwa/unasubiri/kinasubiri
      tumeshindwa kukuletea
      anwani ~1 haijakamilika/si_sahihi/sio_sahihi
      forodhani
      ada ya forodha`,
    mistake: `
      nimetuma/nimekutumia/nimeweka/imetumwa/nilituma/nimerusha/umetumiwa/tumetuma/nimekosea ~8 kimakosa/bahati_mbaya/kwa_makosa/kimakosea/kwa_bahati_mbaya
      kimakosa ~4 pesa/hela/nirudishie/rudisha/tafadhali/naomba
      nimekosea/nilikosea ~2 namba/kutuma/nambari ~4 kutuma/pesa/hela/nikatuma/nimetuma
      nimekosea nimekutumia/nikakutumia/nimetuma/nikatuma
      nimekosea kutuma/kuweka/muamala`,
    'give-back': `
      nirudishie/rudisha/urudishe/unirudishie/nirejeshee/rejesha/irudishe/zirudishe/irejeshe/kurudisha/urejeshe/kurudishiwa/uirudishe/uzirudishe/nirejeshee/nirudishe
      naomba ~1 unirudishie/urudishe`,
    code: `
      <me> ~1 namba/nambari/tarakimu/ujumbe iliyotumwa/uliyotumiwa/iliyokuja/zilizotumwa/zilizokuja/uliotumwa
      weka/tuma/utume/uweke/toa kodi/code ~1 utakayopokea/uliyopokea/utakayopata
      <me> ~3 <code>
      <code> ~6 <me>
      <code> ~4 kimakosa
      <code>/nambari/namba ~1 uliyopokea/iliyokuja/zilizokuja/iliyotumwa/uliyotumiwa/uliyoipata ~4 ipi/gani/niambie/nitumie/naihitaji
      <me> ~1 kodi uliyopata/uliyoipata
      nambari/namba/kodi uliyopokea/zilizokuja/iliyokuja/iliyotumwa/zilizotumwa/uliyotumiwa
      pokea ~1 code
      pokea ~1 kodi ~2 uniambie/unitumie/nitumie/niambie`,
    secret: `
      tuma/utume/tutumie ~2 id/kitambulisho/nida na ~1 namba/akaunti
      tuma/utume/tutumie ~4 namba ya akaunti/kadi
      niambie/nitajie/unitajie/tuma/tutumie/jibu/nipe/weka/ingiza/toa/utume/andika/thibitisha/tupe/jaza ~3 <secret>
      nambie/niambie ~1 namba yako ya siri
      na namba ya siri
      tuma ~2 jina ~2 kitambulisho/nida/namba_ya_kitambulisho
      tuma/jibu ~3 namba ya kadi/kitambulisho/siri
      ujaze/ujaza/uweke/uingize ~2 <secret>
      jibu na ~2 <secret>`,
    'new-number': `
      hii ni simu/namba ya rafiki
      hii ni/ndio/ndiyo namba/nambari/simu yangu ~1 mpya
      kwa namba mpya
      hifadhi/save namba hii
      nimebadilisha/nimebadili namba/laini
      natumia namba/simu hii/ya`,
    lost: `
      yangu imevunjika/imeharibika/imeibiwa/imepotea
      simu/laini yangu ~2 imeharibika/imeibiwa/imeanguka/imepotea/imevunjika/imezima/imeisha/mbovu/ina_shida/imekufa
      nimepoteza/nimeibiwa ~1 simu/laini
      niko mkutanoni/kikao/kikaoni/kwenye_kikao`,
    plight: `
      nimekwama/nimeibiwa/nimekamatwa/nimepata_ajali
      mtoto/mwanao/mume/mke/kijana/mwanangu ~2 amepata_ajali/amekamatwa/yuko_hospitali/amelazwa/anaumwa
      upasuaji
      nitarudisha/nitakurudishia/nitakulipa jioni/kesho/leo`,
    kin: `
      mama/baba/kaka/dada/mjomba/shangazi/bosi ni mimi
      ^ <kin>
      ni/mimi_ni/huyu_ni <kin> wako/yako/wenu?
      habari ni? <kin>
      ni bosi/mwalimu wako`,
    favour: `
      nikopeshe/niazime/nisaidie/saidia/nikope ~3 <money>/#number/#code/#money/haraka/kulipa/laki/elfu
      nahitaji ~2 msaada/<money>/#number/#code/haraka
      nitumie ~2 <money>/haraka
      naomba ~3 <money>/msaada
      niko na shida/dharura
      nina shida/dharura`,
    job: `
      nafasi ya viza/kazi/ajira
      kulike/kulaiki ~1 kurasa/video
      pata pesa ~3 simu_yako/mtandaoni/nyumbani
      kazi ya/za/ulaya/canada/qatar/dubai/marekani ~3 nyumbani/mtandaoni/online/canada/dubai/siku/simu/nje
      kazi canada/qatar/dubai/marekani/ulaya/saudi/oman/uarabuni
      umepata/umechaguliwa/tumekuchagua ~2 kazi/ajira
      ajira/nafasi_za_kazi/nafasi_ya_kazi/tunaajiri/ajira_mpya ~6
      bila uzoefu
      unalipwa ~3 siku/wiki/saa`,
    'easy-money': `
      bila karatasi
      pata pesa kila/kwa
      unalipwa/pata/upate/ingiza/lipwa/faida/kipato/jipatie/tengeneza/vuna/utapata ~4 kila_siku/kwa_siku/kila_wiki/kwa_wiki/kwa_saa/ndani_ya/kwa_simu/dakika/masaa/masaha/uhakika/mara_mbili/mtandaoni/online
      #money kwa/kila siku/wiki/saa
      bila uzoefu/dhamana/riba/mtaji/jasho/masharti
      baada ya saa/siku/dakika/wiki ~2 uhakika/moja/mbili/tatu/24/7
      hakuna hasara/riba/dhamana
      pesa/hela/fedha ~2 mara mbili/tatu/kumi
      bila dhamana
      tiketi ~2 bure`,
    invest: `
      wekeza/uwekezaji/crypto/bitcoin/forex/trading/kuwekeza ~6 upate/faida/masaha/uhakika/siku/wiki/mara/#money/pata/masaa/kipato
      zidisha pesa/hela/fedha/mtaji
      jiunge ~4 crypto/forex/uwekezaji/trading/bitcoin`,
    loan: `
      mkopo ~3 riba/karatasi
      mkopo/mikopo ~5 umeidhinishwa/haraka/dhamana/bila/nafuu/umekubaliwa/papo/riba/umeidhinishiwa/wa_hadi/hadi/rahisi/umepitishwa/chukua
      pata/kopa/omba/jipatie/unastahili ~1 mkopo/mikopo
      umepata/umeidhinishiwa/umepewa/umekubaliwa mkopo`,
    windfall: `
      alifariki/amefariki/marehemu ~3 akaacha/aliacha/ameacha ~1 mamilioni/milioni/<money>/pesa
      milioni ~5 mshirika/mbia
      dola milioni ~6 kukupa/nikupe`,
    fortune: `
      mjane/saratani/urithi/mrithi/wakili/marehemu ~8 dola/milioni/#money/kukupa/benki/taarifa
      kukupa ~2 dola/milioni/#money/utajiri/urithi
      dola milioni`,
    support: `
      mimi_ni/sisi_ni/huku_ni/hapa_ni/natoka/tunatoka/napiga_kutoka ~2 wakala/timu/mhudumu/afisa/ofisi/huduma/makao_makuu ~3 vodacom/safaricom/benki/airtel/tigo/mtn/usalama/whatsapp/ganira/wateja/halotel/mpesa/m_pesa/polisi/tra/kra
      huku ni whatsapp/safaricom/vodacom/benki
      timu ya usalama
      mimi/sisi ni? ~1 wakala/huduma_kwa_wateja wa?`,
    blackmail: `
      picha/video zako ~3 ninazo/nazo/nitaziweka
      nina video/picha yako/zako/za_utupu
      au/la_sivyo nitaisambaza/nitaweka/nitasambaza/nitazisambaza/nitapost/tutasambaza ~3 picha/video/marafiki/zako/mtandaoni
      nitaweka/nitasambaza picha/video
`,
    arrest: `
      hapa ni cid
      au utakamatwa/utashtakiwa/utafungwa
      lipa faini
      lipa ~3 au/la_sivyo
      utakamatwa/kukamatwa na polisi
      faini ~4 kukamatwa/polisi/jela`,
    elsewhere: `
      wasiliana/tuandikie/niandikie/njoo/jiunge/nicheki/tucheki ~2 nasi/nami/kwa/kwenye? <app>
      whatsapp/telegram #phone/namba
      kwa whatsapp/telegram
      jiunge ~2 kundi/group/grupu`,
    riches: `
      mganga ~4 nyota/utajiri/mpenzi/tiba/dawa
      nasafisha/kusafisha nyota
      narudisha/kurudisha mpenzi
      jiunge/ujiunge ~2 chama/familia ~1 matajiri/utajiri
      <lodge> ~10 utajiri/tajiri/mali/pesa/piga/gari/magari/majumba/jiunge/ujiunge/kujiunga/#phone/umiliki/kumiliki/miliki/ndoto/maisha
      jiunge/ujiunge/kujiunga/karibu ~5 <lodge>/wakuu
      jina la ~1 <lodge>
      tiba asili/asilia/za_asili ~8 #phone/pete/nyota/mali/uzazi/mapenzi/piga/mpigie
      mpigie/mtafute/muone ~1 mzee/babu/bibi/shekhe/sheikh/mganga ~6 tiba/nyota/pete/dawa/mvuto
      pete ~4 nyota
      mjukuu/mwanangu wangu? ~14 pete/nyota/utajiri/mizimu/zindiko
      kuludisha/kurudisha mali/mke/mume/mchumba
      zindiko ~4 nyumba/mwili/biashara/mali
      nguvu za kiume ~8 #phone/piga/whatsapp/nicheki
      tiba ~2 mapenzi/mali/utajiri
      mganga ~3 utajiri/mapenzi/mvuto/anatibu
      mganga ~6 piga/#phone/whatsapp
      pete ya bahati/utajiri
      utajiri ~3 haraka/gari/nyota
      mvuto wa mapenzi/biashara/kazi
      dawa ~2 mapenzi/kurudisha_mpenzi/utajiri/mvuto`,
    honest: `
      usimpe mtu/yeyote
      usishiriki
      hatutakuuliza
      puuza ujumbe
      salio ~2 jipya/lako/ni/ksh/tsh/#money
      salio #money
      changia/mchango
      taslimu
      tawini/tawi
      kama hukuomba`,
    spend: `
      <give> ~2 dereva/ajenti/wakala/mjumbe/fundi/daktari/pasta tu
      kwa laki/elfu moja/mbili/tatu/nne/tano
      ukishalipa/ukilipa/ukituma
      dola <number_word>
      hata <money>/mia/elfu
      <give> ~5 <money>/<fee>/#number/#code/laki/elfu/dola/mia/nusu/kianzio
      <give> ~4 kwa/kupitia ~2 #phone/namba/hii/hr/wakala/ajenti/keshia/dereva/pasta/daktari
      <money>/#number/#code/laki/elfu ~3 ya/za/kwa/tu/hata/kabla ~2 usajili/viza/vipimo/ushauri/fundi/dawa/fomu/daktari/hii/mpesa/m_pesa/tigo/airtel/#phone
      anataka/wanataka/inahitajika/anahitaji/wanahitaji/kafara ~2 ni? <money>/#number/#code/laki/elfu/dola
      <send>/<spending> ~4 <money>/<fee>/#number/#code/laki/elfu/viza/nauli
      <spending> <send>`,
    first: `
      nusu/kianzio/ukishalipa/ukaguzi/vipimo/cheti/ushauri/jiandikishe/faili
      kwanza/ada/usajili/dhamana/kianzio/baadaye/kukushikia/tukushikie/pekee/viza/visa/bima/forodha/ushuru/amana`,
    gain: `
      inagawa/linagawa/tunagawa/wanagawa/tunauza/ofa/punguzo/ruzuku/msaada_wa/misaada/mfuko/hisa/gawio/kazi_nje/visa_ya/udhamini/kuongeza/ongezeko/mavuno/mali
      mshahara/inatafuta/wanahitajika/linagawa/inagawa/bei_nzuri/nauza/faida/uchukue/unachukua/imevuja/moto_mpya/boda_mpya/iphone/dola_za/akiba/dhahabu/mfadhili/utavuna
      bure/nusu_bei/bei_ya_kutupa/bei_rahisi/faida/mara_mbili/mara_tatu/mara_kumi/mkopo/ufadhili/umechaguliwa/umeshinda/hongera_umeshinda/utajiri/baraka/muujiza/mamilioni/mshahara/bila_mdhamini/bila_dhamana/urithi/tugawane/ugawane/asilimia
      upate/utapata/upokee/utapokea/ulipwe/uvune/ujipatie/utavuna ~3 <money>/#number/#code/muujiza`,
    press: `
      leo_hii/mwisho_kesho/kabla_ya_jioni/viti/zimebaki/vimebaki/ndani_ya_siku/mara_moja/haraka
      haraka/leo_hii/sasa_hivi/mapema/upesi/dharura/la_sivyo/piga_sasa
      ndani_ya/baada_ya ~2 saa/siku/dakika/masaa/wiki
      kabla_ya ijumaa/jumatatu/jioni/usiku
      nafasi ~1 zimebaki/chache/tano/tatu`,
    harm: `
      makosa/faini/uhalifu/kesi/mahakamani/itakatwa/mgonjwa/msiba/mazishi/mafuriko/njaa/wakimbizi/ajali
      anashida/ina_makosa/faini/jinai/wezi/upasuaji/hawajala/yatima/begi/limeharibika/nimepoteza/hutatibiwa/utaondolewa/itaondolewa/nimebadili/amebadilisha
      hospitali/hospitalini/ajali/polisi/amekamatwa/nimekamatwa/jela/nimekwama/itafungwa/utakatwa/imeibiwa/nimeibiwa/imeharibika/alifariki/amefariki/marehemu/mgonjwa/ameanguka/upasuaji/forodhani/nina_shida/njaa`,
    role: `
      tra/kra/cid/polisi/dci yako/tin/hapa/wako
      mwanajeshi/mjane/askofu/nabii
      bibi/babu/kaka/dada/ndugu/bosi/mkuu/nesi/mtoto_wako/mwanao/mzazi ni/mzigo/lori/nime/mimi/anashida/ameanguka/polisi/nimepoteza/tumekuunganisha
      hapa/huyu/mimi ni ~1 cid/polisi/tra/kra/mwanajeshi/mjukuu/askari/afisa/ofisa
      pasta/ajenti/patroni/mjumbe/mweka_hazina/hr/keshia/mganga
      mimi_ni/huyu_ni/naitwa/hapa_ni ~2 <roles>/<kin>
      ^ ni <roles>/<kin> wako/yako
      ndugu/mpendwa mteja
      mzazi`,
    hidden: `
      usipige/usimpigie/kimya_kimya/mambo_ni_siri/mtandao_mbaya/iko_mtandaoni/nahamishwa/kwa_basi/tukutane/uwanjani/jambo_la_haraka/nimebadili_simu/nimebadilisha_simu/nisimpe_mwingine/amebadilisha_laini
      usimwambie/usiwaambie/niko_nje/anasafiri/tunahama/niko_mkutanoni/kwenye_mkutano/uwanja_wa_ndege/tutakuletea/tukuletee/haifanyi_kazi`,
    channel: `
      tigo_pesa/ajenti/wakala/pasta/hii_ni/kiungo/keshia/mjumbe/ofisa_wetu
      #link/#phone/#ussd/whatsapp/telegram/till/bitcoin/usdt/crypto/m_pesa/mpesa/tigopesa/airtel_money
      namba hii
      hii namba
      namba ya mita
      piga sasa`,
    multiply: `
      unatoa/toa/weka/lipa/unaweka/ukiweka ~1 <money>/#number/#code ~2 unachukua/uchukue/upate/unapata/utachukua ~1 <money>/#number/#code
      weka/tuma/wekeza/changia/toa/lipa ~3 <money>/#number/#code ~6 upate/utapata/pata/upokee/utapokea/uvune/utavuna/upewe/urudishiwe ~3 <money>/#number/#code/mara
      jisajili na <money>/#number/#code ~3 upate ~2 <money>/#number`,
    vouchers: `
      ninunulie/nunua/ninunulieni/nitafutie ~3 vocha/airtime/kadi ~6 nitumie/unitumie/tuma ~3 namba/picha/kodi/code`,
    mule: `
      akaunti/namba yako ~4 kupokea/kupitishia/kupitisha ~5 asilimia/ubaki/utabaki/kamisheni`,
    chain: `
      tuma/sambaza/shiriki/share ~3 kwa/kwenye ~1 makundi/marafiki/watu/magrupu`,
    stranger: `
      nimependa ~1 picha/profile yako
      mrembo/mpendwa`,
    closeness: `
      nikuonyeshe faida/biashara
      nafanya ~1 dhahabu/forex/biashara
      naishi ulaya/uswisi/marekani/canada`,
  },
};
