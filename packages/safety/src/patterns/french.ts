import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Without accents. Needs a native reader. */
export const french: PatternPack = {
  classes: {
    stop: 'jamais',
    parents: 'parents mere pere maman papa famille soeur frere prof mother father',
    app: 'snapchat whatsapp telegram instagram insta snap discord signal messenger tiktok viber skype',
    thing:
      'credit forfait telephone iphone argent cadeau cadeaux skins skin robux #money #amount console bijou vetements ticket chaussures',
    common: commonWordsOf.fr,
  },
  rules: {
    profile: `
      tu as/a quel age
      quel age
      t as quel age
      tu es/habites/vas ou/en/dans ~2 classe/ecole/exactement/quartier
      ou tu habites/vas
      fille ou garcon
      quelle ecole/classe/rue`,
    alone: `
      tes <parents> ~2 regardent/lisent/voient/surveillent/verifient ~1 telephone/messages
      tu es/t_es ~1 seul/seule
      t es ~1 seul/seule
      tes <parents> ~4 rentrent/dorment/partent/partis/sortis/la/maison/travaillent/couches
      ta <parents> ~3 rentre/dort/regarde/verifie/lit/la
      quand tes/ta <parents>
      quelqu un ~3 regarde/lit/voit/verifie ton/ta/tes/tes_messages? telephone/messages?
      qui ~2 regarde/lit ~1 telephone/messages
      ta porte ~1 fermee`,
    secret: `
      dis/parle/raconte/dites rien/pas ~2 a/de tes/ta/ton/ca? <parents>
      ne ~1 dis/parle ~3 <parents>
      ne le dis pas a tes/ta/ton
      sans ~2 dire ~2 <parents>
      tes <parents> ~3 pas/rien savoir/comprendre/comprendraient/voir/sache/sachent
      notre ~1 petit? secret
      ca reste entre nous
      reste/garde ~2 entre nous
      garde ~2 secret
      entre nous deux/$
      personne ne ~1 doit/saura savoir/rien?
      efface/supprime ~2 messages/conversation/message/photos`,
    'soft-secret': `
      ne ~2 dis ~2 personne
      dis le a personne
      secret`,
    exclusive: `
      personne ne ~2 comprend ~2 comme
      il n y a que moi
      moi seul/seule te
      tu peux ~1 me faire confiance ~2 plus
      pas comme les autres
      tes amis/amies/parents ~3 comprennent/jaloux/jalouses/immatures/ecoutent
      tu n as pas besoin d eux/elles
      ame soeur
      lien ~1 special/unique`,
    flattery: `
      mature/mur/mure/adulte pour ton age
      tu ~1 fais/es/parais ~2 mature/mur/mure/plus_vieille/plus_grande
      tu ~1 es/t_es ~2 belle/beau/jolie/mignonne/magnifique/sublime/canon
      t es ~2 belle/beau/jolie/mignonne/magnifique/sublime
      tu pourrais etre mannequin`,
    gift: `
      je ~2 achete/acheter/offre/offrir/envoie/envoyer/donner/paye/payer/recharger ~3 <thing>
      <thing> ~3 si tu m_envoies/envoies/viens/fais/gardes/m
      cadeau pour toi ~2 si/quand
      tu veux/as ~2 quoi/besoin ~2 cadeau/argent/credit`,
    elsewhere: `
      ajoute/ecris/parle/rejoins ~2 sur <app>
      tu as/t_as ~1 <app>
      t as <app>
      on ~2 parle/parler/passe/continue/discute ~2 sur <app>/ailleurs/prive
      donne ~2 ton ~1 numero/snap/insta/whatsapp
      messages ~2 disparaissent
      application/appli ~2 privee/secrete/autre`,
    picture: `
      photo/photos/video/selfie ~2 juste/rien_que/seulement/que pour moi
      allume/active/mets ~1 ta/la camera/webcam/cam
      une autre photo
      encore une photo
      envoie ~3 autre/autres/encore photo/photos?
      personne ne ~1 la? verra
      je ~1 montrerai/montre a personne/pas
      je l effacerai/efface apres?
      tu portes quoi
      devant ~1 miroir
      dans ton lit`,
    'soft-picture': `
      envoie ~2 photo/selfie ~1 de/d toi?
      montre ~1 toi/visage
      tu as ~1 photo de toi`,
    meeting: `
      je ~2 chercher/prends/recuperer/recupere ~4 ecole/lycee/college/coin/voiture/gare/cours
      dans ma voiture
      viens ~1 chez moi
      venir chez moi
      viens ~1 seul/seule
      n amene/ramene/amene personne
      on se voit/retrouve ~3 seuls/sans/secret/cachette
      viens/rejoins/retrouve ~4 hotel
      seche/secher ~1 cours/ecole
      fais ~1 le mur
      je t attends/attendrai ~4 ecole/coin/derriere/voiture/parc`,
    'soft-meeting': `
      on ~2 voir/voit/rencontre/rencontrer ~2 vrai/deux/quand
      juste ~1 nous/toi ~1 deux/moi
      tous les deux
      que toi et moi`,
    boundary: `
      tu as/t_as ~1 deja ~1 embrasse/eu/bu
      t as/as un ~1 copain/copine/petit_ami
      l age ~2 chiffre/compte_pas/importe
      ca te derange ~3 age/plus_vieux/plus_age
      question ~1 personnelle/intime/perso
      c est normal/naturel
      tout le monde ~1 fait
      sois/n_aie/ne ~2 pas timide/peur/un_bebe
      sois pas timide
      action ou verite
      je peux/vais t/te apprendre`,
    pressure: `
      si tu m/me ~2 aimais/aimes/faisais/faisais_vraiment ~3 tu/confiance
      prouve/prouve_le
      tu ne/n? me/m ~1 fais/as/aimes pas confiance?
      tu m avais promis
      tu as/avais promis
      tu me dois
      apres tout ce que
      je ~2 faire/fais du mal ~1 si
      sinon je ~3 envoie/montre/dis/raconte
      je ~1 montrerai/enverrai/dirai/envoie ~3 ecole/parents/mere/tout
      c est ta faute
      juste une fois
      pourquoi tu ~2 reponds/ecris`,
    open: `
      demande/dis/parle/montre ~2 a/avec tes/ta/ton <parents>
      tes/ta/ton <parents> ~3 d_accord/savent/sait/viennent/invites/peuvent/peut/dit/a_dit/venir
      avec tes/ta/ton <parents>
      surprise/anniversaire ~3
      toute l/la equipe/classe/famille/bande
      amene ~1 des/tes/un amis/ami/copain/copine
      l entraineur/entrainement
      autorisation`,
    peer: `
      meme/notre/ma/dans_ma classe/age/ecole
      moi aussi ~3 ans
      en maths/francais/anglais/svt/histoire/recre
      les devoirs/controle
      mes parents ~3 veulent/laissent/disent`,
  },
};
