import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Without accents: texts are folded before they are read. */
export const french: PausePack = {
  classes: {
    tues: 'tu_es t_es tes vous_etes vs_etes tu_n_es_qu t_es_qu tes_qu tu_es_qu vous_n_etes_qu tu_resteras t_etais tu_seras_toujours tu_n_es_que t_es_que tes_que vous_etes_tous vous_etes_toutes tu_n_est_qu t_est tu_est',
    adj: `con conne cons connes debile debiles stupide stupides nul nulle nuls nulles moche moches bete betes laid laide laids idiot idiote idiots
      abruti abrutie abrutis degoutant degoutante inutile inutiles minable minables pitoyable attarde attardee attardes repugnant repugnante
      ecoeurant ecoeurante immonde hideux hideuse gogol mongol mongolien mongole bouffon bouffonne degueulasse degueu pathetique insignifiant
      insignifiante detestable mediocre mediocres lache cingle taree insignifiant illettre illettree puant puante crasseux crasseuse vulgaire infect infecte abject abjecte demeure demeuree`,
    'mild-adj': `ridicule ridicules chiant chiante chiants fou folle malade lourd lourde relou relous penible bizarre egoiste mechant mechante
      faux fausse hypocrite grossier grossiere insupportable imbuvable horrible gros grosse maigre jaloux jalouse`,
    mod: `un une des de d du le la les l si trop tres vraiment tellement completement totalement carrement juste que qu rien_qu franchement grave
      gros grosse grand grande petit petite sale pauvre vieux vieille putain_de putain espece_d espece_de espece fichu foutu bande_de bande_d
      tas_de vrai vraie plus ma mon pure parfait parfaite belle beau gentil trop_trop tellement_trop bien aussi et personne_la_plus personne_la la_plus le_plus les_plus type_le_plus plus_grand plus_grosse bel_et_bien bel_est_bien seulement toujours et_encore_plus <adj> <mild-adj>`,
    noun: `connard connards connasse connasses abruti abrutie abrutis idiot idiote idiots imbecile imbeciles cretin cretine cretins debile minable
      salope salopes salaud salauds pute putes putain ordure ordures merde merdes enfoire enfoires encule encules batard batarde batards garce
      trainee trainees catin petasse pouffiasse poufiasse bouffon bouffonne raclure raclures dechet dechets rate ratee rates loser losers
      boulet boulets incapable incapables menteur menteuse voleur voleuse lache laches traitre fils_de_pute fils_de_chien fdp ntm tocard
      tocarde clochard clocharde cassos cas_social gogol mongol mongole triso attarde attardee thon boudin grosse_vache vache truie grognasse
      moins_que_rien bon_a_rien bonne_a_rien sous_merde erreur honte tache pede pedes tapette tapettes gouine gouines tarlouze bougnoule bougnoules
      bicot negre negres negro youpin chinetoque naze type_pourri pourriture pourritures crevard charogne con conne pedale fardeau deception plaie f_d_p feignasse feignant gueux clodo sale_gueule sac_a_merde tas_de_merde trou_du_cul trouduc salopard salopards saloperie ratage boulet abrutie fouteur_de_merde pleurnichard lopette chochotte couille_molle victime mange_merde suceur suceuse lecheur sorciere parasite`,
    'mild-noun': `gamin gamine bebe fou folle clown clowns menteur monstre boloss bolosse noob relou rigolo rigolote guignol pauvre_type pauvre_fille petit_con`,
    vermin: `rat rats cafard cafards vermine parasite parasites animal animaux chien chiens chienne porc porcs cochon cochons singe singes macaque
      macaques serpent insecte insectes larve larves ordure ordures dechet dechets maladie peste cancer sous_homme sous_hommes sangsue truie bete
      betes_sauvages sauvage sauvages guenon babouin raclure lie_de_l_humanite sous_merde rebut poux pou nuisible nuisibles`,
    body: 'gueule tete face nez cheveux dents voix corps peau visage',
    harm: `tuer buter frapper defoncer casser massacrer crever demonter tabasser demolir choper violer egorger planter gifler exploser fumer
      eclater niquer detruire etrangler cogner poignarder saigner briser bruler torturer ecraser retrouver pieter flinguer descendre saccager fracasser peter pulverer fumer rentrer_dedans pourrir detruire tarter gifler enterrer fracturer arracher
      faire_la_peau mettre_une_balle demolir_la_gueule mettre_en_sang`,
    kill: 'tue tues frappe defonce bute casse creve massacre gifle demonte egorge plante explose fume eclate nique tuerai frapperai buterai retrouverai casserai defoncerai massacrerai fracasse peterai exploserai gifle',
    self: 'toi vous',
    will: `je_vais j_vais jvais je_vas on_va ils_vont nous_allons je_veux j_aimerais je_viens je_pourrais_te mes_freres_vont mon_frere_va je_m_en_vais jveux`,
    object: 'te t vous tous ta ton',
    nobody: 'personne aucun_de_nous y_a_personne_qui il_n_y_a_personne_qui',
    everybody: `tout_le_monde toute_la_{classe,famille,ecole} tous_les_{gens,autres} ils_te on meme_ta_{mere,famille,soeur} meme_ton_{pere,frere,chien} meme_tes_{parents,amis,potes} tes_{parents,amis,potes} ta_{mere,famille} toute_l_ecole les_gens`,
    stop: 'pas jamais si mais ne n',
    negation: `pas jamais personne aucun si quand ne n sans ni lorsque imagine peur sauf croire comme_si veut arrete_de_croire`,
    report: `dit dis disent dire disait traite traitee traites traiter traitent ecrit ecrire ecrivait crie crier appelle appellent appeler
      repete repetent repeter film chanson lu entendu raconte racontent message insulte entends pense pensent crois croit croient trouve_que pensait penses dirait`,
    speaker: 'je j on',
    friendly: `je_t_adore je_t_aime t_aime_trop bisous bisou bon_anniversaire joyeux_anniversaire preferee prefere ma_belle mon_coeur tu_me_manques
      bien_joue bravo felicitations ca_va repose_toi je_rigole je_plaisante jrigole lol veinard veinarde cherie cheri ma_chere fier fiere merci`,
    common: commonWordsOf.fr,
  },
  rules: {
    insult: `
      avoir honte d/de exister/toi/vous
      tout_le_monde/on/personne ~1 s en fout/fiche de/d toi/vous
      ta/votre mere aurait du te/t/vous/avorter
      pauvre type/fille/mec/nana/gars
      sale/sales <mod>* <adj>/<mild-adj>
      <tues> ~2 et <mod>* <adj>/<noun>
      <tues> <mod>* <adj>
      ^ t <mod>* <adj>/<noun>
      <tues> <mod>* <noun>
      espece/bande/tas de/d <mod>* <noun>/<adj>/<vermin>
      sale/sales/pauvre/pauvres/grosse/gros/petite/petit/vieille/vieux <mod>* <noun>
      ^ <noun> va/$
      ferme/fermez/fermes ta/vos/votre grande? gueule/bouche
      ferme/fermez la gueule
      ferme la $
      ta gueule !de
      va/vas/allez te/vous ~1 faire ~1 foutre/enculer/voir/mettre
      allez? va/vas en enfer
      nique/niques/niquer ta/tes/vos/ton/sa mere/race/morts/parents
      tu/vous me/m ~1 degoutes/degoutez/ecoeures/repugnes
      tu/vous me/m ~1 donnes/donnez envie de vomir/gerber
      ta/votre tete/gueule/tronche/face/vue/voix me/m ~1 donne envie de vomir/gerber
      tu/vous me/m ~1 fais/faites pitie/vomir/gerber/honte
      tu/vous ne/n? sers/servez <mod>* a rien
      tu/vous ne/n? sers/servez strictement/vraiment/absolument a rien
      tu/vous ne/n? vaux/valez <mod>* rien
      tu vaux <mod>* rien
      personne ne/n? te/t/vous ~1 aime/supporte/veut/calcule/respecte/apprecie/invite/a_invite/a_sonne !plus/autant/mieux
      meme les/ton/ta chien/chiens/chat/rats/mere ~2 veulent/veut/aiment/aime/supporte ~1 toi/pas
      pas etonnant que ~5 parti/partie/quitte/quittee/seul/seule/trompe/deteste/pas/plus
      tes/ta/ton parents/mere/pere/famille ~1 doit/doivent/ont/a honte
      avec une/ta tete/gueule/face/tronche pareille/comme_ca/comme_la_tienne
      tu/t as une/la? <mod>* gueule/tete/tronche <mod>* moche/sale/cul/con/merde/horrible/degueulasse/de_con/de_merde/de_cul
      tu/t as une sale/vilaine gueule/tete/tronche/face
      tu/vous n/ne? es/etes? rien tu/vous/$
      tu/vous n/ne es/etes rien/personne
      tu/vous me/m/nous ~1 fous/fais/donnes/donne la gerbe/honte/nausee
      tu/vous gaspilles/gaspillez l/notre air/oxygene
      tu finiras/vas_finir/finiras_ta_vie ~1 seul/seule/comme_un/dans_le_caniveau
      c_est quoi cette gueule/tete
      t_as/tu_as ete fini/finie/bercee/berce
      tu/vous devrais/devriez avoir honte de toi/vous
      ferais/feriez mieux de te/vous taire <mod>* <noun>
      on veut/voulait pas/plus de toi/vous
      t_as/tu_as pas/rien ta/a place/faire ici
      on/personne t/te a pas/rien? sonne/demande/invite
      personne ne? veut de toi
      tout_le_monde/toute_la_classe/tous/on/ils/<everybody> ~1 te/t/vous deteste/detestent/hait/haissent/meprise/evite
      tout_le_monde/toute_la_classe/tous/on/ils ~1 se moque/moquent/fout/rit/rient/fiche de toi/ta/ta_gueule
      tout_le_monde/tous/on/ils rit/rient/rigole/rigolent de toi
      tout_le_monde/on/ils te/vous trouve/trouvent <mod>* <adj>/<mild-adj>
      tout_le_monde/on/ils sait/savent/pense/pensent/dit que <tues> <mod>* <adj>/<noun>/<mild-adj>
      <everybody> ne/n? te/t ~1 aime/aiment/supporte/supportent pas
      <everybody> a/ont honte de toi
      tu/t n? as aucun/pas_d/pas_un_seul ami/amis/avenir/talent/interet
      tu/t n? as pas de/d cerveau/amis/vie/couilles/coeur
      tu/t n? as rien dans/entre la/les/le tete/crane/cerveau/oreilles
      tu/t as <mod>? un/le qi de/d
      as un qi
      je te/t/vous ~1 deteste/hais/meprise et/tellement/tu/ta/sale/connard/connasse/pour
      je te/vous hais/meprise
      regarde toi/ta_gueule
      t_as/tu_as vu ta gueule/tete/tronche
      tu/vous pues/puez
      <tues> bete/con/moche/laid comme
      quel/quelle <mod>* <adj>/<noun> tu/t/vous
      qu_est_ce_que/ce_que/qu_est_ce_qu/comme/que tu_es/t_es/tes/vous_etes/tu_peux_etre <mod>* <adj>/<mild-adj>
      aussi/plus/si <adj> que toi/vous
      <noun>/<adj> comme toi/vous
      casse/cassez/barre/barrez toi/vous <mod>* <noun>/<vermin>
      degage/degagez/tais_toi/taisez_vous/la_ferme/arrete/ecoute <mod>* <noun>/<vermin>
      ^ encule/encules/enculer/connard/connasse/salope/fdp/ntm/batard
      fils de pute/chien/putain
      <noun>/<adj> que tu_es/t_es/vous_etes
      sale/sales <mod>* arabe/arabes/juif/juifs/juive/noir/noire/noirs/musulman/musulmans/blanc/blanche/renoi/rebeu/pd/gay/africain/africaine
      tu/vous ressembles/ressemblez a ~2 <vermin>/<noun>/rien
      ta/tes/ton <body> ~2 moche/horrible/degueulasse/laide/affreuse/degoutante
      <tues> <mod>* honte pour
      ta/votre vie ne? vaut/sert ~1 rien
      mange/bouffe tes morts/de_la_merde`,
    mild: `
      <tues> <mod>* <mild-adj>
      <tues> <mod>* <mild-noun>
      je te deteste
      tais/taisez toi/vous
      la ferme
      casse/barre/degage toi/de_la/de_ma
      fous/foutez moi la paix
      tu me/m saoules/soules/enerves/gonfles/gaves
      tu as gache/detruit ma vie
      t_as/as gache/ruine/detruit ma vie
      n_importe_quoi toi`,
    'mild-threat': `
      je/on sait/sais ou tu/t/vous habites/habitez/vis/dors/bosses
      tu/vous vas/allez le regretter`,
    threat: `
      <will> ~2 te/t/vous ~1 <harm> !de_calins/de_bisous/de_caresses/de_chatouilles/de_rire/d_amour/un_mail/un_message
      <will> ~2 <harm> ta/ton/tes/vos
      je te/t/vous ~1 jure/promets/previens ~3 te/t/vous ~1 <kill>/<harm>/regretter
      je te/t/vous <kill> $
      je te/t/vous <kill> les/la/ta/si/de/des/ton
      je te/t/vous tuerai/frapperai/buterai/retrouverai/casserai/defoncerai/massacrerai/egorgerai/crèverai/detruirai
      je/on sait/sais ou tu/t/vous habites/habitez/vis/dors/bosses ~2 fais/gaffe/mefie/attention/et/prepare/tu_vas
      si je/on te/t/vous ~1 croise/chope/attrape/revois/trouve/vois/retrouve ~1 je te/t/vous ~1 <kill>
      si je/on te/t/vous ~1 croise/chope/attrape/revois/trouve ~1 t_es/tu_es/tu_vas
      redis/refais/recommence/approche/touche/reviens/parle ~3 et/encore ~1 je/t_es/tu_es/tu/on te/t/vas/mort? <kill>/mort/morte/voir/regretter/<harm>
      et t_es/tu_es mort/morte
      <will> ~2 envoyer/publier/poster/partager/montrer/balancer tes/ta/les/ces photos/videos/nudes/photo/video
      tu/vous vas/allez ~1 finir a/dans/en l/un/une/sang? hopital/cercueil/tombe/trou/fauteuil/cimetiere
      on/je va/vais/viendra/passer venir/passer chez/a toi/vous/ta_maison ~1 et/pour tu/te/on/vous
      je vais/te/t te? faire/ferai ~1 la? peau/payer/regretter/souffrir/mal/pleurer
      prepare/preparez toi/vous a mourir/crever/souffrir/pleurer
      tu/vous vas/allez/va ~1 payer/regretter ca/cela/ce/toute/$
      tu/vous vas/allez ~1 le payer/regretter $
      tu/vous vas/allez le payer !combien/en/avec/par/a
      tu/vous vas/allez <mod>? crever/saigner/souffrir/prendre_cher/mourir/morfler/pleurer/le_regretter_amerement $
      tu/vous vas/allez crever/souffrir/prendre_cher/morfler/saigner
      tu/vous vas/allez voir ta/vos/demain/ce_que/$
      t_es/tu_es/tes/vous_etes mort/morte/morts demain/quand/si/a/$
      attends/attend que je/on/qu_on t/te/vous ~1 attrape/chope/trouve
      attends que je t/te/vous
      on/ils t/te/vous ~1 attend/attendent/attendra a/devant/dehors ~5 <harm>/sortie/tabasser/casser
      si tu/t/vous ~6 je te/t/vous ~1 <kill>/<harm>
      si tu ~6 je vais te/t <harm>
      faire de ta/votre vie un enfer/cauchemar
      <will> ~1 pourrir/ruiner/detruire/briser ta/votre vie
      bruler/cramer/exploser ta/votre/ton maison/baraque/famille/appart
      surveille/surveillez tes/vos/ton arrieres/dos
      fais gaffe a/quand/ta/toi tu/toi/te/a/ta
      quelqu_un/on/il_faudrait/faudrait devrait/va/qu_on/doit? te/t/vous <harm>/<kill>
      tu/vous merites/meritez ~3 frapper/baffe/balle/gifle/coups/violee/viole/tabasser/raclee/correction/claques/coups/gifles/baffes
      encore un mot/message et je/t_es/tu_es/tu
      tes jours sont comptes
      gare/garde a ta gueule/toi $`,
    'self-harm': `
      personne ne? viendra/viendrait a ton/ta enterrement/tombe
      pourquoi tu/t es? encore/toujours en vie/vivant
      pourquoi tu respires/existes/vis
      suicide/suicidez/tue/tuez/pends/pendez/bute/flingue/jette toi/vous
      va/vas/allez te/vous suicider/pendre/tuer/noyer/flinguer/buter/jeter
      ^ va/allez mourir/crever !de
      et/alors/donc/juste va/allez mourir/crever !de
      creve/crevez $
      creve/crevez tous/toutes/tout/donc/alors/et/en/seul/$
      prends/trouve/achete/prend une/un/la/ta/des corde/couteau/flingue/lame/cachets/medocs et
      t_attends/tu_attends/vous_attendez quoi pour te/vous tuer/pendre/suicider/foutre/jeter/crever
      qu_est_ce_que/qu_attends tu? t? attends? pour te/crever/mourir tuer/pendre/suicider?
      le/la mieux/seule meilleure? chose? ~2 tu/vous puisses/peux/peut/pourrais/puissiez faire c_est/serait/est ~1 mourir/crever/disparaitre/te_tuer/te_suicider/te_pendre
      tout/ca irait/serait/ira mieux si tu/t/vous existais/etais/n/mourais/crevais/disparaissais
      arrete/arretez de respirer/vivre/exister
      finis/finissez en/en_avec_ta_vie/en_une_fois
      disparais/disparaissez de/pour la/cette/ma? surface/terre/toujours/vie
      ^ creve/crevez <mod>* <noun>/<vermin>
      saute/sautez par/du/d ~2 fenetre/pont/toit/balcon/falaise
      tu/vous devrais/devriez/ferais_mieux_de/dois ~1 te/vous/t? suicider/tuer/pendre/mourir/crever/noyer/disparaitre/flinguer
      pourquoi tu/t/vous ne? te/t/vous suicides/tues/pends/suicidez/jettes/flingues pas
      pourquoi tu/t ne/n? creves/meurs pas
      fais/faites nous/moi/leur ~1 plaisir/faveur/service ~2 suicide/creve/meurs/mourir/crever/disparais/tue/saute
      le_monde/la_classe/la_terre/l_ecole/la_vie/ce_monde/tout serait/irait/sera/est <mod>? mieux/meilleur/plus_beau/meilleure/plus_belle sans toi/vous
      on/tout_le_monde/nous serait/serions/vivrait/irait <mod>? plus? heureux/tranquille/mieux/soulages si/sans tu/toi/t/vous
      personne ne/n? te/vous regretterait/regrettera/pleurera/pleurerait
      personne ne/n? pleurera/pleurerait/remarquera/viendra ~3 tu/ta/t
      j_espere/je_souhaite/vivement/j_aimerais/je_veux ~1 tu/vous/t ~2 crever/creves/mourir/meures/souffrir/souffres/mort/morte
      j_espere/je_souhaite/vivement que tu/vous ~2 creves/meures/souffres/disparaisses
      tu/t/vous ne/n? aurais/aurait/auriez jamais/pas du naitre/exister
      tu/vous ne/n? merites/meritez pas de/la vivre/respirer/vie/exister
      tu/vous merites/meritez de/la <mod>? mourir/crever/mort/souffrir
      bois/avale/buvez ~2 javel/poison/cachets
      ouvre/coupe/taille toi/te les veines
      mets fin a ta/tes vie/jours
      ta mere aurait_du ~1 avorter`,
    dehumanising: `
      <tues> meme? pas meme? un? humain/humaine/humains/etre_humain/des_etres_humains
      <tues> <mod>* <vermin>
      sale/sales/gros/grosse/espece_de <mod>* <vermin>
      ^ vermine/sous_hommes/cafards
      pas de <vermin> comme toi/vous
      de/d? <vermin>/ordures/merdes comme toi/vous
      t_es/tu_es pas/meme_pas une/un personne/humain/etre_humain
      les/des/gens/personnes/types/filles/merdes/ordures gens/personnes/types/ordures/merdes/filles? comme toi/vous ~1 devraient/devrait/meritent/merite/ne_devraient/doivent/ne_meritent/me_degoutent/n_ont_rien
      gens/personnes/types comme toi/vous ~2 sont/c_est <mod>* <vermin>/<noun>
      ta/votre race/espece/tribu/communaute ~1 est/doit/devrait/sont/merite <mod>* maladie/disparaitre/exterminee/vermine/crever/honte/cancer/mourir
      retourne/retournez/rentre/rentrez dans/chez ton/ta/toi/vous/votre/ta_jungle pays/brousse/cage/jungle/trou/$
      retourne/retournez/rentre/rentrez dans ton/ta/votre pays/brousse/cage/jungle/trou
      rentre/rentrez/retourne/retournez chez toi/vous <mod>* <vermin>/<noun>
      ta place est/c_est au/dans zoo/la_poubelle/le_caniveau`,
  },
};
