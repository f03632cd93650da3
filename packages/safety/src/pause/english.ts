import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

export const english: PausePack = {
  classes: {
    you: 'you u ya yall y_all you_guys you_lot you_all you_people',
    // `ur` is also "your": what follows tells.
    // At the beginning of a rule, as people type it.
    u: 'you u ya yu yous youse ye yuh',
    ur: 'your ur yer yr yo',
    youare: `you_are youre you_r u_r u_are youare you_were_always yall_are you_guys_are you_lot_are you_people_are you_all_are u_guys_are your_just
      youll_always_be you_will_always_be youre_all you_are_all you_are_just you_re youve_always_been youve_become you_must_be u_must_be you_have_to_be
      you_gotta_be you_are_possibly you_are_probably youre_probably youre_possibly youre_by_far you_are_by_far you_might_be you_have_got_to_be youve_got_to_be
      you_really_are u_really_are you_truly_are yous_are youse_are you_is u_is you_be u_be yer ure yure`,
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
      unbearable_to_look_at soft_headed twisted_in`,
    'mild-adj': `annoying weird ridiculous crazy insane mad lazy boring selfish rude mean awful terrible horrible gross mental bad fake evil nasty
      embarrassing creepy incompetent hopeless a_joke dramatic cringe ignorant toxic jealous clueless insufferable obnoxious childish immature arrogant
      ungrateful untrustworthy two_faced delusional paranoid manipulative cruel weak pitiful unbearable the_worst not_welcome not_wanted dead_to_me
      not_good_enough not_smart_enough not_pretty_enough basic mid washed lame slow clingy needy whiny bossy nosy stuck_up snobby spoilt petty salty shallow
      vain hypocritical sneaky shady sly stingy greedy nuts bonkers cringey cringy corny dull clumsy scrawny lanky chubby hairy bald poor broke filthy dirty
      smelly wasted mediocre forgettable unfunny not_funny unattractive unlucky_for_us a_pain a_mess a_wreck a_disaster all_talk attention_seeking rubbish
      low_class tacky tone_deaf up_yourself full_of_yourself out_of_your_mind unstable immoral unwelcome uninvited unbelievably_slow a_nightmare obese
      special_needs mentally_{ill,disabled,handicapped,sick,unstable}`,
    // What may stand before an insult without changing it.
    mod: `a an the so such really very too that this absolutely totally completely utterly truly literally honestly just only nothing_but fucking fuckin fking
      fkn effing freaking frickin bloody damn goddamn complete total utter absolute real proper little big huge sad old pathetic miserable stupid dumb ugly
      fat dirty filthy lazy nasty horrible disgusting worthless useless lying cheating selfish crazy psycho ignorant arrogant rude rotten bunch_of piece_of
      sack_of pack_of most biggest dumbest ugliest worst skinny smelly gross spoiled evil sick twisted hysterical desperate bald short all also clearly
      obviously always still and even kind_of basically retarded nothin nothin_but nuthin_but no_good weak cheap broken dirty_little ungrateful pitiful
      jealous fake boring ridiculous friendless loveless hairy bony wrinkly wrinkled toothless greedy two_faced soo sooo blind senile jobless two_timing
      shifty thieving smug pompous lonely unemployed rancid moody bitter young stalker silly sweaty home_wrecking homewrecking snot_nosed spotty whiny
      rat_faced pig_faced black brown yellow brain_dead back_stabbing stinkin smelling low disgraceful disloyal shameless drama pervy creepy awful
      bloodsucking backstabbing stuck_up money_grabbing pure actual straight_up lowkey highkey sorry poor hot_headed thick ass walking living breathing
      little_bit_of_a bit_of_a big_fat big_old oversized overgrown flat out_of_touch failed jumped_up ungodly godforsaken haired faced headed brained minded
      looking eyed grinning whining moaning sneaking scheming drunk drunken gold_digging foreign worlds whole <adj> <mild-adj>`,
    // Also parts of a body: after "your" no insult.
    intimate: 'cunt{,s} prick{,s} pussy twat{,s} fanny bellend{,s} knob tit',
    // Also verbs and things: "you waste time", "bad joke".
    thing: `joke stain waste leech mistake burden troll snitch trash shit disgrace fraud embarrassment nuisance disappointment garbage filth reject rake scrub
      scab bore skeleton creature savage`,
    named: `nincompoop{,s} ninny doofus dolt{,s} dullard{,s} dunderhead thicko thickos bozo buffoon{,s} pillock{,s} prat{,s} twit{,s} berk git{,s} gits
      knobend turd{,s} shitstain shit_stain dirtbag{,s} sleazebag sleazeball slimeball scuzzball cockwomble numbnuts nimrod schmuck putz dingbat wacko
      nutter{,s} loony lunatic{,s} maniac psychopath{,s} sociopath{,s} narcissist degenerate{,s} beggars thieves criminals crooks murderers addicts drunks
      junkies brat{,s} attention_{seeker,seekers,whore} fake_friend faker{,s} gold_digger control_freak know_it_all spoiled_brat snob{,s} liar drunkard
      scroungers ghoul ingrate{,s} tyrant sadist bigot{,s} racist{,s} homewrecker attention_whore tightwad misfit deadbeat{,s} layabout hobo{,s} beggar
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
      piece_of_{shit,crap,garbage,trash,filth} pos sack_of_shit pieces_of_{shit,crap,trash} waste_of_{space,oxygen,air,life,time,skin} nobody coward{,s}
      liar{,s} thief traitor{,s} creep{,s} pervert{,s} pedo freak{,s} psycho{,s} lowlife{,s} simpleton dunce nitwit ignoramus wimp sissy crybaby mongrel ogre
      good_for_nothing pussies hoes shitface shitbag dickheads wankstain munter airhead bonehead blockhead numbskull pea_brain birdbrain laughing_stock
      faggot{,s} fag{,s} dyke{,s} tranny nigger{,s} paki{,s} chink{,s} kike{,s} spic{,s} gook{,s} towelhead kaffir coon phony sellout hag witch swine devil
      demon toad ugly_duckling wretch spastic spaz cripple dumbo dimwit scrounger rapist nazi terrorist peasant slob sloth backstabber mental_case nutcase
      nutjob headcase vegetable clown{,s} hypocrite parasite{,s}`,
    noun: '<named> <intimate> <thing>',
    // Vocative or after "you are" also friendly: they count less.
    'mild-noun': `simp npc snowflake karen pick_me beta chicken dog goat baby_back joke wreck mess pain disaster goblin gremlin troll noob bot druggie drunk
      spoon spanner walnut turnip cabbage plank wally nuisance tit knob mug sheep virgin lightweight moaner whiner gossip grass tattletale copycat poser hater
      nigga niggas fool{,s} weirdo{,s} dork{,s} nerd{,s} dummy goof muppet tool jerk{,s} baby brat{,s} drama_queen psycho crazy muggle snob geek{,s} cheat
      cheater{,s} gold_digger attention_seeker fake_friend crybaby mummys_boy teachers_pet control_freak spoiled_brat know_it_all liar monster beast donkey
      ass donut melt numpty plonker`,
    vermin: `rat{,s} cockroach{,es} roach{,es} vermin parasite{,s} animal{,s} snake{,s} dog{,s} pig{,s} piggy piggies monkey{,s} ape{,s} insect{,s} maggot{,s}
      scum filth disease plague cancer subhuman{,s} sub_human leech{,es} worm{,s} savage{,s} swine virus pest{,s} hippo hog{,s} sow warthog gorilla{,s}
      chimp{,s} chimpanzee walrus toad{,s} skunk slug{,s} louse lice flea{,s} tapeworm heifer hyena{,s} jackal{,s} cow{,s} whale{,s} trash garbage rubbish
      baboon{,s} dirt slime mutt mongrel{,s} goat{,s} donkey_brain`,
    body: `face nose hair teeth voice body skin legs eyes mouth smile forehead brain iq ears tits boobs arse ass head skull neck jaw bones arms throat ribs
      nails belly stomach gut thighs chin cheeks eyebrows lips feet fingers kneecaps knees hands windpipe spine mug gob face_in skull_in hairline lisp laugh
      accent ankles backside breath elbows armpits pits`,
    harm: `kill murder hurt beat smash destroy stab shoot rape punch slap strangle choke bash hunt kick burn crush slaughter butcher fuck_up mess_up
      get_rid_of skin gut behead lynch bury knife batter end break_your break_ur crack_your snap_your torture beat_the_{shit,crap,hell}_out_of
      kick_the_{shit,crap}_out_of knock_out murk smack bang run_over rip jump poison drown hang wring skin_you deck spark chin lamp wreck shank merk merc
      clobber thump wallop flog whip maim cripple paralyse disfigure scalp stomp curb_stomp thrash pummel pound trample mug rough tear break bite gouge
      bang_out spark_out lay_out knock_the_teeth_out_of beat_the_life_out_of beat_seven_bells_out_of burst push_you_under
      throw_you_{off,under,out_of,in_front,down} leather put_a_bullet_in fight jump_on`,
    harmed: `beaten beat_up hit raped shot stabbed killed hurt run_over kicked punched slapped gassed hanged hung exterminated put_down wiped_out locked_up
      jumped destroyed bashed murdered whipped tortured erased deported burned burnt slapped_hard`,
    will: `ill i_will im_gonna im_going_to i_am_going_to i_am_gonna imma ima ill_fucking im_fucking_going_to i_want_to i_wanna ill_just we_will well
      were_gonna were_going_to we_are_going_to i_swear_ill i_swear_to_god_ill id_love_to i_could i_should lemme ill_come_and ill_come_over_and
      ill_find_you_and im_coming_to ill_have_to my_brother_will my_brothers_will my_boys_will they_will theyre_going_to im_so_gonna im_so_going_to
      i_am_so_gonna im_really_gonna im_seriously_gonna im_legit_gonna im_actually_gonna im_literally_gonna im_defo_gonna i_will_personally i_will_literally
      i_will_fucking i_am_gonna_fucking finna im_finna im_bout_to im_about_to bouta boutta im_boutta im_bouta ill_personally ill_literally we_gonna we_finna
      were_coming_to gon imgonna ill_gladly my_{brother,cousin,dad,mates,boys,boyfriend,uncle}_{will,gonna,is_gonna,is_going_to,are_gonna,are_going_to}
      me_and_{my_boys,the_boys,my_brother,my_mates,the_lads,my_cousins}_{will,gonna,are_gonna,are_going_to} i_swear_im_gonna i_swear_i_will i_promise_ill
      i_promise_i_will swear_down_ill watch_me so_help_me_ill ima_just well_all am_going_to am_gonna i_would_love_to id_happily`,
    // Whose shame or absence is thrown at somebody; of brothers and friends people also speak in fun.
    elder:
      'mother mom mum mama mamma momma mam father dad papa daddy parents family grandma gran granny nan grandmother clan',
    kin: '<elder> sister brother uncle aunt aunty cousin kids children girlfriend boyfriend wife husband relatives clan',
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
      tip rubbish crap shit trash garbage`,
    // What it smells of where somebody doesn't wash.
    foul: `pee piss wee urine sweat fish cheese onion onions curry mould mold damp dog wet_dog dogs feet poo poop shit bo b_o rotten_{eggs,egg,fish,meat} egg
      eggs cabbage cat_piss cat_pee bin bins toilet toilets sick vomit puke sewage sewer poverty failure desperation death old_people old_man cows cow goat
      goats pigs pig horse farm dirt ass arse armpit armpits socks old_socks trash garbage rubbish the_bins the_dump the_sewer the_farm dead_fish drains rats
      mildew booze gutter gutter_water latrine nappies a_nappy diapers your_dog bad_breath loser`,
    aux: `will would could can wants_to want_to wanna would_want_to is_going_to is_gonna gonna will_ever would_ever could_ever can_ever has_ever ever really
      even actually truly s`,
    taunt: `{lard,pizza,blubber,trash,poor,broke,bin,gutter,piss,stink,smelly}_{boy,girl} {slanty,slit,squinty,chinky,crossed,cross,lazy}_eyes
      {snitch,moon,frog,butt,shit,monkey,spotty,bitch,poo,poop,snot,arse,dick,donkey,troll,zit,acne,slap,greasy,potato}_face
      {potato,egg,melon,bobble,empty,air,bone}_head shit_for_brains {dog,fish,donkey,dragon,shit}_breath stick_legs chicken_legs noodle_arms thunder_thighs
      goggle_eyes frog_eyes bug_eyes jug_ears dumbo_ears piggy_nose four_eyes pizza_face fatso fatty lardass lard_arse brace_face bucket_teeth horse_face
      rat_face pig_face crater_face metal_mouth smelly_{girl,boy,kid} ugly_{mug,face,mutt} stinky_{girl,boy} fatty_fatty tubby_guts fat_{boy,girl,head}_you`,
    vocative: `stupid dummy stinky smelly ugly fatty baldy specky creep <named> <intimate> weirdo{,s} fool{,s} noob whale pig{,s} worm{,s} cow cockroach trash
      scum brat`,
    // Never anything but an insult: a word of any kind may stand before.
    slur: `idiot moron imbecile loser looser retard cretin dumbass asshole arsehole bastard dickhead knobhead wanker scumbag shithead fuckwit motherfucker
      douchebag dimwit halfwit fatso fatass lardass cunt twat prick cripple spastic tramp skank bellend lowlife airhead bozo pillock dipshit swine weirdo
      creep pervert crybaby`,
    addr: `you u your ur youre go get shut stop learn dont were_you are_you r_u do_you did_you who_asked nobody no_one sit look leave move take eat keep grow
      lose back try crawl drop`,
    harms: `smashes breaks burns kills hits beats punches slaps stabs shoots robs murders chokes runs_over jumps crashes_into knocks_out destroys spits_on
      poisons bites dumps leaves cheats_on`,
    // What one may cut, beat or break without harm.
    tame: `a an some fever fall fast coat jacket picture pictures clothes laundry shirt onions carrots cat dog_{food,treats} back_{after,soon,later} hair
      fringe bangs nails lawn grass hedge cake bread steak meat food pizza fruit apple trees tree wood record records score time costs cost bill bills price
      rent salary phone{,s}_bill pay hours shift grades code data order to_it to_the
      at_{chess,fifa,tennis,cards,ping,pool,this,that,it,golf,uno,monopoly,mario,scrabble,basketball,football,poker,darts}
      in_{chess,fifa,the_race,the_game,a_race,the_final} on_the_{pitch,court,field} with_{kindness,love,kisses,hugs,questions,cake}`,
    negmod: `<adj> senile blind lying cheating selfish fucking arrogant ignorant pathetic jealous lazy evil nasty ungrateful toxic cruel rude spoiled spoilt
      dirty filthy greedy sweaty weak horrible awful terrible gross fake stinking bloody bitter creepy pervy entitled sad miserable boring smelly fat ugly
      big_nosed hairy`,
    superl: `dumbest stupidest ugliest fattest laziest weirdest grossest nastiest smelliest saddest meanest thickest worst weakest slowest creepiest cringiest
      most_annoying most_boring most_disgusting most_stupid most_pathetic most_useless most_selfish most_hated most_ugly most_unfunny most_ignorant
      biggest_loser biggest_idiot biggest_disappointment crookedest biggest_liar lowest rottenest hairiest`,
    doing: `aim cooking singing dancing driving spelling playing breath taste writing handwriting jokes english drawing drawings gameplay maths grammar acting
      parenting teaching painting poems songs music videos posts style fashion hair haircut makeup laugh voice grades work report reports`,
    hurt: `jumped beaten smacked battered slapped banged hit beat punched killed stabbed shanked sparked decked hurt wrecked kicked merked robbed shot lynched
      sliced cut_up bodied dropped dealt_with messed_up fucked_up smashed broken destroyed sorted_out a_slap a_smack a_beating a_kicking`,
    dismiss: `take_a_hike buzz_off bog_off naff_off jog_on sling_your_hook do_one bugger_off get_stuffed go_away get_lost beat_it scram shoo clear_off
      push_off hop_it sod_off rack_off kick_rocks get_bent pipe_down zip_it shut_it shut_up hush belt_up stfu feck_off eff_off f_off fuck_off piss_off
      move_along swivel stuff_it cope cry_more cry_harder stay_mad stay_pressed sit_down pipe_it dream_on`,
    // Between "you" and a name, without "a": spoken to, not of.
    vocmod: `<adj> fucking fuckin little big fat dirty filthy lying cheating absolute complete total utter bloody damn goddamn selfish lazy old sad miserable
      pathetic ungrateful arrogant ignorant evil nasty horrible smelly rude sick crazy freaking cheap spoiled`,
    // After which a name at the end is a call.
    before: `much up off away now back down us speak here there again already please home else first once think talk party life live school yourself opinion
      mouth anything nothing out over ever care cares asked friends money brain job breath alone time today wash move lost luck teeth hair weight cry read`,
    heap: 'lump pile heap bag sack tub bucket barrel ball piece mound load bundle chunk puddle waste stack slab mass clump smear speck',
    muck: `lard fat shit crap garbage trash filth dung manure puke vomit snot blubber potatoes slime dirt rubbish poo poop spit mud flesh turd jelly grease
      horseshit bullshit dogshit nothing excrement mucus phlegm flab bones dust skin`,
    role: `mother father mum mom dad parent friend person human human_being husband wife boyfriend girlfriend daughter son sister brother teacher boss
      teammate player goalie keeper captain student singer dancer driver doctor nurse colleague neighbour neighbor cousin uncle aunt man woman girl boy kid`,
    lousy:
      'bad terrible horrible awful lousy shit shitty crap crappy rubbish poor failed fake rotten dreadful appalling lame trash garbage',
    small: `potato pea peanut walnut goldfish fly flea rock brick stone rat worm snail amoeba ant gnat mosquito bird chicken pigeon toddler baby child fish
      hamster sheep donkey cucumber carrot turnip cabbage doorknob door_knob brick_wall wall spoon sponge bag_of_rocks lettuce slug cockroach toaster teaspoon
      shoe jellyfish lobotomised lobotomy dead_fish dead_{rat,fly} plank plant_pot plant monkey mouse ape caveman doorstop toilet toilet_seat 5_year_old
      4_year_old 3_year_old 2_year_old five_year_old four_year_old three_year_old two_year_old sock log lamp_post lamppost chair wet_sock trash_can bin`,
    better:
      'better smarter cleverer prettier brighter nicer faster funnier hotter stronger more quicker kinder sexier thinner cuter braver skinnier',
    // Wishes and calls to be gone for good.
    vanish: `die drop_dead kill end off jump hang drown disappear vanish rot choke perish unalive stop_breathing stop_existing stop_living cease_to_exist
      leave_this_{world,planet,earth,life} leave_us_{all_,}alone leave_and_never_come_back go_away_forever neck_yourself never_wake_up never_come_back
      get_run_over get_hit_by walk_into_{the_sea,traffic} croak stay_dead exit_the_world go_extinct remove_yourself bury_yourself burn`,
    foreigner: `foreigner{,s} immigrant{,s} migrant{,s} refugee{,s} gypsy gypsies muslim{,s} jew{,s} arab{,s} african{,s} asian{,s} indian{,s} mexican{,s}
      polack chinese pole{,s} turk{,s} german{,s} russian{,s} american{,s} brit{,s} french albanian{,s} romanian{,s} nigerian{,s} somali{,s} pakistani{,s}
      jew_boy villager{,s} peasant{,s} black{,s} outsider{,s} infidel{,s} kaffir boat_people asylum_seeker{,s} bushman northerner southerner english irish
      welsh scot serb kurd`,
    // Where poor people are said to get their things.
    cheaply: `charity_shop charity_shops charity thrift_store thrift_shop goodwill salvation_army the_bin a_bin the_dump the_tip a_skip the_skip the_trash
      a_dumpster the_garbage jumble_sale car_boot flea_market dead_man dead_person dead_people dead_grandma lost_property the_floor primark walmart wish temu
      poundland aldi lidl the_gutter your_grandma your_nan your_granny a_homeless the_poor food_bank the_rubbish the_1980s the_80s`,
    hateful: `hate hates hated despise despises loathe loathes detest detests cant_stand cant_bear can_not_stand laugh_at laughs_at laugh_about laughs_about
      is_laughing_at are_laughing_at laughing_at makes_fun_of make_fun_of making_fun_of mock mocks pity pities is_sick_of are_sick_of is_tired_of are_tired_of
      is_fed_up_with are_fed_up_with sick_of fed_up_with had_enough_of has_had_enough_of have_had_enough_of dont_like doesnt_like dont_want doesnt_want
      dont_need doesnt_need avoid avoids avoiding is_ashamed_of are_ashamed_of regret regrets is_embarrassed_by are_embarrassed_by embarrassed_by
      is_disgusted_by are_disgusted_by disgusted_by is_scared_to_smell cringe_at cringes_at ignore_you_because hates_on blocked unfollowed ditched ghosted
      only_tolerate only_tolerates puts_up_with is_glad_to_be_rid_of never_liked never_wanted never_loved doesnt_even_like dont_even_like dont_trust
      doesnt_trust talks_shit_about talk_shit_about calls_you_names_behind rolls_their_eyes_at roll_our_eyes_at gags_at wants_rid_of want_rid_of wanted_rid_of`,
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
      wants_to_deal_with asked`,
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
      my_whole_family the_{team,class,group,family,kids}`,
    outcry: 'just die',
    second: 'you u ur your youre yours yourself ure',
    gone: `die died dead were_dead are_dead were_gone gone disappeared vanished killed_yourself jumped passed_away dropped_dead werent_here were_not_here
      didnt_exist left_this_world`,
    stop: `not never dont if but because lucky clever sweet lovely gorgeous beautiful brilliant cheeky silly jammy sexy amazing magnificent glorious talented
      kind dear poor_thing`,
    negation: `not never nobody no_one noone none dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt aint if whether unless
      without nor neither hardly feel feeling feels when whenever far_from anything_but afraid scared mustnt
      stop_{saying,calling,telling,thinking,believing,letting,pretending,being,acting,feeling} wants pretend wonder does do think_that stopped tried trying
      thoughts`,
    report: `said says saying say told tells tell telling call calls called calling wrote writes write writing shouts shouted screams screamed yelled texted
      posted threatened threatens threaten who whoever commented comment keeps heard hear thought think thinks believes believe decided
      {was,were,is,are,be,shes,hes,theyre,im}_like film movie lyrics quote quoting`,
    speaker: 'i im ive ill we id',
    // And words of contempt that a group took back for itself.
    friendly: `bad_bitch{,es} boss_bitch that_bitch real_bitch my_bitch{,es} real_nigga{,s} my_nigga{,s} such_a_queen yas yass slay you_go_girl
      you_are_the_shit youre_the_shit ur_the_shit u_r_the_shit {i,we,and,but,still,really,always,do,haha,lol,goose}_{love,luv}_{you,u,ya}
      {love,luv}_{you,u,ya}_{x,xx,xxx,so,lots,all,both,too,bro,babe,bestie,loads,mum,mom,dad,sis,man,girl,guys,tons,to,lol,haha,really,anyway,still,always,forever,dearly,idiot,loser,bitch,bitches,dork,fool,weirdo,dummy,freak,stupid,moron,goof,nerd}
      miss_you miss_u missed_you missed_u happy_birthday congrats congratulations xx xxx xoxo favourite favorite bestie jk just_kidding kidding joking
      well_played well_done get_well i_love_it proud hug hugs no_way babe love_ya same_as_me like_me me_too so_pretty ily sweetheart darling costume halloween
      fancy_dress my_love dear thank_you thanks fifa chess xbox ps5 playstation legend {this,that,the,our}_{match,level,boss} at_this_game board_game
      game_night games`,
    common: commonWordsOf.en,
  },
  rules: {
    insult: `
      <youre> ~2 and !nobody <mod>* <adj>/<noun>
      <youre> lower than dirt/scum/shit/anything
      im/i_am/we_are/were ashamed/disgusted of/by you/u
      your ~1 mother/father/parents ~1 regret/regrets you
      <youare> <mod>* <adj>
      ur so/too/such/really/just/actually/literally/fucking/very <mod>* <adj>
      ur <mod>* <adj> and/but/af/asf/as/bro/lol/u/you/i/bc/because/stop/shut/get/go/no/nobody/im/dont/$
      <youre> <mod>* <noun>
      <u> <mod>* <named>/<intimate>
      <u> <adj>/fucking/little/pathetic/absolute/total/complete/utter/dirty/filthy/fat/lazy <mod>* <thing>
      <youre> ~2 <mod> <noun>
      <ur> a/an/such/so <mod>* <noun>/<adj>
      <ur> <named>/<adj> $
      <u> so/too/real/mad/hella/really <mod>* <adj>/<noun>
      <youre> the? dumbest/ugliest/stupidest/fattest/most_stupid/most_disgusting/most_pathetic/worst_person/worst_human
      <youre> dumb/stupid/thick/ugly as
      <u> <adj> as
      <youre> as <adj>/thick/smart/sharp/bright as
      <youre> <mod>* dumbest/worst/ugliest/stupidest/saddest/weakest person/human/thing/mistake/student/player/mother/father/friend/sister/brother/girl/boy/man/woman/one
      <u> <mod>* excuse for/of
      no wonder nobody/no_one/noone/everyone/everybody/they_all
      no wonder ~4 left/hate/hates/ashamed/cheated/dumped/hit/hits/avoid/avoids ~1 you/u
      with/and a/that/your <mod>? face/body/brain/head/mouth/voice/nose like that/yours/a
      im/we_are/were/am ashamed/disgusted/sick of/by you/u
      <ur> existence/birth/life/face/presence is ~2 mistake/joke/waste/insult/accident/curse/problem/disgrace
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
      <u> <mod>* <vermin> $
      <u> <adj>/fucking/filthy/dirty/fat/lazy <mod>* <vermin>
      what/wat a/an <mod>* <noun>/<adj>/<vermin> you/u
      how <adj> can/are/r/could you/u/someone/anyone/a_person
      as <adj> as you/u
      are/r you/u <mod>* stupid/dumb/retarded/brain_dead/braindead/thick/deaf_or_what/deaf_or_something/an_idiot/a_moron
      are/r you/u <mod>* <noun>
      why are/r you/u <mod>* <adj>/<noun>
      you/u/ur always <mod>* <adj>/<noun>
      <noun> like you/u
      ^ <adj>/fucking/dirty/filthy/fat/lazy/lying/crazy/little <mod>* <named>/<intimate>
      go_away/leave/shut_up/fuck_off/piss_off/get_lost/get_out/listen/hey/yo/bye/go_home/move/stop_it/die <mod>* <noun> $
      fuck/screw you/u/ya/yourself/urself/yall
      ^ fuck/piss off
      so/just/please/and/you/can/should fuck off
      fuck off <noun>/and/you/u/$
      go/get fuck/screw/stuffed/bent <self>?
      eat shit
      suck my/a dick
      go to hell
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
      <nobody> <mod>* <aux>* <shun> <u> !to/like/more/as/better/yet
      nobody/no_one/noone/no1 in/at/on/from/here/of/around ~4 <aux>* <shun> <u> !to/like/more
      <nobody> <aux>* <shun>/values/reads/watches/cares_what/believes/wants_to_hear/has_time_for <ur> ~1 opinion/opinions/voice/face/advice/help/jokes/posts/stories/whining/attitude/crap/shit/singing/presence/company/friendship/drama/negativity/ass
      <nobody> ~2 values/cares/believes/listens_to/wants_to_hear/trusts ~2 what/word/anything you/u say/think/feel/want/post
      <everybody>/we/they_all <mod>* <hateful> <u> !to/more
      <u> absolute/complete/utter/total/bloody/fucking/daft/useless/dumb/stupid/pure/right/proper/thick/big/massive <mod>* <mild-noun>/tube/weapon/sausage/pudding/potato/lemon/doorknob/halfpint
      <youre>/youve <mod>* <heap> of <mod>? <muck>
      <u>/<ur> <mod>* <heap> of <mod>? <muck>
      <u> look/looked/looks/lookin/dress/dressed/walk/talk/sound/sing/dance/run/eat/smell/act/laugh/move/drive/play/write like <mod>* <sight>/<vermin>/<named>
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
      <named>/<vermin>/<thing>/<sight>/<mild-noun> is/thats/is_exactly/be exactly? what/all/wot you/u are/r/is/will_ever_be
      <adj>/<named>/<mild-noun> ~1 thats you/u/what_u/what_you
      <named>/<vermin>/<adj>/<mild-noun> you/u are/r/is $
      <named> ~4 thats you/u $
      ^ <taunt> $/you/u/shut/go/lol/haha/lmao
      are/r <u> <mod>* slow/deaf/blind/mental/<adj> or ~1 something/what/stupid/<adj>
      <youre> such_a/a/an/like/literally/nothing_but/basically/just_a <mod>* <sight>
      <youre> the? reason ~3 cry/cries/left/leave/drinks/divorced/divorce/died/quit/miserable/depressed/hates/crying/stress/sick/abortion/contraception/birth_control/failed/lost/instructions/warning
      <youre> the? <mod>* worst/biggest/saddest/ugliest/dumbest/stupidest/fattest/weakest/laziest/cheapest/thickest/smelliest/creepiest/nastiest/fakest ~3 link/ever/alive/i_know/ive/on_earth/in_the/in_this/of_my/around/here
      how/why can/are/do/did/r/does/could <u>/someone/one/person/a_person/anyone/somebody/a_human/people ~1 be/manage/so/this/that/get/look/become ~2 <adj>/useless/<noun>
      <youre> ~1 uglier/fatter/dumber/stupider/thicker/smellier/slower/lazier/lower/worse than a/an/my/the/ever/your/anyone/everyone/dirt/shit/i_thought/any/all
      <ur>/that ugly/fat/stupid/dumb/hideous/disgusting/smug/sorry/greasy <mod>* mug/face/head/gob/body/ass/arse/self/mouth/life/family ~1 of_yours/$/makes/is/ruins/ruined/before/out/away/off/shut/in/and/again/here/near/anywhere
      <u>/<ur> ~2 make/makes/made babies/onions/mirrors/children/kids/flowers/dogs/medusa/blind_people/everyone/people/us/me/my_skin ~2 cry/crack/puke/crawl/vomit/gag/run/uncomfortable/want_to_leave/leave
      <u> ruin/ruined/spoil/spoiled/poison/poisoned/destroy/destroyed/drag/contaminate everything/every/the_vibe/this_family/our_family/the_family/everyones
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
      <u> were/was a/an/the/never ~1 mistake/accident/burst_condom/broken_condom/wanted/planned/disappointment/unwanted/failed
      embarrassed/ashamed/humiliating/embarrassing to ~1 be/know/have/call/admit ~2 seen/related/you/u/your/with ~1 you/u/sister/brother/daughter/son/friend
      stupid/dumb/idiot/fat/ugly like/as you/u
      <u> belong/belongs in/on/at/with/under ~3 gutter/bin/dumpster/dump/trash/garbage/sewer/jail/prison/asylum/mental_hospital/madhouse/looney_bin/loony_bin/psych_ward/special_school
      <nobody> ~1 asked/cares/needs/wants/invited/likes/missed for/what/to/about? ~4 <named>/<vermin>/freak/<intimate> $
      ^ oi/oy/hey/hi/hello/yo/listen/look/ok/well/lol/nah/ew/eww/ugh/move/bye/oh/sup/goodbye <mod>* <named>/<taunt>/<intimate> !what/how/are_we/we/was/is/has/did/said/alert/of/on/i/just/in/at
      <named>/<intimate>/<mild-noun> learn/go/get/watch/move/shut/eat/stop/lose/lay to/how/back/home/off/your/ur/where/up/out/weight
      <youre> <mod>* useless/worthless/pathetic/disgusting/fake/shit/garbage/trash/failed/poor_excuse/terrible/horrible/awful/lousy <mod>* mother/father/mum/mom/dad/parent/person/human/human_being/son/daughter
      go back to/where/home ~2 <ur>/you/u <mod>? country/came/come/village/belong/jungle/hole/desert/boat/slum/island/own
      go back to/where/home ~3 <u> <mod>* <foreigner>/<named>/<vermin>
      uninstall/quit/delete/leave/get_off ~5 <youre> <mod>* <noun>/<adj>/<mild-adj>/dogshit/bad
      <youre>/u/you so/too fat/ugly/dumb/stupid/poor/thick/dense/smelly/slow/skinny/short/boring that/u/you/even/your/ur/the/when/light/it/people/they/i/mirrors/flies
      <u> look/looked pregnant/fat/obese/huge/like_a_whale/anorexic/diseased/inbred/poor/homeless/ill_in_that/retarded/ridiculous/deformed/constipated ~2 lol/lmao/lmfao/in/lose/haha/$/and/go/eat/bro
      what a/an <mod>* <adj>/<vermin>/<noun> ~2 you/u are/r/is/turned/have/became/youve/make
      <u> have/got/has ~1 no/zero/0 friends/life/brain/brains/talent/personality/shame/soul/heart/class/taste/chance_because/style/manners/self_respect !to/problems/trouble/issues/disease
      <u> should/deserve/ought ~1 be/to_be ~2 locked_up/caged/put_down/deported/sent_back/sterilised/neutered/in_a_cage/in_a_zoo
      <u> should/deserve/ought ~1 be/to_be ~2 ashamed/in_prison/in_a_mental/on_a_leash/in_a_bin/muzzled/banned_from_breeding
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
      <u> ~1 <mod>* <slur> !who/said/is/was
      <u> <mod>* <negmod> <mod>* <mild-noun>
      ^ lazy/fat/old/dirty/silly/stupid/ugly/selfish <mod>* cow/mare/git/bitch/slob/witch/sod ^
      never met/seen/known/heard/had/dealt ~3 <adj>/<mild-adj>/<noun>/<mild-noun> ~1 as/like/than you/u/this/that
      ^ <mod>* <vocative> ^ <addr>
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
      <dismiss> ~2 <vocative>/<taunt>/<vermin>/<mild-noun> $
      <vocative>/<taunt> <dismiss>
      <u> <mod>* <adj> <mod>* <vermin>/ox
      ^ <mod>* <slur> $
      no man/woman/boy/girl/guy/one ~1 will/would/could/wants ~2 touch/love/date/marry/want/look_at/kiss ~1 you/u/that/someone
      get your/ur/yo ~1 <adj>/fat/ugly/stupid/lying/broke/sorry/smelly/nasty/crusty/dirty/greasy/filthy/grubby/paws/hooves/trotters ~2
      <ur> <adj>/fat/ugly/stupid/smelly/dirty/greasy/filthy/grubby/fake <body>/hands/paws/fingers
      people/scum/trash/animals/creatures/things/someone/men/women/girls/boys/idiots/freaks/garbage like you/u ~1 should/must/need_to/deserve_to/ought_to be/get <harmed>/<hurt>/locked_up/sterilised/banned/deported
      dont/cant/cannot/never/stop/isnt/wont/didnt/doesnt/wouldnt/nobody/no_one/if/when/not/havent/arent/couldnt ~6 <u> <vocmod>* <slur>/<named>
      <before> <slur>/fatty/freak/loser/ugly/dumbass/brat/clown/liar/fatso/psycho/trash $
      <u> look ~3 and <mod>* <adj>
      <u> make everyone/everybody/us ~3 sick/puke/vomit/cringe/gag/uncomfortable
      <u> <vocmod>* little <mild-noun>/thing/pig/piece/rat/bully
      <youre> <mod>* <mild-adj> !and ~1 <mod>* <noun>/<mild-noun>
      <youre> too fat/ugly/stupid/dumb/poor/thick/gross ~1 to/for/and/even
      <youre> ~1 the ~1 <superl> ~1 person/human/thing/one/girl/boy/man/woman/kid/student/friend/player/member/team/idiot/in/i/on/of/ever/$
      <youre> ~1 the most <mod>* <adj>/<mild-adj>
      how lazy/boring/selfish/pointless/unimportant/mean/worthless/fat/ugly/poor you/u are/r/is
      <u> should/must/ought_to be ~1 embarrassed/ashamed to/of ~1
      <ur> ~1 <body> is/are so/too/that ~1 <adj>/<mild-adj>/greasy/fat/yellow/wrinkly/oily
      dont/cant/cannot/nobody/no_one/stop/never/if/when ~6 <ur> <vocmod>* <adj>/ugly/fat/stupid/dirty/disgusting/filthy <body>/mug/gob/ass/arse/hands/paws/opinion
      cant/cannot believe ~6 <adj>/<mild-adj>/<noun>/<vermin> ~1 like/as you/u
      <u> <negmod> <mod>* lump/heap/sack/blob/waste/slab/pile/bag
      <u> dont/do_not/never/didnt deserve your/ur/any/to_have/friends/love/respect/us/kids/happiness/this_family/anything !like/such
      <ur> ~1 house/family/place/village/country/town/street/church/religion is/are a? ~1 dump/shithole/slum/joke/trash/cancer/dirty/cursed/disgrace/circus
      <ur> ~2 <kin> ~1 doesnt/dont/didnt/never ~1 want/like/love/wanted/loved/need you/u !to/more
      <u> drunk/drunken/stinking/smelly/ugly/old <mod>* <vermin>
      any/a idiot/fool/child/moron/monkey/kid/toddler ~1 could/can ~2 your/ur job/work/task
      like the <mod>* <noun>/<vermin>/bug/coward you/u are/r`,
    mild: `
      ^ idiot/moron/loser/imbecile/retard/asshole/arsehole/dickhead/scumbag/scum/cunt/twat/prick/wanker/dumbass/idiots/morons/losers $
      no one/body asked for your/ur
      nobody/no_one asked you/u/for
      get a life
      <youre> <mod>* <mild-adj>
      <youre> <mod>* <mild-noun>
      i hate you/u
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
      <ur> ~1 <doing> is/are ~2 trash/garbage/shit/embarrassing/atrocious/bad/terrible/awful/joke`,
    'mild-threat': `
      i/we know where you/u/your live/lives/sleep/family/go_to_school/work
      <u> will/ll regret
      youll/you_will be sorry`,
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
      <will> expose/ruin/end/finish/destroy you/u/your
      <will> ~1 knock you/u/your out/down/teeth/head/over
      <will> ~1 put you/u in the/a hospital/ground/grave/coffin/wheelchair/box
      <will> come/coming to/over your/ur/to house/home/place/school/your_house ~3 beat/kill/hurt/sorry/burn/smash/and
      youre/you_are/ur going down
      snitches get stitches
      better/you_better/youd_better/u_better run/hide/watch_out/watch_your/sleep_with/be_scared/be_afraid/pray/shut_your/shut_up/keep_your_mouth
      if i ~1 see/catch/find/meet you/u ~3 ill/i_will/youre/you_are
      or i/ill/we/i_will ~1 <harm>/hit you/u/your
      stay away/off from? ~3 or ill/else/i_will/youll
      watch your/ur back
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
      <will> ~1 make you/u ~1 wish/pay/bleed/cry/beg/suffer/regret/scream/eat/swallow/crawl/disappear`,
    'self-harm': `
      why are/r you/u ~1 alive/breathing
      end it all $
      the world doesnt/does_not need/needs you/u !to
      <nobody> ~1 would/will come to your/ur funeral
      hope your/ur ~2 family/mother/mom/mum/father/dad/kids/parents/sister/brother/baby dies/die/gets_cancer/burns
      kill/off/unalive/end/neck/hang/cut/drown/delete/shoot <self>
      kys
      why dont/not/wont/cant/havent you/u just/go/please/already? just/go/please/already? kill/hang/cut/drown/shoot/die/jump/disappear
      why are/r you/u still alive
      <u> should/could/must/need_to/ought_to/have_to just/really/go? kill/hang/cut/drown/shoot/die/jump_off/off/disappear_forever/vanish !your/ur/my/the/it/off/with/in/on/out
      go/please/pls/plz just/and/please? die/d1e $
      go/just/please/pls/plz just/and/please? die already/now/slowly/alone/in/you
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
      ^ die $
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
      rot in hell
      burn in hell
      slit your/ur wrists/throat
      drink/go_drink bleach/poison
      end your/ur <mod>* life/existence/misery
      take ~2 bottle/pills and end/die
      do us/everyone/everybody/the_world/me/yourself/humanity/your_family/this_family/society/the_planet/all_of_us/your_mum/your_mom/the_class all/both? a/one/the favor/favour/favours/solid/service/kindness and/by/just? ~1 <vanish>/kms/kys !for/to/into/in/the
      favor/favour and ~1 <vanish>/kys ~1 $/yourself/urself/already/off/forever/tonight/today/from/in/now
      <u> should/could/must/can/need_to/ought_to/have_to/might_as_well/may_as_well/had_better/better/gotta ~1 <vanish> $/already/tonight/forever/yourself/urself/alone/for_good/slowly/painfully/off_a
      when/why are/will/do/dont/cant/wont/wouldnt/r <u> ~2 <vanish> $/already/off/yourself/urself/forever/your_life/from/in/it
      ^ just/please/pls/plz/go/so/then/and/well/now/can_you/kindly <vanish> already/yourself/urself/off_a/in_a/alone/please/pls/tonight/for_good/forever/from_this/from_earth/bitch/you/now/lol/$ !your/laughing
      ^ off/end/delete/unalive/neck/hang/drown/kill/erase/stab/shoot/cut yourself/urself
      go/just/and/please/should/could/would/to go/just/and? play/stand/sit/sleep/lie/lay/run/walk/swim/dance/jump in/on/into/onto/off/under/with ~1 freeway/bridge/cliff/roof/building/lorry/bus/moving_car/sharks/deep_end_and
      jump/leap/fall/throw_yourself off/from/out/in/under/down ~1 bridge/roof/cliff/building/balcony/window/tower/train/bus/stairs/tallest ~3 already/you/u/please/and/do/$/no/nobody/bitch/for/now/lol/today/tonight
      drink/swallow/chug/eat/gargle/down some/a/the/all? ~1 bleach/poison/pills/acid/rat_poison/glass ~2 $/and/you/u/please/already/bitch/for/lol
      i/we/id/would/really/just/hope/pray/wish hope/pray/wish/that/to_god? <u> ~2 die/dies/died/rot/perish/drown/choke/suffocate/burn/crash/bleed_out/get_hit/get_run_over/get_killed/get_cancer/get_aids/get_shot !laughing/of
      the/this/our/my/whole/your/mums/moms ~2 world/planet/school/place/class/family ~1 would/will/wud/wld/d/ll/is ~4 better/happier/nicer/brighter/cleaner ~2 without/if/once/when/minus/after/before you/u/youre/your/ur/we_got_rid
      world/earth/life/school/class/family/humanity/everyone/everybody/society/we/they/all ~2 better/happier off/place? without/if ~1 you/u/ur/your/people_like
      world doesnt/does_not/dont/dosent/didnt need/want/deserve ~1 you/u/people_like/someone_like/your/another_you/ur !to
      <nobody> ~3 miss/notice/care/cry/mourn/bat/remember/blink/come/attend/mind/shed/give_a_shit/search/look ~4 <gone>/funeral/grave/dead/disappear/vanish/jump/kill/left_forever/burial/if_you_were
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
      go ~2 and? kill/hang/drown/shoot/end/off/unalive/cut yourself/urself/your_life`,
    dehumanising: `
      the_world/we/this_country/this_school doesnt/dont/does_not/do_not need/needs/want/wants ~1 people/someone/things/vermin/scum/girls/boys like you/u
      nobody/no_one need/needs/want/wants ~1 people/someone/things/vermin/scum/girls/boys like you/u
      people/girls/boys/men/women/idiots/freaks like you/u are/r the? ~1 reason/problem/disease/why/waste
      <youre> not a? ~1 real? woman/man/person/human/girl/boy
      <youre> not even? a? human/person/people/human_being
      <youre> less_than/barely/half human
      you_are/youre/you_r/u_r/yall_are/you_guys_are/you_lot_are/you_people_are/you_all_are <mod>* <vermin>
      ur/youre/you_are/your a/an/such/just/nothing_but/fucking/like <mod>* <vermin>
      <you> are/r <mod>* <vermin>
      <you> ~1 breed/multiply/live/act/behave/smell like ~1 <vermin>/savages
      <vermin>/creatures/savages/monsters/thing/things like you/u
      crawl/go/slither back under/into/to your/the/a/whatever rock/hole/sewer/cave/swamp/bridge
      <you> <mod>* vermin/subhumans/cockroaches/maggots/scum
      <u> fucking/filthy/dirty/disgusting <mod>* <vermin>
      ^ filthy/dirty/disgusting/fucking/stupid <mod>* <vermin>
      people/scum/trash/animals/creatures/things/someone like you/u ~2 should_die/should_rot/should_hang/should_not/should_burn/should_disappear
      people/scum/trash/animals/creatures/things/someone like you/u ~2 should_get/should_be_ashamed/should_be_locked/should_be_shot/should_be_banned/should_be_put/should_be_sterilised
      people/scum/trash/animals/creatures/things/someone like you/u ~2 should_be_deported/should_be_killed/shouldnt/cant/ruin/ruins/will_never/wont/never/belong/belongs/deserve_to/deserve_nothing
      people/scum/trash/animals/creatures/someone like you/u are/r <mod>* <vermin>/<noun>/<adj>
      <ur> kind/race/people/sort/tribe/lot ~3 disease/wiped/vermin/belong/exterminated/die/cockroaches/animals/rats/extinct/welcome/wiped_out
      go back to where_you_came/where_u_came/where_you_come/where_you_belong/africa/the_zoo/the_jungle/the_sewer/the_gutter
      get/crawl back in/into/to your/ur/the cage/hole/sewer/zoo
      <u> belong in a/the zoo/cage/sewer/gutter/bin/trash/dump/jungle
      even? dogs/dog/pigs/pig/rats/animals/monkeys/cockroaches/cats/cows/flies/maggots ~4 better/cleaner/smarter/manners/nicer/more/smell_better ~3 than you/u/your/ur
      <u>/your/ur kind/lot/sort/race/breed/type/people/tribe/religion ~3 <vermin>/dirty/filthy/deported/scum/disease/gassed/shot/plague/extinct/disgusting/stink/stinks/inferior/animals/lazy/backward
      <u>/your/ur kind/lot/sort/race/breed/type/people/tribe/religion ~3 stupid/thieves/criminals/terrorists/cancer/kicked_out/sent_back/trash/wiped/uncivilised/primitive/garbage/hung/burned
      dont/do_not/never/no_more/enough_of want/need/like/serve/accept/tolerate/allow ~1 your/ur/<u> kind/sort/lot/race/type/people/breed/tribe/religion
      lower/worse/less/dirtier/filthier than ~2 <vermin>/animal/animals/dirt/dogs/dog ~1 you/u/are/$`,
  },
};
