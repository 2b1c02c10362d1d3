"""English words for why goods come back: what each pattern means, written in lower case after folding.

Patterns are divided by `;` and match whole words. `~` stands for up to four words of the same clause, `=` for a
stretch of the same sentence, `<name>` for an entry of MACROS. Keys are as in the Chinese table.
"""

# ruff: noqa: E501 -- a pattern stands on one line

from __future__ import annotations

MACROS = {
    "n": (
        r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|several|few|couple|"
        r"a few|many|half an?|a couple(?: of)?|a single|less than an?|under an?|barely an?|about an?)"
    ),
    "count": r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|a single|a pair|an?)",
    "time": r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|uses?|washes|wash|wears?|times?|nights?|tries)",
    "long": r"(?:days|weeks?|wks|months?|years?|ages|forever|so long|too long|long|eternity)",
    "not": (
        r"(?:not|never|isn'?t|aren'?t|wasn'?t|weren'?t|doesn'?t|dosent|don'?t|didn'?t|won'?t|wouldn'?t|can'?t|cannot|can not|couldn'?t|"
        r"hasn'?t|haven'?t|hadn'?t|ain'?t|no longer|failed to|fails to|refuses? to|refused to|unable to|stopped|barely|hardly|yet to)"
    ),
    "be": r"(?:is|are|was|were|be|been|being|it's|its|they're|that's|'s|looks?|looked|feels?|felt|seems?|seemed|came|comes|arrived|got|gets|turned out)",
    "very": r"(?:very|really|so|too|a bit|a little|bit|little|slightly|way|far|just|quite|extremely|pretty|super|rather|also|still|somewhat|totally|completely|entirely|absolutely|all)",
    "thing": r"(?:it|this|that|item|items|product|products|goods|thing|things|order|stuff|one|package|parcel|model|style|article|merchandise|shirt|dress|shoes?|book|part)",
    "page": (
        r"(?:descri\w+|pictur\w+|photos?|photographs?|image\w*|pics?|advert\w+|ads?|listing|listed|page|website|site|shown|online|"
        r"video|stated|title|specs?|specifications?|claimed|promised|displayed|seen|sample|represented|depicted|illustration|thumbnail)"
    ),
    "aspect": (
        r"(?:colou?rs?|shades?|size|sizes|sizing|style|model|version|material|fabric|pattern|design|flavou?r|scent|variant|type|kind|"
        r"brand|dimensions?|measurements?|weight|length|width|height|capacity|edition|spec\w*|colorway|print|format|voltage|finish)"
    ),
    "got": r"(?:got|received|recieved|receive|get|was sent|were sent|they sent|you sent|sent me|was given|was shipped|shipped|delivered|sent|arrived|came)",
    "seller": r"(?:seller|shop|store|merchant|vendor|you|you guys|they|company|warehouse|supplier|support|customer service|agent|amazon|rep)",
    "courier": r"(?:courier|carrier|driver|mailman|postman|mail carrier|post office|delivery (?:man|guy|person|driver)|usps|ups|fedex|dhl|hermes|evri|royal mail|post|postal service|shipper|dpd)",
    "package": r"(?:box|boxes|package|packages|packaging|parcel|carton|envelope|packet|wrapping|shipping box|outer box|bubble wrap|mailer|padding)",
    "family": r"(?:husband|wife|daughter|son|kids?|child|children|mom|mum|mother|dad|father|girlfriend|boyfriend|partner|friend|family|grandson|granddaughter|niece|nephew|recipient|dog|cat|she|he|sister|brother)",
    "accessory": (
        r"(?:charger|cable|cord|power cord|adapt[eo]r|manual|instructions?|screws?|bolts?|batter(?:y|ies)|remote|lid|cap|straps?|parts?|pieces?|"
        r"accessor(?:y|ies)|hardware|components?|plug|bulbs?|case|cover|stand|key|keys|belt|hood|laces|tools?|hinges?|legs?|shel(?:f|ves)|items?|tags?|certificate|earbuds?|tips|blades?|filters?|pump|bits|bracket)"
    ),
    "parts": (
        r"(?:zips?|zippers?|seams?|stitch\w*|sewing|buttons?|hems?|threads?|straps?|soles?|heels?|buckles?|clasps?|lining|elastic|velcro|"
        r"speakers?|microphone|mic|motor|touch ?screen|keys?|hinges?|switch\w*|ports?|battery|sensor|charging port|usb|bluetooth|wifi|display|trigger|knob|led|lights?|earbuds?|headphones?|engine|glue|coating|paint|finish)"
    ),
    "do": (
        r"(?:work\w*|turn\w* on|turn\w* off|switch\w* on|power\w* (?:on|up)|power|start\w*|charg\w+|hold\w* (?:a |its |any |the )?charge|function\w*|connect\w*|pair\w*|"
        r"light\w* up|boot\w*|heat\w*(?: up)?|cool\w*|spin\w*|respond\w*|clos\w+|stay\w* (?:on|open|shut|still|tight|firm|straight|clean|fresh|upright|connected|closed|up|charged|lit|cold|hot|put|in place|inflated)|seal\w*|zip\w*(?: up)?|"
        r"open\w*|print\w*|play\w*|read\w*|register\w*|record\w*|sync\w*|load\w*|latch\w*|lock\w*|inflat\w+|operat\w+|perform\w*|stick\w*|freez\w+|brew\w*|blend\w*|cut\w*|last\w*|run|running|"
        r"light\w*|rotat\w+|mov(?:e|es|ing)|vibrat\w+|ring\w*|display\w*|beep\w*|measur\w+|weigh\w*|focus\w*|dispens\w+|suck\w*|clean\w*|grip\w*|click\w*|flush\w*|dry|dries|detect\w*|recogni[sz]\w+|be used|come on|go on|hold (?:air|up|together|pressure|water)|stand (?:straight|up|up straight))"
    ),
}

RULES = {
    "fine": r"""
        (?:quality|product|item|it|they|everything|fit|size|delivery|shipping|packaging|box|colou?r|material|service|shirt|dress|shoes|thing|all|condition|fabric)s? (?:is|are|was|were|seems?|seemed|looks?|looked|works?|arrived|feels?) (?:<very> )*(?:good|great|fine|nice|nicely|excellent|ok|okay|perfect|perfectly|lovely|beautiful|amazing|quick|quickly|fast|intact|undamaged|well|on time|safely|correct|right|high|as described|as pictured|as expected|as advertised|as shown);
        (?:great|good|nice|excellent|decent|high|lovely|amazing|beautiful|superb|fantastic|top) (?:quality|product|item|condition|material|packaging|service|seller|workmanship);
        (?:nothing|not anything|isn'?t anything|not a thing)(?: is| was|'s)?(?: really| actually)? (?:wrong|broken|damaged|defective|faulty|missing|bad)(?: with)?;
        (?:no|without any?|zero|don'?t have any|not any) (?:<very> )?(?:quality |real |other )?(?:issues?|problems?|complaints?|faults?|defects?|damage|flaws?|trouble)(?: with| at all)?(?:,? (?:or|nor) (?:any |no )?[\w']+)?;
        (?:fast|quick|prompt|speedy|great) (?:shipping|delivery|dispatch|postage);
        (?:arrived|came|delivered|shipped) (?:<very> )*(?:on time|quickly|early|safely|fine|fast|promptly|intact|in (?:perfect|good|great) condition|ok|okay|well packaged|undamaged|safe|perfectly);
        well[ -](?:packaged|packed|made); works? (?:<very> )*(?:fine|great|perfectly|well|good|ok);
        (?:exactly |just )?(?:as|like) (?:described|pictured|advertised|shown|the (?:picture|photo|description)s?);
        same as the (?:picture|photo|description)s?; matches the (?:description|picture|photo)s?;
        in (?:perfect|good|great|original|new|unused) condition; unopened; unused; never (?:used|worn|opened);
        brand new; still sealed; intact; undamaged; (?:before|if|unless) (?:it|they) \w+; money back;
        (?:great|excellent|good) (?:value|price); right (?:size|colou?r|item); correct (?:size|colou?r|item)
    """,
    "quality.unsafe": r"""
        (?:made|makes|got|getting|gave|became|felt|gets) (?:my |our |the |me |us |him |her |whole )*(?:dog|cat|kitten|puppy|pet|kid|kids|son|daughter|baby|family|husband|wife|rabbit|hamster|bird)?s? ?(?:very |so |really |violently )?(?:sick|ill|nauseous|diarrh\w*|hives|a rash|itchy|blisters|the runs|headaches?|a headache)(?: (?:from|after)(?: [\w']+){0,3})?;
        (?:threw|throws?|throwing|thrown) up; puk(?:e|ed|es|ing); upset stomach; nausea\w*; blister\w*; scalp~(?:itch\w*|burn\w*|flak\w*); (?:hair|lashes) (?:fell|is falling|falling|started falling|came) out; splinters?; choking(?: hazard)?; exposed wires?; wires? (?:exposed|sticking out); lost control; live wire; gas leak; glass (?:shards?|pieces?) (?:in|inside) (?:my |the )?(?:food|jar|drink|it); (?:found|had|has|was|were) (?:a |an |some |pieces? of |bits of |small )*(?:plastic|metal|glass|hair|stone|bug|worm|mold|wire|wood|rubber|nail|staple|insect)s?(?: [\w']+)? in (?:it|the|my|there|mine|one);
        smok(?:e|es|ed|ing)(?! free| detector| alarm); caught fire; catch\w* fire; on fire; flames?; spark\w*;
        explod\w+; blew up; burn(?:t|ed|s|ing)?(?! (?:out )?dvd);
        melt(?:ed|ing|s)? (?:when|while|in use|the socket|during use|after); overheat\w*; electr(?:ic|ical) shock;
        shocked (?:me|us); electrocut\w+; zapped; (?:gets?|got|getting|becomes?|runs?|became) (?:<very> )*hot;
        too hot; scald\w*; short[ -]circuit\w*; fire hazard; danger\w+; hazard\w*; unsafe; not safe; toxic;
        injur\w+; cut (?:my|me|his|her); sharp edges?; rash(?:es)?; allerg\w+; hives; itch\w*;
        skin (?:irritat\w*|reaction|red\w*); irritat(?:es|ed|ing|ion)~skin; broke out; burned my;
        made (?:me|us|him|her|my \w+) (?:sick|ill|vomit); food poisoning; vomit\w*; diarr\w+; stomach ache;
        recall(?:ed)?; swollen; battery (?:is )?(?:swell\w*|bulg\w*); sw(?:ell|ells|ollen|elled)(?: up)?;
        burning (?:sensation|smell|feeling); stings?; stinging; bulg(?:e|es|ed|ing);
        brakes?~(?:fail\w*|not|don'?t|didn'?t)
    """,
    "quality.expired": r"""
        expired?(?! (?:coupon|code|voucher)); expir(?:y|ation) date~(?:passed|past|gone);
        past (?:its|the|their)? ?(?!due|delivery|eta)(?:\w+[ -]){0,3}date; out[ -]of[ -]date; past (?:its |the |their )?expir\w+;
        (?:best|use) (?:before|by)~(?:passed|past|gone|date|was); mou?ldy?; mou?ld; mildew\w*; rott\w+; rancid;
        spoil(?:ed|t|ing)?; stale; sour(?:ed)?; gone off; went bad; gone bad; maggots?; weevils?; bugs?(?= in)|bugs;
        insects?; worms?; larvae; cockroach\w*; roach(?:es)?; ants;
        found (?:an? )?(?:hair|bug|insect|worm|glass|metal); hair in (?:it|the|my);
        (?:plant|fish|flowers?|they|it|tree|shrimp)s? (?:was|were|arrived|is|are|came)~dead(?! on); wilted;
        not fresh; curdled; near(?:ly)? expir\w+; short (?:shelf life|dated);
        tast(?:es?|ed|ing) (?:\w+ )?(?:off|bad|weird|funny|awful|terrible|like|horrible|strange|stale|sour|metallic|rancid|disgusting);
        separated; clumpy;
        (?:chips?|crackers?|cookies?|cereal|nuts?|bread|snacks?|popcorn|biscuits?|wafers?|pretzels?) (?:is|are|was|were|tasted) (?:<very> |all )*(?:soft|soggy|chewy|bitter|hard as|rock hard|stale|off); turned (?:white|brown|pink|sour|bad|moldy); (?:fish|plants?|shrimps?|flowers?|snails?|tree|succulents?|roses?|turtle|hamster|crab)s? (?:all |just |already |has |have |both )*(?:died|dying|was dead|are dead|is dead|wilting|withered); bloom\w* on chocolate; overripe; under ?ripe; bruised; mush(?:y)?; freezer burn\w*; best before~(?:last|ago|already|years?|months?); sell by~(?:passed|past|ago|last|already); bloated (?:can|bag|pack\w*)|(?:can|bag|pack\w*)s? (?:is |was |were )?bloated; slimy; smelled? (?:off|rotten|sour|rancid|bad)
    """,
    "quality.defective": r"""
        <not> (?:<very> |even |really |properly |fully |ever |always |actually |seem to |want to |able to |correctly |even )*(?:roll\w*|fly|flies|flew|clump\w*|absorb\w*|sprout\w*|germinat\w*|grow|grew|hold(?:ing)?|expand\w*|bond|adher\w*|fit together|line up|lin\w+ up|go (?:up|down|in|back|straight)|rise|foam\w*|lather\w*|dissolv\w*|erase\w*|write\w*|writing|pour\w*|spray\w*|mist\w*|fold\w*|swivel\w*|reclin\w*|snap (?:on|in|shut|closed|together)|tighten\w*|swing\w*|drain\w*|fill up|pick\w* up|keep\w* (?:time|up|charge|cool|warm|cold|hot|its|their|liquid\w*)|get (?:cold|hot|warm|cool|bright|loud|a signal|signal)|wash off|come off|crisp\w*|sharpen\w*|glow\w*|scan\w* (?:my|finger\w*|anything|qr|barcode\w*)|pump\w*|toast\w*|steam\w*|trim\w*|shave\w*|chop\w*|mix\w*|filter\w*|magneti\w*|attach\w*|clip\w* (?:on|in)|track (?:my|steps|sleep)|unlock\w*|unfold\w*|retract\w*|extend\w*|collaps\w* back|reset\w*|updat(?:e|es) (?:firmware|software)|install\w* properly|sit (?:flat|level|straight)|lay flat|lie flat|align\w*|stop (?:beeping|leaking|running|ringing|blinking|dripping|spinning))(?: [\w']+)?;
        (?:kid|toy|game|disc|disk|dvd|cd|record|console|cartridge|video)s? (?:<not>) play\w*;
        (?:handle|knob|leg|arm|strap|button|clasp|lid|wheel|hook|plug|connector|jack|socket|cord|cable|bolt|prong|port|joint|stem|temple|nut|hinge|screw|nose ?pad|tap|faucet|fitting|wiring|stone|prongs|charging port|usb port|wheel|axle|rim|spoke|sole|heel)s? (?:is|are|was|were|came|got|keeps? (?:coming|getting)|became) (?:<very> )*loose;
        (?:screws?|pieces?|parts?|lid|lids|drawers?|holes?|panels?|pegs?|boards?|dowels?|connectors?|blocks?) (?:<not> |do not |does not |did not )(?:even |all |really )*(?:fit|match|line up|align|go in|go together|reach)(?: together| properly| right| each other| the holes?| in)*;
        (?:screen|display|tv|picture|monitor|panel) (?:has|had|have|shows?|with|got|is showing) (?:a |an |some |many |vertical |horizontal |green |black |white |pink |purple |multiple |several |weird |dead )*(?:lines?|spots?|marks?|dots?|patch\w*|pixels?|bleed\w*|spot|ghosting|stripes?|bars?|burn);
        (?:lines?|spots?|dots?|dead spots?|stripes?|bars?) (?:on|across|through|down|in|all over) (?:the |my |half the )?(?:screen|display|tv|picture|monitor|panel);
        (?:fan|motor|engine|it|unit|machine|compressor|fridge|ac|vacuum|pump|blender|dryer) (?:is|was|gets|runs|sounds|got) (?:<very> |insanely |crazy |ridiculously |unbearably |like a )*(?:loud|noisy|jet|airplane|tractor|lawn ?mower|rattl\w*);
        (?:watch|clock|fan|motor|machine|timer|second hand|hands|music|treadmill|drill|mixer|pump|heater|ac|dryer|washer|printer|scooter|bike|engine|car|mower|light|fountain) (?:just |has |suddenly |randomly |already )*(?:stopped|stops|stalls|stalled|quit|seized)(?: [\w']+)?;
        defect\w*; faulty?; faults; malfunction\w*;
        (?:poor|bad|low|terrible|horrible|awful|cheap|inferior|lousy|shoddy|crap|crappy|horrendous|worst|substandard|subpar|disappointing|questionable|dreadful|shocking)(?: in| build| print| sound| picture| image| material| product| overall)* (?:quality|workmanship|construction|craftsmanship|build|material|materials|stitching|finish|finishing|sewing|fabric|plastic);
        quality (?:<be> )?(?:<very> )*(?:is |was )?(?:poor|bad|terrible|horrible|awful|low|cheap|disappointing|crap|rubbish|shoddy|lacking|inferior|not (?:good|great|up to)|issues?|problems?|control|defects?|concerns?|sucks?|atrocious|appalling|pathetic|shocking|subpar);
        not (?:<very> )*good quality; (?:lack|lacks|lacking) (?:of )?quality;
        quality (?:isn'?t|wasn'?t|is not|was not|not)~(?:good|great|up|there|what|acceptable);
        <not> (?:<very> |even |really |properly |fully |ever |always |actually |longer |seem to |appear to |be able to |want to |get (?:it|them|this) to |make it |stay |able to |allow me to |correctly |when \w+ )*<do>;
        (?:stop|stops|stopped|quit|quits|ceased|stoped|no longer|not) (?:work\w*|function\w*|charg\w+|heat\w*|respond\w*|spin\w*|play\w*|turn\w*|connect\w*|cool\w*);
        (?:won'?t|will not|cannot|can'?t|doesn'?t|didn'?t|does not|did not|no) (?:turn|switch|power|go) (?:it )?on;
        non[ -]?functional; inoperable; inoperative; unusable; not usable; useless(?! to me| for me); worthless;
        (?:can'?t|cannot|could not|couldn'?t|unable to) (?:even )?(?:use|be used)(?! it (?:anymore|any more|now))(?: it| this| them)?;
        d\.?o\.?a\.?; dead on arrival;
        (?:battery|it|unit|device|phone|watch|screen|motor|product|item|light|one|speaker|charger|laptop|bulb) (?:is |was |has |just |completely |already |suddenly |both |all )*(?:died|dies|dead|gave out|gave up|conked|quit|failed|fails|failing);
        (?:completely|totally|stone|is|was|are|went|already) dead; dead (?:battery|pixels?|unit|screen|on me); gave (?:out|up the ghost);
        died (?:on me|after|within|in|the); glitch\w*; freezes; freezing up; flicker\w*; crash(?:es|ed|ing)?;
        reboots?; rebooting; restarts? (?:itself|by itself|randomly|constantly); shuts? (?:itself )?(?:off|down);
        turns? (?:itself )?off (?:by|on|after|random\w*); disconnect\w*; drops? (?:the )?(?:connection|signal);
        lag(?:s|gy|ging); intermittent\w*; buggy; black screen; blank screen;
        screen (?:is |went |goes |stays |was )+(?:black|blank|dark|white); error (?:code|message)s?;
        jam(?:s|med|ming)?; stuck(?! ?在)(?! (?:in|at|with) (?:the )?(?:customs|transit|mail|post|warehouse|depot|sorting|distribution)); stiff; unresponsive;
        no (?:sound|power|audio|display|picture|signal|image|suction|heat|volume|bass|charge|light)(?! cord| cable| adapt\w+| supply| plug);
        static; distorted; buzz(?:es|ing)?; rattl\w+; squeak\w*; grinding; noisy;
        (?:very |too |so |extremely |really )loud; loud noise; strange noise; weird noise;
        (?:battery|charge) (?:<be> |life )*(?:only |barely |not |doesn'?t |<very> |won'?t )*(?:drain\w*|lasts?|poor|short|weak|terrible|bad|dying|dies|runs? (?:out|down)|awful|low|horrible|is bad);
        drains? (?:<very> )*(?:fast|quick\w*);
        bad (?:battery|contact|connection|smell|odou?r|taste|pixels|batch|unit);
        (?:came|comes?|coming|fell|falls?|falling|fallen|popped|wore|wears|peel\w*|rubb\w+|chip\w*|flak\w*|pulled|dropped|drops) (?:right |completely |all |clean |straight )?(?:apart|off|undone|unglued|unstuck|loose|to pieces|to bits|out)(?! (?:of stock|to|the delivery|for delivery));
        come undone; unravel\w*; unstitch\w*; fray\w*; frayed; peel(?:s|ed|ing)?; flak(?:es|ed|ing|y);
        fad(?:e|es|ed|ing)(?! (?:pattern|style)); discolou?r\w*;
        (?:colou?rs?|dye|ink) (?:\w+ ){0,2}(?:ran|bled|bleeds?|runs|came out|washed out|transfer\w*|rub\w*|stain\w*);
        bled (?:all|onto|on|in); shr[aiu]nk\w*; pill(?:ing|ed|s)(?=[ ,.;:!?]|$); lint; shed(?:s|ding); stretched out;
        lost (?:its|their) shape; warp\w*; deform\w*; misshap\w+; crooked; uneven\w*; lopsided; asymmetr\w+;
        wobbl\w+; unstable; rickety; flims(?:y|ier); brittle; fragile; shoddy; tacky; sturdy(?<=not sturdy);
        not (?:<very> )*(?:sturdy|durable|solid|well[ -]made|strong|stable|level|straight|airtight|watertight|sealed|aligned|up to standard|sharp|properly (?:made|sewn|glued|finished));
        (?:badly|poorly|cheaply|terribly|sloppily|horribly|shoddily) (?:made|sewn|stitched|constructed|built|finished|printed|glued|manufactured|assembled|designed);
        poor(?:ly)? (?:stitch\w*|sewn);
        (?:feels?|looks?|looked|felt|seems?|made|so|very|really|super) (?:<very> )*(?:cheap|flimsy|plasticky|thin|nasty)(?:ly made)?(?!er| (?:here|there|on));
        cheap(?:ly)? (?:made|plastic|material|crap|junk|looking|feeling|feel|fabric);
        (?:loose|hanging|pulled) (?:threads?|stitch\w*|seams?|wires?|screws?|parts?|button\w*); stitching;
        (?:manufacturing|factory|production) (?:defect|fault|error|flaw|issue)s?; flaw(?:s|ed)?; blemish\w*;
        imperfect\w*; scratch\w*; scuff\w*; stain(?:s|ed|ing)?(?!less);
        (?:spot|mark|smudge|dirt)s? on (?:it|the|them|one); dirty; filthy; dust(?:y)?; soiled; discolor\w*;
        holes? (?:in|on|near|already|after|at|under)|(?:has|had|have|with|a|an|found|two|several|some|big|small|tiny|full of|is a|there's a) (?:\w+ )?holes?;
        (?:rips?|ripped|torn|tears?|tore|split|splits|splitting|burst)(?=[ ,.;:!?]|$)(?! (?:box|package|packaging|parcel|envelope|open box));
        rust\w*; corrod\w+; tarnish\w*; oxidi[sz]ed; smell\w*; stinks?; stank; stinky; odou?rs?; reeks?; fumes;
        musty; (?:turns?|turned|turning|went) (?:my \w+ )?(?:green|black|yellow|grey|gray);
        (?:used|second[ -]?hand|pre[ -]?owned|refurb\w*|worn|opened|open box|returned) (?:item|product|one|unit|goods|condition|before|already|by (?:someone|somebody)|previously|device|and)(?! as (?:a )?gift);
        (?:been|was|were|already|clearly|obviously|previously|looks|looked|looks like it was|is) (?:been )?(?:already |previously )?(?:used|worn|opened|pre-owned|refurbished|second hand|tampered)(?! (?:to|for|by me|once by));
        signs of (?:use|wear); someone else'?s (?:hair|dirt); used condition; sent (?:me )?(?:an? )?used;
        not (?:brand )?new; seal (?:was |is )?(?:already )?(?:broken|opened|missing);
        <parts> (?:has |have |is |are |was |were |just |already |all |immediately |both |on \w+ |got |keeps? |one |of |the |bag |jacket |dress |don'?t |doesn'?t |won'?t |not )*(?:broke\w*|break\w*|stuck|jam\w*|split\w*|ripp\w*|torn|snapp\w*|loose|fail\w*|fell|off|undone|crooked|weak|bad|cut(?:s|ting)? out|cheap|came|coming|defective|missing stitches|sticks?|catches|crack\w*|issue\w*|problem\w*|bent);
        broken (?:zip\w*|seam\w*|button\w*|stitch\w*|strap\w*|switch\w*|battery|speaker|motor|hinge|clasp|lock);
        junk; garbage; rubbish; trash; crap(?:py)?; piece of (?:junk|crap|garbage|trash|shit); lemon; substandard;
        inferior; unfinished; misprint\w*; misalign\w*; blurr\w*; cloudy; leaks? air; deflat\w*; won'?t inflate;
        goes flat; went flat; not (?:waterproof|level|even); (?:too |very |so |paper[ -])thin; see[ -]through;
        transparent; falling apart; failed (?:after|within|in|already|almost|to);
        (?:product|unit|device|item|motor|part) failure; needs? repair\w*; not durable; doesn'?t hold up; dull;
        inaccurate; not accurate; wrong readings?; missing (?:stitch\w*|button|pages|print\w*|teeth|pixels);
        (?:keeps?|kept|constantly|always|randomly) (?:on )?(?:shut\w*|turn\w*|switch\w*|cut\w*|stopp\w*|power\w*|dropp\w*|restart\w*|freez\w*|crash\w*|fall\w*|com(?:es|ing) (?:off|loose|apart)|slipp\w*|los\w+|dying|break\w*|jam\w*|blink\w*|beep\w*|disconnect\w*|reset\w*);
        shut(?:s|ting)? (?:itself )?(?:off|down); cut(?:s|ting)? out;
        (?:went|goes|gone|going) (?:silent|dead|dark|blank|quiet|flat|out|haywire); bubbl(?:es|ed|ing); chipping;
        (?:paint|coating|finish|varnish|polish|plating|print|logo|letters?|colou?r)(?: [\w']+){0,2} (?:peel\w*|chip\w*|flak\w*|com\w+ off|came off|rub\w* off|wear\w* off|wore off|crack\w*|fad\w*|wash\w* (?:off|out)|bubbl\w*);
        stripped; screech\w*; hum(?:s|ming); grinds?; awful noise; weird (?:smell|sound|taste);
        chemical (?:smell|odou?r|taste); unglued; unstuck; disintegrat\w*; dead pixels?; blank pages?; (?:pages?|book|print\w*)(?: [\w']+)? upside down; (?:loses?|gains?|losing|gaining) (?:\w+ ){0,2}(?:minutes?|seconds?|hours?)(?: [\w']+){0,2}; torn pages?;
        uncharg\w*; blunt; (?:very |too |so )(?:loud|noisy); ghost touch\w*; echo\w*; bad batch; lumpy; sagg\w+;
        sunk; collaps\w*; tip(?:s|ped)? over; scrap\w*; worst quality; unwearable; a (?:dud|lemon); nothing happens;
        punctur\w+(?! (?:box|package|packaging|parcel|envelope)); smear\w*; smudg\w+; crackl\w+; hiss\w*; dim;
        weak (?:suction|signal|sound|motor|battery|stream|magnet|light|spray);
        only (?:works?|worked|charges|lasted|lasts|plays)(?: [\w']+){0,3};
        works? (?:sometimes|occasionally|intermittently|half the time|on and off|only);
        water (?:gets?|got|leaks?|came|comes|inside)(?: [\w']+){0,2};
        (?:left|right|one|other)(?: [\w']+){0,3} (?:\w+er|more \w+) than the (?:left|right|other)(?: one)?;
        two different (?:sizes|lengths|shades); crumbl\w+; unbalanced; off[ -]cent(?:er|re)\w*;
        (?:pixelated|grainy|out of focus|fuzzy|sticky|greasy|gritty|residue); never (?:again|worked|turned on|charged|started|heated)(?: again)?; dr(?:y|ies|ied|ying) (?:out|up); skin~(?:red|burn\w*|burnt|peel\w*|swell\w*|swollen|itch\w*|broke out); do(?:es)? nothing; did nothing; stopped (?:after|within|completely|dead|altogether|responding|producing|making); creak\w*; off balance; tilt(?:s|ed|ing)?; (?:drawer|door|button|key|zip\w*|lid|valve|it)s? sticks?; hair in (?:the |my )?(?:food|meal|cake|rice|bread|noodles); foreign (?:object|body|matter)s?; irritat(?:ion|ing);
        cut (?:myself|himself|herself|my \w+); subpar; second[ -]?hand; refurb\w*; yellow(?:ed|ing); condensation; fog(?:s|ged|gy)(?: up)?; flat (?:tyre|tire)s?; (?:weak|bad|poor) (?:adhesive|glue|stitching|seal|hinge|joint)s?; holes?; (?:thin|rough|scratchy|flimsy|coarse) (?:fabric|material|cloth|plastic|metal|paper);
        buzz(?:es|ing)?; rattl\w*; time (?:and|&) again; (?:handle|wheel|leg|strap|heel|sole|knob|lid|button|hook|hinge|spring|clip|clasp|buckle|screw|bolt|pedal|chain|blade|lens|frame|band|bracket|arm|seat|door|drawer|tip|head|charm|stone|logo|label|sticker|patch|trim)s? (?:has |have |is |are |was |were |just |already |keeps? |kept |completely |all )*(?:(?:fell|falls?|falling|came|comes?|coming|popped|pops|rubbed|rubs|wore|worn|slid|slides) (?:off|out|apart|loose|undone|away)|loose|wobbl\w*|jam\w*|squeak\w*|crooked|undone|fail\w*|detach\w*|faulty|defective|won'?t (?:stay|lock|close|open|turn|move));
        makes? (?:an? )?(?:[\w']+ ){0,2}?(?:noises?|sounds?); fuse; moths?; moth[ -]eaten; not straight;
        slow leak; loses? (?:air|charge|pressure|time|signal|power); error (?:code|message)s?|(?:shows?|showing|gives?|displays?|an) error;
        rough (?:finish|edges?|surface|texture|seams?|workmanship|to the touch); reject(?:ed)? goods;
        functional (?:damage|dmg|defect|problem|issue);
        died; quit on (?:me|us); dead out of the (?:box|package); battery(?: life)? (?:is |was )?(?:<very> )*(?:sucks?|trash|garbage|a joke|useless|horrendous|ridiculous|toast|shot|dead); cuts? (?:in and out|out); (?:speakers?|bulb|fuse|motor|woofer|subwoofer|tire|amp) (?:is |was |are |got |has )*(?:blown|blew|burnt|burned|shot|fried|toast); fried; double (?:types?|typing|clicks?|taps?|clicking|typed); blow(?:s|ing)? (?:warm|cold|hot|room temp\w*) air; (?:goes|going|runs|spins|drives) in circles; (?:threads?|strings?) (?:hanging|everywhere|all over|loose|coming)(?: [\w']+)?; lock(?:s|ed|ing)? up; sag(?:s|ged|ging)?; (?:pillow|tire|tyre|ball|cushion|mattress|bed|raft|pool)s? (?:is|are|was|were|went|goes)(?: already| completely| now)? flat; shed(?:s|ding)?(?= (?:everywhere|all over|hair|fur|glitter|like|so much|a lot|fibers?|lint|on)); (?:non[ -]?stick )?(?:coating|teflon|lining|finish|plating|veneer|wrap|vinyl|film) (?:is |was |has |already |just |started )*(?:com\w+ off|came off|peel\w*|flak\w*|chip\w*|bubbl\w*|wore off|worn|scratch\w*); streak(?:s|y|ing)?; (?:stick|joystick|controller|analog)? ?drift(?:s|ing)?; (?:pen|marker|mascara|polish|glue|ink|wipes?|paint|eyeliner|lipstick|clay|putty|slime|brush|highlighter|foundation|concealer)s? (?:is|are|was|were|came|arrived) (?:<very> |all |bone |completely |already )*(?:dry|dried|hard|clumpy|gone|crumbly|chalky|runny|watery|separated); (?:dog|puppy|cat|kid|he|she) (?:chewed|tore|ripped|destroyed|broke|bit) (?:through|it|this|them)(?: [\w']+){0,4}; different (?:readings?|numbers?|results?|weights?) (?:every|each)(?: time)?; (?:burn(?:ed|t)|blew|blown) (?:out|up); noise when; clunk\w*; thump\w*; whin(?:e|es|ing)(?: noise| sound)?; vibrat\w+ (?:like|a lot|too|so|badly|violently); shak(?:es|ing|y) (?:a lot|like|too|so|violently|when)?; (?:fall|falls|fell|tips?|tipped|topples?) over; top heavy; no grip; slipp(?:ery|ing|s off); (?:feels?|felt|looks?|seems?) (?:like )?(?:<very> )*(?:dollar store|toy|plastic|junk|paper|cardboard|trash|garbage|light ?weight|hollow|unfinished|fragile|used|old)(?: [\w']+)?; (?:one|two|1|2|single) (?:use|wash|wear|day|week|ride|charge)s? (?:and|then) (?:it|done|dead|broke\w*|ripped|gone|stopped|holes?); bubbles? (?:under|in|on)(?: [\w']+){0,2}; yellow(?:ish)? (?:tint|stains?|spots?); rough edges?; bad (?:stitching|seams?|paint|print\w*|glue|weld\w*|solder\w*|wiring|sewing|finish); (?:smells?|smelt|smelled) (?:like|of|awful|bad|terrible|horrible|weird|funny|strong\w*)(?: [\w']+){0,2}; (?:crap|shit|trash|garbage|junk|pos|bs)(?:ty|py)? (?:product|item|quality)?; can'?t (?:hear|see|read|feel) (?:anything|them|me|a thing|the (?:other|screen|numbers|sound))(?: [\w']+)?; (?:people|caller|others|nobody|no one|other side) (?:can'?t|cannot|couldn'?t|can) hear(?: me)?; overheats?; (?:won'?t|doesn'?t|didn'?t|never) (?:fully |completely )?(?:seal|close|shut|latch|zip|button|snap|lock)(?: [\w']+)?; hard to (?:press|push|turn|open|close|zip|read)(?: [\w']+)?; tears? (?:easily|at|after|apart|like); breaks? (?:easily|so easily|apart|off|too easily); ripp(?:s|ed|ing) (?:easily|at|the first|apart|on the|in the)(?: [\w']+)?; busted; (?:poor|bad|no|terrible|weak) (?:sound|picture|video|image|audio|camera|mic|reception|signal|adhesion|stick|traction|insulation|suction|airflow|visibility); misfir\w*; stall(?:s|ed|ing)?; engine light; check engine; oil leak\w*
    """,
    "quality.defective?": r"""
        quality; not good; bad; terrible; awful; horrible; disappoint\w*; issues?; problems?;
        (?:something|there is something) wrong; poor; low grade; cheap; disgust\w*; keeps? \w+ing; failed;
        issue with it;
        sucks?; worst; lame; falls? short; nope; subpar; not up to (?:par|scratch|standard)
    """,
    "broken": r"""
        broke; broken; breaks?; breaking; broked; brok; snapp?ed; snaps; cracks?; cracked; cracking; bust(?:ed)?;
        bent; fractur\w+; chipped; chips?(?= (?:in|on|off));
        (?:broke|broken|snapp?ed|breaks?|ripped|torn|sheared|cracked|split) (?:right |clean )?(?:off|apart|in (?:half|two|pieces)|to (?:pieces|bits))
    """,
    "leaking": r"leak\w*; drip(?:s|ped|ping)?; seep\w*",
    "damaged": r"""
        (?:glass(?:es)?|vase|mug|cup|plate|bowl|mirror|bottle|jar|pot|ceramic|china|porcelain|dish|egg)(?:e?s)? (?:<be> |all |both |completely |totally )*(?:broken|broke|cracked|chipped);
        damag\w+; shatter\w*; smash\w*; dent(?:s|ed)?; in (?:[\w']+ ){0,3}pieces; ruined; destroyed; wrecked; mangled
    """,
    "logistics.damaged_in_transit": r"""
        (?:broken?|broke|cracked|smashed|shattered|damaged|bent|leaked|leaking|leaks|spilled|exploded|chipped|crushed|melted|dented)(?: [\w']+)?,? (?:when|as|once|upon|in|inside|all over|on|at) (?:i |we |it |the |my |its |our )*(?:opened|opening|unboxed|unboxing|unpacked|received|receiving|arrived|arrival|got (?:it|here|them)|came|box|package|packaging|bag|mail|parcel|delivery|shipment|envelope|door)(?: it)?;
        broken glass; glass everywhere; (?:shards|pieces) of glass(?! (?:in|inside) (?:my|the) food); tampered(?: with)?; re-?sealed; re-?taped; (?:bottle|lid|cap|jar|can|tube|shampoo|detergent|sauce|oil|soap|lotion|paint|liquid|perfume|juice|wine|milk)s? (?:<be> |had |has |came |all |completely |cap )*(?:leak(?:ed|ing)|spill\w*|broke|broken|burst|exploded|opened|open|loose)(?: [\w']+){0,4}; (?:arrived?|came|showed up|got here|was delivered|delivered|received(?: it)?)(?: all| completely| totally| with(?: a| the)?| in| badly| already| to me| half)* (?:broken|broke|cracked|smashed|shattered|damaged|bent|crushed|dented|chipped|snapped|squashed|torn|ripped|melted|leaking|wet|soaked|pieces|bits|shards|two pieces|half|mangled|destroyed|wrecked|busted|split|scratched)(?! (?:after|out of))(?: [\w']+)?;
        (?:damaged?|broken?|broke|smashed|lost integrity|destroyed|crushed|crack\w*|leak\w*|spill\w*|shatter\w*|bent|ruined|dented|melted|scratched) (?:\w+ )?(?:in|during|by|from|while|through|due to|because of|on)(?: the| its)? (?:transit|shipping|shipment|transport\w*|delivery|post|mail|being shipped|way|handling|journey|<courier>);
        crush\w*; squash\w*; squish\w*; flatten\w*; trampled; mishandl\w*; rough(?:ly)? (?:handl\w*|treated);
        manhandl\w*;
        (?:threw|thrown|tossed|dropped|kicked|folded|stepped on) (?:it|the|my|over|by|at)(?=.{0,40}(?:courier|driver|mail|post|door|porch|fence|box|package|parcel|broke|damage|bent)|[ .,]|$);
        (?:torn|ripped|cut|burst|split|slashed|pried) open; opened in transit; <package> (?:itself )?(?:<be> |had |has |have |totally |arrived |came |<very> |badly |completely |been |a |partly |already |wet and |torn and |open and |dented and )*(?:damag\w*|crush\w*|torn|ripped|open(?:ed)?(?: and)?|dent\w*|broken|smashed|squash\w*|wet|soaked|bent|destroyed|punctur\w*|ruined|holes?|falling apart|in pieces|poor\w*|inadequate\w*|ripped open|not enough|insufficient|crumpled);
        (?:torn|ripped|damaged|crushed|broken|open|opened|smashed|battered|dented|squashed|wet|soggy|beaten|beat up|mangled|bent|poor|bad|inadequate|terrible|insufficient) (?:up )?(?:shipping |outer |gift |cardboard |retail |product |cereal )?<package>;
        (?:poorly|badly|not (?:well|properly|securely)|inadequately|terribly|wasn'?t (?:well|properly)|weren'?t (?:well|properly)) (?:packag\w*|packed|wrapped|protected|padded|boxed);
        (?:no|without(?: any)?|lack of|not enough) (?:padding|bubble wrap|protection|packaging|protective|packing|cushioning);
        spill(?:ed|t|s|age|ing)?; melted; thaw(?:ed|ing)?; defrosted; soaked; soaking wet; water damag\w*;
        wet(?=[ ,.;:!?]|$); rain(?:ed)?(?: on|ed)?(?=.{0,20}(?:soak|wet|package|box)); freight damage; shipping damage\w*;
        transit damage\w*; delivery damage\w*; transport damage\w*;
        damaged? (?:upon|on|at|when) (?:arrival|delivery|receipt|it arrived|received|i received);
        <courier> ~(?:damag\w*|broke|threw|crush\w*|dropped|smashed|ruined|bent|folded);
        all over the (?:box|package|parcel|bag|inside)|(?:glass|liquid|sauce|oil|powder|shampoo) everywhere;
        (?:already|been|was|were|came|box|package) (?:been )?(?:torn |ripped |cut )?open(?:ed)?(?=$|[,.!?;]| (?:and|when|on|by)); all over (?:everything|the (?:other|rest|inside|box|package|bag|place))(?: [\w']+)?; (?:corner|edge|side|leg|top|bottom|handle|lid|rim|frame|panel|door|base)s? (?:<be> |all |both |got |has |have )*(?:smashed|crushed|dented|chipped|broken|cracked|busted|bashed|bent|damaged)(?: [\w']+)?; wet(?:$)
    """,
    "not_as_described.counterfeit": r"""
        counterfeit\w*; fakes?(?! (?:flowers?|plants?|fur|leather|nails|lashes)); faked; knock[ -]?offs?; replicas?;
        bootleg\w*; imitat\w+; pirated?; forger\w*; clone; dupe; unauthentic; inauthentic; off[ -]brand;
        generic (?:version|brand|copy);
        (?:not|isn'?t|aren'?t|wasn'?t|never|doubt\w*|don'?t think|don'?t believe|doesn'?t seem|doesn'?t look)~(?:genuine|authentic|original|legit\w*|the real|real (?:deal|thing|one)|official|oem|real)(?! leather| wool| silk| wood| gold| silver| cotton| fur);
        (?:a|is|cheap|poor|bad) copy(?! of the (?:invoice|receipt|order));
        (?:authenticity|serial number|hologram)~(?:fail\w*|question\w*|invalid|doubt\w*|fake|not|missing); copy of;
        (?:serial|imei|serial number|hologram|barcode|qr code|authenticity|authentication|legit check|verification|tag|logo)(?: [\w']+){0,3}? (?:doesn'?t|does not|didn'?t|did not|fail\w*|fake|wrong|invalid|not found|missing|off|isn'?t|misspelled)(?: [\w']+){0,2}; failed (?:the )?(?:authentic\w*|legit\w*|verif\w*|test at); no brand(?: name| on)?; ^generic$; (?:apple|nike|brand|sephora|store|jewel\w+|dealer|expert|manufacturer|entrupy|pawn shop|company)(?: [\w']+){0,3}? (?:says?|said|confirmed|told|verified)(?: me)?(?: it'?s| it is| its| it was| that it'?s| they'?re)? (?:fake|not (?:real|genuine|theirs|authentic)|a fake|counterfeit); not (?:name brand|branded|oem|an? authentic); super fake; rep(?:s)?(?= |$)(?! (?:said|told|was|is|asked|agreed|from)); smells? nothing like the (?:real|original|one); chinese (?:copy|knock\w*|version)
    """,
    "not_as_described.wrong_item": r"""
        not (?:my|our) (?:order|item|package|stuff|purchase|product|things?)(?! (?:fault|yet)); (?:isn'?t|not|aren'?t|wasn'?t|ain'?t) (?:mine|ours)(?! to);
        (?:used|refurb\w*|opened|second[ -]?hand|open[ -]box|old|returned|worn)(?: [\w']+){0,2},? ?(?:but )?(?:i |we |was |it was |being )?(?:sold as|sold|listed as|paid for|paid|advertised as|bought|ordered|passed off as|posing as|sold to me as|described as|supposed to be)(?: [\w']+){0,2} new(?: [\w']+)?;
        (?:sold|listed|advertised|bought|ordered|paid|supposed|said|says|described|claims?|page says)(?: as| it| me| for| to be| it'?s| as a)*(?: a)?(?: brand)? new(?: [\w']+)?,?(?: but| and)?(?: [\w']+){0,5} (?:used|refurb\w*|opened|worn|second[ -]?hand|scratched|old|scratches);
        wrong (?:<thing>|product\w*|goods|book|shoes?|brand|parts?|stuff|phone case|shirt|dress|title|set|charger|cable|toy|movie|parcel|box|kit|one|ones)(?! (?:size|colou?r) (?:ordered|chosen));
        (?:incorrect|different|another|other|random|completely different|totally different) (?:<thing>|product\w*|goods|book|brand|shoes?|part)(?! (?:i|we) (?:bought|found|ordered from));
        (?:not|isn'?t|wasn'?t|aren'?t|never)(?: at all| even| exactly| quite)? (?:what |the (?:\w+ ){0,3}(?:that )?|the ones? |which |like what )(?:i|we|was|were|that i)(?:'d|'ve| had| have)? ?(?:ordered|bought|purchased|paid|asked|requested|wanted|selected|chose|picked);
        (?:someone|somebody|anybody|other people|another (?:customer|person|buyer)|some other (?:customer|person))(?: else)?(?:'?s)? ?(?:orders?|packages?|parcels?|items?|stuff|address|things|purchase|goods|products?|delivery);
        mis[ -]?ship\w*; mis[ -]?sent; mixed? ?up(?: (?:my|the|our) orders?)?;
        (?:sent|shipped|delivered|gave)(?: me| us| out)? ?(?:the |an? )?(?:<very> )?(?:wrong|incorrect|different|something else|other|another)(?: [\w']+)?;
        never ordered (?:this|it|that|these|them|those); didn'?t order (?:this|it|that|these|them|those);
        did not order (?:this|it|that|these);
        (?:got|received|recieved) something (?:else|different|completely|totally);
        <got> (?:the |an? )?(?:<very> )*(?:wrong|incorrect|different) (?!address|house|place|time|person|day|country|door)\w+;
        substitut\w+; swapped;
        (?:not|isn'?t|wasn'?t|aren'?t) the same (?:item|one|product|as|thing|model)(?: [\w']+)?;
        (?:older|old|previous|last year'?s|outdated|earlier) (?:version|model|edition|generation);
        (?:something|item|product|order) (?:completely|totally|entirely) different; (?:^|is |was |it'?s |are |they'?re )(?:completely|totally|entirely|very|way|quite|so) different(?! on| in my| than i (?:imag|thought)); not the (?:new\w*|latest|current|updated|right|2\d\d\d|upgraded|original|correct|full|deluxe|pro|large|small|blue|black|white|red|pink|green|same) (?:version|model|one|edition|item|product|size|colou?r|ones);
        two (?:left|right)s?(?: (?:shoes?|feet|foot|gloves?|boots?|earbuds?|sleeves?|slippers?|socks?|skates?|sandals?))?; (?:both|all) (?:left|right)(?: (?:shoes?|feet|gloves?|boots?))?
    """,
    "not_as_described.wrong_item?": r"""
        (?:ordered|bought|purchased|wanted|paid for|asked for|selected|chose|order) (?:(?!\b(?:not|never|mistake|accident|wrong|twice|ago|late|only|missing|weeks?|days?|months?|broken|still|on)\b|n't\b)[^.!?;]){1,45}?\b(?:got|received|recieved|was sent|were sent|they sent|you sent|sent me|was given|(?:and|but) (?:this|it|they|these|mine|that) (?:is|are|was|were)|contained|contains|inside (?:was|is|were)|in the (?:box|package) (?:was|is)|but this is|but it is|but it's|get|they gave|sent) (?!it\b|them|today|yesterday|this (?:morning|week)|only|nothing|broken|damaged|late|one of)\w+;
        (?:sent|gave|shipped) me (?:an? |the )(?!link|message|mail|email|refund|note|label|code|used|broken|defective|wrong|damaged|faulty)\w+;
        (?:instead of|rather than);
        (?:they|you|seller|shop|store|company|warehouse) (?:sent|shipped|gave|delivered)(?: me| us)? (?:the|an?) [\w'-]+ (?:version|model|one|size|edition|type|style|kind|variant|pack|set);
        (?:pictured|shown|listed|advertised|displayed) (?:in|as|with)(?: [\w']+){1,3},? (?:but |and )?(?:i |we )?(?:received|got|came|sent)(?: [\w']+){1,2};
        (?:got|received|sent|gave me|shipped)(?: [\w']+){1,4}, (?:i |we )?(?:ordered|wanted|asked for|bought|selected|chose)(?= (?:a |an |the |size )?[\w']+$);
        (?:sent|got|received|gave|shipped)=(?:i|we) (?:had |have )?(?:ordered|wanted|asked|bought|paid|selected|chose|requested)
    """,
    "not_as_described.wrong_variant": r"""
        (?:<got>|sent|shipped|seller~|they~|you~)(?: me| us| in| with| out)? ?(?:the |an? |in )*(?:<very> )*(?:wrong|incorrect|different) (?:\w+ )?<aspect>;
        (?:wrong|incorrect|different) <aspect> (?:<be> |has been |have been |item )*(?:sent|received|delivered|shipped|arrived|came|was in|given|in the|provided|supplied|dispatched);
        <aspect> (?:i |we )?(?:<got> )?(?:is|was|are|were|came|sent|received|that came) (?:completely |totally |sent )?(?:wrong|incorrect|not (?:what|the one) i (?:ordered|selected|chose|picked|bought)|not right|different from what i ordered|mixed up);
        (?:wrong|incorrect|different) (?:model|version|edition|variant|flavou?r|scent|voltage|type|design|pattern|format|print|spec\w*);
        different <aspect> (?:than|from|to|then) (?:what )?(?:i|we|the one i) (?:had )?(?:ordered|selected|chose|bought|picked|asked);
        <aspect> (?:different|other) than (?:i |what i )?(?:ordered|selected);
        (?:got|received|recieved|sent|came|sent me) (?:an? |the |in )?(?:size )?\w+ (?:(?!but |and )\w+ )?(?:instead of|rather than|not)(?= );
        wrong (?:year|edition|language|plug|region|country|side|hand|dosage|strength|pack|length|count|gender|breed|variety|vintage|formula|wattage|thread|connector|generation|fit(?:ment)?|series|volume|character|team|name|letter|initials?|number|personali[sz]ation|text|date|sku|cut|finish|grade|bulb|ink|part number); (?:paperback|hardcover|dvd|blu ?ray|left|right|plastic|metal|glass|regular|standard|kids|mens|womens|men'?s|women'?s|single|double|matte|glossy|wired|wireless|queen|king|twin)(?: [\w']+)?,? not (?:a |an |the )?(?:paperback|hardcover|dvd|blu ?ray|left|right|plastic|metal|glass|regular|standard|kids|adult|mens|womens|men'?s|women'?s|single|double|matte|glossy|wired|wireless|queen|king|twin|full); (?:got|received|sent|came|arrived) (?:a |an |the |in |me )*(?:left|right)[ -]hand\w*(?: [\w']+)?; misspell\w*; spelled wrong; engrav\w+ wrong|wrong engrav\w+
    """,
    "not_as_described.colour_size_material": r"""
        colou?rs?(?: [\w']+){0,3} (?:is|are|was|looks?) (?:<very> )*off; (?:^|looks? |it'?s |it is |is |are |more |came |arrived )(?:like )?(?:light |dark |bright |hot )?(?:red|orange|yellow|green|blue|navy|purple|pink|beige|gr[ae]y|black|white|brown|gold|silver|ivory|cream|teal|burgundy|maroon|tan|khaki|olive|coral|mint|turquoise|lavender|bronze),? not (?:<very> |a )*(?:light |dark |bright |hot )?(?:red|orange|yellow|green|blue|navy|purple|pink|beige|gr[ae]y|black|white|brown|gold|silver|ivory|cream|teal|burgundy|maroon|tan|khaki|olive|coral|mint|turquoise|lavender|bronze); not (?:really |at all )?(?:red|orange|yellow|green|blue|navy|purple|pink|beige|gr[ae]y|black|white|brown|gold|silver|ivory|cream|teal|burgundy|maroon|khaki|olive|coral|mint|turquoise|lavender|bronze)(?=$|[,.!?;])(?:, (?:it'?s |more |but )?(?:like )?\w+)?; (?:plated|plastic|polyester|acrylic|veneer|mdf|particle ?board|vinyl|faux|synthetic|nylon|resin|brass|alloy|nickel|pleather|pu|laminate|rayon)(?: [\w']+)?,? (?:not|instead of|rather than)(?: real| solid| genuine)? [\w']+;
        (?:doesn'?t|does not|didn'?t|did not|won'?t|not|isn'?t) (?:fit|work|compatible|connect|match|support)(?: [\w']+){0,6}? (?:as|like|even though|although|though|despite) (?:what )?(?:the |your |it |they |you |my )*(?:page|listing|ad|description|website|site|seller|title|fitment\w*|chart|you|it|package|box|chat|they|support|tool|checker)? ?(?:claim\w*|sa(?:ys|id)|state[sd]?|show[sn]?|promise[sd]?|advertise[sd]?|list(?:s|ed)|told|confirm\w*);
        (?:says?|said|claims?|listed|listing|supposed|advertised|page|description|told)(?: [\w']+){0,3}? (?:fits?|compatible|works? with|to fit|to work)(?: [\w']+){0,5},? ?(?:it )?(?:but |and )?(?:it )?(?:doesn'?t|does not|didn'?t|did not|won'?t|isn'?t|not|wouldn'?t)(?: [\w']+)?;
        (?:says?|said|claims?|listed as|advertised as|advertised|supposed to be|sold as) (?:to be )?(?:stainless(?: steel)?|rust[ -]?proof|waterproof|water resistant|non[ -]?stick|quiet|silent|shatter\w*|unbreakable|scratch\w*|wrinkle\w*|odou?rless|unscented|leak\w*|pre-?shrunk|colou?rfast)(?: [\w']+)?,?(?: but| and| yet)?(?: [\w']+){0,3} (?:rust\w*|leak\w*|soak\w*|stick\w*|stuck|loud|noisy|broke|shatter\w*|scratch\w*|wrinkl\w*|smell\w*|stink\w*|shr[aiu]nk\w*|fad\w*|bled|wet|water|not|n't);
        (?:much |way |far |a lot |significantly |noticeably |so much |slightly |bit |considerably |several inches |\w+ (?:cm|inch(?:es)?|mm|grams?|g|kg|ml) )*(?:small|big|larg|short|long|thin|thick|light|dark|heavi|wid|narrow|tin|brigh?t|dull)\w*er than (?:the |what |it |as |in |its |your |on |they |was |is |that )*(?:size (?:chart|guide)|<page>|measure\w*|stated|measurements?|label\w*|said|says|actual|spec\w*|listed|dimension\w*);
        (?:size (?:chart|guide)|measurements?|dimensions?|sizing (?:chart|guide))~(?:wrong|incorrect|inaccurate|off|mislead\w*|not|don'?t|doesn'?t|different|false|isn'?t|bad);
        <aspect> (?:<be> )?(?:<very> )*(?:not (?:as|the same|like|match\w*|what)|different|differs?|does ?n'?t match|do ?n'?t match|does not match|doesnt match|off|inaccurate|false|mismatch\w*)(?: [\w']+){0,3} ?<page>;
        <aspect> (?:<be> )?(?:<very> )*(?:not as|nothing like|different (?:than|from|to)|doesn'?t match|does not match|mislabel\w*|incorrect|misrepresented);
        <aspect> (?:<be> )(?:<very> )*different(?=[ ,.;:!?]|$)(?! (?:on|in) (?:me|my|him|her));
        colou?r (?:is |was |looks? )?(?:<very> )*(?:off|different|nothing like|mismatch\w*);
        different (?:colou?r|shade|size|material|fabric|dimensions?)(?! (?:please|instead));
        (?:not|isn'?t|wasn'?t|aren'?t|nowhere near)~(?:100 ?%?|all|pure|real|genuine|solid|actual|full|true)(?: |% )(?:leather|cotton|wool|silk|wood|gold|silver|linen|cashmere|steel|fur|down|oak|marble|suede|brass|metal|copper|glass|stainless\w*);
        (?:not|isn'?t|wasn'?t) (?:made (?:of|from) )?(?:<very> )*(?:leather|cotton|wool|silk|wood|wooden|stainless steel|linen|cashmere|metal|glass|ceramic|bamboo|gold|silver);
        (?:wrong|different) (?:material|fabric|dimensions?|measurements?|weight|quantity listed|length|capacity);
        mislabel\w*; <not> match~(?:size|colou?r|material|dimension|spec)\w*;
        (?:less|fewer|lower)~than~(?:stated|advertised|listed|claimed|described|promised|label\w*);
        not true to (?:colou?r|the (?:size )?(?:chart|description));
        (?:small|bigg|larg|short|long|thinn|thick|light|dark|heavi|wid|narrow|tini|brigh?t|dull|low|weak)er than (?:[^\s,;.!?]+ ){0,7}?<page>;
        (?:<aspect>|variety|ingredients?|production date|shelf life|look|appearance|description)(?: ?(?:/|or|and|,) ?[\w ]{1,20}){0,3} (?:differs?|mismatch\w*|differed|discrepanc\w+);
        (?:big|huge|large|obvious|serious)? ?colou?r (?:difference|discrepancy|mismatch);
        (?:than|size|like|how|what) (?:it|they) (?:looks?|looked|appears?|appeared)(?: like)? (?:in|on|online)(?: the| your)?(?: [\w']+)?; (?:half|twice|double|a third|a quarter|fraction) (?:of )?the (?:size|length|width|amount|weight|capacity|thickness) (?:it|they|as|of (?:what|the (?:picture|photo|one))|shown|that|stated|advertised|listed|i expected from)(?: [\w']+){0,3}; (?:colou?rs?|shade|print|pattern|material|size|fabric) (?:isn'?t|is not|wasn'?t|aren'?t|not) (?:the same|like|right|accurate|true)(?: [\w']+){0,2}; (?:half|part|a third|a quarter|only \d+ ?%) of what (?:it|they|the \w+) (?:says?|said|claims?|claimed|advertis\w+|promised); \d+ (?:[\w']+ )?(?:advertised|listed|stated|promised|claimed)(?:,? (?:but|only|got|and))?; not (?:organic|vegan|gluten free|sugar free|sterling|solid|leather|waterproof as|water resistant as|dishwasher safe as); ingredients?~(?:different|don'?t match|not the same|not match|differ); (?:says?|said|listed|advertised as|labell?ed) (?:a )?[0-9][\w.]*(?: ?[\w']+){0,3},? ?(?:but |and )?(?:it'?s |it is |is |was |only |really |actually |just |got |measures? |weigh\w* |shows? |mine is |this is )+(?:about |a |around )?[0-9]
    """,
    "not_as_described.picture_differs": r"""
        (?:different|differs?|differently|nothing like|not like|not the same|doesn'?t look|does not look|don'?t look|do not look|didn'?t look|looks? (?:nothing|different|worse|cheaper)|unlike|isn'?t like|not (?:quite )?as|doesnt look|far from|worse|bears no|isn'?t the same|isn'?t what|not what)~(?:the |in |on |from |your )*(?:pictur\w+|photo\w*|image\w*|pics?|ad|video|shown|online|website|thumbnail|seen|depicted|screen)s?;
        (?:pictures?|photos?|images?|pics?)~(?:mislead\w*|decei\w+|not accurate|false|fake|not match|doesn'?t match|don'?t match|lie|inaccurate|different|don'?t represent|edited|photoshopped);
        (?:doesn'?t|don'?t|does not|do not|didn'?t|did not|not) (?:match\w*|resemble|correspond to|look like|reflect)~(?:pictur\w+|photo\w*|image\w*|pics?|what (?:was|is) shown);
        (?:not|isn'?t|wasn'?t|aren'?t|never) (?:the|an?) [\w']+(?: [\w']+){0,2}? (?:in|on|from) (?:the|your) <page>;
        look(?:s|ed)? (?:so |very |completely |totally |way |a lot |nothing |entirely )?different(?=$|[,.!?;]| (?:from|than|to|in person|irl)); look(?:s|ed)? (?:much |way |so |so much |a lot |far )?(?:better|nicer|bigger|different|prettier|larger|thicker|newer) (?:online|in (?:the )?(?:photo|picture|ad|video|listing)s?|on (?:the )?(?:site|website|screen|page|model|listing)); (?:shown|pictured|displayed|photographed) (?:with|as)(?: [\w']+){1,4}; (?:picture|photo|image|listing) (?:shows?|showed|has|had)(?: [\w']+){1,5},? (?:but |and )?(?:got|received|it'?s|its|came|only|mine|this|there|no)(?: [\w']+)?; not what (?:was|is) (?:in|on) the (?:listing|page|ad|picture|photo|website)
    """,
    "not_as_described.missing_feature": r"""
        (?:no|without|zero)(?: [\w']+){1,3},? (?:like|as|even though|although|though|despite)(?: [\w']+){0,3} (?:said|says|listing|advertised|promised|stated|claimed|described|claims|shown|description|ad);
        (?:no|without|lacks?|lacking|missing|(?:doesn'?t|does not|don'?t|do not|didn'?t|did not|not) (?:\w+ )?(?:have|has|had|offer|include|come with|provide|support|contain|got))~(?:feature|function|functionality|option|mode|capabilit\w+|support|setting)s?;
        (?:feature|function|functionality|mode|option)s?~(?:missing|absent|not (?:there|included|present|available|work\w* as)|doesn'?t exist|lacking|isn'?t);
        not compatible~(?:though|although|despite|even|listing|said|says|listed|claim\w*|advertis\w*|description);
        (?:says?|said|listed|claims?|claimed|advertised|described|stated|supposed)~compatible=(?:not|n'?t|isn'?t|doesn'?t|no|but);
        incompatible (?:though|although|even though|despite|but)=(?:listed|said|says|page|description|claim\w*|advert\w*)
    """,
    "not_as_described": r"""
        (?:did not|didn'?t|never|failed to|doesn'?t|does not|don'?t) (?:mention|disclose|specify|state)(?: me)?(?: that)?(?: [\w']+){1,5}; undisclosed(?: [\w']+){1,2}(?: sold as new)?; (?:damage|scratches|used|dent)(?: [\w']+)? sold as new;
        (?:not|isn'?t|wasn'?t|aren'?t|weren'?t|nothing|never|nowhere near|isnt|wasnt)(?: at all| exactly| quite| really| even| remotely| the same| close to| even close to| anything)*(?: as| like| what(?: was| is| were| you| they)?)(?: what| how| anything| it| is| was| i| they| you| the| in| has| been| described| had| had been| in the| your)* ?(?:<page>|expect\w*|said|told);
        (?:doesn'?t|don'?t|does not|do not|didn'?t|did not|not|fails to) (?:match\w*|correspond|fit|meet|live up to|conform)(?: with| to)?~(?:(?:i|we|was|were) (?:had |have )?(?:ordered|bought|paid|chose|picked|selected|purchased)|my order|descri\w+|listing|ad|advert\w*|page|title|specs?|specifications?|claims?|what (?:you|was|is|they));
        (?:different|differs?)(?: [\w']+){0,2} (?:from|than|to)(?: what)?~(?:descri\w+|advert\w*|listing|listed|promised|stated|website|page|expected|ordered);
        mislead\w*; misrepresent\w*; mis[ -]?describ\w*; decepti\w+; deceiv\w+;
        false(?:ly)? (?:advert\w*|descri\w+|claims?|info\w*|market\w*|promis\w*);
        (?:inaccurate|incorrect|wrong|misleading|bad|untrue) (?:descri\w+|listing|info\w*|photo\w*|page|website);
        (?:description|listing|ad|advert\w*|title|page|website)~(?:wrong|incorrect|inaccurate|lie\w*|lying|false|mislead\w*|untrue|exaggerat\w*|not (?:true|accurate|match));
        not the (?:right|correct) (?:model|item|product|one|version|brand|part|thing|edition);
        not (?:the )?[\w']+(?: [\w']+)? (?:as|like|that|which)(?: i| we)?(?: had| have| was)? (?:ordered|requested|chosen|selected|asked for|agreed on);
        (?:(?:no|not|without)(?: [\w'-]+){1,4},? )?(?:although|though|even though|but|while|whereas)(?: [\w']+){0,2}? (?:the |your )?(?:specs?|listing|page|description|ad|website|title)(?: [\w']+)? (?:lists?|listed|says?|said|states?|stated|mentions?|claims?|shows?|promise[sd]?|advertis\w+);
        (?:isn'?t|wasn'?t|aren'?t|weren'?t|not|doesn'?t|does not|don'?t)(?: [\w'-]+){1,5} as (?:the |your |was |is )?(?:<page>|seller|claim\w*|promised);
        (?:they|you|seller|shop|store|company|warehouse|was|were|been|silently) (?:had |have |just )?(?:replaced|substituted|swapped|switched)(?: [\w']+){0,3}? (?:with|for|by|to)(?: [\w']+){0,3};
        photoshop\w*; mis-?match\w*;
        (?:lacks?|lacking|missing|without|doesn'?t have|didn'?t come with|no)(?: [\w'-]+){1,4} (?:promised|advertised|listed|described|shown|mentioned|claimed|pictured|stated);
        (?:description|listing|page|ad|website|seller|title)(?: [\w']+)? (?:omit\w*|(?:did not|didn'?t|does not|doesn'?t|failed to|never) (?:say|mention|state|disclose|tell)(?:ed|s|d)?);
        bait and switch; scam\w*; exaggerat\w*;
        (?:wasn'?t|not|weren'?t) (?:mentioned|disclosed)~(?:page|listing|description)?;
        not true to (?:description|listing|the);
        (?:not|isn'?t|wasn'?t|aren'?t|weren'?t|isnt|never) (?:the|an?|same)(?: [\w']+){1,4}? (?:shown|pictured|described|advertised|listed|stated|promised|mentioned|displayed|depicted|specified);
        diff(?:erent)? desc(?:ription)?;
        (?:do(?:es)? not|do(?:es)?n'?t|not) match (?:the |product |item )*(?:sample|desc\w*|order|page|photo\w*|one\b);
        (?:real|actual) (?:thing|item|product|goods) (?:differs?|is different|looks different);
        expectations? (?:not met|failed);
        (?:no|without)(?: any)? (?:maker|manufacturer|certificat\w+|brand name|label)(?: or [\w']+)?
    """,
    "not_as_described?": r"""
        (?:says?|said|claims?|claimed|advertised|described|listed|listing|supposed|meant|promised|stated|states|description|told|shows?|showed|title)\b=(?:but|not|n't|isn'?t|actually|doesn'?t|does not|only|turns? out|turned out|instead|however|really|it's|this is|never|came|no);
        (?:advertised|described|listed|sold|marketed|labell?ed|shown) as [^.!?;]{1,30}?(?:,|but|and)(?: but| and)? ?(?:it|this|that|they|these|mine|is|are|what|in reality|reality);
        (?:page|listing|website|description|ad|title|site|label|photos?|pictures?|images?|video|box|bag|tag|sticker) (?:says?|said|states?|shows?|showed|shown|claims?|claimed|promised);
        (?:was|were|is|are) (?:supposed|meant) to be;
        lie[sd]?; lying; liars?; ripped off; rip[ -]?off; tricked; decei\w+; supposed (?:to|2) (?:be|have|come with|fit|work|support|do|hold|last|include|charge|glow|light|play); (?:claims?|claimed|said|says) (?:to be|it'?s|it is|its|it was|they(?:'re| are)|this is) [\w' ]{2,30}; (?:like|as|unlike) (?:the |your |it |they |you )?(?:page|listing|ad|description|website|site|seller|title|chart|it|box|they|you)? ?(?:claim\w*|sa(?:ys|id)|state[sd]|promise[sd]|advertise[sd]); (?:half|a third|a quarter|fraction) (?:of )?the size; (?:smaller|bigger|shorter|thinner|cheaper|larger|tinier|lighter) than (?:it|they) (?:looks?|looked|appears?|appeared)
    """,
    "customer_choice.ordered_twice": r"""
        (?:ordered|bought|purchased|placed~order|clicked|submitted|checked out|order\w* (?:was |went through )?placed|order went through|paid|order)(?: [\w']+){0,4}? (?:twice|two times|2 times|2x|a second time|double);
        duplicat\w+ ?(?:order\w*|purchase\w*|item\w*)?;
        double[ -](?:order\w*|purchase\w*|click\w*|bought|charged order); two (?:identical )?orders;
        same (?:item|thing|order) twice; ordered (?:a )?(?:second|duplicate|double)(?: one)?; reordered by mistake
    """,
    "customer_choice.wrong_quantity": r"""
        (?:ordered|bought|purchased|got|order) (?:way |far |one |1 )?too many;
        (?:ordered|bought|purchased) (?:<n> )?(?:extra|more than (?:i )?need\w*|one extra);
        wrong quantity(?! (?:sent|received|delivered|shipped)); too many (?:ordered|purchased|bought);
        (?:bought|ordered|purchased|got) (?:two|2|both|three|3|several|multiple|a couple|a few)(?: [\w']+){0,3} to (?:compare|try|see|choose|pick|test|check);
        (?:bought|ordered) (?:two|2|both)(?! (?:weeks?|months?|days?|years?|hours?|and|but|received|got))(?: sizes| colou?rs| of (?:them|these))?(?!=(?:received|got));
        keeping the other; over[ -]?order\w*; (?:don'?t|do not) need (?:this|that|so) many;
        extra (?:one|item)s? (?:ordered|not needed); too many; bought to (?:reach|get|meet)(?: [\w']+){0,4}
    """,
    "customer_choice.wrong_address": r"""
        (?:gave|entered|put|typed|used|provided|had|wrote|selected|left|chose|input)(?: [\w']+){0,3}? (?:wrong|incorrect|old|previous|outdated) (?:shipping |delivery |home )?(?:address|zip|postcode|phone);
        (?:my|our) (?:old|previous|former|wrong) address; (?:i|we) (?:have )?moved;
        (?:need to |want to |please |forgot to )(?:change|update)(?: [\w']+){0,2} address;
        (?:wrong|incorrect) (?:shipping |delivery )?address (?:on|in|entered|given|by me|provided|i gave|was entered);
        (?:forgot|missing|left out|left off|didn'?t (?:put|include|add))(?: [\w']+){0,2}? (?:apt|apartment|unit|suite|zip|flat|room|house) ?(?:number|code|#|no)?; not (?:at )?home(?: [\w']+)?; (?:won'?t|will not|wont) be (?:home|there|around|in town|here|available)(?: [\w']+)?; on (?:vacation|holiday)(?! season); out of (?:town|country|state)|traveling; no one (?:is )?home
    """,
    "customer_choice.wrong_size": r"""
        (?:wrong|incorrect) siz\w+(?: ordered| selected| chosen| bought| purchased)?;
        (?:ordered|bought|chose|picked|selected|got|purchased|order)(?: [\w']+){0,3}? (?:wrong|incorrect) size;
        too (?:big|large|small|tight|loose|long|short|wide|narrow|baggy|snug|bulky|heavy|high|low|tall|roomy|huge|tiny|little|thick|bigger|smaller);
        (?:runs?|run|running|fits?|fit|sizing|came|cut|sized|is|was|are|were|bit|little|slightly|size|they|it) (?:<very> )*(?:big|large|small|tight|loose|narrow|wide|short|long|snug|oversized|tiny|huge|small for|huge on)(?: on me| for me)?;
        (?:doesn'?t|does not|don'?t|do not|didn'?t|did not|not|won'?t|wouldn'?t|isn'?t|never|cannot|can'?t|doesnt|didnt|dont)(?: really| even| quite| properly| actually| a| the| good| right| well| great| seem to)* fit(?:s|ted|ting)?(?! (?:the )?(?:descri\w+|listing|picture\w*))(?: [\w']+){0,3};
        (?:bad|poor|weird|odd|awkward|strange|funny|uncomfortable|terrible|wrong|unflattering|not a good|no) fit;
        fit(?:s)? (?:<be> )?(?:<very> )*(?:bad\w*|poor\w*|weird\w*|off|strange\w*|odd\w*|not|terrible|awkward\w*|issue\w*|problem\w*|funny|wrong|unflattering|large|small);
        (?:need|needed|want|wanted|exchange|swap|prefer|require|order(?:ed)?)(?: [\w']+){0,4}? (?:(?:bigger|larger|smaller|different|next) ?(?:size)?(?! (?:than|colou?r))|sizes? (?:up|down|bigger|smaller)|size (?:up|down|larger|smaller));
        ^sizing$; siz(?:e|ing) (?:issue|problem|is off|was off|too|not right|wrong|incorrect|doesn'?t|didn'?t|not)\w*;
        ordered (?:a |one )?(?:size|sizes) (?:up|down|too);
        (?:small|bigg|larg|tight|loos|long|short|wid)\w*er than (?:i |what i )?(?:expect\w*|thought|imagined|wanted|anticipated|hoped);
        (?:big|small|large|tight|loose)(?: on me| for me| in the| around| across| at the);
        (?:tight|loose|baggy|snug|gaping)(?=[ ,.;:!?]|$)(?! (?:thread|stitch|screw|button|seam|wire|lid|seal|cap));
        pinch(?:es|ed|ing)?(?: my| his| her| the)?(?: [\w']+)?; hurts? (?:my|his|her|the) (?:feet|foot|toes?|heels?|ears?|back|head|nose|neck);
        (?:bigger|larger|smaller) sizes?;
        oversized; won'?t go (?:on|over);
        (?:huge|tiny|massive|enormous|big|small|short|long|swimming|ridiculous)(?: [\w']+)? (?:on|in) (?:me|him|her|my|it);
        (?:inch(?:es)?|cm) too [\w']+; siz\w+ (?:up|down);
        rub(?:s|bed|bing)? (?:my|his|her|the back|against)(?: [\w']+)?; squeez\w+ (?:my|his|her|me)(?: [\w']+)?; (?:digs?|digging|cuts? into|cutting into|presses|pressing|squishes) (?:into |on )?(?:my|his|her)(?: [\w']+)?; (?:fell|falls?|falling|slides?|slid|slips?) (?:right )?off (?:my|his|her) (?:feet|foot|finger|wrist|head|hips|waist|heel|shoulders?|nose|face|ears?); swims? in (?:it|them|this); (?:one|two|1|2|half a|couple) sizes? (?:too|bigger|smaller|larger|up|down|off)(?: [\w']+)?; (?:too|so|very|bit|little|kinda|kind of) (?:tight|loose|snug|small|big|baggy|long|short|narrow|wide|boxy)(?: [\w']+)?; (?:waist|sleeves?|legs?|toe|toe box|bust|chest|hips?|shoulders?|inseam|crotch|calf|calves|thighs?|neck|band|cup|cups|arms?|torso|length|heel|ankle)s? (?:is|are|was|were|runs?|too|a bit|fits?) (?:<very> )*(?:tight|loose|long|short|small|big|wide|narrow|snug|baggy|high|low|huge|tiny|off)
    """,
    "customer_choice.wrong_item": r"""
        (?:order\w*|bought|purchased?|click\w*|selected|chose|picked|added|got|placed|pressed|hit|checked out)(?: [\w']+){0,5}? (?:by|in|through) (?:mistake|accident|error);
        accident\w*(?: [\w']+){0,3}? (?:order\w*|bought|purchas\w*|click\w*|select\w*|chose|placed|added|picked|press\w*|hit|buy\w*);
        (?:mistakenly|inadvertently|unintentionally|erroneously|incorrectly|wrongly) (?:order\w*|bought|purchas\w*|click\w*|select\w*|chose|placed|picked|added);
        mis-?order\w*; misclick\w*; miss ?clicked; (?:accident\w*|mistaken) (?:order|purchase);
        (?:ordered|bought|chose|picked|selected|purchased|order|buy|choose|clicked|i got)(?: [\w']+){0,3}? (?:wrong|incorrect) (?:\w+);
        wrong <thing> (?:ordered|bought|purchased|chosen|selected|picked|by me);
        wrong (?:colou?r|shade|style)(?: ordered| selected| chosen| picked)?;
        (?:ordering|order|purchase|purchasing|my|customer|buyer'?s?|buying) (?:error|mistake|fault);
        my (?:own )?(?:mistake|fault|bad|error); (?:i|we)(?: have| had| just)? made (?:a|an)(?: [\w']+)? (?:mistake|error);
        (?:i|we) (?:misread|misunderstood|miscalculated|mismeasured|measured wrong|thought (?:it|this|they)|assumed|misjudged|mixed up|confused|got confused|overlooked|didn'?t (?:realise|realize|read|notice (?:it was|that it)|see that|check))(?! (?:was|is) (?:defective|broken));
        (?:didn'?t|did not)(?: really| fully)? (?:reali[sz]e|notice|check|read|measure|pay attention)(?: [\w']+){0,4};
        misread; not compatible(?: with)?; incompatible;
        (?:kid|son|daughter|child|toddler|cat|kids)(?: [\w']+){0,2} (?:ordered|bought|clicked|pressed)(?! (?:it )?for);
        unauthori[sz]ed purchase; meant to (?:order|buy|get|select|choose|pick);
        (?:ordered|bought|chose|picked|selected|purchased) (?:it |this )?(?:wrong\w*|incorrectly);
        incorrect (?:selection|choice|order);
        click\w*(?: on)?(?: the)? wrong(?: [\w']+)?; ^(?:by |an? |my |it was an? |was an? )?(?:accident|mistake|accidental|mistaken)(?: order| purchase| click| buy)?$; (?:was|were|it'?s|is|made|this was) (?:a |an |my )(?:honest |silly |stupid |dumb |big )?(?:mistake|accident|error)(?: on my (?:part|end))?; my (?:typo|oversight|screw ?up|doing); (?:i|we) (?:goofed|messed up|screwed up|mixed (?:it|them) up|mistyped)(?: [\w']+)?; measured (?:wrong\w*|it wrong|incorrectly|badly); (?:didn'?t|did not|forgot to|should have|never) measure\w*(?: [\w']+)?; thought (?:it|this|they|these|that|i was (?:getting|buying|ordering)) (?:was|were|would|is|had|came|are|had|included|will|meant|said)?(?: [\w']+){0,4}; (?:wrong|not right) for my (?:phone|car|model|machine|device|laptop|camera|printer|bike|vehicle|sink|door|window|bed)(?: [\w']+)?; i (?:have|own|drive|use) (?:an? |the )(?:iphone|android|samsung|galaxy|mac|windows|xbox|ps\d|playstation|different (?:model|phone|car|version)|older|newer|\d+ ?(?:pro|plus|max|mini)?)(?: [\w']+){0,3}; (?:doesn'?t|does not|didn'?t|won'?t|not) (?:work|fit|compatible) (?:with|on|in) my (?:phone|car|model|machine|device|laptop|camera|printer|bike|vehicle|sink|door|window|bed|truck|tv|iphone|setup|system|pc|watch|wall|kitchen|room|desk|closet|living room|house|apartment|rack|fridge|counter)(?: [\w']+)?; butterfingers?; fat finger\w*
    """,
    "customer_choice.found_cheaper": r"""
        (?:found|saw|seen|see|got|bought|available|it's|get|can get|is|was|much|noticed|purchased|sells?|selling)(?: [\w']+){0,5}? (?:cheaper|for less|better (?:price|deal|offer)|lower price|at a lower|less expensive|less money|on sale);
        half (?:the |of the )?price; same (?:thing|item|product|one) (?:for|at) [\w']+; cheaper (?:elsewhere|somewhere|at|on|price|in|option|online|one|now|version|else\w*);
        (?:better|lower|best) (?:price|deal|offer)(?: [\w']+)?;
        price (?:<be> |has |have |just |since |went )*(?:drop\w*|down|reduced|lower\w*|decreased|cut|too (?:high|much)|is high|changed|fell);
        (?:went|gone|goes|is now|now|was) on sale; too (?:expensive|pricey|costly|much money); over ?pric\w*;
        not worth (?:it|the|what)(?: [\w']+)?; can'?t afford; (?:cost|costs) (?:too much|less);
        over (?:my |the |our )?budget; (?:only|just|for) \$?[0-9.]+ (?:at|on|in|elsewhere)(?: [\w']+)?; \$?[0-9]+ (?:dollars |bucks |% )?(?:cheaper|less|off)(?: [\w']+)?; black friday; (?:can|could) get (?:it|this|the same|one)(?: [\w']+){0,4} (?:less|cheaper)
    """,
    "customer_choice.changed_mind": r"""
        (?:<not>|do not|does not|did not) (?:really |even |quite )*(?:like|love|care for|enjoy|dig|feel) (?:the |its |this |how (?:it|the|they) |that |his |her |my )+[\w']+(?: [\w']+)?;
        (?:<family>|baby|toddler|infant|teen\w*|puppy|pup|kitten|kitty|pet|grandma|grandpa|granny|roommate|boss|coworkers?|hamster|bunny|rabbit|bird|parrot|horse|in ?laws?|bf|gf|hubby|fianc\w+|nephew|grandkid|grandchild\w*|little one|kiddo|students?|client)s? (?:<very> |just |already |still |now |absolutely |flat out )*(?:won'?t|wont|wouldn'?t|doesn'?t|doesnt|didn'?t|didnt|do(?:es)? not|did not|refus(?:es?|ed)(?: to)?|ignor(?:es?|ed)|(?:is|was|wasn'?t|isn'?t|not) (?:not )?(?:interested|a fan|into|happy|impressed|scared|afraid|bored)|said (?:no|it'?s|its|they|it (?:is|was)|to return)|says? (?:no|it'?s|its)|hat(?:ed|es)|outgrew|vetoed|scared of|afraid of|bored|lost interest|has no interest|prefers?|changed)(?: even| really| like| want| to| go| near)*(?: (?:touch|eat|play|wear|use|drink|go|sit|sleep|want|like|need|let|approve|care|sniff|look|fit|chew|lay|lie|take)\w*)?(?: [\w']+){0,2};
        (?:chang\w+|change of) (?:my |our |his |her |their |of )?minds?;
        chang\w* (?:my |our |of )?(?:mind|heart|plans?|circumstances?);
        plans? (?:have |has )?(?:changed|fell through|cancel\w*);
        no longer (?:need\w*|want\w*|required?|interested|necessary|useful|wanted|going|applicable);
        <not> (?:really |actually |even |want or |need or |particularly |quite |feel like i |think i |any |have (?:a|any) |love or )*(?:needs?|needed|need (?:it|this|them)|wants?|wanted|like|liked|likes|love|loved|happy with|use for|satisfied|pleased|interested|impressed|thrilled|keen|crazy about|a fan|enjoy\w*|care for|suit\w*|flattering|to my (?:taste|liking)|what i (?:was )?(?:want\w*|need\w*|looking|hop\w*|had in mind|imagin\w*|envision\w*|thought|had hoped)|for me|my (?:style|taste|thing|colou?r|cup)|comfortable|right for|work (?:for|with|in) (?:me|my|our|the (?:room|space|decor|outfit))|look (?:good|right|nice|great) (?:on|in|with)|go (?:well )?with|match (?:my|our|the (?:room|rest|decor|outfit|other|couch|sofa|curtain\w*|furniture))|going to (?:use|need)|used|using it|as (?:nice|good|pretty|comfortable|useful|soft) as|worth|suitable|work out|attractive|pretty|good (?:on|for) (?:me|my|her|him));
        dis ?lik\w+; hate(?:s|d)?(?=[ ,.;:!?]|$); unwanted; unneeded; unnecessary; regret\w*; remorse; impuls\w*;
        lost interest; (?:don'?t|didn'?t|do not|did not|never|won'?t|hardly|barely) (?:really |even |ever |actually )?us(?:e|ed) (?:it|this|them); waste of money; outgr(?:ew|own|ows?); clash\w*; (?:doesn'?t|didn'?t|does not|did not) (?:blend|coordinate)(?: with)?; looks? (?:different|worse|bigger|smaller|wider|darker|lighter|fat|old) (?:on|in) (?:me|my|him|her|our|us); than (?:i|we) (?:had )?(?:imagined|hoped|wanted|envision\w*); on a whim; second thoughts; reconsider\w*; (?:prefer\w*|want\w*|need\w*|would like|i'd like|looking for|exchange (?:it |this )?for|swap (?:it )?for|try|get|buy)(?: to)?(?: have| get| buy| try)? (?:an? |the )?(?:different|another|other) [\w']+;
        (?:ordered|bought|chose|picked|selected)(?: it| this| them)?(?: too| very| so)? (?:carelessly|hastily|in a (?:hurry|rush)|in haste|blindly|without (?:checking|reading|measuring|thinking|looking))(?: [\w']+){0,3};
        (?:decided|choose|chose|opted|prefer)(?: [\w']+){0,2}? (?:against|not to (?:keep|buy)|on another|another|different|something else|to (?:keep|go with|get|buy|return|send) (?!you|the wrong)\w+);
        (?:went|going|go) with (?:an?|another|something|the other|other) ?(?:different|other|another)?(?: [\w']+)?;
        ugly; (?:un|not )flattering; uncomfort\w+; itchy fabric; unsuitable; unsuited; not suitable; doesn'?t suit;
        didn'?t suit; looks? (?:bad|awful|silly|ridiculous|terrible|weird|odd|horrible|ugly|funny) (?:on|in|with);
        (?:already (?:have|has|had|own\w*|got|bought|purchased)|has one already|have one already|had one already|got one already)(?: one| it| this)?;
        <family> (?:<very> |already |said |did |does |do |decided |changed |has |had )*(?:<not> )?(?:like|want|hate\w*|need|disliked?|already|bought|got (?:me|one|it)|has|have (?:one|it)|us(?:e|es|ing)(?: it| this| them)?|wear(?: it| this| them)?)\w*(?! (?:an? )?(?:rash|reaction|allerg\w*));
        (?:unwanted |as a |was a |it'?s a |is a |a |for a |birthday |christmas |wedding )gift(?! (?:was )?(?:missing|not));
        gifts?(?=[ ,.;:!?]|$)(?! card| wrap| box| receipt); as a present; birthday present; duplicate gift;
        (?:bought|found|got|purchased|ordered|getting|buying|have)(?: [\w']+){0,3}? (?:elsewhere|another one|a better one|somewhere else|locally|in (?:a )?store|from (?:another|a different|other) \w+|a different (?:one|brand|model)|alternative|a replacement);
        (?:better|different) (?:alternative|option|product|one)(?: elsewhere)?;
        (?:found|bought|got) (?:a |something )?better;
        (?:trip|event|wedding|party|vacation|holiday|journey|concert) (?:that |which )?(?:was |is |got |has been )?(?:cancel\w*|postponed|called off);
        no[ -]reason (?:return|refund); 7[ -]days?; just because;
        (?:cancel|cancelling) (?:my |the )?order(?: please)?; trying? (?:it |them )?on; just trying; not for me;
        (?:too|so) (?:complicated|difficult to use|fancy|plain|bright|dark|formal|casual|revealing|sweet|salty|spicy|bitter|strong|soft|firm|hard|girly|childish|old fashioned|boring|busy|shiny|sheer|warm|cold|bold);
        style (?:is |was )?(?:not|isn'?t|wrong); (?:don'?t|didn'?t) (?:fall in )?love;
        not (?:effective|useful|helpful); no (?:effect|results?|difference|need|use|longer interested);
        didn'?t (?:help|do anything|see (?:any )?(?:results|difference)); doesn'?t (?:help|do anything|do much);
        bored of; never (?:wore|used it|going to); hoped for (?:better|more); underwhelm\w*; let down by the look;
        thought (?:i|we|he|she) (?:would|'d|might|will)(?: [\w']+){0,4}; mov(?:ing|ed) (?:abroad|house|away|out|to);
        not me; personal reasons?; financial; can'?t keep;
        (?:keep|keeping|kept) (?:my|the|our) (?:old|other|current|first)(?: one)?;
        minds? changed; makes? (?:me|her|him|us) look(?: [\w']+){0,2}; looks? (?:silly|stupid|dumb|childish|boring|dated|frumpy|goofy|gaudy|tacky|hideous|plain|awful|terrible|horrible|cheesy|dorky|matronly|clownish)(?: [\w']+)?; (?:hideous|gaudy|frumpy|tacky looking|unattractive|meh|blah); (?:at|in|from) (?:the|a|my) (?:local |nearby |physical )?(?:store|shop|mall|walmart|target|costco)(?: instead)?; (?:have|got|own|had) (?:this|one|it|these|two|plenty|several|enough|some|them)(?: of (?:these|them|those))? already; (?:drunk|late night|midnight|3 ?am|2 ?am|boredom|panic|emotional) (?:purchase|shopping|order\w*|buy|bought); tried (?:it |them )?on; no (?:space|room)(?: for(?: [\w']+)?| left| in(?: [\w']+){0,2})?(?=$|[,.!?;]); no room for(?: [\w']+)?; (?:takes?|taking|took) (?:up )?(?:too much|so much|a lot of|all my|up) (?:space|room); hard to use; (?:want|wanted|rather have|prefer|looking for) (?:something|anything) (?:else|different|smaller|bigger|other|simpler|newer|nicer); (?:want|wanted|like|need|wish) to cancel(?: [\w']+){0,2}; (?:cleaning|decluttering|downsizing|saving money|broke right now|tight budget|money (?:is )?tight|lost my job|laid off); (?:didn'?t|doesn'?t|did not|not) (?:spark|wow|excite|vibe)\w*; not (?:feeling|digging|loving|vibing|into|sold on) (?:it|this|them|with it)?; not (?:really )?(?:my|our|his|her) (?:vibe|aesthetic|jam|cup of tea|size|color|preference|type); wasn'?t (?:for me|feeling it|what i (?:was looking|had in mind|needed))(?: [\w']+)?; (?:realized|realised|turns out|figured|found out)(?: that)? (?:i|we) (?:don'?t|already|didn'?t|won'?t|have|do not)(?: [\w']+){0,3}; (?:sits|sitting|collecting) (?:in|on|dust)(?: [\w']+)?; (?:fun|good|ok|okay) (?:idea )?but (?:not for me|i don'?t need it|don'?t need it); (?:buyer'?s )?remorse; spur of the moment; got carried away; bought (?:too )?(?:soon|fast|hastily|early|on impulse|while drunk)
    """,
    "customer_choice.changed_mind?": r"""
        disappoint\w*; expected (?:more|better|something); meh; not great; return(?:ing)? (?:it|this|item)?;
        unhappy; not happy; color; colour;
        style; fit
    """,
    "logistics.late": r"""
        late(?! (?:r|st|x)\b)(?: delivery| arrival| shipping| shipment)?; too late; delay\w*; overdue;
        (?:took|taken|taking|takes|take|been|waited|waiting|wait)(?: [\w']+){0,4}? <long>(?! (?:sleeve|to (?:use|charge|heat|assemble|set|warm|dry|load))\w*)(?: to (?:arrive|get here|ship|deliver|come|be delivered|receive))?;
        (?:waited|waiting|wait) (?:(?:for|on)(?! (?:the |my |a |an |your )?(?:receipt|invoice|refund|reply|response|answer|coupon|cashback|rebate))|since|over|more|almost|nearly|still)(?: [\w']+){0,4};
        still (?:waiting(?! (?:for|on) (?:the |my |a |an |your )?(?:receipt|invoice|refund|reply|response|answer|coupon|cashback|rebate))|no (?:sign|delivery|package|parcel|shipment|news)|pending|processing|in transit|not (?:shipped|dispatched|sent|moved|arrived|here|delivered|come|received)|hasn'?t (?:shipped|moved|been (?:shipped|sent|dispatched))|stuck);
        (?:slow|slowest|very slow|delayed|terrible|awful|bad|poor) (?:shipping|delivery|shipment|postage|dispatch|mail|courier|logistics);
        (?:shipping|delivery|shipment|postage|dispatch|tracking|courier|post) (?:<be> |has |have |hasn'?t |takes |took )*(?:<very> )*(?:slow\w*|late|delayed|long|forever|ages|not mov\w*|not updat\w*|stuck|stalled|moved|updated|delay\w*|terrible|awful|not changed|no update\w*|tardy);
        (?:not|hasn'?t|haven'?t|wasn'?t|weren'?t|never|isn'?t|didn'?t|did not|has not|have not|was not|is not|hasnt)(?: been| get| got| yet| even)* (?:ship(?:ped)?|dispatch(?:ed)?|sent(?: out| it| yet| my)|post(?:ed)?)(?! to the wrong)(?: [\w']+)?;
        (?:not|didn'?t|did not|wasn'?t|failed to)~(?:on time|in time|by the (?:date|deadline|promised)|before (?:christmas|my|the)|within the|by (?:christmas|the)|when promised|as promised date);
        missed (?:the |its |my |our |his |her )?(?:birthday|deadline|delivery (?:date|window)|christmas|event|party|wedding|anniversary|date|estimated);
        (?:after|past|beyond) (?:the |my |our |his |her )?(?:birthday|deadline|christmas|event|wedding|party|anniversary|holiday|trip|promised date|due date|delivery date|estimated|promised);
        (?:arrived?|came|delivered|got here|received|showed up|comes)(?: [\w']+){0,2}? <n> (?:days?|weeks?|months?) (?:late\w*|after|past|behind);
        (?:stuck|stalled|sitting|held up|been) (?:in|at)~(?:warehouse|depot|hub|facility|sorting|transit|post office|distribution);
        out for delivery (?:for|since|again|every)(?: [\w']+){0,3}; no (?:movement|updates?|tracking updates?)(?: on| since| for)?;
        never (?:shipped|dispatched|sent out|left the);
        (?:estimated|expected|promised|scheduled) (?:delivery|arrival|ship\w*|date)(?: [\w']+){0,3};
        (?:ship\w*|sent|deliver\w*|dispatch\w*|arriv\w*)(?: [\w']+)? (?:<very> )*(?:slow|slowly|late);
        (?:tracking|parcel|package|shipment|order)(?: [\w']+)? (?:does not|doesn'?t|not|isn'?t|hasn'?t|never) (?:move|moved|moving|update|updated|updating|progress\w*);
        needed (?:it|this|them|these|that) (?:by|for|before|sooner|earlier|yesterday|last|in time|on|today|tomorrow|this week\w*)(?: [\w']+){0,3}; past (?:due|the due date|due date|delivery date|the (?:eta|delivery)); no longer useful (?:now|because it)(?: [\w']+){0,3}; (?:just|only|nothing but) (?:a )?(?:shipping )?label(?: [\w']+){0,2}; label (?:was |has been |only )?(?:created|printed|made)(?: [\w']+){0,3}; supposed to (?:arrive|come (?:on|by|in|last|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|be (?:here|delivered|shipped|there|in)|get here|ship)(?: [\w']+){0,3}; (?:said|says|promised|guaranteed|paid for|chose|was) (?:a |for )?(?:next|same|two|2|1|one|overnight|express|prime)[ -]?(?:day|shipping|delivery)(?: [\w']+){0,6}; (?:after|past|missed|too late for|not here for|in time for|late for|before)(?: the| my| his| her| our)? (?:christmas|birthday|wedding|party|trip|vacation|holidays?|halloween|easter|valentine\w*|mother'?s day|father'?s day|graduation|event|anniversary|deadline|baby shower|thanksgiving|school start\w*|camping)(?= |$|[,.]); (?:a|one|two|three|\d+)(?: [\w']+)? (?:days?|weeks?|months?) (?:and|later|since)(?: it| still| i)*(?: [\w']+){0,3} (?:nothing|no|not|hasn'?t|still|haven'?t|never|nowhere)(?: [\w']+){0,2}; stuck (?:in|at)(?: [\w']+){1,3}; keeps? (?:getting |being )?(?:delay\w*|push\w* back|reschedul\w*|postpon\w*); pre-?order\w*~(?:delay\w*|late|never|still|push\w*); (?:seller|shop|store|they|you) (?:hasn'?t|haven'?t|never|still hasn'?t|didn'?t|won'?t|has not|taking forever to|not) (?:ship\w*|sent|send|dispatch\w*|post\w*|mail\w*)(?! me (?:the|a) (?:wrong|refund|invoice|reply))(?: [\w']+)?; snail(?: mail|'?s pace)?
    """,
    "logistics.lost": r"""
        tracking (?:number |link |info |code |page )?(?:<be> )?(?:doesn'?t|does not|isn'?t|didn'?t|not|never|invalid|fake|bogus|wrong)(?: (?:work\w*|valid|exist|recogni[sz]ed|found|update\w*|show\w*|updating|move\w*|real))?;
        (?:tracking|usps|ups|fedex|dhl|amazon|status|app|they|courier|carrier|it)?(?: [\w']+)? ?(?:says?|shows?|showed|showing|marked|claims?|said|states?)(?: as| it was| it'?s| that it was| it is| package| was)* delivered(?=$|[,.!?;]|(?: and| but| yet| however)? (?:nope|not|nothing|no|never|it'?s not|isn'?t|it isn'?t|wasn'?t|where|i|we|didn'?t|haven'?t|on|yesterday|last|to|at|by|though|3|2|4|5|a week))(?: [\w']+){0,3};
        (?:<not>|didnt|hasnt|havent|never ever|not yet|nothing|without)(?: yet| even| ever| actually| been| be| fully| seem to have)* (?:arriv\w+|reciev\w+|receiv\w+|delivered|show\w* up|turn\w* up|came|come(?! (?:with|on|in|off|as))|get here|got here|got (?:it|my|the|them)|get (?:it|my (?:order|package|parcel|item))|reach\w*|made it|make it|here)(?! (?:the )?(?:instruction|manual|reply|response|answer|refund|charger|cable|part|screw|remote|lid|well|full|all))(?: yet| it| my \w+| the (?:item|package|parcel|order|product|goods))?;
        non[ -]?(?:delivery|receipt|arrival); undelivered; (?:delivery|shipment) (?:has )?never (?:happened|took place|made it|attempted);
        (?:lost|gone missing|went missing|disappeared|vanished|misplaced|stolen|theft|porch pirates?)(?! (?:its|their|shape|interest|colou?r|pressure|charge|receipt|weight|suction|power|signal))(?: in (?:transit|the (?:mail|post)|shipping)| package| parcel| by)?;
        missing (?:package|parcel|order|delivery|shipment);
        (?:package|parcel|order|delivery|shipment) (?:is |was |has gone |went )?missing;
        (?:says?|shows?|showing|marked|shown|states?|claims?|status)(?: [\w']+){0,5}? (?:delivered|signed|received)=(?:not|n'?t|no|never|nothing|nobody|none|but i|but we|nowhere|isn'?t)(?: [\w']+){0,3};
        no (?:sign of|tracking(?! update)|package|parcel|delivery|shipment|record|trace|scan\w*)(?: [\w']+)?;
        where is my (?:order|package|parcel|item|stuff);
        can'?t (?:find|locate) (?:my |the )?(?:package|parcel|order|shipment);
        tracking (?:number )?(?:<be> )?(?:doesn'?t|does not|invalid|not work\w*|never|no info\w*|number not);
        (?:someone|somebody|neighbou?r|stranger|receptionist)(?: else)? (?:signed|took|collected|picked|stole|accepted)(?: [\w']+){0,2};
        nothing (?:arrived|came|received|here|in the mail|delivered|has);
        (?:item|product|order|goods|package|parcel) not (?:arrived|received|delivered|here);
        where(?:'s| is| are) (?:it|my|the|our|they)(?! (?:manual|charger|button|option))(?: [\w']+)?;
        no (?:package|parcel|delivery) (?:at|in|on)(?: [\w']+){0,3};
        no (?:courier|tracking|express|shipping|logistics|delivery) (?:info\w*|record\w*|details?|number|data);
        not (?:receipt|received);
        (?:but|and) not (?:the|my|our) (?:goods|items?|products?|order|package|parcel|rest);
        never show(?:ed|s)?(?: up)?; still nothing(?: [\w']+)?; no attempt(?: [\w']+)?; no show; (?:nowhere|can'?t be|never|not) (?:to be )?found(?! (?:any|the (?:one|size)))(?: [\w']+)?; (?:neighbou?r|someone|somebody|thief|thieves|guy|roommate) (?:stole|took|grabbed|has|got|picked up|opened) (?:it|my|the|them)(?: [\w']+)?; (?:was |got |been |it was )?(?:swiped|snatched|nabbed|robbed|pirated off)(?: [\w']+){0,2}; (?:m\.?i\.?a\.?|black hole|limbo|void)(?=$|[,. ]); (?:usps|ups|fedex|dhl|courier|carrier|post office|mail|amazon) lost(?: [\w']+){0,3}; fell off the truck; empty (?:porch|mailbox); vanish\w*
    """,
    "logistics.short_shipment": r"""
        (?:got|received|sent|delivered|arrived|came|found|counted|only|just)(?: only| just| me)? <count>(?: (?:out )?of(?: the| my)?) <count>(?: [\w']+)?;
        (?:<count>) (?:instead of|rather than|not|out of) <count>(?! (?:inch\w*|cm|mm|gb|tb|mah|lbs?|oz|ml|watts?|volts?|feet|ft|pro|plus|max))(?=$|[,.!?;]| [\w']+$| i | in );
        only (?:one|1|two|2|half|half of|part of|three|a few|some of) (?:shoe|sock|glove|earring|piece|item|bottle|box|pack|bag|set|part|of|the|order|my|our|arrived|came|was|were|it|them|in|book|lamp|chair|curtain|pillow|towel|leg|wheel|speaker|earbud|boot|slipper|candle|mug|plate|cup)s?(?: [\w']+){0,3};
        missing(?! (?:the |my |a |our )?(?:free|promised|promotional|bonus|complimentary) )(?! (?:feature|function|stitch\w*|button|option|out|package|parcel|pixels|teeth|the (?:birthday|deadline)))(?: [\w']+){0,3};
        (?:incomplete|partial)(?: order| set| shipment| delivery| kit| item| package)?;
        (?:only|just) (?:<very> )?(?:received|got|recieved|came with|sent|includes?|included|shipped|delivered|contained|one of|found|had|has|arrived with)? ?(?:me )?(?:<count>)(?: [\w']+)?(?: (?:out )?of(?: the)?(?: [\w']+)?| was| were| in the| arrived| came| received| delivered| sent| instead| inside| piece| item)(?: [\w']+)?;
        (?:received|got|recieved|sent|came with|delivered|contained)(?: me)? (?:only|just) (?:<count>|part|half|some)(?: [\w']+){0,2};
        (?:ordered|bought|paid for|purchased|order)(?: for)? (?:<count>|a pair|a set|a pack)(?: [\w']+){0,3},?(?: but| and)?(?: i| only| we)*(?: have)? (?:got|received|recieved|sent|delivered|came|arrived|there (?:was|were))(?: with| me)?(?: only| just)? (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|a single)(?! (?:days?|weeks?|months?))(?=[ ,.;:!?]|$);
        (?:<count>|some|part|parts|several|half|few|another|rest|one)(?: of(?: the| my| them)?(?: [\w']+){0,2})?(?: items?| pieces?| parts?| bottles?)? (?:<be> |wasn'?t |weren'?t |did ?n'?t |not |never )+(?:missing|included?|there|absent|in the (?:box|package)|come|arrive|received?|not (?:included|there|sent|in|received|delivered)|left out|short|gone|sent);
        (?:came|arrived|comes?|received|sent|shipped|delivered|was|got)(?: it| them)? without(?: the| its| any| a| an)?(?: [\w']+){0,2};
        (?:no|without(?: the| a| any)?|not any) (?:\w+ )?<accessory>(?: [\w']+){0,2}? ?(?:included|inside|in (?:the )?(?:box|package)|with it|came|provided|enclosed|supplied|was|were)?;
        (?:doesn'?t|didn'?t|does not|did not|don'?t|not|never|wasn'?t|weren'?t|forgot to|isn'?t|failed to|aren'?t)(?: come| came| arrive)?(?: [\w']+)? (?:includ\w*|with (?:the |a |an |its |any |all )?(?:\w+ )?<accessory>|send (?:the |all |my |one |me )\w+|enclosed?|contain\w*|in (?:the )?(?:box|package|parcel)|pack(?:ed)? the)(?: [\w']+){0,2};
        only (?:<very> )*(?:got|received|recieved|sent|shipped|came with|found|had|delivered)(?: me| us)? (?:one|two|half|a single|1|2|3|three|four|part)(?! (?:days?|weeks?|months?|times?|uses?|wash\w*|hours?|years?|wears?|compliments?|minutes?))(?: of(?: the| my)?)?(?: [\w']+)?;
        (?:left out|short(?:ed| shipped|age| by| \d| one)|short[ -]ship\w*|short[ -]deliver\w*)(?: [\w']+){0,2};
        (?:fewer|less) (?:items?|pieces?|than i (?:ordered|paid|bought))(?: [\w']+)?;
        not (?:all|enough|every|the full|complete)(?: of)?(?: the| my| our)? ?(?:items?|pieces?|parts?|order|quantity|screws?|amount|set|were|was|of it|things)?;
        contents? (?:<be> |had been )?(?:missing|gone|stolen|removed); empty(?: [\w']+)?; nothing (?:inside|in (?:it|the (?:box|package|envelope|parcel|bag)))(?: [\w']+)?;
        (?:box|package|parcel|envelope|bag) (?:<be> )*(?:<very> )*empty;
        wrong quantity (?:sent|received|delivered|shipped); short quantity; quantity short; where (?:is|are) the (?:other|rest|second);
        (?:\d+|one|two|three|four|five|a few)(?: (?:pieces?|items?|units?|packs?|parts?|bottles?|screws?|of them))? short;
        ^only (?:one|half|1|two|2)$; (?:forgot|forgotten|didn'?t (?:send|pack|include|give)|left out|skipped|neglected)(?: to (?:send|include|pack|put|add))?(?: me)?(?: the| my| one| an?| half| some| all)*(?: of)?(?: the)? (?:<accessory>|item|piece|part|screw|one|order|stuff|things?|other)s?(?: [\w']+)?; (?:rest|remainder|other half|other one|second (?:one|box|package|item)|other (?:shoe|item|box|package|piece))(?: of(?: [\w']+){1,2})? (?:never|didn'?t|hasn'?t|not|is|was|wasn'?t|isn'?t|still)(?: [\w']+){1,3}; where'?s (?:the|my) (?:rest|other|second)(?: [\w']+)?; not (?:in|inside) (?:the )?(?:box|bag|package)(?: [\w']+)?; (?:was|were|is|are) ?n'?t (?:in|inside) (?:the )?(?:box|bag|package|there)
    """,
    "logistics.returned_to_sender": r"""
        return\w* to (?:the )?(?:sender|seller|shipper|warehouse); sent back (?:to|by);
        (?:refused|rejected) by (?:the )?<courier>; (?:refused|rejected) (?:delivery|the (?:delivery|package|parcel)|at the door|package|parcel); undeliverable;
        (?:courier|carrier|ups|usps|fedex|post\w*)~(?:returned|sent it back); was returned (?:by|to|before|without); (?:package|parcel|order|shipment|it) (?:was|got|has been|were) (?:sent|shipped|returned|posted) back;
        reject(?:ed)? (?:receive )?(?:the )?(?:package|parcel|delivery)
    """,
    "logistics.customs": r"""
        (?:stuck|held|seized|detained|sitting|stopped|blocked|waiting) (?:up )?(?:in|at|by|with) (?:the )?customs;
        customs(?! made); import (?:dut\w+|fees?|tax\w*|charges?); (?:duty|duties) (?:fee|charge|to pay)s?
    """,
    "logistics.wrong_address": r"""
        (?:deliver\w*|shipped|sent|went|left|dropped|drop\w*|placed|put|gave|given|posted|mailed|brought|send|ship)(?: [\w']+){0,5}? (?:to|at|with|in)(?: the| a| an| my| our)? (?:wrong (?:address|house|place|person|door|apartment|flat|block|floor|suite|office|locker|branch|city|unit|building|location|street|state|country|home|mailbox)|neighbou?r\w*|different (?:address|house|city|state|person|location)|another (?:address|house|city|person|state)|incorrect address|someone else|somebody else|old address);
        (?:wrong|incorrect) (?:address|house|place) (?:delivered|delivery); (?:wrong|incorrect) (?:delivery |shipping )?address[ ,]+(?:used )?(?:by )?(?:the )?<courier>(?:'s)?(?: (?:error|mistake|fault))?; mis[ -]?deliver\w*; wrong house;
        wrong (?:delivery|mailbox|apartment|door|porch|building|city|state|street|town)(?: [\w']+){0,2}; (?:neighbou?r|someone else|stranger|other people|next door|another (?:person|house))(?: [\w']+)? (?:got|received|has|ended up with) (?:it|my|the|our)(?: [\w']+)?
    """,
    "logistics.not_delivered": r"""
        (?:courier|driver|carrier|postman|mailman|ups|usps|fedex|dhl|delivery (?:man|guy|driver|company))~(?:never|didn'?t|did not|refus\w*|wouldn'?t|failed|left|not|lied|rude);
        (?:delivery|courier) (?:attempt )?(?:failed|problem|issue|attempt)s?; failed delivery;
        (?:shipping|shipment|transit|logistics|delivery|carrier|courier) (?:issue|problem|error|exception)s?;
        left (?:it |my (?:package|parcel|box|order) |the (?:package|parcel|box) |package |parcel |them |stuff )?(?:outside|out in|in (?:the )?(?:rain|snow|sun|hallway|lobby|street|driveway|bushes|trash|garbage|mud|road|yard)|on the (?:street|curb|road|sidewalk|lawn|stairs)|by the (?:road|dumpster|street|trash))(?: [\w']+){0,2}; never (?:rang|knocked|called|attempted|came to)(?: [\w']+){0,3}; (?:didn'?t|did not|never) (?:ring|knock|attempt|deliver|buzz)(?: [\w']+){0,3}; (?:won'?t|don'?t|doesn'?t|can'?t|refuse to|do not|does not) (?:deliver|ship) (?:to|here)(?: [\w']+){0,4}; (?:threw|thrown|tossed|chucked|dumped) (?:it |my package |the (?:box|package) )?(?:over|at|on|onto|in)(?: [\w']+){0,3}; access (?:problem|issue|code); ^(?:sent back|refused|return(?:ed)? to sender|rejected)$
    """,
    "other.agreed": r"""
        (?:as|we|already|was|were|been|mutual\w*|per)~(?:agreed|agreement|discussed|arranged);
        agreed (?:with|to|on|by); agreement; per (?:our )?(?:conversation|chat|email|discussion|phone call|request);
        (?:<seller>|customer service|support) (?:\w+ ){0,2}?(?:told|asked|advised|said|instructed|requested|offered|suggested|approved|authori[sz]ed)(?: me| us| that i| i)?(?: to| can| should)?(?: return| cancel| refund| send| reorder| reject)?;
        goodwill
    """,
    "other.price_adjustment": r"""
        (?:want|wants|refund|return|pay|give|get|claim|owe|owed|need|requesting|asking for)(?: me| back| us)?(?: the| a| my)? (?:price )?difference(?: back| refunded| please| pls)?; (?:shipping|postage|delivery|freight)(?: (?:cost|fee|charge|price|rate)s?)? (?:is |was |were |are )?(?:<very> |way )*(?:expensive|high|much|costly|pricey|more|wrong|overcharged|ridiculous)(?: [\w']+)?; payment (?:issue|problem|error|fail\w*|method|didn'?t|declined|not)(?: [\w']+)?; price (?:error|mistake|wrong|was wrong|is wrong|changed|mismatch|discrepanc\w+|incorrect|at checkout);
        price (?:adjust\w*|match\w*|difference|protection|correction|guarantee);
        (?:difference|refund) (?:in|of|for) (?:the )?(?:price|difference|shipping|postage);
        (?:refund|return|reimburse)~(?:postage|shipping (?:cost|fee|charge)s?|difference);
        (?:shipping|postage|delivery) (?:cost|fee|charge|refund)s?(?! too late); over ?charged;
        charged (?:twice|too much|wrong|more|double|incorrect\w*|extra); double charged; wrong price;
        partial refund; tax (?:refund|exempt\w*|charged); refund~difference
    """,
    "other.invoice": r"""
        (?:missing|no|without(?: an)?) invoice; invoice\w*(?: (?:is |was )?missing)?; vat(?: [\w']+)?; (?:receipt|bill)s? (?:is |was |were )?(?:missing|not (?:included|received|provided|sent))|(?:missing|no) receipt;
        tax (?:invoice|receipt|id); (?:need|want|missing|no|send)(?: [\w']+){0,2}? receipt; company name; billing
    """,
    "other.discount": r"""
        (?:coupon|discount|promo\w*|voucher|gift ?card|reward|loyalty|points|cashback|offer code|code)s?(?: [\w']+){0,4};
        (?:forgot|missed|apply|applied|use|used)(?: [\w']+){0,4}? (?:coupon|discount|code|promo\w*|voucher|points|gift ?card)
    """,
    "other.service": r"""
        (?:rude|bad|terrible|poor|awful|horrible|worst|unhelpful|no|unprofessional|slow) (?:customer )?(?:service|support|staff|seller|communication|reply|response|attitude|answer);
        (?:customer service|service|support|seller|staff|shop|merchant) (?:<be> |has |have )*(?:<very> )*(?:rude|bad|terrible|poor|awful|unhelpful|horrible|unresponsive|ignor\w*|never (?:answer\w*|respond\w*|repl\w*)|doesn'?t (?:answer|respond|reply)|won'?t (?:answer|respond|reply)|not (?:answer\w*|respond\w*|repl\w*|help\w*)|attitude);
        nobody (?:answers|replies|responds); attitude;
        (?:customer service|service|support|seller|staff|shop|merchant|agent|rep|helpdesk|chat)(?: <be>| was| is| were| has been)* (?:<very> )*(?:useless|worthless|a joke|clueless|trash|sucks?|lame|incompetent|hung up|ghosted|blocked me|snarky|condescending|lazy|disrespectful|yelled|nonexistent|garbage|dismissive|impolite|nasty|mean)(?: [\w']+)?; ghosted(?: me)?; (?:blocked|hung up on|yelled at|insulted|swore at|cursed) me; (?:no|zero|never any|without) (?:response|reply|answer|help|communication|support)(?: [\w']+){0,3}; (?:keeps?|kept|just) (?:sending )?(?:copy past\w+|bot|automated|canned|transferring me|giving me the runaround)(?: [\w']+)?; runaround; bots? (?:only|answers?|replies)|chat ?bot
    """,
    "other.out_of_stock": r"""
        out[ -]of[ -]stock; sold[ -]out; no stock; not in stock; unavailable; no longer available;
        back[ -]?order\w*; discontinued; (?:can'?t|cannot|unable to) (?:supply|fulfil\w*)(?: [\w']+)?; oversold;
        inventory
    """,
    "other.gift": r"""
        (?:missing|no|without|didn'?t (?:get|receive)|did not (?:get|receive)|never (?:got|received)|where is|forgot|lacks?)(?: the| my| a| any| our)*(?: [\w']+)? (?:free|promised|promotional|bonus|complimentary) (?:gift|item|sample|one|product|case|bag)s?(?: [\w']+)?;
        (?:free|promised|promotional|bonus) (?:gift|item|sample|product)s?(?: [\w']+){0,5};
        (?:missing|no|without|didn'?t (?:get|receive)|did not (?:get|receive)|never (?:got|received)|where is|forgot)(?: [\w']+){0,3}? (?:free|promised|promotional|bonus) (?:gift|item|sample|one)s?;
        gift(?: [\w']+){0,2} (?:not included|not sent|missing|not received|left out); promised gift
    """,
    "other.installation": r"""
        (?:don'?t|do not|didn'?t|not) (?:know|understand|sure|figure out) how to (?:install|set|assemble|use|operate|put)(?: [\w']+){0,2};
        (?:how (?:do|can) i|how to|help|need help|can'?t figure out)(?: [\w']+){0,3}? (?:install\w*|assembl\w*|set ?up|use (?:it|this))(?: [\w']+)?;
        install(?:ation|ing)?(?: [\w']+){0,2}? (?:help|question|service|instruction|issue|problem|support)s?;
        (?:hard|difficult|impossible|complicated) to (?:install|assemble|set up|put together);
        assembly (?:question|help|service);
        installers?(?: [\w']+){0,3}; technicians?(?: [\w']+){0,3}; (?:assembly|installation|setup) (?:too |is |was |so |very )*(?:hard|difficult|complicated|confusing|service)
    """,
    "other.test": r"""
        test(?:ing)?(?! for (?:size|fit))(?: (?:order|return|only|please|purchase|refund|purposes?))?; please ignore; dummy;
        sample order; asdf\w*; qwerty
    """,
    "other.fraud": r"fraud\w*; suspicious; chargeback; card (?:was )?(?:stolen|declined)",
    "other": r"""
        (?:see|check|read|refer to|as per|as in)(?: [\w']+){0,2}? (?:e-?mails?|notes?|chat|messages?|comments?|below|above|attach\w*|photos?|pictures?);
        see (?:note|above|below); others?(?= reason|$|\)); other reasons?; ^other$; n/?a; ^none$; none given;
        no (?:comment|reason|particular reason); unknown; not specified; no reason given; ^[-.x?]+$;
        thanks?(?: you)?; contact me
    """,
}

WIDE_NEGATION = (
    r"not (?:that|because|saying|due to|like (?:it|they)|about|to say|a (?:case|matter) of)|(?:don'?t|didn'?t|doesn'?t|can'?t|cannot|couldn'?t|do not|did not)"
    r" (?:think|believe|find any|see any|notice any|mean|have any|say)|(?:isn'?t|wasn'?t|is not|was not)(?: actually| really)? (?:that|because|about|due to|like)|rather than being|instead of being"
)
NEGATION = (
    r"(?:not|no|never|nothing|none|without|neither|nor|isn'?t|wasn'?t|aren'?t|weren'?t|hasn'?t|haven'?t|doesn'?t|didn'?t|free of|zero|non)"
    r"(?! (?:happy|satisfied|pleased|impressed|great|good|acceptable|nice|sure|only|just|reply|response|answer|help|refund|idea|again|matter|doubt|longer|one|thanks?|cool|ok|okay|wonder|surprised|know|even))"
)
NEGATION_GAP = r"(?: (?!(?:because|since|although|though|whereas|however|yet|but|so|just|it|its|it's|i|they|we|which|when|while|after|then|until|and (?:it|the|they|i)|who|that)\b)[^ ,;:.!?]+){0,5} ?(?:or |nor |and )?"
CONTRAST = r"but|however|yet(?! to)|except|it'?s just|just that|only that|simply|though(?= )|although(?= )|nevertheless|unfortunately|instead it"
ADDITIVE = r"[, ]*(?:\w+ ){0,4}?(?:also|too|as well|on top|additionally)\b"
REASON = (
    r"(?:main|real|actual|primary|biggest|only) (?:reason|issue|problem|complaint)(?: [\w']+){0,4}? (?:is|was|being)|mainly|mostly|primarily|"
    r"(?:my |the )?reasons?(?: for (?:the |this |my )?returns?| for returning)?(?: is| was|:)|(?<!not )(?<!isn't )(?<!just )because(?: of)?|due to|returning (?:it |this |them )?(?:because|since|as|for)"
)
CONCEDED = r"(?:although|even though|though|despite|while|apart from|aside from|besides)\b(?<!\w )[^,;.!?]*,?|(?:i |we )?(?:don'?t|do not) (?:care|mind)[^,;.!?]*"
USE = (
    r"(?:after|within|in|for|lasted?|only|under|less than|barely|by the)(?: only| just| about| around| the| my| less than| under| exactly| using (?:it )?(?:for )?| a few| maybe| like| barely| not even| almost| over)*"
    r" (?:<n> )?(?:a |an |of )?(?:first |second |third |1st |2nd |one |single |gentle |few |couple |normal |light |regular |short )*(?:of )?<time>(?: of (?:use|using|wear|wearing|light use|normal use|owning|operation))?(?! (?:of waiting|late|for delivery|to (?:arrive|get|ship|deliver)))"
    r"|(?:first|second|third|1st|2nd|next|last) (?:time|use|wash|wear|day|week|month|night|try|attempt|charge|ride|trip)|once i (?:used|wore|washed)|<n> <time> (?:later|in|old)|(?:when|while|whilst|as|during|upon|from|with) (?:i |we |he |she |it |normal |light |first |regular |daily )*(?:was |were |am |is )?(?:using|used|use|wore|wear|wearing|washed|washing|charging|putting|opening it|tried)"
    r"|after (?:using|wearing|washing|use|i (?:used|wore|washed)|washes|installation|being used|charging|opening it a)|in the wash|day (?:one|two|three|1|2|3)|(?:used|wore|worn|washed|lasted)(?: it| them| this)?(?: only| just)* (?:once|twice|<n>|for)|already (?:broke|broken)|tried to use|daily use|over time|in use|the next day"
)
TRANSIT = r"transit|in shipping|during shipping|(?<!fast )shipping damage|transport|courier|mailman|postman|carrier|delivery (?:man|guy|driver)|driver|packag(?:ed|ing)|poorly packed|bubble wrap|ups|usps|fedex|in the (?:mail|post)|handling"
ARRIVAL = r"arriv\w+|came|comes|received|recieved|on receipt|upon receipt|delivered|delivery|when (?:i|we) (?:first )?(?:opened|got|received|unpacked|unboxed)|out of the (?:box|package)|opened the|opening the|upon opening|unbox\w*|unpack\w*|got (?:it|them|here|mine)|inside the (?:box|package)|inside"
