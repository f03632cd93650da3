import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Without accents. As it is written and as it is typed: `t es`, `tes` and `t` are all "tu es". Needs a native reader. */
export const french: PatternPack = {
  classes: {
    stop: 'jamais',
    your: 'tes ton ta tn vos votre',
    kin: `
      parents parent pere mere maman papa mama moman popa mom mum daron daronne darons daronnes darone reum
      reup renps remps rents vieux vieille famille soeur sœur frere frangin frangine grand_mere grand_pere
      mamie mamy papy papi tante tata tantine tonton oncle beau_pere belle_mere tuteur tutrice pater mater
      prof profs proches entourage educ educateur entraineur coach psy mother father freres soeurs sœurs
      freros paren parens travailleuse_sociale assistante_sociale assistante medecin infirmiere cpe nounou`,
    parents: `
      parents mere pere maman papa famille soeur sœur frere prof mother father daron daronne darons daronnes
      reum reup tante tata tantine tonton oncle grand_mere mamie beau_pere belle_mere`,
    home: `
      parents pere mere maman papa mama moman popa mom mum daron daronne darons daronnes reum reup renps
      rents vieux vieille famille grande_soeur grande_sœur grand_frere petit_frere petite_soeur petite_sœur
      grand_mere mamie mater pater tante tata tantine oncle tonton educatrice educateur nounou belle_mere
      beau_pere tuteur tutrice parent paren parens mman mams babysitter`,
    ur: 'tes ton ta tn vos votre la le les ta_grande ton_grand ta_petite ton_petit',
    nobody: `
      personne ame_qui_vive quiconque qui_que_ce_soit quelqu_un_d_autre tout_le_monde persone perssone
      ki_ke_ce_soit ki_que_ce_soit n_importe_qui`,
    friends: `
      amis amies ami amie potes pote copains copines copain copine camarades camarade soi_disant_amis gens
      autres entourage meilleure_amie`,
    youare: `
      tu_es tu_est tu_e t_es t_est t_e t tes es_tu tu_etais t_etais tu_serais tu_seras tu_sera tu_as_l_air
      t_as_l_air tu_parais tu_sembles toi_t_es vs_etes`,
    youhave: 'tu_as tu_a t_as t_a ta tas as_tu a_tu tu_aurais t_aurais tu_avais tu_possedes',
    who: 'quel quelle quels quelles kel kelle kels qel qelle kl quell q_l',
    when: `
      quand kan kand qand qd qan lorsque lorsqu des_que des_qu pendant_que pendant_qu tant_que une_fois_que
      une_fois_qu apres_que attends_que attends_qu le_temps_que`,
    that: 'que ke qu k q',
    very: `
      trop tro tellement telmen vraiment vrmt vrm vrai grave grv super tres tre bien si plutot toujours
      encore franchement hyper carrement mega vachement plus ultra full ben assez sacrement drolement une un
      la quand_meme qd_meme deja donc aussi mon ma tt tte tout toute pa pas`,
    alone: `
      seul seule seuls solo tseul tte_seule tt_seul toute_seule tout_seul tu_seule tu_seul tte_seul
      toute_seul tt_seule`,
    place: `
      ecole college lycee bahut coll classe quartier rue ville commune village region adresse cegep
      secondaire club arret coin cite departement arrondissement pays school internat eglise patelin`,
    pupil: `
      classe annee section promo niveau secondaire 6e 5e 4e 3e cm1 cm2 6eme 5eme 4eme 3eme seconde cinquieme
      sixieme quatrieme troisieme primaire college lycee`,
    reads: `
      regarde regardent lit lisent lire voit voient surveille surveillent verifie verifient checke checkent
      check fouille fouillent controle controlent espionne espionnent mate matent capte inspecte inspectent
      utilise utilisent touche touchent prend prennent connait connaissent confisque ouvre ouvrent`,
    device: `
      telephone tel telefon portable phone gsm cell cellulaire ordi ordinateur tablette messages message msg
      msgs mess sms textos texto conv convs conversation conversations discussions discussion historique
      snap compte mot_de_passe mdp code dm mp ecran chat courrier colis journal`,
    away: `
      rentre rentrent rentrer rentrera dort dorment dorme dormir bosse bossent taf taff taffe taffent
      travaille travaillent travailler travail boulot partent partis parti partie parties partir sort
      sortent sortis sorti sortie couche couches couchee couchent absent absents absente absentes loin
      voyage deplacement reunion occupe occupes revient reviennent revenir finit finissent nuit vacances
      dehors`,
    near: `
      a_cote a_coter acote a_cotes avec_toi chez_toi pres_de_toi pres autour dans_la_piece dans_ta_chambre
      dans_la_maison derriere_toi dans_le_salon dans_les_parages la_avec_toi ds_ta_chambre avec_vous`,
    tell: `
      dis dit di dire dises diras dira parle parles parler parlez parleras parl raconte racontes raconter
      raconteras montre montres montrer cause causer mentionne mentionnes mentionner repete repetes repeter
      rapporte rapporter avoue avouer confie confier balance balances balancer previens prevenir informe
      informer avertis avertir signale signaler demande demandes demander explique expliquer touche_mot
      toucher_mot toucher_un_mot ebruite ebruiter partage partages partager poste postes poster souffle
      souffler souffles cafte cafter poucave poucaver crie cries racontera raconterai repetera repeterai
      dirais parlera parlerai repeteras discute discuter discutes conte contes conter dir dirre dir_e jdis
      jdirai jdi`,
    telling: `
      dire dises parler parles en_parle en_parlai raconter racontes montrer montres cause causer mentionner
      mentionnes repeter rapporter avouer confier confies balancer prevenir previennes informer avertir
      demander demandes expliquer toucher_mot toucher_un_mot partager souffler cafter poucaver crier
      discuter discutes repetes conter dir raconte montre repete`,
    know: `
      savoir sache sachent sait saura sauront saches voir voie voient voit vois verra entende entend
      entendre entendent apprenne apprennent apprend apprendre tombe tombent tomber courant decouvre
      decouvrent decouvrir comprendre comprend comprennent comprendrait comprendraient comprendrais lise
      lisent lire remarque remarquent capte captent grille griller grillent cramer crame soupconne meler
      mele mele_pas valider accepter accepterait regarde savent acces retrouve retrouvent trouve trouvent
      capter`,
    trouble: `
      fache fachee fachent fachera facher colere gater gatera gate interdire interdira interdit interdiront
      punir punira puni punie priver privera confisquer confisquera separer separera separeront bloquer
      bloquera enerver enervera crier criera gronder grondera ennuis problemes probleme soucis emmerdes
      catastrophe fini finie foutu comprendra comprendront comprendrait gacher gachera jaloux jalouse tuer`,
    erase: `
      efface effaces effacer effacera supprime supprimes supprimer suppr supp delete vide vider nettoie
      nettoyer enleve enleves jette suprime suprimes supprim suprim suprimer`,
    traces: `
      messages message msg msgs mess sms textos conv convs conversation conversations discussion discussions
      historique photos photo tofs tout tt ca jase appels traces echanges chat tchat numero replay live
      appel profil num echange tou`,
    pretext: `
      copine pote amie ami copain camarade cousine cousin reviser revise revision revisions devoirs biblio
      bibliotheque mediatheque expose entrainement chien danse foot courses piscine promener poubelles club
      etude retenue colle retard bus malade solfege marche messe repetition sport chez oublie erreur voyage
      cours renforcement rallonge rallongee projet devoir stage internat sortie_scolaire`,
    bad: `
      s_en_fichent s_en_foutent s_en_fout s_en_fiche s_en_balancent gamins gamines gamin gamine immatures
      immature jaloux jalouses jalouse faux fausses fausse hypocrites hypocrite betes debiles nuls nulles
      nazes superficielles superficiels meritent merite comprennent comprend comprendront captent capte
      soutiennent ecoutent ecoute aident aime aiment abusent abuse stricts strict stricte severes severe
      etouffent etouffe vieux_jeu coinces relou relous injustes injuste mechants mechante traitent traite
      respectent respecte egoistes egoiste capables cons nocives toxiques toxique mauvaises profitent`,
    nice: `
      belle bel beau jolie joli jolies mignonne mignon mignone migno canon magnifique sublime superbe
      ravissante ravissant charmante charmant adorable craquante craquant parfaite parfait splendide
      attirante seduisante elegante fraiche stylee mimi mims bombe beaute beau_gosse belle_gosse bg chou
      choupette sexy bonita charme gracieuse belles bellissima profonde photogenique photogeniques ange cute
      hot beautiful bo magnifik bellle`,
    great: `
      brillante brillant talentueuse talentueux exceptionnelle exceptionnel geniale genial incroyable
      extraordinaire douee doue intelligente intelligent speciale special mature mur mure matur adulte
      responsable fascinante fascinant fort forte rare etonnante etonnant impressionnante impressionnant
      parfaite pro courageuse courageux inoui stupefiant stupefiante epoustouflante epoustouflant pure pur
      interessante interessant passionnante`,
    grown: `
      mature matures mur mure murs matur adulte adultes grande grand posee pose serieuse serieux
      intelligente intelligent brillante reflechie reflechi evoluee avancee avance degourdie degourdi
      allumee allume eveillee raisonnable responsable forte doue douee`,
    older: 'vieille vieux vieil grande grand agee age agees mure mur mature adulte majeure majeur',
    give: `
      achete acheter acheterai achterai offre offrir offrirai offert envoie envoyer envoi enverrai donne
      donner donnerai paye payer paie paierai payerai file filer filerai passe passer passerai recharge
      recharger transfere transferer prete preter ramene ramener ramenerai apporte apporter apporterai
      depose deposer prends prendre commande commander finance cadeaute mets mettre donnera achetera offrira
      paiera payera enverra livrer livre`,
    thing: `
      credit credits forfait mega megas giga gigas data recharge unites transfert airtime momo orange_money
      wave tel telephone phone iphone smartphone portable tablette ipad ordi pc argent thune thunes fric
      sous tune tunes maille cash biff oseille sou euros euro balles boules cfa francs dollars piasses
      cadeau cadeaux kdo kdos surprise skins skin robux vbucks v_bucks vbuck gems gemmes diamants pieces
      carte_psn carte_cadeau carte_pcs pass_de_combat abonnement nitro console switch ps5 ps4 xbox manette
      jeu jeux bijou bijoux bracelet collier bague vetements fringues habits robe sac parfum maquillage
      chaussures baskets sneakers jordan crampons maillot airpods casque montre ticket tickets places
      concert bonbons chocolat chocolats glace mcdo scolarite frais ecolage fournitures uniforme tresses
      meches perruque pagne velo trottinette poupee peluche petit_quelque_chose quelque_chose qqchose #money
      pizza boubou bazin cheval roses lego legos carte cartes kebab tacos manga mangas board planche skate
      gaufre montre_connectee micro guitare chien chiot drone voile tablette_graphique couteau cado cados
      kado kados locomotive train scoot manteau`,
    app: `
      snapchat snap snape snp whatsapp whatsap whatsaap watsapp wattsapp watsap wathsapp wasap wsp telegram
      telegrame instagram insta ig discord signal messenger tiktok viber skype facetime imo facebook fb kik
      wickr yubo omegle zangi bigo`,
    private:
      'mp dm pv prive privee inbox message_prive messages_prives msg_prive conv_privee salon_prive vocal',
    picture: `
      photo photos tof tofs foto fotos pic pics selfie selfies video videos vid vids cliche cliches portrait
      portraits live stream direct`,
    scene: `
      maillot maillots pyjama pyj pyjamas lit glace miroir douche bain plage piscine entier en_pied
      maquillage filtre short robe jupe debardeur serviette ventre bikini chambre nuisette tenue baignoire
      corps uniforme justaucorps collants angles plein_pied plain_pied`,
    send: `
      envoie envoies envoi envoye envoyer tenvoi tenvoie envoyes montre montres montrer fais fait fe faire
      file filer balance balances passe partage donne veux veu voudrais aimerais attends prends prend jveu
      jveux voir`,
    fetch: `
      prendre chercher recuperer recupere recup recuperai recupererai choper embarquer emmener emmene
      emmenerai attends attend attendrai attendre ramasser ramasse pick prends prend rejoindre rejoins
      retrouver retrouve cherche ramener`,
    spot: `
      ecole college lycee bahut coin rue gare arret station parc parking voiture caisse bagnole char auto
      moto scooter eglise marche cours sortie portail derriere devant mosquee terrain stade boulangerie abri
      supermarche carrefour rond_point bois foret pont depanneur camionnette van metro feu abribus cimetiere
      port plage hangar auberge skatepark canal maquis cafe mcdo centre_commercial gymnase piscine hotel`,
    ride: 'taxi bus billet train transport moto uber trajet deplacement benskin zem car blablacar covoiturage metro tram',
    date: `
      embrasse embrasser copain copains mec mecs meuf copine chum relation amoureux amoureuse petit_ami
      petite_amie petit_copain petite_copine bu fume sorti sortie couple bisou keum aime seduit fiance
      fiancee`,
    me: 'moi oim wam mwa',
    i: 'je j jte jt jvais jvai jv jpeux jpeu jpe jveux jveu jviens jvien jpasse jpourrais jpourrai jvoulais jvoudrais',
    common: commonWordsOf.fr,
  },
  rules: {
    profile: `
      tu rentres/rentre ~4 ecole/college/lycee/cours
      <youare> ~1 mineur/mineure/majeur/majeure
      <youare>/vous_etes ~1 jeune/du_coin/de_la_region/dans_le_coin
      <youare> dans <who>
      tu passes ~3 par ~4 rentrer/aller/venir
      tu rentres/rentre ~1 avec_qui/comment/seul/seule
      <youhave> quoi/genre/combien/environ/tout_juste 9/10/11/12/13/14/15/16/17
      ta ~1 date de naissance
      tu ~1 descends/descend ~1 ou
      <youare> ~1 chez ta/ton <home>
      <who> ~1 age
      age ~1 <youhave>/tu/t
      <youhave> ~2 9/10/11/12/13/14/15/16/17 ans/piges
      <who> ~1 <place>/<pupil>
      <place> ~2 laquelle/lequel
      en/fais/fait/fe/fai/fez <who> <pupil>
      <youare> ~1 en <pupil>

      ou/dou/d_ou ~1 tu/t ~1 habite/habites/vis/viens/crechest/creches/restes/reste/loges/es/vas
      <youare>/tu/t/thabite/thabites ~1 habite/habites/vis/restes/loges/viens/ou ~1 ou/d_ou/avec_qui/dans_quel/dans/ici/maison/seul/seule
      habites/habite ~1 ou/maison/appart/appartement/immeuble/villa/loin/<who>
      fille/meuf/nana ou garcon/mec/gars
      asv
      <youhave>/tu ~2 freres/frere et/ou soeurs/sœurs/soeur/sœur
      tu ~1 finis/fini/sors/termines/finit ~2 <who> heure
      ton/tes ~1 emploi_du_temps/horaires/adresse
      <your> <kin> ~2 stricts/strict/stricte/severes/severe/separes/divorces/cool`,
    alone: `
      ^ toute/tout/tte/tt seul/seule $
      tu dors ~1 avec_qui/seul/seule/tout_seul/toute_seule
      avant <that> ~2 rentre/rentrent/arrive/arrivent/revienne/reviennent/reveille/reveillent
      te/t laisse/laissent/laissera ~1 <alone>
      elle/il/ils est/sont au/a/en/a_la/deja_au/encore_au taf/travail/boulot/marche/lit/cuisine/maison/bureau/courses/voyage/reunion
      elle/il/ils ~1 <reads> ~1 ton/ta/tes/tn/nos <device>
      le/la/ton/ta pere/mere/vieux/vieille/papa/maman/tante/daron/daronne/patron ~1 est/dort ~2 la/maison/travail/marche/parti
      quand/kan ~1 rentre/rentrent/revient/reviennent/part/partent/finit/dort ~1 t? elle/il/ils/<ur>
      sans <your> ~1 freres/frere/soeurs/soeur/sœur/sœurs ~1 autour/la/a_cote/$
      loin d/de <your> <home>
      <who> piece
      quelqu_un ~3 deranger/derange/nous_voir/nous_entendre/te_voir/t_entendre/debarquer/rentrer/entrer
      ferme ~2 derriere_toi/a_double_tour
      bien derriere toi
      personne ~2 verifie/verifier/surveille/controle/derriere_toi/deranger/derange/dera/embeter/embete
      <ur> <home> ~3 derriere_toi/sur_ton_dos/te_surveillent/te_surveille/te_fliquent/te_flique
      ils/elle ~2 derriere_toi/sur_ton_dos/te_surveillent/te_surveille/te_fliquent/te_flique
      on ~3 tranquilles/peinards/peinard/penards/tranquillou
      ^ seul/seule pour/chez/a_la/ce_soir/dans/toute
      ta/tn chambre ~4 <home>/loin/etage/en_bas/en_haut/porte/isolee/isole
      porte ~1 fermee/verrouillee
      elle/ils/il rentre/rentrent/finit/finissent/bosse/bossent/travaille/travaillent/dort ~1 tard/quand/tot/de_nuit/la_nuit/le_soir
      elle/ils/il ~1 rentre/rentrent/finit/dort/part/partent/couchent ~1 a? <who> heure
      ^ pas/surtout_pas/mais_pas ta/ton/tes <home>
      <your>/les <kin> ~3 <reads> ~2 <device>
      <youare> <very>* <alone> !a/qui/que/ki
      <youare>/tu ~4 <alone> a_la_maison/chez_toi/dans_ta/la/ici/ce_soir/maintenant
      seul/seule chez toi
      seul/seule/tranquille dans/ds ta/tn chambre
      tes/ton/ta/tn <home> !quand/kan/qd ~3 <away>
      tes/ton/ta/tn <kin> ~1 sont/est/so/seront/sera/st ~1 la/maison/chez_toi/marche/travail/boulot/bureau/champ/champs/hopital/eglise
      tes/ton/ta/tn <kin> ~2 lit/dodo/couches/pieute/pieutes
      <your> <kin> ~4 <who> heure
      <who> heure ~3 <your> <kin>
      <when>/attends ~4 ronfle/ronflent/pionce/pioncent/roupille/dodo/dort/dorme/dorment/couche
      <when>/attends ~4 couches/couchee/couchent/endormi/endormis/parti/partis/partie/absente/absents
      <when>/pendant ~1 elle/ils/il ~2 pas la
      <when> elle/ils/il ~2 travail/boulot/taf/bosse/bossent/travaille/travaillent/la_pas
      quelqu_un/quelquun/kelkun/kelkin/qlqn/qqun/qqn/qq1/qlq1/du_monde ~1 <near> $
      tout_le_monde/tlm/tt_le_monde/les_autres ~2 dort/dorment/dormira/lit/couche/couches/parti/partis/pieute
      nous/t/te entend/entende/entendra/entendre/entendent ~1 pas/$
      <youare>/tu/toi ~1 dans/ds/ds_ta/au ta/ton/tn/fond chambre/lit
      ferme/verrouille/fermes ta/tn porte
      elle ferme ~1 cle
      <youhave> ~1 ta/propre/une ~1 chambre ~1 a_toi/seule/perso/individuelle/rien_qu_a_toi
      <youhave>/tu ~1 tel/telephone/portable/phone ~1 a_toi
      <device> ~2 a_toi ou
      <your> <kin> ~2 laissent/laisse/autorisent/autorise ~4 tard/soir/nuit/seul/seule/tranquille/sortir/tel
      sans <your> <kin>
      on sera/serait/est ~1 tranquille/tranquilles/seuls
      <device>/tel ~4 <your> <kin> ~1 regarde/voit/lit/prend/fouille/checke/verifie
      sur/avec le/la/un/l tel/telephone/tablette/ordi/ordinateur/compte/portable d/de <your> <home>`,
    secret: `
      sans <that> ~3 fouille/fouillent/voit/regarde/lise
      cache/caches/planque ~4 matelas/matela/lit/oreiller
      pas/pa ~1 kil/kils/kelle/kelles/quil/quils/quelle ~3 <know>
      si elle/ils/il/<home> sait/savent/apprend/apprennent/voit/voient/decouvre/decouvrent/savait/capte
      si tu ~2 demandes/parles/dis/demande ~3 mort/foutu/fini/cuit/rape
      un pacte
      <ur> <home> ~1 croira/croiront/pensera/penseront/croiraient ~1 <that>
      <ur> <home> ~2 <know> ~1 pas/rien
      pour ~1 pas/pa <that> ~4 <home>/elle/il/ils
      ils/elle/il ~1 verra/verront/saura/sauront/entendra/entendront/remarquera/remarqueront/captera ~1 rien/pas
      pas d adultes/adulte/parents
      pas besoin ~2 permission/autorisation/accord
      coupe/eteins/eteint ~1 ton/tn tel/telephone/portable/gps
      lui ~1 <tell> ~1 pas/rien/pa
      bloque/bloques/vire/supprime ~1 <your> <kin>
      <that>/qu elle/ils/il/on ~1 voie/voient/sache/sachent/entende/entendent/voit/sait ~1 pas/rien
      se/te taire
      risque/perdre/perds/perdrais/perdrai/risquerais ~1 ma/mon ~1 place/poste/boulot/travail/job/metier/emploi/carriere
      <ur> <home> ~2 dis/diras/racontes/raconte/di/dit ~1 <that>/rien/pas
      <ur> <home> ~2 comprendrait/comprendraient/comprendra/comprendront/accepterait/accepteraient ~1 pas/rien/jamais/pa
      <ur> <home> ~2 saura/sauront/verra/verront/aimerait/apprecierait/supporterait ~1 pas/rien/jamais/pa
      <your>/le/la <kin>/pasteur/imam/coach/prof ~3 pas/rien ~1 besoin/a_tout/tout/oblige/obliges/invite/invites/a_savoir/a_etre
      il/elle/ils/elles doit/doivent/a/ont/faut pas tout
      reste/restera/demeure ~1 entre ~3 et/toi/moi/nous
      si ca/sa se sait/savait/apprend
      si quelqu_un/on ~2 apprend/sait/voit/chope/choppe/grille/entend/decouvre
      ni vu ni connu
      tu me/m connais/connait pas
      on ~1 lui/leur ~1 cache/cachera/dit/dira/raconte/racontera/repete/parle/montre ~1 pas/rien
      on ~1 lui/leur cache/cachera
      chut/motus/silence/pas_un_mot/bouche_cousue ~3 <your>/la/le/les/l/a <kin>
      sans te/se/nous/me faire remarquer/voir/choper/griller/prendre/entendre/reperer/chopper
      rester/demeurer/reste/restera ~1 cache/cachee/caches/secret/secrete/clandestin
      contrat de silence
      <tell> ~1 pas/rien ~2 a_la_maison/chez_toi
      laisse ~1 ton tel/telephone/portable
      chiale/pleure/pleurer/pleurnicher/chialer/plains/plaindre ~1 pas? ~2 <your> <home>
      vais/irai/irais/aller/finir/finis/va en prison/taule/tole
      apres lecture
      <tell> ~1 pas/rien/mot/pa/surtout_pas ~2 <ur> <home>
      <tell> ~1 mot/un_mot/pas_un_mot ~1 a/aux
      <ur> <home> ~4 pas/rien/pa/jamais/besoin ~3 <know>
      pas ~1 de traces/trace
      laisse ~2 trace/traces
      pas ~1 le_droit/cense/sense ~3 te/t/toi parler/ecrire/voir/ajouter/contacter/recevoir
      sur tous les toits
      ce <that> ~5 ignore/ignorent
      ce_qui/ce_que/ce_qu ~6 reste/restera ici/au/a_la/entre/dans
      nos echanges/messages/discussions/conversations/moments ~2 sacres/prives/prive/nous/secrets/personne
      <tell>/parle ~3 ame_qui_vive/quiconque/qui_que_ce_soit
      <tell> ~1 pas/rien/pa/jamais/surtout/plus ~3 a/de/aux/avec ~1 <your>/la/les/mes/aux? <kin>/<friends>
      pas/rien/jamais/inutile/evite/eviter/sans/surtout_pas/avant/interdit/pa ~4 <telling> ~3 a/avec/aux/de <your>/la/les/tous? <kin>/<friends>
      ne/n ~2 <tell> ~4 <your> <kin>
      ne le dis pas a tes/ta/ton
      leur/leurs ~1 <tell> ~1 pas/rien/pa/surtout
      pas/rien/inutile/sans/evite ~2 leur ~1 <tell>
      <your>/les <kin> ~3 pas/rien/pa/jamais/besoin/obligee/oblige/obliges/aucune_raison ~3 <know>
      si/avant ~1 <that>? ~1 <your> <kin> ~3 <know>/demande/demandent/trouve
      elle/ils/il/elles ~2 pas/rien/besoin/obligee/oblige ~3 savoir/courant/comprendrait/comprendraient/comprendrais/sache/sachent/apprenne
      peur/faudrait/faut/evite/eviter/veux/inutile/besoin/pas ~1 <that> ~2 <kin>/elle/ils/il/elles ~3 <know>
      si tu ~3 <tell> ~5 <kin>/quelqu_un ~5 <trouble>
      <your> <kin> ~4 <trouble> ~4 si/sinon/contre
      <your> <kin> ~3 serait/seraient/sera/seront/va/vont ~3 <trouble>
      ils/elle/on/j/je/nous ~2 separer/interdire/priver/ennuis/emmerdes/gros_problemes
      notre/nos/notr ~2 secret/secrets/secre/cachette/pacte
      secret ~2 a_nous/entre/toi_et_moi
      reste/restera/restent/rester/garde/gardons/gardes/garder/laisse/laissons/affaire/truc/chose/secret/discussion ~2 entre nous/nou
      reste/restera/ca/garde/affaire/secret/truc/histoire/sa/c ~3 entre toi_et_moi/moi_et_toi/nous_deux/nous_2
      entre nous/nou deux/2/ok/hein/promis/stp/$
      entre toi_et_moi/moi_et_toi
      garde/gardes/garder/gardons/gard/gardez ~2 secret/pour_toi/dans_ton_ventre/dans_ton_coeur/dans_ton_cœur/silence/bouche/langue/pr_toi/pr_twa
      garde ~1 ca/sa/le/tout/la ~1 pour/pr toi
      personne ~2 doit/besoin/doive ~2 savoir/rien/courant/voir/apprendre/$
      personne ~1 saura/sache/sait/apprendra
      reste/restons/sois/soyons/soit/rester/etre/soyez ~2 discret/discrets/discrete/discretes/discretos/prudente/prudents
      tu/toi/faut/pense/oublie/puis/apres/faudra/faudrait/pourrais/peux ~2 <erase> ~3 <traces>
      ^ <erase> ~2 <traces>
      <erase> ~1 ces/nos/notre/cette/ce/tous/tout ~2 <traces>
      dis/dit/di/diras/dire/raconte/dites ~6 <that>/q ~1 tu/t/c_est/vas/tu_es/tes/te/je/chui/on ~5 <pretext>
      si ~3 demande/demandent/demandera/pose/posent/appelle ~4 dis/diras/reponds/repond/repondras/chui/je_suis/jss/jsuis/invente/jsui
      invente/trouve/inventer/trouver/cherche ~2 excuse/histoire/pretexte/mensonge/bobard/mytho
      cache/caches/cacher/planque/planques/planquer ~4 <device>/<kin>/cadeau/sous/sac/bien/chambre
      en cachette/douce/scred/soum_soum/soumsoum/catimini/loucede/sous_marin
      attends avant ~1 en? parler
      <tell> ~2 msg/message/messages/conv/photo/numero ~1 personne
      poste/postes/publie ~1 pas/nulle_part
      ouvres/ouvre/reponds/repond ~1 personne d_autre/sauf
      j/je/on ~1 aurai/aurais/aura/avoir/va_avoir/vais_avoir ~2 ennuis/problemes/emmerdes/soucis
      mets/met/mettre/change/change_le ~2 code/mot_de_passe/mdp ~2 tel/telephone/portable/phone
      mets/met/mettre ~2 casque/ecouteurs ~5 <kin>`,
    'soft-secret': `
      pas/rien/inutile/evite/sans/pa ~4 <telling> ~1 a/avec? <nobody>
      en parle/parles/dis/di/parl ~1 pas/rien/pa
      mieux vaut ~2 pas/rien
      ne rien dire
      muet/muette comme
      elle/ils/il/<home> ~2 diraient/dirait/croiraient/croirait/penseraient/penserait/flipperait
      elle/ils/il/<home> ~2 flipperaient/paniquerait/paniqueraient/refuserait/refuseraient/interdirait/interdiraient
      elle/ils/il/<home> ~1 va/vont ~2 refuser/bloquer/croire/juger/flipper/paniquer/imaginer/interdire/gueuler
      demande/demandes pas $
      pas un ~1 mot
      t_es/t/tes/es/etre pas ~1 une ~1 balance/poucave/rapporteuse/cafteuse/cafteur/boucave
      ils/elle/il voudra/voudront/voudrait/voudraient ~1 pas/me/te/m
      moi non_plus/aussi ~2 promis
      et toi non plus
      tu ~2 <tell> ~1 pas/rien/personne
      vaut_mieux/mieux pas ~1 en?
      elle/ils/il/elles/on va/vont/irait/iraient ~2 juger/croire/prendre/confisquer/imaginer/flipper/paniquer/punir/interdire/vouloir_venir
      elle/ils/il/elles/on se ferait/feraient ~2 idees/films
      repete/rapporte/raconte/balance/repetent ~1 tout/tt ~1 a/aux
      pas devant tout_le_monde/les_autres/tes/ta/ton/eux/elle
      <tell>/dises ~3 personne
      ne ~2 <tell> ~3 personne
      pas/inutile/evite/rien/evitez ~2 en/le/l/ca ~1 dire/parler/parles/dis/raconter/racontes ~1 $
      pas/inutile/evite/sans/rien ~2 lui ~2 <tell>
      on dit/dis/parle ~1 pas/rien/personne
      dis/dit/di/diras/dire/raconte/raconter/parle/dites ~1 rien
      chut/motus/bouche_cousue
      les parents disent/dirait/diraient/vont_dire/comprennent ~1 non/pas/rien
      elle/ils/il ~1 refuser/refuserait/refuseraient/dirait_non/diraient_non/va_dire_non/vont_dire_non/risque_de_refuser
      secret`,
    exclusive: `
      <home>/<friends> t/te a/ont/ta? jamais/pas merite/compris/comprise/aime/aimee/ecoute/ecoutee
      plus jamais seul/seule
      notre ~2 rituel/truc/jardin/monde/bulle/histoire a_nous/$
      <that> toi ~1 <that>/qui/a/et je/j/qui/ai
      24 ~2 sur/h 24
      ferais/ferai ~1 tout/n_importe_quoi pour/pr toi
      fout/fiche/foutent/fichent/moque/moquent ~1 de toi
      elle/il/ils/<home> ~2 pas ~1 te/t ~1 comprendre/aider/ecouter/proteger/aimer/rendre/voir
      moi si/jamais/oui $
      avec moi ~1 tu peux/pourras
      tu vaux ~1 mieux
      te/t laisserai/laisserais/lacherai/lacherais/abandonnerai/trahirai/quitterai/oublierai/jugerai/trahirais jamais/pas
      besoin que/ke d/de moi
      les autres ~1 m/me ennuient/saoulent/fatiguent/gavent/ennuie
      moi ~1 je/jte/jvais ~2 t/te ecouter/comprendre/aider/proteger/aimer/rendre/soutenir/defendre
      elle/il/ils/elles/<kin>/<friends>/groupe te/t manipule/manipulent/utilise/utilisent/rabaisse/rabaissent/gache/gachent/freine/freinent/etouffe
      te/t ~1 voient/voit/traitent/traite/prennent/prend ~1 comme/pour/en ~1 enfant/gamine/gamin/bebe/petite/grand/grande/adulte/femme/gosse/objet
      tu peux compter sur moi
      tu ~2 te? sentir/sens ~1 seul/seule
      a ta place ~1 je/j
      parler/parles/parle ~1 a d_autres/aux_autres/des_autres/a_d_autres ~1 gars/mecs/garcons/filles/hommes/meufs
      d autres gars/mecs/garcons
      les autres ~5 bebes/gamins/gamines/nulles/rhabiller/cheville/fades/immatures/vexees/betes
      a cote de toi
      personne d autre que/ke/qu moi
      <youare>/toi la/le seul/seule
      moi jamais je
      ecrire/appeler/parler/la ~2 jour et nuit
      sur ta/ma/mon route/chemin
      arrete/arretes ~1 de parler a/avec
      ils/elle/<home> ~1 veulent/veut/laissent/laisse ~1 pas ~1 vivre/respirer/que_tu_vives/que_tu_sois/que_tu_grandisses/grandir/exister
      personne/nul/aucun ~2 comprend/comprendra/ecoute/connait/aime/aimera/soutient/sait ~3 comme/mieux/moi/autant
      il n y a que moi
      moi seul/seule te
      moi ~2 te/jte/t/jt ~1 comprend/comprends/comprendrai/ecoute/ecouterai/laisserai/laisserais/trahirai/jugerai/juge/protege/protegerai/defends/abandonnerai
      <i>/chui/suis/jss/jsuis ~1 le/la seul/seule ~1 a/qui/ki/personne
      toi seul/seule
      tu peux ~1 me faire confiance ~2 plus
      fais/fait/fe/fai/aie/faire ~1 moi confiance/confience
      tu peux/pourras/pourrais/pe/peu ~2 tout/tt ~1 dire/raconter/confier/me
      pas comme les autres/otres/filles
      <youare>/toi ~2 differente/different/unique/speciale/special/elue/elu/choisie/choisi/rare/precieuse/precieux/a_part
      <your>/tes/ces <friends> ~4 <bad>/monte/montent/pas/rien
      <your>/les/tes <kin> ~4 <bad>
      ils/elles/elle/eux/les_autres ~3 comprennent/comprend/captent/capte/meritent/merite/ecoutent/respectent ~1 pas/rien/jamais/pa/plus
      ils/elles/elle/les_autres ~1 te/t ~1 comprennent/meritent/merite/respectent/aiment/traitent/etouffent/laissent_pas
      monte/montent/monter/montee ~1 la/le tete
      te/t merite/meritent ~1 pas
      lien/connexion/relation/amitie/feeling/truc/complicite/histoire ~4 special/speciale/particulier/particuliere/unique
      considere/vois/prends/prend/imagine ~1 moi ~2 comme/frere/pere/papa
      serai/serais/suis ~1 toujours/tjr/tjrs la
      comptes ~2 plus/enormement/tellement/bcp/beaucoup/moi
      plus que tout
      on se comprend/ressemble
      toi et moi ~2 pareil/pareils/special/lien/fait/faits/contre`,
    flattery: `
      <youare> ~3 la/le plus
      dirait ~1 une/un ~1 adulte/femme/grande/grand/homme/mannequin/star/princesse/actrice
      a 8/9/10/11/12/13/14/15/16 ans ~1 c_est/ecrire/deja/on/comme_ca/un/autant/aussi
      tu fais ~1 plus $
      vieille ame
      belle gueule
      comme un/une ange/deesse/reine/sirene/princesse/cœur/coeur/femme
      t ai ~1 remarque/remarquee/repere/reperee
      pour/chez ~1 quelqu_un/fille/enfant/gars/jeune/gamine/ado/gamin/gosse ~1 de ~2 age/ans
      aurais/jaurais/aurai/dirait/dirais/donnerais ~1 dit/donne/que? ~2 14/15/16/17/18/19/20
      <nice> ~1 demoiselle/dame/femme/plante/creature
      <youhave> ~2 talent/don/presence/charme/physique/aura/corps/classe_naturelle
      ta voix ~1 m/me/est/trop
      tu me plais/plait/plai
      comme ~1 pro/pros
      <grown> ~1 pour/pr ~3 age/ans/fille/gars/garcon
      a ton/tn age ~3 jamais
      <youare> ~3 plus <older> ~2 que/ke
      plus <older>/<grown>/<nice>/<great> ~2 que/ke ~4 age/autres/filles/garcons/copines/amis/classe/equipe/mecs/meufs/adultes/gens/toutes/tous
      fais/parais/fait/fe/fai/faisais/parait/semble/dirait ~2 plus <older>
      pensais/croyais/imaginais/pensai/croyai/aurais_dit/donnais ~4 plus <older>
      donnerait/croirait/dirait/donnerais/dirais/donne ~2 16/17/18/19/20/majeur/majeure
      tu ~1 fais/es/parais ~2 mature/mur/mure/plus_vieille/plus_grande
      <youare> ~2 <nice>
      <youare> ~2 <great>
      trop/tro/si/vraiment/grv/grave/tellement/super/tres/tre/hyper <nice>
      trouve/trouves ~1 <very>* <nice>
      belle/jolie/joli/beaux/magnifique/beau/sublime/magnifiques/jolis ~1 fille/visage/sourire/yeux/regard/voix/bouche/cheveux/minois/silhouette/gosse/petite
      tes/ton/ta yeux/sourire/visage/voix/regard/levres/cheveux/photo/photos ~3 <nice>/magnifiques/beaux/jolis/fou/craquer/fondre/rever/fascine
      <youhave> ~1 tout pour
      <youhave> ~1 le physique/profil/potentiel/look
      jeune/vraie/petite femme
      allure de femme
      talent/potentiel ~1 rare/fou/enorme/incroyable
      quelqu_un/fille/fille_comme/gars/garcon comme toi
      princesse/poupee/ma_reine/mon_ange/bb/beaute/ma_rose/ma_perle/ma_jolie/jolie_fille`,
    gift: `
      je_te/je_t/jte/jt file/filerai/donne/donnerai/ramenerai un/une/des !conseil/avis/coup/numero/num/rdv/indice/exemple/info/infos/cours/truc
      je/jte paie/paye/regale/invite $
      jtoffre/jtachete/jtenvoi/jtenvoie/toffre/toffrir/tofrir/tacheter/tachete/tpaye/tpayer/tdonner/jtedonne ~3 <thing>
      tu ~1 veux/veu/voudrais/peux/pourrais/vas ~1 gagner/faire ~2 #money/euros/balles/argent
      j_ai/jai/g ~1 un/une/des/quelque_chose !message/question/info/mot/idee/conseil/nouvelle/place ~2 pour/pr toi
      achete/acheter/offre/offrir/paie/donne/acheterai/donnerai/auras ~2 ce <that> tu veux/voudras
      je_te/je_t/jte/jt ~1 la/le/les/l file/donne/offre/filer !vendredi/lundi/mardi/mercredi/jeudi/samedi/dimanche
      te ferai/fais/ferais/faire ~2 cadeaux/cadeau/surprise/plaisir
      t_ai/tai/jtai offert/pris/achete/ramene/trouve/prepare ~1 un/une/des/le/la/ta/ton
      paye/payee/payes/paie en <thing>
      te/se faire ~2 #money/balles/euros/thune
      connais/pote/ami/contact ~2 producteur/photographe/agent/manager/recruteur/realisateur
      si tu ~1 fais ~2 truc/chose/service
      ca vaut ~2 plus_cher/cher
      je/j/jpeux/jvais/jvai/jpourrais ~2 te/t ~1 offrir/acheter/payer/gater/preter/depanner/entretenir/offrirai/acheterai
      je_te/je_t/jte/jt offre/achete/gate/entretiens/acheterai/offrirai
      te/t/jte ~5 gratos/gratuitement/gratis
      arrive/viens/apporte/ramene/achete/prepare ~5 pour/pr toi/twa
      t/tu auras/aura/recevras/gagneras ~3 <thing>
      je peux/pourrais/vais ~1 aider ~3 hopital/loyer/frais/financierement/scolarite/argent
      combien ~2 faut/as_besoin/veux_tu/tu_veux
      cachet ~1 #money
      paye/paie/payes cash
      profil ~3 retenu/selectionne/choisi/repere/interesse
      faire de toi
      billets/places/tickets ~5 tente/tenterait/pour_toi/avec_moi
      te/t/jte/jt/toi ~1 <give> ~4 <thing>
      <give> ~4 <thing> ~3 pour/pr toi
      cadeau/surprise/truc/kdo/quelque_chose ~2 pour/pr toi
      <youhave>/tu ~2 besoin d/de/dargent ~2 <thing>/$
      tu ~1 manques/manque ~2 <thing>
      tu ~1 veux/veu/voudrais/aimerais ~1 un/une/des/le/la/de/du/les <thing>
      te/t ~1 gate/gater/gaterai/gaterait/gatera/gatais/gaterais/chouchoute/chouchouter
      je gate
      gagner/gagnes/faire ~3 argent/thune/thunes/fric/robux/vbucks/skins/cash/tunes
      paye/paie/paient/paye/payee/paient ~1 bien
      #money/#amount/euros/balles ~1 la/par/pour/chaque/de ~2 seance/photo/video/shooting/tof/selfie
      tu recevras/gagneras/toucheras/auras/recois/recevra ~3 <thing>
      paye/payer/paie/aider/regle/regler/prendre_en_charge ~2 ta/tes/tn ~1 scolarite/frais/ecole/etudes/ecolage/fournitures/inscription
      je_suis/chui/suis/jsuis ~1 photographe/recruteur/manager/producteur/realisateur/styliste
      agence ~2 cherche/recrute/recherche ~4 modeles/modele/mannequins/mannequin/visages/ados/ado/filles/garcons/jeunes/talents/enfants
      cherche/recherche/recherchons/cherchons/recrute/recrutons ~4 modeles/visages/mannequins/modele/ado/ados/filles/talents/actrice
      passer un/une essai/casting/audition`,
    elsewhere: `
      enregistre/surveille/filtre/lit/moderent/surveillent/enregistrent ~1 tout/tt
      prends/prend/utilise/mets/met/va/vas ~1 telegram/whatsapp/signal/snap/session/discord/insta/viber
      autre/nouveau/prive ~1 serveur/serv/salon/chat/groupe
      serveur/serv/salon ~1 prive/prives
      rejoin/contacte/viens/vien/appelle/passe/retrouve/follow/rajoute ~3 sur/en/dans/ds/via/par/au <app>
      ajoute/ajout/add/rajoute ~2 <app>
      ajoute/ajout/add/rajoute moi !a/au/dans/la/le/des/un/une
      <youhave>/tu_utilises ~2 <app>
      ton/tn/voici/c_est_quoi_ton <app>
      on/continuer/discuter/parler/causer ~3 sur <app>
      on ~2 parle/parler/passe/continue/discute/cause ~3 ailleurs/prive/autre_part/<private>
      en/viens/vient/vien/ecris/par/ecri/venir/passe <private>
      messages/msg/ca/tout/sa ~3 disparaissent/disparait/autodetruit/s_efface/s_effacent/sefface
      telecharge/telecharger/installe/installer/tele/instal ~4 app/appli/application/<app>
      plus/mieux/+ ~1 tranquille/sur/discret/prive/simple/pr/pour ~2 la_bas/labas/parler/ailleurs
      mieux ~3 la_bas/labas/ailleurs`,
    picture: `
      devant la/ta camera/cam/webcam
      une ~2 en_short/en_maillot/plein_pied/plain_pied/en_pied/en_jupe/en_robe/de_dos/en_pyjama/sans_filtre
      sous tous les angles
      <picture>/une ~3 par jour
      <send>/danse/chante/stream ~6 juste/rien_que/seulement/que/uniquement pour/pr moi
      enleve/enlever/retire/retirer ~1 ta/ton/tes/le/la ~1 casquette/pull/lunettes/veste/masque/filtre/sweat/capuche/foulard/voile/gilet
      fais/envoie/envoi/prends/tourne/fe en ~1 une/1
      moi seul/seule ~2 verrai/verra/regarderai/voir/vois
      camera/cam/webcam/visio ~1 allumee/allume/active/activee/on
      test ~1 webcam/camera/cam/video
      <that> je ~2 voie/vois/regarde ~2 taille/sourire/toi/ton/ta/mieux/si
      voir ~6 ton lit/ta_chambre/ta_tenue
      bonjour ~2 camera/webcam/cam
      mets/met/enfile/porte ~2 robe/jupe/maillot/pyjama/short/haut/talons/tenue ~4 envoie/montre/photo/voir/filme/filmer/moi
      envoie/montre/fais_voir ~1 moi? ~1 ce_que_ca_donne/le_resultat
      video/visio/appel/cam/facetime ~4 <alone>
      live ~3 rien_que/juste/pour/pr moi/nous
      <picture> ~3 juste/rien_que/seulement/que/uniquement/ke/just/perso pour/pr/entre moi/nous/me
      <picture> ~4 <scene>
      <send>/photo ~3 en maillot/pyjama/pyj/short/bikini/robe/jupe
      allume/allumes/active/mets/met/metre/mettre/branche/ouvre/lance/allum ~1 ta/la/tn/les/nos cameras/camera/webcam/cam/visio
      une autre photo
      encore une photo
      personne ~2 verra/vera/regardera/la_verra
      seul/seule ~1 a/qui/ki ~1 voir/regarder/verra/vois/verrai/regarderai
      je/jla/jle/j ~2 montrerai/montrerais/montre a? personne/pas
      je l effacerai/efface apres?
      garde/garderai/gardes ~1 pour/pr moi
      jlefface/jlesuppr/jla_suppr/jle_suppr/jefface/jsupprime
      la/le/les/l <erase>/effacerai/supprimerai/effacerais/supprimerais ~2 apres/direct/tout_de_suite/ensuite/promis/aussitot
      devant ~1 miroir/glace
      dans/ds ton/tn lit
      prends/prend/filme/photographie toi ~3 photo/devant/video/glace/en/train
      <picture> ~5 prouver/prouve/remercier
      sans <picture>/filtre/maquillage`,
    'soft-picture': `
      prions/prier/parle/parler/mets/discuter/viens ~2 en video/visio
      <youhave> ~1 cam/webcam/camera
      fais/fait/fe/fai voir
      <send>/s_envoie/senvoie ~2 tenue/tenues/look/looks/outfit
      <send> ~4 <picture> ~3 toi/twa/visage/tete
      <picture> ~1 de/d/2 toi/twa/ton_visage/ta_tete
      petit/petite/ptite/tite/ptit/tit <picture>
      <send> ~1 moi/m ~2 <picture>
      montre ~1 toi/visage/ta_tete/ta_bouille
      voir ~2 ton/ta visage/tete/bouille/frimousse/sourire
      quoi/koi tu ressembles/ressemble
      te/t voir en cam/visio/video/photo/vrai
      en/appel/appelle/viens/par visio/cam/facetime/webcam
      appelle/appel/appeler ~2 visio/video/cam/facetime/webcam
      tu as ~1 photo de toi`,
    meeting: `
      cours/lecon/lecons/seance/entrainement/visite/audition prive/privee/prives/privees
      a mon domicile
      viens/vien/venir/passe ~3 ma/mon maison/domicile/bureau/studio
      viens/vien/venir/viendras ~3 chalet/cabanon/cabane/garage/cave/grenier/bateau/hangar/van/caravane/camping_car/studio/kot
      rdv/rendez_vous ~3 hotel/motel/auberge
      prends/prend/prendre ~2 <ride> ~4 paie/paye/rembourse/offre/rembourserai/paierai
      monte/montes ~2 te/t depose/ramene/emmene
      monte/montes ~2 voiture/caisse/bagnole/avec_moi
      endroit/coin/lieu/spot ~1 tranquille/tranquil/discret/calme/secret/cache/desert
      on va/ira/passe/passera/rentre ~2 chez/che <me>
      viens/vien/rejoins/rejoin/attends/retrouve/attend ~2 derriere ~2 <spot>
      reste/restes/rester/resteras ~1 apres ~1 cours/entrainement/classe/repetition/match/la_classe/les_autres
      chercher/recuperer/habiter/rester/gouter/loger/squatter/vivre/te_baigner ~2 chez/che <me>
      viens/vien/venir/viendras/passes/habiter ~4 chez/che <me>
      t_attends/t_attendrai/jt_attends ~4 minuit/nuit/en_bas/cette_nuit/22h/23h/aube
      parking/parc/bois/plage/gare/pont ~5 aube/minuit/nuit
      viens/vien/venir/passe/rejoins ~4 sans eux/elle/lui/personne/eux
      passe/sors/sort/sortir/file ~1 par la/le ~1 sortie/porte_de_derriere/fenetre/cave/jardin/arriere
      prepare/prends/fais ~1 un/ton sac
      coucher du soleil
      seule/seul a seule/seul
      sors/sort/sortir/passe/passes ~1 par derriere/la_fenetre/l_arriere/le_jardin/la_cave
      vivre/habiter/dormir/partir/fuguer/fugue/vivra ~1 avec/chez moi
      viens/vien/venir ~3 chercher/recuperer ~3 camionnette/voiture/chez_moi/garage/cave/van/maison/appart
      venir/viens/vien/passe/passer ~4 a_l_appart/mon_appart/ma_chambre/mon_studio/au_studio/l_hotel
      voit/voir/retrouve ~2 a_l? auberge/hotel/appart/studio
      faire un tour
      <i>/je_viens/je_passe/j_irai ~1 te/t chercher/prendre/recuperer/choper/rejoindre/ramasser
      jte/jt/je_te recupere/recup/prends/chope/embarque/ramasse/rejoins
      te/t <fetch> ~4 <spot>
      je t_attends/t_attendrai/me_gare/me_garerai ~4 <spot>
      je serai/serais ~2 devant/derriere/garage/gare/dehors/en_bas/coin ~2 <spot>/$
      en voiture/moto/caisse ~2 avec_moi/apres/l_ecole
      passe/passes/passer/venir/viendrais/viennes/viendras/monte/dormir/prier/etudier/boire/regarder/cours/lecon/reviser/seance/dors/entrainement chez/che <me>
      cours/lecon/seance/entrainement/dormir/reviser/etudier/prier ~2 chez/che <me>
      viens/vien ~1 chez/che <me>
      viens/vien/venir/viendras/viendrais/passe/rejoins/sors/sort ~3 <alone>
      viens/vien/venir/viendras/passe/rejoins ~3 sans ~2 personne/<kin>/<friends>/en_parler
      viens ~1 pas accompagnee/accompagne/avec
      amene/ramene/emmene/amenes ~1 pas ~1 <your>/une/un/des ~1 <kin>/<friends>
      on/se ~1 voit/retrouve/rejoint/capte/rencontre/voir/retrouver ~4 seuls/sans/secret/cachette/hotel/foret/bois/parking/nuit/<alone>
      te/t recevoir/accueillir/heberger/inviter ~4 studio/appart/chez_moi/bureau/maison/mon
      fais/faire/fe/fait/fai/feras ~2 le mur
      sors/sort/echappe/sortir/descends/file ~2 en_douce/discretement/fenetre/sans_bruit/cachette/sans_faire
      te/t/jte/jt/tenvoyer/tenvoi ~1 paye/paie/payer/rembourse/rembourser/l/largent/payerai/paierai ~4 <ride>
      te/t/jte/jt/tenvoyer/tenvoi ~1 envoie/envoyer/enverrai/donner/donne/donnerai ~4 taxi/bus/train/transport/moto/uber/trajet/billet_de_train/billet_de_bus
      paye/paie/payer/paierai/rembourse/prends_en_charge ~1 ton/tn/ta ~1 <ride>
      argent/largent de/du/pour <ride>
      <i>/je ~1 passer/venir/passe/viens/passerai/viendrai chez_toi/te_voir/te_tenir/te_rejoindre/te_deposer
      <i> ~2 depose/deposer/ramene/ramener/raccompagne/raccompagner ~2 chez_toi/voiture/apres
      j_ai/jai/g ~1 appart/studio/maison ~2 pour/a/libre/vide`,
    'soft-meeting': `
      juste/just/rien_que nous ~1 autres/2/deux
      habite ~1 ta_rue/ton_quartier/en_face
      boire/prendre ~2 cafe/jus/verre/soda/the/coca ~4 toi/deux/moi/ensemble
      toi et moi $
      quand on se verra
      j/je/jvais/jpeux ~1 t emmene/emmener/emmenerai
      viens ~1 le/la/les/l ~1 chercher/essayer/prendre/recuperer
      on se fait un ~1 resto/cine/mcdo/week_end
      je conduis
      j_te/je_te/jte ~1 redepose/ramenerai/ramene/redeposerai/raccompagne
      viens/vien/rejoins ~1 a/au/a_la ~1 gare/parking/foret/bois/terrain/hotel/cafe
      t_attends/t_attendrai/jt_attends ~1 au/a/devant/derriere/dans/pres
      ya_que/y_a_que/que/rien_que nous deux/2
      en mains propres
      viens/vien/venir/passe/passes ~1 me voir
      se/te/t/nous/nou voir/voit/rencontrer/capter/capte ~3 vrai/irl/reel/deux/2/quand/bientot/soir/demain/dem/dem1/parc/gare
      on ~2 voir/voit/rencontre/rencontrer ~2 vrai/deux/quand
      juste/just/rien_que/seulement ~1 nous/toi/moi ~1 deux/moi/2/et/toi
      que toi et moi
      partie/salon/cours/seance prive/privee/prives/particulier
      viens/vien ~5 avec moi
      balade/tour/sortie/resto/cine/viree/week_end ~3 a deux/2
      me/venir/passe voir ~2 bureau/studio/maison/appart/week/weekend/samedi
      viens ~1 me voir
      chez nous ~3 samedi/soir/demain/dimanche
      habite/vis/jhabite ~3 pas_loin/a_cote/deux_pas/2_pas/tout_pres/pres_de_chez_toi/meme_ville
      min/minutes/km/kms/loin/pres de chez_toi/ta_ville/toi/ton/ta/chez_twa`,
    boundary: `
      tu sors ~1 avec quelqu_un/kelkun/qqn/qlqn
      assez grand/grande/mur/mure/vieux/vieille/mature pour
      l age parfait/ideal
      toutes/ttes les filles/meufs ~2 envoient/font/le_font
      sois ~1 pas ~2 bete/sotte/relou/nulle
      je te ~1 regarde/observe/mate ~1 de/souvent/depuis/tous
      <youare> ~1 un/une homme/femme ~1 maintenant/deja/$
      amour ~2 pas/aucun d? age
      tutoie/tutoyons/tutoies ~1 moi/nous
      pas de monsieur/madame
      <youare> plus ~1 un/une ~1 petite/petit/gamine/gamin/bebe/enfant/gosse
      si/pas ~1 t_es/tes/t/es ~1 cap
      on_vit/tu_vis/on_a ~1 qu une ~1 fois/vie
      fumer/fume/fumes ~1 une clope/cigarette/joint
      <youare> ~1 grande/grand ~1 maintenant/now
      pas ~1 gene/genee/genes/gener/honte/peur ~1 avec_moi/$
      la trouille
      pense/penser/jpense ~1 a/k/qu toi
      <youhave>/tu ~1 deja ~3 <date>/alcool/amour
      deja ~1 embrasse/embrasser/eu_un/eu_une
      <youhave>/tu_sors/t_as ~1 un/une/de/avec ~1 copain/copine/mec/meuf/chum/petit_ami/petite_amie/keum/amoureux/cheri/petit_copain/petite_copine
      t as/as un ~1 copain/copine/petit_ami
      <youare> ~1 en_couple/celibataire/celib/case/casee/amoureuse/amoureux
      garcons/mecs/hommes/gars/filles plus grands/ages/vieux/murs/jeunes/experimentes
      prefere/preferes/aimes/kiffes/aime ~2 mecs/garcons/hommes/gars ~1 plus/murs/ages
      l age ~3 chiffre/compte_pas/importe/fout/fiche/numero/rien/veut_rien_dire/important/nombre/derange
      age ~2 chiffre/compte_pas/pas_important/nombre/numero
      plus vieux/age/grand que/ke toi
      ai/g/jai/moi 18/19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/38/40/42/45 ~1 mais/ms/et/$
      j/je ai/g/jai ~1 19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/38/40/42/45 ans/piges/balais
      ca te derange ~3 age/plus_vieux/plus_age
      question/questions/truc ~2 personnelle/personnelles/intime/intimes/perso/indiscrete/bizarre/genante/prive
      tout_le_monde/tlm/tt_le_monde/toutes_les_filles/tous_les_jeunes ~1 fait/fais/font/fe
      pas de mal/honte ~2 a/$
      sois/fais/fait/fe/fai ~1 pas ~2 timide/bebe/gamine/gamin/coincee/coince/enfant/chochotte/peureuse/difficile
      pas etre/peur/timide/honte ~1 timide/avec_moi/$
      cap ou? pas cap
      on joue a un petit? jeu
      je peux/vais t/te apprendre
      quelqu_un t apprenne
      reve/rever/pense/pensais/penser ~1 a/de/qu/k toi ~3 nuit/soir/lit/temps/arret/h24/jour
      calin/calins/caliner/calinou
      faire/fais/ferai/aimes/veux ~2 massage/massages
      appelle/appel/dis ~1 moi papa/daddy/cheri/bebe/bb/tonton/mon_amour
      filles/meufs/femmes/nanas de mon age
      aime/adore/prefere ~1 les petites/jeunes/jeunettes`,
    pressure: `
      tu m aimes pas/plus/pa
      me faire ~2 plaisir
      sinon je/on ~2 parle/reponds/parlerai/calcule ~1 plus
      tu me remercies
      tu veux ~1 <that> je ~1 creve/meure/meurs/me_tue/souffre
      tout/tt ~1 ton/le/ta/la? lycee/college/ecole/classe/bahut ~3 verra/voit/saura/ecoute/ecoutera/courant
      tu me laches/quittes/abandonnes/lache/quitte/oublies
      file/donne/envoie/filer/files/donner/passe ~2 ton/tes ~1 mdp/mot_de_passe/mots_de_passe
      j_ai/jai/g ~1 tes/ta vocaux/tofs/tof/photos
      jte/je_te rappelle/rapelle $
      vais/jvais/vai/jvai croire ~1 <that> ~3 pas
      faire/fais ~1 connerie/betise
      tu vas pas me faire
      hesiterait/hesiterais ~1 pas
      sinon ~2 ban/fini/bloque/on_arrete/tant_pis_pour_toi
      t_es/t/tes pas drole/cool/fun/marrante/marrant/gentille/sympa
      tu viens/veux/fais ~1 oui ou non
      quel age ~1 3/4/5/6 ans
      si tu m aimes/aimais/kiffes/adores
      si tu ~2 maimais/maimes/maime/tenais/tiens/kiffais/aimais/aimes ~1 vraiment/moi/a/$/tu
      si tu m/me ~2 aimais/aimes/faisais/faisais_vraiment ~3 tu/confiance
      prouve/prouves/prouv ~1 moi/le/que/ke
      prouve/prouve_le
      tu ne/n? me/m ~1 fais/as/aimes/fait/fe pas/pa confiance/confience?
      tu as/avais promis
      apres tout ce que/ke
      ce <that> j/jai/g/je_t/jt ~2 fait/fais/paye/donne/depense/sacrifie/achete/offert
      je ~2 faire/fais du mal ~1 si
      plus envie de vivre
      sinon/alors/autrement ~2 je/j/jle/jla/jbalance/jvais/jenvoi ~4 envoie/envoi/montre/dis/raconte/balance/publie/poste/affiche/diffuse/bloque/quitte
      je/jla/jle/jvais/jpeux/jbalance ~2 montre/montrer/balance/balancer/publie/publier ~3 tes/ta/ton/tout/toute/tous/tt
      je/jla/jle ~1 montrerai/enverrai/dirai/raconterai ~3 college/classe/lycee/potes/amis/copines/<kin>
      ai/g/jai/fait/fais/garde/gardes ~2 capture/captures/screen/screens
      pourquoi/pk/pq/pkoi/prk/pourkoi tu ~4 reponds/ecris/ignores/repond/repondu/repondais/ignore/repons/calcules
      tu ~1 reponds/repond/calcules/ignores ~1 plus
      attendu/attendais ~1 toute_la/des_heures/comme_un/pour_rien/toute_l_aprem
      tu me ~1 fais/fait/rends/decois/brises/rend/fe/decoit ~3 peine/mal/triste/coeur/cœur/souffrir/malheureux/fou
      croyais/pensais/croyai ~1 <that> ~1 on ~1 etait/avait
      vrai/vraie/vrais/vraies/bonne/bon ami/amie/amis/copine/copain/pote/amies ~3 refuse/ferait/fait/dit/refuserait/cache/ca/dirait/font/hesite
      pour/pr me remercier
      personne ~1 te croira/croirait/croit
      si tu ~1 bloques/bloque/pars/refuses/arretes/parles
      gache/casse/gaches ~1 pas tout/tt/l_ambiance`,
    open: `
      elle/mere/maman/pere/papa/parents m a/ont ~1 demande/prevenu/appele
      embrasse/bonjour/bisous/salue/salutations ~2 <your>/la/toute_la <home>
      demande/dis/parle/montre/demandes/parles/previens/appelle/demander ~2 a/avec/en ~1 tes/ta/ton/vos/la_tienne <parents>
      demande/dis/parle/montre ~2 a/avec tes/ta/ton/vos <parents>
      tes/ta/ton/vos <parents> ~3 d_accord/savent/sait/viennent/invites/peuvent/peut/dit/a_dit
      tes/ta/ton/vos <parents> ~3 venir/signer/signe/signent/signature/accord/autorisation/numero/accompagner/present
      avec tes/ta/ton/vos <parents>
      avec/a la tienne
      une surprise $
      surprise/anniversaire/anniv/anniversaires pour/de/d/a ~2 ma/mme/maman/papa/mamie/la/le/elle/lui/mon/notre/tata
      l anniversaire/anniv ~1 de/d
      toute l/la equipe/classe/famille/bande
      amene ~1 des/tes/un amis/ami/copain/copine
      l entraineur/entrainement
      le coach
      autorisation
      a/salut/bonjour/coucou ~1 tous/toutes
      les jeunes/parents/filles/garcons/gars ~2 peuvent/sont/doivent/viennent/seront
      adulte de confiance
      parle/parles/parler ~1 en ~1 a/avec l/un/une/ta/tes/ton ~1 infirmiere/adulte/prof/psy/assistante/mere/parents/pere/cpe/educateur
      ma/la/mes/mon mere/maman/daronne/parents/pere/daron/daronnes ~2 nous/t/te/vous ~1 emmene/depose/invite/conduit/ramene
      ma/la/mes/mon mere/maman/daronne/parents/pere/daron/daronnes ~2 nous/t/te/vous ~1 appelle/emmenent/invitent/deposent/passent
      mes parents ~2 seront/sont la
      ma mere veut ~2 te/tu/bien
      ma mere/maman va ~1 appeler/t/te
      un parent`,
    peer: `
      meme/notre/ma/dans_ma classe/age/ecole/prof
      moi aussi ~3 ans
      en maths/francais/anglais/svt/histoire/recre/perm/techno/physique/eps
      les devoirs/controle/interro/maths
      le dm/ds/controle/brevet/cahier/cdi/expose
      a la recre/cantine
      interro/cdi
      mes parents ~3 veulent/laissent/disent`,
  },
};
