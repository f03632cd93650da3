import { commonWordsOf } from '../phrases/common-words.ts';
import type { ScamPack } from './signals.ts';

/** Without accents: texts are folded before they are read. */
export const french: ScamPack = {
  classes: {
    stop: 'jamais pas ne n',
    negation: 'jamais pas ne n sans si_quelqu_un aucun personne',
    code: 'code codes otp pin chiffres 6_chiffres code_sms code_de_verification code_de_confirmation numero_de_confirmation',
    door: 'porte portail immeuble batiment entree hall wifi wi_fi box cadenas casier vestiaire parking garage alarme toilettes residence appartement digicode postal classe salle routeur modem box_internet source jeu cours promo',
    ask: `envoie envoyez envoyer donne donnez donner transfere transferez transferer communique communiquez communiquer dis dites lis lisez renvoie renvoyez renvoyer
      fournis fournissez partage partagez transmets transmettez transmettre repondez_avec reponds_avec envoies donnes transferes`,
    secret: `mot_de_passe mots_de_passe mdp pin code_pin code_secret code_confidentiel cvv cryptogramme numero_de_carte coordonnees_bancaires rib identifiants numero_de_compte
      carte_d_identite piece_d_identite numero_de_carte_d_identite numero_de_carte_bancaire identifiant code_bancaire informations_bancaires`,
    money:
      '#money #amount argent sous fonds euros dollars francs somme montant paiement credit virement fcfa',
    account: `compte carte cartes ligne sim puce carte_sim numero boite boite_mail messagerie abonnement acces profil portefeuille ordinateur telephone appareil paiement carte_vitale
      dossier colis compte_bancaire carte_bancaire service espace_client`,
    bad: `suspendu suspendue bloque bloquee limite limitee desactive desactivee ferme fermee cloture cloturee expire expiree pirate piratee supprime supprimee gele gelee restreint
      restreinte verrouille verrouillee pleine plein echoue refuse refusee debite`,
    soon: `urgent urgence immediatement sous_{24h,24,48h,48} dans_les_{24,48} aujourdhui avant_minuit derniere_chance dernier_rappel dernier_avis tout_de_suite rapidement vite expire au_plus_vite
      sans_delai en_urgence dernier_avertissement maintenant_ou sinon`,
    win: 'gagne gagnant gagnante gagnants lot prix cadeau tirage loterie tombola recompense bon_d_achat prime bonus remboursement cheque_cadeau carte_cadeau jackpot aide_de_l_etat aide subvention trop_percu',
    kin: 'maman papa mamie papi tonton tata neveu niece cousin cousine fils fille frere soeur directeur directrice patron chef oncle tante pere mere',
    app: 'whatsapp telegram signal messenger snapchat instagram skype viber hangouts',
    fee: 'frais taxe taxes droits caution amende assurance acompte frais_de_{dossier,douane,livraison,port,traitement,dedouanement} commission inscription penalite',
    spending: `paie paye payes payez payer verse verses versez verser envoie envoies envoyez envoyer avance avancez avancer regle reglez regler a_regler mets mettez depose deposez transfere transferez vire virez achete achetez acheter prends_en_charge prenez investis investissez donne donnez rendre prete pretez mettre il_me_faut il_faut reste`,
    roles: `maitre notaire avocat officier sergent capitaine commandant docteur medecin recruteuse recruteur directeur directrice patron conseiller conseillere agent agence pasteur prophete professeur enseignant maitresse mentor expert technicien brigade gendarmerie police huissier service secretaire assistante militaire banquier dame`,
    many: `5 7 10 12 15 20 25 30 tous cinq dix vingt quinze trois`,
    common: commonWordsOf.fr,
  },
  rules: {
    act: `
      choisissez/remplissez/completez/saisissez/commander/commandez/regarde/regardez ~6 #link/ici
      opposition au #phone
      repondez/reponds sous
      installez/telechargez/renouvelez ~4 #link/nettoyeur/application/gratuitement
      composez ~2 #number/code/150/182
      cliquez ici
      cliquez pour
      commandez/validez/achetez/payez/reglez/inscrivez_vous ici/sur
      cliquez/clique/cliquer/ouvrez/ouvre/visitez/suivez/connectez_vous/connecte_toi/rendez_vous/telechargez/consultez/allez/va/remplissez ~4 #link/ici/lien/dessous/site/formulaire/sur
      appelez/appelle/contactez/contacte/ecrivez/ecris/repondez/reponds/envoyez/joignez/composez/rappelez ~4 #phone/#number/#code/nous/au/avec/sur/par/immediatement/conseiller/agent/lui/moi
      ouvre/ouvrez ce lien`,
    link: '#link',
    urgent: `<soon>
      avant ce_soir/minuit/demain/vendredi/lundi
      ne m appelez/appelle pas
      sinon`,
    trouble: `
      sera/seront ~1 desactive/desactivee/supprime/supprimee/suspendu/suspendue
      sera/seront desactive/desactivee/supprime
      pas_vous
      pas ~1 pu/entrer ~3 boite
      non conforme
      doit/doivent etre renouvele/renouvelee/renouveles/regularise/regularisee/confirme/confirmee
      mal enregistre/enregistree
      sera/seront ~1 supprimee/supprime/bannie/retiree
      enfreint/enfreignez nos/les regles
      sera/seront coupe/coupee/coupes/coupees
      infecte par/de
      vos droits expirent
      a expire
      expire/expirent/expirera bientot/demain/ce_soir/aujourdhui
      sous peine d/de amende/poursuites/majoration/saisie/coupure
      arrive/arrivent a expiration/echeance
      votre/ton/vos/ta/tes ~2 <account> ~5 <bad>
      votre/ton/ta <account> ~3 probleme/virus/inhabituelle/suspecte/incomplet/incomplete/expire/echoue
      activite/connexion/transaction/operation/tentative inhabituelle/suspecte/anormale/frauduleuse/non_autorisee/inconnue
      si ce n est pas vous/toi
      si vous n ~3 etes/avez pas ~4 origine/effectue/demande/autorise
      paiement/achat/transaction/prelevement/virement de #money ~6 effectue/realise/cours/attente/debite
      paiement ~3 echoue/refuse/rejete
      va/sera/seront/est/a ~1 etre/ete? suspendu/suspendue/desactive/desactivee/bloque/bloquee/ferme/fermee/supprime/supprimee/cloture/cloturee/resilie
      ordinateur/telephone ~3 virus/pirate/infecte
      amende ~2 impayee/majoree
      eviter ~2 arrestation/penalite/suspension/cloture/majoration/coupure
      impayee/impaye/impayes`,
    verify: `
      pour cause de dossier
      regularisez/regulariser/renouvelez/renouveler/reservez ~3 #link/ici/vite/formation
      pour continuer a utiliser
      remplissez/remplir/completez ~2 formulaire
      renouvelez/renouveler votre/vos moyen/moyens de paiement
      envoyez/envoie/repondez/donnez ~2 vos/votre/tes/ton ~1 nom/noms/coordonnees/adresse/informations/age
      verifiez/verifier/confirmez/confirmer/actualisez/validez/valider/reactivez/reactiver/securisez/debloquez/mettez_a_jour/mettre_a_jour/regularisez/completez votre/vos/ton/tes/la/le/les/ici/maintenant/sur/l ~3
      mettez/met/mettre la/le/l/votre/vos ~2 a jour`,
    'not-you': `
      si ce n est pas vous/toi !ignorez/ignore
      s il ne s agit pas de vous
      ^ pas vous $
      si vous n etes pas ~2 origine
      si ce n etait pas vous/toi`,
    prize: `
      vous etes/avez_ete ~1 retenu/retenue
      recuperer/recevoir/toucher vos/votre #money/#code/#amount
      approuve a votre nom
      vous/tu/t/votre/ton ~5 gagne/gagnant/gagnante/selectionne/selectionnee/remporte/tire_au_sort
      heureux/heureuse gagnant/gagnante
      felicitations ~6 gagne/gagnant/selectionne/tire/remporte/cadeau
      recuperer/recevoir/reclamer/retirer/recuperez/reclamez/recevez/toucher ~2 votre/ton/vos/le/un ~2 <win>
      pour le recuperer/recevoir/retirer
      selectionne/selectionnee/choisi/choisie/eligible ~3 <win>/#money/recevoir
      vous avez/beneficiez ~3 remboursement/trop_percu/aide/prime
      gagne ~2 #money
      vous etes/etiez ~1 heritier/heritiere/beneficiaire/l_heritier/le_beneficiaire`,
    free: `
      internet/credit/forfait/iphone/cadeau/data/unites ~2 gratuit/gratuits/gratuite/offert
      partagez/partage/envoyez/envoie ~2 a/avec 10/5/15/20/12/tous amis/groupes/contacts/personnes`,
    pay: `
      prendre/remettre/remettez/donner/confier/confiez/recuperer ~2 vos/tes/votre ~1 bijoux/cartes/carte/argent/especes/or
      reglez/payez ~2 par mobile money
      payez sous 48h/24h
      envoyez/envoie/envoyer/payez/paie/paye/payer/virez/vire/transferez/transfere/versez/verse/reglez/regle/regler/deposez/depose ~4 <money>/<fee>
      payez/paie/paye/reglez/regle ici/maintenant/aujourdhui/en/sur/d_abord
      payer ~2 avocat/caution/rancon
      fais/faites/faire ~1 virement
      achetez/achete/acheter ~1 des/une/moi? ~1 cartes/carte pcs/cadeaux/cadeau/itunes/transcash/neosurf/google?
      me/nous payer
      j_ai/j ai? besoin de/d #money/argent`,
    'that-money': `
      verse/versez/envoie/envoyez/payez ~2 acompte ~7 garde/reserve/garder/reserver
      payez/envoyez/versez ~2 caution ~3 numero/vite
      sur ce numero et n en`,
    'pay-here': `
      regler/reglez/payer/payez/virer/virez/verser/versez ~5 sur/a ce/cet/le/notre nouvel/nouveau iban/rib/compte
      nouvel iban
      envoyez/envoie/virez/vire/transferez/versez/deposez/depose ~4 sur/au/a ce/cet/le/mon_autre numero/compte/suivant
      virez/transferez votre argent
      compte securise`,
    fee: `
      tu/vous paies/payes/payez ~2 douane/frais/transport/assurance
      d abord les <fee>
      <fee> ~4 #money/ici/d_abord/avant/suffit
      payez/paie/paye/payer/reglez/regle/envoyez/envoie/demande/demandent ~4 <fee>
      il suffit de payer
      les? <fee> de <fee>
      de frais
      5 #money pour la formation
      pour la formation`,
    parcel: `
      colis/paquet/livreur/livraison/vignette ~8 creneau/boite_aux_lettres/remplissez/revienne/commander
      boite ~1 lettres ~3 petite
      envoyer/envoie/envoye ~2 cadeau/colis ~6 douane/frais/transporteur
      colis/livraison/paquet/commande/courrier/envoi ~5 bloque/bloquee/attente/attend/retenu/retenue/impossible/incomplete/douane/suspendu/suspendue/retourne/retournee/frais/echoue/non_livre
      livraison impossible
      pas pu etre livre/livree/distribue/remis/delivre
      adresse ~1 incomplete/erronee/incorrecte/invalide
      colis/paquet ~2 avec/contenant ~3 or/dollars/bijoux/argent/#money
      bloque en/a/par la? douane`,
    mistake: `
      envoye/transfere/verse/depose/mis/credite/vire ~8 erreur/mauvais_numero/tromp/trompe/mauvais
      recu ~4 par erreur
      trompe/trompee de numero ~3 en/transferant/envoyant/transfert/argent/quand
      par erreur ~4 argent/#money/credit/transfert`,
    'give-back': `
      renvoie/renvoyez/renvoyer/rends/rendez/retourne/retournez/retourner/rembourse/remboursez/restitue ~2 les/le/moi/la/l/argent/sur/au
      merci/priere de renvoyer/retourner/rendre/reverser
      renvoyer/renvoyez/retourner/retournez a/sur/au ce/mon/notre? numero
      me/nous le/les/l? retourner/renvoyer/rendre/rembourser/restituer`,
    code: `
      composez ce code
      recevoir/recois/recevras/recevez ~1 code ~4 renvoie/renvoyez/envoie/envoyez/donne/donnez/transfere/dis
      donnez/donne/entrez/envoyez/tapez le code ~2 vous/tu ~1 recevez/recois/recevrez/recu
      recevoir/recois/recevras un code ~6 dire/envoyer/donner/envoie/envoies/donne/dis/transfere
      <ask> ~2 moi/nous/me/m/le/l/la ~4 <code>
      <ask> ~1 le/ce/ton/votre/les/moi/nous ~2 <code> ~3 recu/sms/sur/de/que/sinon/pour/$
      c/quel/quelle est/est_quoi/quoi? quoi? ~1 le/ce? ~1 <code> ~3 recu/recevoir/tu/vous/que
      c est quoi le <code>
      <code> ~6 par erreur ~2 <ask>
      <code> ~6 par erreur ~4 peux/pouvez/renvoie/envoie/envoyer/transferer
      donne/donnez moi/nous le/les <code>
      besoin du <code>`,
    secret: `
      photo de votre ~1 carte_bancaire/carte
      composez ~3 code ~3 pin
      envoyez/envoie ~3 photo ~3 carte
      saisissez votre carte
      mettre/mettez/entrer/entrez/saisir/saisissez/renseigner/renseignez/remplir ~2 numeros/numero/code/codes/coordonnees de/du/d ~1 carte/bancaire/compte
      <ask>/confirmez/entrez/saisissez/repondez/indiquez ~3 votre/vos/ton/tes/avec/le/nous/et ~3 <secret>
      quel est votre/ton <secret>
      votre numero de carte et`,
    'new-number': `
      ce portable/tel/telephone
      sur ce numero
      telephone/numero d ~1 un? ami/amie/copain/collegue
      voici/c_est/ceci_est mon ~1 nouveau numero
      nouveau/autre numero ~3 ecris/reponds/enregistre/whatsapp
      change de numero
      enregistre/enregistrez/garde ce/mon ~1 numero
      efface/supprime l/mon ancien/numero
      ecris/appelle/reponds ~1 moi? sur/a ce numero
      sur un autre telephone/numero`,
    lost: `
      appli ~2 marche/fonctionne pas/plus
      le mien ~2 casse/vole/perdu/tombe/mort
      mon ~1 telephone/portable/tel/ecran ~3 casse/cassee/tombe/vole/perdu/eau/panne/mort/hs/abime
      perdu/casse/vole/fait_voler mon ~1 telephone/portable/tel
      en reunion/conference`,
    plight: `
      coince/coincee/bloque/bloquee/agresse/vole a/en/au/sans/l
      carte/portefeuille/sac/passeport ~3 vole/perdu/marche_pas/marche_plus/bloquee
      en garde a vue
      accident/operation/urgence/hopital ~6 maintenant/urgent/envoyez/envoie/payez
      enfant/fils/fille/frere/mari/femme ~5 accident/hopital/arrete/arretee/operation/prison
      arrete payez/caution
      te/vous rembourse ~1 ce_soir/demain/vite`,
    kin: `
      coucou/bonjour/salut/bonsoir/allo/cher/chere <kin>
      c_est/c/ici est? ton/ta/votre/le/la <kin>
      <kin> c_est/c/j_ai/j/mon/voici/je`,
    favour: `
      tu/vous peux/pourrais/pouvez l avancer/payer/regler
      peux/pourrais l avancer
      prete/preter/prets/avancer/avance ~3 #money/#number/argent/moi/me
      peux/pourrais/pouvez/pourriez tu/vous ~1 me/m/nous payer/preter/aider/envoyer/avancer/depanner/acheter/virer
      tu/vous peux/pourrais/pouvez me/m/nous payer/preter/envoyer/avancer/depanner/acheter/virer ~2 facture/argent/#money/#number/loyer/cartes/urgence/un/une
      besoin de/d ~1 #money/argent/aide/#number
      c est/est_tres? urgent
      envoyez/envoie moi ~1 les codes`,
    job: `
      recruteuse/recruteur/assistante_rh
      likant/likez/notant ~2 pages/videos/posts
      travail a/de domicile/mi_temps/maison/chez
      emploi/emplois/recruteur/recruteuse/recrutement/recrutons/embauche/embauchee/teletravail/temps_partiel/job/poste/travail_en_ligne
      aimez/likez/notez/regardez ~2 videos/produits/youtube`,
    'easy-money': `
      sans document/documents/papiers
      tout montant
      gagnez/gagne/gagner/paye/payee/payes/touchez/revenu/revenus/salaire ~4 par_jour/chaque_jour/par_heure/par_semaine/en_ligne/de_l_heure/jour/garanti/garantis/facilement/chaque
      #money par/chaque jour/heure/semaine/mois?
      sans experience/risque/diplome/garantie/justificatif/investissement/effort
      doublez/doubler/double/triplez votre/ton argent/mise/capital
      garanti/garantis/garantie
      visa ~2 billet ~1 offert/offerts/gratuit/gratuits`,
    invest: `
      mentor/coach ~2 crypto/trading/forex/bourse
      robot ~1 trading/crypto
      depot minimum
      devenez/deviens millionnaire
      investissez/investir/investissement/bitcoin/crypto/forex/trading/btc/placement ~6 recevez/gagne/gagnez/garanti/profit/benefice/grace/heures/jours/double/rendement/plateforme/signaux/commencer/#money
      placez/placer/misez/miser #money
      gagne #money ~3 avec/grace ~2 bitcoin/crypto/trading/forex/investissement
      doublez/doubler ~3 argent/mise`,
    loan: `
      pret/prets/credit/financement ~5 accorde/rapide/particuliers/particulier/sans/garantie/urgent/disponible/taux/valide/immediat
      offre de pret`,
    fortune: `
      cher/chere beneficiaire
      militaire/soldat ~8 confiance/caisse/malle/coffre
      fonds ~2 compensation
      heritage/heritier/heritiere/defunt/notaire/legs/beneficiaire/veuve/cancer/donation/maitre/barrister ~8 million/millions/#money/client/fonds/donner/banque/vous/coordonnees/heritier/don
      donner/donation/leguer/offrir/don ~3 #money/million/millions/fortune/fonds/biens
      million/millions ~4 heritage/banque/oeuvres/dollars/euros/pour_cent
      defunt client
      garder/rester/reste ~2 confidentiel/secret`,
    support: `
      support/service/equipe/assistance/departement ~1 microsoft/whatsapp/technique/client/securite/fraude/ganira/google/facebook/orange/apple/fraudes/de_securite
      installez/installe/telechargez ~1 anydesk/teamviewer/quicksupport
      service fraude
      anydesk/teamviewer`,
    blackmail: `
      payez/paie ~3 ou vos/tes/ta proches/contacts/amis/famille
      ou je l envoie
      j/ai/nous pirate/hacke ta/votre/ton ~1 camera/webcam/telephone/compte/ordinateur
      une/ta/tes/des/la video/videos/photos/nudes de/d toi/vous
      ou/sinon je/on ~1 envoie/publie/poste/partage/diffuse/balance/enverrai/publierai ~2 photos/video/videos/tout/tes/contacts/amis
`,
    arrest: `
      procedure/plainte/enquete/poursuite/poursuites ~2 engagee/ouverte/deposee/judiciaire contre/a vous/toi/votre
      sans tribunal
      serez/seras poursuivi/poursuivie/arrete/convoque
      dossier/plainte/mandat contre vous/toi
      amende ~2 non reglee
      sous 48h ou
      amende ~8 arrestation/prison/police/poursuites
      eviter l/une/la/les/des arrestation/saisie/poursuites
      huissier/commissaire_de_justice
      visite ~2 sites illegaux/pornographiques/interdits`,
    elsewhere: `
      rejoignez/rejoins ~2 canal/groupe/chaine
      contactez/contacte/ecrivez/ecris/ajoutez/ajoute/reponds/repondez/rejoignez ~2 moi/nous/lui? ~1 sur/par/via <app>
      whatsapp/telegram #phone
      sur/par/via <app>`,
    riches: `
      grand maitre
      rejoignez ~2 loge
      richesse et pouvoir
      grand marabout/voyant/medium
      marabout/voyant ~6 amour/retour/chance/argent/whatsapp/#phone/affectif
      rejoignez/rejoins/devenez/integrez ~2 franc_maconnerie/franc_macon/illuminati/loge
      retour affectif
      portefeuille magique
      retour de l etre aime`,
    windfall: `
      leguer/leg ~2 de <money>
      faire/fais/offre/recu/beneficie/beneficier/gagne ~2 don/donation ~2 de <money>
      presenter comme heritier/heritiere/beneficiaire
      defunt portant
      portant votre nom
      million/millions ~6 partenaire/associe
      recevoir/garder/transporter ~1 caisse/malle/coffre/valise d or/argent
      vous/te faire un? don de ~2 million/millions
      million/millions ~6 donner/leguer/transferer/offrir ~1 vous/a_vous`,
    honest: `
      ne ~2 partagez/donnez/communiquez/partage/donne/transmettez jamais/pas/avec/a
      ne ~3 demanderons/demandera/demandons jamais
      ignorez ce/cet/le
      contactez/contacter/appelez votre conseiller/conseillere/agence/banque $
      aucune action
      nouveau solde
      solde <money>
      en especes
      frais <money> solde
      mutuelle ~2 rembourse
      merci de/pour votre confiance/achat/fidelite
      a votre demande
      en agence
      comme d_habitude/convenu`,
    spend: `
      demande/demandent/veut/veulent/coute/il_faut/faut ~3 <money>/#number
      <money> ~1 seulement/de_frais
      <spending> ~6 <money>/vaccin/transport/livreur/cage/visite
      payer/paie/payez/paient ~2 le/la/les ~1 <fee>/livreur/vaccin/visite/cage/coursier/passeur
      saisissez/saisis/confirmez/completez/remplissez ~2 carte/banque/coordonnees/formulaire
      pour reserver virement
      paiement par/en coupon/mandat/transcash
      tu_donnes/tu_mets/vous_donnez/encaissez/encaisses/regler_une_facture/ce_virement/donnez/remettez/confiez ~4
      <spending> ~4 <money>/<fee>/#number/moitie
      <spending> ~3 avant/d_abord/assurance/transport/caution`,
    first: `
      acompte/d_avance/virement/vaccin/visite_medicale/apres_paiement/le_reste_apres/reserver
      avant/d_abord/avance/acompte/caution/frais/reserver/assurance/admission/dossier/inscription/activation/transport/deblocage/avancer/avancez/moitie/garde/garder`,
    gain: `
      gratuite/financee/subvention/promo/promotion/soldes/emploi/embauche/stage/allocation/aides/menage/solaires/succession/tirage/gros_lot/investisseur/dividendes/bon_plan
      aide/l_aide/cadeau/a_1_euro/recrute/bon_prix/bonne_affaire/mes_gains/placement/saisie_de_douane/ma_fortune/economies/garanti/remboursement/par_mois/mission/ong/distribue/vendu/devises/chatons/chaton/chiots/location/iphone/moto/visa/formation
      donne ~3 gratuit/gratuitement
      gagne/gagnez/gagner/gagnes/gagnant/selectionne/retenu/retenue/approuve/eligible/accorde/gratuit/gratuite/gratuitement/offert/prix_casse/benefice/benefices/doubler/double/triple/prime/bourse/pret/salaire/million/millions/recompense/heritage/heritier/don/fortune/rendement/garanti/pour_cent/rentable/bons_soins
      recois/recevez/recevoir/touche/touchez/toucher/recuperez/reste/solde ~3 <money>/#number`,
    press: `
      derniers_jours/dernier_jour/avant_ce/ce_matin/midi/urgemment/minuit/plus_que
      tout_de_suite/quelques_jours/avant_midi/avant_que/sous_48/48_h/24_h/bouclé/boucle/deja/vite
      urgent/urgence/vite/rapidement/immediatement/maintenant/aujourd_hui/aujourdhui/ce_soir/demain/bientot/dernier/derniere/sinon/delai
      avant/sous/dans/d_ici ~2 heures/heure/h/48h/24h/72h/minutes/jours/vendredi/minuit/midi/lundi/soir
      plus que ~2 places
      il prend seulement`,
    harm: `
      voleurs/panne/foutu/garde/probleme/malade/orphelins/perdu_mon_mari/non_conforme/desactive/suspension/incomplet/supprime/identifie/poste/voles/retenu_a_la
      pas vous
      hopital/accident/police/arrete/arretee/prison/tribunal/coince/coincee/bloque/bloquee/suspendu/amende/contravention/impaye/impayee/majoration/cancer/maladie/incurable/mourant/defunt/deces/decede/pirate/expire/expirent/vole/volee/plainte/procedure/faute_de_quoi/casse/medicaments/avocat/contentieux`,
    role: `
      madame/monsieur/chef/mamie/papi/cher_ami/ma_cherie/mon_cheri/grand_frere/soeur/societe/ong/commercant/livreur/surveillant/transitaire
      je_suis/c_est/ici/moi_c_est/je_m_appelle ~3 <roles>/<kin>
      bonjour/cher/chere ~1 client/cliente/monsieur/madame/parent/abonne/abonnee/beneficiaire/frere/soeur
      <roles>`,
    hidden: `
      n appelez/appelle pas
      ne passe pas par
      confidentielle/confidentiel/discret/mission/pas_de_visite/sans_rendez_vous/gene_de_demander/reseau/mauvais/passera/un_collegue/bloque_au/sur_demande
      ne dis/dites ~1 rien
      discretion/discret/confidentiel/confidentielle/entre_nous/secret
      ne/n peux/peut ~1 pas ~2 deplacer/parler/appeler/telephoner/venir
      peux_pas/marche_pas/a_l_etranger/etranger/voyage/demenage/demenagement/transporteur/coursier/en_reunion/expatrie/en_mission/suite_a_un`,
    channel: `
      repondez/telephone/messagerie/moncash/wave/moov/paypal/lydia/paylib
      numero/livreur/airtel/coupon/carte_bancaire/votre_carte/vos_cartes/vos_bijoux/cheque/agent/virement
      voici son/mon
      #link/#phone/#ussd/whatsapp/telegram/pcs/transcash/neosurf/mandat/western_union/moneygram/bitcoin/crypto/iban/rib/orange_money/mobile_money/mpesa/m_pesa/airtel_money/qr
      ce/ces numero/numero_la/compte/page`,
    multiply: `
      donnes/donne/donnez/mets/mettez/payes <money>/#number ~3 prends/prend/prenez/recois/reprends/recuperes <money>/#number
      mets/mettez/met/donne/donnes/donnez/investis/investissez/envoie/envoyez/place/placez/depose/deposez/verse/versez ~3 <money>/#number ~6 recois/recevez/reprends/gagne/gagnes/gagnez/touche/touches/touchez/retire/retires/repars/repartez ~3 <money>/#number/double/triple
      amene/amenez/invite/invitez/parraine/parrainez ~1 2/3/5/deux/trois/cinq/des amis/personnes`,
    vouchers: `
      achete/achetez/acheter/prends/prenez ~4 cartes/carte/coupons/coupon/tickets ~1 cadeau/cadeaux/pcs/transcash/neosurf/itunes/steam/google/apple/amazon/paysafecard ~10 code/codes/photo/photos/numeros/rembourse/envoie/envoyez`,
    mule: `
      cheque ~4 encaisses/encaissez/encaisser ~4 renvoyez/renvoies/renvoyer/surplus
      ton/votre compte ~4 recevoir/passer/transiter ~4 garde/gardes/gardez/commission
      recevoir ~4 sur ton/votre compte ~4 renvoyer/renvoie/transferer
      tu/vous gardes/gardez ~1 #number/10/5/15/20/pour_cent`,
    chain: `
      partage/partagez/envoie/envoyez/transfere/transferez/fais_suivre/faites_suivre ~3 a/avec/dans <many> ~1 personnes/contacts/amis/groupes/gens`,
    stranger: `
      ton/votre profil ~2 plu/plait/interesse
      vu ~2 profil
      montre votre visage`,
    closeness: `
      je_te_montre/placement/or/fortune/mes_gains`,
  },
};
