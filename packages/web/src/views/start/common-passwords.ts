// The most common passwords first, then words that people here build passwords from: Kinyarwanda,
// French, Swahili, English. Written for this project from general knowledge.

export const commonPasswords: string[] = `
123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football
monkey letmein 696969 shadow master 666666 qwertyuiop 123321 mustang 1234567890 michael 654321 superman 1qaz2wsx
7777777 121212 000000 qazwsx 123qwe killer trustno1 jordan jennifer zxcvbnm asdfgh hunter buster soccer harley
batman andrew tigger sunshine iloveyou 2000 charlie robert thomas hockey ranger daniel starwars klaster 112233
george computer michelle jessica pepper 1111 zxcvbn 555555 11111111 131313 freedom 777777 pass maggie 159753
aaaaaa ginger princess joshua cheese amanda summer love ashley nicole chelsea biteme matthew access yankees
987654321 dallas austin thunder taylor matrix william corvette hello martin heather secret merlin diamond
1234qwer gfhjkm hammer silver 222222 88888888 anthony justin test bailey q1w2e3r4t5 patrick internet scooter
orange 11111 golfer cookie richard samantha bigdog guitar jackson whatever mickey chicken sparky snoopy maverick
phoenix camaro peanut morgan welcome falcon cowboy ferrari samsung andrea smokey steelers joseph mercedes dakota
arsenal eagles melissa boomer booboo spider nascar monster tigers yellow xxxxxx 123123123 gateway marina diablo
bulldog qwer1234 compaq purple hardcore banana junior hannah 123654 porsche lakers iceman money cowboys 987654
london tennis 999999 ncc1701 coffee scooby 0000 miller boston q1w2e3r4 brandon yamaha chester mother forever
johnny edward 333333 oliver redsox player nikita knight fender barney midnight please brandy chicago badboy
slayer rangers charles angel flower bigdaddy rabbit wizard jasper enter rachel chris steven winner adidas
victoria natasha 1q2w3e4r jasmine winter prince marine ghbdtn fishing cocacola casper james 232323 raiders
888888 marlboro gandalf asdfasdf crystal 87654321 12344321 golden 8675309 panther lauren angela spanky thx1138
angels madison winston shannon mike toyota jordan23 canada sophie apples tiger razz 123abc pokemon qazxsw 55555
qwaszx muffin johnson murphy cooper jonathan liverpool david danielle 159357 jackie 1990 123456a 789456 turtle
abcd1234 scorpion qazwsxedc 101010 butter carlos password1 dennis slipknot qwerty123 asdf 1991 black startrek
12341234 cameron newyork rainbow nathan john 1992 rocket viking redskins asdfghjkl 1212 sierra peaches gemini
doctor wilson sandra helpme qwertyui victor florida dolphin pookie captain tucker blue liverpoo theman bandit
dolphins maddog packers jaguar lovers nicholas united tiffany maxwell zzzzzz nirvana jeremy stupid monica
elephant giants hotdog rosebud success debbie mountain 444444 warrior 1q2w3e4r5t q1w2e3 123456q albert metallic
lucky azerty 7777 alex bond007 alexis 1111111 samson 5150 willie scorpio bonnie gators benjamin voodoo driver
dexter 2112 jason calvin freddy 212121 creative 12345a sydney rush2112 1989 asdfghjk red123 bubba 4815162342
passw0rd p@ssw0rd passwort motdepasse trouble gunner happy gordon legend jessie stella qwert eminem arthur apple
nissan bear america 1qazxsw2 nothing parker 4444 rebecca qweqwe garfield 01012011 beavis jack asdasd december
2222 102030 252525 11223344 magic apollo skippy 315475 girls kitten golf copper braves shelby godzilla beaver
fred tomcat august buddy airborne 1993 1988 lifehack qqqqqq brooklyn animal platinum phantom online xavier
darkness blink182 power fish green 789456123 voyager police travis 12qwaszx heaven snowball lover abcdef 00000
pakistan 007007 walter playboy blazer cricket sniper donkey willow loveme saturn therock redwings bigboy pumpkin
trinity williams 1234554321 nintendo digital destiny topgun runner marvin guinness chance bubbles testing fire
november minecraft asdf1234 lasvegas sergey broncos cartman private celtic birdie little cassie babygirl donald
beatles 1313 family 12121212 school louise gabriel eclipse fluffy 147258369 lol123 explorer beer nelson flyers
spencer scott lovely gibson doggie cherry andrey snickers buffalo pantera metallica member carter qwertyu peter
alexande steve bronco paradise goober 5555 samuel montana mexico dreams michigan carolina yankee friends magnum
surfer maximus genius cool vampire lacrosse asd123 aaaa christin kimberly speedy sharon carmen 111222 kristina
sammy racing ou812 sabrina horses 0987654321 qwerty1 pimpin baby stalker enigma 147147 star poohbear 147258
simple 12345q marcus brian 1987 qweasdzxc drowssap hahaha caroline barbara dave viper drummer action einstein
genesis hello1 scotty friend forest 010203 hotrod google vanessa spitfire badger maryjane friday alaska 1232323q
tester jester jake champion billy 147852 rock hawaii chevy 420420 walker stephen eagle1 bill 1986 october
gregory svetlana pamela 1984 music shorty westside stanley diesel courtney 242424 kevin hitman mark 12345qwert
reddog frank qwe123 popcorn patricia aaaaaaaa 1969 teresa mozart buddha anderson paul melanie abcdefg security
lucky1 lizard denise 3333 a12345 123789 ruslan stargate simpsons scarface eagle 123456789a thumper olivia naruto
1234554 general cherokee a123456 vincent spooky qweasd free frankie douglas death 1980 loveyou kitty kelly
veronica suzuki semperfi penguin mercury liberty spirit scotland natalie marley vikings system sucker king
allison marshall 1979 098765 qwerty12 hummer adrian 1985 vfhbyf sandman rocky leslie antonio 98765432 4321
softball passion mnbvcxz passport rascal howard franklin bigred alexander homer redrum jupiter claudia 55555555
141414 zaq12wsx patches raider infinity andre 54321 galore college russia kawasaki bishop 77777777 vladimir
money1 freeuser wildcats francis disney budlight brittany 1994 00000000 sweet oksana honda domino bulldogs
brutus swordfis norman monday jimmy ironman ford fantasy 9999 7654321 password2 password123 password12 password!
admin admin123 administrator root user guest default changeme letmein1 welcome1 welcome123 iloveyou1 qwerty1234
abc12345 a1b2c3 a1b2c3d4 test123 test1234 temp temp123 login master123 hello123 secret123 monkey123 dragon123
sunshine1 princess1 football1 charlie1 shadow1 superman1 michael1 jordan1 111111111 1111111111 123456789q
1234567891 0123456789 9876543210 12345678910 147896325 963852741 741852963 159159 258258 369369 789789 456456
321321 456123 112211 1122 2580 1010 2020 2021 2022 2023 2024 2025 2026 5201314 woaini zxc123 zxcvbnm1
qwertyuiop1 asdfghjkl1 1qaz 2wsx 3edc 1qaz2wsx3edc qazwsx123 !qaz2wsx q2w3e4r5 poiuyt lkjhgf mnbvcx aaa111
aa123456 aaa123 abcabc abcde abc abcd passpass pass123 pass1234 mypassword mypass thepassword newpassword
nopassword muraho mwaramutse mwiriwe amakuru neza cyane murakoze urakoze yego oya ganira ubutumwa ijambo banga
ijambobanga umwana abana umuntu abantu umugabo umugore umukobwa umuhungu mama papa data maman umubyeyi ababyeyi
umuryango inshuti umukunzi urukundo ndagukunda nkunda kunda umutima amahoro ibyishimo ubuzima imana yesu yezu
uwiteka mana imigisha amen isengesho itorero ishuri umwarimu umunyeshuri ikigo inzu urugo umudugudu akarere
umurenge intara igihugu urwanda umunyarwanda abanyarwanda kinyarwanda ikinyarwanda amafaranga akazi isoko inka
ihene inkoko imbwa injangwe ingwe intare inzovu ingagi inyoni umusambi amazi amata inzoga ibiryo ibishyimbo
umugati ubugari igitoki imineke icyayi ikawa isukari umunyu izuba ukwezi inyenyeri ijuru imvura umuyaga umusozi
ishyamba igiti indabo ururabo rose umuhanda imodoka moto igare telefone mudasobwa indirimbo umuziki imbyino
umupira rayon apr amavubi intore imigongo agaseke umuganura ubumwe ubutabera kwibuka intwari gatsata mukamana
uwimana uwase iradukunda ishimwe niyonzima habimana hakizimana nsengimana nsengiyumva mugisha mutesi umutoni
umutesi uwera uwamahoro uwineza ingabire ineza keza kaze gasana kamanzi kagame karangwa kayitesi kayitare
munyaneza munyakazi mugabo murenzi muhire mahoro manzi ngabo nkurunziza ndayisenga ndayishimiye niyigena
nshimiyimana tuyisenge tuyishime twagirayezu twizeyimana turatsinze uwizeye uwizeyimana byiringiro bizimana
bigirimana cyusa cyuzuzo dusabe dushime gatete gakire gisubizo hirwa hategekimana ikirezi imanishimwe irakoze
irakiza isimbi itangishaka izere jabo kwizera munezero musoni nshuti rugamba rukundo rwigema sano shema shimwa
teta umuhoza umurerwa wibabara aline alice eric jean claude marie chantal claudine diane divine emmanuel
esperance fabrice francine gilbert grace innocent jacqueline josiane pascal olivier solange vestine yves yvonne
eugene theogene dieudonne immaculee bonjour salut merci amour soleil maison famille chocolat azertyuiop doudou
loulou chouchou coucou bisous jetaime jetaime123 monamour marseille lyon vacances musique princesse nicolas
camille julien antoine pierre sebastien isabelle nathalie catherine dauphin licorne papillon voiture cheval
chaton liberte bonheur habari jambo asante karibu sawa rafiki mapenzi upendo nakupenda mungu amani furaha simba
chui tembo twiga nyumba baba dada kaka mtoto watoto shule maji chakula pesa kazi safari hakuna matata
hakunamatata pole haraka uhuru jamhuri harambee mwalimu daktari bwana the and you that have with this from they
will would there their what about which when make can like time just him know take people into year your good
some could them see other than then now look only come its over think also back after use two how our work first
well way even new want because any these give day most house home water food light night morning evening sun
moon stars sky rain river tree garden lily bird lion gorilla leopard horse dog cat cow goat bread milk tea sugar
salt mango lemon smile beautiful pretty candy honey darling heart kiss hug dance song piano drum party game play
basketball volleyball teacher student nurse farmer soldier president queen church mosque god jesus christ allah
bless blessed blessing faith hope mercy glory prayer peace joy truth justice life live alive always never
together father brother sister uncle aunt cousin daughter son child children enemy hidden open close door window
key keys lock laptop phone mobile network wifi facebook whatsapp telegram signal instagram tiktok twitter
youtube netflix gmail yahoo hotmail nokia tecno android windows linux server website email message messenger
chat talk speak dollar euro bank cash rich business company office market shop city town village country world
earth africa rwanda kigali musanze huye rubavu nyamata gitarama butare gisenyi ruhengeri kibuye byumba nyanza
muhanga karongi rusizi kirehe gasabo kicukiro nyarugenge kimironko remera nyamirambo uganda kampala kenya
nairobi tanzania burundi bujumbura congo goma kinshasa france paris china red white brown pink gold one three
four five six seven eight nine ten hundred thousand tuesday wednesday thursday saturday sunday january february
march april may june july september spring autumn big small hot cold fast slow strong weak young old great super
mega ultra best perfect correct battery staple
`
  .trim()
  .split(/\s+/);
