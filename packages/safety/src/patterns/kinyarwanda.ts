import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Written by somebody who learned the language; waits for a native reader. */
export const kinyarwanda: PatternPack = {
  classes: {
    stop: 'nigute',
    parents: `mama maman mamman papa papaa ababyeyi umubyeyi babyeyi mubyeyi nyoko so mukuru_wawe mukuru mwarimu murumuna mother father nyogokuru nyogoku
      sogokuru iwanyu mum mom mummy dad daddy parents tante tonton nyirasenge musaza_wawe mushiki_wawe umuryango_wawe abavandimwe abarezi umurezi
      mabuja`,
    kin: `<parents> mu_rugo mwarimu abarimu mwalimu teacher prof coach umutoza directeur animateur animatrice pasiteri pastor padiri family famille
      abakuru abantu_bakuru umuntu_mukuru mukuru musaza mushiki abo_mu_rugo ab_iwanyu abiwanyu sister brother grande_soeur grand_frere umukozi
      umuyaya abo_mubana uwo_mubana bo_mu_rugo muryango umuryango mama_wawe papa_wawe nyirakuru nyokuru sokuru marraine parrain matron patron`,
    friends: `inshuti inshuti_zawe nshuti incuti bagenzi bagenzi_bawe abandi bandi bestie best_friend friends abo_mwigana mwigana abana_mwigana copains
      copines amis classmates ba_bestie squad magara mugenzi_wawe abasore_bo abahungu_bo abantu`,
    anyone: `<kin> <friends> umuntu muntu undi undi_muntu uwo_ari_we_wese uwo_ariwe_wese n_umwe numwe wundi abantu anyone`,
    yours: `<parents> inshuti inshuti_zawe nshuti bagenzi_bawe abandi bariya abakuru mwigana abana_mwigana abo_mwigana bo_mu_rugo abo_mu_rugo ab_iwanyu
      abiwanyu bestie umuryango iwanyu so_wawe`,
    // "Do not tell": with objects before the root, of today, the future, always.
    'not-tell': `ntu{ya,ze,by,ka_ya,zaye,zabye,yi}{erekane,rekane} ntuzayerekane ntuyerekane ntuzerekane ntubyerekane ntucikwe_u{bi,mu,ba,}{bwira,vuga}
      {ntiwagombye,ntiwari_ukwiye,ntukwiye,ntukwiriye,ntugomba,wagombye_kutabi}_ku{,bi,mu,ba,bimu}{bwira,vuga}
      ntu{gire,zagire,kagire}_{uwo,umuntu,n_umwe,undi}_u{,bi,ba}bwira ntakugire_uwo_ubwira utazigera_ubwira
      nt{u,uka,uza,wa,uzi}{,mu,ba,bi,bimu,biba,bibi,ga,ha,ki,zi,byo}{bwire,bwira,menyeshe,menyesha,vuge,vuga,ganirire,sobanurire,baze,sangize,tangarize}
      nt{u,uka,uza}{mw,b,by,bimw,bib,zimw,y}ereke wi{mu,ba,bi,bimu,biba}{bwira,vuga,menyesha,ganirira,baza,sangiza} wi{ya,mw,b,ka}ereka
      wika{,mu,ba,bi}{bwira,vuga} ntuzigere_u{,mu,ba,bi,bimu,biba}{bwira,vuga} ntu{,ba,mu}shyir{emo,amo} ntushyireho ntuhingutse
      ntu{ka,za}hingutse wihingutsa ntu{,ka,za}{post,postinge,poste,tangaze} uta{,mu,ba,bi,bimu,biba,za}{bwira,bwiye,vuga,vuze,menyesha}
      kuta{mu,ba,bi,bimu,biba}{bwira,vuga} utazabi{bwira,vuga} nturi_bubwire wirinde_ku{,mu,ba,bi}{bwira,vuga}
      {ureke,reka}_ku{mu,ba,bi,bimu,biba}{bwira,vuga}
      {si_ngombwa,nta_mpamvu_yo,nta_mpamvu,ntabwo_ari_ngombwa,ntukeneye,ntugomba,ntugombye,sibyiza}_ku{,mu,ba,bi,bimu,biba}{bwira,vuga,menyesha,baza}
      dont_tell ne_dis_pas ne_dis_rien unyemerere_ko_utazabi{bwira,vuga} utazagira_uwo_u{bwira,bibwira}
      {ntihagire,ntihazagire}_u{wo_u,}{bwira,bibwira}`,
    'not-know': `{ntiba,nta,ntabwo_ba,ntabwo_a,ntago_a,ntago_ba}{gomba,kwiye,keneye}_ku{yi,zi,ya,mu,ba}{menya,bona,soma,reba,umva} nta{,zabi,ka}menya
      nta{zayi,zazi,yi,zi}{bone,soma,bona} {niba,na,nara,naramuka_a}{bimenya,bibona,tubona,byumva,bisoma,tumenya,zibona}
      ntiba{,ka,za}{bibwirwe,bwirwe} nta{,ka,za}{bibwirwe,bwirwe} ntibakeneye_kumenya ntakeneye_kumenya ntaza{menya,menye} ntibaza{menya,menye}
      {nti,}ba{tu,}tazamenya atazamenya batazamenya ntibabyishimira ntabyishimira ntibazabyishimira ntazabyishimira ntibazabyumva ntazabyumva
      bata{bi,zabi,ku,zaku,tu,zatu,yi,zi,ga,ya,ba}{menya,bona,soma,reba,buza,kubita,fata,vumbura,tahura} batabyumva batazabyumva batwumva
      batatwumva bataganira ata{bi,zabi,ku,zaku,tu,zatu,yi,zi,ya,bu}{menya,bona,soma,reba,buza,kubita,fata,vumbura,tahura} atabyumva atatwumva
      atazabyumva ntiba{,ka,za}{bi,zi,ku,tu,yi}{menye,bone,some,rebe,vumbure} nta{,ka,za}{bi,zi,ku,tu,yi}{menye,bone,some,rebe}
      ntiba{byumve,zabyumve,kabyumve} nta{byumve,zabyumve}
      {ntiba,nta,ntibaba,bata,ata}{gomba,kwiye,keneye,kwiriye,gombye}_ku{bi,,tu}{menya,bona,soma,reba,bibwirwa,bwirwa}
      {ntabwo_ba,ntabwo_a,ntago_ba,ntago_a,ntibwo_a}{gomba,kwiye,keneye,kwiriye,gombye}_ku{bi,,tu}{menya,bona,soma,reba,bibwirwa,bwirwa}
      nta{,ba}gomba_kubyumva {ntiba,nta,ntabwo_ba,ntabwo_a,ntago_ba,ntago_a}{kwiye,gomba,keneye}_kumenya ntibazigere_babimenya ntazigere_abimenya
      ntibabwirwe`,
    'no-one': `ntawe nta_wundi nta_muntu ntawundi nta_n_umwe ntanumwe nta_numwe nta_muntu_n_umwe nta_wundi_muntu nta_undi nta_mukobwa nta_muhungu ntamuntu
      ntihagire ntihazagire nta_mugabo nta_mwana nta_wuzagira ntawuzagira ntamukobwa ntamuhungu ntamwana hatagira hatazagira nta_nshuti personne
      no_one nobody`,
    knows: `umbona uzambona utubona uzatubona umbonye utubonye utwumva ubimenya umenya uzabimenya uzamenya ugomba_kubimenya ugomba_kumenya ubyumva
      ubibona uzabyumva ukwiye_kubimenya ukwiye_kumenya ubizi uzi uzabibona uza_kubimenya utuzi uzatumenya utumenya ugomba_kubibona ubibwira
      uzabibwirwa babimenya bazabimenya wabimenya uzi_ko_tuvugana ubivuga umenya_ko uzabivuga`,
    between: `hagati_yacu hagati_yanjye_nawe hagati_yawe_nanjye hagati_y_{i,u,a}bantu_babiri hagati_yacu_twembi hagati_ya_twembi hagatiyacu entre_nous
      between_us just_between`,
    sneak: `rwihishwa rwihishwe mu_bwihisho mu_bwiru bucece mu_ibanga bwihishwa discretement en_cachette en_secret secretly utagaragara batakubonye
      batakubona atakubona bitazwi`,
    erase: `siba usibe uzisibe uyisibe uyasibe uzasiba uzasibe ubisibe ubusibe ubusiba gusiba usibye hanagura uhanagure uzihanagure ubihanagure delete
      udelete deleta udeletinge effacer efface uzidelete idelete vanaho uvaneho ukuremo kuraho ukureho bisibe zisibe yasibe busibe`,
    chats: `ubutumwa mesaje message{,s} mess msg{,s} sms conversation{,s} chat{,s} ibiganiro ikiganiro ibyo_tu{vugana,vuganye,andikirana}
      ibyo_twa{vuganye,ndikiranye} amafoto ifoto dm{,s} historique history inbox ama_message{,s} ama_sms ama_chat{,s} byose zose utu_message
      amajwi audio{,s} vocaux nimero_yanjye number_yanjye izi ibi`,
    lie: `uvuge ukavuga uzavuge vuga {u,}babwire {u,}mubwire {u,}beshye {u,}babeshye {u,}mubeshye beshya babeshye mubeshye ukababwira ukamubwira
      ubwire bwira uzabwire uzababwire uzamubwire usubize ubasubize`,
    'lie-what': `ugiye wagiye wari urwaye urwara urajya ugiye_mu ufite mwari muri_kumwe uri_kumwe uraye uraye_kwa urarara uri_kwa ari_inshuti
      ari_umwana_mwigana mwigana ari_mugenzi ari_mubyara ari_cousin ndi_mwarimu ndi_umwarimu ndi_mubyara ndi_cousin ari_mwarimu ntacyo nta_kintu
      umutwe utinze wasibye wiga uziga nta nawe wabuze ari_impano`,
    app: `whatsapp whatsap watsapp watsap wasap whatsup wapp wtsp telegram tele tg snapchat snap instagram insta ig facebook fb imo messenger tiktok
      signal discord viber skype zoom botim threema wechat google_meet kik twitter ama_telegram`,
    move: `{unyan,uzanyan}dikira unganiriza uzanyandikire umvugisha uzanganirize unyandikire nyandikira {u,}nyandikire tuganirire twandikirane
      {u,}nyongere nyongera mvugisha {u,}mvugishe tuvugane tuvuganire tuvuganireyo twimukire twimuke tujye twigire twagiye dukomereze dukomereza
      duhurire tuhurire andikira injira winjire ujye injiramo {u,}mpamagara {u,}mpamagare unshake nshaka_aho nshakira {u,}nshakire add adda uad
      {u,}ongere {u,}shyiremo shyiramo {u,}ushyireho shyiraho {u,}installe install download telecharge {u,}manure manura tuchatte tuchatire
      chatting tuchat nchatisha nsanga unsange reka_tujye twandikire tuganire vugana fungura ufungure unyohereze ohereza tuvuganira
      tujye_tuvuganira tujye_twandikirana tujye_tuganirira add_me ajoute`,
    number: 'nimero numero number num nbr numb namba contact contacts telefone_yawe phone_number nomero',
    thing: `followers abafollowers likes views mtn airtel tigo amanota filime film amayinite yinite ayinite ama_yinite airtime megabayiti mega megas mb
      mbs gb bundle{,s} bando internet interneti connexion telefone terefone fone iphone smartphone tecno samsung udufaranga me2u impano akantu
      utuntu kantu ikintu_kiza ikintu_cyiza agahendutse cadeau{,x} gift{,s} surprise inkweto shoes sneakers basket imyenda umwenda akenda ikanzu
      akanzu ijipo ijaketi isaha montre umukufu iherena amaherena impeta parfum perfume umubavu amavuta make_up maquillage bombo amabombo akabombo
      shokora chocolat chocolate keke cake gato gateau fanta jus pizza burger brochette resto restaurant ifunguro itike tike ticket casque
      ecouteur{,s} airpods earphones laptop mudasobwa tablet skin{,s} diamonds diamond uc v_bucks vbucks robux coins nitro igare ballon jersey
      umusatsi salon perruque wig ibyo_kurya ibiryo ice_cream creme ikofi isakoshi sac teddy nounours console ps4 ps5 play_station manette indabo
      indabyo agakapu amalunette lunettes kadeau buri_kimwe ibintu_byose icyo_ushaka icyo_wifuza icyo_ukeneye ibyo_ushaka ibyo_wifuza ibyo_ukeneye
      icyo_ukunda ibyo_ukunda icyo_wansaba ibirenze utuntu_twiza udufr`,
    give: `{nka,nkazaku,nkaya,nkayi,nkazi}{kugurira,kurihira,kuzanira,guha,kohereza,koherereza,kwishyurira} nkaguha {nza,na,nda,nshobora_}kukongerera
      nzayikuzanira nzayikugurira nzazikuzanira nzanaguha nawe_nguhe nguhereje {nza,nda}{kubonera,gushakira,gutegurira,kuguzanira} nzakubonera
      ndakubonera
      {nza,nda,na,naza,tuza,nari,nja}{kugurira,koherereza,kohereza,kwishyurira,kwoherereza,kuzanira,guha,guhereza}
      {nza,nda,na,naza,tuza,nari,nja}{guhemba,gutopinga,gutopa,gusponsora,kurihira,kubikira,kugenera,gutumiriza,kurihirira}
      nkugurire nguhe nkoherereze nkohereze nkwishyurire nkuzanire nguhereze nguhembe nkurihire nkubikire {na,n}ku{guriye,zaniye,bikiye}
      nakoherereje nakwoherereje nkoherereje naguhaye nakwishyuriye
      nzajya_{nguha,nkugurira,nkoherereza,nkwishyurira,nguhereza,nkuzanira,nkurihira} nshaka_ku{kugurira,guha}
      ndashaka_{kukugurira,kuguha,kukoherereza,kukuzanira} ngiye_{kuguha,kukugurira,kukoherereza} nifuza_{kuguha,kukugurira} nzanye nzanakugurira
      naguhereje narakuguriye naraguhaye tuzakugurira tuzaguha`,
    serve: `{nza,nda,na,nzajya_n,}{gutwara,gusuka,gufotora,gutoza,kudefiriza,gukorera,kwigisha,gufasha,gusura,kogosha} nzajya_ngutwara nzajya_nkwigisha`,
    loves: `ukumva ugukunda ukwitaho ukurinda ukuzi ukubaha ugusobanukiwe wakumva wakwitaho uzakwitaho uzagukunda uzakumva wagukunda ugutekereza
      ugufasha uguha_agaciro ukugirira ukwifuriza wakurinda uzakurinda uzagufasha uguteze_amatwi ugutega_amatwi ushobora_kukumva ubona_agaciro
      wagufasha ukwemera ukwishimira ubona_ukuntu nkanjye nkuko_njye ukwihanganira uzi_agaciro uzi_kukumva uzakwubaha wakwubaha ukunyuze ukumenya
      ugusobanukirwa ukuzirikana`,
    'loves-not': `ntiya{kwemerera,kumva,gukunda,kwitaho} {nti}{ba,zi}{gutekerejeho,gutekerezaho,gukwiye,kwemera,kugirira,shaka_ko_wishima}
      {ba,a,bara,ara}{gutesha_umutwe,gutera_ubwoba,kaze,kwiba,gutesha,kubangamira,kuziritse,kuboshye,gufunga,gukankamira}
      {ziza,baza,aza}{guta,gutererana,gutenguha,gusiga} ntizigukwiye kudutandukanya gutandukanya badutandukanya adutandukanya ni_injiji nta_bwenge
      nta_gaciro baguhemukira zaguhemukira barakaze b_inda_nini batakuzi ntagukwiye bakwiba ishyari_gusa bagutwara_nk
      {nti,ntabwo_,ntago_}{ba,zi}{kumva,gukunda,kwitaho,kubaha,kuzi,zi,guha,sobanukiwe,sobanukirwa,gusobanukiwe}
      nta{kumva,gukunda,kwitaho,kubaha,kuzi,kwizera} {nta,ntabwo_,ntago_}a{kumva,gukunda,kwitaho,kubaha} ntibaguha_agaciro ntibazi_agaciro
      ntibakizera ntibakwizera ntizizi_kukumva ntizakumva ntibazakumva ntibashobora_kukumva bagufata zigufata agufata
      {ba,ara,bara,zi,zira}{gukandamiza,kurenganya,kubeshya,gukoresha,gusebya,kwanga,kubuza,guseka,gucunga,kontrola,gukontrola,gufungira}
      {ba,ara,bara,zi,zira}{gukinisha,kunaniza,gucira_urubanza,kuvuga,kurakarira,gusuzugura}
      {ba,ara,bara,zi,zira}{gukagatiza,kugambanira,kuryarya,gutoteza,goye,kugirira}
      {bafite,afite,zifite,bagira,zigira,bakugirira,zikugirira}_ishyari ni_fake ni_abanzi ni_indyarya ni_babi ni_abagome ni_umugome ni_abatindi
      batindi fake ishyari strict bakaze birengagiza {u,ba}rakabya bakabya akabya batumva atumva batakwitaho batagukunda atagukunda
      bashaje_mu_mutwe bo_hambere baba_mu_bya_kera`,
    send: `nyoherereza {u,}nyoherereze nyohereza {u,}nyohereze ohereza wohereze {u,}mpereza {u,}mpereze mpa umpe tuma utume ntumira untumire nyereka
      {u,}nyereke {uza,uka,ba,ban}nyoherereza uzanyihere mpaho nshaka_ku{reba,bona} ndashaka_ku{reba,bona} nifuza_ku{reba,bona} reka_ndebe fata
      ufate wifotore ifotore {w,}ifotoze ifate wifate kora ukore share send sendinga envoie kunyoherereza unyohere kunyereka wanyoherereza
      wanyohereza wampa wanyereka nakwishimira_kubona shyira nsaba ndagusaba ndasaba nyihera nyihere zohereza uzanyereke watuma uranyoherereza
      uzanyoherereze uzanyohereze wantumira uzayinyereke yinyoherereze twoherereze nkeneye ndakeneye ngaho_nyereka nduka
      banza_u{nyoherereze,tume,nyereke,ohereze}`,
    picture: `gafoto tufoto tuvideo kavideo ikifoto ifoto amafoto agafoto utufoto foto fotos photo{,s} pic{,s} picture{,s} selfie{,s} videwo video{,s}
      akavideo agavideo utuvideo amavideo vidio clip ipiki amapic amaphoto ama_photo ama_pic aka_video isura vid`,
    bed: `uko_uryama uburyo_uryama utwambaro umubiri_wose ka_short imbere_no_inyuma utambaye_ishati ishati inda ikibuno mu_rugo_nijoro amaguru ukuguru
      mu_gitanda igitanda gitanda usohotse_mu_bwiyuhagiriro umusatsi_urekuye uryamye mu_cyumba cyumba buriri mu_buriri ku_buriri douche
      mu_bwiyuhagiriro bwiyuhagiriro koga wiyuhagira wiyuhagiye uvuye_koga kwoga utambaye wambaye_ubusa ikariso pijama pyjama maillot swimsuit
      bikini akajipo mini umubiri mubiri body full_body full wowe_wenyine uri_wenyine wenyine wowe_nyine solo mirror indorerwamo
      imbere_y_indorerwamo ugiye_kuryama mbere_yo_kuryama akenda_ko_kurarana utambaye_uniforme udafite_filtre nta_filtre sans_filtre
      umwenda_wo_kurarana isume wambaye_iki utambaye_inkweto singlet kambara_mugufi agapantaro short taille uko_wambaye bitugu njyenyine
      njye_nyine njye_wenyine njye_gusa`,
    come: `{tuzari,tuzabi,tuzaki}korera nze kunsura urara uzarara ndashaka_ko_uza urahagera uzasohoke usohoka uzanyuraho uzaze_aho winjirire uzinjire
      unyaruke nyarukira uzanyaruke duca tuca uze ngwino uzaze uraza uza kuza waza unsange nsanga uzansange uransange unyure nyura uzanyure uce
      winjire usohoke sohoka umanuke tuzajyane tujyane tujye tuzajye nkujyane nzakujyana ndakujyana duhurire duhure tuhurire tuzahurire tuzahure
      tuhure tubonane tubonanire tuzabonane twahura twahurira twabonana turahura turahurira turabonana dusohokane tuzasohokane mpura_nawe turebane
      tuzarebane urare uzarare kurara turare unsure nsura uzansure wansura uzigire wigire tuzakorere turakorera tuzakorera twigire tuzigire ugere
      ugereyo nkwakire nzakwakira ndakwakira nkutembereze nkujyana twikinire tuzikinire twirire uzagere uhagere tujyana nakujyana nzagutembereza
      tukajya tukabonana wazaza kunsanga ujye kuhagera`,
    mine: `room_yanjye rumu_yanjye studio_nijoro mu_nzu_njyewe aho_ntuye aho_mba aho_ncumbitse mu_nzu_yacu nzu_yacu inzu_yacu aho_nakubwiye
      mu_biro_byanjye mfite_inzu mu_nzu_njyenyine iwacu_ntawe muri_chambre chambre_yanjye muri_apartment amaso_y_abantu kure_y_abantu kure_y_amaso
      aho_abantu_batatubona hadafite_abantu hatari_abantu hatari_amaso iwanjye kwanjye mu_rugo_rwanjye nzu_yanjye mu_nzu_yanjye icyumba_cyanjye
      cyumba_cyanjye studio_yanjye biro_byanjye ku_biro_byanjye geto ghetto kigeto hotel hoteli lodge lodji loji logi motel guest guest_house
      apartment appartement apart airbnb imodoka_yanjye modoka_yanjye mu_modoka imodoka ishyamba mu_ishyamba ahantu_hatuje ahantu_hihishe
      ahantu_hiherereye ahiherereye ahihishe ahantu_heza ahantu_tutaboneka aho_batatubona aho_ntawe chambre inzu_yanjye
      inyuma_y_{i,u,}{shuri,rusengero,isoko,inzu,gare,stade,kiriziya,ishuri,urusengero,urugo} inyuma_ya ku_mazi ikivu ku_kivu piscine pisine bar
      akabari akabyiniro kabari iwacu_nta_muntu ahatari_abantu hadakunze ku_nzu cave villa annexe hirya_y ubwihisho studio office_yanjye`,
    solo: `turi_babiri_gusa nta_wundi nta_muntu_muri_kumwe nta_muntu_uri_kumwe wowe_nanjye nanjye_gusa wowe_nanjye_gusa mbere_y_abandi
      abandi_bamaze_gutaha abandi_batashye abandi_bagiye buhoro_buhoro ntawe_muri_kumwe wenyine wowe_wenyine wowe_nyine uri_wenyine wowenyine
      wowe_gusa alone seul seule solo twembi twenyine twembi_gusa njye_nawe njyewe_nawe nawe_gusa turi_babiri turi_twembi babiri_gusa njye_na_we
      rwihishwa bucece nijoro mu_ijoro z_ijoro zijoro ninjoro n_ijoro mwenyine bwije mu_gicuku gicuku privé prive private`,
    fetch: `{nza,nda,na,nzajya_n}{gufatira_moto,gufatira_taxi,kunyuraho,kunyureho} nkunyuraho nkunyureho nzajya_nkunyuraho ndagufatira_moto
      {nza,nd,na,nz}{ohereza}_{chauffeur,umushoferi,imodoka,taxi,moto} {nzaba,ndaba,mba}_{mparitse,mpagaze,mpari,ngutegereje,nkurindiriye}
      mparitse
      {nzaza,ndaza,naza,nza,nkaza,nje}_{kugutora,kugutwara,kugufata,kukujyana,kukuvana}
      {nzaza,ndaza,naza,nza,nkaza,nje}_{kugusura,kukureba,kugutegereza,kukurindira,kukubona,kukugeraho}
      {nzanyura,ndanyura,nanyura,nzajya_nza,nshobora_kuza,nazaza}_{kugutora,kugutwara,kugufata,kukujyana,kukuvana}
      {nzanyura,ndanyura,nanyura,nzajya_nza,nshobora_kuza,nazaza}_{kugusura,kukureba,kugutegereza,kukurindira,kukubona,kukugeraho}
      {nza,nda,na}{gutora,gufata,gutegereza,gutwara,kurindira,kujyana,kuvana,gusohora,gucyura} ngutegereze nkurindire ngutore ngufate ngutware
      nkujyane nkuvane ngucyure nkugereho ngusure {nza,mba,ndaba,nzaba,ndi,nari}_ngutegereje nzaba_nkurindiriye nzaba_mpari nzaba_ndi
      ngutegerereje mbe_ngutegereje nzaparika ndaparika nzahagarara ndahagarara nzohereza_moto ndohereza_moto nzakoherereza_moto
      ndakoherereza_moto nzakwishyurira_moto ndakwishyurira_moto nzohereza_taxi nzakwishyurira_taxi nkohereze_moto nkoherereze_moto moto_irakuzana`,
    spot: `ishuri shuri kuri_lycee lycee imodoka modoka moto umuhanda muhanda gare arret are inyuma hepfo hirya haruguru iwanyu isoko stade rusengero
      kiliziya nyabugogo carrefour rond_point kiraro portail irembo ku_gipangu gipangu ku_muryango idirishya kuri_kona kona taxi voiture car
      vatiri roundabout mu_rugo ikigo parking station hafi`,
    meet: `{du,ko_du,tuga,tu}{sohokana} {tu,ko_tu,tuka}{bonana} {du,ko_du,tuza,tuka}hura duhurira twasohokana tugasohokana twazahura twazabonana
      twazasohokana duhure duhurire tuhure twahura twahurira tuzahure tuzahurire tubonane tuzabonane twabonana guhura guhura_nawe kukubona
      kubonana dusohokane tuzasohokane turahura turabonana mpure_nawe tuhurire imbonankubone amaso_ku_maso face_to_face en_vrai in_real tuzarebane
      turebane nkubone tumete kukureba_amaso tuzanahure tukabonana tukazahura kuguca_iryera kukureba ngusure kugusura`,
    away: `yirirwa birirwa azamara barihe bari_he ari_he arihe ari_hehe bari_hehe batashye yatashye atashye yagiye bagiye aragiye baragiye badahari
      adahari bahari ahari ntahari ntibahari ntarataha ntibarataha araza baraza azaza bazaza ataha bataha azataha bazataha arataha barataha
      agaruka bagaruka azagaruka bazagaruka aragaruka baragaruka yagarutse bagarutse aryamye baryamye araryamye araryama yaryamye baryama
      asinziriye basinziriye arasinziriye barasinziriye yasinziriye barara arara ku_kazi mu_kazi kukazi ku_isoko yasohotse basohotse asohoka
      basohoka bari_mu_rugo ari_mu_rugo arahari barahari aracyari akiri bakiri baracyari aragenda baragenda bagenda ajya bajya yaraje baraje akora
      bakora ari_ku bari_ku azaba_adahari bazaba_badahari azasohoka bazasohoka azajya bazajya ku_rugendo mu_rugendo rugendo azagenda bazagenda
      amara batinda atinda aryama bamaze_kuryama amaze_kuryama amaze_kugenda bamaze_kugenda bagiyeye yaragiye baragiyeye aza baza`,
    away2: `bari_mu_rugo ari_mu_rugo baba_bari aba_ari aba_ahari baba_bahari yirirwa birirwa akora_ijoro bakora_ijoro arara_izamu bajya ajya aba_adahari
      baba_badahari aryama baryama barasinzira asinzira barihe bari_he ari_he arihe ari_hehe bari_hehe batashye badahari adahari bataha ataha
      azataha bazataha agaruka bagaruka azagaruka bazagaruka aracyari baracyari ntahari ntibahari basinziriye asinziriye baryamye aryamye
      barasinziriye arasinziriye arataha barataha bahari ahari baraza bagiye atinda batinda bamaze_kuryama amaze_kuryama bamaze_kugenda
      amaze_kugenda`,
    spy: `bagufatira agufatira bagusomera agusomera bakureberamo akureberamo bagukuramo
      {a,ba,u,uju,aja,baja,ajya_a,bajya_ba,bara,ara,hari_u}{reba,soma,genzura,fata,rebera,rebamo}
      {a,ba,u,uju,aja,baja,ajya_a,bajya_ba,bara,ara,hari_u}{kontrola,checka,chekinga,check,cheka,somera,yireba}
      {a,ba,u,uju,aja,baja,ajya_a,bajya_ba,bara,ara,hari_u}{yisoma,yifata,yigenzura,zisoma,zireba,busoma}
      {a,ba,u,uju,aja,baja,ajya_a,bajya_ba,bara,ara,hari_u}{bireba,yirebamo,kuraho,cunga,kurikirana,fungura,mbona}
      azi_gu{soma,koresha,fungura} bazi_gu{soma,koresha,fungura} azi_kureba bazi_kureba azi_gukoresha azi_password bazi_password azi_code
      bazi_code uzi_password uzi_code uzi_mot_de_passe azi_mot_de_passe ashobora_gusoma akoresha bakoresha ukoresha ajya_areba bajya_bareba
      ajya_asoma bajya_basoma ajya_afata bajya_bafata`,
    phone: `telefone terefone fone phone tel ubutumwa message{,s} mesaje msg{,s} sms chat{,s} whatsapp password code mot_de_passe account konti
      compte{,s} inbox dm screen ecran ama_message{,s} telephone instagram facebook ibyo_wandika ibyo_twandikirana ibyo_tuvugana amafoto tablet
      laptop mudasobwa conversation{,s}`,
    partner: `umukunzi boyfriend copain copine girlfriend bf gf cheri cherie chr umusore fiance inshuti_y_umuhungu inshuti_y_umukobwa umu_type umujama
      uwo_mukundana umuhungu_mukundana umukobwa_mukundana crush`,
    love: `copine umukunzi umugore cherie girlfriend boyfriend uwanjye fiancee princess umwamikazi queen umugeni gf bebe madame`,
    teen: '10 11 12 13 14 15 16 17',
    adult: '19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 48 50',
    nice: `ikizungerezi ikirori mwizacyane mwiza_kurusha inzozi icyitegererezo uwo_nashakaga ku_rwego ikirenga indashyikirwa umunyabwenge_cyane
      hejuru_y_abandi star_nyine gold a_queen udasanzwe_cyane mwiza keza akana_keza agakobwa_keza mukobwa_mwiza beau belle cute jolie joli hot
      beautiful pretty handsome smart umunyabwenge umuhanga intelligent mature special umwihariko unique utandukanye different princess queen
      umwamikazi umumarayika marayika malaika star talented gorgeous perfect umunyampano mukuru utangaje udasanzwe mushongore uwambere umwe_mu
      sweet fine muzima ngufite agaciro keza_cyane igikundiro igitangaza umugisha pure smart_cyane bomba fire fresh classe impano imfura
      akaryoshye uwihariye indabo ururabo ururabyo akazuba akabuto inyenyeri zahabu diyama kabisa_mwiza`,
    asset: `amaso maso inseko ijwi umubiri mubiri uruhu umusatsi amatama uburanga impano talent ubwenge body smile agasura isura agashinguracumu ikimero
      taille amenyo figure style amavideo videwo video{,s} ifoto amafoto photo{,s} dp profile imbyino status uko_useka uko_usa uko_uvuga
      uko_wambara uko_ubyina uko_uririmba uko_utekereza ukuntu_useka ukuntu_usa ukuntu_uvuga imico agaseko utuboko ingano`,
    give2: 'urashaka urifuza wakwakira wakwishimira wakenera uracyashaka',
    threats: `ndiyahura niyahura birangiye irarangiye iherere_aho nyashyire nyishyire nzishyire nyohereze uzambura_burundu urabizi ndahita nzahita uzahura
      uzabimenya ndamenya uzaba_unyanze ntukongere ntuzongere ibyacu_birangire nziyahura nziyica ndiyica ndapfa nzapfa napfa nzipfira ndipfira
      nzabibwira nzohereza nzereka nzashyira nzatangaza nzabisohora nzasohora nzakubloka ndakubloka nzakureka ndakureka ndagenda ntuzongera
      turatandukana tuzatandukana birarangira birarangiye birashira uzabona uzabyicuza uzicuza uzabizira ndababara nzababara nzarakara ndarakara
      ndabivuga nzabivuga nzakwanga ndakwanga nzayisohora ndayisohora nzayishyira nzazishyira nzazohereza nzayohereza ndayohereza ndohereza
      ndashyira ndabibwira uzambura uraba urandenganya ntunkunda ntunyizera nzafata ndafata nzashaka undi tubivemo tubireke urabona_ishyano
      uzaririra nzabwira ndabwira tuzabireka nkwange nkureke ntituzongera sinzongera nzaguca simbaye sinzakubabarira ntuzambona ntacyo_uzongera
      nzayereka ndayereka ntuzabona urabura uzabura`,
    'if-not': `niba_udashaka niba_utabishaka niba_unyanze niba_utamp nu{dashaka,tabishaka}
      nu{komeza,tinda,dakora,daza,danyoherereza,damvugisha,dasubiza,danyereka,nyita,nyima,reka_kumvugisha}
      ni{wanga,wongera,uvuga,unyanga,utaza,utabikora,uba,ubivuga} numara nibibwira
      nu{ta,}{bikora,za,nyoherereza,nyohereza,byemera,bimpa,ya_mpa,byanga,yanga,vuga,bivuga,bibwira,bwira,mubwira,nsubiza,nyereka,mpa}
      nu{ta,}{nsiga,ndeka,ntereka,nyihorera,genda,mbloka,nanga,nyanga,hakana,nyima,reka,sohoka,kora,mvugisha,nyumva,nyitaba,tuma}
      nutansubiza nutampa nutanyereka nuramuka nuramutse numbloka nunsiga numbwira utabikoze utaje utayinyoherereje utabyemeye utampaye
      utanyeretse niwanga nubyanga nuyinyima ubyanze niba_ubyanze niba_utaje niba_wanze niba_utabikoze bitabaye_ibyo naho_ubundi nanga ubundi_rero
      sinon nunyima numpisha nubeshya nunyanga nuvugisha nubigira nutinda nimubwira nimba_utabishaka`,
    public: `ishuri ishuri_ryose ababyeyi mama papa nyoko so status group whatsapp facebook fb insta instagram tiktok internet interneti bose abantu
      inshuti inshuti_zawe mwarimu directeur iwanyu conversation{,s} amafoto ifoto video videwo hose ku_karubanda classe abana_bose umuryango
      screenshot{,s} abo_mwigana ibyo_wambwiye ibyo_wanyandikiye`,
    sad: `urambabaje wambabaje urambabaza urantenguha wantengushye wantengushe uranyirengagiza wanyirengagije uranyirengagije urankinisha
      uri_kunkinisha unkinisha urambeshya wambeshye uramvunnye urantesha_umutwe urantinya urampunga uranyanga uranyanze uranyihorera wanyihoreye
      wanyanze uranshavuza urandizwa uransuzugura uransuzuguye urandengera urandushya unteye_agahinda unteye_umujinya urandakaje unsigayemo
      urambwije unyishe_umutima urankoza_isoni urankomeretsa wankomerekeje umbabaje unteye_umutima_mubi ntunyitayeho ntunyitaho ntukinyitaho
      ntunkunda ntukinkunda ntunyizera ntukinyizera ntunyizeye ntunyumva utankunda utanyizera`,
    common: commonWordsOf.rw,
  },
  rules: {
    profile: `
      wujuje/ugize/urengeje/ugejeje/ugeze/wagize ~1 <teen>
      usoza/murangiza/urangiza/muvayo/uvayo/urataha ~2 ryari/saa/saa_ngahe
      ibiro bingahe
      {u,mu}fite/ufte/ugira/wujuje/urengeje/ugeze/ugejeje/ugeze_mu ~1 imyaka ~1 ingahe/ingapi/ingana_ite/zingahe/$/<teen>
      imyaka ~1 yawe/ingahe/ufite/ingapi/mufite/wujuje/ugezemo
      quel_age/how_old/asl
      ufite ~1 <teen> ~2 cg/cyangwa/se/ans/imyaka
      <teen> cg/cyangwa <teen>
      wavutse/wavukiye ~1 ryari/mu_wuhe/umwaka/he/hehe/mu_kihe/mu
      wiga/urimo_kwiga/uriga/mwiga ~1 he/hehe/kuki/mu/muri/muwa/ku/kuri/i/iki/ikihe/irihe/ayahe
      irihe/ikihe/kihe/ayahe ~1 shuri/kigo/mashuri/ishuri/ikigo
      uri uwo he/mu/i/hehe
      uri he/hehe/mu_kihe/mu_wuhe/mu_yihe
      kahe/wuhe/yihe/uwuhe/akahe/iyihe karere/kagari/murenge/mudugudu/quartier/mujyi/akarere/umurenge
      witwa/mwitwa nde/ande/ute/gute
      ureshya/ungana/upima/uresha ~1 ute/iki/gute/ibiro/bingahe
      {u,mu}bana ~1 na/n/nande/n_ababyeyi
      uba/ubana kwa/n/na nde
      utaha/mutaha/usohoka/musohoka/uva/muva/urataha/uratirimuka ~3 saa_ngahe/ryari/gihe_ki/sangahe/saangahe`,
    alone: `
      hari/nde/ninde/umuntu ~2 uri kukureba/kukumva/gusoma/kureba/kumva
      hasigaye/hasigara/usigarana/musigarana/murarana/urarana/musigaranye/usigaranye ~1 na? nde/bande
      {u,mu}bana ~2 bangahe
      nyoko yasohotse/yagiye/ataha/aragiye
      abo ~1 {mu,u}{rarana,bana,kina}/mubana/murarana ~2 <away2>
      uriho/uraho/ubaho ~1 wenyine
      nta_muntu/ntawe/nta_wundi ~1 muri/uri kumwe
      uri/uli/muri/ur/urii/waba_uri ~2 wenyine/mwenyine/wowe_nyine/wowenyine/alone/seul/seule/solo
      wenyine mu_rugo/ubu/mu_nzu/mu_cyumba
      {u,mu}ri/turi/urikumwe/uli ~1 kumwe/hamwe ~1 na_nde/nande/na_bande/n_umuntu/nabande/nde
      {u,mu}ri/mu{rara,sigaye,sigara} ~1 muri? bangahe
      <parents> ~2 wawe/bawe/wanyu/banyu/we ~2 <away>
      <parents> ~2 <away2>
      <parents> ~1 <away> ~2 ryari/saa_ngahe/sangahe/se
      <kin> ~3 <spy> ~2 <phone>
      <spy> ~1 <phone> yawe/zawe/bwawe/yaw/byawe
      <phone> ~1 yawe/zawe/bwawe/yacu/zacu/byawe ~3 <spy>
      bose/abandi ~1 <away2>/bagiye
      nta_muntu/ntawe/nta_wundi ~1 uri/uhari ~1 mu_rugo/iwanyu/aho/hafi/kumwe
      mu_rugo mwese/bose
      funga/ukinge/kinga/wifungirane/ifungirane/ufunge/wikingirane ~1 urugi/umuryango/icyumba/rideau/inzugi/neza`,
    secret: `
      <kin> ~2 si_ngombwa/ntabwo_ngombwa/sibyiza/ntibikenewe/bitari_ngombwa ~1 ko
      si_ngombwa/ntabwo_ngombwa/sibyiza/ntibikenewe ~1 ko <kin>
      <chats> ~2 {ubi,uzi,uya,uyi,ubu}{hanagure,sibe,siba}
      uyandike/uyibike/unyandike/uyisave ~1 nka/nk/izina
      <friends> ~3 <not-know>
      ntihagire/ntihazagire/hatagira/hatazagira ~2 umbona/utubona/uzatubona/ubimenya/uzabimenya/ubivuga
      bakubajije/akubajije/nibakubaza/nakubaza/ukubajije ~2 uvuge/uvuga/uzavuge/ukavuga/uhakane/ubeshye
      nibabaza/nabaza/babaza/bazakubaza/azakubaza ~2 uvuge/uvuga/uzavuge/ukavuga/uhakane/ubeshye
      ni ibyacu ~1 babiri/twembi/gusa/$
      nta_wundi/ntawundi ~1 bireba/ukwiye/ugomba
      utabwira/utazabwira/utabwiye ~1 <kin>
      uzavuge/uzababwire/uvuge ~1 <teen>/18/ngo_ufite
      uzi/ushoboye/umwana ~2 guceceka/kubika_ibanga/ntavuga
      mubwire/umubwire/uzamubwire/ubabwire/uzababwire ~1 ko? wayi/wayitoye/wageze/wayiguze/wayihawe/bayiguhaye/wayibonye/wari
      bigume/byose_bigume/bigumane ~2 mu ~1 inbox/nbox
      <not-tell> ~3 <kin>
      wibwira/wivuga/wibaza/si_byiza_kubwira/kutabwira ~2 <kin>
      <not-tell> ~2 inshuti/inshuti_zawe/bagenzi/bagenzi_bawe/abandi/n_umwe/numwe/undi_muntu
      <kin> ~3 <not-know>
      <friends> ~2 <not-know>
      <no-one> ~2 <knows>
      bitazamenyekana/ntibizamenyekane/ntibimenyekane/ntibigasohoke/ntibizasohoke/ntibisohoke/bidasohoka/ntibizajye_hanze/ntibijye_hanze/bitajya_hanze
      <between>
      bigume/bibe/bihere/birangirire/bihagarare/bizagume ~2 hano/aha/twembi/twebwe/ibanga/akabanga/secret/private/njye/gusa
      biguma/bizaguma/bigarukire/reka_bibe/tubigire/tubike/tubibike ~2 hano/aha/twembi/twebwe/ibanga/akabanga/secret/private/njye/gusa
      ibanga/akabanga/utubanga/secret ryacu/kacu/yacu/gusa/rikomeye/twacu/ryanjye/riri
      ni/bibe/ribe/kabe/kazabe ibanga/akabanga/secret ~1 ryacu/hagati/kacu/rya_twembi/ryanjye/twembi
      akabanga/utubanga
      <erase> ~2 <chats>
      <chats> ~3 {u,}zisibe/ubusibe/uyisibe/uyasibe/zihanagure/ubisibe/uzisiba/uyisiba
      rwihishwa/rwihishwe/mu_bwihisho/bwihishwa/en_cachette/in_secret/batakubonye/batakubona
      utabwiye/utabibwiye/utavuze/utababwiye/utamubwiye ~2 <anyone>/$
      <lie> ~1 ko/ngo ~1 <lie-what>
      sohoka/usohoke/genda/uzasohoke/uveyo/uve_mu_rugo/wiyibe/iyibe/uziyibe/ucike/ucikire/tororoka ~2 <sneak>/batabizi/batakubonye/bose_basinziriye/baryamye`,
    'soft-secret': `
      <not-know>
      <not-tell>`,
    exclusive: `
      nakwitaho/nzakwitaho/ndakwitaho/nkwitaho/ngukunda/ndagukunda/nkuzi ~1 kubarusha/kubaruta/kumurusha/kumuruta
      <parents> ~2 ntibashaka/ntashaka/badashaka ~1 ko ~1 twishimana/wishima/tubana/dukundana/tuvugana
      sinzagutererana/sinzagusiga/sinzaguta/sinagutererana/sinzakureka/sinzigera_nkureka/nzahora_iruhande
      ndi nka_so/nka_papa/nk_umubyeyi/nka_papa_wawe/nk_umuvandimwe/nka_mukuru
      ibyo/icyo ~1 atakugirira/batakugirira/batakoze/ataguha/bataguha
      <parents> ~1 wawe/bawe ~1 <loves-not>
      njye_nawe/njyewe_nawe/wowe_nanjye ~1 ku_isi/gusa_ku_isi/iteka/burundu
      ni_njye/ninjye/nijye/njye/jye/njyewe/jyewe/moi ~1 wenyine/gusa/nyine/njyenyine/jyenyine
      njye/jye/njyewe/jyewe ~1 ndakumva/ndagukunda/nkwumva/nzi_agaciro/ndakuzi/nzakwitaho/ngutega_amatwi/ndagutega
      njye/jye/njyewe/jyewe ~1 ngukunda/nkwitaho/ndakwitaho/nzahora/ngusobanukiwe/ndagusobanukiwe/nkuzi/ndakubaha
      ni_wowe/niwowe/wowe/wowe_gusa ~1 wenyine/gusa/nyine ~1 unyumva/unkunda/nizera/nkunda/mfite/ndeba/ntekereza/unyitaho/nsigaranye/umpa/urimo/nizeye/nkeneye
      <no-one> ~4 <loves>/kundusha/kuruta_njye/nkanjye/wagira
      <yours> ~3 <loves-not>
      ntabwo/ntago ~1 bakumva/bagukunda/akumva/agukunda/bakwitaho/akwitaho/bazi/zikumva/zigukunda/bakwubaha/bagushaka
      <loves-not> ~1 nk_umwana/nabi/nk_imbwa/nk_igikoresho/akana/uburyo/nk_uruhinja
      gukunda/ndagukunda/nkukunda/ngukunda/nkwitaho/ndakuzi/nkuzi/kukumva ~1 kurusha/kuruta/kubarusha ~1 <anyone>/bose/undi
      {u,wa}shobora kumbwira/kunyizera/kunganiriza ~1 byose/buri/ibyo/icyo/ibibazo/$`,
    flattery: `
      urakuze ~1 bihagije
      ubwenge/bwawe ~3 umuntu_ukuze/umuntu_mukuru/abakuru/bakuru
      bameze/umeze/uzi/bisa/ureba ~2 nkawe
      si nk abandi/bandi
      wanyuze/unyuze ~1 amaso/umutima
      unshimisha/uransusurutsa/unyura_umutima/unkora_ku_mutima
      urakuze/ukuze/uratekereza/utekereza/uvuga/usa/umeze ~3 nk_umuntu_mukuru/kurusha/nk_umukobwa_mukuru/nk_umukuru/mukuru/bakuru/imyaka
      urakuze/ukuze/uratekereza/utekereza/uvuga/usa/umeze ~3 nk_umugore/nk_umugabo/n_umuntu/mu_mutwe/nkufite/nk_ufite/nk_uwa
      urakuze/warakuze/urakuzi ~1 cyane/pe/rwose/mu_mutwe/sha/mu_bitekerezo/$
      uri/uli/ur ~2 <nice> ~1 cyane/kurusha/peee/pe/rwose/kabisa/koko/$/sha/bya/trop/kuri/gusa/mu/we
      uri ~1 <nice>
      uri ~1 umukobwa/umuhungu/umwana/akana/agakobwa/umu mwiza/muzima/keza/w_umuhanga/wihariye/udasanzwe
      uri ~1 umukobwa/umuhungu/umwana/akana/agakobwa/umu special/utandukanye/mwiza/w_ubwenge/w_igitangaza/kihariye
      wavamo/waba/wabaye/wavamwo/uzavamo/uzaba ~2 umunyamideli/model/mannequin/miss/star/icyamamare/umustar/umunyamakuru/umuhanzikazi
      ufite ~1 <asset> ~2 meza/nziza/ryiza/mwiza/keza/rwiza/bwiza/ikomeye/idasanzwe/byiza/wawe/$/ubwuzu/agaciro/uteye/iteye/riteye/ateye/pe/cyane
      <asset> ~1 yawe/ryawe/byawe/bwawe/zawe/wawe/ruawe/rwawe ~2 meza/nziza/ryiza/mwiza/birantwara/ziranshimisha/iranshimisha
      nkunda/nkunze/nakunze/narakunze/nishimiye/natangajwe/nemera/ndakunda/nkunda_cyane ~2 <asset>
      uteye/iteye/ateye/urateye ~1 amabengeza/ubwuzu/ubusambo/amatsiko/iroha
      <no-one>/nta ~3 nkawe/nka_we/umeze_nkawe/uguhiga/ukurusha/ungana_nawe/wundi_nabonye
      nkawe/nka_wewe ~1 bo/ni_bake/bake/ntibabaho/ntabaho/nabuze
      ushimishije/unshimisha/uranshimisha/uranyura/urankurura/uranyemeza/ndakwemera`,
    gift: `
      bazaguhemba/uzahembwa/uzinjiza/winjiza/binjiza/baraguhemba/uzakorera ~2 neza/menshi/amafaranga/cash/#money
      nzagushyira/nagushyira/nzakugeza/nakugeza ~3 team/ekipe/tv/film/clip/studio/list/television/radio/imbere/equipe
      nzakujyana/kuzakujyana/nkakujyana/nkujyane/ndakujyana ~2 canada/amerika/burayi/usa/belgique/dubai/hanze_y_igihugu/paris/mu_mahanga/uganda
      <give> ~4 <thing>
      <thing> ~3 nunyoherereza/nubikora/nubika/numpa/nunyereka/nubyemera/niwemera/nunkunda/nunyemerera
      <give2> ~1 <thing>
      <serve> ~4 ku_buntu/for_free/free/gratuit/gratis/nta_kwishyura
      {nza,na,nda}{kwishyurira,kurihira} ~3 ishuri/minerval/itike/byose/ikizamini
      nzishyura/nishyura/ndishyura/nkishyura ~2 byose/hotel/moto/itike/transport/ibyo/iby
      {nza,tuza,na}{gushyira,kugira} ~2 star/kapiteni/captain/studio/model/mu_ikipe/admin/mod/icyamamare/ku_rutonde/muri_ekipe/vip`,
    elsewhere: `
      mpa/umpe/nimpa/wampa/numpa/nyoherereza/nyohereza/tanga/nsaba ~1 <app> ~1 yawe/yaw
      <app> ni iyihe/irihe
      <move> ~3 kuri/muri/ku/kur/on/sur/kure/ama? <app>
      <move> ~1 <app>
      <app> ~1 yawe/yaw/ni_iyihe/niyihe/ryawe/zawe ~1 $/ni/niyihe/ni_iyihe
      kuri/muri <app> ~2 ho/niho/ntawe/hatekanye/tuvugane/tuganire/twandikirane/tuvugireyo
      mpa/umpe/mpereza/wampa/nyohereza/mpaho/unyoherereze/unyohereze/ndagusaba/nsaba/reka_nguhe/uzampe/wampaho ~1 <number> ~1 yawe/yaw/zawe/ya_whatsapp/$
      injira/unkoreshe/uzankoreshe/nkoresha/nsanga ~2 ahandi/private/prive/inbox/dm/mp/dms/ku_ruhande/mu_muhezo/ku_rundi_rubuga/inboxe/pv
      ureke/reka/tureke/tuve/tuva/va ~2 hano/muri_group/kuri_group/muri_game/kuri_iyi/aha
      hano ~3 barasoma/bareba/baratubona/abantu/si_heza/ntihizewe/haba_abantu/batubona/barareba/mods/abamods/admin/barabibona/ntitwisanzuye
      ubutumwa/message/messages/sms ~2 burisiba/bwisiba/zirisiba/zisiba/zisibwa/busibwa/ntizigaragara/ntizibikwa`,
    picture: `
      ukuyemo/wikuyemo/wakuyemo ~1 ikoti/imyenda/ishati/umupira/agapira/uniforme
      <no-one> ~1 nzayereka/nzazereka/nzabyereka/nzayiha
      <send> ~2 uko uryama/wambaye/umeze_uryamye/ureba_uryamye
      ubyine/ubyinira/byina/umbyinire/mbyinira ~2 wambaye/utambaye/njye/gusa/short
      selfie/<picture> imwe/rimwe/kamwe/yose ~1 buri munsi
      <picture> ~4 <bed>
      ohereza/nyohereza/nyoherereza/wohereze/mpa ~1 n/na? iyindi/izindi/indi/ayandi
      nyereka/unyereke/ndebe/kureba/reka_ndebe/nshaka_kureba/ifotore/wifotore/wifate/wifotoze/kwifotora ~3 <bed>
      fungura/cana/open/ouvre/shyiraho/ufungure/ucane/on/shyira ~1 kamera/camera/cam/video/videwo/camela
      <no-one>/ninjye_wenyine/ni_njye_wenyine/njye_wenyine/ninjye_gusa/njyenyine/njye_gusa ~3 uzayibona/uzazibona/uyibona/uzibona/uzayireba/uzazireba
      ndayisiba/nzayisiba/nyisiba/nzazisiba/nzayasiba/mpita_nyisiba/ndahita_nyisiba/nkayisiba/nkazisiba
      wambaye/urambaye/wambara ~1 iki/ute/ki/gute/ikihe/iyihe
      <no-one> wundi? uzayibona`,
    'soft-picture': `
      <send> ~3 <picture>
      nyereka/unyereke/ndebe/reka_ndebe ~2 isura/agasura/mu_maso/uko_usa/uko_umeze/akanya
      uko usa/umeze/ureba/wabaye
      video_call/videocall/appel_video/video_appel/facetime/visio`,
    meeting: `
      iba/ibera/bibera/tubikorera/dukorera/turakorera/bizabera/tuzakorera ~2 <mine>
      uzajye/ujye/uje/uza ~1 uza mbere
      nzagutembereza/nagutembereza/ndagutembereza/dutemberemo/nkutembereze/dutembere ~3 modoka/moto/gato/kure/twembi/nijoro
      hari_aho/aho/ahantu twahurira ~3 hatari/batatubona/nta/twembi/hatuje
      <fetch> ~3 aho_ntuye/iwanjye/saa/nijoro/<mine>
      <fetch> ~4 <spot>
      <come> ~3 <mine>
      <come> ~3 <solo>
      <meet> ~4 <solo>
      <meet> ~3 <mine>
      <mine> ~3 <solo>
      iwanjye/kwanjye ~3 nta/ntawe/badahari/nta_muntu/hari_akantu/twembi/ndi_njyenyine/ntawuhari/abandi/hatuje
      <come> ~2 iwanjye
      mu modoka yanjye
      ntuzane/ntuzazane/wizana/utazana/ntuzazane_na/wizazana ~3 <anyone>/inshuti/undi
      <come> ~2 nta/utari_kumwe/utazanye ~2 n_umuntu/inshuti/muntu/undi/abandi
      <come> ~4 ababyeyi/bose/abandi ~2 badahari/basinziriye/baryamye/bagiye/batashye
      nzi/namenye/nabonye ~1 aho ~1 utuye/wiga/uba/utaha
      tujye/tuzajye/tujyane/tuzajyane/nkujyane ~2 gutembera/kurya/koga/ku_kivu/kure/ahantu/piscine/kwishimisha/kunywa/ku_mazi/weekend/hanze/kuryoshya
      nkugereho/ngusange ~2 mu_rugo/iwanyu/akanya/wenyine/aho/ubu/nijoro`,
    'soft-meeting': `
      duhura/tubonana/tugasohokana/tukabonana/tuzahura/twazahura ~2 twembi/babiri/rimwe/ryari/nawe/$
      nzahagera/uzahansanga/nzakunyuraho/nkunyuraho/nkunyureho/nzaba_mpari
      hari_aho twahurira
      ndagufatira/nzagufatira moto/taxi
      twembi gusa
      njye nawe gusa`,
    boundary: `
      waba_warigeze/warigeze/wigeze/waba_wigeze ~1 usomwa/usomana/ukundana/ugira/ukunda/ubyina/unywa/ukorwa/uhoberwa
      ngutekereza/ndagutekereza/sinsinzira ~2 nijoro/buri/$
      nkwereka/nzakwereka/nakwereka ~1 uko ~1 bigenda/bikorwa/basomana/bakundana
      ufite/waba_ufite/ugira/wigeze_ugira/wagize/urafite ~1 <partner>/umuhungu/umukobwa
      wigeze/warigeze/urabizi/uzi ~1 ukundana/usomana/usoma/gusomana/ukunda/ukora/ukundwa/usohokana/unywa/guhoberana/ibyo
      imyaka ~3 ni_umubare/numubare/n_umubare/ntacyo/nta_kibazo/ntivuze/si_ikibazo/ntirubara
      urukundo ~3 imyaka/ntirubara/ruruta/ntirugira
      njye/jye/mfite/nfite/njyewe ~2 imyaka? <adult> ~1 nyine/ariko/$/rero/ntubone/gusa
      ni_ibisanzwe/nibisanzwe/birasanzwe/ni_normal/nta_kibi_kirimo/ntakibi_kirimo
      {a,}bose/abandi/abakobwa/abahungu/abana ~2 barabikora/babikora/barabikoze/bazitanga/barayitanga
      {a,}bose/abandi/abakobwa/abahungu/abana ~2 barayatanga/barazohereza/barazitanga/barabitanga/barabyemera
      ube/uzambere/umbere/uzabe/wambera/ubere/uzambera/mbera/nkubere ~1 <love>
      dukundane/tukundane/ko_dukundana/tuzashakane/tuzashyingiranwa/tuzakundana
      truth_or_dare/action_verite/verite_ou_action
      ngenda_ngukunda/ndagukunze/naragukunze`,
    pressure: `
      ndiyahura/niyahura
      abandi ~1 babikora ~1 nta kibazo
      inshuti/ubucuti ~2 irarangiye/burarangiye/birarangiye
      niba ~3 ndahita/nzahita/nkureka/nkwange/ndakureka/nzakureka/birarangira/turarangije
      nyashyire/nzayashyira/ndayashyira/nyishyire/nzafata_amafoto ~4 <public>
      sindi umuntu_mubi/mubi/umugome/igisambo
      ushaka/urashaka/wifuza ~1 ko ~3 abisoma/abibona/abimenya/babimenya/babibona/bayibona/babisoma/abyumva/bose
      narabibitse/nabibitse/narayabitse/narazibitse
      urashaka ko ~2 napfa/niyahura/ngira_icyo/nitwara/mfa
      nsha/mpa/nyereka ~1 screenshot/screenshots ~2 yawe/zawe/inbox
      wankundira/wanyemerera/wankorera ~2 ko/rimwe/akantu/tukabonana/tugasohokana
      niba/iyo/nimba/iba/koko ~1 unkunda/unyizera/wankundaga/unyitaho/unyizeye/wanyizeraga/unyubaha/dukundana
      <sad>
      urandimo/undimo/ufite ~1 umwenda/deni/ideni/iden
      {na,nara}{kuguriye,guhaye,kwitayeho,gufashije,kugiriye,gukoreye,kwishyuriye,koherereje,guhereje} ~4 none/ariko/nawe/ubu/nyamara/byose/byinshi/ngaho/urabe
      <if-not> ~4 <threats>
      nziyahura/nziyica/ndiyica/nzipfira/ndipfira/nshaka_gupfa/ndashaka_gupfa/nakwiyahura
      unsize/nunsiga/nagusize/unsiga/nugenda/ugiye/unyanze ~1 napfa/nzapfa/ndapfa/nakwiyahura/nziyahura/sinabaho
      {nz,nd,nzay,nzaz,nday,ndaz}{ohereza,ereka,ashyira,abibwira,abwira,atangaza,abisohora,asohora,ishyira,abivuga} ~5 <public>
      ni/bizaba/biraba/niwowe/ni_wowe ~1 ikosa/amakosa/wowe/wabiteye/wabitumye/ubitumye ~1 ryawe/yawe/wabiteye/utumye/ubiteye/wabitumye/ubitumye
      rimwe/inshuro_imwe/umunota_umwe/akanya_gato/ifoto_imwe/video_imwe gusa !mu
      kuki/ko/kubera_iki/none/ubu/why/impamvu ~2 utansubiza/utakinsubiza/wanyirengagije/urantinya/utinya/wanga/utampa/uranyanga/wambloka
      kuki/ko/kubera_iki/none/ubu/why/impamvu ~2 utansubije/utanyitaba/untinya/unyanga/utabikora/utakimvugisha/utamvugisha/unyirengagiza/utankunda/utanyizera
      nibwiraga/natekerezaga/nari_nzi/nibwira/nagirango/nakekaga/narinzi ~1 ko/ngo? ~1 uri/turi/unkunda/utandukanye/ukuze/unyizera/dukundana/urenze
      ntuzigere/ntunsige/ntuzansige/ntundeke/ntuzandeke/wansiga/ntukansige ~1 unsiga/$/njyenyine/wenyine/unta/undeka/nzapfa
      nsubiza/subiza/unsubize ~1 vuba/none/aka_kanya/ubu/nonaha/bitarenze
      wikora/ntube/wigira/uracyari/uri/wibe/ureke_kuba/witwara/ntukabe/uba ~1 nk? umwana/akana/uruhinja/umunebwe/ikigwari/nkumwana/bebe $
      kubera wowe/wewe ~1 $/nta/sin/ndarwaye/mbabaye
      nzafata/ndafata/nzashaka/ndashaka/nzahamagara/hari/mfite/nzajyana/nzahitamo ~1 undi/umundi/abandi/benshi ~1 mukobwa/mwana/muhungu/babishaka/bakobwa
      sinzakugirira/sinakugirira/sinakwangiza/sinzakubabaza/sinakubabaza ~1 nabi/$/rwose/pe`,
    open: `
      surprise/suprise
      baza/bwira/ubwire ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      babwire/menyesha/umenyeshe ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      ubaze/uzabwire/uzabaze ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      mubwire/mubaze/usabe ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      saba/suhuza/unsuhurize ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      ndamutsa/muramutse/banza_ubaze ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      umbarize/mumenyeshe/ugishe ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      gisha_inama/vugana/uvugane/ganira ~2 na/n? <parents> !ko_ugiye/ko_urwaye/ko_uri/ngo_ugiye/ko_wari/ko_urajya/ko_ufite/ko_uraye/ko_urarara/ngo_uri
      umubwire/umumbwirire/ubabwire/mubabwire ko !ugiye/urwaye/uri/wari/urajya/ufite/uraye/urarara
      ababyeyi ~1 bawe/banyu? ~2 barabizi/babyemeye/bazaze/bazi/baze/batumiwe/bemeye/baremeye
      ababyeyi ~1 bawe/banyu? ~2 bazazana/bazaba_bahari/bazazane/bagomba_kubyemera/basinye/basinya/bagusinyire/bahari_nibyiza/nabo
      nyoko/so/mama/papa/mama_wawe/papa_wawe/maman/tante/umubyeyi ~2 arabizi/yabyemeye/azi/yavuze/yaremeye/yemeye/azadutwara/azaza_nawe/yansabye
      nyoko/so/mama/papa/mama_wawe/papa_wawe/maman/tante/umubyeyi ~2 yambwiye/yantumye/arabyemera/asinye/agusinyire/araguherekeza/aguherekeze/azabe/yabimbwiye
      hamwe/kumwe/uzane/uzazane/muzane/zana/muzazane ~2 n? na? <parents>
      isabukuru ya/y/yacu/yabo
      isabukuru
      turamutegurira/tumutegurire/turimo_kumutegurira/tuzamutungura/tumutungure/turamutungura/kumutungura
      surprise ya/y/party/birthday ~1 <parents>
      ikipe/ishuri/abana/urubyiruko/korali ~1 yose/ryose/bose/rwose
      muze/muzaze/tuzaza/tuzahurire/duhurire/tuzaba/turaba/mwese/muzane/muzambare ~4 twese/mwese/bose/hamwe_n_abandi/uniforme/saa
      zana/uzane/uzazane/muzane ~1 inshuti/murumuna/mukuru/umubyeyi/ifishi/uruhushya/urupapuro/mugenzi/abandi/mushiki/musaza
      uruhushya ~2 ababyeyi/rwasinywe/umubyeyi/rw_ababyeyi/rw_umubyeyi
      mu_myitozo/imyitozo/entrainement
      umuntu_mukuru wizeye/wizera/ukwizera
      mwarimu/umujyanama/tante/umuganga ~1 wizeye/wawe_azagufasha/cg_umubyeyi
      mama_wanjye/papa_wanjye/ababyeyi_banjye ~2 azadutwara/arahari/azaba/barahari/azaba_ahari/baratubwira/bazadutwara/aratubwira`,
    peer: `
      mu ishuri ryacu
      twigana/duhana_intebe/ishuri_ryacu/classe_yacu/mu_ishuri_ryacu
      mwarimu/teacher/prof/directeur wacu/yavuze/yatanze/yaduhaye
      umukoro/ikizamini/devoir/devoirs/homework/interro/quiz/exam/exams/examen/recre/recreation/notes/assignment
      nanjye mfite imyaka`,
  },
};
