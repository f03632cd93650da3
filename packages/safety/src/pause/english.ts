import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

export const english: PausePack = {
  classes: {
    you: 'you u ya yall y_all you_guys you_lot you_all you_people',
    // `ur` is also "your": what follows tells.
    // At the beginning of a rule, as people type it.
    u: 'you u ya yu yous youse ye yuh',
    ur: `your ur yer yr yo
      yuh`,
    youare: `you_are youre you_r u_r u_are youare you_were_always yall_are you_guys_are you_lot_are you_people_are you_all_are u_guys_are your_just
      youll_always_be you_will_always_be youre_all you_are_all you_are_just you_re youve_always_been youve_become you_must_be u_must_be you_have_to_be
      you_gotta_be you_are_possibly you_are_probably youre_probably youre_possibly youre_by_far you_are_by_far you_might_be you_have_got_to_be youve_got_to_be
      you_really_are u_really_are you_truly_are yous_are youse_are you_is u_is you_be u_be yer ure yure
      youve_been you_have_been youve_turned_into you_have_become youve_only_been youve_just_been you_have_only_been u_have_been
      youve_always_just_been u_always_been
      yuh_is yuh_are`,
    youre: '<youare> ur',
    // Said to somebody, these are meant to hurt.
    adj: `stupid dumb ugly fat worthless useless pathetic disgusting retarded brainless repulsive vile hideous revolting thick brain_dead braindead moronic
      idiotic unlovable despicable fugly stoopid stupit stewpid disgraceful contemptible stinky good_for_nothing unwanted unloved inferior repugnant
      nauseating sickening deplorable spineless gutless heartless brainwashed laughable subpar wretched dense scummy talentless gormless subnormal illiterate
      stinking dim dimwitted dim_witted half_witted slow_witted dopey daft imbecilic thickheaded thick_headed empty_headed airheaded pea_brained bird_brained
      feeble_minded simple_minded small_minded backward mentally_{retarded,deficient,challenged} deranged unhinged inbred demented not_right_in_the_head
      {sick,wrong,soft,slow,weak}_in_the_head sick_in_your_head grotesque deformed misshapen butt_ugly ugly_as_sin flabby tubby lardy greasy pimply spotty
      scabby mangy flea_{ridden,bitten} lice_ridden crusty musty raggedy ratchet trifling bummy busted rancid putrid foul minging manky grubby hated unlikable
      unlikeable loathsome detestable abhorrent insignificant irrelevant expendable subhuman inhuman cowardly soulless classless trashy skanky backstabbing
      conniving scheming slimy sleazy snivelling sniveling cretinous pitiable full_of_{shit,crap} beyond_{help,stupid,pathetic} below_average uneducated
      uncivilised uncivilized clapped peak_ugly buttugly chopped dogshit glaikit hackit boggin bowfin clatty dutty dogwater thick_as_mince dim_as odious
      unbearable_to_look_at soft_headed twisted_in
      shameless foolish senseless cursed barren uncultured mannerless ill_mannered retard_looking dumb_as_fuck dumbass smooth_brained low_iq
      dickless wicked_and evil_hearted black_hearted stone_hearted cold_hearted rotten_to_the_core rotten_inside shit_ugly dog_ugly pig_ugly
      pig_ignorant thick_as_{shit,pigshit,pig_shit,two_short_planks,two_planks,a_brick,bricks} dumb_as_a_brick dumb_as_a_rock dumb_as_rocks
      dumb_as_bricks dumb_as_shit dumb_as_hell dumb_as_they_come ugly_as_{fuck,shit,hell} fat_as_{fuck,shit,hell} no_use no_use_to_anyone
      no_use_at_all useless_to_everyone a_nobody god_forsaken mad_in_the_head not_well_in_the_head unfit_to_be disfigured inhumane unteachable
      unfuckable undateable unmarriageable unemployable bonkers_ugly bodoh bangang sohai bobo inutil kayu blur_like_sotong an_imbecile damn_stupid
      damn_useless damn_ugly heartless_and faithless godless worthless_to_me pathetic_and nonentity jobless_and brain_damaged brain_dead_and
      touched_in_the_head soft_in_the_skull crackbrained scatterbrained witless mindless nauseous_to_look_at rat_faced pig_faced horse_faced
      moon_faced pimply_faced craterfaced ghastly freakish monstrous vulgar vermin_like ungodly barmy_in_the_head wrong_un wrong_in_your_head
      illbred ill_bred low_bred uncouth a_let_down trashy_and a_letdown a_liability a_lost_cause a_waste a_stain a_scab a_sellout a_sell_out
      a_bad_egg a_bad_seed a_terrible_human a_bad_person a_horrible_person a_nasty_person a_shit_person
      gross dum dumm stupud stpid stupidd retarted big_for_nothing an_insult dumb_blonde_bitch brainded brain_ded vile_and gassed_up
      dozy cockeyed cross_eyed
      chupid stupidy dunce
      butters moist`,
    'mild-adj': `annoying weird ridiculous crazy insane mad lazy boring selfish rude mean awful terrible horrible gross mental bad fake evil nasty
      embarrassing creepy incompetent hopeless a_joke dramatic cringe ignorant toxic jealous clueless insufferable obnoxious childish immature arrogant
      ungrateful untrustworthy two_faced delusional paranoid manipulative cruel weak pitiful unbearable the_worst not_welcome not_wanted dead_to_me
      not_good_enough not_smart_enough not_pretty_enough basic mid washed lame slow clingy needy whiny bossy nosy stuck_up snobby spoilt petty salty shallow
      vain hypocritical sneaky shady sly stingy greedy nuts bonkers cringey cringy corny dull clumsy scrawny lanky chubby hairy bald poor broke filthy dirty
      smelly wasted mediocre forgettable unfunny not_funny unattractive unlucky_for_us a_pain a_mess a_wreck a_disaster all_talk attention_seeking rubbish
      low_class tacky tone_deaf up_yourself full_of_yourself out_of_your_mind unstable immoral unwelcome uninvited unbelievably_slow a_nightmare obese
      special_needs mentally_{ill,disabled,handicapped,sick,unstable}
      useless_at no_fun no_help pushy preachy arrogant_and loud too_loud judgmental judgemental two_timing exhausting tedious tiresome draining
      irritating infuriating pretentious smug pompous bland charmless cheap tasteless tactless thoughtless careless unprofessional uncaring
      unhelpful underqualified unqualified dishonest crooked corrupt bitter spiteful resentful vindictive rotten vile_tempered bad_tempered moody
      hysterical desperate thirsty sus dusty crusty past_it over_the_hill ancient wrinkled wrinkly plain frumpy dowdy scruffy unkempt sweaty greasy
      stammering
      not_{special,clever,smart,bright,pretty,beautiful,attractive,good,important,needed,one_of_us,worth_it,family,my_friend,my_son,my_daughter}
      unfit a_bully bullies a_coward a_cheat a_drunk a_bore a_bot bots a_burden such_a_bore so_basic fake_af unloveable crap shit shite trash
      dogshit garbage ass_at pants a_nothing no_one a_no_one no_good nobody_special uncool a_drama_queen pathetic_really mad_or mental_or
      dead_inside cursed
      lousy jialat kiasu`,
    // What may stand before an insult without changing it.
    mod: `a an the so such really very too that this absolutely totally completely utterly truly literally honestly just only nothing_but fucking fuckin fking
      fkn effing freaking frickin bloody damn goddamn complete total utter absolute real proper little big huge sad old miserable
      lying cheating psycho bunch_of piece_of
      sack_of pack_of most biggest dumbest ugliest worst skinny spoiled sick twisted short all also clearly
      obviously always still and even kind_of basically nothin nothin_but nuthin_but broken dirty_little
      friendless loveless bony toothless soo sooo blind senile jobless
      shifty thieving lonely unemployed young stalker silly home_wrecking homewrecking snot_nosed
      black brown yellow back_stabbing stinkin smelling low disloyal drama pervy
      bloodsucking money_grabbing pure actual straight_up lowkey highkey sorry hot_headed ass walking living breathing
      little_bit_of_a bit_of_a big_fat big_old oversized overgrown flat out_of_touch failed jumped_up godforsaken haired faced headed brained minded
      looking eyed grinning whining moaning sneaking drunk drunken gold_digging foreign worlds whole <adj> <mild-adj>
      actually genuinely seriously legit deadass one such_an simply fully just_one just_a bush village half_caste half_breed squeaky wee lil
      thing wicked self_centred self_centered self_obsessed bitchy whole_damn certified professional
      grade_a class_a first_class world_class world_champion n and_a mentally emotionally physically straight frigging
      flipping ruddy blooming sodding effin mothafuckin motherfucking fecking feckin shitty crappy stuttering limping squinting
      blubbering slutty blonde cheating_ass lying_ass narcissistic entitled common
      damm very_very so_so too_too slap_headed nappy_headed knuckle_dragging cave_dwelling basement_dwelling mouth_breathing window_licking
      controlling abusive man_stealing two_bit third_rate second_rate tenth_rate local bloody_fucking useless_fucking super
      super_duper
      kinda sorta a_bit anorexic depressed autistic bipolar emo goth adopted divorced deaf disabled diabetic suicidal lowlife low_life crackhead
      balding barely
      half_baked violent wheelchair creepy_fat schizo mutant inbred_looking
      already
      scrounging mouthy cocky gobby deceitful whingeing whinging grovelling slippery vicious vengeful bigoted racist sexist
      homophobic hateful
      single childless unmarried widowed ashy impotent
      same mummys malingering fat_greedy dried_up washed_up clapped_out`,
    // Also parts of a body: after "your" no insult.
    intimate: 'cunt{,s} prick{,s} pussy twat{,s} fanny bellend{,s} knob tit',
    // Also verbs and things: "you waste time", "bad joke".
    thing: `joke stain waste leech mistake burden troll snitch trash shit disgrace fraud embarrassment nuisance disappointment garbage filth reject rake scrub
      scab bore skeleton creature savage
      snitch_ass disgrace_to parasite cancer curse plague pest
      poison toxic_waste`,
    named: `nincompoop{,s} ninny doofus dolt{,s} dullard{,s} dunderhead thicko thickos bozo buffoon{,s} pillock{,s} prat{,s} twit{,s} berk git{,s}
      knobend turd{,s} shitstain shit_stain dirtbag{,s} sleazebag sleazeball slimeball scuzzball cockwomble numbnuts nimrod schmuck putz dingbat wacko
      nutter{,s} loony lunatic{,s} maniac psychopath{,s} sociopath{,s} narcissist degenerate{,s} beggars thieves criminals crooks murderers addicts drunks
      junkies brat{,s} attention_{seeker,seekers,whore} fake_friend faker{,s} gold_digger control_freak know_it_all spoiled_brat snob{,s} liar drunkard
      scroungers ghoul ingrate{,s} tyrant sadist bigot{,s} racist{,s} homewrecker tightwad misfit deadbeat{,s} layabout hobo{,s} beggar
      pleb{,s} chav{,s} pikey{,s} gyppo hillbilly redneck bogan drongo dropkick ratbag gobshite eejit{,s} wasteman wastemen waste_man wasteyute paigon bawbag
      fannybaws roaster dafty bampot walloper zoomer jakey nyaff heidcase minger dogwater feeder yes_man mumu olodo oaf{,s} yob{,s} thug{,s} hooligan crook
      sponger freeloader swindler con_artist scammer murderer child_molester tart strumpet trollop harlot floozy hussy tramp old_bat old_bag old_cow battleaxe
      shrew gargoyle hunchback leper mutant beanpole midget runt squirt pipsqueak shrimp weakling pansy milksop doormat pushover quitter cheapskate skinflint
      blabbermouth loudmouth bigmouth windbag gasbag cuntface bumhole poohead poopyhead stinker smellyhead big_head fathead pinhead dickless ballless
      knuckledragger knuckle_dragger mouth_breather mouthbreather window_licker troglodyte neanderthal caveman sheep_shagger goat_fucker inbred{,s} mutt
      oloshi werey mugu kwasia idiat eediat bumbaclot doos poes moegoe mampara domkop goondu pendejo pendeja idiota estupido estupida tonto gago incel
      neckbeard cuck soyboy landwhale land_whale lardarse fatarse fatty_fatty tubbo tubs wideload wide_load blubberguts blob lardo beached_whale jelly_belly
      four_eyes pizza_face crater_face brace_face metal_mouth horse_face rat_face dog_face bucket_teeth buck_teeth big_nose fish_face spotty_face carrot_top
      arse_licker brown_nose bootlicker suck_up monstrosity abomination eyesore freakshow freak_show freak_of_nature halfwit dimbo dumdum ditz thickie
      lard_arse fuckhead dumbfuck dumb_fuck fucktard shitbird shitheel asswipe asshat arsewipe butthead buttface assface ass_clown jizzface cocksucker twunt
      scally no_hoper nohoper has_been wannabe never_was oxygen_thief vulture{,s} weasel{,s} skunk slug{,s} toerag gutter_rat guttersnipe urchin bag_of_bones
      stick_insect bean_pole failed_abortion crackhead{,s} junkie{,s} smackhead meth_head alkie wino benefit_cheat trailer_trash white_trash country_bumpkin
      village_idiot barbarian sewer_rat lab_rat fleabag cretin thundercunt wetwipe wet_wipe dishrag idiot{,s} idi{ot,t,ut} moron{,s} imbecile{,s} loser{,s}
      looser{,s} retard{,s} tard cretin{,s} dumbass dumb_ass jackass asshole{,s} arsehole{,s} bastard{,s} bum bums bellend dickhead{,s} knobhead{,s}
      wanker{,s} scumbag{,s} scum dipshit shithead{,s} fuckwit fuckface motherfucker{,s} mofo douchebag{,s} douche tosser{,s} dimwit{,s} halfwit{,s} failure
      pig_face fatso fatty fat_ass fatass lardass bitch{,es} biatch slut{,s} whore{,s} hoe skank slag slapper bimbo thot
      piece_of_{shit,crap,garbage,trash,filth} sack_of_shit pieces_of_{shit,crap,trash} waste_of_{space,oxygen,air,life,time,skin} coward{,s}
      liar{,s} thief traitor{,s} creep{,s} pervert{,s} pedo freak{,s} psycho{,s} lowlife{,s} simpleton dunce nitwit ignoramus wimp sissy crybaby mongrel ogre
      good_for_nothing pussies hoes shitface shitbag wankstain munter airhead bonehead blockhead numbskull pea_brain birdbrain laughing_stock
      faggot{,s} fag{,s} dyke{,s} tranny nigger{,s} paki{,s} chink{,s} kike{,s} spic{,s} gook{,s} towelhead kaffir coon phony sellout hag witch swine devil
      demon toad ugly_duckling wretch spastic spaz cripple dumbo scrounger rapist terrorist peasant slob sloth backstabber mental_case nutcase
      nutjob headcase vegetable clown{,s} hypocrite parasite{,s}
      waster{,s} homebreaker home_breaker husband_snatcher husband_stealer boyfriend_stealer fucker{,s} fat_fuck fat_fucks stupid_fuck stupid_fucks
      sick_fuck sick_fucks dumb_fucks ugly_fuck ugly_fucks lazy_fuck lazy_fucks crazy_fuck crazy_fucks useless_fuck useless_fucks thick_fuck
      thick_fucks mfs mfer muthafucka mothafucka muthafucker muddafucka chutiya chutiye chutia gandu madarchod behenchod bhenchod bhosdike bhosdi
      bkl harami haramkhor haramzada haramzadi kamina kamine kamini kutta kutti kutte gadha gadhe ullu ullu_ka_pattha bewakoof bevkoof bewkoof
      nalayak nikamma nikammi besharam randi rundi chakka hijra chapri chhapri bhikari jhatu lodu lund tharki charsi
      {waste,useless,third_class,nonsense,shameless,stupid,lazy,rotten,idiot,foolish}_fellow{,s}
      {mad,useless,stupid,lazy,rotten,foolish,wicked}_fella odeh oponu olosho ashawo ashewo akwuna anuofia ewu onye_ara onyeara agbaya oloriburuku
      oloribu wereh weyrey yeye_{man,boy,girl,woman} dundee efulefu ekuke barawo bastard_{pikin,child} kwasea aboa gyimii sohai sorhai
      siao_{lang,eh,zha_bo,char_bo,kia} cheebye chee_bye chibai ccb cb_kia lanjiao lan_jiao pundek kaninabeh babi sampah bangang bangsat tarantado
      putang_ina putangina gaga bakla engot hayop bobo ulol skelm hoer naai bumboclaat bumbaclaat battyboy batty_{boy,man,bwoy} skettel sket div
      divvy gimp knacker scrote scruff mong{,s} spacker spakka joey_deacon flid bint trout jagoff jerkoff jerk_off jack_off douchenozzle douche_bag
      shitstick yokel hoebag cumdumpster cum_dumpster cumrag crackwhore crack_whore skeezer sped stain_on cum_stain jizz_stain arse_wipe arse_bandit
      back_stabber rent_boy shirtlifter poof poofter queer_boy pansy_boy lezzer lezzie bum_boy bumboy bumder gaylord gayboy fudge_packer
      sperm_burper she_male shemale he_she ladyboy piece_of_{dirt,rubbish,excrement,dung,work,scum,dogshit,horseshit,poo,flesh} nasty_piece_of_work
      sorry_excuse poor_excuse sad_excuse pathetic_excuse sad_case sad_sack basket_case charity_case head_case lost_cause hopeless_case space_waster
      time_waster timewaster oxygen_waster bed_wetter bedwetter pant_wetter pants_wetter stalker{,s} groomer molester kiddy_fiddler kiddie_fiddler
      nonce{,s} wifebeater wife_beater baby_killer fat_cow fat_pig fat_bastard fat_slob fat_slag fat_hog fat_whale fat_lump fat_mess fat_head
      fat_boy fat_girl fat_arse fat_lard ugly_{cow,pig,bastard,mug,bitch,thing,duck,rat,dog} stupid_{cow,bint,mare} silly_bint
      lazy_{cow,sod,bastard,git,arse,ass} dirty_{cow,pig,rat,dog,slag,bastard,bitch,scum} tub_of_lard bucket_of_lard lump_of_lard dead_weight
      deadweight home_wrecker husband_thief runt_of_the_litter knuckle_head knucklehead meathead meat_head dunderheads lamebrain lame_brain
      shit_head shit_bag dick_head knob_head bell_end ass_hole arse_hole ass_hat cock_head cockhead cock_womble pisshead piss_head piss_artist
      pisstaker crackhead_ass skinflints fossil relic dinosaur coffin_dodger old_git old_fart old_goat old_hag mutton_dressed_as_lamb slack_jawed
      bumpkin heathen infidel kafir kuffar dalit_scum untouchable lowcaste low_caste bhangi chamar mleccha bhangis untermensch trannies wetback{,s}
      beaner{,s} gyppos gippo raghead{,s} camel_jockey sandnigger sand_nigger jungle_bunny golliwog wog{,s} darkie{,s} porch_monkey chinaman
      ching_chong nips zipperhead halfcaste half_breed halfbreed mudblood bounty coconut_head oreo_head uncle_tom coolie{,s} hori abo abos boong
      terrorists rapists pedos cockheads human_{garbage,trash,waste,filth,scum,cockroach,turd,shit,excrement} tryhard try_hard con_man conman
      womaniser womanizer fake_{prophet,pastor,christian,muslim} false_prophet old_cargo idot idoit moran whor bich biotch b1tch bytch
      husband_snatchers
      illiterate{,s}
      paikia motu moti kaali kallu
      old_maid spinster autist{,s} aspie sperg schizo
      agbero{,s} area_boy chupid_{boy,girl,man} loud_mouth
      tramps drunkards prostitute{,s} hooker{,s} cripples dunces
      neek`,
    noun: '<named> <intimate> <thing>',
    // Vocative or after "you are" also friendly: they count less.
    'mild-noun': `simp npc snowflake karen pick_me beta chicken dog goat baby_back joke wreck mess pain disaster goblin gremlin troll noob bot druggie drunk
      spoon spanner walnut turnip cabbage plank wally nuisance tit knob mug sheep virgin lightweight moaner whiner gossip grass tattletale copycat poser hater
      nigga niggas fool{,s} weirdo{,s} dork{,s} nerd{,s} dummy goof muppet tool jerk{,s} baby brat{,s} drama_queen psycho crazy muggle snob geek{,s} cheat
      cheater{,s} gold_digger attention_seeker fake_friend crybaby mummys_boy teachers_pet control_freak spoiled_brat know_it_all liar monster beast donkey
      ass donut melt numpty plonker
      duffer{,s} pagal punk{,s} beginner amateur mama_boy mamas_boy mommas_boy daddys_girl squealer pest bore scrub div noob_player newb newbie n00b
      leech extra backup bench_warmer benchwarmer side_character background_character nothing joker buffalo buffoon grandpa boomer hack charlatan
      fool_and cow_and squeaker sore_loser sad_man sad_woman lost_cause cabbage_head pumpkin_head coconut_head potato_head
      dwarf hobbit gnome cartoon
      rascal_fellow`,
    vermin: `rat{,s} cockroach{,es} roach{,es} vermin parasite{,s} animal{,s} snake{,s} dog{,s} pig{,s} piggy piggies monkey{,s} ape{,s} insect{,s} maggot{,s}
      scum filth disease plague cancer subhuman{,s} sub_human leech{,es} worm{,s} savage{,s} swine virus pest{,s} hippo hog{,s} sow warthog gorilla{,s}
      chimp{,s} chimpanzee walrus toad{,s} skunk slug{,s} louse lice flea{,s} tapeworm heifer hyena{,s} jackal{,s} cow{,s} whale{,s} trash garbage rubbish
      baboon{,s} dirt slime mutt mongrel{,s} goat{,s} donkey_brain`,
    body: `face nose hair teeth voice body skin legs eyes mouth smile forehead brain iq ears tits boobs arse ass head skull neck jaw bones arms throat ribs
      nails belly stomach gut thighs chin cheeks eyebrows lips feet fingers kneecaps knees hands windpipe spine mug gob face_in skull_in hairline lisp laugh
      accent ankles backside breath elbows armpits pits
      rapping stutter stammer limp limping wheelchair glasses specs hijab turban skin_colour skin_color complexion arsehole boyfriend girlfriend
      haircut hair_cut jawline chins figure ankle calves bum breasts chest back_fat face_and nostrils gums armpit stretch_marks cellulite acne
      pimples spots scars moustache mustache beard eyebrow lashes wig weave braids hunchback ugly_mug gap_teeth breathing`,
    harm: `kill murder hurt beat smash destroy stab shoot rape punch slap strangle choke bash hunt kick burn crush slaughter butcher fuck_up mess_up
      get_rid_of skin gut behead lynch bury knife batter end break_your break_ur crack_your snap_your torture beat_the_{shit,crap,hell}_out_of
      kick_the_{shit,crap}_out_of knock_out murk smack bang run_over rip jump poison drown hang wring skin_you deck spark chin lamp wreck shank merk merc
      clobber thump wallop flog whip maim cripple paralyse disfigure scalp stomp curb_stomp thrash pummel pound trample mug rough tear break bite gouge
      bang_out spark_out lay_out knock_the_teeth_out_of beat_the_life_out_of beat_seven_bells_out_of burst push_you_under
      throw_you_{off,under,out_of,in_front,down} leather put_a_bullet_in fight
      {beat,kick,slap,knock,smack}_the_{shit,crap,hell,life,living_daylights}_outta
      beat_the_living_{shit,crap,daylights}_out_of
      kick_your_ass
      beat_your_ass
      fuck_you_up
      end_you
      buss bruk lick_you_down`,
    harmed: `beaten beat_up hit raped shot stabbed killed hurt run_over kicked punched slapped gassed hanged hung exterminated put_down wiped_out locked_up
      jumped destroyed bashed murdered whipped tortured erased deported burned burnt slapped_hard`,
    will: `ill i_will im_gonna im_going_to i_am_going_to i_am_gonna imma ima ill_fucking im_fucking_going_to i_want_to i_wanna ill_just we_will well
      were_gonna were_going_to we_are_going_to i_swear_ill i_swear_to_god_ill id_love_to i_could i_should lemme ill_come_and ill_come_over_and
      ill_find_you_and im_coming_to ill_have_to my_brother_will my_brothers_will my_boys_will they_will theyre_going_to im_so_gonna im_so_going_to
      i_am_so_gonna im_really_gonna im_seriously_gonna im_legit_gonna im_actually_gonna im_literally_gonna im_defo_gonna i_will_personally i_will_literally
      i_will_fucking i_am_gonna_fucking finna im_finna im_bout_to im_about_to bouta boutta im_boutta im_bouta ill_personally ill_literally we_gonna we_finna
      were_coming_to gon imgonna ill_gladly my_{brother,cousin,dad,mates,boys,boyfriend,uncle}_{will,gonna,is_gonna,is_going_to,are_gonna,are_going_to}
      me_and_{my_boys,the_boys,my_brother,my_mates,the_lads,my_cousins}_{will,gonna,are_gonna,are_going_to} i_swear_im_gonna i_swear_i_will i_promise_ill
      i_promise_i_will swear_down_ill watch_me so_help_me_ill ima_just well_all am_going_to am_gonna i_would_love_to id_happily
      my_{husband,man,son,nephew,sister}_{will,gonna,is_gonna,is_going_to}
      ah_go mi_ago mi_a_go mi_go me_go`,
    // Whose shame or absence is thrown at somebody; of brothers and friends people also speak in fun.
    elder: `mother mom mum mama mamma momma mam father dad papa daddy parents family grandma gran granny nan grandmother clan
      bloodline lineage ancestors forefathers`,
    kin: '<elder> sister brother uncle aunt aunty cousin kids children girlfriend boyfriend wife husband relatives',
    // What "look like", "smell like", "built like" turn into an insult.
    sight: `foot feet toe thumb potato{,es} troll{,s} goblin gremlin witch hag ogre corpse skeleton scarecrow bin dumpster skip mop toilet_brush whale hippo
      hippopotamus elephant walrus gorilla ape monkey baboon chimp orangutan rat toad frog pig hog sow cow horse donkey camel goat warthog bulldog pug
      mole_rat naked_mole_rat slug lizard fridge refrigerator wheelie_bin wardrobe bin_bag trash_bag garbage_bag trash_can garbage_can sack
      bag_of_{shit,spanners,bones,rubbish,trash,dicks,bricks,potatoes,flour} sack_of_{shit,potatoes,spuds,flour,rubbish,meat} shrek fiona gollum dobby
      quasimodo voldemort golum hobo homeless_{man,person,guy,woman} tramp beggar crackhead junkie drug_addict meth_addict prostitute hooker serial_killer
      paedo pedo abortion mistake accident car_crash train_wreck car_accident trainwreck plane_crash bulldozer truck lorry bus tank beach_ball balloon blimp
      barrel sausage blobfish blob thing_from burnt_{chicken,toast,pizza,sausage} melted_{candle,cheese,welly,crayon} squashed_{tomato,frog} smashed_crab
      boiled_egg hardboiled_egg turd poo dog_poo dogshit dog_shit arse backside bum ass horses_arse horses_ass bus_crash roadkill hairy_{ape,spider,beast}
      wet_{dog,rat,mop,fart} dying_{cat,cow,pig,animal,goat,whale,hyena,donkey} strangled_cat drowned_rat
      something_{the_cat,the_dog,from_a_horror,out_of_a_horror,that_crawled,i_scraped,i_stepped} shaved_{rat,monkey,cat} before_picture mugshot alien mutant
      cockroach maggot worm bug insect snake vulture ostrich chipmunk beaver hamster rodent bush_pig blowfish pufferfish puffer_fish catfish halibut retard
      spastic caveman neanderthal clown sad_clown stray_dog stray_cat stray lost_dog dead_{animal,fish,rat,body,mouse,cat,dog,person}
      broken_{fence,piano,comb,toaster,vase} birds_nest bird_nest bog_brush old_{hag,sock,boot,man,rag,shoe} sewer drain dump dirt
      tip rubbish crap shit trash garbage
      toothpick twig noodle coat_hanger dorito`,
    // What it smells of where somebody doesn't wash.
    foul: `pee piss wee urine sweat fish cheese onion onions curry mould mold damp dog wet_dog dogs feet poo poop shit bo b_o rotten_{eggs,egg,fish,meat} egg
      eggs cabbage cat_piss cat_pee bin bins toilet toilets sick vomit puke sewage sewer poverty failure desperation death old_people old_man cows cow goat
      goats pigs pig horse farm dirt ass arse armpit armpits socks old_socks trash garbage rubbish the_bins the_dump the_sewer the_farm dead_fish drains rats
      mildew booze gutter gutter_water latrine nappies a_nappy diapers your_dog bad_breath loser
      dustbin dustbins a_dustbin a_bin garbage_can gym_bag gym_socks gym fart farts rotten dead sour_milk wet_socks rubbish_bin cigarettes ashtray
      an_ashtray a_toilet a_sewer a_latrine a_goat a_pig a_farm a_brewery brewery dead_body a_corpse corpse public_toilet toilet_water curry_and
      unwashed unwashed_ass armpit_hair mothballs fried_fish dried_fish stockfish crayfish vinegar cabbage_water bin_juice rubbish_tip pig_shit
      cow_dung dung manure kerosene low_tide a_wet_dog a_dead`,
    // After "look like" and its kind only.
    likeness: `<sight> dustbin dust_bin drains clown{,s} curtains scrotum ballsack ball_sack testicle thumb_with scarecrows spare_parts crackheads
      goblins thief broom broomstick stick matchstick skellington cadaver zombie ghoul vampire ghost old_woman old_granny prostitutes
      hookers hooker_from street_walker streetwalker ashawo ashewo olosho mad_{man,woman,person,dog} madman madwoman beggars buffalo goat{,s} rats
      frogs cows pigs hogs wild_boar boar bush_meat bush_{man,woman,girl,rat} masquerade demon devil monster aborted_fetus foetus fetus penguin_that
      seal manatee bloated_{pig,corpse,cow} ball_of_lard whale{,s} hippos beached_whale coconut burst_{sofa,sausage,couch,mattress,pillow}
      botched_surgery failed_experiment science_experiment sausage_roll sack_of_coal tin_opener melted_wax dried_{prune,fish} prune raisin
      shrivelled_prune chewed_toffee bulldog_chewing smacked_arse slapped_arse
      rags mud potato_sack bin_bags pyjamas shit_on_a_stick
      something_died something_crawled
      giraffe rhino
      jackass mango pawpaw football satellite_dish meatball nugget muppet teletubby oompa_loompa sumo thumb_in
      maid servant slave house_girl houseboy breadfruit
      pizza lasagna`,
    aux: `will would could can wants_to want_to wanna would_want_to is_going_to is_gonna gonna will_ever would_ever could_ever can_ever has_ever ever really
      even actually truly s`,
    taunt: `{lard,pizza,blubber,trash,poor,broke,bin,gutter,piss,stink,smelly}_{boy,girl} {slanty,slit,squinty,chinky,crossed,cross,lazy}_eyes
      {snitch,moon,frog,butt,shit,monkey,spotty,bitch,poo,poop,snot,arse,dick,donkey,troll,zit,acne,slap,greasy,potato}_face
      {potato,egg,melon,bobble,empty,air,bone}_head shit_for_brains {dog,fish,donkey,dragon,shit}_breath stick_legs chicken_legs noodle_arms thunder_thighs
      goggle_eyes frog_eyes bug_eyes jug_ears dumbo_ears piggy_nose four_eyes pizza_face fatso fatty lardass lard_arse brace_face bucket_teeth horse_face
      rat_face pig_face crater_face metal_mouth smelly_{girl,boy,kid} ugly_{mug,face,mutt} stinky_{girl,boy} fatty_fatty tubby_guts fat_{boy,girl,head}_you
      4_eyes 4_eyed {fat,ugly,stupid}_freak trash_can trashcan dustbin bin_bag binbag stick_insect {gay,bum}_boy
      moustache_girl moustache_kid moustache_boy lice_girl lice_kid lice_boy charity_girl charity_kid charity_boy dogwater_girl dogwater_kid
      dogwater_boy gutter_kid special_ed_girl special_ed_kid special_ed_boy lice_head oompa_loompa hairy_{gorilla,monkey,ape}
      {slitty,slanty,chinky,slant}_eyed_freak
      pimple_face ferret_face fish_face
      giraffe_neck`,
    vocative: `stupid dummy stinky smelly ugly baldy specky <named> <intimate> weirdo{,s} fool{,s} noob whale pig{,s} worm{,s} cow cockroach trash
      snitch{,es} grass fraud leech trash_can trashcan dustbin goat donkey shorty shortarse short_arse baldie rat rats
      snake snakes dog buffalo monkey ape nerd dork geek noobs bot shrek limpy blindy stutterer
      foolish_{boy,girl,man,woman,people} mad_{man,woman,girl} duffer gremlin goblin
      little_{rat,shit,bitch,pig,worm,snake,weasel,snitch,prick,creep,freak} stupid_{boy,girl,man,woman,child,kid}
      useless_{boy,girl,man,woman,child,kid,person} ugly_{boy,girl,man,woman,child,kid,thing} shameless_{boy,girl,man,woman}
      wicked_{boy,girl,man,woman} lazy_{boy,girl,man,woman} idiot_{boy,girl,man,woman} bush_{boy,girl,man,woman} dirty_{boy,girl,man,woman}
      evil_{man,woman,bitch} barren_woman
      dwarf hobbit gnome
      lanky brokey brokie
      hippo elephant
      skeleton`,
    // Never anything but an insult: a word of any kind may stand before.
    slur: `idiot moron imbecile loser looser retard cretin dumbass asshole arsehole bastard dickhead knobhead wanker scumbag shithead fuckwit motherfucker
      douchebag dimwit halfwit fatso fatass lardass cunt twat prick cripple spastic tramp skank bellend lowlife airhead bozo pillock dipshit swine weirdo
      creep pervert crybaby
      mumu olodo oloshi scumbags losers idiots_like waster nitwit imbeciles dunce fucker douche dumbfuck dumb_fuck fat_fuck sick_fuck stupid_fuck
      ugly_fuck crackhead smackhead numbskull blockhead nincompoop wasteman waste_man gobshite knobend shitstain shitbag twit pleb chav wetwipe slag
      slut whore hoe thot dunderhead simpleton ignoramus homewrecker home_wrecker homebreaker golddigger gold_digger dickheads chutiya gandu
      madarchod bhosdike kutti randi harami ashawo ashewo olosho oloriburuku chapri nalayak cumdumpster faggot nigger paki chink tranny
      piece_of_shit piece_of_crap sack_of_shit pieces_of_shit waste_of_{space,oxygen,air,skin} fatty psychopath degenerate cockroach
      good_for_nothing
      spaz fag dyke mong poof`,
    addr: `you u your ur youre go get shut stop learn dont were_you are_you r_u do_you did_you who_asked nobody no_one sit look leave move take eat keep grow
      lose back try crawl drop`,
    after: `<addr> see una na abeg oya why where when what how hope cant have stay do stand listen ill i_will im i_hope i_hate we_hate everyone
      she_deserves always still not after we wish may god how_dare because is_this who how_can i_told who_do just please hurry pay give answer call
      clean brush wash open use check fix delete quit uninstall respect pick wear`,
    // Whom a word of contempt before makes a name.
    folk: `mf boy boi bwoy boys girl gal gyal gurl girls man men woman women kid kids child children pikin fellow fellows fella person human guy guys
      lady dude son daughter brother sister wife husband mother father mum mom dad parent teacher boss creature people lot family human_being player
      blonde old_man old_woman bloke lad mare object villager mother_in_law sister_in_law foreigner immigrant refugee migrant virgin beggar
      lump teammate teammates support healer tank madam bot noob`,
    // Of a person these are meant.
    hard: `stupid dumb ugly useless worthless pathetic disgusting foolish senseless brainless shameless spineless heartless retarded idiotic moronic
      repulsive hideous good_for_nothing smelly stinking filthy dirty_poor illiterate thick idiot rotten vile despicable braindead brain_dead
      ungrateful barren lying cheating fat_ugly ugly_fat ugly_ass stupid_ass dumb_ass fat_ass lazy_ass broke_ass sorry_ass bitch_ass punk_ass
      hoe_ass nasty_ass bum_ass weak_ass dusty_ass lame_ass fucking jobless wretched wicked evil insolent disrespectful mannerless uncultured
      loveless friendless toothless dumb_blonde fat_lazy lazy_fat bloody_useless bloody_stupid waste rubbish nonsense third_class disgraceful
      treacherous two_faced backstabbing talentless demented deranged psycho unwanted cursed
      deaf blind crippled yeye lousy
      4_eyed four_eyed lowlife low_life greedy
      uneducated slitty_eyed slant_eyed chinky_eyed
      cockeyed cross_eyed mouthy jealous
      illegitimate bastard`,
    beast: `pig{,s} cow{,s} donkey goat rat{,s} snake ape monkey{,s} baboon swine worm heifer hippo whale cockroach hog sow vulture bitch{,es} dog_face
      maggot toad animal{,s} creature{,s} vermin trash scum rubbish buffalo hyena jackal`,
    curse: `god god_will god_go god_should god_must thunder amadioha sango ogun allah lightning the_devil devil jesus karma orisa the_gods my_ancestors
      holy_ghost_fire`,
    trait: `sense brain brains shame home_training homing manners respect conscience soul heart spine backbone balls guts decency dignity self_respect
      pride talent class taste style personality charm future friends skill skills standards morals morality honour honor integrity empathy humanity
      talent_at_all iq ambition prospects value worth purpose substance originality chill game rizz aura bitches redeeming_qualities common_sense
      intelligence looks real_friends hygiene loyalty gratitude`,
    // What may stand before a message that is nothing but an insult.
    lead: `just_a another oh ugh hey oi abeg yeah well bloody damn ew eww walao wah wtf ok alamak aiyo total absolute complete utter fucking my_god hi
      hello still bye goodbye and so`,
    // Nothing but an insult where it stands alone.
    lone: `scum mumu olodo ode failure parasite slut whore thief imbecile cretin scumbag wanker cunt twat prick asshole arsehole dickhead bastard dumbass
      retard moron idiot loser looser lowlife coward rapist pedo paedo nonce faggot nigger oloshi ashawo mugu snitch subhuman vermin cockroach fatso
      fatass lardass simpleton nobody halfwit nitwit piece_of_{shit,crap,trash,garbage,filth} sack_of_shit
      waste_of_{space,air,oxygen,skin,life,sperm} motherfucker witch
      yeye_{boy,man,girl,woman} lanjiao_face lan_jiao_face gay_boy gayboy
      big_for_nothing freak weirdo creep peasant tryhard terrorist wannabe husband_snatcher bush_{man,woman,girl,boy} lowlife_loser braindead fatty
      ugly_bitch
      liar snake dumbo psycho dyke freak_show homo lesbo freeloader scrounger hypocrite
      disgrace embarrassment total_embarrassment
      goat donkey muppet kaffir
      runt hag stinky
      midget
      nasty_gyal nasty_girl dutty_gyal dutty_boy fat_mess
      short_arse shortarse beta_male gutter_trash estate_trash council_estate_trash`,
    desi: `chutiya chutiye chutia madarchod maderchod behenchod bhenchod bhosdike bhosdi gandu randi harami kutti haramzada haramzadi bhadwe bhadwa lodu
      knn lanjiao lan_jiao cheebye chee_bye chibai ccb kaninabeh kanina sohai putangina putang_ina oloshi oloriburuku
      chao_chee_bye chao_cheebye`,
    harms: `smashes breaks burns kills hits beats punches slaps stabs shoots robs murders chokes runs_over jumps crashes_into knocks_out destroys spits_on
      poisons bites dumps leaves cheats_on`,
    // What one may cut, beat or break without harm.
    tame: `a an some fever fall fast coat jacket picture pictures clothes laundry shirt onions carrots cat dog_{food,treats} back_{after,soon,later} hair
      fringe bangs nails lawn grass hedge cake bread steak meat food pizza fruit apple trees tree wood record records score time costs cost bill bills price
      rent salary phone{,s}_bill pay hours shift grades code data order to_it to_the
      at_{chess,fifa,tennis,cards,ping,pool,this,that,it,golf,uno,monopoly,mario,scrabble,basketball,football,poker,darts}
      in_{chess,fifa,the_race,the_game,a_race,the_final} on_the_{pitch,court,field} with_{kindness,love,kisses,hugs,questions,cake}
      in_{birthday,gifts,presents,cards,work,paperwork,kisses,cuddles,love,questions,emails}
      the_{eggs,bread,dough,fish,chicken,cake,onions,grass,drums,boss,dragon,zombie,zombies}`,
    negmod: `<adj> senile blind lying cheating selfish fucking arrogant ignorant jealous lazy evil nasty ungrateful toxic cruel rude spoiled spoilt
      dirty filthy greedy sweaty weak horrible awful terrible fake bloody bitter creepy pervy entitled sad miserable boring smelly
      big_nosed hairy
      incompetent clueless annoying lousy violent`,
    superl: `dumbest stupidest ugliest fattest laziest weirdest grossest nastiest smelliest saddest meanest thickest worst weakest slowest creepiest cringiest
      most_annoying most_boring most_disgusting most_stupid most_pathetic most_useless most_selfish most_hated most_ugly most_unfunny most_ignorant
      biggest_loser biggest_idiot biggest_disappointment crookedest biggest_liar lowest rottenest hairiest`,
    doing: `aim cooking singing dancing driving spelling playing breath taste writing handwriting jokes english drawing drawings gameplay maths grammar acting
      parenting teaching painting poems songs music videos posts style fashion hair haircut makeup laugh voice grades work report reports`,
    hurt: `jumped beaten smacked battered slapped banged hit beat punched killed stabbed shanked sparked decked hurt wrecked kicked merked robbed shot lynched
      sliced cut_up bodied dropped dealt_with messed_up fucked_up smashed broken destroyed sorted_out a_slap a_smack a_beating a_kicking`,
    dismiss: `take_a_hike buzz_off bog_off naff_off jog_on sling_your_hook do_one bugger_off get_stuffed go_away get_lost beat_it scram shoo clear_off
      push_off hop_it sod_off rack_off kick_rocks get_bent pipe_down zip_it shut_it shut_up hush belt_up stfu feck_off eff_off f_off fuck_off piss_off
      move_along swivel stuff_it cope cry_more cry_harder stay_mad stay_pressed sit_down pipe_it dream_on
      voetsek footsek comot commot getat gerrout get_out get_off jump_off go_home gtfo leave fuckoff chup shaddap shuddup diam diam_la hop_off
      get_out_of_here get_away drop_it log_off go_outside touch_grass step_off back_off bounce away_with go_cry be_quiet quiet shutup shurrup
      shut_yo shut_ya shut_your_{mouth,face,trap,gob} shut_ur_{mouth,face,trap}`,
    // Between "you" and a name, without "a": spoken to, not of.
    vocmod: `<adj> fucking fuckin little big dirty filthy lying cheating absolute complete total utter bloody damn goddamn selfish lazy old sad miserable
      ungrateful arrogant ignorant evil nasty horrible smelly rude sick crazy freaking cheap spoiled
      autistic skinny bony creepy squeaky nosy emo incompetent`,
    // After which a name at the end is a call.
    before: `much up off away now back down us speak here there again already please home else first once think talk party life live school yourself opinion
      mouth anything nothing out over ever care cares asked friends money brain job breath alone time today wash move lost luck teeth hair weight cry read
      ugly tears diet mirror sleep die time_off business shame sense lol bro mic game team group server class family country phone`,
    heap: 'lump pile heap bag sack tub bucket barrel ball piece mound load bundle chunk puddle waste stack slab mass clump smear speck',
    muck: `lard fat shit crap garbage trash filth dung manure puke vomit snot blubber potatoes slime dirt rubbish poo poop spit mud flesh turd jelly grease
      horseshit bullshit dogshit nothing excrement mucus phlegm flab bones dust skin`,
    role: `mother father mum mom dad parent friend person human human_being husband wife boyfriend girlfriend daughter son sister brother teacher boss
      teammate player goalie keeper captain student singer dancer driver doctor nurse colleague neighbour neighbor cousin uncle aunt man woman girl boy kid`,
    lousy: `bad terrible horrible awful lousy shit shitty crap crappy rubbish poor failed fake rotten dreadful appalling lame trash garbage
      unfit neglectful shameful`,
    bro: `bro bruh bruv dude blud shorty shawty sis girlie lil_bro lil_man lil_sis lil_dude my_guy my_dude my_boy this_dude this_bro dis_guy dis_dude homie
      homeboy homegirl dawg brudda mans big_man big_bro bitch`,
    preface: `not_{gonna,going_to}_lie not_being_{funny,rude,mean} no_{offence,offense,cap,lie,disrespect,joke} ngl
      not_{to_be,trying_to_be}_{rude,mean,funny,harsh}
      dont_{mean,want,wanna}_{to_,}be_{rude,mean,harsh} dont_take_this_the_wrong_way dont_get_me_wrong cant_lie cant_even_lie never_forget hate_to_say_it
      hate_to_break_it_to_{you,u} dont_take_it_personally dont_cry_{but,when_i_tell_you}`,
    part: `face body head voice legs nose teeth mouth breath hair arms forehead neck ears eyes belly ass arse mug hairline chin lips skin feet gob
      stomach thighs smile laugh accent`,
    filth: `crap shit rubbish nonsense bollocks lies garbage trash bullshit shite nonsense_like_this bs horseshit drivel tripe`,
    small: `potato pea peanut walnut goldfish fly flea rock brick stone rat worm snail amoeba ant gnat mosquito bird chicken pigeon toddler baby child fish
      hamster sheep donkey cucumber carrot turnip cabbage doorknob door_knob brick_wall wall spoon sponge bag_of_rocks lettuce slug cockroach toaster teaspoon
      shoe jellyfish lobotomised lobotomy dead_fish dead_{rat,fly} plank plant_pot plant monkey mouse ape caveman doorstop toilet toilet_seat 5_year_old
      4_year_old 3_year_old 2_year_old five_year_old four_year_old three_year_old two_year_old sock log lamp_post lamppost chair wet_sock trash_can bin
      bricks rocks doorknobs stones spoons potatoes plants chickens toddlers worms pebbles goldfishes furniture cutlery
      oyster clam mussel pumpkin tomato mollusc plankton squirrel pebble`,
    better:
      'better smarter cleverer prettier brighter nicer faster funnier hotter stronger more quicker kinder sexier thinner cuter braver skinnier',
    // Wishes and calls to be gone for good.
    vanish: `die drop_dead kill end off jump hang drown disappear vanish rot choke perish unalive stop_breathing stop_existing stop_living cease_to_exist
      leave_this_{world,planet,earth,life} leave_us_{all_,}alone leave_and_never_come_back go_away_forever neck_yourself never_wake_up never_come_back
      get_run_over get_hit_by walk_into_{the_sea,traffic} croak stay_dead exit_the_world go_extinct remove_yourself bury_yourself burn
      top_yourself top_urself`,
    foreigner: `foreigner{,s} immigrant{,s} migrant{,s} refugee{,s} gypsy gypsies muslim{,s} jew{,s} arab{,s} african{,s} asian{,s} indian{,s} mexican{,s}
      polack chinese pole{,s} turk{,s} german{,s} russian{,s} american{,s} brit{,s} french albanian{,s} romanian{,s} nigerian{,s} somali{,s} pakistani{,s}
      jew_boy villager{,s} peasant{,s} black{,s} outsider{,s} infidel{,s} kaffir boat_people asylum_seeker{,s} bushman northerner southerner english irish
      welsh scot serb kurd`,
    // Where poor people are said to get their things.
    cheaply: `charity_shop charity_shops charity thrift_store thrift_shop goodwill salvation_army the_bin a_bin the_dump the_tip a_skip the_skip the_trash
      a_dumpster the_garbage jumble_sale car_boot flea_market dead_man dead_person dead_people dead_grandma lost_property the_floor primark walmart wish temu
      poundland aldi lidl the_gutter your_grandma your_nan your_granny a_homeless the_poor food_bank the_rubbish the_1980s the_80s`,
    // Belonging to them is no insult; a word of contempt before makes one.
    sort: `<foreigner> lesbian{,s} homo{,s} homosexual{,s} queer{,s} gay{,s} transvestite trans christian{,s} hindu{,s} hijabi catholic{,s}
      protestant{,s} atheist{,s} bisexual dyke{,s} hutu{,s} tutsi{,s} igbo yoruba hausa fulani kikuyu{,s} luo{,s} tamil{,s} dalit{,s} bihari{,s}
      madrasi bangla{,s} prc{,s} israeli{,s}`,
    hateful: `hate hates hated despise despises loathe loathes detest detests cant_stand cant_bear can_not_stand laugh_at laughs_at laugh_about laughs_about
      is_laughing_at are_laughing_at laughing_at makes_fun_of make_fun_of making_fun_of mock mocks pity pities is_sick_of are_sick_of is_tired_of are_tired_of
      is_fed_up_with are_fed_up_with sick_of fed_up_with had_enough_of has_had_enough_of have_had_enough_of dont_like doesnt_like dont_want doesnt_want
      dont_need doesnt_need avoid avoids avoiding is_ashamed_of are_ashamed_of regret regrets is_embarrassed_by are_embarrassed_by embarrassed_by
      is_disgusted_by are_disgusted_by disgusted_by is_scared_to_smell cringe_at cringes_at ignore_you_because hates_on blocked unfollowed ditched ghosted
      only_tolerate only_tolerates puts_up_with is_glad_to_be_rid_of never_liked never_wanted never_loved doesnt_even_like dont_even_like dont_trust
      doesnt_trust talks_shit_about talk_shit_about calls_you_names_behind rolls_their_eyes_at roll_our_eyes_at gags_at wants_rid_of want_rid_of wanted_rid_of
      laughs_behind laughing_behind laugh_behind laughed_at talks_about_how_much_they_hate cannot_stand can_barely_stand hates_the_sight_of
      cant_tolerate cannot_tolerate cannot_bear finds_you_annoying wants_to_get_away_from want_to_get_away_from wants_you_gone muted has_muted
      have_muted mutes hides_from hide_from runs_from run_from feels_sorry_for feel_sorry_for only_pity only_pities is_scared_of_catching
      is_bored_of are_bored_of bored_of pretends_to_like pretend_to_like pretending_to_like pretends_not_to_know fakes_liking gossips_about
      wish_we_never_met left_because_of dreads dread resents resent is_embarrassed_of are_embarrassed_of embarrassed_of is_ashamed_by
      would_rather_die_than_sit_with`,
    shun: `likes like loves love wants want wanted needs need cares_about care_about cares_for can_stand could_stand stands misses missed respects trusts
      invited asked_for picked chose fancies tolerates gives_a_{shit,damn,toss,crap,fuck}_about gives_two_shits_about would_want would_date would_marry
      would_love would_kiss would_touch would_pick would_choose will_ever_love will_ever_want will_ever_like will_ever_marry will_ever_date will_love
      will_want will_marry is_ever_going_to_love is_gonna_love is_going_to_love could_love could_ever_love can_love ever_liked ever_loved ever_wanted
      wants_to_be_near wants_to_sit_next_to wants_to_sit_with wants_to_be_friends_with wants_to_be_around wants_to_play_with wants_to_talk_to wants_to_see
      wants_to_hear wants_to_look_at wants_to_work_with wants_to_be_with wants_to_be_seen_with is_friends_with would_be_friends_with would_sit_with
      wants_to_know wants_to_hang_out_with wants_to_hang_with takes_you_seriously_because remembers likes_having wants_anything_to_do_with is_interested_in
      rates rate look_at looks_at listens_to talk_to talks_to listen_to sit_with sit_next_to date marry kiss touch pick choose miss respect trust invite
      rates_you employ hire hires swiped_right_on gets_along_with ever_asked_for wanna_be_with wanna_sit_with wanna_sit_next_to wanna_be_friends_with
      wanna_hang_with wanna_see wanna_talk_to wanna_play_with wanna_be_near wants_to_touch wants_to_marry wants_to_date wants_to_dance_with wants_to_live_with
      wants_to_deal_with asked
      believes_in believe_in fucks_with rocks_with messes_with claps_for claims would_hire would_employ would_trust would_miss will_miss
      wants_to_read wants_to_hear_from wants_to_breathe_near wants_to_eat_with wants_to_share_with will_hire would_share_with comes_near
      wants_to_come_near sits_with plays_with hangs_out_with could_bear bears would_want_to_be_seen_with sees_you_as
      picks chooses invites dates marries kisses touches messages texts follows
      watches reads subscribes_to`,
    self: 'yourself urself ur_self yaself yourselves your_self',
    nobody: `nobody no_one noone no1 nobodys no_ones not_one_person not_a_single_person not_a_single_soul not_a_soul literally_nobody none_of_us
      not_even_your_{mum,mom,mother,dad,dog,parents,friends,family} {nobody,no_one,noone,no1}_{here,else,ever,really,actually,even,in_here}
      {nobody,no_one,noone,no1}_{in,at,on,from}_{this,our,the,your,my,that}_{class,school,family,team,group,house,chat,office,bus,band,server,village,town,street,club,world,building,planet,year,company,party,room}
      no_{girl,boy,guy,man,woman,person,bloke,lad,sane_person} no_{girl,boy,guy,man,woman,person}_{alive,on_earth,in_their_right_mind}
      none_of_{them,the_girls,the_boys,your_friends,your_classmates,my_friends}`,
    everybody: `everyone everybody we_all they_all the_whole_{class,school,team,family,office} all_of_us all_my_friends people your_friends
      your_{,own_}{mother,mom,mum,family,parents,father,dad,boyfriend,girlfriend,sister,brother,kids,children}
      even_your_{own_,}{mother,mom,mum,family,parents,father,dad,friends,dog} all_the_{boys,girls,teachers,kids,others,neighbours}
      your_{so_called,fake,own,little}_friends the_{girls,boys,others,teachers,neighbours,kids} everyone_else everybody_else
      every_single_{person,one,one_of_us}
      {everyone,everybody}_{here,in_class,at_school,at_work,in_the_group,in_the_class,in_this_group,in_this_class,in_the_chat,in_the_family,on_the_team,in_this_school,in_this_family,on_the_bus}
      {the,our}_{entire,whole}_{class,school,team,family,office,group,year,village,street,chat,town,squad,band,company,world}
      half_the_{class,school,office,town,team} mum_and_dad mom_and_dad the_rest_of_us
      even_your_{best_friend,brother,sister,teacher,teachers,grandma,granny,cat,boyfriend,girlfriend,husband,wife} even_the_{teacher,teachers,dog} my_friends
      my_whole_family the_{team,class,group,family,kids}
      they_just_all they_already_all the_whole_lot the_whole_staff the_whole_group_chat
      all_your_{friends,classmates,colleagues,neighbours,family,cousins} we_just_all literally_everyone literally_everybody the_boys_all
      the_girls_all the_other_{kids,girls,boys,mums,moms,teachers,parents} all_the_girls_in all_the_lads god even_god
      {every,not_one}_{teacher,girl,boy,guy,neighbour,colleague} my_mother my_mum my_mom my_family my_parents my_brother my_sister my_kids
      the_{children,boss,staff}`,
    // With laughter near they laugh at somebody: the laugh takes nothing away.
    cruel: `ugly fat hideous disgusting worthless retarded retard failure whore slut pathetic repulsive fugly obese peasant stinky smelly kys unloved
      fatso moron virgin`,
    laugh: 'lol lmao lmfao haha hahaha hahahaha hahahah lool loool lmaoo rofl hehe',
    beating: `breaking smashing knocking kicking beating stabbing ending killing slapping burning dropping shooting punching battering decking burying`,
    outcry: 'just die',
    second: 'you u ur your youre yours yourself ure',
    gone: `die died dead were_dead are_dead were_gone gone disappeared vanished killed_yourself jumped passed_away dropped_dead werent_here were_not_here
      didnt_exist left_this_world`,
    stop: `not never dont if but because lucky clever sweet lovely gorgeous beautiful brilliant cheeky silly jammy sexy amazing magnificent glorious talented
      kind dear poor_thing`,
    negation: `called_you not never nobody no_one noone none dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt aint if whether unless
      without nor neither hardly feel feeling feels when whenever far_from anything_but afraid scared mustnt
      stop_{saying,calling,telling,thinking,believing,letting,pretending,being,acting,feeling} wants pretend wonder does do think_that stopped tried trying
      thoughts
      sorry_i_called sorry_i_ever_called sorry_for_calling sorry_that_i_called sorry_for_saying sorry_i_said sorry_i_told apologise_for_calling
      apologize_for_calling
      nothing_about`,
    report: `said says saying say told tells tell telling call calls called calling wrote writes write writing shouts shouted screams screamed yelled yell yells texted
      posted threatened threatens threaten who whoever commented comment keeps heard hear thought think thinks believes believe decided
      {was,were,is,are,be,shes,hes,theyre,im}_like film movie lyrics quote quoting`,
    speaker: 'i im ive ill we id',
    // And words of contempt that a group took back for itself.
    friendly: `bad_bitch{,es} boss_bitch that_bitch real_bitch my_bitch{,es} real_nigga{,s} my_nigga{,s} such_a_queen yas yass slay you_go_girl
      you_are_the_shit youre_the_shit ur_the_shit u_r_the_shit {i,we,and,but,still,really,always,do,haha,lol,goose}_{love,luv}_{you,u,ya}
      {love,luv}_{you,u,ya}_{x,xx,xxx,so,lots,all,both,too,bro,babe,bestie,loads,mum,mom,dad,sis,man,girl,guys,tons,to,lol,haha,really,anyway,still,always,forever,dearly,idiot,loser,bitch,bitches,dork,fool,weirdo,dummy,freak,stupid,moron,goof,nerd}
      miss_you miss_u missed_you missed_u xx xxx xoxo favourite favorite bestie jk just_kidding im_kidding only_kidding was_kidding just_joking
      im_joking only_joking was_joking am_joking
      well_played get_well i_love_it hug hugs babe love_ya same_as_me like_me me_too ily costume halloween
      fancy_dress my_love fifa chess xbox ps5 playstation legend {this,that,the,our}_{match,level,boss} board_game
      game_night games
      happy_birthday safe_trip`,
    common: commonWordsOf.en,
  },
  rules: {
    insult: `
      fuck/screw you/u/ya/yourself/urself/yall
      <youre> ~2 and/n/nd/an !nobody <mod>* <adj>/<noun>
      <youre> lower than dirt/scum/shit/anything
      im/i_am/we_are/were ashamed/disgusted of/by you/u
      your ~1 mother/father/parents ~1 regret/regrets you
      <youare> <mod>* <adj>
      ur so/too/such/really/just/actually/literally/fucking/very <mod>* <adj>
      ur <mod>* <adj> and/but/af/asf/as/bro/lol/u/you/i/bc/because/stop/shut/get/go/no/nobody/im/dont/$
      <youre> !old_bag/bum <mod>* <noun> !on_that/on_the/at_cards/at_chess/on_guitar
      <u> <mod>* <named>/<intimate>
      <u> <adj>/fucking/little/pathetic/absolute/total/complete/utter/dirty/filthy/fat/lazy <mod>* <thing>
      <youre> ~2 <mod> <noun> !on_that/on_the/at_cards/at_chess/on_guitar
      <ur> a/an/such/so <mod>* <noun>/<adj>
      <ur> <named>/<adj> $
      <u> so/too/real/mad/hella/really <mod>* <adj>/<noun>
      <youre> the? dumbest/ugliest/stupidest/fattest/most_stupid/most_disgusting/most_pathetic/worst_person/worst_human
      <youre> dumb/stupid/thick/ugly as
      <u> <adj> as
      <youre> as <adj>/thick/smart/sharp/bright as !ever/always/a_tack/a_button/a_whip
      <youre> <mod>* dumbest/worst/ugliest/stupidest/saddest/weakest person/human/thing/mistake/student/player/mother/father/friend/sister/brother/girl/boy/man/woman/one
      <u> <mod>* excuse for/of
      no wonder nobody/no_one/noone/everyone/everybody/they_all
      no wonder ~4 left/hate/hates/ashamed/cheated/dumped/hit/hits/avoid/avoids ~1 you/u
      with/and a/that/your <mod>? face/body/brain/head/mouth/voice/nose like that/yours/a
      im/we_are/were/am ashamed/disgusted/sick of/by you/u
      <ur> existence/birth/life/face/presence is ~2 mistake/joke/waste/insult/accident/curse/problem/disgrace/error/burden/crime/stain/tragedy/abomination
      <youre> ~1 accident/mistake/burden/disappointment $
      get_out_of/out_of my/our sight/face/life
      youre/you_are not welcome/wanted here
      we/i dont/do_not/never want/need you/u here/$
      who would/could ever/even? love/want/marry/date/hire/miss you/u
      cry ~1 to/home_to your/mommy/mummy/mama
      <u> have/got the brain/intelligence/iq/personality/charm of
      ^ hope you/u ~1 fail/fails/lose/suffer/cry/end_up_alone
      ^ ugly/fat/dumb/stupid ass girl/boy/man/woman/kid/face
      <u> call that/this/yourself ~2 singing/dancing/a/an
      youll/ull never find/have/get/be anyone/friends/a_job/loved/anything/good/happy/someone
      i/we hope you/u ~1 fail/fails/lose_everything/end_up_alone
      everything/it_all ~1 you/u touch/do turns_to/is <mod>? shit/wrong/garbage/trash/crap
      <u> !so/too/ape <mod>* <vermin> $
      <u> <adj>/fucking/filthy/dirty/fat/lazy <mod>* <vermin>
      what/wat a/an <mod>* <noun>/<adj>/<vermin> you/u
      how <adj> can/are/r/could you/u/someone/anyone/a_person
      as <adj> as you/u
      are/r you/u <mod>* stupid/dumb/retarded/brain_dead/braindead/thick/deaf_or_what/deaf_or_something/an_idiot/a_moron
      are/r you/u <mod>* <noun>
      why are/r you/u <mod>* <adj>/<noun>
      you/u/ur always <mod>* <adj>/<noun>
      <noun> like you/u
      ^ <adj>/fucking/dirty/filthy/fat/lazy/lying/crazy/little !dum <mod>* <named>/<intimate>
      go_away/leave/shut_up/fuck_off/piss_off/get_lost/get_out/listen/hey/yo/bye/go_home/move/stop_it/die <mod>* <noun> $
      ^ fuck/piss off
      so/just/please/and/you/can/should fuck off
      fuck off <noun>/and/you/u/$
      go/get fuck/screw/stuffed/bent <self>?
      eat shit
      suck my/a dick
      go to hell !is/and_back
      shut the fuck/hell up
      shut your/ur/you <mod>* mouth/face/trap/gob/hole
      shut up you <mod>* <noun>/<mild-noun>/<vermin>
      stfu
      <u> make me sick/puke/vomit/want_to_puke/want_to_vomit/want_to_throw_up
      <nobody> <mod>* likes/wants/loves/needs/cares_about/can_stand/gives_a_shit_about/would_want/will_ever_love/will_ever_want/asked/invited/trusts you/u !to
      <everybody> ~1 hate/hates/despise/despises/laugh_at/laughs_at/is_laughing_at/are_laughing_at/laughing_at/cant_stand/can't_stand you/u
      <everybody> ~1 dont_like/doesnt_like/avoid/avoids/is_ashamed_of/are_ashamed_of/regrets/is_embarrassed_by you/u
      <everybody> think/thinks/know/knows/says/say/agrees/can_see that? <youre> <mod>* <adj>/<noun>/<mild-adj>/<mild-noun>
      <ur> <body> ~2 ugly/disgusting/gross/stinks/horrible/hideous/like_a_pig/makes_me_sick/small/tiny
      <ur> <mod>* <adj>/fucking/ugly/stupid <body>
      <ur> brain/iq ~1 smaller/missing/empty
      <u> look/smell/eat/sound/sing/walk like ~2 <vermin>/shit/garbage/a_toilet/crap/trash/<noun>/death
      you/u/ur stink/stinks
      you/u ~1 smell $/bad/awful/terrible/horrible/rotten/worse/rank
      <u> have/got no friends/life/brain/brains/talent/future/worth/value/dignity
      youll/you_will/ull/youre_gonna/youre_going_to die/end_up alone
      youll never ~2 amount_to_anything/be_anything/be_good_enough/be_loved/find_anyone
      <youre> worth/good_for nothing
      <youre> nothing $
      <youre> nothing to me/us/anyone/anybody/him/her
      <youre> nothing without
      <youre> <mod>* disgrace/embarrassment/shame to
      i <mod>? fucking/really/truly/honestly/so hate/despise/loathe you/u
      i despise/loathe you/u
      i hate you/u and your/ur
      i hate you/u <mod>* <noun>
      <nobody> <mod>* <aux>* <shun> <u> !to/like/more/as/better/yet/in/around
      nobody/no_one/noone/no1 in/at/on/from/here/of/around ~4 <aux>* <shun> <u> !to/like/more
      <nobody> <aux>* <shun>/values/reads/watches/cares_what/believes/wants_to_hear/has_time_for <ur> ~1 opinion/opinions/voice/face/advice/help/jokes/posts/stories/whining/attitude/crap/shit/singing/presence/company/friendship/drama/negativity/ass
      <nobody> ~2 values/cares/believes/listens_to/wants_to_hear/trusts ~2 what/word/anything you/u say/think/feel/want/post
      <everybody>/we/they_all <mod>* <hateful> <u> !to/more
      <u> absolute/complete/utter/total/bloody/fucking/daft/useless/dumb/stupid/pure/right/proper/thick/big/massive <mod>* !monster/beast/animal/machine/baby <mild-noun>/tube/weapon/sausage/pudding/potato/lemon/doorknob/halfpint
      <youre>/youve <mod>* <heap> of <mod>? <muck>
      <u>/<ur> <mod>* <heap> of <mod>? <muck>
      <u> look/looked/looks/lookin/dress/dressed/walk/talk/sound/sing/dance/run/eat/smell/act/laugh/move/drive/play/write like <mod>* <likeness>/<vermin>/<named>/<thing>
      <youre>/<u> built/shaped/dressed/made like <mod>* <sight>/<named>
      <ur> ~2 <body>/breath/presence/stink/smell/sight/voice ~1 makes/make/made/gives/give/hurts/ruins/ruined/scares/scare/kills/breaks ~2 sick/puke/vomit/throw_up/cringe/gag/eyes/ears/nightmares/children
      <ur> ~2 <body>/breath/presence/stink/smell/sight/voice ~1 makes/make/made/gives/give/hurts/ruins/ruined/scares/scare/kills/breaks ~2 kids/lunch/dinner/appetite/mirrors/mirror/headache
      <ur> ~1 <body> stinks/stink/stank/reeks/reek/is_rank/is_minging/is_disgusting/are_disgusting $/of/like/so/from/to/worse
      <ur> ~1 <body> smells/smell bad/so_bad/worse/awful/terrible/disgusting/rank/rotten/like_shit/like_death/like_crap/like_a_toilet/like_garbage/like_trash/like_piss
      <u> smell/smells/stink/stinks/reek/reeks/stank of/like ~1 <foul>
      <u>/youve have/got/had/with the? ~1 brain/brains/brainpower/intelligence/iq/mind/personality/charm of a/an ~1 <small>/<vermin>/<sight>
      <ur> ~1 brain/iq/brains is/must_be/are/has/was ~2 size/room_temperature/lower/smaller/single/pea/empty/mush/fried/rotten/dead/missing/negative/below/pudding/broken/made_of
      <small>/<vermin>/<sight>/chair/blind/corpse/statue/zombie ~7 <better> ~1 than you/u/yours !think/thought/expected/said/described/imagine/were/are/know
      <u> cant/cannot/couldnt even/do even? tie/count/afford/walk/cook/hold/catch/kick/spell/pass/dress/wash/wipe/look_after/keep
      <u>/youre <mod>? excuse/apology for/of
      <youre>/such/what a/an <mod>* excuse/apology for/of a/an ~2 <role>/son/daughter/being/captain
      <named>/<vermin>/<thing>/<sight>/<mild-noun>/<adj>/<mild-adj> is/thats/is_exactly/be exactly? what/all/wot you/u are/r/is/will_ever_be
      <adj>/<named>/<mild-noun> ~1 thats you/u/what_u/what_you
      <named>/<vermin>/<adj>/<mild-noun> you/u are/r/is $
      <named> ~4 thats you/u $
      ^ <taunt> $/you/u/shut/go/lol/haha/lmao
      are/r <u> <mod>* slow/deaf/blind/mental/<adj> or ~1 something/what/stupid/<adj>
      <youre> such_a/a/an/like/literally/nothing_but/basically/just_a <mod>* <sight>
      <youre> the? reason ~3 cry/cries/left/leave/drink/drinks/divorced/divorce/died/quit/miserable/depressed/hates/crying/stress/sick/abortion/contraception/birth_control/failed/lost/instructions/warning
      <youre> the? <mod>* worst/biggest/saddest/ugliest/dumbest/stupidest/fattest/weakest/laziest/cheapest/thickest/smelliest/creepiest/nastiest/fakest ~3 link/ever/alive/i_know/ive/on_earth/in_the/in_this/of_my/around/here
      how/why can/are/do/did/r/does/could <u>/someone/one/person/a_person/anyone/somebody/a_human ~1 be/manage/so/this/that/get/look/become ~2 <adj>/useless/<noun>
      <youre> ~1 uglier/fatter/dumber/stupider/thicker/smellier/slower/lazier/lower/worse than a/an/my/the/ever/your/anyone/everyone/dirt/shit/i_thought/any/all
      <ur>/that ugly/fat/stupid/dumb/hideous/disgusting/smug/sorry/greasy <mod>* mug/face/head/gob/body/ass/arse/self/mouth/life/family ~1 of_yours/$/makes/is/ruins/ruined/before/out/away/off/shut/in/and/again/here/near/anywhere
      <u>/<ur> ~2 make/makes/made babies/onions/mirrors/children/kids/flowers/dogs/medusa/blind_people/everyone/people/us/me/my_skin ~2 cry/crack/puke/crawl/vomit/gag/run/uncomfortable/want_to_leave/leave
      <u> ruin/ruined/spoil/spoiled/poison/poisoned/destroy/destroyed/drag/contaminate everything/every/the_vibe/the_mood/the_atmosphere/the_fun/the_party/this_family/our_family/the_family/everyones
      youll/you_will/u_will/ull/youre_going_to/youre_gonna never/not ~1 be/amount/achieve/make/become/get/have/find/keep ~2 anything/loved/good_enough/one_of_us/half/as_good/somebody/nothing
      youll/you_will/u_will/ull/youre_going_to/youre_gonna always/ever/going_to/gonna? ~1 be/amount/become ~2 nothing/loser/failure/nobody
      <ur>/yo ~2 <elder> ~1 is/are/was/were/r <mod>* <noun>/<adj>/<vermin>/broke/poor/fat
      <ur>/yo ~2 <kin> <mod>* should/wish/wishes/wished/regret/regrets/hate/hates/hated/never ~3 never/had/swallowed/condom/aborted/you/u/thrown/adoption/drowned/birth/loved/wanted
      <u> and your/ur <mod>* <adj>/loser/loser_ass/trash/broke/<named>/<vermin> <mod>* <kin>/friends/mates/gang/group/life/face/brother/god/people
      <u> ~1 dress/dressed/shop/shops/live/lives/eat/eats/buy/sleep/sleeps/got/get/bought/found ~3 like/in/at/out_of/from a/an/the ~1 <cheaply>/bin/dump/dumpster/cardboard_box/box/shed/slum/cave/gutter/hole
      <youre> so/too/that/dirt/just/still broke/poor/skint
      <u> talk/act/write/behave/think/walk/drive/play/run/read/type/sing/throw/dress like a/an ~1 <noun>/<adj>/<vermin>/<small>/<mild-noun>/caveman
      get/stay/go/run/crawl/jump/sit_down/fuck/piss/back off/out/away/down/back/home/to/up ~3 <u> <mod>* <named>/<vermin>/<foreigner>/<thing>
      <u> dirty/filthy/stinking/smelly/fucking/damn/stupid/ugly/bloody/disgusting/backward/lazy/thieving/greedy/nasty/worthless/uncivilised <mod>* <foreigner>
      crawl/crawled/slither/slithered/scuttle/climb/climbed/creep/go/get back/out/home ~1 under/into/to/from/in/of ~2 rock/hole/sewer/cave/swamp/bridge/cage/gutter/slum/jungle/bin/slime/zoo/dump
      sight/thought/sound/smell/stench/mention of your/ur/you/u ~3 makes/make/ruins/is/fills/disgusts/turns
      wish/wished/wishes/wishing <u>/youd never/were/was/wasnt/werent/had/hadnt/would ~1 gone/someone_else/somebody_else/born/been_born/disappear/in_a_coffin/adopted/dead
      wish/wished/wishes/wishing <u> wasnt/werent ~1 my/related/family
      <u> were/was a/an/never ~1 mistake/accident/burst_condom/broken_condom/wanted/planned/disappointment/unwanted/failed
      embarrassed/ashamed/humiliating/embarrassing to ~1 be/know/have/call/admit ~2 seen/related/you/u/your/with ~1 you/u/sister/brother/daughter/son/friend
      stupid/dumb/idiot/fat/ugly like/as you/u
      <u> belong/belongs in/on/at/with/under ~3 gutter/bin/dumpster/dump/trash/garbage/sewer/jail/prison/straitjacket/kennel/asylum/mental_hospital/madhouse/looney_bin/loony_bin/psych_ward/special_school
      <nobody> ~1 asked/cares/needs/wants/invited/likes/missed for/what/to/about? ~4 <named>/<vermin>/freak/<intimate> $
      ^ oi/oy/hey/hi/hello/yo/listen/look/ok/well/lol/nah/ew/eww/ugh/move/bye/oh/sup/goodbye <mod>* <named>/<taunt>/<intimate> !what/how/are_we/we/was/is/has/did/said/alert/of/on/i/just/in/at
      <named>/<intimate>/<mild-noun> learn/go/get/watch/move/shut/eat/stop/lose/lay to/how/back/home/off/your/ur/where/up/out/weight
      <youre> <mod>* useless/worthless/pathetic/disgusting/bad/unfit/evil/neglectful/shitty/rubbish/crap/fake/shit/garbage/trash/failed/poor_excuse/terrible/horrible/awful/lousy <mod>* mother/father/mum/mom/dad/parent/person/human/human_being/son/daughter
      go back to/where/home ~2 <ur>/you/u <mod>? country/came/come/village/belong/jungle/hole/desert/boat/slum/island/own !from_at
      go back to/where/home ~3 <u> <mod>* <foreigner>/<named>/<vermin>
      uninstall/quit/delete/leave/get_off ~5 <youre> <mod>* <noun>/<adj>/<mild-adj>/dogshit/bad
      <youre>/u/you so/too fat/ugly/dumb/stupid/poor/thick/dense/smelly/slow/skinny/short/boring that/u/you/even/your/ur/the/when/light/it/people/they/i/mirrors/flies
      <u> look/looked pregnant/fat/obese/huge/like_a_whale/anorexic/diseased/inbred/poor/homeless/ill_in_that/retarded/ridiculous/deformed/constipated ~2 lol/lmao/lmfao/in/lose/haha/$/and/go/eat/bro
      what a/an <mod>* <adj>/<vermin>/<noun> ~2 you/u are/r/is/turned/have/became/youve/make
      <u> have/got/has ~1 no/zero/0 friends/life/brain/brains/talent/personality/shame/soul/heart/class/taste/chance_because/style/manners/self_respect !to/problems/trouble/issues/disease
      <u> should/deserve/ought ~1 be/to_be ~2 locked_up/caged/put_down/deported/sent_back/sterilised/neutered/in_a_cage/in_a_zoo
      <u> should/deserve/ought ~1 be/to_be ~2 ashamed/in_prison/in_a_mental/on_a_leash/in_a_bin/muzzled/banned_from_breeding !to_sell
      <u> deserve/deserved/deserves every/everything/all/each ~2 bad/happened/happens/pain/misery/horrible/awful/shit/beating/insult/hate ~5 you/u/get/got/comes
      hope <u> ~2 trip/fall/fail/break/rot/lose/end_up/get_dumped/cry/suffer/starve/get_fired/get_bullied/never_find/never_get/step_on/get_hurt/get_sick/bleed/stay_alone !it/him/in_love/asleep
      <u>/<ur>/<youre> ~8 ^ <mod>* <vocative> $
      go/get/shut/stop/move/try/learn/look/eat/back/sit/lose/close/grow/keep/bring/take/leave ~6 ^ <mod>* <named>/<intimate>/<vermin> $
      <youre> <mod>* <mild-adj> and <mod>* <mild-adj>
      <youre>/<u> ~1 moving/acting/behaving/talking/playing/looking/dressed/smelling/behave/act like <mod>* <noun>/<mild-noun>/<sight>
      no wonder <ur>/youre/ur ~4 left/leaves/gone/hates/hate/cheated/ran/drinks/cries/single/alone/divorced/hits/beats/failed/fired/ashamed
      you/u/youre ~2 out of pity/charity/desperation
      <ur> ~1 <body>/ass could/can ~1 feed/blind/scare/shade/crack/break/sink/stop/curdle/turn/frighten/block/haunt/cover/land/shelter/fit/hide/kill
      <u> type/walk/run/drive/talk/dance/sing/dress/cook/play/act/write/throw/look/smell like youve/youre/you/u ~4 hooves/blind/drunk/drugs/stick/brain/hands/eyes/retarded/dark/toddler/bin/dumpster
      year_old/yr_old/toddler/baby/nan/gran/granny/grandma ~4 <better> ~3 than you/u/your/ur
      spineless/<adj> ~4 thats/is/describes you/u $
      <u> <mod>* <adj> <mod>* boy/bwoy/girl/gyal/man/woman/kid/person/child/creature/lot/people/family/prick/human
      <u> were/was/are/always a/an/such_a <mod>* <lousy> mother/father/mum/mom/dad/parent/friend/person/human/human_being/husband/wife/son/daughter/sister/brother/teacher/boss
      <youre> ~1 hardstuck/dogwater/dog_water/boosted/ass_at/trash_at/garbage_at/shit_at/bad_at_everything/useless_at/terrible_at_everything
      <u> have/got/ve/youve the ~1 face/body/looks/voice/manners/charm/teeth/breath/hygiene of ~1 <sight>/<vermin>/<small>/<named>/criminal/corpse
      waste of sperm/flesh/skin/human_flesh/a_seat/good_food/an_education/dna
      <u> !finished/watched/read/seen ~1 <mod>* <slur> !who/said/is/was
      <u> <mod>* <negmod> <mod>* <mild-noun>
      ^ lazy/fat/old/dirty/silly/stupid/ugly/selfish <mod>* cow/mare/git/bitch/slob/witch/sod ^
      never met/seen/known/heard/had/dealt ~3 <adj>/<mild-adj>/<noun>/<mild-noun> ~1 as/like/than you/u/this/that
      ^ <mod>* <vocative> ^ <after>
      <addr> ~8 ^ <mod>* <vocative> ^
      <u> <mod>* fraud/disgrace/embarrassment/disappointment/leech/snitch/filth/garbage/trash/nuisance $
      brush/wash/shower/clean/comb ~3 for once/a_change
      built/shaped like <mod>* <sight> ~2 you/u/$
      even the/your/my dog/cat/baby/birds/teacher/flies ~3 runs_away/ran_away/walks_away/hides/growls/leaves/avoids/cries/hate/hates ~4 you/u/your
      <adj>/<noun>/<mild-adj>/<vermin> ~1 so are/r/is you/u/your
      <mild-noun>/<named> ~6 thats you/u $
      <u> ~1 people/lot/folk/folks/guys/kids are/r all? <mod>* <vermin>/<adj>/<noun>
      <nobody> ~6 because/cos/cuz/bc/coz <youre> <mod>* <adj>/<mild-adj>/<noun>/<mild-noun>/<vermin>
      nothing but/more_than a/an? <mod>* <noun>/<vermin> ~1 $/you/u
      <ur> fake/ugly/stupid/cheap/pathetic/sad/boring/miserable/worthless/dumb/sorry/trashy/nasty little? ~1 life/smile/laugh/friends/voice/existence/clothes/hair/family/personality/marriage/job/posts/poems/blog/channel/house/car
      shut/close/zip/watch your/ur/yo/ya <mod>* mouth/face/trap/gob/hole/lips/beak/cakehole/pie_hole/piehole/muzzle/snout/gobs
      shut it/up ~1 <named>/<mild-noun>/<vermin>/<intimate>/ugly/fat/smelly/stinky/before/or
      <youare> ~1 scum/filth/vermin/nothing_to_me/dead_weight/deadweight/damaged_goods/used_goods/leftovers
      get some? help/therapy/a_life/a_job/a_grip/a_clue/a_wash/lost/out/stuffed/over_yourself/in_the_bin ~1 <named>/<mild-noun>/<adj>/<vermin>
      <adj>/<mild-adj>/<noun> just/exactly like you/u/your_mum/your_mother/your_dad/your_father
      ^ stinky/smelly/fatty/ugly/fatso stinky/smelly/fatty/ugly/fatso
      <nobody> ~1 want/wants/needs/need/likes/like/invites ~3 like you/u
      <nobody> wants_to/wanna/would_want_to !hurt/lose/harm/see_you/bother/force/leave ~2 you/u !fail/cry/suffer/hurt/go/leave/to/more/like
      <youre> the/our/this/my ~2 joke/clown/disgrace/embarrassment/laughing_stock/failure/disappointment/mistake/loser/idiot/dunce/freak/reject/weirdo
      <youre> <mod>* <lousy> <role> and
      <youre>/you/u not/arent/aint ~1 worth my/the/a/it/anything/anyones/loving/saving/talking/spit/shit/any
      makes you/u look ~1 like? ~2 <sight>/<vermin>/<named>/monster/fat/ugly/stupid/old/cheap/pregnant/poor/desperate
      <dismiss> !with ~2 <vocative>/<taunt>/<vermin>/<mild-noun> ^
      <vocative>/<taunt> <dismiss>
      <u> <mod>* <adj> <mod>* <vermin>/ox
      ^ <mod>* <slur> $
      no man/woman/boy/girl/guy/one ~1 will/would/could/wants ~2 touch/love/date/marry/want/look_at/kiss ~1 you/u/that/someone
      get your/ur/yo ~1 <adj>/fat/ugly/stupid/lying/broke/sorry/smelly/nasty/crusty/dirty/greasy/filthy/grubby/paws/hooves/trotters ~2
      <ur> <adj>/fat/ugly/stupid/smelly/dirty/greasy/filthy/grubby/fake <body>/hands/paws/fingers
      people/scum/trash/animals/creatures/things/someone/men/women/girls/boys/idiots/freaks/garbage like you/u ~1 should/must/need_to/deserve_to/ought_to be/get <harmed>/<hurt>/locked_up/sterilised/banned/deported
      dont/cant/cannot/never/stop/isnt/wont/didnt/doesnt/wouldnt/nobody/no_one/if/when/not/havent/arent/couldnt/think/thinks/feel/pretend/trying/does ~6 <u> <vocmod>* <slur>/<named>/<intimate>
      <before> <slur>/fatty/freak/loser/ugly/dumbass/brat/clown/liar/fatso/psycho/trash $
      <u> look ~3 and <mod>* <adj>
      <u> make everyone/everybody/us ~3 sick/puke/vomit/cringe/gag/uncomfortable
      <u> <vocmod>* little !monster/beast/baby/goof <mild-noun>/thing/pig/piece/rat/bully/shit
      <youre> <mod>* <mild-adj> !and ~1 <mod>* <noun>/<mild-noun>
      <youre> too fat/ugly/stupid/dumb/poor/thick/gross ~1 to/for/and/even
      <youre> ~1 the ~1 <superl> ~1 person/human/thing/one/girl/boy/man/woman/kid/student/friend/player/member/team/idiot/in/i/on/of/ever/$
      <youre> ~1 the most <mod>* <adj>/<mild-adj>
      how lazy/boring/selfish/pointless/unimportant/mean/worthless/fat/ugly/poor you/u are/r/is
      <u> should/must/ought_to be ~1 embarrassed/ashamed to/of !sell
      <ur> ~1 <body> is/are so/too/that ~1 <adj>/<mild-adj>/greasy/fat/yellow/wrinkly/oily
      dont/cant/cannot/nobody/no_one/stop/never/if/when ~6 <ur> <vocmod>* <adj>/ugly/fat/stupid/dirty/disgusting/filthy <body>/mug/gob/ass/arse/hands/paws/opinion
      cant/cannot believe ~6 <adj>/<mild-adj>/<noun>/<vermin> ~1 like/as you/u
      <u> <negmod> <mod>* lump/heap/sack/blob/waste/slab/pile/bag
      <u> dont/do_not/never/didnt deserve your/ur/to_have/friends/love/respect/us/kids/happiness/this_family/anything !like/such
      <ur> ~1 house/family/place/village/country/town/street/church/religion is/are a? ~1 dump/shithole/slum/joke/trash/cancer/dirty/cursed/disgrace/circus
      <ur> ~2 <kin> ~1 doesnt/dont/didnt/never ~1 want/like/love/wanted/loved/need you/u !to/more
      <u> drunk/drunken/stinking/smelly/ugly/old <mod>* <vermin>
      any/a idiot/fool/child/moron/monkey/kid/toddler ~1 could/can ~2 your/ur job/work/task
      like the <mod>* <noun>/<vermin>/bug/coward you/u are/r
      ^ <lead>* what_a/what_an/such_a/such_an? <hard> <mod>* !joke/mess/wreck/disaster/pain/baby/plank/nothing/backup/extra/troll/monster/dog <folk>/<named>/<intimate>/<beast>/<mild-noun> $
      ^ <lead>* <hard> <mod>* <folk>/<named>/<intimate>/<beast>/<mild-noun> ^ <after>/<ur>/youre/youve
      <youre>/<u>/<ur>/<addr> ~8 ^ <hard> <mod>* <folk>/<named>/<intimate>/<beast>/<mild-noun> ^
      ^ <lead>* what_a/what_an/such_a/such_an? fat/dirty/greedy/lazy/old/selfish/thick/dumb/total/complete/absolute/utter/fucking <mod>* <named>/<intimate>/<beast> $
      ^ mad/barren/loose/lying/greedy/bush/evil/useless/mannerless woman/girl $
      ^ <lead>* <mod>* <lone> mate/bro/fam/kid/you/u/tbh/fr/innit/lah/ffs? $
      ^ <lead>* <slur> ^ <after>/<ur>/youre/youve
      ^ brainless/spineless/worthless/pathetic/talentless/braindead/shameless/useless $
      ^ such a/an ~1 <adj> ~3 you/u/youve/ur are/r/become/turned/have
      such a/an <mod>* <named>/<beast>/<thing>/<mild-noun> you/u are/r
      what kind/type/sort of <mod>* <named>/<folk>/<beast>/mother/father/animal/creature are/r you/u
      you/u disgust/sicken/repulse/nauseate/revolt/appall me/us/everyone/him/her
      <youre> ~1 disgusting/sickening/repulsive me/us/everyone
      i/we cant/cannot/can_not/can't/couldnt/can_barely/can_hardly stand/bear/stomach/tolerate/abide you/u/the_sight_of/the_sound_of/the_smell_of/being_around/being_near/looking_at/your_face/your_voice/ur/your !being/not/so/far/leaving/going/crying/hurting/having/when/like_this/sad/for
      i/we cant/cannot/can_not/can_barely even? look at you/u ~2 any_more/anymore/without/now
      <nobody> ~3 stand/bear/stands/bears/tolerate the_sight_of/the_sound_of/the_smell_of/being_around/being_near/looking_at/your/ur
      i ~1 hate/despise/loathe/detest/resent you/u ~1 so_much/with/for_what/for_everything/and_everything/from_the/more_than/so_fucking_much/all/to_death
      i ~1 hate/despise/loathe/detest/cant_stand everything/every_single_thing about you/u
      i ~1 hate/despise/loathe/detest/cant_stand your/ur ~1 guts/face/voice/existence/whole/family/kind/smile/laugh/presence/stupid/ugly/fucking
      ^ hate you/u/ur_guts/your_guts $
      i/we ~1 wish/wished i/we had? never met/known/seen/married/had/knew you/u
      ^ get/catch cancer/aids/hiv/covid/corona/ebola/leprosy/syphilis/the_plague
      ^ ew/eww/ewww/yuck/ugh/yikes/gross/oh_no/oh_god its/it_is/look_its/not you/u again/$
      who/what let you/u/that/him out/near/loose ~1 of/the
      <youre>/<u> ~1 cursed/a_curse/bad_luck/a_bad_omen/possessed_by
      <youre> ~1 even uglier/fatter/dumber/stupider/thicker/worse/slower/smaller/shorter/more_stupid/more_ugly
      how ~1 <adj> you/u are/r/look/sound
      how ~1 <adj>/desperate/delusional do you/u have_to_be/need_to_be
      why is/are/r <ur> <body> so/that/always <mod>* big/fat/ugly/huge/small/flat/long/crooked/weird/hairy/massive/wide/dark/black/yellow/shiny/large/greasy/disgusting/smelly/<adj>
      why do/does/dyou <u>/<ur> ~1 look/smell/sound/always_look/always_smell like <mod>* <likeness>/<foul>/<vermin>/<named>/that
      why do/does/dyou <u>/<ur> ~1 smell/stink/look <mod>* bad/so_bad/like/weird/rank/<adj>/funny $
      <ur> skin/face/complexion/ass/body is ~1 so/too/as ~1 dark/black/dirty/yellow/bad ~2
      too/so dark/black/fat/ugly/short/small/skinny/tiny ~2 we/i/nobody/no_one cant/can/cannot/can_barely/wouldnt only? see/find/look ~2 you/u/ur/your
      <u>/una/na_you be/na/na_be/too_be/don_be/just_be/bin_be <mod>* <named>/<vermin>/<mild-noun>/<adj>/<thing>/<mild-adj>
      <u>/una/you_too ~1 dey/don/too_dey craze/mad/crase/kolo/craz/foolish/stupid/smell/fool/stink/mess
      <u>/una no ~1 get/dey_get ~1 <trait>
      <ur>/dat/that head/brain/sense/mumu no/dey/dont/never/don ~1 correct/work/good/complete/touch/scatter/hot/reach/spoil/knock
      ^ see/na/see_as ~1 <ur> ~1 <body>/head/mouth/leg/eye/belle/life/dressing/shape/mates like/as/o/dey/wey/no/first/$
      ^ look_at/check ~1 <ur> ~1 <body>/head/mouth/leg/life like/first/before/in_the_mirror
      ^ see/look_at this/dis/that ~1 <adj>/<named>/<hard> thing/girl/boy/man/woman/<folk>/<named>/trying/who
      ^ look/oh/oh_look/here/and ~2 the/our/this/that <mod>* <slur>/<named>/freak/<intimate> is/s/has/are/speaks/back ~1 typing/talking/speaking/back/here/online/again/crying/posting/returned/wants
      <curse> ~1 punish/fire/strike/kill/curse/destroy/burn/purge/disgrace/smite/damn/judge you/u/ya/your/ur/una/d_lot_of
      carry your/ur ~1 bad_luck/wahala/witchcraft/trouble/curse/nonsense/madness/poverty/stupidity/demons
      it_will ~1 never ~1 be/end well ~1 with/for you/u/your
      may you/u/your_children/your_family/your_house/your_womb ~2 never know/find/have/see/rest/be ~4 peace/happy/happiness/joy/rest/love/child/children/again/good/quiet
      may you/u/your_children/your_family/your_house/your_womb ~3 rot/die/burn/suffer/fail/perish/starve/choke/childless/barren/lonely/misery/cursed/wither/collapse
      i/we pray/hope/wish/want <u>/<ur> ~2 womb/children/son/daughter/business/marriage/house/shop/life ~2 closed/barren/fail/fails/die/collapses/burn/burns/rots/empty/misery/closes/hell/ends
      <u> damn/damm/very/super/bloody/freaking/dam/so_damn/really_damn/how_come_so <mod>* <adj>/<named>
      <u> this/dis/that kind/type/sort of? <mod>* <adj>/rubbish/useless/lousy/<noun>/person/people
      <u> <mod>* <adj>/blind/deaf/mental/mad or what/issit/izzit/anot/isit/something
      <u> <mod>* <adj> sia/leh/lah/la/lor/sial/siol/seh/meh/hor/one/already/bro/sis/mate/fam
      <u> look/looked/looking/looks/smell/sound/smelled/lookin <mod>* <adj> !happy/good/cute/pretty/hot/cool
      <u> look/looked/looks/sound/walk/talk/act/smell ~5 and/or talk/look/walk/smell/act/sound/talks like <mod>* <likeness>/<named>/<vermin>/<adj>/<small>
      <u> walk/talk/run/sing/dance/eat/type like <mod>* a/an/the? duck/penguin/pregnant/drunk/robot/broken/cripple/dying/old
      <youre>/you/u/your even? not worth/deserve_to/allowed_to
      <youre> too/so useless/stupid/dumb/thick/ugly/fat/incompetent/pathetic/worthless
      <youre> not ~4 <youare> just/only/simply/plain/really <mod>* <adj>/<mild-adj>/<noun>/<mild-noun>
      its/it_is/thats/isnt/not not? ~3 <youare> just/only/simply/plain <mod>* <adj>/<mild-adj>/<noun>/<mild-noun>
      <youare> ~1 not ~3 <youare> <mod>* <adj>/<noun>
      <nobody> ~6 <noun>/<vermin>/<adj> ~3 like you/u
      dont/doesnt/cant/cannot/wont/wouldnt/never/isnt/aint/not ~7 <noun>/<slur> ~2 like you/u/yourself
      <nobody> ~8 they_all/everyone/everybody/we_all/they/we think/thinks/know/knows/say/says/can_see <youre> <mod>* <adj>/<noun>/<mild-adj>/<mild-noun>
      <nobody> ~3 care/cares/gives_a_shit/gives_a_damn/bothered/matters if/whether/that/about ~1 you/u/your
      <nobody> ~3 believe/believes/trust/trusts/listen_to a/an <mod>* <noun>
      everyone/everybody/they_all/we_all/he/she/they thinks/think/knows/know/says/say ~1 <youre> <mod>* <noun>/<adj> !but/lol
      wanted/want/say/saying/remind/tell/telling/told/know/remember/repeat ~2 <youre> ~1 still/just/always/nothing_but <mod>* <adj>/<noun>
      i ~2 said/told/say/tell ~3 <youre> <mod>* <noun>/<adj> and/i/$
      <ur> ~2 <kin> ~1 is/are/was/be/must_be/should_be/is_probably/are_probably ~2 ashamed/disappointed/embarrassed/disgusted/sick of/in/with/by you/u
      <ur> ~2 <kin> ~1 must/should/probably ~1 be ~1 ashamed/disappointed/embarrassed/disgusted
      <ur> <elder> ~1 is/are/was/s a/an/the <mod>* fool/<thing>/<sight>/drunkard/drunk/alcoholic/criminal/prisoner/beggar
      <ur> <elder> ~1 is/are/was/s a/an/the <mod>* cleaner/maid/beggar/sweeper lol/haha/lmao/and/so
      <ur> <kin> s/is/was in prison/jail
      <ur> <kin> ~1 didnt/never/doesnt/dont/failed teach/raise/train/bring ~2 manners/properly/anything/you/well/right/home_training
      did/does/didnt/doesnt <ur>/no <elder> ~1 teach/raise/train/not/never/drop/love/hate/find/knit/dress/give ~2 manners/properly/anything/you/u/soap/training
      scum/trash/filth/dirt/idiots breeds/begets/attracts/knows/breed scum/trash/filth/dirt/idiots
      <ur> ~1 clothes/shoes/house/home/room/flat/uniform/hair/car/food/bag/shirt/desk/breath/family/people/kitchen/locker smells/stinks/smell/stink/reeks/reek !good/nice/so_good/amazing/lovely/great/delicious/like_heaven/fresh/fantastic/wonderful/sweet/better
      take/move/get/put your/ur ~1 stinking/smelly/disgusting/filthy/stinky/dirty/ugly/fat/rotten/sorry/miserable
      because of you/u people/lot
      go/get/eat/stay/live/leave/do/wear/speak ~4 in/to/back_to/for your/ur own? country
      <u> in/on/with/at this/my/our country
      if you/u/ud had any/a/half/one/some/an_ounce_of/a_shred_of ~1 <trait>
      have/get/show/find/grow some/any/a/a_little_bit_of/an_ounce_of shame/balls/spine/backbone/brain/shame_for_once/brain_cells
      <u> have/got/has/had/show/lack ~1 no/zero/0/any/absolutely_no/not_one/literally_no/absolutely_zero ~1 <trait> !to/for_sports/problems/trouble/issues/left/today/here/yet/this
      <u> never ~1 had/have ~1 friends/brain/brains/sense/shame/talent/a_friend/a_life/class/manners/guts
      <u> dont/do_not/doesnt/didnt/aint/never have/got/get ~1 any/a/the/an_ounce_of/one/even_a/no ~1 <trait> !today/yet/left/to/coming/there/around/here/near/in/who
      <u> lack/lacks/lacking ~1 <trait>
      no/zero/0 <trait> no/zero/0/and/or ~1 <trait> ~3 you/u/your/youre/$
      <u> cant/can_not/cannot/never/dont/couldnt ~1 do/get/manage anything/nothing/a_thing/one_thing/a_single_thing/one_simple_thing/something_simple ~1 right/properly/well/correctly/without
      <u> never do/did/get/does anything/a_thing/one_thing right/useful/properly/good
      <u> ruin/ruined/spoil/spoilt/spoiled/mess/destroy/fuck/break ~1 everything/it_all/it_for_everyone
      only thing/reason/person ~2 you/u/youre ~4 good_at/good_for/useful_for/is_being/is_good_for/is_eating/is_eat/is_complain/will_ever
      good at/for is? being/nothing/eating/lying/failing/complaining/crying ~1 <mod>* <noun>/<vermin>/$
      id/i_would/i_d kill_myself/hang_myself/shoot_myself/die/cry/hide ~2 if i had/looked/were/lived/was/woke ~2 your/you/like_you/ur/u ~1 <body>/face/life/$/like
      if i were/was ~2 you/u/your ~2 id/i_would/i_d ~2 kill_myself/ended_it/end_it/hang_myself/jump_off/shoot_myself/be_ashamed/hide_my/stay_home/shave_my/have_ended
      if i looked/smelled/sounded/had/lived/dressed/sang ~3 <ur>/you/u ~3 id/i_would/i_d ~2 kill/ended/hide/wear/cry/sue/stay/die/shave/never_leave/not_leave/never_go/jump
      id/i_would/i_d/ill/we_would/i_will rather/sooner/prefer_to die/eat/lick/fail/stick/stab/poke/burn/chew/drink/be_dead/be_alone/be_single/kiss/marry/date/swim/sleep/sit/starve/drown/be_blind/cut ~8 than ~4 you/u/your/ur !aunty/place/house
      id/i_would/i_d/ill/we_would/i_will rather/sooner/prefer_to die/eat/lick/fail/stick/stab/poke/burn/chew/drink/kiss/swim/starve/drown ~6 than spend/be/sit/live/share/work/go ~8 with/near/beside you/u
      happy/happier/fine/normal/peaceful/great/nice/quiet/good/better/perfect ~3 before/until/till you/u ~2 came/turned/showed/arrived/joined/were_born/moved/married/entered/started/opened
      happier/nicer/cleaner/quieter/funnier/smarter/calmer/easier/more_fun/more_peaceful/better ~3 without/since/when/after/once/if you/u/youre ~2 left/stopped/not_here/off/suspended/gone/quit/absent/away/out/around
      everything/life/school/work/class/chat/family was/were/is ~1 better/nicer/happier/quieter/fine/fun/peaceful without you/u
      <ur> fault ~3 dead/died/left/gone/divorced/lost/killed/failed/sick/miserable/cries/hates/split/leaving/broke/dying
      thats/that_is/thts why ~3 <ur> ~1 <elder>/<kin>/mate/man/girl ~1 left/leave/hates/hate/cheated/dumped/died/drinks/ran/beat/beats/hit/divorced/walked/gone
      thats/that_is/thts why ~1 <nobody>/everyone/everybody/they_all/u/you ~3 you/u/alone/single/friends/friendless
      we/they/i made/created/started/have/got ~3 gc/group/chat/groupchat/server ~2 without you/u !so/to/for/until/because
      without you/u ~1 its/it_is/and/everything/everyone/we ~2 peaceful/better/quiet/nicer/happier/fun/calm
      <nobody> ~2 saved/saving/keeping/wants ~2 you/u a? seat/sitting/there/here
      we/i/they ~1 dont/do_not/never ~1 sit/play/talk/hang/eat/mix/speak/associate/associating with/to ~2 <noun>/<vermin>/<foreigner>/people_like/your_kind/your_type/the_likes/poor/dirty/losers/freaks/trash/ugly
      ^ we/they/i ~1 only ~1 invited/invite/asked/keep/tolerate/hang/date/married/put_up/talked/talk/let/added/picked ~3 you/u ~2 because/cos/cuz/bc/coz/cause/so/out ~5 pity/sorry/forced/told/made/mum/mom/bet/money/desperate/dare/laugh/sad/charity/homework/wifi
      <u> were/was never ~3 friend/son/daughter/brother/sister/wanted/loved/invited/one_of_us/family/good/man_enough/welcome/a_real/important
      <youre> not/no ~1 one_of_us/my_son/my_daughter/my_child/a_man/a_real/part_of_this/son_of_mine/daughter_of_mine/child_of_mine
      no/not a? son/daughter/child/brother/sister/friend of mine/ours
      <u> are/r no longer/more ~2 my/our/part/son/daughter/family/friend/welcome/wanted
      we/i ~1 dont/do_not/no_longer/never consider/call/recognise/recognize/count/want/see you/u ~2 son/daughter/child/family/brother/sister/one_of_us
      i/we ~1 have no/one son/daughter/child/brother/sister now/anymore/any_more/called/named/like/only/$
      dead to me/us $
      <u>/youve/you_have/u_have/ur ~1 brought/bring/blackened/disgraced/shamed/dishonoured/dishonored/tarnished/bringing ~2 shame/disgrace/face/name/family/house/dishonour/dishonor/parents/us_all
      shame on you/u and/shame/your/for/ur/you <adj>/<ur>/being/family/parents/you/what/doing/dragging/even/calling/your
      do ~2 world/everyone/everybody/us/humanity/planet/team/class/school ~1 a/an/the ~1 favor/favour/kindness/service/solid ~1 and/by ~1 stop/leave/quit/shut/resign/change/never/disappear/stay/keep/delete/lose/dont/not/uninstall/go/log/drop
      put/drop/step down/away/from the/that ~1 fork/burger/cake/fridge/biscuit/biscuits/donut/pizza/plate/spoon
      eat/go_eat/go_and_eat another/a/some/more ~1 sandwich/burger/salad/cake/pie/donut/burgers/bag_of_dicks/dick/dicks <vocative>/<taunt>/<named>/<slur>/piggy/fatty
      which/what/whatever ~1 village/hole/rock/sewer/bush/zoo/cave/jungle/bin/gutter/planet/asylum/swamp/slum ~2 <u>/ur ~2 crawl/crawled/escape/escaped/climb/climbed
      which/what/whatever ~1 hole/rock/sewer/bush/zoo/cave/jungle/bin/gutter/asylum/swamp/slum ~2 <u>/ur ~2 come/came/from
      what/wat/wot are/r <u>/ur ~1 a/an ~1 boy/girl/man/woman/he/dude or ~1 a/an/what? boy/girl/man/woman/she/thing
      <ur> ~1 <body> ~1 is/are/so ~2 annoying/embarrassing/irritating/disgusting/gross/repulsive/dogshit/shit/shite/trash/garbage/rubbish/a_joke/a_crime/cringe/tragic
      <ur> ~1 <doing> is/are/was ~2 dogshit/shit/shite/trash/dog_shit/crap/garbage/ass and <ur>/so/you/u/your/ur
      <u> <mod>* bitch/fuck/shit/cunt/mf/rat/snake ^
      <youre> ~1 a/an/the/one/such_a <mod>* <hard>/<adj> <folk>/<role>/human/mother/father
      <youre> ~1 dead/useless/worthless/nothing/rubbish/a_nobody/invisible to/for me/us/everyone/anyone/him/her
      absolutely/totally/completely/literally/just/a_big_fat/a_big/a_fat/a_complete/a_total/an_absolute/always_be/still/be ~1 nothing/nobody/zero/failure/waster/loser/joke/disgrace $/and <youre>/you/u/your/like/who/to/thirty
      ^ look at you/u a/an/you/u/still/just/so/all ~2 <adj>/<noun>/<mild-adj>/nothing/fat/old/<mild-noun>
      <u> think/thinks/thought <youre> ~1 so? better/smarter/prettier/special/tough/hard/funny/clever/pretty/cute/hot/something/somebody/all_that ~3 <noun>/<adj>/<vermin>/<youre>/but/cause/just/with
      <youre> ~1 just/only/nothing_but/basically/literally a/an <mod>* <sight>/<mild-noun>/<beast> $
      stop/quit being/acting ~1 such/so/like/a/an ~1 <noun>/<adj>/<slur>
      <u> should/must/need_to/needs_to/better/ought_to be? ~1 locked_up/locked_away/sectioned/caged/sterilised/neutered/put_down/committed/muzzled/chained_up/institutionalised/in_a_home
      <u> need/needs ~1 locking/putting/locked/to_be_locked ~1 up/down/away
      <youre>/<u> ~1 crippled/disabled/blind/deaf/autistic/epileptic/diabetic/stammering/barren/divorced/adopted/foreign <mod>* <named>/<vermin>/<beast>/<slur>/bastard/freak/thing/weirdo
      <u> <adj> <mod>* <foreigner>
      ^ shut/zip/close/keep ~1 your/ur ~1 mouth/face/trap/gob/hole/lips/beak/legs shut/closed/you/u/before/or/nobody/no_one/no/and/$
      keep your_mouth/ur_mouth/your_legs/ur_legs shut/closed
      so/very/that ~1 do me/us a favour/favor and ~3 shut/stop/leave/die/keep_it
      not even ~3 wanted/want/loves/love/likes/liked/like you/u
      even <ur>/the/my ~2 <kin>/friends/friend/imaginary_friend/dog/cat/reflection/shadow/therapist/god/teacher ~2 hates/hate/left/ghosted/moved/avoids/avoid/ran/runs/laughs/laugh/ashamed/embarrassed/wants/disowned/gave_up/cant_stand/cant
      <u> couldnt/could_not/cant/cannot organise/organize/run/manage/pull/sell/boil/catch/kick/lead/spell/pour/represent/open/get/find/score/hit ~1 a_piss/an_egg/eggs/a_door/dog/water/sandwich/own_name/ass/arse/bath/barn/banjo/lemonade_stand/raffle/date/girlfriend/boyfriend/cold/snow/fly/backside/paper_bag/car
      wouldnt/not/wouldn't spit/piss/touch/pee ~1 on? you/u ~2 if/with/even
      wouldnt/not ~1 touch/date/marry/hire/trust/fuck/kiss/employ/want you/u ~1 with/if/for/even/in ~4 paid/pole/last/fire/money/barge/stick/million/dog/free/gift
      if brains/stupidity/ugly/ugliness/brain were/was/is ~5 youd/you_would/you_wouldnt/you_couldnt/you/ud/u
      have/had/ve/seen/met/known/had_better ~1 <small>/<sight>/rocks/bricks/<beast>/doorknobs/dogs/cutlery ~3 with more/better/smarter ~3 than/you
      met/seen/known <better>/funnier/nicer ~3 <small>/<sight>/rocks/bricks/cutlery/doorknobs/plants/vegetables/furniture
      what ~3 so desperate/stupid/ugly/wrong/pathetic about? you/u
      <youre>/<u> ~1 full_of ~1 shit/crap/lies/yourself/bullshit
      <youre> ~1 talking/chatting/full_of/speaking ~1 shit/crap/bollocks/rubbish/out_of_your_arse/out_of_your_ass/wass ~1 <slur>/<vocative>/<named>
      <youre> ~1 going/gonna/will/bound ~1 fail/fail_again/fail_like/end_up ~2 like/again/in/alone/as/because ~3 always/prison/gutter/street/father/dad/you/loser/nothing/childless/lonely/homeless
      youll/you_will/u_will/ull die/end/end_up/grow ~2 alone/childless/virgin/poor/jail/prison/ditch/streets/street/homeless/single/miserable/unloved/lonely/broke/gutter/barren/fat
      <u> belong/belongs ~1 in/on/with ~2 pigs/dogs/animals/rats/streets/kitchen/special/home/cage/freaks/losers/sewer/hell/circus/dirt/street
      ^ what/wat a ~1 disappointment/disgrace/failure/embarrassment/joke/waste/shame you/u ~1 are/r/turned/have/$
      ashamed/embarrassed/disgusted/humiliated/embarrassing to ~1 be_your/be_seen/be_related/call_you_my/have_you_as/say_youre/know_you/have_a_son/have_a_daughter/share_a/have_a_brother/have_a_sister
      im/i_am/we_are/were/am ashamed/embarrassed/disgusted/repulsed/humiliated when/every_time/whenever/because ~4 you/u/your
      <u> make/makes/made me/us/everyone/my_skin ~2 ashamed/sick/puke/vomit/crawl/cringe/gag/retch/throw_up/want_to_die/lose_my_appetite/embarrassed_to
      should ~1 have/ve? <vanish>/drowned/dumped/left/aborted you/u
      marrying/having/meeting/knowing/dating/hiring/adopting/trusting/loving you/u ~1 was/is/were ~1 ~2 mistake/regret/worst/waste/nightmare
      <youre>/you_were/u_were ~1 the? ~1 biggest/worst/greatest/my_biggest ~1 mistake/regret/disappointment/embarrassment/failure/waste/loser
      fuck/screw/damn/curse/shame you/u/ya/your/ur/yo ~1 and/mother/mom/mum/family/whole/feelings/life/you/tribe/god/religion/kind/entire/bitch/u/all/asshole/too/then/very
      <u> <mod>* excuse/specimen/example/waste of/for ~2 <folk>/<role>/human/skin/space/person/human_being/life/air
      ^ <mod>* <adj> you/u $
      are/r <u> mental/retarded/simple/backward/demented/sick_in_the_head/mad_in_the_head/that_stupid/that_dumb/that_thick/really_that/actually_that/seriously_this $/or/and
      <u> ~1 wear/wore/wearing ~1 same ~2 every/everyday/each/all
      no <trait>/money/girlfriend/boyfriend/wife/husband/car/house/man no <trait>/money/girlfriend/boyfriend/wife/husband/car/house/man ~5 you/youre/ur/u/$
      ^ bloody/bloody_fucking/damn fool/fools/fellow/rascal/cheat/liar/nuisance/useless/cheats/liars/rubbish ^
      i/we/who ~2 regret/regretted/regrets ~1 giving_birth/having/marrying/meeting/raising/adopting/carrying/ever/dating/hiring ~3 you/u
      ^ ugly/rotten/dirty/dead/fake/empty/black inside and outside/out
      not/never/arent/aint/youre ~2 good_enough/fit/worthy ~1 to clean/lick/carry/wipe/touch/speak/wash/tie/polish/kiss/be ~1 my/our/her/his/their/a/the
      what are/r <u> ~1 even good for
      what use/good/point are/r/is you/u ~1 $
      whats/what_is/what_s the point/use/purpose of you/u/ur/your !doing/going/calling/paying/coming/being/asking
      <ur> ~1 <doing>/<body>/house/clothes/shoes/car/kids/baby/wife/family/jokes/outfit ~1 sounds/sound/looks/look/smells/smell ~1 like ~1 <likeness>/<foul>/<vermin>/<beast>
      <u> should/must/need_to/better/could ~1 starve/throw_up/purge !a/cold/them/it
      <u> look/looks/dress/talk/sound/walk like a/an man/boy/dude/transvestite/tranny/bloke/pensioner/granny ^
      <u> look/dress like a/an man/boy/dude/transvestite/tranny/bloke in/with/and
      is that/this/it ~1 <ur> ~1 face/head/nose/body/hair ~1 or
      were/was <u>/ur ~1 born/raised/dropped ~2 in/on/by ~2 dustbin/barn/zoo/jungle/cave/gutter/head/pigs/wolves/sewer/toilet/monkeys/animals/slum
      were/was <u>/ur ~1 born this/that/so? <adj>
      god ~1 made/makes/make ~1 mistake ~3 you/u
      who ~1 will/would/could/wants/wud/gonna/going ~1 marry/love/date/want/hire/miss/believe/kiss/touch/like/trust/employ/wants ~2 like you/u
      who ~1 would/could/wants/wud/gonna ~1 marry/love/date/hire/kiss/touch you/u $/with/looking/when/after
      <youre> nothing special/but/special_at_all/worth
      dont/cant/cannot/never/stop/wont/didnt/doesnt/nobody/no_one/not ~6 <u> <negmod> <mod>* <vermin>/<beast>/<slur>
      <named>/<slur>/<mild-noun> with no/zero/0/a <trait>/life/job/face/brain/small/tiny
      quit/uninstall/delete/leave the? game ~2 <vocative>/kid/noob/bot/trash/already/loser
      <u> play/drive/run/hit/throw/fight/shoot/bat/bowl/move like ~2 grandma/granny/nan/toddler/baby/girl/bot/cripple/retard/blind/drunk/dead/old/pensioner/headless/amputee/no_arms
      <youre>/<u> ~1 faking/pretending/acting/doing/playing ~5 attention/sympathy/pity/likes/clout
      not/isnt/arent/aint/no ~1 depressed/sick/ill/disabled/anxious/autistic/depression/anxiety/adhd/special/bipolar/fibromyalgia/illness ~5 <youre> ~1 <mod>* <mild-adj>/<adj>/<noun>/attention/making
      ^ <lead>* <mod>* <slur> ^ <after>/<ur>/youre/youve
      go back to ~1 special_school/special_ed/special/kindergarten/nursery/kitchen/jungle/rehab/prison/streets/gutter/strip/brothel/zoo/circus/asylum/mental
      <u> <negmod>/<adj> <mod>* <sort>
      ^ <mod>? dirty/filthy/stinking/smelly/stupid/fucking/bloody/disgusting/ugly/greedy/thieving/sick <mod>* <sort> ^
      ^ anorexic/obese/autistic/retarded/inbred/tranny/trans/gay/lesbian/homo/jewish/muslim/arab/gypsy/black/immigrant/foreign/queer/asian/mexican/white <mod>* freak/scum/filth/trash/rat/pig/bitch/bastard/vermin/cunt/terrorist/monkey/ape/cockroach/slut/whore/thief/pervert $/you/u/go
      <ur> ~1 <kin>/papa/mama ~1 be/na <mod>* <noun>/<vermin>/<mild-noun>/<adj>
      <u> damn/very/so/super/bloody/really/too lousy/rubbish/useless/noob/jialat/cui/cmi/kayu/stupid/slow/fat/stingy/cheapo sia/leh/lah/la/lor/one/hor/sial/already
      ^ <desi> ~2 $
      <desi> <u>/saala/sala/bc/hai/yaar/teri/tera/face
      teri/tere/tera maa/ma/behen/baap ~3 <desi>/ki/ka/chod
      <u> ~2 never ~1 going_to/gonna/make/amount/be/become/pass/succeed ~2 make_it/amount/succeed/anywhere/anything/somebody/nothing/am
      <youre> <mod>* nobody/nobodies !to/here/else
      so/too/as/real/really/very/a/an/and/are/r/look/looks/looking/smell/that/you/u <cruel> ~5 <laugh>
      <laugh> ~6 <youre>/<u> ~4 <cruel>
      i/we ~1 married/dated/raised/hired/trusted/adopted a/an <mod>* <named>
      who ~1 invited/added/let/hired/asked this/that <mod>* <noun>/<vermin>/<mild-noun>
      look at this/that/dis <mod>* <noun>/<adj>/<vermin>/clown/fool $
      nice/lovely/cool ~1 acne/chins/chin/teeth/forehead/nose/spots/face/hairline ~1 <vocative>/<taunt>/pizza_face
      trash/dogshit/useless/shit/garbage/braindead/worthless support/teammate/healer/tank/jungler/player/person/bot $/trash/you/u/ffs/uninstall
      hope/hoping ~1 <ur> ~1 baby/kids/child/children/son/daughter doesnt/dont/never/does_not ~1 get/inherit/look/turn/have/take ~1 <ur>/like/after
      <ur> <adj>/broke/lazy/sorry/punk/lame/weak/dusty/crusty/nasty/old/fat/dumb/ugly ass
      get_out/get_off/get_away/go_away/go_back/go_home/leave/shut_up/learn/wash/brush/move_over/cry_more ~6 <slur>/weirdo/fatso/freak/noob/clown/fatty $/no/nobody/no_one
      dance/dancing/piss/spit/party/laugh/celebrate/laughing/pissing ~2 on/at ~1 your/ur grave/funeral
      <everybody>/kids/they dont/doesnt/didnt/do_not ~1 want/wants/like/love ~1 to_see/to_know/to_talk_to/to_be_near/to_be_around/to_be_with/to_live_with/to_sit_with you/u
      hate you/u hate you/u
      <youre> <mod>* dirty/smelly/lazy/greedy/evil/nasty/horrible/cruel/weak/sick/sad/bitter/miserable/vain/desperate/fake/filthy little? old? man/woman/boy/girl/person/human/human_being/child/mother/father/wife/husband
      if you/u werent/were_not/wasnt so/such <mod>* <adj>/<mild-adj>/<noun>/<mild-noun>/<vermin>
      <ur> ~1 <elder> ~1 cries/cry/cried/weeps/regrets/regretted ~3 sees/looks/thinks/hears/see ~2 you/u/your/what
      fool/animal/clown/noob/beggar/drunk/junkie/nerd/fatty/weirdo like you/u !and/too
      <youre>/<u> ~1 will/gonna/going_to/go/going ~1 burn/rot/hell ~1 in/for/to/forever/hell/$
      hell/death/prison is ~1 waiting/reserved/made for you/u
      special place in hell ~3 you/u/people_like
      do/did/dont/cant you/u ever/even ~1 wash/shower/bathe/bath/brush/baf
      face/body/nose/life/family/voice/head/teeth/hair like yours/urs
      <adj>/<desi> sia/siol/la/lah/leh you/u
      no point/use/purpose ~1 in/to/of/for you/u/ur/your $/tbh/being/existing/existence/life/here
      how ~1 nasty/horrible/cruel/evil/selfish/fake/lazy/boring/toxic/ignorant/manipulative/cringe/annoying/weak/filthy/smelly/gross/sick you/u are/r $/and/to/really/as
      <u> should_never/shouldnt/should_not/never_should ~3 kids/children/parents/a_mother/a_father/babies/breed/reproduce/allowed
      <youre> so/really/just/actually/fucking? gross $/and/to/omg/eww/ew/i
      <dismiss> ~1 old woman/man/hag/fool/lady
      l ratio ~3 ugly/fat/cope/bozo/loser/you/u/dumb/virgin/broke
      i/we ~1 spit on you/u/your/ur
      <youre> not wanted/loved/liked/needed $/here/by/anywhere/and
      what kind/type/sort of <slur> !parks/drives/invents/designs/parked/designed/builds/who/is/am/are/was/i
      regret/regretted ~3 every/each/day/moment/minute/second/single ~5 with/near/loving/knowing you/u
      <u> dont/do_not/no/didnt have/get ~1 sense/brain/brains/shame/manners/home_training/class/taste/talent/skill/conscience/dignity/any_sense
      <ur> head/brain/skull/mind is/are ~1 full/filled/empty/made/stuffed/expired/rotten ~1 of/with/$/water/air
      no dad/father/friends/bitches/life/money/job/mum/mom/neck/chin/teeth having
      can/could ~1 smell you/u/ur/your ~1 through/from/coming/across
      <u> skinny/bony/fat/ugly/lanky/pale/chubby <mod>* <sight>/streak/thing
      ^ <lead>* <hard> <mod>* <folk>/<named>/<intimate>/<mild-noun> go/get/learn/shut/stop/stick/look/stay/keep/cant/you/u/quit/leave/move/die/wash/uninstall
      ^ weak/sad/silly/nasty/horrible/bitter/lonely/jealous/strange little <folk> ^
      why would/will/wud/should ~1 anyone/anybody/he/she/any_man/any_girl/any_guy/someone/a_man/a_woman/people ~1 date/love/want/like/marry/hire/trust/miss/believe/care_about/invite/listen_to ~1 you/u !to
      <ur> <elder>/mum_and_dad raised/gave_birth_to/brought_up/made/bred/created/had ~1 a/an <mod>* <noun>/<vermin>/<beast>/fool/monster/<mild-noun>
      sucks/stinks/shit/trash ~1 and? so do/are you/u
      shut up ~9 you/u <mod>* <adj>/<noun>
      shut up ~9 ^ <mod>* <vocative>/<hard> <folk>? $
      ^ literal/actual/human <mod>* <noun>/<vermin>/<adj> ^
      i/we ~1 laughed/cheered/celebrated/smiled/was_happy ~1 when ~4 you/u/your/ur ~2 lost/died/cried/failed/miscarried/dumped/fired/cancer/sick
      nobody/no_one/who ~1 wants/wanna/needs/want ~1 see a/an/your/that/ur ~1 <sight>/<vermin>/fat/ugly/<adj>/rolls/belly/thighs/gut/body
      see/get/understand/knew/thats/thats_exactly/obvious ~1 why <ur> ~1 <kin>/ex/man/friends/mates ~1 left/leaves/hates/hate/cheated/dumped/beats/drinks/hits/divorced/ran/avoid
      dont/do_not/never/not/didnt/cant/wont ~5 <ur> <adj>/feral/fat/broke/cheap/nasty/trashy <mod>* <kin>/wife/husband/kids/family/friends/dog/baby/children/boyfriend/girlfriend
      <ur> <adj>/feral/trashy/low_life <mod>* <kin>/kids/friends/baby/children/boyfriend/girlfriend
      <u> never were/was/will_be/will one/welcome/wanted/and/good
      if <u> hadnt/had_not/had_never/werent/were_never/was_never/wasnt ~1 been? born
      at <ur> age ~9 no/still/without/not ~1 husband/wife/child/children/kids/job/house/single/living/renting/unmarried/nothing
      <youre> ~1 an? insult/shame/stain/blot/black_spot/black_mark/disgrace/danger to/on ~3 profession/humanity/women/men/god/everyone/family/name/school/country/race/mankind/society/team
      <u> made/make/making ~3 look like ~1 idiots/fools/clowns/amateurs/a_fool/an_idiot/a_joke
      <u> ~1 slept/sleep/sleeping/sleeps ~1 with half/everyone/every/the_whole/the_boss/all/anyone/anything
      <u> ~1 sleep/sleeps/slept/sleeping around
      did/do/must/had you/u ~2 sleep/slept/sleeping with ~3 get/for/job/grade/promotion
      only ~2 got/get/hired/here/passed/in/chosen/picked ~6 because ~2 black/white/gay/woman/quota/diversity/skin/legs/pity/boobs/body/dad/daddy
      ur kinda/sorta/lowkey/kind_of/a_bit/always/still/n/legit/actually <mod>* <adj>
      face only ~1 mother/mum/mom could love
      <ur> ~1 <doing>/<body>/clothes/outfit ~1 is/are/r like ~1 <likeness>/<foul>/<vermin>/<beast>
      <u> foreigner/foreigners/immigrant/immigrants/gypsy/gypsies/refugee/refugees/villager/peasant/peasants/infidel/infidels/slave/slaves ^
      let you/u people/lot ~1 in/into/here/near/stay
      pick/picking cotton
      god/i/we/everyone/everybody/they/people ~1 <hateful> ~1 people/men/women/girls/boys/someone/kids like you/u
      i/we never ~1 loved/wanted/respected/liked/cared_about/believed_in you/u ^
      you/u for/as/on/because_of a/the bet/dare/joke $/and/with/that
      <youre> <mod>* bad/terrible/shit/useless/rubbish/crap/boring/awful/trash/shite in bed
      go/and sell/selling <ur> body/ass/self/pussy
      asked/told/invited/needs/wants you/u ~1 <vocative> $
      ^ go ~1 to/back_to/into ~1 yaba/yaba_left/asylum/psych/mental_hospital/psychiatric/madhouse/rehab
      <ur> <elder> ~1 is/are/r <mod>* smelly/dirty/broke/cheap/nasty/evil/skint/filthy/trashy/thief/unemployed
      waste of school_fees/schoolfees/my_womb/petrol/a_life/potential/a_human/my_youth/my_time_you
      living/live/lives/stay/stays/sleep ~2 in ~1 <ur> mum/mom/moms/mums/mothers/parents ~1 basement/attic/garage/box_room/spare_room/couch/sofa
      <youre> <mod>* <mild-adj>/<mild-noun> and ~1 it_shows/everyone_knows/you_know_it/we_all/everybody_knows/you_always/thats_why
      get/got/you/u ~1 dressed ~1 in the dark
      are/r <u> ~1 special/slow/simple/touched/stupid/dense ~1 or ~1 something/what/just
      dropped ~3 on ~2 head ~2 baby/birth/child/kid/$/or
      <u> couldnt/cant/could_not/cannot ~5 to save <ur> life
      theres/there_is/something ~1 seriously/very/deeply/mentally/badly wrong with you/u
      take <ur> meds/pills/medication/tablets ~1 <named>/psycho/crazy/freak/lol/weirdo/already/before_you
      stop/quit embarrassing yourself/urself/us/me/your/the
      <u> ~1 embarrass/embarrassed/disgrace/disgraced/shame/shamed/humiliate/humiliated me/us/everyone/the_family/this_family/our_family/the_team/yourself
      everyone/everybody/we_all ~4 know/knows/see ~3 <youre> <mod>* <noun>/<adj>
      lol/lmao look at this/that ~1 <noun>/<mild-noun>/<adj>
      <youre> ~1 a/an <mod>* fool ^
      <youre> a ~1 fool and/who/to/that/at/forever !for
      <youre> ~1 going to hell
      how ~1 <u> ~1 become/turn/turned/became ~1 so/such ~1 <adj>/<mild-adj>/<noun>
      ^ such a/an <mod>* <named>/<adj> $
      if ~1 <u> ~1 werent_born/die/died/were_dead everyone/we/nobody/the_world/i ~2 happy/happier/better/celebrate/notice/care/party/laugh/mind/relieved/dance
      <youre> so/such/too/really/that dum/dumm
      regret/curse/hate ~1 day i/we ~2 you/u/gave/had/married
      <u>/youve ~1 brought/bring/brings/given/caused ~2 nothing but? shame/trouble/misery/pain/disgrace/embarrassment/problems
      brought/bring nothing but shame/trouble/misery/disgrace/embarrassment
      you/u smell and/brush/wash/go
      <u> fkn/fckn/fuckin/f <mod>* <vermin>/<mild-noun>
      will/would/should/could not/never marry/date/love/hire/touch/trust ~3 like you/u
      <u> ~3 turn/turned/turns out ~3 a/an <mod>* <noun>
      dont/havent/didnt/do you/u have/got any ~1 <trait>
      how does/did it feel ~2 be/being/knowing ~1 <adj>/<mild-adj>/<noun>/hated/worst/unwanted/nobody/dumbest/ugliest/most_hated/the_most_hated
      <youre> <mod>* <mild-adj> ~1 everyone/everybody/nobody/we_all/no_one/go_away/fuck_off/leave_me/shut_up
      get out of our/my/this town/country/village/nation/continent
      get out of our school/street/church/neighbourhood/neighborhood/club/chat/server
      <u> <sort> ~1 are/r ~1 all? ~1 same/<adj>/<mild-adj>/<noun>/<vermin>
      anything/brain/brains/anyone/anybody/air/nothing ~1 in/inside/between that/your/ur ~1 skull/head/brain/ears
      only ~1 mother/mum/mom could love you/u
      <u> <negmod> <mod>* <mild-noun>
      <u> <mod>* low_class/cheap/bush/village/illiterate/local/common/foolish/dirty/slum/ghetto girl/boy/woman/man/people/person/bitch/rat
      seen/met/had/taught/known a/an/any ~2 as <adj>/<mild-adj>/worthless as you/u
      idiot/fool/mad/stupid/blind/drunk/crazy/desperate to marry/date/trust/love/hire/want/choose you/u
      <ur> kids/children/parents/family/siblings/friends/people is/are/r <mod>* <noun>/<vermin>
      ugliest/fattest/smelliest/dumbest/stupidest ~5 you/youre/congrats/u
      <u> ~1 thought/think/thinking we were/are/was ~1 friends/mates/close
      <u> really/actually/honestly/genuinely thought/think he/she/they/i/we/anyone/people ~1 liked/loved/wanted/fancied/like/cared ~1 you/u
      ^ <mod>* <named>/<vermin>/<mild-noun> you/u $
      <u>/ur/youve ~2 one/two/2/1/three/few/half/no/zero ~1 brain_cells/braincells/brain_cell/braincell/neurons
      happier/better_off/quieter/safer ~4 without ~1 you/u
      depressed/ashamed/hide/sad/embarrassed/miserable/bitter/single ~2 if i ~1 looked/was/were/lived/sounded ~1 like? you/u
      <u> people/lot/guys/all smell/stink/reek ~2
      <youre>/you_were/u_were ~1 the? worst/biggest ~1 thing/mistake/decision ~3 happened/made/life
      <youre> ~1 the worst <role>/student/employee/worker/teammate ~5 ever/alive/known/seen
      replace/replaced you/u ~4 monkey/robot/dog/brick/plant/chimp/potato/chair
      tell <ur> <elder> ~2 raised ~1 a/an <mod>* <noun>
      ez noob/noobs/trash/bot/kid
      suck my/deez dick/cock/balls/nuts/duck/deck/dong
      such a/an <mild-adj>/<adj> <mod>* ~3 you/youve/u ~1 become/are/turned
      i/im/let_me ~3 say/saying/tell/telling ~4 <u> <mod>* <named>
      <youre> <mod>* failures/disappointments/burdens/disgraces/embarrassments/mistakes
      failures/disgraces/criminals/losers/nobodies ~1 like you/u
      dont/didnt/cant/wont/wouldnt/not ~6 <ur> <mod>* <adj>/broke/jealous/crusty <body>/ass/self/opinion
      had/if_i_had a face/body/voice/nose/head/life like yours/that
      <ur> ~2 <doing>/<body>/food/advice/attitude/opinion is/are as <adj>/<mild-adj>/useless/ugly as <ur>/you/u
      <youre> a ~2 and a ~1 <noun>/<vermin>
      related to you/u ^
      if <u> were/was my ~1 daughter/son/kid/wife/husband/child/boy ~1 i/id/i_would ~2 ashamed/disown/kill/slap/hide/die/drown/embarrassed
      ^ bye/whatever/ok/sure/cope/cool_story/nice_try/lmao/lol/k <mod>* loser/ugly/fatty/virgin/freak/weirdo/clown/nerd/bozo/baldy $
      ^ ur ~1 gay ^
      you/u ~2 have/got ~1 aids/leprosy/fleas/stds/rabies
      look how fat/ugly/old/disgusting/pathetic/stupid/desperate/skinny ~1 you/youve/u/ur
      <ur> clothes/shoes/bag/uniform/furniture/outfit/trainers ~1 is/are/come/came from ~2 <cheaply>/bin/dump/tip
      we ~1 dont/do_not ~1 want/like/need/accept/serve ~1 poor/fat/ugly/dirty/black/gay/stupid/retarded/smelly people/kids/girls/boys
      <ur> ~2 parents/mum/mother/dad/father/mom/family threw/abandoned/dumped/rejected/disowned/sold ~1 you/u
      <ur> dads/mums/moms/brothers/fathers/mothers/sisters ~1 in jail/prison
      <ur> dads/mums/moms/brothers/fathers/mothers/sisters a ~1 <noun>/<mild-noun>/drunk/cleaner/criminal
      we ~2 voted/kicked you/u out
      <u> ~1 ruined/broke/destroyed/wrecked/tore/poisoned ~1 my/our/this/the/your/ur ~1 team/family/marriage/home/class/childhood/friendship/relationship
      <youre> so/that/such <mod>* <mild-adj> its/it_is/it ~1 unreal/sad/embarrassing/hurts/painful/scary/disgusting/unbelievable/pathetic
      never/not ~1 work/get_a_job/be_hired in this town/industry/city/field again
      only ~1 married/dating/dates/with/wants/likes/loves/keeps ~1 you/u for/because ~2 visa/money/papers/passport/pity/sex/bet/body/green_card
      <ur> ~1 baby/kid/child/kids/son/daughter is/are/looks <mod>* <adj>
      ^ bad/terrible/shit/useless/awful/lousy/horrible mother/father/wife/husband/daughter/son/friend/mum/mom/dad ^
      <u> ~1 killed ~1 your/our/ur own? ~1 mother/father/mum/dad/mom/parents/baby/brother/sister/child
      because/bcs of you/u that? mum/dad/mom/he/she/they/family/everyone ~2 left/sick/dead/died/divorced/crying/hurt/ruined/split/suffering
      <u> make/makes/made everyone/everybody/us/me/people/the_family ~2 miserable/depressed/suffer/unhappy/uncomfortable
      <nobody> ~2 happy/comfortable/safe/glad ~2 when/with/around/if ~1 youre/you/u/your
      ^ cant stand you/u ^
      <u> <negmod> <mod>* man/woman/people/person/kid/creature/hag
      why were/was you/u even_born/born/ever_born ^
      wasting ~1 everyones/our/my/peoples/gods time/air/oxygen/money ~1 by/with/being/existing
      ^ <hard> <mod>* <slur> ^
      <hard> <mod>* <folk> like you/u
      <ur> mates/age_mates/friends/peers/classmates/siblings ~5 you/u/youre ~2 here/still/begging/sleeping/nothing/sitting/jobless
      ^ ugly/disgusting/wretched/filthy/shameless/wicked thing ^
      <u> resemble/resembling/resembles ~1 <likeness>/<vermin>/<beast>
      <youre> looking/sounding/smelling/behaving/acting like ~2 <likeness>/<vermin>/<beast>/<named>/<sight>
      <u> black/brown/fat/ugly/stupid/foolish/useless <mod>* <beast>/<vermin> ^
      <u> will/go/gonna suffer/perish/rot ~3 life/$/hell/forever
      <u> got/have/get brain/sense/eyes/ears/shame or not/anot
      are/r you/u ~1 a/an donkey/goat/animal/pig/cow/monkey/vegetable/fool/clown ^
      show ~3 your/ur <mod>* face/mug ~2 again/here
      <u>/youll/ull ~1 never be ~1 white/one_of_us/like_us/equal/a_real/a_man/a_woman/family/pretty/beautiful/thin/smart/normal/accepted/american/british/english
      <u> ~1 the? reason ~3 country/world/society/company/school/team ~2 finished/failing/ruined/broken/losing/mess/shit
      <youre> <mod>* weak/creepy/cruel/pitiful/toxic/insufferable/obnoxious/incompetent/filthy/smelly/embarrassing/ungrateful/nasty/fake/vain/hypocritical/unbearable/useless $
      ^ you/u fool/liar/psycho/donkey/monkey/buffoon/dummy/wimp/weakling $
      i ~1 detest/abhor you/u
      <u> could ~1 <vanish> and/tomorrow/right_now
      <youre> ~1 the most <mod>* <mild-adj>/<adj>/useless/pathetic/selfish ~1 person/human/man/woman/girl/boy/kid/teacher/mother/friend
      ^ big/fat/dirty/filthy/old/total/complete/absolute/utter/such_a/lying <mod>* liar/coward/fool/cheat/creep/hypocrite/fraud/failure $
      i ~2 wish/wished ~6 instead of you/u
      what_is/whats/what_the_hell_is/what_the_fuck_is wrong with <ur> face/brain
      look at you/u ~6 no/still job/wife/husband/money/friends/child/living/single/nothing/broke
      hope/hoping ~6 hate/hates/leave/leaves/disown/despise/dump/dumps/cheats_on you/u ~1 $/like/as/one/for/and/too
      a worse/even_worse/worst <role>
      ew/eww/yuck/gross/ugh ~1 delete this/it ^
      delete ~3 you/u look ~1 <adj>/awful/horrible/terrible/fat/so_bad
      <u> ~5 take/taking/steal/stealing/took our jobs/houses/women/money/benefits
      <mild-adj>/<adj>/<noun>/mouth/brain ~1 thats/that_is/is you/u mate/bro/all_over? ^
      better ~1 things/shit/turds/stuff/crap/gum ~3 than you/u
      <youre>/<u> ~3 size of a ~1 house/whale/bus/truck/elephant/planet/cow/barn ^
      way you/u ~3 is/makes/make ~1 <adj>/pathetic/embarrassing/cringe/me_sick
      ^ <lead>* <slur>/yeye/mugu <folk> ^
      who born you/u
      <ur> stupidity/foolishness/ignorance/incompetence/idiocy/ugliness/uselessness/dumbness
      imagine being/having/looking ~1 that/so/this <adj>/poor/fat/broke/desperate/bald/unwanted
      <laugh> ~4 imagine ~4 <cruel>/poor/broke
      ^ hey/oi/yo/ok/listen quasimodo/shrek/gollum/dobby/frankenstein/voldemort/jabba/baldy/fatty/fatso/stinky/four_eyes/specky/smelly/ugly/lardo/fattie ^
      ^ <lead>* lazy/fat/silly/selfish/greedy/mad/crazy/old/little/sad/bad <hard> <mod>* <folk>/<mild-noun> ^
      without me you/youd/ud/u/youre/youll/ur ~3 nothing/nobody/street/dead/homeless/gutter/starving/starve
      if ~1 stupid/stupidity/ugly/dumb/lazy/idiocy/ugliness/laziness ~2 were/was a/an job/sport/crime/olympic/subject/degree/currency
      congratulations/congrats ~3 <superl>
      and you/u got nothing
      ^ bewakoof/nalayak/gadha/ullu/mumu/olodo/kamina/kutta ^
      <youre> ~2 desperate ~1 attention/love/likes
      <u> ~1 slept ~2 way to/up/into
      <youre> ~1 as bad/useless/stupid/ugly/pathetic/evil/dumb/fat as <ur>/a/the
      ^ stop ~1 acting/crying/running/whining/throwing like a ~1 girl/baby/bitch/child
      youd/you_would/ud be ~2 pretty/attractive/hot/okay/beautiful/handsome ~2 if you/u ~2 lost/werent/didnt/had/weren/stopped
      <u> should be ~1 grateful/thankful/lucky anyone/anybody/someone/i ~1 even/looks/talks/wants/likes/dates
      <youre> ~1 a 1/2/3/4/5 at best
      <u> cant/couldnt even? give ~3 child/baby/son/kids/children
      dirty/poor/fat/lazy/black/foreign/old people like you/u
      go back to ~3 hut/tent/caravan/tree/plantation/pigsty/mud
      banana boat
      <u> ~1 just/only ~1 want/wants/wanting/after/doing ~2 attention/sympathy/pity
      the sooner <youre>/you ~1 gone/dead/leave/left/die ~1 better
      <u> deserved to be ~1 <harmed>/hit/bullied/cheated_on/left/alone/fired
      <will> ~1 tell <ur> ~1 wife/husband/boss/parents ~3 and ~1 ruin/destroy/end
      <youre> <mod>* useless/rubbish/lousy/terrible at <ur>/being/everything/this_job
      hate/despise/loathe ~1 you/u ~1 <mod>* <noun>
      <u> smell/stink <mod>* of/like ~2 <foul>
      not/no/dont ~4 but <youre> <mod>* <adj>/<noun>
      not/no/dont ~4 but <u> look/smell/sound/sing ~3 <adj>/<likeness>/man
      more <trait>/use/brains ~1 than ~1 you/u/your !would/need/think/could/can/will/know/had
      broke/ugly/crusty/dusty/dirty/stupid/dumb/weird/goofy/bum/nasty looking fool/boy/girl/mf/ass/man/hoe/bitch/clown
      seen the state of <self>/you/u/your
      why would/will ~1 she/he/anyone/they/anybody ~2 want/wanna ~1 to_be/be ~1 with/near/around/friends you/u
      <nobody> ~1 cried/noticed/missed ~2 when you/u ~1 left/moved/gone/died
      nobody/nobodys/no_one ~2 coming/come/came/going to ur/your party/wedding/birthday/bday
      never ~1 show your/ur ~1 face
      i/we h8 u/you
      failure/loser/stupid/idiot is your/ur middle/first name
      <u> ~2 fail in life
      nothing you/u say/do/think ~1 matters
      such a/an <mod>* <named>/<thing>/<mild-noun> ~1 are/arent/aint you/u
      anyone/anybody ~1 ever? told/tell you/u ~2 look/smell/sound ~1 like? ~1 <likeness>/<adj>/<foul>
      <mild-adj>/<adj> to the bone/core
      i ~1 pity/feel_sorry_for ~6 marry/marries/marrying/married/with/around/near/date/dating you/u
      <ur> ~2 tastes/taste like ~1 <foul>/<muck>/shit
      only reason ~1 anyone/people/he/she/they/anybody ~5 you/u ~1 is
      want/wants you/u gone/dead/out_of/fired/off_the
      how little you/u matter/mean/are_worth
      pretending/pretend/think you/u belong with/here
      <ur> <elder>/mum/mom ~1 cleans/sweeps/scrubs ~2 toilets/house/houses/floors/streets/office
      ashamed/embarrassed/humiliated to ~1 have/know/raise ~3 like you/u
      no you/u dont/arent/didnt ~1 <youre> just/only? <mod>* <noun>/<adj>/<mild-noun>
      who asked/invited/told you/u ~1 <named>/<taunt>/<vocative>
      <youre> !old_bag/bum <mod>* <mod>* <noun>/nobody !on_that/on_the/at_cards/at_chess/on_guitar/to
      <u> <mod> <mod>* <mod>* <named>
      clingy/pathetic/useless/complete/total/miserable/sorry waste of ~1 years/time/life/year/human
      <u> were adopted because/cos/cuz
      are/r you/u ~8 or ~2 stupid/thick/dumb/retarded/slow/simple ^
      <youre> ~1 the ~1 kind/type/sort of ~1 person/man/woman/guy/girl/friend ~3 cross/avoid/hate/hates/nobody/no_one/everyone !loves/likes/wants/needs/admires/trusts
      biggest/worst/greatest/only regret/mistake/disappointment ~2 is/was ~2 you/u/having_you/marrying_you/meeting_you ^
      fix/sort/wash/brush/comb/clean ~1 <ur> ~1 <body>/toilets ~1 before/first you/u ~1 talk/open/speak/post/insult/come
      <ur> ~1 cancer/illness/miscarriage/depression/divorce/disease/stroke/accident is/was just? karma/a_curse/a_punishment/gods_punishment/deserved/your_punishment/fake/an_excuse/a_joke/boring/embarrassing
      <u> whale/hippo/heifer/cockroach/maggot/parasite/elephant ^
      <ur> own <elder> wont/cant/cannot/doesnt/refuses ~2 look/talk/speak ~1 at/to you/u
      know your/ur place !in/on/at
      ^ kaffir/paki/nigger/chink/bhikari/coolie/abo ^
      youve/uve no ~1 <trait>/job/money/life/real_friends/family
      poor/sorry/sad/pathetic/pitiful/lame excuse for/of a/an ~1 <role>/being/captain/leader
      i ~1 pity ~1 poor ~5 marry/marries/marrying/married/with/dating you/u
      sitting/lying/sat ~5 like a ~2 slug/lump/whale/pig/parasite
      <u> <mod>* dozy/daft/stroppy/moany/mardy cow/mare/git/sod
      <ur> <kin> ~1 is/are/s ~1 on benefits/welfare/the_dole/drugs/crack
      <youre> ~1 lucky ~1 anyone/anybody/he/she/they ~1 even/talks/talk/married/likes/looks/hired/puts/wants/tolerates/tolerate
      <nobody> ~1 else would ~1 have/want/love/take/put_up/hire ~1 you/u
      year_old/yr_old/monkey/dog/child/toddler/cat/robot/goldfish ~1 could/would ~2 do ~1 your/ur job/better/work
      not my ~2 <youre> <mod>* <mild-noun>/<noun>
      big mouth ~2 for/no/and/small ~2 brain/ugly/nobody/fat/balls/someone/nothing
      like mother/father like daughter/son ~1 both/whores/<noun>/losers/drunks/liars
      <ur> ~1 <kin> ~1 sells/sold/opens/opened ~1 herself/body/legs
      keyboard warrior/gangster
      wouldnt/wont/cant ~1 say ~2 to my face
      <ur> <elder> ~1 left/ran/drinks/walked_out ~1 because/cause/cos/when ~4 saw/seen/born ~2 you/your/u/ur
      <ur> ~1 crush/boyfriend/girlfriend/friends/bf/gf/best_friend/ex ~1 thinks/think/says/said ~1 <youre> <mod>* <adj>/<noun>/<mild-noun>
      laughs/laugh/laughing at/about you/u ~1 with/behind/all/every
      heard of ~1 deodorant/soap/shower/toothpaste/gym/shampoo/toothbrush ^
      wash/brush/comb <ur> hair/teeth/mouth/face ~2 gross/nasty/stinks/stink
      <u> have/got/with ~1 ugly/disgusting/horrible/rotten/yellow/crooked/nasty/hideous/saggy <mod>* <body>/thighs/feet
      go/get/move/eat/wash/shut/leave/learn/try/lose ~6 fatty/fatso/fatass/lardass/fattie/baldy/shortarse/dumbass/dickhead/dipshit ^
      <youre> so/such/just/actually? dog/buns/dogshit/ass at
      <u>/youll/ull ~1 never ~1 find/get/keep a ~1 husband/wife/boyfriend/man/girlfriend/woman/job ~1 with/because/who/$/like/looking
      <u> dont/do_not/didnt ~1 have/get ~1 sense/brain/brains/shame/manners/home_training/class/taste/talent/conscience/dignity
      <ur> ~1 <kin>/papa ~2 born ~1 <noun>/<vermin>/fool/mumu/<mild-noun>
      <ur> mates/age_mates/peers ~6 you/u ~2 selling/begging/here/there/sleeping/forwarding/still/dey
      you/u/ur reek/reeks
      kid/freak/whore/slut/virgin/peasant <laugh> $
      <preface> but? ~3 <youre> <mod>* <adj>/<noun>/<mild-adj>/<mild-noun>/<vermin>
      <preface> but? ~3 <u> look/smell/sound/looking/lookin/looked/dress/sing/act like? <mod>* <adj>/<likeness>/<foul>/<vermin>/bad/awful/rough
      <preface> but? ~3 <u> stink/suck/reek/smell/disgust
      <preface> but? ~3 <ur> ~1 <body>/<doing> ~1 <adj>/<mild-adj>/makes/stinks/smells/trash/shit/dogshit
      <preface> but? ~3 nobody/no_one/everyone/everybody/we_all ~2 likes/like/hates/hate/wants/want/cares you/u
      <u> dont/do_not/aint/havent/never have/got/had ~1 any/a/a_single/one/real ~1 friends/mates/pals/friend/mate and/because/cos/cuz/coz/lol/$
      wish/wished/wishing i/id/we/wed/i_had/i_could ~1 never/not/hadnt met/known/seen/married/had/knew/dated/hired/adopted/trusted/raised/loved ~1 you/u
      should/shouldve never ~1 met/married/had/trusted/hired/adopted/dated/let/believed/loved/raised/fed you/u ~1 $/in/into/and
      how could/did/can i ~2 ever ~2 married/marry/love/loved/date/dated/trusted/hired ~2 like you/u
      how ~1 i ~1 could/ever ~2 have? married/loved/dated/trusted/hired/slept_with ~2 you/u $/and/you
      hiding/hide/tough/brave/hard ~1 behind your/ur/a ~1 screen/keyboard/phone/account/profile ~2 coward/like/loser/you/u/arent/$
      hide/cover that/your/ur ~1 face/mug/body/head ~1 behind/under/in/with a/the/your/some ~1 filter/mask/bag/pillow/blanket/sack/balaclava
      put/wear/stick a ~1 bag over/on/on_your/over_your ~1 face/head
      have/u/did you/u seen ~1 own/ugly/fat/disgusting <body>
      seen <ur>/<self> ~1 <part>/lately/recently ~1 before/first/lately/bro
      have/hv you/u seen <ur> face $
      arent you/u ~1 ashamed/embarrassed ~2 with/to/of/in/by ~5 <part>/age/yourself/that/those/like
      relationship_with/time_with/life_with/years_with/being_with/living_with/married/marrying/meeting/dating/dated/trusting/having/hiring/wasting/wasted/spent/years ~3 you/u ~6 biggest/worst/greatest mistake/decision/regret/years/thing
      all/only_thing youre/you_are/ur/u_are ~1 good for/at $/is !making/bringing
      all you/u ~1 do is ~1 eat/sleep/drink/lie/shit/fuck/eating/sleeping/drinking ~1 and/$/like/all
      <u>/youve/u_have ~1 ruined/destroyed/wrecked/spoiled/poisoned/fucked/messed ~2 my/our/everyones/his/her/mums/moms/their ~1 life/lives/family/marriage/childhood/youth/future/reputation/home
      <youre>/<u>/stop ~1 faking/fake/exaggerating ~1 depression/illness/sickness/anxiety/disability/cancer/injury/adhd/disease/pregnancy
      <ur>/that/my <mod>* <noun> of a/an ~1 <kin>/<role>
      ^ rubbish/useless/terrible/shit/crap/awful/boring/trash in bed/the_sack
      ^ go ~1 cry/sob/weep you/u/loser/baby/bitch/little
      <u> <vocmod>* little victim
      <youre> ~1 the ~1 problem $/here/not/and/in/its/always/as_usual/you
      see/seeing/look_at/looking_at/hear/hearing/think_about/think_of/smell ~1 your/ur/you/u ~4 i/makes/make/im/id ~4 puke/vomit/gag/throw_up/barf/retch/spew
      want/wanna/could/gonna/going_to ~1 puke/vomit/throw_up/be_sick/gag ~2 when/every_time/whenever/looking/seeing/just ~4 you/u/your/ur
      <u> ~1 talk/talks/say/speak/chat/write/post/talking/chat ~1 nothing but/except ~1 <filth>
      everything/anything/whatever/all you/u ~1 said/wrote/posted/did/say/post/write/do/touch/cook/type ~1 is/sounds/are ~2 <filth>/<adj>
      have/need/want/gotta ~1 to? draw/spell/paint ~1 you/u/it a/out ~1 picture/diagram/for_you/for_u
      that/thats/its/it_is ~1 not/no/isnt a? face/haircut/nose/head/forehead ~1 its/it_is/thats !a_work/art/beautiful/perfect
      showed/sent/show/showing/shown ~1 your/ur ~1 picture/photo/pic/pics/photos/message/messages/text/texts/selfie/profile/face ~7 laughed/laughing/laughs/puked/cracked_up/burst_out/vomited
      hope/should/must/hoping ~3 take/takes/taking ~1 <ur> kids/children/baby/son/daughter ~1 away/off/from
      <ur> ~1 <kin>/students/patients ~1 deserve/deserves/deserved ~1 better $/than/mother/father/parent/mum/mom/dad/and
      deserve/deserves/could_do/can_do/do/did/find ~2 better than you/u/ur/a_loser/this $/and/you/u/ever/loser/ur
      <u>/youve/<youre> ~4 same ~2 shirt/clothes/dress/shoes/uniform/trousers/jumper/hoodie/shorts/coat/pants/socks/underwear/skirt ~2 every/since/all/everyday/again/each/weeks/years/months
      if i ~1 was/were/had/looked/lived/woke ~4 you/u/your/ur ~5 killed/topped/offed/hanged/hung/shot/kill/top/off/hang/shoot/drown/drowned myself
      <u>/youve/uve/u_have ~1 never ~1 been_good/achieved/accomplished/amounted/contributed/succeeded/won/earned/been_any_good ~2 anything/nothing/thing/shit/any/your_own/life
      <u>/youve/uve ~1 never done/finished/managed/made/given ~2 anything/nothing/thing ~1 useful/worthwhile/right/properly/good/with_your_life/in_your_life/on_your_own/for_anyone
      <ur> shitty/fucking/crappy/shit/bullshit/filthy/damn/backward/primitive/dirty/pathetic/fake/stupid ~1 religion/god/country/culture/language/opinion/opinions/church/mosque/excuses/tribe/prophet/prayers/kind/attitude/ego
      <ur> ~1 <kin>/ex ~1 left/ran/drinks/walked/gone/divorced/dumped/cheated/moved/drank ~3 because/cause/cos/cuz/coz ~5 stand/bear/face/sight/ashamed/ugly/fat/sick/tired/born/disappointment/useless/saw/of_you/handle
      pig ~2 with/in/wearing ~1 lipstick/makeup/wig
      lipstick ~2 pig
      makeup/make_up/filter/filters/lipstick/surgery/photoshop ~4 fix/save/hide/cover/help ~1 that/your/ur/you/u ~2 face/mug/ugly/ugliness/nose/$
      dont/never want/wanna/to/have ~2 see/hear/smell/look_at ~1 your/ur/that ~2 face/voice/mug/ass/arse/head ~1 again/ever/anymore/any_more/until/till/near/here/around/in
      <youre> ~2 fat/ugly/old/bald/broke/poor/stupid/lazy/boring/single/alone/jobless/smelly and? <youre>? fat/ugly/old/bald/broke/stupid/lazy/boring/single/alone/jobless/smelly/dumb
      <named>/<adj>/<mild-noun>/<mild-adj>/<vermin>/<thing> ~1 thats/that_is/its ~1 all/what/exactly/who/wot ~1 you/u/youll/ull ~1 are/r/ever/will/were/is/be
      <adj>/<named>/<mild-adj>/<mild-noun> is ~2 word/name ~3 for/describes you/u
      word ~2 for/describe/describes you/u ~1 is <mod>* <adj>/<noun>/<mild-adj>/<mild-noun>
      <u> came ~2 to/into my/this/our house/home/family/life/country ~1 with nothing/empty/only/one
      <u>/youve/ur ~1 got/have/had/with ~2 <part> like ~2 <likeness>/<beast>/<vermin>/<foul>
      <ur>/dat <part> ~1 like/favour/favor/be_like/resemble/resembles ~2 <likeness>/<beast>/<vermin>
      ^ <part> like ~2 <likeness>/<beast>/<vermin>
      when you/u were/was born ~4 doctor/midwife/nurse/parents/mum/mother/mom/dad ~2 slapped/should/apologised/apologized/screamed/dropped/threw/shouldve
      <u> cant/cannot/couldnt/dont/do_not even ~1 manage/feed/satisfy/spell/provide/get_it_up/hold_down/know_how_to/read/speak ~2 a/one/your/ur/to/properly/english/woman/wife/family/basic/right
      <bro> ~2 built like a/an/the
      <bro> ~1 got/has/have/with ~2 <part> like ~1
      <bro> ~1 look/looks/smell/smells/sound/sounds/lookin/talk/talks like ~1 <likeness>/<foul>/<vermin>
      <bro> ~1 thinks/think hes/he_is/shes/she_is/he/she ~2 funny/hard/him/tough/her/cute/special/smart/pretty/handsome/slick ~2 clown/loser/<slur>/sit/shut
      <bro> ~1 stinks/stink/reeks/reek/smells $/bro/fr/lol/sis/bad/and/take/wash/shower/so/like
      no way/shot ~1 you/u/bro/he/she ~1 got/have/has/wore/posted/walk/walked ~3 that/this/dat ~1 <part>/outfit
      <ur> ~1 forehead/hairline/nose/chin/ears/teeth/head/ass/belly/mouth/eyebrows ~2 landing_strip/runway/airport/projector/billboard/fivehead/keyboard/piano/postcode/zip_code/planet/satellite/helipad/graveyard/fence/crime_scene/beak/receding
      audacity/nerve/cheek/confidence ~4 with that/your/ur/a ~1 <part>
      ^ <u> <mod>* <hard> $
      suck <ur> mother/mudda/mum/madda/mama/muma/puppa/dad
      <ur> brain/head got ~1 water/hole/problem/shit/nothing
      <ur> mother/mum/parents/papa/mama never teach/taught/train you/u
      you/youre/u <mod>* nazi/nazis
      <u> blur_cock/ah_beng/ah_lian/siao/so_siao/too_siao
      youre/you_are/ur/u_r such? a ~1 pos
      they/everyone/everybody/we ~2 call/calls you/u ~4 a/the <mod>* <vermin>/<noun>/<sight>
      <u> ~1 lie/lies ~2 breathe/breath
      every ~1 word ~4 your/ur ~1 mouth ~2 lie/lies/<filth>
      take/remove/rip that/your/the ~1 rag/tea_towel/towel/curtain/cloth off/from ~1 head/face
      dont/do_not want/need ~1 you/u ~1 in ~1 my/our life/house/home/family/group/chat/team/wedding/room/lives/class !feeling/alone/when/during/if/while
      half/whole/entire/everyone/everybody ~3 has/have/had ~1 been_through/slept_with/shagged/banged/fucked you/u
      they/we/people ~1 just/only put/puts/putting up with you/u
      think/thought ~1 a/any? guy/man/boy/girl/anyone/anybody/someone/woman/he/she/men ~1 would/will/could/wants ~2 want/love/date/marry/touch/like/look_at/kiss/hire you/u ~1 with/like/looking/$
      one less/fewer <noun>/<vermin> ~2 world/earth/planet/feed/breathing/air/$
      even/your/ur ~2 <kin> ~2 would/d/prefers rather? ~1 die/be_dead/be_alone ~1 than/before ~5 you/u/your/ur
      <youre> ~2 as interesting/useful/exciting/funny/smart/sharp/bright/attractive/charming/sexy/clever/intelligent/fun/pretty/deep/welcome as ~2 <sight>/<vermin>/<small>/teapot/mop/paint/puddle/door/ashtray/soup/cardboard/fart/hangover
      <youre> nothing ^ just/a/an/you/nobody/go/so
      when/every_time/whenever/each_time you/u ~2 speak/talk/open/smile/walk/text/post/sing/laugh/come/breathe/enter/eat ~4 i ~2 want/wanna/feel/could/have ~2 puke/vomit/gag/die/slap/scream/throw_up/punch/puking
      <u> ~1 thought/think you_were/youre/u_were/ur ~1 invited/one_of_us/wanted
      <u> dont/do_not/doesnt/didnt deserve ~1 my/our/anyones ~1 time/pity/love/respect/attention/forgiveness/sympathy/tears
      dont/cant/cannot/never/stop/if/when/not/nobody/no_one/dare ~7 <u> <vocmod> <vocmod>* shit/rat/pig/thing/worm/dog/snake/cow/goat/troll/whale/punk/brat/freak ^
      <u>/youve/uve ~1 never ~1 worked ~1 a/one? ~1 day
      <everybody>/we/they/class ~2 laughing/laughed/laugh/laughs ~1 at/about you/u $/behind/not/because/when/and/as/all/every
      we/everyone/they/i ~2 had/having ~2 laugh/giggle at/about you/u/your/ur
      embarrassed/ashamed to ~1 go_out/be_out/walk/stand/introduce/take/bring/appear ~1 with/you/u/next_to/near/beside
      embarrassed/ashamed that ~3 youre/you_are ~1 my/our/related
      <youre>/<u> ~2 black as coal/tar/night/charcoal/soot/midnight/the
      dont/never/do_not ~1 set foot ~1 in/on/near/inside my/our/this/here
      <u>/youve ~2 won/win/voted ~4 most_hated/most_disliked/<superl>/loser/ugly
      <u> cant/cannot/couldnt even ~1 buy/afford/give/feed/raise/support/help your/ur ~1 <kin>
      <ur>/that <mod>* monkey/pig/rat/dog/horse/donkey/frog/ape/cow/toad/goat/baboon/gorilla/camel/witch/troll face/head/nose/teeth/mouth/breath/brain !mask/paint/emoji/filter/cake/costume
      dont/never/close/shut ~1 your/ur mouth ~3 smells/stinks/reeks/sewer/stink/smell
      who ~1 told/lied_to/tricked/lied/convinced ~1 to? you/u ~2 you/youre/u/ur ~2 pretty/smart/funny/beautiful/clever/talented/brains/handsome/attractive/interesting/important/sing/dance/cook
      rather/better/shouldve/prefer ~2 given_birth/give_birth/raised/had_raised ~1 to? a/an/nothing ~1 <small>/<vermin>/dog/goat/nothing
      since ~1 day? you/u were/was born ~4 nothing/never/only/problem/problems/shame/trouble/burden/curse/disappointment/mistake
      left/ran ~1 because/when he/she/they ~1 saw ~4 garbage/trash/<adj>/<noun>/you/your
      ^ <lead>* no brain/brains/sense/manners/class/shame/talent/personality/looks/skill/education no brain/brains/sense/manners/class/shame/talent/personality/looks/skill/money/job/education
      ^ all fat/ass/mouth/body/muscle/beard/makeup no brain/brains/sense/balls/action
      dogs/dog/kids/children/babies/people/men/girls/boys/birds ~1 run/runs/cry/hide/faint/flee/vomit/puke ~2 when/if/where/wherever ~1 you/u ~1 walk/pass/come/smile/talk/speak/open/enter/look/sing/appear/arrive
      <ur> ~1 kids/children/wife/dog/baby/own_kids ~1 is/are/s ~1 scared/afraid/terrified of you/u
      <u> dont/do_not even have/own ~1 a/an/any ~1 toilet/bed/pot/dad/father/electricity/soap/fridge/bathroom
      dog/dogs/pig/pigs/rat/rats/cat ~1 wouldnt/would_not/wont/refuse/refuses ~1 eat/touch/drink/want/live/sniff/go ~3 your/ur/you/u
      better in bed than
      cripples/beggars/peasants/cowards/drunks/nobodies/refugees/immigrants/foreigners/witches/virgins/nerds like you/u ~1 should/belong/must/cant/shouldnt/deserve/ruin/never/are/make
      i/we ~1 raised/fed/nursed/married/birthed/gave_birth_to ~1 a/an <mod>* snake/viper/monster/devil/thief/demon/witch/<slur>
      wish/wished <u> were/was not/never my/related/born
      happy/glad/laughed/celebrated/danced/pleased/smiled ~2 when/that/because/to_hear ~3 you/u ~1 got/were/are/was/had/lost/failed ~2 sick/ill/dumped/fired/cancer/accident/divorced/miscarriage/robbed/sacked/evicted/hospital/dying/arrested/beaten/raped/mugged
      laughed/laughing/celebrated ~5 heard ~2 dumped/left/fired/cheated/sacked ~1 on? you/u
      <u> ~1 exist/exists ~1 to ruin/annoy/make/waste/suffer/irritate/piss
      love/like/want/wanna/cant_wait/waiting/live to see you/u ~1 cry/beg/suffer/bleed/fail/starve/burn/crawl/die/rot/homeless/on_your_knees/in_pain/begging/miserable
      i/we ~1 just/only? ~1 using/used you/u for
      we/i/nobody/no_one ~1 didnt/did_not/dont/wont ~1 tell/invite/ask/want/call/include/pick ~1 you/u ~5 because/cos/cuz/coz/cause ~6 ruin/ruins/annoying/smell/stink/boring/hate/hates/likes/embarrassing/embarrass/weird/ugly/fat/poor/stand/cheap/wrong/suck/trash
      <u>/youve ~1 bring/brings/brought/add/adds/contribute/contributed nothing to/at/but
      bring/brings/brought/bringing ~1 only/nothing ~4 but? ~1 drama/trouble/misery/shame/problems/negativity/disgrace/pain ^
      was/is/did ~4 written/made/done/drawn/designed/wrote ~1 by? a/an ~2 kindergartner/toddler/monkey/child/five_year_old/5_year_old/drunk/chimp/idiot/ape/baby ~3 or ~1 by? you/u
      youll/ull/you_will/u_will ~1 stay/remain/still_be/always_be ~2 poor/broke/ugly/fat/<adj>/<named>/single/virgin/peasant/<thing>
      <youre>/<u> ~1 man/husband/father/woman/mother/wife/friend ~1 in name only
      you/u/and/still/dare/to call yourself/urself a/an ~1 man/woman/mother/father/friend/christian/muslim/teacher/doctor/pastor/brother/sister/husband/wife/son/player/parent/boss/leader/professional ~4
      everyone/everybody ~1 looks/is/look ~1 nice/pretty/good/normal/smart/great/beautiful/fine/clever/useful/cool except/but you/u
      everyone/everybody/people/they_all ~1 leaves/leave/goes_quiet/hides/runs/groans/sighs/gags ~4 when/as_soon_as/once/every_time/whenever you/u ~1 come/walk/enter/arrive/speak/talk/show/join/open
      if not/it_wasnt/it_werent ~1 for me you/youd/ud/u/youre ~4 ditch/street/streets/nothing/dead/homeless/gutter/starving/nobody/jail
      wasted/wasting/waste ~1 their/my/our ~1 money/fees/savings/life/youth/time/years/best_years on/sending/raising/educating/feeding/with you/u
      i ~1 shit/piss/crap ~1 on/in your/ur/you/u
      ^ go? buy/grow/rent/find/borrow/download a/some ~1 brain/brains/brain_cell/personality/spine/backbone/pair/balls/manners/decency/dignity/shame/soul/job ^
      <u> dont/do_not/never/didnt ~1 belong here/with_us/among/anywhere/in_this/in_our/at_this
      must be ~1 hard/sad/tough/embarrassing/exhausting/difficult/lonely/boring/horrible/awful/nice ~1 to? being/be ~1 so/that/this ~1 <adj>/<mild-adj>
      must suck ~1 to? be/being you/u/that/so/a
      embarrassing ~1 to be your/ur ~1 <kin>/friend/mate
      <youre> ~1 the? ~1 human/walking/living ~1 version/equivalent/form/definition/embodiment of ~2 headache/migraine/traffic/<noun>/<foul>/<small>/period/typo/pop_up/diarrhoea/diarrhea/disease/nothing/failure
      <youre> ~1 living/walking/the ~1 proof/argument/advert/reason/evidence/example/ad ~4 abortion/contraception/birth_control/condoms/stupidity/natural_selection/inbreeding/legal/cousins
      its_giving/giving/gives ~1 homeless/desperate/broke/trash/clown/ugly/poor/roadkill/divorced/crackhead/unemployed/dumpster/<adj> ^
      <ur> ~1 <doing>/outfit/clothes/face/shoes/makeup/cooking/voice ~1 is/are a? ~1 hate_crime/crime_against/war_crime/tragedy/cry_for_help/punishment/torture/disgrace/insult/abomination
      <dismiss> you/u ~3 <slur>/freak/weirdo/nerd/clown/noob/loser
      tell/ask/send <ur>/that <mod>* <noun>/<adj> ~2 <kin>/mate/friend/bf/gf/ex
      when/every_time/whenever/each_time i ~1 see/look_at/hear/think_of/read/smell ~1 your/ur/you/u ~4 i ~4 puke/vomit/gag/throw_up/barf/retch/sick
      <u> think/thinks/thought ~1 <youre>/u_are ~3 but ~1 <youre>/<u>/youve/your/ur ~4 <adj>/<noun>/<vermin>/joke/nothing
      <u> think/thinks/thought ~1 <youre>/u_are ~3 but ~1 <youre>/<u>/youve/your/ur ~4 like ~2 <likeness>/<vermin>
      thanks/thank_you/congrats/congratulations/well_done/good_job/nice_one/nice_job/bravo/great_job/cheers/welcome ~5 <mod>* <slur>/<intimate>/dumbass/fatty/freak $
      congrats/congratulations/well_done/bravo/thanks/thank_you ~1 on/for/you ~2 being/becoming/proving ~2 <mod>* <noun>/<adj>/<mild-adj>
      <u> ~1 managed/manage ~1 to ~1 be/look/sound/get ~2 <adj>/<mild-adj>/worse/uglier/dumber/fatter/stupider
      <youre>/<u>/youve ~1 getting/got/gotten/become ~2 fatter/uglier/dumber/stupider/thicker/smellier/lazier/more_stupid/more_ugly
      <u> <mod>* <adj> and <u>/ur
      dear/dearest fat/stupid/ugly/lazy/useless/dirty <mod>* <vermin>/<noun>/<folk>
      dont/cant/cannot know/understand/believe ~1 how/why/what i ~2 ever ~3 married/marry/loved/love/dated/saw/see/hired ~2 you/u
      what i/he/she/they ~2 see/sees/saw in you/u $/anyway/you
      aint/isnt no way/shot ~1 you/u/bro/he/she ~1 got/have/has/wore/posted/walk/walked ~3 that/this/dat ~1 <part>/outfit
      do/did you/u ~2 think/thought ~1 a/any? guy/man/boy/girl/anyone/anybody/someone/woman/he/she/men/people ~1 would/will/could/wants/likes/like ~2 want/love/date/marry/touch/like/look_at/kiss/hire/you you/u? ~1 with/like/looking/$
      <nobody> ~3 care/cares/gives_a_shit/bothered if/whether/that/when youre/ur ~1 hurt/sick/dying/sad/dead/alive/depressed/crying/lonely/ill/upset/suffering
      ^ fat/ugly/pathetic/disgusting/nasty/lazy mess/joke/waste/girl/boy/woman/man/creature/kid $
      grow up ~1 you/u ~1 <mild-noun>/<noun>
      who cares ~3 you/u/your ~3 <slur>/<named>/fatty/ugly/freak $
      <bro>/<u> ~1 got/has/have no ~1 father/dad/hairline/chin/neck/edges/bitches/rizz/aura/eyebrows/lips !strap/pillow/in
      should/need_to/must tie/chain/cage/sedate you/u !up_with/to/in
      no get ~1 sense/brain/shame/manners/respect ~3 you/u/na
      your/ur/have/no aukat/aukaat
      ^ shameless/useless/characterless/mannerless/worthless/wretched/insolent girl/boy/woman/man/fellow/child ^ !he/she/they/it/my/the/that/his/her/i/is/was/who
      you/u and your/ur <hard>/cheap/fake/nonsense/bloody/dirty/filthy ~1 thinking/mentality/lies/mouth/attitude/opinions/opinion/face/religion/drama/friends/accent/ego/ways/behaviour/mind/family
      <ur> <doing>/result/results ~1 like/so/damn/very/too/really rubbish/lousy/shit/jialat/cui/trash
      <u> ~3 cannot make it leh/lah/la/sia/one/sial
      ^ go back ~1 to? china/india/bangladesh/africa/pakistan/mexico/nigeria/ghana/syria/poland/romania/somalia/congo/turkey/albania/zimbabwe lah/la/leh/you/u/and/with/where/$
      <adj>/blind/siao ah you/u
      <u> blind/deaf/stupid/siao/dumb ah ^
      <ur> head/face/nose/mouth/foot/ears big/ugly/wide/long/flat/black like
      i ~1 hate/loathe/despise/detest/cant_stand the sight/sound/smell of you/u/your
      never ~1 hated/despised/loathed/disliked ~2 anyone/anybody/someone/anything ~2 like/more/as ~3 you/u
      living/life/being/marriage/working/dealing/talking/sitting/sleeping/eating ~1 with/to/next_to you/u is/was ~2 hell/torture/nightmare/punishment/misery/prison/worst/exhausting/unbearable/disgusting/embarrassing
      cant/cannot wait ~2 be/get rid of you/u
      glad/happy/good/relieved ~2 rid of you/u
      thank god/goodness/heavens i ~2 dumped/left/divorced/blocked/never_married ~1 you/u
      best thing/decision/day ~4 leave/leaving/left/dump/dumping/divorcing/blocking you/u
      worst shag/sex/lay/fuck ever/of_my/ive/i
      <u>/you_were were? ~1 bad/terrible/shit/useless/rubbish/crap/boring/awful/shite in bed
      tiny/micro/needle dick/penis/cock/willy
      <ur> ~1 tiny/small/little/micro ~1 dick/penis/cock/willy/pp
      times the man/woman/husband/father/mother/friend/player you/u ~1 are/r/will/ever/were
      <better> ~2 than youll/you_will/ull/u_will/you_could ever be
      why cant/cannot/couldnt you/u ~1 be more? ~1 normal/like_your/like_ur/like_other/like_everyone_else
      should/shouldve/wish ~4 you/u ~1 up? for/to/at ~1 adoption/orphanage/foster
      dont/do_not have a son/daughter/sister/brother/mother/father anymore/any_more/now/like_you
      ^ look at the? state of you/u/your/yourself
      better off with a/an ~2 <small>/<vermin>/dog/monkey/robot/trained
      who/whoever ~2 hired/raised/born/made/trained/taught ~1 you/u ~1 should/must/needs ~3 shot/fired/sacked/jailed/ashamed
      speak english or ~1 get/go/leave/fuck/piss/shut
      take your/ur ~1 halal/stinking/filthy/smelly/dirty/fucking/shitty ~2 and ~1 leave/fuck/go/get/piss/shove
      ^ deaf/blind/stupid/thick/retarded or ~1 stupid/thick/dumb/retarded ^
      how many chins you/u/do_you/does_u/have_you
      lay off the ~1 pies/cake/cakes/burgers/food/donuts/carbs/chips/snacks/biscuits
      <ur> ~1 nose/belly/gut/forehead/ass/breath/stench ~1 enters/arrives/comes/walks ~4 before ~1 you/u
      ugliest/dumbest/most_hated/fattest/stupidest/smelliest/weirdest ~4 and ~1 you/u ~1 won/got
      youll/you_will/ull/you ~1 be? sweep/sweeping/stacking/cleaning/scrubbing/flipping/begging ~1 floors/roads/shelves/toilets/burgers/streets/street ~3 life/die/forever/duffer/loser/$
      whos/who_is/who_s the dad/father/daddy this time
      <ur> fat/lazy/dumb/ugly/stupid/sorry/broke/bony/skinny/saggy <mod>* arse/ass/backside/behind
      ^ ew/eww/ewww/yuck/yikes/omg your/ur ~1 <part> $
      you/u sir/madam/maam/mister/lady/mate/young_man/young_lady are/r <mod>* <noun>/<adj>/<mild-adj>
      ^ <named>/<slur>/<adj>/ugly/stupid you/u are/r/be $/and
      ^ is <named>/<adj> you/u are/r
      you/u and your/ur ~2 face/mouth/voice/smell/breath disgust/disgusts/stink/stinks/make/makes/can_go/should
      ^ a/an <mod>* <noun> ^ nothing more
      <adj>/<noun>/<mild-adj>/<mild-noun> ~2 sums/describes/fits you/u
      what a sad/pathetic/miserable/bitter/horrible/nasty/vile/disgusting/stupid/weak/lonely/petty little? <folk> you/u ~1 are/r/turned/have/became/make
      worst/dumbest/ugliest/stupidest ~4 award ~2 you/u
      uglier/dumber/fatter/worse/smellier/faker/nastier than your/ur ~1 <part>/personality/attitude/cooking/life/mum/mother/outfit/character
      why is this/that idiot/clown/freak/loser/pig/moron/retard/noob/fatty ~1 here/still_here/talking/typing/in_this/in_here/in_the_group/in_the_chat/allowed_in
      someone/somebody ~2 remove/kick/ban/mute/get/shut/muzzle ~1 this/that idiot/clown/freak/loser/pig/moron/retard/noob/fatty/fool
      <ur> ~1 <elder> should/shouldve ~2 pulled out
      <ur> mama/mum/mom/mother/momma/nan/mummy so/too <adj>
      fuck/screw <ur> dead? <kin>/nan
      hope/pray/hoping ~1 <ur> ~1 dog/cat/nan/<kin>/baby/house gets/get ~1 run_over/hit/cancer/sick/robbed/shot/killed/raped/fired/burned/burnt
      never/dont/do_not ~6 you/u <beast>/snake/rat/traitor/dog $
      <u> <hard> <mod>* <beast>
      spread/spreads/open/opened/opening your/ur legs for
      man up ~1 you/u ~2 $
      how do/does you/u ~1 fit ~2 door/doors/chair/seat/car/jeans/uniform/bed
      <u> need/needs/take/takes_up ~1 two/2/three seats/chairs ~4 fatty/fat/fatso/pig/whale
      earthquake/ground/floor/earth/building ~2 shake/shakes/shook/when ~2 you/u ~1 walk/jump
      fell/hit/beaten/dropped ~2 out_of/off/with/by/from the/an ugly tree/stick !in
      or is that/this ~1 your/ur ~1 face/head
      <nobody> ~1 wants/needs/invited/asked a/an <mod>* <named> ~1 on_the/on_this/on_our/in_our/here/around/like
      are/r you/u ~5 or ~1 just ~1 a? <mod>* <noun>/<adj>
      is/are your/ur brain/brains/head ~2 mush/rotten/dead/fried/missing/empty/broken/damaged/made_of/full_of
      do/did you/u ~1 have/got a brain/brains ~1 at_all/or/even/$
      who ~2 think ~1 you_are/youre/u_are/u_r ~2 nobody/nothing/<noun>/<adj>
      <u> cant/cannot ~2 <u> cant/cannot ~4 what are/r you/u ~1 for/good
      go back ~1 on/in/to your/ur ~1 boat/dinghy/raft
      <u> ~2 must have/ve? been ~2 dropped
      skinny/fat/ugly/stupid/broke/old bitch ~1 eat/go/shut/get/nobody/no_one/please/stop/you
      with ears/teeth/nose/feet/belly like that/those you/u !should/could_be/look_great
      <u> should/shouldve/wish ~3 stayed in ~2 coma/womb/jail/prison/ground/grave/gutter
      the? only good thing about you/u
      <u>/youll/ull/you_will ~1 always be ~1 second_best/the_ugly/the_dumb/the_fat/the_loser/the_failure/the_joke/the_worst
      we/they/i/everyone/everybody ~2 pretended/pretend/pretending to ~1 like/love/care ~1 you/u
      cant/cannot believe ~1 i/we ~1 share ~1 blood/dna/genes/name/surname with you/u
      <youre> ~1 the kind/type/sort of ~1 person/man/woman/guy/girl/friend/people ~2 mothers/parents/people/nobody/no_one/everyone ~1 warn/hate/hates/avoid/avoids/regret/run
      <u> ~1 only/just got/get ~2 promoted/hired/job/promotion/passed ~1 on/because/by/for ~2 your/ur/you/u ~1 back/knees/legs/tits/ass/slept/sleep/dad
      go ~1 cry to hr/teacher/mummy/mommy/mama/police/daddy/mods
      why do you/u ~1 even/still exist/post/talk/try_to_talk ^`,
    mild: `
      ^ idiot/moron/loser/imbecile/retard/asshole/arsehole/dickhead/scumbag/scum/cunt/twat/prick/wanker/dumbass/idiots/morons/losers $
      no one/body asked for your/ur
      nobody/no_one asked you/u/for
      get a life
      <youre> <mod>* <mild-adj>
      <youre> <mod>* <mild-noun>
      shut up
      get/go lost/away
      piss/sod/bugger off
      <u> should/must be ashamed
      ashamed of <self>
      <u> ruined ~2 life/everything
      no one/body asked you
      stupid <named>
      ^ <named>/<intimate> shut_up/fuck_off/piss_off/get_lost/go_away/leave_me/stop_it/get_out
      leave me alone
      gtfo
      <youre> not ~1 invited/welcome/allowed/wanted/coming/part_of
      <u> cant/cannot/arent_allowed_to ~1 sit/play/hang/join/come with_us/with_me/here
      stay/get/keep/go away from me/us/him/her
      what is/the_hell_is/the_fuck_is wrong with you/u
      <youre> <mod>* <lousy> <role>
      nobody/no_one cares
      <ur> <body> is/are/looks/look ~1 dirty/filthy/greasy/yellow/crooked/weird/huge/fat/big/hairy/spotty
      <ur> ~1 <doing> is/are ~2 trash/garbage/shit/embarrassing/atrocious/bad/terrible/awful/joke
      ^ idiots/morons/losers/imbeciles/clowns/freaks/fools/cunts/wankers/animals/trash/fool/liar/creep/weirdo/freak/coward/clown/snake/pervert $
      shame on you/u
      have/have_you ~1 some/no/any shame
      dont bother ~1 coming/showing/turning/replying/texting/calling/to_come/apologising/apologizing
      and/just/but/then look at you/u
      look at <ur> ~1 <body>/life/state/hair/outfit/clothes/self
      <u> think/thinks <youre> ~1 so? better/funny/clever/smart/tough/hard/special/pretty/cute/hot/cool/all_that/somebody/something/it/him/her/big_man/big_girl
      <u> arent/aint/are_not/r_not/not ~2 funny/special/all_that/clever/smart/cute/tough/pretty/hot/cool/that_guy/him/even_good/welcome/needed/wanted/important
      <youre> not ~2 funny/special/all_that/clever/smart/cute/tough/pretty/hot/cool/that_guy/him/good_enough/needed/important/my_friend/our_friend/welcome/needed_here
      <youre> ~1 adopted
      ^ imagine being/having/thinking/looking ~3
      <ur> ~1 <doing>/<body> is/are/was ~2 dogshit/dog_shit/massive/tiny/ugly/gross/stupid/rubbish/crap/shite/cringe/fake/nasty/flat/embarrassing/off_key/so_bad/lame
      you/u look/looks/looked ~1 old/fat/ill/tired/poor/cheap/homeless/weird/desperate/ridiculous/bald/pregnant/like_shit/like_crap
      same ~2 shirt/clothes/dress/shoes/uniform/trousers/jumper/hoodie/shorts every/everyday/all_week/each
      torn/smelly/dirty/cheap/fake/ripped/charity <doing>/shoes/clothes/uniform/bag/shirt/trousers/trainers/dress
      put/gained ~1 so_much/a_lot_of/too_much weight
      go/crawl back to <ur>/the/bed/school/minecraft/fortnite/roblox/nursery/kindergarten/playschool/primary_school/your_mum/your_cave
      leave ~1 the/this/our/that ~1 town/school/group/country/family/house/village/chat/server/team
      ^ stop ~1 talking/posting/breathing/texting/typing/singing/whining/crying/moaning/existing/begging/following/staring/embarrassing
      <nobody> ~1 cares/care/believes/listens/asked/invited/believe about/what/for/you/u/your
      <u>/<ur> ~1 makes/make me ~1 ashamed/sick/angry/cringe
      cry/whine/moan about it
      who invited/asked/called/added you/u/ur/this
      no one/nobody ~1 cares/asked/gives_a/invited
      still living/live/lives/sleeping with/off/at your/ur mum/mom/mother/parents/nan/mums/moms/mothers
      what a ~2 bot/noob/baby/joke/clown/melt you/u are/r
      <u> suck/sucks/stink
      use <ur> brain/head/common_sense/eyes ~1 once/time/please/stupid
      ^ stop eating ~2 $/you/u
      <u> should/must/need_to/better/go ~1 lose_weight/lose_some_weight/on_a_diet/stop_eating/eat_less/shower/bathe/see_a_doctor/get_help
      ^ lose some? weight
      alt f4
      trash kid/player/team/aim/gameplay
      worst <role>/teammate/player/friend ever/of_all
      for attention $
      one day ~1 someone/somebody/karma/life
      <ur> <kin> ~1 is/are/was/s a/an/the <mod>* <mild-noun>
      go ~2 play ~1 minecraft/roblox/fortnite/with_your/candy_crush/barbie
      <ur> ~1 <doing>/art sucks/suck/stinks/blows
      are/r you/u deaf/blind $
      looked/look/looking in ~1 mirror
      <youre> ~1 <lousy>/boring/dumb ~1 at this
      a/of ~1 joke of ~1 a <role>
      dont even/you think/dare about? sitting/coming/talking/showing/touching/looking
      ^ thank god you/u left/went/are_gone
      like talking to ~1 brick/wall/child/idiot/toddler/drywall/rock
      ^ noob/uninstall/trash/garbage $
      daddy issues
      use/try/buy/get ~1 deodorant/soap/mouthwash
      <u> thought/think he/she/they/i/we/anyone/people ~1 liked/loved/wanted/fancied/like/cared ~1 you/u
      gonna/going_to cry ~1 about? it? now/baby/about_it/$
      ^ go on ~1 cry
      ^ go ~1 cry
      keep your/ur ~2 opinion/opinions/advice/religion/god/nose/comments to/out yourself/urself/of
      never/dont want/wanna ~1 see/hear/hear_from/speak_to/talk_to you/u ever? again/anymore
      ^ thats/that_is ~1 what/all you/u are/r $
      i pity you/u
      arent you/u ashamed
      how ~1 <ur> ~1 <kin>/mates/friends/boss ~2 put/puts/stand/stands/bear/bears/tolerates ~1 with? you/u
      <nobody> ~1 likes/loves/trusts a/an <mod>* <noun>
      was/is/did ~4 written/made/done/drawn/designed/wrote ~1 by? a/an ~2 kindergartner/toddler/monkey/child/five_year_old/5_year_old/drunk/chimp/idiot/ape/baby
      ^ imagine being you
      thanks/thank_you/congrats/congratulations/well_done ~1 for/on ruining/destroying/wrecking/wasting/spoiling/humiliating/nothing
      you/u muppet/plonker/numpty/clown/fool/donkey/joker/weirdo/coward/melt $
      <u>/youve ~1 messed/screwed/fucked/cocked/ballsed/stuffed ~1 up ~1 again
      <youre> always whining/moaning/complaining/bitching/begging/lying/crying
      who cares ~1 what/about ~1 you/u/your ~1 think/say/opinion/feelings
      ^ you/u/not_you/oh_you again $
      <u> look/looked/looks ~1 a mess/state/fright/joke/disgrace
      nobody/no_one knows you/u
      let yourself/urself go
      you/u call this/that ~1 cooking/food/work/cleaning/parking/singing/music/english/dinner/football/playing/help/art
      dogs/pigs/dog/pig ~1 eat/eats/live/lives/smell/smells better
      how did you/u even/ever get/pass/graduate/become/manage
      ^ stop trying
      who ~1 do you/u think you_are/u_are/u_r
      why do you/u ~1 even bother/try ^`,
    'mild-threat': `
      i/we know where you/u/your live/lives/sleep/family/go_to_school/work
      <u> will/ll regret
      youll/you_will be sorry
      wait till/til/until ~2 school/monday/tomorrow/bell/home/gate/outside/i_catch/i_get/we_get/after/your/ur
      ^ just? you/u ~1 wait
      <u> ~1 better/best not/dont/never come/show/turn/be ~2
      ^ come/meet/step/fight/square outside/me/up ~2
      i/we kno/knw/know where/which ~1 you/u/your/ur ~2 live/lives/sleep/bus/work/park/school/walk
      see what happens/happen/will_happen
      <will> ~1 deal with you/u !later/all/guys
      im/we_are/were/they_are/theyre coming for/after you/u
      watch yourself
      i/we know your/ur address/house/number_plate/school/bus
      sleep tight/well
      <ur> ~1 time is ~1 coming
      come outside ~1 then/now
      karma ~2 get/catch/hit/bite/humble/destroy ~1 you/u/your
      its/it_is over for you/u`,
    threat: `
      <will> make you/u cry/bleed/suffer/beg/regret/pay
      <will>/im_coming/coming ~1 to your/ur house/place/home/school ~1 with a/my knife/gun/bat/machete/brothers/boys
      <will> ~1 <harm> you/u/ya/your/ur !<tame>
      <will> ~1 hit you/u !up/with_the/back
      <will> ~2 break/smash/knock/kick/bash/cut/crack/snap/slit/bust/rearrange your/ur !<tame>
      <will> ~1 find you/u
      <will> make your/ur life <mod>? hell/miserable/a_nightmare
      if you/u ~6 <will> ~1 <harm>/make/find/ruin/leak/post/send you/u/your/ur/everyone
      i/we know where you/u/your ~1 live/lives/sleep/family/school/work ~2 and/coming/regret/careful/watch/be_scared/better/waiting/dont
      ill/i_will/well/we_will ~1 make you/u regret/suffer/pay/bleed/cry/beg/wish/sorry/disappear
      say/try/do/touch/call/post/write/open/text/look/come/talk ~4 again and ~1 i/ill/youre/you/we/i_will
      come/get/go near ~3 again/and and? ~1 ill/youre/i_will/you_are/i
      dead man/woman/boy/girl/kid walking/$
      <youre> a dead man/woman/boy/girl/kid
      cant/cannot/i_want wait? to see you/u ~1 suffer/bleed/cry/burn/die/dead/fail/beg/on_your_knees/in_pain
      <youre> going/gonna to? get what/whats/it you/coming? deserve/to?
      youll/you_will/ull get what/whats you/coming deserve/to
      <will> ~1 send/post/leak/share/show/publish/spread/upload your/ur/those/these/the <mod>? nudes/pics/pictures/photos/videos/video/picture/photo/screenshots/secrets ~4 if/unless/everyone/to
      <will> expose/ruin/end/finish/destroy you/u/your !at/in/on
      <will> ~1 knock you/u/your out/down/teeth/head/over
      <will> ~1 put you/u in the/a hospital/ground/grave/coffin/wheelchair/box
      youre/you_are/ur going down
      snitches get stitches
      better/you_better/youd_better/u_better run/hide/watch_out/watch_your/sleep_with/be_scared/be_afraid/pray/shut_your/shut_up/keep_your_mouth !the/to/it/for/before/if/they/we/theres
      if i ~1 see/catch/find/meet you/u ~3 ill/i_will/youre/you_are
      or i/ill/we/i_will ~1 <harm>/hit you/u/your
      stay away/off from? ~3 or ill/else/i_will/youll
      watch your/ur back !there/theres/the/its/mind/a
      youre/ur/you_are/you_r dead when/tomorrow/after/next/if/$
      youre/ur/you_are dead meat
      <youre> gonna/going_to/about_to <mod>? die/bleed/suffer/burn/cry/be_sorry/get_hurt/get_beaten/get_it/pay_for/pay_big
      <youre> gonna/going_to/about_to regret this/that/ever/it
      you/u/youll/ull will/gonna? pay for this/that/what
      youll/you_will/ull/u_will regret this/that/ever
      youll/you_will/ull/u_will die/suffer/bleed/burn $
      youll/you_will/ull/u_will die/suffer/bleed <mod>? painfully/slowly/tonight/tomorrow/soon/for_this/for_that/for_what
      youre/you_are next $
      i/we get my/our hands on you
      we/they/my_brothers/my_friends are/re? going_to/gonna/will get/jump/find/beat you/u
      someone/somebody/i/we should/needs_to/has_to/ought_to/must/hope_they <mod>? <harm>/hit you/u !up/with
      i/we/hope hope? someone/somebody/they/you/u/a_car/a_bus ~1 <harm>/<harmed>/kills/beats/hits/hurts/rapes/runs/shoots/stabs/get_hit_by/get_run_over/get_beaten/get_raped you/u/up/over/by/$
      you/u/ur deserve/deserves/need/needs to_be/to_get/a_good <mod>? <harmed>/beating/slap/bullet/smack/kicking
      you/u/ur deserve/deserves/need/needs a <mod>* beating/slap/bullet/smack/kicking
      one more word/time/message ~1 and youre/ur/you_are/ill/i_will
      keep talking/running_your_mouth/it_up and ill/i_will/im/youll
      next time i/we see/catch you/u ~1 <will>/youre/ur
      sleep with one eye open
      burn/blow ~1 your/ur house/home ~1 down/with/up
      count your/ur days
      say goodbye/your_prayers to your/ur
      <will> ~2 mess/fuck/beat/smash/cut/carve/rough/bash/slice/chop/kick/tear/burn/run/tie/lock you/u/ya up/over/down/apart/senseless/in_half/to_death/to_a/to_pieces/black/in
      <will> ~2 <harm> ~1 your/ur !<tame> ~2 <body>/teeth/house/car/dog/cat/mum/mom/family/skull/life/windows/phone/bike/tyres/mother/brother/sister
      <will> ~1 tell/show/send/post/leak ~4 everyone/everybody/whole_school/your_parents/your_mum/your_mom/your_boss/your_wife/your_husband/the_whole ~2 unless/secret/nudes/pics/pictures/what_you_did/screenshots
      <will>/gonna wipe/slap/knock/punch/smack/kick ~2 smile/smirk/grin/look/taste/teeth/shit/crap/brains/block ~2 face/off/out/of
      mess/touch/talk/look/speak/call/text/go/come/try/write/breathe/lay/say/post/sit/play/cross/snitch/grass/tell ~6 and ~1 youre/ur/you_will/youll/i_swear/ull ~3 dead/sorry/hospital/regret/finished/wish/bleed/pay/teeth/done_for/cry
      mess/touch/talk/look/speak/call/text/come/breathe/lay/sit/cross/snitch/grass/tell ~6 and ~1 <will> ~1 <harm>/hit you/u/your/ur/every
      say/repeat/try/do/post/call_me that/it/this/him again/and ~3 see/watch/dead/teeth/ill/i_will/sorry/hospital/youre/pay/regret/break
      youre/ur/you_are/u_are/u_r/youll_be so/sooo/well/as_good_as? finished/dead/done/history/toast/dust/a_goner/fucked/over tomorrow/tonight/after/when/once/at/monday/mate/meat/to_me/now/if/i_promise/mark/pal/watch/kid/son/boy
      i/we know/knew/got/have/found/ve ~1 which/what/where/your/ur ~3 brother/kids/daughter/son/dog/live/lives/work/works/sleep ~5 <harm>/careful/regret/sorry/dead/watch/coming/visit/sleep_well/be_scared
      or/otherwise ill/i_will/im_gonna/we/well/we_will/my_brother/imma/ima ~2 <harm>/hit/post/break/leak/beat you/u/your/ur/everyone/everybody
      <will> ~1 make your/ur life/school_life/days/time/year ~3 hell/misery/miserable/nightmare/unbearable
      find you/u/your_body/ur_body/your_corpse/whats_left ~2 in/at/under/on a/the ~1 ditch/river/lake/bag/woods/forest/bin/freezer/trunk/boot/canal/alley/grave/roadside
      <will> cave/stave/dislocate/pop/twist/beat/punch/kick/smash/push/shove <ur>/that ~2 <body>/head in/off/open/out/through/down/into
      <will> ~1 make sure ~1 you/u/everyone/nobody/no_one ~2 never/suffer/bleed/cry/beg/wish/disappear/lose/fired/expelled/sacked/arrested/deported/knows_what/jail
      <will> ~1 break/smash/snap/crush/fracture ~1 every/all/each/both ~3 your/ur/you
      hope/hoping ~2 <harms> you/u/your/ur
      sorry/regret/regretting/wish ~1 you/u were/was ever/even? born
      <youre>/<u> ~1 getting/gonna_get/about_to_get/going_to_get ~1 <hurt>
      <will> ~1 end/ruin/wreck/destroy/finish you/u/your/ur !<tame>
      <will> ~1 make you/u ~1 wish/pay/bleed/cry/beg/suffer/regret/scream/eat/swallow/crawl/disappear
      <will> ~1 pour/throw ~1 acid/hot_water/petrol/boiling_water/hot_oil/boiling_oil ~2 you/u/your/ur
      <will> ~1 set/put ~3 on_fire/ablaze/alight
      <will> ~1 spit in/on/at your/ur/you ~1 face/food/drink/tea/grave/u/you/$
      <will> ~1 put ~2 through/in/into/up your/ur window/windscreen/head/face/skull/throat/back/ass/arse/eye
      <will> ~1 send/bring/get ~1 somebody/someone/people/boys/guys/thugs/my_boys/my_brothers/my_cousins/police ~2 to/for/after your/ur/you ~2 beat/deal/teach/and/wont/will/kill/hurt/arrest/lock
      <will> ~3 put you/u in/under/through ~1 hospital/ground/grave/wheelchair/coffin/box/ambulance/mortuary/wall/window
      <will> ~3 see/make ~1 you/u/that ~2 lose/never ~2 job/kids/children/house/everything/work/again/sacked/fired
      one more word/time/message/lie/peep/sound/step/text ~4 and ~1 youre/ur/you_are/ill/i_will/i/im/we
      better/youll/ull/you_will/u_will/gonna/to/should ~1 bring/need/call/want/order/book ~1 ambulance/coffin/stretcher/wheelchair/dentist/a_dentist/bodyguard/new_teeth/plastic_surgeon/undertaker
      <u> ~1 wan/want_to/wanna/trying_to/looking_to/wish_to/about_to/gonna/go die/die_young/get_hurt/get_beaten/lose_your_teeth/kena_whack
      <u> ~1 better/best not/dont/never ~1 come/show/walk/turn/step/let_me ~2 school/near/face/alone/my_house/our_end/outside
      <will> ~1 <harm>/whack/tumbuk/slap/flog/beat ~1 you/u/ya till/until/so/like/very
      say/try/do/post/touch/open/talk/come/look/text/message/tag/call ~5 again/anymore/one_more_time ~2 i/ill/i_will/im/we/my_brother ~3 <harm>/smash/hit/break/burn/kill/whack/end/find/come/tell/sort
      watch/see what happens to/when you/u/your/ur
      <ur> pretty/ugly/nice/cute ~1 wont/will_not/isnt/not ~1 be/stay so/that/pretty/nice/for
      keep ~5 and ~2 <u>/youll/ull/your/ur/i/ill/we ~2 lose/leave/bleed/break/end_up/regret/hospital/teeth/knock/smash/find/beat/without
      <harm>/whack/hantam/slap you/u/your/ur ~2 then/later/until/till ~1 you/u/know/cry/bleed
      youre/ur/you_are/u_r/youll_be dead ~1 $/tomorrow/tonight/at/after/when/meat/if/on
      <will> ~1 teach you/u ~1 lesson/manners/respect $/you/u/never/and/with/when
      someone/somebody/they/karma/life/people ~1 will/gonna/going_to ~2 <harm>/slap/humble/punish ~1 you/u/your/ur ~1 face/teeth/head/hard/in/up/down/legs/bad/badly/one_day/soon/$
      <will> ~1 get/call/ask/tell/send/bring ~3 to <harm>/jump/beat/smash you/u/ur/your
      <u> wont/will_not/not/arent/never ~1 be? walking/make_it/getting/leaving/go/going/leave/get ~2 home_safe/safe/alive/out_of_here_alive/in_one_piece/home_alive
      <u> wont/will_not/never ~1 see/live the/another/to ~1 morning/day/sunrise/tomorrow/christmas/weekend
      <will> ~2 put/stick/shove ~2 knife/bullet/hole/blade/fist/boot in/through/into/up you/u/your/ur
      if i ~2 see/catch/find/hear/meet/get ~7 <will>/im_going_to ~1 <harm>/put/make/smash/slap/knife/cut/end/knock you/u/your/a/ur
      if you/u ~7 again ~1 youre/ur/you_are/u_are/youll/im/ill ~1 dead/finished/die/regret/done/kill/beat/sorry
      <will> ~1 find_out where you/u/your live/lives/work/sleep
      i/we know ~1 which/what/where ~2 your/ur ~1 kids/daughter/son/children/sister/mum/mother/wife ~1 go/goes/live/lives/work/works
      or ~1 everyone/everybody/the_whole/your_mum/your_wife/your_boss/the_world ~2 sees/gets/finds/knows/see/know ~3 nudes/pics/photos/video/secret/did/about/pictures
      <youre> gonna/going_to ~1 regret messing/crossing/what/opening/talking/touching/coming
      my brothers/boys/gang/cousins/dad/brother/cousin/mates/uncle ~2 coming for/after you/u
      <ur> days are/r? numbered
      someone/somebody/one_day_someone ~1 should/needs_to/must/ought_to/has_to/will ~1 teach you/u a/some lesson/manners !on/in/about/for/of
      someone/somebody/i should/wanna/want_to/could/will/would_love_to ~1 <harm> ~1 that/your/ur/the ~1 <body>/smile/grin/smirk off/in/out
      if you/u ~1 tell/snitch/talk/speak/scream/report ~1 anyone/anybody/your/mum/police/teacher/the/youre/ur/on/this/ill/i_will ~7 <will>/youre/ur/dead/your/something/regret
      <u> will/wont/ll/youll never/not ~1 walk/eat/see/breathe/smile/talk/speak again
      im/we_are/were/theyre coming for/after you/u ~1 tonight/bitch/boy/tomorrow/cunt/fat/with
      say that/it to my face and/i/ill/bitch/coward/you
      touch/hurt/mess/cross/betray ~4 and you/u die/bleed/regret/lose/suffer
      <u>/youve messed/fucked/crossed ~1 with? ~1 wrong person/man/guy/girl/family/one/people/woman
      <u> ~1 regret ~1 day ~2 born/met
      dont make me ~5 <harm>/slap/smack you/u/your/ur
      if you/u dont/do_not ~5 <will> ~2 <harm>/ruin/burn you/u/your/ur
      im/i_am/we_are <beating> ~1 you/u/your/ur !at/in/on/home/to/there/this/next/again
      if i/we ~2 see/catch/find/hear/meet ~7 im/i_am/were/we_are <beating>
      <will> ~1 <harm>/slap ~1 that/the ~1 <body>/grin/smirk/smile of yours/urs
      <u>/youve got/have until/till/til ~2 then/or ~1 i/ill/we/well/everyone ~1 post/leak/tell/send/share/burn/come/beat/sees
      or ~2 pay ~2 <kin>/house/kids/your_mother/your_family/your_wife a visit
      <u> wont/will_not be ~3 funny/pretty/laughing/smiling/tough/talking/brave ~1 with/when/without/after/once
      keep laughing/smiling/smirking ~2 you/youll/u ~2 crying/bleeding/sorry/teeth/regret
      <youre> ~1 lucky ~1 i/we didnt/dont/havent ~1 <harm>/hit/slap/kill
      id/i_would/i_shouldve/i_should_have/i_shoulda ~1 <harm>/hit/slap ~1 you/u ~2 if/harder/more/when/in_the
      bring your/ur ~1 coffin/shroud
      <will> ~1 drag you/u/your ~4 hair/by
      <will> ~2 come ~2 with ~1 hammer/bat/knife/machete/gun/petrol/axe/belt
      bring an ambulance
      youre/youll/ull/you_will/u_will/be/gonna ~1 be? eating/eat/swallow/swallowing/spitting/picking/chewing/collecting ~2 teeth
      youll/ull/you_will/be ~1 eating/eat/drinking/drink ~2 through ~1 straw
      word/touch/talk/say/tell/snitch/open/come/post ~6 and ~6 end_up/finish/land/wind_up/be/wake_up in ~1 hospital/wheelchair/grave/coffin/ditch/morgue/casket
      will/gonna/going_to <harm> you/u ~1 and ~1 ill/i/we/well ~2 be/laugh/dance/celebrate/happy/smile/clap/cheer/glad
      <u>/youve ~2 days/hours/hour/minutes/week/day/midnight ~5 or ~1 i/im/ill/we/were/well/my_boys ~1 smash/break/burn/beat/kill/end/hurt/post/leak/breaking/burning
      or ~1 im/i_am/were/we_are coming ~3 and ~1 smashing/breaking/beating/burning/wrecking/kicking/taking
      ah_go/mi_ago/mi_a_go/me_go/mi_go/before_mi/before_me/mi/ah ~1 buss/lick/bruk/chop/box/mash/kill/beat yuh/yu/you/u
      coming/come ~1 to/over/round/for ~2 house/place/home/yours/school/office/work ~1 and/to ~3 burn/burning/smash/smashing/break/breaking/kick/kicking/killing/beat/beating/stab/torch/torching/trash/drag ~1 it/you/u/your/everything/all/ur/down/every/that/the !at/in/with
      if you/u ~7 <u>/youll ~1 wont/will_never/never/will_not ~1 see ~2 <kin>/daylight
      pick/picking/collect/collecting up? your/ur ~1 teeth off/from/one/soon/$/tomorrow
      <ur> teeth ~1 on/all_over/down/across the/your ~1 floor/pavement/ground/throat/street
      <will> ~1 leave/put/give ~2 scar/mark/bruise ~1 on/in your/ur ~1 face/body/head
      till/until/so/that ~1 <ur> ~1 mother/mum/mom/family wont/will_not/cant/couldnt/doesnt ~1 recognise/recognize/identify you/u
      youll/you_will/ull/when_youre/when_you_are ~1 be? ~2 alone ~3 night/dark/street
      nobody/no_one ~1 will/gonna/would/ll ~1 hear you/u ~1 scream/cry/shout/screaming
      and see if you/u ~1 live/survive/make_it/wake/walk/leave/last
      catch these/them hands !full/and/with
      come/meet/fight/square_up/link/pull_up ~2 <intimate>/bitch/coward/chicken $
      say it/that/this to my face $
      watch when/till/until i ~1 see/catch/find you/u
      when i ~1 see/catch/find you/u ~3 over/finished/dead/done/dropping/smash/bang/spark
      dont let me ~1 catch/see/find you/u ~1 outside/here/again/near/alone/slipping/around/in/at
      <u> ~1 better/best not/never be ~1 at/in/here/there/around ~2 school/work/tomorrow/when/monday
      <ur> children/kids/family/mother/daughter/son/wife ~1 will/gonna/shall ~1 suffer/pay_for_this/pay_for_what/die/bleed/burn/starve/be_next
      <will> ~1 have/get you/u ~1 killed/sacked/fired/deported/arrested/beaten/expelled/evicted/raped/shot/locked
      can/will/could make you/u disappear/vanish
      look/looking over your/ur shoulder ~1 from/every/always/everywhere/for/$
      signed your/ur ~1 death_warrant/death_sentence
      <youre>/<u> ~1 asking/begging/looking/cruising for ~2 beating/slap/smack/kicking/punch/hiding/thrashing/bruising/broken
      someone/somebody/i should/needs_to/wanna/want_to/must/could/oughta ~1 knock/punch/lay/spark/bang you/u out/down
      <u> ~1 need/needs/deserve/deserves/want your/ur ~1 <body>/teeth/head ~1 kicked/knocked/smashed/bashed/punched/slapped/caved
      i ~1 want_to/wanna/could/should/would_love_to/feel_like ~1 <harm>/wringing/punching/slapping/strangling your/ur ~1 neck/throat/face/head/skull/jaw/teeth/nose
      if you/u werent/were_not/wasnt ~3 id/i_would/i_d/ill ~1 <harm>/hit you/u
      if i ~2 see/catch/find/hear/meet ~7 <youre> ~1 dead/finished/done/history/getting
      enjoy your/ur last ~1 day/days/night/week/hours ~1 alive/on_earth/as_a/of_freedom/of_having/with_teeth/breathing
      <u>/youll/ull ~1 wont/will_not/never ~1 walk straight/right/again/normally
      bring a ~1 doctor/priest/stretcher/coffin/dentist/body_bag ~1 ^
      we/i ~1 know/saw/heard what you/u ~1 did ~2 and ~2 gonna/going_to/will ~1 pay/suffer/regret/bleed/die`,
    'self-harm': `
      why are/r you/u ~1 alive/breathing
      end it all $
      the world doesnt/does_not need/needs you/u !to
      <nobody> ~1 would/will come to your/ur funeral
      hope your/ur ~2 family/mother/mom/mum/father/dad/kids/parents/sister/brother/baby dies/die/gets_cancer/burns
      kill/off/unalive/end/neck/hang/cut/drown/delete/shoot <self> !a/the/some/an/off/loose/short/free
      kys
      why dont/not/wont/cant/havent you/u just/go/please/already? just/go/please/already? kill/hang/cut/drown/shoot/die/jump/disappear
      why are/r you/u still alive
      <u> should/must/need_to/ought_to/have_to just/really/go? kill/hang/cut/drown/shoot/die/jump_off/off/disappear_forever/vanish !your/ur/my/the/it/off/with/in/on/out
      go/please/pls/plz just/and/please? die/d1e $
      go/just jump/hang/drown/cut off/in_front/yourself
      go/just walk into/in traffic/the_sea/front_of
      jump/jumping off/from a/the bridge/roof/cliff/building/balcony
      disappear forever/for_good/from_this_world/from_earth
      leave the/this planet/earth/world ~1 alone/already/$
      just leave the/this planet/earth/world
      best/only/kindest/right good/nice/decent/smart? thing you/u can/could/should/ever_could ~2 is/would_be to/just? ~1 die/end/disappear/kill/leave_this/jump/hang
      take/get/grab/find/buy a/the/some rope/gun/knife/razor/pills and ~2 kill/end/hang/slit/shoot/die/do_it/finish/jump
      <youre> better/more off/useful? dead
      you/u/your belong/place belongs?/is? in/under/six/dead a/the/your? ground/grave/coffin/feet_under/cemetery/morgue
      dont/do_not want/need <mod>* <vermin> like you/u
      one less <noun>/<vermin>/person/mouth if you/u
      stop/quit breathing/living/existing !with/in/on/at/like/for/through
      <youre> wasting air/oxygen/our_air/our_oxygen
      drop dead $
      drop dead <noun>/you
      ^ die in a/the fire/hell/hole
      hope you/u die in a/the fire
      ^ die <mod>* <noun>/<vermin>
      do us/everyone/everybody/the_world/me/yourself ~1 a favor/favour and ~1 die/jump/end_it/disappear/hang/drop_dead !for/to/into/the/in/out
      the/this world/planet/school/place/class would_be/will_be/d_be/is better/happier/nicer off? without/if/once/when you/u
      <everybody>/we/they/everyone_here/mum/mom/the_family would_be/will_be/d_be/are better/happier/relieved off? if/without/when you/u
      better off dead
      <nobody> would/will/d/is_going_to even? miss/care/cry/notice/mourn ~2 if/when you/u/youre/ur ~1 died/die/dead/disappeared/disappear/gone/killed/jumped/vanished/vanish/werent/wasnt/hanged/stopped_breathing
      <ur> mum/mom/mother/parents should ~2 dumped/aborted/drowned/left/thrown you/u
      <nobody> would/will/d/is_going_to even? miss/mourn you/u
      <nobody> will/would cry/care at_your_funeral/when_you_die/if_you_die
      i/we/hope/wish/really hope/wish? you/u ~2 die/rot/suffer/perish/get_cancer/were_dead/burn_in_hell/drown/choke/never_wake_up/dont_wake_up/kill_yourself
      wish you/u were/was/had never/not? dead/born/been_born/aborted
      <u> should/shouldve/should_have/were never/not? have_been_born/been_born/been_aborted/have_been_aborted
      should/shouldve never have been born
      <ur> mother/mom/mum should_have/shouldve aborted/swallowed/drowned
      <u> dont/do_not/didnt deserve to_live/to_be_alive/to_breathe/life/to_exist
      you/u/ur deserve/deserves to_die/death/to_suffer/to_rot
      rot in hell !is/was
      burn in hell !is/was
      slit your/ur wrists/throat
      drink/go_drink bleach/poison
      end your/ur <mod>* life/existence/misery
      take ~2 bottle/pills and end/die
      do us/everyone/everybody/the_world/me/yourself/humanity/your_family/this_family/society/the_planet/all_of_us/your_mum/your_mom/the_class all/both? a/one/the favor/favour/favours/solid/service/kindness and/by/just? ~1 <vanish>/kms/kys !for/to/into/in/the
      favor/favour and ~1 <vanish>/kys ~1 $/yourself/urself/already/off/forever/tonight/today/from/in/now
      <u> should/must/can/need_to/ought_to/have_to/might_as_well/may_as_well/had_better/better/gotta ~1 <vanish> $/already/tonight/forever/yourself/urself/alone/for_good/slowly/painfully/off_a
      when/why are/will/do/dont/cant/wont/wouldnt/r <u> ~2 <vanish> $/already/off/yourself/urself/forever/your_life/from/in/it
      ^ just/please/pls/plz/go/so/then/and/well/now/can_you/kindly <vanish> already/yourself/urself/off_a/in_a/alone/please/pls/tonight/for_good/forever/from_this/from_earth/bitch/you/now/lol/$ !your/laughing
      ^ off/end/delete/unalive/neck/hang/drown/kill/erase/stab/shoot/cut yourself/urself !a/the/some/an/off/loose/short/free
      go/just/and/please/should/could/would/to go/just/and? play/stand/sit/sleep/lie/lay/run/walk/swim/dance/jump in/on/into/onto/off/under/with ~1 freeway/bridge/cliff/roof/building/lorry/bus/moving_car/sharks/deep_end_and
      jump/leap/fall/throw_yourself off/from/out/in/under/down ~1 bridge/roof/cliff/building/balcony/window/tower/train/bus/stairs/tallest ~3 already/you/u/please/and/do/$/no/nobody/bitch/for/now/lol/today/tonight
      drink/swallow/chug/eat/gargle/down some/a/the/all? ~1 bleach/poison/pills/acid/rat_poison/glass ~2 $/and/you/u/please/already/bitch/for/lol
      i/we/id/would/really/just/hope/pray/wish hope/pray/wish/that/to_god? <u> ~2 die/dies/died/rot/perish/drown/choke/suffocate/burn/crash/bleed_out/get_hit/get_run_over/get_killed/get_cancer/get_aids/get_shot !laughing/of
      the/this/our/my/whole/your/mums/moms ~2 world/planet/school/place/class/family ~1 would/will/wud/wld/d/ll/is ~4 better/happier/nicer/brighter/cleaner ~2 without/if/once/when/minus/after/before you/u/youre/your/ur/we_got_rid
      world/earth/life/school/class/family/humanity/everyone/everybody/society/we/they/all ~2 better/happier off/place? without/if ~1 you/u/ur/your/people_like
      world doesnt/does_not/dont/dosent/didnt need/want/deserve ~1 you/u/people_like/someone_like/your/another_you/ur !to
      <nobody> ~3 miss/notice/care/cry/mourn/bat/remember/blink/come/attend/mind/shed/give_a_shit/search/look ~4 <gone>/funeral/grave/corpse/coffin/casket/dead/disappear/vanish/jump/kill/left_forever/burial/if_you_were
      should/shouldve/shoulda/could/wish/too_bad/pity/shame/why it/have/it_was/it_were/wasnt/couldnt been/was/were/it? ~1 you/u ~3 died/dead/instead/killed/in_that/in_the/under/coffin/buried/crash/grave
      shouldve/shoulda/should_of/should_have ~2 aborted/drowned/swallowed/strangled/flushed/suffocated/smothered/finished_the_job/died/cut_deeper/left_you/jumped you/u/at/when/in/$/that/before/instead
      <u> shouldve/shoulda/should_of/should_have/should/ought ~1 died/been_aborted/been_drowned/be_dead/been_flushed/been_killed/been_put_down/be_aborted/not_exist/never_exist/be_buried/be_six_feet
      why are/r/is <u>/ur ~1 alive/still_alive/breathing/not_dead/still_breathing/even_alive
      <ur>/you/u <mod>* existence/birth/life is/was/has/serves ~3 mistake/joke/waste/accident/curse/problem/disgrace/pointless/worthless
      <u> dont/do_not/doesnt/didnt/never even? deserve/deserves/deserved ~1 live/to_live/life/the_air/air/oxygen/to_be_here/to_breathe/to_exist/to_be_alive
      <u> deserve/deserves to ~2 die/rot/suffer/burn/bleed/starve/be_dead/hang/be_alone/drown !in_luxury
      <u> belong/belongs/should_be/ought_to_be/deserve_to_be six/in/under ~2 feet_under/grave/coffin/ground/cemetery/morgue/dead/hell
      hope <ur> ~3 burns_down/burn_down/dies/crashes/rots/explodes/goes_bankrupt/goes_bust/leaves_you/dumps_you/cheats/hates_you/collapses/drops_dead/fall_out/fails/drown/drowns
      ^ jump ^ nobody/no_one/noone/we/world
      should/shouldve/shoulda ~2 let/left/thrown/drowned/flushed/smothered/strangled you/u ~1 die/dead/drown/rot/bleed/at_birth/in_the_river/in_the_hospital/at_the_hospital/down_the
      drink/starve/eat/smoke yourself/urself ~1 to_death/more/sick/again
      go drink/starve/eat/overdose/bleed/crash ~1 yourself/to_death/out/poison/your_car
      go ~2 and? kill/hang/drown/shoot/end/off/unalive/cut yourself/urself/your_life
      killing/hanging/drowning/shooting/offing yourself/urself you/u should
      have/ever/you tried/considered ~1 dying/not_breathing/not_existing/jumping_off/being_dead/not_being_alive
      how about <u> ~1 die/kill_yourself/drop_dead/jump/not_exist
      if <u> ~1 really/actually/truly/ever wanted to die/kill/do_it youd/you_would/ud/you_wouldve
      better/wish/rather/best ~1 you/u had/d/have/never ~1 died/die/been_born/aborted/not_been_born/drowned/not_lived at/in/before/instead/at_birth/long/$/as
      hope/hoping/pray/praying ~2 cancer/chemo/tumour/tumor/disease/illness/treatment/surgery/operation ~2 comes_back/spreads/fails/doesnt_work/gets_worse/kills/returns/wins/crashes/dies/didnt_work/never_works/finishes
      whether/if you/u ~1 live or die
      <nobody> ~4 funeral/burial !today/tomorrow/yet/my/his/her
      go on ~1 do/end/finish it/yourself ~1 then/already/nobody/coward/see/i
      do it ~1 then/already/pussy/coward/you_wont coward/you/nobody/no_one/pussy/chicken/bitch
      ^ jump ^ see if
      wish/wished ~2 they/he/she/hitler/isis/someone ~1 had/d/would_have ~2 finished/killed/got/gassed/shot/wiped ~3 you/u/your
      why/what ~3 <u> ~1 still alive/here/breathing
      ^ go ~1 and? die/hang/drown/hug_transformer/drink_sniper/drink_otapiapia/drink_poison/drink_bleach/enter_lagoon
      drink/take/swallow sniper/otapiapia/paraquat/rat_poison/rat_killer/bleach
      someone/somebody/i/we/they/god should/needs_to/has_to/ought_to/must/oughta run/put/knock/shoot/push/drown you/u over/down/off/under/out_of/in_front
      hope/hoping/pray/praying ~2 baby/plane/car/child/kids/dog/cat ~1 dies/crashes/die/drowns/suffocates/dead/stillborn
      why dont/not/wont/cant/havent/wouldnt ~1 you/u ~6 favor/favour/kindness and ~1 <vanish>/jump/die/leave
      why dont/not/wont/cant/havent ~1 you/u ~2 go ~1 and? kill/hang/drown/shoot/die/jump/end/off
      end it ~1 already/now/all/then ~1 nobody/no_one/noone/loser/you/u/coward/please
      cut deeper ~2 time/$
      theyd/theyll/wed/we_would/they_would/everyone_would/everybody_would ~2 be ~1 relieved/happier/glad/happy/better_off/celebrate if/when/without ~1 you/u ~2 gone/dead/died/left/disappeared/werent
      crawl/go/fuck/piss/run ~1 off/away/somewhere/home ~2 and die
      <adj>/<mild-adj> enough to kill <self>
      cut/slit/slash/slice your/ur wrists/throat/veins/wrist
      do it ~1 pull the trigger
      hope/hoping/hoped/wish/wished/praying ~1 you/u wouldnt/didnt/dont/wont/hadnt ~1 make_it/survive/wake/survived/live/recover
      choke on it/that/your/ur ~2
      who ~1 would/will/wud/gonna ~1 miss/mourn/bury you/u ^
      can/could/would/will you/u ~1 just? die/drop_dead/kill_yourself/disappear ^
      should/shouldve/shoulda ~2 been ~1 one ~1 who/that/to ~1 died/die/dead
      why did ~1 you/u ~1 survive
      take ~1 whole/entire ~1 bottle/packet/box/pack ~2 time/of/this/and
      <u> deserve/deserved cancer/aids/hell/death
      delete ~4 and ~1 <self>
      wish/wished ~2 car/bus/train/truck/accident/lorry/bullet ~1 had/hit ~1 hit/killed/finished/you/u
      when/once <u> ~2 die/drop_dead/croak ~6 grave/dance/dancing/party/celebrate/snacks/cheer/laugh/funeral
      top <self> !up
      life/everything/world ~4 better/happier/easier/nicer ~1 if/without ~1 you/u ~1 werent/wasnt/didnt/died/gone
      wish/wished youd/you_had/ud/it_was_you/it_were_you ~1 been ~1 one ~2
      wish/wished it_was/it_were/it_had_been you/u ~2 died/dead/instead/killed/in_that/one
      if/when/once you/u ~1 died/disappeared/vanished/left/die/disappear/vanish/dropped_dead/were_gone/killed_yourself ~3 nobody/no_one/noone/not_one/not_a ~2 notice/care/miss/cry/mourn/blink/remember/search
      day/time/moment/when/once/if you/u ~1 die/croak/dies/drop_dead/kill_yourself/kill_urself/kick_the_bucket ~3 i/ill/we/well/im/id/were/we_will/i_will ~3 party/champagne/celebrate/dance/dancing/drink/laugh/smile/happy/cheer/goat/cake/piss/spit/toast/celebrating
      throw/chuck/fling/launch/hurl yourself/urself in/into/off/under/out/from/in_front/down ~1 the/a/your/that ~2 river/lake/sea/ocean/bridge/cliff/train/bus/window/balcony/roof/building/traffic/road/well/lagoon/bin/truck/car/stairs
      jump/go/walk in/into/off ~1 river/lake/sea/ocean/well/lagoon/canal ~2 with ~2 stone/brick/rock/rocks/stones/bricks
      fail/miss/botch/mess_up/ruin your/ur ~1 suicide/attempt/next_attempt
      hope/hoping/pray/praying/wish ~1 you/u ~2 have/get/had ~2 accident/stroke/heart_attack/crash/disease/cancer/tumour/tumor/miscarriage/aids/std
      hope/hoping/pray/praying ~1 you/u ~1 never ~1 recover/heal/get_better/wake_up/walk_again/smile_again/sleep/succeed/make_it/find_love/find_happiness/find_peace
      dont/do_not/never fail/miss/botch/mess_up ~1 your/ur ~1 suicide/attempt
      why do/does/u ~1 you/u ~1 still/even breathe/exist
      hope ~2 your/ur last ~1 birthday/christmas/day/$
      hope ~1 its ~1 your/ur last
      pray/wish/praying ~1 you/u ~2 fail/suffer/lose/starve ~1 $/all/your/ur/everything/in/and
      may your/ur !enemies/enemy/worries/pain/problems/troubles/sorrows/fears ~2 collapse/fail/die/burn/rot/crash/suffer/perish/wither/scatter
      may you/u ~1 never ~1 give_birth/succeed/prosper/marry/smile/sleep/recover/laugh/win
      die/dying/perish like a/an <mod>* <vermin>/fowl/chicken
      hug transformer
      ^ walk/step/run/go/jump/lie_down/stand in_front of a/that/the_next ~1 bus/train/truck/car/lorry/traffic/tram
      killed/hanged/topped/offed/unalived/drowned <self> yet/already/by_now
      why/how havent/hasnt/come ~2 you/u ~2 killed/hanged/topped/offed/unalived/drowned <self>
      rope is cheap
      long walk off
      no reason ~1 for/why you/u ~2 alive/live/exist/living
      hope/pray/wish/praying ~6 youre/you_are/ur ~1 dead/dying
      ^ die in hell/pain/agony/a_ditch/misery
      honestly/just/please/pls disappear ~2 everyone/everybody/we/nobody/no_one/world/already
      play in traffic
      too bad/pity/shame ~2 pills/rope/bullet/crash/attempt/accident/surgery ~1 didnt/failed/never/snapped/missed
      next time ~2 cut deeper/properly/right/the_right_way`,
    dehumanising: `
      the_world/we/this_country/this_school doesnt/dont/does_not/do_not need/needs/want/wants ~1 people/someone/things/vermin/scum/girls/boys like you/u
      nobody/no_one need/needs/want/wants ~1 people/someone/things/vermin/scum/girls/boys like you/u
      people/girls/boys/men/women/idiots/freaks like you/u are/r the? ~1 reason/problem/disease/why/waste
      <youre> not a? ~1 real? woman/man/person/human/girl/boy
      <youre> not even? a? human/person/people/human_being
      <youre> less_than/barely/half human
      you_are/youre/you_r/u_r/yall_are/you_guys_are/you_lot_are/you_people_are/you_all_are <mod>* <vermin> !person/people/lover/owner/on/at
      ur/youre/you_are/your a/an/such/just/nothing_but/fucking/like <mod>* <vermin> !person/people/lover/owner/on/at
      <you> are/r <mod>* <vermin>
      <you> ~1 breed/multiply/live/act/behave/smell like ~1 <vermin>/savages
      <vermin>/creatures/savages/monsters/thing/things like you/u
      crawl/go/slither back under/into/to your/the/a/whatever rock/hole/sewer/cave/swamp/bridge
      <you> <mod>* vermin/subhumans/cockroaches/maggots/scum
      <u> fucking/filthy/dirty/disgusting <mod>* <vermin>
      ^ filthy/dirty/disgusting/fucking/stupid/subhuman/inbred/vile <mod>* <vermin>
      people/scum/trash/animals/creatures/things/someone like you/u ~2 should_die/should_rot/should_hang/should_not/should_burn/should_disappear
      people/scum/trash/animals/creatures/things/someone like you/u ~2 should_get/should_be_ashamed/should_be_locked/should_be_shot/should_be_banned/should_be_put/should_be_sterilised
      people/scum/trash/animals/creatures/things/someone like you/u ~2 should_be_deported/should_be_killed/shouldnt/cant/ruin/ruins/will_never/wont/never/belong/belongs/deserve_to/deserve_nothing
      people/scum/trash/animals/creatures/someone like you/u are/r <mod>* <vermin>/<noun>/<adj>
      <ur> kind/race/people/sort/tribe/lot ~3 disease/wiped/vermin/belong/exterminated/die/cockroaches/animals/rats/extinct/welcome/wiped_out
      go back to !where_you_came_from_at where_you_came/where_u_came/where_you_come/where_you_belong/africa/the_zoo/the_jungle/the_sewer/the_gutter
      get/crawl back in/into/to your/ur/the cage/hole/sewer/zoo
      <u> belong in a/the zoo/cage/sewer/gutter/bin/trash/dump/jungle
      even? dogs/dog/pigs/pig/rats/animals/monkeys/cockroaches/cats/cows/flies/maggots ~4 better/cleaner/smarter/manners/nicer/more/smell_better ~3 than you/u/your/ur
      <u>/your/ur kind/lot/sort/race/breed/type/people/tribe/religion ~3 <vermin>/dirty/filthy/deported/scum/disease/gassed/shot/plague/extinct/disgusting/stink/stinks/inferior/animals/lazy/backward
      <u>/your/ur kind/lot/sort/race/breed/type/people/tribe/religion ~3 stupid/thieves/criminals/terrorists/cancer/kicked_out/sent_back/trash/wiped/uncivilised/primitive/garbage/hung/burned
      dont/do_not/never/no_more/enough_of want/need/like/serve/accept/tolerate/allow ~1 your/ur/<u> kind/sort/lot/race/type/people/breed/tribe/religion
      lower/worse/less/dirtier/filthier than ~2 <vermin>/animal/animals/dirt/dogs/dog ~1 you/u/are/$`,
  },
};
