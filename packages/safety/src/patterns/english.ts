import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Written for texts after `spelling.ts`: "u" is "you", "mum" is "mother". */
export const english: PatternPack = {
  classes: {
    stop: 'never',
    parents:
      'mother father parents family sister brother teacher grandmother grandma stepmother stepfather auntie aunt uncle adults carers guardian',
    others: '<parents> them adults others people grown_ups grownups anyone everyone they',
    anyone: 'anyone no_one someone them your_friends',
    tell: 'tell say mention show let_on inform speak_to talk_to',
    neg: 'dont not never without cant wont wouldnt doesnt shouldnt no_need_to mustnt might_not may_not would_not should_not need_not must_not neednt',
    adult: 'mother father parents family stepmother stepfather teacher grandmother grandma aunt auntie uncle',
    find: 'know find find_out see notice hear understand approve check get_it get_us suspect involve involved ask read',
    talk: 'tell say mention involve ask show inform talk',
    nosy: 'no one anyone a_soul the_others your_friends your_sister your_brother them',
    look: 'picture pictures selfie video videos',
    app: 'snapchat whatsapp telegram instagram discord kik skype signal viber tiktok wickr messenger omegle facetime imo threema session facebook',
    thing:
      'airtime data robux v_bucks vbucks phone iphone money cash skins skin gift gifts present presents credits credit diamonds coins voucher gift_card shoes clothes console ps5 headphones tablet bracelet necklace ticket tickets sweets bundle top_up game games bike',
    nice: 'beautiful pretty gorgeous hot cute handsome lovely attractive stunning special amazing',
    common: commonWordsOf.en,
  },
  rules: {
    profile: `
      whats/what_is/what your ~1 name
      which/what bus/class/school/team
      how old are you
      what is/s your age
      whats your age
      your age
      asl
      m or f
      are you a boy or
      are you a boy/girl
      boy or girl
      what/which grade/class/year/school are/do/is you/your/r?
      where do you live
      where are you from ~3 exactly/which
      what/which street/area/neighbourhood/estate/part
      whats/what_is your address
      who do you live with
      are you an only child
      where ~1 you ~1 go to school
      how tall are you`,
    alone: `
      what time/when ~2 your <adult> ~3 back/home/work/leave/return/out/sleep/asleep/bed
      house/place/flat/home ~1 to yourself
      by yourself ~1 right_now/now/there/$
      when ~2 by_yourself/alone/on_your_own
      you are/re? alone
      are you on_your_own/by_yourself
      where is/are/s your <adult>
      your own bedroom/room
      your <adult> ~3 phone/messages/chats
      just the two of us ~2 house/home/online
      when no one ~1 around/there/home/near/watching/is
      when ~2 <adult>/they/she/he/everyone ~3 night_shift/at_work/out/asleep/sleeping/away/shift
      when is ~1 <adult>/she/he ~2 night/out/away/at_work
      they ~1 check on/up you/on
      why/how_come ~2 you ~2 online/awake/up so? late
      your <parents> ~2 night shift/work/away/travel/travelling
      just/only us tonight/now/then
      so ~1 just/only us
      are you in bed/your_room/your_bed
      who is/s ~1 home/with_you/there with? you?
      do they check/read/know/look
      when/while/after she/he/they ~2 asleep/sleeping/gone/at_work/out/in_bed
      when your <parents> ~3 work/asleep/out/away/gone/bed
      are you ~1 alone
      you ~1 alone right_now/now/at/tonight/in
      home alone
      is anyone/someone/no_one ~2 with/around/near/there/home/beside you?
      anyone else ~2 home/there/room/around
      are/is your <parents> ~3 home/asleep/out/away/work/there/in/around
      when do/does/are/is/will your <parents> ~3 home/leave/work/sleep/out/back/bed/asleep/come
      what time do/does your <parents>
      your <parents> ~2 asleep/away/sleeping/out_tonight/gone
      do/does your <parents> ~2 check/read/look/see/know_your/control/go_through ~3 phone/messages/chats/this/password
      does anyone ~2 check/read/see/use ~2 phone/messages/chats/computer/this
      who else ~2 uses/reads/sees/has/knows ~2 phone/messages/computer/this/password
      is your door ~1 closed/locked/shut
      do you have your own room/phone
      in your room ~1 alone
      can anyone hear/see you/us
      where is/are your <parents> now/right_now/tonight/at
      when you are/re alone
      text/call/message me when ~3 alone/asleep/gone/no_one
      wait until ~3 asleep/gone/leave`,
    secret: `
      if you/u tell/told ~1 <adult> ~1 she/he/they/itll will/would/ll/wont? take/takes/mad/angry/be_mad/be_angry/punish/ban/stop/understand
      <neg> ~2 <talk> ~3 <adult>
      <adult> ~2 <neg> ~2 <find>
      so/where/until/before no one ~2 see/sees/knows/snoop/snoops/find/finds/hears/notice
      no one would/will see/know/notice/snoop/find
      without your <adult> ~1 checking/knowing/seeing/asking/reading/looking
      youd/you_would/youll never/not tell ~1 your <adult>
      keep ~2 chats/messages/talks/friendship/this/it/us/conversation ~1 private/quiet/secret/hidden/to_yourself
      hide it
      you can keep a secret
      can keep a secret cant you
      just say you ~4 project/friend/homework/library
      dont ~1 say where ~2 from
      secret chats/chat/messages
      better to surprise them
      <neg> mention it/this/us ~1 to
      dont/not/never mention me/this/it/us/that ~2 <others>
      lets/let_us/we_better not <tell>/talk/speak ~4 <others>
      not talk/speak about it/this/us with/to <others>
      dont/not have_to/need_to <tell> <others> ~1 everything/all/about
      <others> wouldnt/wont/would_not/dont/cant/couldnt ~1 understand/get/like/approve/accept/believe ~2 us/this/it/our/friendship/love/$
      no one ~1 sees/knows/reads/finds ~2 but/except me/us/you
      everyone has secrets
      erase/wipe/clear/remove ~2 chat/messages/conversation/history/texts/everything
      do it without them/your
      without them ~1 knowing/first/$
      <parents> ~1 often/always/usually/would say no
      hope ~2 <parents> ~1 isnt/arent/not/doesnt/dont ~1 reading/read/see/looking/watching
      <tell>/say ~1 <others> ~1 you/you_are/youre ~2 sleep/sleeping/sleepover/staying/stay/at/with ~3 friend/friends/school/library/grandmother/practice
      they dont ~1 have_to/need_to know
      lie to your/them
      hide ~2 phone/messages/chat
      our special/private secret/thing/chat
      this is just for us
      no need to <tell> your/them <parents>?
      you dont have_to/need_to <tell> your/them <parents>?
      keep it/this/us ~1 from your/others/them
      <tell> your <parents> ~1 you_are/youre/you ~1 at the? library/friends/school/friend
      others ~2 jealous if
      she/he/they ~1 doesnt/dont/wont/cant/must_not/mustnt know_about/know/find_out
      dont/not/never <tell> ~1 your/the/my? <parents>
      without telling/asking your/anyone <parents>?
      without your <parents> knowing/noticing/finding
      your/the <parents> ~2 cant/must_not/mustnt/should_not/shouldnt/dont_have_to/dont_need_to/doesnt_have_to/doesnt_need_to/wont/never/better_not know/find/see/hear/notice
      your <parents> ~1 wouldnt/wont/would_not/will_not/dont/cant understand/approve/get
      hide this/it/the/me/our from your? ~1 <parents>
      our little? secret
      keep it/this/us/me ~1 secret
      keep it/this ~3 between us/you
      keep a secret
      between us two/only/$
      just/stays/only between us/you_and_me
      no one ~2 has_to/needs_to/must/should/can/will/ever know/find
      dont want anyone to know
      delete this/our/the/these/my/all ~2 message/messages/chat/chats/conversation/texts/pictures/history
      clear the/this/our chat/history
      make sure ~2 no_one/one ~2 sees/reads/knows/finds
      say ~2 you/im/i/it ~2 going_to/with/from a? friend/school/friends ~2 instead
      tell your <parents> ~1 you/that ~2 at/with/going ~2 friends/friend/library/school
      they will/would be/get ~1 angry/jealous/mad ~2 if they
      i/we could/can/will get in trouble if
      get ~2 trouble if ~2 tell/know/knew/finds/find
      secret friend/friendship/account/chat/place`,
    'soft-secret': `
      you/u cant/cannot/shouldnt/mustnt tell anyone/anybody ~2 it/that/about/me/who/$
      promise ~3 tell
      never told anyone
      <neg> tell a soul
      between you and me
      dont/not/never <tell> anyone/them
      dont <tell> ~1 no one
      promise ~2 not to tell
      can you keep
      secret`,
    exclusive: `
      <adult> ~3 controlling/strict/unfair/mean/dont_deserve/doesnt_get/dont_get/doesnt_understand/doesnt_care
      like i/me do/$
      no one listens/cares/understands ~1 to you
      you can tell me ~1 stuff/things/anything/everything/all
      i feel ~1 close to you
      most girls/boys/kids ~3 silly/childish/immature/boring
      i listen
      only for you/us
      use it only
      you are/re the only person/one ~1 who/that/i/makes
      feel/feels like we/i ~3 know/known ~4 years/forever/always/ages
      feeling/are_you/you_seem/feel ~1 lonely/sad
      i'm/im/i_am ~1 here for you
      i understand you
      you are/re perfect
      we are meant/made
      you make me ~1 smile/happy/feel
      they dont/doesnt understand/deserve/get you
      <parents> dont/doesnt understand/listen ~2 you
      not like the? others/other
      no one ~2 understands/loves/knows/gets/cares ~1 you/us like/as/the_way ~2 i/me/we
      only i/one_who/me ~2 understand/understands/know/get/care/love
      im/am/i the only one ~2 understands/cares/loves/you_can/who
      you can trust me ~2 more
      you can ~1 tell me anything/everything
      trust me more than
      you are/re not like other/the_other/others
      not like other girls/boys/kids
      your <parents>/friends ~1 dont/doesnt/never ~1 understand/care/love/listen/deserve/get/treat
      your friends ~2 jealous/fake/kids/childish/immature
      you dont need them/your/other/anyone/those
      you only need me
      we have ~2 special/connection/bond
      soulmate/soulmates/soul_mate
      special bond/connection/friendship
      im/i_am always here_for ~1 you unlike
      better than your <parents>/friends
      im/i_am like ~2 brother/father/sister/mother/big_brother to/for you
      spend less time with
      dont ~2 talk to ~2 other boys/girls/people/friends
      stay away from your friends`,
    flattery: `
      you/your are/re/look/seem ~2 hot/special/gorgeous/stunning/amazing/different/mature
      so ~1 much? older/mature/grown
      most girls/boys/kids your/of age/your_age
      for a/your 11/12/13/14/15/16/age year/yo/old/$
      hot/pretty/cute/beautiful for
      you are special
      mature for your age
      older than your/you age?/are?/look?
      you look/seem/act ~1 older/grown/mature
      so mature
      you ~1 are/re/look ~1 so/very/really/such/too/most ~1 <nice>
      you could be a? model
      should be a model
      most <nice> girl/boy/person
      your eyes/smile/face ~1 so/are/is <nice>
      smarter than ~1 others/kids/all
      prettiest/cutest/hottest
      i like your ~1 body/lips/eyes/smile/hair`,
    gift: `
      i got/bought/ordered/found you
      bought you ~1 a/that/the/some
      everything i ~1 bought/gave/did/paid
      earn ~2 money/cash
      #code/#number/#money per shoot/photo/picture/session/video
      as a thank you
      i am/im a scout/agent/photographer/producer
      pocket money
      i/ill/i_can/i_will/could top up/you your?
      do something ~2 for me
      help you with ~1 money/fees/school_fees/airtime
      i can/could/will/ill help you ~3 money/buy/get/famous
      earn ~2 money
      i/ill/i_will/i_can/could/want_to/let_me ~2 buy/send/give/get/pay/top_up ~1 you ~4 <thing>/#money/#amount/anything/something
      ill/i_will/i_can/i_could pay you/for_your/for_everything/your
      buy you anything/whatever/everything
      what do you want ~2 buy/get/birthday
      <thing>/#money ~2 if you send/come/do/show/call/meet/keep/dont_tell
      a? present/gift/surprise for you ~2 if/when/at_my/only
      i have ~2 <thing> for you
      do you need ~1 money/airtime/data/credit
      spoil you
      sugar daddy`,
    elsewhere: `
      switch/move/go ~1 to <app>
      so we can talk
      got/have_you_got <app>
      more private
      send/give ~1 me ~1 your number
      add/text/message/write/call/dm/find/chat_with/follow/contact me ~1 on/at/in/via/through ~1 <app>
      do/have you ~2 have/use/got/on ~1 <app>
      whats/what_is your ~1 <app>/number/phone/username
      give/send me your ~1 <app>/number/phone
      lets/let_us/we_should/can_we ~2 talk/chat/move/switch/go/write/continue ~2 on/to/over_to/over/somewhere ~2 <app>/else/private/another/other/privately/app
      talk/chat/write somewhere/in private/else
      another/other/different/private app/chat/account
      messages disappear
      use/get/download/install ~1 <app> ~3 safer/private/disappear/delete/no_one
      <app> is ~1 safer/more_private/better_for_us
      make a/an new/second/secret/other account
      new account ~2 doesnt/dont/cant know/see
      private chat`,
    picture: `
      send/need/want/take ~1 the/some/more/that/test ~1 <look> ~1 now/first/for_me/$
      <look> ~3 pjs/pyjamas/pajamas/bed/bath/shower/swimsuit/bikini/mirror/towel/gym
      webcam/camera ~2 minute/moment/second/tonight/on
      turn/switch on ~1 your/the webcam/camera
      video chat/call ~4 by_yourself/alone/night/bed/when/asleep
      test/modelling/modeling <look>
      cute <look>
      put ~1 your/the ~1 camera/webcam/video on
      put your/the ~1 camera on
      full length/body picture/pictures
      video of you ~1 dancing/singing/alone/in/without
      tight/summer/less/beach clothes
      in your? swimsuit/bikini/pyjamas/underclothes/pajamas
      what you sent me
      see your smile/face ~3 camera/video/live
      only me ~1 sees/will_see
      picture/pictures/selfie/video/videos ~2 just/only for me/us
      picture/pictures/selfie/video of you/yourself/your_face/your_body ~4 no_one/only/alone/mirror/bed/room/pyjamas/pool/swimsuit/without/just
      turn ~1 on your/the ~1 camera/webcam/video
      turn your/the camera on
      talk/chat/call/speak ~1 on camera/video/webcam
      can/will/want you? ~1 talk/come/go on camera/video
      send a voice and ~2 picture
      camera on
      video call ~3 alone/only/no_one/night/bed/room/private
      no one ~2 will/is_going_to see it/them/the_picture
      i wont show anyone/it/them
      i ~1 wont show
      another/one_more/more/other picture/pictures/selfie
      send ~2 more/another
      without ~1 filter/jacket/uniform/glasses/hoodie
      what are you wearing
      what do you wear to/in bed/sleep/the
      mirror picture/selfie
      picture from/in your bed/bedroom/bathroom
      delete it/them after/afterwards/right_after
      ill/i_will delete it/them
      want to see ~1 you/all/more ~3 camera/video/picture/of_you/mirror
      show me ~1 yourself/more_of_you/your_room/your_body/more`,
    'soft-picture': `
      have/get/see/want/send ~2 a/some/your/another ~1 <look> of/from you
      have/get ~1 a <look> ~2 thank_you/gift/back
      can/could/may i ~1 have/see/get ~1 a/your/some <look>
      send me ~2 <look>
      send/show/give/share ~1 me? ~2 picture/pictures/selfie/video of/from you/yourself
      send/show me ~1 a/your/some ~1 selfie/picture/pictures
      do/have you have/got ~2 pictures/picture of you
      can i see you/a/your picture/face/selfie?
      want to see you/your_face
      i want ~1 picture of you`,
    meeting: `
      i could/can/will/ill get/collect/fetch/grab you ~2 from/at/outside/near
      ill/i_will be/wait/park ~1 outside/near/around/in ~3 car/school/gate/house/corner/street
      in a ~1 car
      my place/house/flat/apartment ~2 empty/free/alone/tonight/saturday/sunday/weekend/nobody
      come ~3 my house/place/flat/apartment/home/studio
      drive you home/there/back/somewhere
      stay ~2 after practice/training/class/school
      book ~1 a room/hotel/place
      dont/not/never bring your/a/the ~1 <adult>/sister/brother/friend/friends
      my <adult> ~1 are/is/re never/not there/home
      get you from
      take you ~2 for a drive/ride/trip/spin/dinner
      take you somewhere/out/shopping
      i waited ~3 for you ~3 station/school/stop/park/corner
      i bought ~1 the/your ticket/tickets
      i could/can/will/ill bring ~4 we/just/only watch/you_and
      i saw you ~2 with/at/near/on/in/walking
      which/what bus/road/way/route/train do/you
      i live/am/im ~2 near/close/around ~1 you/your
      come over/round/to_me ~2 when/alone/after_dark
      lesson/lessons/training/class/photo_shoot/session ~2 at my place/house/home/studio
      private lesson/lessons/training/session
      ill/i_will/i_can/could/let_me/can_i pick you up
      pick you up ~4 school/corner/car/no_one/station/park
      in my car
      come/coming/visit ~1 to/over_to? my place/house/flat/apartment/home/hotel/room
      you ~2 come to? my place/house/flat/apartment/hotel
      in/to my/the/a ~1 hotel/motel/hotel_room
      hotel ~1 room ~2 come/meet/stay
      dont bring anyone/your/a/no_one/friends
      come alone/by_yourself/without
      meet ~4 alone/without/secretly/in_secret/before_your/where_no_one
      meet me ~5 without/alone/secret/no_one/after_dark/at_night
      sneak out
      skip/miss/leave ~1 school/class/training/lesson
      ill/i_will/i_can/i_could/could/let_me come to you/your
      come ~1 when your <parents>
      ill/i_will wait for you ~3 school/corner/behind/car/outside/gate
      behind the school/shop/church/gym/park
      stay ~2 night/overnight/over at/with/? my/me
      i/ill will? pay ~1 for? the/your taxi/bus/bodaboda/moto/ticket/ride/transport
      drive to you/your
      only us two ~3 place/house/home`,
    'soft-meeting': `
      i_can/i_could/ill/i_will/can_i ~1 come ~1 see/visit/meet you/u
      see each other
      just/only/and you and me
      just ~1 us
      meet ~2 in person/real
      lets/can_we/could_we/we_should/want_to/shall_we/when_can_we ~2 meet
      meet up/me
      just/only the two/2? of? us/two
      just you and me
      see you in real life/person`,
    boundary: `
      older guys/men/boys/people ~3 like/love/date/with ~1 younger
      younger girls/boys/ones
      like you more than ~2 should/friend
      i shouldnt ~2 like/feel/say
      normal for ~2 older/men/guys/friends/people
      more than ~1 friends
      in love with you
      date/kiss/love/like/marry someone my age/older
      girls/boys like you
      i act/look/feel ~1 younger
      grown up
      would you date/go_out_with/kiss
      im/i_am 19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/40
      have/had you been in love
      are you ~1 curious
      good girl/boy
      i like/love ~1 younger/girls/boys/teens
      have you ever ~1 kissed/had_a/been/dated/drunk/tried/kiss
      do you have a boyfriend/girlfriend
      got a boyfriend/girlfriend
      ever had a boyfriend/girlfriend
      have you got a boyfriend/girlfriend
      age is/s just/only a number
      age doesnt/does_not matter
      im/am/i_am ~2 older ~4 ok/okay/mind/but/problem/?
      do you mind ~2 older/age
      older men/guys/man/boys/women
      can i ask ~2 personal/private/weird/something_private
      everyone/everybody/all_your_friends ~2 does it/this/that
      its/it_is/thats/totally? normal/natural/nothing_wrong ~3 age/between/friends/people/do_it/in_love
      dont be shy/scared/afraid/such_a_baby/a_baby/like_that/nervous
      are you shy
      play a game ~4 secret/truth/dare/only/us/private
      truth or dare
      i can/could/will/want_to teach you
      are you ~1 ticklish
      is it ok/okay if i ~2 love/call_you/kiss/hug/touch/like_you
      do you ~1 like/want hugs/cuddles/massages/kisses
      i dreamed/dreamt/dream/think ~1 about/of you ~2 night/bed/all_night
      call me daddy/father/your`,
    pressure: `
      everything i bought/gave/did
      if you block/ignore/leave/report/tell ~2 i/ill/i_will
      ill/i_will ~1 tell everyone/your
      be so hurt/sad/angry/upset/disappointed
      dont you ~1 trust
      then show/prove/do ~1 me/it
      come on ~2 dont/trust/just
      send ~2 now
      just for a minute/second
      its/it_is over ~1 and ~1 everyone/i/you
      everyone ~1 will/can see/know ~2 what/your/it
      what you sent me
      i waited ~2 hours/days/all_night/for_you
      you said you/you'd/youd ~1 would/come/send
      you told me you ~1 would/come/youd
      dont/do_not disappoint/let_me_down
      if you ~1 love/loved/like/liked/trust/trusted/care/cared ~2 me ~3 would/you/send/do/come/prove
      if you were ~2 really/my/a_real ~2 friend/girlfriend/boyfriend/loved
      prove it/that/you/to_me/your
      dont you trust/love/like me
      do you not trust
      you dont trust me
      you promised
      you owe me
      after all/everything i ~3 you
      i ~2 hurt/kill/harm myself if
      i will/ill/might/would hurt/kill/harm myself
      i will/ill be ~2 sad/angry/hurt/disappointed/upset ~2 if you dont/tell/leave/stop
      or/otherwise/else i/ill ~3 send/show/post/tell/share/publish ~3 school/parents/mother/father/everyone/friends/them
      ill/i_will/i_can/could ~2 send/show/post/share/tell/publish ~4 your ~1 school/parents/mother/father/friends/class
      if you dont ~4 i/ill/i_will ~2 post/show/tell/send/share/hurt/be/leave
      i ~1 have your picture/pictures/video/messages/screenshots
      its/it_is your fault
      you ~1 made me ~2 love/do/feel
      dont make me ~1 angry/wait/sad/tell/send/post
      why did you stop/not ~1 answer/answering/write/writing/reply/replying
      ^ last chance $
      you will ~1 regret
      its/it_is too late to/now
      just this once
      only ~1 once
      dont ignore me
      answer me`,
    open: `
      ask ~1 your/you <parents>
      tell/show/ask/call/bring/inform/invite your <parents>
      your/the <parents> ~2 know/knows/can/is/are/should/must/will/agreed/said/has/have/told/asked/signed/gave ~3 come/welcome/know/fine/sign/number/agree/invited/join/yes/ok/form/coming/me/it
      with your <parents>
      let your <parents> know
      talk to your <parents>
      parents evening/meeting/consent/permission
      your mother ~1 said/told/asked/knows/gave/invited/wants
      birthday ~3 for/party/cake/card/present/$
      surprise party
      for her/his/moms/mothers/dads/grandmas/their ~1 birthday
      whole/all_the/the_rest_of/everyone_from/all_of the? team/class/family/choir/cousins/group/school/us
      everyone is/s/will coming/be/there
      bring a/your/some friend/friends
      with the ~1 team/class/choir/club/squad/group
      the ~1 team/class/choir/club/squad/group is/comes/will/goes/wants/meets/trains
      see you at training/practice/rehearsal/church/mass/class/assembly
      coach/teacher ~1 said/says/wants
      grandma/grandmother/auntie/uncle ~2 says/said/is/wants/made/asks`,
    peer: `
      same class/age/school/grade/year
      in my/our/your class/grade/year/school
      im/i_am ~1 also/too ~1 13/14/15/16/17/12
      im/i_am 13/14/15/16/17/12 too/also
      our/my teacher/exam/homework/test/classmates
      in ~1 maths/math/chemistry/english/biology/history/physics/break/recess/lunch/assembly
      did you ~2 homework/exam/test/notes
      my mother/father/parents ~2 let/lets/allow/allows/wont/said/says/grounded/wants/is/are/will
      our ~1 school/prom/class/bus/team/classes`,
  },
};
