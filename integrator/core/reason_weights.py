"""Weights of the pieces of a text, by `tests/core/learn_reasons.py`; do not edit.

Each entry is a piece and, after `=`, a letter for each category: so many steps from the middle one of LETTERS.
"""

# ruff: noqa: RUF001 -- pieces stand as customers write them

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
STEP = 0.15
WEIGHTS = r"""
,一=bTTPR ,一直=VSWST ,一碰=YTSTU ,不=QSRbO ,不太=TTTWT ,不想=TTXTT ,不是=TYQVT ,不适=TTUWT ,不需=UUTWU ,东=WSUTU ,东西=WSUTU ,主=SVVTT
,主要=TUWTU ,买=TXSVS ,五=PXVTS ,人=TSTXT ,人家=TSTXT ,但=aTRTL ,但和=QUTXT ,但是=ZPUUO ,你=SbRQS ,你们=SbRQS ,充=ZTRRT ,先=TTSYS
,先退=TTSYS ,全=XSTTT ,全是=XSTTT ,其=SYUTS ,其实=SYUTS ,写=TXTTT ,写的=TXTTT ,到=PfOQQ ,到手=PfOQQ ,包=VZSQR ,包装=WXRSS ,包裹=SWVST
,单=STSaT ,单纯=STSaT ,发=RbRQS ,发来=SZSSS ,只=NRRdS ,只是=PTOcT ,可=bRTSO ,可惜=VTUWP ,可是=aQTRT ,吊=TXTTT ,吊牌=TXTTT ,后=RURaR
,后悔=RURaR ,和=TVTTV ,商=STXTS ,商家=TTWTU ,图=RaTQT ,图片=TXTST ,地=WRXRT ,外=TSXTT ,字=QaTTT ,实=QcQRR ,实物=TYTTS ,实际=SaTST
,客=SXVPU ,客服=SXVPU ,寄=SbSPT ,少=QWXRS ,少了=QWXRS ,就=NTPcX ,就是=NTRcT ,屏=ZTRST ,屏幕=WTTTU ,差=XWSRS ,差点=XTTTT ,已=UTXUT
,已经=UTXUT ,应=SVTWT ,应该=SVTWT ,开=TZSQR ,快=QPcPU ,快递=QPcPU ,怀=TWUTU ,怀疑=TWUTU ,想=RPScQ ,想换=SQTaT ,想退=TTUYR ,感=XTTSU
,感觉=XTTSU ,我=NYOZP ,我买=TYTSU ,我要=UZSRT ,我订=TXTST ,打=YTSTT ,打开=YTRTT ,扫=SaQRT ,扫码=SaQRT ,把=YTSST ,拉=bQTQS ,拉链=bQTQS
,插=SXTTT ,收=WcNOQ ,收到=WcLPR ,放=TTSYS ,放不=TTUWT ,是=kFXNQ ,是_=YRZLR ,是一=WSVTT ,是产=aRSRT ,是你=SWYPT ,是发=OdTOS ,是快=TRZRT
,是我=MGLmO ,是收=YRSTT ,是真=aRRRS ,是等=STYRU ,是裤=ZRTSU ,是面=ZRTST ,本=WRSWT ,本来=WRSWT ,来=NeOQR ,来的=OdPRS ,标=TYTST ,标签=TWTTT
,根=cSPPT ,根本=cSPPT ,水=VTVST ,没=MWVXT ,没有=PYVQU ,没看=RRSZT ,洒=RTYTT ,洗=XUSTT ,温=STXTT ,物=TTXTT ,物流=TTXTT ,现=QQVZS
,现在=QQVZS ,瓶=WTUTT ,用=TZQUR ,申=YSRWQ ,申请=YSRWQ ,磁=RaTSS ,磁铁=RaTSS ,称=SYSTT ,称了=SYSTT ,穿=VSSXS ,穿着=WTTUT ,等=RPbSS
,等了=SQaST ,箱=SSYUT ,箱子=SSYUT ,纯=SRSZS ,纯属=TTSXS ,线=YTSST ,经=WVSTS ,结=RaTSS ,结果=RaTSS ,给=TYTRT ,给我=TXTST ,缺=TSXTT
,罐=SXTTT ,罐子=SXTTT ,而=QXTVT ,而是=QXTVT ,螺=WSVTT ,螺丝=WSVTT ,要=SVSPZ ,走=SSUXT ,跟=UWSTT ,还=XTVSS ,还有=YTSST ,这=RYRXS
,这个=SWSXS ,退=OQOWa ,退一=TTRaQ ,退了=STSWV ,退差=STTOb ,送=STYRT ,送得=STYRT ,里=QTaTT ,里面=QTaTT ,重=SRQYW ,重新=SRQXW ,量=RZSST
,闻=VXTRT ,闻着=VXTRT ,颜=VTYPT ,颜色=VTYPT ,骑=YTSST 0克$=SZRSS 0克=SZRSS 0码=SaRQQ 40码=SaRQQ 48小=TSZTT 7天=RRPcM 7天无=TTTYQ
8小=TSZTT 8小时=TSZTT ^7天=RRPcM ^u盘=XTTTT ^一=OQYaH ^一时=PRObT ^一直=OPdQR ^一般=PPOcR ^七=SSSZQ ^七天=SSSZQ ^三=VWVPP ^三天=YRTSS
^上=KcLYO ^上当=NdNNQ ^下=IWOYU ^下单=MYSYN ^不=DNRUi ^不_=IRaWH ^不会=NPQJf ^不值=RRSaP ^不像=PbSPQ ^不合=ORSdQ ^不喜=TSTZS ^不太=RSTbR
^不好=PQRfL ^不小=RSSaR ^不怎=RQTbN ^不想=RQRRa ^不按=QSbPR ^不是=XYZJK ^不知=PQQNc ^不给=PNOLe ^不解=QQROb ^不送=QQXXO ^不适=TSTZT
^不需=TTTXS ^与=SUTSX ^与实=UVUUU ^丑=LQNdP ^专=PWSRZ ^东=QUWVR ^东西=QUWVR ^丢=PRdPQ ^两=YNZOT ^两只=XPXQT ^个=SVSYQ ^中=bSSPR
^主=RcPQQ ^主播=RcPQQ ^书=eNRML ^书页=YSRTT ^买=GTRdP ^买_=RaPTR ^买了=ZOYNR ^买多=TRTYS ^买完=RRSaQ ^买家=TYSQV ^买小=UUUVU ^买成=PMRdR
^买来=TRTZT ^买的=PgOKO ^买给=TRSaR ^买贵=RQRMc ^买重=SSSYS ^买错=SJRdR ^二=XWQQR ^二手=XWQQR ^产=PdRPR ^产品=TXUTT ^产地=QbRQS ^人=RQPZV
^人不=SRQaR ^仓=TQUQX ^仓库=PQWRX ^付=QPXNZ ^付款=RRYQV ^以=NZOXN ^以为=TQTZT ^价=KJNPg ^价保=RSSRZ ^价格=NLPRe ^优=PROPd ^优惠=PROPd
^会=STSSY ^会员=STSSY ^体=ZOSVR ^保=XSLKZ ^保价=RSTRZ ^保温=aRRRR ^保质=RaSRS ^假=RbRMN ^假一=RZQSS ^假发=WPWTS ^假的=TYSTT ^偏=KKPfL
^做=dSONO ^做工=dPPNP ^停=OONPc ^偷=WZPNP ^催=PRaSS ^催了=QSZTT ^儿=ZSRRT ^儿童=ZSRRT ^充=hSILO ^充气=YTSTT ^充电=fPNOQ ^公=PQPcQ
^公司=PQPcQ ^其=NKNSd ^其他=QQQOb ^内=aaKMR ^内存=WdLPN ^冒=RaQRR ^写=QbSRS ^写的=TXTTT ^写着=SZTST ^冰=XPYPR ^冰箱=aRQRS ^冲=OTQcR
^冲动=OTQcR ^净=PcPQQ ^净重=PcPQQ ^凑=OOOeL ^凑单=QPQcO ^出=PSRbR ^出差=PSRbR ^刀=eONNO ^分=MbQUP ^分量=OcQQQ ^刚=WQNYT ^刚下=RTTYS
^刚买=QSSXV ^别=JJOZa ^别人=PQSbP ^别家=TSTZQ ^别的=ONPQd ^到=KNhPQ ^到手=MPdRT ^到现=TTWTT ^到货=UTXTT ^券=RSSQa ^刹=ZRSSS ^刹车=ZRSSS
^剃=ZSRRS ^剃须=ZSRRS ^功=RcRRQ ^功率=TXTTT ^功能=SZRTS ^加=YTSTT ^加湿=YTSTT ^勒=MNMdN ^包=TKgNG ^包带=YTQTT ^包的=ZQSSS ^包装=RPaVO
^包裹=JNgON ^半=RRTZS ^协=QPPQc ^协商=QPPQc ^单=QKfNQ ^单号=QKfNQ ^卖=JVJCh ^卖家=OXPGb ^卡=KOZZO ^卡在=PSaRT ^印=XSSTS ^印花=XSSTS
^压=KPZXN ^压坏=QTZST ^厚=SZSQS ^厚度=SZSQS ^参=QcPPQ ^参数=QcPPQ ^双=OMQYX ^双十=TSYTS ^双方=QRQPb ^发=KfNBX ^发来=SZSSS ^发的=TaTRR
^发票=NKMPf ^发货=NSeON ^发错=QeMOO ^取=SRbQR ^口=WYNTN ^口味=NcRRR ^口红=aRRRS ^只=PLfNO ^只发=SSYTT ^只收=RRZSS ^只有=OQbRS ^吃=bMLWM
^吃了=YTTQT ^吃出=bRQPR ^吃完=bRRQS ^吊=SYTTT ^吊牌=SYTTT ^同=ONPVa ^后=PRQcP ^后悔=PRQcP ^含=RZRRS ^含绒=RZRRS ^吸=aSRRR ^吹=YWQRS
^吹风=ZSSST ^味=UVRWR ^味道=UVRWR ^和=LULWZ ^和_=TXTTT ^和卖=TSTSY ^和我=TUTVT ^和描=UTUWU ^咖=ZSRRS ^咖啡=ZSRRS ^品=XXQRQ ^品牌=SYTSS
^哈=OPPPc ^哈哈=OPPPc ^哎=NNNNd ^售=LNLMg ^售后=NOONe ^商=MTSKc ^商品=UUYUN ^商家=NUQKc ^商量=OPPQc ^啊=OMNOc ^啥=ZPYOM ^喝=XQRXR
^喷=XRRVS ^嗯=NNNNd ^嗯嗯=QQQQa ^四=aQQRS ^四件=aQQRS ^国=RSSRZ ^国补=RSSRZ ^图=UfMMN ^图上=RaRTS ^图文=TWUTT ^图案=aPSSS ^图片=PeQQS
^土=MOOeO ^在=PPORa ^地=TMRdP ^地址=QMSdQ ^坚=bQQPR ^坚果=bQQPR ^垃=YTSTT ^垃圾=YTSTT ^型=RWRWS ^型号=RWRWS ^声=aRRQS ^声音=aRRQS
^外=NOeOP ^外包=SSYTS ^外卖=SSaQR ^外箱=STXST ^多=QIGSf ^多买=RSRZS ^多付=OQQKd ^多拍=RRPcQ ^多收=RRROb ^大=WOPaN ^大一=QPRaS ^大了=OQPcS
^大小=YWTPT ^大米=aPRRS ^太=MAGoA ^太_=bRQQQ ^太占=RSQaS ^太大=PSSaS ^太小=STTYT ^太贵=RTSZT ^太重=PSSbT ^太长=RTQZT ^夸=QbSNS ^夸大=QbSNS
^套=PXRYR ^套装=SZSTS ^女=SSTYT ^奶=eQOPQ ^奶粉=aRSRS ^好=NMNPe ^好评=SSSRZ ^如=PNPPc ^妈=SRSZR ^妈妈=SRSZR ^娃=VRRYQ ^娃不=QSSZS
^娃娃=ZTSST ^婚=SSSYQ ^婚礼=SSSYQ ^婴=ZTTRT ^婴儿=ZTTRT ^孔=bROQO ^存=YXQOP ^存储=WZRQQ ^孩=SOOcQ ^孩子=SOOcQ ^安=QPPOc ^安装=QPPOc
^宝=UPPaO ^宝宝=UPPaO ^实=OeQOQ ^实物=PdQOQ ^实际=SXTTT ^客=HRKIi ^客服=HRKIi ^宣=NePQR ^宣传=PbRRS ^宣称=RZSSS ^家=NOMfO ^家里=NOMfO
^寄=QXXQS ^寄丢=STZST ^密=YTTSS ^密码=YTTSS ^对=XLMdM ^对象=SSSZT ^小=MQKbZ ^小一=SPRaR ^小样=TTPRa ^少=DCmHQ ^少_=RRaSR ^少一=QQbRQ
^少了=PScRS ^少发=RRZTT ^就=VKRKc ^尺=NeMSL ^尺寸=RaPUP ^尺码=PbQTQ ^尿=aRQQS ^尿不=aRQQS ^屏=aPWPP ^屏幕=aPWPP ^差=POaPV ^差一=RQbQQ
^差价=SSSSa ^已=LJKZb ^已经=QQPYX ^布=bQRQR ^布料=YSTST ^师=SSRTZ ^师傅=SSRTZ ^帮=SSRRZ ^平=RQQQc ^平台=QQQQc ^并=YTPWQ ^并不=WSSWS
^并没=XTTTT ^并非=UVSVT ^床=gMNPM ^床单=ZSSRT ^床垫=ZSSSS ^序=SaQRS ^序列=SaQRS ^店=NRKIh ^店主=STTSY ^店家=RTPMc ^延=QPbPP ^开=TRVOX
^开机=aRRSR ^很=XQSMa ^忘=NONSc ^忘了=RTSQZ ^忘记=RRRXW ^快=MIkJO ^快件=STYSS ^快递=OJjKJ ^怀=QYQWS ^怀孕=STTXT ^怀疑=SZRRT ^态=QQRPc
^态度=QQRPc ^性=QRSaQ ^性价=QRSaQ ^想=NMObW ^想换=SQSaR ^想退=TTTUW ^感=NTPTZ ^感觉=QWTWS ^懒=LLNVa ^懒得=LLNVa ^成=SYTSS ^成分=SYTSS
^我=STSWU ^我妈=SSTaP ^我没=WVYOQ ^我看=UTTWT ^我要=SRRMd ^我选=SWTUT ^戒=ZQRUQ ^戒指=ZQRUQ ^戴=SPQaQ ^戴着=VQRYQ ^手=aMCbH ^手机=XVORP
^手滑=RTRZT ^手表=dRQOS ^手链=aRTQT ^打=VNaOP ^打印=ZQRSS ^打开=OScRR ^扣=USPQZ ^扣子=YTRST ^扫=aRSRS ^扫地=aRSRS ^找=NNSYY ^找不=RRWRX
^承=QYSRU ^承诺=QYSRU ^投=UQQRX ^折=SORRb ^折扣=SORRb ^抽=aQQQR ^抽屉=aQQQR ^拆=OTaSS ^拆开=OTaSS ^拉=YTSST ^拉链=YTSST ^拍=NTKhJ
^拍下=SWTWT ^拍多=SSObS ^拍的=RYRVS ^拍错=QORdR ^拒=RQbRR ^拒收=STYSS ^拖=aRRRS ^拖把=ZSSST ^拿=VYQSS ^挂=WXRPQ ^指=bSRPS ^指纹=ZTTRS
^按=ZMMTX ^按摩=ZSRSR ^挤=NPaUP ^换=MKOiL ^换了=QXRXT ^描=SYRVS ^描述=SYRVS ^插=cQOOQ ^插上=ZTQSS ^插座=ZSSPS ^摄=aQRQR ^摄像=aQRQR
^支=VQOPa ^支付=QQORb ^收=QSYYF ^收件=SQPaR ^收到=SXZJL ^收货=RQQcO ^改=PQPZV ^放=OOSbP ^放不=RRSYS ^效=PPRbR ^效果=PPRbR ^数=SHfLP
^数据=ZTRSS ^数量=LIhMQ ^断=LNNMf ^断货=NPOQc ^无=RGLVb ^无人=bQRRR ^无理=RRRdK ^无货=QNOQc ^明=aWPOR ^明明=SZSTT ^明显=cQRPS ^是=RaRST
^显=OHReJ ^显示=VPcOQ ^晚=QPbSQ ^暂=PROcR ^暂时=PROcR ^暴=QQaRQ ^暴力=QQaRQ ^月=URQaO ^有=cGFWF ^有_=cPPNR ^有个=aSRQT ^朋=SSObS
^朋友=SSObS ^服=OQQOd ^服务=OQQOd ^未=RPcTQ ^未收=RQaTR ^本=WQQXS ^本来=RSSZT ^机=ZSRSS ^材=ZSQQR ^材料=aQQRR ^杯=WRYPR ^杯子=VRZPR
^板=aRQRS ^板子=aRQRS ^枕=ZTSRT ^枕头=ZTSRT ^柜=aPTPR ^柜子=VSWST ^柜门=aRQRS ^查=QXWRS ^查不=QXWRS ^标=MgOPO ^标的=SXTTT ^标称=SYSTT
^标题=OdQRQ ^根=QaSSU ^根本=QaSSU ^桌=ZPVPR ^桌子=ZRRQS ^桌面=URXSS ^椅=cRPQS ^椅子=cRPQS ^榴=bPQQQ ^榴莲=bPQQQ ^次=YPXRP ^款=QbTOR
^款式=QbTOR ^正=PZQXR ^正品=PZQXR ^比=PcQRQ ^比图=SZTRT ^毛=eOPNP ^毛巾=aRTRT ^毛衣=bQQOQ ^水=USZOP ^水壶=YSSTT ^水果=MPcQS ^水龙=YTSTT
^沐=aSQSR ^沐浴=aSQSR ^沙=dQOPR ^沙发=dQOPR ^沟=PRPQb ^沟通=PRPQb ^没=AQWcW ^没_=RUbMO ^没享=TTTSY ^没人=ROWJZ ^没什=SRPUa ^没别=TTTVV
^没到=UTaTO ^没发=UNcPO ^没啥=QOLZV ^没坏=SbSOT ^没想=STRbO ^没拿=TSZTR ^没摔=ZTRRT ^没收=RUSQX ^没有=AaSMa ^没派=TTYTR ^没用=PSObS
^没看=RNQeL ^没给=RQWPW ^没说=TScSP ^没货=QZKOb ^没送=TRWQV ^没配=SRbQQ ^没钱=SSNdL ^油=SSZRS ^泡=PPbQR ^洗=aNVOP ^洗了=XTTTT ^洗发=XSSTT
^洗衣=PSZTS ^活=PQQYW ^活动=PQQYW ^派=SSaSR ^派送=STZST ^测=ONPLe ^测试=ONPLe ^海=VRZPP ^海关=RTaSQ ^海鲜=XSURS ^淋=OQcPQ ^湿=WQYPQ
^满=NQPMe ^满减=PRQOc ^漏=RJeNK ^漏发=RSYTS ^漏寄=OQbSR ^灯=bNXMO ^灯带=ZSSST ^灯泡=aRRQR ^灯罩=PSaSS ^点=MOPbW ^点错=RQRUY ^爸=TRTYS
^版=SZSRS ^版本=TXTST ^牌=QaSRT ^牌子=QaSRT ^牙=bRRQR ^牙刷=YTTST ^牛=dNSNQ ^牛奶=ZRUQR ^物=LLiNK ^物流=LLiNK ^狗=YNNZP ^狗不=PSTZS
^猫=aKMYK ^猫不=LPReN ^猫吃=ZSRPS ^猫砂=bQSPS ^猫粮=ZSSRT ^玉=aQRRR ^玩=ZURQS ^玩具=ZURQS ^玻=PSbRS ^玻璃=PSbRS ^球=aSQRR ^瑜=ZSTQT
^瑜伽=ZSTQT ^瓶=PTbSS ^瓶子=SUXTU ^瓶盖=QTZST ^生=RXWST ^生产=SYTTT ^用=WONbN ^用不=ORPcS ^用了=aTQTS ^申=PWQQZ ^申请=PWQQZ ^电=iNGQK
^电动=ZSSRT ^电子=XSSST ^电水=XTTTT ^电池=TYSST ^电热=ZTSST ^电脑=aRSRT ^电视=YSSTT ^电话=QQQbS ^电饭=aRSRT ^画=ZSSRS ^略=OOOOc ^疑=RZRRR
^疑似=RZRRR ^皮=ZTRSS ^皮带=ZTRSS ^盒=TRZQR ^盒子=PSaRS ^盗=QaRRR ^盗版=QaRRR ^直=PQPZV ^直播=PQPZV ^看=JHJac ^看错=SPSbP ^眼=dNOOP
^眼线=YRSST ^眼镜=ZSRRS ^睫=aRSRS ^睫毛=aRSRS ^码=RQSaS ^码数=SQSZS ^破=TRZRS ^破损=QRaRS ^硌=PQQaQ ^碗=aRUQR ^碗有=ZSSRS ^礼=RSRQa
^私=OWONZ ^积=YPONa ^积分=QSPRb ^积木=bQSPR ^空=WLdLL ^空气=YTSTT ^空调=aRPRR ^穿=QOLfN ^穿上=QRSZS ^穿不=ORTbT ^穿了=ZTRRT ^穿着=NUSaR
^窗=aQRQR ^窗帘=aQRQR ^笔=aQTRT ^笔写=aQTRT ^等=LOfLO ^等不=OQbOR ^等了=RSZRS ^签=SRcSO ^签收=SRcSO ^箱=LQfNR ^箱子=LQfNR ^粉=bQPRS
^粉底=aRRRS ^粘=YSSST ^粘钩=YSSST ^红=SRLPe ^红包=PSLQf ^纸=YSRSS ^纸巾=YSRSS ^给=QaMUU ^给我=SdOQR ^缺=BLdEb ^缺一=OQcRR ^缺了=QTYTT
^缺货=SQPSa ^网=WWRRS ^网页=SYTTT ^羽=aQSRQ ^羽绒=aQSRQ ^老=HKLeW ^老公=TTTYR ^老婆=RRRbO ^老板=OPQPd ^考=PRSbR ^耳=fONOP ^耳机=bQQQR
^耳钉=aSRRS ^联=RPOQc ^联系=RPOQc ^肩=QRRaR ^肩膀=QRSZS ^胶=ZRSRS ^脚=WRSVS ^脸=WSSUS ^腰=NNPdP ^自=YQRWO ^自行=ZSSRT ^色=LeQOP
^色差=MdQQP ^花=eOOSM ^花盆=YTSST ^苹=aQRRS ^苹果=aQRRS ^茶=bQPRS ^茶叶=aRRRT ^草=ZPUQQ ^草莓=ZPUQQ ^菜=aSQSS ^菜板=aSQSS ^蓝=bPRRS
^蓝牙=bPRRS ^虚=PaUPP ^虚假=QXVRR ^虚标=SZSSS ^蛋=ZTSRS ^蛋糕=ZTSRS ^螃=bRQRS ^螃蟹=bRQRS ^螺=bRSPO ^螺丝=bRSPO ^行=aRRUQ ^行程=TUTXT
^行车=YSTTS ^衣=aPPVK ^衣服=aPPVK ^补=QOPOd ^补偿=SRRQZ ^表=aRQRS ^袖=TQPZS ^袖子=TQPZS ^被=OTaNS ^被偷=QPbQQ ^被子=dPNQR ^装=QQRZV
^装不=RRSWW ^裙=PRRaS ^裙子=PRRaS ^裤=UMKcN ^裤子=UPOZR ^裤腿=QSRZS ^西=ZPVOP ^西瓜=cROPR ^要4=SaRQQ ^要=IZRPY ^要_=RYQRV ^要求=SRSSZ
^见=ONOPd ^见聊=RSRSZ ^规=QbRPQ ^规格=QbRPQ ^计=NRPeP ^计划=NRPeP ^订=RWWSS ^试=MMNSe ^试了=SRSaS ^试穿=TTTYS ^试试=RRSOb ^详=OZPQW
^详情=QaRRR ^误=QPQbO ^说=AoSAR ^说_=SYSTT ^说一=SYRTT ^说不=KWQPb ^说加=RZRTS ^说好=OWWNX ^说实=YTRSS ^说带=SZRTR ^说明=SScSM ^说是=NZWQQ
^说真=TXTUT ^说纯=TXSTS ^说能=SaTRR ^说送=TPSTZ ^请=SSSSY ^谈=PQPOb ^豆=aRRST ^货=XZRPM ^货不=RaRRR ^质=bPRSM ^质量=ZQRUN ^贴=ZWPQP
^贴膜=ZRRRS ^赔=QPQPb ^赠=NNIQh ^赠品=OOJRg ^赶=LOdKT ^赶不=MPeMO ^超=KWZSK ^超时=RRbPQ ^跟=KQMfT ^跟_=RaSPW ^跟客=TVTSW ^跟我=STTYT
^跟描=WSUVU ^路=WTXRT ^路上=STYST ^车=bUNVP ^车型=SWTWQ ^轮=ZQUQR ^轮子=USYRT ^轮胎=ZSQSR ^辣=bSQPS ^边=VRXRR ^边角=VRXRR ^过=TPbOP
^过了=QSaRS ^运=MNVKe ^运费=PPNLf ^运输=QSbSR ^返=RRPQa ^返现=RRPQa ^还=OOcUP ^还没=RSaRQ ^这=bYNLO ^这不=RZTST ^这个=ZSSRS ^这质=aRSRT
^退=IKIGj ^退一=QSQRZ ^退差=STTTW ^退款=TTTTX ^退货=SRRQZ ^退部=SSTSY ^送=JSWRZ ^送到=RQdOS ^送女=TSSYT ^送晚=STZRS ^送来=SZTQR ^送的=SQKSf
^送货=TTYTR ^选=OJPhO ^选错=QKQfO ^遥=ZNYMN ^遥控=cROPP ^邮=QQRQb ^邮费=QQRQb ^配=MaYMO ^配件=RPbQR ^配置=QbPRS ^配送=TVWTT ^酒=USYPQ
^酱=VRYQR ^酱油=VRYQR ^酸=bSPRQ ^酸奶=bSPRQ ^里=UOaRQ ^里面=UOaRQ ^重=NXMWV ^重复=QNPaW ^重量=RbQOS ^量=RPScS ^量错=RPScS ^钢=bRPRR
^钢笔=ZRRSS ^链=SaQSS ^链接=SaQSS ^锅=dONOP ^锅底=XTTTT ^错=STYRT ^错过=STYRT ^键=aRRRR ^键盘=aRRRR ^镜=XRWRS ^镜子=RUYTU ^镜片=ZRSSS
^长=QcRPQ ^长度=QcRPQ ^门=SOaWN ^门口=QQcQP ^问=QVRQZ ^闻=WRRXS ^防=aTQQQ ^防晒=bPQRR ^降=RSRYV ^降价=RSRYV ^随=NQOLd ^随便=OMPMe
^隐=TPPQZ ^隔=STVXR ^难=NPPcO ^雨=dPOQQ ^雨伞=aSQSR ^雨刮=YTTTT ^零=YNZMP ^零件=QQcPS ^零食=aQQQR ^面=dVLNM ^面料=QcQSR ^面膜=bPRSS
^面霜=aRRRS ^鞋=eHKUK ^鞋垫=XSSSS ^鞋子=WOMZQ ^鞋底=aTRRT ^鞋面=YTSTT ^音=aRRRS ^页=RaRTT ^页面=RaRTT ^项=aQRRR ^项链=aQRRR ^预=NPcTO
^预售=PQcQQ ^领=WQPXR ^颜=TXMXM ^颜色=TXMXM ^风=YRQWR ^风扇=YTSST ^风格=RSTYT ^饼=cROPR ^饼干=cROPR ^香=ZROUP ^香味=PUSYS ^香水=WUTST
^驿=QPcQN ^驿站=QPcQN ^骑=SRaQQ ^骑手=SRaQQ ^骗=ObPOR ^高=PbQVP ^高仿=RcRQR ^鱼=fQNMP ^鱼死=ZTSRT ^鸡=XOYOP ^鸡蛋=XOYOP ^鼠=dNPQP
^鼠标=dNPQP _一=SRVRY _一下=SSSRZ _不=WSKYP _不_=XRSVT _不一=PdTMT _不合=PSQbT _不喜=STTYT _不回=RRSSa _不对=QUPXP _不是=SaTRT _不更=SSZRT
_不符=TaUPT _不舒=WSTVS _不要=RSSYS _不转=bQROR _丢=SRZRS _买=SRSYT _了$=RVRUV _了,=UWPXS _了=RUSUV _了_=QRZST _但=WXTOS _但是=XWQQS
_其=RXRQW _其实=TYSTS _写=SZRTT _写_=SYRTT _别=PUWMX _别的=QWPQY _到=SQaRR _到货=SRYSR _包=SSYTS _协=TTTTX _协商=TTTTX _发=OfNLT
_发_=SaRRQ _发错=TaSQT _口=cPOQR _只=SVXST _只有=SVXST _在=ZQVQT _坏=eSLOT _坏了=eSLOT _多=SRRaR _多了=SRRaR _太=XJWUQ _太大=YPSSS
_太差=XSPOZ _太慢=PSbQR _完=UXTTT _完全=TXTTT _实=TYTTT _实际=TYTTT _宣=TYSSS _宣传=TYSSS _小=RSXVT _就=ZPVLQ _就_=dSPPS _就坏=PTaST
_差$=VRRSW _差=VURQW _开=ZTRSS _很=eMQNQ _得=bRQRQ _忘=QTRQa _想=TTTYS _想换=UUUVU _我$=SQRaQ _我=RPQbP _我的=TSTYT _拉=ZTTQS
_拉不=XTTTS _按=aTSQT _按不=aTSQT _接=YTSST _接口=YTSST _收=SYTSS _收到=SYTSS _断=aSQRR _是=PPbST _有=dORPR _有_=aPRRS _来=RbRPS
_来了=RbRPS _没=RKXKZ _没到=TUYTS _没发=TTWUT _没有=WPOQa _没用=STTSY _没给=STWST _没送=TUSTX _没问=TTVVT _用=PTbLZ _用不=PTbLZ _的$=XSNWO
_的,=RXWRT _的=aSORQ _破=PTaST _破了=PTaST _碎=STYST _碎了=TUXTT _空=RRZSS _空的=RRZSS _穿=VTTVT _穿不=TTUWU _结=VWSTS _让=TSSRZ
_让我=UTTTX _说=SRVWU _货$=QdMQM _货=PdMPM _质=OaPWT _质量=OaPWT _跟=ScSPR _跟_=TXTSU _跟图=TZTSS _过=dOPPP _还=TTWUT _还没=TTWUT
_这=RPTaT _这个=RPTaT _连=bPSQS _连不=bPSQS _退$=TTSPa _退=OQWZQ _退款=UTUTW _送=RQZUQ _选=TSTYT _选错=TSTYT _里=QRaST _里面=STXTU
_错=SOQcQ _错了=SOQcQ _问=WSSVT _问题=WSSVT _需=TUTXT _需要=TUTXT _黑=XXQRT a款=TYTTR a货=OcPQO b款$=UXTTR b款=UXTTR d_不=TUTWU
d_了=YPJbJ d_但=TTWTT d_别=SXXPP d_的=TSTTY d_退=RTYQT d_里=STXTU e,是=ZLZPS e_不=PQRdQ e_买=SRSYT e_了=RUaJT e_写=SXTTU
e_太=UNPXT e_就=USYPS e_差=RVSSX e_没=UTYTR e_用=PTbLZ e_的=WVTRT e_破=STXTT e_货=RaORP e_这=RPTaT e_退=TTTSY e_选=TSTYT
g_一=TTXTT g_不=STZRT g_了=SSSaT g_太=WSXQR g_完=VVTUU g_没=STYSR go都=SZSTT k_了=VRQOZ l,实=TWUUU l_不=TXUST l_很=aPSQS
l_没=TUXTS l_穿=TTUWU m_了=SaQRS m_发=SaRQT n_不=ZYSNR n_了=UTXRT n_忘=QTRQa n_按=ZTSQT n_没=STRRZ o_不=UXTSU o都=SZSTT
p:1000=SZRRR p:abou=ObORQ p:abso=cPPNN p:acci=MIHkK p:accu=bPROS p:acry=TXSTT p:actu=QbPRP p:addr=KHXbJ p:adju=SSSPa
p:adve=OiGHI p:afte=gEVBG p:agre=HHGHl p:alle=gOLKN p:alre=YDGdI p:alth=TaQPR p:anot=KUIgN p:answ=MMKLf p:anym=RTTZQ
p:anyt=RRRZS p:apar=dMQKO p:appl=MLLJg p:arou=RSRZS p:arri=NHnAC p:aske=NWLIe p:aski=SZQTS p:asse=MMMLe p:atte=PPdNN
p:atti=NNNNd p:auth=KhKKM p:awfu=YPQVR p:back=MSMMa p:badl=bNVKN p:bare=SXTST p:batt=hQIJL p:beca=OMWWQ p:befo=bQQQS
p:bett=ITKeK p:bigg=UVMYO p:birt=QQbQR p:blac=ReMNO p:blad=bPPQS p:blan=aRPQR p:blen=aSQSR p:blow=bPPQQ p:blue=bZMKM
p:blur=cNQQQ p:bott=SUZMP p:boug=FRFhI p:brak=cQPNO p:bran=IfJQM p:brea=cPOQR p:brig=SSSXT p:brok=dKXFL p:bubb=XPYON
p:buil=ZPVPR p:bulk=RQOaQ p:burn=jMLJM p:butt=fNNMO p:buye=MOMdO p:buyi=UPPZP p:cabl=WNeLG p:call=OOTaP p:came=aUPOP
p:can'=XMLaM p:canc=ECBZe p:capa=PbRSS p:care=QOPbQ p:carr=RSZQS p:cash=PNKPe p:chai=eLOKL p:chan=MIKfT p:char=cKVAW
p:chea=aOCaE p:chec=KUNVY p:chem=bRRPR p:chip=eNNMO p:choc=eNNOP p:chos=QYPUS p:chri=OSbQR p:clai=LfUKO p:clas=aNMYP
p:clic=ZGKdK p:clos=bSRPR p:coat=ZSQSS p:coll=bPOPP p:colo=UVAeA p:comi=aRRRS p:comp=KTQOY p:conn=gNNKN p:cons=fOOLP
p:cont=ZaLLN p:corn=PSaST p:cott=OeNNO p:couc=POScR p:coun=NgKLL p:coup=KLHFl p:cour=IJmIJ p:crac=dGYIJ p:cras=ZRRST
p:crea=UNbNN p:crus=ILgLM p:curt=ZQPTQ p:cust=EQeFV p:dama=LOhHN p:daug=ZQPWQ p:deci=RSQaR p:defe=jAITP p:dela=KKfKK
p:deli=DGoBA p:dent=NPcPQ p:desc=DlDRF p:desi=VYVMP p:didn=KHUcS p:diff=EhARS p:dime=LdOMP p:dirt=fLKML p:disc=RHFGj
p:does=eRGVC p:don'=XAFaT p:doub=XJJWV p:drai=ZSRSS p:draw=bSRPR p:dres=XQRWR p:drie=eONNM p:drif=cNOOO p:drip=aSPRT
p:driv=NOfMO p:dron=bRRPR p:drop=QPYQX p:dupl=MLLeL p:duri=QQZRS p:earb=bMUNP p:easi=eMNMP p:edit=RbPOQ p:effe=NMLeL
p:else=KbHZL p:emai=NOONc p:empt=KKhLL p:enve=NPcQQ p:erro=bMVKR p:esti=QSZST p:ever=dHWHI p:expe=JMHcW p:expi=hMKIM
p:fabr=YVNSP p:fade=fKNKN p:fail=PZUPP p:fals=PbPOP p:faul=fEQTJ p:feat=LkHKI p:fede=RSaSQ p:feel=aNQRQ p:firs=gOLMQ
p:flav=QeLNQ p:flic=dNMNO p:flim=cNNNN p:fore=RRcOP p:forg=HHXWX p:foun=YGHcJ p:fram=YTSPP p:free=eONPP p:frid=YPZMQ
p:gene=LeLLL p:genu=MeLMN p:give=ZSRPR p:glas=UMdLM p:good=PWXPO p:grea=TJJdU p:gree=eXJKO p:grin=bRQQS p:hand=cVQKL
p:happ=aPUNQ p:hard=PZXON p:hasn=LKhOM p:hate=LLNgP p:head=bQQOP p:heat=cOPPR p:heav=SSQaR p:hell=LLLLe p:hing=bSOQS
p:hold=RaPRS p:horr=cOOOO p:hous=PKgKO p:howe=QTPbR p:husb=POOdO p:igno=JIJSf p:imit=MdNNN p:imme=aQPQQ p:impu=MMMfM
p:inac=aWMMM p:incl=KLfKS p:inco=GRZWF p:infl=bRQPR p:insi=ZNYLJ p:inst=GSQJd p:inte=NQMcP p:invo=GAKAo p:ipho=PYOVP
p:isn'=IhQML p:issu=RKQYY p:itch=bMMQN p:item=OPdPO p:itse=ZPWOP p:jack=RaRRR p:jamm=cPPPR p:keep=cJJXJ p:kett=ZRQST
p:keyb=ZSRSS p:kitc=PRQbR p:knoc=KeOLO p:labe=KTdJL p:lapt=ZQPWQ p:larg=LVHdK p:leak=cIXIK p:leat=UbMNO p:ligh=dTKMN
p:list=DlEDS p:livi=QRPbR p:long=SMOeK p:look=RXKZG p:loos=dLKUM p:losi=aRRQR p:make=dMLWM p:marc=QRZRR p:mark=YQVQQ
p:matc=GcNQV p:mate=YXKSL p:matt=gPKJL p:mean=SOPcR p:meas=LUJcK p:melt=RLcLL p:mess=WLJLb p:micr=ZRPPP p:minu=dQOPR
p:misl=KgLKK p:miss=CJiHU p:mist=KNPhJ p:mode=JiFQJ p:mold=dNNPO p:mone=OMKRd p:mont=WLdHN p:moto=bPQPP p:moul=dQLRS
p:move=STYST p:narr=QQPbQ p:need=JQVZL p:neig=LNfLO p:neve=QAeBW p:nigh=OUNaP p:nois=jMKFN p:noth=PPUNZ p:numb=LbQWL
p:obvi=TbNNO p:olde=RZSQR p:onli=NePKQ p:open=SMdNP p:orde=AWTeJ p:orig=KgMMO p:othe=KDEQg p:outs=OPaQQ p:over=UGGUX
p:pack=FMnBC p:padd=PQcNN p:page=gMIMM p:pain=bOQOQ p:pape=VZPOQ p:parc=GRiHL p:part=QMaSS p:patt=OfOLQ p:paym=MONMd
p:peel=bRMRS p:perf=UYOTP p:phon=dHIWL p:phot=HjJIL p:pick=PSPaS p:pict=PgKCT p:piec=ZPdGH p:pill=eMOOP p:pinc=PQQbQ
p:pira=LaULL p:pixe=bSOSS p:plac=SRQaR p:plan=aNLXN p:plas=eVJJN p:plat=OQbRS p:plea=NNNLg p:poly=PcPPP p:poor=aQQPQ
p:porc=MMeMO p:post=QQPQa p:pref=NJPbZ p:pres=QNScS p:pret=QaSRR p:pric=DDETj p:prin=XQQWR p:prob=TORPa p:prod=WcPFR
p:prom=JPIJi p:prop=dOPOP p:prov=SSRRY p:purc=LLLbU p:qual=dNOSD p:quee=QbQQR p:quic=XYNRT p:reac=bQQPP p:read=eKOMN
p:real=PQPbQ p:reas=JHMTd p:reba=NMNNd p:rece=ATaAY p:reci=RSRZS p:refu=EITKd p:regr=OLKfK p:remo=YHUZG p:repl=IcFHa
p:resp=NMNMd p:rest=aRQPR p:retu=EEWIg p:righ=cMWPO p:ripp=fJQKL p:rott=dNNPP p:rust=dSLNM p:samp=PQLPd p:scal=cNQOP
p:scen=ObLVO p:scra=iKIKL p:scre=gCaAC p:seam=ZSSST p:seco=UKVWN p:sele=RVPYR p:sell=ARNEj p:send=SRdON p:seri=OcROR
p:serv=FJHIl p:shad=PPaWQ p:sham=XRWQR p:shat=MMeMM p:shee=ZUOQQ p:ship=NQeAW p:shir=bMRNP p:shoe=UKNdN p:shor=JKbUM
p:shou=POVbS p:show=GeZJJ p:shut=dPPNP p:sign=WRZPR p:silv=QbQQQ p:simp=VWTTO p:sinc=PPbPP p:size=WPNaR p:sizi=RMMcM
p:slee=aNLXQ p:smal=KWDdF p:smas=LOgOO p:smea=cOOOO p:smel=mDEKE p:snap=eLPLM p:soak=KMfNN p:some=TaPUK p:soun=iKJKL
p:spac=PPNdM p:spar=cOOOP p:spea=fMLLM p:spil=LNdNM p:sque=bOPPP p:stai=bWMNP p:stal=cONPP p:stan=dOONQ p:stat=MePNP
p:stee=QaRSR p:stic=fLMLN p:stil=MLhKK p:stit=eOMNO p:stoc=GIDGl p:stol=LLfLN p:stop=hMHLN p:stor=KJJTe p:stra=gNMMO
p:stri=cRMRQ p:stro=UPPaQ p:stuc=ZLZKL p:stuf=OXYQR p:styl=JYJZJ p:suit=VLKeL p:supe=dOOOP p:supp=EdDDe p:swel=aSRQR
p:swit=SaPNQ p:tabl=eMQLN p:tast=cKJYK p:terr=aOPNX p:test=LLLKg p:than=JJKKg p:ther=XLUKY p:thes=UaONP p:thin=SXQWM
p:thou=JTIfL p:thre=eLSKL p:thro=dOOOM p:tigh=SPMdP p:toas=dOOPP p:tota=ZVNNN p:touc=YOOUO p:towe=cQOOP p:trac=DFoFH
p:tran=LOfPQ p:tras=bOOPP p:tryi=LNQdN p:turn=bLVPL p:twic=IINaa p:unco=LMMeM p:unde=KKeKK p:unev=aQPQQ p:unfl=MNNcN
p:unhe=NNMNc p:unra=cPPNQ p:unre=ZOOQW p:upda=QQbQR p:usin=bRPQR p:vacu=cPOOP p:vers=LjIKN p:wais=RRQaT p:wait=NMhHM
p:warp=dNOOP p:wasn=VTUUP p:watc=dONPP p:wate=aWRII p:webs=McQQR p:wedd=NOVaQ p:week=TMeKM p:weir=SNOaO p:what=NMNMe
p:whee=eONMN p:wher=JIjIM p:whil=cQOPQ p:whit=ZZMNP p:with=SRcNL p:wobb=eNNNO p:won'=fCCYE p:work=dSLPL p:wort=OOOdO
p:wron=HcMWL p:zipp=gLKMO r,我=UYSRT r_不=UcNGZ r_了=SRSaR r_其=STSRX r_协=TTTTX r_坏=ZTQRT r_没=YSXRQ r_的=PWOYR r_让=TSSSY
r_跟=TWUTU r_错=TRSaR r_需=TUTXT s_就=aTQRT s_碎=TUWTU t_不=VQPZS t_了=GOTYY t_我=RQRaR t_没=RQJRf u盘=XTTTT w:100=NeNPP
w:100_cotton=RaRQR w:10=LcSNU w:128g=PbRQR w:12=RZRTT w:1=JOTIb w:1_8=SYTTT w:20=RSVRX w:24=TSYTT w:256g=RZSST
w:2=LUcML w:2_pack=RbOQS w:32g=RYTTT w:3=KQhJJ w:3_out=PQaSP w:3_weeks=RTYTT w:40=RbQQQ w:42=SaRRR w:48=TSZTT
w:4=NRdNN w:500=SYSTT w:5=PNcQQ w:6=RRZQR w:7=PZNZM w:8=PbUQQ w:8_1=SYTTT w:8_instead=TZRSS w:a=XWGUO w:a_b=TZSTR
w:a_better=NPQcR w:a_bit=OMQdP w:a_charge=ZSQST w:a_cheap=ObSRT w:a_cheaper=SbROS w:a_completely=TXSTT w:a_day=aSPSS
w:a_different=OMQeO w:a_fake=PaQRS w:a_fan=KLPfP w:a_hair=cRRMS w:a_headache=YSTST w:a_hole=eORMT w:a_knockoff=QcROQ
w:a_larger=SRTZS w:a_month=TMcLP w:a_neighbour=QQbPS w:a_present=QNScS w:a_queen=SaQRS w:a_rash=eOQLO w:a_red=SZRRT
w:a_refund=YRSQV w:a_set=PYOVR w:a_size=SYQUS w:a_trip=TTTXT w:a_used=RaRQT w:a_week=eMRLM w:about=ObORQ
w:about_the=QaSNS w:accident=ONMgN w:accidentally=SRQaR w:accidentally_placed=SRQaR w:acrylic=TXSTT w:address=KHXbJ
w:adjustment=SSSPa w:advertised=QgIJJ w:advertised_as=PbRRR w:advertising=QaPQQ w:after=gEVBG w:after_a=cPQQQ
w:after_one=bSNRT w:after_the=MQeOR w:after_two=cRLRR w:after_using=YTSTT w:agree=STRSZ w:agreed=KJKKi
w:agreed_by=SSSRZ w:agreed_refund=UUUUW w:agreed_to=UUUUV w:agreed_with=SRRRZ w:agreement=RQQRb w:air=fMLLM
w:all=fKTJL w:all_over=dOSMP w:allergic=gOLKN w:allergic_reaction=bQQPP w:already=YDGdI w:already_bought=SSSXT
w:already_has=KPQeQ w:already_have=NQQbR w:already_own=ORRbT w:although=TaQPR w:although_it=YSUST w:an=eKUFR
w:an_allergic=bQQPP w:an_hour=bQPRQ w:an_invoice=SSQOb w:and=hVQGA w:and_colour=WRZOT w:and_got=QXXQU w:and_i=WQRVV
w:and_it's=YQSST w:and_it=NaZMS w:and_loose=XSSSS w:and_not=TWPXT w:and_nothing=VPSYR w:and_past=ZSRST
w:and_received=TZRST w:and_smells=ZSRST w:and_the=WXXMS w:and_works=PVRZT w:another=KUIgN w:answer=PQNOc w:any=XSRVR
w:anymore=RTTZQ w:anything=RRRZS w:apart=eOLLO w:app=dSPNN w:applied=POPOc w:apply=QPONc w:are=XbMPG w:around=RSRZS
w:around_the=RSRZS w:arrival=RNbMP w:arrive=LSdRS w:arrived=SKiEF w:arrived_and=USWTT w:arrived_broken=QRYTS
w:arrived_damaged=SSYTT w:arrived_late=YRSSS w:arrived_too=RSdLT w:arrived_with=ZSRRT w:as=FeARW w:as_a=OKPfR
w:as_advertised=ZXPPN w:as_agreed=RPRPb w:as_described=MaPWP w:as_discussed=PNROc w:as_new=NeQPL w:as_pictured=PYXRP
w:as_shown=SaQQR w:asked=NWLIe w:asked_for=QZONW w:asked_me=RRRPa w:asking=SZQTS w:at=YCWYL w:at_all=bRPOR
w:at_checkout=RPQXW w:at_customs=PRbPQ w:at_my=SRZRT w:at_the=OPUaR w:attempt=QPcON w:attitude=NNNNd w:authentic=NfOMP
w:away=YSSRS w:awful=YPQVR w:b=RbQRQ w:baby=KMQfM w:back=KHbHe w:bad=YGRTU w:badly=bNVKN w:badly_made=bQMQQ
w:badly_packed=OQaRR w:bag=XbMLP w:barely=SXTST w:battery=iKKLL w:battery_drains=ZSRSS w:battery_won't=XSTTT
w:be=KbRWO w:because=OMWWQ w:been=LQePR w:been_a=OSbRT w:before=bQQQS w:bent=YMYMN w:better=ITKeK w:better_deal=OOPcQ
w:big=JKJiJ w:big_for=TTSYT w:bigger=UVMYO w:bigger_size=SQTaS w:bigger_than=WXPPR w:birthday=QQbQR w:bit=MKOeN
w:black=ReMNO w:blade=bPPQS w:blank=aRPQR w:bled=cPRPT w:blender=aSQSR w:blue=OeONR w:bluetooth=bZMKM w:blurry=cNQQQ
w:bottle=KXaPR w:bottle_leaked=PRaRS w:bottom=aPPRS w:bought=FRFhI w:bought_2=SSRaR w:bought_it=RRRaT
w:bought_on=SSTZT w:bought_one=SSSXT w:bought_the=RIQgS w:bought_two=TTRYT w:box=GHoAA w:box_arrived=RTYTT
w:box_crushed=RTYTT w:box_empty=SSZTT w:box_was=NPcPP w:brand=IfJQM w:bread=bQOQS w:bright=SSSXT w:broke=lEJEG
w:broke_after=YTRTT w:broke_in=WRVSR w:broke_the=VSXST w:broken=FRdNS w:broken_but=RZSST w:broken_i=SRSaU
w:broken_in=TSXST w:broken_it's=NPLPd w:broken_just=RcLWP w:broken_on=PSZST w:bug=ZRRQS w:bugs=cOMQR w:build=ZSQRS
w:bulky=RQOaQ w:burned=cRQNP w:burning=YSTST w:burnt=aRRSS w:burnt_out=ZSSTT w:but=XWYKH w:but_i=LJVfQ
w:but_it's=PYVSR w:but_it=WaUIQ w:but_its=SYSSS w:but_not=LXYQO w:but_one=SLfOS w:but_the=iQNDO w:but_two=OQcSS
w:button=bSRPS w:buttons=cPPPP w:buttons_fell=WTTTT w:buttons_stick=aQQRR w:buy=OOOeN w:buying=UPPZP w:buying_it=XSRUS
w:by=NEcXO w:by_accident=RPNdQ w:by_mistake=RPVbN w:by_the=SSZST w:c=XYOOQ w:cable=XPdMH w:called=OOTaP w:came=RCjAO
w:came_after=IQfOQ w:came_apart=bSPRT w:came_off=eOLQQ w:came_smashed=RTaSR w:came_without=PRaSS w:camera=aUPOP
w:can't=XMLaM w:cancel=MKKSe w:cancelled=KJHdU w:capacity=PbRSS w:car=OYRTS w:car_i=TOTaU w:card=PPPJe w:carrier=RSZQS
w:case=aUNQP w:cashback=PNKPe w:cat=XKKaN w:chain=aRQQQ w:chair=dONNO w:change=SOJYW w:changed=JMRfL
w:changed_my=NQWaP w:charge=gNLMO w:charged=MJHGi w:charged_twice=OQOOb w:charger=RIiJD w:charger_gets=aSQSS
w:charges=aROSQ w:charging=eNPPM w:charging_cable=XQUSQ w:chart=MdPNR w:chat=NNNNc w:cheap=gRLEM w:cheaper=DQHjJ
w:cheaper_at=ORRaR w:cheaper_elsewhere=QPSbS w:cheaper_on=NQRbS w:checked=SQTZT w:checkout=POPVZ w:chemical=bRRPR
w:chemical_smell=aSSQS w:chipping=ZQRQR w:chips=bPPPQ w:chocolate=dOOPP w:chocolate_was=aQQQR w:chose=QYPUS
w:christmas=OSbQR w:claims=LfUKO w:clashes=RRPbQ w:clashes_with=RRPbQ w:clasp=cQPPS w:clicked=OJOgO
w:clicked_the=ROSbT w:clicks=dQOMP w:close=bSRPR w:coating=ZSQSS w:coating_came=ZSQSS w:code=IMJFl w:code_didn't=PRPKe
w:code_was=RRRRZ w:color=NXCcG w:color_doesn't=NdSMS w:color_is=PaTSU w:colors=ZUQNQ w:colour=VRMaI w:colour_is=KZRYS
w:come=SUcIM w:come_with=OYYOO w:coming=aRRRS w:coming_loose=YTSSS w:company=SRRQa w:company_name=SRRQa
w:compatible=QZQUP w:compatible_with=SUSXR w:completely=OcMPQ w:completely_different=OcMPQ w:connect=dPPMP
w:connection=aRRQR w:constantly=cPPPP w:contained=RdMNR w:copy=OcPQP w:corner=PSaST w:corner_of=STYST w:cost=OQLRc
w:cotton=OeNNO w:cotton_but=SYSTS w:couch=POScR w:counterfeit=KfNNM w:coupon=ILHFl w:courier=KLjMK
w:courier_never=STXTS w:cracked=WKcLN w:cracked_on=MTcTT w:cracked_when=USXST w:cream=VPYPP w:crushed=ILgLM
w:crushed_and=QTZTT w:cup=bQPQQ w:curtains=ZQPTQ w:customer=ONLOf w:customer_service=PONPd w:customs=IJjJH
w:customs_for=QTaRT w:damage=QTVKW w:damaged=NMhMF w:damaged_in=aPTQP w:damaged_not=SQQbT w:date=aQTPQ
w:daughter=ZQPWQ w:day=dNKVN w:day_one=aRQQT w:days=ePQLQ w:dead=oJAJL w:dead_pixel=XTTTT w:deal=OOPcQ w:decided=RSQaR
w:decided_to=RSQaR w:defect=aNLaL w:defective=gGSQK w:defective_it=OSZVT w:defective_unit=aSRQR w:defects=WNKQa
w:delay=OObOO w:delayed=NOeNN w:deliver=SSaQR w:delivered=HOlBH w:delivered_but=QMcSS w:delivered_not=TRYTT
w:delivered_to=PKgKP w:delivery=LFjNH w:delivery_was=VPUXQ w:dented=NPcPQ w:described=KcOVO w:described_but=ROSbS
w:description=HiGPI w:description_is=SYTST w:description_says=SXTST w:description_was=TXPVR w:design=WWWMP w:did=NLSaX
w:did_not=NLSaX w:didn't=KIUcQ w:didn't_come=ORcPP w:didn't_get=OQaKY w:didn't_like=SRQbS w:didn't_order=TaSOS
w:didn't_read=PMOdP w:didn't_work=HOJWb w:died=hJIJK w:died_after=YSRSS w:difference=OMOLf w:difference_back=RQRPb
w:different=HiBTA w:different_brand=RSRaQ w:different_color=SQSZT w:different_from=OdRQS w:different_item=SZSRS
w:different_product=QcOTT w:different_style=QTRYO w:differs=SZSQT w:differs_from=SZSQT w:dimensions=LdOMP
w:dirty=fLKML w:disconnecting=aQRRQ w:discount=KNIKh w:discount_code=OSRNd w:discussed=PNROc w:do=WLRPa w:do_i=POPNc
w:does=eOHUH w:does_not=bPKXJ w:doesn't=cTIUE w:doesn't_fit=JSQdS w:doesn't_go=SQQaR w:doesn't_have=PbSQT
w:doesn't_heat=eOPNS w:doesn't_hold=bPRNR w:doesn't_last=cMROS w:doesn't_light=aQRQS w:doesn't_like=NOSdU
w:doesn't_look=OYSVT w:doesn't_match=HdPSO w:doesn't_seal=aQPPS w:doesn't_suit=KORdQ w:doesn't_work=SNWXP
w:doesnt=ZLNVO w:doesnt_work=cQPNQ w:dog=XLKbN w:dog_won't=NTSbT w:don't=XAFaT w:don't_fit=eROJQ w:don't_know=LRQIg
w:don't_like=BJVjN w:don't_need=HPNkK w:don't_use=PSTbS w:don't_want=NSQbO w:dont=ZKJaJ w:dont_like=QPRaS
w:dont_work=cQOLN w:door=SRZRT w:double=XJJWV w:down=aNLaJ w:drains=ZSRSS w:dress=TRSYT w:dried=cQPPN
w:dried_out=cQPPN w:drift=cNOOO w:drips=aSPRT w:driver=NOfMO w:driver_left=SSZQT w:drone=bRRPR w:dropped=QPYQX
w:dry=cOPQQ w:dupe=LeLLL w:duplicate=MLLeL w:duplicate_order=TPPbR w:during=QQZRS w:during_delivery=SSXST
w:earbud=bMUNP w:earbud_is=VQXSS w:easily=eMNMP w:edition=RbPOQ w:else's=PfJMP w:else's_order=TaPQR w:else=POWYP
w:elsewhere=OMQdP w:email=NOONc w:empty=KKhLL w:empty_box=SRYSS w:envelope=NPcQQ w:error=bMVKR w:estimated=QSZST
w:eu=PcPQQ w:every=dQNPP w:everything=RRZSS w:everywhere=aMVLM w:expected=OQOcN w:expensive=NOKXZ w:expired=hMKIM
w:expired_last=aPPSQ w:eyes=cPOOQ w:fabric=YVNSP w:fabric_is=VZQNQ w:faded=dNOMO w:failed=PZUPP w:fake=AlIEF
w:fake_original=SXTSU w:false=PbPOP w:fan=WJMcN w:fault=RNSdS w:fault_i=RNSbS w:faulty=gHQKL w:feature=QeNQN
w:features=OgKNM w:features_listed=PbRQS w:fedex=RSaSQ w:fee=MOJQf w:feels=aNQRQ w:fell=jIIHI w:fell_apart=bQPOP
w:fell_off=eMOOP w:fell_out=cPPPN w:few=XSSTS w:fine=MRTZV w:fine_and=PQMeT w:fine_but=RYYOR w:fine_i=RRRUY
w:first=gOLMQ w:first_time=aRRQS w:first_wash=ZSQST w:fit=HIAoB w:fit_me=QSSaR w:fit_my=NURZR w:fits=OWKZM
w:fits_fine=RZSST w:five=XRWRQ w:five_minutes=ZSQSS w:five_weeks=SSXTS w:flat=cNTMO w:flicker=ZSRST w:flickers=bPOPP
w:flimsy=cNNNN w:food=eJSJK w:food_was=cPMOP w:for=AJXkD w:for_a=OQaVR w:for_christmas=STYRT w:for_it=SSObS
w:for_less=RQQaS w:for_me=JIKkJ w:for_my=MKYZP w:for_the=TWYPT w:for_two=RQaRT w:forever=RRcOP w:forgot=HHXWX
w:forgot_to=POWWT w:found=YGHcJ w:found_a=aMNVO w:found_it=QSRaT w:found_the=RRRaS w:frame=YTSPP w:free=LNEHk
w:free_gift=POJKg w:free_sample=PQLPd w:freezes=dOOPP w:from=aZUEI w:from_the=WaUKP w:game=YSSSR w:gave=eMTJM
w:gave_me=cPRNP w:gave_my=bRSPR w:genuine=MeLMN w:genuine_leather=QaSRS w:get=UMeFW w:get_here=RSbNR w:gets=dOLPO
w:gets_stuck=ZRPRR w:gift=BCAgZ w:gift_card=PPPJe w:gift_not=QOOXW w:gift_recipient=RSRZS w:glass=LOeOO
w:glasses=ZQRQQ w:go=XPPXQ w:go_away=YSSRS w:go_with=ORRbR w:goes=bQOQQ w:gold=XYNNO w:gone=WPYPR w:good=PWRYQ
w:good_quality=NXVUS w:goods=PWXPO w:got=XTXRA w:got_3=OPcRR w:got_a=QdOOS w:got_cancelled=TTTXT w:got_it=NPWYQ
w:got_lost=RRZST w:got_nothing=TRYTT w:got_one=MMaYQ w:got_the=JVVYN w:great=TJJdU w:green=eXJKO w:grinding=ZSRST
w:had=ZKSZO w:hair=gMNKQ w:hair_on=bPQPT w:half=UQeLH w:half_of=RVZOR w:half_the=TSZQP w:handed=RcNSR w:handle=aMVNP
w:handle_snapped=YSSRT w:happy=XQVQS w:has=hLORI w:has_a=gMOKR w:has_been=NSbSS w:has_no=ZWLTN w:has_one=QSSZS
w:has_scratches=ZRRRS w:has_this=NSTbS w:hasn't=NNfQO w:hasn't_moved=STYST w:hasnt=RPaSQ w:hasnt_shipped=RPaSQ
w:hates=MNOeQ w:hates_it=OQPbR w:hates_the=RQSZT w:have=FWMdK w:have_a=QbRPQ w:have_checked=SQTZT w:have_the=OYRWT
w:headache=YSTST w:heat=eOPNS w:heating=aQQRS w:heavy=SSQaR w:heel=XPOZO w:held=RSZRR w:held_at=RSZRR w:hello=LLLLe
w:help=JJIRd w:here=JIkIK w:hinge=bSOQS w:hold=YMMWP w:hold_a=ZSQST w:holds=RaPRS w:hole=iJLIQ w:hole_in=eNOMS
w:hole_near=aQRQS w:home=LMNeN w:horrible=cOOOO w:hot=eQLRR w:hour=bQPRQ w:house=PKgKO w:how=LLKNg w:how_do=POPNc
w:how_to=QQPLd w:however=QTPbR w:husband=POOdO w:husband_hates=RSSYT w:i'm=RSWWT w:i=OVKaP w:i_asked=SZRRS
w:i_bought=SfSJS w:i_changed=RSZSS w:i_chose=QYPUS w:i_clicked=QNRcQ w:i_didn't=ZcQIQ w:i_do=YSXPS w:i_don't=RKXaN
w:i_found=PRRbT w:i_got=OSbNP w:i_had=WLPaR w:i_have=OKTdP w:i_just=OKLeW w:i_no=SRSZS w:i_opened=TRYQS
w:i_ordered=PlSFN w:i_paid=PeQNS w:i_picked=QVQXT w:i_received=SWVSS w:i_should=SQTZT w:i_simply=QPQcS w:i_still=STYST
w:i_want=YSRMZ w:i_was=UPOaR w:i_wore=XTTST w:ignore=MLMJf w:ignore_this=QORNc w:ignored=TSSRY w:ignored_me=TSSRY
w:imitation=MdNNN w:immediately=aQPQQ w:impulse=MMMfM w:impulse_purchase=QQQaP w:in=bHdII w:in_a=dOTNP w:in_box=OQaSS
w:in_customs=PSZSR w:in_it=ZQOUR w:in_my=VQPZR w:in_pieces=QSZTT w:in_shipping=aQSQP w:in_the=VYVHR w:in_time=OOcNO
w:in_transit=MQeQR w:inaccurate=aWMMM w:include=RQcSO w:include_the=RQcSO w:included=LNcLV w:incompatible=NLKeN
w:incomplete=MGkFL w:incorrect=QfJPP w:ink=eNNNN w:ink_smears=cOOOO w:inside=ZNYLJ w:inside_the=ZTSPP w:install=ROPPb
w:installation=PMNMc w:installing=XRPPY w:instead=KcRVJ w:instead_of=MdUJK w:instructions=QOdOK w:interest=NQMcP
w:invoice=GAKAo w:invoice_with=TTSRZ w:iphone=QXPWQ w:is=lSIDC w:is_a=PbQOR w:is_already=bPTQT w:is_blurry=cNQQQ
w:is_broken=cPOSR w:is_chipping=ZQRQR w:is_dead=ZQPSS w:is_defective=gOMLO w:is_dry=cOPQQ w:is_fake=NcPQQ
w:is_fine=KPcOX w:is_good=NWRYT w:is_it=NOcOS w:is_missing=QPaVK w:is_my=RSYSS w:is_not=PXPYP w:is_nothing=ObSPT
w:is_plastic=PaTTT w:is_so=ZSSRT w:is_unresponsive=aRQRR w:is_way=ObTST w:is_wobbly=YSSTT w:is_wrong=OdSPS
w:isn't=IhQML w:isn't_the=QcROT w:issue=RLRWY w:issue_the=ZRSRS w:it's=NbKWR w:it's_a=JaMYN w:it's_been=RSZST
w:it's_just=aXOPS w:it's_not=OOVOb w:it's_polyester=TYSST w:it's_simply=SbPPS w:it's_the=cTQLS w:it's_too=RQLfS
w:it=PLVhA w:it_arrived=RTbNT w:it_at=ONXXQ w:it_but=WRXRS w:it_came=QXaMR w:it_cheaper=QSRaT w:it_does=RYSTT
w:it_doesn't=NSScT w:it_fits=PdRNS w:it_for=SRRZS w:it_has=WPZNT w:it_in=URYQT w:it_is=TYOKa w:it_isn't=NcMUP
w:it_it=ZTaLS w:it_just=fLUMP w:it_looks=JdPSS w:it_never=STZRS w:it_on=YRSTT w:it_says=MePMQ w:it_simply=ZQYMS
w:it_was=TTQZK w:it_wasn't=QScOT w:it_without=SRWWS w:it_won't=bRQOT w:it_works=OWYST w:item=LcXHP
w:item_arrived=RVWSS w:item_but=ONdRT w:item_has=ZXOOP w:item_i=SOQXY w:item_is=bLJYU w:item_missing=RONRc
w:item_not=RVXRR w:items=OPdPO w:its=aWLRP w:itself=ZPWOP w:jacket=RaRRR w:jammed=cPPPR w:just=SKNcT w:just_a=TKZJW
w:just_badly=eSNNS w:just_doesn't=cQLSS w:just_don't=RSSaQ w:just_not=NdLSP w:just_testing=PPPNc w:just_too=RRQbP
w:keep=XQOXQ w:keep_my=RSQaR w:keeping=NQQcQ w:keeping_the=NQQcQ w:keeps=fLLLL w:keeps_disconnecting=aQRRQ
w:keeps_losing=aRRQR w:kettle=ZRQST w:keyboard=ZSRSS w:keys=cQPOO w:kid=NQRcR w:kids=QOMcQ w:king=RaSRS
w:king_size=RYTST w:kitchen=PRQbR w:knockoff=QcROQ w:know=KPPLf w:l=OfNMO w:l_m=UWUTU w:label=KTdJL w:label_says=SZRSS
w:lamp=cMSMO w:lamp_flickers=bPOPP w:laptop=ZQPWQ w:large=NXJZN w:larger=QORbP w:larger_size=SRTZS w:last=hOOIK
w:late=PFkGP w:late_and=aQMXS w:late_for=TTaPT w:leak=cMMNN w:leaked=NQcRR w:leaked_in=QSZTT w:leaks=gKJLM
w:leaks_from=aPPRS w:leather=UbMNO w:leather_pu=UWTUT w:left=SLiAH w:left_handed=RcNSR w:left_it=NOeNS
w:left_outside=OPaQQ w:left_side=ZRQSR w:legs=cPOOP w:lens=aRQRQ w:less=OYOYP w:less_than=QZRQR w:lid=VIfJH
w:lid_doesn't=aQPPS w:lid_was=VRXRR w:lied=LiLKH w:light=bPOPR w:lights=ZWNQP w:like=KaEgA w:like_color=TTUXU
w:like_it=KUSbN w:like_the=LbKZM w:line=aRQPR w:listed=MYNJY w:listing=HlILK w:listing_said=QbPSS w:listing_says=SYSSS
w:living=QRPbR w:living_room=QRPbR w:logo=OdPPQ w:long=MMaUK w:long_for=TTSXT w:longer=SMOeK w:longer_need=SSSYR
w:longer_needed=RRTYQ w:longer_want=RQQbQ w:look=LWQZP w:looks=TUMZI w:looks_different=QZSSS w:looks_in=PbSQU
w:looks_nothing=QaSPT w:looks_ugly=ONQcR w:loose=dLKUM w:losing=aRRQR w:losing_connection=aRRQR w:lost=JClMF
w:lost_by=PQbOP w:lost_in=MPeQR w:lost_it=SRaNR w:lost_my=TTXST w:lost_somewhere=RRZST w:loud=aRRRS w:love=SPRaS
w:low=bPPOS w:m=OhLKP w:made=lFENG w:made_my=bRQOQ w:made_us=aPRQR w:mail=MNeNQ w:makes=YOOYP w:makes_a=aRRRS
w:many=SQNcQ w:march=QRZRR w:marked=TSYTT w:marked_delivered=TSYTT w:match=HdNPV w:match_my=NLRdR w:match_the=PcSMT
w:material=YXKSL w:material_is=OaSRT w:matter=ZWROS w:mattress=eNMOM w:may=SSYSS w:me=PFAgZ w:me_a=bTPLS
w:me_the=TcTMT w:me_to=QPPOc w:meant=SOPcR w:meant_to=SOPcR w:measured=RKQeQ w:measured_wrong=RKQeQ
w:measurements=QeQLR w:melted=RLcLL w:message=XMLMZ w:milk=gMLLM w:milk_was=bPOPP w:mind=NGOjI w:mine=PbQRR
w:mine_is=QZSTT w:minutes=bRQRR w:misleading=KgLKK w:misleading_description=SXSRS w:missing=DKhIU w:missing_from=TRYUS
w:missing_however=SYLZS w:missing_one=SRZRR w:missing_parts=QObTS w:missing_the=ORbSR w:mistake=KNPhJ
w:mistake_i=UXTRU w:mistake_when=QQRZS w:model=JiFQJ w:model_for=TPSZT w:model_i=SaTQT w:mold=cPOOR w:moldy=dNNPO
w:money=OMKRd w:money_back=PRPMc w:month=WLaLO w:more=PPPbO w:motor=bPQPP w:mould=dQLRS w:moved=STYST w:much=NWMQZ
w:much_smaller=RZSRT w:my=OHLiP w:my_car=OYRTS w:my_couch=POScR w:my_coupon=STRNb w:my_daughter=aRRQR w:my_dog=XQRUS
w:my_door=SRZRT w:my_fault=TTUXT w:my_husband=RSSZS w:my_kitchen=QTTZT w:my_living=QRPbR w:my_mind=WPVWO
w:my_mistake=QYQWR w:my_money=PRRKd w:my_neck=aRRPR w:my_old=RSQaR w:my_order=QecEQ w:my_package=QQaQR
w:my_phone=LQRdQ w:my_printer=TPSZT w:my_skin=aONVO w:my_son=SQPaQ w:my_style=SMRcR w:my_taste=OOQcP w:my_toes=PQQbQ
w:my_wife=RTTZT w:n=IJLIg w:n_a=IJLIg w:na=KKKKf w:name=SRRQa w:narrow=QQPbQ w:navy=PaOUQ w:near=aQRQS
w:near_the=aQRQS w:neck=aRRPR w:need=ABCkc w:need_a=QNSaV w:need_an=SSQOb w:need_help=SQQMb w:need_it=PQPdP
w:need_this=QSRaP w:needed=LKVaL w:neighbor=OQbPQ w:neighbour=QQbPS w:neighbour_who=QQbPS w:never=QAeBW
w:never_arrived=RTZSR w:never_came=JPVPY w:never_received=SSZTP w:never_shipped=QPeRK w:never_showed=QQcSP w:new=UdLMK
w:new_but=RZTTS w:nice=TSSXR w:nice_quality=OXSXT w:night=OUNaP w:no=EHWVb w:no_damage=NYLNa w:no_defect=QTTaS
w:no_defects=NQNTb w:no_instructions=QOdOK w:no_invoice=RRORa w:no_longer=NNOeK w:no_matter=aRRPS w:no_padding=PQcNN
w:no_quality=RTXVS w:no_reason=OOQZT w:no_reply=ROPPb w:no_screws=LRbQQ w:no_sound=cQNQQ w:no_stock=PQOLd
w:no_tracking=RRcQO w:no_use=NQScL w:noise=gNMKO w:not=LWRWO w:not_a=RNNdO w:not_applied=POPOc w:not_as=KkMIK
w:not_broken=UYFIb w:not_compatible=RXRVP w:not_damaged=YXJXR w:not_defective=ORaTV w:not_fit=MNPeO w:not_for=RORdR
w:not_genuine=OcMOP w:not_here=MKgLM w:not_in=JMbNX w:not_included=OOZNX w:not_late=URGSc w:not_lost=bSOST
w:not_my=KaHVL w:not_original=QbPPP w:not_real=PcPOP w:not_received=PGcOW w:not_silk=OcNMO w:not_suitable=POPcP
w:not_that=QSZST w:not_the=OfSJI w:not_there=PUaPR w:not_want=STXVR w:not_what=HhJQL w:not_working=aPQPR
w:not_worth=OOOdO w:not_wrong=ZPVRQ w:nothing=PQUMZ w:nothing_broken=QZLaQ w:nothing_inside=JMfPM w:nothing_is=RUPaT
w:nothing_like=IiNIP w:nothing_wrong=MKYUY w:now=UPZSQ w:number=LbQWL w:obviously=VZPPR w:obviously_used=aRRRT
w:odor=cPPOP w:of=RUXQQ w:of_10=TZRSS w:of_4=PKePO w:of_my=SQWXR w:of_stock=LNNPe w:of_the=QRYVP w:of_two=STXTT
w:off=fWGPA w:off_after=WTTUU w:off_and=ZRRST w:off_the=bPQQS w:ok=FNLOf w:old=OQMdO w:old_one=RSQaR w:older=RZSQR
w:older_model=RZSQR w:on=bKRYA w:on_another=RRSYT w:on_arrival=RNbMP w:on_day=aRQQT w:on_impulse=SSTZT w:on_it=caJHP
w:on_me=VGMbL w:on_the=VbUGP w:on_time=PObMR w:once=dRMPR w:one=ORdWA w:one_earbud=aNVOQ w:one_i=OfNMS w:one_in=RYSTU
w:one_item=RPbOQ w:one_of=LNfOR w:one_piece=VNaRT w:one_shoe=PPaPS w:online=NePKQ w:only=RNeDR w:only_got=LNeNQ
w:only_one=LNdNQ w:only_received=ROaTP w:open=XIbKS w:opened=SMdNP w:opened_and=VQYSS w:opened_it=WSVRT
w:opened_the=QTYTT w:or=QQVaS w:order=BVYTR w:order_is=SOcPS w:order_never=SQaRP w:order_the=TZSPT w:ordered=DWPfA
w:ordered_a=RcONS w:ordered_black=SaQQS w:ordered_by=TQPaS w:ordered_it=PPYXT w:ordered_the=VFVcS
w:ordered_twice=SOPcP w:ordered_two=RQObS w:ordered_wrong=THPhT w:ordered_xl=ScPOS w:original=KgMMO w:other=NGGTd
w:others=NOPMd w:our=PPPVY w:out=eDKNY w:out_in=YTSSS w:out_of=ZIOLb w:outside=OPaQQ w:over=WKTYL w:over_the=WQWQS
w:overcharged=LNNLe w:overheats=cQQMP w:overnight=aQRPQ w:own=TRObS w:pack=RbOQS w:package=CQkGH
w:package_arrived=TTWUU w:package_lost=TTXTT w:package_never=SSXTS w:package_stolen=TSYTT w:package_was=SQYRS
w:packaging=VMZNN w:packed=OQaRR w:padding=PQcNN w:page=LhMLQ w:page_claims=RbTOT w:pages=gMIMM w:paid=OcVMR
w:paid_for=OcVMR w:paint=bOQOQ w:paint_is=ZQRQR w:pair=YQWPS w:pan=ePNMN w:pan_warped=bPQPQ w:parcel=GRiHL
w:parcel_was=QRZTT w:part=NXcNM w:partial=RRQRa w:partial_refund=RRQRa w:parts=WPdKM w:parts_missing=SXYQP
w:party=NRWaN w:past=cQPQR w:past_its=aRQQR w:pattern=OfOLQ w:payment=MONMd w:peeled=YSQSS w:per=KJJKh w:perfume=UaONP
w:phone=dHIWL w:phone_case=bOOSQ w:photo=NdOOQ w:photo_shows=QZSTT w:photos=OcROT w:pick=YURTR w:picked=PSPaS
w:picked_the=SNTbT w:picture=VfIGM w:pictured=OZVPO w:pictures=MUPPa w:piece=bJVNN w:pieces=SWdJM w:pieces_short=RRaST
w:pieces_when=PSaSU w:pilling=aORQR w:pixel=XTTTT w:placed=SRQaR w:plant=dPNOP w:plastic=eVJJN w:plates=PSaTS
w:please=NNNLg w:please_ignore=TSSSY w:please_refund=TTTSX w:plug=aWNOP w:polyester=PcPPP w:poor=ZISSS
w:poor_quality=cPONR w:poorly=aQQPQ w:poorly_made=aQQPQ w:porch=MMeMO w:post=NRcTT w:postage=QQPQa w:prefer=PJPZZ
w:present=QNScS w:pretty=QaSRR w:pretty_sure=QaSRR w:price=DDFRk w:price_adjustment=SSSPa w:price_difference=SRSQa
w:price_went=NRRdL w:printer=TPSZT w:pro=SPSbT w:problem=TORPa w:product=WcPFR w:product_in=QaQTT w:product_is=TLaMY
w:promised=NTNOd w:promo=POONe w:promo_code=QPPPc w:properly=cPQOQ w:provided=SSRRY w:pu=TYTTT w:pump=aRPST
w:purchase=LLLbU w:put=UROYR w:quality=dNOSD w:quality_but=LZTVS w:quality_is=WSOVR w:quality_issue=PSYWU
w:quality_just=PRSbS w:queen=QbQQR w:quick=ZSQTT w:quick_but=ZSQTT w:rain=SPaQQ w:ran=XSSSV w:rash=eOQLO
w:reaction=bQQPP w:read=XLNbP w:readings=eKOMN w:real=NhKKN w:real_leather=PaRQR w:reason=LINVb w:rebate=NMNNd
w:receipt=NIDLk w:receive=RNfNK w:received=EZeAK w:received_a=RfMOQ w:received_wrong=ReLLQ w:recipient=RSRZS
w:red=UaPPQ w:red_one=SZRRT w:refund=JDACo w:refund_difference=TSTSY w:refund_me=SSTQZ w:refund_of=SRQSa
w:refund_the=SSRTZ w:refused=MLfQI w:regret=OLKfK w:regret_buying=UPPZP w:remorse=MOMdO w:remote=cKYII w:replica=NdOOK
w:reply=ROPPc w:rest=OPaUP w:rest_of=SSVXQ w:return=JJJPh w:return_it=TTXSU w:returned=OPiKH w:returned_to=RQfNK
w:rice=dOMOQ w:right=cMWPO w:right_one=cQPOT w:ripped=fJQKL w:roll=bSROQ w:room=PQNdQ w:rotten=dNNPP w:rude=JIJKh
w:runs=MKNeN w:rusted=cONPP w:s=RcPQP w:said=IdGYJ w:said_no=QNNdM w:same=KZLYM w:same_as=QUQYR w:same_thing=QQRcR
w:sample=PQLPd w:saw=SRTYS w:saw_it=SRTYS w:say=POMMd w:says=AoPAS w:says_100=TXTTT w:says_delivered=RMdRR
w:says_it's=SYSST w:says_it=MXPMc w:says_out=QRYRV w:says_stainless=QaRSR w:scent=ObLVO w:scratched=dONPP
w:scratches=dPNOP w:scratches_all=aRQRS w:screen=gJOJK w:screen_has=cRNRR w:screws=VJfHI w:screws_in=OSaTT
w:screws_stripped=cRMRQ w:seal=aPSPS w:seam=dQONP w:seam_ripped=cQPOQ w:seams=ZSSST w:second=RLWXO w:second_time=bSORT
w:see=PEFEj w:see_my=PRRPa w:selected=RVPYR w:seller's=QKQcY w:seller's_fault=RNSbS w:seller=AUOAi
w:seller_agreed=UTTUW w:seller_asked=SRRRZ w:seller_never=TRYUR w:seller_sent=RbQOP w:seller_shipped=TZRSR
w:seller_told=TSSSX w:sender=SRdON w:sent=AoVAA w:sent_a=QdQLR w:sent_back=QKeRN w:sent_me=OgQJP w:sent_the=PhLIQ
w:serial=OcROR w:serial_number=OcROR w:service=FJHIl w:set=KZWRN w:set_is=QWWST w:shade=PPaWQ w:shampoo=XRWQR
w:shattered=MMeMM w:she=SSSZT w:ship=LJkGJ w:shipment=RRbRN w:shipped=LbeED w:shipped_the=SdNOS w:shipping=SCUDe
w:shipping_cost=OQLRc w:shipping_fee=MOJQf w:shirt=bMRNP w:shoe=UNZOR w:shoes=UKNdN w:shop=ONPSd w:short=JKbUM
w:should=QPXZT w:should_have=SQTZT w:shoulders=STSYT w:showed=QQcSP w:showed_up=SSZTS w:shown=OeNNP w:shows=OZVQR
w:shows_a=QZRST w:shuts=aRQPR w:sick=cOPOQ w:side=cQNQP w:silk=OcNMO w:silver=QbQQQ w:simply=VWTTO
w:simply_don't=RSSZT w:since=PPbPP w:since_march=QRZRR w:site=PZRVS w:size=LTAnA w:size_8=TZRSS w:size_and=WRZOT
w:size_but=YVSPT w:size_chart=NcROR w:size_for=TRTYT w:size_it=YXRMU w:size_m=RbQQR w:size_ordered=TPTZT
w:size_s=SZSRR w:size_too=TSTYU w:sizes=WPNaR w:sizing=RMMcM w:skin=cMMUN w:skin_tone=MRScS w:sleeve=dPSMT
w:sleeves=RRMbR w:slow=RLhJI w:small=ONFgI w:smaller=LdOPO w:smaller_than=MePKP w:smashed=LOgOO w:smears=cOOOO
w:smell=dKMTM w:smells=hKLJK w:smells_awful=YRRRR w:smells_like=cOQNQ w:snapped=eLPLM w:snapped_in=cRNRS
w:snapped_off=SRaRT w:snug=QNPdP w:so=fMOQQ w:so_it=ZTSRT w:so_thin=ZSSRT w:soaked=KMfNN w:sold=HWIHf w:sold_as=PcRQM
w:sold_out=JKKJh w:sole=eNLNM w:someone=ObUNP w:someone_else's=RcNOQ w:something=QQPbQ w:something_else=QQPbQ
w:somewhere=RRZST w:son=PPOcQ w:sound=iKJKL w:sound_from=aRPSR w:sour=bPOPP w:space=PPNdM w:sparks=cOOOP
w:speaker=fMLLM w:spilled=LNdNM w:stainless=QaRSR w:stainless_steel=QaRSR w:stains=cPOQS w:stains_on=bPPQS
w:stale=cONPP w:stand=aQSPS w:stated=MePNP w:stay=eOPMO w:steel=QaRSR w:stick=fLMLN w:still=MLhKK
w:still_waiting=SRbOR w:still_want=STYST w:stitching=eOMNO w:stitching_and=XSSSS w:stitching_came=YTRST w:stock=GIDGl
w:stolen=LLfLN w:stolen_from=SSXTT w:stopped=hMHLN w:stopped_charging=ZSPSS w:stopped_heating=YSSSS
w:stopped_working=dQNPS w:store=KJJTe w:store_cancelled=SSRMb w:straight=ZSSRT w:strap=dPNPQ w:strap_broke=ZTRTT
w:stripped=cRMRQ w:strong=UPPaQ w:stuck=ZLZKL w:stuck_in=ORaRR w:stuff=OXYQR w:style=JYJZJ w:suit=IMPgP
w:suit_me=LOQdQ w:suit_my=PSTaU w:suitable=NMMfN w:super=dOOOP w:support=JQIKg w:supposed=LiLIM w:supposed_to=LiLIM
w:sure=LRLLc w:switch=SaPNQ w:table=bOTOP w:tablet=bRQQR w:taste=KQOeO w:tastes=eMNLO w:tastes_off=cPQPS w:tax=IISIe
w:ten=ZSTRS w:ten_days=XTUST w:terrible=aOPNX w:test=EDBAo w:test_order=SNNMc w:testing=LLLKg w:than=RhFJI
w:than_advertised=RYSRS w:than_i=SQTZS w:than_it=SZSOT w:than_stated=PbQPQ w:than_the=cWMKP w:thanks=MMLLe
w:that=aPXPL w:that_got=WTTVT w:that_i=QSdLT w:that_it=PZRUT w:that_won't=YSSRS w:the=YWUSB w:the_2=RbOQS
w:the_bag=PeQNT w:the_birthday=QQbOR w:the_blade=bPPQS w:the_bottle=NZVRS w:the_bottom=aPPRS w:the_box=QUbMM
w:the_color=NORdS w:the_colour=SbOSS w:the_courier=LNfNQ w:the_description=PVNZQ w:the_design=YQYPR
w:the_dimensions=SYTST w:the_fabric=VTRWS w:the_features=PbRQS w:the_first=cQOPS w:the_handle=YSSRT w:the_hinge=aSORT
w:the_item=QPSXY w:the_lamp=WRXRS w:the_left=VVVRS w:the_lid=VRWST w:the_listing=MfNPQ w:the_mail=NOdOS
w:the_material=MRRbS w:the_measurements=RYSST w:the_model=SZSRT w:the_motor=YSTST w:the_one=PdPOT w:the_order=PJXQZ
w:the_other=TKLeJ w:the_package=PQbST w:the_page=OePMS w:the_pattern=PbQOT w:the_photo=QaSST w:the_photos=OcROT
w:the_picture=PgNJR w:the_plates=PSaTS w:the_post=NRcTT w:the_price=RQQVY w:the_product=VUYLU w:the_rain=PSZST
w:the_real=RcOPS w:the_remote=YQVQS w:the_rest=PPYWQ w:the_rice=dOMOQ w:the_right=dMULS w:the_same=LYMZO
w:the_screen=XSTSS w:the_seams=ZSSST w:the_second=VOZOS w:the_seller's=RLSdS w:the_seller=QXUNW w:the_shade=PPaWQ
w:the_shipping=QROSc w:the_shirt=XQVRT w:the_shoulders=STSYT w:the_site=QaSRT w:the_size=PXMXP w:the_store=PQNcR
w:the_strap=ZSQRT w:the_style=QPRbT w:the_table=VRYSS w:the_two=SSXST w:the_vase=PSZTT w:the_waist=RRQaT
w:the_wash=eOONS w:the_watch=ZRQSS w:the_website=NdRMS w:the_wrong=KONiH w:them=QSQaQ w:there=POWNZ w:there_is=VRTXT
w:there_was=PTaSS w:these=UaONP w:these_are=ObQQQ w:they=EiRLQ w:they_just=RXWRR w:they_sent=PfOLP
w:they_shipped=SaQRT w:thin=cOQOR w:thin_it=ZSSRT w:thing=UVRXO w:this=KcCVU w:this_is=JfPNQ w:this_isn't=RcPOR
w:thought=ONOdR w:thought_it=OOOdR w:threads=bQOQQ w:threads_coming=YTSSS w:three=YQWQQ w:threw=XRUQR w:through=dOOOM
w:tight=PPNdQ w:tight_around=RSRZS w:time=aFbCI w:time_i=dQNPS w:to=FNYTZ w:to_a=TTWTU w:to_be=OcSOP w:to_cancel=SRSQa
w:to_get=RSbNR w:to_have=QbRPQ w:to_include=RQcSO w:to_keep=RSQaR w:to_return=QQSPa w:to_say=POMMd w:to_sender=SRdON
w:to_the=QQbMX w:to_use=MNLXY w:to_wear=OPOcP w:to_wrong=SPaQR w:toaster=dOOPP w:toes=PQQbQ w:told=SRPQb
w:told_me=TSSSX w:tone=MRScS w:too=AAQoE w:too_big=PQKiO w:too_bright=SSSXT w:too_bulky=RQOaQ w:too_expensive=PPLVZ
w:too_heavy=SSQaR w:too_large=SRMdS w:too_late=MPlDO w:too_long=MMaUK w:too_many=SQNcQ w:too_much=PQNSa
w:too_short=RRKdR w:too_slow=RSdLQ w:too_small=OOOcQ w:too_snug=TSQZS w:too_strong=RQQaQ w:too_tight=QQOcQ
w:took=KMkFL w:took_five=SSXTS w:took_forever=RRcOP w:tore=aRRQT w:torn=WMbPR w:totally=QZSRS
w:totally_different=QZSRS w:towels=cQOOP w:toy=YOOVQ w:tracking=DFoFH w:tracking_hasn't=STYST w:tracking_says=TSXTT
w:transit=MQeQR w:trash=bOOPP w:trip=MPWdM w:trip_that=TTTXT w:try=YPPXR w:trying=LNQdN w:turn=fNOJQ w:turn_on=dPPLR
w:turned=cLVKM w:turned_my=cPPOQ w:turned_up=NTaTS w:twice=IINaa w:two=WAeUE w:two_by=SSQaS w:two_days=cROOS
w:two_of=NRZXQ w:two_pieces=STYTT w:two_screws=PQbST w:two_sizes=YQOYS w:two_weeks=WQZNQ w:type=dOONN w:type_c=aRQRS
w:u=XTTTT w:ugly=JJLgL w:uncomfortable=LMMeM w:uneven=aQPQQ w:unflattering=MNNcN w:unhelpful=NNMNc w:unit=gMMNO
w:unresponsive=ZOOQW w:up=jFTGD w:up_my=YXQQR w:updates=RSZSS w:ups=MMgKP w:ups_lost=PRbOS w:us=XZNNO w:usb=YYNOR
w:usb_c=PbRRT w:use=QGEfR w:use_it=LNLZZ w:used=hVIEJ w:used_before=aRRRT w:using=bRPQR w:using_it=ZSRRT
w:vacuum=cPOOP w:vase=PSZTT w:vat=QOLOe w:vat_invoice=SSSRY w:version=LjIKN w:very=ZNPNW w:waist=RRQaT w:waiting=ONeLO
w:waiting_for=SRaOS w:waiting_since=QRZRR w:want=GAKkT w:want_a=YNTYQ w:want_it=NPTcN w:want_the=RQRPb w:warped=dNOOP
w:was=RLZVP w:was_advertised=QaRQS w:was_broken=PTZTU w:was_cancelled=RROcN w:was_crushed=PRaQS w:was_delivered=UTZRU
w:was_fine=WSMbT w:was_in=RVYRT w:was_missing=WRXQQ w:was_not=NTXTV w:was_open=RSYSR w:was_quick=ZSQTT
w:was_sent=RaVNR w:was_sour=bPOPP w:was_supposed=QdONQ w:wash=gMLLQ w:wasn't=VTUUP w:wasn't_damaged=ZZLPS
w:watch=dONPP w:water=YLWON w:waterproof=WcKLO w:waterproof_it=SYTTT w:way=IfORQ w:way_off=NbSPS w:way_smaller=RaSOT
w:wear=NMLgN w:wear_it=NQPcQ w:website=McQQR w:wedding=NOVaQ w:week=fMRKM w:weeks=TMeKM w:weeks_to=SSXTS w:weird=SNOaO
w:well=dONQS w:went=cGIdG w:went_down=NRRdL w:were=aLXMN w:wet=VLbNO w:what=MjCQH w:what_i=QeIRL w:what_it=RYPWS
w:what_was=OdPPR w:whatever=NMNMe w:wheel=ZRSRT w:wheels=cQPNO w:when=XMYSK w:when_i=ZSWMQ w:where's=PNdMP
w:where=MNeMR w:where_is=MNeMR w:while=cQOPQ w:white=ZZMNP w:who=OQaSR w:wife=MMNeN w:wifi=hMKKM w:will=bPOPS
w:will_not=bQPPQ w:with=ALVcZ w:with_a=MPZXP w:with_it=NNXaQ w:with_my=INNhP w:with_seller=TSTTW w:with_support=TSTTX
w:with_the=MLYRb w:within=cQNRR w:within_a=aROST w:without=JTePN w:without_asking=SZQTS w:wobbles=bQPQQ w:wobbly=aQRRR
w:won't=fCCYE w:won't_charge=ZSTRT w:won't_go=YSSRS w:won't_hold=YTRTT w:won't_stay=bRSOS w:won't_turn=aSSOT
w:won't_use=LSScS w:wont=aONUQ w:wood=ZUNPP w:wood_is=ZUNPP w:wool=SYSSS w:wore=ZSSRT w:wore_it=ZSSRT w:work=eEMPU
w:work_for=PTSaR w:work_with=OSTbT w:working=fNLMP w:working_after=ZTQTT w:works=WWQTP w:works_but=KXWXS
w:works_fine=SWTVT w:worth=OOOdO w:wrong=HcMWL w:wrong_address=NJbVO w:wrong_color=QOPcR w:wrong_colour=MOMeP
w:wrong_delivery=SPZPS w:wrong_house=PKgKO w:wrong_invoice=SOQPb w:wrong_item=WbMMM w:wrong_model=QcKSQ
w:wrong_one=PaIUQ w:wrong_part=TaPQT w:wrong_product=QcPPP w:wrong_scent=QdOMR w:wrong_size=XHKfO w:wrong_thing=TYRTT
w:wrong_with=OLZRY w:wrong_year=RaQQR w:xl=QfNLQ w:year=WZOOO w:yet=WMbON w:you=NcKIY w:you_sent=ScRNT
w:you_shipped=SbPPR w:zip=dQNQS w:zipper=gLKMO x_空=RRZSS x_里=SSYSU y_不=YQRUR y_太=YSYNR 一$=QTZPS 一=YRbOE 一下$=OPPKf
一下=QMLLh 一下不=TTTXT 一个$=QOYWP 一个,=STSYS 一个=NWdPH 一个_=TWUSU 一个东=RZRTT 一个月=ZTVMR 一个礼=SSZRT 一个配=TTXSU 一件$=KNYZN 一件=JQZYL
一包$=SSYTT 一包=QSaTT 一半$=TTUPX 一半=UUSOX 一单$=RRQdN 一单=RRQdN 一双$=SSYSS 一双=SSYSS 一只$=OQbSS 一只=PNePR 一号$=PMPdR 一号=PMPdR
一吸=SXTTT 一周=YQXQR 一周了=TTXUU 一周就=aTRRT 一周没=TSYTS 一回=SXUTU 一回事=SXUTU 一圈$=RVSXT 一圈=RVSXT 一地$=OTbST 一地=OTbST 一块=OSaTS
一坨=VSWST 一大=UVXPS 一大圈=RXWRT 一天=bQOOV 一天就=YSSRS 一套=QRYVS 一家=SUSYS 一层=RZSTT 一扯=ZSRTT 一扯就=YTSTT 一拉=XTTTT 一拉就=XTTTT
一斤=SZRTT 一斤装=TXTUT 一时=PRObT 一晚=ZSRTT 一本=SRaTS 一条=VSVTU 一样$=ScKQL 一样,=WRTWT 一样=XZHTI 一根=STYRS 一桌=ZTRTT 一次=aYLMP
一次就=XXPQR 一款$=SaSPS 一款=SaSPS 一洗=YTSTT 一洗就=YTSTT 一直=UIhIL 一直不=ORbQS 一直拖=RSZSS 一直显=TTXTU 一直没=SSaSR 一直滴=YTRTT 一看=OdUNP
一眼=PaPRT 一眼假=PaPRT 一短$=bSSOT 一短=bSSOT 一码$=OMQdQ 一码=OMQdQ 一碰=aSQTT 一碰就=aSQTT 一箱$=PTaST 一箱=NRcRS 一股=dPPOR 一股霉=XTTST
一致$=OWONa 一致,=SRTZT 一致=MTMRc 一致退=UTTTW 一般$=QQPbS 一般,=STTXT 一般=NNMfP 一赔=QbPRP 一起$=YRSTT 一起=aRQST 一蹲=YSTTU 一蹲就=YSTTU
一长=bSSOT 一长一=bSSOT 一闪$=ZRRRS 一闪=ZRRRS 一闪一=ZRRRS 七=SSSZQ 七天=SSSZQ 七天无=SSSZQ 三=OcZHL 三个=SWWRT 三件=TZRTT 三件套=TZRTT
三十$=RSSVX 三十=RSSVX 三天=XSYNP 三天了=QSZSS 三天就=XTTTT 三无=QcQRO 三次=VSXTS 上$=XSLMa 上,=RTTWV 上=XWUON 上一=VVRUS 上不=XUSUS
上了$=NSaUR 上了=NSaUR 上全=ZRSTT 上全是=ZRSTT 上写=SZSSS 上写的=TWTTT 上印=SXTTT 上印的=SXTTT 上去=WPRXS 上头=MOOeP 上小=TZTQT 上就=XUQTT
上当=NdNNQ 上显=PRSaT 上显胖=TTTXT 上有=ZTRUR 上楼$=RRaPR 上楼=RRaPR 上电=dPOQR 上电没=ZTQSS 上电脑=YRTTT 上的=TWTTU 上看=QbTPT 上看的=SZURU
上耽=STYST 上脸=WSTVT 上衣=QYVST 上门$=RQZNW 上门,=TUWUU 上门=PSbMU 下$=KMMZb 下=LOAfa 下不=TTTXT 下了=QSVZQ 下了一=STSZS 下单$=QPQZU
下单=FWLfO 下单了=SSSZS 下单就=RTTYS 下单时=TRSZT 下单的=TbSPT 下去=aSSQR 下就=aSRRS 下来$=VSSSX 下来=WSRSW 下架=NQQMd 下的=SWTXS 下雨=QZSTS
下雨就=QZSTS 不=YPDiH 不_=OQZWG 不_f=RSTZT 不_l=RPSaS 不_s=NVbPL 不_w=XRPZR 不一=OhJOK 不一样=QeLQM 不一致=RbSQR 不上$=YXPSF 不上,=TRRZT
不上=USZRI 不上了=NSaUR 不下$=OOQeM 不下=OOQfL 不严$=bQPQR 不严=bQPQR 不习=RSSaR 不习惯=RSSaR 不了$=QSMWY 不了=aOHUW 不了机=cQQRS 不亮$=bQRPR
不亮=cQPOR 不亮了=YTSST 不会=NLMRe 不会用=SPQUZ 不住$=YMNWO 不住=XMVUO 不保=ZSTSS 不保温=ZSTSS 不值$=PQSbQ 不值=NOPeN 不值这=RRScQ 不像=PbSPQ
不全$=RPaSS 不全=RPaSS 不准$=cUOKO 不准=cUOMO 不出=dLSUI 不出去=RTSZS 不出来=bTQOR 不出水=aRSQS 不到$=WUSVL 不到=YUTNQ 不到一=ZSRRU 不到快=TSVWT
不加=aRSRS 不加热=aRSRS 不动$=dPNQP 不动=hOJNN 不动了=YTTRT 不匹=PSScQ 不匹配=PSScQ 不去=RRRaS 不及$=QQaQR 不及=MOeMO 不发$=PPYRX 不发=UGfLR
不发货=PLgPN 不吃$=PSTZS 不吃=PSTZS 不合=QJNgN 不合身=TRSYS 不合适=OPPeR 不同$=RcSQS 不同=RcSQS 不周=QRQXX 不咋=XQQWR 不咋地=XQQWR 不响$=YURQS
不响=YURQS 不喜=OKTfP 不喜欢=OKTfP 不回$=OPPPd 不回=SLMJg 不回去=ZSSRR 不回消=RSSQZ 不在=QQPcQ 不处=SSTPa 不处理=SSTPa 不够$=JaWRK 不够=GaUUO
不太=RRSbQ 不太喜=TUUVU 不好$=SPQUY 不好,=OWWQY 不好=ONNdT 不好一=ZTRST 不好看=SQRbO 不存=QUYSS 不存在=QUYSS 不完$=VTSWT 不完=VTSWT 不对$=AcSNU
不对,=WaQOS 不对=CgPLR 不小=RSSaR 不小心=RSSaR 不带=OcSQR 不干=bQRQR 不干净=bQRQR 不平$=ZSSQS 不平=ZRSQS 不开$=aRQSR 不开=bPPPU 不怎=RQTbN
不怎么=RQTbN 不惯$=NPRcQ 不惯=NPRcQ 不想=NKSbV 不想要=ROTcO 不感=PQSaS 不感冒=RSTZT 不按=QSbPR 不按时=QSbPR 不掉$=XSTST 不掉=UXSRS 不接=SUXTU
不搭$=ONQdO 不搭=ONQdO 不支=QaSSS 不支持=QaSSS 不敢=cOQSR 不敢穿=STTYU 不新=bPTOQ 不新鲜=bPTOQ 不方=RPQWX 不方便=RPQWX 不明=SSTYT 不明显=SSTYT
不是=QjTGK 不是_=VTXRO 不是一=OfQOT 不是不=aOcHU 不是假=TQXVU 不是卖=TQXWT 不是发=SIXYa 不是同=QZSRS 不是坏=NVWWT 不是官=RYTST 不是少=WYPST 不是尺=aTSPT
不是我=ShTFO 不是标=SYUSU 不是正=PcSRT 不是物=YPOUY 不是真=ObTST 不是纯=QaTRT 不是说=QVTXU 不是质=HSVWb 不是这=PcTPT 不是颜=ZQTRU 不更=SRaQT 不更新=SRaQT
不来$=QRYWS 不来=UQXVR 不派=SSaQS 不派送=SSZQS 不清$=ZNPNa 不清=XMNKd 不湿=aRQQS 不灵$=aRRRS 不灵=bRRQS 不热=aSRPS 不爱$=RRRaR 不爱=MPQeQ
不爱吃=PTTaT 不理$=QQSXW 不理=MMOTd 不理人=QRRNc 不用=MQPeR 不用了=QTScO 不着$=WRSXT 不着=XQRXR 不着了=SUUXU 不知=OPTNc 不知道=PQTNc 不符$=JlMFM
不符,=STSYT 不符=IkLKK 不等=STYRT 不粘=aRSQR 不紧$=bRSOR 不紧=bRSOR 不给=ONPKf 不耐=fPQKP 不耐用=cTTMS 不肯=MPUcP 不肯穿=QSSZT 不能=WVPPX
不舒=SQSbN 不舒服=SQSbN 不行$=XUSTS 不行=XUSTS 不要$=QNRcP 不要=MLSfM 不要了=QRRbR 不见$=ZSSRS 不见=ZPXOR 不见了=SSYST 不解=QQROb 不认=VWSSS
不让=OPReN 不让买=SRTaP 不起=XVXMO 不起来=URYSS 不足$=MYQOX 不足=LaPNX 不转$=cPRNQ 不转=cPRNQ 不过=VQRYT 不进$=WUQVS 不进=USMaN 不进去=STRZP
不送$=STYRS 不送=NOcSM 不送上=RRbPR 不适=NMReQ 不适合=NMReQ 不通=OYYRR 不锈=RaTSR 不锈钢=RaTSR 不错,=OOaXU 不错=OOaXU 不防=RYTTT 不防水=RYTTT
不需=QRQcR 不需要=QRQcR 与=NfPLT 与实=UVUUU 与实物=UVUUU 与描=SaSRS 与描述=SaSRS 与订=TYTTS 与订单=TYTTS 丑$=OLNfK 丑=IMIjI 专=KcPMb 专柜=PdRPR
专柜买=UXURU 专柜验=TXTTT 专票=OSSQc 东=RWXRP 东西$=NaZKK 东西,=WRPZS 东西=RWXQP 东西不=SYVQS 东西挺=PPWXW 东西是=SSZST 东西没=OSRYX 东西质=aRQTU
丝$=XOYPN 丝=cIcJH 丢$=TSYSS 丢=HJkNI 丢了$=NPfMP 丢了,=TTZSQ 丢了=MNhKM 丢件=UUVUU 丢失$=RRaRR 丢失=QRbRR 两$=OfKPO 两=aXUKJ 两下=YTTST
两下就=YTTST 两个$=SSWWT 两个=TRWVR 两个_=VTTWT 两个码=STSXT 两件=RWZPS 两件只=TRZST 两只=XPXQT 两只鞋=XPXQT 两回=YWSRS 两圈=YTSST 两天=eQOPR
两天就=YSSST 两次$=SSSZT 两次=SPOVZ 两次就=ZSTST 两码=TXTTT 两码事=TXTTT 两颗$=XTVST 两颗=USYRS 两颗螺=RTZTT 严$=bQPQR 严=bXQKM 严重$=XYROQ
严重=WZTNP 严重不=TXUST 个$=JKeVO 个,=SSUYS 个,这=TTSYT 个=NUWcC 个_=XSRXR 个_c=TSVXU 个_s=XURTS 个不=XVSST 个东=RZRTT 个东西=RZRTT
个人=PQPeM 个人原=RRQdM 个价$=SSSaR 个价=WQSYQ 个包=TTWTT 个包裹=TTWTT 个味=TTUXU 个大=UVWQT 个大洞=USXRT 个小=ZSSRT 个小洞=ZSSRT 个差=RSRNc
个差价=TTSQZ 个月$=VSXPR 个月,=SZSTT 个月=XVXJP 个月就=aSQQT 个月没=SXUST 个杂=SZRSS 个杂牌=SZRSS 个款$=TVUUT 个款=TSSYS 个款式=TQTYT 个没=TVWTT
个牌=SYSST 个牌子=SYSST 个码$=STSXT 个码=STSXT 个礼=SSZRT 个礼拜=SSZRT 个配=RSaQU 个配件=RSaQU 个颜=RTSYS 个颜色=RTSYS 中=VYZPE 中号$=TXTRT
中号=TXTRT 中文=SbOSR 中磕=STXTT 中转=TUXTT 中转站=TUXTT 串=ZURQS 为=QRTUY 为是=TQTZT 主=LbRWR 主动=TTTTX 主图=SZTST 主意=OPScO 主意了=QSRaR
主播=QdPQQ 主播说=TZSST 主要=WVTRT 主要是=WVTRT 久$=PQeMP 久,=STYST 久=KOkGN 久了$=QTcNT 久了=QTcNT 么$=QRQOc 么=PTMPc 么大$=QaSRQ 么大=QbRRQ
么好=TSTWW 么安=TTSTY 么安装=TTSTY 么用$=RTTOa 么用=RTTOa 之=TVTWS 之前=TVUUT 也=VRXRR 也不=XMSQY 也不是=WNPQb 也好,=XYOST 也好=XYOST 也对=PWYRT
也没=OSWZO 也没少=WRPYT 也没有=ORaTS 也碎=TUVUU 也碎了=TUVUU 习=VQRZQ 习惯$=RSSaR 习惯=RSSaR 书$=MVZNV 书,=QZSTT 书=XUbEK 书是=SYSTT 书没=TSaTO
书没给=TSaTO 书都=RTYUU 书页=YSRTT 书页粘=YSRTT 买$=VMMdL 买=APDoD 买_=QZPVR 买了$=ORPdP 买了,=STTYT 买了=TKScK 买了一=RSWWS 买到=RZOXR
买到假=TaQRT 买多$=SQTYS 买多=RPSaR 买多了=TSTYT 买大=PPSdS 买大了=RRTZU 买完=RRSaQ 买家=SbRNT 买家秀=SbRNT 买小=STTXT 买小了=STTXT 买就=QSSXV
买就降=QSSXV 买成=OKPfQ 买成儿=SRTYT 买来=TRTZT 买的$=RQRaR 买的,=QPUaR 买的=FiQUG 买的_=TZTQT 买的不=TWTUT 买的东=UWTTU 买的是=RbSQT 买的正=TZTQT
买的那=UXUSU 买给=TRSaR 买给爸=TSTZS 买贵=POQSb 买贵了=RQRWX 买过=RSRaS 买过了=RSRaS 买重=SRQaS 买重复=TSRZT 买错,=ZRTST 买错=XIQcQ 买错_=UQTZT
买错了=UTUWT 乱=YYRQI 乱发=RcOSN 乱放=UUWTU 乱跳$=aSQQS 乱跳=aSQQS 了$=VCScO 了,=WMbSN 了,不=WWRTT 了,东=YSSTU 了,想=TSTYT 了,我=TQTZT
了,是=RZWPT 了,洒=RTYTT 了,穿=TTTWU 了,退=RTQWW 了,里=TUWUU 了,重=TSTYT 了=WEZXJ 了_=WVURR 了_d=TTTXT 了_m=TTUXT 了_o=XQTVS 了_s=VYRPS
了_t=YTURT 了_想=UTTXS 了一=PLbZD 了一下=SSSZT 了一个=WOVVS 了一件=QPSbT 了一包=STYTT 了一半=YYSMO 了一单=STSZS 了一只=PSaTT 了一地=TUXTU 了一大=SXWRT
了一套=RSWWS 了一次=WTTTU 了一箱=PTaST 了三=TPaTR 了三个=TTYST 了三天=XSVST 了不=TNNVZ 了不到=ZSRRU 了不敢=UUTVT 了不用=RSSWW 了不适=TTTWU 了两=QJWXV
了两个=OPZXS 了两次=ORPXZ 了两颗=VTXRT 了个=VeMLQ 了二=SXUST 了二十=TUWTU 了五=SUXST 了但=aQRRS 了但没=TSYTT 了八=SPaTT 了几=SSXVT 了几次=QTXWT
了别=QXTWQ 了别的=RVVVS 了半=QTbPS 了半个=USYRT 了卖=UUUTV 了卖家=UUUTV 了吐$=aSRPS 了吐=aSRPS 了好=VTWSS 了好久=TTXSS 了我=QRWVV 了我没=TTXTT
了手=TSTXU 了手机=TSTXU 了才=SbRQR 了拉=aTSQS 了拉肚=XTTST 了收=ORTbR 了收不=PSQbR 了机$=cQQRS 了机=cQQRS 了没=cRTPO 了生=RSZST 了生日=RSZST
了用=ORQSb 了穿=QSSZS 了穿不=QSSZS 了肉=QTZTT 了要=TTWUT 了赠=RSZST 了还=OQcSQ 了还没=RSaRS 了退=RSQRa 了里=QTZTT 了里面=QTZTT 了重=SSSWW
了重买=TUTXS 了重拍=TTTRY 事$=OUNNb 事,=YSTSU 事,是=YSTSU 事=RRLTa 二=YQVSR 二十=QRTXU 二十块=RRRYV 二十天=TUWTU 二手=bTNPQ 五=SWYLT 五件=TSYTT
五天=SRZTS 五天了=TUXTT 五斤=SYSTT 五金=XURSS 产$=PSPRa 产=QeIIW 产品=YYPPP 产地=QbRQS 产地不=TZTST 产地写=SYSTT 产日=RaRSR 产日期=RaRSR 享=RRPQb
享受$=RSRSZ 享受=RRPQb 京=SSWWT 亮$=ZOQVQ 亮=cPMTO 亮了$=YTSST 亮了=YTSST 亲=NTOOa 人$=WWSEX 人=TQWWQ 人不=OPRdP 人不在=SRQaR 人买=TSTYS
人买的=TSTYS 人原=UQPdL 人原因=RRQdM 人回=TSMRc 人家=QNYZN 人家不=TSTZS 人拿=TTXST 人拿走=TTXST 人机=bQRRR 人理$=TTQSa 人理=SSSOb 人的$=RaRSS
人的=PfMRO 人的东=SaPTT 人签=RQbRS 人签收=RQbRS 人联=TTcRN 人联系=TTcRN 人送$=TTaSO 人送=RTXYN 人造=TXTTT 人造革=TXTTT 什=UMSNc 什么$=QRQOc
什么=UMSNc 仅=TTTTW 仅退=TTTTW 仅退款=TTTTW 今=RRZWQ 今天=RRZWQ 今天到=TRaTQ 介=PWQPZ 介入$=QQRRa 介入=QQRRa 介绍=SZSST 介绍的=TXTTT 仓=PTYLU
仓库=OWVPX 仔=VSRYR 他$=RQRQa 他=OONTb 付$=TSTaN 付=IJROe 付了=QRRNb 付款=RRYQV 代=QSZSQ 以,=QWTXS 以=LeOVM 以为=TQTZT 以为是=TQTZT
以后=XRSUS 以外=QXWRS 以外的=TVUTU 以外还=RXWST 以退$=USUUX 以退=USUUX 仪=cQPPP 们=ObXOQ 们的=SSTYT 们给=TZTRT 们给的=TXTST 件$=EHhVJ 件,=aTOST
件,是=XSSTU 件=LEoQA 件不=QOcNS 件了$=TUWTT 件了=TUWTT 件人=RQSaQ 件只=TRZST 件套,=TUWTT 件套=ZVRPQ 件少$=TSYTT 件少=TSYTT 件没=SRaSP
件没给=SSYTR 件码=TQcPO 件被=TUWTT 件被退=TUWTT 价$=JLKUf 价=JAAWl 价了=RTTTY 价保$=RSSRZ 价保=QRSQa 价格$=XRTWP 价格=QINUc 价比=QRSaQ
价没=STSRZ 价补=STTSY 价退=TUUTX 价退差=TUUTX 任=RTZRS 任何=RUZSP 份$=RSSZS 份=PVWXO 份不=TaSRS 份不对=TaSRS 仿$=SYTST 仿=MhONP 仿品=RYTTT
仿货=SaRSR 优=NPMMf 优惠$=TTRTY 优惠=NPMMf 优惠券=QSRQa 优惠没=RTQRb 会=QNJPf 会员=STSSY 会用=SPQUZ 伞=aSQSR 传$=RbRSS 传=LiNMO 传的=TYSSS
传说=TYSST 传防=RYTTT 传防水=RYTTT 伪=PbPRS 伪码=SYTTT 似=TZQRR 似假=RZRRR 伽=ZSTQT 伽垫=ZSTQT 伽垫味=ZSTQT 但=dUQRH 但_=ZYOPS 但不=UZUQU
但不是=UZUQU 但和=QUTXT 但我=TTUWU 但是=aSRTM 但是_=TWQWS 但是我=TRVYS 但是机=aSRST 但是跟=SWUUU 但是送=STZRT 但没=SSYTS 位=WXRRS 低$=UQPZP
低=UQPZP 住$=YPMVO 住=YLVTK 住了$=SSaOS 住了=SSaOS 体=YOPYP 何=RUZSP 作=UPQVX 你=LcVKW 你们=ObXOQ 你们的=SSTYT 你们给=TZTRT 使=dQRON
使用$=cRQQO 使用=dQRON 便$=VPPVW 便=KIEdb 便宜$=RQRbP 便宜=LLLkH 便宜二=RSSbP 便说=SPRNc 保$=RSSRZ 保,=TXSSU 保=TVIHd 保价=RSTRZ 保温=aRRRR
保温杯=aRRRR 保质=RaSRS 保质期=RaSRS 信=QSZQV 信息$=TTYTS 信息=QSZQV 信息一=UUVUU 修=RXRYR 倒=ZXQOS 倒是=WWTRU 倒水=ZSRTT 候=ONcXQ 候就=STXTT
候没=TTXVS 值$=PQSbQ 值=TMMdP 值这=RRScQ 值这个=RRScQ 假$=MeNPQ 假=ElSFA 假一=QbPRP 假一赔=QbPRP 假发=WKaSP 假发货=SLcTP 假宣=SYTTT 假宣传=SYTTT
假的$=PVYQS 假的,=QWXST 假的=LXZOR 假签=TQZTT 假签收=TQZTT 假货$=RcNQQ 假货,=UTTWU 假货=QeLQQ 偏=JOLhI 偏大=NPRbR 偏小$=PQSbS 偏小=PQSbS
做=cWLLN 做工=dUMMN 做工一=VWSTT 停$=aRRRS 停=VIYIZ 停了$=aTRQT 停了=aTRQT 停在=TTXTT 停在中=TUWUT 停运$=RTaSP 停运=RTaSP 偶=VWTTT 偷=TZZIJ
偷了$=QSaPS 偷了=QSaPS 偷换=SbRPP 偷换型=SbRPP 偿$=OOOOd 偿=NMNMf 傅=PONOf 傅上=SSRQa 傅上门=SSRQa 傅没=SSRTZ 傅没来=SSRTZ 储=WZRQQ 催=PRbSR
催了=QSaSS 像=YWKWI 像头=aQRQR 像头夜=ZSSRT 像拖=TXTTT 像拖拉=TXTTT 儿=cOQWL 儿童=XSQXQ 儿童款=TVTWS 儿车=ZTTRT 儿车刹=ZTTRT 元$=SSURY 元=SSURY
充$=PdOPO 充,=SXSTT 充,实=TXTUT 充=ZeTAG 充不=bRQPS 充不进=ZSSRT 充新=RaQRR 充气=YTSTT 充气床=YTSTT 充满=ZTSST 充满电=ZTSST 充电=VMcJR
充电器=TSXTT 充电头=TRZQQ 充电宝=ZPOQX 充电线=ORaSR 充着=YTRST 先=QQQbQ 先退=RSRaQ 先退再=UTUSW 光$=XOXOP 光=TWTKV 光了$=PQRQa 光了=PQRQa
光盘$=RYSSS 光盘=RYSSS 克$=RbQSS 克=VcONP 兑=RbRRQ 兑现$=SZRSQ 兑现=SZRSQ 入$=QQRRa 入=QPTRa 全$=PMdQO 全=XYcAE 全不=OeRQS 全不同=TXTTT
全不是=RYTTU 全两=SZTSS 全化=RSZTT 全掉$=RYTTT 全掉=RYTTT 全是=eSMNQ 全是红=XSTTT 全湿=TUVUU 全碎$=QSaTS 全碎=ORbSR 八=RTYSS 公=PTLcS 公司=NOOcV
公说=TTTYS 六=QOcSS 兰,=SXTTT 兰,罐=SXTTT 兰=SXTTT 关$=URZQS 关=XIhGG 关不=bQPRS 关不严=YSRST 关扣=RTZSS 关门,=TUWTU 关门=TUWTU 兴=NQNdR
兴趣=RSRZS 其=IXMOb 其他$=RQRQa 其他=POPNd 其实=OaSWM 其实_=TXSTS 其实不=RSTZS 其实是=TXTTT 具=aTQPR 具有=YTSRT 内=ZbJMR 内存=WdLPN 内存卡=aPSSS
再=NNWaR 再拍$=UTUSW 再拍=UTUSW 冒$=QWRXS 冒=TYUSM 冒烟=YSTST 写1=QbRQS 写=GlHQR 写_=RWQRX 写_w=STTSX 写不=aQTRT 写不出=aQTRT 写支=TVTUU
写支持=TVTUU 写新=SXTTT 写新西=SXTTT 写的1=SZSSS 写的=LfULN 写的不=TYUST 写的是=RWWRT 写着=UYRRS 写错$=QPPcR 写错=PNOdQ 写错了=TSTXT 冰=UOcOQ
冰箱=aRQRS 冰袋=PTaST 冰袋化=QTZTT 冲=VMTbL 冲动=MRNfP 冲动下=STSZS 冲动消=TUTXT 决$=QQRPb 决=QQRPb 冷$=bQOPQ 冷=aSOQQ 冻=PSZSQ 净$=bQRQR
净=YaNMO 净重=PcPQQ 净重不=RaRRR 准$=cUOKO 准,=WQUWT 准=dROPO 凉=YTSST 减$=QRQZT 减=ULMUa 减没=PRQOc 凑=NNNeO 凑单=QPQcO 几=ZMZRM
几天=VRaQP 几天就=WTTUU 几次=TTWVS 出$=OQPXY 出=gKKUL 出不=USXRS 出不来=USXRS 出去$=RTSZS 出去=PSQbR 出差=PSRbR 出来$=aTSPR 出来=eWLJN
出来了=YTSSU 出来全=XSTUU 出水$=ZRTST 出水=aRSQS 击$=aQRRR 击=aQRRR 刀=fMPKM 分$=RUSRZ 分=WZOIV 分不=RZSRS 分没=QSPRb 分量=OcQQQ 分钟$=ZSRTS
分钟=ZSRTS 切=ZSSRS 切不=ZSSRS 切不动=ZSSRS 划=UNLeN 划有=PSSaS 划有变=PSSaS 划痕$=ZRTST 划痕=ZRTST 列=RbPQS 列号=RbPQS 刚=YPLZS 刚下=RTTYS
刚下单=RTTYS 刚买=PSRZU 刚买就=QSSXV 别=ZPLXU 别不=bSSPR 别不了=bSSPR 别人=aTTUG 别人买=TSTXT 别人家=RPZWP 别人的=ScORQ 别家$=TRSaR 别家=QOQfL
别很=SXTTU 别很大=SXTTU 别的$=NMPOd 别的=DPMWd 别的了=PRRdQ 别的原=SSSQZ 别的小=TTYST 别的店=SSTZQ 别的款=TUTWS 刮=YVRQR 刮不=YSTSS 刮不干=YSTSS
刮器=ZSSST 到$=LGgNT 到,=UVWRS 到=LMoDD 到_=LWWVN 到_b=RQYST 到_d=UYSRT 到_w=SYUPT 到一=WSYOQ 到一个=YXORT 到一件=UUWUU 到一半=UTWTT
到一周=VSWTT 到不=TYTSU 到了$=TTTXT 到了=YNVRT 到了一=SSZQT 到了但=bROST 到付=TTXTT 到假=TaQRT 到假货=TaQRT 到别=QXSYQ 到别的=SSXWS 到包=WSYRR
到包裹=TTZSS 到商=RRWSX 到商品=SSYTS 到坏=QVXTT 到坏的=QVXTT 到处=STXTT 到处都=STXTT 到就=KPgRS 到快=TSWWS 到快递=TSWWS 到手=NaaLO 到手就=OUaRS
到手是=SVXSR 到时=RTZST 到时盒=UUVUU 到是=PWXST 到是国=SYSTU 到没=WUWSQ 到现=SRaRS 到现在=SRaRS 到的=eXMKO 到的不=UXTSU 到的时=PRbST 到的是=ZTPTT
到的跟=TWTTU 到空=SSZTT 到空盒=TTXTU 到账$=RSOSb 到账=RSOSb 到货$=QMfPM 到货,=UUWUT 到货=QLgOL 到隔=XSVRT 到隔壁=XSVRT 刷=bRRQS 刷毛=YTTST
券$=NPMMf 券=JMJHj 券忘=RTSQa 券忘记=TUTSX 券没=RRRRa 券没用=STTSY 刹=dOPNQ 刹车=cPQPQ 刹车不=XTTST 刹车片=ZRSSS 刺,=YTSST 刺=eQPNQ 刺痛=YTSSS
剃=ZSRRS 剃须=ZSRRS 剃须刀=ZSRRS 前=STRZS 前面=SSSYT 力$=YSSTS 力,=aTPST 力=dMVMM 办=VTVTT 功=JkIKM 功效=SYSRS 功率=SZSSS 功能$=PcOQS
功能=LiKNP 功能不=UVUUU 加=dUJJW 加湿=YTSTT 加湿器=YTSTT 加热$=aRSRS 加热=ePOOQ 务=OQQOd 务不=RSRPb 劣$=SSSSZ 劣=WPRRZ 动$=aMTTQ 动=dCQXQ
动下=STSZS 动下单=STSZS 动了$=STTXS 动了=TTSXR 动价=TTSRY 动价没=TTTSX 动消=TUTXT 动消费=TUTXT 动牙=YTTST 动牙刷=YTTST 动退=TUWTU 动静$=WRYQP
动静=WRYQP 劲=ZSRSR 勒=KMMfN 勾=aRRRT 勾丝=YSSST 包$=ZMVNT 包=YDgAR 包了$=ZTQRS 包了=aTQRS 包只=RRZTT 包带=YTQTT 包带断=YTQTT 包没=NSOQd
包没用=STTRZ 包没给=SUXUS 包的=ZQSSS 包装$=RSZTS 包装=RRcTJ 包装也=XYOST 包装太=STYTS 包装完=VTQYR 包装破=PSaTS 包裹$=RSbRR 包裹=EOlJJ 包裹_=SSYSS
包裹不=SSYST 包裹丢=TTXTT 包裹外=TUWUU 包裹被=QSaSR 化=SPeKL 化了$=PSbQS 化了=MRdPR 化了肉=QTZTT 化发=YSSSS 化发黑=YSSSS 北=SVWTT 匹=PSScQ
匹配$=QQTaT 匹配=PSScQ 区=OSfKN 区不=TTYRT 区去=STZRT 区去了=STZRT 十$=PXPUW 十=WTXQP 十一=TSYTS 十块$=RRRYV 十块=RRRYV 十天=TTXTT 十天还=TUWTU
半$=RSWOX 半=UQWRU 半个=TSaRS 半个月=TSaRS 半夜=WQQYR 半小=YTSST 半小时=YTSST 华=TZTRT 协=MKLKj 协商$=SSSSa 协商=MKLKj 协商_=TSSTX 协商一=TSSRZ
协商好=SRSQa 协商退=TTTTX 单$=IFIbb 单=GPWdP 单不=TYTTS 单了$=SSSZS 单了=SSSZS 单号$=SOcOP 单号=OHjJM 单就=RTTYS 单就看=RTTYS 单时=TRSZT
单的=QXPXQ 单的是=TZTRT 单纯=SRRbT 单纯不=SRRbT 卖=AaLIg 卖一=SWQXR 卖家=KaOEc 卖家协=TTTTX 卖家发=SZTSO 卖家同=TQTSZ 卖家把=TaTQQ 卖家秀=TbSRO
卖家让=TRSRZ 卖家说=UXRTV 卖家迟=TRaTQ 占=QRPcQ 占地=RSRZR 占地方=RSRZR 卡=dFVSH 卡住=XSVQS 卡在=PSbQT 卡在海=QTZST 印$=YTTTT 印=eZHHI 印不=YVSQQ
印不清=YVSQQ 印出=YRSTT 印出来=YRSTT 印歪=YUSRS 印歪了=YUSRS 印的=PbRRR 印花=XSSTS 却=UXUSS 却是=VVTTT 卷=aQQQQ 卸=RQZRT 厂=RbQPQ 厂家=TaRQQ
厉=YVROS 厉害$=XWSOS 厉害=YVROS 压=FHlOF 压变=RRZRS 压变形=RRZRS 压坏=LQfPQ 压坏了=OTbST 压扁=RSYST 压扁了=TUWTU 压根=SYVQT 压根不=TXWQT
压烂=MSbRT 压烂了=PTaTU 压裂=RTZTT 厘=VZPRR 厘米$=RZSSR 厘米=RZSSR 厚$=PYPVR 厚=MdMSO 厚度=SZSQS 原=OMPXa 原因$=LMKUe 原因=OJRVb 原来=SRRaT
原来那=SRRaT 去$=ONJdV 去=UOTaN 去了$=URdOP 去了=TPfMO 去就=ZRTRT 去年=TXTTS 去年的=TXTTS 去电$=XTTST 去电=XTTST 参=MaMRY 参加=RRRPb 参数=PbOUQ
参数不=TaRRT 又=VSRYR 及$=QQaQR 及=MNfLM 及时=TSXTS 及时发=TSXTS 友=POMgP 友的=TRSZS 友说=UTUWT 友说不=UTUWT 友送=TTPaT 友送了=TTPaT 双$=SSYSS
双=ROTXU 双十=TSYTS 双十一=TSYTS 双方=QRQPb 双方协=SSSRZ 反=eOQPO 反应$=ePNPO 反应=ePNPO 发$=LRcGU 发,=ZUSRS 发=UedAN 发_=PYXRP 发_c=QRYTS
发一=SLfKP 发一件=QQcOS 发三=TTXTT 发不=RPRYW 发了$=POWZS 发了=FbYSL 发了一=NPeST 发了个=TYRTT 发全$=SSZTQ 发全=SSZTQ 发坐=ZSSSS 发坐下=XTTST
发成=MjKJL 发成_=QbRPS 发成了=SaSQR 发来=OfPMQ 发来个=SYSRT 发来的=SZTRU 发水=XSSTT 发现=VMScN 发现家=SSSZS 发痒=YRTST 发的=OgQLO 发的不=TWUTU
发的是=TXUSU 发票$=OMJOg 发票=GEFIn 发票抬=RRSSZ 发票没=SSPTZ 发臭$=bOPSQ 发臭=bOPSQ 发货$=KBnMF 发货,=TXVSR 发货=HDoEA 发货地=UUWUU 发货太=SSZST
发货慢=WPYSS 发货没=SSZTR 发错$=NhJLO 发错,=VLXbR 发错=ImIGL 发错_=RbPPQ 发错了=OjMIM 发错型=SbQRS 发错货=OQXPa 发霉$=eNNQP 发霉=gKKPN 发颜=SUSYR
发颜色=SUSYR 发黄$=cORSS 发黄=cORSS 发黑$=ZRSSS 发黑=bQQRR 取=OJaZO 取不=STYRT 取不到=STYRT 取件=TQcPO 取件码=TQcPO 取消$=ONMcS 取消,=TUTXT
取消=NNMdS 受$=RSRSZ 受=WSOMZ 受潮=aRRRR 受潮发=YSSTS 变=VJVWR 变了$=PTQTZ 变了=PTQTZ 变形$=VQZPQ 变形=UPaOQ 口=ZSSVC 口味$=NRSbS 口味=JaPZQ
口味不=PXSVT 口味发=RaSPT 口坏=bRPRS 口断=UUVTT 口断了=UUVTT 口松=ZRRRS 口的=SWXST 口红=ZQVPR 口红断=XTSST 口红有=YSSSS 口被=UUVUU 另=RRXVS
只$=OQbSS 只=HRkOG 只不=VSSWT 只到=RSbPT 只到了=RSaPT 只发=RRZSS 只发一=TSXST 只收=PPbSS 只收到=PPbSS 只是=PTOcT 只是买=TSRZT 只有1=TYSST
只有=GbbJN 只有_=SVXST 只有一=NPdPR 只来=SObST 只来了=SObST 只能=VVTTT 只鞋=XOYPT 叫=TRTSZ 叫我=TSTSZ 叫我退=UTTSY 可=VXPSU 可以,=QWTXS
可以=LaPXT 可以退=USUUX 可怜=RZURT 可惜=WTTWP 可惜少=QRcPT 可惜我=SSSZS 可我=TTYST 可是=aQTRT 可是穿=ZRTSU 台=WRNPa 右=VZRQR 右手=TYTSS 叶=cQPPQ
号$=IaSXG 号=BYXXJ 号不=RTYSR 号不对=UXTST 号了=TSTXU 号发=RbROQ 号发错=SaRPR 号码=SSQZT 号错=TRURY 司=NOOcV 吃$=NNOfN 吃=cFEcE 吃不=QSTYT
吃不惯=QSTYT 吃了=gPOHP 吃了吐=aSRPS 吃了拉=ZTSRT 吃出=bRQPR 吃完=bRRQS 吃完拉=YTSST 吃灰$=OQRbR 吃灰=OQRbR 合$=NSRbR 合=TQGhE 合我$=SRTYT
合我=QPScS 合我的=SRTZT 合格=aXQNP 合身$=RSTZS 合身,=UXTRU 合身=RVSXS 合适$=OQQdS 合适,=YUSTR 合适=TQOcP 吊=SaTSS 吊牌=SaTSS 吊牌上=TXTTT
同$=RcSQS 同=HXIVZ 同一=QZSRS 同一款=SYSST 同事=SRSaR 同意=SVRNa 同意仅=TTTTW 同意退=UTTTX 同款=RPScM 同款便=TSTYR 名=SaPST 后$=TSRRa 后=OFFcb
后不=SSTRY 后发=TSTYS 后发现=TSTYS 后悔=PPNfM 后悔了=PTPcQ 吐$=aSRPS 吐=cRRNR 向=WTVST 吗=NUOOa 吧$=ZPQXQ 吧,=VXQST 吧=ZXMUN 含=RZRRS
含绒=RZRRS 含绒量=RZRRS 听$=TRTRZ 听=cNPMW 听不=cPQPQ 吱=YSSSS 吸=aZONO 吸不=ZSSRT 吸力=aSRRR 吹=WZPPQ 吹风=ZSSST 吹风机=ZSSST 呀=VPPPZ
告=QaPRR 员=OPdLY 员不=TUWTU 员扔=TUVUU 员说=TSYQW 员送=UUWSU 周=UNUVV 周了=TTXUU 周就=aTRRT 周没=TSYTS 味$=jIHRJ 味,=WRXRT 味=iLDVB
味不=OWSYS 味发=QbSOT 味发错=RaSPT 味太=URRXS 味熏=WTTTU 味熏得=WTTTU 味道$=STTYT 味道=ZTOVO 味道不=SWUVU 味道冲=YSSRT 味道大=ZSTQT 味道太=VTTUT
味道我=STTXT 命$=XXSQR 命=XXSQR 咋=XQQWR 咋地$=XQQWR 咋地=XQQWR 和=AgOPX 和_=SVURX 和_d=TXTTT 和_s=TSTSY 和主=TXUST 和卖=TWSQV 和卖家=TWSQV
和图=SUTWT 和图片=SUTWT 和实=TXTTT 和实物=UWUTT 和我=QQTaT 和描=QbTQT 和描述=QbTQT 和页=RZTTT 和页面=RZTTT 咖=ZSRRS 咖啡=ZSRRS 品$=ZWMKT
品,=RZSTS 品=YcJCX 品不=QdRSQ 品与=TXTTT 品和=RZSST 品少=SUPSZ 品已=VRRSY 品没=OLOVd 品没有=RQTTY 品牌$=SYTSS 品牌=QbSRQ 品种=QbTRT 品种不=SYTTT
品结=TWTTT 品结果=TWTTT 品质=aRSTQ 品质量=aRSTQ 哈$=OPPPc 哈=XMMLb 哈哈$=OPPPc 哈哈=OPPPc 哈哈哈=QQQQb 哈喇=YSSSS 哈喇味=YSSSS 响$=dRONO
响,=XTTTT 响=hPKKN 响得=ZTTST 哎=NNNNd 哑=XSSSU 哥=TUWTU 哪=QZURR 售=GISGi 售后$=TSRRa 售后=MNMLg 售后不=SSTRY 商$=SSSSa 商=LPRAj
商_=TSSTX 商一=TSSRZ 商一致=TSSRZ 商品$=YPWSO 商品=WVZSK 商品不=TaSTQ 商品与=TXTTT 商品没=RSYTT 商好=SRSQa 商好了=STSSY 商家=KSSFg 商家不=TSVRY
商家主=TTTTX 商家协=TSTSY 商家同=UUUTV 商家把=TZTSQ 商家没=TSSXV 商家要=TTTSY 商家让=TSSQZ 商家说=TRSSZ 商退=TTTTX 商退款=UUUUV 商量=OPPPc 商量好=SSRQZ
啊$=MRMNc 啊=MRPMc 啡=ZSRRS 啥=VOTVS 啥也=RRcRO 啥也没=RRcRO 喇=YSSSS 喇味$=YSSSS 喇味=YSSSS 喜=LIVhO 喜欢$=LNNhO 喜欢,=WSaKW 喜欢=LIVhO
喜欢_=TTTXT 喜欢的=RSXVT 喜欢这=TSTZT 喝$=OQQcO 喝=WLLdK 喝着=YTSST 喷=aPQTR 喷头=XTTST 嗯$=NNNNd 嗯=NNNNd 嗯嗯$=QQQQa 嗯嗯=QQQQa 嘴=XTTST
器$=MRdSR 器=lGNGK 器不=YSTST 器不出=YSTST 器人=USTTX 器噪=YTRTT 器开=XTTTT 器本=YSTTU 器本身=YSTTU 器没=bSQRP 噪=cQQPR 噪音=YTSTT 四=YWRPQ
四件=aQQRS 四件套=aQQRS 回$=LNUMe 回=TIWKc 回了$=RTaRO 回了=RTaRO 回事$=SZTTS 回事=SZTTS 回去$=ZSSRR 回去=YRaOO 回去了=TUaSQ 回发=TTXTT
回复$=TTQSZ 回复=TTQSZ 回来=ZOPYS 回消=RSSQZ 回消息=RSSQZ 因$=LMKUe 因=OJSVa 因为=UTWTU 团$=dPPPR 团=dPPPR 围=QOPcS 国=LdLMZ 国产$=TXTTT
国产=RZSSS 国行=RbRSS 国补=RQQQc 国补没=RSSRZ 图$=NMOLe 图=FoBBY 图上=NcRSQ 图不=TYURU 图完=RYTTU 图完全=RYTTU 图文=TWUTT 图文不=TWUTT 图是=SXSTT
图案=aPSSS 图片=IlMLM 图片上=SYTST 图片不=TXTST 图片差=TXUST 图片是=SXTTU 图片看=SYTST 圈$=VXRUR 圈=ZVOSP 土=LRNdO 在$=RVYPS 在=RKcVN 在一=YSRTT
在一起=YSRTT 在不=STSYT 在中=TUXTT 在中转=TUXTT 在外=XTUST 在没=SRWVS 在海=PSaRS 在海关=PSaRS 在质=ZRRUQ 在质量=ZRRUQ 在路=RTYST 在路上=RTYST
在运=QTZTT 在运输=QTZTT 在都=TTWTT 在都没=TTWTT 在里=ZSQST 在里面=ZSQST 地$=QOWZP 地=RNTgA 地不=TZTST 地写=SYSTT 地写新=SXTTT 地址$=SSRZQ
地址=MMUfK 地址写=SSSYS 地址填=TSSYS 地址没=TUYRT 地址选=UUTWT 地方$=QSWYR 地方=TQSaO 地机=aRSRS 圾$=ZRRRR 圾=bQPQQ 址$=SSRZQ 址=MMUfK
址写=SSSYS 址写错=TSTXT 址填=TSSYS 址填错=TSSYS 址没=TUYRT 址没错=TUXST 址选=UUTWT 坏$=SJfLK 坏,=RVSZO 坏,只=TTSYT 坏,就=SWWRT 坏,是=WTQXT
坏=bIeHB 坏_=TWWRT 坏也=STPWY 坏也没=STPWY 坏了$=YNXHO 坏了=bTVFM 坏没=SZTRS 坏的$=XKaPR 坏的,=ZSNWS 坏的=aHYRP 坐=ZRQUR 坐下=XTTST
坐下去=XTTST 块$=YNNUW 块,=VSWTU 块=ZJUTU 块_=YSTST 块了=XTSTU 坚=bQQPR 坚果=bQQPR 坨=VSWST 垃=bQPQQ 垃圾$=ZRRRR 垃圾=bQPQQ 型$=TVTVT
型,=TVTWT 型=KcHZH 型号$=QaNVO 型号=NbKXL 型号不=TUTXT 型号了=TSTXU 型号发=TYSRR 垫=fNPLP 垫味=cQSOS 垫味道=ZSTQT 城=UTXUT 城市$=UTXUT
城市=UTXUT 堆=WSWSU 堪=ZSSRT 堪忧=ZSSRT 塌=gOMMO 塌了$=cSQPS 塌了=dSOOR 塌陷$=ZSSST 塌陷=ZSSST 塑=ZTUNQ 塑料$=UWTST 塑料=ZTUNQ 塑料味=ZSSST
填$=PPQLe 填=KKKTf 填错$=SRRWW 填错=QQOYX 墨$=dPPOQ 墨=eOONP 壁=WRUVR 声$=bSPQP 声=hMLLM 声音=dQQPR 壳=bMRTP 壳发=WWTST 壶=cQPRS
壶有=WTTTU 处=RPTQa 处理$=RRROc 处理=RRROc 处都=STXTT 处都是=STXTT 备=PPPPb 备注$=PPPPb 备注=PPPPb 复$=TTQSZ 复=LQJbY 复下=TSSZQ 复了$=TSRaS
复了=SRRbS 外=MPhOK 外包=RSZTS 外包装=RSZTS 外卖=QQYVQ 外壳=VSWTT 外的=TVUTU 外箱=PTZST 外箱破=RTXST 外还=RXWST 外面=USXST 多$=UbNUL 多=LSAeZ
多买=RSRZS 多买了=RSRZS 多了$=NSNbT 多了=LRLeS 多付=OQQKd 多付了=QRRNb 多拍=RRPcQ 多拍了=RTPaS 多收=RRROb 多肉=aQRQQ 夜=aQOVP 夜里=ZSSRT
夜里看=ZSSRT 够$=JaWRK 够=GaUUO 大$=ZRFVP 大,=SVRWS 大=UXDdG 大_=STTXT 大_不=STTXT 大一=SOOcQ 大一号=QPRaT 大一码=RQSaS 大了$=NTQbS
大了,=STTYT 大了=HOLiP 大了一=QRRZT 大到=WWSSS 大半=PSWXT 大号$=UVTWS 大号=SYRVR 大圈$=RXWRT 大圈=RXWRT 大小=VcRMS 大小不=SZTRT 大小跟=SZURT
大洞$=USXRT 大洞=USXRT 大牌=SYSST 大的=VTTUT 大米=aPRRS 天$=PNWQZ 天=XLbQP 天了$=RTZST 天了=ORbQV 天到=SQbTP 天发=TPaUT 天就=dPNSQ 天就发=XTSTT
天无=RRRcO 天无理=RRRcO 天没=RTaRQ 天没动=RTaRQ 天记=RSRQZ 天记录=RSRQZ 天还=TUWTU 天还没=TUWTU 太=OGPmB 太_=aQQRQ 太_l=TTVWT 太_t=TUUWU
太严=VXSQS 太严重=VXSQS 太久$=QRdNR 太久,=STYST 太久=LPjHP 太久了=QTcNT 太冲=VSSWS 太占=RSQaS 太厚$=PYPVR 太厚=PYPVR 太喜=TUUVU 太喜欢=TUUVU
太多$=TbTPS 太多=RbSOR 太大$=YSQSQ 太大=VUOVO 太大了=RXTVS 太小$=RSTYT 太小=STRYS 太差$=YONMa 太差=bMQIZ 太差了=aTQPS 太快=SRRaQ 太慢$=PRdPQ
太慢=MPgNP 太慢了=STXTT 太晚$=SSaRT 太晚=RRcPS 太次=cRQOT 太次了=cRQOT 太深=SRUZU 太短=RTTZT 太紧$=QTSaT 太紧=QTSaT 太肥$=RSRZS 太肥=RSRZS
太艳=SRTZU 太艳了=TUUVU 太花=QRSaS 太贵$=RRRZS 太贵=PQPcQ 太贵了=STSYT 太远$=TYVQR 太远=TYVQR 太重=PSSbT 太重了=QTTZT 太长$=QRYTS 太长=NQWXR
太长了=STSXU 太高$=QNQaU 太高=QNQaU 失$=OVaPQ 失=XMYPO 失灵$=cQOQQ 失灵=dQNQP 失败$=PQWQX 失败=OPYPX 头$=QNYZN 头=lKEQM 头一=ZSSST
头发$=dQPSQ 头发=ePORQ 头坏=bSOST 头夜=ZSSRT 头夜里=ZSSRT 头层=QZTTT 头层牛=TXTTT 头开=SSTTY 头开错=SSTTY 头掉=XUTST 头掉了=XUTST 头晕$=bSSOS
头晕=bSSOS 头有=YSTST 头疼$=WTTTU 头疼=WTTTU 头都=XTTTT 头错=SRSQa 夸=QbSNS 夸大=QbSNS 夹=aNRWP 夹生$=ZSSST 夹生=ZSSST 套$=RSVXT 套,=TUWTT
套=XVUUJ 套装=RaRTS 女=QUPaP 女朋=TRSZS 女朋友=TRSZS 女款$=TZTST 女款=SXSVS 奶=iKMOK 奶粉=ZQRVR 奶粉结=YSTST 奶胀=aTQSS 奶胀包=aTQSS 她=TRSaS
她不=TSTYT 好$=KPIVc 好,=SSNaT 好,但=TYSST 好,先=TTSZP 好,可=TQXWR 好,就=VRNZW 好,是=PXVUS 好=EGGef 好_=XXRSS 好一=ZTRST 好两=TWVST
好两件=TWVST 好久=TTXSS 好了$=NONJg 好了=NNMJh 好几=TSZUP 好几天=STaSQ 好的$=NNOWa 好的,=RRYUT 好的=HNRYb 好看$=PPReM 好看,=ZUSSR 好看=VQOdJ
好评=SSSRZ 好评返=SSSRZ 如=PNPPc 妈$=TTUXU 妈=MTMfL 妈不=TSTXS 妈不让=TSTXT 妈妈=SRSaR 妥$=PPPPb 妥=PPPPb 娃=YQPXQ 娃不=QSSZS 娃娃=bRQRS
婆=QQQdM 婆不=UUUWT 婚=PQZWP 婚礼=PQZWP 婚礼都=STYST 婴=ZTTRT 婴儿=ZTTRT 婴儿车=ZTTRT 嫌=NNOfN 嫌丑$=SSSZT 嫌丑=SSSZT 子$=OWXVF 子,=VWQVR
子=iJRUA 子_=OSbST 子_b=PTZTT 子一=ZOOWR 子一蹲=YSTTU 子一长=bSSOT 子上=XVSQT 子上印=SXTTT 子不=YTMUP 子不喜=STTXT 子不对=TYTST 子不平=YSSQS
子偏=QSTYT 子压=RSYST 子压扁=RSYST 子太=QSSbT 子太短=STTYU 子太长=STTXT 子嫌=QRRaS 子就=YTTSU 子已=RSVXT 子已经=RSVXT 子开=aSQPS 子戴=YTSST
子掉=cSQPS 子掉了=ZSRRT 子有=WRQWS 子歪=aRRRS 子没=XQKRc 子漏=YSRST 子烂=bRQPR 子烂了=YTSQT 子碎=NSdQS 子碎了=PTcQT 子穿=RSTXT 子穿不=QSTYT
子给=TaQRS 子给我=TaQRS 子被=SUXTU 子轮=ZTQST 子轮子=ZTQST 子都=OYYST 子里=QPbQR 子里面=UTWTU 子长$=LQQdS 子长=LQQdS 孔=dTMOM 孕=PRSaR 孕了=STTXT
孕了穿=STTXT 字=aXPMN 存$=TSRSY 存=VYLHY 存不=PRRQb 存储=WZRQQ 存卡=aPSSS 存在$=RVYPS 存在=YSWQO 存在质=ZRRUQ 学=QRSbQ 学校=RRRaR 孩=ROOdP
孩子=ROOdP 孩子不=QSSZT 孩子穿=QSTYT 它=UPQPZ 安=KRHOh 安装$=QONOd 安装=NKKKh 安装师=TTTTX 安装费=SSSPZ 完$=URYVQ 完=cQTNO 完了$=LPYOZ
完了=JOaNZ 完全=VeOMP 完全不=OeRQS 完全两=SZTSS 完好=WTQYR 完就=RSTaQ 完拉=YTSST 完拉肚=YTSST 完脸=ZSSSS 完脸上=XSTTT 官=PcQQR 官方=QaSRS
官方正=SXTTT 定=QbQNV 定时=SVWTS 定时间=TTXTT 定是=RZRTT 宜$=RQRbP 宜=LLLkH 宜二=RSSbP 宜二十=RSSbP 宝=ZJJaS 宝不=LQRdQ 宝宝=XOOaO 宝宝不=LQRdQ
实=IoILA 实_=TXSTS 实不=RSTZS 实是=TXTTT 实木=RZRSS 实木是=SYTTT 实测=SYSTT 实物=NhOLO 实物不=TWTTT 实物没=SZSSS 实物跟=TXTST 实物颜=TWUTU
实际=NhONP 实际_=SYTTS 实际是=TWUTU 客=AQFAo 客服$=SRQRa 客服=ARGAo 客服_=TRTTZ 客服一=SSSSZ 客服不=TTUTW 客服态=RSRSZ 客服沟=TSTUX 客服没=UUTWT
客服装=TTUUX 客服让=TRSPb 客服说=OcRNS 客服骂=UTUTW 宣=JjLLM 宣传$=RbRSS 宣传=LiNMO 宣传的=TYSSS 宣传说=TYSST 宣传防=RYTTT 宣称=RZSSS 害$=XWSOS
害=ZUQNS 家$=ONVXW 家=ARDef 家_=TSTXS 家不=RPUVY 家不理=TTTSY 家不要=TSTZS 家主=TTTTX 家主动=TTTTX 家了$=QSScN 家了=PRSdN 家偷=TZTRQ
家偷换=TZTRQ 家协=SRSRa 家协商=SRSRa 家发=SZTSO 家发错=TYTTP 家叫=UTUTW 家同=TPTUZ 家同意=TQTSa 家寄=UbTRN 家寄错=UbTRN 家态=UTTUW 家态度=UTTUW
家把=TdSPN 家沙=TRTXT 家沙发=TRTXT 家没=RXNTX 家没货=TQPTb 家秀=SdQNR 家要=TRSQZ 家要求=TRSQZ 家让=SPRKe 家让我=SQSMc 家让退=TTTQZ 家说=SSOPc
家说没=UTTTX 家迟=TRaTQ 家迟迟=TRaTQ 家里=KKJjL 家里人=TTTXT 家里有=SRRaS 家里还=RSRbS 家骂=TQSSa 家骂人=TQSSa 容=NcQWR 容量=NdRRS 容量虚=PaSST
宽$=RSSZS 宽=PVQbP 寄$=QQXSW 寄=FhZCQ 寄丢=STZST 寄丢了=STZST 寄了=QaUPR 寄来=QcRNR 寄来_=TYTQT 寄来的=TXTSU 寄错=TeROM 寄错了=TaSPR 密=VPOPZ
密码=YTTSS 密码锁=YTTSS 寸$=RPRaQ 寸=TWLaK 寸不=TSUXT 寸对=aQTQT 寸标=SbTQT 寸比=TWUST 寸跟=TYTRT 寸跟详=TYTRT 对$=AcSNU 对,=WWXLS 对,但=VQYQU
对,我=TYUSU 对=KgQNK 对不=TaULM 对不上=RbUMN 对方=aPUPR 对比=TVSWU 对象=SSSZT 导$=RaRQR 导=WYSOQ 封=URYRR 小$=TPNdL 小,=WWTRT 小=NXFeQ
小一=QPQcQ 小一号=SQSaS 小一码=SQSZR 小不=SZTRT 小了$=NQNeQ 小了=NVKeO 小区=RSbPS 小区去=STZRT 小号=UWUTU 小哥=TUWTU 小很=SYTST 小很多=SYTST
小得=RZURT 小得可=RZURT 小心=RSSaR 小时=XQYRR 小时发=TSZTT 小时就=ZTSST 小样=TSORc 小样没=TSORc 小洞=ZSSRT 小礼=TQPSb 小跟=SaTQT 小跟图=SYUSU
少$=RSYSS 少,=TZQTT 少=AUnAJ 少_=RRaSR 少一=NOePP 少一个=RSZSU 少东=UOWXR 少东西=UOWXR 少两=RZTRP 少了$=RSTRY 少了=CbbGS 少了_=STYST
少了一=LYXPQ 少了两=QSZST 少件,=bRPTT 少件=bSNVT 少发,=XYOST 少发=RSbOR 少发一=STZRT 少发了=QPbTU 少配=SRZSS 少配件=TTWTT 尘=aRRQR 就=oLKJI
就_=ePPNQ 就_b=ZSTRS 就_d=YTRSS 就一=RaTQR 就一个=USXST 就下=TTSYT 就下单=TTSYT 就不=WZRQT 就不亮=YTSST 就停$=YTTTT 就停=ZSSRS 就发=ZRTRS
就发现=YTRTU 就发黄=WTTTU 就发黑=XTSTT 就变=YTSTT 就变形=YTSTT 就坏$=URXSS 就坏=RRbQR 就坏了=PTaST 就塌=YTSST 就开=ZSRST 就开线=XTTTT 就想=RTSOb
就想退=RTSOb 就掉$=YSSST 就掉=cQOPR 就掉了=YTTRU 就散$=YRRST 就散=YRRST 就断$=YTRTT 就断=aRRRS 就断了=XTUSU 就是=TQQcP 就是不=QTSaT 就是客=STSTY
就是少=SRZTT 就是我=UTTXT 就是款=QVTXU 就是碎=SSYTT 就是跟=TXTST 就是颜=SSUYU 就没=cSOQR 就没了=ZTSST 就没电=aSQSS 就漏=VTVTT 就烂$=aSRST 就烂=aSRST
就看=QSSaR 就看到=QSSaR 就破$=ZSQRT 就破=cRPPS 就破了=XTTSU 就碎=QSaTT 就碎了=RUYTU 就算=XSTTT 就算了=XSTTT 就罢=aSQRT 就罢工=aSQRT 就裂$=TQYST
就裂=SQaQS 就裂了=TTXST 就起=RZTRT 就这=NOVPb 就这样=NOVPb 就退=TUXTT 就降=PRSZT 就降价=PRSZT 尺=TYEcE 尺寸$=RPRaQ 尺寸=TULaK 尺寸不=TSUXT
尺寸对=aQTQT 尺寸标=SbTQT 尺寸比=TWUST 尺寸跟=TYTRT 尺码$=USUXT 尺码=UZLXL 尺码不=YQRWT 尺码发=UXUST 尺码标=TWUTU 尺码的=YSTSU 尺码表=NcRSR 尺码选=UVUVT
尽=WQRQZ 尽快=SSRRZ 尿=aRQQS 尿不=aRQQS 尿不湿=aRQQS 屁=TRQYQ 屁股=TRQYQ 层$=SYSTT 层=XZTNN 层掉=ZRSST 层牛=TXTTT 层牛皮=TXTTT 屉=aTPQQ
屏$=aRRRS 屏=kOOHJ 屏幕=eMUMO 屏幕在=QTZTT 屏幕有=ZSRST 屏幕触=YTSTT 屑$=ZSSRR 屑=ZSSRR 展=SZTST 展示=SZTST 展示的=TYTSU 属=SVSXS 崩=cROQP
崩了$=ZTRTS 崩了=ZTRTS 工$=ZUQQT 工=iQHHN 工一=VWSTT 左=XXSRP 左手=RXSVS 左手的=SVTWT 左边=YTSST 差$=aCFBi 差,=YQRVT 差,而=QVTXU 差=TXLAf
差一=QPcPP 差一件=SSZSQ 差了=XUOVQ 差价$=QRRLd 差价=OQPJf 差别=SXTTU 差别很=SXTTU 差大=QUSZQ 差太=NgQKO 差太多=RbSOR 差点=ZTSSS 差点摔=YTTSS
差距=RWSXQ 差距太=TYTST 己$=SQTZT 己=YJMgI 己不=UUTWT 己没=TSUXU 己的=PSTbO 已=MMOXc 已签=UTWUU 已签收=UTWUU 已经=VLRZT 已经买=RSSaS 已经在=STRZS
已经过=SSVXS 已读=TTTTX 已读不=TTTTX 巴=WTQXR 巴巴=WRRXR 巾=fNMNO 巾掉=ZRSRS 巾掉毛=YSTST 市$=XRVST 市=WRTWS 布=dSONP 布料=cOSPS 师=PONOf
师傅=PONOf 师傅上=SSRQa 师傅没=SSRTZ 帘=aQRTR 带$=SVTWT 带=dbGMI 带充=TXTTT 带充电=TXTTT 带断=aSPRS 带断了=YTRST 帮=WRQQZ 常=bRQQP 幕=eMUMO
幕在=QTZTT 幕在运=QTZTT 幕有=ZSRST 幕有一=XUSUU 幕触=YTSTT 幕触摸=YTSTT 干=kOIHJ 干了$=aSQQS 干了=aSQQS 干净$=bQRQR 干净=bQRQR 干的$=aPRSS
干的=ZSQRR 平$=ZSSQS 平=XUMMZ 平台=QQQQc 年=PbQUQ 年份=TaSRS 年份不=TaSRS 年的=SYTTS 并=YTPWQ 并不=WSSWS 并不是=WSSWS 并没=XTTTT 并没有=XTTTT
并非=UVSVT 广=PaTQR 广告=QaPRR 床=hPLOL 床单=ZSSRT 床垫=ZSSSS 序=RbPQS 序列=RbPQS 序列号=RbPQS 库=LPRLe 库存$=TSRSY 库存=PMPPd 库存不=QNRRb
应$=ePNPO 应=cPKOW 应该=RUTWW 底$=aRRQR 底=kJFSJ 底涂=XTTTT 底涂层=XTTTT 底液=ZTSST 底部=XTTTT 店=IPGSh 店主=STTSY 店便=RSSaQ 店便宜=RSSaQ
店家=QRNLe 店家让=UTUPZ 店家说=TRSTY 度=PVNLc 度不=OaNRU 度不够=PZOVP 度不好=TSTQY 度太=STSTZ 度太差=STSTZ 度差$=RSSSY 度差=PWSRX 度恶=SSSSZ
度恶劣=SSSSZ 座=bQQSQ 延=QPbPP 开$=dNPOS 开=kDQAZ 开一=VSWSS 开一看=UTWST 开不=YPPOY 开不了=YPPOY 开专=STTSY 开专票=STTSY 开了$=eSOOQ 开了=eSOOQ
开全=VSVTT 开关=ZTSTS 开发=QQTRa 开发票=RRPSb 开口=VTVTT 开是=UXSTT 开机=ZXPPP 开机一=TZSQS 开机就=WTTTT 开票$=TTSSY 开票=SSQQa 开箱=NTbTT
开线$=aSQSS 开线=dQOQS 开胶$=YSSTS 开胶=cRPRR 开胶了=ZTRRT 开错$=SRSTY 开错=PQPRb 异=ePRPO 异味$=aSSQT 异味=XQWSS 异响$=YSTTT 异响=YSTTT
异物$=bRPSS 异物=bRPSS 弄=VWXPN 弄丢=RTZRS 弄丢了=RTZRS 弄坏=UQUWT 弄坏的=VRXST 式$=SPSaR 式=MZQXO 式不=TYTRU 式跟=TXUSU 弯=aSRRS 弹=ZSSSS
当=OdTKM 录$=RSRQZ 录=VQSPY 录仪=YSTTS 形$=VQZPQ 形=WOaNP 影$=SRbPS 影=WXWLO 影印=PbQSS 很=eTETO 很_=aPTPS 很_c=aPTPS 很多$=QbQPR
很多=QbQPR 很大$=WYSPS 很大=XYROR 很好,=QQQcP 很好=OPPYW 很差$=YSTTS 很差=YSTTS 很快=WRPYT 得=cPKWL 得不=USSYS 得不值=SSSYT 得像=YRUSS
得到=STXTT 得到处=STXTT 得厉=WWRRS 得厉害=WWRRS 得可=RZURT 得可怜=RZURT 得太=PPcTR 得太晚=RRcPS 得头=WTTTU 得头疼=WTTTU 得慌$=PQQbQ 得慌=PQQbQ
得满=XTSTT 得要=bUPNP 得要命=XXSQR 得要死=aSRQS 得说=SPSTZ 心$=bPPPR 心=YLQZM 忘=IMJQg 忘了=ORPNd 忘了用=PSROb 忘记=ORQVZ 忘记用=PSROb 忧=ZSSRT
快$=YRPXP 快,=WTRSX 快=MNjNK 快件=STYSS 快充,=SXSTT 快充=QcOQQ 快退=TSRRY 快退款=TSRRY 快递$=SSZSR 快递,=STUXT 快递=HKoEG 快递_=RSVXT
快递一=TTYTS 快递不=OWZQS 快递丢=UUVUU 快递员=RTdRP 快递太=TTWTT 快递小=TUWTU 快递弄=RSZTU 快递慢=XSTTT 快递把=SRaST 快递拒=UUVUU 快递挺=ZTQTU
快递摔=XUSTT 快递放=TTXTT 快递没=YRLWX 快递点=TUWTU 快递给=STYSS 快递自=TUYTS 快递要=TTYST 快递说=TTZSR 快递退=UUWUT 快递送=SRbQS 怀=PZRVR 怀孕=STTXT
怀孕了=STTXT 怀疑=RaSRT 态=LMOLg 态度=LMOLg 态度不=TSTQY 态度太=STSTZ 态度差=RRTSY 态度恶=SSSSZ 怎=ROPWY 怎么=ROPWY 怎么安=TTSTY 怎么用=RTTOa
怕=VSRWS 怜=RZURT 性=YNPZO 性价=QRSaQ 性价比=QRSaQ 怪=UPQYT 怪味$=ZTTRT 怪味=ZTTRT 总=YSSTS 息$=RRWQY 息=OQYNZ 息一=UUVUU 息一直=UUVUU
恶=VRQSZ 恶劣$=SSSSZ 恶劣=SSSSZ 悔,=XRWRT 悔,是=XRWRT 悔=POQfL 悔了$=PTQcQ 悔了=PTPcQ 情=McUTL 情写=TXTTT 情页=QaRRS 情页写=TWTUU 情页标=TXUTU
惜=WTTWP 惜少=QRcPT 惜我=SSSZS 惠$=TTRTY 惠=NPMMf 惠券$=TTTSX 惠券=QSRQa 惠券忘=TUTSX 惠券没=TUUTW 惠没=RTQRb 惠没享=TTSTX 惯$=LOPeN 惯=LOPeN
想=BAIoQ 想买=TTTZR 想好,=TTSZP 想好=TTRaO 想换=OKPhP 想换_=TSTZT 想换个=TSTXT 想换小=TSUYT 想的=TKUeU 想的不=TKUeU 想要$=PRRcS 想要,=XUWOS
想要=OJTgL 想要了=PQTbR 想要白=SQTaT 想象=QSPcM 想象中=TVSXQ 想退$=QTSTX 想退=PSRTa 想退了=UTTXS 意$=VLNYT 意=VNJZU 意了$=QSRaR 意了=QSRaR
意仅=TTTTW 意仅退=TTTTW 意退=UTTTX 意退款=UTUUV 感=XNNZQ 感人$=UVYQO 感人=UVYQO 感冒$=RSTZT 感冒=RSTZT 感觉$=XQQYP 感觉=VSNZN 感觉不=SVSWS
慌$=PQQbQ 慌=PQQbQ 慢$=NOfPO 慢,=XTQSX 慢,但=aRQTT 慢,是=SRQWZ 慢=UMeJR 慢了=STXTT 懒=LLNVa 懒得=LLNVa 成=OZPZM 成_=QbRPS 成一=VMSOa
成两=RSYVT 成了=QZSVR 成儿=SRTYT 成儿童=SRTYT 成分=PbSRS 成分不=RZSRS 成别=SVTXS 成别的=SVTXS 成渣$=OSbSS 成渣=OSbSS 成男=SYPVS 成男款=SYPVS
成白=aRSRS 成的=aQSQT 我$=NPTWX 我=ATKkR 我_=SZRRT 我_o=SZSRR 我下=TYSST 我下单=TYSST 我不=VPPaQ 我不会=WQTXS 我不喜=SSSXT 我不想=TWSWT
我买=QcQTR 我买的=ReRMT 我发=QfQMN 我发了=TaPTS 我妈=RQQcO 我家=SPSbR 我家沙=TRTXT 我寄=TZSRT 我就=SSaUQ 我就退=TUXTT 我想=TNXZU 我拍=SZXOT
我拍的=TYTRU 我拍错=TWXQT 我是=SPTaT 我没=TTcVL 我没拿=UTWTU 我没收=UUWTU 我没有=SRaSS 我申=TSTTX 我申请=TSTTX 我的=OUTcO 我的_=TSWWT 我的脸=TTUWT
我的车=SVTXR 我看=TOTcT 我看错=TOTcT 我穿=TUUVU 我自=PMRgO 我自己=PMRgO 我要=PdOHc 我要的=ReRNS 我要退=TRSOb 我订=SZSRT 我订的=TYTSU 我说=ZTPPT
我这=TVTTV 我退$=TSSXU 我退=QPSQc 我退了=STSOb 我退的=TSTRY 我选=RUSUX 我选的=SWTVT 我选这=UTTRY 戒=ZQRUQ 戒指=ZQRUQ 截$=VSWST 截=VXUQS 戴=bJKbK
戴上=XPRWR 戴两=YTTTT 戴了=YTSST 戴着=TQQbO 戴着不=RTTYT 扁=RSZRS 扁了$=TUXST 扁了=TTYST 扇=cRRPS 手$=TQRZS 手=ZOPcA 手了=VTSWS 手就=OUaRS
手就碎=RTZTU 手是=SVXSR 手机=VWMVN 手机上=SZURS 手机不=PPTbT 手机壳=aQRQS 手机屏=WTTTT 手没=SRZSQ 手滑=QRQcR 手的=RXSWT 手表=fQPMS 手表走=YSTRT
手链=aRTQT 才=UZSTL 才到$=SRZTS 才到=SRZTS 才穿=YTSTT 扎=cQQPR 扎人=ZSRSS 打=gFUDP 打不=dPTOP 打不开=bSQRR 打不通=RTYTT 打印=ZQRSS 打印出=YRSTT
打开=TPbPP 打开一=VSWSS 打电=SUWUU 打电话=SUWUU 扔=QQaQR 扣=VHSDh 扣不=XNRQZ 扣了$=QTaRQ 扣了=NSZOX 扣子=aSRRT 扣子掉=ZTRST 扣没=SSSSY 扫=WcMNQ
扫不=QbQSS 扫地=aRSRS 扫地机=aRSRS 扫码=PcPQS 扯=YRQSX 扯就=YTSTT 找=LLYWX 找不=PPbOW 找不到=PQaPW 承=OYVPU 承诺=PZTPU 承诺的=PZPQV 把=dWVHJ
把箱=TTWTU 把箱子=TTWTU 投=SQQLb 投诉$=OOONd 投诉=OOONd 折=PMNNf 折扣=QNQQd 折扣没=SSSSY 护=XQRQW 报=OOOVa 报销$=SRRXV 报销=SRRXV 抬=QQRPc
抬头=QQRPc 抬头开=SSTTY 抬头错=SRSQa 抵=SSRSZ 抽=ZWOOP 抽屉=aTPQQ 拆=RQbQQ 拆开=TQZRR 拉=kKEDX 拉不=aSRRR 拉不动=aTSRS 拉就=XTTTT 拉机$=TXTTT
拉机=UWSTT 拉肚=cSROT 拉肚子=cSROT 拉链=fOPOQ 拉链_=cPRPR 拉链头=WUTUU 拉黑=NQPQc 拍$=OMMbX 拍=PQDkM 拍下=SWTWT 拍了=PROdQ 拍了一=RTPaS
拍多=SSObS 拍多了=TTRZT 拍的=QaQUR 拍的是=UWUTU 拍错,=WXWNS 拍错=SQTZQ 拍错_=TSTXU 拍错了=SSTYS 拒=ONgNO 拒收$=RQbQR 拒收,=TUXTT 拒收=QQcPQ
拒签$=RRaSS 拒签=RRaSS 拖$=PQbPR 拖=UPcON 拖把=ZSSST 拖拉=UWSTT 拖拉机=UWSTT 拜$=SSZST 拜=RRaRS 拧=aQUOR 拧不=cQOPS 拧紧=RUYTT 拧紧漏=RUYTT
拼=YQRWQ 拿=TVaQL 拿不=UTSXT 拿不动=QTTZT 拿到$=TSZSS 拿到=VQaRQ 拿去=TXSTT 拿走=RSaRS 拿走了=TTXST 持$=TVTUU 持=QbRRR 持快=TVTUU 持快充=TVTUU
挂=XXQOQ 指=eOORP 指纹=ZSTQS 按=dIWLT 按不=bSRPS 按不出=WUUTU 按不动=aTSQT 按了=YTRSS 按了没=YTRSS 按摩=ZSRSR 按摩仪=ZSRSR 按时=PRdOP 按时发=TTXUT
按约=RSURY 按约定=RSURY 挤=HMcZM 挤脚$=ORPcR 挤脚=ORPcR 挺=TQRWX 挺好,=PQUVY 挺好=PNSZX 挺好的=QRTZT 挺快=XTSTU 损$=NNeQP 损,=SXTVR
损,只=TUSWT 损,是=SYSUT 损=PPdUJ 损坏$=RTZTS 损坏=URYSS 换$=SPSTZ 换=FZCfM 换_=TSTZT 换_b=TTUWU 换_s=UTUWU 换个=SPSaS 换个颜=TSTXT
换了=SaRRR 换了手=TSTXU 换型=SbRPP 换型号=SbRPP 换大=TSTYT 换大一=TSTYT 换小=SQTaT 换小一=TSTYT 换货$=RYQQU 换货=RYQQU 据=WPSPY 据线=XRWRQ
掉$=cTNQM 掉=oAAJA 掉一=WSUTT 掉下=ZRSST 掉下来=ZRSST 掉了$=dRQNS 掉了=hQLLR 掉了一=ZUQSU 掉了两=YUSTT 掉头=YSSTT 掉头发=YSSTT 掉屑$=ZSSRR
掉屑=ZSSRR 掉得=aQSQS 掉得厉=YRTRT 掉毛$=XTUST 掉毛=bRRPS 掉渣$=RRRZS 掉渣=RRRZS 掉漆$=bRRRR 掉漆=bRRRR 掉皮$=bQQRR 掉皮=bQQRR 掉线=ZSRSS
掉色$=bPSPR 掉色=aSPPQ 排=XQSRX 接=cWMPN 接写=TZRTT 接口=ZQPVS 接触=ZTSRT 接触不=ZTSRT 控=fMSLL 控器$=PSbTS 控器=ZRVQO 控车=XTTTU 推=YPRSX
推不=aUQSU 推不动=aUQSU 描=MfNTM 描述=MfNTM 描述一=WQTWT 描述不=QZRWQ 描述差=SZUQT 描述的=QcROS 提=WSUSV 插=dUMPO 插上=aVPRR 插上电=cQPSS
插不=XVSPS 插座=ZRSSS 揽=SSYSS 揽收$=STYST 揽收=STYST 搜=ZQOVR 搬=PQPcQ 搭$=NMPfM 搭=MLOgM 摄=aQRQR 摄像=aQRQR 摄像头=aQRQR 摔=YNbLO
摔坏$=STXTT 摔坏=QTZTT 摔烂=STYTT 摔着=YTTSS 摩=ZSRSR 摩仪=ZSRSR 摸=YTSTT 撞=UPZQR 播=LeKVS 播说=TZSST 播说的=UWUTT 播间=OVOYU 操=UPQVW
操作=UPQVW 擦=aRRSS 支=TXQLY 支付=QQORb 支持$=TVTUU 支持=QbRRR 支持快=TVTUU 支架=aSSQR 收$=MJiLN 收,=STYTT 收=GOgPR 收不=NPXaP 收不了=PSRbR
收不到=RQZUS 收了$=STXTT 收了=RSaQU 收了我=TTUSX 收件=SQPaR 收件人=SQPaR 收到$=OMXPX 收到,=WSWST 收到=QZbAN 收到_=QbTOR 收到一=PVYSS 收到不=TYTSU
收到了=bRMRX 收到商=SSYTS 收到坏=QVXTT 收到就=LPfSS 收到时=RTZST 收到是=PWXST 收到的=eWLMP 收到空=SSZTT 收到货=TSZTS 收没=TSZTQ 收货=QPOeO 收货地=SSRaS
改=KMMbY 改主=QRUZR 改主意=QRUZR 改价$=SSRNc 改价=SSQMd 放$=TSRZR 放=JKUfK 放不=PQRbQ 放不下=SSTZS 放不进=QSSYS 放在=UUVUU 放着=SSSYR 放错=TSYST
放错柜=TSYST 放驿=TTXST 放驿站=TTXST 效$=VXRRS 效,=TXSRW 效=KZHdL 效果$=PVOZO 效果=KUKfK 效果一=SSSYT 效果不=QQSbR 敏$=bQQPQ 敏=ePOOP 敢=cOQSR
敢穿$=STTYU 敢穿=STTYU 散$=YRRST 散=eOMPQ 散了=XTSTU 数=TLgOF 数不=XRXRN 数不对=RTZRP 数据=XRWRQ 数据线=XRWRQ 数量=LIhMQ 数量不=RMdPS 整=PWWUT
敷=WRQQZ 敷完=XSTTT 敷完脸=XSTTT 敷衍$=STRRZ 敷衍=STRRZ 文=QfNPO 文不=SaSRR 文不符=TWUTT 斑$=ZQRST 斑=ZQRST 料$=ZTRRR 料=hWKCH 料不=OcTRT
料不是=RZTRU 料味=ZSSST 料成=QZTTT 料成分=QZTTT 料表=SYSSS 料起=ZPTST 料起球=ZPTST 斤=NgKON 斤装,=TXTUT 斤装=RZRTT 断$=VQYPP 断=lAJAW
断了$=iPKLN 断了=jOKJL 断裂=YTRTS 断货$=QPQSa 断货=NONQd 断货了=PTQRa 新$=OWaOQ 新,=TTWTS 新=SZVOP 新下=TTTTX 新下单=TTTSX 新拍$=SRQXW
新拍=SRQXW 新机=TYSSS 新款$=SZSRS 新款,=UXTTS 新款=SbRRQ 新西=SXTTT 新西兰=SXTTT 新鲜$=cPQPR 新鲜=aQTOQ 方$=QSWYR 方=VRPUV 方便=RPQWX
方协=SSSRZ 方协商=SSSRZ 方向=WTVST 方正=SXTTT 方正品=SXTTT 方的$=RZTTU 方的=RZTTU 旅=RSRZR 旅游=RSRZR 无$=RUNLa 无=MVOTX 无人=bQRRR 无人机=bQRRR
无法=XSXSP 无理=OPOhH 无理由=OPOhH 无货$=ROPQb 无货=PMNPe 日=MbbKJ 日期$=ScPPP 日期=TdMOO 日达=QPdRO 日达没=TTZTQ 旧=RaNWM 旧款$=TYTTQ
旧款=SaSRP 早=USTXT 时$=PQdNP 时=LAmUA 时不=STSYS 时候=ONcXQ 时候就=STXTT 时候没=TTXVS 时发=RQaRQ 时发货=SRbTR 时就=ZTSST 时就没=ZTSST 时未=SSYSS
时未发=TTXUT 时没=UUWUS 时盒=UUVUU 时盒子=UUVUU 时间$=RTYRS 时间=OQfKP 明$=SPPPb 明=TQZJV 明书$=QNZPX 明书=OMfNR 明书没=TSaTO 明明=QbRSS
明明选=SZSTT 明显=bRNTQ 明显是=aRRRS 明选=SZSTT 明选的=SZSTT 星=XSVST 星期=VTWSU 是$=WSVST 是=ZnLIA 是_=RbSRL 是_a=QZSRT 是_b=YTSST
是_d=LQVcT 是_f=PTZST 是_l=aQRST 是_m=QQaTT 是_o=QaSRT 是_p=XTSST 是_q=QSYWT 是_s=cQRPT 是_w=VZQOS 是a=QaRTT 是b=RaRST 是l=UWUTU
是p=TXTTT 是pu=TXTTT 是一=TbQQR 是一个=QbRRT 是一回=SXUTU 是不=XNaQT 是不喜=XRYLW 是不想=UPXVR 是东=aRQTU 是东西=aRQTU 是两=SYTTU 是个=ZPQUS
是买=WONbQ 是产=aRSRT 是产品=aRSRT 是人=TXTTT 是人造=TXTTT 是仿=TWTTU 是你=RSaTS 是你们=RSaTS 是假=KZXPQ 是假的=MVZPR 是假货=SZPVT 是别=aRQSS
是别人=aPRTT 是卖=SWVTQ 是卖家=SWVTQ 是原=RXSWT 是发=OQXUY 是发错=QPTWZ 是同=QZSRS 是同一=QZSRS 是和=RWTRX 是国=PcQRS 是国产=TXSTT 是国行=RaSST
是坏=VRWUS 是坏的=WLXWS 是塑=QZTTT 是塑料=QZTTT 是大=TYSUT 是大号=TWTUT 是头=QZTTT 是头层=QZTTT 是夹=YTTTT 是夹生=YTTTT 是好=SSZST 是好的=SSZST
是官=RYTST 是官方=RYTST 是实=SYSRT 是客=RSPRc 是客服=RSPRc 是小=PYSXS 是少=RRcOR 是少了=QPcQS 是少件=XSSTU 是少发=QVWST 是尺=aTSPT 是尺码=aTSPT
是布=ZSTQT 是布料=aQTRT 是店=SQQQb 是开=aSQST 是快=SQbPT 是快递=SQbPT 是想=TQTZT 是我=KVNgG 是我_=SZSPT 是我下=UUTVU 是我不=USQaR 是我买=SXRWS
是我拍=TYXOT 是我自=ROSdR 是我要=SbSPT 是我选=TSTXU 是掉=aRTQT 是收=YRSTT 是收到=YRSTT 是断=YRSTT 是新=SYWQR 是新款=TZSSR 是机=cRPRT 是机器=cRPRT
是条=XSTTT 是条纹=XSTTT 是杯=ZTQTT 是杯底=ZTQTT 是标=RVTWT 是标的=SYUSU 是根=SUWTT 是根本=SUWTT 是橘=TWTTT 是橘色=TWTTT 是款=QXSXT 是款式=QXSXT
是正=PcSRT 是正品=QaTRT 是没=WPZRR 是没收=WRXSS 是漏=RNcSS 是漏发=RNcSS 是物=WPSUY 是物流=WPSUY 是生=ZQSSS 是生的=ZQSSS 是用=TRSZT 是白=VVTTU
是盗=PbSST 是盗版=PbSST 是真=VaQPR 是真的=aRRRS 是真皮=OcSST 是碎=RPaST 是碎的=RPaST 是空=WPXRS 是空的=XQWSS 是穿=WQSWT 是穿了=ZRTSU 是等=STYRU
是米=RZSST 是米白=RZSST 是粉=TWTTT 是粉色=TWTTT 是红=XSTTT 是纯=QbSRT 是纯银=RZSST 是缺=QRaRT 是裤=ZRTSU 是要=TRRWY 是说=QVTXU 是说的=QaURU
是货=SaQQS 是质=TPTTZ 是质量=TPTTZ 是跟=RaSRT 是运=VRYRT 是运输=VRYRT 是这=PcTPT 是这个=QaTRU 是送=VQaPS 是送得=SSaRT 是铁=SXTTT 是门=aSQST
是面=XUTQT 是面料=XUTQT 是颜=VZORS 是颜色=VZORS 是香=SYTTU 是黄=SYTTT 是黄的=SYTTT 是黑=SYTST 是黑色=SYTST 显=PLSgB 显是=aRRRS 显示=QVeJM
显示_=TTWTT 显示已=TTYTT 显示签=TTXTT 显示退=TTXUS 显老$=QSRZQ 显老=QSRZQ 显胖$=PQQbS 显胖=PQQbR 晃$=ZSSRR 晃=cPQQR 晒=bPQQQ 晕$=bSSOS
晕=cQRNR 晚$=SSaRT 晚=QLhKM 晚了=RSbQS 暂=PROcR 暂时=PROcR 暂时不=RTSYS 暴=PQaRQ 暴力=PQaRQ 更$=STZST 更=HJafG 更便=QQPcP 更便宜=QQPcP
更好=PRRcO 更好的=PRRcO 更新$=QQcPR 更新,=TTWTS 更新=QQePQ 最=PXPYQ 最近=QSSaR 月$=VSXPR 月,=SZSTT 月=XSYRK 月了=TSYRT 月了还=TSYRT 月就=aSQQT
月没=SXUST 有$=DPXSa 有1=TYSST 有3=SaRSQ 有=oLJPG 有_=eSRMI 有_b=YVRRR 有_d=aOPXQ 有_h=YTSTT 有_s=bTQPQ 有一=SMbSQ 有一个=QSXVT
有一只=QRZRT 有一条=XUSUU 有两=XTTTT 有两个=XTTTT 有个=dPPOS 有个小=ZSSRT 有中=SbOSR 有中文=SbOSR 有任=RUYSQ 有任何=RUYSQ 有发=TRUSY 有发票=TSSTY
有变=PSSaS 有味$=XTTST 有味=XTTST 有图=TXTTT 有图片=TXTTT 有坏,=SSWXR 有坏=QRSYW 有坏也=STPWY 有宣=TXTTS 有宣传=TXTTS 有少=bTNUT 有少件=ZSOVT
有师=TSSTY 有师傅=TSSTY 有异=cNSRQ 有异味=XQWSS 有异物=bRPSS 有怪=YTTST 有怪味=YTTST 有想=TRRaQ 有想象=TRRaQ 有收=TSYTR 有收到=TSYTR 有更=PSUZQ
有机=RZSTS 有毛=aRRSS 有毛刺=YTTST 有毛病=YSTUS 有气=aRRRS 有气泡=ZSSST 有污=ZRRSS 有污渍=ZRRSS 有点=LRQeR 有物=STZTS 有物流=STZTS 有电=SRZSR
有破=YUKYP 有破损=UUNaS 有破洞=ZRRSS 有给=TQZTS 有股=YSSST 有蓝=TYSTS 有蓝牙=TYSTS 有虫$=cPQPQ 有虫=dOPOP 有裂$=ZTRST 有裂=bSQRS 有裂纹=XTTTT
有裤=SXVST 有裤子=SXVST 有质=aVSPN 有质量=aVSPN 有错,=TRWRX 有错=YPVOW 有黑=ZTSRS 朋=POMfP 朋友=POMfP 朋友的=TRSYS 朋友说=UTUWT 朋友送=TTPaT
服$=NOPbW 服,=SXUST 服=SKAQm 服_=XRTQY 服_n=UTUUW 服_s=VTUTW 服一=VRRSY 服上=VQRXS 服上有=ZSTRT 服不=TTUTW 服不回=UTUUV 服也=TTVWS
服务=OQQOd 服务不=RSRPb 服太=RTRTZ 服态=RSRSZ 服态度=RSRSZ 服掉=YTURT 服有=bSSQS 服沟=TSTUX 服沟通=TSTUX 服没=TTTYT 服没问=TUTYS 服装=TTUUX
服让=TRSPb 服让我=TSTQZ 服说=OcRNS 服说可=TWTRU 服说的=STTTX 服说能=SbTSO 服骂=UTUTW 望=OORdR 望太=SPSaT 望太高=SPSaT 期$=UXTUK 期=YWPWF
期_=aQQRR 期不=QVSYS 期了$=SWVST 期了=XVRRT 期望=SPSaT 期望太=SPSaT 木=bWONP 木头=YSTTT 木是=SYTTT 未=ONcRT 未发=TTXUT 未发货=TTXUT 未收=RQaTR
未收到=RQaTR 本$=ObTRR 本=YcQLF 本不=UdOPS 本不对=TXUTT 本不支=TVTUU 本不是=RbSRT 本不防=SWUTU 本来=UPQaS 本来想=RSSZT 本没=PYXRQ 本没有=SXUTT
本身=cOVOS 本身有=aRSRT 本身没=TTXST 机$=aYLMM 机,=TWRXS 机=oSABA 机_=YSSTS 机一=XXQOR 机上=SZURS 机不=UNSZS 机不匹=QRTZU 机器=eNMOU
机器人=USTTX 机器噪=YTRTT 机器开=XTTTT 机器本=YSTTU 机壳=aQRQS 机就=WTTTT 机屏=WTTTT 机屏幕=WTTTT 机打=ZSRSS 机漏=XTSTT 机漏水=XTSTT 杂=UZQQS
杂牌=RaQRS 杆=cTPPQ 杆一=WVSTT 李=XTSVS 李箱=XTSVS 材=WYPOQ 材料=aQQRR 材质=ObSQT 材质不=QaTRT 束=QTWXS 条=dSTLN 条纹$=YRSTT 条纹=YRSTT
条裤=SXVSS 条裤子=SXVSS 来$=YLWNW 来3=SZTRT 来=ThSHI 来_=SdNOR 来_s=TYTQT 来不=NPZVP 来个=SYSRT 来了$=YTSSU 来了=RbWJO 来了_=RbRPS
来了个=RaSRT 来像=VXRTT 来全=XSTUU 来全是=XSTUU 来单=SZSST 来想=RSSZT 来是=VWRTT 来的=TfMLP 来的是=RZTTT 来那=SRRaT 来那个=SRRaT 杯=dMQLX
杯不=ZSTSS 杯不保=ZSTSS 杯子=TQUOa 杯子_=PTZTT 杯子有=YTRTT 杯子没=WTMTb 杯子碎=RUYSU 杯底=ZTQTT 杯盖=YTQSS 松$=aOOVQ 松=dLPQO 松了$=aRRRT
松了=ZRUQT 板$=RaRRR 板=bSOIZ 板子=bRQQR 板说=TSSUW 枕=aSRQS 枕头=aSRQS 果$=OXNZN 果=XaOYA 果一=SSSYT 果一般=SSSYT 果不=QQSbR 果不好=TTUYS
果不明=SSTYT 果压=OSaST 果压烂=OSaST 果是=RaSRT 果根=RaSSS 果根本=RaSSS 果烂=cQNRS 果烂了=bROTT 果都=YRUST 架$=VQSRY 架=aMMJb 染=cPQPR 柜=WYVKO
柜买=UXURU 柜买的=UXURU 柜子=UQZQS 柜门=aRQRS 柜门关=aRQRS 柜验=TXTTT 查=NcUMP 查不=ObVMQ 查不到=ObVMQ 标$=PaRRR 标=PoABJ 标注=RcSPS 标注不=TYUST
标的=NgROR 标的是=TXTTU 标称=SYSTT 标签=VaPRR 标错=TTTPZ 标题=OdQRQ 标题写=QZSTT 校=RRRaR 样$=NbLST 样,=WRTWT 样=SXEUV 样没=TSORc 样没给=TTRSZ
根$=YTRRQ 根=XdWDI 根不=TXWQT 根不是=TZTRU 根本=WfRIM 根本不=UcOPS 根本没=PYXRQ 格$=aNRWN 格=SSGVY 格不=OUQUX 格不对=RTSNZ 格不搭=RSTZS 案=cNRRR
桌=aMXON 桌子,=TTTXT 桌子=aRPTR 桌子不=YSSQS 桌腿=URYRQ 桌面=URXSS 档=TYSTT 桶=USRXS 检=YXROS 棉$=WYPPS 棉=XZNOR 椅=cRPQS 椅子=cRPQS
楚=QRRRZ 楼$=RRbPQ 楼=NPbWN 楼下=TTUXT 榴=bPQQQ 榴莲=bPQQQ 榴莲没=aRRSQ 模=XYRPQ 橘=YWPRT 橘色$=TWTTT 橘色=TWTTT 橙=WSWSS 橙子=WSWSS
次$=RRVYR 次=hSNHN 次_=XTTTT 次不=SXTVT 次了=cRQOT 次品$=cORSQ 次品=cORSQ 次就=bWNNQ 次日=RRaSS 次日达=RRaSS 欢$=LNNhO 欢,=WSaKW 欢,是=TSbOS
欢=LIVhO 欢_=TTTXT 欢_c=TTTXT 欢的=RSXVT 欢这=TSTZT 欢这个=TSTZT 欺=RXRQV 款$=CeCTY 款,=TZRTR 款,收=TXTUT 款=AfCWW 款了$=RXOXR 款了=RXOXR
款便=TSTYR 款便宜=TSTYR 款发=TaSQQ 款发的=TXTRT 款式$=TPSaR 款式=MZQXO 款式不=TYTRU 款式跟=TXUSU 正=PhRMJ 正品$=PbSQS 正品,=TXTTT 正品=JhNRP
正版=SYSTT 正装=TTZRR 步=YSTST 歪=gOMLO 歪了$=bQQQR 歪了=aTQQR 歪的$=bQRQS 歪的=bQRQS 死$=aRRQT 死=gKKPL 死了$=bOOSN 死了=cONSN 死机$=YTSTT
死机=YTSTT 残=WQSXS 比=MfLWL 比不=SUTWS 比图=SZTRT 比图片=SZTRT 比详=TXUTU 比详情=TXUTU 毛$=ZQNVO 毛,=WWSST 毛=kIBUK 毛刺=YTTST 毛巾=aRTRT
毛巾掉=YSTST 毛病,=OQNdV 毛病=TONbU 毛膏=ZSSRS 毛衣=bQQOQ 毫=SbQRR 毫安=SbQRR 毯=aSRRT 气$=YOPXO 气=cGPUP 气床=YTSTT 气泡$=YSSTT 气泡=aRRSS
气泡贴=XTTTT 气炸=YTSTT 气炸锅=YTSTT 氧=YSSSS 氧化=YSSSS 氧化发=YSSSS 水$=cSTIJ 水,=TaRQS 水=kRSAA 水了=VSWTT 水分=ZRRSR 水味=UWTTU 水壶=aRRRS
水壶有=WTTTU 水就=YSRST 水果=POcPR 水果压=OSaST 水洗=WVTTT 水都=YTSTT 水龙=YTSTT 水龙头=YTSTT 求=RPQOc 求退=UUUTV 池=WWWOO 污=ZRRSS 污渍=ZRRSS
沐=aSQSR 沐浴=aSQSR 沐浴露=aSQSR 沙=bKMaO 沙发=bKMaO 沙发坐=ZSSSS 沙发颜=TQTYT 沟=NONMf 沟通=NONMf 沟通好=RSSQa 没=HBaMi 没_=PSdLP 没_a=TUWUT
没_r=TQdSL 没_s=RQXPV 没了$=WTTQX 没了=WTTQX 没享=RRPQb 没享受=RRPQb 没人=NNYHa 没人回=TSMRc 没人理=SSSOb 没人联=TTcRN 没人送=TTaSO 没什=SRPUa
没什么=SRPUa 没减=RSRRZ 没几=XTSTT 没别=TTTVV 没别的=TTTVV 没到$=LMdMU 没到=IJcJX 没到账=RSOSb 没到货=UTYUR 没动$=RTYSR 没动=TQcOM 没动静=WRYQP
没劲=ZSRSR 没原=TTRPa 没原因=TTRPa 没参=RRRPb 没参加=RRRPb 没反=ePNPO 没反应=ePNPO 没发$=PPZSV 没发=OIgQN 没发全=SSZTQ 没发票=STUTX 没发货=TSYTS
没发错=YRRWS 没啥=PQLZV 没坏,=QXTWS 没坏=PdQTR 没坏没=TaQST 没声$=bSPQP 没声=cROPO 没声音=XTTTT 没少=WWNYS 没库=TSRSY 没库存=TSRSY 没影$=SRbPS
没影=SRbPS 没想=STRbO 没想好=TTRaO 没打=ZQNPW 没拧=RUYTT 没拧紧=RUYTT 没拿=TRbRQ 没拿到=TRbRQ 没揽=TTXTT 没揽收=TTXTT 没摔=ZTRRT 没收=QOTMb
没收到=QPWOY 没改=TTSQZ 没效=STQZR 没效果=STQZR 没更=TTXTS 没更新=TTXTS 没有$=FRYGb 没有=AcYEZ 没有_=TYUUM 没有中=SbOSR 没有任=RUYSQ 没有发=TRUSY
没有图=TXTTT 没有坏=QRSYW 没有宣=TXTTS 没有少=bTNUT 没有师=TSSTY 没有异=RSXVT 没有想=TRRaQ 没有收=TSYTR 没有物=STZTS 没有破=TWMaR 没有给=TQZTS
没有蓝=TYSTS 没有裤=SXVST 没有质=QXVUS 没有错=TRWRX 没来$=RSSSZ 没来=RSSSZ 没毛=PROaW 没毛病=PROaW 没法=dPQNR 没派=TTYTR 没派送=TTYTR 没用$=TQMUZ
没用=MMGab 没用上=QRRPb 没电$=ZSRSS 没电=aSQSS 没盖=RVZQR 没盖子=RVZQR 没看=NJQiJ 没看清=QOQeO 没破,=TaSQT 没破=SbRPS 没给$=MKXNZ 没给=IFZHa
没给开=UUSUX 没给我=UTbSP 没肉$=bQQRQ 没肉=bQQRQ 没色=ZRTSU 没色差=ZRTSU 没见=PQURa 没见到=RRUTY 没见着=RSVSX 没说=TScSP 没货$=QJRPe 没货=NUMKe
没货了=TSPPa 没这=TYUSS 没这个=TXUSS 没送$=PMSMc 没送=NJWIb 没送到=TSYTT 没通=TUYTR 没通知=TUYTR 没配=SRbQQ 没量=QPQdL 没量好=RPQdM 没钱=OQMgI
没错,=WSYQT 没错=WSYQT 没问=SPXXQ 没问题=SPXXQ 沫$=XRXRP 沫=XRXRP 油=cMXJM 油水=YSRTT 法=eNTLP 泡$=bPPRR 泡=aIaIJ 泡沫$=XRXRP 泡沫=XRXRP
泡用=YUSST 泡装=ZSPSS 泡装上=ZSPSS 泡贴=XTTTT 泡贴不=XTTTT 注$=PPPPb 注=MWNSZ 注不=TYUST 洒=NOfOO 洒了$=PScQR 洒了=NSdPR 洗=iNOFJ 洗一=XXQRS
洗一次=VYRSS 洗不=XTTST 洗不掉=XTTST 洗了=XTTTT 洗发=XSSTT 洗发水=XSSTT 洗完=gLNMQ 洗完全=aQTRT 洗就=YTSTT 洗就变=YTSTT 洗衣=PSZTS 洞$=cNUNQ
洞=cNUMQ 活=IZJWZ 活动$=RSRWY 活动=MOMYa 活动价=TTSRY 活过=SZQRS 派=NOjKK 派件$=UUXTS 派件=TTZSR 派送$=RRcPO 派送=OPgMN 流$=TTYTT 流=QEiLQ
流_=TTYST 流一=TTXTT 流一直=TUWTU 流不=STYST 流信=STZST 流信息=STZST 流停=STYTT 流停在=TUWUT 流很=XSOYT 流慢,=SRQWZ 流慢=PRVUY 流损=VSVTT
流损坏=VSVTT 流显=TUXTT 流显示=TUXTT 流程$=STSSY 流程=STSSY 浆=XVRST 测=QRLIf 测试$=QQRRa 测试=MLNKg 测试一=TTTTY 测试订=TSTSY 浴=aSQSR
浴露=aSQSR 海=POfLM 海关$=QSZRS 海关=KPgNN 海关扣=RTZSS 海鲜=XSURS 涂=cPQQR 涂层=ZSRSS 消$=ONMcS 消,=TUTXT 消=KSJbV 消息$=RSSQZ 消息=RSSQZ
消费,=TUTXT 消费=RYRVQ 涨=aSPQR 液=RRaRR 淋=MPeOP 淋湿=RRZSR 深=SRUZU 混=PcOQP 混了$=PcOQP 混了=PcOQP 清$=YMNSZ 清=TIUVa 清楚=QRRRZ
渍=ZRRSS 渗$=XTTTT 渗=bRQSS 渣$=YKVUN 渣=YJWTN 渣渣$=aQRQT 渣渣=aQRQT 温=bOUOP 温杯=aRRRR 温杯不=ZSTSS 港=TXTUT 港版=TXTUT 游=RSRZR
湿$=MOdNO 湿,=TUWUU 湿=SLhFH 湿了$=MSdOR 湿了=MSdOR 湿器=YTSTT 湿透=QXWTT 湿透了=RUXUU 源=QSaSQ 滋=YSSSS 滋滋=YSSSS 滑=bOJZP 滑丝=aRNSS
满=QKJXb 满减=NPOWZ 满减没=PRQOc 满意$=OQRYV 满意=OQRYV 满电=ZTSST 滴=cROSS 滴水$=bRPST 滴水=cROSS 漂=aRRQS 漂移$=aRRQS 漂移=aRRQS 漆$=bRRRR
漆=bRRRR 漏$=bUNQQ 漏=dAhAD 漏一=TSXTT 漏一桌=ZTRTT 漏了$=QTZRT 漏了=KRfPR 漏了一=OTbST 漏光$=PSZSS 漏光=PSZSS 漏发$=QOWTY 漏发=LKdQW
漏墨=YSRSS 漏寄=OQbSR 漏气$=dQNPP 漏气=dQNPP 漏水$=cRNSS 漏水=dQMRR 漏雨$=bRORR 漏雨=bRORR 潮=bQQRR 潮发=YSSTS 激=MdTNQ 激活=OdPOR 激活过=SZQRS
火$=ZTSRT 火=dQQQR 火辣=YSTTT 火辣辣=YSTTT 灭=ZSRST 灯=fQSIJ 灯不=aRRPR 灯不亮=aRRPR 灯带=ZSSST 灯泡=aRRQR 灯泡用=YUSST 灯泡装=ZSPSS 灯罩=NScSS
灰$=OQRbR 灰=MUQbQ 灰色$=RXTVT 灰色=RXTVT 灵$=fOMOO 灵,=XTTTT 灵=gNLNO 炸=bRRRR 炸锅=YTSTT 炸锅炸=YTSTT 点$=eMOQO 点=UAEiT 点了=OSSbS
点关=TUWTU 点关门=TUWTU 点摔=YTTSS 点摔着=YTTSS 点着=UTTWT 点错=PNQYX 点错了=RQRUY 烂$=YMZMN 烂,=RUXUU 烂=fEYDH 烂了$=PQeMR 烂了,=TUVUU
烂了=ZNXKP 烂了一=eRKSS 烟$=SYQRR 烟=WYPQR 烦=SSSWV 烧=ZVPQR 烧了=YTSTT 烫=aSRQT 烫得=ZTSRT 热$=ZNMXO 热=eKHVL 热了=TTSXT 热毯=ZTSST
热水=XTTST 焊=ZRSST 焦=cPQQS 焦味$=YSSST 焦味=YSSST 然=ZTQRS 照=VaPNQ 照片=SYTRT 煮=ZSSST 煮饭=YTTTT 煲=ZSSST 煲煮=YTTTT 煲煮饭=YTTTT
熏=WTTTU 熏得=WTTTU 熏得头=WTTTU 熟$=XQRVR 熟=ZPQVR 爆$=VQXQR 爆=YMZLM 爱$=RRRaR 爱=LNPcV 爱吃$=PTTaT 爱吃=PTTaT 爸=SPSbQ 爸爸=TQSbQ
片=XiHIJ 片上=SYTST 片不=TXTST 片两=TXTTT 片差=SZTQT 片差太=TYTRT 片是=SXTTU 片有=ZRSSS 片看=SYTST 片看着=SYTST 版$=NeNSP 版=FmHLJ 版书,=QZSTT
版书=OcRRS 版光=RYSSS 版光盘=RYSSS 版本$=TXSTT 版本=SZQSS 牌$=PcPQQ 牌=FnHLI 牌上=TXTTT 牌上写=TXTTT 牌子$=RWRXT 牌子=MeNRQ 牌子不=TYTST
牌货$=RaPRP 牌货=RaPRP 牙=dXLKL 牙刷=aRSQS 牙刷毛=YTTST 牙功=TYSTS 牙功能=TYSTS 牛=cRTMP 牛奶=ZRUQR 牛皮,=TXTTT 牛皮=TXTTT 牛肉=WVTTT 物$=aQMQZ
物=NXaMP 物不=RURYR 物不符=TWTTT 物没=RZOQX 物没有=SZSSS 物流$=TTYTT 物流=NGjNM 物流_=TTYST 物流一=TTXTT 物流不=STYST 物流信=STZST 物流停=STYTT
物流很=XSOYT 物流慢=PRVUY 物流损=VSVTT 物流显=TUXTT 物跟=TXTST 物颜=TWUTU 物颜色=TWUTU 特=WXSSS 特别=XTTTT 狗=WVOXM 狗不=PSTZS 狗粮=WRWSS
猫$=XWRRS 猫=aUIVI 猫不=LPReN 猫吃=ZSRPS 猫吃了=ZSRPS 猫砂=bQSPS 猫粮=ZSSRT 率=SZSSS 玉=aQRRR 玩$=PSTbQ 玩=eLJXI 玩具=aTQPR 玩具有=YTSRT
玩意=dQPNO 环=VTVTT 现$=PXPOX 现=MLPXb 现在=POaWQ 现在不=STSYT 现在没=SRWVS 现在都=TTWTT 现家=SSSZS 现家里=SSSZS 现没=SPPRc 现没给=TSRSZ 玻=VQaOQ
玻璃=VQaOQ 玻璃渣=XSURS 玻璃碎=TUXTU 珠=ZSSSS 球$=UVPPX 球=bSMLU 理$=MMLRf 理=GCGZg 理人$=RRSOb 理人=QRRNc 理我$=TRQOb 理我=TRQOb 理由$=QPNUa
理由=NNLcS 理由退=SSSbN 瑜=ZSTQT 瑜伽=ZSTQT 瑜伽垫=ZSTQT 璃=VQaOQ 璃渣=XSURS 璃碎=TUXTU 璃碎了=TUXTU 瓜=dQNPR 瓶$=PQbSS 瓶=WKeMM 瓶了=XTSTT
瓶子=RUYTU 瓶盖=USYRS 瓶盖没=RUYTT 生$=ZSSST 生=eRQNL 生产=RbQRR 生产日=RaRSR 生日=QRbSS 生的$=ZQSSS 生的=ZSRSS 生锈$=aSPPP 生锈=aSPPP
用$=XCTXT 用,=YSSWS 用=ZEEbY 用_=ZRNOY 用_c=RSSRZ 用一=XWQRS 用上$=RSSRZ 用上=QRRPb 用不=JRSdQ 用不上=KPYZP 用不了=WYRMW 用不到=OQOcS
用不着=RRSaT 用两=YSTSU 用了$=WSPWS 用了=bNHYS 用了_=ZUSST 用优=TUTSX 用优惠=TUTSX 用到=VRQZS 用券$=RSSQa 用券=RSSQa 用半=YTSST 用半小=YTSST
用的=STZRT 用过=WSRXR 用过的=YSTST 由$=QPNUa 由=SMKcR 由退=SSSbN 由退货=TTSZP 甲=aSRRS 申=TSMOd 申请$=SSSPb 申请=TSMOd 申请退=YRSRV 电$=fONOQ
电,=YTSST 电=mDWLA 电了$=YTSST 电了=YTSST 电动=ZSSRT 电动牙=YTTST 电器=TSXTT 电头=TRZQQ 电子=XSSST 电宝=ZPOQX 电就=XTSST 电水=XTTTT 电水壶=XTTTT
电池=WWWOO 电没=aSPSS 电没反=XTSTT 电流=YTSTT 电源=QSaSQ 电热=ZTSST 电热毯=ZTSST 电线$=ORaSR 电线=ORaSR 电脑=aTQTQ 电视=YSSTT 电话$=QTZTT
电话=KOWdP 电话填=SSRZS 电风=XTTST 电风扇=XTTST 电饭=aRSRT 电饭煲=ZSSST 男=RXOYQ 男款=SZPVS 男款了=SYPVS 画=dQQQR 画面=aRRSS 留=RTQbS 留了$=STSZS
留了=STSZS 略$=OOOOc 略=OOOOc 疑=PcPPQ 疑似=RZRRR 疑似假=RZRRR 疙=XSTTT 疙瘩$=XSTTT 疙瘩=XSTTT 疹=aSSRS 疼$=cRQOS 疼=cRQOS 病,=OQNdV
病,只=TTTYT 病,是=STQTZ 病=TONbU 痒$=aQSRS 痒=cPRQR 痕$=aQSST 痕=cPRQS 痘=aQRRR 痛=YTSSS 瘦$=QQQaR 瘦=QQQaR 瘩$=XSTTT 瘩=XSTTT
白=bUKUM 白了=XQTVT 白的=WSSVT 白色$=SYTST 白色=RWTWS 百=QTVYR 的$=VIZQY 的,=VXOYH 的,不=RWTVT 的,人=TSTXT 的,但=URXUT 的,就=QQXYV
的,是=cQPRT 的,现=SSWWT 的1=RaSRS 的=TkDON 的_=NWYPU 的_c=TWTTU 的_p=TSWWT 的m$=UWUTU 的m=UWUTU 的一=XSVST 的不=IcNVN 的不一=MWSYR
的不同=SaTRT 的不是=RdRNT 的东=PgHPW 的东西=PgHPW 的书=OaUSR 的了$=TPQcP 的了=TPQcP 的事,=YSTSU 的事=YSTSU 的他=TSTXT 的其=TYTTS 的其实=TYTTS
的功=SZRSR 的功能=SZRSR 的单=TSWWS 的原=TPRUX 的原因=TPRUX 的口=RTTXT 的口味=RTTXT 的右=TYTSS 的右手=TYTSS 的品=SZTST 的型=UXTSU 的型号=UXTSU
的壳=TTTXT 的大=TXTST 的好=TRRaQ 的完=RbSRR 的完全=RbSRR 的小=RTUQY 的小区=TTYST 的小很=TWUST 的尺=SZTRT 的尺码=SYTSU 的年=RWSXT 的店=SSTZQ
的开=ZSTTT 的开不=ZSTTT 的快=SVVST 的效=SZSST 的效果=SZSST 的日=SVWTU 的旧=WVTTS 的时=ONcXQ 的时候=ONcXQ 的是=SiOGN 的是_=TXTSU 的是a=TYSTU
的是b=TXSTU 的是两=SYTTU 的是大=UXTSU 的是小=UWUSU 的是黑=SYTST 的材=TXTST 的材质=TXTST 的杯=TTOTb 的杯子=TTOTb 的根=TXTTU 的根本=TXTTU 的款$=TYTST
的款=SVSWS 的正=TZTQT 的没=WXLQX 的牌=TZSRT 的牌子=TZSRT 的碗=UUVUU 的碗碎=UUVUU 的粉=QaSRS 的粉色=QaSRS 的纯=QbTQT 的纯羊=SXTTT 的羊=SYUTT
的羊毛=SYUTT 的老=TYTTS 的老款=TYTTS 的脸=TTUWT 的脸型=TTUWT 的花=RaTST 的跟=TXTTU 的跟我=UWTTU 的车=SVTXR 的返=URTUY 的返现=URTUY 的还=TRWXS
的那=RbXLP 的那个=TaTQT 的那款=UYTRU 的都=aPTST 的问=UNRZW 的问题=UNRZW 的雾=SYTST 的鞋=RWXRT 皮$=YYNOT 皮,=PbSSS 皮=dYGGS 皮带=aRQRR
皮球$=SSTTY 皮球=SSTTY 皮肤=bRSQS 皱=ZRSRS 盆=ZSSST 盆底=WTTTT 盒$=SRZTT 盒=QJhJL 盒子$=PRbRS 盒子=KPfNQ 盒子压=STXST 盒子都=SUXUU 盖=ZLdHJ
盖不=aRRRS 盖不严=aRRRS 盖子$=PPdPQ 盖子=TRaOP 盖没=RUYTT 盖没拧=RUYTT 盗=MeOPQ 盗版$=SYSTT 盗版=MeOPQ 盗版书=PbRRS 盗版光=RYSSS 盘$=RYSSS
盘=fUNLM 盘读=aRQRS 盘读不=aRQRS 直=TNdQO 直不=ORbQS 直不发=TTXTT 直拖=RSZSS 直接=YSTSS 直播=NXOXU 直播间=OVOYU 直显=TTXTU 直显示=TTXTU 直没=SSaSR
直没更=TTXTS 直滴=YTRTT 直滴水=YTRTT 相=YTSST 看$=OLMdS 看,=YUVRQ 看=NKClO 看不=dNMKY 看不见=ZSSRT 看到=QUUYQ 看清$=TSSaQ 看清=QOQeO 看的=SZURU
看着=RbTQT 看着很=RZURT 看错=QLRfO 看错了=TQTZT 看错型=TOTbT 真=VdMJN 真的=aXPLP 真皮$=QZTTT 真皮,=TXTTT 真皮=NdRRS 眼=eUJKM 眼假$=PaPRT
眼假=PaPRT 眼睛=ZSRSS 眼线=YRSST 眼镜=aRQQR 眼镜腿=ZSRRS 着$=TQTVX 着=YOGfH 着不=NQVaR 着不好=STUXT 着不舒=RTTYT 着了$=SUUXU 着了=SUUXU
着像=RSTZT 着合=WVTRU 着头=bSSOS 着头晕=bSSOS 着就=XWRRT 着很=RZURT 着很大=RZURT 着显=QSTZR 着火$=ZTSRT 着火=ZTSRT 着玩=RRTaT 睛=ZSRSS 睡$=TRSYS
睡=YOPXQ 睫=aRSRS 睫毛=aRSRS 睫毛膏=ZSSRS 知$=TTVTW 知=NPXLc 知道=ORTNc 知道怎=STTRY 短$=QMNeO 短=NTKfL 短了=RVTXT 石=VXSST 码$=GQNZZ
码=FZEeR 码不=YQRWT 码了$=TRSZT 码了=TRSZT 码事$=TXTTT 码事=TXTTT 码发=RbQPQ 码发错=UXUST 码数=SQSZS 码数不=TRTYT 码查=SZRRT 码标=TWUTU
码的=YSTSU 码的事=YSTSU 码表=NcRSR 码选=UVUVT 码选错=UVUVT 码锁=YTTSS 码锁打=YTTSS 砂=aTRPR 破$=ZSQRT 破,=TaSQT 破=ZOeGC 破了$=YPYLP
破了,=STYTT 破了=VNdJN 破损$=OOdQP 破损,=SXTVR 破损=NRbWL 破洞$=ZRRSS 破洞=ZRRSS 破音$=ZSQTT 破音=ZSQTT 硌=PQQaQ 硬=fNNNP 硬得=YSSTT
碎$=ROdPP 碎=BCoBG 碎了$=HQiLP 碎了=CMnHM 碎了一=PTaRT 碎了两=TTXTU 碎成=ORcSS 碎成渣=OSbSS 碎的$=RPaST 碎的=RPaST 碗=aQWOQ 碗有=ZSSRS
碗碎=STZST 碗碎了=STZST 碰=XQXPQ 碰就=aSQTT 磁=PcSRR 磁铁=RaTSS 磁铁一=SXTTT 磕=JJkJL 磕坏$=NRbRR 磕坏=LQdQQ 磕坏了=RTZTT 磕掉=PSaSS 磕碰=QSZSS
磨=YOOYP 磨脚=QQRaR 示=PYeHL 示_=TTWTT 示_d=TTWTT 示已=TTYTT 示已签=UTWUU 示的=TYTSU 示签=TTXTT 示签收=TTXTT 示退=TTXUS 示退回=TTXUS 礼=IITUd
礼品=SQPSa 礼品没=SQPSa 礼拜$=SSZST 礼拜=RRaRS 礼物=TSLTc 礼都=STYST 票$=NLIMh 票,=SSSRZ 票=CCDEo 票开=ORSRb 票抬=RRSSZ 票抬头=RRSSZ 票没=SSPTZ
票没给=TTQUZ 离=VYRPR 离谱$=RZTQS 离谱=RZTQS 秀=SdQNR 私=LTMKd 种$=RaTRU 种=VZOTQ 种不=SYTTT 种不对=SYTTT 秤=aPTST 积=YOPMa 积分=QSPRb
积分没=QSPRb 积木=bQSPR 称=VbOOQ 称了=SYSTT 称了才=SYSTT 移$=aRRQS 移=aRRQS 稀=aRQRR 程$=STSSY 程=VRQUX 程取=TUTXT 程取消=TUTXT 税$=QPcPO
税=OMbMX 税号=TQRQa 空=XDeJR 空包=STYTT 空气=VSWTT 空气炸=YTSTT 空的$=LOePO 空的=PMeON 空盒=QSaST 空盒子=QSZST 空调=aRPRR 穿$=PRSbS 穿=RJAoC
穿一=UYRQS 穿一次=RZSST 穿上=RRQaR 穿上显=TTTXT 穿不=FMPjO 穿不上=NRSbS 穿不下=TTTXT 穿不了=PSSaS 穿不出=TSUXU 穿不进=PRTbS 穿两=ZTSST 穿两次=XTTTT
穿了=cQPOT 穿着=MQPeP 穿着不=TTUWU 穿着像=RSTZT 窗=aQRTR 窗帘=aQRTR 立=SSWWT 站$=UUVUU 站=NNgOM 站被=TTXST 站说=TSZTQ 童=ZWMVO 童款$=TVTVS
童款=TVTWS 童装=XYPRS 笔=fPMMN 笔不=UXTST 笔写=aQTRT 笔写不=aQTRT 笔断=aRRRR 笔漏=YSRSS 笔漏墨=YSRSS 符$=JlMFM 符,=STSYT 符,是=TPUaU 符=IkLKK
第=ZVQRS 第一=XWRST 等=GJmFL 等不=NQcNR 等了$=STZRT 等了=NNgNP 等了_=TUVUU 等了二=TUWTU 等了好=TTXSS 等太=RTZQS 等太久=RTZQS 答=VQQOa 答应=RSSQa
签$=OTaPO 签=KRlGF 签收$=QMePR 签收,=UTWUU 签收=MJlMK 签收了=RSbSQ 签收没=TSZTQ 算$=QPOcQ 算=TLJcW 算了,=XSTTT 算了=WSSVT 算进=RSSQa
算进去=RSSQa 管$=SSUSW 管=WSTQW 箱$=PSaUS 箱=NFnHH 箱不=bQOQQ 箱子=HNjMQ 箱子_=TTXTU 箱子被=SUXTU 箱子里=OQbSS 箱破=RTXST 箱破了=RTXST
米$=QbRRQ 米,=SYTTU 米=YbMLM 米白=RZSST 粉$=XQRVR 粉=eUJQL 粉底=aRRRS 粉底液=ZTSST 粉结=YSTST 粉结块=YSTST 粉色$=SWTVT 粉色,=SYTTT 粉色=PaRTR
粒=XUSSS 粗$=VRQYR 粗=TQPaR 粘=gLMLO 粘一=YSSST 粘不=ZSSST 粘钩=YSSST 粮=aQUQR 精=TaQQR 糊=ePRMN 糊底=XTTTT 糊成=VSXST 糊成一=VSXST
糕=ZPWOQ 糖=SYSTT 糙=aRSQT 系=ZKWKW 系不=QPRPc 系不上=RQUQZ 系我=TRbRP 系统=aRRRR 紧$=UMMbM 紧=QJMfO 紧漏=RUYTT 紫=SZTST 紫色$=SZTST
紫色=SZTST 红$=aRRSR 红=fMMDa 红包=NRKOg 红包没=PSLQf 红印$=YTTTT 红印=YTTTT 红断=XTSST 红断了=XTSST 红有=YSSSS 红点$=XTTST 红点=XTTST
红疹=aSSRS 纤=SYSSS 纤维$=TXTTT 纤维=TXTTT 约=QSVRY 约定=QSVRY 约定时=TTXTT 纯=IeLXN 纯不=SRRbT 纯不想=TSSZT 纯属=TTSXS 纯棉$=QZTRU 纯棉=QaSRT
纯羊=SXTTT 纯羊毛=SXTTT 纯铜=SYTST 纯银=RZSST 纯银的=RZSST 纸$=ZRSSS 纸=cOSPQ 纸巾=YSRSS 纹$=cQQQR 纹,=XTTTT 纹=gQMMP 线$=XLcLK 线,=XTTTS
线=jMWCD 线一=ZTSST 线充=UYQRR 线头=ZSSRT 线都=WTVUS 绍=SZSST 绍的=TXTTT 绍的不=UWUTU 经=YVOUQ 经买=RSSaS 经在=STRZS 经过=RZUSR 经过了=SSVXS
绒$=bTPQO 绒=ZaLLL 绒服=aQSRQ 绒量=PcQQS 绒量不=QbRRT 结=aeKNF 结团$=bQQQS 结团=bQQQS 结块$=ZRSRS 结块=dPPPQ 结块了=XTSTU 结束=QTWXS 结果=LiNQK
结果是=RaSRT 结果根=SYTTT 给$=MIYLa 给=FRXEd 给力,=aTPST 给力=aTPST 给开=TTSTY 给我=OhWHK 给我发=QfQMN 给我寄=TZSRT 给换=SUSOZ 给爸=TSTZS
给爸爸=TSTZS 给的=TYTST 给退=STYQV 给退回=TUZSQ 统=YPNXP 维$=YTSSS 维=YTSSS 绿=ZYNOP 绿色$=SaRRS 绿色=SaRRS 缝,=WTTTU 缝=eQNRR 缝线=aSQSS
缩=XZNNP 缩不=ZSSRR 缩不回=ZSSRR 缩水,=TXSTT 缩水=QbPSS 缺$=SRVWS 缺=JLcHb 缺一=OQdQR 缺一个=TSZRT 缺了=ORbQT 缺了两=QSaRU 缺货$=SOLSc
缺货=PLNQe 缺页$=bQPSR 缺页=bQPSR 罐=RXVST 罐子=SXTTT 罐子上=SXTTT 网=UbQOQ 网上=SXTTT 网页=QZSST 罢=aSQRT 罢工$=aSQRT 罢工=aSQRT 罩=PRcQR
罩压=RTZTT 罩压裂=RTZTT 置=NYMYO 羊=KbPXO 羊毛$=NURZR 羊毛,=TXTTT 羊毛=MWQZQ 羽=aSRQQ 羽绒=aSRQQ 羽绒服=aQSRQ 翘=bRPPR 翻=YXPPR 翻新=TYSSS
翻新机=TYSSS 老$=QSRZQ 老=QGIgS 老人=VSSYR 老人不=SSTZS 老公=TTTYR 老公说=TTTYS 老婆=RRRbO 老婆不=UUUWT 老家=STRaR 老家了=STRaR 老掉=aSRRR
老是=aQSRT 老板=NOPOe 老板说=TSSUW 老款$=TWTWR 老款=TWTWR 老气=PSRbQ 考=OPPcP 考虑=QQQbQ 而=PWWWS 而是=QXTVT 耐=fPQKP 耐用=cTTMS 耳=fNPNP
耳机=bQQQR 耳机_=XTTTS 耳环=VTVTT 耳钉=aSRRS 耽=STYST 聊=OONNe 聊天$=QQQRa 聊天=OPOOd 聊天记=RSRQZ 联=PRZMX 联系=PNZNY 联系不=QPRPc 联系我=TRbRP
聚=TXTTT 聚酯=TXTTT 聚酯纤=TXTTT 肉$=XYOPO 肉=eTPKK 肚=bQPSR 肚子$=WRRWS 肚子,=YTSST 肚子=bQPSR 股=dMLUN 股哈=WTTTT 股哈喇=WTTTT 股霉=XTTST
股霉味=XTTST 肤=dOQQP 肥$=PRRaS 肥=PRRaS 肩=QRRaR 肩膀=QRSZS 肩膀那=QRSZS 肯=MPUcP 肯穿$=QSSZT 肯穿=QSSZT 肿=VSSWT 胀=dQOPQ 胀包=aTQSS
背=VTSXT 背高=STTXT 胎=ZSQSR 胖$=PQQbS 胖=MPPeQ 胖了=RSTYT 胖穿=STUXU 胖穿不=STUXU 胯=WSQWT 胶$=cRPPR 胶=iMKKO 胶了$=YTSST 胶了=ZTRRT
胶水=XTSST 能$=PcOQS 能=PnEEM 能不=SUTQY 能不符=UVUUU 能用=XaPRN 能装=SZTRS 脑=UROaP 脚$=GLJiL 脚=KHLjI 脚背=STTXT 脚背高=STTXT 脱=cRRPT
脱胶$=YTTRT 脱胶=YTTRT 脸=bLMYN 脸上=bQQQR 脸型$=TTUWT 脸型=TTUWT 脸大=PSTaT 腥=XTTTT 腰=LMOfO 腰小$=QQSbR 腰小=QQSbR 腿$=PQcPN 腿=VKXZJ
腿太=QSRZS 腿粗=PRQaS 膀=QRSZS 膀那=QRSZS 膏=cQQQQ 膜=gKLNN 膜敷=XSTTT 膜敷完=XSTTT 膜有=XTTTT 膜有气=XTTTT 膝=ZSSSU 膝盖=ZSSSU 自=cNLbD
自动=YSURS 自己$=SQTZT 自己=YJMgI 自己不=UUTWT 自己没=TSUXU 自己的=PSTbO 自行=ZSSRT 自行车=ZSSRT 臭$=bOPSQ 臭=iLHKL 臭了$=cSOPR 臭了=cSOPR
致$=OWONa 致,=SRTZT 致=MTORc 致退=UTTTW 致退款=UTTTW 舒=QTRaN 舒服$=OQScO 舒服,=SXUST 舒服=QTRaN 般$=OONdQ 般,=STTXT 般,不=STTXT 般=NNMfP
色$=XWDTT 色,=TZPUR 色=UgATI 色_=QdQOS 色_d=SZTPT 色不=PSSaS 色不喜=TTUXU 色不搭=TQTYT 色了$=XWRRS 色了,=SUTWT 色了=WWQSV 色偏=RZTQT
色发=NfOMR 色发的=RZTRS 色发错=QcQQT 色和=QcSQT 色太=SKRcR 色太深=SRUZU 色太艳=SRTZU 色差,=aQTST 色差=QdULN 色差太=QZTQS 色没=aUSPS 色跟=SRUYU
色选=TQUZU 色选错=TQUZU 艳=SRTZU 艳了=TUUVU 芯=aRRQR 花=dSKVG 花屏$=YSSST 花屏=YSSST 花盆=YTSST 花纹=SYUTT 苗=aWPNR 苦=SONTa 苹=cQMVQ
苹果=cQMVQ 苹果烂=bRORT 茶=bQRQS 茶叶=aRRRT 草=ZQTTP 草莓=ZRUPQ 莓=YTUPQ 莲=bPQQQ 莲没=aRRSQ 菜=bQRPQ 菜板=aSQSS 落=VPRYQ 蓝=XeJJL
蓝牙=XZOOO 蓝牙功=TYSTS 蓝色=RcPQS 蔫=bSPOR 蔫了$=bSPOR 蔫了=bSPOR 薄$=bQRQR 薄=dQOOQ 虑=QQQbQ 虚=PdULK 虚假=PXZQO 虚假发=TNcTQ 虚假宣=SYTTT
虚标$=SYSSS 虚标=MePQQ 虚电=ZSRSS 虫$=cPQPQ 虫=fNOLP 蛋=cLVLN 蛋碎=QTYTT 蛋碎了=QTYTT 蛋糕=bQRQS 蜜=STRYR 螃=bRQRS 螃蟹=bRQRS 螺=ZKeKI
螺丝$=NQeRP 螺丝=XKfLI 蟹=bRQRS 血=cRQPR 行$=UXQQW 行,=SaTRU 行,就=RZUSU 行=aZKMR 行李=XTSVS 行李箱=XTSVS 行程=TUTXT 行程取=TUTXT 行车=bQRQR
行车刹=XTTST 行车记=YSTTS 衍$=STRRZ 衍=STRRZ 衣$=SWTVU 衣=bNRVE 衣服=ZNNZI 衣服上=VQRXS 衣服掉=YTURT 衣服有=bSSQS 补=IHIGm 补偿$=RRRRZ
补偿=QPQOc 补差$=SSTQZ 补差=SSTQZ 补没=RSSRZ 补贴=TTSTY 补贴没=TTSTY 表=cbJMM 表走=bRQQS 袋=XMbMO 袋化=QTZTT 袋化了=QTZTT 袖=aNNWQ 袖子=ZNOWR
袖子一=bSSOT 袜=WSQQY 袜子=USSRY 被=HPjMO 被人=QRbPR 被人拿=TUXST 被偷=QPbQQ 被偷了=RTYRT 被别=RSZRS 被别人=RSZRS 被压=STYST 被子=dPNQR 被拆=STXTT
被退=TUXTT 被退回=UUWUT 被雨=TUXTT 被雨淋=TUXTT 裂$=aLXMO 裂=hGVDI 裂了$=aQVLP 裂了,=SUXTU 裂了=aPWLP 裂开$=YSQSS 裂开=aSQQS 裂纹,=XTTTT
裂纹=XTTTT 装$=HUVNb 装,=RXRTW 装=NVXIY 装上=dOOQR 装上去=ZRTST 装不=MVXVT 装不上=SaTRR 装不下=SRSbP 装也=XYOST 装也好=XYOST 装修=SSTZS
装太=STYTS 装太差=STYTS 装完=VTQYR 装完好=VTQYR 装师=TTTTX 装师傅=TTTTX 装破=PSaTS 装破损=RSYTS 装费=SSSPZ 裆$=TPNZP 裆=YOLXO 裙=OUPbR 裙子=OUPbR
裙子太=STTYU 裤=ZQIZK 裤子$=RWYSS 裤子=WUOWO 裤子一=YSTTU 裤缝=ZSRTT 裤腿=QSRZS 裤腿太=QSRZS 裹$=RSbRR 裹=EOlJJ 裹_=SSYSS 裹_l=TTXTT
裹不=SSYST 裹不见=SSYST 裹丢=TTXTT 裹丢失=TTXTT 裹外=TUWUU 裹外面=TUWUU 裹被=QSaSR 裹被雨=TUWTU 褪=eNPOQ 褪色$=bPSQS 褪色=cNQPQ 西$=NaZKK
西,=WRPZS 西=UWXON 西不=SYVQS 西兰,=SXTTT 西兰=SXTTT 西挺=PPWXW 西挺好=PPWXW 西是=SSZST 西是好=SSZST 西没=OSRYX 西没毛=TTTYS 西没问=STYRV
西瓜=cROPR 西质=aRQTU 西质量=aRQTU 要$=KIMjL 要,=WUZOS 要,是=WRZPS 要4=SaRQQ 要=HOKfY 要_=RZPPV 要_b=TZTRT 要了$=LNJlN 要了=KNPiN
要命$=XXSQR 要命=XXSQR 要开=TSRRa 要投=SQRQa 要投诉=SQRQa 要是=WVTRT 要死$=aSRQS 要死=aSRQS 要求=RPQOc 要求退=UUUTV 要白=SQTaT 要的=PfQMR
要的是=TZTST 要这=TSUXT 要退=TRSOb 要重=TTTTX 见$=ZSSRS 见=RLQHf 见了$=SSYST 见了=SSYST 见到=RRUTY 见着$=RSVSX 见着=RSVSX 见聊=PQPQb
见聊天=PQPQb 规=PbQVO 规格$=TSTYS 规格=PbQVO 规格不=RaSQR 视=cOQQQ 觉$=XQQYP 觉=TQLfK 觉不=SVSWS 觉得=QQRdP 觉得不=SSSYT 角$=TRaQR 角=RMhLN
角磕=NRdRR 角磕坏=QTaST 解=MKMMf 解决$=QQRPb 解决=QQRPb 触=dRPPR 触不=ZTSRT 触不好=ZTSRT 触屏=XTTTT 触摸=YTSTT 计=WOQaN 计划=NRPeP 计划有=PSSaS
订=MeRLU 订单$=TSTSY 订单=OcOOV 订单不=TYTTS 订的=TYTSU 认=ScPPO 认证$=RcPRP 认证=RcPRP 让=JHMYd 让买$=SRTaP 让买=SRTaP 让我=RNSOd 让我申=TSTTX
让我退=SRVVV 让我选=UTTRY 让退$=SSRWW 让退=RRRVX 记=RONSc 记录$=RSRQZ 记录=WQQPY 记录仪=YSTTS 记用=PSROb 记用了=RTTQZ 讲=TWTRW 证$=RcPRP
证=PfNPL 评=SSSRZ 评返=SSSRZ 评返现=SSSRZ 识=ZXROQ 识别=bSSPR 识别不=bSSPR 诉$=OOONd 诉=OOONd 试$=QQRRa 试=FLGOk 试一=SSSQa 试一下=SSSQa
试了=SRSaS 试了一=TTTXT 试单$=SRROa 试单=SRROa 试用=RWSTW 试穿=TTTYS 试订=TSTSY 试订单=TSTSY 试试=RRSOb 试退=TRTSY 试退款=TRTSY 话$=YQXPR
话=aHQYR 话填=SSRZS 该=RUTWW 详=McMTT 详情=OdOUN 详情写=TXTTT 详情页=QaRRS 误$=PSaNT 误=KVXWN 误导$=RaRQR 误导=RaRQR 说$=QRPJe 说=AnODa
说_=SYSTT 说一=SYRTT 说三=TWVTS 说三天=TWVTS 说不=ITNZX 说不好=SSTYR 说丑$=SPRbQ 说丑=SPRbQ 说加=RZRTS 说可=SZRRU 说可以=SZRRU 说好=OVVMY
说好_=TYTTS 说好两=TWVST 说好了=TRSSZ 说好的=SVRSX 说实=YTRSS 说实木=SYTTT 说带=RaRSR 说带充=TXTTT 说明$=SPPPb 说明=LNcJX 说明书=OMfNR 说是=LcUOO
说是_=TWTTT 说是大=UWTUT 说是头=QZTTT 说是新=UVUUU 说有=SYSTT 说没=STXQV 说没货=URSTZ 说没这=TXUSS 说用=TQRbR 说用不=TQRbR 说的$=TPSSa 说的=NbQMX
说的不=UXUSU 说的完=TYTTS 说的纯=RZTRT 说真=TXTUT 说纯=TXSTS 说能=QeSPM 说能用=SbTSO 说话=aOQOX 说退=TSWQX 说送=STSSX 说送到=TSYTS 说适=TZTRT
说适配=TZTRT 说防=RZSTT 说防水=RZSTT 请$=SSSPb 请=SRLMe 请退=YRSRW 请退款=USUTY 诺=PZTPU 诺的=PZPQV 读=aPPQV 读不=aPPQV 读不出=YRTTT 读不回=TTTTX
谁=RSSRZ 谁出$=RSSRZ 谁出=RSSRZ 调=ZVOQR 谈=NONMd 谈好=RSRPa 谈妥$=PPPPb 谈妥=PPPPb 谢$=MMMQd 谢=KMPQd 谢谢$=OPOUZ 谢谢=OPOUZ 谱$=RZTQS
谱=RZTQS 豆=bQPRS 象=ORNeL 象中=TVSXQ 败$=PQWQX 败=OPYPX 账$=RSOSb 账=RSOSb 货$=JXTLX 货,=TXZPL 货,是=RObTS 货,物=UUWUT 货=GZWJV
货_=TVSTW 货上=SUaRP 货上门=SUaRP 货不=NVTWU 货不对=RaRRR 货了$=OROOd 货了=OVNMd 货了卖=UUUTV 货发=RdNPQ 货发错=TaRRS 货地=SRTZS 货地址=TTUWT
货太=SSZST 货太慢=SSZST 货慢,=XRWST 货慢=WPYSS 货没=RRdSN 货没发=TSZUR 质$=UROaP 质=jPGUF 质不=OZSVS 质不是=RZUTU 质期=RaSRS 质量=iKLSK
质量_=aVNQR 质量不=bOXPQ 质量也=WSVST 质量倒=TXUSU 质量可=PRTaS 质量堪=ZSSRT 质量太=bSQPT 质量差=cOOUO 质量没=JWYXU 质量还=RYUTU 质量问=SSTTX 贴=YXNPT
贴不=XTTTT 贴没=TTSTY 贴没到=TTSTY 贴膜=ZRRRS 贴膜有=XTTTT 贵$=QQQaR 贵=JKJeV 贵了$=PQPcP 贵了=NPObV 费$=OONMe 费,=TUTXT 费=HOFKk 费太=SSRNc
费谁=RSSRZ 费谁出=RSSRZ 赔=MXNLb 赔偿$=RQRQb 赔偿=RQRQb 赠=HFMLl 赠品$=RPORb 赠品=JJJOk 赠品没=SSNTb 赠的=RPYRW 赠送=TRUTX 走$=PQbQQ 走=VLdOM
走了$=RTZRT 走了=QSbQT 走错=TTXST 赶=LOdKT 赶不=MPeMO 赶不上=OQcNP 起$=VQOZS 起=lLJLF 起来$=XQXRR 起来=WSWQQ 起来像=VXRTT 起毛$=YSTSU
起毛=YSTSU 起泡$=ZRQSS 起泡=ZRQSS 起球$=VXQRS 起球=ZVQOQ 起红=bSSQR 起红疹=aSSRS 超=JVaTJ 超区=RPaQR 超时$=SRZQS 超时=RQcOP 超时未=TTXTT
越=VTTVT 趣=RSRZS 足$=VXOMV 足=UZNLV 跑=hLKLN 跑不=XTTTU 距=QXSXQ 距太=TYTST 距太大=TYTST 跟$=QRSaS 跟=FjBXH 跟_=QcRNW 跟_l=TWTUU
跟_p=SbTQS 跟专=UXURU 跟专柜=UXURU 跟介=TWUTU 跟介绍=TWUTU 跟图=NeSQQ 跟图上=SVUVU 跟图片=RaTQT 跟客=SXTSU 跟客服=SXTSU 跟宣=TXUSU 跟宣传=TXUSU
跟我=PVQaQ 跟描=UXTST 跟描述=UXTST 跟正=RZTST 跟直=TYUSU 跟直播=TYUSU 跟详=TYTRT 跟详情=TYTRT 跟说=TXTTT 跟说的=TXTTT 跟页=WUTTU 跟页面=WUTTU
路=NMhRO 路上=MOgNQ 路上耽=STYST 跳$=aSQQS 跳=fOMNQ 跳闸$=YSSST 跳闸=YSSST 踢=SSTTY 踢皮=SSTTY 踢皮球=SSTTY 踩=WTWST 蹲=YSTTU 蹲就=YSTTU
身$=USSYS 身,=UXTRU 身=ZKRZN 身上=WRSWT 身有=aRSRT 身没=TTXST 车$=WPTYT 车=kQGPF 车不=XTTST 车不灵=XTTST 车刹=bRRPR 车刹车=ZRSQS 车型=SXSWQ
车片=ZRSSS 车记=YSTTS 车记录=YSTTS 车跑=XTTTU 车跑不=XTTTU 车轮=XTTTU 车轮子=XTTTU 转$=cPRNQ 转=eNSLO 转圈=ZSSST 转站=TUXTT 轮=fMPLP 轮子=cPTNS
轮子不=ZRTRT 轮胎=ZSQSR 软=ZSVOR 软了$=WTWRS 软了=WTWRS 输=POgOO 输中=PTaTS 输途=PSbSS 输途中=PSbSS 辣=bPNTQ 辣的=YSTTT 辣辣=YSTTT 辣辣的=YSTTT
边=cPVKM 边角=TRaRR 边角磕=PSbSS 达=JPYUW 达没=TTZTQ 过$=TWPNY 过,=UTSXR 过=dQRKQ 过了$=PYPSY 过了=KTYQX 过了生=RSZST 过了还=STYTT 过我=SYTTR
过敏$=bQQPQ 过敏=ePOOP 过期=eOMPQ 过期_=aQQRR 过的$=bQRRR 过的=cOQQR 运$=RTaSP 运=JIcFe 运费$=RRQQb 运费=NNKJh 运输=POgOO 运输中=PTaTS
运输途=PSbSS 近=QSSaR 返=PNMNf 返现$=RRRQa 返现=PNMNf 返现没=SPPRc 还=XMeSA 还不=STYTT 还不发=STYTT 还在=TYSRT 还少=RTZTT 还掉=aTQST 还是=WKPcR
还有$=SSSZS 还有=XPQZR 还没=PNiKL 还没_=SSaSR 还没到=PRdPR 还没发=TTYTS 还行,=SaTRU 还行=SaTRU 这=OXGZV 这不=RZTST 这不是=RZTST 这个$=SVTUV
这个=QPJgN 这个_=XQSWR 这个价=WQSYQ 这个味=TTUXU 这个款=UTUWT 这个颜=TRTYT 这么=SXTSU 这功=TXTTT 这功能=TXTTT 这样$=NOVPb 这样=NOVPb 这质=aRSRT
这质量=aRSRT 进$=WUQVS 进=WUGZQ 进不=SSSYS 进不去=SSSYS 进去$=LTQYX 进去=QSPXW 进去电=XTTST 进口=SYSSS 进口的=TXTTT 进水$=WVSSS 进水=YUQRR
远$=TYVQR 远=OVVVR 连=gQMLN 连不=fMPNQ 连不上=fMPNQ 迟=QNdQO 迟不=TQbTQ 迟不发=TQbTQ 迟发=SRYTS 迟发货=SRYTS 迟迟=TQbTQ 迟迟不=TQbTQ 述=MfNTM
述一=WQTWT 述一样=WSUVU 述不=QZRWQ 述不符=SVSYS 述差=SZUQT 述的=QcROS 述的不=SaUPT 述的材=TXTTT 迹=ZSTRT 退$=RGFXb 退=FAEOo 退一=LOKTe
退一下=RSSPa 退一半=PQNQc 退个=RSRNc 退个差=RSRNc 退了$=QSRSZ 退了=ORPTa 退了重=TTTTX 退再=UTUSW 退再拍=UTUSW 退吧$=STSZR 退吧=STSZR 退回$=RTbSO
退回=VNhMG 退回了=RTaRO 退回去=STbRQ 退回发=TTXTT 退差$=RSSQZ 退差=PQQKd 退差价=SSSNa 退款$=PIQKh 退款=OHPIj 退的$=TRSRZ 退的=TRSRZ 退货$=VNLeO
退货=VMLeO 退运=UUUUV 退运费=UUUUV 退部=SSSSY 退部分=SSSSY 退钱$=STSQZ 退钱=STSQZ 送$=LIeFV 送=ACoKS 送上=QRdOO 送上楼=RRaPR 送上门=TTZSQ
送不=PSPbP 送不出=PSPbP 送了$=PSKfP 送了=NRHiO 送了一=TTPZT 送人=TSWWS 送到$=SSZSS 送到=PMhMO 送到了=TSYTS 送到别=TTYST 送女=TSSYT 送女朋=TSSYT
送得=QRcOS 送得太=QRcOS 送晚=RSbQS 送晚了=RSbQS 送来=SZTQR 送的=ROHRi 送的没=TPOTb 送礼=SSNXZ 送货=SUeQK 送货上=SUaRP 送达=SSZQS 送错$=TQeLR
送错=VNhIO 送错地=TSZRT 送错楼=TUYTS 适$=OQQdS 适,=YUSTR 适,想=TTUXS 适=NOLhK 适合$=RRSZS 适合=NMReQ 适合我=QPScS 适配=TZTRT 选=FMFiV
选成=RQSbT 选的$=SSTRZ 选的=OZPRX 选的不=TXTTU 选这=UTTRY 选这个=UTTRY 选错$=SNTcS 选错,=TZSRT 选错=MLLjJ 选错了=TRTaR 选错尺=URUYT 选错颜=TRUYT
透=aQTPP 透了$=SUXTU 透了=RTYTT 递$=SSZSR 递,=STUXT 递=HKoEG 递_=RSVXT 递_l=TTWTT 递一=TTYTS 递一直=TTWTT 递不=OWZQS 递丢=UUVUU 递员=RTdRP
递员不=TUWTU 递员扔=TUVUU 递员送=UUWSU 递太=TTWTT 递太慢=TTWTT 递小=TUWTU 递小哥=TUWTU 递弄=RSZTU 递慢=XSTTT 递把=SRaST 递拒=UUVUU 递挺=ZTQTU
递摔=XUSTT 递放=TTXTT 递放错=TTWTT 递没=YRLWX 递没毛=RTQUZ 递没问=aTPST 递点=TUWTU 递点关=TUWTU 递给=STYSS 递自=TUYTS 递要=TTYST 递说=TTZSR
递退=UUWUT 递退回=UUWUT 递送=SRbQS 递送错=SRbQT 途=PSbSS 途中=PSbSS 通$=RSVRY 通=QWSGb 通好$=TTTRY 通好=RSSQa 通电=WTVTT 通知=TSZSS 通过=OYOPZ
速=QNbVQ 造=YZNMN 造假$=PaQRS 造假=PaQRS 造革$=TXTTT 造革=TXTTT 道$=VOQUX 道=YONRY 道不=SWUVU 道冲=YSSRT 道大$=ZSTQT 道大=ZSTQT 道太=VTTUT
道太冲=VTTUT 道怎=STTRY 道怎么=STTRY 道我=STTXT 遥=ZMZLL 遥控=cPTON 遥控器=ZRVQO 遥控车=XTTTU 那=IdQYJ 那个$=TTSXU 那个=QYQVS 那个颜=TYURU
那么=QbRQQ 那么大=QbRQQ 那款$=SYRUS 那款=SYRUS 那里=SSSYT 那里紧=SSSYT 邮=QQQOc 邮费$=SSSQZ 邮费=QQQOc 部=VNPNc 部分$=RSSSZ 部分=QQRQb 都=aShAA
都不=SXZMQ 都不一=XTTST 都不发=SSZST 都不对=TYSTT 都化=QTZTT 都印=PaTTU 都吸=ZSSRT 都吸不=ZSSRT 都对=WRWTT 都散=XTSTU 都是$=WSVST 都是=cORPR
都没=SUaRO 都没有=QWYSR 都没给=TSYUS 都烂=TUVUU 都烂了=TUVUU 都结=VTWST 都裂=XTTTU 都裂了=XTTTU 都过=TSYSS 都过了=WTUTU 配$=NMQfR 配=BYgUD
配件$=QQdPS 配件=NLhMP 配件不=SSYST 配件没=TSZTS 配我=TRTYT 配我的=TRTYT 配料=RZSSS 配料表=SYSSS 配置=QbPRS 配送=TUXSS 酒=UXWNO 酯=TXTTT
酯纤=TXTTT 酯纤维=TXTTT 酱=WPaMP 酱油=VRYQR 酸=dQOQQ 酸奶=bSPRQ 里=TNbZA 里不=RRXVR 里人=TTTXT 里写=TWWSR 里写的=TTXTS 里就=WRWTT 里是=OZUQS
里有$=SRRaS 里有=YQQXR 里看=ZSSRT 里看不=ZSSRT 里紧=SSSYT 里说=TXSTT 里还=RSRbS 里还有=RSRbS 里面$=ZSQST 里面=XJdLM 里面东=STYTU 里面也=TUVUU
里面有=aSPTT 里面的=YSSST 重$=VUOYN 重=MZBcS 重不=PdPMP 重不符=TXUST 重不足=RaRRR 重买$=TUTXS 重买=TUTXS 重了$=TTSXT 重了=OSRdQ 重复=OLMdV
重复下=TSSZQ 重复了=SRRbS 重拍$=STSUX 重拍=STSUX 重新=RPPXY 重新下=TTTTX 重新拍=SRQXW 重量=RbQOS 野=QVYRQ 野生=SYSTT 量=XWSSJ 量_=aVNQR
量_o=OYQWT 量不=VVbJK 量不够=QZXMR 量不好=PXVUS 量不错=OOaXU 量也=WSVST 量倒=TXUSU 量倒是=TXUSU 量可=PRTaS 量可以=PRTaS 量堪=ZSSRT 量堪忧=ZSSRT
量太=bSQPT 量太差=ZSTQT 量好$=RQQcM 量好=POObT 量好了=SSRQZ 量少=QXVRR 量差$=cORSP 量差,=QVTXU 量差=cOOUO 量没=JWYXU 量没问=MWWVW 量虚=PaSST
量虚标=PaSST 量过=OPQXa 量还=RYUTU 量还行=RYUTU 量错=RPScS 量错尺=SRTZT 量问=SSTTX 量问题=SSTTX 金$=QZSSS 金=TZNMY 鉴=PcQRR 鉴定=PcQRR
鉴定是=RZRTT 针=aSRQS 钉=cRPPR 钟$=ZSRTS 钟=bQPQR 钢,=SXTTT 钢,磁=SXTTT 钢=ZXOQP 钢笔=ZRRSS 钢笔漏=YSRSS 钩=bQQPR 钱$=IKJSg 钱=MGEYc
钱了$=QTPWW 钱了=QTPWW 钻=XVRRQ 铁=VYRRS 铁一=SXTTT 铁一吸=SXTTT 铃=cROQR 铜=VZRRR 银=RaSRS 银的,=RZSST 银的=RZSST 链=iTIHL 链_=cPRPR
链_b=aRSRS 链_s=YSTRT 链头=WUTUU 链戴=XTTTT 链接=QcQSS 链接写=TZRTT 销$=SRRXV 销=QQQUZ 锁=dQOOP 锁打=aSRRS 锁打不=aSRRS 锅=hMKKN 锅底=XTTTT
锅底涂=XTTTT 锅把=aTRQT 锅炸=YTSTT 锅粘=ZRSQR 锈$=bSPPO 锈=bUOOO 锈钢,=SXTTT 锈钢=RaTSR 错$=FWQYU 错,=YNaTP 错,但=UPTZU 错,就=TQbSS
错,快=TRZRT 错,我=UWUTU 错,是=cORVP 错=AVLiO 错_=PXNaO 错_c=TSTXU 错_i=SaQRR 错_m=TRTZS 错_s=TSTXT 错了$=FfEXU 错了,=QSQWX 错了=CeAcT
错了_=UTTYS 错地=SVZQS 错地址=TWVST 错地方=TSZRT 错型=RSObR 错型号=RSObR 错尺=QNRbR 错尺寸=RQSZS 错尺码=UQTZT 错柜=TSYST 错柜子=TSYST 错楼=TUYTS
错款$=TYSWM 错款=TYSWM 错规=TSTYT 错规格=TSTYT 错误$=SWUQW 错误=SWUQX 错货,=RTYRS 错货=OQXPa 错过=RSaPS 错颜=RPScS 错颜色=RPScS 键=eQOQQ
键失=bSQSR 键失灵=bSQSR 键盘=aRRRR 镀=VYQQR 镜=ZWTKN 镜子=PTaST 镜子碎=RTYTT 镜片=ZRSSS 镜片有=ZRSSS 镜腿=ZSRRS 镯=YTSST 长$=INVcP 长=WSNZH
长一=cRRNT 长一短=bSSOT 长了=STSXU 长度=QcRPQ 长痘=aQRRR 门$=ONXWU 门,=SUXTT 门,一=TUVUU 门=YIaTN 门关=aRQRS 门关不=aRQRS 门口=PQdQP
门口被=UUVUU 门铃=aTPRS 门锁=aSRSS 闪$=XQQWR 闪=eOMSL 闪一=ZRRRS 闪一闪=ZRRRS 问=QMOTe 问题$=VNOQb 问题,=RRVXR 问题=SMQWa 问题也=QUQQa
间$=QSXWR 间=OQaTR 间还=WSUTT 闸$=YSSST 闸=YSSST 闻=VTOZO 闻不=PSTZS 闻着=VXTRT 防=VdLNN 防伪=PbPRS 防伪码=SYTTT 防晒=bPQRR 防水$=RYTTT
防水,=QZTTT 防水=OcRSS 际=NhONP 际_=SYTTS 际_p=UWTTT 际是=TWUTU 降=MQOaW 降价$=RSTbO 降价=NQPbT 降价了=RTTTY 险$=WTSSX 险=WTSSX 陷$=ZSSST
陷=cRQRQ 随=MUNKd 随便=MROKd 隐=XOOOY 隔=VRWVQ 隔壁=WRUVR 难=PJMeS 难听$=TRTRZ 难听=TRTRZ 难看$=RQRaQ 难看=RQRaQ 雨$=YPWPP 雨=bTUKL
雨伞=aSQSR 雨刮=ZSSST 雨刮器=ZSSST 雨就=QZSTS 雨淋=TUXTT 雨淋湿=TUVUU 零=YNaMP 零件$=TUWTU 零件=PPcOS 零食=aQQQR 雾$=aRRRS 雾=bVQOR 需=ONOfP
需要$=RORcR 需要=ONOfP 需要了=RSRbS 震=VTWST 霉$=eNNQP 霉=iKJNM 霉味$=YTTST 霉味=YTTST 霜=bQQQR 霜用=YTSST 霜用了=YTSST 露=cTNQQ 静$=WRYQP
静=SZXQN 静音=PaSSS 非=UVSVT 面$=aVOQS 面=hUUDA 面东=STYTU 面东西=STYTU 面也=TUVUU 面也碎=TUVUU 面写=RYTST 面写的=SYTST 面包=ZSRST 面料=VbPNQ
面料不=PbTRT 面料成=QZTTT 面有=aSPTT 面标=SYTTT 面标的=TXTTU 面的=YSSST 面的碗=UUVUU 面膜=bPRSS 面膜敷=XSTTT 面都=WTTTT 面霜=aRRRS 面霜用=YTSST
革$=TXTTT 革=TXTTT 鞋$=RRaST 鞋=hFMSH 鞋垫=XSSSS 鞋子=WOMZQ 鞋底=aTRRT 鞋跟=ZTTRT 鞋面=YTSTT 音$=bRPSS 音,=SXTTT 音=hTJKM 音箱=YSSTT
页$=dNNQQ 页=aeGIJ 页写=TWTUU 页标=TXUTU 页标的=TXUTU 页粘=YSRTT 页面=QePPR 页面写=RYTST 页面标=SYTTT 顶=SQQaR 顶脚$=ORRbS 顶脚=ORRbS 项=aQRRR
项链=aQRRR 项链戴=XTTTT 顺=PSTZS 顺手$=QRSZS 顺手=QRSZS 须=ZSRRS 须刀=ZSRRS 预=JJVdL 预售=PQcQQ 预期=QOOdR 预算=QQObR 领=TKXRW 领口=TSQYS
颗$=ZRURS 颗=YRXOP 颗粒=XUSSS 颗螺=QSaSS 颗螺丝=QSaSS 题$=TRLMd 题,=RRVXR 题,但=VUXRR 题,包=XTTTT 题,单=TTUWU 题,就=OXOWX 题,快=SSXSV
题,我=RTTZT 题,拉=bQTQS 题,是=QTXVU 题,纯=TSTXT 题=OVNTb 题也=QUQQa 题写=QZSTT 颜=QYIaE 颜色$=ORQcP 颜色=QYIaE 颜色_=SZTQT 颜色不=PSSaS
颜色了=STTWW 颜色偏=RZTQT 颜色发=PePOT 颜色和=RaSRT 颜色太=NLRdS 颜色没=aUSPS 颜色跟=SRUYU 颜色选=TQUZU 额$=PPPOc 额=NLNWb 风=eKMWN 风扇=cRRPS
风机=ZSSST 风格=QRSbR 风格不=QRSaR 飘=bPRRR 飞=bPUPR 食=aQQQR 饭=cQPRR 饭煲=ZSSST 饭煲煮=YTTTT 饼=eOOOQ 饼干=cRQPR 馊=bRORS 馊了$=bRORS
馊了=bRORS 香=YUNVO 香味=OSSaS 香水=WUTST 驿=POePM 驿站=POePM 驿站被=TTXST 驿站说=TSZTQ 骂=QNOZZ 骂人$=TQSSa 骂人=TQSSa 骂我=TTTXT 验=RbSRS
验过=RZTST 骑=WQZOP 骑手=SRaQQ 骗$=OcOOO 骗=GnFFF 骗人$=RbSRO 骗人=PePPN 骗人的=RaRSS 高$=NMPdT 高=OVJcO 高仿$=SYTST 高仿=OePOQ 高仿货=SaRSR
鱼=fQNMP 鱼死=ZTSRT 鱼死了=ZTSRT 鲜$=cPQPR 鲜=dNTLN 鸡=XOYOP 鸡蛋=XOYOP 鸡蛋碎=QTYTT 麻=SSSWV 麻烦=SSSWV 黄$=dRNPQ 黄=dWKLN 黄的$=SYTTT
黄的=SYTTT 黑$=ULLWY 黑=ePDPV 黑了$=cSPPR 黑了=cSPPR 黑屏=YTSST 黑色$=TVUUU 黑色=QbSQS 鼓=dPNQQ 鼓包$=bQPRQ 鼓包=bQPQQ 鼠=gMLOO 鼠标=eMNPO
鼻=aRRRS 齐$=TRbQP 齐=SQcQO 龙=YTSTT 龙头=YTSTT 龟=XQWQR 龟速=SRYSS
"""
