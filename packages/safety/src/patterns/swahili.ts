import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const swahili: PatternPack = {
  classes: {
    stop: 'kamwe',
    parents: 'mama baba wazazi mzazi dada kaka mwalimu mother father bibi wenu',
    app: 'whatsapp telegram snapchat instagram facebook imo messenger tiktok',
    thing: 'vocha bando simu pesa hela zawadi viatu nguo #money #amount nauli data',
    common: commonWordsOf.sw,
  },
  rules: {
    profile: `
      una miaka mingapi
      una umri gani
      unaishi/unakaa/unasoma wapi
      unasoma ~1 shule/darasa gani/la_ngapi
      uko darasa la ngapi`,
    alone: `
      uko ~1 peke_yako/pekeyako
      uko peke yako
      <parents> ~3 wako_wapi/wamelala/wametoka/wanarudi/yuko_wapi/wapo/yupo/wanalala/watarudi/amelala
      wazazi wako ~3 wanarudi/wamelala/wako/wanakagua/wanasoma/wanaangalia
      kuna mtu ~3 hapo/nawe/anasoma/anaangalia
      nani ~2 anasoma/anaangalia/anatumia ~1 simu
      mama/baba yako ~2 anaangalia/anakagua/anasoma ~1 simu
      mlango ~1 umefungwa`,
    secret: `
      usimwambie/usiwaambie/usimweleze ~2 <parents>
      bila kumwambia/kuwaambia ~1 <parents>?
      <parents> ~2 wasijue/asijue/wasione/hawataelewa/hawatakuelewa/asione
      siri yetu
      iwe siri
      ni siri yetu
      baina yetu
      kati yetu ~1 tu/wawili
      mtu ~1 asijue
      futa ~2 ujumbe/meseji/picha/chat`,
    'soft-secret': `
      usimwambie mtu
      siri`,
    exclusive: `
      hakuna anayekuelewa ~2 kama
      hakuna anayekupenda kama
      mimi ~1 tu/pekee ~1 ninayekuelewa/nakuelewa/ninayekupenda
      si kama wengine
      wewe si kama
      marafiki zako ~2 wivu/hawakuelewi/hawakupendi
      wazazi wako hawakuelewi/hawakupendi
      huwahitaji
      niamini kuliko`,
    flattery: `
      umekomaa ~2 umri/kuliko
      una akili kuliko umri
      wewe ni ~1 mrembo/mzuri ~1 sana/kuliko/mno
      mrembo sana
      unaweza kuwa mwanamitindo
      macho yako mazuri`,
    gift: `
      nitakununulia/nitakupa/nitakutumia/naweza_kukutumia/naweza_kukununulia/nikununulie/nikutumie ~3 <thing>
      <thing> ~3 ukinitumia/ukija/ukifanya/ukitunza
      unataka/unahitaji ~1 vocha/pesa/zawadi/bando`,
    elsewhere: `
      niandikie/tuongee/tuchat/nitafute/ni_add/tuhamie/niongeze ~2 kwa/kwenye/kwenye? <app>
      una/uko <app>
      nipe namba ~1 yako
      tuongee kwingine/pembeni/faragha
      ujumbe unafutika`,
    picture: `
      picha/video ~2 kwa_ajili_yangu/yangu/mimi tu/pekee
      washa/fungua kamera
      picha nyingine
      hakuna ~1 atakayeiona/ataona
      sitamwonyesha/sitaonyesha mtu?
      umevaa nini
      nitaifuta`,
    'soft-picture': `
      nitumie ~2 picha/selfie ~1 yako/zako
      nionyeshe ~1 uso/picha yako`,
    meeting: `
      nitakuchukua/nikuchukue/nije_nikuchukue ~4 shule/shuleni/gari/kona/stendi
      kwenye gari langu
      njoo kwangu
      uje kwangu
      njoo peke yako
      uje peke yako
      usije na mtu
      njoo/uje/tukutane ~2 hoteli/hotelini/gesti/lodge
      toroka ~1 shule/shuleni
      usiende shule
      nitakusubiri ~4 shule/nyuma/gari/kona`,
    'soft-meeting': `
      tukutane/tuonane ~2 wawili/ana_kwa_ana/lini/sisi
      sisi wawili tu
      mimi na wewe tu`,
    boundary: `
      una mpenzi/boyfriend/girlfriend
      umri ni namba
      umewahi/ushawahi ~1 kubusu/kuwa/kunywa
      usiogope/usione aibu?
      usione aibu
      ni kawaida
      kila mtu anafanya
      nikuulize swali la ~1 faragha/binafsi
      nitakufundisha`,
    pressure: `
      kama unanipenda/ungenipenda/unaniamini
      ungenipenda
      thibitisha kuwa
      huniamini
      uliniahidi
      nitajiumiza/nitajiua usipo/ukiniacha
      nitaonyesha/nitatuma/nitasema/nitawaambia ~3 shule/wazazi/watu/marafiki/shuleni
      ni kosa lako
      mara moja tu
      mbona hujibu/hunijibu`,
    open: `
      mwambie/muulize/waambie/waulize ~1 <parents>
      wazazi wako ~2 wanajua/wamekubali/waje/wamealikwa/wanaweza
      mama/baba yako ~2 anajua/amekubali/amesema
      birthday/kuzaliwa
      timu/darasa yote/lote/nzima/zima
      njoo/uje na ~1 marafiki/rafiki/wazazi
      mazoezi`,
    peer: `
      darasa letu/moja/langu
      tunasoma pamoja
      mwalimu wetu
      kazi ya nyumbani
      mtihani
      mimi pia nina miaka`,
  },
};
