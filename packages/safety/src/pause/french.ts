import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Without accents: texts are folded before they are read. */
export const french: PausePack = {
  classes: {
    tues: `{tu,t}_{es,est,e,etais,nes} tu_n_{es,est,e,etais} {vous,vs}_{etes,ete,etiez} vous_n_etes vous_etes_{tous,toutes}
      tu_{resteras,restes,seras_toujours,deviens} {t,tu}_{as_toujours_ete,as_l_air,es_devenu,es_devenue} tu_m_as_l_air t_avais_l_air
      {t,tes}_{un,une,qu,que,q,k,ke,kun,kune,quun,quune} {t,tes}_{trop,tro,vraiment,vrmt,tellement,telmen}
      {t,tes}_{juste,grave,carrement,completement,franchement,toujours} t_{la,le} tes_{la,le,rien_qu,encore,plus}`,
    tu: 'tu t vous vs',
    tas: '{tu,t}_{as,a,auras} tu_n_{as,a,auras} ta {vous,vs}_avez vous_n_avez',
    your: 'ta ton tes votre vos',
    one: `con conne debile debil stupide stupid nul nulle moche moch bete laid laide laitte lette idiot idiote abruti abrutie degoutant degoutante
      inutile minable pitoyable attarde attardee repugnant repugnante ecoeurant ecoeurante immonde hideux hideuse gogol mongol mongole mongolien
      mongolienne bouffon bouffonne degueulasse degueu degeu pathetique insignifiant insignifiante detestable mediocre lache cingle cinglee taree
      detraque detraquee illettre illettree inculte ignare ignorant ignorante puant puante crasseux crasseuse vulgaire infect infecte abject
      abjecte demeure demeuree infame ignoble abominable odieux odieuse meprisable lamentable affligeant affligeante navrant navrante niais niaise
      niaiseux niaiseuse benet simplet simplette sot sotte cretin cretine imbecile cruche gourde teube tebe golmon golmone cheum guez claque_au_sol
      eclate_au_sol naze nase nazes incompetent incompetente invivable trisomique repoussant repoussante affreux affreuse vilain vilaine difforme
      indigne ringard ringarde cave tarla twit gnochon gnochonne epais epaisse zoba yuma dof pouilleux pouilleuse galeux galeuse pourri pourrie
      horrible_a_voir insipide malfaisant malfaisante sans_coeur a_vomir a_gerber a_chier a_pleurer a_jeter a_enfermer a_interner bonne_a_rien
      bon_a_rien bon_qu_a bonne_qu_a fini_a_la_pisse finie_a_la_pisse`,
    many: `cons connes debiles stupides nuls nulles moches betes laids laides idiots idiotes abrutis abruties inutiles minables pitoyables
      repugnants degoutants degoutantes immondes degueulasses pathetiques mediocres insignifiants laches tares illettres incultes ignares puants
      crasseux ignobles lamentables niais sots cretins imbeciles teubes golmons incompetents horribles_a_voir affreux affreuses bons_a_rien pourris
      ridicules`,
    adj: '<one> <many>',
    'mild-adj': `ridicule ridicules chiant chiante chiants fou folle malade lourd lourde relou relous penible bizarre egoiste mechant mechante faux
      fausse hypocrite grossier grossiere insupportable imbuvable horrible gros grosse maigre jaloux jalouse sale mauvais mauvaise agacant agacante
      soulant soulante gonflant gonflante vieux vieille chelou paresseux paresseuse arrogant arrogante pretentieux pretentieuse capricieuse faible
      obese autiste guedin ouf handicape bigleux sourd aveugle bourre camee toxique radin radine rapiat`,
    mod: `un une des de d du le la les l si trop tro tres vraiment vrmt vrm tellement completement totalement carrement juste que qu k ke rien_qu
      franchement grave gros gro grosse grand grande petit petite sale sal pauvre pov vieux vieille {,un_,une_}putain_de putain ptn espece_d
      espece_de espece fichu fichue foutu foutue bande_de bande_d tas_de vrai vraie plus ma mon pure parfait parfaite belle beau gentil trop_trop
      tellement_trop bien aussi et personne_la_plus personne_la la_plus le_plus les_plus type_le_plus plus_grand plus_grosse bel_et_bien
      bel_est_bien seulement toujours et_encore_plus {qu,k,ke,rien_qu}_{un,une,des,de} kun kune quun quune vachement strictement extremement
      incroyablement absolument serieusement clairement litteralement objectivement definitivement super hyper ultra sacre sacree veritable sombre
      ben q q_un q_une ptin triple double fameux vulgaire simple miserable ignoble
      {maudit,maudite,esti,osti,ostie,criss,crisse,calisse,tabarnak}{,_de} en_vrai genre presque tout tous toute toutes tjrs encore quand_meme
      un_peu sorte_de fille_la_plus mec_le_plus gars_le_plus femme_la_plus meuf_la_plus etre_le_plus <one> <mild-adj>`,
    epi: `sale sales sal pauvre pauvres pov grosse grosses gros gro petite petit petits petites vieille vieux grand grande maudit maudite maudits
      esti osti ostie crisse criss calisse tabarnak mautadit mautadite putain_de
      {crisse,criss,esti,osti,ostie,calice,calisse,tabarnak,tabarnac,maudit}_de espece_de espece_d sombre horrible immonde ignoble minable
      miserable ignare stupide debile`,
    fat: `gros gro grosse sale sal vieux vieille vrai vraie enorme pauvre pov putain_de espece_de espece_d bande_de bande_d maudit crisse_de
      esti_de horrible minable vulgaire simple petit_gros putain ptn de_la de_l la_pire qu que k ke des de d`,
    slur: `{connard,conard,connar,conar}{,s} {connasse,conasse}{,s} abruti abrutie abrutis abrutit abruties idiot idiote idiots idiotes imbecile
      imbecil imbeciles cretin cretine cretins debile debiles minable minables salope salopes salop salaud salauds pute putes tepu teup ordure
      ordures enfoire enfoires enfoiree encule encules enculer enkule batard batarde batards batar tarba garce garces trainee trainees catin
      petasse petasses pouffiasse poufiasse pouffe bouffon bouffonne bouffons raclure raclures dechet dechets loser losers looser tocard tocarde
      tocards clochard clocharde clochards clodo clodos cassos kassos cas_social gogol gogols mongol mongole mongols mongolien triso trisos
      trisomique attarde attardee attardes thon boudin boudins truie grognasse grognasses moins_que_rien bon_a_rien bonne_a_rien bons_a_rien
      sous_merde sous_merdes pede pedes tapette tapettes gouine gouines tarlouze tarlouzes fiotte fiottes tafiole tantouze fif travelo bougnoule
      bougnoules bougnoul bicot negre negres negresse bamboula youpin chinetoque chintok niakoue naze nazes type_pourri pourriture pourritures
      crevard crevarde charogne pedale feignasse feignasses feignant feignants faineant faineante faineants gueux gueuse sale_gueule sac_a_merde
      tas_de_merde trou_du_cul trouduc trou_de_cul trou_d_cul tdc binoclard binoclarde binoclards bigleux boutonneux gros_plein_de_soupe
      grosse_dondon patapouf quatre_yeux tete_d_ampoule vieux_debris vieux_schnock vieille_chouette vieille_bique vieux_crouton salopard salopards
      saloperie lopette lopettes chochotte couille_molle mange_merde fumier lecheur lecheuse {lache,leche}_{cul,culs,botte,bottes}
      fils_de_{pute,putes,chien,chiens,chienne,putain,garce,lache} grosse_torche grosse_plotte grosse_charrue fille_de_{pute,chienne,joie} fdp ntm
      f_d_p boloss bolosse bolos bolo victime_va crasseux crasseuse morveux morveuse merdeux merdeuse emmerdeur emmerdeuse chieuse casse_couilles
      laideron mochete epouvantail teube teubes golmon golmons narvalo schlag baltringue mythomane poucave tchoin biatch bitch kahba tass tasspe
      michto michtonneuse cagole greluche dinde cruche gourde andouille simplet simplette niais niaise niaiseux niaiseuse gnochon gnochonne toton
      tarla twit nono nounoune sans_dessein moron plouc pequenaud bouseux cul_terreux baraki barakie villageois villageoise gaou broussard mbout
      mougou zoba yuma ndoki bordelle djandjou wolosso vaurien vaurienne racaille racailles crapule pervers tares tare taree cingle cinglee
      psychopathe detraque detraquee degenere degeneree degeneres consanguin consanguine consanguins pouilleux pouilleuse galeux
      sac_a_{vin,puces,foutre,patates} gros_tas gros_lard gras_du_bide tas_de_{graisse,gras,viande,boue} grosse_vache vieille_peau peau_de_vache
      pue_la_pisse pue_la_merde pisseuse alcoolo ivrogne pochtron soulard junkie collabo mecreant mecreante bledard bledards bledarde illettre
      illettree mangeur_de_{chien,chiens,riz,bananes} fillette bourge sans_dents va_nu_pieds pourri_gate pourrie_gatee suiveuse suiveur
      tete_a_claques demeure demeuree demeures blaireau blaireaux charlot charlots guignol guignols glandeur glandeuse branleur branleuse branleurs
      assiste parasite parasites larve larves sous_race sous_races chien_de_la_casse mal_baisee mal_elevee mal_eleve crevure crevures enflure
      enflures pignouf couillon couillonne ducon connaud pleutre poltron froussard trouillard chiffe_molle incapable incapables rate ratee rates
      lardon rejeton rebut avorton avortons demi_portion nabot nabote nain_de_jardin grosse_patate bouboule gras_double hmar kelb hallouf zamel`,
    who: `<slur> menteurs menteuses voleurs voleuses traitres profiteurs profiteuses hypocrites racistes morpion nul nulle nuls nulles moche
      maillon_faible bot manchot merde merdes putain cretines minable menteur menteuse voleur voleuse lache laches traitre traitresse boulet
      boulets vache victime_nee tache fouteur_de_merde fouteuse_de_merde pleurnichard pleurnicharde pleurnicheuse suceur suceuse sorciere con conne
      cons connes pd negro poids_mort echec_ambulant zero_pointe profiteur profiteuse vendu vendue judas mauviette femmelette poule_mouillee megere
      cageot harpie vipere hyene debile_mental debile_mentale malade_mental malade_mentale folle_dingue fou_furieux porte_malheur porte_poisse
      perdant perdante perdants pestifere pestiferee lepreux lepreuse paria parias mendiant mendiante delinquant rapace escroc mon_pire_cauchemar
      planquee imposteur gateux gateuse dondon bigleuse nain naine grande_perche bourrique bourrin tanche limace cas_desespere pauvre_type
      pauvre_fille pauvre_mec pauvre_tache hypocrite_de_merde faux_frere fausse_amie fragile_va mauvaise_mere mauvais_pere mere_indigne
      pere_indigne fils_indigne`,
    call: `{connard,conard,connar}{,s} {connasse,conasse}{,s} abruti{,e,s} idiot{,e,s,es} imbecile{,s} cretin{,e,s} salope{,s} salop salaud{,s}
      enfoire{,s} encule{,s} batard{,s} petasse{,s} pouffiasse poufiasse bouffon{,ne,s} tocard looser loser cassos gogol mongol triso attarde
      moins_que_rien sous_merde tapette tarlouze fiotte bougnoule trou_du_cul trouduc salopard feignasse fils_de_{pute,chien} boloss bolos golmon
      blaireau grognasse gros_tas gros_lard crevard crevure enflure illettre mecreant`,
    noun: `<who> poison erreur honte plaie fardeau deception ratage horreur nullite nullites calamite echec rien_du_tout microbe virus_ambulant
      etron caca crotte bouse cadavre epave loque insulte_a aberration malediction demon fraude calvaire legume planque insecte salete debris
      fossile senile girafe saletes croute ramassis buse quiche cloche courge un_cancer le_cancer une_peste la_peste une_maladie`,
    'mild-noun': `gamin gamine bebe fou folle clown clowns menteur monstre noob relou rigolo rigolote pauvre_type pauvre_fille petit_con vantard
      vantarde capricieuse egoiste hypocrite rageux rageuse tricheur tricheuse victime mytho peste boulet andouille cornichon crybaby commere`,
    vermin: `rat rats cafard cafards vermine parasite parasites animal animaux chien chiens chienne chiennes porc porcs cochon cochons goret singe
      singes macaque macaques primate guenon guenons babouin babouins gorille chimpanze serpent insecte insectes larve larves ordure ordures dechet
      dechets sous_homme sous_hommes sangsue sangsues betes_sauvages bete_sauvage bete_immonde animal_sauvage sauvage sauvages raclure raclures
      lie_de_l_humanite sous_merde rebut poux pou puce punaise tique nuisible nuisibles cloporte asticot ver_de_terre vers_de_terre mouche_a_merde
      bete_de_foire hyene hyenes vautour vautours chacal charognard charognards virus microbe bacterie moisissure crapaud rat_creve rat_d_egout
      chien_galeux chien_de_la_rue clebard cabot batard caca monstruosite`,
    beast: `<vermin> truie truies vache vaches baleine baleines cachalot hippopotame hippo elephant elephante phoque morse thon thons boudin
      boudins mouton moutons chevre chevres bouc ane anes mule bourrique baudet dinde dindes oie pintade poule dindon chameau dromadaire veau boeuf
      vachette mollusque moule moules huitre bulot hareng morue merou crapaud crapauds grenouille limace limaces verrue toucan perroquet fennec
      putois mouffette fouine furet corbeau mouche mouches moustique taupe paresseux bouledogue caniche bulldog pitbull lama troll gnome ogre
      ogresse gobelin zombie zombies goblin gremlin cadavre squelette momie clochard clocharde clodo sdf epouvantail sac_a_patates sac_poubelle
      poubelle poubelles tonneau barrique montgolfiere balai serpilliere paillasson torchon cageot parpaing camion camionneur shrek gollum
      quasimodo frankenstein gargamel dumbo nosferatu bonhomme_michelin bibendum sumo patate citrouille pasteque pizza cake steak`,
    thing: `<beast> caillou cailloux pierre chaise table brique porte mur plante_verte plante pot_de_fleurs poireau endive courge navet carotte
      legume cendrier chaussette bulot poisson poisson_rouge poulpe amibe bacterie cactus tabouret grille_pain aspirateur sac
      enfant_de_{2,3,4,5,trois,quatre,cinq}_ans bebe bebe_de gamin gosse manche pied brouette tondeuse calculatrice escargot tortue pigeon
      petit_pois pois_chiche oeuf moineau canari mouche moule egout cadavre toilettes chiottes noix bille trombone poulet canard raie lapin flamant
      cigogne sauterelle calebasse parapluie passoire robinet radiateur lampadaire aveugle sourd ordinateur tache de_maternelle gamin_de eponge
      essuie_tout cuillere fourchette`,
    ugly: `degueu degueus moche moches horrible horribles degueulasse degueulasses laid laids laide laides affreux affreuse affreuses degoutant
      degoutante degoutantes immonde immondes hideux hideuse hideuses repoussant repoussante ignoble puant puante puantes pourri pourrie pourris
      pourries de_travers de_merde de_con de_conne de_cul de_chien de_rat de_singe de_porc de_cochon de_vache de_truie de_cheval de_macaque
      de_clochard de_thon de_guenon de_victime de_cassos de_debile d_abruti d_idiot de_mongol de_gogol d_ane de_poisson de_crapaud de_canard
      de_clown de_zombie de_camionneur de_troll de_pute de_bouledogue de_cadavre de_mort_vivant de_pizza de_cake de_citrouille de_patate
      de_pasteque de_steak de_primate de_trisomique de_triso de_came de_toxico d_attarde de_sorciere difforme difformes fait_peur font_peur
      fait_vomir font_vomir fait_gerber fait_pitie jaunes_et_pourries graisseux crasseux crasseuse insupportable cheum toute_pete tout_pete eclatee
      eclate claquee claque fait_mal_aux_yeux casse_les_oreilles pue puent schlingue empeste sent_mauvais sent_la_merde`,
    body: `gueule geule yeule tete face nez pif tarin cheveux tignasse dents chicots ratiches voix corps peau visage tronche trogne bouche haleine
      oreilles front jambes cuisses ventre bide cul fesses bourrelets boutons acne graisse menton sourcils sale_gueule gueule_la sourire rire odeur`,
    wear: `habits fringues vetements sapes chaussures baskets godasses pompes pull pantalon sac veste tenue look style degaine maison baraque`,
    poor: `pauvre pauvres clochard clocharde clodo clodos mendiant mendiante sdf epouvantail cassos gitan gitans poubelle poubelles
      secours_populaire emmaus croix_rouge decharge romano`,
    harm: `tuer tue tape frappe fraper goumer charcler refroidir caner buter frapper defoncer casser massacrer crever demonter tabasser demolir
      violer egorger gifler exploser fumer eclater niquer detruire etrangler cogner poignarder saigner briser bruler torturer pietiner flinguer
      saccager fracasser peter pulveriser rentrer_dedans pourrir tarter enterrer fracturer arracher claquer baffer corriger_a eventrer etriper
      depecer decapiter etouffer noyer marave marraver derouiller latter dezinguer degommer etaler plier aneantir exterminer aplatir amocher
      defigurer scalper estropier demembrer decouper_en eborgner crucifier ecorcher ecarteler rosser cramer lyncher trucider liquider assassiner
      descendre_toi broyer ecrabouiller ecraser_la ecraser_comme ecraser_ta savater soulever_la choper_a choper_toi choper_et sacrer_une
      crisser_une mettre_ko attraper_et attraper_toi faire_saigner faire_mal tomber_dessus sauter_a_la_gorge faire_la_peau faire_la_misere
      {faire,fais}_{bouffer,manger,avaler,lecher}_{le_sol,le_bitume} {faire,fais}_{bouffer,manger,avaler,lecher}_{le_goudron,le_trottoir,tes_dents}
      {faire,fais}_{bouffer,manger,avaler,lecher}_{tes_mots,ta_langue} {faire,fais}_{bouffer,manger,avaler,lecher}_{du_bitume,la_terre,le_mur}
      {mettre,foutre,coller,donner}_une_de_ces faire_ravaler faire_taire faire_fermer faire_pleurer faire_ramasser regler_ton_compte
      refaire_le_portrait refaire_la_face refaire_la_tete mettre_une_{balle,droite,claque,gifle,baffe,racee,raclee}
      mettre_une_{patate,branlee,tarte,beigne,trempe,fessee,volee}
      foutre_une_{balle,droite,claque,gifle,baffe,raclee,patate,branlee,tarte,beigne,trempe} foutre_mon_poing mettre_mon_poing coller_mon_poing
      coller_une_{balle,droite,claque,gifle,baffe,raclee,patate,tarte,beigne} donner_une_{droite,claque,gifle,baffe,raclee,lecon} demolir_la_gueule
      mettre_en_sang mettre_en_pieces tdefoncer tuer_toi cracher_dessus cracher_a_la cracher_au taper planter_un planter_avec planter_comme butter
      nicker nike niker defonce demonte tabasse massacre bute enculer`,
    hit: `tue tues defonce bute butte massacre gifle demonte egorge eclate nik nike fracasse explose brule etrangle saigne tabasse demolis demoli
      baffe cogne flingue latte marave derouille enterre pulverise degomme dezingue etripe poignarde decapite
      {tue,frappe,bute,casse,defonce,massacre,fracasse,creve,demonte}rai{,s}
      {retrouve,egorge,gifle,explose,eclate,nique,brule,enterre,fume,demoli}rai{,s} peterai
      {colle,fous,mets,donne,balance,crisse,sacre}_{une,mon,un_coup,ma} fais_la_peau fais_ravaler etale allume finis termine refais_le_portrait
      refais_la_face regle_ton_compte {tue,frappe,bute,casse,defonce,massacre,fracasse,demonte,gifle,explose,eclate,nique}ra
      {tue,frappe,bute,casse,defonce,massacre,fracasse,demonte,gifle,explose,eclate,nique}ront`,
    smash: `casse creve pete arrache brise nique fume frappe tape claque crame explose eclate defonce demonte fracasse demolis tord`,
    bones: `gueule geule yeule tete bouche dents dent_de_devant nez machoire bras jambe jambes genou genoux os cou crane face tronche figure doigts
      mains yeux langue cheveux cotes reins couilles cul`,
    kill: '<hit> <smash>',
    will: `je_vais j_vais jvais jvai j_vai jve jva jvas jvs je_vas j_vas je_va j_va m_en_vas m_en_va m_en_vais m_as on_va on_vas ils_vont
      nous_allons je_veux j_aimerais je_viens je_pourrais j_pourrais mes_{freres,cousins,potes,gars,reufs}_vont mon_{frere,pere,cousin,mec,gars}_va
      je_m_en_vais jveux {j_ai,g,jai,ai}_{envie,envi,trop_envie,grave_envie,tellement_envie}_{de,d,2} je_reve_de me_{donne,donnes}_envie_de
      je_finirai_par je_voudrais je_jure_de on_devrait il_va elle_va quelqu_un_va ca_va_finir_par`,
    ite: '{je,j,on}_{te,t,vous} jte jt jvous chte j_vais_te_{,} ils_te ils_t',
    game: `{a,au,aux,sur,en,dans}_{fifa,foot,football,basket,tennis} {a,au,aux,sur,en,dans}_{ping_pong,volley,handball,rugby,echecs}
      {a,au,aux,sur,en,dans}_{dames,uno,monopoly,mario,mario_kart} {a,au,aux,sur,en,dans}_{fortnite,fc,cod,lol,ludo,belote}
      {a,au,aux,sur,en,dans}_{poker,bowling,jeu,cartes,match} {a,au,aux,sur,en,dans}_{finale,course,sport,la_course,la_belote,la_finale}
      {a,au,aux,sur,en,dans}_{la_console,demi_finale,tournoi,awale,scrabble}
      {a,au,aux,sur,en,dans}_{minecraft,roblox,smash,brawl,street_fighter,tekken} samedi dimanche de_rire de_calins de_bisous de_baisers
      de_caresses de_chatouilles d_amour de_cadeaux de_compliments de_questions la_dent une_dent un_mail un_message un_cable un_plomb les_pieds
      les_oreilles le_coeur le_moral l_ambiance le_dos un_prix une_photo un_dessin un_gateau`,
    nobody: `{personne,persone,personn,aucun_de_nous,aucune_fille}
      {aucun_mec,aucun_garcon,y_a_personne_qui,il_n_y_a_personne_qui,ya_personne_qui,nul_ne}`,
    likes: `voulait remarque remarquera aime aiment aimera aimerait taime aimes supporte supportera supportait veut voudra voudrait calcule
      calculait respecte apprecie invite a_invite a_sonne a_demande kiffe endure blaire sent encadre pleurera regrettera regrette parlera ecoutera
      regardera epousera embauchera defendra croira touchera peut_te_{blairer,sentir,saquer,encadrer,voir,supporter,piffer}
      peut_{blairer,saquer,encadrer,piffer} supporte_plus veut_de drague draguera like ador adore`,
    everybody: `tout_le_monde toute_la_{classe,famille,ecole,bande,ville} tout_le_{groupe,quartier,lycee,college,bureau,village,bahut}
      tous_les_{gens,autres,eleves,collegues,voisins} ils_te on tt_le_monde tlm tout_le_mond
      meme_ta_{mere,famille,soeur,copine,daronne,grand_mere,femme} meme_ton_{pere,frere,chien,chat,mec,daron,mari,copain,prof}
      meme_tes_{parents,amis,potes,profs,enfants,freres} tes_{parents,amis,potes,freres,profs,collegues,enfants}
      ta_{mere,famille,daronne,copine,femme} ton_{pere,mec,mari,daron,chien} toute_l_ecole les_gens`,
    kin: `{ta,votre}_{mere,daronne,reum,maman,soeur,reus,famille,grand_mere,tante,race} {ton,votre}_{pere,daron,reup,frere,papa,oncle}
      {tes,vos}_{parents,darons,freres,soeurs,ancetres} toute_ta_famille`,
    die: `suicider pendre tuer noyer flinguer buter jeter_{d_un,d_une,contre,devant,depuis} etouffer crever empoisonner egorger defenestrer
      jeter_sous foutre_en_l_air tirer_une_balle balancer_du balancer_par balancer_sous tailler_les_veines ouvrir_les_veines couper_les_veines
      trancher_les_veines trancher_la_gorge faire_ecraser faire_sauter_la faire_buter faire_tuer faire_rouler_dessus faire_renverser faire_exploser
      jeter_du jeter_par jeter_{dans_le_vide,dans_le_fleuve,dans_l_eau} jeter_{dans_la_seine,dans_le_puits,dans_le_canal,dans_la_riviere}
      planter_un_couteau mettre_une_balle faire_du_mal immoler euthanasier supprimer ouvrir_la_gorge mutiler scarifier`,
    dies: `creves creve meures meurs meurt mourras creveras crevais mourais disparaisses disparais souffres souffre te_fasses_ecraser
      te_fasses_tuer te_fasses_renverser te_fasses_buter te_suicides te_pendes te_tues te_noies brules brule pourrisses sois_mort sois_morte
      tombes_malade aies_un_accident aies_le_cancer aies_un_cancer chopes_le_cancer te_reveilles_plus te_reveilles_jamais finisses_seul
      finisses_seule finisses_a finisses_en te_plantes te_casses_la te_fasses_violer te_fasses_frapper`,
    nice: `veinard veinarde petit_veinard petite_veinarde coquin coquine petit_coquin petite_coquine chanceux chanceuse filou filoute fripouille
      poisson plante oiseau arbre fleur champignon mammifere papillon dinosaure tortue amour loulou genie malin maline`,
    folk: `arabe arabes juif juifs juive juives noir noire noirs noires musulman musulmane musulmans blanc blanche blancs renoi renois rebeu rebeus
      africain africaine africains etranger etrangere etrangers immigre immigree immigres migrant migrante migrants refugie refugiee refugies gitan
      gitane gitans rom roms romano romanos manouche chinois chinoise asiatique congolais congolaise rwandais rwandaise burundais senegalais malien
      camerounais ivoirien haitien haitienne algerien algerienne marocain marocaine tunisien turc portugais polonais roumain roumaine francais
      blanc_bec hutu tutsi paysan paysanne paysans villageois villageoise gay gays pd pedo lesbienne trans handicape handicapee handicapes facho
      nazi collabo raciste sorcier sorciere pauvre pauvres riche bourge grosse gros pute race races_de mioche mioches morveux gosse_de profiteur
      profiteuse hypocrite hypocrites egoiste menteur menteuse voleur voleuse traitre traitresse balance bride brides feuj terroriste terroristes
      bledard bledards obese ouf guedin raclure mytho tricheur tricheuse noob vieux vieille fou folle malade monstre clown vicieux voyou voleurs
      arrivee lache victime victimes fouine bete betes blackos black pouilleux kebab bounty banania colon toubab babtou quebecois anglais flamand
      wallon peste crevette chauve roux rousse rouquin rouquine rageux`,
    shoddy: `de_merde a_la_con de_mes_deux de_pacotille en_carton rate ratee manque manquee du_dimanche pourri pourrie sans_talent sans_cervelle
      sans_cerveau`,
    disabled: `autiste handicape handicapee sourd sourde aveugle bigleux mongol pd bete debile bouche bouchee stupide con conne retarde anormal
      anormale`,
    'rude-fool': `innocent innocente epais cave niaiseux niaiseuse chien colon fatigant fatigante sans_dessein malade fou folle`,
    'before-name': `toi vous ici gueule pieds tete vie cerveau fois rien tout ca moi nous vite maintenant alors donc quoi ok stp viens demain
      ailleurs dehors compris maison mere pere bouche place honte affaires groupe jeu match equipe ecole classe dis sais peux veux vas parles joues
      comprends penses regardes ecoutes attends reponds arrete bouge cherches fous dents yeux vue bec`,
    'odd-one': `<noun> <beast> begue handicape handicapee gros grosse bigleux moche roux rouquin nain pauvre chauve sourd`,
    role: `chef prof patron mec pere mere frere soeur ami pote joueur joueuse mari femme gamin gosse copain copine voisin voisine <noun> <beast>`,
    'face-of': `<thing> con conne noeud gland cul merde craie zombie cheval poisson veau cake pizza bite victime clown vomi mongol triso camionneur
      lavabo bidet merlan idiot abruti debile calamar fouine turc_de`,
    mouth: 'gueule bouche geule yeule bec clapet trappe claque_merde boite guele gorge',
    pets: 'chien chiens chat rats mere daronne mouches pere rat parents animaux pigeons moustiques cafards',
    'bad-end': `seul seule comme_un comme_une dans_le_caniveau a_la_rue clochard clocharde clodo en_prison en_taule sous_un_pont au_chomage
      a_la_poubelle eboueur sdf caissiere cassos comme_ton_pere comme_ta_mere`,
    go: `degage degagez sors bouge barre_toi casse_toi tire_toi quitte fuck disparais hors fous_le_camp foutez_le_camp va_t_en`,
    'out-of': `<epi> vie vue groupe serveur sale maison pays <slur> conv equipe bande vermine personne t_es tu`,
    lack: `ami amis avenir talent interet pote potes copain copains amour_propre dignite personnalite valeur honneur classe fierte charme cervelle
      cerveau neurone neurones couilles coeur education honte`,
    brain: 'cerveau vie couilles coeur neurone neurones cervelle dignite honneur miroir education',
    stink: `mauvais merde pisse sueur bouc fennec egout poubelle poubelles cadavre chacal rat chien poisson fromage porc putois pied pieds rance
      moisi vomi egouts misere pauvrete deche clochard clodo`,
    'like-whom': 'mec type gars meuf fille vieux vieille fuir peur vomir gerber chier <beast>',
    clever: `intelligent intelligente malin maligne fute futee doue douee mature utile courageux courageuse belle beau propre drole conne con bete`,
    clumsy: `<noun> <adj> pied pieds manche aveugle bot noob debutant porc cochon truie vache phoque handicape attarde goinfre canard clochard
      animal sauvage`,
    move: `parles joues chantes danses cours marches manges ecris conduis penses sens respires parle joue chante mange`,
    again: `redis refais recommence approche touche reviens parle continue continuez essaie essaye essayez ouvre rappelle repete`,
    suffer: `crever saigner souffrir prendre_cher mourir morfler pleurer chialer ramper manger_le_sol bouffer_le_sol le_regretter_amerement`,
    deserves: `frapper baffe balle gifle coups violee viole tabasser raclee correction claques gifles baffes tabasse tabassee claque lynche frappe
      trempe branlee defonce`,
    gone: 'existais etais mourais crevais disparaissais es_mort etait',
    'do-us': `suicide suicider creve meurs mourir crever disparais tue saute pends pend disparaitre jette respirer`,
    should: `devrais devriez ferais_mieux_de dois devrai devrait ferai_mieux_de pourrais ferais_mieux_d aurais_du`,
    world: `le_monde la_classe la_terre l_ecole la_vie ce_monde tout la_planete le_groupe tout_le_groupe la_famille ta_famille ta_mere l_equipe
      l_humanite tes_parents le_lycee l_univers cette_ville le_serveur`,
    better: 'serait irait sera est tournerait se_porterait tourne vivrait respirerait seraient iraient',
    happy: 'heureux tranquille mieux soulages soulage contents content',
    ill: `crever mourir mort morte <dies> te_faire_ecraser te_faire_buter te_faire_tuer te_faire_renverser creve un_accident le_cancer un_cancer
      en_enfer`,
    wish: `j_espere je_souhaite vivement j_aimerais je_veux j_espere_que jespere jspr jespere_que je_prie j_attends hate pourvu`,
    'lock-up': `renvoyer_a renvoyer_dans renvoyer_chez enfermer interner piquer euthanasier exterminer mettre_en_cage steriliser abattre pendre`,
    dirty: `sale sales sal gros gro grosse grosses espece_de espece_d maudit maudits putain_de crisse_de esti_de vieux vieille`,
    deserve: `devraient devrait meritent merite ne_devraient doivent ne_meritent me_degoutent n_ont_rien faudrait on_devrait finissent faut il_faut
      servent puent ca_me me_font me_fait me_degoute valent vaut`,
    plague: 'maladie disparaitre exterminee vermine crever honte cancer mourir merde exterminer maudite',
    hole: `pays brousse cage jungle trou bled foret case hutte caverne desert favela ghetto zoo egout egouts grotte porcherie niche arbre
      village_de poubelle cambrousse etable planete viens ruisseau caniveau`,
    'go-back': `retourne retournez rentre rentrez repars retournes casse_toi degage remonte barre_toi vas va`,
    stop: 'pas jamais si mais ne n',
    negation: `personne_{ne,n,va,pense,dit,croit,trouve,a,peut,doit,veut,devrait,merite} aucun si quand sans ni lorsque imagine peur sauf croire
      comme_si veut_{te,t,vous,dire,que} arrete_de_croire {pas,jamais,plus}_{que,qu,dit,dire,du_tout,penser}
      {pas,jamais,plus}_{pense,croire,cru,comme,avoir_honte,a_avoir,besoin} {pas,jamais,plus}_{envie_que,cense,normal,vrai,sur,sure}
      {pas,jamais,plus}_{certain,certaine,l_impression,trouve,traiter,ecrire,appeler} est_pas_parce ne_{crois,croyez,pense,pensez,te,t,vous,laisse}
      ne_{laissez,sois,soyez,dis,dites,va,veut,vais,faut} n_{ecoute,ecoutez,aie,ayez,en_crois} {de,a}_ne_pas
      {la}_{pauvre,petite,vieille,tete,face,gueule} {mon,ma}_{sale,gros,grosse,grand,grande,petit,petite,espece,bande,tas,putain}
      {plus,un,une,des,ce,cet,cette,ces}_{sale,sales,gros,grosse,grosses,grand}
      {le,les,l,mes,son,sa,ses,leur,leurs}_{sale,sales,gros,grosse,grosses,grand}
      {plus,un,une,des,ce,cet,cette,ces}_{grande,petit,petits,petite,petites,vieux,vieille}
      {le,les,l,mes,son,sa,ses,leur,leurs}_{grande,petit,petits,petite,petites,vieux,vieille}
      {notre,nos,quel,quelle,deux,trois,quatre,du,au}_{sale,sales,gros,grosse,grosses,grand}
      {notre,nos,quel,quelle,deux,trois,quatre,du,au}_{grande,petit,petits}
      {notre,nos,quel,quelle,deux,trois,quatre,du,au}_{petite,petites,vieux,vieille}
      {aux,quelques,chaque,de,d,est,sont,suis,etait}_{sale,sales,gros,grosse,grosses,grand}
      {aux,quelques,chaque,de,d,est,sont,suis,etait}_{grande,petit,petits}
      {aux,quelques,chaque,de,d,est,sont,suis,etait}_{petite,petites,vieux,vieille}
      {plus,un,une,des,ce,cet,cette,ces}_{pauvre,pauvres,espece,bande,tas,tete}
      {le,les,l,mes,son,sa,ses,leur,leurs}_{pauvre,pauvres,espece,bande,tas,tete}
      {plus,un,une,des,ce,cet,cette,ces}_{face,gueule,maudit,maudite,putain,crisse,esti}
      {le,les,l,mes,son,sa,ses,leur,leurs}_{face,gueule,maudit,maudite,putain,crisse,esti}
      {notre,nos,quel,quelle,deux,trois,quatre,du,au}_{pauvre,pauvres,espece,bande,tas,tete}
      {notre,nos,quel,quelle}_{face,gueule,maudit,maudite,putain,crisse,esti}
      {deux,trois,quatre,du,au}_{face,gueule,maudit,maudite,putain,crisse,esti}
      {aux,quelques,chaque,de,d,est,sont,suis,etait}_{pauvre,pauvres,espece,bande,tas,tete}
      {aux,quelques,chaque,de,d,est,sont,suis,etait}_{face,gueule,maudit}
      {aux,quelques,chaque,de,d,est,sont,suis,etait}_{maudite,putain,crisse,esti} {traite,traitee,traites,traiter,traitait,traitent}_de
      m_a_{dit,ecrit,traite,traitee,appele,appelee,lache,sorti,repondu,crie,lance,insulte} m_ont_{dit,ecrit,traite,traitee,appele}
      me_{dit,disent,disait,traite,traitent} lui_{dit,a_dit,disent} nouvelle nouvelles envie_qu sont_des y_a_des joue_le joues_le joue_une jouer_le
      role`,
    report: `menace menacait menacee menacent dis_que dis_qu dis_jamais dis_plus dis_pas dis_a dit disent dire disait traite traitee traites
      traiter traitent ecrit ecrire ecrivait crie crier appelle appellent appeler repete repetent repeter film chanson lu entendu raconte racontent
      message insulte entends pense pensent crois_que crois_qu croit croient trouve_que pensait penses dirait se_croit`,
    speaker: 'je j',
    friendly: `je_t_adore je_t_aime j_t_aime jtm jt_aime t_aime_trop t_aime_fort t_aime_quand_meme on_t_aime bisous bisou bon_anniversaire
      joyeux_anniversaire preferee {mon,ma,mes,notre}_{connard,connasse,con,conne,idiot,idiote}_{prefere,preferes,adore}
      {mon,ma,mes,notre}_{connard,connasse,con,conne,idiot,idiote}_{adoree,d_amour,a_moi}
      {mon,ma,mes,notre}_{abruti,petasse,salope}_{prefere,preferes,adore,adoree,d_amour,a_moi}
      {mon,ma,mes,notre}_{bouffon,boloss,boulet}_{prefere,preferes,adore,adoree,d_amour,a_moi}
      {mon,ma,mes,notre}_{debile,imbecile,gogol,batard,garce,pouffe}_{prefere,preferes,adore}
      {mon,ma,mes,notre}_{debile,imbecile,gogol,batard,garce,pouffe}_{adoree,d_amour,a_moi}
      {mon,ma,mes,notre}_{cretin,cretine,naze,andouille,gros,grosse}_{prefere,preferes,adore}
      {mon,ma,mes,notre}_{cretin,cretine,naze,andouille,gros,grosse}_{adoree,d_amour,a_moi} prefere_du_monde ma_belle mon_coeur tu_me_manques
      tu_m_as_manque m_avez_manque bien_joue bravo felicitations ca_va repose_toi je_rigole je_plaisante jrigole jplaisante je_deconne jdeconne
      jdec veinard veinarde cherie cheri ma_chere fier fiere merci mon_amour ma_biche mon_pote_d_amour gros_calins
      {ma_mere,mon_pere,mon_ex,ma_soeur,mon_frere}_m_{a,ont}_{dit,ecrit,repondu}
      {ma_mere,mon_pere,mon_ex,ma_soeur,mon_frere}_m_{a,ont}_{traite,traitee,crie,lance}
      {prof,patron,chef,mec,ma_prof,mon_oncle}_m_{a,ont}_{dit,ecrit,repondu}
      {prof,patron,chef,mec,ma_prof,mon_oncle}_m_{a,ont}_{traite,traitee,crie,lance}
      {ma_mere,mon_pere,mon_ex,ma_soeur,mon_frere}_m_{a,ont}_{balance,sorti,insulte}
      {ma_mere,mon_pere,mon_ex,ma_soeur,mon_frere}_m_{a,ont}_{insultee,hurle,envoye,laisse}
      {prof,patron,chef,mec,ma_prof,mon_oncle}_m_{a,ont}_{balance,sorti,insulte}
      {prof,patron,chef,mec,ma_prof,mon_oncle}_m_{a,ont}_{insultee,hurle,envoye,laisse}
      {ma_tante,copine,mari,il,elle,ils}_m_{a,ont}_{dit,ecrit,repondu} {ma_tante,copine,mari,il,elle,ils}_m_{a,ont}_{traite,traitee,crie,lance}
      {elles,on,qu_il,qu_elle,qu_on,qu_ils}_m_{a,ont}_{dit,ecrit,repondu}
      {elles,on,qu_il,qu_elle,qu_on,qu_ils}_m_{a,ont}_{traite,traitee,crie,lance}
      {ma_tante,copine,mari,il,elle,ils}_m_{a,ont}_{balance,sorti,insulte}
      {ma_tante,copine,mari,il,elle,ils}_m_{a,ont}_{insultee,hurle,envoye,laisse}
      {elles,on,qu_il,qu_elle,qu_on,qu_ils}_m_{a,ont}_{balance,sorti,insulte}
      {elles,on,qu_il,qu_elle,qu_on,qu_ils}_m_{a,ont}_{insultee,hurle,envoye,laisse} ce_qu_il_a_{dit,ecrit,crie,repondu}
      ce_qu_elle_a_{dit,ecrit,crie,repondu} le_mot l_insulte l_expression la_replique je_lui_ai_dit je_leur_ai_dit lui_ai_repondu dans_le_film
      dans_la_serie dans_la_chanson dans_le_clip dans_le_livre`,
    common: commonWordsOf.fr,
  },
  rules: {
    insult: `
      avoir honte d/de exister/toi/vous/ta/ton
      devrais/devriez/devrait avoir honte d/de/toi
      ta/votre mere aurait du te/t/vous/avorter
      pauvre/pov type/fille/mec/nana/gars/tache/cloche/conne/con/merde/cruche $/va/tu/t/meme/casse/degage/arrete
      sale/sales/sal <mod>* <adj>/<mild-adj> !de_voisin/temps/ce/cette/qui
      <tues> ~3 et <mod>* <adj>/<noun>
      <tues> !une_bete/une_vraie_bete/une_sacree_bete <mod>* <adj> !de_t/de_te/de_pas/de_m/de_ne/d_avoir_peur
      t/tes/vs <one>
      ^ t <mod>* <adj>/<noun>/pd
      <tues> <mod>* <noun> !de_t/de_te/de_pas/de_m/de_ne/d_avoir_peur
      <tues> <mod>* <adj>/gros/grosse/maigre/plate/plat/sale/lent/lente/con comme/qu un/une/ta/la/les/tes <thing>
      <tues> un/une/qu_un/qu_une/le/la ~1 <shoddy>
      <tues> <disabled> ou_quoi/ou_koi/de_naissance
      <tues> rien/personne !de/d/du/a_cote/qu/que
      maudit/esti/osti/ostie/crisse/criss ~1 de/d? <rude-fool>
      rien qu un/une <mod>* <adj>/<noun>/<vermin>
      toi/vous <mod>* <adj>/<slur>/<vermin> $/va
      toi la/le/l <mod>* <noun>/<beast>/grosse/gros/moche !ou
      c_est/cest/c toi/vous <mod>* <noun>/<adj>/<beast> !ou
      ^ espece de/d !<nice>
      espece/especes/bande/tas/ramassis/paire/troupeau de/d <mod>* <noun>/<adj>/<beast>/<folk>
      <epi> <epi>* <who> !de_voisin/de_chat/qui_m
      ^ <call> ^
      ^ <slur> va/$/tu/t/que_tu/que_t/toi/de_merde/la/hein/arrete/degage/ferme/casse/reponds/regarde
      ^ <noun>/<beast> va/humain/humaine/humains
      <tues> un/qu_un/une/qu_une accident/erreur ^
      <tues>/vaux/vaut/valez ~1 pire/moins/plus_bas/inferieur/plus_con/plus_bete qu/que/a un/une/des/les <thing>
      famille/lignee/race de/d <slur>/rats/porcs/cafards
      <before-name> <epi>* <slur> $/des_alpes/fini/finie/de_merde
      <slur> fini/finie/profond/profonde/profonds/congenital/congenitale/de_nature/de_naissance/des_alpes/notoire/au_carre $
      ^ he/eh/oh/hey/wesh/wsh/heille/aye/hep le/la/l/les ~1 <odd-one>
      ^ <role> de_merde/de_mes_deux/a_la_con/de_pacotille
      tete/face/gueule/tronche/trogne/geule/sale_tete de/d <mod>* <face-of>
      ferme/fermez/fermes/ferm ta/vos/votre/la/sa grande? <mouth> !quand/pendant/en/avec/c_est
      ferme la $/<epi>/<slur>/un_peu/avec
      ferme_la/boucle_la/ecrase/tg/ftg <epi>* <noun>/<vermin>
      ^ tg !#number/#code/#phone
      ^ ftg/tagueule/tayeule/vtff/vtfe/vtf/ntm/ntgm/fdp/nsm
      ta gueule/geule/yeule/guele/geul !de
      va/vas/allez te/vous/t ~1 faire ~1 foutre/enculer/voir/mettre/niquer/empapaouter/cuire_un_oeuf
      allez? va/vas en enfer
      va/vas/allez bruler/pourrir/griller/crever en enfer
      nique/niquez/nik/niq ta/tes/vos/votre/ton !oreilles/chances/yeux
      nique/niques/niquer/nik/nike/niquez/nick ta/tes/vos/ton/sa/toi/votre mere/mre/mer/race/rece/rase/morts/mort/parents/daronne/soeur/grand_mere/famille/$
      tu/vous/t me/m ~1 degoutes/degoute/degoutez/ecoeures/ecoeurez/repugnes/repugnez/revulses
      tu/vous me/m ~1 donnes/donnez envie de vomir/gerber
      tu/vous/t me/m/nous ~1 fais/faites/fait/fous/foutez ~1 pitie/vomir/gerber/honte/gerbe !pour
      <tu> fais/faites/fait <mod>* pitie/tiep/honte/honte_a !a_ton/pour/avec
      tu/vous/t ne/n? sers/servez/sert <mod>* a rien/que_dalle/quedal/r/ryen !de/d
      tu/vous/t ne/n? vaux/valez/vaut <mod>* rien/zero/que_dalle/pas_un_clou/pas_un_rond/pas_un_centime/pas_mieux
      <nobody> ne/n? te/t/vous/toi/tm ~1 <likes> !plus_que/plus_qu/autant/mieux/comme
      <nobody> ne/n? taime/<likes> !plus_que/autant/mieux/comme de? toi/vous/$
      <nobody> ne/n? ~1 voudra/voudrait/veut/aimera/aimerait jamais ~5 toi/vous/te/t
      <nobody> ne/n? ~2 veut/voudra/voudrait/voulait ~3 toi/vous
      meme les/ton/ta/un/une/tes/le/la <pets> ~3 veulent/veut/aiment/aime/supporte/voudrait/voudraient/fuit/fuient/evite/evitent ~1 toi/pas/de/plus/t/$
      chien/chat/mere/daronne/pere/freres/soeur/parents ~1 t/te aime/aiment/supporte/supportent/veut pas
      tes/ta/ton parents/mere/pere/famille/daronne/fils/fille ~1 doit/doivent/ont/a ~1 honte/regretter
      <kin> la/le <noun>/chauve/folle/alcoolique/grosse/<beast> !ou/qui
      <kin> ~1 c_est/cest/est/sont/elle_est/il_est/ils_sont/c/doit_etre <mod>* <adj>/<noun>/<beast>/grosse/alcoolique
      avec ta/ton/tes/votre <mod>* <body> <mod>? <ugly>/pareille
      avec ta/ton/tes/votre <mod>* <body> de/d <mod>* <thing>/<slur>/monstre/con/conne/cul/merde/travers
      avec une/ta tete/gueule/face/tronche pareille/comme_ca/comme_la_tienne
      <tas> <mod>* <body> <mod>* <ugly>/con/merde/cul/de/d <mod>* <thing>/con/conne/merde/cul/debile/clochard/toxico/$
      tu/t as une sale/vilaine gueule/tete/tronche/face
      tu/t n/ne? es/etes/est? rien tu/vous/$/t
      tu/vous n/ne es/etes rien/personne
      tu/vous me/m/nous ~1 fous/fais/donnes/donne la gerbe/honte/nausee
      <tu> finiras/vas_finir/finiras_ta_vie/va_finir/finira/crevera/creveras/mourras/vas_mourir/vas_crever ~1 <bad-end>
      ferais/feriez mieux de te/vous taire <mod>* <noun>
      on/nous ne/n? veut/voulait/veux/voulons ~1 pas/plus ~1 de/d toi/vous/un/une
      on/je/il/elle/ils t/te/vous ~4 par/pitie pitie/$/c_est_tout
      on/personne/qui t/te a pas/rien? sonne/demande/invite ton/pour/que/$/toi/<epi>/degage
      <go> ~1 de/du/d ma/ce/notre/cette/nos/l_equipe/groupe/serveur/la_classe/chez_nous/ici/la_famille/la_bande/mon ~1 $/<out-of>
      degage/degagez/degaj/degages/casse_toi/barre_toi/tire_toi/quitte/quittez/hors_de <epi>* <noun>/<beast>/<slur>/ici_personne/la_personne
      crisse/decrisse/sacre/decalisse/calisse/calice ton/d_icitte/ton_camp/moi_ton camp/$/<epi>/d_icitte
      mange/bouffe ~1 tes_morts/merde/marde/ta_merde/d_la_marde/la_marde
      <everybody>/tous/ils/nous ~1 te/t/vous deteste/detestent/hait/haissent/meprise/meprisent/evite/evitent/fuit/fuient/deteste_tous/a_bloque/a_bloquee
      <everybody>/tous/ils ~1 se/s? moque/moquent/fout/foutent/rit/rient/fiche/rigole/rigolent ~1 de toi/ta/ta_gueule/vous/tes
      <everybody>/tous/ils te/t/vous trouve/trouvent/prend/prennent/voit/voient ~1 <mod>* <adj>/<mild-adj>/<noun>
      <everybody>/tous/ils ne/n? te/t ~1 aime/aiment/supporte/supportent/veut/veulent/respecte/calcule/calculent/sent pas/plus !moins
      <everybody>/ils/tous ~1 a/ont/as ~1 honte/marre/pitie/ras_le_bol ~1 de ~1 toi/te/ta
      tu/t/ta/vous n? as/auras/a/avez? aucun/aucune/pas_d/pas_un_seul/pas_de/zero/0/jamais_d/jamais_eu_d <lack> !a
      <tas> pas/aucun/aucune/zero/0/jamais/rien/quasi ~1 de/d/eu/un? <brain> !privee/sociale/a
      <tas> ~1 rien dans/entre/ds/a la/les/le/ta/l tete/crane/cerveau/oreilles/caboche/interieur/cervelle
      <tas> ~2 cerveau/cervelle/neurone/qi/intelligence d/de/du un/une? <thing>/piaf/linotte
      tu/t as/a <mod>? un/le qi/q_i de/d/negatif/zero/plus_bas/inferieur/equivalent/a
      as un qi
      meme/mm un/une/des/les/mon/ma/le/la <mod>* <thing> ~6 que/ke/k toi/vous/ta
      meme/mm un/une/des/les/mon/ma/le/la <mod>* <thing> ~2 plus/mieux ~3
      un/une/les/des/mon/ma <thing> ~3 plus/mieux/moins/mille_fois ~3 que toi/vous !et
      je te/t/vous ~1 deteste/hais/meprise et/tellement/tu/ta/sale/connard/connasse/pour/<epi>/<slur>/du_plus/de_tout/plus_que/t_es
      je/jte/j te/t/vous? hais/meprise/vomis/conchie/emmerde/renie/maudis/crache_dessus/crache_a/pisse_dessus/chie_dessus
      j_ai/jai/g/j ~1 honte/pitie de/d toi/vous/t_avoir/te_connaitre/ta_gueule/ta_tete/votre/etre_ton/etre_ta
      regarde/regarder/regardez toi/ta_gueule/ta_tete/vous ~3 avant/d_abord/<noun>/<adj>/on_dirait/pauvre
      <tas> vu ta/ton/tes/comment/comme ~1 gueule/tete/tronche/face/geule/yeule/gros/cul/dents/haleine/nez
      tu/vous/t pues/puez/pue/schlingues/chlingues/schlingue/empestes/fouettes/cocottes/daubes/schmectes/refoules/coince !pas/plus/jamais/du_bec_un_peu
      <tu> sens/sent/sentez ~1 <stink>
      <tas> une/la/des <mod>* gueule/tronche/geule/yeule/tete/face ~1 d/a un/une/faire ~1 <like-whom> !ange
      <tas> !la_memoire la/le/l/les/autant ~2 d/qu/que un/une <thing>
      <your> ~3 fait/font/donne/donnent/fout/foutent ~2 vomir/gerber/gerbe
      meme/mm ~3 peut/peuvent/veut/veulent pas/plus ~1 te/t/de blairer/sentir/saquer/voir/encadrer/supporter/toi/toucher/approcher
      honte/marre/mieux_fait/malheur ~6 un/une fils/fille/mere/pere/frere/soeur/mari/femme/enfant/ami/amie comme toi
      retourne/retournez/rentre en/a_la/au/a maternelle/primaire/creche/cp/l_asile/l_hp/l_hospice
      meme un/une/les ~2 aurait/auraient/ferait/a/est/fait ~2 honte/mieux/plus/moins
      vieille/vieux/pauvre/vieil <mod>* folle/fou/senile/debris/peau/bique $/va/tu/t
      gros/grosse/gro sac/plein_de_soupe/bide/cul/lard/tonneau/dondon/patapouf/memere/bidon $/<tu>/va/arrete/bouge
      on/ca/tu/t/te/vous ~3 comme/cm un/une/des <mod>* <who>/porc/porcs/truie/phoque/goret/macaque/singe/animaux !va
      <adj>/gerber/vomir/chier comme/et/cm ta/tes/ton/vous_aussi/toi_aussi ~1 <body>/vie/mere/race/famille/$
      <slur>/<beast>/moche/grosse/conne ~9 oui/ouais toi/c_est_toi/je_parle
      <tues> malade/pas_net/pas_nette/derange/derangee/fele/felee/atteint/atteinte ~1 dans/de/du ta/la/cerveau/ciboulot
      <your> ~2 de/d <slur>/pauvre/clochard/mendiant/sdf
      si/quand/jour_ou la/les/le connerie/betise/laideur/mochete/cons/cretins/idiots ~5 tu/t/vous
      <tas> pas/jamais ~2 lumiere/eau_chaude/poudre/fil_a_couper/eau_tiede ~1 a/$/toi
      remballe/range/ravale/cache ta/ton/tes/votre gras/graisse/bourrelets/bide/gueule/dents/face
      ta/votre race ^
      meme ta/ton/tes ~2 te/t critique/critiquent/deteste/detestent/trahit/trompe/insulte/hait/fuit/evite
      sale/gros/gro/grosse/pov/pauvre noob/noobs/bot/nooby/noobard
      apprends/apprend/apprenez a ~2 <epi>* <slur>/<adj>
      gens/filles/mecs/types/meufs/<noun>/<beast> dans/de ton/votre genre/espece/acabit
      meme/mm ~7 plus/moins <clever> que/k toi/vous
      <slur>/con/idiot de ta/ton mere/pere/race
      ^ vipere/sangsue/parasite/morpion/vermine/charogne/harpie/hyene/crevette/clown $
      <tues> bete/con/moche/laid/nul/grosse/gros/debile comme
      quel/quelle <mod>* <adj>/<noun> tu/t/vous
      qu_est_ce_que/ce_que/qu_est_ce_qu/comme/que/mais_que/keske/kesk/qu_est_ce_k tu_es/t_es/tes/vous_etes/tu_peux_etre/t/t_est <mod>* <adj>/<mild-adj>
      aussi/plus/si <adj> que toi/vous
      comment/comen/cmt ~4 aussi/si/autant <adj>/<noun>
      un/une/des/d/de/les <mod>* <noun>/<adj> comme toi/vous/ta
      <noun>/<adj> comme toi/vous
      casse/cassez/barre/barrez/tire toi/vous <mod>* <noun>/<vermin>
      degage/degagez/tais_toi/taisez_vous/la_ferme/arrete/arretez/ecoute/reponds/parle/bouge/lache_moi/avance/reveille_toi <mod>* <noun>/<vermin>
      ^ encule/encules/enculer/enkule/connard/conard/connar/connasse/salope/salop/fdp/ntm/batard/tarba/tepu
      fils/fille de pute/chien/putain/chienne/garce/tepu/lache/clochard/clodo/rat/personne/voleur
      <noun>/<adj> que tu_es/t_es/vous_etes/tes/tu_fais
      sale/sales/sal <mod>* <folk> !ce/cette/qui/de_voisin
      <tu> ne/n? ressembles/ressemblez/ressemble a ~2 <beast>/<noun>/rien/un_cul
      <your> <mod>* <body>/<wear>/coiffure ~2 on/ressemble/ressemblent dirait/a/que ~2 <beast>/<noun>/<poor>
      ^ on dirait <mod>* <beast>/<noun> $/avec_ta/avec_tes/avec_ton/toi/quand_tu
      <your> <mod>* <body> ~1 <mod>* <ugly>
      <your> <mod>* haleine/odeur/gueule/bouche ~2 tue/tuent/pue/sent/fait/reveille/reveillerait
      <your> <mod>* <wear> ~2 de/d/chez/du/dans/a/la ~1 un? <poor>
      <tu> habilles/habille/fringues/habillez/sapes/sape ~2 chez/comme/dans/aux/a ~1 <poor>/<noun>/sac/sac_poubelle/pute
      <tu> <move> ~1 comme/cm un/une/la/ma/tes/des ~1 <clumsy>
      <tues> <mod>* honte pour`,
    mild: `
      <tues> <mod>* <mild-adj>
      <tues> <mod>* <mild-noun>
      je te deteste
      tais/taisez toi/vous
      la ferme
      casse/barre/degage toi/de_la/de_ma
      ^ degage/degagez $
      fous/foutez moi la paix
      tu me/m saoules/soules/enerves/gonfles/gaves
      tu as gache/detruit ma vie
      t_as/as gache/ruine/detruit ma vie
      n_importe_quoi toi
      <tu> te? crois/prends/cru belle/drole/malin/maline/intelligent/intelligente/pour_qui
      <tues> invisible/transparent/chelou
      ca nous fera/ferait des_vacances/de_l_air/du_bien
      <tues> <mod>* schizo/bipolaire/parano/hysterique/eclate/eclatee/eclatax/claque/claquee
      ^ on dirait <mod>* <beast>/<noun>
      ^ <noun> $`,
    'mild-threat': `
      je/on sait/sais ou tu/t/vous habites/habitez/vis/dors/bosses
      tu/vous vas/allez le regretter`,
    threat: `
      <will> ~2 te/t/vous ~1 <harm> !<game>
      m_a te/t ~1 <harm>
      <ite> jure/promet/promets ~6 <ite>/te/t ~1 <kill>/plante/<harm>
      demain/ce_soir t_es/tu_es/tes/t a_l_hosto/a_l_hopital/mort ~1 <slur>/sale/$
      <will> ~1 te/t/vous retrouver et/$/<epi>/<slur>/ou_que
      je te/t/vous ~1 jure/promets/previens ~3 te/t/vous ~1 <kill>/<harm>/regretter
      <ite> <kill> ^
      <ite> ~1 <hit> !<game> la/les/ta/si/de/des/ton/tes/le/sur/direct/comme/devant/a/au/mon/dans/demain/poing/claque/gifle/droite/toi/sale/connard/une/un
      <ite> ~1 <smash> la/le/les/ta/ton/tes/une/un/toutes_les/tous_les <bones>
      <ite> {tue,frappe,bute,retrouve,casse,defonce,massacre,egorge,demonte,fracasse,creve,exploserai,nique,brule,enterre,fume,gifle,eclate}rai
      <ite> chope/attrape/croise ~1 <ite>/t_es_mort/tu_es_mort
      je/on sait/sais ou tu/t/vous habites/habitez/vis/dors/bosses ~2 fais/gaffe/mefie/attention/et/prepare/tu_vas
      si je/on te/t/vous ~1 croise/chope/attrape/revois/trouve/vois/retrouve/recroise/choppe ~2 je/jte/on te/t/vous? ~1 <kill>
      <again> ~4 et/encore/puis ~1 je/jte/t_es/tu_es/tu/on/j/t te/t/vous/vas/mort? <kill>/mort/morte/voir/regretter/<harm>/comprendre
      et t_es/tu_es/t/tes mort/morte
      <will> ~2 envoyer/publier/poster/partager/montrer/balancer tes/ta/les/ces photos/videos/nudes/photo/video/secrets/messages/captures
      on/je va/vais/viendra/passer venir/passer chez/a toi/vous/ta_maison ~1 et/pour tu/te/on/vous
      tu/vous vas/allez/va ~1 payer/regretter ca/cela/ce/toute/$
      tu/vous vas/allez ~1 le payer/regretter $
      tu/vous vas/allez le payer !combien/en/avec/par/a
      tu/vous/tvas vas/allez/va? <mod>? <suffer> $/ta_race/ta_mere/du_sang/<epi>/<slur>
      tu/vous vas/allez/va crever/souffrir/prendre_cher/morfler/saigner !de
      tu/vous vas/allez voir ce_qui_va/ce_qui_t/ce_qui_arrive_a/ce_qui_arrive_aux/$
      t_es/tu_es/tes/vous_etes/t mort/morte/morts demain/quand/si/a/$/<epi>/<slur>/ce_soir/lundi/pour_moi_sale/la_prochaine
      t/tes mort/morte/mor
      on/ils t/te/vous ~1 attend/attendent/attendra a/devant/dehors/demain ~5 <harm>/tabasser/casser
      si tu/t/vous ~6 je/jte/jt/j te/t/vous? ~1 <kill>/<harm>/regretter
      faire de ta/votre vie un enfer/cauchemar
      quelqu_un/il_faudrait/faudrait/il_faut devrait/va/qu_on/doit/que_quelqu_un? te/t/vous <harm>/<kill>
      tu/vous/t merites/meritez/merite ~4 <deserves>
      encore un mot/message et/jte je_te/je_vous/j_te/jte/t_es/tu_es/tu/je_vais/je_t
      tes jours sont comptes
      gare/garde a ta gueule/toi $`,
    'self-harm': `
      suicide/suicidez/tue/tuez/pends/pend/pendez/bute/flingue/noie/butez/defenestre/taillade/mutile/scarifie toi/vous !pas/au_travail/a_la_tache
      va/vas/allez ~1 te/vous/t <die>
      ^ va/allez/vas mourir/crever/creve !de/mon/si
      va/vas/allez mourir/crever en/dans/loin/ailleurs/seul/seule/sale/connard/<epi>/<slur>/la_gueule/tout/toi
      ^ creve/crevez $/dans/<epi>/<slur>/la_gueule/charogne/pourriture !de
      ^ creve/crevez tous/toutes/tout/donc/alors/et/en/seul/$
      rien/va/alors/et/donc/merde/stp/dieu/connard/chien/plait/toi creve/crevez $/donc/en/<epi>/<slur>
      creve/crevez <epi>* <slur>/<vermin>/charogne
      creve/crevez sale/gros/grosse/espece/la_gueule/en_enfer/tous
      prends/trouve/achete/prend une/un/la/ta/des corde/couteau/flingue/lame/cachets/medocs et ~1 tue_toi/finis/creve/suicide_toi/coupe_toi/pends_toi/fais_le/ouvre_toi/qu_on
      t_attends/tu_attends/vous_attendez/t_attend/tu_attend quoi/koi pour te/vous/t/crever/mourir ~1 tuer/pendre/suicider/foutre/jeter/crever/noyer/$
      qu_est_ce_que/qu_attends tu? t? attends? pour te/crever/mourir tuer/pendre/suicider?
      tout/ca/on/le_monde/la_vie/tout_le_monde irait/serait/ira/vivrait ~1 mieux/cool/plus_simple/bien si tu/t/vous ne/n? <gone>
      arrete/arretez de/d respirer/vivre/exister !dans/pour/comme/sur/avec/au/par/a/chez/sans
      finis/finissez en/en_avec_ta_vie/en_une_fois
      fais/faites/rends/rend ~1 nous/moi/leur/service/plaisir ~5 <do-us>
      ^ creve/crevez <mod>* <noun>/<vermin>
      saute/sautez/sauter par/du/d/de ~2 fenetre/pont/toit/balcon/falaise/etage/immeuble/tour !en_parachute
      <tu> <should> ~1 te/vous/t? <die>/mourir/disparaitre/crever !de/au_travail/un/une/quelques/ce
      pourquoi/pk/pq/prk tu/t/vous ne? te/t/vous suicides/tues/pends/suicidez/jettes/flingues/suicide/tue/pend/butes pas
      <world> <better> <mod>? mieux/meilleur/plus_beau/meilleure/plus_belle/tranquille/plus_heureux/plus_propre sans toi/vous
      <world> <better> <mod>? mieux/meilleur/plus_beau/meilleure/plus_belle/tranquille/plus_heureux/plus_propre si/le_jour tu/t/vous ~3 plus_la/mourais/meurs/disparaissais/disparais/crevais/creves/existais/mort/morte/pas_ne/pas_nee
      <everybody>/nous serait/serions/vivrait/irait/sera/seraient/serai <mod>? plus? <happy> sans toi/vous
      <everybody>/nous serait/serions/vivrait/irait/sera/seraient/serai <mod>? plus? <happy> si/le_jour tu/t/vous ~3 plus_la/mourais/meurs/disparaissais/disparais/crevais/creves/existais/mort/morte/pas_la/partais
      <nobody> ne/n? te/vous/t regretterait/regrettera/pleurera/pleurerait/retient/retiendra
      <tu> aurais/aurait du ~1 reussir/crever/mourir/y_passer
      <everybody>/nous serait/serions/seraient ~1 soulage/soulages/content/contents/heureux que/si tu/t ~1 meures/creves/disparaisses/partes/mourais/crevais
      <nobody> ne/n? pleurera/pleurerait/remarquera/viendra/remarquerait/pleure ~5 tu/ta/t/ton
      <tu> ne/n? manqueras/manquerais/manquera/manquerait/manques ~1 a personne
      <wish> ~2 tu/vous/t/que_tu/k_tu ~3 <ill> !de_rire/de/mais/pas/trop/un_peu
      <tu>/t ne/n? aurais/aurait/auriez/aurai jamais/pas/mieux_fait ~1 du/de ~1 naitre/exister/venir_au_monde/rester_dans/voir_le_jour/crever/mourir
      j_aurais/on_aurait/j_aurai ~2 que tu ~2 jamais? ne/nee/sois_ne/sois_nee/existes/mort/morte/meures/creves
      tu/vous/t merites/meritez/merite ~1 de/la/que/d <mod>? mourir/crever/mort/souffrir/pendu/pendaison/pire/cancer/chaise/te_faire_ecraser/bruler
      bois/avale/buvez/avales/boit/prends/bouffe ~2 javel/poison/mort_aux_rats/acide/destop/eau_de_javel
      ouvre/coupe/taille/tranche/ouvrir toi/te/vous ~1 les/la veines/gorge/poignets
      faut/on/il ~1 devrait/faudrait/doit/faut? ~1 te/t/vous <lock-up>`,
    dehumanising: `
      <tues> meme? pas meme? un? humain/humaine/humains/etre_humain/des_etres_humains
      <tues>/tes <fat>/un/une/des/qu_un/qu_une/kun/kune/qu <fat>* <vermin> !a_la/en_maths/sur_le/au/en/de_scene/ou/dans_la/dans_le
      <tues> un/une/des/qu_un/qu_une/que/qu ~1 <vermin> !a_la/en_maths/sur_le/au/en/de_scene/ou/dans_la/dans_le/de_compagnie
      <tues> <mod>* un/une/des/qu_un/qu_une/kun/kune/que_des <fat>* <beast> !a_la/en_maths/sur_le/au/en/de_scene/ou/dans_la/dans_le
      <dirty> <epi>* <beast> !de_compagnie/noir/en/epic
      <vermin> sale/puant/puante/de_merde/galeux $
      on ne/n? veut/veux/voulait/accepte pas/plus de/d <mod>* <noun>/<vermin>/<folk>/gens/mecs/filles/meufs comme/ici/chez/dans/$
      de/d? <vermin>/ordures/merdes comme toi/vous
      t_es/tu_es/tes pas/meme_pas une/un personne/humain/etre_humain
      les/des/gens/personnes/types/filles/merdes/ordures/meufs/mecs gens/personnes/types/ordures/merdes/filles/meufs/mecs? comme/cm toi/vous ~1 <deserve> ~2 mourir/crever/disparaitre/rien/pas/mort/enfermes/enfermer/bruler/souffrir/rue/prison/exister/vivre
      ta/votre/ton race/espece/tribu/communaute/peuple/ethnie ~1 est/doit/devrait/sont/merite/on_va ~1 <mod>* <plague>
      sale/sales/sous race/races/espece
      <go-back> dans/chez/sur/au/a/d_ou ton/ta/vous/votre/la/le/tu <hole> !voir/pour`,
  },
};
