import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const kinyarwanda: PatternPack = {
  classes: {
    stop: 'nigute',
    parents: 'mama papa ababyeyi nyoko so mukuru mwarimu murumuna mother father nyogokuru iwanyu',
    app: 'whatsapp telegram snapchat instagram facebook imo messenger tiktok',
    thing: 'amayinite megabayiti telefone amafaranga impano inkweto imyenda #money #amount itike me2u',
    common: commonWordsOf.rw,
  },
  rules: {
    profile: `
      ufite imyaka ingahe
      imyaka yawe
      uba/utuye/wiga he/hehe/kuki/mu ~2 ishuri/mwaka/kagari/?
      uba he/hehe
      utuye he/hehe
      wiga he/hehe
      wiga mu wa kangahe`,
    alone: `
      uri wenyine
      uri ~1 wenyine
      <parents> ~3 barihe/bari_he/batashye/baraza/basinziriye/bahari/bagiye/ari_he/ahari/ataha/bataha/baryamye
      ababyeyi bawe ~3 barara/bataha/bagenda/basoma/bareba/barebera
      hari undi muntu
      hari umuntu ~2 ureba/usoma ~1 telefone/ubutumwa
      ni nde ~2 ureba/usoma ~1 telefone
      wifungiranye`,
    secret: `
      ntubwire/ntukabwire/ntuzabwire/wibwira ~2 <parents>
      ntubibwire/ntukabibwire/ntuzabibwire ~1 <parents>
      utabwiye/utabibwiye ~2 <parents>
      <parents> ~2 batabimenya/atabimenya/ntibabimenye/ntabimenye/batazabimenya/ntibakabimenye/ntibabyumva/ntibabyumve
      ibanga ryacu
      bibe ibanga
      hagati yacu
      ni ibanga ~1 ryacu/hagati
      siba/usibe/uhanagure ~2 ubutumwa/mesaje/amafoto
      ntihagire ubimenya/umenya
      nta wundi ugomba kubimenya`,
    'soft-secret': `
      ntubwire umuntu
      ntukabwire umuntu
      ntubibwire umuntu
      ibanga`,
    exclusive: `
      nta wundi ~2 ukumva/ugukunda/wumva ~1 nkanjye
      ni njye ~1 wenyine/gusa ukumva/ugukunda?
      njye njyenyine
      nturi nk abandi
      inshuti zawe ~3 ishyari/ntizikumva/ntizigukunda
      ababyeyi bawe ntibakumva/ntibagukunda
      ntukeneye abandi
      unyizere kurusha`,
    flattery: `
      urakuze/ukuze/uratekereza ~2 imyaka/nk_umuntu_mukuru/kurusha
      uri mwiza ~1 cyane/kurusha/peee/rwose
      uri ~1 umukobwa/umuhungu mwiza
      wavamo umunyamideli
      ufite amaso/inseko meza/nziza`,
    gift: `
      nzakugurira/ndakugurira/nakugurira/nzaguha/naguha/ndaguha/nakoherereza/ndakoherereza ~3 <thing>
      <thing> ~3 nunyoherereza/nuza/nubikora/nubika
      urashaka/ukeneye ~1 amayinite/amafaranga/impano`,
    elsewhere: `
      nyandikira/tuganirire/twandikirane/unyongere/mvugisha/tuvugane ~2 kuri/muri <app>
      ufite <app>
      mpa nimero ~1 yawe
      tuganirire ahandi/ku_rundi_rubuga
      ubutumwa burisiba`,
    picture: `
      ifoto/amafoto/videwo ~3 njye/yanjye njyenyine/gusa
      fungura/cana kamera
      indi foto
      nta wundi uzayibona
      sinzayereka/sinzabyereka umuntu/undi?
      wambaye iki
      ndayisiba`,
    'soft-picture': `
      nyoherereza ~2 ifoto/amafoto/selfie ~1 yawe/yawe?
      nyereka ~1 ifoto/isura yawe`,
    meeting: `
      nzagufata/ndagufata/naza_kugufata/nza_kugufata/nkaza_kugufata ~4 ishuri/imodoka/umuhanda/gare
      mu modoka yanjye
      uze iwanjye
      ngwino iwanjye
      uze wenyine/uri_wenyine
      ngwino wenyine
      ntuzane undi/umuntu
      uze/ngwino/duhurire ~2 hoteli/lodge/lojo
      uzasibe ishuri
      siba ishuri
      ndagutegereza ~4 ishuri/inyuma/imodoka`,
    'soft-meeting': `
      tuzahure/duhure/twahura/tuzahura ~2 twembi/imbonankubone/ryari/?
      duhure
      twembi gusa
      njye nawe gusa`,
    boundary: `
      ufite umukunzi/umuhungu/umukobwa/inshuti_y_umuhungu ?
      ufite umukunzi
      imyaka ni umubare
      warasomanye/wigeze
      ntugire isoni/ubwoba
      ni ibisanzwe
      bose barabikora
      nakubaza ikibazo cyihariye
      nzakwigisha`,
    pressure: `
      niba unkunda ~3
      iyo unkunda ~3
      niba unyizera
      byerekane/bigaragaze
      ntunyizera
      waranyemereye
      unsigayemo
      nziyahura nutabikora
      nzabibwira/nzohereza/nzereka ~3 ishuri/ababyeyi/bose
      ni ikosa ryawe
      rimwe gusa
      kuki utansubiza`,
    open: `
      baza/bwira/ubwire/babwire/menyesha ~1 <parents>
      ababyeyi bawe ~2 barabizi/babyemeye/bazaze/bazi/baze/batumiwe/bemeye
      nyoko/so/mama_wawe ~2 arabizi/yabyemeye/azi/yavuze
      isabukuru
      ikipe/ishuri ~1 yose/ryose
      zana/uzane ~1 inshuti
      mu myitozo`,
    peer: `
      mu ishuri ryacu
      twigana
      mwarimu wacu
      umukoro/ikizamini
      nanjye mfite imyaka`,
  },
};
