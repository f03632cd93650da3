import { commonWordsOf } from '../phrases/common-words.ts';
import type { PausePack } from './signals.ts';

export const english: PausePack = {
  classes: {
    you: 'you u ya yall y_all you_guys you_lot you_all you_people',
    // `ur` is also "your": what follows tells.
    youare:
      'you_are youre you_r u_r u_are youare you_were_always yall_are you_guys_are you_lot_are you_people_are you_all_are u_guys_are your_just youll_always_be you_will_always_be youre_all you_are_all you_are_just you_re youve_always_been youve_become',
    youre: '<youare> ur',
    // Said to somebody, these are meant to hurt.
    adj: `stupid dumb ugly fat worthless useless pathetic disgusting retarded brainless repulsive vile hideous revolting thick
      brain_dead braindead moronic idiotic unlovable despicable fugly stoopid stupit stewpid disgraceful contemptible
      stinky good_for_nothing unwanted unloved inferior repugnant nauseating sickening deplorable spineless gutless heartless brainwashed laughable subpar wretched dense scummy talentless gormless subnormal illiterate stinking`,
    'mild-adj': `annoying weird ridiculous crazy insane mad lazy boring selfish rude mean awful terrible horrible gross mental
      bad fake evil nasty embarrassing creepy incompetent hopeless a_joke dramatic cringe ignorant toxic jealous clueless insufferable obnoxious childish immature arrogant ungrateful untrustworthy two_faced delusional paranoid manipulative cruel weak pitiful unbearable the_worst not_welcome not_wanted dead_to_me not_good_enough not_smart_enough not_pretty_enough`,
    // What may stand before an insult without changing it.
    mod: `a an the so such really very too that this absolutely totally completely utterly truly literally honestly just only
      nothing_but fucking fuckin fking fkn effing freaking frickin bloody damn goddamn complete total utter absolute real proper
      little big huge sad old pathetic miserable stupid dumb ugly fat dirty filthy lazy nasty horrible disgusting worthless
      useless lying cheating selfish crazy psycho ignorant arrogant rude rotten bunch_of piece_of sack_of pack_of most biggest
      dumbest ugliest worst skinny smelly gross spoiled evil sick twisted hysterical desperate bald short all also clearly
      obviously always still and even kind_of basically retarded nothin nothin_but nuthin_but no_good weak cheap broken worst dirty_little ungrateful pitiful jealous fake boring ridiculous <adj> <mild-adj>`,
    // Also parts of a body: after "your" no insult.
    intimate: 'cunt{,s} prick{,s} pussy twat{,s}',
    // Also verbs and things: "you waste time", "bad joke".
    thing:
      'joke stain waste leech mistake burden troll snitch trash shit disgrace fraud embarrassment nuisance disappointment garbage filth',
    named: `idiot{,s} idi{ot,t,ut} moron{,s} imbecile{,s} loser{,s} looser{,s} retard{,s} tard cretin{,s} dumbass dumb_ass jackass asshole{,s} arsehole{,s}
      bastard{,s} bum bums bellend dickhead{,s} knobhead{,s} wanker{,s} scumbag{,s} scum dipshit shithead{,s} fuckwit fuckface
      motherfucker{,s} mofo douchebag{,s} douche tosser{,s} dimwit{,s} halfwit{,s} failure pig_face fatso fatty fat_ass fatass lardass
      bitch{,es} biatch slut{,s} whore{,s} hoe skank slag slapper bimbo thot
      piece_of_{shit,crap,garbage,trash,filth} pos sack_of_shit pieces_of_{shit,crap,trash}
      waste_of_{space,oxygen,air,life,time,skin} failure nobody coward{,s} liar{,s} thief traitor{,s} creep{,s} pervert{,s} pedo
      freak{,s} psycho{,s} lowlife{,s} simpleton dunce nitwit ignoramus wimp sissy crybaby mongrel ogre tramp
      good_for_nothing pussies hoes shitface shitbag dickheads wankstain minger munter airhead bonehead blockhead numbskull pea_brain birdbrain laughing_stock
      faggot{,s} fag{,s} dyke{,s} tranny nigger{,s} paki{,s} chink{,s} kike{,s} spic{,s} gook{,s} towelhead kaffir coon
      phony sellout hag witch swine devil demon toad ugly_duckling wretch spastic spaz cripple dumbo dumdum dimwit scrounger rapist murderer nazi terrorist peasant slob sloth backstabber homewrecker mental_case nutcase nutjob headcase vegetable clown{,s} hypocrite parasite{,s}`,
    noun: '<named> <intimate> <thing>',
    // Vocative or after "you are" also friendly: they count less.
    'mild-noun': `nigga niggas fool{,s} weirdo{,s} dork{,s} nerd{,s} dummy goof muppet tool jerk{,s} baby brat{,s} drama_queen psycho crazy muggle noob snob
      geek{,s} cheat cheater{,s} gold_digger attention_seeker fake_friend crybaby mummys_boy teachers_pet control_freak spoiled_brat know_it_all liar monster beast donkey ass donut melt numpty plonker`,
    vermin: `rat{,s} cockroach{,es} roach{,es} vermin parasite{,s} animal{,s} snake{,s} dog{,s} pig{,s} piggy piggies monkey{,s} ape{,s} insect{,s}
      maggot{,s} scum filth disease plague cancer subhuman{,s} sub_human leech{,es} worm{,s} savage{,s} swine virus pest{,s} cow{,s} whale{,s}
      trash garbage rubbish baboon{,s} dirt slime mutt mongrel{,s} goat{,s} donkey_brain`,
    body: `face nose hair teeth voice body skin legs eyes mouth smile forehead brain iq ears tits boobs arse ass head skull neck jaw bones arms throat ribs`,
    harm: `kill murder hurt beat smash destroy stab shoot rape punch slap strangle choke bash hunt kick burn crush slaughter butcher
      fuck_up mess_up get_rid_of skin gut behead lynch bury knife batter end break_your break_ur crack_your snap_your torture
      beat_the_{shit,crap,hell}_out_of kick_the_{shit,crap}_out_of knock_out murk smack bang run_over rip jump poison drown hang`,
    harmed: `beaten beat_up hit raped shot stabbed killed hurt run_over kicked punched slapped gassed hanged hung exterminated put_down
      wiped_out locked_up jumped destroyed bashed murdered whipped tortured erased deported burned burnt slapped_hard`,
    will: `ill i_will im_gonna im_going_to i_am_going_to i_am_gonna imma ima ill_fucking im_fucking_going_to i_want_to i_wanna ill_just
      we_will well were_gonna were_going_to we_are_going_to i_swear_ill i_swear_to_god_ill id_love_to i_could i_should lemme
      ill_come_and ill_come_over_and ill_find_you_and im_coming_to ill_have_to my_brother_will my_brothers_will my_boys_will they_will theyre_going_to`,
    self: 'yourself urself ur_self yaself yourselves your_self',
    nobody: 'nobody no_one noone not_one_person not_a_single_person literally_nobody none_of_us',
    everybody: `everyone everybody we_all they_all the_whole_{class,school,team,family,office} all_of_us all_my_friends people your_friends
      your_{,own_}{mother,mom,mum,family,parents,father,dad,boyfriend,girlfriend,sister,brother,kids,children} even_your_{own_,}{mother,mom,mum,family,parents,father,dad,friends,dog} all_the_{boys,girls} the_{girls,boys}`,
    outcry: 'just die',
    second: 'you u ur your youre yours yourself ure',
    gone: 'die died dead were_dead are_dead were_gone gone disappeared vanished killed_yourself jumped passed_away dropped_dead werent_here were_not_here didnt_exist left_this_world',
    stop: 'not never dont if but because',
    negation: `not never nobody no_one noone none dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt aint if
      whether unless without nor neither hardly feel feeling feels when whenever far_from anything_but afraid scared mustnt stop wants
      pretend wonder does do think_that stopped tried trying thoughts`,
    report: `said says saying say told tells tell telling call calls called calling wrote writes write writing shouts shouted screams screamed
      yelled texted posted threatened threatens threaten who whoever commented comment keeps heard hear thought think thinks believes believe decided like film movie song lyrics game line quote quoting`,
    speaker: 'i im ive ill we id',
    // And words of contempt that a group took back for itself.
    friendly: `bad_bitch{,es} boss_bitch that_bitch real_bitch my_bitch{,es} real_nigga{,s} my_nigga{,s} such_a_queen yas yass slay you_go_girl you_are_the_shit youre_the_shit
      ur_the_shit u_r_the_shit love_you love_u luv_u luv_ya miss_you miss_u missed_you missed_u happy_birthday congrats congratulations xx xxx xoxo favourite
      favorite bestie jk just_kidding kidding joking well_played well_done get_well i_love_it proud hug hugs no_way babe love_ya same_as_me
      like_me me_too so_pretty ily bro sweetheart darling my_love dear thank_you thanks fifa chess game games match level boss xbox ps5 playstation legend`,
    common: commonWordsOf.en,
  },
  rules: {
    insult: `
      <youre> ~2 and <mod>* <adj>/<noun>
      <youre> lower than dirt/scum/shit/anything
      im/i_am/we_are/were ashamed/disgusted of/by you/u
      your ~1 mother/father/parents ~1 regret/regrets you
      <youare> <mod>* <adj>
      ur so/too/such/really/just/actually/literally/fucking/very <mod>* <adj>
      ur <mod>* <adj> and/but/af/asf/as/bro/lol/u/you/i/bc/because/stop/shut/get/go/no/nobody/im/dont/$
      <youre> <mod>* <noun>
      you/u <mod>* <named>/<intimate>
      you/u <adj>/fucking/little/pathetic/absolute/total/complete/utter/dirty/filthy/fat/lazy <mod>* <thing>
      <youre> ~2 <mod> <noun>
      your/ur a/an/such/so <mod>* <noun>/<adj>
      your/ur <named>/<adj> $
      you/u so/too/real/mad/hella/really <mod>* <adj>/<noun>
      you/u <mod>* <adj> $
      <youre> the? dumbest/ugliest/stupidest/fattest/most_stupid/most_disgusting/most_pathetic/worst_person/worst_human
      you/u look/sound/seem/smell/stink <mod>* <adj>
      <youre> dumb/stupid/thick/ugly as
      you/u <adj> as
      <youre> as <adj>/thick/smart/sharp/bright as
      <youre> <mod>* dumbest/worst/ugliest/stupidest/saddest/weakest person/human/thing/mistake/student/player/mother/father/friend/sister/brother/girl/boy/man/woman/one
      you/u <mod>* excuse for/of
      no wonder nobody/no_one/noone/everyone/everybody/they_all
      no wonder ~4 left/hate/hates/ashamed/cheated/dumped/hit/hits/avoid/avoids ~1 you/u
      with/and a/that/your <mod>? face/body/brain/head/mouth/voice/nose like that/yours/a
      your/ur parents/mother/mom/mum/father/dad/family/kids/children must/should/will/are/is ~2 ashamed/embarrassed/disappointed of/by/in you/u
      im/we_are/were/am ashamed/disgusted/sick of/by you/u
      your/ur existence/birth/life/face/presence is ~2 mistake/joke/waste/insult/accident/curse/problem/disgrace
      <youre> ~1 accident/mistake/burden/disappointment $
      get_out_of/out_of my/our sight/face/life
      you/u dont/do_not belong here/with_us/in_this/in_our/anywhere/among
      youre/you_are not welcome/wanted here
      we/i dont/do_not/never want/need you/u here/$
      who would/could ever/even? love/want/marry/date/hire/miss you/u
      cry ~1 to/home_to your/mommy/mummy/mama
      you/u cant/cannot even/do even? read/spell/write/think/anything_right/do_anything
      you/u have/got the brain/intelligence/iq/personality/charm of
      you/u think ~2 pretty/smart/clever/funny/special but youre/ur/you_are
      ^ hope you/u ~1 fail/fails/lose/suffer/cry/end_up_alone
      ^ ugly/fat/dumb/stupid ass girl/boy/man/woman/kid/face
      you/u call that/this/yourself ~2 singing/dancing/a/an
      you/u will/ll never find/have/get/be anyone/friends/a_job/loved/anything/good/happy/someone
      youll/ull never find/have/get/be anyone/friends/a_job/loved/anything/good/happy/someone
      you/u deserve nothing/to_be_alone/everything_bad/no_one/to_fail
      i/we hope you/u ~1 fail/fails/lose_everything/end_up_alone
      everything/it_all ~1 you/u touch/do turns_to/is <mod>? shit/wrong/garbage/trash/crap
      you/u <mod>* <vermin> $
      you/u <adj>/fucking/filthy/dirty/fat/lazy <mod>* <vermin>
      what/wat a/an <mod>* <noun>/<adj>/<vermin> you/u
      how <adj> can/are/r/could you/u/someone/anyone/a_person
      as <adj> as you/u
      are/r you/u <mod>* stupid/dumb/retarded/brain_dead/braindead/thick/deaf_or/an_idiot/a_moron
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
      you/u make me sick/puke/vomit/want_to_puke/want_to_vomit/want_to_throw_up
      you/u <mod>? disgust me
      <nobody> <mod>* likes/wants/loves/needs/cares_about/can_stand/gives_a_shit_about/would_want/will_ever_love/will_ever_want/asked/invited/trusts you/u !to
      <everybody> ~1 hate/hates/despise/despises/laugh_at/laughs_at/is_laughing_at/are_laughing_at/laughing_at/cant_stand/can't_stand/dont_like/doesnt_like/avoid/avoids/is_ashamed_of/are_ashamed_of/regrets/is_embarrassed_by you/u
      <everybody> think/thinks/know/knows/says/say/agrees/can_see that? <youre> <mod>* <adj>/<noun>/<mild-adj>/<mild-noun>
      your/ur <body> ~2 ugly/disgusting/gross/stinks/horrible/hideous/like_a_pig/makes_me_sick/small/tiny
      your/ur <mod>* <adj>/fucking/ugly/stupid <body>
      your/ur brain/iq ~1 smaller/missing/empty
      you/u look/smell/eat/sound/sing/walk like ~2 <vermin>/shit/garbage/a_toilet/crap/trash/<noun>/death
      you/u/ur stink/stinks
      you/u ~1 smell $/bad/awful/terrible/horrible/rotten/worse/rank
      you/u have/got no friends/life/brain/brains/talent/future/worth/value/dignity
      you/u dont have a/any friends/brain/life/future
      you/u will/ll/are_going_to/gonna never amount_to_anything/be_anything/be_good_enough/be_loved
      youll/you_will/ull/youre_gonna/youre_going_to die/end_up alone
      youll never ~2 amount_to_anything/be_anything/be_good_enough/be_loved/find_anyone
      <youre> worth/good_for nothing
      <youre> nothing $
      <youre> nothing to/without
      <youre> <mod>* disgrace/embarrassment/shame to
      you/u are/r <mod>* too <adj> to
      i <mod>? fucking/really/truly/honestly/so hate/despise/loathe you/u
      i despise/loathe you/u
      i hate you/u and your/ur
      i hate you/u <mod>* <noun>`,
    mild: `
      ^ idiot/moron/loser/imbecile/retard/asshole/arsehole/dickhead/scumbag/scum/cunt/twat/prick/wanker/dumbass/idiots/morons/losers $
      no one/body asked for your/ur
      nobody/no_one asked you/u/for
      you/u make everyone/everybody/us/me ~2 sick $
      get a life
      <youre> <mod>* <mild-adj>
      <youre> <mod>* <mild-noun>
      you/u <mod>* <mild-noun>
      i hate you/u
      shut up
      get/go lost/away
      piss/sod/bugger off
      you/u should/must be ashamed
      ashamed of <self>
      you/u ruined ~2 life/everything
      no one/body asked you
      stupid <named>
      ^ <named>/<intimate> shut_up/fuck_off/piss_off/get_lost/go_away/leave_me/stop_it/get_out
      leave me alone
      gtfo`,
    'mild-threat': `
      i/we know where you/u/your live/lives/sleep/family/go_to_school/work
      you/u will/ll regret
      youll/you_will be sorry`,
    threat: `
      <will> make you/u cry/bleed/suffer/beg/regret/pay
      <will>/im_coming/coming ~1 to your/ur house/place/home/school ~1 with a/my knife/gun/bat/machete/brothers/boys
      <will> ~1 <harm> you/u/ya/your/ur
      <will> ~1 hit you/u !up/with_the/back
      <will> ~2 break/smash/knock/kick/bash/cut/crack/snap/slit/bust/rearrange your/ur
      <will> ~1 find you/u
      <will> make your/ur life <mod>? hell/miserable/a_nightmare
      if you/u ~6 <will> ~1 <harm>/make/find/ruin/leak/post/send you/u/your/ur/everyone
      i/we know where you/u/your ~1 live/lives/sleep/family/school/work ~2 and/coming/regret/careful/watch/be_scared/better/waiting/dont
      ill/i_will/well/we_will make sure/you/u you/u/never/regret/suffer/pay/bleed/cry/beg/wish/disappear
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
      watch your/ur back/step
      youre/ur/you_are/you_r dead when/tomorrow/after/next/if/$
      youre/ur/you_are dead meat
      <youre> gonna/going_to/about_to <mod>? die/bleed/suffer/burn/cry/be_sorry/get_hurt/get_beaten/get_it/pay
      <youre> gonna/going_to/about_to regret this/that/ever/it
      you/u/youll/ull will/gonna? pay for this/that/what
      youll/you_will/ull/u_will regret this/that/ever
      youll/you_will/ull/u_will die/suffer/bleed/burn $
      youll/you_will/ull/u_will die/suffer/bleed <mod>? painfully/slowly/tonight/tomorrow/soon/for_this/for_that/for_what
      youre/you_are next $
      wait till/til/until i/we get/find/catch/see
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
      ill/i_will/im_coming come? for/after you/u
      im/we_are/were coming for/after you/u
      count your/ur days
      your/ur days are numbered
      say goodbye/your_prayers to your/ur`,
    'self-harm': `
      why are/r you/u ~1 alive/breathing/still_here/even_here
      you/u should/could/must ~1 end it/it_all/everything $
      end it all $
      the world doesnt/does_not need/needs you/u !to
      <nobody> ~1 would/will come to your/ur funeral
      hope your/ur ~2 family/mother/mom/mum/father/dad/kids/parents/sister/brother/baby dies/die/gets_cancer/burns
      kill/off/unalive/end/neck/hang/cut/drown/delete/shoot <self>
      kys
      why dont/not/wont/cant/havent you/u just/go/please/already? just/go/please/already? kill/hang/cut/drown/shoot/die/jump/disappear
      why are/r you/u still alive
      you/u should/could/must/need_to/ought_to/have_to just/really/go? kill/hang/cut/drown/shoot/die/jump_off/off/disappear_forever/vanish !your/ur/my/the/it/off/with
      go/just/please/pls/plz just/and/please? die/d1e $
      go/just/please/pls/plz just/and/please? die already/now/slowly/alone/in/you
      go/just jump/hang/drown/cut off/in_front/yourself
      go/just walk into/in traffic/the_sea/front_of
      jump/jumping off/from a/the bridge/roof/cliff/building/balcony
      disappear forever/for_good/from_this_world/from_earth
      leave the/this planet/earth/world ~1 alone/already/$
      just leave the/this planet/earth/world
      best/only/kindest/right good/nice/decent/smart? thing you/u can/could/should/ever_could ~2 is/would_be to/just? ~1 die/end/disappear/kill/leave_this/jump/hang
      take/get/grab/find/buy a/the/some rope/gun/knife/razor/pills and/you
      <youre> better/more off/useful? dead
      you/u/your belong/place belongs?/is? in/under/six/dead a/the/your? ground/grave/coffin/feet_under/cemetery/morgue
      dont/do_not want/need <mod>* <vermin> like you/u
      one less <noun>/<vermin>/person/mouth if you/u
      stop/quit breathing/living/existing
      <youre> wasting air/oxygen/our_air/our_oxygen
      your/ur death/funeral/suicide ~1 would/will/should/cant be/make/come
      drop dead $
      drop dead <noun>/you
      ^ die $
      ^ die in a/the fire/hell/hole
      hope you/u die in a/the fire
      ^ die <mod>* <noun>/<vermin>
      do us/everyone/everybody/the_world/me/yourself ~1 a favor/favour and ~1 die/kill/jump/end/disappear/hang/drop
      the/this world/planet/school/place/class would_be/will_be/d_be/is better/happier/nicer off? without/if/once/when you/u
      <everybody>/we/they/everyone_here/mum/mom/the_family would_be/will_be/d_be/are better/happier/relieved off? if/without/when you/u
      better off dead
      <nobody> would/will/d/is_going_to even? miss/care/cry/notice/mourn ~2 if/when you/u/youre/ur
      your/ur mum/mom/mother/parents should ~2 dumped/aborted/drowned/left/thrown you/u
      <nobody> would/will/d/is_going_to even? miss/mourn you/u
      <nobody> will/would cry/care at_your_funeral/when_you_die/if_you_die
      i/we/hope/wish/really hope/wish? you/u ~2 die/rot/suffer/perish/get_cancer/were_dead/burn_in_hell/drown/choke/never_wake_up/dont_wake_up/kill_yourself
      wish you/u were/was/had never/not? dead/born/been_born/aborted
      you/u should/shouldve/should_have/were never/not? have_been_born/been_born/been_aborted/have_been_aborted
      should/shouldve never have been born
      your/ur mother/mom/mum should_have/shouldve aborted/swallowed/drowned
      you/u dont/do_not/didnt deserve to_live/to_be_alive/to_breathe/life/to_exist
      you/u/ur deserve/deserves to_die/death/to_suffer/to_rot
      rot in hell
      burn in hell
      slit your/ur wrists/throat
      drink/go_drink bleach/poison
      end your/ur <mod>* life/existence/misery
      take ~2 bottle/pills and end/die
      your/ur life is/isnt/has not? worthless/worth_living/pointless/meaningless/no_meaning`,
    dehumanising: `
      the_world/we/nobody/no_one/this_country/this_school doesnt/dont/does_not/do_not? need/needs/want/wants ~1 people/someone/things/vermin/scum/girls/boys like you/u
      people/girls/boys/men/women/idiots/freaks like you/u are/r the? ~1 reason/problem/disease/why/waste
      <youre> not a? ~1 real? woman/man/person/human/girl/boy
      <youre> not even? a? human/person/people/human_being
      <youre> less_than/barely/half human
      you_are/youre/you_r/u_r/yall_are/you_guys_are/you_lot_are/you_people_are/you_all_are <mod>* <vermin>
      ur/youre/you_are/your a/an/such/just/nothing_but/fucking/like <mod>* <vermin>
      <you> are/r <mod>* <vermin>
      <you> ~1 breed/multiply/live/act/behave/smell like ~1 <vermin>/savages
      <vermin>/creatures/savages/monsters/thing/things like you/u
      you/u creatures/things/savages/subhumans
      you/u dont/do_not ~1 count/qualify as <mod>* person/human/human_being/people
      crawl/go/slither back under/into/to your/the/a/whatever rock/hole/sewer/cave/swamp/bridge
      you/u were raised/born in/by a? <vermin>/barn/zoo/sewer/wolves/pigs
      <you> <mod>* vermin/subhumans/cockroaches/maggots/scum
      you/u fucking/filthy/dirty/disgusting <mod>* <vermin>
      ^ filthy/dirty/disgusting/fucking/stupid <mod>* <vermin>
      people/scum/trash/animals/creatures/things/someone/men/women/girls/boys/idiots/freaks/garbage like you/u ~2 should/deserve/dont_deserve/dont_belong/ought/need_to/must/make_me_sick/are_the_problem/disgust_me
      people/scum/trash/animals/creatures/someone like you/u are/r <mod>* <vermin>/<noun>/<adj>
      your/ur kind/race/people/sort/tribe/lot ~3 disease/wiped/vermin/belong/exterminated/die/cockroaches/animals/rats/extinct/welcome/wiped_out
      go back to where/ur/your/africa/the_zoo/the_jungle/the_sewer/the_gutter
      get/crawl back in/into/to your/ur/the cage/hole/sewer/zoo
      you/u belong in a/the zoo/cage/sewer/gutter/bin/trash/dump/jungle`,
  },
};
