import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

/** Without accents: texts are folded before they are read. */
export const french: PausePack = {
  classes: {
    tues: `{tu,t}_{es,est,e,etais,nes} tu_n_{es,est,e,etais} {vous,vs}_{etes,ete,etiez} vous_n_etes vous_etes_{tous,toutes}
      tu_{resteras,restes,seras_toujours,deviens} {t,tu}_{as_toujours_ete,as_l_air,es_devenu,es_devenue} tu_m_as_l_air t_avais_l_air
      {t,tes}_{un,une,qu,que,q,k,ke,kun,kune,quun,quune} {t,tes}_{trop,tro,vraiment,vrmt,tellement,telmen}
      {t,tes}_{juste,grave,carrement,completement,franchement,toujours} t_{la,le} tes_{la,le,rien_qu,encore,plus} {tu,t}_{seras,sera,sers_juste}
      es_tu etes_vous tu_ai tu_ait tu_et t_etait vs_etais vous_serez vous_resterez vous_et vous_n_ete vs_n_etes vs_n_ete
      t_as_jamais_ete t_as_tjrs_ete tu_as_jamais_ete tu_as_tjrs_ete {vous_avez,vs_avez}_toujours_ete {t,tu}_{aurais,as}_pas_l_air tes_tjrs
      tes_devenu tes_devenue te_{trop,vraiment,un,une} t_{encore,tjrs} te_rien_qu tu_{parais,sembles} tu_m_es
      te_{tro,kune,kun,ke,k,vrmt,vrm,grave,completement,tellement,tjrs,juste,ptetre,quune,qun,qu} kte_{ne,nee,trop,tro,vraiment} tu_ete tu_etai
      tu_etait tu_sra`,
    tu: 'tu t vous vs',
    tas: `{tu,t}_{as,a,auras} tu_n_{as,a,auras} ta {vous,vs}_avez vous_n_avez tas tu_possedes vs_avais vous_avais t_avais tu_avais`,
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
      bon_a_rien bon_qu_a bonne_qu_a fini_a_la_pisse finie_a_la_pisse nule nullissime null mosh konne conn idio idioote imbecil stupidissime
      decerebre decerebree ecervele ecervelee bas_du_front {lent,lente}_d_esprit simple_d_esprit {fini,finie} attarde_mental retarde_mental
      retardee_mentale neuneu gogole golio gole analphabete inapte incapable insortable irrecuperable miteux miteuse piteux piteuse merdique nullos
      nullard nullarde moisi moisie foireux foireuse crado crade pestilentiel nauseabond nauseabonde malodorant malodorante vil vile veule poltron
      couard couarde trouillard trouillarde sans_{couilles,honneur,dignite,honte,vergogne}
      sans_{cervelle,cerveau,interet,talent,avenir,amis,personnalite,ame,valeur} fourbe sournois sournoise perfide monstrueux monstrueuse nuisible
      malsain malsaine tordu tordue vicieux vicieuse pervers perverse frustree mal_baise imbaisable ingrat ingrate
      moche_a_{mourir,pleurer,vomir,chier} grotesque risible derisoire plouc mal_foutu mal_foutue bouffi bouffie graisseux graisseuse maudit maudite
      fele felee siphonne siphonnee maboul maboule decerveles creux creuse vide_dedans trop_con trop_conne bouche_a_l_emeri
      con_comme_{un,une,tes,la,ses} laide_en degoutan degoutente stupite debyle debille insupportable_et chiatique merdeux merdeuse inferieur
      inferieure irresponsable malhonnete corrompu corrompue faux_cul faux_jeton hypocrite_et dikkenek baraki biesse
      perime perimee faux_derche frigide bonne_qu_au bon_qu_au {bon,bonne}_a_{jeter,piquer,euthanasier,tuer,foutre_dehors} laite
      laites peureux peureuse bone_a_{rien,jeter} ridicul pathetik minabl`,
    many: `cons connes debiles stupides nuls nulles moches betes laids laides idiots idiotes abrutis abruties inutiles minables pitoyables
      repugnants degoutants degoutantes immondes degueulasses pathetiques mediocres insignifiants laches tares illettres incultes ignares puants
      crasseux ignobles lamentables niais sots cretins imbeciles teubes golmons incompetents horribles_a_voir affreux affreuses bons_a_rien pourris
      ridicules incapables analphabetes malhonnetes arrieres decerebres vicieux pervers ingrats merdiques nazes sauvages insupportables infects
      ignorants ignorantes`,
    adj: '<one> <many>',
    'mild-adj': `ridicule ridicules chiant chiante chiants fou folle malade lourd lourde relou relous penible bizarre egoiste mechant mechante faux
      fausse hypocrite grossier grossiere insupportable imbuvable horrible gros grosse maigre jaloux jalouse sale mauvais mauvaise agacant agacante
      soulant soulante gonflant gonflante vieux vieille chelou paresseux paresseuse arrogant arrogante pretentieux pretentieuse capricieuse faible
      obese autiste guedin ouf handicape bigleux sourd aveugle bourre camee toxique radin radine rapiat collant collante soporifique ennuyeux
      ennuyeuse barbant barbante agressif agressive aigri aigrie frustre amer borne bornee obtus deprimant deprimante malpoli malpolie impoli fauche
      fauchee puceau pucelle cocu cocue gras grasse maigrichon maigrichonne squelettique anorexique chauve nain naine poilu poilue boutonneux
      sterile impuissant lent lente mou molle feignant feignante depressif depressive menteur menteuse raciste insolent insolente immature
      manipulateur manipulatrice pas_drole fragile barge dingue possede possedee enorme fade difficile naif naive orgueilleux orgueilleuse
      materialiste superficiel superficielle divorce divorcee perdu perdue timbre timbree cringe genant genante malaisant malaisante pauvre pathos
      rabat_joie puerile gave gavante nase_en`,
    mod: `un une des de d du le la les l si trop tro tres vraiment vrmt vrm tellement completement totalement carrement juste que qu k ke rien_qu
      franchement grave gros gro grosse grand grande petit petite sale sal pauvre pov vieux vieille {,un_,une_}putain_de putain ptn espece_d
      espece_de espece fichu fichue foutu foutue bande_de bande_d tas_de vrai vraie plus ma mon pure parfait parfaite belle beau gentil trop_trop
      tellement_trop bien aussi et personne_la_plus personne_la la_plus le_plus les_plus type_le_plus plus_grand plus_grosse bel_et_bien
      bel_est_bien seulement toujours et_encore_plus {qu,k,ke,rien_qu}_{un,une,des,de} kun kune quun quune vachement strictement extremement
      incroyablement absolument serieusement clairement litteralement objectivement definitivement super hyper ultra sacre sacree veritable sombre
      ben q q_un q_une ptin triple double fameux vulgaire simple miserable ignoble
      {maudit,maudite,esti,osti,ostie,criss,crisse,calisse,tabarnak}{,_de} en_vrai genre presque tout tous toute toutes tjrs encore quand_meme
      un_peu sorte_de fille_la_plus mec_le_plus gars_le_plus femme_la_plus meuf_la_plus etre_le_plus <one> <mild-adj> soit soi ptit ptite p_tit
      p_tite petits petites povre povr pauv vachmt vrement sinon donc en_fait jamais_qu jamais_que grosses vieilles sales enorme gigantesque immense
      sinistre infame dernier derniere dernier_des derniere_des dernier_de derniere_de roi_des reine_des prince_des champion_des roi_de reine_de
      pire_des pire tellment telement limite oser tjr sti estie hostie ostie_d esti_d criss_d crisse_d maudit_d un_peu_trop fini finie foutrement
      moitie demi fichtrement purement decidement 1 un_tel une_telle tel telle ptits deja devenu devenue deja_la qu1 k1 q1 qun vrmen tellmen telmen
      grav kom1 tre`,
    epi: `sale sales sal pauvre pauvres pov grosse grosses gros gro petite petit petits petites vieille vieux grand grande maudit maudite maudits
      esti osti ostie crisse criss calisse tabarnak mautadit mautadite putain_de
      {crisse,criss,esti,osti,ostie,calice,calisse,tabarnak,tabarnac,maudit}_de espece_de espece_d sombre horrible immonde ignoble minable
      miserable ignare stupide debile ptit ptite ptits p_tit p_tite sall povre povr pauv estie sti hostie estie_de hostie_de sti_de
      {criss,crisse,esti,osti,ostie,estie,sti,maudit}_d espesse_de especes_de espes_de spece_de putin_de ptn_de ptin_de enorme gigantesque affreux
      affreuse vilain vilaine infame vulgaire abominable viarge_de ciboire_de petit_con_de gros_con_de`,
    fat: `gros gro grosse sale sal vieux vieille vrai vraie enorme pauvre pov putain_de espece_de espece_d bande_de bande_d maudit crisse_de
      esti_de horrible minable vulgaire simple petit_gros putain ptn de_la de_l la_pire qu que k ke des de d ptit ptite petit petite dernier
      putain_d tout_petit demi`,
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
      mougou zoba yuma ndoki bordelle djandjou wolosso vaurien vaurienne racaille racailles pervers tares tare taree cingle cinglee
      psychopathe detraque detraquee degenere degeneree degeneres consanguin consanguine consanguins pouilleux pouilleuse galeux
      sac_a_{vin,puces,foutre,patates} gros_tas gros_lard gras_du_bide tas_de_{graisse,gras,viande,boue} grosse_vache vieille_peau peau_de_vache
      pue_la_pisse pue_la_merde pisseuse alcoolo ivrogne pochtron soulard junkie collabo mecreant mecreante bledard bledards bledarde illettre
      illettree mangeur_de_{chien,chiens,riz,bananes} fillette bourge sans_dents va_nu_pieds pourri_gate pourrie_gatee suiveuse suiveur
      tete_a_claques demeure demeuree demeures blaireau blaireaux charlot charlots guignol guignols glandeur glandeuse branleur branleuse branleurs
      assiste parasite parasites larve larves sous_race sous_races chien_de_la_casse mal_baisee mal_elevee mal_eleve crevure crevures enflure
      enflures pignouf couillon couillonne ducon connaud pleutre poltron froussard trouillard chiffe_molle incapable incapables rate ratee rates
      lardon rejeton rebut avorton avortons demi_portion nabot nabote nain_de_jardin grosse_patate bouboule gras_double hmar kelb hallouf zamel
      {konnard,konar,connarde,conare}{,s} {konnasse,konasse}{,s} saloppe salope_va salopiau pouf poufs petase prostituee prostipute roulure
      gourgandine allumeuse allumeuses aguicheuse michetonneuse cochonne nympho fille_facile souillon guidoune guidounes plotte plottes charrue
      chialeuse chialeux braillard braillarde fdpt enculee enculeur couillons ducon_la_joie dugland dugenou gland glands glandu glandus branquignol
      branque bras_casse brele breles burne burnes truffe nullard nullarde nullos peigne_{cul,zizi} pisse_froid lavette lavettes carpette carpettes
      larbin larbins sous_fifre suce_boules faux_{cul,culs,jeton,jetons} pique_assiette clampin immondice immondices detritus fiente sous_etre
      fouille_merde fout_la_merde saligaud saligauds gougnafier goujat malotru rustre butor mufle jean_foutre scelerat gredin canaille canailles
      caillera cailleras taulard voleuse_de_{mari,maris} {voleur,voleuse,briseuse}_de_{poules,menage,menages,couple,couples} bobet ahuri ahurie
      ahuris neuneu gogole nigaud nigaude nigauds gourdasse pimbeche pecore morue morues rombiere maratre
      vieille_{folle,sorciere,pie,morue,carne,rosse,taupe,conne,fille} vieux_{con,cons,fou,schnoque,pervers,porc,degueulasse}
      gros_{con,cons,naze,nul,degueulasse,porc,sac,bide,jambon,plein} boche boches rital ritals polak polaks polack raton ratons crouille bamboulas
      negros nigger niggers youpine youpins youtre chinetoques chinetoc moricaud moricaude noiraud romanichel meteque meteques kafir kouffar harki
      harkis tantouse tafioles goudou moumoune travelos trav handicape_mental debile_profond boiteux eclope sourdingue analphabete
      arriere_mental fils_de_{rien,tepu,teupu,lopette,clodo,clochard,bonne,porc} fille_de_rien enfant_de_{pute,putain,salaud,catin} fidepute fdput
      filsdepute nique_sa_mere teupu taspe tassepe peusal fonbou timevic nechien iench keh qahba 9ahba kahbas 9a7ba pouffiasses poufiasses hmara
      7mar 7mara bhim bahim khanez 7allouf khenzir kelba zemel attay miboun khamja jahel bagra zoubia dikkenek snul labbekak boldwin architek clette
      clettes biesse kloefkapper krotte tich pichou teteux crosseur crosseuse niochon niochonne ti_coune taouin habitant_de cabochon gros_cave
      hostie_de_cave gbakra gnata feyman maboul maboule bobo_de_merde mouf yebe yeye elema liboma mpunda ngulu nyama mbwa imbwa igicucu ikigoryi
      injiji inyenzi chien_vert chien_sale ploucs beauf beaufs barjo barjot cervelle_de_{moineau,piaf,linotte,poisson,poule} cervelle_d_oiseau
      tete_{vide,creuse,a_claque,de_con,de_cul,de_gland} petite_frappe cas_sociaux pot_de_colle fin_de_race fin_de_lignee mange_mil glouton goinfre
      gloutonne pleureuse pleureuses pleurnichard geignard geignarde emmerdeurs chieurs chieur bluffeur mythos imposteur pseudo_intello assistee
      assistes sangsue sangsues crasse menteuse_pathologique debilos crasseuses sac_d_os tas_d_os squelette_ambulant planche_a_pain double_menton
      grosse_baleine grosse_truie grosse_dinde grosse_nouille grosse_loche grosse_conne grosse_merde pervers_narcissique perverse_narcissique obsede
      obsedee pedophile violeur nazillon facho psychopathes sociopathe sociopathes feignante feignantes imbecile_heureux imbecile_heureuse malpolie
      malpoli cas_soc cas_socs mito mitos mitho mithos kehba kehbas khba 9hba peureux
      peureuse pistonne_de_merde pouritur pouriture pouritures biglo biglos boufon boufonne salopar fils_a_papa fille_a_papa crevards
      arnaqueur arnaqueuse quatre_z_yeux quatre_zyeux croqueuse croqueuse_de_diamants campagnard escrocs`,
    who: `<slur> menteurs menteuses voleurs voleuses traitres profiteurs profiteuses hypocrites racistes morpion nul nulle nuls nulles moche
      maillon_faible bot manchot merde merdes putain cretines minable menteur menteuse voleur voleuse lache laches traitre traitresse boulet
      boulets vache victime_nee tache fouteur_de_merde fouteuse_de_merde pleurnichard pleurnicharde pleurnicheuse suceur suceuse sorciere con conne
      cons connes pd negro poids_mort echec_ambulant zero_pointe profiteur profiteuse vendu vendue judas mauviette femmelette poule_mouillee megere
      cageot harpie vipere hyene debile_mental debile_mentale malade_mental malade_mentale folle_dingue fou_furieux porte_malheur porte_poisse
      perdant perdante perdants pestifere pestiferee lepreux lepreuse paria parias mendiant mendiante delinquant rapace escroc mon_pire_cauchemar
      planquee imposteur gateux gateuse dondon bigleuse nain naine grande_perche bourrique bourrin tanche limace cas_desespere pauvre_type
      pauvre_fille pauvre_mec pauvre_tache hypocrite_de_merde faux_frere fausse_amie fragile_va mauvaise_mere mauvais_pere mere_indigne
      pere_indigne fils_indigne sale_type sale_mec sale_gars sale_bonhomme mauvais_type fils_de_rien chienne chiennes porc porcs cochon rat
      rats raton cafard serpiere serpillere serpilliere allumeur folle_a_lier fou_a_lier noob noobs lavette cancre cancres ane plaie honte teigne
      pouilleuse singe singes macaque guenon babouin demon diable diablesse satan mythomane mytho
      mythos balance poucave hypocrite manipulatrice manipulateur tricheur tricheuse rapporteur rapporteuse cuistre femme_sterile
      mauvaise_{femme,fille,langue} mauvais_{fils,frere,mari} raciste fragile egoiste ingrat ingrate bourgeoise paumee paume frustre frustree aigrie
      vieille_fille vicelard vicelarde depravee deprave nazi facho collabos connards cochonne chiffe drogue droguee camee came
      toxico toxicos clown clowns mito mitho mauvaise_{epouse,amie,soeur} mauvais_{ami,prof,patron}`,
    call: `{connard,conard,connar}{,s} {connasse,conasse}{,s} abruti{,e,s} idiot{,e,s,es} imbecile{,s} cretin{,e,s} salope{,s} salop salaud{,s}
      enfoire{,s} encule{,s} batard{,s} petasse{,s} pouffiasse poufiasse bouffon{,ne,s} tocard looser loser cassos gogol mongol triso attarde
      moins_que_rien sous_merde tapette tarlouze fiotte bougnoule trou_du_cul trouduc salopard feignasse fils_de_{pute,chien} boloss bolos golmon
      blaireau grognasse gros_tas gros_lard crevard crevure enflure illettre mecreant konnard konar
      {salopards,merdeux,merdeuse,batarde,enculee,pouffe,pouf,raclure,raclures,minable,minables,ratee,parasite,crasseux,crasseuse,clochard,clocharde}
      vaurien vaurienne pouilleux pouilleuse fumier fumiers charogne pourriture ordure vermine sorciere batar fdp tepu teupu ducon glandu trouducul
      pouffiasses garce garces trainee catin bordelle traitre traitresse sangsue lavette laideron mochete boudin grognasses grosse_vache gros_porc
      gros_con grosse_conne mongole gogole attardee attardes debile_mental sous_merdes victime_va faux_cul faux_jeton menteuse voleuse hypocrite
      abruties negro bamboula youpin bougnoul tarlouse tafiole lopette goujat malotru salete pourritures degenere demeure cinglee taree cassoce
      baraki gaou mougou villageois villageoise hmar 7mar kelb zamel hallouf kahba qahba clodo tocarde
        kehba`,
    noun: `<who> poison erreur honte plaie fardeau deception ratage horreur nullite nullites calamite echec rien_du_tout microbe virus_ambulant
      etron caca crotte bouse cadavre epave loque insulte_a aberration malediction demon fraude calvaire legume planque insecte salete debris
      fossile senile girafe saletes croute ramassis buse quiche cloche courge un_cancer le_cancer une_peste la_peste une_maladie plot plots boulet
      moins_que_rien vide_ordures gachis perte_de_temps perte_d_espace gaspillage flop fiasco abomination tyran assassin meurtrier meurtriere
      criminel criminelle violeur pedophile pedo psychopathe sociopathe manipulateur manipulatrice narcissique pervers_narcissique obsede obsedee
      sorcier maudit maudite malade_de_la_tete dernier_des_{cons,minables,laches,abrutis,idiots,nazes,derniers,rates} pauvre_chose chose abonne_aux
      lache bourreau charlatan nouille_finie vase_vide coquille_vide tete_brulee zombie fantome_de ignorant ignorants fumiste brute tyranneau cible
      zero tache parodie_de caricature blague mauvaise_blague farce pitre bon_a_rien sous_merde tas_d_ordures tas_de_merde tas_de_graisse sac_d_os
      sac_de_merde porc cochon chienne chien rat catastrophe catastrophes danger_public ane_bate nullite_absolue probleme_de_cette cancer cancer_de
      cancer_du insulte_pour moche_et arriere_et arrieree arriere_mental poubelle plotte_finie mere_indigne monstre_d_egoisme fille_indigne
      tare_congenitale boloss risee mauvais_souvenir verrue imbecile_heureux imbecile_heureuse tocarde parasite fillette_a incapables sorciers
      tyrans rats cafards sauvages villageois terroriste terroristes envahisseur envahisseurs colon colons cancre pere_absent mere_absente
      alcoolique alcooliques plan_cul passe_temps bouche_trou vide_couilles sac_a_foutre cocu mal_eleve mal_elevee honte_vivante mito mitho`,
    'mild-noun': `gamin gamine bebe fou folle clown clowns menteur monstre noob relou rigolo rigolote pauvre_type pauvre_fille petit_con vantard
      vantarde capricieuse egoiste hypocrite rageux rageuse tricheur tricheuse victime mytho peste boulet andouille cornichon crybaby commere
      nouille banane cruchon enfant_gate diva assiste assistee puceau pucelle cocu voyou chialeur chialeuse pleurnicheur chieur chieuse radin radine
      sale_gosse intello fayot fayote lecheur tyran casse_pieds pot_de_colle parano mechante mal_poli sauvage obsede obsedee arriviste`,
    vermin: `rat rats cafard cafards vermine parasite parasites animal animaux chien chiens chienne chiennes porc porcs cochon cochons goret singe
      singes macaque macaques primate guenon guenons babouin babouins gorille chimpanze serpent insecte insectes larve larves ordure ordures dechet
      dechets sous_homme sous_hommes sangsue sangsues betes_sauvages bete_sauvage bete_immonde animal_sauvage sauvage sauvages raclure raclures
      lie_de_l_humanite sous_merde rebut poux pou puce punaise tique nuisible nuisibles cloporte asticot ver_de_terre vers_de_terre mouche_a_merde
      bete_de_foire hyene hyenes vautour vautours chacal charognard charognards virus microbe bacterie moisissure crapaud rat_creve rat_d_egout
      chien_galeux chien_de_la_rue clebard cabot batard caca monstruosite teigne vermisseau rongeur rongeurs cancrelat cancrelats blatte blattes
      termite termites pourceau pourceaux morpion morpions asticots crotale chacals scorpion punaises pourritures tiques
      monstre_sans_coeur fumier fumiers `,
    beast: `<vermin> truie truies vache vaches baleine baleines cachalot hippopotame hippo elephant elephante phoque morse thon thons boudin
      boudins mouton moutons chevre chevres bouc ane anes mule bourrique baudet dinde dindes oie pintade poule dindon chameau dromadaire veau boeuf
      vachette mollusque moule moules huitre bulot hareng morue merou crapaud crapauds grenouille limace limaces verrue toucan perroquet fennec
      putois mouffette fouine furet corbeau mouche mouches moustique taupe paresseux bouledogue caniche bulldog pitbull lama troll gnome ogre
      ogresse gobelin zombie zombies goblin gremlin cadavre squelette momie clochard clocharde clodo sdf epouvantail sac_a_patates sac_poubelle
      poubelle poubelles tonneau barrique montgolfiere balai serpilliere paillasson torchon cageot parpaing camion camionneur shrek gollum
      quasimodo frankenstein gargamel dumbo nosferatu bonhomme_michelin bibendum sumo patate citrouille pasteque pizza cake steak phacochere
      autruche jument bourrin jambon saucisse saucisson frigo armoire_a_glace menhir gargouille mulet roquet orang_outan yeti alien extraterrestre
      mammouth rhinoceros lamantin otarie limule meduse ouistiti pingouin pichou blobfish mocassin hippopotames chimpanze mortadelle tete_de_mort
      orang_outang boule_de_suif montagne_de_graisse tas_de_graisse sac_d_os asperge girafe epave vieille_peau`,
    thing: `<beast> caillou cailloux pierre chaise table brique porte mur plante_verte plante pot_de_fleurs poireau endive courge navet carotte
      legume cendrier chaussette bulot poisson poisson_rouge poulpe amibe bacterie cactus tabouret grille_pain aspirateur sac
      enfant_de_{2,3,4,5,trois,quatre,cinq}_ans bebe bebe_de gamin gosse manche pied brouette tondeuse calculatrice escargot tortue pigeon
      petit_pois pois_chiche oeuf moineau canari mouche moule egout cadavre toilettes chiottes noix bille trombone poulet canard raie lapin flamant
      cigogne sauterelle calebasse parapluie passoire robinet radiateur lampadaire aveugle sourd ordinateur tache de_maternelle gamin_de eponge
      essuie_tout cuillere fourchette pneu courgette concombre topinambour betterave bigorneau plancton serpilliere trottoir tracteur bidet lavabo
      beignet tapis bol casserole sandwich dalle cintre tronc buche cornichon sandale tong pelle parasol cagette cageot pince_a_linge pois portail
      biscotte chips carpe melon clou poteau tonneau pou  cheval chevaux verrue hamburger jambon boulet camembert cp ce1 debutant nouveau_ne
 lezard hibou iguane hamster chihuahua herisson crapeau gecko cameleon vautour autruche
      planche limande allumette manche_a_balai baguette cintre_rouille rocher`,
    ugly: `degueu degueus moche moches horrible horribles degueulasse degueulasses laid laids laide laides affreux affreuse affreuses degoutant
      degoutante degoutantes immonde immondes hideux hideuse hideuses repoussant repoussante ignoble puant puante puantes pourri pourrie pourris
      pourries de_travers de_merde de_con de_conne de_cul de_chien de_rat de_singe de_porc de_cochon de_vache de_truie de_cheval de_macaque
      de_clochard de_thon de_guenon de_victime de_cassos de_debile d_abruti d_idiot de_mongol de_gogol d_ane de_poisson de_crapaud de_canard
      de_clown de_zombie de_camionneur de_troll de_pute de_bouledogue de_cadavre de_mort_vivant de_pizza de_cake de_citrouille de_patate
      de_pasteque de_steak de_primate de_trisomique de_triso de_came de_toxico d_attarde de_sorciere difforme difformes fait_peur font_peur
      fait_vomir font_vomir fait_gerber fait_pitie jaunes_et_pourries graisseux crasseux crasseuse insupportable cheum toute_pete tout_pete eclatee
      eclate claquee claque fait_mal_aux_yeux casse_les_oreilles pue puent schlingue empeste sent_mauvais sent_la_merde pourrave flippant flippante
      flippants jaunes pourraves de_traitre de_faux_cul de_faux_jeton de_gland de_demeure de_chiotte de_chiottes de_mouche de_serpent de_vieux
      de_vieille de_clodo de_sdf de_drogue de_violeur de_pervers de_menteur de_bouffon de_raciste de_looser de_loser de_bebe_pleureur a_claque
      a_claques a_gifler a_baffes a_chier a_vomir a_faire_peur a_faire_fuir a_pleurer qui_pue qui_fait_peur donne_la_nausee donne_envie_de_vomir
      file_la_gerbe deforme deformee deformes bouffie bouffi flasque flasques tordu tordue tordues infect infecte me_degoute nous_degoute
      insupportables irritante enervante crado crade degueulace de_paysan de_bledard de_plouc de_villageois de_babouin de_chameau de_hyene de_fouine
      de_raton de_boudin de_gobelin de_lezard de_tortue ravage ravagee explosee atroce pouri pouries tordus`,
    body: `gueule geule yeule tete face nez pif tarin cheveux tignasse dents chicots ratiches voix corps peau visage tronche trogne bouche haleine
      oreilles front jambes cuisses ventre bide cul fesses bourrelets boutons acne graisse menton sourcils sale_gueule gueule_la sourire rire odeur
      physique bouille mains coiffure moustache poils double_menton nichons seins levres gros_cul gros_ventre sale_tronche poitrine aisselles langue
      accent poids sale_face sale_tete bourrelet carcasse dent bourlets`,
    wear: `habits fringues vetements sapes chaussures baskets godasses pompes pull pantalon sac veste tenue look style degaine maison baraque`,
    poor: `pauvre pauvres clochard clocharde clodo clodos mendiant mendiante sdf epouvantail cassos gitan gitans poubelle poubelles
      secours_populaire emmaus croix_rouge decharge romano bidonville secours_catholique restos_du_coeur benne ordures rom roms emigre
      refugie migrant `,
    human: `fille filles garcon femme femmes mec mecs meuf homme gars type gamin gamine enfant gosse bonhomme monsieur dame personnage individu
      creature mere pere`,
    looks: `moche moches laid laide hideux hideuse cheum grosse gros obese enorme affreux affreuse degueulasse horrible degoutant degoutante
      immonde repoussante vilain vilaine difforme mosh moch laitte maigre poilue chauve`,
    laugh: `mdr mdrr mdrrr ptdr ptdrr lol xd haha hahaha lmao mdrrrr xptdr`,
    made: `mis_au_monde mise_au_monde rencontre rencontree connu connue epouse epousee marie mariee adopte adoptee embauche embauchee engage
      engagee porte laisse_entrer donne_la_vie donne_naissance aime aimee cru crue invite invitee eu eue avoir_comme avoir_eu avoir
      pondu pondue`,
    catch: `chope chopes chopp choppe attrape pogne croise retrouve recroise trouve_toi trouve_sale tombe_dessus revois coince chopes_toi
      voie_dehors`,
    hospital: `a_l_hopital a_l_hosto a_l_hostau aux_urgences a_la_morgue au_cimetiere six_pieds_sous_terre dans_un_cercueil dans_le_coma
      dans_un_fosse dans_un_trou dans_un_coffre dans_la_seine en_fauteuil en_sang entre_quatre_planches sous_terre`,
    killed: `foutu_en_l_air foutue_en_l_air tue tuee suicide suicidee pendu pendue flingue flinguee flinguerais tuerais suiciderais pendrais
      buterais tire_une_balle tirerais_une_balle jete_sous jetee_sous jete_du jetterais_du jetterais_sous jetterais_d_un jetterais_par
      foutrais_en_l_air mis_une_balle mettrais_une_balle jete_par jetee_par jete_dans jetee_dans jete_d_un fait_sauter tire_une_bastos`,
    vanish: `disparaissais disparaissait disparais disparait disparaissiez mourais mourait mourrais mouriez meurs crevais creves crevait etais_mort
      etais_morte n_existais_pas n_etais_pas_la n_etais_plus_la n_etais_jamais_ne n_etais_pas_ne etais_pas_la etais_plus_la etais_pas_ne
      existais_pas partais t_en_allais quittais te_barrais te_cassais`,
    glad: `mieux content contents heureux heureuse tranquille tranquilles soulage soulages fete feterait fetera feterais feterai champagne
      fout fous foutrait paix calme remarquerait remarquera remarque danserai danserait danse rigolerai applaudirait applaudirai joie bonheur
      vacances debarras soulagement respirerait respirer feu_d_artifice`,
    'ill-wish': `le_pire du_malheur tout_le_malheur la_mort une_longue_agonie de_crever de_mourir de_souffrir de_tout_perdre de_finir
      une_vie_de_merde tous_les_malheurs un_cancer le_cancer de_pourrir de_rater d_echouer d_aller_en_enfer une_mort_lente beaucoup_de_malheur
      que_du_malheur de_bruler le_malheur tout_le_mal de_vivre_ce l_enfer de_perdre une_mort plein_de_malheur de_tomber`,
    'sale-what': `temps journee semaine gosse gosses gamin gamins gamine affaire histoire histoires coup coups habitude habitudes caractere epoque
      quart moment mois annee nuit soiree nouvelle nouvelles odeur tour truc truc_de endroit quartier eau vaisselle linge defaite match virus
      grippe rhume maladie bete bestiole blague passe periode pour comme a de en et mais la le les ce cette ces t voiture pluie vent hiver ou
      boulot guerre reputation fin matin fievre toux toux_de toux_la allergie meteo chute blessure gueule tete tronche affaires mentalite accident
      erreur defaut ambiance cicatrice besogne argent type mec idee film tache draps chaussettes depuis encore partout maniere bruit un des voisin
      banger son delire flow barre dinguerie week soir jour lundi vendredi weekend`,
    god: `dieu allah lah seigneur le_seigneur jesus ancetres les_ancetres le_ciel le_diable rabbi le_bon_dieu le_tonnerre la_foudre l_eternel
      le_karma satan`,
    curse: `maudisse maudissent punisse punissent foudroie foudroient detruise detruisent ecrase ecrasent tue crache crachent etouffe emporte
      fasse_payer fasse_crever fasse_souffrir maudise puni prenne_tout humilie brule retire_la rende_sterile abandonne yel3en yen3al na3al`,
    'kin-does': `fait_les_poubelles fait_la_manche fait_le_trottoir fait_la_pute fait_le_tapin fait_des_menages fait_des_passes se_prostitue tapine
      suce en_taule en_prison au_trottoir sur_le_trottoir boit_comme mendie fait_pitie fait_la_rue est_une_blague te_renie t_a_renie t_a_reniee
      a_honte te_deteste aurait_du_avorter aurait_du_t_avorter aurait_du_t_etouffer aurait_du_avaler regrette_de_t_avoir regrette_ta_naissance
      te_supporte_plus pue voulait_avorter voulait_pas_de_toi a_ete_payee m_a_sucee
      nettoie_les_chiottes lave_les_chiottes fait_la_boniche vend_son_cul vend_son_corps couche_avec ecarte_les_cuisses est_un_ivrogne est_une_pute`,
    hate: `deteste hais hai haissons detestons meprise meprisons execre vomis conchie emmerde renie maudis deteste_tellement crache_dessus crache_a
      pisse_dessus chie_dessus pisse_a pisse_a_la crache_a_la crache_au chie_a`,
    'you-talk': `parler chialer pleurer m_ecrire mentir m_appeler te_plaindre respirer commenter poster venir faire_ta me_suivre me_parler gueuler
      crier jouer chanter`,
    kelb: `kelb kalb hmar 7mar hmara 7mara bhim bahim hallouf 7allouf khenzir zamel zemel attay 3atay qahba 9ahba kahba 9a7ba wld ould weld khanez
      khanza jahel miboun khamja kelba kelbe hayawan 7ayawan kafir bghal begra bagra miskina miskine msakh mesekh`,
    'hit-noun': `balle claque gifle baffe droite raclee branlee taloche tarte trempe rouste mandale beigne patate balles claques gifles
      coups_de_pied coups_de_poing mains main poing poings`,
    blow: `{prendre,te_prendre,manger,te_manger,recevoir,ramasser,bouffer}_{une_balle,des_coups,ma_main,mon_poing,tes_dents,le_bitume}
      {prendre,te_prendre,manger,te_manger,recevoir,ramasser}_{une_raclee,une_branlee,une_derouillee,une_rouste,une_mandale,une_baffe,une_gifle}
      {prendre,te_prendre,recevoir}_un_coup_de_{couteau,poing,boule,pied,batte,pelle,fusil} marcher_avec_des_bequilles
      te_faire_{defoncer,tabasser,demonter,buter,tuer,egorger,massacrer,fracasser,goumer} pleurer_{du_sang,ta_mere,ta_race} chialer_ta_race
      finir_{en_fauteuil_roulant,sur_un_lit_d_hopital} me_le_payer le_payer_cher manger_le_trottoir`,
    tag: `grosse gros moche boiteux boiteuse rouquin rouquine rousse nain naine begue handicape handicapee bigleux chauve sourd sourde autiste
      orphelin orpheline puceau pucelle noir arabe chinetoque juif trans pd albinos villageoise villageois clodo nulle mytho cocu vieille balance
      victime intello bouffonne obese anorexique`,
    flaw: `boutons points_noirs bourrelets poux moustache cernes pellicules acne bide double_menton poils cellulite vergetures rides graisse
      gros_nez bave croutes`,
    bare: `menteur menteuse menteurs voleur voleuse voleurs macaque cafard mauviette femmelette faux_frere fausse_amie poule_mouillee hypocrite
      hypocrites suceuse guenon assassin assassins vipere harpie profiteur profiteuse traitres incapable incapables sale_pauvre pauvre_con
      pauvre_conne pauvre_naze chienne chiennes pauvre_merde pauvre_folle batards connards escroc chien salopards mauvaise_mere mauvais_pere
      mere_indigne pere_indigne fils_indigne alcoolique ivrogne mauvaise_femme mauvaise_fille cretin_des_alpes cretins_des_alpes`,
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
      nicker nike niker defonce demonte tabasse massacre bute enculer boxer chicoter bastonner tabacer tabaser encastrer dechiqueter dechirer
      sodomiser empaler brutaliser gazer electrocuter achever abattre flinger shooter castrer emasculer planter_toi planter_ta planter_sale
      faire_vivre_{un_enfer,l_enfer,un_cauchemar} pourrir_la_vie rendre_la_vie_impossible casser_{la,les,ta} casser_en_deux peter_{la,les,ta}
      faire_bouffer_tes_chicots faire_bouffer_tes_morts faire_manger_tes_chicots faire_manger_tes_morts faire_avaler_tes_chicots
      faire_avaler_tes_morts arracher_{la,les,ta} faire_regretter envoyer_{a_l_hopital,a_l_hosto,au_cimetiere,a_la_morgue,six_pieds}
      {mettre,foutre}_un_{pain,pied,poing} mettre_un_coup_de_{pied,poing,boule,tete,batte,pelle}
      {mettre,foutre}_{mon_pied,ma_main,mon_coup,la_tete,la_raclee,le_poing,la_main}
      mettre_a_l_hopital mettre_six_pieds exploser_{la,ta} defigure
      eclate niquer_ta fumer_toi egorge tue_toi chopper_{a,toi,et} trouer trancher_la couper_la_{langue,gorge,tete,main} crever_les_yeux
      regler_ton_cas regler_son_compte_a pendre fouetter planter_et planter_un_couteau arranger_le_portrait arranger_la_face arranger_ta goum
      {mettre,foutre}_un_couteau faire_sauter_{les,tes} fermer_ta_gueule balafrer vitrioler taillader lacerer
      faire_{virer,expulser,renvoyer,deporter}`,
    hit: `tue tues defonce bute butte massacre gifle demonte egorge eclate nik nike fracasse explose brule etrangle saigne tabasse demolis demoli
      baffe cogne flingue latte marave derouille enterre pulverise degomme dezingue etripe poignarde decapite
      {tue,frappe,bute,casse,defonce,massacre,fracasse,creve,demonte}rai{,s}
      {retrouve,egorge,gifle,explose,eclate,nique,brule,enterre,fume,demoli}rai{,s} peterai
      {colle,fous,mets,donne,balance,crisse,sacre}_{une,mon,un_coup,ma} fais_la_peau fais_ravaler etale allume finis termine refais_le_portrait
      refais_la_face regle_ton_compte {tue,frappe,bute,casse,defonce,massacre,fracasse,demonte,gifle,explose,eclate,nique}ra
      {tue,frappe,bute,casse,defonce,massacre,fracasse,demonte,gifle,explose,eclate,nique}ront goume goum boxe chicote
      bastonne rosse`,
    smash: `casse creve pete arrache brise nique fume frappe tape claque crame explose eclate defonce demonte fracasse demolis tord`,
    bones: `gueule geule yeule tete bouche dents dent_de_devant nez machoire bras jambe jambes genou genoux os cou crane face tronche figure doigts
      mains yeux langue cheveux cotes reins couilles cul dents_de_devant doigt orteils colonne rotules nuque gencives sale_gueule
      grosse_tete`,
    kill: '<hit> <smash>',
    will: `je_vais j_vais jvais jvai j_vai jve jva jvas jvs je_vas j_vas je_va j_va m_en_vas m_en_va m_en_vais m_as on_va on_vas ils_vont
      nous_allons je_veux j_aimerais je_viens je_pourrais j_pourrais mes_{freres,cousins,potes,gars,reufs}_vont mon_{frere,pere,cousin,mec,gars}_va
      je_m_en_vais jveux {j_ai,g,jai,ai}_{envie,envi,trop_envie,grave_envie,tellement_envie}_{de,d,2} je_reve_de me_{donne,donnes}_envie_de
      je_finirai_par je_voudrais je_jure_de on_devrait quelqu_un_va ca_va_finir_par je_vai je_v on_vais on_vai on_v j_v je_ve jvait
      jveux_juste je_pourrai j_ai_juste_envie_de j_ai_qu_une_envie j_hesite_pas_a {je,on}_finira_par mon_grand_frere_va mon_daron_va
      mes_grands_freres_vont mes_copains_vont on_vont quelqu_un_devrait il_faudrait t_inquiete_je_vais {un_jour,un_de_ces_jours}_{je,on}_{va,vais}
      {qqn,qqun,qlqn,quelqun,un_mec,un_gars}_va moi_qui_vais moi_qui_va jv {gens,mecs,gars}_qui_vont`,
    ite: '{je,j,on}_{te,t,vous} jte jt jvous chte j_vais_te_{,} ils_te ils_t',
    game: `{a,sur}_{fifa,uno,mario,mario_kart,fortnite,fc,cod,lol,minecraft,roblox,smash,brawl,street_fighter,tekken,la_course,la_belote}
      {au,en,aux}_{foot,football,basket,tennis,ping_pong,volley,rugby,echecs,dames,ludo,poker,bowling,jeu,cartes,match,scrabble,monopoly}
      {au,en,aux}_{awale,tournoi,finale,demi_finale,sport,course,hand,handball,petanque,petits_chevaux} sur_la_console samedi dimanche de_rire
      de_calins de_bisous de_baisers
      de_caresses de_chatouilles d_amour de_cadeaux de_compliments de_questions la_dent une_dent un_mail un_message un_cable un_plomb les_pieds
      les_oreilles le_coeur le_moral l_ambiance le_dos un_prix une_photo un_dessin un_gateau `,
    nobody: `{personne,persone,personn,aucun_de_nous,aucune_fille}
      {aucun_mec,aucun_garcon,y_a_personne_qui,il_n_y_a_personne_qui,ya_personne_qui,nul_ne} ya_personne ya_personne_ki y_a_personne_ki y_a_personne
      il_y_a_personne_qui personne_ici personne_au_monde aucune_meuf aucun_gars pas_un_mec pas_une_fille aucun_homme aucune_femme perssone
`,
    likes: `voulait remarque remarquera aime aiment aimera aimerait taime aimes supporte supportera supportait veut voudra voudrait calcule
      calculait respecte apprecie invite a_invite a_sonne a_demande kiffe endure blaire sent encadre pleurera regrettera regrette parlera ecoutera
      regardera epousera embauchera defendra croira touchera peut_te_{blairer,sentir,saquer,encadrer,voir,supporter,piffer}
      peut_{blairer,saquer,encadrer,piffer} supporte_plus drague draguera like ador adore epouserait embaucherait ecoute regarde voudrai
      vaudra veux veus aimerai aimerais supporterait respectera croit defendrait pleurerait calculera aidera aiderait sent_pas
      peut_piffrer peut_te_piffrer peut_te_voir_en_peinture peut_vous_blairer peut_vous_saquer peut_vous_sentir peut_t_encadrer peut_te_calculer
      toucherait veu vx voudrais tm`,
    everybody: `tout_le_monde toute_la_{classe,famille,ecole,bande,ville} tout_le_{groupe,quartier,lycee,college,bureau,village,bahut}
      tous_les_{gens,autres,eleves,collegues,voisins} ils_te on tt_le_monde tlm tout_le_mond
      meme_ta_{mere,famille,soeur,copine,daronne,grand_mere,femme} meme_ton_{pere,frere,chien,chat,mec,daron,mari,copain,prof}
      meme_tes_{parents,amis,potes,profs,enfants,freres} tes_{parents,amis,potes,freres,profs,collegues,enfants}
      ta_{mere,famille,daronne,copine,femme} ton_{pere,mec,mari,daron,chien} toute_l_ecole les_gens la_classe_entiere le_lycee_entier toute_la_team
      toute_la_promo toute_la_chorale toute_la_boite toute_la_residence toute_la_rue toute_la_equipe toute_la_cour
      tout_l_{immeuble,internat,hopital,open_space} tout_le_service tout_le_staff tout_le_serveur tout_le_monde_ici tout_le_voisinage tout_le_bled
      nous_tous on_te_tous tous_tes_{potes,amis,collegues,voisins} vos_{collegues,voisins,enfants} tt_le_lycee tout_lmonde tt_lmonde toulmonde
      tout_le_mnde tt_le_monde_ici
      tous_les_{garcons,mecs,joueurs,profs,clients,parents,potes} toutes_les_{filles,meufs,femmes,mamans} tes_gosses ts_les_gens`,
    kin: `{ta,votre}_{mere,daronne,reum,maman,soeur,reus,famille,grand_mere,tante,race} {ton,votre}_{pere,daron,reup,frere,papa,oncle}
      {tes,vos}_{parents,darons,freres,soeurs,ancetres} toute_ta_famille`,
    die: `suicider pendre tuer noyer flinguer buter jeter_{d_un,d_une,contre,devant,depuis} etouffer crever empoisonner egorger defenestrer
      jeter_sous foutre_en_l_air tirer_une_balle balancer_du balancer_par balancer_sous tailler_les_veines ouvrir_les_veines couper_les_veines
      trancher_les_veines trancher_la_gorge faire_ecraser faire_sauter_la faire_buter faire_tuer faire_rouler_dessus faire_renverser faire_exploser
      jeter_du jeter_par jeter_{dans_le_vide,dans_le_fleuve,dans_l_eau} jeter_{dans_la_seine,dans_le_puits,dans_le_canal,dans_la_riviere}
      planter_un_couteau mettre_une_balle faire_du_mal immoler euthanasier supprimer ouvrir_la_gorge mutiler scarifier pendre_avec
      jeter_{du_pont,du_toit,du_balcon,du_haut,par_la_fenetre,sous_un_train,sous_un_bus,sous_un_camion,sous_le_metro,du_dixieme} couper_les_veine
      faire_{crever,piquer,euthanasier,incinerer,enterrer,enfermer,interner,couler,percuter} foutre_{une_balle,a_l_eau,sous_un_train,du_haut}
      saigner pendouiller asphyxier pendre_haut tirer_une_bastos mettre_une_corde couper_la_gorge faire_hara_kiri suicide pendre_ailleurs
      jouer_sur_l_autoroute jouer_dans_le_trafic pendr tue`,
    dies: `creves creve meures meurs meurt mourras creveras crevais mourais disparaisses disparais souffres souffre te_fasses_ecraser
      te_fasses_tuer te_fasses_renverser te_fasses_buter te_suicides te_pendes te_tues te_noies brules brule pourrisses sois_mort sois_morte
      tombes_malade aies_un_accident aies_le_cancer aies_un_cancer chopes_le_cancer te_reveilles_plus te_reveilles_jamais finisses_seul
      finisses_seule finisses_a finisses_en te_plantes te_casses_la te_fasses_violer te_fasses_frapper crevez disparaissez mouriez souffriez brulez
      pourrissiez perdes_tout rates_tout finisses_a_la_rue finisses_sous_un_pont finisses_en_prison agonises creve_vite te_fasses_virer
      te_fasses_cocufier te_crashes te_plantes_en ne_te_reveilles tombes_dans_un_trou aies_le_sida aies_mal attrapes_{le_cancer,le_sida,la_gale}
      chopes_{la_gale,le_sida,un_cancer} sois_{malheureux,malheureuse,maudit,maudite} crevras te_{manges,prennes}_un_{mur,bus,camion,train}
      te_feras_{ecraser,renverser,tuer,buter,violer,tromper,virer,larguer}`,
    nice: `veinard veinarde petit_veinard petite_veinarde coquin coquine petit_coquin petite_coquine chanceux chanceuse filou filoute fripouille
      poisson plante oiseau arbre fleur champignon mammifere papillon dinosaure tortue amour loulou genie malin maline petit_genie petit_malin
      petite_maligne vrai_genie sacre_veinard grand_malade petit_ange gros_malin`,
    folk: `arabe arabes juif juifs juive juives noir noire noirs noires musulman musulmane musulmans blanc blanche blancs renoi renois rebeu rebeus
      africain africaine africains etranger etrangere etrangers immigre immigree immigres migrant migrante migrants refugie refugiee refugies gitan
      gitane gitans rom roms romano romanos manouche chinois chinoise asiatique congolais congolaise rwandais rwandaise burundais senegalais malien
      camerounais ivoirien haitien haitienne algerien algerienne marocain marocaine tunisien turc portugais polonais roumain roumaine francais
      blanc_bec hutu tutsi paysan paysanne paysans villageois villageoise gay gays pd pedo lesbienne trans handicape handicapee handicapes facho
      nazi collabo raciste sorcier sorciere pauvre pauvres riche bourge grosse gros pute race races_de mioche mioches morveux gosse_de profiteur
      profiteuse hypocrite hypocrites egoiste menteur menteuse voleur voleuse traitre traitresse balance bride brides feuj terroriste terroristes
      bledard bledards obese ouf guedin raclure mytho tricheur tricheuse noob vieux vieille fou folle malade monstre clown vicieux voyou voleurs
      arrivee lache victime victimes fouine bete betes blackos black pouilleux kebab bounty banania colon toubab babtou quebecois anglais flamand
      wallon peste crevette chauve roux rousse rouquin rouquine rageux espagnol espagnols italien italiens allemand allemands belge belges suisse
      suisses flamands kurde kurdes armenien armeniens albanais albanaiss kosovar kosovars tchetchene tchetchenes russe russes ukrainien ukrainiens
      syrien syriens afghan afghans pakistanais pakistanaiss indien indiens hindou hindous vietnamien vietnamiens coreen coreens japonais japonaiss
      philippin philippins mexicain mexicains bresilien bresiliens colombien colombiens antillais antillaiss guadeloupeen guadeloupeens comorien
      comoriens mahorais mahoraiss tunisiens egyptien egyptiens libanais libanaiss
      {guineen,beninois,togolais,gabonais,angolais,nigerian,ghaneen,malgache,mauritanien,tchadien,ethiopien,somalien,kabyle,berbere,peul}{,s} boche
      rital polak algeriens camerounaiss congolaiss ivoiriens marocains rwandaiss senegalaiss maliens haitiens burundaiss roumains portugaiss turcs
      roumaines ricain amerloque citadin citadine banlieusard infidele infideles kafir kouffar kuffar koufar autiste autistes boiteux aveugle
      infirme gros_porc albinos metis metisse chomeur chomeuse chomeurs fonctionnaire smicard assiste communiste gaucho gauchiste gauchiasse
      fasciste fachos ecolo feministe feminazi flic keuf bobo allumeuse frimeur frimeuse manipulateur manipulatrice fragile prostituee wallonne
      flamande feujs cochonne gauloise gaulois pakpak tamoul gremlin nabot nain naine batard`,
    shoddy: `de_merde a_la_con de_mes_deux de_pacotille en_carton rate ratee manque manquee du_dimanche pourri pourrie sans_talent sans_cervelle
      sans_cerveau`,
    disabled: `autiste handicape handicapee sourd sourde aveugle bigleux mongol pd bete debile bouche bouchee stupide con conne retarde anormal
      anormale mongole triso attarde attardee demeure simplet neuneu dingue taree tare malade`,
    'rude-fool': `innocent innocente epais cave niaiseux niaiseuse chien colon fatigant fatigante sans_dessein malade fou folle`,
    'before-name': `toi vous ici gueule pieds tete vie cerveau fois rien tout ca moi nous vite maintenant alors donc quoi ok stp viens demain
      ailleurs dehors compris maison mere pere bouche place honte affaires groupe jeu match equipe ecole classe dis sais peux veux vas parles joues
      comprends penses regardes ecoutes attends reponds arrete bouge cherches fous dents yeux vue bec chier paix tranquille couilles soules saoules
      fric argent thune gaves enerves pues mens fais peur pas jamais oui non demande sonne invite clavier merci trompe menti
      parler appeler ecrire message messages numero nom photo copine copain meuf cles portable telephone probleme parole compte fini dessus
        soir heure matin ville pays table sors montre rends laisse pardon pleure chiale creve mange dors avance joue apprends ecris tiens prends
      donne regarde cours lis crie rigole oublie degage barre rampe suce bouffe saute paye paie repose rembourse entends parlez calme recule perdu
      touche cramer travail boulot taf job savoir bosser travailler`,
    'odd-one': `  begue handicape handicapee gros grosse bigleux moche roux rouquin nain pauvre chauve sourd noir arabe chinetoque juif
      juive trans pd grosse_vache binoclard binoclarde boutonneux boiteux boiteuse rousse naine bossu bossue albinos autiste puceau pucelle orphelin
      orpheline villageois villageoise anorexique epileptique obese squelette intello fayot rouquine begueuse vieille_folle
      clodo nul nulle mytho cocu sourde`,
    role: `chef patron mec pere mere frere soeur ami pote joueur joueuse mari femme gamin gosse copain copine voisin voisine
       chialeuse collegue voisins amie eleve stagiaire coach serveur bot noob fonctionnaire flic assiste
      arabe juif noir belge flamand francais  famille
      gardien arbitre attaquant defenseur prof patronne medecin chauffeur proprio client cliente locataire livreur vendeur coiffeur`,
    'face-of': ` con conne noeud gland cul merde craie zombie cheval poisson veau cake pizza bite victime clown vomi mongol triso camionneur
      lavabo bidet merlan idiot abruti debile calamar fouine turc_de faux_cul faux_jeton traitre  babouin truie crapaud rat poire lune carie
      navet citrouille cadavre mort clochard macaque singe porc chien patate crapeau crapo`,
    mouth: `gueule bouche geule yeule bec clapet trappe claque_merde boite guele gorge mere race chatte gueulle guelle gueul claquet grande_bouche`,
    pets: 'chien chiens chat rats mere daronne mouches pere rat parents animaux pigeons moustiques cafards',
    'bad-end': `seul seule comme_un comme_une dans_le_caniveau a_la_rue clochard clocharde clodo en_prison en_taule sous_un_pont au_chomage
      a_la_poubelle eboueur sdf caissiere cassos comme_ton_pere comme_ta_mere sous_les_ponts au_trottoir dans_la_rue sans_rien sans_personne
      sans_amis au_mcdo a_l_asile a_l_hp en_hp dans_une_poubelle dans_un_fosse vieille_fille comme_une_merde comme_la_merde comme_un_chien
      comme_un_rat comme_ta_tante divorce divorcee au_caniveau
      femme_de_menage balayeur chomeur chomeuse boniche vendeuse serveuse larbin pauvre_et au_smic dans_la_misere sur_le_trottoir en_desintox`,
    go: `degage degagez sors bouge barre_toi casse_toi tire_toi quitte fuck disparais hors fous_le_camp foutez_le_camp va_t_en decrisse decalisse
      crisse_ton_camp sacre_ton_camp`,
    'out-of': `<epi> vie vue groupe serveur sale maison pays  conv equipe bande vermine personne t_es tu`,
    lack: `ami amis avenir talent interet pote potes copain copains amour_propre dignite personnalite valeur honneur classe fierte charme cervelle
      cerveau neurone neurones couilles coeur education honte meuf mec thune gueule humour style gout ambition volonte charisme forme niveau
      conversation savoir_vivre respect courage morale principes fric classe_ni competence competences utilite merite importance credibilite
      potentiel damis`,
    brain: `cerveau vie couilles coeur neurone neurones cervelle dignite honneur miroir education deux_neurones principe principes morale
        fierte pudeur ame intelligence jugeote charisme humour `,
    stink: `mauvais merde pisse sueur bouc fennec egout poubelle poubelles cadavre chacal rat chien poisson fromage porc putois pied pieds rance
      moisi vomi egouts misere pauvrete deche clochard clodo transpi transpiration pipi chiotte chiottes vinasse alcool graisse
      mouton hyene vache rat_creve mort charogne maree renferme fromage_pourri caca curry ail friture oignon couscous cave`,
    'like-whom': 'mec type gars meuf fille vieux vieille fuir peur vomir gerber chier <beast>',
    clever: `intelligent intelligente malin maligne fute futee doue douee mature utile courageux courageuse belle beau propre drole conne con bete`,
    clumsy: `  pied pieds manche aveugle bot noob debutant porc cochon truie vache phoque handicape attarde goinfre canard clochard
      animal sauvage grand_mere arriere_grand_mere mamie memere vieille bobonne fillette tapette pied_bot cochonne singe robot_casse enfant_de_cp
      porcs manchot`,
    move: `parles joues chantes danses cours marches manges ecris conduis penses sens respires parle joue chante mange baises embrasses suces ecrit
      chantez jouez parlez conduit conduisez travailles bosses boites begaies begayes baves ris rigoles nages cuisines`,
    again: `redis refais recommence approche touche reviens parle continue continuez essaie essaye essayez ouvre rappelle repete`,
    suffer: `crever saigner souffrir prendre_cher mourir morfler ramper manger_le_sol bouffer_le_sol le_regretter_amerement
      pleurer_des_larmes_de_sang pleurer_du_sang chialer_ta_race`,
    deserves: `frapper baffe balle gifle coups violee viole tabasser raclee correction claques gifles baffes tabasse tabassee claque lynche frappe
      trempe branlee defonce te_faire_{frapper,tabasser,violer,gifler,ecraser} enfer bruler l_enfer prison taule trottoir poubelle crever mourir
      tartes fouet que_des_claques ta_solitude d_etre_seul d_etre_seule finir_seul finir_seule`,
    gone: 'existais etais mourais crevais disparaissais es_mort etait',
    'do-us': `suicide suicider creve meurs mourir crever disparais tue saute pends pend disparaitre jette respirer disparais`,
    should: `devrais devriez ferais_mieux_de dois devrai devrait ferai_mieux_de pourrais ferais_mieux_d aurais_du`,
    world: `le_monde la_classe la_terre l_ecole la_vie ce_monde tout la_planete le_groupe tout_le_groupe la_famille ta_famille ta_mere l_equipe
      l_humanite tes_parents le_lycee l_univers cette_ville le_serveur la_societe l_immeuble le_quartier ta_femme tes_enfants tes_gosses le_service
      la_boite la_team la_chorale la_planete_entiere le_club la_maison notre_vie ma_vie nos_vies nos_vie`,
    better: 'serait irait sera est tournerait se_porterait tourne vivrait respirerait seraient iraient',
    happy: `heureux tranquille mieux soulages soulage contents content bien cool heureuse contente soulagee peinard peinards tranquilles`,
    ill: `crever mourir mort morte <dies> te_faire_ecraser te_faire_buter te_faire_tuer te_faire_renverser creve un_accident le_cancer un_cancer
      en_enfer`,
    wish: `j_espere je_souhaite vivement j_aimerais je_veux j_espere_que jespere jspr jespere_que je_prie j_attends hate pourvu jesper jesper_que
      jesper_ke jesperes jespr jspr_ke jspr_que`,
    'lock-up': `renvoyer_a renvoyer_dans renvoyer_chez enfermer interner piquer euthanasier exterminer mettre_en_cage steriliser abattre pendre
      faire_interner faire_enfermer faire_piquer faire_euthanasier faire_steriliser lyncher gazer`,
    dirty: `sale sales sal gros gro grosse grosses espece_de espece_d maudit maudits putain_de crisse_de esti_de vieux vieille`,
    deserve: `devraient devrait meritent merite ne_devraient doivent ne_meritent me_degoutent n_ont_rien faudrait on_devrait finissent faut il_faut
      servent puent ca_me me_font me_fait me_degoute valent vaut`,
    plague: 'maladie disparaitre exterminee vermine crever honte cancer mourir merde exterminer maudite',
    hole: `pays brousse cage jungle trou bled foret case hutte caverne desert favela ghetto zoo egout egouts grotte porcherie niche arbre
      village_de poubelle cambrousse etable planete viens ruisseau caniveau tribu reserve taniere bergerie savane tente
      bidonville terrier evier caillou pierre rocher afrique chine ventre`,
    'go-back': `retourne retournez rentre rentrez repars retournes casse_toi degage remonte barre_toi vas va rentres repart retourn renter
      rentrer_donc disparais vous_rentrez reparts remontez rentre_donc`,
    stop: 'pas jamais si mais ne n',
    negation: `personne_{ne,n,va,pense,dit,croit,trouve,a,peut,doit,veut,devrait,merite} aucun ni lorsque imagine sauf croire
      comme_si veut_{te,t,vous,dire,que} arrete_de_croire {pas,jamais,plus}_{que,qu,dit,dire,du_tout,penser}
      {pas,jamais,plus}_{pense,croire,cru,comme,avoir_honte,a_avoir,besoin} {pas,jamais,plus}_{envie_que,cense,normal,vrai,sur,sure}
      {pas,jamais,plus}_{certain,certaine,l_impression,trouve,traiter,ecrire,appeler} est_pas_parce ne_{crois,croyez,pense,pensez,te,t,vous,laisse}
      ne_{laissez,sois,soyez,dis,dites,va,veut,vais,faut} n_{ecoute,ecoutez,aie,ayez,en_crois} {de,a}_ne_pas
      {la}_{pauvre,petite,vieille,tete,face,gueule} {mon,ma}_{sale,gros,grosse,grand,grande,petit,petite,espece,bande,tas,putain}
      {un,le,ce,son,notre,leur,du,au,quel,plus,est,suis,etait,de,d}_{sale,gros,grand,petit,vieux,pauvre,tas,maudit,putain,crisse,esti}
      {une,cette,sa,quelle,l}_{sale,pauvre,espece,bande}
      {une,cette,sa,quelle,l,notre,leur,plus,de,est,suis}_{grosse,grande,petite,vieille,tete,face,gueule}
      {des,les,ces,mes,ses,leurs,nos,deux,trois,aux,quelques,sont,de}_{sales,gros,grosses,petits,petites,vieux,vieilles,pauvres,maudits}
      {traite,traitee,traites,traiter,traitait,traitent}_de
      m_a_{dit,ecrit,traite,traitee,appele,appelee,lache,sorti,repondu,crie,lance,insulte} m_ont_{dit,ecrit,traite,traitee,appele}
      me_{dit,disent,disait,traite,traitent} lui_{dit,a_dit,disent} nouvelle nouvelles envie_qu sont_des y_a_des joue_le joues_le joue_une jouer_le
      role peur_{que,qu,de,d,quand} sans_{etre,que,vouloir,dire,passer,paraitre,devenir,te,m,me} g_t g_ete
      {il,elle,ils,elles}_{va,vont}_{te,t,vous,nous,se} ca_va_te_tuer
      quand_{on,il,elle,ils,elles,quelqu,je,j,les,des,un,une,mon,ma,t_es,tu_es,tu_dis,t_as_dit,tu_te,tu_penses,tu_crois,tu_vas,c,ca,vous_etes,meme,le,la,t,mes,ton,ta,tes}
      si_{on,il,elle,ils,elles,quelqu,qqn,je,j,les,des,un,une,mon,ma,mes,t_es,tu_es,tu_penses,tu_crois,tu_trouves,tu_te,tu_me,tu_dis,c,ca,vous_etes,le,la,ton,ta,tes,jamais,t,tu_n,tu_ne,vous_n,seulement}
      si_tu_m si_tu_vois si_tu_entends si_tu_sais si_tu_peux si_tu_connais si_tu_veux si_tu_etais jamais_je {le,un,du,ce,mon,son}_gro c_lui
      c_est_lui`,
    report: `menace menacait menacee menacent dis_que dis_qu dis_jamais dis_plus dis_pas dis_a dit disent disait traite traitee traites
      traiter traitent ecrit ecrivait crie crier appelle appellent appeler repete repetent repeter film chanson lu entendu raconte racontent
      insulte pense pensent crois_que crois_qu croit croient trouve_que pensait penses se_croit
      {un,le,des,les,ces,ses,son,mon,mes,leurs,dernier}_{message,messages} dirait_{que,qu} commentaire_{genre,qui,disant} commentaires_{genre,qui}
      appelait appelaient {m,nous,lui,leur,l,a,ont}_{hurle,gueule,lance,balance,sorti} hurlait gueulait entends_dire entendu_dire
      {d,va,pour,ose,osent,lui,leur,de,et}_ecrire ecrire_que me_dire te_dire se_dire nous_dire lui_dire leur_dire de_dire pour_dire a_dire va_dire
      vais_dire peut_dire peux_dire ose_dire fait_dire faire_dire entendre_dire rien_dire dois_dire doit_dire veut_dire veux_dire faut_dire le_dire
      dire_{que,qu,a,des,du} disant criant hurlant gueulant crois_vraiment_que {a,ont,as}_{insultes,insultee,insultees} dirais_que`,
    speaker: 'je j',
    friendly: `je_t_adore j_t_aime jtm jt_aime t_aime_trop t_aime_fort t_aime_quand_meme bisous bisou bon_anniversaire
      joyeux_anniversaire preferee {mon,ma,mes,notre}_{connard,connasse,con,conne,idiot,idiote}_{prefere,preferes,adore}
      {connard,connasse,con,conne,idiot,idiote,abruti,petasse,salope,bouffon,boloss,boulet,debile,imbecile}_{prefere,d_amour,a_moi,adore}
      {gogol,batard,garce,pouffe,cretin,cretine,naze,andouille,gros,grosse}_{prefere,d_amour,a_moi,adore,adoree}
      prefere_du_monde ma_belle mon_coeur tu_me_manques
      tu_m_as_manque m_avez_manque bien_joue felicitations repose_toi je_rigole je_plaisante jrigole jplaisante je_deconne jdeconne
      jdec veinard veinarde cherie cheri mon_amour ma_biche mon_pote_d_amour gros_calins
      {m_a,m_ont}_{dit,ecrit,repondu,traite,traitee,crie,lance,balance,sorti,insulte,insultee,hurle,envoye,laisse}
      ce_qu_il_a_{dit,ecrit,crie,repondu}
      ce_qu_elle_a_{dit,ecrit,crie,repondu} le_mot l_insulte l_expression la_replique je_lui_ai_dit je_leur_ai_dit lui_ai_repondu dans_le_film
      dans_la_serie dans_la_chanson dans_le_clip dans_le_livre {comment,salut,slt,hey,coucou,cc,yo,wesh}_ca_va
      ca_va_{toi,mieux,bien,aller,mon,ma,le_faire,etre} {si,trop,tres,suis,tellement,etais,sommes,sois,est}_{fier,fiere,fiers}
      {fier,fiere,fiers}_de_{toi,vous,ta,ton,tes}
      je_t_aime_{trop,fort,tellement,quand,mon,ma,comme,enormement,tant,beaucoup,plus_que,mais,et,hein,moi,de_tout,pour} je_l_aime je_vous_aime
      trop_contente trop_content contente_pour content_pour adore {cons,nazes,gros,tous,fous,guignols,losers}_ca_va ca_va_les c_est_faux
      {t,tu}_es_trop_{fort,forte} bravo_{a,pour,ma,mon,mes,frere,frerot,mec,champion,championne,vous,toi,tu,et,papa,maman}
      merci_{pour_les,pour_le,pour_la,pour_ton,pour_ta,pour_tes,pour_tout,pour_ce,pour_l,pour_cette}
      merci_{beaucoup,mon,ma,frere,a_toi,a_vous,bcp,infiniment,de_tout,quand_meme,mille,encore,d_etre,cousin,c_est,les}
      merci_{a,madame,monsieur,d_avoir,bien,chef,maman,papa,les_gars}
      on_t_aime_{trop,fort,tous,toutes,comme,quand,nous,tellement,beaucoup,tres,et,tu,mon,ma,bien,fils,frere,hein}`,
    common: commonWordsOf.fr,
  },
  rules: {
    insult: `
      avoir honte d/de exister/toi/vous/ta/ton
      devrais/devriez/devrait avoir honte d/de/toi
      ta/votre mere aurait/orai/aurai du te/t/vous/avorter
      pauvre/pov type/fille/mec/nana/gars/tache/cloche/conne/con/merde/cruche/merd $/va/tu/t/meme/casse/degage/arrete/mm
      sale/sales/sal <mod>* <adj>/<mild-adj> !de_voisin/temps/ce/cette/qui/ki
      <tues> ~3 et <mod>* <adj>/<noun>
      <tues> !une_bete/une_vraie_bete/une_sacree_bete <mod>* <adj> !de_t/de_te/de_pas/de_reussir/de_gagner/de_m/de_ne/d_avoir_peur
      ^ t <mod>* <adj>/<noun>/pd
      t/tes/vs <one>
      un/une/des/d/de/les <mod>* <noun>/<adj> comme/com/cm toi/vous
      <tues> un/qu_un/rien_qu_un accident !de
      <tues> <mod>* <noun> !de_t/de_te/de_pas/de_m/de_ne/d_avoir_peur
      <tues> <mod>* <adj>/gros/grosse/maigre/plate/plat/sale/lent/lente/con comme/qu/com/cm un/une/ta/la/les/tes <thing>
      <tues> un/une/qu_un/qu_une/le/la ~1 <shoddy>
      <tues> <disabled> ou_quoi/ou_koi/de_naissance
      <tues> rien/personne/persone !de/d/du/a_cote/qu/que/ke
      maudit/esti/osti/ostie/crisse/criss ~1 de/d? <rude-fool>
      rien qu un/une <mod>* <adj>/<noun>/<vermin>
      toi/vous !un/une/pas/pa <mod>* <adj>/<slur>/<vermin> $/va
      toi la/le/l <mod>* <noun>/<beast>/grosse/gros/moche !ou
      c_est/cest/c toi/vous <mod>* <noun>/<adj>/<beast> !ou
      ^ espece de/d !<nice>
      espece/especes/bande/tas/ramassis/paire/troupeau de/d <mod>* <noun>/<adj>/<beast>/<folk>
      <epi> <epi>* <who> !de_voisin/de_chat/qui_m
      ^ <call> ^
      ^ <slur>/femmelette/mauviette/fillette/vieillard/hypocrite/parasite/voleuse/sangsue va/$/tu/t/que_tu/que_t/toi/vous/de_merde/de_service/du_dimanche/du_rsa/a_deux_balles/a_frange/de_lache/de_menteur/de_menteuse/de_voleur/de_traitre/la/hein/arrete/degage/ferme/casse/reponds/regarde/ta/ton/tes/rends/laisse/occupe/occupez/retourne/rentre/tais/barre/descends/ecoute/apprends/achete/reste/sors/mange/enleve/lave/paye/trouve/montre
      ^ <noun>/<beast> va/humain/humaine/humains
      famille/lignee/race de/d <slur>/rats/porcs/cafards
      <before-name> <epi>* <slur> $/des_alpes/fini/finie/de_merde
      <slur> fini/finie/profond/profonde/profonds/congenital/congenitale/de_nature/de_naissance/des_alpes/notoire/au_carre $
      ^ he/eh/oh/hey/wesh/wsh/heille/eille/aye/hep/ho/yo/ey/allo/ah la/le/l/les !vache ~1 <odd-one>/<noun>/<beast> !il/elle/du/de/qui/a/galere/chance/fatigue/flemme/surprise/honte/blague/classe/journee/vie/nuit/ki
      ^ <epi>* <role>/<noun>/<beast>/<mild-noun> de_merde/de_marde/de_mes_deux/a_la_con/de_pacotille
      tete/face/gueule/tronche/trogne/geule/sale_tete de/d <mod>* <face-of>/<thing>/<who>
      ferme/fermez/fermes/ferm ta/vos/votre/la/sa grande? <mouth> !quand/pendant/en/avec/c_est/kan/qd/avc
      ferme la $/<epi>/<slur>/un_peu/avec/avc
      ferme_la/boucle_la/ecrase/tg/ftg <epi>* <noun>/<vermin>
      ^ tg $/tu/t/toi/sale/gros/grosse/fdp/stp/con/conne/connard/connasse/batard/va/mec/mtn/maintenant/personne/pauvre/ta
      ^ ftg/fdpt/fermela/fermetagueule/fermelagueule/tagueulle/tagueule/tgl/tg_toi/ftgl/vtfff/tayeule/vtff/vtfe/vtf/ntm/ntgm/fdp/nsm
      ta gueule/geule/yeule/guele/geul/gueulle/guelle/gueul/gueuele/yeul !de/d
      va/vas/allez te/vous/t ~1 faire/fer/fair ~1 foutre/enculer/voir/mettre/niquer/empapaouter/cuire_un_oeuf
      allez? va/vas en enfer
      va/vas/allez bruler/pourrir/griller/crever en enfer
      nique/niquez/nik/niq ta/tes/vos/votre/ton !oreilles/chances/yeux
      nique/niques/niquer/nik/nike/niquez/nick ta/tes/vos/ton/toi/votre mere/mre/mer/race/rece/rase/morts/mort/parents/daronne/soeur/grand_mere/famille/mor/$
      tu/vous/t me/m ~1 degoutes/degoute/degoutez/ecoeures/ecoeurez/repugnes/repugnez/revulses
      tu/vous me/m ~1 donnes/donnez envie de vomir/gerber
      tu/vous/t me/m/nous ~1 fais/faites/fait/fous/foutez/fe ~1 pitie/vomir/gerber/honte/gerbe !pour/pr
      <tu> fais/faites/fait/fe <mod>* pitie/tiep/honte/honte_a !a_ton/pour/avec/pr/avc
      tu/vous/t ne/n? sers/servez/sert/ser <mod>* a rien/que_dalle/quedal/r/ryen !de/d
      tu/vous/t ne/n? vaux/valez/vaut/vo <mod>* rien/zero/que_dalle/pas_un_clou/pas_un_rond/pas_un_centime/pas_mieux
      <nobody> ne/n? te/t/vous/toi/tm !en ~1 <likes> !du_mal/de_mal/plus_que/plus_qu/autant/mieux/comme/com/cm
      <nobody> ne/n? taime/<likes> !plus_que/autant/mieux/comme/com/cm de? toi/vous/$/ici
      <nobody> ne/n? ~1 voudra/voudrait/veut/aimera/aimerait/veu jamais/jame ~5 toi/vous/te/t
      <nobody> ne/n? ~2 veut/voudra/voudrait/voulait/veu ~3 toi/vous
      meme/mm les/ton/ta/un/une/tes/le/la <pets> ~3 veulent/veut/aiment/aime/supporte/voudrait/voudraient/fuit/fuient/evite/evitent/veu ~1 toi/pas/de/plus/t/pa/$
      chien/chat/mere/daronne/pere/freres/soeur/parents ~1 t/te aime/aiment/supporte/supportent/veut/veu pas/pa
      tes/ta/ton/votre/vos propres? parents/mere/pere/famille/daronne/fils/fille/enfants/gosses/mari/femme/freres ~1 doit/doivent/ont/a ~1 honte/regretter
      <kin> la/le <noun>/chauve/folle/alcoolique/grosse/<beast> !ou/qui/ki
      <kin> ~1 c_est/cest/est/sont/elle_est/il_est/ils_sont/c/doit_etre <mod>* <adj>/<noun>/<beast>/grosse/alcoolique
      avec/avc ta/ton/tes/votre <mod>* <body> <mod>? <ugly>/pareille
      avec/avc ta/ton/tes/votre <mod>* <body> de/d <mod>* <thing>/<slur>/monstre/con/conne/cul/merde/travers/merd
      avec/avc une/ta tete/gueule/face/tronche pareille/comme_ca/comme_la_tienne
      <tas> <mod>* <body> <mod>* <ugly>/con/merde/cul/de/d/merd <mod>* <thing>/con/conne/merde/cul/debile/clochard/toxico/merd/$
      <tas> <mod>* <body> <mod>* <ugly> et/comme/on_dirait/tu/t/c/c_est/avec/qui/ma/mon/sors/va/frere/serieux/com/cm/avc/ki/$
      tu/t as une sale/vilaine gueule/tete/tronche/face
      tu/t n/ne? es/etes/est? rien/r/ryen tu/vous/$/t
      tu/vous n/ne es/etes rien/personne/persone
      tu/vous me/m/nous ~1 fous/fais/donnes/donne/fe la gerbe/honte/nausee
      <tu> finiras/finirez/allez_finir/vas_finir/finiras_ta_vie/va_finir/finira/crevera/creveras/mourras/vas_mourir/vas_crever ~1 <bad-end>
      ferais/feriez mieux de te/vous taire <mod>* <noun>
      on/nous ne/n? veut/voulait/veux/voulons/veu ~1 pas/plus/pa ~1 de/d toi/vous/un/une
      on/je/il/elle/ils t/te/vous ~4 par/pitie pitie/$/c_est_tout
      on/personne/qui/persone/ki t/te a pas/rien/pa? sonne/demande/invite ton/pour/que/$/toi/<epi>/degage/pr/ke
      <go> ~1 de/du/d ma/ce/notre/cette/nos/l_equipe/groupe/serveur/la_classe/chez_nous/chez_moi/mes/ici/la_famille/la_bande/mon ~1 $/<out-of>/<slur>
      degage/degagez/degaj/degages/casse_toi/barre_toi/tire_toi/quitte/quittez/hors_de <epi>* <noun>/<beast>/ici_personne/la_personne
      crisse/decrisse/sacre/decalisse/calisse/calice ton/d_icitte/ton_camp/moi_ton camp/$/<epi>/d_icitte
      ^ mange/bouffe/mangez ~4 tes_morts/te_mort/te_morts/tes_mort/merde/marde/ta_merde/d_la_marde/la_marde/merd
      <everybody>/tous/ils/nous ~1 te/t/vous deteste/detestent/hait/haissent/meprise/meprisent/evite/evitent/fuit/fuient/deteste_tous/a_bloque/a_bloquee
      <everybody>/tous/ils ~1 se/s? moque/moquent/fou/foute/fous/fout/foutent/rit/rient/fiche/rigole/rigolent ~1 de toi/ta/ta_gueule/vous/tes
      <everybody>/tous/ils te/t/vous trouve/trouvent/prend/prennent/voit/voient ~1 <mod>* <adj>/<mild-adj>/<noun>
      <everybody>/tous/ils ne/n? te/t ~1 aime/aiment/supporte/supportent/veut/veulent/respecte/calcule/calculent/sent/veu pas/plus/pa !moins
      <everybody>/ils/tous ~1 a/ont/as ~1 honte/marre/pitie/ras_le_bol ~1 de ~1 toi/te/ta
      tu/t/ta/vous n? as/auras/a/avez? aucun/aucune/pas_d/pas_un_seul/pas_de/zero/0/jamais_d/jamais_eu_d <lack> !a
      <tas> pas/aucun/aucune/zero/0/jamais/rien/quasi/pa/jame ~1 de/d/eu/un? <brain> !privee/sociale/a
      <tas> ~1 rien dans/entre/ds/a la/les/le/ta/l tete/crane/cerveau/oreilles/caboche/interieur/cervelle
      <tas> ~2 cerveau/cervelle/neurone/qi/intelligence d/de/du un/une? <thing>/piaf/linotte
      tu/t as/a <mod>? un/le qi/q_i de/d/negatif/zero/plus_bas/inferieur/equivalent/a
      meme/mm un/une/des/les/mon/ma/le/la <mod>* <thing> ~6 que/ke/k toi/vous/ta
      meme/mm un/une/des/les/mon/ma/le/la <mod>* <thing> ~2 plus/mieux ~3
      un/une/les/des/mon/ma <thing> ~3 plus/mieux/moins/mille_fois ~3 que/ke toi/vous !et
      je te/t/vous ~1 deteste/hais/meprise et/tellement/tu/ta/sale/connard/connasse/pour/<epi>/<slur>/du_plus/de_tout/plus_que/t_es/pr
      j_ai/jai/g/j ~1 honte/pitie de/d toi/vous/t_avoir/te_connaitre/ta_gueule/ta_tete/votre/etre_ton/etre_ta
      regarde/regarder/regardez toi/ta_gueule/ta_tete/vous ~3 avant/d_abord/<noun>/<adj>/on_dirait/pauvre
      <tas> vu ta/ton/tes/comment/comme/com/cm ~1 gueule/tete/tronche/face/geule/yeule/gros/cul/dents/haleine/nez
      tu/vous/t pues/puez/pue/schlingues/chlingues/schlingue/empestes/fouettes/cocottes/daubes/schmectes/refoules/coince !pas/plus/jamais/du_bec_un_peu/pa/jame
      <tu> sens/sent/sentez ~1 <stink>
      <tas> une/la/des <mod>* gueule/tronche/geule/yeule/tete/face ~1 d/a un/une/faire/fer/fair ~1 <like-whom> !ange
      <tas> !la_memoire la/le/l/les/autant ~2 d/qu/que/ke un/une <thing>
      <your> ~3 fait/font/donne/donnent/fout/foutent ~2 vomir/gerber/gerbe
      meme/mm ~3 peut/peuvent/veut/veulent/veu pas/plus/pa ~1 te/t/de blairer/sentir/saquer/voir/encadrer/supporter/toi/toucher/approcher
      honte/marre/mieux_fait/malheur ~6 un/une fils/fille/mere/pere/frere/soeur/mari/femme/enfant/ami/amie comme_toi/comme_vous/com_toi/cm_toi/pareil/pareille/comme_ca
      retourne/retournez/rentre en/a_la/au/a maternelle/primaire/creche/cp/l_asile/l_hp/l_hospice
      meme/mm un/une/les ~2 aurait/auraient/ferait/a/est/fait/orai/aurai ~2 compris/comprend/comprendrait/reussi/reussirait/honte/mieux/plus/moins
      vieille/vieux/pauvre/vieil <mod>* folle/fou/senile/debris/peau/bique $/va/tu/t
      gros/grosse/gro sac/plein_de_soupe/bide/cul/lard/tonneau/dondon/patapouf/memere $/<tu>/va/arrete/bouge
      on/ca/tu/t/te/vous !as_gere/a_gere/as_assure/te_sens/sens/me_sens/se_sent ~3 comme/cm/com un/une/des <mod>* <who>/porc/porcs/truie/phoque/goret/macaque/singe/animaux !va
      <adj>/gerber/vomir/chier comme/et/cm/com ta/tes/ton/vous_aussi/toi_aussi ~1 <body>/vie/mere/race/famille/$
      <slur>/<beast>/moche/grosse/conne ~9 oui/ouais toi/c_est_toi/je_parle
      <tues> malade/pas_net/pas_nette/derange/derangee/fele/felee/atteint/atteinte ~1 dans/de/du/ds ta/la/cerveau/ciboulot
      <your> ~2 de/d <slur>/pauvre/clochard/mendiant/sdf
      si/quand/jour_ou/kan/qd la/les/le connerie/betise/laideur/mochete/cons/cretins/idiots ~5 tu/t/vous
      ta/votre race ^
      meme/mm ta/ton/tes ~2 te/t critique/critiquent/deteste/detestent/trahit/trompe/insulte/hait/fuit/evite
      sale/gros/gro/grosse/pov/pauvre noob/noobs/bot/nooby/noobard
      apprends/apprend/apprenez a ~2 <epi>* <slur>/<adj>
      gens/filles/mecs/types/meufs/<noun>/<beast> dans/de/ds ton/votre genre/espece/acabit
      meme/mm ~7 plus/moins <clever> que/k/ke toi/vous
      <slur>/con/idiot de ta/ton mere/pere/race
      ^ vipere/sangsue/parasite/morpion/vermine/charogne/harpie/hyene/crevette/clown $
      <tues> bete/con/moche/laid/nul/grosse/gros/debile comme/com/cm
      qu_est_ce_que/ce_que/qu_est_ce_qu/comme/que/mais_que/keske/kesk/qu_est_ce_k/com/cm/ke tu_es/t_es/tes/vous_etes/tu_peux_etre/t/t_est <mod>* <adj>/<mild-adj>
      comment/comen/cmt ~4 aussi/si/autant/ossi <adj>/<noun>
      <noun>/<adj> comme_toi/comme_vous/com_toi/cm_toi/com_vous/que_toi/ke_toi/k_toi/que_tu_es/que_t_es/ke_t_es/ke_tes/que_tes/que_vous_etes/que_tu_fais/comme_tes/comme_t_es/com_t_es/comme_tu_es/ke_te/que_te_es
      casse/cassez/barre/barrez/tire toi/vous <mod>* <noun>/<vermin>
      degage/degagez/tais_toi/taisez_vous/la_ferme/arrete/arretez/ecoute/reponds/parle/bouge/lache_moi/avance/reveille_toi <mod>* <noun>/<vermin>
      ^ encule/encules/enculer/enkule/connard/conard/connar/connasse/salope/salop/fdp/ntm/batard/tarba/tepu !de/d/du
      fils/fille de pute/chien/putain/chienne/garce/tepu/lache/clochard/clodo/rat/personne/voleur/persone
      sale/sales/sal <mod>* <folk> !ce/cette/qui/de_voisin/ki
      <tu> ne/n? ressembles/ressemblez/ressemble a ~2 <beast>/<noun>/rien/un_cul
      <your> <mod>* <body>/<wear>/coiffure ~2 on/ressemble/ressemblent dirait/a/que/ke ~2 <beast>/<noun>/<poor>
      ^ on dirait <mod>* <beast>/<noun> $/avec_ta/avec_tes/avec_ton/toi/quand_tu
      <your> <mod>* <body> ~1 <mod>* <ugly>
      <your> <mod>* haleine/odeur/gueule/bouche ~2 tue/tuent/pue/sent/fait/reveille/reveillerait
      <your> <mod>* <wear> ~2 de/d/chez/du/dans/a/la/ds ~1 un? <poor>
      <tu> habilles/habille/fringues/habillez/sapes/sape ~2 chez/comme/dans/aux/a/com/cm/ds ~1 <poor>/<noun>/sac/sac_poubelle/pute
      <tu> <move> ~1 comme/cm/com un/une/la/ma/tes/des ~1 <clumsy>/<noun>/<adj>
      <tues> <mod>* honte pour/pr
      es_tu/etes_vous/est_tu <mod>* <adj>/<noun> !ou_tu
      te <one> $/va/comme/tu/toi/et/com/cm
      jte/jt/chte <hate> !quand/un_peu/pas/d/de/kan/qd/pa
      je/on/nous/j te/t/vous <hate> !quand/un_peu/pas/de_m/de_me/de_ne/kan/qd/pa
      <ite> trouve/trouves/trouvons <mod>* <adj>/<noun>
      ^ <human> <mod>* <adj>/<shoddy> $/va/la/que_tu
      ^ sale/sales/sal/sall !<sale-what> ~2 $/va
      arrete/arretez/cesse/stop de/d ~3 espece/sale/gros/grosse/bande/pauvre/petit/petite/maudit/criss/sal <mod>* <noun>/<adj>/<beast>/<folk>
      laisse/laissez moi te/vous/t dire ~1 <tues> <mod>* <adj>/<noun>
      <tues> <mod>* dernier/derniere/derniers/pire/roi/reine/rois/champion/championne/prince/princesse/summum des/du/de/d/de_la <noun>/<adj>/connerie/betise/mediocrite/laideur
      regrette/regrettons/maudis ~5 t/vous ai/avoir/a/avons/aie ~1 <made> !pas/dit/plus_tot/pa
      aurais/aurait/voudrais/voulu/prefere/orai/aurai ~2 jamais/ne_jamais/ne_pas/pas/jame/pa t/te/vous <made>/connaitre/rencontrer/avoir/croiser
      j_aurais/aurais/aurait/orai/aurai du ~2 avorter/t_avorter/te_noyer/t_etouffer/t_abandonner/te_jeter
      je/on/j/nous/personne/persone t/vous ai/a/as/avons ~1 jamais/pas/jame/pa vraiment/reellement/du_tout? aime/aimee/aimes/voulu/voulue/accepte/acceptee/considere/desire/desiree/supporte/supportee/respecte/respectee !de/te/faire/du/que/dire/fer/fair/ke
      on/nous/ils/elles te/t/vous aime/aiment/supporte/supportent/calcule/kiffe/veut/respecte/sent/blaire/veu ~1 pas/aps/plus/pa !pour/que/le_dire/le_demander/pr/ke
      je t/te/jt aime/blaire/calcule/respecte/sens ~1 pas/aps/pa $/et/tu/t/du_tout/connard/connasse/<epi>
      je/on/j/jpeux peux/peut/arrive? ~2 pas/plus/aps/pa ~1 te/t/vous ~1 blairer/sentir/supporter/saquer/piffer/piffrer/encadrer/voir_en_peinture/souffrir/endurer
      marre/assez/peux_plus/plein_le_cul/plein_le_dos/ras_le_bol/ras_le_cul/fatigue/degoute/tanne ~4 ta/ton/tes/votre/vos <epi>* <body>/sale_gueule/presence/existence/conneries/tronche/puanteur
      <nobody> ne/n? ~1 veut/veux/voudra/voulait/voudrait/veu s/se/t/te/etre/jouer/parler/trainer/manger/bosser/travailler/sortir/danser/dormir/vivre ~4 toi/vous
      <nobody> ne/n? ~1 viendra/viendrait/vient/sera/serait/ira/irait/vien ~2 a/sur ton/ta/votre/tes enterrement/obseques/tombe/funerailles/anniv/anniversaire/mariage/fete
      ^ degage/degagez/degages/barre/casse/cassez/tire/barrez toi/vous $
      ^ degage/degagez/disparais/disparaissez/ouste/oust/decalisse/decrisse/du_balai/du_vent/fous_le_camp/foutez_le_camp/foutez_moi_le_camp/fous_moi_le_camp $
      disparais/disparaissez une_bonne_fois/pour_de_bon/a_jamais/de_ma/de_nos/de_notre/de_la_surface/de_cette
      va/vas/allez ~1 chier $/<epi>/<slur>/connard/connasse/toi/ailleurs/dans/ds
      va/vas/allez/retourne/rentre/cours ~1 chialer/brailler/pleurer/pleurnicher/geindre/beugler/couiner/mendier/aboyer/convulser/crever/puer/baver ailleurs/chez/a_ta/dans_les_jupes
      ^ va/vas/allez ~1 te/vous faire/fer/fair ~1 soigner/interner/enfermer/piquer/foutre/enculer/mettre/suivre/desintoxiquer/castrer/steriliser $/<epi>/<slur>/mon_pauvre/ma_pauvre/vieille/espece/mentalement/au_lieu
      va/allez ~1 te/vous cacher $/avec/toi/<epi>/<slur>/avc
      <your> <epi>* <slur>/con/conne/encule/alcoolique/ivrogne/clocharde/soularde/droguee/<beast> de/d mere/pere/soeur/frere/famille/mari/femme/race/gueule/tete/daronne/reum/grand_mere/fils/fille/gosse
      <your> vie/religion/race/gueule/tete/face/famille/pays/dieu/prophete/existence/tronche/peau/cul/ame/metier/culture/langue de/d? merde/marde/rate/ratee/pourrie/pourri/minable/pathetique/miserable/con/chien/rat/clown/merd
      <tues> plus mon/ma/notre fille/fils/frere/soeur/ami/amie/mere/pere/pote/enfant/cousin/cousine !que/qu/ke
      <tues> mort/morte/mor pour/pr moi/nous/cette_famille
      tu/t n? existes/existe ~1 plus/pas/pa pour/pr
      <laugh> ~3 <tues> <mod>* <looks>
      <laugh> ~3 tu/t/vous as/avez ~1 une/un/la/le/des <mod>* <body> <mod>* <ugly>
      <laugh> ~3 tu/t/vous as/avez ~1 une/un/la/le/des <mod>* <body> de/d <mod>* <beast>/<slur>
      <looks> <laugh>
      <beast> que/k/ke tu_es/t_es/tes/vous_etes/tu_fais/tu_e
      ^ <noun>/<adj>/<beast>/<mild-noun> la $/c_est_toi/tu/toi/vous/qui/va/degage/ki/t_es/arrete/on
      y_a/ya/connais/vu/rencontre/existe ~3 plus/aussi/de_plus/ossi <mod>* <adj>/<noun> que/k/ke toi/vous/ta/tes
      <tues> pas/meme_pas/pas_meme/pa un/une vrai/vraie homme/femme/mec/meuf/pere/mere/ami/amie/chef/prof/musulman/musulmane/chretien/francais/fils !que/ke
      <tues>/t pas/meme_pas/pa un/une homme/femme/mec/mere/pere ^
      <tues>/t ni un/une homme/femme/mec/fille/garcon
      c_est/c/cest pas/pa une/un ~1 <body>/vie/femme/homme ~1 que/ke? tu/t/ca/vous
      <tas> jamais/jame ~1 rien ~1 reussi/accompli/foutu/branle/valu/gagne/fait !de_mal/contre/pour/eu/pr
      <tu> seras/sera jamais/jame ~1 aussi/assez/comme/rien/personne/quelqu_un/une_vraie_femme/un_vrai_homme/un_vrai_mec/une_vraie_mere/une_femme/un_homme/a_la_hauteur/aime/aimee/heureux/heureuse/quelqu_un_de_bien/persone
      tu/t/vous n? as/avez/es/etes? jamais/jame ete a_la_hauteur/capable/un_pere/une_mere/un_homme/une_bonne/un_bon/fichu/foutu/utile/intelligent/intelligente
      <tues> ~1 pas/meme_pas/jamais/incapable/pa/jame ~1 foutu/foutue/fichu/fichue/foutus/fichus de/d
      <tas> ~1 rate/gache/foire/bousille/ruine ~1 ta/votre vie/existence/mariage/carriere
      tu/vous me/nous coupes/coupe/coupez ~1 lapetit/lappetit/l_appetit/la_faim/l_envie_de_vivre
      tu/vous me/nous files/file/donnes/donne/filez/donnez/fous/foutez/fais/rends/fe ~2 nausee/gerbe/migraine/boutons/urticaire/vomir/gerber/diarrhee/degueuler !pour/pr
      ton/ta/votre/tes ~2 me/nous/m donne/donnent/file/filent/fait/font/fout ~3 nausee/gerbe/vomir/gerber/degueuler/boutons
      quand/chaque_fois/des/a_chaque_fois/rien_que/juste_de/de/kan/qd ~2 te/t/ta/ton/vous vois/regarde/entends/regarder/entendre/ecouter/croise/lis ~6 vomir/gerber/nausee/honte/degout/gerbe/degueuler/pitie
      quand/chaque_fois/kan/qd je/j vois/regarde/entends/lis ta/ton/tes/votre ~8 vomir/gerber/nausee/honte/degout/gerbe/degueuler/pitie
      tu/vous comptes/compte/comptez pour/pr ~1 personne/rien/du_beurre/que_dalle/persone
      etait/etaient/etions/rigolait/vivait/respirait/est/sera ~2 bien/mieux/tranquille/tranquilles/peinards/heureux/peperes sans/avant toi/que_tu_arrives/que_t_arrives/vous/ton_arrivee/que_tu_viennes/que_tu_debarques
      on/tout_le_monde/personne/nous/tlm/je/persone s/m en fout/fous/fiche/branle/tape/foutons/balek/contrefout/bat ~2 de/d toi/vous/ta_vie/ton_avis/votre_avis/ta_gueule/tes_problemes/ta_tete/tes_excuses/tes_histoires/ton_opinion/tes_larmes/ta_depression/tes_conneries
      qui/ki t/te/vous a/as ~1 sonne/demande/parle/invite/autorise ^
      <kin> ~2 <kin-does>
      normal/etonnant/comprends/comprend/etonne/pourquoi ~4 mere/pere/mec/copain/copine/femme/mari/parents/elle/il/ex/daron/ils t/te/vous? ~1 soit/est/a/as/ait/ont/aient ~1 parti/partie/quitte/quittee/abandonne/abandonnee/barre/barree/trompe/trompee/largue/larguee/plaque/plaquee/tire/tiree
      largue/larguee/quitte/quittee/trompe/trompee/parti/partie/vire/viree parce_que/parce_qu/pcq/car/a_cause_de ~1 <tues> <mod>* <adj>/<noun>/<mild-adj>
      pourquoi/pk/pq t/tu ~2 pas/pa ~1 comme/com/cm ton/ta/les frere/soeur/cousin/cousine/autres
      <ite> souhaite/souhaitons ~3 <ill-wish>
      c_est/c/cest ~1 a_cause_de/par_ta_faute/de_ta_faute/ta_faute toi/si/que/ke ~6 divorces/separes/barre/barree/quitte/quittee/perd/perds/perdent/vire/mort/morte/malade/divorce/divorces/suicide/partie/parti/perdu/fauches/pleure/mor
      si_j_avais/si_javais/avec/j_aurais/j_avais/avc ta/ton/une_telle ~1 gueule/tete/tronche/face/geule/yeule/physique ~2 me/m/je/j/on/porterais/sortirais/mettrais/resterais
      a_ta_place/si_j_etais_ta_mere/si_j_etais_ton_pere/si_j_etais_tes_parents/si_j_etais_ta_femme/si_j_etais_toi/moi_a_ta_place ~3 honte/cacherais/cacherai/sortirais_pas/sortirais_plus !aussi/pas/plus/ossi/pa
      t/tu/vous n? as/avez/a? pas/aps/aucune/pa honte d/de/avec/toi/non/en/avc ~4 exister/gueule/tete/corps/vivre/respirer/physique/cuisses/cul/bide/mentir/sortir/laide
      <tas> vu ta/ton/votre ~2 physique/corps/age/poids/bide/niveau/gueule
      quel/quelle/kel/kelle <mod>* <adj>/<noun>/<mild-adj> tu/t/vous/que_tu
      <your> ~2 <body> ~1 donne/donnent/file/fait/font ~2 peur/nausee/pitie/vomir/gerber/cauchemars/mal_aux_yeux
      zero/0/aucun/aucune/ni/pas_d/pas_de <lack> ^ zero/0/aucun/aucune/ni/pas_d/pas_de <lack>
      ni <lack> ni <lack>
      zero/0 <lack> zero/0 <lack>
      fais/faites/fe nous/moi/leur ~2 vacances/plaisir/faveur/service ~1 et? tais/ferme/demissionne/degage/quitte/pars/taisez/fermez/desinscris/sors/casse/barre/dispara
      tais/taisez toi/vous <epi>* <noun>/<adj>
      lave/lavez/douche toi/vous ~1 <epi>/<slur>/tu_pues/tu_schlingues/ca_pue/avant_de_venir
      ^ victime va/$
      mon/ma/mes <epi>* criss/crisse/esti/osti/ostie/estie/sti/maudit/maudite/tabarnak/calisse/hostie/tabarnac ~1 de/d? <mod>* <who>/<adj>/cave/chien_sale/con/epais
      maudit/maudite/sale/pauvre/vieille/espece_de/grosse fou/folle/malade/dingue/fele/felee/timbre/timbree/desaxe/desaxee $/va/tu/t/que_tu/de_merde
      ^ <noun>/<beast>/<mild-noun>/<disabled>/<tag>/<folk> de merde/marde/mes_deux/mes_couilles/service/merd
      que/qu/ke ~1 <god> ~1 te/t/vous/ta <curse>
      <god> te/t/vous <curse>/maudit/punira/maudira/detruira
      maudit/maudite/maudits sois/soyez/soit/sois_tu tu/toi/vous/ta/$
      puisses/puissiez tu/vous ~4 crever/mourir/souffrir/pourrir/bruler/jamais/malheureux/malheureuse/jame
      tfou/tfouh/tfu/tfoo/tchip/beurk/pouah ~1 sur/a toi/vous/ta
      nik/nike/nikou/nikomok/nikmok/yel3en/yn3al/inaal/na3al/n3al mok/omok/ommok/din/dine/waldik/waldeek/bouk/rabbak/mouk/ymak/yemmak
      ya/yal/a <kelb>
      wld/weld/ould/wald/bent l/el/al? 9ahba/kahba/qahba/kelb/hram/7ram/lkahba/l9ahba/lhram/zamel
      <tues> comme/com/cm ton/ta/tes/votre pere/mere/frere/soeur/parents/oncle/tante ~2 un/une/des <mod>* <noun>/<adj>
      <tues> gros/grosse ^ <tues>? moche/laid/laide/chauve/bete/con/conne/nul/nulle
      <tues> <mod>* gros/grosse/vieux/vieille/moche/maigre/bete/con/conne/stupide/nul/nulle pour/pr danser/sortir/porter/mettre/ca/etre/courir/comprendre/plaire/jouer/un_mec/lui/elle/une_robe
      <tues> <mod>* grosse/obese/enorme $
      reste/restez chez toi/vous ~2 et_fous/personne/sale/on_veut/espece/la_prochaine/<epi>/<slur>/persone
      <your> mere/pere/daronne/daron/maman/femme/copine/soeur/fils/fille/gosse/enfants/mari ~1 est/sont/c_est/doit_etre ~1 comme/com/cm toi/vous ^? un/une/des? <mod>* <noun>/<adj>
      autant/aussi/ossi <adj> que/k/ke toi/vous/ta/ton
      on/je/nous te/t/vous ~1 supporte/endure/tolere/garde/invite/laisse_venir ~3 pitie/par_pitie/politesse/le_choix
      faisait/faisais/fait/fais/fe semblant ~2 par_pitie/de_t_apprecier/d_etre_ton/d_etre_tes/d_etre_ta/de_t_aimer/de_te/avec_toi
      <go-back> en/au/aux/a ~3 <epi>/<slur>/<vermin>/voleur/voleuse/voleurs/on_veut/t_as_rien_a_faire/chez_toi/sale
      prends/reprends/remballe/prenez ton/le/ta/ta_pirogue bateau/pirogue/valise/couscous/radeau/barda/avion_pour ~1 et? casse/rentre/retourne/repars/degage/barre
      bon debarras $/<epi>/<slur>/connard/connasse/espece
      la/le/l <tag> ^ tu/t/ta/ton/tes/toi/ferme/degage/arrete/casse/va/retourne/reste/reponds/sors/bouge/pousse/laisse/achete/attends
      dis/dites a ta/ton/tes/votre <mod>* <slur>/conne/con/clochard de/d mere/pere/soeur/famille/mec/femme
      meme/mm ~4 voudrait/voudra/veut/voudraient/voulait/voulaient/veulent/supporterait/veu pas/plus/pa ~1 de? toi/vous/te/t/ta
      va/vas/allez ~1 maigrir/perdre_du_gras/faire_un_regime
      <tues> d_une/d_un/d_1 <mod>* betise/connerie/laideur/mediocrite/nullite/stupidite/hypocrisie/incompetence/mechancete/debilite/ignorance/lachete/idiotie/vulgarite
      tu/vous vas/allez/veux la fermer/boucler/fermer_ta
      tu/t/vous n? as/avez rien a faire/foutre/fer/fair ici/la/chez_nous/parmi/avec_nous/dans/sur/ds !si/a_cette
      ^ <adj>/<mild-noun>/<disabled>/<beast>/<mild-adj>/<folk> va $
      honte a/sur toi/vous !pas/pa
      bercee/berce/fini/finie/tombe/tombee ~2 pres_du_mur/contre_le_mur/pres_du_radiateur/a_la_pisse/du_berceau/trop_pres
      gaspillage/gachis/perte/voleur/voleuse/voles/gaspilles d/l oxygene/espace/air
      retourne/retournez/rentre/rampe/repars/remets ~1 dans/sous/sur/a/ds ton/ta/vos/votre/tes/l <hole>/placard/evier/caverne/asile !voir/pour/quand/cet_ete/un_peu/en_vacances/pr/kan/qd
      qui/ki voudrait/voudra/veut/aimerait/supporterait/veu ~4 de? toi/vous/une_merde_comme/ca
      <your> ~1 cerveau/cervelle/qi/neurone/neurones/intelligence ~3 grille/grillee/mort/vide/cuit/absent/huitre/moineau/poule/poisson/zero/negatif/atrophie/pois/mousse/fondu/en_panne/en_vacances/mode_avion/mor
      <tas> ~2 cerveau/cerveaux/cervelle/tete grille/vide/creuse/atrophie/ramolli/en_bouillie/lave/pourri
      quand/chaque_fois/des/kan/qd tu/que_tu/qu_tu ~1 ouvres/ouvre/parles/chantes/parle/souris/respires ~5 bouche/gueule/oreilles/vomir/pleurent/rire/mal/fuient/fuit/vomissent/conneries
      se_demande/me_demande/sais_pas/comprends_pas/comprend_pas/etonne ~2 comment/pourquoi/cmt ~5 te/vous/t supporte/supportent/supporter/aime/epouse/epousee/embauche/embauchee/garde/marie
      comment/pourquoi ~3 peut/peuvent/fait/font/fais/fe ~2 te/t/vous supporter/aimer/blairer/epouser/embaucher
      <tues> aussi/ossi? <mod>* <adj>/<noun>/<mild-adj> que/k/ke <your> pere/mere/soeur/frere/chien/gueule/tete/pieds/parents/race
      <tues> ne/nee/nes de/avec/sans/sous/dans/moche/con/conne/par/d/avc/ds cerveau/mauvaise/accident/erreur/poubelle/poubelles/pute/bordel/mere/rate/neurone
      sans/apres/depuis toi on/nous/tout ~2 mieux/tranquille/tranquilles/heureux/bien/respire !pas/pa
      foutez/fous/fichez/fiche le camp ~1 <epi>/<slur>/d_ici/de/$
      sors/sortez de ma/nos/notre/mes/chez vie/vies/maison/chez/moi/vue/famille/nous
      je/on ~1 veux/veut/veu plus te/t/vous ~1 voir/entendre/parler/connaitre/croiser ~2 <epi>/<slur>/degage/jamais/casse/disparais/jame
      tu/vous/t ~1 schlinguais/pue/puais/puez ~1 ta_race/la_mort/la_merde/de/le/du
      enleve/retire/enlevez ton/cette/ce ~1 torchon/chiffon/voile/turban/serpilliere
      <tues> <mod>* <human> de/d merde/rien/peu/merd
      <tues> la/le/l ~1 <one>/<who>/probleme/poids_mort/maillon/cause de/du/d/des
      ferme/fermez ta/la/vos ^? <epi>/<noun>
      toute/tout ta/ton famille/race/lignee/clan/tribu ~1 <adj>/<noun>/maudite/de/pue/sont
      je ~1 crache/pisse/chie ~1 sur/a toi/vous/ta/ton/tes/la_gueule
      <tues> ~1 la/le/les pire/pires !truc/cauchemar/negociateur/moment
      n_importe_qui/nimporte_qui/n_importe_quel ~3 que/ke toi/vous/toi_et
      peut/veut/peux/supporte/veu pas/plus/pa s/se/te/t/respirer/etre/rester/asseoir/s_asseoir/s_assoir ~3 cote_de/cote/avec/pres_de/avc toi/vous
      ferme la t/tu/personne/toi/on_t/tes/persone !veux_bien
      quoi/koi cette/ta/ton/ces/tes/c_te ~1 <body> de/d <mod>* <thing>/<face-of>/<who>
      quoi/koi cette/ta/ton/ces/tes/c_te ~1 <body> <mod>* <ugly>
      ^ yeux/dents/nez/cheveux/bouche/front/face/gueule/haleine/cul/tronche/oreilles de/d <mod>* <thing>/<face-of>/<who> $/va/tu/t
      <flaw> ~5 on_dirait/degueu/degueulasse/horrible/pizza/immonde/beurk/degoutant/me_degoute/fait_peur tu/t/une/un/c_est/$
      <tas> ~1 des/plein_de/trop_de/de_la/de_l/un/une/plein <flaw> ~5 on_dirait/degueu/degueulasse/horrible/pizza/immonde/beurk/degoutant/fait_peur/cache
      grossi/habille/habillee/maquillee/maquillage/coiffure/coiffe/coiffee/sape/fringue/danses/chantes/marches/cours/ris ~3 on_dirait <mod>* <noun>/<thing>
      <noun>/<adj>/<mild-noun>/<mild-adj> ^ voila/c_est_tout/c_est/cest ~1 ce? que/k/qu/ke tu/t/vous
      regarde/regardez/mate toi/vous ~4 comme/cm/com un/une <mod>* <thing>/<noun>
      regarde/regardez moi ce/cette/cet/ces/le/la <mod>* <noun>/<beast>/<adj>/<folk>/<mild-noun> !film/temps
      tu/t/vous ~1 leches/suces/leche/lechez/suce/sucer ~1 cul/bottes/pompes/boules/bites/bite
      personne/persone ~2 a ton/ta/votre enterrement/obseques/tombe/funerailles
      si_seulement/vivement/hate/dommage_que ~1 tu/t/vous pouvais/pourrais/puisses/degages/voulais/partes/te_casses/te_barres/fermes ~2 disparaitre/crever/mourir/te_taire/la_fermer/degager/$
      <tas> ~1 rate ta/ton/tes ~3 <tas> ~1 rate
      <tas> ~1 tout rate/foire/gache/foutu_en_l_air
      <your> ~2 place est pas/a/pa la/ici/niche/poubelle/cuisine/caniveau/rue/egout/dehors
      <kin>/on/ils t/vous ont/a ~1 fait/fini/pondu/chie/rate/ramasse/trouve/trouvee/adopte/adoptee a/avec/par/ratee/dans/en/comme/avc/ds/com/cm ~2 pisse/pieds/cul/pitie/poubelle/poubelles/dimanche/rue/rate
      orphelin/orpheline/batard/adopte/adoptee/chomeur/pauvre va/tu/t ^
      t/tu/vous fais/faites/fait/fe <mod>* fuir/peur/flipper/pleurer/honte/vomir tout/les/tes/aux/meme/ta/ton/mm ~1 monde/gens/enfants/gosses/chiens/mecs/filles/petits/parents/mere
      <tu> ~1 portes/porte/attires/amenes la_poisse/malheur/le_malheur/la_guigne/la_honte
      c_est/c/cest/a_cause/la_faute ~1 a? toi/ta ~1 faute/que/qui/ke/ki ~2 perd/perdu/perds/perdent/rate/tombe/couler/creve/crever
      tout/toute/tt le_quartier/le_lycee/le_village/le_bled/la_ville/monde/la_classe/le_college/la_cite ~2 passe/passee ~1 dessus
      t/tu/vous/tas ~1 suce/suces/coucher/couches/couche/dors/baise/baises/ouvres_les_cuisses/ecartes/ecarte ~2 tout_le_monde/n_importe_qui/patron/cuisses/tout/quartier/chef/profs
      <tues>/t qu/que/rien_qu/k/jamais_qu/ke un/une/1 <mod>* <mild-noun>/<mild-adj>
      ^ <bare> $
      ^ creve/crevez la_bouche/comme/tout_seul/de_faim_sale/vieille/vieux/com/cm
      tu/t/vous existes/existe/respires/vis/existez encore toi/vous/$
      rien/r/vide/vent/eau/foin/paille/mousse/merde/air/courant_d_air dans/ds/entre ton/ta/tes/votre crane/tete/cerveau/oreilles/cervelle/caboche
      <tas> pas/pa ~1 de? pere/mere ~3 ca_se_voit/pour_ca/normal/comprend/etonnant
      on/personne/nous/persone t/te/vous ~1 invite/invitera/invitee ~1 jamais/pas/plus/jame/pa et/jamais/plus/comprends/alors/degage/rentre/jame
      <tues> plus? rien pour/pr moi/nous/cette/notre/personne/lui/elle/persone
      <your> gosses/enfants/mere/fils/fille/chien/famille/mari/femme ~2 aussi/ossi <mod>* <adj>/mal_eleves/mal_eleve/mal_elevee/laids
      <your> ~4 donne/donnent/donnes envie de/d ~1 se_tirer/vomir/gerber/mourir/me_tuer/me_pendre/fuir/crever/se_pendre/te_frapper/te_gifler/se_suicider/se_flinguer/chialer
      regarde/mate/vu/regardez ~1 tes/ton/ta/vos/votre <mod>* <body> ~3 avant/on_dirait/d_abord/gros/grosse/sale
      <tues> qu_un/qu_une/que_des/qu_1/k_un/k_une petit/petite/pauvre/sale/vulgaire/simple/minable/miserable/gros/grosse/vieux/vieille/con !peu
      tu/t/vous ne? vaux/vaut/valez/vo ~1 pas/pa un/une/le/mieux/plus/cher/1/la
      <nobody> ne/n? ~1 veut/veux/voudra/voulait/voudrait/veu voir/entendre/ecouter/lire/supporter/subir ~1 ta/ton/tes/votre/vos/toi
      <nobody> ne/n? ~1 veut/veux/voudra/voulait/voudrait/veu te/t/vous ~1 parler/voir/ecouter/entendre/aider/approcher/toucher/inviter/plaindre/epouser !du_mal
      <nobody> ne/n? ~1 veut/veux/voudra/voulait/voudrait/veu etre ~1 ton/ta/votre/ami/amie ami/amie/pote/copain/copine/binome/avec/de/avc
      <nobody> ne/n? ~1 va/vas te/t/vous ~1 retenir/chercher/plaindre/sauver/regretter/aimer/pleurer/croire/aider/manquer/defendre
      personne/gens/mec/meuf/gars/fille/toi/persone qu/k/que/ke on devrait/faudrait ~1 piquer/enfermer/noyer/euthanasier/steriliser/abattre/interner/gifler/interdire
      aurais/aurait/auraient/orai/aurai du ~1 te/t/vous laisser a_l/dans/crever/mourir/au/tomber/sur/la/pour/ds/pr
      aurais/aurait/auraient/auriez/orai/aurai du ~1 te/t/vous noyer/avorter/jeter/abandonner/quitter/larguer/virer/vendre/etouffer/donner_a/frapper/gifler
      aurais/aurait/orai/aurai jamais/jame du ~1 te/t/vous rencontrer/epouser/embaucher/adopter/aimer/mettre_au_monde/croiser/avoir/garder/engager/marier/recueillir/faire/fer/fair
      aurais/aurait/mieux/orai/aurai prefere/aime/voulu ~1 ne_jamais/jamais/ne_pas/pas/jame/pa avoir ~1 de/d/un/une fils/fille/enfant/frere/soeur/enfants/mari/femme
      maigris/maigrissez $/un_peu/grosse/d_abord/avant
      <tas> ~1 le/la sida/gale/peste/lepre/rage/vih/ebola/syphilis ou_quoi/ou/$/toi
      va/vas/allez ~1 apprendre a ~1 compter/lire/ecrire/parler/jouer/conduire/te_laver/te_taire/coder/vivre/te_tenir
      bon debarras ^
      criss/crisse/calisse/calice/tabarnak/tabarnac/ostie/osti/esti/estie/hostie/sti/ciboire que/qu/k/ke tu_es/t_es/tes/vous_etes/tu_fais <mod>* <rude-fool>/<adj>/<mild-adj>/lent
      <epi> cave/epais/innocent/niaiseux/toton/twit/colon/sans_dessein/epaisse/niaiseuse $/va/t/tu
      ^ que/qu/k/ke tu/vous/t <dies>/crever/meurent !pas/pa
      <tas> <mod>* degaine/look/style/allure/tenue/dress/coupe de/d <mod>* <thing>/<poor>/<noun>/pute
      <tas>/t auras/aura/aurez jamais/jame ~1 de/d/un/une/ton copine/copain/mec/meuf/ami/amis/femme/mari/enfant/enfants/gosse/gosses/vie/bac/permis/pote/potes/emploi/avenir
      on/nous ne/n? ~1 veut/veux/voulons/veu plus/pas/pa ~1 te/t/vous voir/avoir/entendre/parler/croiser !comme/triste/partir/pleurer/souffrir/dans_cet/com/cm
      cas/bon/bonne a/pour/pr enfermer/interner/asile/l_asile/l_hp
      apprends/apprend/va ~1 a? te/vous laver/doucher/moucher/brosser ~2 <epi>/<slur>/crasseux/tu_pues/sale/les_dents
      t/tu/vous as/avez/a ~1 cru/crois/pense ~2 etais/es/etait/etiez ~1 qui/quoi/beau/belle/quelqu_un/ki
      ^ tu/t ~1 merites ~1 rien/pas_mieux/que_ca/que_du_malheur/ta_solitude/d_etre_seul/d_etre_seule/tout_ce_mal
      crois/penses/prends/croit ~3 belle/beau/drole/intelligent/intelligente/mieux/forte/fort/star/sexy avec/avc ta/ton/tes/une ~3 <body>/<wear>/<slur>/<ugly>
      crois/penses/cru ~2 que/qu/ke on/ils/il/elle/quelqu_un/un_mec/un_gars/les_gens/quelquun/une_fille/qqn/un ~1 ~2 t/te aime/aiment/apprecie/apprecient/supporte/regrettera/kiffe
      crois/penses/cru ~2 que/qu/ke ~4 vouloir/voudrait/voudra/veut/voulait/veu ~1 de/d toi/vous/une/un
      on/je te/t/vous supporte/tolere/supportons ^? c_est_tout/par/juste/a_peine/parce
      t_un/t_une/tes_un/tes_une/te_un/te_une <fat>* <vermin> !sur/en/au/a_la/dans/ds
      ^ degage/degagez de_la/d_ici/d_ici_vite $
      <your> existence/naissance/vie/presence ~3 erreur/accident/honte/insulte/blague/echec/gachis/torture/calvaire
      regarde/vise/mate/regardez la/cette/le/les ~4 que/k/ke tu/t as/a/tires/te_paies/portes
      prefere/plutot/prefererais crever/mourir/me_pendre/me_tuer ~3 que/qu/ke ~4 toi/vous/te/t/ta
      tu/vous ne? merites/vaux/meritez/valez/vo meme_pas/ni ~1 mon/ma/notre/le/une/un
      balai/degage/ouste/bouge/casse_toi/barre_toi/tire_toi/pousse_toi la/le/l <odd-one>/<noun>/<beast>/<adj>
      <tues> ~1 la/le/l/les <human>/<role>/<noun>/<beast>/<mild-noun>/personne/gens/fils/fille/persone la/le/les plus <mild-adj>/<adj>
      <tues> <mod>* plus <mild-adj>/<adj> que/ke ce_qu/ce_que/on/je/prevu
      <tues>/t <mod>* gros/grosse/maigre/plat/plate/sec/lent/lente/noir/noire comme/com/cm un/une/du/de/la/le ~3 <thing>/charbon/caca/merde/nuit/cirage/petrole/suie/marmite/allumette/haricot/merd
      ^ t <mod>* grosse/obese/enorme $
      est/sont/a/ont/s_est/on/as ~1 mort/morte/mor/malade/divorce/divorces/separes/suicide/parti/partie/barre/barree/casse/tire/quitte/vire/perdu/ruine/ruines ~1 par_ta_faute/de_ta_faute/a_cause_de_toi/a_cause_de_vous/par_votre_faute
      ta/ton/votre/tes sale/sales/vilaine/vilain/horrible/immonde/affreuse/ignoble <body> !boulot
      <folk> comme/cm/com toi/vous ~1 devrait/devraient/ca/c_est/sont/merite/meritent/restent/retourne/retournent/a_rien/n_a/n_ont/peut_pas/faut/on_en
      <tues> pas/pa une/la lumiere/fleche
      te/vous manque ~1 une/des/plusieurs/un case/cases/neurone/neurones/boulon/vis !pas/pa
      <tues> pas/pa ~1 bien? fini/finie/net/nette/normal_toi/normale_toi
      tu/vous te/vous lave/laves/lavez ~1 jamais/jame
      la/le/ta/ton honte ~1 de la/ta/cette/notre famille/ecole/classe/lignee/humanite
      ^ <epi> chauve/nain/naine/noir/noire/arabe/juif/bigleux/rouquin/rousse/puceau/moche/obese/autiste/handicape/handicapee/boiteux/intello/bouffonne $/va
      merites/meritez/merite pas/pa ~1 ta/ton/tes/vos/votre enfants/mari/femme/place/famille/salaire/parents/gosses/copine/mec/poste
      <tas> tue ta/ton/votre/tes mere/pere/frere/soeur/parents/enfant/bebe/mari/femme/fils/fille/gosse/gosses
      arrete/arretez/cesse de/d <you-talk> ~1 tout_le_monde/on/personne/tlm s_en/t_ecoute/te/t
      <tas>/ton/quel age mental
      intelligence/beaute/cerveau/charisme/talent/humour/dignite/skill zero/0/neant/inexistant/inexistante
      y_a/ya ~2 quelqu_un/personne/qqun/du_monde/quelque_chose dans/ds ton/ta/ce/cette/votre ~1 cerveau/tete/crane/caboche
      expres d/de/detre etre? ~1 <mod>* <adj>/<noun>/lent/lente
      <your> gosses/gamins/enfants/chien/mioches/fils/fille/marmots ~3 comme/com/cm des/un/une <mod>* <beast>/<noun>
      leve/bouge/ramene/pousse/remue/degage ton/ta/tes/votre gros/grosse/grosses/sale cul/derriere/fesses/carcasse/lard/bide/popotin
      ^ femme/epouse/mari/homme/fille sterile/frigide/impuissant/infertile
      bien fait pour/pr ta/ton/tes ~1 cancer/maladie/fausse_couche/divorce/accident/jambe/mere/pere/gueule/licenciement/rupture
      qu on te/t/vous foute/mette/enferme/pende/interne/pique/castre/brule/tue/expulse
      <tas>/tu cru ~2 etait/est/etais/etaient ~1 potes/amis/copains/copines/ensemble/meilleurs_amis
      chialer/pleurer/gueuler/chiale/gueule ta race/mere/daronne
      viens/venez ~1 te/vous battre/bagarrer/taper ~1 si/<epi>/<slur>/sale
      selfie/selfies/photo/photos/story/video ~2 tu fais/fait/fe peur/pitie/rire/vomir/honte
      {t,tu,vous}_{as,avez}_l_air d_un/d_une/d_1 <mod>* <noun>/<beast>/<adj>
      <tues> <mod>* <mild-adj>/<adj>/habille/habillee/fringue/fringuee/sape/sapee/maquillee/coiffe/coiffee/mal_fringuee on dirait <mod>* <beast>/<noun>/<thing>
      <tues> <mod>* <mild-adj> ~1 tu/t fais/fait/fe peur/pitie/honte/vomir/gerber
      <your> parfum/haleine/bouche/maison/pieds/fringues/cheveux/veste ~1 sent/sentent/pue/puent le/la/l/les? <stink>
      ^ le/la/l/l_autre <slur>/moche/handicape/bigleux/nain/mytho/begue/begayeur il/elle/i/tu/se ~1 croit/veut/parle/ose/prend/essaie/revient/repond/joue/croyait
      cingle/cinglee/timbre/timbree/folle/fou/taree/tare/debile/conne/con/bete/stupide/dingue/atteinte/ridicule/pathetique/moche ma/mon pauvre
      j_ai/jai/j epouse/marie/embauche/engendre/eleve/pondu un/une/des <mod>* <slur>/<one>/folle/fou/monstre/voleur/voleuse/menteur/menteuse/traitre !de
      ans/annees ~3 gaches/gachees/gache/foutus/foutues/perdus/perdues ~1 avec/a_cause_de/pour/avc toi/vous/un/une
      merite/meritait/meritent ~1 mieux que/qu ~3 toi/vous
      tu/vous ne? fais/faites/fait pas/plus/jamais/pa ~1 partie de/du/d la/cette/notre/l? famille/bande/groupe/equipe/clan
      tu/t/vous sers/sert/servez ~1 a quoi/koi !comme
      a quoi/koi tu/vous/t sers/servez/sert
      sert ~1 a quoi/koi que/ke tu/t/vous existes/sois/restes/parles/vives/respires
      <tues> trop/tro/tellement/si noir/noire/fonce/foncee/black/crepu
      va/vas/allez te/vous blanchir/decaper/eclaircir/depigmenter
      les/sales <folk> dehors/degagez/au_four $
      meme/mm ~4 te/t/vous trouve/trouvent/prend/prennent ~1 <mod>* <adj>/<mild-adj>/<noun>
      diplome/permis/bac/brevet ~3 pochette/tombola/kinder
      <tues> ~1 encore/toujours/tjrs/tjs ~1 puceau/pucelle/vierge/au_chomage/chez_ta_mere/chez_tes_parents/chez_maman
      ^ cancer/honte/boulet/plaie/poison/poids_mort de/du cette/l/la/notre equipe/team/classe/famille/ecole/boite/serveur/humanite
      report/ban/kick/bannissez/kickez ~1 ce/cet/cette/le/la/ces <mod>* <noun>/<beast>/<adj>
      retourne/rentre/retournez ~1 manger/bouffer/peler/vendre tes/des bananes/nems/chiens/cafards/cacahuetes/racines/insectes/roses
      <your> <mod>* <body> ~3 c_est/cest/c ~1 degueulasse/degueu/horrible/immonde/degoutant/moche/affreux/infect/dega/repugnant
      abandonne/abandonnee/quitte/quittee/largue/larguee/parti/partie/barre/barree/trompe ~2 je/on/j/jle ~1 la/le/les/l? comprend/comprends/plains
      <your> maison/appart/baraque/famille/bled/appartement ~1 c_est/est/pue/sent <mod>* taudis/porcherie/depotoir/poubelle/decharge/dechetterie/egout/zoo/pisse/merde/mort
      <tues> <mod>* fauche/fauchee comme
      <tu> ~1 vis/vit/vivez/profites/manges ~1 aux/sur/au crochets/dos/depens/allocs/rsa/frais
      <tues> paye/payee/payes ~1 a/pour ~1 rien/quoi/glander/dormir/glandouiller
      <your> femme/mari/mec/meuf/copain/copine/enfants/gosses/famille/parents ~1 merite/meritent/meritait ~1 mieux/autre_chose/un_vrai/une_vraie/pas_un/pas_une
      <tues> <mod>* nul/nulle/mauvais/mauvaise/naze/chiant/chiante au lit
      on/nous t/te/vous a/ont pas/pa ~1 invite/invitee/oublie/appele/prevenu ~1 expres/par_hasard
      <nobody> ne/n? ~1 veut/veux/voulait/voudrait/veu ~1 que/ke tu/t/vous ~1 viennes/restes/sois/joues/parles/chantes/reviennes/viens/participes/veniez
      etait/est/c_est/serait/on_est/cest ~1 mieux/bien/tranquille/tranquilles/calme/cool/peinards quand/kan/qd t_es/tu_es/tes/vous_etes/t_etais/tu_etais pas/plus/absent/absente la/$
      demissionne/desinscris_toi/degage/pars/quitte ~2 rends/fais/fe ~1 service/plaisir/vacances
      <tas> ~1 une/un petite/petit/micro/minuscule bite/queue/teub/zizi/sexe/penis
      tu/t/toi ~1 baises/baise/embrasses/suces comme/cm/com un/une
      avec/avc toi ~1 par/seulement/juste pitie/pour_l_argent/par_pitie/interet
      baise/encule/baiserai/nique/ken ta/tes/ton/vos mere/race/morts/soeur/daronne/reum/grand_mere/famille
      <tues> pas/plus/pa ~1 voulu/voulue/bienvenu/bienvenue/bienvenus/desire/desiree/le_bienvenu/la_bienvenue
      plus de/d <lack>/neurones/dignite/cervelle/conversation/jugeote ~1 que/qu/ke toi/vous/ton/ta
      distribuait/distribue/distribution/partage/distribua/partageait ~2 cerveaux/cerveau/intelligence/beaute/cervelles ~3 tu/t/toi/vous
      tu/t/vous ~1 fais/as/es/t_habilles/habilles/fe <mod>* clocharde/clochard/pute/cassos/clodo/tepu/cagole/michto ^
      <your> <wear> ~1 de/du/d/chez ~1 <poor>/lidl/kiabi/secours/cassos/pute/marche_noir/bledard
      tout ce que/ke tu/t touches/fais/dis/sais/entreprends/fe ~2 merde/nul/rate/foire/mal/bouffer/mentir/chialer/pleurer/merd
      on/je/j ~2 pitie/mal/plains/plaint/plaignons ~1 pour/pr/de? ta/ton/tes femme/mari/enfants/gosses/mere/parents/copain/copine/mec/voisins
      va/vas/allez/retourne ~1 faire/a/sur/fer/fair le/ta/ton/au trottoir/tapin/vaisselle/cuisine/menage/manche
      retourne/retournez ~1 a/dans/en/ds ta/la/ton cuisine/fourneaux/poubelle/brousse/foret/niche
      ^ sauvage/paysan/paysanne/bledard/broussard/villageoise/villageois/momie/impuissant/cocu/escroc/sangsue/baleine/vieillard/gaou/redoublant ^ va/tu/t/ta/ton/tes/vous/rends/laisse/retourne/descends/ecoute/on_voit
      tu/vous/t iras/irez/ira/finiras/bruleras/brulerez/brulera/pourriras ~2 en_enfer/en_l_enfer/dans_les_flammes
      <everybody>/tous te/t/vous vomit/vomissent/plaint/plaignent/critique/critiquent/bloque/boycotte/rejette/rejettent
      on t/te appelle le/la/l <beast>/<noun>/<odd-one>
      ^ quelle/kelle <mod>* connasse/garce/salope/petasse/pouffiasse/ordure/raclure $
      pour/pr te/vous/t dire que/qu/ke ~1 <tues> la/le pire/dernier/derniere
      regarde/regardez ta/ton/votre gueule/tete/tronche/face/geule ~1 d_abord/avant/un_peu/$
      <tues> tellement/si/trop <mod>* <adj>/<mild-adj> que/qu/ke ~4 vomir/honte/pitie/rire/peur/degoute/miroir/chien/chiens/mouches/gerber
      tu/vous/t ne? sers/servez/sert/ser qu a ~1 faire/bouffer/rien/foutre/emmerder/nous/fer/fair
      le/la/les plus <mod>* <adj>/<mild-adj>/<noun> ~3 c_est/cest/c toi/vous
      rarement/jamais/jame vu ~4 aussi/plus/si/autant/ossi <mod>* <adj>/<noun> que/k/ke toi/vous/$
      reflechis/parles/penses/joues/ecris/parle/pense/cuisines/conduis avec/avc ton/ta/tes cul/bite/fesses/pieds
      <your> tete/gueule/tronche me/nous revient/reviennent pas/pa
      peux/supporte/supportes/supporter/endure pas/plus/pa ~2 ta/ton/tes/votre <epi>* <body>/presence/existence/caractere
      <nobody> ne/n? ~1 rit/rigole/ecoute/interesse/lit/regarde ~1 a? tes/ton/ta/votre
      ton/ta/votre/tes avis/vie/opinion/problemes/histoires/excuses ~1 on/je/j/tout_le_monde/personne/persone s/m en_fout/en_fous/en_bat/en_branle/en_tape/en_fiche/en_balek
      <your> vie ~1 est/c_est <mod>* pathetique/nulle/minable/vide/pitoyable/triste/merdique/ratee/foutue/miserable/ridicule/inutile/chiante
      <tas> ~1 encore/bien/tellement/trop/vachement grossi/engraisse
      <tas>/tu/t ~2 gache/detruit/ruine/pourri/bousille/brise ma/la/notre/nos vie/vies/jeunesse/mariage/couple/enfance
      <tu> ~1 rates/rate/foires/foire/gaches/gache/bousilles/ruines/detruis/merdes toujours? tout ce_que/ce_ke/$/toi/comme/partout/meme
      cree/fait/refait/ouvert ~3 groupe/conv/serveur/discord/gc/chat ~2 sans/exclure toi/vous/$
      <everybody>/tous/nous ~2 rit/rient/rigole/rigolent/ricane/moque/moquent/marre/marrent/fout/fou/foutent/crache ~3 dans/derriere/ds ton/votre dos
      <everybody> ~1 pense/pensent/sait/savent/dit/disent/trouve/trouvent ~1 que/qu/ke/k <tues> <mod>* <adj>/<noun>
      meme/mm ma/mon/un/une/le/la/les ~5 mieux/meilleur/meilleure/plus_vite/plus_doue ~3 que/ke toi/vous !a/au/en/pour
      tete/cerveau/cervelle/crane/yeux/oreilles ~4 pour/pr la? deco/decorer/decoration/joli/faire_joli
      arrete/arretez/cesse de/d faire/jouer/fer ta/ton/votre/la/l victime/interessante/interessant/mytho/star/pauvre_victime
      <tu> ~4 pour/pr attirer_l_attention/te_faire_remarquer/te_faire_plaindre/te_rendre_interessant/te_rendre_interessante/faire_pitie/l_attention
      <tues> pas/meme_pas ~1 malade/depressif/depressive/fatigue/fatiguee/handicape/dyslexique/autiste/bipolaire ~2 <tues> <mod>* <adj>/<noun>/paresseux/paresseuse/flemmard/flemmarde/fou/folle/gros/grosse/faible
      propre/propres mere/pere/enfants/gosses/famille/parents/fils/fille/chien/frere/soeur ~1 te/t/vous? ~1 deteste/detestent/supporte/supportent/aime/aiment/renie/renient/veut/veulent/fuit ~1 pas/plus/pa/$/toi
      <your> ~2 te/t/vous deteste/detestent/hait/haissent/meprise/meprisent/renie/renient/vomit/vomissent/fuit/fuient !pas/plus/pa
      a ton/votre age ~2 t_as/tu_as/tas/t_es/tu_es/tes/vous_avez/ta ~1 pas/toujours/encore/meme_pas/pa/tjrs ~2 mari/femme/enfant/enfants/boulot/travail/maison/chez_ta_mere/chez_tes_parents/celibataire/copine/mec/vierge/puceau/rien
      ans ~3 encore/toujours/tjrs/tjs ~2 chez ta/tes/papa/maman
      <go-back> dans/a/ds/au ton/ta/votre village/bled/patelin/trou/campagne $/<epi>/<slur>/on/apprendre/garder/cultiver/personne
      <your> religion/dieu/race/culture/foi/prophete/mosquee/eglise/peuple ~1 est/c_est/sont/pue <mod>* <adj>/<noun>/maladie/secte/barbarie/barbare/mensonge
      <should> ~1 etre/vivre/retourner/rester/finir dans/au/en/attache/attachee un/une? zoo/cage/asile/hp/egout/laisse/prison/taule/chenil/poubelle
      place est ~1 au_zoo/en_cage/dans_un_zoo/dans_une_cage/a_l_asile/en_taule/a_la_poubelle/dans_la_rue/au_trottoir
      qui/ki ~2 a/as/t_a laisse/laissee sortir/rentrer/entrer ~1 du/de/d/ce/cet/cette/un/ces ~1 zoo/cage/asile/hp/<noun>/<beast>
      qui/ki ~1 a/as embauche/engage/recrute/invite/ajoute/nomme/fait_entrer ce/cet/cette/ces/un/une <mod>* <noun>/<beast>/<adj>
      prends/prend/avale/prenez/oublie ~1 tes/vos/ton/de_prendre_tes medocs/cachets/medicaments/pilules/traitement ~1 la_folle/la_dingue/le_fou/le_dingue/la_taree/le_tare/le_schizo/la_schizo/espece/<epi>/<slur>/sale/ou_quoi/pauvre/malade/psychopathe/schizo/taree
      mere/daronne/parents/nourrice t/te/ta/vous a/ont? fait_tomber/berce/bercee/laisse_tomber/lache/fini ~4 mur/tete/bebe/petit/petite/ou_quoi/terre/pisse
      <tues> trop/tellement/si/tro pauvre/pauvres/fauche/fauchee pour/pr/que/qu/ke
      <your> parents/mere/pere/daron/daronne/darons/famille/mari ~1 peuvent/peut/ont/a meme_pas/mm_pas/mm_pa/pas_meme ~2 te/t/de/vous ~1 payer/acheter/nourrir/offrir/quoi/habiller/thune/fric
      <tu> portes/mets/porte/met/as ~1 le/la/les/l meme/memes/mm <wear>/jean/chemise/robe/jogging/uniforme/t_shirt/chaussettes ~1 tous/depuis/chaque/toujours/tlj/tjrs
      toi/gueule/bouche/bouffer/grossir/maigrir/chaise/paix/merde/calme/stp/hein/alors/donc/dehors/demande/sonne/vie/tete/dents/balance/chier la/le/l <tag>/<one> $
      <tues> <mod>* gros/grosse/enorme/obese/moche/laide/plate/maigre pour/pr cette/ce/cet/ces/monter/rentrer/t_asseoir/passer/le/la
      zero/0/aucun/#number kill/kills/but/buts/victoire/win ~3 tu/t/vous ~1 parles/ouvres/ramenes/parle/oses/gueules/insultes/critiques
      ^ pire <role>/<human>/equipe/team/healer/mid/jungler/coequipier/mate ~6 vu/connu/rencontre/croise/eu
      regrette/maudis/maudit le jour/moment/instant ou ~1 je_t_ai/je_t/on_s_est/tu_es_ne/tu_es_nee/t_es_ne/t_es_nee/tes_ne/tes_nee/t_es_entre/t_es_entree/tu_es_entree/tu_es_entre/je_vous
      gache/perdu/perdus/gaspille/gaspilles/bousille/foutu/foutus ~3 ans/annees/vie/jeunesse/mon_temps/mois ~2 avec/pour/avc/a/pr toi/vous/t_aimer/t_elever/t_attendre/un/une
      sans moi/nous tu/t/vous ~1 serais/es/vaux/serait/finirais/creverais/seriez ~1 rien/a_la_rue/sous_un_pont/mort/morte/dans_la_rue/dehors/zero/personne/en_taule/<bad-end>
      merites/meritez/merite pas/pa ~1 elle/lui/de_l_avoir/d_etre_aime/d_etre_aimee/l_amour/qu_on_t_aime/d_amis/d_amour/notre/mon/ma
      prends/emballe/ramasse/fais/reprends/range/plie/remballe/prend ~1 tes/ton/ta/vos affaires/valises/valise/sac/bagages/cliques ~2 casse_toi/degage/barre_toi/tire_toi/disparais/fous_le_camp/dehors/cassez_vous/degagez
      vomir/gerber/nausee/degout/gerbe/degueuler ~2 quand/rien_qu/rien_que/a_chaque/des/chaque_fois/kan/qd/en ~3 te/t/ta/ton/tu/vous ~1 voir/vois/regarde/regarder/entends/voyant/entendre/lis/parles/parle/manges/touches/approches/tete/gueule/voix/odeur
      <tu>/t ne/n? feras/fera/ferez/arriveras/arrivera/reussiras/reussira/vaudras/vaudra/deviendras/reussirez jamais/jame ~1 a/de? rien/personne/quelque_chose/grand_chose/quoi/ta_vie/$ !sans/de_mal
      <tu> seras/resteras/sera/restera ~1 <bad-end>/<mild-adj>/<adj>/<noun> toute_ta/a_vie/jusqu/toujours
      <kin> ~3 mieux/meilleur/meilleure/plus_belle/plus_beau/plus_intelligente/plus_intelligent ~1 que/ke toi/vous !a/au/en
      ai/a/as dit/repete/explique/demande ~3 fois ~5 <tues> <mod>* <disabled>/<adj>/<noun>
      combien de fois ~8 <tues> <mod>* <disabled>/<adj>/<noun>
      #number/trois/quatre/cinq/six/sept/huit ans ~1 ferait/fait/ecrit/ecrirait/joue/jouerait/chante/parle/dessine/conduit/comprend/comprendrait/comprendraient/sait mieux/$ $/que_ca/que_toi/que_vous/ca
      sais/comprends/demande/demandent pas/pa? comment/pourquoi ~3 eu/trouve/decroche/obtenu ton/ce/cet/le/votre boulot/poste/taf/job/diplome/permis/bac/emploi
      on/nous ~1 perd/perds/perdra ~2 quand/des_que/chaque_fois/kan/qd/avec que? tu/t/toi/vous !joues_pas/es_pas/n/viens_pas/manques/pars/ne/y_es_pas
      arrete/arretez/cesse de/d <you-talk> ~1 on dirait <mod>* <beast>/<noun>/<thing>
      apprends/apprenez/apprend ~2 parler/ecrire/lire? ~1 francais/orthographe/langue avant/sale/<epi>/<slur>/et_degage
      <your> accent/tete/gueule/odeur/look/fringues/habits/voix ~1 fait/font rire/marrer/fuir/peur ~1 tout_le_monde/toute_la/tlm/les_gens/meme/aux
      noir/noire/noirs/foncee/fonce ~2 on te/t/vous voit/vois/perd/retrouve/distingue ~1 pas/meme_pas/plus/que/pa/ke/la_nuit/dans
      honte ~6 <tues> mon/ma/notre fils/fille/frere/soeur/mere/pere/prof/pote/ami/amie/mari/femme/cousin/cousine
      honte ~3 vu/vue/sortir/marcher/trainer/m_afficher/s_afficher/presenter ~1 avec/avc toi/vous
      honte ~1 detre/d_etre <mod>* <adj>/<noun>
      <tues> meme_pas/pas_meme/mm_pa/mm_pas capable/foutu/foutue/fichu/apte de/d
      <tues>/t <mod>* deteste/detestee/hai/haie de/du/par/dans
      on/je te/t/vous sent/sens/pue ~1 d_ici/a_des/de_loin/jusqu_ici/a_dix/de_l_autre/a_travers/venir_a
      tu_t_es/tu_tes/vous_vous_etes vu/vue/vus/regarde/regardee ~1 $/toi/avec_ta/avant/dans_la_glace/dans_un_miroir/dans_le_miroir/mon_gros/ma_grosse
      achete/trouve/offre/prends/payes/paye toi/vous/te un/une/du/des ~1 miroir/cerveau/vie/dignite/deo/deodorant/personnalite/visage/honneur/neurone/amis/yeux/couilles/manieres
      <everybody>/moitie/bureau/classe/equipe ~3 veut/veulent/attend/attendent/reve/espere/esperent ~1 que/ke tu/t/vous partes/degages/disparaisses/partiez/demissionnes/te_barres/te_casses/te_tires/creves
      plains/plaint/plaignons/pitie ~2 celui/celle/ceux ~4 te/t/toi/vous
      <tu> ~1 fous/fou/fout/mets/met le_malaise/la_honte/la_gene/tout_le_monde_mal/les_gens_mal
      <tues> la raison/cause ~4 parti/partie/divorce/mort/morte/divorces/malheur/seul/seule/perd/perdu/alcoolique
      allez chiale/pleure/chialer/pleurer $/encore/bebe/plus/victime/petite/petit/on/maintenant
      tjoue/tjoues/tparle/tparles/tchante/tchantes comme/com/cm un/une/1 <clumsy>/<noun>/<adj>/<beast>
      ^ chiale $/encore/bebe/plus/victime
      <your> meuf/femme/mec/mari/copine/copain/fiance/fiancee/ex ~1 te/t trompe/trompait/trompera/largue/quittera/cocufie
      <wish> ~2 qu/que/ke ~1 il/elle/qu_il/qu_elle/on/ils ~1 va/vont? te/t/vous ~1 tromper/quitter/larguer/virer/tuer/frapper/trompe/quitte/largue/vire/plaque/detruire/detruise
      <tas> ~1 ruine/bousille/gache/detruit/pourri/brise/foutu_en_l_air/salis/sali ~1 mon/ma/cette/notre/la/toute famille/couple/mariage/nom/reputation/frere/fils/pere/mere/soeur/fille/enfance/vie
      maudit/maudite/maudits/osti_de/criss_de/esti_de <folk> $/de/va/tu/t
      <tues> ~1 la/le/l <noun>/<adj> ~1 du/de/des groupe/classe/famille/bande/bureau/lycee/village/quartier/equipe/serveur
      tout/tt ~1 le_monde/monde ~1 sait/savent ~1 que/qu/ke <tues> <mod>* <mild-adj>/<mild-noun>
      comme/com/cm sa/ca/cela <epi> <noun>
      <tues> <mod>* sale/sales <folk>/<mild-noun>
      ca_va/salut/coucou/bonjour/bonsoir/bravo/allez/alors/dis_donc/felicitations/gg/niche/chut/taire/groupe/conv/serveur/tais_toi/ferme_la ^? le/la/l <tag>/<slur>/<one>
      gg/bravo les <slur>/<vermin>/<many>
      ^ he/eh/oh/hey/wesh/wsh/heille/eille/dis_donc/ho/yo/ey le/la/l <one>/<tag> ^
      ^ le/la <tag>/<slur> $/de_service/du_groupe/de_la_classe
      <tas> ~1 de/du/des la/l? eau/sable/beton/vide/air/paille/fumier/merde/foin/merd dans/entre/ds le/la/les/ta cerveau/tete/yeux/crane/oreilles
      comme/com/cm vous/toi ~2 c_est/cest/c/sont de_la/des/du/d/que_des <vermin>/<noun>
      un/une <who> pareil/pareille $
      meme/mm le/la/les/un/ton/ta/mon/mm <pets> ~1 t/te/vous evite/evitent/fuit/fuient/supporte/deteste/ignore
      <tues> ~1 le/la/les moins <clever>/intelligent/intelligente/beau/belle/doue/douee/drole/malin/reussi/reussie
      ouvre/ouvres pas/plus/pa ta/la bouche/gueule ~1 ca/sa pue/sent
      <tas> rien a faire/foutre/fout/fer/fair ici/la/en_france/en_belgique/en_suisse/au_quebec/au_canada/chez_nous/dans_ce/avec_nous/parmi !si/a_cette
      peux_plus/marre/assez/ras_le_bol/plein_le_cul de toi/vous $
      <your> gosses/enfants/fils/fille/famille/chien/mere/pere/soeur/frere/parents con/conne/cons/debile/debiles/pute/salope/alcoolique/clochard/degenere/degeneres/consanguin/consanguins/rate/ratee/rates/pouilleux/cassos/degueulasse/stupide/tare/taree
      qui/ki voudrait/voudra/veut/veu ~4 truc/chose/pareil/pareille
      <tu> seras/finiras/resteras/sera/finira ~1 toujours? seul/seule !maitre/a_la/au
      tu/vous ~1 c/sais/sait/savez ~1 rien/r faire/fer/fair
      va/allez au diable
      pourri/pourrie/pourris jusqu a l_os/la_moelle
      ^ salle pute/con/conne/arabe/noir/noire/juif/chien/chienne/batard/pd/porc/grosse/merde/race/clochard/fils/connard/connasse/merd
      espesse/espes/espce/spece/especede de/d? <mod>* <noun>/<adj>/<beast>
      ta mere/mre/mer/daronne ~1 la/le/en/c/cest pute/pte/chienne/salope/putain/string/tchoin/shlag
      tu/t/vous me/m/nous ~1 degoute/degoutes/debecte/debectes/degoutez/rebutes/horripiles/insupportes
      va/vas/allez ~1 te/vous ~1 faire/fer/fair ~1 mettre/enculer/foutre/niquer/baiser/empaler/voir_chez/cuire/shampouiner
      tu/t ~1 fais/es/fait/fe la/le honte/pitie/risee/malheur de/du/d ta/la/l/notre/cette/tes
      pas/pa etonnant/surprenant/surpris que/qu/si/ke ~1 tu_sois/t_es/tu_es/personne/tes/ta/ton/il/elle/persone ~3 seul/seule/aime/quitte/quittee/amis/parti/partie/largue/larguee/deteste/trompe/vire/viree/celibataire
      tu/vous ne? ressembles/ressemblez/ressemble ~1 a/qu_a ~1 un/une/des/du/de ~1 <slur>/<thing>/clochard/sac
      povr/povre/pov/pauv type/fille/mec/meuf/con/conne/tache/merde/cloche $/va/tu/t/te
      tu/ta/tora/tu_ora jame/jamais ~1 damis/de_mec/de_meuf/de_copine/de_copain
      tu/t mdonne/mdonnes/mfais/mfait/mdegoute/mdegoutes/msoule envie/gerber/vomir/pitie/honte/$/sale
      sa/ca pu/pue ~1 la_mort/la_merde/le_rat/le_bouc
      <tas> ~1 pa/aps ~1 de neurone/neurones/cerveau/amis/vie/couilles/miroir/honte
      on tapel/tapelle/t_appel le/la/l <beast>/<noun>
      ^ niktamer/niktamere/niktarace/niktam/ntmr/niquetamere/niquetarace
      tu/t vau/vaut/vaux/vo r/ri1/rien/quedal/kedal/que_dalle
      va/vas/allez ~1 te/vous fer/faire/fr ~1 encule/enculer/foutr/foutre/fout/nique/niquer/foute
      <tu> mourras/mourra/finiras/resteras/creveras ~1 puceau/pucelle/vierge/celibataire/pauvre/inconnu/rate
      <your> bebe/bb/gosse/enfant/fils/fille/copine/meuf/femme/mec/mari/frere/soeur/famille ~1 est/sont/c_est/e <mod>* <looks>/con/conne/cons/debile/debiles/pute/salope/alcoolique/clochard/degenere/degeneres/consanguin/consanguins/rate/ratee/rates/pouilleux/cassos/degueulasse/stupide/tare/taree
      <your> gosses/enfants/parents/amis/potes/freres/soeurs/copines ~1 sont/c_est des? <mod>* <adj>/<noun>
      devrait/devraient/faudrait ~1 te/t/vous ~1 enlever/retirer ~1 tes/vos/les/ta enfants/gosses/garde
      <your> ame/coeur ~1 est <mod>* pourrie/pourri/noir/noire/sale/vide/mort/pierre
      des/quand/depuis que t_arrives/t_es_entree/t_es_entre/tu_es_entree/t_es_ne/t_es_nee/tu_arrives/tu_debarques/t_es_la ~4 barre/mal/malheur/problemes/part/partent/fuit/meurt/degoute/pire/casse/vide`,
    mild: `
      <tues> <mod>* <mild-adj>
      <tues> <mod>* <mild-noun>
      tais/taisez toi/vous
      la ferme
      casse/barre/degage toi/de_la/de_ma
      ^ degage/degagez $
      fous/foutez moi la paix
      tu me/m saoules/soules/enerves/gonfles/gaves
      n_importe_quoi toi
      <tu> te? crois/prends/cru belle/drole/malin/maline/intelligent/intelligente/pour_qui
      <tues> invisible/transparent/chelou
      ca nous fera/ferait des_vacances/de_l_air/du_bien
      <tues> <mod>* schizo/bipolaire/parano/hysterique/eclate/eclatee/eclatax/claque/claquee
      ^ on dirait <mod>* <beast>/<noun>
      ^ <noun> $
      <tu> gaches/gache/salis/rates/casses/foires/ruines/gachez/plombes ~1 tout/toujours/l_ambiance/la_fete/notre_vie
      tu/vous/t ~1 racontes/dis/dites/sors/debites/racontez ~1 que/ke? de/des/d/la ~1 conneries/merde/betises/aneries/merd
      <tu> n? y? comprends/comprend/connais/sais/comprenez ~1 rien/jamais/r/ryen/jame !de_mal/du_tout_encore
      tu n_as/as pas/pa honte/aucune_honte
      t pas/aps/pa honte
      bien fait pour/pr toi/ta_gueule
      tu/vous l avez/as ~1 bien? cherche/merite/voulu
      t_habites/tu_habites/habites/tu_vis ~1 encore/toujours chez ta_mere/tes_parents/maman/papa_maman/ta_maman
      tu penses/crois/te_prends/t_imagines ~1 t_es/tu_es/etre/que_t_es/que_tu_es/pour/pr ~1 drole/belle/beau/intelligent/intelligente/malin/un_mannequin/une_star/une_princesse/quelqu_un
      pourquoi/pk/pq/prk t_es/tu_es/tes venu/venue/encore_la/la/ne/nee
      tu/vous penses/penses_qu_a a/qu_a toi/ta_gueule
      tu/t ~1 fais/es/joues/fe encore/toujours ta/la victime/interessante/comedienne/princesse
      lui/elle au_moins/aumoins
      apres/malgre tout_ce_que j_ai/on_a/je_t_ai/j_aie ~1 fait pour/pr toi/vous
      faut/faudrait ~2 te/t/vous faire/fer soigner/interner/enfermer/suivre/exorciser !par/vite/cette/ta/la/avant
      <tu> ~1 sais/sait/comprends/vois/entends/captes/savez pas/pa ~2 ou_quoi/ou_koi
      si t_en_es/tu_en_es/vous_en_etes/t_en_est capable/capables
      fous/foutez/fiche/fichez/fichez_nous/lache/lachez moi/nous ~1 la/le paix/grappe/cul
      <tas> ~1 pas/pa une/un thune/rond/amis/pote/meuf/mec/boulot/centime/balle
      ne? reviens/revenez/remets ~1 plus/jamais/jame ~1 ici/me_voir/chez_moi/chez_nous/dans_cette
      tout_le_monde s_en_fout/s_en_fous/s_en_branle
      ne? me/m parle/ecris/recontacte/contacte/appelle/touche/approche plus ~1 jamais/jame/$
      va/vas/allez ~1 te/vous faire/fer/fair soigner !par/demain/vite/bien
      tu/vous me/nous casses/brises/petes/cassez/brisez/pompes les/l couilles/noix/burnes/bonbons/pieds/c/air
      tu/vous ~1 fais/faites/fait/fe chier
      tu te crois/prends ~1 qui/ki
      tu/t crois que/ke tu/t_es ~1 qui/ki
      ^ arrete/arretez de <you-talk> $
      ca va te faire/fer/fair maigrir
      on/personne/persone s en fout/fous/bat/branle ^
      rentre/rentrez/retourne chez toi/vous
      <tues> <mod>* autiste/handicape/lent/lente a/de la/naissance
      tu/vous ~1 cherches/cherche/veux/cherchez ~2 attention/te_faire_plaindre/faire_pitie/faire_ton_interessant/faire_ton_interessante
      en manque d attention
      tu/vous ralentis/ralentissez/emmerdes/fatigues/deranges/genes/soules/saoules/degoutes tout_le_monde/toute_la/l_equipe
      desinstalle/desinstal/uninstall/quit/quitte ~1 le_jeu/la_game/$/ce_jeu/la_team
      pere/mere/copain/copine/mec/femme/mari t/vous a abandonne/abandonnee/quitte/quittee/largue/larguee
      je ne? veux plus ~1 te/t/vous ~1 voir/parler/entendre/connaitre
      ca me/nous fait/fous/fout honte/pitie
      ^ t <mod>* <mild-adj>
      <tues> pas/pa mon/ma/notre fils/fille/pere/mere/frere/soeur/famille
      ne? remets/mets/remettez plus/jamais/jame ~1 les_pieds
      <your> ~1 c_est/est/c/cest de_la merde/marde/daube/crotte/merd
      <your> <wear> ~1 pue/puent/schlingue/schlinguent
      tu tournes pas/pa rond
      <tas> pas/pa toute ta_tete
      reste/restez chez toi/vous $
      qui/ki t/te/vous a/as habille/habillee/coiffe/coiffee/maquillee/appris
      <tues> pas/pa invite/invitee/drole/marrant/marrante/interessant/interessante/beau/belle/jolie/intelligent/intelligente ^
      qui/ki t/te/vous a donne ~2 droit
      merci pour/pr rien
      <tues> ~1 dangereux/dangereuse/banal/banale/quelconque
      sors pas/plus/jamais/pa/jame ~1 de chez toi`,
    'mild-threat': `
      je/on sait/sais ou tu/t/vous habites/habitez/vis/dors/bosses
      tu/vous vas/allez le regretter
      j_ai/g/jai/on_a ~1 ton/votre adresse/numero_de_rue
      dors/dormez bien surtout/cette_nuit/tant_que
      tu/vous perds/perdez rien pour/pr attendre
      ca va ~1 mal finir/se_finir/se_terminer pour/pr toi/vous
      fais/faites/fe ~1 gaffe/attention a ta_gueule/tes_fesses/toi_en/ta_famille/tes_enfants/ta_sortie
      surveille/surveillez tes/ton/vos arrieres/dos/enfants
      je/on/j sais/sait ~1 a_quelle_heure/quel_bus/quel_train/ou/quelle_ecole/par_ou tu/t/vous sors/prends/rentres/passes/finis/dors/travailles/bosses
      <tas> interet a courir/te_cacher/te_barrer/prier/changer_d/pas_croiser/plus_croiser !si/pour/vite
      je/on/j sais/sait a_quelle_heure tes/ta/ton/vos/votre ~1 gosses/enfants/fille/fils/petit/petite/soeur/femme/mere/frere ~1 sortent/sort/rentre/rentrent/finit/part
      fais/faites/fe gaffe a toi/vous
      je/on/j connais/connait ton/ta/tes/votre adresse/voiture/rue/plaque/immeuble/bus/trajet/horaires/ecole
      t_appelles/tu_appelles/vous_appelez/tu_appelle ca/sa un/une/du/de/des
      je/on/j sais/sait ou ta/ton/tes/votre/vos ~1 mere/famille/soeur/frere/femme/parents/copine habite/habitent/vit/vivent/dort/bosse/travaille`,
    threat: `
      <will> ~2 te/t/vous ~1 <harm> !<game>
      m_a te/t ~1 <harm>
      <ite> jure/promet/promets ~6 <ite>/te/t ~1 <kill>/plante/<harm>
      <will> ~1 te/t/vous retrouver et/$/<epi>/<slur>/ou_que
      je te/t/vous ~1 jure/promets/previens ~3 te/t/vous ~1 <kill>/<harm>/regretter
      <ite> <kill> ^
      <ite> ~1 <hit> !<game> la/les/ta/si/de/des/ton/tes/le/sur/direct/comme/devant/a/au/mon/dans/demain/poing/claque/gifle/droite/toi/sale/connard/une/un/com/cm/ds
      <ite> ~1 <smash> la/le/les/ta/ton/tes/une/un/toutes_les/tous_les <bones>
      <ite> chope/attrape/croise ~1 <ite>/t_es_mort/tu_es_mort
      je/on sait/sais ou tu/t/vous habites/habitez/vis/dors/bosses ~2 fais/dors/surveille/gaffe/mefie/attention/et/prepare/tu_vas/fe
      si je/on te/t/vous ~1 croise/chope/attrape/revois/trouve/vois/retrouve/recroise/choppe ~2 je/jte/on te/t/vous? ~1 <kill>
      <again> ~4 et/encore/puis ~1 je/jte/t_es/tu_es/tu/on/j/t te/t/vous/vas/mort/mor? <kill>/mort/morte/voir/regretter/<harm>/comprendre/mor
      et t_es/tu_es/t/tes mort/morte/mor
      <will> ~2 afficher/diffuser/leaker/leak/exposer/envoyer/publier/poster/partager/montrer/balancer tes/ta/les/ces photos/videos/nudes/photo/video/secrets/messages/captures
      on/je va/vais/viendra/passer venir/passer chez/a toi/vous/ta_maison ~1 et/pour/pr tu/te/on/vous
      tu/vous vas/allez/va ~1 payer/regretter ca/cela/ce/toute/$
      tu/vous vas/allez ~1 le payer/regretter $
      tu/vous vas/allez le payer !combien/en/avec/par/a/avc
      tu/vous/tvas vas/allez/va? <mod>? <suffer> $/ta_race/ta_mere/du_sang/<epi>/<slur>
      tu/vous vas/allez/va crever/souffrir/prendre_cher/morfler/saigner !de
      tu/vous vas/allez voir ce_qui_va/ce_qui_t/ce_qui_arrive_a/ce_qui_arrive_aux/$
      t_es/tu_es/tes/vous_etes/t mort/morte/morts/mor demain/quand/si/a/$/<epi>/<slur>/ce_soir/lundi/pour_moi_sale/la_prochaine/kan/qd
      t/tes/te mort/morte/mor !attends/de_rire/ou/de/respawn/au_premier/au_boss
      on/ils t/te/vous ~1 attend/attendent/attendra a/devant/dehors/demain ~5 <harm>/tabasser/casser
      si tu/t/vous ~6 je/jte/jt/j te/t/vous? ~1 <kill>/<harm>/regretter
      faire/fer/fair/ferai/ferais/fera/rendrai/rendra/rendre/transformer/pourrir ~1 ta/votre vie/annee un/en? enfer/cauchemar
      quelqu_un/il_faudrait/faudrait/il_faut devrait/va/qu_on/doit/que_quelqu_un? te/t/vous <harm>/<kill>
      tu/vous/t merites/meritez/merite ~4 <deserves>
      encore un mot/message et/jte je_te/je_vous/j_te/jte/t_es/tu_es/tu/je_vais/je_t
      tes jours sont comptes
      gare/garde a ta gueule/toi $
      <will> ~1 pourrir/detruire/ruiner/briser/foutre_en_l_air/gacher/salir ta/ton/votre/tes vie/reputation/carriere/couple/mariage/annee/famille/reput/scolarite
      que/ke je/j te/t/vous ~1 fasse/pete/casse/eclate/defonce/arrange/refasse/demonte/arrache/explose ~2 <bones>/portrait/chicots
      dis/repete/redis/viens ~3 en_face sale/espece/<epi>/<slur>/si_t_as/si_t_es/connard/lache
      ferme/ferme_la/tais_toi/degage/arrete/casse_toi/ecrase/pars/bouge/taisez_vous ~2 avant que/qu/ke je/j/jte/on/jt ~2 <harm>/<kill>/ferme/coupe/fasse/fous/mette/defigure
      si tu/t/vous ~3 balances/balance/parles/poucaves/cafardes/rapportes/dis/l_ouvres/racontes/cafte/caftes ~5 sera_pire/pire_demain/fois_pire/regretter/paieras/paies/morfles/morfler/fini/finie/mort/morte/mor/defonce
      attends/attend/attendez ~1 lundi/demain/ce_soir/la_recre/la_sortie/samedi/la_rentree ~2 vas/allez/va/verras voir? $/avec_mes/ce_que_tu/ce_qui/ta/comment_je
      inquiete/inquietes pas/pa ~1 je/on sais/sait ou
      <god> ~1 va/vas te/t/vous punir/maudire/detruire/faire_payer/bruler/ecraser/tuer/faire_souffrir
      attends/attend/attendez/attention/atten/laisse ~1 que/k/qu/ke? je/j/on te/t/vous <catch> !un/une/des/le/la/les/ton/au/a_la
      si je/j/jte/jt/on/chte te/t/vous? ~1 <catch>/vois/trouve/revois/croises ~4 mort/morte/mor/<kill>/fini/finie/tuer/defoncer
      <tues> mort/morte/morts/mor/fini/finie/foutu si/demain/quand/ce_soir/la_prochaine/lundi/kan/qd je/j/jte/on/tu/$
      tu/vous/toi/tvas vas/allez/va/vont ~1 finir/te_retrouver/atterrir/terminer <hospital> !si/a_force
      tu/vous/tvas vas/allez voir ~2 a_la_sortie/sortie/recre/ta_gueule/ta_race/ta_mere/ce_que_tu_vas/comment_je/comment_tu_vas/ce_que_je
      tu/vous vas/allez le_sentir_passer/le_regretter_toute/me_le_payer/le_payer_cher/payer_pour_ca
      surveille tes arrieres/ton_dos $
      compte/comptez tes/vos jours/dents
      prepare/preparez/numerote ton/tes/ta/vos/votre cercueil/tombe/abattis/testament/dents/enterrement
      je/on/j/jvais/jvai/mes_potes vais/va/viens/vas/vont? bruler/cramer/peter/saccager/foutre_le_feu/exploser/defoncer ta/ton/votre/tes/a_ta maison/caisse/voiture/bagnole/baraque/appart/scooter/moto/boutique/porte/vitres/ordi
      tu/vous/t repars/repartiras/repart/ressors/ressortiras/sortiras/rentreras/marcheras pas/plus/pa ~1 sur_tes_jambes/vivant/vivante/entier/debout/de_la/d_ici/jamais/en_un/jame
      un mot de_plus/de_trop et/je/j/tu/jte
      une balle avec/avc ton/votre nom
      tu passeras/verras pas/pa l_hiver/la_nuit/la_semaine/noel/le_week_end
      la_prochaine_fois/prochaine_fois ~9 je/jte/j te/t/vous? <kill>/<harm>
      je/j/jte/jt/on/tu te? descends/viens/arrive/deboule/debarque et ~1 je/jte/j te/t/vous? ~1 <kill>/<harm>
      tu/t ~8 encore/encore_une_fois et/^ ~1 je/jte/j te/t/vous? ~1 <kill>
      vous/tu ~1 allez/vas/va ~1 prendre/recevoir/manger une/des/ma/mon/la/ta/les <hit-noun> !avec/d_air/en/devant/quand/avc/kan/qd
      merite/merites/meriterais/meriterai/meritez ~3 raclee/baffe/gifle/claque/branlee/balle/correction
      balances/balance/poucaves/poucave/parles/dis ~4 flics/police/prof/cpe/directeur ~4 mort/morte/<kill>/<hospital>/regretter/fini/mor
      cracher/crache/vomir ~1 sur ta/votre tombe
      tu/vous/tvas vas/allez/va ~1 <blow> !avec_ce/devant/<game>
      inquiete/inquietes/inquietez ~1 pas/pa que/ke? <will> ~1 te/vous/t <harm>/retrouver/trouver/avoir/choper
      je/j ~1 finirai/finira/finirais par te/vous ~1 <harm>
      <kin>/<your> ~2 va/vont/vas ~1 <blow>/pleurer_ta_mort/te_pleurer/retrouver_ton_cadavre/t_enterrer
      <ite> tape/frappe/tabasse/defonce/demonte/eclate a_trois/a_deux/a_dix/a_plusieurs/a_mort/a_coups/et/tous/jusqu/devant/direct/comme/com/cm
      <ite> envoie/mets/expedie/finis/met/envoi ~1 <hospital>
      continue/continues/recommence/recommences ~6 et ~1 je/jte/j/on te/t/vous? ~1 envoie/<kill>/<harm>/mets
      jte/je_te/je_t prends/attrape/chope par les_cheveux/la_gorge/le_cou/la_peau/le_col
      attends/attend/attendez/attention/atten/laisse ~1 que/k/qu/ke? jte/jt/chte <catch> !un/une/des/le/la/les/ton/au/a_la
      venir/passer/debarquer/viens/passe/debarque chez/a toi/vous et ~2 tout cramer/casser/peter/bruler/saccager/defoncer/exploser/retourner
      on/je/j te/t/vous finit/finis/termine/retrouve/retrouvera/retrouverai $
      reverras/reverrez/reverra ~1 pas/plus/jamais/pa/jame ~1 tes/ta/ton/vos/votre !avant
      envoyer/envoie/ramener/ramene/amene ~2 mes/des ~1 cousins/freres/gars/potes/mecs/grands_freres ~1 chez/a/te toi/vous/<harm>
      pleurer/pleurera/fleurir/pisser/pisserai/danser/danserai ~1 sur ta/ton/votre tombe/cercueil/cadavre/enterrement
      balances/poucaves/traitres/snitch finissent/finit/crevent/meurent/on_les
      je/on/j te/t/vous attends/attend/attendrai ~2 dehors/sortie/parking/coin/parc ~2 <epi>/<slur>/prepare/tes_dents/avec_mes/avec_les
      sors/viens/descends/venez/approche ~2 que/ke je/j/jte/jt te/t/vous? ~1 <harm>/<kill>/gifle/tape/frappe/apprenne_a
      va/vont/verra/verront ~1 voir? tes/ta/vos nudes/sextape/photos_nue/photos_nues/nue
      prie/priez/espere ~1 pour/pr? que/ke je/j/on/jte te/t/vous? ~1 croise/trouve/retrouve/chope/attrape pas/jamais/pa/jame
      si je/j/jte/jt/on te/t/vous? ~1 <catch>/vois/trouve/recroise ~8 je/jte/j/on te/t/vous? <kill>/<harm>
      si tu/vous ~6 je/jte/j/on te/t/vous? <kill> ~1 <bones>/la/les/ta/ton/tes
      ramasser/ramasse/compter/avaler/ravaler/chercher tes dents
      je/j/on rigole/plaisante/deconne/blague ~1 pas/pa
      tu/vous/t ~1 marcheras/marcherez/marchera/respireras/mangeras ~1 plus/a_la_paille/avec_une_paille
      <ite> <kill> demin/2main/dem1/dm1/2m1/lundi/ce_soir/tkt/wallah/wlh/sale/toi
      je/on/j sais/sait ou/a_quelle_ecole ta/ton/tes/votre/vos ~1 fille/enfants/fils/gosses/petit/petite/gamins va/vont/habite/habitent/joue/jouent/dort/dorment`,
    'self-harm': `
      suicide/suicidez/tue/tuez/pends/pend/pendez/bute/flingue/noie/butez/defenestre/taillade/mutile/scarifie toi/vous !pas/au_travail/a_la_tache/pa
      va/vas/allez ~1 te/vous/t <die>
      ^ va/allez/vas mourir/crever/creve !de/mon/si
      va/vas/allez mourir/crever en/dans/loin/ailleurs/seul/seule/sale/connard/<epi>/<slur>/la_gueule/tout/toi/ds
      ^ creve/crevez $/dans/<epi>/<noun>/<vermin>/la_gueule/ds/tous/toutes/tout/donc/alors/et/en/seul/je/on/personne/persone/tout_le_monde/vite/avec !de
      rien/va/alors/et/donc/merde/stp/dieu/connard/chien/plait/toi/merd creve/crevez $/donc/en/<epi>/<slur>
      creve/crevez sale/gros/grosse/espece/la_gueule/en_enfer/tous/<noun>/<vermin>
      prends/trouve/achete/prend une/un/la/ta/des corde/couteau/flingue/lame/cachets/medocs et ~1 tue_toi/finis/creve/suicide_toi/coupe_toi/pends_toi/fais_le/ouvre_toi/qu_on
      t_attends/tu_attends/vous_attendez/t_attend/tu_attend quoi/koi pour/pr te/vous/t/crever/mourir ~1 tuer/pendre/suicider/foutre/jeter/crever/noyer/$
      qu_est_ce_que/qu_attends tu? t? attends? pour/pr te/crever/mourir tuer/pendre/suicider?
      tout/ca/on/le_monde/la_vie/tout_le_monde irait/serait/ira/vivrait ~1 mieux/cool/plus_simple/bien si tu/t/vous ne/n? <gone>
      arrete/arretez de/d respirer/vivre/exister !dans/pour/comme/sur/avec/au/par/a/chez/sans/ds/pr/com/cm/avc
      finis/finissez en/en_avec_ta_vie/en_une_fois
      fais/faites/rends/rend/fe ~1 nous/moi/leur/service/plaisir ~5 <do-us>
      saute/sautez/sauter par/du/d/de ~2 fenetre/pont/toit/balcon/falaise/etage/immeuble/tour !en_parachute
      <tu> <should> ~1 te/vous/t? <die>/mourir/disparaitre/crever !de/au_travail/un/une/quelques/ce
      pourquoi/pk/pq/prk tu/t/vous ne? te/t/vous suicides/tues/pends/suicidez/jettes/flingues/suicide/tue/pend/butes pas/pa
      <world> <better> <mod>? mieux/meilleur/plus_beau/meilleure/plus_belle/tranquille/plus_heureux/plus_propre sans toi/vous
      <world> <better> <mod>? mieux/meilleur/plus_beau/meilleure/plus_belle/tranquille/plus_heureux/plus_propre si/le_jour tu/t/vous ~3 plus_la/mourais/meurs/disparaissais/disparais/crevais/creves/existais/mort/morte/pas_ne/pas_nee/mor
      <everybody>/nous serait/serions/vivrait/irait/sera/seraient/serai <mod>? plus? <happy> sans toi/vous
      <everybody>/nous serait/serions/vivrait/irait/sera/seraient/serai <mod>? plus? <happy> si/le_jour tu/t/vous ~3 plus_la/mourais/meurs/disparaissais/disparais/crevais/creves/existais/mort/morte/pas_la/partais/mor
      <nobody> ne/n? te/vous/t regretterait/regrettera/pleurera/pleurerait/retient/retiendra
      <tu> aurais/aurait/orai/aurai du ~1 reussir/crever/mourir/y_passer
      <everybody>/nous serait/serions/seraient ~1 soulage/soulages/content/contents/heureux que/si/ke tu/t ~1 meures/creves/disparaisses/partes/mourais/crevais
      <nobody> ne/n? pleurera/pleurerait/remarquera/viendra/remarquerait/pleure ~5 tu/ta/t/ton
      <tu> ne/n? manqueras/manquerais/manquera/manquerait/manques ~1 a personne/persone
      <wish> ~2 tu/vous/t/que_tu/k_tu ~3 <ill> !de_rire/de/mais/pas/trop/un_peu/pa
      <tu>/t ne/n? aurais/aurait/auriez/aurai/orai jamais/pas/mieux_fait/jame/pa ~1 du/de ~1 naitre/exister/venir_au_monde/rester_dans/voir_le_jour/crever/mourir
      j_aurais/on_aurait/j_aurai ~2 que/ke tu ~2 jamais/jame? ne/nee/sois_ne/sois_nee/existes/mort/morte/meures/creves/mor
      tu/vous/t merites/meritez/merite ~1 de/la/que/d/ke <mod>? mourir/crever/mort/souffrir/pendu/pendaison/pire/cancer/chaise/te_faire_ecraser/bruler/mor
      bois/avale/buvez/avales/boit/prends/bouffe ~2 javel/poison/mort_aux_rats/acide/destop/eau_de_javel
      ouvre/coupe/taille/tranche/ouvrir toi/te/vous ~1 les/la veines/gorge/poignets
      faut/on/il ~1 devrait/faudrait/doit/faut? ~1 te/t/vous <lock-up>
      pourquoi/pk/pq/prk/comment ~1 t_es/tu_es/tes/t/vous_etes/te_es ~1 encore/toujours en_vie/vivant/vivante/pas_mort/de_ce_monde
      pourquoi/pk/pq/prk ~1 tu/t/vous respires/vis/existes/respire/es_ne/es_nee encore/$/toujours
      a_ta_place/si_t_etais_mon/si_t_etais_ma/si_tu_etais_mon/si_tu_etais_ma/a_votre_place/si_j_etais_toi/si_jetais_toi/moi_a_ta_place ~7 me/m ~3 <killed> !pas/au/a_la/pa
      si tu/t/vous ~1 <vanish> ~4 y_a? <nobody>/personne/persone ne/n? ~2 remarque/remarquera/remarquerait/pleurerait/pleurera/manquera/verrait/s_en/regretterait/chercherait
      si tu/t/vous ~1 <vanish> ~5 <glad>
      si tu/t/vous n/ne? etais/etait pas/plus/jamais/pa/jame la/ne/nee ~4 <glad>
      mieux ~5 faire/serait/fasses/feras/fer/fair ~2 c_est/de/est/que/ke ~2 mourir/crever/disparaitre/te_tuer/te_suicider/tu_meures/tu_creves/te_pendre
      <tu>/tu ne/n? merites/merite/meritez pas/meme_pas/plus/pa ~1 de/d? vivre/exister/respirer/l_air/la_vie/etre_en_vie/ta_vie
      <your> vie ~1 ne/n? vaut/sert ~1 rien/a_rien/pas/que_dalle/pa
      jette/jetez/balance/fous toi/vous ~1 sous/du/d/par/dans/devant/de/ds ~2 train/pont/toit/balcon/fenetre/metro/bus/camion/falaise/seine/fleuve/canal/rails/voiture/tour/tram
      va/vas/allez ~1 jouer/dormir/t_allonger/marcher dans/sur/ds ~1 trafic/traffic/autoroute/periph/rails/circulation/voie_ferree
      continue/continues a/de te couper/tailler/scarifier/mutiler
      la_prochaine_fois/cette_fois ~1 te rate/rates/loupe pas/pa
      rate/loupe/manque toi/te pas/pa ~1 la_prochaine/cette_fois/$
      coupe/coupes toi/te ~3 plus/mieux/bien profond/fort/la_prochaine/les
      aurait/aurais/vaudrait/voulu/prefere/orai/aurai ~2 que/ke ~1 toi qui/ki ~1 sois/crevasses/meures/mort/morte/a_sa_place/mor
      c_est/c toi qui/ki? aurais/aurait/devais/aurai/orai du ~1 mourir/crever/y_passer/y_rester/etre_dans
      mieux/prefere/aurait_fallu ~2 que_ce_soit/que_ca_soit/que_ce_fut toi ~3 tombe/place/voiture/mort/mourir/cercueil/qui/mor/ki
      jour de/ou ton/ta/tu enterrement/mort/deces/creveras/creves/mourras/meurs/mor ~5 <glad>
      <wish>/vivement/hate/attends ~2 ta/ton/votre ~1 mort/enterrement/deces/suicide/obseques/mor
      <wish> ~2 que/ke? ton/ta/tes/votre/la/le ~2 cancer/maladie/tumeur/avion/chimio/depression ~1 va_revenir/revienne/revient/te_tue/te_tuera/va_te_tuer/va_te_bouffer/va_tomber/tombe/va_gagner/gagne/t_emporte/marche_pas/marchera_pas/va_se_crasher/empire
      <wish> ~2 que/ke? ton/ta/tes/votre chien/chat/mere/pere/fils/fille/enfants/bebe/famille ~2 va/vont? creve/crever/meurt/meure/mourra/mourir/mourront/crevent/meurent/crachent
      creve/crevez/meurs/mourez ~1 une_bonne_fois/pour_de_bon/qu_on/et_qu/enfin/vite
      avale/prends/bouffe/gobe tes/tous_tes/toute_ta/ta cachets/medocs/pilules/medicaments/boite ~2 et ~1 laisse/fous/creve/fiche/dors_pour/endors/finis/ne_te
      <tu> ferais/ferai/serais/feriez mieux ~1 mort/morte/morts/six_pieds/mor
      tu/t serais/serait mieux/plus_utile mort/morte/a_la_morgue/au_cimetiere/six_pieds/en_engrais/mor
      ta/ton/votre place ~1 est ~1 au_cimetiere/a_la_morgue/au_bout_d/dans_un_cercueil/six_pieds/en_enfer
      fais/rends/fe ~2 service/plaisir/faveur/cadeau ~2 a? l_humanite/la_planete/tout_le_monde/au_monde/la_terre/la_societe ~2 <do-us>/tue_toi/te_pendre/pends_toi/te_suicider/arrete_de_respirer
      en_finis/finis_en une_bonne_fois/une_fois/$
      trouve/achete/prends ~2 travail/corde/tabouret ou/et/avec/avc une/un? corde/tabouret/poutre/balle
      reste/restes ~1 plus qu_a te_pendre/te_tuer/te_suicider/sauter/crever/mourir
      suicide/suicidez/tue toi/vous ~1 <epi>/<slur>/connard/stp/vite/la/vraiment
      ^ meurs/mourez $/<epi>/<slur>/en_enfer/seul/seule/donc/vite
      quand/kan/qd/le_jour_ou/des_que tu/t/vous creveras/creves/mourras/meurs/crevera/seras_mort/seras_morte/seras_plus_la ~5 <glad>/ouvre/applaudira
      ^ que/qu/k/ke <kin>/ton_chien/ta_fille/ton_fils/tes_enfants/tes_gosses ~1 meure/meurent/creve/crevent/brule/brulent/pourrisse/pourrissent/souffre/souffrent/soit_maudite/soient_maudits
      <tu> <should> ~1 etre ~1 mort/morte/enterre/enterree/six_pieds
      avale/prends/bouffe/gobe toute/tous/tout/toutes ~2 boite/plaquette/flacon/cachets/medocs/pilules/bouteille cette_fois/d_un_coup/et/la_prochaine/qu_on/bien
      coupe/taille/ouvre plus/bien/mieux profond/fort la_prochaine/cette_fois/stp
      saute/pends_toi/fais_le/vas_y/tue_toi/jette_toi/suicide_toi ~2 personne/persone/on ~2 retenir/retient/retiendra/empechera/empeche/empecher/pleurera/arretera/regrettera
      <wish> ~4 fera/fasse/feront/arrive/arrivera ~3 ce_que/pareil/la_meme_chose tu/t/vous m/me/nous? as/a/avez fait/fe
      <wish> ~2 que/ke? <your> ~1 maison/baraque/appart/voiture/caisse/bagnole/boite/commerce/mariage/couple/carriere ~3 brule/bruler/crame/cramer/explose/exploser/effondre/couler/coule/faillite/desastre/rate/foire/catastrophe
      <wish> ~2 que/ke? ton/ta/tes/votre ~1 bebe/bb/fils/fille/gosse/gosses/enfant/enfants/gamin ~3 pas_ta/pas_ton/pa_ta/pas_tes/<adj> tete/gueule/face/cerveau/physique/intelligence/nez/qi/comme/que/$
      <everybody>/nous serait/serions/vivrait/irait/sera/seraient/serai <mod>? plus? <happy> si tu/t/vous <vanish>
      ca/ce/on ~1 aurait/serait/ferait/orai/aurai ~2 mieux/bien/cool/ideal/bonne_nouvelle/vacances ~1 si/que/ke tu/t/vous ~1 <vanish>/<dies>
      dommage ~1 que/qu/k/ke tu/t/vous ~1 pas/pa? ~1 survecu/survive/rate/mort/morte/creve/crevee/reveille/en_vie/crever/mor
      prie/prions/prierai/supplie ~4 que/ke tu/vous/t ~1 <ill>/<dies>/souffrir
      t/tu/vous aurais/aurait/auriez/orai/aurai du ~1 mourir/crever/rester_dans/y_rester/y_passer/naitre/te_noyer/mort/mor
      attend/attends/attendons/attendent ~3 que/ke tu/vous/t sautes/creves/meures/te_pendes/le_fasses/te_tues/te_suicides/te_jettes/creviez/crever
      prendrais/avalerais/boufferais/boirais ~2 cachets/medocs/boite_de/javel/poison/mort_aux_rats
      si_tu_pouvais/si_vous_pouviez ~5 disparaitre/crever/mourir/degager !dans_la
      toi/vous qui/ki? devrais/devrait/devriez ~1 etre mort/morte/enterre/enterree/creve/a_sa_place/dans_ce_cercueil/mor
      <tas> qu a/aller ~1 te/vous/t <die>
      pleurer/pleurera/pleurerait/remarquera/remarquerait/regrettera ~1 si/quand/kan/qd tu/t/vous meurs/creves/mourais/crevais/disparais/disparaissais/mourras/te_tues/te_suicides/seras_mort
      <wish> ~2 que/ke? ta/ton/tes ~2 te/t ~1 quittera/quitte/largue/larguera/trompe/trompera/abandonnera/abandonne/reniera/renie
      si t/tu n? etais/etait/etai pas/jamais/pa/jame ne/nee
      <wish> ~1 ktu/ke_tu/k_tu ~2 <ill>/<dies>/va_creve
      ^ va/vas/allez ~1 mourrir/crever/mourir/te_pendre $`,
    dehumanising: `
      <tues> meme/mm? pas/pa meme/mm? un? humain/humaine/humains/etre_humain/des_etres_humains
      <tues>/tes <fat>/un/une/des/qu_un/qu_une/kun/kune/qu <fat>* <vermin> !a_la/en_maths/sur_le/au/en/de_scene/ou/dans_la/dans_le
      <tues> un/une/des/qu_un/qu_une/que/qu/ke ~1 <vermin> !a_la/en_maths/sur_le/au/en/de_scene/ou/dans_la/dans_le/de_compagnie
      <tues> <mod>* un/une/des/qu_un/qu_une/kun/kune/que_des <fat>* <beast> !a_la/en_maths/sur_le/au/en/de_scene/ou/dans_la/dans_le
      <dirty> <epi>* <beast> !de_compagnie/noir/en/epic
      <vermin> sale/puant/puante/de_merde/galeux $
      on ne/n? veut/veux/voulait/accepte/veu pas/plus/pa de/d <mod>* <noun>/<vermin>/<folk>/gens/mecs/filles/meufs comme/ici/chez/dans/com/cm/ds/$
      de/d? <vermin>/ordures/merdes comme/com/cm toi/vous
      t_es/tu_es/tes pas/meme_pas/pa une/un personne/humain/etre_humain/persone
      les/des/gens/personnes/types/filles/merdes/ordures/meufs/mecs gens/personnes/types/ordures/merdes/filles/meufs/mecs? comme/cm/com toi/vous ~1 <deserve> ~2 mourir/crever/disparaitre/rien/pas/mort/enfermes/enfermer/bruler/souffrir/rue/prison/exister/vivre/pa/mor
      ta/votre/ton race/espece/tribu/communaute/peuple/ethnie ~1 est/doit/devrait/sont/merite/on_va ~1 <mod>* <plague>
      sale/sales/sous race/races/espece
      <go-back> dans/chez/sur/au/a/d_ou/ds ton/ta/vous/votre/la/le/tu <hole> !voir/pour/quand/cet_ete/un_peu/en_vacances/pr/kan/qd
      vous/toi les/le/la <folk> ~6 pareils/memes/voleurs/sales/singes/animaux/parasites/rats/ordures/merde/sang/bouffez/puez/volez/terroristes/pays/pareilles/merd
      <tues> la/le/les/l lie_de_l_humanite/rebut/honte/poubelle/ordure/dechet/vermine/lie/fange/raclure ~1 de/du/$
      les/des/gens/personnes/types/filles gens/personnes/types/filles/meufs/mecs/parasites? comme/cm/com toi/vous ~1 <deserve> ~2 extermines/exterminer/gazes/gazer/enfermes/elimines/abattus/steriles/sterilises/piques/bannis/brules/interdits/pendus/fusilles/deportes/expulses/reproduire/naitre
      on/faudrait/faut ~1 devrait/doit? ~1 vous/te/t gazer/exterminer/expulser/deporter/fusiller/bruler/steriliser/virer_du/renvoyer/enfermer/abattre/piquer/eliminer
      veut/veux/voulons/accepte/loue/sert/veu pas/plus/pa ~1 de/d/aux/a ~1 <folk>/vos_voiles/vos_mosquees/ta_race/ta_religion ici/chez_nous/dans/$/et/ds
      gens/personnes/types/meufs/mecs/filles/ordures comme/cm/com toi/vous ~1 <deserve> les? euthanasier/piquer/abattre/gazer/enfermer/eliminer/steriliser/pendre/noyer/bruler/fusiller/interdire`,
  },
};
