"""Weights of the pieces of a text, by `tests/core/learn_reasons.py`; do not edit.

Each entry is a piece and, after `=`, a letter for each category: so many steps from the middle one of LETTERS.
"""

# ruff: noqa: E501 -- Chinese characters count twice

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
STEP = 0.15
WEIGHTS = r"""
,一=bSTOQ ,一洗=XTTTT ,一直=VSXSS ,一碰=YTSTU ,不=SQSbO ,不太=TTTWT ,不想=STWVT ,不是=TWRWT ,不适=UTUWU ,不需=TTTXT ,专=TXTTT ,专柜=TXTTT
,东=WSUTT ,东西=WSUTT ,两=WVSST ,主=SVWTU ,主要=SUWTU ,买=TXRVS ,五=QXVSS ,人=USTXT ,人家=USTXT ,他=SQTaR ,他不=TSTYT ,但=bURRK
,但和=QUTYT ,但是=aOUTO ,你=SbRQS ,你们=SbRQS ,充=ZTSRT ,先=UTSYR ,先退=UTSYR ,全=XSUTT ,全是=XSTTT ,其=TVUVS ,其实=TVUVS ,写=TXTTT
,写的=TXTTT ,到=QePQR ,到手=QePQR ,包=VZSRS ,包装=WXSSS ,包裹=TWUTU ,单=SQVZS ,单纯=STSZT ,发=RbRQS ,发来=SaSSS ,只=MRSdT ,只是=OTPcT
,可=aSVQN ,可惜=UVUVP ,可是=bPSRT ,吊=UWUTT ,吊牌=UWUTT ,后=WSQYR ,后悔=RURZS ,和=UVUTV ,商=STWRW ,商家=TTVSW ,图=SaTPT ,图片=TXURT
,地=WRXRT ,外=URXTT ,字=RZTTT ,官=UXTTT ,实=QcQRR ,实物=TXTTT ,实际=RaSST ,客=TWUQV ,客服=TWUQV ,寄=ScQOS ,寄来=SXSTU ,少=QXWRS
,少了=QXWRS ,就=OPRaY ,就差=STUTW ,就是=OQRbW ,屏=ZTRST ,屏幕=XTTTU ,差=XWSRS ,差点=XTTTT ,已=UUWUT ,已经=UUWUT ,应=SUTXT ,应该=SUTXT
,开=TZSRS ,快=PPcPU ,快递=PPcPU ,怀=TVUUU ,怀疑=TVUUU ,想=RQScQ ,想换=SQTZT ,想退=UUUYR ,感=XTTSU ,感觉=XTTSU ,我=MYPbM ,我买=TXUST
,我就=TRRZT ,我要=UYSRT ,我订=TXSST ,打=YTSTT ,打开=YTRTT ,扫=TZQRT ,扫码=TZQRT ,把=YTSST ,拉=bQTRS ,拉链=bQTRS ,插=SXTTT ,收=WbNPQ
,收到=XbLQR ,放=TTTYS ,放不=TTUWT ,是=jCYNQ ,是_=YSYMR ,是一=WRWST ,是产=aRSRT ,是你=SYYOT ,是发=OdTOR ,是客=RSQQb ,是快=SRZRT ,是我=LFJnN
,是收=ZRRUT ,是根=RQaST ,是真=aRRRT ,是等=TTYRU ,是裤=YRTSU ,是面=YRTST ,本=XSRWT ,本来=XRSWT ,来=OeORS ,来的=PdPRS ,杯=STXTT ,杯子=STXTT
,标=TXTST ,标签=UVUTU ,根=cSPOT ,根本=cSPOT ,水=VTVTU ,没=NVWVS ,没有=PXWQT ,没看=RRTZT ,洒=RTXUU ,洗=XUSST ,涂=WTTTT ,涂层=WTTTT
,温=TSXTT ,物=TTXTT ,物流=TTXTT ,现=RQWYS ,现在=RQWYS ,瓶=VVTTT ,用=UYPVR ,用一=WXRST ,用不=SSTYT ,申=YSRWQ ,申请=YSRWQ ,磁=RZTSS
,磁铁=RZTSS ,称=SXSTT ,称了=SXSTT ,穿=WRRXS ,穿上=TTSYT ,穿着=XTUTT ,等=SQaST ,等了=TQaTT ,箱=RSZTT ,箱子=RSZTT ,纯=SSSaR ,纯属=TTTYS
,纯粹=TSTXT ,线=YTRST ,经=WVSTS ,结=RaSRS ,结果=RaSRS ,给=RaSQS ,给我=SZSRS ,缺=TTXTT ,罐=SXTTU ,罐子=SXTTU ,老=TTTVW ,而=RXTVT
,而是=RXTVT ,螺=WSVTT ,螺丝=WSVTT ,装=RZTTR ,装上=RaTRS ,要=SVSPZ ,说=TXTTT ,走=SSVXT ,跟=UVSVS ,还=XSVSS ,还有=YTSST ,这=RYQXS
,这个=SWRXS ,退=OQNYa ,退一=TTRZQ ,退了=RTRYU ,退差=STTOc ,送=STZRT ,送得=STZRT ,配=SYTTT ,配料=SYTTT ,里=QTaST ,里面=QTaST ,重=SRQYW
,重新=TSRXX ,量=RZTST ,闻=WWTRT ,闻着=WWTRT ,页=SXTTT ,页面=SXTTT ,颜=VUYOT ,颜色=VUYOT ,骑=YSSST 00克=TXTTT 0克$=SaRSS 0克=SaRSS
0实=TXTST 0实际=TXTST 0码=SaRQQ 40码=SaRQQ 48小=TSYTT 50克=SZRSS 7天=RRPcN 7天无=TTTYQ 8小=TSYTT 8小时=TSYTT ^7天=RRPcN ^a货=PdPPN
^u盘=YTTTS ^一=NNZaG ^一套=SSZRT ^一时=PSPbT ^一直=PQcRS ^一般=PPNcR ^七=SSSZR ^七天=SSSZR ^三=WWVPQ ^三天=YRSST ^上=LcKYO ^上当=OdNNQ
^下=IWLaU ^下单=MZPZN ^不=CMSSj ^不_=IRYXG ^不会=NOQKf ^不值=RRSaP ^不像=PbSQR ^不合=OQScQ ^不喜=TSSZS ^不太=STSaR ^不好=PRRfL ^不小=SSSaS
^不怎=RQSbN ^不想=SRQQa ^不按=QSbPQ ^不是=YYZGL ^不知=PQPOc ^不给=PMUKe ^不解=QQQOb ^不送=RRXXP ^不适=TSTZS ^不需=TUUWT ^与=TUTTX ^与实=UVUUU
^丑=LQOdP ^专=PVSRa ^专票=PTSRa ^东=PUXUT ^东西=PUXUT ^丢=PRcPQ ^两=YNZPT ^两个=XRUSU ^两只=XQWQT ^个=SVSYQ ^中=bRROR ^主=RcPQQ
^主播=RcPQQ ^书=eMPQK ^书页=bQQRS ^买=GSRcQ ^买_=RaPTR ^买了=aOYMS ^买多=TRTYS ^买大=TTUVU ^买完=RRRaQ ^买家=TYSQV ^买小=TUUVU ^买成=QMReS
^买来=TRSYT ^买的=PiOJQ ^买给=SQSbR ^买贵=RQRMd ^买重=SSTYT ^买错=SJSdS ^二=YUQQS ^二手=YUQQS ^产=QcRQS ^产品=TWUTU ^产地=RbSRS ^人=RQPZV
^人不=SSQaR ^从=SSZST ^仓=STWOV ^仓库=NTYPV ^付=NOYRX ^付款=QRVUV ^以=NZOXO ^以为=TQTZU ^价=KKNQg ^价保=SSTSZ ^价格=NLPRe ^仿=OdQQP
^仿品=QbSSR ^优=OQOOc ^优惠=OQOOc ^会=TTSSY ^会员=TTSSY ^体=ZOSUR ^保=VURJX ^保价=RRSRZ ^保温=bRQRR ^保质=RaSSS ^假=QdRMM ^假一=RZQSS
^假发=XPWTT ^假的=TXSTT ^偏=LKQfM ^做=dTONO ^做工=dQPNP ^停=NONPc ^偷=XZPNP ^催=QSaSS ^催了=QSZST ^儿=YPPXR ^儿童=ZSRRT ^充=hRILN
^充气=YTSTT ^充电=fONOQ ^先=STSYS ^公=PQPcQ ^公司=PQPcQ ^其=NKNSe ^其他=QQQOc ^内=aZJMR ^内存=WcLPN ^冒=QcQQQ ^冒牌=SaRRR ^写=PcRPR
^写的=TXTTT ^写着=QaSRS ^冰=YPYPR ^冰箱=bRQRS ^冲=ORPeQ ^冲动=OTPdQ ^净=PcPQQ ^净重=PcPQQ ^凑=ONNfL ^凑单=QPPcO ^出=PTRbR ^出差=PTRbR
^刀=eONMO ^分=NbRUO ^分量=PcQPP ^刚=XQOXS ^刚下=STTYS ^刚买=QTTXU ^别=JINaY ^别人=QQSbP ^别家=TSTYR ^别的=NMORc ^到=LNgPQ ^到手=NPdRT
^到现=TTWTT ^到货=VTWTT ^券=RSSQa ^刹=ZRSST ^刹车=ZRSST ^剃=ZSRRT ^剃须=ZSRRT ^功=RcQRR ^功率=TXTTT ^功能=SaRSS ^加=ZTRTT ^加湿=ZTRTT
^勒=MNNeN ^包=SLeTF ^包太=RRQaT ^包带=ZTPTT ^包的=YPRWS ^包装=STZTN ^包裹=JNhNN ^十=STYTT ^半=RRTZT ^协=QOPQc ^协商=QOPQc ^单=QLeOR
^单号=QLeOR ^卖=KTNCh ^卖家=OVUFb ^卡=JNYbN ^卡在=PSaRT ^印=YSSTS ^印花=YSSTS ^压=KQXYO ^压坏=QTZST ^厚=SZSPS ^厚度=SZSPS ^参=RcPPR
^参数=RcPPR ^双=OLPYY ^双十=TSYTS ^双方=QQQPb ^发=LfMBY ^发来=SZSST ^发的=SZSRR ^发票=NKLPg ^发货=MSeON ^发错=QeNOO ^取=SRaQR ^口=WWMVN
^口味=NaRSS ^口红=aPQTR ^只=QLgOO ^只发=SSYTT ^只收=SRZTT ^只有=PQbSS ^台=ZRQRS ^台灯=ZRQRS ^吃=cMLVN ^吃了=ZTTQT ^吃出=bRQQR ^吃完=bRRQS
^吊=TXTTT ^吊牌=TXTTT ^同=ONPVa ^后=NQPdO ^后悔=PRQbP ^含=RZRRS ^含绒=RZRRS ^吸=aSQRR ^吹=YVQSS ^吹风=ZRTST ^呃=NNNNc ^味=WWQVQ
^味道=WWQVQ ^和=KYKVY ^和_=TXTTT ^和卖=TTTSX ^和描=UTUWU ^咖=aRRRS ^咖啡=aRRRS ^品=XXQRQ ^品牌=TXTTT ^哈=OPPPc ^哈哈=OPPPc ^哎=NNNNd
^哦=NNNNc ^售=LNLMg ^售后=NOPNe ^商=MUTKb ^商品=UUXTM ^商家=NTRKc ^商量=PPOQc ^啊=ONNOc ^啥=ZPYNO ^啦=OPPPb ^啦啦=OPPPb ^喝=XRRWR
^喷=YRRWS ^嗯=MMMMe ^嗯嗯=QQQQa ^四=aQQRS ^四件=aQQRS ^国=SSRRa ^国补=SSRRa ^图=VgKMN ^图上=QbQSR ^图文=TWUTU ^图案=aPSRS ^图片=OePPR
^土=MOOeO ^在=PPOQa ^地=SMReP ^地址=QMSdP ^地毯=WTSVT ^坚=bQQPR ^坚果=bQQPR ^垃=YTRTT ^垃圾=YTRTT ^型=SVRWS ^型号=SVRWS ^声=aRRQS
^声音=aRRQS ^外=RMfMN ^外包=SSZTT ^外卖=RQbPQ ^外箱=RTXST ^多=RJGSf ^多买=RTRZT ^多付=PQQKe ^多拍=QSOcR ^多收=SRQOb ^大=WOPbN ^大一=RQRaT
^大了=OQQcS ^大小=YWSPT ^大米=aPSRS ^天=QSZVP ^天气=QSZVP ^太=PAFmC ^太_=bRQQR ^太占=SSQZT ^太大=QTTaT ^太小=STTXT ^太贵=STSYS ^太重=QSSZT
^太长=STRZT ^夸=QcSMS ^夸大=QcSMS ^套=OaPWQ ^套装=SZSTT ^女=RQRbQ ^女儿=RQRaR ^奶=ePOPQ ^奶粉=aRRQS ^好=NMNNe ^好评=SSSRZ ^如=PNPPc
^妈=SRSZR ^妈妈=SRSZR ^娃=VRQXR ^娃不=QSSYS ^娃娃=YTSST ^婚=SSTYQ ^婚礼=SSTYQ ^婴=YSTQT ^婴儿=YSTQT ^孔=bROQP ^存=ZXQOQ ^存储=WYRPQ
^孩=UOObQ ^孩子=UOObQ ^安=QPPOd ^安装=QPPOd ^官=TZSSS ^宝=UPPaO ^宝宝=UPPaO ^实=PdQOQ ^实物=QbRPR ^实际=SXTTT ^客=GSKGi ^客服=GSKGi
^宣=LfOPQ ^宣传=OcPRR ^宣称=QaSSS ^家=NNLhO ^家里=NNLhO ^寄=QXWRS ^寄丢=STYST ^密=YTTSS ^密码=YTTSS ^对=XLLeM ^对象=SSSZT ^小=QOIaZ
^小一=RORbR ^小样=TSPRa ^少=BDoFO ^少_=RRZSR ^少一=QQaRR ^少了=OUaQR ^少发=RRaST ^就=VKQJd ^就这=NOPPd ^尺=PdLUL ^尺寸=RZQVP ^尺码=RaPTP
^尿=aRQQS ^尿不=aRQQS ^屏=YOXPP ^屏幕=YOXPP ^山=QbQQQ ^山寨=QbQQQ ^差=PPZPX ^差一=RQaRQ ^差价=RSRSa ^已=LJIZd ^已经=QRPYY ^布=bQRRS
^布料=YSTST ^师=SSRTY ^师傅=SSRTY ^帮=SSRRZ ^平=RQQPb ^平台=QRQPb ^并=YSPWQ ^并不=WRRXS ^并没=XTUST ^并非=UUSVT ^床=dLLWL ^床单=aSSQT
^床垫=VQQYQ ^序=SaQRS ^序列=SaQRS ^店=OSKIi ^店主=TTTRY ^店家=STPMd ^延=QPbPP ^开=RQWOY ^开机=cQRSR ^很=XQSMa ^忘=NOOSc ^忘了=RSSQZ
^忘记=RSSXW ^快=OKlJO ^快件=STZST ^快递=OLkKK ^怀=QZRVS ^怀孕=STTYT ^怀疑=SZSST ^态=QQROc ^态度=QQROc ^性=QRSaQ ^性价=QRSaQ ^想=MKNeV
^想买=TRSaR ^想换=RPScQ ^想退=TTTUW ^感=LSOVZ ^感觉=OVRZR ^懒=MLNVb ^懒得=MLNVb ^成=SZSRS ^成分=SZSRS ^我=RWPWS ^我妈=TSTaQ ^我没=WVYNQ
^我看=UTTXT ^我要=RUPLc ^我选=SUTWT ^戒=WPQYP ^戒指=WPQYP ^戴=TPQaQ ^戴着=VQRXQ ^手=aLHbG ^手办=TTXST ^手机=XVNTQ ^手滑=RTRZT ^手表=bQPQS
^手链=aSSQT ^手镯=VTSWT ^打=WMbNN ^打印=aQRTT ^打开=NRdRP ^扣=USOQZ ^扣子=YURTT ^扫=aQSRS ^扫地=aQSRS ^找=NNSYX ^找不=RRWRX ^承=QYRRV
^承诺=QYRRV ^投=URRRY ^折=RORRc ^折扣=RORRc ^抽=aQRQR ^抽屉=aQRQR ^拆=OWZSR ^拆开=PSaSS ^拉=YTSTT ^拉链=YTSTT ^拍=MRMhI ^拍下=SXSVT
^拍多=SSObS ^拍的=QaRUS ^拍错=QMRdR ^拒=QQbRR ^拒收=SSYSS ^拖=aRSQR ^拖把=ZSSST ^拿=VXQSS ^挂=WYRPQ ^指=bSRPR ^指甲=YTSST ^指纹=ZTSQS
^按=ZLMTY ^按摩=ZSRRR ^挤=NPaVP ^换=NKOhM ^换了=QXRWT ^推=SXWRS ^描=SYRWS ^描述=SYRWS ^插=bPNUQ ^插上=ZTQTT ^插座=YQRVR ^摄=bQRQS
^摄像=bQRQS ^支=VQOPa ^支付=QRPQb ^收=SQXZD ^收件=SQPaS ^收到=TWZIK ^收货=QOOeN ^改=PRQYV ^放=NPYYP ^放不=SSTZS ^效=PPQcQ ^效果=PPQcQ
^数=QIgNO ^数据=ZTRST ^数量=LIhPP ^断=LNMNf ^断货=NPNQc ^无=SEKUd ^无人=bQRQR ^无理=RRReJ ^无货=QNNQd ^明=ZXPOR ^明明=QaSSS ^明显=cPQPS
^是=RZSST ^显=OHTdJ ^显示=VObOQ ^晚=QPaSQ ^暂=QSPbS ^暂时=QSPbS ^暴=QQaRQ ^暴力=QQaRQ ^月=VRQZP ^有=dGEXF ^有_=cPPNQ ^有个=aSRQT
^朋=RROcS ^朋友=RROcS ^服=OQPNd ^服务=OQPNd ^未=RPcSQ ^未收=SQaTR ^本=XQQXS ^本来=SSSZT ^机=ZSRTT ^材=ZSQRR ^材料=aQQRS ^杯=XRWPR
^杯子=VRYPR ^板=aSQRS ^板子=aSQRS ^枕=WRQWR ^枕头=WRQWR ^果=QVYQT ^柜=bNUPR ^柜子=VPZRT ^柜门=aRPRS ^查=RVXRT ^查不=RVXRT ^标=JiMNN
^标的=RYTTT ^标称=SYSTT ^标题=OcQRQ ^根=RZSSU ^根本=RZSSU ^桌=WPYQP ^桌子=ZRQSS ^桌面=VSWTT ^椅=bRPTR ^椅子=bRPTR ^榴=cPQQQ ^榴莲=cPQQQ
^模=SYSSS ^模特=SYSSS ^次=ZOWRQ ^款=QbUOQ ^款式=QbUOQ ^正=PZQWR ^正品=PZQWR ^比=MbOWN ^比图=SZTRT ^毛=fNPMP ^毛巾=ZRTST ^毛衣=bQROR
^水=VSYOP ^水壶=YSSTT ^水果=MQcRS ^水龙=YTRTT ^沐=aSQSR ^沐浴=aSQSR ^沙=aPUOP ^沙发=aPUOP ^沟=PRPPb ^沟通=PRPPb ^没=AQVaX ^没_=RTaMR
^没享=TTSRY ^没人=RPWJZ ^没什=RSOTa ^没别=TTTVU ^没到=TSYSP ^没发=VNbPP ^没啥=QNLZW ^没坏=SaROW ^没想=TTRcN ^没打=QSSRZ ^没拿=UTYTS
^没摔=ZTRST ^没收=RUQQZ ^没有=CcRLa ^没毛=TSTXT ^没派=UUXTS ^没用=PSObS ^没看=RMPdL ^没破=TYTST ^没给=ROZPT ^没见=RSaTQ ^没说=SWZRO
^没货=QYKOb ^没送=TRVQV ^没配=SRbQQ ^没钱=SSNdL ^油=RSbRS ^泡=NOePQ ^泡沫=RTYTT ^洗=XLYNO ^洗了=YTSTT ^洗发=SRYSS ^洗衣=QSZTT ^活=OQQZW
^活动=OQQZW ^派=RSbRR ^派送=STYSS ^测=NLNKg ^测试=OMOLe ^海=TUZNM ^海关=PRcQP ^海鲜=XSURS ^淋=MOdPQ ^清=NRcPP ^清关=NRcPP ^湿=WRYPR
^满=NPNMf ^满减=QRQOc ^漏=RJfNL ^漏发=RSZUT ^漏寄=PSaTT ^灯=bNXMO ^灯带=ZSSST ^灯泡=bRQRS ^灯罩=QSZSS ^点=NOOaW ^点错=RQRUY ^爸=TSTZS
^版=SZSRS ^版本=TXTTT ^牌=QaTQT ^牌子=QaTQT ^牙=bRRQR ^牙刷=XTTST ^牛=eNRNQ ^牛仔=XTTTT ^牛奶=ZQUQS ^物=KJjNJ ^物流=KJjNJ ^狗=XMMZO
^狗不=QSTZT ^狗粮=WSSWS ^猫=bJMZJ ^猫不=MPReN ^猫吃=aSRPS ^猫砂=bQSPS ^猫粮=ZSSRS ^玉=aQRRR ^玩=YSPUQ ^玩具=YSPUQ ^玻=PSbRS ^玻璃=PSbRS
^球=aSQRR ^瑜=ZSTQT ^瑜伽=ZSTQT ^瓶=MSdRR ^瓶子=TUWTU ^瓶盖=QTZSS ^生=PWSXS ^生产=SXTTT ^生日=RTSYT ^用=VPQaN ^用不=PSPbS ^用了=ZTQTS
^申=PVQQY ^申请=PVQQY ^电=hLESJ ^电动=ZSSRT ^电子=YSSST ^电水=XSTST ^电池=SYTST ^电热=ZTSRT ^电脑=aRSRT ^电视=VRRYS ^电话=PPPcR ^电饭=ZRRRS
^画=ZSSRS ^略=NNNNc ^疑=SZRRS ^疑似=SZRRS ^皮=ZSRSS ^皮带=ZSRSS ^盒=SUZPR ^盒子=NUaQS ^盗=RaRRR ^盗版=RaRRR ^盘=QSaST ^盘子=QSaST
^直=PUOYV ^直播=PUOYV ^看=JGIab ^看错=RQSbP ^眼=fNNOO ^眼线=YSSSS ^眼镜=ZSQTS ^睫=aRRRS ^睫毛=aRRRS ^码=SQSbS ^码数=SRSaT ^破=TRZQS
^破损=RSaRS ^硌=PQQbQ ^碗=aQVPQ ^碗有=ZSRRR ^礼=QSRPa ^私=OVOMa ^私下=SRSRZ ^积=YOONa ^积分=QRPRb ^积木=bQSPR ^空=XLcLM ^空气=YTSTT
^空调=aRPRR ^穿=RNJgM ^穿上=QRSaS ^穿不=PSTbT ^穿了=bTQQT ^穿着=MTRbR ^窗=aPRTR ^窗帘=aPRTR ^笔=aQSRS ^笔写=aQSRS ^等=KNiJN ^等不=PRcOS
^等了=QRbQR ^签=SOdQO ^签收=SOdQO ^箱=OPeNQ ^箱子=OPeNQ ^粉=ZNNXR ^粉底=YOOXR ^粘=YSSST ^粘钩=YSSST ^红=SRLPf ^红包=ORLPf ^纸=WSWRR
^纸巾=YSRSS ^给=OdLQT ^给我=ScORR ^缺=AJfEa ^缺一=OQcRQ ^缺了=RTYTT ^缺码=SQOPb ^缺货=TQOTa ^网=VZQQR ^网页=RZSTT ^羽=aQSRQ ^羽绒=aQSRQ
^老=HKKfV ^老公=TTTXR ^老婆=QQRbO ^老板=OPPOd ^考=QSSbR ^耳=eNLTO ^耳机=cQQQS ^耳环=TSRYS ^耳钉=aSQRS ^联=RPOQc ^联系=RPOQc ^肩=PQQcQ
^肩膀=PQQbR ^胶=ZRRRS ^脚=WRSWS ^脸=WSTUT ^腰=NMPeP ^腰围=RRRZT ^自=XPSXO ^自己=PSVaP ^自行=ZSSRT ^色=LeQOP ^色差=MdQPP ^花=dMSSM
^花盆=WRXQS ^苹=bQQQS ^苹果=bQQQS ^茶=aQOUR ^茶叶=YQQUS ^草=aPUQQ ^草莓=aPUQQ ^菜=aSQSR ^菜板=aSQSR ^蓝=cPRRS ^蓝牙=cPRRS ^虚=PZUPQ
^虚假=RXVRR ^虚标=SZSSS ^蛋=YTURS ^蛋糕=ZTSSS ^螃=bRPRS ^螃蟹=bRPRS ^螺=bRTPP ^螺丝=bRTPP ^行=aRRUQ ^行程=TUTXT ^行车=YSTTS ^衣=ZNOXK
^衣服=ZNOXK ^补=QOOPd ^补偿=SRRRZ ^表=YXOOS ^袖=TQPaS ^袖子=TQPaS ^被=OTaOS ^被偷=QPcQQ ^被子=cOLUR ^装=RQRXW ^装不=RRRWX ^裙=PQQbS
^裙子=QRRaS ^裤=TLJeN ^裤子=SONbQ ^裤腿=PSQaS ^西=ZPVOP ^西瓜=bROPR ^要4=SaRQQ ^要=IZRPX ^要_=QZQQV ^要求=SRSSZ ^见=ONNPd ^见聊=RSQSZ
^规=QbRPR ^规格=QbRPR ^觉=RTSYT ^觉得=RTSYT ^计=NRPeP ^计划=NRPeP ^订=QXWSS ^订单=SZSTT ^试=MMMSe ^试了=SRSaS ^试穿=STTYS ^试试=RRSOb
^详=OZOPW ^详情=QbRRR ^误=QPPdO ^说1=SYSST ^说4=TVVTT ^说=AoQAN ^说_=SYSTT ^说一=SZRTT ^说不=KWQPb ^说加=SZRTS ^说大=SZSST ^说好=OTaNU
^说实=XVRSS ^说带=RbQTR ^说无=SZTSS ^说明=TQcTN ^说是=OXYRQ ^说真=TWTTT ^说纯=TXTTT ^说能=SaTQS ^说送=TPRTa ^请=SSSSZ ^谈=PQPOb ^豆=aRQST
^货=VZUOL ^货不=RaRRR ^货没=SRaUR ^质=cRPSL ^质感=TYTRT ^质量=aPQUM ^贴=ZWPQP ^贴膜=aQRRS ^赔=QPQOb ^赠=NNIQh ^赠品=OOJQg ^赶=LOdKU
^赶不=MPeMO ^超=KXaRK ^超时=SRcPQ ^跑=VQZQR ^跟=JSLdT ^跟_=RaSOW ^跟客=TVUTW ^跟我=RSTZT ^跟描=VVTTT ^路=WTWRT ^路上=TTXSU ^车=ZUNXP
^车型=TVTWR ^轮=ZRUPR ^轮子=UTXRT ^轮胎=ZSQSR ^辣=bSQPS ^边=VRXSR ^边角=VRXSR ^过=SLdMO ^过了=QPbQR ^过期=ZRRSS ^运=MOWKd ^运费=PPMLf
^运输=PSbRQ ^返=OTOPa ^返现=QQPQb ^还=ONeTP ^还没=SSaSR ^这=bYNLO ^这不=RZTST ^这个=ZSSSS ^这质=ZRSRT ^退=HJJDm ^退_=TTTTX ^退一=RSQRa
^退差=TUUUV ^退款=UTUTW ^退货=TSRQa ^退部=TSTSY ^送=JUWPZ ^送到=RQcPS ^送女=TSTXT ^送晚=RTZRS ^送来=RbSPQ ^送的=SQJSf ^送货=UTYTR ^选=IKMfY
^选错=QJQfO ^遥=ZOXNO ^遥控=cROQQ ^邮=QQRQa ^邮费=QQRQa ^配=MZZMP ^配件=RPbQR ^配置=QbPRS ^配送=UVVTT ^酒=TSYSQ ^酱=VRYPR ^酱油=VRYPR
^酸=bSPRR ^酸奶=bSPRR ^里=TUYOQ ^里面=VMaQQ ^重=NWMWV ^重复=PMPZW ^重量=RbROS ^量=RPScS ^量错=RPScS ^钢=bRPRR ^钢笔=ZRRRS ^链=SZQSS
^链接=SZQSS ^锅=cNMUO ^锅太=OTTaT ^锅底=XTTTU ^锅用=WTTTT ^错=STZRT ^错过=STZRT ^键=bRRRR ^键盘=bRRRR ^镜=VQZQQ ^镜子=RUYTU ^镜片=ZRSSS
^长=QbROQ ^长度=QbROQ ^门=SNZXM ^门口=QQbQQ ^问=QWRQY ^闻=WRRWS ^防=aTQQQ ^防晒=bPRRR ^降=RSRYV ^降价=RSRYV ^随=NPOLe ^随便=OMPMe
^隐=TUOPY ^隔=RSUYR ^隔壁=SSSYS ^难=NPPcO ^雨=dPNPP ^雨伞=aSPSR ^雨刮=YTSTT ^零=YNYQP ^零件=QQcPS ^零食=aQPTQ ^非=PdOON ^面=bSSPL
^面料=RcQSR ^面膜=bPRSS ^面霜=ZRQVS ^鞋=gGJWJ ^鞋垫=YTTST ^鞋子=XPMYQ ^鞋底=aTRRT ^鞋码=RSTZT ^鞋跟=VSSVT ^鞋面=YTRTT ^音=ZRRST ^页=PcQRR
^页面=PcQRR ^项=ZPQWQ ^项链=ZPQWQ ^预=NPbTP ^预售=PQbQQ ^预计=TTYST ^领=XRQWS ^颜=SYLXL ^颜色=SYLXL ^风=YRQWR ^风扇=YTSST ^风格=STTYT
^饼=dRNPR ^饼干=dRNPR ^香=ZQOVP ^香味=PTSYS ^香水=XTTTT ^驿=RQdPP ^驿站=RQdPP ^骑=SRbQQ ^骑手=SRbQQ ^骗=ObPOR ^高=PcPTP ^高仿=QcQPQ
^鱼=dORPO ^鱼死=ZTRRT ^鱼缸=SRWWS ^鸡=YNYOP ^鸡蛋=YNYOP ^鼠=dNPPP ^鼠标=dNPPP _一=QQYQX _一下=SSSRZ _一直=RTZST _不=UTMXR _不_=XSSUT
_不一=PcTNT _不合=QTQbT _不喜=TTTYT _不回=SRSSa _不对=PUOXO _不是=SZTRT _不更=SRZRT _不符=TaUPT _不舒=WSTVS _不要=RSSYS _不转=bQROQ
_不适=UTUWT _丢=SSYSS _买=TSTYU _了$=RWPUV _了,=UVQWS _了=SUQUU _了_=PRYVR _但=VYRPS _但是=WXRQS _其=SXRRW _其实=TYSTS _写=SYSTT
_写_=TYSTT _别=PUVNX _别的=QVPQY _到=SRbRR _到货=TRZTS _包=SSYTS _协=UTTTW _协商=UTTTW _发=NdNLU _发_=SaRRR _发错=QZSQS _口=bPPQR
_只=TVWST _只有=TVWST _在=aQSRT _坏=dSMPS _坏了=dSMPS _多=SSRaS _多了=SSRaS _大=VTTVT _太=XKWRR _太大=ZQSRS _太差=XTONZ _太慢=QSaQR
_完=VWTST _完全=TWTTT _实=SXTTS _实际=SXTTS _宣=TYTTT _宣传=TYTTT _小=SSWVT _就=aPVLP _就_=eROOR _就坏=PTaST _差$=WRSSX _差=VURRW
_开=aSRSS _很=eMQMR _得=aQRRQ _忘=RTRQa _想=TTTYS _想换=TTTWU _我$=SQQbQ _我=ROPdP _我的=TSTYT _拉=aTTQS _拉不=XTTTT _按=aTSPS
_按不=aTSPS _接=YSSST _接口=YSSST _收=SYTSS _收到=SYTSS _断=bSORR _是=NQdRS _有=dOPPQ _有_=aQRRS _来=RbRPS _来了=RbRPS _没=SKWLZ
_没到=TTYTR _没发=UTVUU _没有=WPOQZ _没用=STTSY _没给=TTWSU _没送=TUSTX _没问=TUUWT _用=PTbKZ _用不=PTbKZ _的$=YQNXO _的,=RXWST _的=ZTMSR
_破=PTaST _破了=PTaST _碎=STYTT _碎了=TUXTT _空=RRZSS _空的=RRZSS _穿=VTTVT _穿不=UUUVU _结=WWSTT _让=TSSSZ _让我=UTTTX _说=TRUVV
_货$=QdNQM _货=QdNPM _质=OaOXT _质量=OaOXT _跟=SbSQR _跟_=TXTSU _跟图=TZTSR _过=dNOPP _还=TTWTT _还没=TTWTT _这=RPTaT _这个=RPTaT
_连=aPRQS _连不=aPRQS _退$=STSPZ _退=OQVaQ _退款=UTUTW _送=RQZUP _选=TSTYT _选错=TSTYT _里=QTZRT _里面=STXTU _错=ROQcQ _错了=ROQcQ
_问=WTSVT _问题=WTSVT _需=TTTWT _需要=TTTWT _黑=WXQRT a款=SaRSR a货=OeOPN b款$=SZSSR b款=SZSSR d_一=UUUUV d_不=SWTVT d_了=WOJbI
d_但=UUVUU d_别=SYXPP d_的=TSTTY d_退=RTZRS d_里=STXTU e,是=aMYQS e_一=UUUVU e_不=QPRdQ e_买=TSTYU e_了=RVaJR e_写=TWUUU
e_太=WOOWU e_就=TSZQS e_差=RVSSX e_没=USYSR e_用=PTbKZ e_的=VXSRS e_破=STYTT e_货=SaPRP e_这=RPTaT e_退=TSTSX e_选=TSTYT
g_一=TTXTT g_不=SSZRT g_了=SSSaT g_太=VRXQR g_完=WUTTT g_没=STZSR go都=RZSRT k_了=VRROZ l,实=TWUUU l_不=TXTST l_其=UWTUT
l_很=aPTQS l_没=UUYTS l_穿=UUUVU m_了=SbQQS m_发=RZRQS n_不=ZXSNR n_了=XTVRT n_忘=RTRQa n_按=ZTSQT n_有=XTTTT n_没=STSRZ
o_不=UXTSU o都=RZSRT p:1000=SZSSS p:abou=OcORQ p:abso=dOONN p:acci=LIHiK p:accu=bPSOS p:acry=SZSSS p:actu=QbPRP
p:addr=KGYcK p:adju=SSSPZ p:adve=OkFFG p:afte=gDWBG p:agai=YWPRT p:agre=HGGGm p:alle=gOLKM p:alre=ZDGeH p:alth=TaQPS
p:anot=KWIeN p:answ=MMJLg p:anym=RTTZR p:anyt=WQPYR p:apar=fLQKO p:appl=MLLKg p:arou=RSRZS p:arri=NFnAC p:aske=LaKGd
p:aski=SZPTS p:asse=MMMLe p:atte=PPcNN p:atti=NNNNc p:auth=KhLLM p:awfu=ZOQVQ p:back=MSMMa p:badl=bMWKN p:bare=TXTTT
p:batt=iOIJK p:beca=ONWYS p:befo=bQQQS p:beig=RbRPS p:bett=ITLdK p:bigg=VUMZO p:birt=QPbPR p:blac=ReMNP p:blad=bPPQS
p:blan=aRPRR p:blen=aSQSR p:blow=bPPQQ p:blue=cYMKM p:blur=bNQQQ p:bott=TSaLP p:boug=FQEhH p:brak=cQPNO p:bran=HhIOK
p:brea=bQOPR p:brig=SRSXS p:brok=eIXFM p:bubb=WPYON p:buil=ZPVPR p:bulk=RQOaQ p:burn=iMLJM p:butt=eNNMO p:buye=MONdO
p:buyi=TPPZP p:cabl=WNfLG p:call=OOTaP p:came=bUPNO p:can'=WLLbN p:canc=EAAZe p:capa=QaSSS p:care=QPPbQ p:carr=RRZQS
p:cash=QNKPe p:chai=fLOKL p:chan=MIKgR p:char=dMVAX p:chea=aOCbE p:chec=KTMWZ p:chem=bRRPR p:chip=dNNNO p:choc=eNNOP
p:chos=QZPUS p:chri=OSbRS p:clai=KgQJN p:clas=aOLYP p:clea=XWRRR p:clic=ZGJdK p:clos=bQQNQ p:coat=ZSQSS p:coll=bOOPP
p:colo=VUAeA p:comi=ZRRRS p:comp=JTQPZ p:conn=fMNKN p:cons=fOOLO p:cont=YaMLN p:corn=QSaST p:corr=WVTRT p:cott=OeOOO
p:couc=UNQaR p:coun=PhIIJ p:coup=KKGDm p:cour=IJmHJ p:crac=dGYHJ p:cras=aRRST p:crea=VMbNN p:crus=ILgLM p:curt=ZQPUP
p:cust=EPeFW p:dama=LMgIM p:daug=XPOYP p:deci=RSQaR p:defe=hAHTP p:dela=JKgJK p:deli=EDoBA p:dent=NPdPQ p:desc=BmCRF
p:desi=ScSKN p:didn=JKVcR p:diff=FhARS p:dime=MeOMP p:dirt=fLKML p:disc=QHFGj p:disl=PTbQS p:does=fRHVB p:don'=WHHbT
p:doub=XJJWV p:drai=ZSRSS p:draw=aSSPR p:dres=XQRWR p:drie=dONOM p:drif=cNOOO p:drip=aSPRU p:driv=NNeMO p:dron=bRRPS
p:drop=QPYQX p:dupl=MLLfM p:duri=QRZRS p:earb=cMUNP p:easi=eMNMP p:edit=RcPOQ p:effe=NMLeL p:else=KcGZL p:emai=NPONc
p:empt=KKgKK p:enve=MOcPP p:erro=bNVKR p:esti=QTZTT p:even=QQUZN p:ever=dHWHI p:expe=KLHcV p:expi=hMKIM p:extr=VTTWT
p:fabr=YWLRO p:fade=fLNKO p:fail=PZUPP p:fall=aSQSS p:fals=NdNOP p:faul=fDPUK p:feat=LlGKI p:fede=RTaSQ p:feel=aRPQP
p:firs=fNLMQ p:flav=RfLNQ p:flic=dNMNO p:flim=cNNNN p:focu=bQRPS p:fore=RRcOQ p:forg=GHXWX p:foun=XFHeJ p:fram=YRUPP
p:free=eONOO p:frid=YPZMR p:gene=LeLLL p:genu=MfLNO p:give=ZRRPR p:glas=UNcKL p:good=PVXPP p:grea=TIJdU p:gree=eXJKO
p:grin=aRRRS p:hand=cXOJL p:happ=bPUOR p:hard=PZXOO p:hasn=KKhPM p:hate=KLNfQ p:head=cQQOP p:heat=bPPPR p:heav=SSPbR
p:hell=LLLLe p:hing=bSOQS p:hold=SaPSS p:hopi=SMScT p:horr=bOOOO p:hous=PJgKO p:howe=QUPaR p:husb=OOOeO p:igno=JIKSe
p:imit=MdNNN p:imme=aQPRR p:impu=MMMfM p:inac=ZVMMM p:inch=RWPYR p:incl=KKgKS p:inco=GSaVF p:infl=bRRPR p:insi=ZMYKK
p:inst=GTQJe p:inte=NPMdP p:invo=GAJBo p:ipho=PYOVQ p:isn'=IgSNL p:issu=QKRYY p:itch=bMMRN p:item=PPeQO p:itse=YPXOQ
p:jack=SZRSR p:jamm=cPPPR p:keep=cJJXJ p:kett=YRRST p:keyb=aSQRR p:kitc=ORQbR p:knoc=KfNKN p:labe=HZaGI p:lapt=ZQPWQ
p:larg=KVHcK p:last=aSRSR p:leak=cIXIK p:leat=UaMNO p:leng=RZQRQ p:ligh=eTKMN p:list=ClDCS p:livi=QRPcR p:long=SLOeK
p:look=SXJYG p:loos=fKJUM p:losi=aRRQR p:make=dPLVL p:marc=RRZRQ p:mark=YQUQQ p:matc=GeMQU p:mate=XYKRK p:matt=gRJJK
p:mean=SPPcR p:meas=KVIbJ p:melt=RLcLM p:men'=QbPQS p:ment=PeOMO p:mess=XLJLb p:meta=McQQR p:micr=aQQPP p:minu=eOLNP
p:misl=KhLKK p:miss=BKiGT p:mist=KOPhJ p:mode=JiGQJ p:mold=dNNPO p:mone=OMKRe p:mont=VKeHM p:moto=dPQPP p:moul=cQLRS
p:move=SSYSS p:narr=QQPbQ p:need=JUUZL p:neig=LNfLO p:neve=PAeAV p:nigh=OUNaP p:nois=kLKFM p:noth=OQUNZ p:numb=LZOXT
p:obvi=TdMMN p:olde=RZSQR p:onli=NePLQ p:open=SMdNP p:orde=AWTeJ p:orga=PcOOP p:orig=HhKLM p:othe=LFERi p:outs=OPbQQ
p:over=UGGVX p:pack=HNnBB p:padd=PPcNN p:page=hMIMM p:pain=dPQOR p:pape=WYPOQ p:parc=ERjGK p:part=PNYST p:patt=OgOLQ
p:paym=MONMd p:peel=cSNSS p:perf=VWOUP p:phon=dIIWK p:phot=FlJFJ p:pick=PSPaS p:pict=QhIBT p:piec=YObEH p:pill=eLONP
p:pinc=PQQbQ p:pira=LaULL p:pixe=bSOSS p:plac=SRQaR p:plan=bNLWN p:plas=dYIIL p:plat=MXZOP p:plea=MMNKg p:poly=OeOOO
p:poor=bQRQQ p:porc=MMeNO p:post=QPPQb p:pref=NJObY p:pres=QMScT p:pret=QaSRR p:pric=DCDTj p:prin=YRQWS p:prob=UMQRZ
p:prod=VdMDP p:prom=JPJJi p:prop=dOPOQ p:prov=SRRRb p:purc=LLLcU p:qual=eMOSE p:quee=RbQRS p:quic=YXNRT p:ranc=cPPNP
p:reac=bQQPQ p:read=fKOMN p:real=PQPcQ p:reas=JINUd p:reba=NMNNd p:rece=ATaAa p:reci=RSSZS p:refu=FKTKe p:regr=OLJfK
p:remo=ZHTZG p:repl=IbEGa p:resp=NMNNe p:rest=bRQPR p:retu=EEVIg p:righ=cKXPO p:ripp=gIRIK p:rott=dNNOP p:rubb=cOQOR
p:rust=dSLNN p:samp=PPLOd p:scal=cNQOP p:scen=ObLVO p:scra=iKIKL p:scre=hBbAD p:seam=aRRPS p:seco=WKVWM p:sele=QXPXR
p:sell=ARMFi p:send=RRcON p:seri=MeOMO p:serv=FJHIl p:shad=NTYWP p:sham=WQWQR p:shat=MMeMM p:shee=ZUOQQ p:ship=NSfAW
p:shir=bNRNP p:shoe=SUJcN p:shor=JKbUM p:shou=POVbS p:show=GfZJJ p:shut=eQPNQ p:sign=WRZPR p:silv=PeONQ p:simp=UVTUO
p:sinc=MPdPO p:size=WONaR p:sizi=QMMcM p:slee=aNKXQ p:smal=KXDfF p:smas=KNgNO p:smea=cOOOO p:smel=nICKD p:snap=eLQLN
p:soak=KMfNN p:soli=PcOOP p:some=RbPUJ p:soun=iKIKL p:spac=PPNdM p:spar=cOONP p:spea=gMLLN p:spil=LMdMM p:sque=bOPPP
p:stai=bWMNP p:stal=dONPQ p:stan=dOPNR p:stat=LdPNP p:stee=RaRSR p:stic=fLMLN p:stil=LKgJR p:stit=eOMNO p:stoc=GIDHm
p:stol=LLeLM p:stop=iMHMN p:stor=LJJUf p:stra=gNMNP p:stri=cRMRQ p:stro=UPPZQ p:stuc=ZKaLL p:stuf=OXYRS p:styl=JYIZJ
p:suit=VLKdL p:supe=dNOOP p:supp=DcDCf p:swel=ZSRQR p:swit=RbONQ p:tabl=eMRLM p:tast=dJIYJ p:terr=aNPOX p:test=LLLJf
p:than=KJKKg p:ther=YKUKX p:thes=VaONP p:thin=RYQXM p:thou=JUHfK p:thre=dRRKK p:thro=dOOOM p:tigh=SPMdQ p:time=XVRRS
p:toas=cOOPP p:tota=WZMLM p:touc=ZOOUO p:towe=cQOOP p:trac=EFoEG p:tran=KOfOP p:tras=cOPPP p:tryi=LNQcN p:turn=cLUPL
p:twic=IIMaa p:unco=LMMeM p:unde=KKeKK p:unev=aQPQQ p:unfl=MMNcN p:unhe=NNMNc p:unra=cPPNQ p:unre=ZOOQX p:upda=QQbPR
p:usin=cQOPS p:vacu=cPOOP p:vers=KjJJO p:vide=QbQPS p:wais=PXPXS p:wait=MLfHT p:warp=dNOOP p:warr=MRMLb p:wash=aSQST
p:wasn=VTUVQ p:watc=dONPP p:wate=ZWSIJ p:webs=MdPPR p:wedd=MOUaQ p:week=TMeKL p:weig=QZRRR p:weir=QNPbP p:what=NMNMd
p:whee=fONMO p:wher=JIjHN p:whil=cQPQQ p:whit=ZZMNP p:with=TQcML p:wobb=dNNNO p:wome=RaQRR p:won'=fBBYE p:work=gRLNJ
p:wort=ONOdP p:wron=GeLVL p:zipp=gMKMO r,我=UYSSU r_不=TcNGZ r_了=SSTZR r_其=TTTSX r_协=UTTTW r_发=RZTRU r_坏=ZTQST r_实=UVUUU
r_没=YSXSO r_的=PVPYR r_让=TTSSY r_跟=TWUTT r_错=TRRZR r_需=TTTWT s_就=bTQPS s_碎=TUWTU t_不=TPTaR t_了=HOUZX t_我=SQRbR
t_没=RQHQf u盘=YTTTS w:100=MfNNP w:100_cotton=SaRRR w:10=LcSNU w:128g=QbRQS w:12=QbQRR w:1=KMTIb w:1_8=SYTTT
w:2024=SZTSS w:20=WRURW w:24=TTXTT w:256g=RYSTT w:2=LTcML w:2_pack=RbPRT w:32=RbSPS w:32g=RYTTT w:3=MOhKJ
w:3_out=PRaSQ w:3_weeks=RTYTT w:40=RbRQQ w:42=TaRRS w:48=TSYTT w:4=MRdNN w:500=QaRRS w:5=POcQQ w:6=RUYQR w:7=ObMYL
w:8=QaVRQ w:8_1=SYTTT w:8_instead=TZRSS w:9=ReQMQ w:a=XWFTQ w:a_b=SaRSR w:a_better=NQQcR w:a_bit=OMQeP
w:a_burning=XSTST w:a_charge=aSQSS w:a_cheap=ObSST w:a_cheaper=OaQTR w:a_completely=TYTTT w:a_day=aSQSS
w:a_different=OMQfO w:a_fake=QbRST w:a_fan=KLPeP w:a_hair=dRSLR w:a_headache=YSTSS w:a_hole=dNRMS w:a_knockoff=PcRNP
w:a_larger=SRTYS w:a_metal=QZTTT w:a_month=TMdLO w:a_neighbour=PQbPS w:a_partial=TTTTY w:a_present=QMScT
w:a_queen=SaRSS w:a_rash=eOQLO w:a_red=SZSRT w:a_refund=XRSPX w:a_set=PXOWR w:a_size=SYRVS w:a_trip=TSSZT
w:a_used=RaSRT w:a_week=fLRKM w:about=OcORQ w:about_the=QbSNT w:accident=NMLeN w:accidentally=SRQaR
w:accidentally_placed=SRQaR w:acrylic=SZSSS w:ad=RZQST w:address=KGYcK w:adjustment=SSSPZ w:advertised=PjGHI
w:advertised_as=QcRRQ w:advertising=QaQRR w:after=gDWBG w:after_a=cOOPQ w:after_one=bTNRT w:after_the=LPeOR
w:after_two=cRLQR w:after_using=ZSRST w:again=YWPRT w:agree=STRSZ w:agreed=KJKJj w:agreed_by=SSSRZ w:agreed_on=QRSRa
w:agreed_refund=UTUTW w:agreed_to=UTUUW w:agreed_with=TSSSY w:agreement=RQQRb w:air=gMLLM w:all=fLRIM w:all_over=cOSNP
w:allergic=gOLKM w:allergic_reaction=bQQPQ w:already=ZDGeH w:already_bought=STTYT w:already_has=JPQfP
w:already_have=NQQbS w:already_own=ORRbT w:although=TaQPS w:although_it=YSTST w:an=dPSFR w:an_allergic=bQQPQ
w:an_hour=bRQSR w:an_invoice=SRROb w:and=hVPKA w:and_colour=WRZOT w:and_got=QWXQT w:and_i=WQSVT w:and_it's=YRSSS
w:and_it=NZZMS w:and_loose=YTTTT w:and_not=UUQXT w:and_nothing=VPRYR w:and_past=ZRRST w:and_received=TZRST
w:and_smells=ZSRST w:and_switch=McPQQ w:and_the=VXYMS w:and_works=PVRYT w:another=KWIeN w:answer=PQNOc w:any=WSQWR
w:anymore=RTTZR w:anything=WQPYR w:apart=fNLLO w:apart_after=ZTQTT w:app=eSPNN w:applied=POPPc w:apply=QPPNc
w:are=YbMQG w:around=RSRZS w:around_the=RSRZS w:arrival=QNbMO w:arrive=LRfPS w:arrived=RJiEG w:arrived_after=OTaRT
w:arrived_and=USWTT w:arrived_broken=QSaTT w:arrived_damaged=RTXTT w:arrived_in=VTVTT w:arrived_late=YRTRS
w:arrived_too=RTdMT w:arrived_with=YRTRT w:as=HfARX w:as_a=OKQeQ w:as_advertised=XXPOO w:as_agreed=RPRQb
w:as_described=MaPXP w:as_discussed=QNRPc w:as_new=MfOOK w:as_pictured=QXYRQ w:as_shown=RaQQR w:asked=LaKGd
w:asked_for=PdNLU w:asked_me=RQRPb w:asked_to=UTUTW w:asking=SZPTS w:at=YBXZJ w:at_all=bRQOR w:at_checkout=RPQYX
w:at_customs=PRaPQ w:at_my=SQaRT w:at_the=OOUZR w:attempt=QPbON w:attitude=NNNNc w:authentic=NeONP w:away=YTTRT
w:awful=ZOQVQ w:b=QdPRQ w:baby=KMRfN w:back=KHbIe w:bad=ZGRTS w:badly=bMWKN w:badly_made=cQMRQ w:badly_packed=OQbRR
w:bag=XaPLP w:bait=McPQQ w:bait_and=McPQQ w:barely=TXTTT w:battery=iJJLK w:battery_drains=ZSRSS w:battery_only=aSRSR
w:battery_won't=YRTST w:be=JbTWN w:because=ONWYS w:been=LQeQR w:been_a=OSbRS w:before=bQQQS w:beige=RbRPS w:bent=YMZMN
w:better=ITLdK w:better_deal=POPcQ w:big=IKKkJ w:big_for=UTTXT w:bigger=VUMZO w:bigger_size=SRTZS w:bigger_than=WYPPR
w:birthday=QPbPR w:bit=MKPgN w:black=ReMNP w:blade=bPPQS w:blank=aRPRR w:bled=cPRPT w:blender=aSQSR w:blue=OdPOS
w:bluetooth=cYMKM w:blurry=bNQQQ w:book=ZQNXQ w:bottle=JWcOQ w:bottle_leaked=PRbSS w:bottom=aPPRS w:bought=FQEhH
w:bought_2=SSRaS w:bought_it=RRRaT w:bought_on=RSSYT w:bought_one=STTYT w:bought_the=RJPeS w:bought_two=TTSYT
w:box=GEoAA w:box_arrived=RTYTU w:box_crushed=RTYUU w:box_empty=SSYTT w:box_was=MPdOO w:brand=HhIOK w:bread=aQOQR
w:bright=SRSXS w:broke=nEJEG w:broke_after=YTRTT w:broke_in=VRWSS w:broke_the=VSWSS w:broken=IReOT w:broken_but=RZSTT
w:broken_i=SRSZU w:broken_in=TSYTT w:broken_it's=MPLQd w:broken_just=QcLWP w:broken_on=PSaTT w:bug=aRRPT w:bugs=dNNQR
w:build=ZSQRS w:bulky=RQOaQ w:burned=dRQNP w:burning=YSSST w:burning_smell=XSTST w:burnt=aRRRS w:burnt_out=YSRSS
w:but=YWZMG w:but_i=MJVfR w:but_is=SYTST w:but_it's=PYUUR w:but_it=VcTIQ w:but_its=SYSTT w:but_measures=RZSRT
w:but_not=KYXRO w:but_one=SKeOS w:but_the=iPODP w:but_two=OPcRS w:button=bSSPS w:buttons=bPPPQ w:buttons_fell=WTTTT
w:buttons_stick=aQQRR w:buy=OOOdN w:buying=TPPZP w:buying_it=XRQUS w:by=NFbYN w:by_accident=QONcQ w:by_mistake=RNUeO
w:by_the=SRaQT w:c=XYOOR w:cable=XPdMH w:called=OOTaP w:came=RCjAN w:came_after=JQfOR w:came_apart=aSPRT
w:came_off=dOMQQ w:came_smashed=RSZSR w:came_two=QSZST w:came_without=PQaRS w:camera=bUPNO w:can't=WLLbN
w:cancel=MJKSe w:cancelled=JJHcU w:capacity=QaSSS w:car=OXQUS w:car_i=TOTaU w:card=PPPJd w:carrier=RRZQS w:case=aUNQP
w:cashback=QNKPe w:cat=XKKaN w:chain=aRQQQ w:chair=dNNNO w:change=TOJXW w:changed=JMRfL w:changed_my=NQVaP
w:charge=gMKMP w:charged=OKHHi w:charged_twice=OQPPb w:charger=PQiJC w:charger_gets=ZSQTS w:charges=bROSQ
w:charging=eMOPM w:charging_cable=XQUSQ w:chart=MeQNR w:chat=NNNNc w:cheap=gQLEM w:cheaper=CQHjJ w:cheaper_at=PRRaS
w:cheaper_elsewhere=RPSbS w:cheaper_on=OQRaS w:cheaper_one=OZRUS w:checked=SQTZT w:checkout=PNOUa w:chemical=bRRPR
w:chemical_smell=ZSSQS w:chipping=bRSQS w:chips=bPPPQ w:chocolate=dOOPP w:chocolate_was=bQQQR w:chose=QZPUS
w:christmas=OSbRS w:claims=KgQJN w:claims_to=PbPRQ w:clashes=RRPbQ w:clashes_with=RRPbQ w:clasp=cQPPS w:clearly=XWRRR
w:clicked=OJOgO w:clicked_the=RNSbT w:clicks=dQOMP w:close=bQQNQ w:coating=ZSQSS w:coating_came=ZSQSS w:code=IMJFk
w:code_didn't=PRPKd w:code_was=SSRRa w:color=LYBdF w:color_doesn't=NdTNT w:color_is=QYTST w:color_my=TRTZT
w:colors=ZURNR w:colour=VQNbJ w:colour_is=KYRYS w:come=TUcIM w:come_with=OXZOO w:coming=ZRRRS w:coming_loose=YSSSS
w:company=SRSQa w:company_name=SRSQa w:compared=RaRSR w:compared_to=RaRSR w:compatible=QZQVP w:compatible_with=SUSXR
w:completely=OeMPP w:completely_different=OeMPP w:connect=dOPNP w:connection=aRRQR w:constantly=cPPPP
w:contained=RdMOR w:copy=PcPRP w:corner=QSaST w:corner_of=STYTT w:cost=OPLSc w:cotton=OeOOO w:cotton_but=SYSTT
w:couch=UNQaR w:count=XVRQS w:counterfeit=IgMMM w:coupon=IKHDm w:courier=JKjLK w:courier_never=STXTS w:cracked=VKbLN
w:cracked_on=LTcTT w:cracked_when=USXST w:cream=WPYOP w:crushed=ILgLM w:crushed_and=QTZTU w:cup=aQPQQ w:curtains=ZQPUP
w:customer=POLOe w:customer_service=PONOd w:customs=IJjJH w:customs_for=RTZRT w:damage=RVVJW w:damaged=MLfMF
w:damaged_in=aQTQP w:damaged_not=SQQbT w:date=aQTPR w:daughter=XPOYP w:day=eMJTM w:day_one=aRQQT w:days=fNQKP
w:days_broken=ZUSST w:dead=oKAKL w:dead_pixel=XTTTT w:dead_pixels=ZSPTS w:deal=POPcQ w:decided=RSQaR
w:decided_to=RSQaR w:defect=aNLZL w:defective=hFRQM w:defective_i=STTYT w:defective_it=ORZWT w:defective_unit=aSRQQ
w:defects=WNKQY w:delay=OObOO w:delayed=NOdNN w:deliver=RSZQR w:delivered=HMkCH w:delivered_but=QMdRS
w:delivered_not=TRYTT w:delivered_to=PKgKP w:delivery=LDkNH w:delivery_was=WPRYQ w:dented=NPdPQ w:described=LcOUO
w:described_as=SYTSS w:described_but=RNScS w:description=GiFQJ w:description_is=TYTST w:description_said=SYSSS
w:description_says=TXTTU w:description_was=TXPVR w:design=UaTKO w:did=LQPYX w:did_not=LQPYX w:didn't=KKVdQ
w:didn't_come=OQcPP w:didn't_get=OPaKZ w:didn't_like=ROPdS w:didn't_order=TaSOT w:didn't_read=QMPdQ
w:didn't_work=HNIVb w:died=hJIJK w:died_after=ZSRTS w:difference=OMNKg w:difference_back=RRRPb w:different=IiCTB
w:different_brand=RPSbQ w:different_color=SRSZT w:different_from=OcRQS w:different_item=SYSRS
w:different_pattern=TYTSS w:different_product=QcOTT w:different_style=PTQYO w:differs=SZTRT w:differs_from=SZTRT
w:dimensions=MeOMP w:dirty=fLKML w:disconnecting=aQRSR w:discount=LNHJh w:discount_code=OSQNd w:discussed=QNRPc
w:dislike=PTbQS w:dislike_it=PTbQS w:do=WLROa w:do_i=POPNc w:does=eMGUH w:does_not=bOKWJ w:doesn't=dTJUE
w:doesn't_fit=JSQeS w:doesn't_go=SQQbR w:doesn't_have=ObSPS w:doesn't_heat=dOPMS w:doesn't_hold=bPROS
w:doesn't_last=bNROS w:doesn't_light=aQRQT w:doesn't_like=MORcT w:doesn't_look=OXSWT w:doesn't_match=IcPUP
w:doesn't_seal=aQQPT w:doesn't_suit=KOSfR w:doesn't_work=RNWYP w:doesnt=ZMNVO w:doesnt_work=cQPNQ w:dog=ZKIbM
w:dog_won't=NTSbT w:don't=WHHbT w:don't_fit=fQNJP w:don't_know=LQPHf w:don't_like=DGVjO w:don't_love=QQSbS
w:don't_need=HONkK w:don't_use=QQSZR w:don't_want=OSPcO w:dont=ZKJaJ w:dont_like=QPSZT w:dont_work=dQOLN w:door=SQaRT
w:double=XJJWV w:down=bLKZJ w:drains=ZSRSS w:dress=TRSYT w:dried=cQOPN w:dried_out=cQOPN w:drift=cNOOO w:drips=aSPRU
w:driver=NNeMO w:driver_left=SSYQT w:drone=bRRPS w:dropped=QPYQX w:dry=cOPPP w:dupe=LeLLL w:duplicate=MLLfM
w:duplicate_order=TQPbR w:during=QRZRS w:during_delivery=RSYSS w:earbud=cMUNP w:earbud_is=VQYTS w:easily=eMNMP
w:edition=RcPOQ w:else's=PgIMP w:else's_order=TbOQR w:else=POVZP w:elsewhere=NLQeP w:email=NPONc w:empty=KKgKK
w:empty_box=SRYTS w:empty_envelope=RRZQQ w:envelope=MOcPP w:error=bNVKR w:estimated=QTZTT w:eu=QbPQQ w:event=QQUZN
w:every=cPNPP w:everything=RRZSS w:everywhere=ZMWMN w:expected=OOOcN w:expensive=NOKWY w:expired=hMKIM
w:expired_last=bPOSQ w:eyes=cOOOQ w:fabric=YWLRO w:fabric_is=WYQOQ w:faded=dNOMO w:failed=PZUPP w:fake=AoGCD
w:fake_logo=QaPRQ w:fake_original=SXTTU w:false=NdNOP w:fan=WILbM w:fault=QMRdS w:fault_i=RNSbS w:faulty=fHQKL
w:feature=QeMPN w:features=PgKON w:features_listed=QaSQT w:fedex=RTaSQ w:fee=MOJQf w:feels=aRPQP w:feels_like=WVSRS
w:feet=QRQbQ w:fell=lHHHI w:fell_apart=bPQOQ w:fell_off=eNPOQ w:fell_out=cQPPN w:few=YTTTT w:fine=MTVXV
w:fine_and=PRLeS w:fine_but=RXXOR w:fine_i=RRSTY w:first=fNLMQ w:first_time=aRRQS w:first_wash=YRQST w:fit=HIBoC
w:fit_me=QRTaR w:fit_my=MURaS w:fits=PXKZM w:fits_fine=RYSST w:five=XRVRR w:five_minutes=ZSRST w:five_weeks=STYTS
w:flat=cNTMO w:flavor=SbRPR w:flicker=ZSRSS w:flickers=bPOPP w:flimsy=cNNNN w:focus=bQRPS w:food=hJRHJ
w:food_was=cPNPP w:for=AMWjH w:for_a=OQZWQ w:for_christmas=TSYRT w:for_it=SSObS w:for_less=RPQaS w:for_me=IHIlI
w:for_my=NKZZO w:for_the=STSOa w:for_two=RPbQT w:forever=RRcOQ w:forgot=GHXWX w:forgot_to=OOVUV w:found=XFHeJ
w:found_a=ZKMXO w:found_it=QSSZT w:found_the=RRRZS w:frame=YRUPP w:free=MMDGj w:free_gift=POJJg w:free_sample=PPLOd
w:freezes=dOOPP w:from=aYTFI w:from_the=VZTKP w:game=YSSSR w:gave=fSTHL w:gave_me=cUQLN w:gave_my=bRROR
w:genuine=MfLNO w:genuine_leather=RZSRT w:get=TLeGW w:get_here=QSbOR w:gets=eOKPP w:gets_stuck=aRORR w:gift=BBAhZ
w:gift_card=PPPJd w:gift_not=QOOXX w:gift_recipient=RSSZS w:glass=KQeNO w:glass_was=STXTT w:glasses=cPOQQ w:go=WPPYQ
w:go_away=YTTRT w:go_with=NRRcR w:goes=bQPRR w:gold=WaMMO w:gone=ZOWNQ w:good=PVSXQ w:good_quality=NWVUS w:goods=PVXPP
w:got=YWVPA w:got_3=OPcRR w:got_a=OeNMR w:got_cancelled=TTTXT w:got_it=NPVZR w:got_lost=RQZST w:got_nothing=TRYTT
w:got_one=LLaYQ w:got_the=IVWXO w:gps=aROOO w:gray=QcPOR w:great=TIJdU w:green=eXJKO w:grinding=ZSSST w:had=YJRaN
w:hair=hMNJQ w:hair_on=bPQPT w:half=WPcLH w:half_of=RVZOR w:half_the=URYQQ w:handed=RbOSR w:handle=aLUMO
w:handle_snapped=ZSSSU w:happy=YRVRT w:has=gJMRK w:has_a=gMOKR w:has_been=OSbST w:has_dead=ZSPTS w:has_no=YXLSN
w:has_one=QSTZT w:has_scratches=aRRQR w:has_this=LRScR w:hasn't=MNeQP w:hasn't_moved=SSYSS w:hasnt=RPaSQ
w:hasnt_shipped=RPaSQ w:hates=MOOdQ w:hates_it=OQPcR w:hates_the=RRTYT w:have=DXMeJ w:have_a=QbSPQ
w:have_checked=SQTZT w:have_the=PWSXT w:headache=YSTSS w:heat=dOPMS w:heating=aRQSS w:heavy=SSPbR w:heavy_for=TTSXT
w:heel=WQNYO w:held=QRZQR w:held_at=QRZQR w:hello=LLLLe w:help=KJISd w:here=KHjHK w:hinge=bSOQS w:hold=YMMWP
w:hold_a=aSQSS w:holds=SaPSS w:hole=jILIQ w:hole_in=eNOMS w:hole_near=bPRQS w:home=LMMeN w:hoping=SMScT
w:hoping_for=SMScT w:horrible=bOOOO w:hot=fOKQQ w:hour=bRQSR w:house=PJgKO w:how=LKKLh w:how_do=POPNc w:how_to=QQPLd
w:however=QUPaR w:husband=OOOeO w:husband_hates=SSSZT w:i'm=RSVXT w:i=OVMbP w:i_asked=RcQQQ w:i_bought=RfSJS
w:i_changed=STZQT w:i_chose=QZPUS w:i_clicked=QNQcR w:i_didn't=ZbQJR w:i_do=XSXPS w:i_don't=RIZZM w:i_found=OQQcT
w:i_got=OScNP w:i_had=VLQbR w:i_have=PLTeQ w:i_just=NJLfW w:i_no=TRTZT w:i_opened=URYQT w:i_ordered=QjSIN
w:i_paid=PeQMS w:i_picked=PUQXT w:i_received=SWVSS w:i_selected=RaRQT w:i_should=SQTZT w:i_simply=PPQcR
w:i_still=SSYST w:i_want=YSRMY w:i_was=TOOcR w:i_wore=YTTST w:ignore=MKMKe w:ignore_this=QORNc w:ignored=TSTSY
w:ignored_me=TSTSY w:imitation=MdNNN w:immediately=aQPRR w:impulse=MMMfM w:impulse_purchase=QQQaP w:in=aLcGH
w:in_a=bNVMO w:in_box=OPcSS w:in_customs=PSaTS w:in_it=aQOTR w:in_my=VQPZR w:in_pieces=ORbTT w:in_shipping=aQSQQ
w:in_the=UZUIR w:in_time=NOdOP w:in_transit=LPdPQ w:inaccurate=ZVMMM w:inches=RWPYR w:include=RQcSO
w:include_the=RQcSO w:included=MMcLV w:incompatible=NLJfN w:incomplete=MGjFL w:incorrect=QeIPP w:ink=eNMNN
w:ink_smears=cOOOO w:inside=ZMYKK w:inside_the=ZSSPQ w:install=RPPPa w:installation=PMNNc w:installing=XRPPY
w:instead=JdRUI w:instead_of=LfTJJ w:instructions=QOeNK w:interest=NPMdP w:invoice=GAJBo w:invoice_not=SRRSZ
w:invoice_with=TTTRY w:iphone=QXPWQ w:is=lTJGD w:is_a=RcQPS w:is_already=bPTQT w:is_blurry=bNQQQ w:is_broken=bPORR
w:is_chipping=bRSQS w:is_dead=bRPST w:is_defective=gOMLO w:is_dry=cOPPP w:is_fake=OcQRR w:is_fine=KOcOY
w:is_good=NWRYT w:is_it=NOdOS w:is_missing=SNaUK w:is_my=RSYSS w:is_not=QYOXP w:is_nothing=PcTPT w:is_plastic=PaTTT
w:is_so=ZSRRT w:is_totally=ObTST w:is_unresponsive=ZRQRR w:is_way=PZSST w:is_wobbly=ZRRSS w:is_wrong=PcSPS
w:isn't=IgSNL w:isn't_the=QbROT w:issue=RLRWY w:issue_the=ZRRRT w:it's=LeJVQ w:it's_a=KaMYM w:it's_been=QSZST
w:it's_fake=SXSSS w:it's_just=aXNPS w:it's_not=MOVQb w:it's_polyester=TXTTT w:it's_simply=ScQPT w:it's_the=dSQLS
w:it's_too=QQLfR w:it=PNWgA w:it_arrived=SSbMT w:it_at=OMYXR w:it_but=WQXRS w:it_came=OWbMR w:it_cheaper=QSSZT
w:it_does=RYSUT w:it_doesn't=ORRbS w:it_fits=PdRNS w:it_for=RWPXS w:it_has=WPZNT w:it_in=SPaPS w:it_is=VWMLa
w:it_isn't=NbQVP w:it_it=WRdIQ w:it_just=eKWLN w:it_looks=KbQUS w:it_needs=QcQNS w:it_never=SSZRR w:it_on=YQRUT
w:it_says=MePMQ w:it_simply=ZQYMS w:it_was=RYOZH w:it_wasn't=QScOT w:it_without=SRWWS w:it_won't=bRPPT
w:it_works=OWZQT w:itchy=cNNMN w:item=MbWJO w:item_arrived=RVXTT w:item_but=ONdRT w:item_differs=TXTTT
w:item_has=YXOOO w:item_i=QSQWX w:item_is=bHJYW w:item_missing=ROORc w:item_not=RWXQR w:items=PPeQO w:its=bVLRP
w:itself=YPXOQ w:jacket=SZRSR w:jammed=cPPPR w:just=TGOdQ w:just_a=SKaKX w:just_badly=dRNNS w:just_doesn't=cQLSS
w:just_don't=RSSaR w:just_not=McLUP w:just_ordered=SOSbT w:just_testing=OPOMd w:just_too=QRPcP w:keep=XQPYQ
w:keep_my=RSQaR w:keeping=NQQcQ w:keeping_the=NQQcQ w:keeps=fLLLL w:keeps_disconnecting=aQRSR w:keeps_losing=aRRQR
w:kettle=YRRST w:keyboard=aSQRR w:keys=cPPON w:kid=NQRbR w:kids=NULbP w:king=QbRQS w:king_size=QaSQS w:kitchen=ORQbR
w:knockoff=PcRNP w:know=LOPKf w:l=NfNMO w:l_m=TWTTU w:l_s=SZSSR w:label=JUcIK w:label_says=SaRQR w:lamp=cMSMO
w:lamp_flickers=bPOPP w:laptop=ZQPWQ w:large=NYJZN w:larger=POQbO w:larger_size=SRTYS w:last=gLRIK w:lasts=aSRSR
w:late=RElGQ w:late_and=bQLWS w:late_for=TTZPT w:leak=dMMNN w:leaked=NQcRS w:leaked_in=QSZTT w:leaks=hLJLM
w:leaks_from=aPPRS w:leather=UaMNO w:leather_pu=UWTUT w:left=PPiAH w:left_handed=RbOSR w:left_it=ONdNS
w:left_outside=OPbQQ w:left_side=ZRQSR w:legs=cPOOP w:length=RZQRQ w:lens=aRQRQ w:less=NYNYP w:less_than=PaQQQ
w:lid=XIdHH w:lid_doesn't=aQQPT w:lid_was=VRXRS w:lied=LhLKI w:life=WXRQR w:light=cPPPR w:lights=ZVOQP w:like=MaCgA
w:like_color=TSUXT w:like_it=KRSbO w:like_the=HbIZM w:line=aRQPR w:listed=MYNJY w:listed_as=SZTSR w:listing=GlHJK
w:listing_said=QcPQR w:listing_says=SZSRS w:living=QRPcR w:living_room=QRPcR w:logo=MgMMN w:long=MMaTK
w:long_for=TTSXT w:longer=SLOeK w:longer_need=STSZQ w:longer_needed=RRTYQ w:longer_want=RQQcP w:look=KXQZP
w:looks=TVLYH w:looks_different=PYSTS w:looks_in=QaSRU w:looks_nothing=RaTQT w:looks_ugly=NNQbR w:loose=fKJUM
w:losing=aRRQR w:losing_connection=aRRQR w:lost=KClMF w:lost_by=QRcPQ w:lost_in=MOdQQ w:lost_it=TQZNR w:lost_my=TTXST
w:lost_somewhere=RQZST w:loud=aRRRS w:love=POQcR w:love_it=QQSbS w:low=bPPOR w:m=OgLNP w:made=mFELG w:made_my=bRPOQ
w:made_us=aQRQR w:mail=NMeNR w:makes=YROXO w:makes_a=bQRQS w:many=SRNdR w:march=RRZRQ w:marked=TSYTT
w:marked_delivered=TSYTT w:match=GeMPV w:match_my=NKReR w:match_the=PbSMT w:material=XYKRK w:material_is=PbTST
w:matter=ZVROS w:mattress=eNMOM w:may=SSZST w:me=OGAhZ w:me_a=bSQLS w:me_the=TbTNU w:me_to=QPQOc w:meant=SPPcR
w:meant_to=SPPcR w:measured=RJQeQ w:measured_wrong=RJQeQ w:measurements=QdRMR w:measures=RaRPS w:measures_like=RZSRT
w:melted=RLcLM w:men's=QbPQS w:mention=QdONO w:mention_it=QdONO w:message=XMLMZ w:metal=McQQR w:milk=gMLLN
w:milk_was=bPOPP w:mind=NGOiI w:mine=OcQQQ w:mine_is=PaSTT w:minutes=dPNPP w:misleading=KhLKK
w:misleading_description=SYSSS w:missing=CJhHU w:missing_from=TRZTT w:missing_however=SYLZS w:missing_one=SQZRR
w:missing_parts=RObTS w:missing_the=NWYSR w:mistake=KOPhJ w:mistake_i=TYTRU w:mistake_when=QQRZS w:model=JiGQJ
w:model_for=UPSaU w:model_i=SbSQT w:mold=cPOOR w:moldy=dNNPO w:money=OMKRe w:money_back=PRPMc w:month=WLbLN
w:months=QScNT w:more=NVOaN w:motor=dPQPP w:mould=cQLRS w:moved=SSYSS w:much=NWMSZ w:much_smaller=RZTST w:my=OELiP
w:my_car=OXQUS w:my_couch=UNQaR w:my_coupon=TTROa w:my_daughter=YQQUQ w:my_dog=XRRUS w:my_door=SQaRT w:my_fault=SRTZT
w:my_feet=QRQbQ w:my_husband=RSSaS w:my_kitchen=PTTZT w:my_living=QRPcR w:my_mind=WOUXO w:my_mistake=QXQWR
w:my_money=QRRKd w:my_neck=bRRPR w:my_old=RSQaR w:my_order=QdcEP w:my_package=QRaQR w:my_parcel=SQcNQ w:my_phone=LQRdQ
w:my_printer=UPSaU w:my_skin=aONVO w:my_son=SQObR w:my_style=SMRdR w:my_taste=NOPcP w:my_toes=PQQbQ w:my_wife=RTTZT
w:n=IILIh w:n_a=IILIh w:na=KKKKf w:name=SRSQa w:narrow=QQPbQ w:navy=OcNRQ w:near=bPRQS w:near_the=bPRQS w:neck=bRRPR
w:need=ABCkb w:need_a=PNSbU w:need_an=SRROb w:need_help=SRRNb w:need_it=PQPdQ w:need_this=RSSbP w:needed=MKVbM
w:needs=QcQNS w:neighbor=OQbPQ w:neighbour=PQbPS w:neighbour_who=PQbPS w:never=PAeAV w:never_arrived=STZSS
w:never_came=IPWNY w:never_received=TSaUO w:never_shipped=QPfRK w:never_showed=QQbRO w:new=UeLLJ w:new_but=SYTTT
w:nice=RXQWR w:nice_quality=OXSXT w:night=OUNaP w:no=DGWVb w:no_damage=NXMNb w:no_defect=QSSZS w:no_defects=NQMTb
w:no_instructions=QOeNK w:no_invoice=SSOSa w:no_longer=NMPfK w:no_matter=aRRPS w:no_padding=PPcNN w:no_quality=RTXVT
w:no_reason=OORYU w:no_reply=ROPPc w:no_screws=LRcRQ w:no_sound=cQNQQ w:no_stock=PQOLd w:no_tracking=RRcPO
w:no_use=NQTcM w:noise=iMLIN w:not=KYQVN w:not_a=PLMeO w:not_an=OcORQ w:not_applied=POPPc w:not_as=LiMJL
w:not_broken=TYGJc w:not_compatible=RXRWQ w:not_damaged=ZWJWR w:not_defective=NPZTV w:not_delivered=RQZRS
w:not_fit=NNPeN w:not_for=RORcR w:not_genuine=PdMOP w:not_here=MKfLM w:not_in=KLbOY w:not_included=ONZNX
w:not_late=XRFOc w:not_lost=bRORT w:not_my=JaHVL w:not_original=RZQQQ w:not_provided=SRRSZ w:not_real=PbQPP
w:not_received=PGcPX w:not_shipped=RMcSQ w:not_silk=NdNMN w:not_solid=PcOOP w:not_suitable=POPcP w:not_that=QSZTT
w:not_the=OgRKJ w:not_there=QUaPS w:not_want=SSWWR w:not_what=IgKRM w:not_working=bPQQR w:not_worth=ONOdP
w:not_wrong=ZQVQQ w:nothing=ORUMZ w:nothing_broken=QYLaQ w:nothing_inside=JNfPM w:nothing_is=RUPaS
w:nothing_like=HjNHP w:nothing_wrong=MJaTY w:now=UPYSQ w:number=LZOXT w:obvious=PbQQQ w:obviously=VZPPR
w:obviously_used=aQRRT w:odor=bPPOP w:of=STYPP w:of_10=TZRSS w:of_4=OKePO w:of_my=RQZUP w:of_stock=KNNQf
w:of_the=RPXVR w:of_two=STXTT w:off=fVGOA w:off_after=XTTTU w:off_and=YRRST w:off_on=RSaPT w:off_the=bPQQT w:ok=FNLOf
w:old=OQMdP w:old_one=RSQaR w:older=RZSQR w:older_model=RZSQR w:on=cHSXA w:on_a=QRSRa w:on_another=SQSZT
w:on_arrival=QNbMO w:on_day=aRQQT w:on_impulse=RSSYT w:on_it=dZJHP w:on_me=VHMcK w:on_my=bSROS w:on_the=WaUGP
w:on_time=PObNR w:once=eRMPR w:one=OReXA w:one_bottle=RRZRS w:one_earbud=aNWNQ w:one_i=PeNMT w:one_in=RYSTU
w:one_item=RObNP w:one_of=MNfOR w:one_piece=WNaST w:one_shoe=OPbPS w:online=NePLQ w:only=QMgCS w:only_got=MNeNR
w:only_lasts=aSRSR w:only_one=LNeOQ w:only_received=RPaTP w:open=YIcKT w:opened=SMdNP w:opened_and=UQYSS
w:opened_it=WRWRT w:opened_the=QTZTU w:or=VPTXR w:or_anything=YRQVS w:order=AVYUR w:order_is=SOcPS w:order_never=SQbRQ
w:order_the=TZSPT w:ordered=EXQfA w:ordered_a=RdPNS w:ordered_black=SaQQS w:ordered_by=TQQbT w:ordered_it=POXYT
w:ordered_the=VDVeS w:ordered_twice=SOPdP w:ordered_two=RONcS w:ordered_wrong=TGPhT w:ordered_xl=SbQPS w:organic=PcOOP
w:original=HhKLM w:other=OHHTe w:others=NOPMd w:our=PPPWY w:out=eCMMY w:out_in=YTSSS w:out_of=ZJPMb w:outside=OPbQQ
w:over=WKTWL w:over_the=WQWQS w:overcharged=LNNLe w:overheats=bQQMP w:overnight=aQRPR w:own=SQOaS w:pack=RbPRT
w:package=ASjGG w:package_arrived=TTWTT w:package_lost=TSYTT w:package_never=STXTS w:package_stolen=SSYTT
w:package_was=SQZSS w:packaging=WMZMN w:packed=OQbRR w:padding=PPcNN w:page=MhNLQ w:page_claims=RbTOT w:pages=hMIMM
w:paid=PcWMR w:paid_for=PcWMR w:paint=dPQOR w:paint_is=bRSQS w:pair=XRWQS w:pan=eONMN w:pan_warped=bQQPQ
w:parcel=ERjGK w:parcel_was=QRaTT w:part=NWcNM w:partial=QQPQZ w:partial_refund=QQPQZ w:parts=WQbKN
w:parts_missing=RWXPP w:party=OQWaN w:past=bQPQR w:past_its=aRQRR w:pattern=OgOLQ w:payment=MONMd w:peeled=ZSRST
w:per=KJJJi w:perfume=VZPNP w:phone=dIIWK w:phone_case=bNOTQ w:photo=NgPMR w:photo_shows=RYSTT w:photos=MfQLO
w:pick=YURTS w:picked=PSPaS w:picked_the=SNTaT w:picture=VfHFK w:picture_shows=RZQST w:pictured=NcVOP w:pictures=MTPQa
w:piece=bLVON w:pieces=SUbHK w:pieces_short=RRaRS w:pieces_when=PSaSU w:pilling=aORQR w:pixel=XTTTT w:pixels=ZSPTS
w:placed=SRQaR w:plant=cPMOP w:plastic=dYIIL w:plates=PRaST w:please=MMNKg w:please_ignore=TSSRY w:please_refund=TTTTY
w:plug=bWNOP w:polyester=OeOOO w:poor=ZISTS w:poor_quality=bQPNR w:poorly=bQRQQ w:poorly_made=bQRQQ w:porch=MMeNO
w:port=WWSRS w:post=NRcTT w:postage=QPPQb w:prefer=PJPZZ w:present=QMScT w:pretty=QaSRR w:pretty_sure=QaSRR
w:price=DDFQk w:price_adjustment=SSSPZ w:price_difference=RRRPa w:price_match=SPSPa w:price_went=NRRdL w:printer=UPSaU
w:pro=SOSbT w:problem=UMQRZ w:product=VcNDQ w:product_in=QdMTT w:product_is=UMaMX w:promised=NTNOd w:promo=PNNNd
w:promo_code=QPPPb w:properly=cPQPQ w:provided=SRRRb w:pu=TYTTT w:pump=cRNRS w:purchase=LLLcU w:put=UROZR
w:quality=eMOSE w:quality_but=LYUVR w:quality_is=XTOUR w:quality_issue=PSYWU w:quality_just=PSScS
w:quality_problem=RRXWT w:queen=RbQRS w:quick=ZSQST w:quick_but=ZSQST w:rain=SOaQQ w:ran=XRSSU w:rancid=cPPNP
w:rash=eOQLO w:reaction=bQQPQ w:read=XKNbP w:readings=fKOMN w:real=LhKJN w:real_leather=PaRQR w:real_silver=SaRRS
w:reason=LIOVb w:rebate=NMNNd w:receipt=NIAKm w:receive=ROeNJ w:received=EYfAJ w:received_a=QfLOP
w:received_someone=TaORS w:received_wrong=SgLKQ w:recipient=RSSZS w:red=UcNMP w:red_one=SZSRT w:refund=KDACo
w:refund_difference=SSSRY w:refund_me=SSTQZ w:refund_of=SRQTZ w:refund_please=TTTTY w:refund_the=RSQTa
w:refund_with=TTTTY w:refurbished=RaSRO w:refused=MLgQH w:regret=OLJfK w:regret_buying=TPPZP w:remorse=MONdO
w:remote=dKXIJ w:replica=NdOOL w:reply=QOPOc w:rest=OPaVP w:rest_of=SSVYQ w:return=JJIPh w:return_it=TTXSU
w:returned=OPhKI w:returned_to=RQfNL w:rice=eNNOR w:right=cKXPO w:right_one=cPPOT w:ripped=eJRKL w:roll=bRROQ
w:room=PQMeQ w:rotten=dNNOP w:rubbed=cOQOR w:rubbed_off=cOQOR w:rude=JHIKj w:runs=MLNeM w:rusted=cONPP w:s=RdPPP
w:said=IdGXL w:said_no=QMNdO w:same=LXMZN w:same_as=QTRZS w:same_thing=QQRaR w:sample=PPLOd w:saw=SQTZS w:saw_it=SQTZS
w:say=POMMd w:says=AoOAR w:says_100=TWTTT w:says_500=RYRST w:says_delivered=RMdRR w:says_it's=TXTTT w:says_it=MWPMc
w:says_king=SZTRT w:says_out=QRYSV w:says_stainless=RaRSR w:scent=ObLVO w:scratched=dONPP w:scratches=dPNOP
w:scratches_all=aRPRR w:screen=iJNIJ w:screen_has=cRNQR w:screws=UIfFJ w:screws_in=PSZST w:screws_stripped=cRMRQ
w:seal=ZPTPS w:seam=ePNMP w:seam_ripped=cQPOQ w:seams=aRRPS w:seams_are=ZRSPS w:second=UKVXN w:second_time=aSORT
w:see=PEFFj w:see_my=PRROa w:selected=QXPXR w:seller's=QKQcX w:seller's_fault=RNSbS w:seller=AUNAh
w:seller_agreed=UTTTW w:seller_asked=SRRRa w:seller_never=TRZTR w:seller_sent=ScROP w:seller_shipped=TZRSS
w:seller_told=SSSSX w:seller_was=SQQSZ w:sender=RRcON w:sent=AoVAA w:sent_a=QdQLR w:sent_back=QKeSN w:sent_me=PgQJP
w:sent_the=PiKIQ w:serial=MeOMO w:serial_number=OcRPR w:service=FJHIl w:set=KYWSN w:set_is=RWWST w:set_of=SaRQT
w:shade=NTYWP w:shampoo=WQWQR w:shattered=MMeMM w:she=PRRbR w:she_already=QSTZS w:ship=MJlHJ w:shipment=OQdQO
w:shipped=LbeDC w:shipped_the=ScOOS w:shipping=TCVDf w:shipping_cost=OPLSc w:shipping_fee=MOJQf w:shirt=bNRNP
w:shoe=UNZPR w:shoes=SUJcN w:shop=NNOSd w:short=JKbUM w:should=QPXYT w:should_have=SQTZT w:shoulders=TTSZT
w:showed=QQbRO w:showed_up=SSYSS w:shown=NeNNP w:shows=OaTRR w:shows_a=RYSST w:shuts=bRQPR w:sick=cOPOQ w:side=cQNQP
w:silk=NdNMN w:silver=PeONQ w:simply=UVTUO w:simply_changed=STSYS w:simply_don't=RSSZT w:since=MPdPO
w:since_last=PSaSS w:since_march=RRZRQ w:site=PZSUT w:size=LSAoA w:size_8=TZRSS w:size_9=RcRNR w:size_and=WRZOT
w:size_but=XYRNS w:size_chart=NcROR w:size_for=TRUYT w:size_it=ZVSMU w:size_m=RbQPR w:size_ordered=TMSbT
w:size_s=SZRRR w:size_too=TSTXT w:sizes=WONaR w:sizing=QMMcM w:skin=bNMUN w:skin_tone=MRRbS w:sleeve=dOSMT
w:sleeves=RRMbR w:slow=RLiIH w:small=POFhI w:smaller=LeOPP w:smaller_size=TQUZT w:smaller_than=MgPJQ w:smashed=KNgNO
w:smears=cOOOO w:smell=eJNTN w:smell_when=YTTST w:smells=hOJHJ w:smells_awful=ZRSRS w:smells_like=eMQMQ
w:smells_nothing=YVPQO w:snapped=eLQLN w:snapped_in=bRNRS w:snapped_off=QRaRT w:snug=QNPeP w:so=fLORQ w:so_it=ZSSRT
w:so_thin=ZSRRT w:soaked=KMfNN w:sold=HXIHg w:sold_as=PdQQL w:sold_out=JKKJi w:sole=eNLNM w:solid=PcOOP
w:someone=PcTOO w:someone_else's=RdMOQ w:something=QPPbQ w:something_else=QPPbQ w:somewhere=RQZST w:son=QQOdQ
w:sound=iKIKL w:sound_from=aRPSR w:sour=bPOPP w:space=PPNdM w:sparks=cOONP w:speaker=gMLLN w:spilled=LMdMM
w:stainless=RaRSR w:stainless_steel=RaRSR w:stains=cPOQS w:stains_on=bPPQT w:stale=dONPQ w:stand=aQSPS w:stated=LdPNP
w:stay=dOPMO w:steel=RaRSR w:stick=fLMLN w:still=LKgJR w:still_waiting=RPXNX w:still_want=SSYST w:stitching=eOMNO
w:stitching_and=YTTTT w:stitching_came=YTRST w:stock=GIDHm w:stock_left=UTSRZ w:stolen=LLeLM w:stolen_from=SSYTT
w:stopped=iMHMN w:stopped_charging=aTPTS w:stopped_heating=YTSTT w:stopped_working=cQOPS w:store=LJJUf
w:store_cancelled=SSRLb w:straight=ZRSQS w:strap=eQOPQ w:strap_broke=YTSTT w:stripped=cRMRQ w:strong=UPPZQ
w:stuck=ZKaLL w:stuck_in=ORbSR w:stuff=OXYRS w:style=JYIZJ w:suit=IMOhP w:suit_me=LORdQ w:suit_my=QSTZT
w:suitable=NMMeN w:super=dNOOP w:support=JQIJh w:support_was=PPRRb w:supposed=LiLJM w:supposed_to=LiLJM w:sure=LQLLc
w:switch=RbONQ w:table=aNTOP w:tablet=bRQPR w:taste=KQOeO w:tasted=bQRQR w:tastes=dNOMP w:tastes_off=bPQPR w:tax=JIQIe
w:ten=YRURR w:ten_days=WTVST w:terrible=aNPOX w:test=EDAAo w:test_order=SNNMc w:test_return=SSQSZ w:testing=LLLJf
w:than=RiFII w:than_advertised=SYSRS w:than_i=RSTZS w:than_it=SZSPT w:than_stated=NcQOP w:than_the=bXLJQ
w:thanks=MMLLe w:that=aNZOL w:that_got=WSTVT w:that_i=QReLT w:that_it=PYSVT w:that_won't=YTTRT w:the=YXSSA
w:the_2=RbPRT w:the_ad=RZQST w:the_bag=PeRNT w:the_birthday=QQbOR w:the_blade=bPPQS w:the_bottle=NZVRT
w:the_bottom=aPPRS w:the_box=PScMN w:the_color=OMSdT w:the_colour=SbPPS w:the_courier=LMgMQ w:the_description=OWLaR
w:the_design=YPZPR w:the_dimensions=SYTST w:the_fabric=VRRWT w:the_features=QaSQT w:the_first=bPOPR w:the_food=aSRQT
w:the_handle=ZSSSU w:the_hinge=aSORT w:the_item=NTRUZ w:the_lamp=WQXRS w:the_left=WTVRS w:the_lid=VRWST
w:the_listing=MfNOQ w:the_mail=ONdOS w:the_material=MQRbT w:the_measurements=RYTST w:the_model=SZRST w:the_motor=YSSST
w:the_one=QdPOT w:the_order=PJXQa w:the_original=ObRRT w:the_other=TKKeJ w:the_package=OXVRT w:the_page=OeQNT
w:the_pattern=QcQOT w:the_photo=QbSQT w:the_photos=OcRPS w:the_picture=NhLIP w:the_plates=PRaST w:the_post=NRcTT
w:the_price=RRRVY w:the_product=UTYKV w:the_rain=QRZST w:the_real=ScPPS w:the_remote=YQURT w:the_rest=PPYVR
w:the_rice=eNNOR w:the_right=dMUKS w:the_same=LWNZP w:the_screen=XSSTT w:the_seams=ZSSST w:the_second=VOZOS
w:the_seller's=RLSdS w:the_seller=QXUNW w:the_set=SYRTT w:the_shade=NTYWP w:the_shipping=QQOSc w:the_shirt=YQUST
w:the_shop=SSSRa w:the_shoulders=TTSZT w:the_site=QaSRT w:the_size=PWMYQ w:the_store=PQNcS w:the_strap=aSRRT
w:the_style=PPRbT w:the_table=URYRS w:the_two=SSYTT w:the_vase=PSaTT w:the_video=RaRPS w:the_waist=RQQaT
w:the_wash=eNONS w:the_watch=aRQST w:the_website=NdRMS w:the_wrong=KNQiH w:them=QSQaQ w:there=QOWNZ w:there_is=VRTWT
w:there_was=PTaSS w:these=VaONP w:these_are=ObQQQ w:they=EjQIQ w:they_just=RWWRR w:they_sent=PdONQ
w:they_shipped=TZRRT w:thin=cOPPR w:thin_it=ZSRRT w:thing=TVRXO w:this=KcBXW w:this_cream=aRRRS w:this_is=JiPLP
w:this_isn't=RcPOQ w:though=RcQOP w:thought=OMOdR w:thought_it=OMOdR w:threads=cQOQQ w:threads_coming=YSSSS
w:three=XPXQQ w:threw=XRUQS w:through=dOOOM w:tight=PQNeQ w:tight_around=RSRZS w:time=aFaCI w:time_i=dQNPS
w:timer=XVRRS w:tiny=WXPRQ w:to=JMXTY w:to_a=TTWTU w:to_be=OcTOO w:to_cancel=SRSQa w:to_get=QSbOR w:to_have=QbSPQ
w:to_include=RQcSO w:to_keep=RSQaR w:to_pieces=XSVSR w:to_return=QQSPb w:to_say=POMMd w:to_sender=RRcON w:to_the=NTbKV
w:to_use=LMJWZ w:to_wear=OPOcP w:to_wrong=SQaQR w:toaster=cOOPP w:toes=PQQbQ w:told=RRPQa w:told_me=SSSSX w:tone=MRRbS
w:too=AAQoE w:too_big=PQJfO w:too_bright=SRSXS w:too_bulky=RQOaQ w:too_expensive=PPLVZ w:too_heavy=SSPbR
w:too_large=SRMdS w:too_late=MQlDO w:too_long=MMaTK w:too_many=SRNdR w:too_much=PQNTZ w:too_short=RSKdR
w:too_slow=RSeLQ w:too_small=PNOdQ w:too_snug=SSQZS w:too_strong=RQQaR w:too_tight=QQOdQ w:too_wide=STPaR w:took=KMkFK
w:took_five=STYTS w:took_forever=RRcOQ w:tore=aRRQT w:torn=VMaQR w:total=ZTNNN w:totally=NbRQS
w:totally_different=RYSRS w:towels=cQOOP w:toy=aONVQ w:tracking=EFoEG w:tracking_hasn't=SSYSS w:tracking_says=TRXTT
w:tracking_updates=TTXST w:transit=LPdPQ w:trash=cOPPP w:trip=NPVbM w:trip_that=TSSZT w:try=XPPWR w:trying=LNQcN
w:turn=eNOJP w:turn_on=cQPLQ w:turned=dLULM w:turned_my=cQQOQ w:turned_up=NTbTS w:twice=IIMaa w:two=UJbUD
w:two_by=RQPaS w:two_days=cQONS w:two_months=QScNT w:two_of=NRZXR w:two_pieces=RRZSS w:two_screws=PQbSS
w:two_sizes=YPOYS w:two_washes=aSQST w:two_weeks=WPZNQ w:type=cWMJL w:type_c=ZQRRS w:u=YTTTS w:ugly=JJLgL
w:uncomfortable=LMMeM w:uneven=aQPQQ w:unflattering=MMNcN w:unhelpful=NNMNc w:unit=gMNMO w:unresponsive=ZOOQX
w:up=kFTGE w:up_my=YXQQS w:updates=RSZRS w:ups=MLfLP w:ups_lost=PRbOS w:us=YZNNO w:usb=YYNOR w:usb_c=PaRRT w:use=QFEfS
w:use_it=LNLaY w:used=hVHDI w:used_before=aQRRT w:using=cQOPS w:using_it=ZSRRT w:vacuum=cPOOP w:vase=NRbTT w:vat=QOLOf
w:vat_invoice=STTRY w:version=KjJJO w:very=dMOMV w:very_poor=cQQPP w:video=QbQPS w:waist=PXPXS w:waiting=NMcKU
w:waiting_for=QPWNZ w:waiting_since=RRZRQ w:want=HAKkU w:want_a=YNTXQ w:want_it=NOTcN w:want_the=RRRPb
w:want_this=TTSZR w:warped=dNOOP w:warranty=MRMLb w:was=SOaSP w:was_advertised=QdQOR w:was_broken=PTaTU
w:was_cancelled=QROcN w:was_crushed=PRaQS w:was_delivered=TSXRT w:was_fine=WRLaT w:was_hoping=SMScT w:was_in=QVXRT
w:was_missing=VQYQQ w:was_not=MSYVV w:was_open=RSZSS w:was_quick=ZSQST w:was_rude=SQQRa w:was_sent=SaVOS
w:was_shipped=SdPNT w:was_smashed=QTYTT w:was_sour=bPOPP w:was_supposed=QcPOQ w:was_used=YYPOP w:wash=gLLLQ
w:washes=aSQST w:wasn't=VTUVQ w:wasn't_damaged=aZLPT w:watch=dONPP w:water=YLWON w:waterproof=XbKMP
w:waterproof_it=SYTTT w:way=IeSQP w:way_off=NbRPS w:way_smaller=RZSPT w:way_too=SSWUS w:we=QRSXW w:wear=LNLfN
w:wear_it=MQPdQ w:website=MdPPR w:wedding=MOUaQ w:week=eKTKL w:weeks=TMeKL w:weeks_to=STYTS w:weird=QNPbP w:well=dONPS
w:went=bGIeG w:went_down=NRRdL w:were=ZKYMN w:wet=VLbMO w:what=MjDQH w:what_i=QeHRL w:what_it=RYOXS w:what_was=PbQQS
w:whatever=NMNMd w:wheel=ZSSRT w:wheels=dQPNP w:when=WLYSK w:when_i=aSVMQ w:where's=PNeMP w:where=LNeNR
w:where_is=LNeNR w:while=cQPQQ w:white=ZZMNP w:who=OPaTR w:wide=STPaR w:wife=NNNfN w:wifi=hMKKM w:will=bPOPS
w:will_not=bPPPQ w:with=BJSbd w:with_a=NObXP w:with_it=NNXZQ w:with_my=HNNhO w:with_seller=UTTTW w:with_support=TTTTX
w:with_the=LKZQc w:within=dPNQR w:within_a=aSPST w:without=JTeON w:without_asking=SZPTS w:wobbles=aQPQQ w:wobbly=bQQQR
w:women's=RaQRR w:won't=fBBYE w:won't_charge=ZSTRT w:won't_close=aSRPR w:won't_go=YTTRT w:won't_hold=YTQTT
w:won't_stay=bSSOS w:won't_turn=aSSOT w:won't_use=LTSdS w:wont=ZONVP w:wood=YXMNN w:wood_is=aTOPP w:wool=TYSSS
w:wore=ZSSRT w:wore_it=ZSSRT w:work=dDMQW w:work_for=PSSaQ w:work_with=OTTbT w:working=gMLMP w:working_after=YTRTT
w:works=VWRTP w:works_but=KXWWS w:works_fine=TWTUU w:worth=ONOdP w:wrong=GeLVL w:wrong_address=NIcVO
w:wrong_color=PPNdQ w:wrong_colour=MMMfP w:wrong_delivery=SOcQT w:wrong_flavor=SbRPR w:wrong_house=PJgKO
w:wrong_invoice=SNQPa w:wrong_item=WZSNL w:wrong_length=RZQRQ w:wrong_model=RdMRQ w:wrong_one=QYHVQ w:wrong_part=SaPRT
w:wrong_product=QcMQP w:wrong_scent=RdONR w:wrong_size=YFKhO w:wrong_thing=TYRTT w:wrong_with=OKbQY w:wrong_year=RaQQR
w:xl=OgMKP w:year=WZPPP w:yet=VMbON w:you=NcKIY w:you_sent=ScRNT w:you_shipped=SbPPR w:zip=bQNPS w:zipper=gMKMO
x_空=RRZSS x_里=SSYST y_不=YQQVR y_太=YSYMR y_没=TUTWT 一$=MbWMR 一=ZQcND 一下$=NOOJf 一下=OKKMh 一下不=TTTXT 一个$=SPXWR 一个,=TTRYT
一个=MVcSH 一个_=TWUSU 一个东=RYSTU 一个号=PUQXT 一个星=RTZSU 一个月=aTTMS 一个没=TWVTT 一个牌=SUTXU 一个礼=SSZST 一个都=TYRTT 一个配=TTXSU 一件$=JQYZO
一件=ITZYL 一位=RVRYS 一包$=SRYTS 一包=QRaSR 一包螺=TUWUT 一半$=TTTPX 一半=UVRNX 一单$=QRQdO 一单=QRQdO 一双$=SSXTS 一双=QRaQS 一只$=ORbSS
一只=ONfPQ 一号$=QNPdS 一号=QNPdS 一吸=SXTTT 一周=aQVQR 一周了=TTXUU 一周就=aTRRT 一周没=TSXUT 一回=TWUUU 一回事=TWUUU 一圈$=PWRXS 一圈=TWQWS
一地$=OScRT 一地=OScRT 一块,=RTYTT 一块=OSbSS 一坨=WSWST 一大=VVXPT 一大圈=SXWRT 一天=cQOOV 一天就=aSSRS 一套=PQaTS 一家=SUSYS 一小=UXSTT
一层=RaSRT 一截$=VXSRT 一截=VXSRT 一扯=ZSRTT 一扯就=YTSTT 一拉=XTSTT 一拉就=XTSTT 一斤=SZRTT 一斤装=TWTUU 一时=PSPbT 一晚=ZSRTT 一本$=SRZTT
一本=RQbTS 一条=VUVST 一样$=ScKSL 一样,=XRSVT 一样=YYHTI 一根=USYRS 一根头=YSRTT 一桌=ZTQTT 一次=cWKMP 一次_=YTSTT 一次就=XXPQR 一款$=SaSQS
一款=SaSQS 一比=SYSTT 一洗=ZTRST 一洗就=ZTRST 一点=WTSVS 一用=ZSSST 一直=VGjGJ 一直_=RTYTU 一直不=PRbRT 一直在=TUWTU 一直拖=RSZST 一直显=TUWTU
一直没=SRbSR 一直滴=YTRTT 一看=MfUMQ 一看就=ObTRT 一眼=QbPRT 一眼假=QbPRT 一短$=bSSOT 一短=bSSOT 一码$=PNQeQ 一码=PNQeQ 一碰=aSQST 一碰就=aSQST
一礼=WSWST 一礼拜=WSWST 一种$=TYSTU 一种=TYSTU 一箱$=QTZST 一箱=NRcRS 一箱子=STXTU 一米=SXTTU 一股=eOPOR 一股霉=XTTST 一致$=OXOMa 一致,=TQTZT
一致=MUMQc 一致退=UTUTW 一般$=QQObS 一般,=TUTXT 一般=NNMeP 一袋=SSZTT 一赔=QbPRP 一起$=YSSTT 一起=aRRSS 一蹲=XSTTU 一蹲就=XSTTU 一长=bSSOT
一长一=bSSOT 一闪$=ZSSRS 一闪=ZSSRS 一闪一=ZSSRS 七=RVRYQ 七天=SSSZR 七天无=SSSZR 三=OdYLM 三个=SWWST 三件=TYSST 三件套=TYRTT 三十$=RSRWX
三十=RSRWX 三天=WWWNO 三天了=RSZST 三天就=XTTTU 三天没=TUWTT 三无=QcQQO 三次=VSWTS 上$=WRKOc 上,=TSSWV 上=WXXMN 上_=RPbST 上_b=RPbST
上一=WVQUS 上不=WURVS 上不好=TTSYT 上了$=NSZTS 上了=NSZTS 上全=ZRSTT 上全是=ZRSTT 上写=TYSTT 上写的=UVUUU 上印=SXTTU 上印的=SXTTU 上去=WSQWS
上头=MONeP 上小=TZTQT 上就=XVQTT 上带=SYSTT 上当=OdNNQ 上是=SXTTU 上显=PRSbS 上显胖=STTXT 上有=ZTRUR 上楼$=SSaQS 上楼=RRcNQ 上电=dQOQR
上电没=ZTQTT 上电脑=YRTTT 上的=SaSSS 上看=RbUPT 上看的=TYURU 上耽=STYST 上脸=XSTUT 上衣=RYVSS 上门$=RQZNX 上门,=TUWTU 上门=PSbMV 上闪=ZSRRT
下$=INKZb 下=NQEdY 下不=RSZTR 下了=QSUaR 下了一=STSZS 下单$=POQaV 下单=FYKeM 下单不=TYSRT 下单了=SSRZS 下单就=STTYS 下单时=SQSZT 下单的=SaSPS
下去=aSSQR 下多=RTQaR 下多了=RTQaR 下就=ZSSRS 下来$=WRSSX 下来=XSQSW 下架=NPPNd 下的=PTaUN 下的是=TYTTU 下雨=QZSTS 下雨就=QZSTS 不=XNDiH
不_=NQYXF 不_f=SSTZT 不_l=RORbS 不_s=NWbPL 不_w=XRObP 不一$=NeNOT 不一=NkFNJ 不一样=RdLRM 不一致=RbSPR 不上$=XXNVE 不上,=URRZT 不上=VRZTH
不上了=NSZTS 不下$=NNPfM 不下=MMNgL 不严$=cQPQR 不严=cQPQR 不习=RRSaR 不习惯=RRSaR 不买=RSSYS 不买了=RSSYS 不了$=QRNYX 不了=bMIUU 不了机=cQQRS
不亮$=bQRPR 不亮=cQPOR 不亮了=YTSST 不会=MKLTe 不会用=SPQTZ 不住$=ZMNVP 不住=XLUWN 不保=aSSSS 不保温=aSSSS 不值$=QQSaQ 不值=OOPeN 不值这=RRRbQ
不像=PbSQR 不全$=RPaST 不全=RPaST 不准$=dUOKO 不准=dTOLO 不出=bLNSU 不出去=RTRZR 不出来=XRKKa 不出水=aRRQS 不到$=VWQWI 不到=WUSSQ 不到一=bSQQU
不到快=TTVWT 不到我=aQRQR 不加=aRSQS 不加热=aRSQS 不动$=bOQTN 不动=eNMRM 不动了=YUTRT 不匹=PURbP 不匹配=PURbP 不去=SSRZS 不及$=RRZQR 不及=NOdMO
不发$=NPbPW 不发=UGhJQ 不发货=PMgPO 不吃$=PSTZT 不吃=PSTZT 不合=RHRgM 不合身=TRSYS 不合适=LNUeQ 不同$=PeQNP 不同=PeQNP 不周=PRPXY 不咋=XRQVR
不咋地=XRQVR 不响$=YVRQR 不响=YVRQR 不喜=NJRgO 不喜欢=NJRgO 不回$=OQOPe 不回=SLMKf 不回去=aSSRR 不回消=SSRQZ 不在=RQOcQ 不处=SSTPZ 不处理=SSTPZ
不够$=KaWQK 不够=FaUVN 不太=RSSbQ 不太喜=TTTWT 不太想=UUUVU 不好$=SPQUY 不好,=NWVRY 不好=NMMeS 不好一=aTRRT 不好玩=RSTZR 不好看=SQRdO 不存=QUXTS
不存在=QUXTS 不完$=UTSYT 不完=UTSYT 不对$=BbSNT 不对,=WaQPS 不对=BgPKQ 不小=RRRbS 不小心=RRRbS 不带=ObSQR 不干=cQRPR 不干净=cQRPR 不平$=ZSSQS
不平=aSRPS 不开$=aSRSR 不开=cQQQS 不怎=RQSbN 不怎么=RQSbN 不惯$=LPQeQ 不惯=LPQeQ 不想=MKScU 不想要=QOTeL 不感=PQSaS 不感冒=RRTZT 不懂=OQNXa
不按=QSbPQ 不按时=QSbPQ 不掉$=YSTST 不掉=UXSRT 不接=SUXTU 不搭$=OMQeO 不搭=NLOeS 不支=QaSSR 不支持=QaSSR 不敢=bNPTR 不敢恭=aPSRT 不敢穿=RTTYT
不新=bOTOR 不新鲜=bOTOR 不方=RPRWX 不方便=RPRWX 不明=SSTYT 不明显=SSTYT 不是=RjVDK 不是_=UQaRN 不是一=NgOMS 不是不=aNbHU 不是假=TQXVU 不是卖=TQXWT
不是发=SIXYZ 不是同=RbRQS 不是图=SXTST 不是坏=NVWWT 不是官=RXTTT 不是少=WYOTT 不是尺=ZRXOS 不是快=aSQTT 不是我=TfXCN 不是标=SXUTU 不是正=PdQQS
不是物=XPNUZ 不是真=OaTST 不是纯=OcSRT 不是说=QVTXT 不是质=HSUVc 不是这=QcSQT 不是颜=aQTRT 不更=RRbQS 不更新=RRbQS 不来$=QRYWS 不来=UQWVR 不派=QQcPR
不派送=RRaPR 不清$=aMOMa 不清=YLNJd 不湿=aRQQS 不灵$=aSQRS 不灵=bRQQS 不热=aSRPS 不爱$=RRRZR 不爱=KMPgO 不爱吃=PSTaT 不爱喝=RTTYT 不理$=QQSWX
不理=NMPRd 不理人=RRSOb 不用=MRPeQ 不用了=QTScN 不着$=WQRXR 不着=XTPWP 不着了=SUTWU 不知=OPUNc 不知道=OPUNb 不符$=JlMFM 不符,=STSYT 不符=IkLKL
不等=STYST 不粘=aQSQS 不紧$=bRSOR 不紧=bRSOR 不给$=SSSSY 不给=NOTIf 不给送=TTZQR 不耐=fPQKO 不耐用=cTSMS 不肯=MPUbP 不肯穿=RSTYT 不能=VXPOX
不舒=RPRcN 不舒服=RPRcN 不行$=XUSTS 不行=XUSTS 不要$=QNQdP 不要,=SSZST 不要=LKTfM 不要了=QRRcR 不见$=ZSSRS 不见=XPaLP 不见了=QTbOS 不解=QQQOb
不认$=WVTST 不认=UYSRS 不让=OPReN 不让买=SRSaP 不起=XWWMP 不起来=VRXSS 不足$=MYQOY 不足=LaPNX 不转$=cPRNQ 不转=cPRNQ 不过=SPYVR 不进$=XQMYP
不进=UPJdK 不进去=RTQaP 不送$=SSZQS 不送=NOaVM 不送上=RSaQS 不送了=RTNcR 不适=KPOgO 不适合=LKPhP 不通=OYYRR 不配$=RPRaS 不配=RPRaS 不锈=RaTSS
不锈钢=RaTSS 不错,=NNXUZ 不错=NNXUZ 不防=SXTTT 不防水=SXTTT 不需=QQQdR 不需要=QQQdR 不顺=RSTYT 与=PdPNU 与实=UVUUU 与实物=UVUUU 与描=SYSRT
与描述=SYSRT 与订=TXTTT 与订单=TXTTT 丑$=OLMgL 丑=HLIlI 专=KdNLa 专柜=PeQOQ 专柜买=TXUSU 专柜说=TYSTT 专柜验=UXTTT 专票=OSRPd 业=XRRVR 东=RWXRP
东西$=MbWOK 东西,=YQOYS 东西=RWXRP 东西不=QWTQY 东西我=SSaSS 东西挺=QQVXW 东西是=SSZST 东西没=NQTYX 东西质=YRURT 丝$=XOZON 丝=cObIH 丢$=SSYSS
丢=HJkNI 丢了$=NPgMP 丢了,=TTZTR 丢了=MOiLN 丢件=UUVUU 丢失$=RRaRR 丢失=QQbQQ 两$=OfKPO 两=bYTLI 两下=ZSSRS 两下就=XTTTT 两个$=PQaTS
两个=RUZSP 两个_=VTSVT 两个码=TTSXT 两件=RWZPS 两件只=TRZSU 两单$=STSYS 两单=STSYS 两只=XQWQT 两只鞋=XQWQT 两回=YVSRS 两圈=ZSSST 两天=fPNOR
两天就=aSSST 两次$=RTRZT 两次=TPNVZ 两次就=ZSTST 两瓶$=TSYTT 两瓶=TSYTT 两码=TWTTT 两码事=TWTTT 两米,=SXTTU 两米=SXTTU 两颗$=YTUTT 两颗=VSYRS
两颗螺=RTZST 严$=cQPQR 严=cXOKN 严重$=XYRNQ 严重=WZSMP 严重不=TXUTT 个$=IIfVO 个,=SSUYS 个,这=TTSYT 个=LUabA 个_=XSQWR 个_c=TSUWT
个_s=YVRSS 个不=XUSST 个东=QaQST 个东西=QaQST 个人=OQPfM 个人原=RRQdM 个件$=UTXTT 个件=UTXTT 个价$=SSSaR 个价=WQRYR 个包=TTWTU 个包裹=TTWTU
个号$=PUQXT 个号=PUQXT 个味=TTUXU 个大=UUXQT 个大洞=USXRT 个小=ZSSRT 个小洞=ZSSRT 个差=RSROc 个差价=STSRZ 个星=RTZSU 个星期=RTZSU 个月$=WSWPR
个月,=SYRTT 个月=YUXKP 个月就=aSQQT 个月没=RWXRT 个杂=SYRTT 个杂牌=SYRTT 个模=TYRTU 个模式=TYRTU 个款$=TWTUT 个款=STSYS 个款式=TQTZT 个没=SXUTT
个没有=TXTTT 个牌=RYQUT 个牌子=RYQUT 个盖=SRZSS 个码$=TTSXT 个码=TTSXT 个礼=SSZST 个礼拜=SSZST 个都=TYRTT 个都没=TYRTT 个配=RSaQU 个配件=RSaQU
个颜=RTSYT 个颜色=RTSYT 中$=TSZTQ 中=WVbPE 中号$=TXTRU 中号=TXTRU 中文=SaOSR 中磕=TTWTT 中转=TUXTT 中转站=TUXTT 串=ZUSQT 为=QRTUY 为是=TQTZU
主=MZPXR 主动=TTTSY 主动联=UTTTW 主图=SYTST 主意,=TUXST 主意=NPRdN 主意了=QRQcR 主播=QbPSQ 主播说=TYSST 主要=WVTRT 主要是=WVTRT 举=NQQVa
久$=PQdMQ 久,=STYST 久=LPjGO 久了$=QTcMT 久了=QTcMT 么$=QQQPb 么=QUMOc 么大$=RaSRR 么大=QaRRQ 么好=TSSWW 么安=TTSTY 么安装=TTSTY 么毛=SWTWR
么毛病=SWTWR 么用$=RTSOa 么用=RTSOa 么都=RSZTS 么都没=RSZTS 之=TVTWS 之前=TVUUU 九=RUZPT 也=TSYRR 也不=YNQQZ 也不是=XOPQa 也好,=XYOST 也好=XYOST
也对=QVYRU 也是=XTTST 也没=OUXYO 也没少=XRPYS 也没有=NTZTR 也碎=TTWTT 也碎了=UUVUU 习=VPRZQ 习惯$=RRSaR 习惯=RRSaR 书$=MVZMW 书,=QZTTT 书=YRbIK
书是=SYSTT 书没=USaUP 书没给=USaUP 书都=RTYTU 书页=bQQRS 书页粘=YSSTT 买$=VLLdK 买=AOAoA 买_=QZPUR 买了$=NQOeO 买了,=TTTXT 买了=SJPeK
买了一=RSWWT 买了两=TTSYT 买到=RYOWR 买到假=TZRRT 买另=TRSZT 买另一=TRSZT 买多$=TRTYS 买多=SQTaR 买多了=TTUXT 买大=QQSbS 买大了=RRTZT 买完=RRRaQ
买完就=SSTYR 买家=TbRNT 买家秀=TbRNT 买小=PSSbS 买小了=QTTaT 买就=QTTXU 买就降=QTTXU 买成=OKQgR 买成儿=SSTYT 买来=TRSYT 买的$=SQSaS 买的,=QNUdR
买的=FhQUH 买的_=TYTQU 买的不=TWTUT 买的东=UWTTU 买的是=RbSQT 买的正=TYTRT 买的那=UXURU 买给=SQSbR 买给爸=TSTZS 买贵=QOQRb 买贵了=RQRWX 买过=SSSZT
买过了=SSSZT 买重=SRRaS 买重了=TTTXT 买重复=TSRZT 买错,=ZRTST 买错=WMQcO 买错_=UPUZU 买错了=TSTWT 买错型=SRTYU 乱=ZbPPJ 乱发=RcOSN 乱坠=RZSSS
乱放=UUVUU 乱跳$=aSQQS 乱跳=aSQQS 了$=XBRaQ 了,=ZMZRO 了,不=WVRTT 了,东=YTRTT 了,想=TSTYT 了,我=SPWYS 了,是=RZXOT 了,洒=RTXUU 了,穿=VTTVU
了,退=RTQWW 了,里=TUVUU 了,重=TSTYT 了2=TUWTT 了=VFbXJ 了_=UVUTP 了_d=TTTXT 了_m=TTUWU 了_o=YQTVS 了_s=WYRPT 了_t=XTUST 了_想=TTTXS
了_退=TTSXT 了一=PKaaD 了一下=SSSZT 了一个=VOWUR 了一件=QORbT 了一包=TTXTU 了一半=YYSLO 了一单=STSZS 了一只=PSaST 了一地=TUXTU 了一大=TXWQT 了一套=RSWWT
了一根=RTXTT 了一次=XTSTU 了一箱=PTaST 了三=SPbSR 了三个=TTXSU 了三天=XSVRT 了不=TOMWY 了不到=bSQQU 了不敢=VUTUU 了不用=RTSWW 了不适=UUUVU 了两=NHYYV
了两个=NObWS 了两单=STSYS 了两次=OSOXZ 了两颗=VTXRS 了个=VdMLR 了二=SXUST 了二十=TUWTU 了五=STXST 了以=YTSTS 了以后=YTSTS 了但=bPQSS 了但没=TSXUT
了全=TPZTT 了八=SQaTT 了几=TSWVT 了几次=RTXVT 了别=QXTWP 了别家=TWSVS 了别的=RUUXS 了十=RTWVT 了半=QSdOR 了半个=TRaPS 了卖=UUUUV 了卖家=UUUUV
了发=RSVTX 了叫=UTTTX 了叫我=UTTTX 了吐$=aSSPS 了吐=aSSPS 了好=VTWSS 了好久=TTXTT 了我=RRVWV 了我没=UTWTT 了手=TSTXU 了手机=TSTXU 了才=RaTQR
了承=SQaSS 了承诺=SQaSS 了拉=ZSSQS 了拉肚=XTTSU 了收=PSSbR 了收不=PSQbR 了改=TTSZS 了是=SZRSR 了机$=cQQRS 了机=cQQRS 了没=dQUNO 了没法=aSQRT
了漏=RTYTT 了生=STZRT 了生日=STZRT 了用=ORQQb 了穿=PSSbS 了穿不=PSSbS 了肉=QTZTT 了要=TTWUU 了赠=RSZTT 了还=QPdRQ 了还在=STXTT 了还没=RSaQS
了退=RRPRb 了里=QSZTT 了里面=QSZTT 了重=SSSVX 了重买=TUTWT 了重拍=TTTQY 了露=YTRTT 事$=OTNNb 事,=YSTSU 事,是=YSTSU 事=SQLTa 二=XTVPP 二十=RRUXU
二十块=RSRYV 二十天=TUWTU 二手=bULPQ 五=TTbJS 五件=TRXTT 五公=TWUTT 五公分=TWUTT 五天=TRYTT 五天了=TUWTT 五斤=SYSTT 五金=YTRSS 产$=OSPQa 产=PfHIW
产品=YXPPQ 产地=RbSRS 产地不=TZTST 产地写=SYTTT 产日=SaQSR 产日期=SaQSR 享=RRPQc 享受$=SSRSZ 享受=RRPQc 京=STWWT 亮$=aOQUR 亮=eOLRO 亮了$=YTSST
亮了=YTSST 亲=NTOOa 人$=WXSDY 人=TNVXQ 人不=ONVcP 人不在=SSQaR 人不是=TQZRT 人买=TRTZS 人买的=TRTZS 人写=SPPbS 人原=VQPcM 人原因=RRQdM 人回=SSMQc
人家=ROXZO 人家不=TRTYT 人拿=TUXTU 人拿走=TUXTU 人机=bQRQR 人理$=TTRRZ 人理=SSROc 人用=UTTWU 人的$=RYVRS 人的=PeORO 人的东=TbOTT 人签=SQaRT
人签收=SQaRT 人联=TTbRN 人联系=TTbRN 人送$=TTaSO 人送=STXXO 人造=TXTTT 人造革=TXTTT 什=UNSMc 什么$=QQQPb 什么=UNSMc 什么毛=SWTWR 什么都=RSZTS
仅=UTUUV 仅退=UTUUV 仅退款=UTUUV 今=RQZWQ 今天=RQZWQ 今天到=TRZTR 介=OYOOa 介入$=QPRRa 介入=QPRRa 介绍=RcQRS 介绍的=TXTTT 介绍里=TYRTT 从=SSZST
仓=PVZKT 仓库=NXXNV 仔=XSRXR 仔裤=XTTTT 他$=QPQPb 他=NMNUc 他不=TRTZS 他不要=TTUXT 付$=TSRaO 付=HHRSe 付了=OQXMa 付款=QQUXU 代=PTZRQ
以,=QWTXS 以=LeQWN 以为=TQTZU 以为是=TQTZU 以后=XSSVR 以后再=TSTYS 以外=QXXRS 以外的=TVVTT 以外还=RWXST 以退$=URUUX 以退=URUUX 仪=dQQPP 们=PaWQQ
们寄=TWTTU 们寄的=TWTTU 们的=SRSYT 们给=TYTST 们给的=TXTTT 件$=EJiUJ 件,=bTOTT 件,是=XTSTU 件=LFoOA 件不=QOdNS 件了$=TTWTT 件了=TTWTT
件人=SQRaR 件只=TRZSU 件员=TTXTT 件套,=TVWTT 件套=YWRPQ 件少$=TTYTT 件少=TSZST 件没=RQbSP 件没给=SSYTR 件码=TQbPP 件缺=TSXST 件被=TUWTU
件被退=TUWTU 价$=JKKUg 价=LAAVm 价了=RTTTY 价保$=RRSRZ 价保=QRSQa 价格$=XRTWQ 价格=QJNUc 价格没=TTTVV 价比=QRSaQ 价没=SSRRa 价补=STTSY
价退=STTTX 价退差=STTTX 任$=SQRYV 任=QRXWR 任何=RUZRP 份$=QSRaS 份=PUWYO 份不=TaSRS 份不对=TaSRS 仿$=PcPOP 仿=IjKJJ 仿品=PbRSR 仿的$=RaSRR
仿的=RaSRR 仿货=SZSSS 优=NPLMf 优惠$=TTRSY 优惠=NPLMf 优惠券=QRRPa 优惠没=RTQRc 会=QQHQe 会员=RXRRX 会用=SPQTZ 伞=aSPSR 传$=RaSSS 传=KjLLN
传图=TXTTU 传的=SaRRR 传说=TYSTT 传防=RXTTT 传防水=RXTTT 伪$=RaPRR 伪=PeNPO 伪码=RYTST 似=TZRRR 似假=SZRRS 伽=ZSTQT 伽垫=ZSTQT 伽垫味=ZSTQT
但=cVPQG 但_=ZYOPS 但不=UYUQU 但不是=UYUQU 但和=QUTYT 但我=TSUWU 但是=ZQSTM 但是_=SWQXS 但是我=TRVXS 但是机=aSRST 但是跟=TWUUU 但是送=STZRT
但没=TSYUT 位=WVPWR 低$=SPOaP 低=QUNbO 住$=YQNUO 住=YNTVK 住了$=STaOS 住了=STaOS 体=YMPaO 体店=SQTaR 何=RUZRP 作=UPQUY 你=LaSJa
你们=PaWQQ 你们寄=TWTTU 你们的=SRSYT 你们给=TYTST 使=dQRON 使用$=bRQQO 使用=dQRON 便$=WPPVV 便=NGDdb 便宜$=RPQcP 便宜=LLLjI 便宜二=SSSaQ
便说=SPQOc 保$=RRSRZ 保,=TWTSU 保=RaOEZ 保价=RRSRZ 保修=RdORR 保温=bRQRR 保温杯=bRQRR 保证=TZTSR 保质=RaSSS 保质期=RaSSS 信=OTcOU 信息$=TTYTS
信息=QUZPV 信息一=TTWTU 修=NeMVO 倒=aXPNS 倒是=XVSQT 倒水=ZSRTT 候=OMcXQ 候就=STYTU 候没=TSXUS 值$=QQSaQ 值=TMMdP 值这=RRRbQ 值这个=RRRbQ
假$=KfMNQ 假=AnRIA 假一=QbPRP 假一赔=QbPRP 假发=XKbSP 假发货=TLdTQ 假宣=SXTTT 假宣传=SXTTT 假的$=QTZRS 假的,=QWXST 假的=LXaNQ 假的吧=SYTST
假签=TQZTT 假签收=TQZTT 假货$=SdNRQ 假货,=TUTVU 假货=ReLQQ 偏=INNjI 偏大=NPRbR 偏小$=PQSaS 偏小=OQSbS 做=cYLKM 做工=eTMLN 做工_=YSSRS
做工一=VVSTT 停$=aRRRS 停=WIXHY 停了$=aTRPT 停了=aTRPT 停在=TTXTT 停在中=TUWUU 停运$=STaRQ 停运=STaRQ 偶=WVSTT 偷=TaaIK 偷了$=QSaPR 偷了=QSaPR
偷换=TbSOQ 偷换型=TbSOQ 偿$=ONOOd 偿=NMMLf 傅=POMNf 傅上=SSRPb 傅上门=SSRPb 傅没=SSQSZ 傅没来=SSQSZ 储=WYRPQ 催=QRbSS 催了=QSZSS 像=ZWIWH
像_=YRTST 像头=bQRQS 像头夜=ZSSRT 像拖=UXTTT 像拖拉=UXTTT 儿=aJMcI 儿子=RQRbS 儿童=YSQWR 儿童款=TVTWS 儿车=YSTQT 儿车刹=YSTQT 元$=SSURX 元=SSURX
充$=PdOPO 充,=TXTTT 充,实=TXTUT 充=agRAG 充不=dQPOR 充不进=bRRQS 充新=PbQQR 充气=YTSTT 充气床=YTSTT 充满=ZTSST 充满电=ZTSST 充电=VJcJS
充电器=SRZRR 充电头=TRZQQ 充电宝=ZPOQY 充电线=ORbTS 充着=ZTRST 先=QRQcQ 先退=RSRcP 先退了=TTSYR 先退再=UTUSW 光$=XOZOP 光=UYTIT 光了$=NQUQa
光了=NQUQa 光盘$=RYSSS 光盘=RYSSS 克$=QcPRQ 克=UeNMO 兑=SaRRS 兑现$=SZRSS 兑现=SZRSS 入$=QPRRa 入=QPTQa 全$=QNdRP 全=VZdAE 全不=OeROS
全不同=TWTTT 全不是=RZTSU 全两=RaRRR 全两个=SYSSU 全化=RSZTT 全掉$=RYTTT 全掉=RYTTT 全新=SZRTT 全是=bSTMP 全是红=XSTTU 全湿=TUVUU 全碎$=QSaTT
全碎=OScSS 八=RTYTS 公=NULcS 公分$=SYTST 公分=SYTST 公司=NOObV 公说=UUUXS 六=ROcST 兰,=SXTTU 兰,罐=SXTTU 兰=SXTTU 关$=VRYQS 关=VIiGF
关不=YPWOQ 关不严=YSRST 关扣=QSaRR 关门,=TUWTT 关门=TUWTT 兴=NQNdR 兴趣=RSRZS 其=GYKNd 其他$=QPQPb 其他=ONOMe 其实=MdRVK 其实_=TXTTT
其实不=SQTaS 其实是=SaSSS 具=ZSPTQ 具有=YTSRT 内=ZZJRR 内存=WcLPN 内存卡=ZQSSR 再=NNVaP 再买$=TSTYS 再买=TSTYS 再拍$=UTUSW 再拍=UTUSW 冒$=TVRXS
冒=VZTRK 冒充=QZSSS 冒烟$=ZSSSS 冒烟=aRRRS 冒牌=SaRRR 写1=RbSQS 写=FoBQN 写_=SWRSX 写_w=STTSY 写不=ZURQR 写不出=aQSRS 写成=SQRaS 写支=TWTUU
写支持=TWTUU 写新=SXTTU 写新西=SXTTU 写的1=SZSST 写的=LfVLO 写的不=TXUST 写的功=TXTUT 写的是=SWWRT 写着=TZRQS 写错$=QOPbS 写错=QNOdR 写错了=TSTXT
冰=UNcOQ 冰箱=bRQRS 冰袋=PTaST 冰袋化=QTZTT 冲$=SRZRR 冲=UKTdL 冲动=MRNgO 冲动下=STRZS 冲动消=TUTXT 冲得=XSTST 决$=QQQPb 决=QQQPb 冷$=bQOPR
冷=bTOQQ 冻=ORbQP 净$=bQRQS 净=ZaNMO 净重=PcPQQ 净重不=QaRQR 准$=dUOKO 准,=XQUVT 准=dQNPO 凉=YTSST 减$=QRQYT 减=ULLVa 减没=QRQOc
凑=NNMeO 凑单=QPPcO 几=XLcPK 几天=VQaPP 几天就=XTTTU 几天没=STaRQ 几次=UTWVS 凹=STXTU 出$=NPSWY 出=gGOSP 出不=VSXRT 出不来=VSXRT 出去$=RTRZR
出去=PSQbQ 出差=PTRbR 出来$=UOXKX 出来=ZSTFV 出来了=YTRTT 出来全=XRTUU 出水$=ZRSRS 出水=aRRQS 击$=aQRRR 击=aQRRR 刀=gMPKM 分$=QYQPY 分=TaMLW
分不=RZTRS 分没=QRPRb 分量=PcQPP 分钟$=ZSQST 分钟=WQQYS 切=ZTSQT 切不=ZTSQT 切不动=ZTSQT 划=UMLeL 划有=PSSbS 划有变=PSSbS 划痕$=ZRSST 划痕=ZRSST
划算$=RSRaR 划算=RSRaR 列=RcPPS 列号=SbPQS 刚=YPLYR 刚下=STTYS 刚下单=STTYS 刚买=PSRZU 刚买就=QTTXU 刚开=WUTTU 别=XPOWT 别不=bSROR 别不了=bSROR
别人=ZTUUH 别人买=TSTXT 别人家=RQYWP 别人的=RcQRQ 别家$=TRSaR 别家=PQOfK 别很=TXTTU 别很大=TXTTU 别的$=NMONe 别的=DOQVd 别的了=PRRdQ 别的原=TSTQZ
别的城=TTWTU 别的小=TTXST 别的店=TSTYR 别的款=TTTXS 刮=XSWPQ 刮不=ZRSRS 刮不干=ZRSRS 刮器=ZSSTT 到$=LIhPS 到,=UUWRS 到=LOoFF 到_=LXVVO
到_b=SQZTT 到_d=UYSSU 到_w=TYUPT 到一=YSXOQ 到一个=YXPRU 到一件=UTVUU 到一半=VTVTT 到一周=XSVTT 到不=TaRST 到不是=UYSSU 到了$=TTSXT 到了=YNUSU
到了一=STZQT 到了但=bROST 到付=TUWTT 到假=TZRRT 到假货=TZRRT 到别=PXTXQ 到别的=RRZVS 到包=XSXRR 到包裹=TTZSS 到发=TTSUY 到商=RRWSX 到商品=SSYTS
到坏=QUYTT 到坏的=QUYTT 到处=STXUU 到处都=STXUU 到就=JPhRS 到就裂=NTbTT 到快=TTVWT 到快递=TTVWT 到我=aQRQR 到手=IafHN 到手一=SZSRU 到手就=OUbRS
到手是=QWXRS 到手裂=PSaST 到时=QSZST 到时盒=UUVUU 到是=OWXST 到是国=SXSTT 到更=SRRaS 到没=WTWTR 到现=SRbQR 到现在=SRbQR 到的=eYKJO 到的不=TXTSU
到的时=PRbST 到的是=ZUOST 到的跟=UWTUU 到离=XVTST 到离谱=XVTST 到空=SSXTT 到空盒=TTXTT 到账$=RRORb 到账=RRORb 到货$=RNgQN 到货,=UUVUT 到货=SLhPL
到隔=XSURT 到隔壁=XSURT 制=VZPQR 刷=cQRPR 刷毛=XTTST 券$=NOMLf 券=JLIHk 券忘=RTSQa 券忘记=TUTSX 券没=RQQQb 券没用=SSSRY 刹=dOPNQ 刹车=dPQPR
刹车不=XTTST 刹车片=ZRSST 刺,=YTSST 刺=eQPNQ 刺痛=ZTSST 剃=ZSRRT 剃须=ZSRRT 剃须刀=ZSRRT 前=QQPcR 前面=SSSYT 力$=YSSSS 力,=aTPTT 力=eLULM
办=TSYSS 功=JlIKL 功效=SYTRS 功率=RZSSS 功率不=TWUTT 功能$=QcPQR 功能=MiJNO 功能一=TXSTT 功能不=UVUUU 功能跟=TWTUU 加=dVHIW 加厚=SYTTT 加湿=ZTRTT
加湿器=ZTRTT 加热$=aRSQS 加热=ePNOQ 务=OQPNd 务不=RSROb 劣$=SSSSZ 劣=XPRRY 动$=YLTUQ 动=cAOZQ 动下=STRZS 动下单=STRZS 动了$=UTSWS 动了=UTRWS
动价=TTSRY 动价没=TTTSX 动更=STTYR 动消=TUTXT 动消费=TUTXT 动牙=YTTST 动牙刷=YTTST 动联=UTTTW 动联系=UTTTW 动退=TUVTV 动静$=WRZPP 动静=WRZPP
劲=YRRUQ 勒=KMMfN 勒肚=PSSaT 勒肚子=PSSaT 勾=aRQRT 勾丝=YSSTT 包$=ZMWNT 包=XDgDQ 包了$=ZTQSS 包了=aTQRS 包只=RRZTT 包太=RRQaT 包带=ZTPTT
包带断=ZTPTT 包没=NROPd 包没抵=RTRTY 包没用=STTRZ 包没给=SUYUS 包的=YPRWS 包螺=TUWUT 包螺丝=TUWUT 包装$=RVYTR 包装=RUeOI 包装也=XYOST 包装太=QSaSS
包装完=VTQYS 包装破=PSbSS 包装被=STXTT 包裹$=QPeQR 包裹=ELnIK 包裹_=SSYSS 包裹不=TTXTU 包裹丢=TTXTT 包裹外=SUWUU 包裹被=QTaSR 化=RRfJL 化了$=PSbQS
化了=MRdPR 化了肉=QTZTT 化发=YSSSS 化发黑=YSSSS 化纤$=RYSTT 化纤=RYSTT 北=SVWTT 匹=PURbP 匹配$=QUSZR 匹配=PURbP 区=OQgKN 区不=TTXRT 区了$=TSaQS
区了=TSaQS 区去=STZRT 区去了=STZRT 十$=QXPUW 十=USYTN 十一=TSYTS 十个=RQbPT 十块$=QQQaT 十块=QQQaT 十天=STYST 十天还=TUWTU 半$=SSUOX 半=TSVSS
半个=SQbPS 半个月=SQbPS 半夜=WQRYR 半天=QYSTU 半小=aSRRT 半小时=aSRRT 半码$=RSTZT 半码=QRTaS 华=SZSRT 华版=TXTTT 协=MKLKi 协商$=SSRSa 协商=MKLKi
协商_=SSSSX 协商一=TSSSY 协商好=SSSRa 协商退=UTTTX 单$=GENbb 单=HPacM 单不=ScRPR 单不一=TZTRS 单不符=UXTTT 单了$=SSRZS 单了=SSRZS 单号$=TPcOQ
单号=OFlIK 单号不=SPbOP 单号是=SMcST 单号查=TQZST 单和=TZSRS 单和别=TYSSS 单就=STTYS 单就看=STTYS 单时=SQSZT 单没=TRWXS 单的=QXPXQ 单的是=TZSRS
单纯=SRRbT 单纯不=SRRbT 单薄=aQRRR 卖$=QaRSS 卖=AaOIf 卖一=SXQXR 卖家=KZRDc 卖家协=UTTTX 卖家发=TZTTO 卖家同=TQTSY 卖家把=TZTRR 卖家秀=TcSRO
卖家让=URTRa 卖家说=TWRSW 卖家迟=TRZTR 占=PROdR 占地=RRQaR 占地方=RRQaR 卡=eHTUF 卡住=YTVQT 卡在=PSbQT 卡在海=QTZST 卡得=XWSRS 卫=YSUSR 印$=YTTST
印=dcGGH 印不=XVSQQ 印不清=XVSQQ 印出=YRSTT 印出来=YRSTT 印歪=YTSSS 印歪了=YTSSS 印的=PbRRR 印花=YSSTS 却=XWSRS 却是=YUSST 卷=aQQQQ 卸=RQZRT
厂=WaOPQ 厂家=TaQQQ 厉=ZUROS 厉害$=YVSPS 厉害=ZUROS 压=EGnPE 压变=QRbQR 压变形=QRbQR 压坏=KQgPQ 压坏了=OTbST 压扁=RSZRT 压扁了=TUWTU 压根=SYVRT
压根不=TXVRT 压烂=MRcRS 压烂了=QTaTU 压裂=QTYTT 厘=WYQRR 厘米$=RZSSR 厘米=RZSSR 厚$=PaPUQ 厚=KfKSN 厚实=TYSRU 厚度=SZSPS 原=MSNWZ 原因$=LLKSf
原因=NIQVb 原地=XTVST 原来=SQRaT 原来那=SQRaT 去$=NOIeW 去=UMUaP 去了$=URcPP 去了=TPeMO 去就=ZRTST 去年=TZSTS 去年的=UXTTS 去电$=XTTST
去电=XTTST 参=NZMQY 参加=RRRPb 参数=PbOUQ 参数不=SZRRS 又=USRYS 及$=RRZQR 及=MNfMM 及时=TTYTS 及时发=TTYTS 友=ONLfO 友不=STTXT 友的=SRSZS
友说=TTUWT 友说不=TTUWT 友送=TTOZT 友送了=TTOZT 双$=SSXTS 双=QNVVW 双十=TSYTS 双十一=TSYTS 双方=QQQPb 双方协=SSSRZ 双鞋=RSaRT 双鞋只=RSaRT
反=gNNON 反应$=ePNPO 反应=ePNPO 发$=NRdEU 发,=ZUSRS 发=UegAN 发_=PYYRQ 发_c=RSZTT 发一=SKfLQ 发一件=RQcOT 发三=TTWUT 发不=RORZW 发了$=PPVZS
发了=GcXSL 发了一=OOeRT 发了个=SYRTT 发全$=TSYTR 发全=TSYTR 发出=QRbSR 发坐=ZSRSS 发坐下=YTSST 发成=MiKKL 发成_=QbROS 发成了=SZSRR 发来=NiNMQ
发来个=TZSST 发来的=SZTRU 发水=SRYSS 发现=WNSaO 发现家=SSSYS 发痒=ZRTTT 发的=NgQLO 发的不=TWTTT 发的是=TWTTT 发票$=MLIMi 发票=GDEHo 发票抬=RRSTa
发票没=SSOTb 发臭$=bPPRQ 发臭=bPPRQ 发货$=KCnLG 发货,=TUXSR 发货=ICoDA 发货地=TTZTR 发货太=RRbRS 发货慢=WPYRR 发货没=TTZTS 发错$=MhJMO 发错,=TMVbR
发错=ImIJL 发错_=RcPPR 发错了=OiMJM 发错型=SbQQT 发错货=PPXQa 发霉$=eNNQP 发霉=gLKON 发颜=SUSXR 发颜色=SUSXR 发黄$=cORRS 发黄=cORRS 发黑$=ZRSRS
发黑=aQRRS 取=PIbYO 取不=SSZRT 取不到=SSZRT 取件=TQbPP 取件码=TQbPP 取消$=OONcS 取消,=TUTXT 取消=NNMdS 受$=SSRSZ 受=XSOMa 受潮=aRRRR
受潮发=YSSTS 变=VJVVS 变了$=PTQUZ 变了=PTQUZ 变形$=WQZPR 变形=TPcNQ 变形了=QTZST 口=ZTPWC 口味$=NSRaR 口味=IZOYP 口味不=OZRWT 口味发=RZSPT
口坏=bQPRS 口太=QSSZT 口太低=QSSZT 口断=VUVTT 口断了=VUVTT 口松=ZRSRS 口没=SSZRQ 口的=RVXST 口红=ZOUSQ 口红断=XTSST 口红有=YSSSS 口被=UUVUU
另=QWVUR 另一=TSRZT 另一个=TSRZT 另外=RXXPS 只$=ORbSS 只=IQmMH 只不=WSSWT 只到=RRcPT 只到一=TTWUU 只到了=SSbPT 只发=SRZST 只发一=TSXST 只收=QQbSS
只收到=QQbSS 只是=OTPcT 只是买=TSRZT 只是跟=TTTWU 只有1=TYSTT 只有=GaeKM 只有_=TVWST 只有一=NPdQS 只来=RObSS 只来了=RObSS 只能=VTXSS 只鞋=WPYQT
叫=VQRQZ 叫我=TRRRZ 叫我退=TSSRY 可=UXRQV 可以,=QWTXS 可以=MZPXT 可以退=URUUX 可怜=SYURT 可惜=VVTVP 可惜少=RScPT 可惜我=STSZT 可我=TSYSS
可我没=UTYST 可是=bPSRT 可是穿=ZRTSU 台=UOLXY 台灯=ZRQRS 右=UaRQR 右手=TYTST 叶=bPOSP 叶喝=UTTWT 号$=HaPaH 号=AYZYJ 号不=PRaUO 号不对=UXTTT
号了$=STTXT 号了=SRTYT 号发=ScROR 号发错=SbSPR 号是=SMcST 号查=TQZST 号查不=TQZST 号码=RRObS 号跟=UYTST 号错=TRTRY 司=NOObV 吃$=ONMfM 吃=dFCcC
吃不=ORSbS 吃不惯=RTTYT 吃了=gPOHP 吃了吐=aSSPS 吃了拉=YTSRT 吃出=bQPQR 吃完=bRRQS 吃完拉=YTSST 吃灰$=OQRbR 吃灰=OQRbR 合$=OQSbS 合=ROKjE
合我$=TSTZT 合我=QOSdR 合我的=TRTYT 合格=bWQNP 合身$=RTTZS 合身,=VWTRU 合身=SVSXS 合适$=OQPdS 合适,=XSXQQ 合适=SPTbO 吊=SZTSS 吊牌=SZTSS
吊牌上=UWUTT 同$=PeQNP 同=FZFWY 同一=RZTRT 同一款=TXTST 同事=SRSaS 同意=SWRNa 同意仅=UUUUV 同意退=TSTTX 同款$=SSRaO 同款=RRQcM 同款便=TSTYR
名=SaPST 后$=TSRSa 后=OEDdb 后不=RSRQa 后再=TSTYS 后再买=TSTYS 后发=TTTYS 后发现=TTTYS 后悔$=RRRZR 后悔=PONeM 后悔了=PTQcQ 后盖=ZSSSU 吐$=aSSPS
吐=cRRNR 向=VTVST 吗=NUOOa 吧$=UVMVU 吧,=WYQST 吧=UaJSS 含=RZRRS 含绒=RZRRS 含绒量=RZRRS 听$=TRTRZ 听=dNNMV 听不=dOOOP 吱=aRRRR 吸=aZONO
吸不=YTSRT 吸力=aSQRR 吹=WZPQR 吹风=ZRTST 吹风机=ZRTST 呀=VPQPZ 呃$=NNNNc 呃=NNNNc 告=PYOPY 员=MSeJV 员不=TUWTU 员扔=TUVUU 员放=TSZRS
员放错=TSZRS 员没=TUWTT 员说=TSXRW 员送=TTWTT 周$=QRVYR 周=WKYTU 周了=TTXUU 周就=aTRRT 周没=TSXUT 味$=iNGSI 味,=WRXRT 味=jUBSA 味不=NXRYS
味发=RaSPT 味发错=RZSPT 味和=SYTRT 味太=VQRWS 味熏=WTTTU 味熏得=WTTTU 味道$=RSTZT 味道=bRNUN 味道_=ZRTRS 味道不=QYTUT 味道冲=ZSSRT 味道大=aRTQT
味道太=VTTVT 味道我=STTXT 味重=VWTST 命$=XWSRS 命=XWSRS 咋=XRQVR 咋地$=XRQVR 咋地=XRQVR 和=AiMPX 和_=SVVRW 和_d=TWUTT 和_l=UVUTU
和_s=TTTSX 和专=SYTST 和专柜=SYTST 和主=TXUST 和别=TYSSS 和别人=TYSSS 和卖=TWSRW 和卖家=TWSRW 和图=TUTWT 和图片=TUTWT 和实=TXTST 和实物=TXTTT
和客=TXUTS 和客服=TXUTS 和我=RQTaT 和描=QbTRT 和描述=QbTRT 和订=SZTST 和订单=SZTST 和页=SXTTT 和页面=SXTTT 咖=ZVQRR 咖啡=ZVQRR 品$=aYMIR
品,=RZSST 品=WdJEX 品不=QeQQO 品不同=SZSSS 品与=UWTTT 品和=SZTST 品少=STQSY 品已=VRQSZ 品没=PKNVe 品没有=TPTTZ 品没送=TSPTZ 品牌$=SYSSS
品牌=RZSRR 品种=QbTQT 品种不=SYTTT 品结=TWTTT 品结果=TWTTT 品质=aRRTQ 品质量=aRRTQ 哈$=OPPPc 哈=XMMLa 哈哈$=OPPPc 哈哈=OPPPc 哈哈哈=PQQQa
哈喇=YSSSS 哈喇味=YSSSS 响$=dRNNO 响,=XTTTT 响=hPKKM 响得=YSTRT 哎=NNNNd 哑=XSSSV 哥=TTWTU 哦$=NNNNc 哦=NNNNc 哪=QaUSS 哼$=OOOOc
哼=OOOOc 售=GISGj 售后$=TSRSa 售后=LMLLh 售后不=RSRQa 商$=SSRSa 商=KORBk 商_=SSSSX 商一=TSSSY 商一致=TSSSY 商品$=ZPWSO 商品=WUYRI 商品不=TaSTQ
商品与=UWTTT 商品没=SSYTT 商好=SSSRa 商好了=TTTSY 商家=KRRHg 商家一=TSZTQ 商家不=TSVQY 商家主=UTTSX 商家协=TTTSX 商家同=UTUTW 商家把=TZTSQ 商家没=TSSWV
商家要=TTTSY 商家让=TSSQZ 商家说=TQSRa 商标=TZSSQ 商退=UTTTX 商退款=UUUUV 商量=OPNOd 商量好=RSRQa 啊$=NQNNc 啊=MQPMc 啡=ZVQRR 啥=UPVTQ 啥也=PTbRN
啥也没=PTbRN 啦$=OPPPb 啦=TOOOb 啦啦$=OPPPb 啦啦=OPPPb 喇=YSSSS 喇味$=YSSSS 喇味=YSSSS 喜=KIThN 喜欢$=LNNhO 喜欢,=WTZKV 喜欢=KIThN
喜欢_=TTTXT 喜欢的=QSYWT 喜欢这=SRTaT 喝$=NQQdO 喝=XJKeK 喝不=QTTZT 喝不惯=QTTZT 喝着=aSRQS 喷=bPPTR 喷头=YTTST 嗯$=NNNNd 嗯=MMMMe 嗯嗯$=QQQQa
嗯嗯=QQQQa 嘴=YTSST 器$=MQdRQ 器=lHRFJ 器不=ZTSST 器不出=ZTSST 器人=VRTSX 器噪=YSSTT 器开=XTSTT 器本=YRSUU 器本身=YRSUU 器没=aRSQO 噪=dPQPR
噪音=YTSTT 四=YVSPQ 四件=aQQRS 四件套=aQQRS 回$=KNULd 回=SFXJb 回了$=SUaRP 回了=SUaRP 回事$=SYTTS 回事=SYTTS 回去$=aSSRR 回去=YRZPN
回去了=TTaSQ 回发=STZSR 回发货=TTYTS 回复$=TTQRZ 回复=TTQRZ 回来=YOPZS 回消=SSRQZ 回消息=SSRQZ 因$=LLKSf 因=OHRVb 因为=UTWTU 团$=dPPPR 团=dPPPR
围=PPPcR 围大=RRRZT 国=LdJMZ 国产$=UWTUU 国产=SYSSS 国行$=QZRSS 国行=QbQSR 国补=RQOQd 国补没=SSRRa 图$=NMOLe 图=GoABX 图上=MeQSQ 图上带=SYSTT
图不=TYURU 图完=SYTSU 图完全=SYTSU 图文=TWUTU 图文不=TWUTU 图是=TWTTU 图案=aORUS 图片=JlLKN 图片上=SYTSS 图片不=UWUSU 图片差=TYURT 图片是=TXTTU
图片看=TXUTU 图里=TWTTU 圆=SZSSS 圈$=UXQUQ 圈=XUMXN 土=LUMdN 土黄=TXTTT 在$=RVYPS 在=RLaWM 在一=YSSTT 在一起=YSSTT 在不=STSYT 在中=TUXTT
在中转=TUXTT 在外=WTUST 在没=SRYUS 在海=QTZST 在海关=QTZST 在质=ZRRUQ 在质量=ZRRUQ 在路=RTZST 在路上=RTZST 在运=QTYTT 在运输=QTYTT 在都=TTWTT
在都没=TTWTT 在里=ZSQST 在里面=ZSQST 地$=PNXaO 地=QLUhA 地不=TZTST 地了=TTYTS 地写=SYTTT 地写新=SXTTU 地址$=SSRZQ 地址=MMTgK 地址写=SSSYT
地址填=TTSYT 地址忘=TTRZS 地址没=TTYRT 地址选=TTTXT 地方$=PSVZR 地方=SRQbO 地机=aQSRS 地毯=WTSVT 圾$=ZRRRR 圾=bQPQR 址$=SSRZQ 址=MMTgK
址写=SSSYT 址写错=TSTXT 址填=TTSYT 址填错=TTSYT 址忘=TTRZS 址没=TTYRT 址没错=TTXST 址选=TTTXT 址选错=UUTWU 坏$=RJfLK 坏,=RTRaQ 坏,只=TTSYT
坏,就=SWXRT 坏,是=WTPXT 坏=cGdID 坏_=TVWRT 坏也=TTPWY 坏也没=TTPWY 坏了$=aNXHN 坏了=bTVEL 坏没=SZTRS 坏的$=XJbPQ 坏的,=YSNXS 坏的=aJZSO
坐=YQPWQ 坐下=YTSST 坐下去=YTSST 块$=VMSVW 块,=USXTT 块=XHWTU 块_=YSSST 块了=XTSTT 坚=bQQPR 坚果=bQQPR 坠=RZSSS 坨=WSWST 垃=bQPQR
垃圾$=ZRRRR 垃圾=bQPQR 型$=SVTWT 型,=TVSWT 型=IeFZH 型号$=QaMWO 型号=LdHWK 型号不=TTTXT 型号了=SRTYT 型号发=TZSRR 型号跟=UYTST 垫=dMOSO
垫味=dPSNS 垫味道=bRTPS 垫太=NSSbT 城=QQbQR 城市$=QQbQR 城市=QQbQR 堆=VSWST 堪=ZSTRT 堪忧=ZSTRT 塌=hOMKO 塌了$=cSOOS 塌了=eSNNQ 塌陷$=ZSRRS
塌陷=ZSRRS 塑=ZTUOQ 塑料$=VWTST 塑料=ZTUOQ 塑料味=YSTST 塞=RXSWS 塞不=RXSWS 塞不进=RXSWS 填$=PPQLd 填=IGOWe 填错$=SSRVX 填错=POMbX 墨$=dPOOP
墨=eOONP 壁=VRTXQ 声$=bROQP 声=hMLLM 声音=dQQPR 壳=bMRVP 壳发=WWSST 壶=cQPQR 壶有=WTTTT 处=TPSPa 处理$=QRROb 处理=QRROb 处都=STXUU
处都是=STXUU 备=NMUTZ 备注$=PPPPb 备注=PPPPb 复$=TTQRZ 复=LQJbY 复下=TSTYR 复了$=TSRZS 复了=SSQaS 外=QWfJG 外包=RSaTS 外包装=RSaTS 外卖=PPZVP
外壳=VRXST 外的=TVVTT 外省=TUWTU 外箱=PSZSS 外箱压=TUWUU 外箱破=STXTT 外还=RWXST 外面=USWTT 多$=UcOSL 多=OPAfa 多买=RTRZT 多买了=RTRZT
多了$=MRLfS 多了=JOJiQ 多付=PQQKe 多付了=QRRNb 多拍=QSOcR 多拍了=STPbT 多收=SRQOb 多肉=aQRQR 夜=cQOUP 夜灯=XVTST 夜里=ZSSRT 夜里看=ZSSRT
够$=KaWQK 够=FaTWM 大$=XTGVP 大,=TVSWT 大=UWAfG 大_=SSTYT 大_不=STUXU 大一=RNNfQ 大一个=SWSWU 大一号=SQSZT 大一码=SRTaS 大了$=NURbS
大了,=STTXT 大了=IPMiP 大了_=SSTYU 大了一=RRSZT 大到=WWSSS 大半=PRWYT 大半码=RSTZT 大号$=TVTVT 大号=SYSUS 大圈$=SXWRT 大圈=SXWRT 大小=VcRLS
大小不=SYTRU 大小跟=SZURT 大洞$=USXRT 大洞=USXRT 大牌=SYTST 大的=WTTUT 大米=ZSRQR 天$=QNUQa 天=WObRM 天不=TTWTU 天了$=RTZST 天了=NRcPU
天了还=STYST 天到=SQbSQ 天发=TPZUT 天就=dULSP 天就发=YTSTT 天就没=SZRTS 天无=RRRbO 天无理=RRRbO 天气=QSZVP 天没=STbRQ 天没动=STaRR 天然=TXTTT
天花=RZSSS 天花乱=RZSSS 天记=RSRQa 天记录=RSRQa 天还=TTXTT 天还没=TTXTT 太=JCRoA 太_=bQQQQ 太_l=TTUVU 太_t=TUUWU 太严=VXSQS 太严重=VXSQS
太久$=QRcMR 太久,=STYST 太久=MPiHP 太久了=QTcMT 太低$=PRRbS 太低=NRQbS 太冲=VSSWT 太占=QRPbS 太占地=RSRZT 太厚$=QYQUR 太厚=NYOXR 太喜=TTTWT
太喜欢=TTTWT 太多$=TaTPS 太多=ScTOR 太大$=aSRQR 太大=VSNYO 太大了=RXTUT 太小$=RSSXT 太小=TSPYR 太差$=XOSLZ 太差=bMRHY 太差了=bTPPS 太快=SSRaQ
太想=UUUVU 太想要=UUUVU 太慢$=PQbPQ 太慢=NPeNP 太慢了=TTWTU 太晚$=SSaRT 太晚=RRbPS 太次=cRQOT 太次了=cRQOT 太沉=OTTbT 太深=TRUYU 太甜=RSSZS
太短=STTYT 太硬=SSSZS 太窄=RSRZS 太紧$=PSRaS 太紧=PSRaS 太肥$=RTSZT 太肥=RTSZT 太艳=SRTZU 太艳了=TUUVU 太花=RQRaT 太贵$=RSRYT 太贵=QRPcR
太贵了=STSXT 太远$=TYVQS 太远=SYYOS 太重=PRRbS 太重了=RTTYT 太长$=QSZSS 太长=OQXXR 太长了=TUSXU 太高$=ROQaV 太高=ONPcU 失$=OVaPS 失=WLYSP
失灵$=dROQQ 失灵=eQNQP 失败$=PQWQX 失败=PQXPX 头$=QNXZO 头=lHJQK 头一=ZSRST 头发$=dQORQ 头发=ePMRQ 头坏=cROST 头夜=ZSSRT 头夜里=ZSSRT
头太=PVSYS 头层=RZTTT 头层牛=TWTTT 头开=SSTTY 头开错=SSTTY 头掉=XTSST 头掉了=XTSST 头晕$=aSSOS 头晕=aSSOS 头有=ZSTST 头疼$=WTTTU 头疼=WTTTU
头都=ZTRRT 头错=SRSQa 夸=ObQSQ 夸大=QcSMS 夹=aNRWP 夹生$=ZSSST 夹生=ZSSST 套$=RSVXT 套,=TVWTS 套=XXURI 套装,=TXTTU 套装=RaRSS 女=PSOcO
女儿=RQRaR 女朋=TSSYS 女朋友=TSSYS 女款$=UYTST 女款=TZSUS 奶=jOLMJ 奶喝=ZSSST 奶喝着=ZSSST 奶粉=ZRRTS 奶粉结=YSSSS 奶胀=aTQSS 奶胀包=aTQSS
她=SQSaS 她不=TSTZT 好$=KPHVb 好,=URPZR 好,但=TYSST 好,先=UUTZQ 好,可=RQYVR 好,就=VRNYW 好,是=PXVVS 好=FEKef 好_=XXQSR 好一=aTRRT
好两=TXUTT 好两件=TXUTT 好久=TTXTT 好了$=OPMKg 好了=NNLKh 好了退=TSSSY 好几=TRZTP 好几天=SSaRQ 好玩$=RSTZR 好玩=RSTZR 好的$=NNOWa 好的,=RRYUT
好的=IMSYb 好看$=PQReM 好看,=bTRQR 好看=VNMfI 好看而=TTSYT 好评=SSSRZ 好评返=SSSRZ 好退=URTTY 如=PNPPc 妈$=TTUWU 妈=NRMgL 妈不=TSTYT
妈不让=TTTWT 妈妈=SRSZR 妈已=TTTXT 妈已经=TTTXT 妥$=QPQPb 妥=PPRPa 娃=XPPYP 娃不=QSSYS 娃娃=aRQRS 婆=QQQdM 婆不=UUUWT 婆说=TTSZP 婚=PQZWP
婚礼=PQZWP 婚礼都=STZST 婴=YSTQT 婴儿=YSTQT 婴儿车=YSTQT 嫌=NOPfO 嫌丑$=SSSYT 嫌丑=SSSYT 子$=OYYTG 子,=VXPWR 子=hIQXA 子_=OSbST 子_b=PTZTT
子一=aOOVR 子一蹲=XSTTU 子一长=bSSOT 子上=XUSQT 子上印=SXTTU 子不=aTMSP 子不喜=STTYT 子不对=TYTSU 子不平=ZSSPS 子也=SUXTU 子偏=RTTYT 子全=TUWUU
子全碎=TUWUU 子压=SSYST 子压扁=SSYST 子坐=VTSVT 子太=NRQdS 子太短=STTXU 子太长=TTTXU 子嫌=QSSaS 子就=YTTSU 子已=RSVXT 子已经=RSVXT 子开=bSQOS
子戴=XRRVS 子戴着=VSSWT 子掉=dSPPS 子掉了=aSRRT 子有=XRQWS 子歪=ZSSRS 子没=XPJQd 子漏=YTRTT 子烂=bRQPR 子烂了=YTSQT 子碎=NScPS 子碎了=PTbQT
子穿=TTTXU 子穿不=RTTYU 子给=TZQRS 子给我=TZQRS 子被=RTYTT 子裂=QTZTT 子裂了=QTZTT 子裆=USSWT 子轮=aTQSU 子轮子=aTQSU 子都=OYYRT 子里=SMdQR
子里面=VSVTU 子长$=MRRcS 子长=MRRcS 孔=eSMON 孕=QRSaS 孕了=STTYT 孕了穿=STTYT 字=aXPMN 存$=TRQSZ 存=WaMHX 存不=PQRQb 存储=WYRPQ 存卡=ZQSSR
存在$=RVYPS 存在=XTWQP 存在质=ZRRUQ 季=QVPZQ 学=OOQdO 学校=RRRaR 孩=QMNfO 孩子=QMNfO 孩子不=QTSZT 孩子穿=RTTYU 它=UPRPZ 安=KPQNe 安装$=QNLOe
安装=NKIKi 安装师=TTSTX 安装费=SSSPZ 完$=SRYWQ 完=bQRTP 完不=STQZT 完了$=LQXNZ 完了=JOaMZ 完全=VeNKP 完全不=OeROS 完全两=RaRRR 完好=XSPXR
完就=RSSaP 完拉=YTSST 完拉肚=YTSST 完脸=ZSSTS 完脸上=XTTTT 官=OeOOO 官方=PdQPP 官方正=SWTTT 官网=TXSST 官网查=TXSST 定=ScPNU 定时=TVWTT
定时间=TTXUT 定是=SZSTT 宜$=RPQcP 宜=LLLjI 宜二=SSSaQ 宜二十=SSSaQ 宝=ZKJZT 宝不=LQRdR 宝宝=WOOZO 宝宝不=LQRdR 实=EoEKA 实_=TXTTT 实不=SQTaS
实体=SQTaR 实体店=SQTaR 实是=SaSSS 实是_=UVUUU 实木=QbRSS 实木是=TXTTT 实测=TXTTT 实物=MiMKN 实物不=TXTST 实物没=RbRRR 实物跟=TXUST 实物颜=UVUTU
实际=MfOMP 实际_=SYSTS 实际一=SXTTT 实际是=TWUTU 客=ATCAo 客服$=SRRRa 客服=AUDAn 客服_=SQSSZ 客服一=SSRSZ 客服不=TTUTW 客服保=TZTSR 客服态=SSSTZ
客服推=TVTTV 客服沟=USUUX 客服没=UTTWT 客服爱=TTUTX 客服装=TSUUY 客服让=TRSQb 客服说=PbROU 客服骂=SSTSZ 宣=IlKKL 宣传$=RaSSS 宣传=KjLLN 宣传图=TXTTU
宣传的=SaRRR 宣传说=TYSTT 宣传防=RXTTT 宣称=QaSSS 害$=YVSPS 害=aXRMP 家$=PNVWW 家,=TTTYT 家=ASFee 家_=TSTXT 家一=TSZTQ 家一直=TSZTQ 家不=RPUWX
家不理=TTTSX 家不要=TRTYT 家主=TTTSY 家主动=TTTSY 家了$=RSRcN 家了=QSRdN 家偷=TZSRQ 家偷换=TZSRQ 家协=TRTRZ 家协商=TRTRZ 家发=TZTTO 家发错=TYTTP
家叫=UTUUW 家同=SPSTZ 家同意=TPSRZ 家寄=UbSRN 家寄错=UbSRN 家态=TTTTW 家态度=TTTTW 家把=TcSPO 家沙=USUXT 家沙发=USUXT 家没=RXNTX 家没货=TQQSa
家的=TZSSS 家秀=SdQNP 家虚=UPaUR 家虚假=UPaUR 家要=TRSQa 家要求=TRSQa 家让=TPRLf 家让我=TQSNd 家让退=TTSRZ 家说=RSNOc 家说没=USSTX 家迟=TRZTR
家迟迟=TRZTR 家里=KJJkL 家里人=TTTXT 家里有=SRSZS 家里还=RRQaS 家骂=TRSSZ 家骂人=TRSSZ 容=MbQUQ 容量=NcQQR 容量虚=OaSSS 宽$=RSSZT 宽=PVQaQ
寄$=QKePP 寄=EgfBH 寄丢=STYST 寄丢了=STYST 寄了=QdROQ 寄了别=TZRRS 寄来=RcQNS 寄来_=TYTRT 寄来的=TXTTU 寄的=TWTTU 寄错=TdRON 寄错了=TaSPR
密=VOOPZ 密码=YTTSS 密码锁=YTTSS 寨=QbQQQ 寨的=RaSSR 寸$=RORbQ 寸=UXKZJ 寸不=TSUXU 寸对=aQTRT 寸标=RbTQT 寸比=TYTST 寸跟=TXTST 寸跟详=TXTST
对$=BbSNT 对,=YVXLR 对,但=WQYRU 对,就=WRWTT 对,我=TWUTU 对=MgOLJ 对不=UaUKM 对不上=RbULN 对方=aPUPR 对比=TUSWU 对象=SSSZT 导$=RaSQR 导=VYRNT
封=STZPP 小$=SRNbL 小,=WWSST 小=OXEfN 小一=PSPaP 小一号=SQRZT 小一圈=SYTRT 小一码=SQSZR 小三=TXTST 小不=SYTRU 小了$=MQOgQ 小了=LVKgO 小区=RRdOR
小区了=TSaQS 小区去=STZRT 小号=UWTTU 小哥=TTWTU 小很=TXUST 小很多=TXUST 小得=SYURT 小得可=SYURT 小心=RRRbS 小时=aQWPR 小时发=TSYTT 小时就=ZTSST
小样=TRORb 小样没=TRORb 小洞=ZSSRT 小瓶=TXSUT 小码$=TVTVT 小码=TVTVT 小礼=TQPSb 小跟=SaUPT 小跟图=SZURU 少$=RTYRS 少,=TZQTT 少=ARnAK 少_=RRZSR
少一=MNePP 少一个=SSYSU 少一本=RSZTS 少一袋=SSZTT 少东=XNVXR 少东西=XNVXR 少两=RZRSP 少了$=SSTRY 少了=BcbFR 少了_=RSaTT 少了一=LYXOQ 少了两=QRaRT
少件,=bROTT 少件=bSNVT 少发,=XYOST 少发=SSbNR 少发_=TSXUT 少发一=STYRU 少发了=QPbST 少配=SSZST 少配件=UTWTT 尘=aRRQR 就=oLIIO 就_=ePQNP
就_b=ZSUQS 就_d=YTSST 就一=RcTQR 就一个=USXST 就下=TTTXT 就下单=TTTXT 就不=VYQSS 就不亮=YTSST 就停$=YSTST 就停=ZSSRS 就发=ZRTRS 就发现=YTRTT
就发黄=XTTTT 就发黑=XTTTU 就变=YTSTT 就变形=YTSTT 就坏$=USXTR 就坏=QRbRQ 就坏了=PTaST 就塌=YTSST 就差=STUTW 就开=ZSRST 就开线=WUTTU 就想=RTSOa
就想退=RTSOa 就掉$=YSSST 就掉=dQOPR 就掉了=YUTSU 就散$=ZSRTT 就散=aSRST 就断$=YTRTT 就断=aRRSS 就断了=YSTTU 就是=RRMbX 就是不=QSSaT 就是客=STSTY
就是少=QQYSX 就是我=SRTaS 就是款=QVTXT 就是碎=SRZTU 就是跟=TYTSU 就是颜=TSUXU 就没=bXNPQ 就没了=ZTSST 就没电=YXPRR 就漏=WSVTT 就烂$=ZSQSS 就烂=ZSQSS
就看=RSSaR 就看到=RSSaR 就破$=bSQRT 就破=dROPS 就破了=XTSSU 就碎=RTZTT 就碎了=RTYTU 就签=SUYTS 就签收=SUYTS 就算=XSTTS 就算了=XSTTS 就糊=WTTTT
就糊底=WTTTT 就罢=aSRQT 就罢工=aSRQT 就行$=STSSY 就行=STSSY 就裂$=TQZRS 就裂=UQZPS 就裂了=VTVST 就起=RZTST 就这=LNWOc 就这样=LNWOc 就退=STYSS
就降=PSSZT 就降价=PSSZT 尺=UYIbD 尺寸$=RORbQ 尺寸=UVLaK 尺寸不=TSUXU 尺寸对=aQTRT 尺寸标=RbTQT 尺寸比=TYTST 尺寸跟=TXTST 尺码$=TSTXT 尺码=TYNXK
尺码不=WOXVS 尺码发=UYTRT 尺码标=UVUTU 尺码的=YSTSU 尺码表=MdRRQ 尺码选=UUUVT 尽=WQQQZ 尽快=SSRRZ 尿=aRQQS 尿不=aRQQS 尿不湿=aRQQS 屁=TRQYQ
屁股=TRQYQ 层$=ScRSP 层=XdRLL 层掉=aRSRS 层掉了=XTTTT 层牛=TWTTT 层牛皮=TWTTT 层起=XTTTT 居=RTaRP 屉=bSPPQ 屏$=bRRRS 屏=jNPHJ 屏幕=cMUMN
屏幕在=QTYTT 屏幕有=ZSQST 屏幕触=YTSTT 屑$=ZSRSR 屑=ZSRSR 展=SaTQS 展示=SYTST 展示的=TXTSU 属=RXSXS 山=QbQQQ 山寨=QbQQQ 山寨的=RaSSR 崩=cQOQP
崩了$=ZTRTS 崩了=ZTRTS 工$=aTQQT 工=hSGGN 工_=YSSRS 工一=VVSTT 左=WXVOP 左手=SXSVS 左手的=SUTWT 左脚=QRbQT 左边=YSSST 差$=ZBKCi 差,=YQRWS
差,就=VSTWT 差,而=RVTWT 差=VZLCe 差一=PPdPP 差一个=QRbRR 差一件=SSYSR 差了=YTOVQ 差五=WUTTS 差价$=QRRLe 差价=OQOJh 差价没=TTSTX 差别=TXTTU
差别很=TXTTU 差大=QUSYQ 差太=OfRKO 差太多=ScTOR 差点=ZTSSS 差点摔=YTTSS 差距=RVSYQ 差距太=TYUST 己$=SRSZT 己=ZHReH 己不=TUTXS 己没=TTUXU
己的=ORRcO 已$=TTSYT 已=MLQYb 已签=TTWTT 已签收=TTWTT 已经=WMOaU 已经买=STSZS 已经在=STRZS 已经过=STUXT 已读=STTTY 已读不=STTTY 巴=WTQWS
巴巴=XRRXS 巾=fNMOO 巾掉=ZRSRS 巾掉毛=YSTST 市$=VPaOQ 市=UOYTP 布=eSONP 布料=dOSPS 师=NNMTe 师傅=POMNf 师傅上=SSRPb 师傅没=SSQSZ 帘=ZOQVQ
带$=SVTWU 带=ebEKH 带充=TXTTU 带充电=TXTTU 带扣=YTTTT 带断=aSORS 带断了=YTQSS 帮=WSQQZ 常=aUQPP 幕=cMUMN 幕在=QTYTT 幕在运=QTYTT 幕有=ZSQST
幕有一=XUSUU 幕触=YTSTT 幕触摸=YTSTT 干=lNGGJ 干了$=aSQQR 干了=aSQQR 干净$=bQRQS 干净=cQRPR 干的$=aPRSS 干的=ZSQRS 平$=ZSSQS 平=WSMPY
平台=PQPTb 年=QcPTP 年份=TaSRS 年份不=TaSRS 年的=TYTTS 并=YSPWQ 并不=WRRXS 并不是=WRRXS 并没=XTUST 并没有=XTUST 并非=UUSVT 幼=RQRaR 幼稚$=RQRaR
幼稚=RQRaR 广=PbSQR 广告=QbQRS 床=eNJVK 床单=aSSQT 床垫=VQQYQ 床垫太=NSSbT 序=RcPPR 序列=SbPQS 序列号=SbPQS 库=JUSJd 库存$=TRQSZ 库存=OSNOd
库存不=QNRRc 应$=ePNPO 应=cOJOX 应该=RTTWV 应退=TTSRZ 底$=ZRRQS 底,=WTTTT 底,涂=WTTTT 底=iPHSG 底座$=RXXPR 底座=RXXPR 底涂=XTTTU 底涂层=XTTTU
底液=YTSST 底部=XTTTT 店=JMFUi 店主=TTTRY 店便=STTZR 店便宜=STTZR 店家=RRNLf 店家让=UTTPZ 店家说=TRSSZ 度=NXMQb 度不=NaNSV 度不够=PZOUP
度不好=TTTPZ 度太=STSTZ 度太差=STSTZ 度差$=SSSTY 度差=PWSRX 度恶=SSSSZ 度恶劣=SSSSZ 座$=RXXPR 座=YTTTO 座不=QRSaT 延=QPbPP 开$=fMLNU 开,=VTVTT
开=kCOAZ 开一=VSWSS 开一看=TTWST 开不=YPOPX 开不了=YPOPX 开专=TTTSY 开专票=TTTSY 开了$=fSONP 开了=dRNNU 开全=WSVTT 开关=ZTRTS 开发=QRTRZ
开发票=RRQSa 开口=VTVTT 开是=TYSSS 开机=ZXQPQ 开机一=TZSQS 开机就=XTTUT 开漏=NTbTT 开票$=TTSSY 开票=SRQQa 开箱=NTcTS 开线$=aSRSS 开线=eQNQR
开胶$=XSSSS 开胶=aQPQR 开胶了=ZSRRT 开错$=SRTTY 开错=PQQRb 异=eQROO 异味$=ZRSRT 异味=YPWSS 异响$=ZSSTT 异响=ZSSTT 异物$=bQPSS 异物=bQPSS
弄=VXWNN 弄丢=RTaRS 弄丢了=RTZRS 弄坏=URVXT 弄坏的=URXTT 弄混=RaTQT 弄混了=RaTQT 弄的,=aRQTT 弄的=aRQTT 式$=SSPaR 式=MaPXN 式不=TYTRT 式老=UTUWT
式老气=UTUWT 式跟=TXUSU 张=QVQVX 弯=aSRRS 弹=ZSRRS 当=MfRJK 当新=PaSSS 当新机=PaSSS 录$=RSRQa 录=WQSPY 录仪=YSTTS 形$=WQZPR 形=WTaMN
形了$=QTZST 形了=QTZST 影$=SRbPT 影=VXWMP 影印=PaQSS 很=fTDSQ 很_=cOROR 很_c=aPTPS 很多$=QbRQR 很多=QbRQR 很大$=WYSPS 很大=XYSOS
很好,=RRQcP 很好=OPPYX 很差$=XSTTS 很差=XSTTS 很快=XRPYT 得=bRHWJ 得不=VSSXT 得不值=TTSYT 得像=ZTSQR 得到=STXUU 得到处=STXUU 得厉=WWSRS
得厉害=WWSRS 得可=SYURT 得可怜=SYURT 得天=RZSSS 得天花=RZSSS 得太=PPcSR 得太晚=RRbPS 得头=WTTTU 得头疼=WTTTU 得很=XVSRQ 得慌$=PQQbQ 得慌=PQQbQ
得满=WTVTT 得要=bWPNO 得要命=XWSRS 得要死=ZVRPQ 得说=SQSSZ 得跟=UWTTT 心$=bPPPR 心=YMPaM 忘=IMJSh 忘了=NQORc 忘了改=TTSZS 忘了用=PSROb 忘记=PRQUa
忘记用=QSSPb 忧=ZSTRT 快$=YRPXQ 快,=WTRRX 快=MLjNG 快了$=QTObQ 快了=QTObQ 快件=STZST 快充,=TXTTT 快充=QcOQQ 快退=TSRSZ 快退款=TSRSZ
快递$=RSYSS 快递,=STUXU 快递=JIoDG 快递_=RTSYT 快递一=STXTT 快递不=OWYRS 快递公=TUWTU 快递员=QScRP 快递太=TUWUU 快递小=TTWTU 快递弄=URXTT 快递慢=XSUTT
快递把=SRaST 快递拒=UUVUU 快递挺=ZTQTU 快递摔=WTTTT 快递放=TTXTU 快递没=YRLVX 快递点=STYRT 快递给=STYSS 快递自=TUWTT 快递要=TTXTU 快递说=TTYSR
快递退=TUWTT 快递送=SSaRT 怀=PZRVS 怀孕=STTYT 怀孕了=STTYT 怀疑=RaSRT 态=MMOLh 态度=MMOLh 态度不=TTTPZ 态度太=STSTZ 态度差=SRUSY 态度恶=SSSSZ
怎=ROPXX 怎么=ROPXX 怎么安=TTSTY 怎么用=RTSOa 怕=VSRXS 怜=SYURT 性=ZMPYO 性价=QRSaQ 性价比=QRSaQ 怪=VPQXV 怪味$=ZSSRT 怪味=ZSSRT 总=YSTTS
恭=aPSRT 恭维$=aPSRT 恭维=aPSRT 息$=RRWQY 息=OSXNZ 息一=TTWTU 息一直=TTWTU 恶=VRQSZ 恶劣$=SSSSZ 恶劣=SSSSZ 悔$=RRRZR 悔,=XRWST 悔,是=XRWST
悔=PNPeM 悔了$=QTQbQ 悔了=PTQcQ 情=LcTSL 情写=TWUTU 情页=RaRRR 情页写=TVUUU 情页标=TWTTU 惜=VVTVP 惜少=RScPT 惜我=STSZT 惠$=TTRSY 惠=NPLMf
惠券$=TSSSX 惠券=QRRPa 惠券忘=TUTSX 惠券没=TTTTX 惠没=RTQRc 惠没享=TTSUX 惯$=JNOhN 惯=JNOhN 想=AAIoS 想买=TRSaR 想好,=UUTZQ 想好=TUSaP
想换=NJPiO 想换_=TSTYT 想换个=USUXU 想换小=TSUXU 想的=TKUeT 想的不=TKUeT 想要$=PRRcP 想要,=XUVPS 想要=NISgP 想要了=QQScQ 想要白=SPTaT 想象=QSPdM
想象中=TVRYQ 想退$=RTSVX 想退=QSQUZ 想退了=TTTXT 意$=VLMZT 意,=STZRS 意,是=TUXST 意=VMKZU 意了$=QRQcR 意了=QRQcR 意仅=UUUUV 意仅退=UUUUV
意退=TSTTX 意退款=TTTTW 感=XOMaQ 感人$=UVZQN 感人=UVZQN 感冒$=RRTZT 感冒=RRTZT 感觉$=XQQYP 感觉=VRMbM 感觉不=SVTVT 慌$=PQQbQ 慌=PQQbQ
慢$=NNdOO 慢,=WTORZ 慢,但=aQQTT 慢,是=RRPVa 慢=ULcKS 慢了=TTWTU 懂=OQNXa 懒=MLNVb 懒得=MLNVb 成=PZQZK 成_=QbROS 成一=VMSOa 成两=RSYVT
成了=RXSVR 成儿=SSTYT 成儿童=SSTYT 成分=PbRQR 成分不=RZTRS 成别=SVTXS 成别的=SVTXS 成渣$=OSaSS 成渣=OSaSS 成男=SYPVS 成男款=SYPVS 成白=aRSQS
成的=bQRQT 成黑=RQTZT 我$=LLUXY 我=ATSiS 我_=TZRSU 我_o=TaSSS 我一=SRYVR 我下=TXSUT 我下单=TXSUT 我不=WPRbQ 我不会=WRTXS 我不喜=TTTYT
我不想=TWRWU 我买=QdPUN 我买的=SdRMT 我发=QeQNN 我发了=TZPTS 我妈=RQPcO 我妈不=UTUWT 我家=STSZQ 我家沙=USUXT 我寄=TYXQP 我寄了=TZRSS 我就=QQYWS
我就是=TRRZT 我就退=STYSS 我想=TNXaU 我手=SQTZT 我手机=SQTZT 我拍=SZVOT 我拍的=TXTRT 我拍错=TWWRT 我摔=XSVRT 我收=TXSTT 我收到=TXSTT 我改=SUTXT
我改主=SUTXT 我是=SPTaT 我没=URcUK 我没拒=TTXST 我没拿=TTYST 我没收=UTWTT 我没有=TRZSS 我点=TXTRV 我点的=TXTRV 我用=SRRaS 我用不=SRRaS 我申=USTTX
我申请=USTTX 我的=OTVaO 我的_=TSVWT 我的脸=TTTWT 我的订=TYSSS 我的车=SUSXS 我看=SNSbT 我看错=SNSbT 我穿=TTUWU 我自=OMUeN 我自己=OMUeN 我要=PcLFb
我要的=RcQOS 我要退=UQSOc 我订=SZRRS 我订的=TZSST 我说=aTOPT 我这=TVUTV 我退$=TSRWV 我退=QPPPc 我退了=TTROb 我退的=TSTSY 我选=QVRVX 我选的=RYSUT
我选这=UTTRY 戒=WPQYP 戒指=WPQYP 截$=UWUQT 截=UZSPS 戴$=TTTXT 戴=ZKIbI 戴上=YPRWR 戴两=YTTST 戴了=ZTSST 戴着=VNPaN 戴着不=STTXT 扁=RSaRT
扁了$=TTXST 扁了=TTXST 扇=cRRPS 手$=WPQYS 手=ZPOdA 手一=VYRQT 手了=UTSWT 手办=TTXST 手就=OUbRS 手就碎=RTYTU 手工=PaTTT 手是=QWXRS 手机=WUMWO
手机上=SZURT 手机不=PNTcT 手机壳=bPRSS 手机屏=WTTTT 手没=TRaTR 手滑=QRPbS 手的$=TaQSS 手的=RaPVS 手表=dPOPR 手表走=YSSRT 手裂=PSaST 手链=aSSQT
手镯=VTSWT 才=TaUSK 才到$=RQaSS 才到=RQaSS 才穿=XTSST 扎=cQQPR 扎人=ZSRSS 打=hHUDP 打不=cSSMN 打不开=bSRRR 打不着=YVSPQ 打不通=QTYTU 打印=aQRTT
打印出=YRSTT 打开=UObPN 打开一=VSWSS 打电=RTZTT 打电话=RTZTT 扔=QQbRR 扣=VGWCg 扣不=YNQPZ 扣了$=QTbQO 扣了=NRZOX 扣子=aSRRT 扣子掉=ZTRST
扣没=STSRZ 扫=WcMNQ 扫不=QbQSS 扫地=aQSRS 扫地机=aQSRS 扫码=QcQQS 扯=XRQRX 扯就=YTSTT 扳=YPWSS 扳手=XQXTT 找=LLYWX 找不=PPaOW 找不到=QPaOX
承=NYXOT 承诺=NYWOT 承诺的=QbNQU 把=dXVGJ 把我=TYSSS 把我的=TYSSS 把箱=TUWTU 把箱子=TUWTU 投=QQRLc 投诉$=PNONc 投诉=PNONc 折=PMMOf 折扣=RNQPd
折扣没=STSRZ 护=XQRQW 报=POOUb 报销$=SRSXV 报销=SRSXV 抬=QQRPd 抬头=QQRPd 抬头开=SSTTY 抬头错=SRSQa 抵=RQQRa 抽=cUMNP 抽屉=bSPPQ 拆=RWZPP
拆开=TTZRR 拉=kLDBW 拉不=bSRPR 拉不动=bTSQS 拉就=XTSTT 拉机$=UXTTT 拉机=VWSST 拉杆=aSQSS 拉肚=cSROT 拉肚子=cSROT 拉链=fOPOQ 拉链_=cPSQR
拉链头=WTTTT 拉黑=NQQQc 拍$=OMNaX 拍=OPEkM 拍下=SXSVT 拍下的=TYTTU 拍了=ORRdQ 拍了一=STPbT 拍多=SSObS 拍多了=TTQYT 拍的=PbQTR 拍的是=TXTTT
拍错,=WXVNS 拍错=TOSbQ 拍错_=TTTXT 拍错了=TSTYT 拒=ONgOO 拒收$=RRaRR 拒收,=STYTS 拒收=QQcPQ 拒签$=SRaSS 拒签=SRaSS 拖$=PRbPS 拖=VPaRM
拖了=SSYTT 拖地$=QSQaT 拖地=QSQaT 拖把=ZSSST 拖拉=VWSST 拖拉机=VWSST 拜$=SSZST 拜=UQZQS 拧=aQUNR 拧不=cRPOS 拧紧=RTYTT 拧紧漏=RTYTT 拼=XYOSN
拼错=SaRQQ 拿=TUcQM 拿不=USVVT 拿不了=WTXPT 拿不动=RTTYT 拿到$=TSZRS 拿到=VQaQQ 拿去=TXSTT 拿走=SSZRS 拿走了=TUXTU 持$=TWTUU 持=QbRRR 持快=TWTUU
持快充=TWTUU 挂=XXQOQ 指=bMMUR 指甲=YTSST 指甲油=YTSST 指纹=aSSQS 按=dHUMU 按不=cSROS 按不出=WUTTU 按不动=aTSPS 按了=ZTRSS 按了没=ZTRSS 按摩=ZSRRR
按摩仪=ZSRRR 按时=QRdOP 按时发=UTWUT 按着=ZSSRR 按着没=ZSSRR 按约=RSUSY 按约定=RSUSY 挤=HMbZM 挤脚$=NRPbR 挤脚=NRPbR 挺=WQQWW 挺好,=UQSVY
挺好=TOQZX 挺好的=QRTaT 挺快=XTSUU 损$=NOdPP 损,=RWTXQ 损,但=TVWRU 损,只=TUSXT 损,是=SXSUT 损=PNcWJ 损坏$=STYTS 损坏=VSXSR 换$=SPRTZ
换=EYBfL 换_=TSTYT 换_b=UTUWU 换_s=TTTWU 换个=TPSaT 换个颜=USUXU 换了=SaQRR 换了手=TSTXU 换型=TbSOQ 换型号=TbSOQ 换大=TSTXT 换大一=TSTXT
换小=SPTaS 换小一=TSTYT 换成=STTXT 换货$=RYQQU 换货=RYQQU 据=WPSPY 据线=XRXRQ 掉$=dSNRN 掉=oABFA 掉一=WSUTT 掉下=ZRSST 掉下来=ZRSST 掉了$=dRPMR
掉了=hQKKQ 掉了一=ZUQSU 掉了两=YUSTT 掉头=YSRTT 掉头发=YSRTT 掉屑$=ZSRSR 掉屑=ZSRSR 掉得=aQSRT 掉得厉=YRTST 掉毛$=XUUSU 掉毛=cRRPS 掉渣$=SRRZS
掉渣=SRRZS 掉漆$=bRQQR 掉漆=ZRUQR 掉皮$=bQPRR 掉皮=bQPRR 掉线=ZTRSS 掉色$=bPROR 掉色=bSPNQ 排=XQSRX 接=dVNPN 接写=TYRTT 接口=aPOVS 接触=aTSQT
接触不=aTSQT 控=gLSLK 控器$=QSZTS 控器=YRWQO 控器没=YTVSQ 控车=XTTTU 推=ZUQNW 推不=bSPQT 推不动=aUQSU 推荐=SYTSS 描=LgMSK 描述=LgMSK 描述一=WQTXT
描述不=PYRWQ 描述差=SYTQT 描述的=QeSOQ 提=UWWQR 插=cTKSN 插上=cUNPQ 插上电=cQPRS 插不=YWSOS 插座=XPRWR 插座不=QRSaT 揽=SSYST 揽收$=TTYST
揽收=TTYST 搁=TTWVT 搜=ZQOUR 搬=NPUcO 搬不=QRRaS 搬家=STRZR 搭$=MLPgM 搭=KJMhR 摄=bQRQS 摄像=bQRQS 摄像头=bQRQS 摆=SSSZS 摔=aMbKO
摔坏$=TUWUU 摔坏=QTZUT 摔烂=RTYTT 摔的,=aSRRT 摔的=aSRRT 摔着=YTTSS 摩=ZSRRR 摩仪=ZSRRR 摸=WWRTT 撒=OSbRT 撕=QRZSS 撞=UPZQR 撤=SSSOb
播=KdJXR 播说=SZRST 播说的=TWTTT 播间=OVNZU 播间看=TZSQT 操=VPQUX 操作=VPQUX 擦=bQRQR 擦完=ZSTSS 支=SYQKY 支付=QRPQb 支持$=TWTUU 支持=QbRRR
支持快=TWTUU 支架=aSTQR 收$=MJiMN 收,=SSZSS 收=GPhOR 收不=NPWaQ 收不了=PTRbR 收不到=SRZTT 收了$=TUXTT 收了=SSZQU 收了我=TTUSX 收人=TQZRT
收人不=TQZRT 收件=SQPaS 收件人=SQPaS 收到$=PMZPX 收到,=WSWTT 收到=ObbAN 收到_=QcROR 收到一=QVYSS 收到不=TaRST 收到了=bRMSX 收到发=TTSUY 收到商=SSYTS
收到坏=QUYTT 收到就=KPgSS 收到时=QSZST 收到是=OWXST 收到的=gXILP 收到空=SSXTT 收到货=TTYTT 收没=UTYTQ 收货=PNMgN 收货地=TSRaS 改$=TTSUX 改=KMLcX
改主=PRTbQ 改主意=PRTbQ 改价$=SSQNc 改价=SSQMd 改地=TSSZQ 改地址=TSSZQ 放$=TSRZR 放=HIbdI 放不=PQRcR 放不下=RRSbS 放不进=SSTYT 放在=TUWTU
放着=SSSYS 放错=SRaQS 放错柜=TTXSU 放驿=TUWTU 放驿站=TUWTU 效$=VYRRS 效,=TXSRW 效=LYHdL 效果$=PWNZO 效果=KVJfK 效果一=SSSXT 效果不=QQSbR
敏$=bQPPR 敏=ePNNP 敢=bNPTR 敢恭=aPSRT 敢恭维=aPSRT 敢穿$=RTTYT 敢穿=RTTYT 散$=ZSRTT 散=fOMOQ 散了$=XTSST 散了=YTSST 数=SNgRE 数不=WTXPO
数不对=QUYRP 数据=XRXRQ 数据线=XRXRQ 数量=KHgVN 数量不=RMdNS 整=QXWST 敷=WRQQZ 敷完=YSTTT 敷完脸=YSTTT 敷衍$=SSRRa 敷衍=SSRRa 文=QeNPP 文不=RbSRR
文不符=TWUTU 斑$=ZRRST 斑=ZRRST 料$=ZSRRR 料=iWJBG 料不=OcSRT 料不是=RZUSU 料味=YSTST 料成=RYTTT 料成分=RYTTT 料表=RZSST 料起=ZPTST 料起球=ZPTST
斤=NgKPN 斤装,=TWTUU 斤装=RZSTT 断$=SPaPP 断=kAQAV 断了$=gOOJL 断了=gMRHJ 断码=QQROb 断裂=ZTQTS 断货$=RPQTa 断货=NONQd 断货了=PTQRa 新$=OVbOQ
新,=UUWUT 新=SdTLN 新下=TTTTX 新下单=TTUSX 新拍$=SRRXW 新拍=SRRXW 新机$=PZSSS 新机=QaQRR 新款$=SYTSS 新款,=UWTUS 新款=RbRRQ 新西=SXTTU
新西兰=SXTTU 新鲜$=cPQPR 新鲜=bRSOQ 方$=NXTXP 方=UWLTW 方不=TWWRS 方便=RPRWX 方协=SSSRZ 方协商=SSSRZ 方向=VTVST 方正=SWTTT 方正品=SWTTT
方的$=SYTTU 方的=SYTTU 旅=RSRZR 旅游=RSRZR 无$=SVNLZ 无=NUOUY 无人=bQRQR 无人机=bQRQR 无法=XSXSP 无理=PPPhG 无理由=PPPhG 无糖=SYSTT 无线=UYRSQ
无货$=SPQQb 无货=QMNPe 日=JacPI 日期$=QbUOO 日期=SdRMN 日本=TXTTT 日达=QQdRP 日达没=TTZTQ 旧=SZNXN 旧款$=UYTTR 旧款=SZSSQ 早=VTTWT 时$=PQdNP
时=MAmUA 时不=STSYS 时候=OMcXQ 时候就=STYTU 时候没=TSXUS 时发=SQcSQ 时发货=SRaSR 时就=ZTSST 时就没=ZTSST 时未=TSYTT 时未发=TTXTT 时没=UTWVS
时瓶=TUWUU 时瓶子=TUWUU 时盒=UUVUU 时盒子=UUVUU 时间$=RSZQS 时间=OQfKP 明$=RMWPY 明=UUZHT 明也=TYRTT 明书$=RNZOX 明书=PLfNS 明书没=USaUP
明明=PcRRS 明明选=SYSTT 明是=RbQSS 明显=cQNSQ 明显是=aRRRS 明选=SYSTT 明选的=SYSTT 星=WRXRS 星期=USYRT 星期了=RTZSU 昨=SQYWP 昨天=SQYWP 是$=WTUTT
是5=SYTTT 是=YoHHA 是_=QZWRJ 是_a=QaSST 是_b=YTRST 是_c=SXUUU 是_d=LPUcT 是_f=PSZST 是_l=aQQST 是_m=QQaTT 是_o=QaSST 是_p=XTSTT
是_q=QSYVT 是_s=cQRQT 是_w=UVXOS 是a=QbQRT 是a款=SYSST 是b=RbPRS 是b款=TYSTU 是l=TWTTU 是p=TWTTT 是pu=TWTTT 是一=SdQOR 是一个=RbQQU
是一回=TWUUU 是一直=TSYTT 是一种=TYSTU 是不=XOaOS 是不喜=XRXNW 是不想=UPYVQ 是东=aRQTT 是东西=aRQTT 是两=SYTSU 是个=ZOQVR 是买=WONbQ 是产=aRSRT
是产品=aRSRT 是人=TXTTT 是人造=TXTTT 是仿=TWTTT 是你=RTZTS 是你们=RSZTS 是假=JaXOP 是假的=NTaPR 是假货=SZPUT 是别=ZPURS 是别人=aNUST 是包=WTUST
是化=RYSTT 是化纤=RYSTT 是卖=SWVTQ 是卖家=SWVTQ 是原=QYRWS 是发=NRWVY 是发错=PQTWZ 是同=RbRQS 是同一=RZTRT 是和=RXTRX 是国=QbRSS 是国产=TXTTT
是国行=RZSTT 是图=SXTST 是坏=VQWUR 是坏的=WKYWS 是塑=QYUTU 是塑料=QYUTU 是大=TXSUT 是大号=TWTUT 是头=RYTTT 是头层=RYTTT 是夹=YTTTT 是夹生=YTTTT
是套=TXTTU 是套装=TXTTU 是好=VSYRT 是好的=SSZST 是官=RXTTT 是官方=RXTTT 是实=SZTRT 是客=PRPPd 是客服=PRPPd 是小=PYSXS 是小码=UXUSU 是少=PRbOV
是少了=QPcQS 是少件=XTSTU 是少发=QWWST 是尺=ZRXOS 是尺码=ZRXOS 是左=SYTTT 是布=aSTQT 是布料=aQTRT 是库=SZSTR 是库存=SZSTR 是店=TRRRb 是开=aSPST
是当=TTXTT 是快=VOaPS 是快递=VOaPS 是想=SPSVY 是想要=TQTVY 是我=LSQhD 是我_=TaSPT 是我下=TVTVT 是我不=TRSbQ 是我买=SXRWS 是我拍=TYWPT 是我没=TTWVT
是我自=QORdR 是我要=RbRPS 是我选=SVSWU 是掉=aRTQT 是收=ZRRUT 是收到=ZRRUT 是断=ZRSTT 是新=SXXRR 是新款=TYTTS 是旧=UWUUS 是旧款=UWUUS 是普=SYTTT
是普通=SYTTT 是机=aVPRT 是机器=cQPRT 是条=XSSUU 是条纹=XSSUU 是杯=ZTQTT 是杯底=ZTQTT 是标=RUTXT 是标的=SXUTU 是根=RRaRT 是根本=RRaRT 是橘=TWUTU
是橘色=TWUTU 是款=QWTXT 是款式=QWTXT 是正=PdQQS 是正品=QbRRT 是没=WPZRQ 是没收=WRXSR 是漏=RObSS 是漏发=RObSS 是物=VORUZ 是物流=VORUZ 是生=ZQSSS
是生的=ZQSSS 是用=TRSYT 是白=VUTTU 是盗=PaSRS 是盗版=PaSRS 是真=VZPPR 是真的=aRRRT 是真皮=OaSSS 是碎=RPaTT 是碎的=RPaTT 是空=WPYRR 是空气=PSZTT
是空的=YQUST 是穿=XQSWT 是穿了=ZRTSU 是等=TTYRU 是米=RZSTT 是米白=RZSTT 是粉=TWUTU 是粉色=TWUTU 是红=XSTTU 是纯=OdRRS 是纯银=SZSST 是线=YRTTU
是线头=YRTTU 是缺=RRaST 是苦=aQSRT 是苦的=aQSRT 是草=RZTSU 是草莓=RZTSU 是裤=YRTSU 是要=SRQWX 是说=QVTXT 是说的=QZURU 是豪=TXTTT 是豪华=TXTTT
是货=TaQRS 是质=TPSSb 是质量=TPSSb 是跟=QaSTT 是跟我=SVTWT 是跟页=TWUTU 是路=WOYTT 是路上=WOYTT 是运=VRXRS 是运输=VRXRS 是这=QcSQT 是这个=QaTRU
是送=VQaPS 是送得=SSaRT 是金=SXTTU 是铁=SXTTT 是门=aSQST 是面=XUTQT 是面料=XUTQT 是颜=VaPPS 是颜色=VaPPS 是香=TWTTU 是黄=SXTTT 是黄的=SXTTT
是黑=TXTST 是黑色=TXTST 显=MLRiB 显是=aRRRS 显示=QVdJM 显示_=UUVUU 显示已=TTXTT 显示签=TTXTT 显示退=UUWUT 显老$=RSRZQ 显老=RSRZQ 显胖$=PQQbS
显胖=PQQcS 显腿=QRQaS 晃$=aSSQR 晃=dPQPQ 晒=bPQQQ 晕$=aSSOS 晕=cQRMR 晚$=SSaRT 晚=QLgLM 晚了=QSaQS 普=SYTTT 普通=SYTTT 暂=QSPbS
暂时=QSPbS 暂时不=RTTYT 暗=RTTYT 暴=PQbRQ 暴力=PQbRQ 更$=STYTT 更=GIYhF 更便=QQQbP 更便宜=QQQbP 更划=RSRaR 更划算=RSRaR 更好=OQPdN 更好的=PRRbP
更新$=QQcPR 更新,=UUWUT 更新=QQdPQ 最=QYPYR 最近=QSSaR 月$=WSXOR 月,=SYRTT 月=XRZRK 月了=TTYRT 月了还=TTYRT 月就=aSQQT 月没=RWXRT 月饼=WRWSS
有$=CPXRZ 有1=TYSTT 有3=SZRSQ 有=oLMOJ 有_=dSQNJ 有_b=YVRRR 有_d=ZPPWQ 有_h=YTSTT 有_s=aSQPQ 有一=TNaTQ 有一个=RTVWT 有一只=QRZST
有一条=XUSUU 有两=XVRST 有两个=XVRST 有个=dPPOS 有个小=ZSSRT 有中=SaOSR 有中文=SaOSR 有任=RUYSQ 有任何=RUYSQ 有发=TRUSY 有发票=TTSTY 有变=PSSbS
有味$=YSTST 有味=YSTST 有图=TXUTT 有图片=TXUTT 有坏,=SSXWQ 有坏=RRTXV 有坏也=TTPWY 有宣=TYSSR 有宣传=TYSSR 有少=cRMTS 有少东=ZRRST 有少件=ZSOVT
有师=TSRTY 有师傅=TSRTY 有异=dMSRQ 有异味=YPWSS 有异物=bQPSS 有怪=YTTST 有怪味=YTTST 有想=TRRaQ 有想象=TRRaQ 有收=USYTR 有收到=USYTR 有更=QSTZQ
有机=SYSTT 有毛=aQRSR 有毛刺=YTSRT 有毛病=YRSUS 有气=aRRRR 有气泡=ZSSST 有污=ZSSSS 有污渍=ZSSSS 有活=RSTZR 有活动=RSTZR 有点=LQQeR 有物=TTYTS
有物流=TTYTS 有电=SRZSR 有破=YTMZP 有破损=TTPaR 有破洞=ZSRSS 有给=UQZTS 有股=ZSSST 有蓝=TYSTS 有蓝牙=TYSTS 有虫$=cPPPP 有虫=dOPOP 有裂$=aTQST
有裂=bSPRS 有裂纹=XTTTT 有裤=SWVST 有裤子=SWVST 有详=TYSTT 有详情=TYSTT 有质=aWTPM 有质量=aWTPM 有这=RRTZS 有错,=SRWSW 有错=YPVOV 有黑=ZSSRS
朋=POMfP 朋友=POMfP 朋友的=TRSYS 朋友说=TTUWT 朋友送=TTOZT 服$=LNPdW 服,=RYTTT 服,可=RZTQU 服=SMAQk 服_=WPSPZ 服_a=TTUUV 服_n=TSTTX
服_s=VSTTW 服一=URQRZ 服上=VRSXS 服上有=ZTTRT 服不=TTUTW 服不回=UTUUV 服也=TUVWT 服保=TZTSR 服保证=TZTSR 服务=OQPNd 服务不=RSROb 服太=STRSZ
服态=SSSTZ 服态度=SSSTZ 服掉=YSTRT 服推=TVTTV 服有=bSRQR 服沟=USUUX 服沟通=USUUX 服没=STTYT 服没问=STTYS 服爱=TTUTX 服装=TSUUY 服让=TRSQb
服让我=TSTQZ 服说=PbROU 服说可=TWTSU 服说的=SSTTX 服说能=SaUSO 服骂=SSTSZ 服骂我=SSTSY 望=OORdR 望太=TPSaT 望太高=TPSaT 期$=TWVTK 期=YVSWF
期_=aRPRR 期不=PUSYS 期了$=TWUTU 期了=WVTRT 期望=TPSaT 期望太=TPSaT 木=bWONP 木头=YSTTT 木是=TXTTT 未=PNdQU 未发=TTXTT 未发货=TTXTT 未收=SQaTR
未收到=SQaTR 本$=NZURR 本=XcTGE 本不=SgMMR 本不对=UWUTU 本不支=TWTUU 本不是=QbRRT 本不防=SWTTT 本书=RSZTS 本人=STXTT 本来=VPQaS 本来想=SSSZT
本没=OWZQQ 本没有=TXUTT 本没送=RQaST 本身=dNTOR 本身有=aQSRT 本身没=TTXST 机$=YaQKJ 机,=UVRXT 机=oXACA 机_=ZRRSS 机一=YXQPR 机上=SZURT
机不=UMSaS 机不匹=QRTZU 机冒=UXSSS 机卡=YSSST 机器=ePLOV 机器人=VRTSX 机器噪=YSSTT 机器开=XTSTT 机器本=YRSUU 机壳=bPRSS 机就=XTTUT 机屏=WTTTT
机屏幕=WTTTT 机当=PaSSS 机当新=PaSSS 机打=aRQQR 机打不=ZRRRS 机漏=XTSUU 机漏水=XTSUU 杂=UZQQS 杂牌$=SYRST 杂牌=RaQRS 杆=eSNPQ 杆一=WVSTT 李=XWRTR
李箱=XTSUS 材=YXQPR 材料=aQQRS 材质=PbTRT 材质不=QaTRT 村=SSZQS 村里=SSZQS 束=PRWZR 条,=VXRTS 条=dSVJL 条纹$=YRSTT 条纹=YRSTT 条裤=SXVST
条裤子=SXVST 来$=VGbHY 来3=SYTST 来=ShVCK 来_=ReMOR 来_s=TYTRT 来不=NPaVP 来个=TZSST 来了$=aRQRT 来了=TaVIN 来了_=RbRPS 来了个=SaSRT
来像=VXRTT 来全=XRTUU 来全是=XRTUU 来单=SZSST 来想=SSSZT 来是=VXRTS 来的=QhMLO 来的是=RZSST 来那=SQRaT 来那个=SQRaT 杯=cLRKX 杯不=aSSSS
杯不保=aSSSS 杯子=TPUOa 杯子_=PTZTT 杯子全=TUWUU 杯子有=YTRTT 杯子没=WSLTc 杯子碎=RTXST 杯底=ZTQTT 杯盖=ZTQST 松$=aOOUQ 松=eLRON 松了$=aRRRT
松了=ZQWQS 松了漏=RTYTT 板$=RaRSR 板=bOREa 板子=bRQQR 板掉=aSSRS 板说=TSSUY 枕=XRQWR 枕头=XRQWR 枕头太=PSSZS 果$=OYMZO 果=XZRVA 果一=SSSXT
果一般=SSSXT 果不=QQSbR 果不好=TTTXS 果不明=SSTYT 果压=OSZST 果压烂=OSZST 果是=RZSST 果根=RaRSS 果根本=RaRSS 果没=TVSWT 果烂=cQNRS 果烂了=bROTT
果都=XRUST 枪=YSSST 架$=VQRRZ 架=aMMJb 染=dPQPR 染蓝=XTTTT 染蓝了=XTTTT 柜=WYWJN 柜买=TXUSU 柜买的=TXUSU 柜子=VObQS 柜说=TYSTT 柜门=aRPRS
柜门关=aRPRS 柜验=UXTTT 查=LdVLN 查不=NcULP 查不到=NcULP 标$=PcQQP 标=OoAAH 标写=SYTTT 标注=QcSPR 标注不=TXTST 标的=LgQOQ 标的小=TXUSU
标的是=TWUTU 标称=SYSTT 标签$=SaPSQ 标签=TcOPQ 标签写=WUTTT 标错=STTPZ 标题=OcQRQ 标题写=QZSTT 校=RRRaR 样$=NaPUQ 样,=XRSVT 样=RYHSY 样品=SYTSS
样没=TRORb 样没给=TSRTZ 核=XUTST 根$=YTRSR 根=XdYBH 根不=TXVRT 根不是=TYSST 根头=YSRTT 根头发=YSRTT 根本=UeUGM 根本不=SfMNR 根本没=OWZQQ
根线$=RRaST 根线=RRaST 格$=aSQWL 格=TTGVY 格不=NUQVY 格不对=RTSNZ 格不搭=RRTaS 格没=TTTVV 桃=aRQRS 框=RYRWS 案=cNQTR 桌=YMYQM 桌子,=TTTWT
桌子=aQOUR 桌子不=ZSSPS 桌腿=QRbQQ 桌面=VSWTT 档=TYSTT 桶=VSQXS 检=YXROS 棉$=XYQPS 棉=aYNOR 棉花=ZSRTT 椅=bRPTR 椅子=bRPTR 椅子坐=VTSVT
楚=PRQTZ 楼$=SSbQR 楼=MOfRL 楼下=QSZSR 榴=cPQQQ 榴莲=cPQQQ 榴莲没=aRRRR 模=WcONP 模式$=TYRTU 模式=TYRTU 模特=RaSRS 模特穿=SYTSU 橘=YWPRT
橘色$=TWUTU 橘色=TWUTU 橙=WSVSS 橙子=WSVSS 欠=OQVYS 次$=QSVYS 次=iROGM 次_=YTSST 次_s=XUTTU 次不=SXTVT 次了=cRQOT 次品$=cOQSQ 次品=cOQSQ
次就=bVNOP 次就糊=WTTTT 次日=RRaSS 次日达=RRaSS 欢$=LNNhO 欢,=WTZKV 欢,是=UTaOS 欢=KIThN 欢_=TTTXT 欢_c=TTTXT 欢的=QSYWT 欢这=SRTaT
欢这个=TSTZT 欺=RXRQW 款$=CfASY 款,=TZSTS 款,收=TWTUU 款=AgAXX 款了$=RXOYR 款了=RXOYR 款便=TSTYR 款便宜=TSTYR 款发=TaTQR 款发的=TYURT
款式$=TOSaR 款式=MYRXN 款式不=TYTRT 款式老=UTUWT 款式跟=TXUSU 正=PjPMH 正品$=PbSQS 正品,=TXTTT 正品=IiLRN 正品不=SYTST 正版=SYTTT 正装=TTZRR
步=YSTST 歪=iLKLO 歪了$=bRRRR 歪了=aSQQR 歪的$=cPPQS 歪的=eNPPS 死$=aTQOS 死=hOJOK 死了$=cONSN 死了=cOMSN 死机$=XSTTT 死机=XSTTT 残=WQSXS
母=SXVSS 比=JgIYI 比不=SUTWS 比图=SZTRT 比图片=SZTRT 比标=TXTST 比详=TWTTU 比详情=TWTTU 毛$=ZQOWO 毛,=WWSST 毛=lLATI 毛刺=YTSRT 毛巾=ZRTST
毛巾掉=YSTST 毛病,=NSNcU 毛病=SQMbT 毛膏=ZSSRS 毛衣=bQROR 毫=SaQRS 毫安=SaQRS 毯=ZSRTS 气$=YNOWR 气,=SRXWT 气=bMPVQ 气床=YTSTT 气泡$=ZRSTT
气泡=aQRSS 气泡贴=XTTTT 气灶=XWTQR 气炸=YTSTT 气炸锅=YTSTT 氧=YSSSS 氧化=YSSSS 氧化发=YSSSS 水$=cRSIJ 水,=SaQQS 水=iRTAA 水一=YSSTT 水了=VSWTT
水分=ZRRSR 水味=UVUTU 水壶=aQRRS 水壶有=WTTTT 水就=ZSRST 水果=PPbPR 水果压=OSZST 水洗=VXRTT 水都=YTSTT 水龙=YTRTT 水龙头=YTRTT 求=ROQOd 求退=UTTTW
池=XVVNP 池充=ZSRRT 池充不=ZSRRT 污=ZSSSS 污渍=ZSSSS 沉=TRRaR 沐=aSQSR 沐浴=aSQSR 沐浴露=aSQSR 沙=ZNRXM 沙发=ZJRYN 沙发坐=ZSRSS 沙发颜=TQTYT
沟=NNNMf 沟通=NNNMf 沟通好=SSSQa 没=FDcOf 没_=PScKQ 没_a=TTWTT 没_r=TPdSL 没_s=SRYQU 没了$=WSUQX 没了=WSUQX 没享=RRPQc 没享受=RRPQc
没人=ONWHa 没人回=SSMQc 没人理=SSROc 没人联=TTbRN 没人送=TTaSO 没什=RSOTa 没什么=RSOTa 没写=RbRPR 没减$=TTSSY 没减=SSRRa 没几=YTSTT 没别=TTTVU
没别的=TTTVU 没到$=MMcMU 没到=JJbKY 没到账=RRORb 没到货=UTYUR 没动$=STYSR 没动=UQcNN 没动静=WRZPP 没劲=ZSRRR 没原=TTRPa 没原因=TTRPa 没参=RRRPb
没参加=RRRPb 没反=ePNPO 没反应=ePNPO 没发$=OOcQT 没发=NGiOL 没发全=TSYTR 没发出=QRbSR 没发票=TTTTX 没发货=TSXSS 没发错=XRRWT 没啥=PQLZW 没地=TSPaR
没坏,=PWRYU 没坏=OcOWT 没坏没=TaQST 没声$=bSPQP 没声=cROPO 没声音=XTSTT 没寄=RQYSU 没少=XWMYS 没库=TRQSZ 没库存=TRQSZ 没影$=SRbPT 没影=SRbPT
没想=SSQdN 没想好=TUSaP 没想象=TTTXS 没打=XQPPW 没抵=RTRTY 没拒=TTXST 没拒收=TTXST 没拧=RTYTT 没拧紧=RTYTT 没拿=SRbRQ 没拿到=SRbRQ 没揽=TTXTT
没揽收=TTXTT 没摔=ZTRST 没收=ROSMc 没收到=RQVOY 没改=TTSPa 没效=TSQZR 没效果=TSQZR 没更=TTYTS 没更新=TTYTS 没有$=FRYGa 没有=AbZHY 没有_=TYTTN
没有中=SaOSR 没有任=RUYSQ 没有发=TRUSY 没有图=TXUTT 没有坏=RRTXV 没有宣=TYSSR 没有少=cRMTS 没有师=TSRTY 没有异=RSXVT 没有想=TRRaQ 没有收=USYTR
没有物=TTYTS 没有破=SVOaR 没有给=UQZTS 没有蓝=TYSTS 没有裤=SWVST 没有详=TYSTT 没有质=RXVTS 没有这=RRTZS 没有错=SRWSW 没来$=RSRSZ 没来=RSRSZ 没毛=PQOaW
没毛病=PQOaW 没法=eOPMR 没派=UUXTS 没派送=UUXTS 没用$=TPMUZ 没用=NLGYb 没用上=QRROb 没电$=WXQSR 没电=YXPRR 没盖=RVZQS 没盖子=RVZQS 没看=NIQhJ
没看清=PNQdO 没破,=SbRQS 没破=RcQSR 没给$=MJXMa 没给=ICaHb 没给开=TTRTY 没给我=TQcSO 没肉$=bQPRQ 没肉=bQPRQ 没色=YQTVT 没色差=YQTVT 没补$=RQaQR
没补=RQaQR 没见=MNaPX 没见到=PQXSX 没见着=RSTSY 没说=SWZRO 没说明=TXXSO 没货$=RJPQe 没货=OSKLf 没货了=TSPPb 没这=TYTSS 没这个=UXUST 没送$=PMRMd
没送=LHXHc 没送到=TTYTT 没送来=RPbRT 没通=TUZTR 没通知=TUZTR 没配=SRbQQ 没量=RPPdM 没量好=RPPdM 没钱$=PRPcO 没钱=NPKhI 没错,=VSXRT 没错=VSXRT
没问=SPWYQ 没问题=SPWYQ 沫$=YSVRP 沫=VQZQO 油=cKXMM 油水=YRSST 油洒=PTaRS 油洒了=PTaRS 法=fNSKP 泡$=cPORR 泡=bHbHI 泡了=RTZTU 泡沫$=YSVRP
泡沫=VQZQO 泡用=YUSST 泡装=aSPST 泡装上=aSPST 泡贴=XTTTT 泡贴不=XTTTT 注$=PPPPb 注=LZLRZ 注不=TXTST 洒=QOeOP 洒了$=OSbQR 洒了=NSdQR 洗$=SYTTT
洗=gSSEI 洗一=YWPRS 洗一次=WXQSS 洗不=XTUST 洗不掉=XTUST 洗了=YTSTT 洗发=SRYSS 洗发水=SRYSS 洗完=hLMLQ 洗完全=aPTQT 洗就=ZTRST 洗就变=YTSTT
洗标=SYTTT 洗标写=SYTTT 洗衣=QSZTT 洞$=cOUNR 洞=dNUMQ 活=HZJXZ 活动$=RSRVY 活动=LNMaa 活动价=TTSRY 活动更=STTYR 活过=SZQRS 派=LMkJJ 派件$=TTYSS
派件=SSaRR 派件员=TTXTT 派送$=RRcPO 派送=OOgMM 流$=TTXTT 流=RCiLR 流_=XSWRS 流一=TTWTT 流一直=TUVUU 流不=RTYRT 流信=STZST 流信息=STZST
流停=TTYTT 流停在=TUWUU 流很=XSOYT 流慢,=RRPVa 流慢=ORUUZ 流损=VSVTT 流损坏=VSVTT 流显=TTYSS 流显示=TTYSS 流程$=TTSSY 流程=TTSSY 浆=XURST
测=PQKHh 测试$=QQRRa 测试=MLNLg 测试一=TTTTY 测试订=SRSSY 浴=aSQSR 浴露=aSQSR 海=QSeKL 海关$=QSZSS 海关=KOgNN 海关扣=QSaRR 海鲜=XSURS 涂=cPPQR
涂上=YSTTT 涂层=ZSRSS 涂层起=XTTTT 消$=OONcS 消,=TUTXT 消=KSJbW 消息$=SSRQZ 消息=SSRQZ 消费,=TUTXT 消费=RYSUQ 涨=aSPQS 液=SRZQS 淋=KNfOP
淋湿=RSZSS 深=TRUYU 混=NeNNP 混了$=NeNNP 混了=NeNNP 清$=ZLNTZ 清=SJVUZ 清关=NRcPP 清楚=PRQTZ 渍=ZSSSS 渗$=XTTTT 渗=aRQSS 渣$=XKWUO
渣=YJXTN 渣渣$=aQRQT 渣渣=aQRQT 温=cOTOP 温杯=bRQRR 温杯不=aSSSS 港=UWTUT 港版=UWTUT 游=QRRbQ 湿$=NOdNO 湿,=TUWUU 湿=SLiFH 湿了$=LSeOR
湿了=LSeOR 湿器=ZTRTT 湿透=QXWTT 湿透了=RUXUU 源=QSaSQ 滋=aRRRS 滋滋=YSSTT 滑=dQIYO 滑丝=bROST 满=MJNXb 满减=OPOWZ 满减没=QRQOc 满意$=OQQYV
满意=MPTXW 满电=ZTSST 滤=RaQPS 滤镜=RaQPS 滴=cROSS 滴水$=bRPSS 滴水=cROSS 漂=bRQQS 漂移$=bRQQS 漂移=bRQQS 漆$=bRQQR 漆=XPYPQ 漏$=cTMQQ
漏=eAiAB 漏一=USWTT 漏一桌=ZTQTT 漏了$=QTZST 漏了=KRePR 漏了一=OTaSS 漏光$=QSZST 漏光=NSbSS 漏单=RRbRP 漏发$=QPWTY 漏发=LMdQX 漏墨=YSRST
漏寄=PSaTT 漏得=RUXTU 漏气$=dQNPP 漏气=dQNPP 漏水$=dRMSS 漏水=eQLRS 漏雨$=bRORR 漏雨=bRORR 潮=dPPPQ 潮发=YSSTS 激=MeQMP 激活=OdPNR 激活过=SZQRS
火$=ZSTST 火=dOPPR 火辣=YSTTT 火辣辣=YSTTT 灭=bSRRS 灭了$=ZTSST 灭了=ZTSST 灯=gPRIJ 灯不=aRRQS 灯不亮=aRRQS 灯带=ZSSST 灯泡=bRQRS 灯泡用=YUSST
灯泡装=aSPST 灯罩=OSbSS 灰$=OQRbR 灰=LVPaP 灰色$=RXSUT 灰色=RXSUT 灵$=gPLOP 灵,=XTTTT 灵=hOKNO 灶=XWTQR 炸=bQRRR 炸锅=YTSTT 炸锅炸=YTSTT
点$=eLOQN 点=TBGjS 点了=OSRcS 点关=TUWTT 点关门=TUWTT 点快=QTObQ 点快了=QTObQ 点摔=YTTSS 点摔着=YTTSS 点的$=TSTWV 点的=SVSVU 点着=UTTWU
点错=PMPZX 点错了=RQRVY 烂$=YMZMN 烂,=RUXUU 烂=fEYCG 烂了$=QQeNR 烂了,=TUVUU 烂了=ZNWLP 烂了一=eQLST 烂心=ZSRRT 烟$=WYPQR 烟=YXOPQ 烦=SSSWV
烧=bUPQR 烧了$=ZTRST 烧了=aTRRT 烫=cRQPT 烫得=ZTTRT 热$=YMLYO 热=bIFaJ 热了=STRYT 热毯=ZTSRT 热水=YTTST 焊=ZRSRT 焦=cOQRS 焦味$=YSSTT
焦味=YSSTT 然=ZWOQR 照=UdNLO 照片=QcQPR 煮=ZSSST 煮饭=YTTTT 煲=YSSSS 煲煮=YTTTT 煲煮饭=YTTTT 熊=YRSSS 熏=WTTTU 熏得=WTTTU 熏得头=WTTTU
熟$=YRRVS 熟=ZQQUR 燃=XWTQR 燃气=XWTQR 燃气灶=XWTQR 爆$=UPZPQ 爆=UKeKL 爆了$=SSYRS 爆了=SSYRS 爱$=RRRZR 爱=KLOfU 爱吃$=PSTaT 爱吃=PSTaT
爱喝=RTTYT 爸=SPScQ 爸爸=TQSbR 片=WkFFI 片一=SVSXT 片上=RaRSR 片上的=TYTTS 片不=UWUSU 片两=UWUTU 片差=TZTQT 片差太=TYURT 片是=TXTTU 片有=ZUQSS
片看=TXUTU 片看着=TXUTU 版$=NdNTP 版=FmGMI 版书,=QZTTT 版书=OcRRS 版光=RYSSS 版光盘=RYSSS 版本$=TXSUU 版本=SZRST 牌$=MfNMO 牌=EnFMH 牌上=UWUTT
牌上写=UWUTT 牌子$=RXRWT 牌子,=TYTST 牌子=MeMTQ 牌子不=TYTSU 牌货$=RaQSQ 牌货=RaQSQ 牙$=RZSQR 牙=fXLJL 牙刷=aRSQS 牙刷毛=XTTST 牙功=TYSTS
牙功能=TYSTS 牛=bVSLO 牛仔=XTTTT 牛仔裤=XTTTT 牛奶=YVTPR 牛皮,=TWTTT 牛皮=TWTTT 牛肉=WVTST 物$=bQMQZ 物=NZaLQ 物不=RWRXR 物不符=TXTST 物没=RaNQX
物没有=SaSSS 物流$=TTXTT 物流=PEjNO 物流_=XSWRS 物流一=TTWTT 物流不=RTYRT 物流信=STZST 物流停=TTYTT 物流很=XSOYT 物流慢=ORUUZ 物流损=VSVTT 物流显=TTYSS
物跟=TXUST 物颜=UVUTU 物颜色=UVUTU 特=UaRQR 特别=XTTTT 特穿=SYTSU 狗=VVNYM 狗不=PRSaS 狗粮=WRVVS 猫$=XWRSS 猫=bTIVH 猫不=KPQfM 猫吃=aSRPS
猫吃了=aSRPS 猫砂=bQSPS 猫粮=ZSSRS 率=RZSSS 率不=TWUTT 玉=aQRRR 玩$=OQScP 玩=dJIaH 玩具=ZSPTQ 玩具有=YTSRT 玩意=dQOMO 环=URSYR 现$=QWPPY
现=NLPXa 现不=SSSSY 现不给=SSSSY 现在=NNZZO 现在不=STSYT 现在没=SRYUS 现在都=TTWTT 现家=SSSYS 现家里=SSSYS 现没=TPPRd 现没给=TRQSa 玻=USZOQ
玻璃=USZOQ 玻璃渣=XSTRS 玻璃碎=TUWTU 珠=ZSSSS 球$=UWQQX 球=cTLMT 理$=MMMQg 理=GFCYg 理人$=QRQOc 理人=QRQNd 理我$=TRQPa 理我=TRQPa 理由$=QONVZ
理由=ONLcS 理由退=TSSbN 瑜=ZSTQT 瑜伽=ZSTQT 瑜伽垫=ZSTQT 璃=USZOQ 璃渣=XSTRS 璃碎=TUWTU 璃碎了=TUWTU 瓜=eQMOQ 瓜子=ZSRST 瓶$=PTaRR 瓶=TQfKK
瓶了=YTSST 瓶子=SUYTU 瓶子碎=TUVTU 瓶盖=TRZRS 瓶盖没=RTYTT 瓶身=PTaTT 甜=PWRYR 生$=ZSSST 生=eSOQJ 生产=RbQRR 生产日=SaQSR 生日=ORYWR 生的$=ZQSSS
生的=ZRRSS 生锈$=bSQPP 生锈=bSQPP 用$=XIRVT 用,=XTTVS 用=ZGCcW 用_=aSOOX 用_c=STTRZ 用一=ZWQQS 用上$=QRRQa 用上=QRROb 用不=GMQhP
用不上=HMXbN 用不了=WYRLW 用不到=NPMeQ 用不着=SSSZS 用两=YSTTT 用了$=WSPWS 用了=bNHWU 用了_=YTSST 用优=TTTSX 用优惠=TTTSX 用到=VSQZS 用券$=RSSQZ
用券=RSSQZ 用力=YTSST 用半=YTTST 用半小=YTTST 用在=SZUSR 用的=STZRT 用第=XTTTT 用过=WSRXR 用过的=YSTST 由$=QONVZ 由=RMKbS 由退=TSSbN 由退货=TTTaP
甲=aSQRS 甲油=YTSST 申=SRLOc 申请$=SRSOb 申请=SRLOc 申请退=YRRRU 电$=dUMOP 电,=YSSST 电=mDTLA 电了$=YTSST 电了=YTSST 电动=ZSSRT 电动牙=YTTST
电器$=PSaSR 电器=SRZRR 电头=TRZQQ 电子=YSSST 电宝=ZPOQY 电就=XTSST 电机=YSSST 电水=XSTST 电水壶=XSTST 电池=XVVNP 电池充=ZSRRT 电没=aSPSS
电没反=XTTUT 电流=YTSTT 电源=QSaSQ 电热=ZTSRT 电热毯=ZTSRT 电线$=ORbTS 电线=ORbTS 电脑=aSQTQ 电视=VRRYS 电话$=QTZTU 电话=JNWeO 电话号=SSQaT
电话填=SSRZS 电风=YTTSU 电风扇=YTTSU 电饭=ZRRRS 电饭煲=YSSSS 男=QYOYQ 男友=STTXT 男款=SZPTR 男款了=SYPVS 画=cPQQQ 画面=aRRSS 留=QRVaQ 留了$=STSZS
留了=STSZS 略$=NNNNc 略=NNNNc 疑=PdPPR 疑似=SZRRS 疑似假=SZRRS 疙=YSTTT 疙瘩$=YSTTT 疙瘩=YSTTT 疹=bRRPR 疼$=dQQNS 疼=dQQNS 病,=NSNcU
病,只=TTTXT 病,是=SSQUY 病,纯=TTTYS 病=SQMbT 痒$=bPRRT 痒=dOQQS 痕$=aQSST 痕=cPRQS 痘=bQRRR 痛=ZTSST 瘦$=OQPcQ 瘦=OQPcQ 瘩$=YSTTT
瘩=YSTTT 瘪=PSaQR 瘪了$=PSaQR 瘪了=PSaQR 白=ZTIXM 白了=YQTUS 白的=WSSVT 白色$=SYTRT 白色=RWTWS 百=QTVYQ 的$=VJXQZ 的,=XUOYM 的,不=SWTVU
的,人=USTXT 的,但=TRYUT 的,就=OOWXY 的,是=bQPRT 的,现=SSWVT 的1=RaSSS 的3=TYTST 的=TnDML 的_=OVYPV 的_c=TXUST 的_p=TSVWT 的m$=TWTTU
的m=TWTTU 的一=WSVST 的不=NbNUO 的不一=MVSYR 的不同=SZTST 的不是=QcRNS 的东=OeJPX 的东西=OeJPX 的书=PZUSS 的了$=TPPcP 的了=TPPcP 的事,=YSTSU
的事=YSTSU 的他=TSTXT 的其=UXTTT 的其实=UXTTT 的功=SZRSS 的功能=TYRTS 的包=SRaTT 的包裹=SRaTT 的单=SSWWS 的原=TPRVW 的原因=TPRVW 的口=QWSWT
的口味=QWSWT 的右=SZSSS 的右手=TYTST 的吧$=YTSQS 的吧=YVRQS 的和=SXSTT 的品=SZTTT 的型=UWTSU 的型号=UWTSU 的城=TTWTU 的城市=TTWTU 的塑=VVTTT
的塑料=VVTTT 的壳=TUSXT 的大=TXTSU 的好=TRRaQ 的完=SbSRR 的完全=SbSRR 的小=RVUPZ 的小区=TTXST 的小很=TWUTU 的尺=RZTRS 的尺码=SYTRS 的差=TZTTR
的年=SWSWT 的店=TSTYR 的开=ZRSTT 的开不=ZRSTT 的快=RVXST 的快递=SSZST 的效=TZRTT 的效果=TZRTT 的日=TVWTU 的旧=XUTTS 的时=OMcXQ 的时候=OMcXQ
的是=PkLFM 的是_=TYTSU 的是a=TXSTT 的是b=TXTTU 的是两=TXTTU 的是大=TXTTT 的是小=UWTTU 的是左=SYTTT 的是新=TSYSU 的是豪=TXTTT 的是黑=TXTST 的材=TXUTU
的材质=TXUTU 的来=SZSSS 的杯=STMTc 的杯子=STMTc 的根=TXTTU 的根本=TXTTU 的款$=TZSST 的款=TWSWS 的正=TYTRT 的没=VUUNU 的牌=TYSST 的牌子=TYSST
的碗=UUVUU 的碗碎=UUVUU 的粉=QaTRS 的粉色=QaTRS 的纯=QbTQT 的纯羊=TXUTU 的羊=SYTTT 的羊毛=SYTTT 的老=TYTTS 的老款=TYTTS 的脸=TTTWT 的脸型=TTTWT
的花=SZTST 的订=TaRQR 的订单=TaRQR 的赠=SRPTa 的赠品=SRPTa 的跟=TXTTU 的跟我=UVUUU 的车=SUSXS 的返=URTTY 的返现=URTTY 的还=SRWXS 的那=RbVLP
的那个=TbQQT 的那款=UYTRU 的都=aPTST 的问=RMVaT 的问题=RMVaT 的雾=SYTST 的鞋=RWXRT 的颜=STTXT 的颜色=STTXT 皮$=WWMTS 皮,=QbSTS 皮=dWFMR
皮带=bRQRR 皮带扣=YTTTT 皮球$=SSTTZ 皮球=SSTTZ 皮肤=bSSPS 皱=ZRTRS 盆=XQWQS 盆底=WTTTT 盒$=SSYTT 盒=RLiHK 盒压=STZTS 盒压坏=STZTS 盒子$=PRaRS
盒子=IRgMQ 盒子压=SSYST 盒子都=SUXUU 盖$=QQbRP 盖=aIdKI 盖不=aRRRS 盖不严=aRRRS 盖子$=PQdPR 盖子=TRcOP 盖没=RTYTT 盖没拧=RTYTT 盗=MfOPP
盗版$=SYSTT 盗版=MeOPQ 盗版书=PbSRS 盗版光=RYSSS 盘$=RYSSS 盘=dTRKK 盘子=QSaST 盘读=aRPQR 盘读不=aRPQR 直=TOfQK 直_=RTYTU 直不=PRbRT
直不发=TTWTT 直在=TUWTU 直拖=RSZST 直接=YSURT 直播=MYMYU 直播间=OVNZU 直显=TUWTU 直显示=TUWTU 直没=SRbSR 直没更=TTXTT 直滴=YTRTT 直滴水=YTRTT
相=YTSST 省=TUWTU 看$=QLNcS 看,=aTUPQ 看=MLAmP 看不=aMLQX 看不懂=OQNXa 看不见=ZSSRT 看到=PUSaP 看就=ObTRT 看就是=ObTRT 看清$=SSRZQ 看清=PNQdO
看的=SXSWS 看着=OaRUS 看着厚=TYSRU 看着很=SYURT 看而=TTSYT 看而已=TTSYT 看错=QKQfO 看错了=TQTZT 看错型=TOSaT 真=VeLJM 真的=bWPLP 真皮$=PZTST
真皮,=TXTTT 真皮=NcRRS 眼$=WSTWT 眼=fTIPL 眼假$=QbPRT 眼假=QbPRT 眼睛=aRRSS 眼线=YSSSS 眼镜=bQPSR 眼镜腿=ZSQRS 着$=VPQWW 着=WSAhE 着不=NUUaP
着不好=STUXU 着不舒=STTXT 着不顺=RSTYT 着了$=SUTWU 着了=SUTWU 着像=PRSaT 着厚=TYSRU 着厚实=TYSRU 着合=WVTRU 着头=aSSOS 着头晕=aSSOS 着就=UaQQS
着就是=PbTST 着很=SYURT 着很大=SYURT 着显=RSTaR 着没=ZSSRR 着火$=ZSTST 着火=ZSTST 着玩=RRTZT 着累$=QSSZT 着累=QSSZT 睛=aRRSS 睡$=SSSYS 睡=XOPYQ
睡不=UTTWT 睡不惯=STTYU 睫=aRRRS 睫毛=aRRRS 睫毛膏=ZSSRS 知$=TSVTW 知=MPWLc 知道$=RRVQY 知道=ORUNb 知道怎=STTSY 短$=OLMfN 短=KWJfK 短了=RVTXT
石=VXSST 码$=GPNbY 码,=SSTVW 码=EZEdU 码不=WOXVS 码不合=RQZVT 码买=SSTYT 码了$=TRSZT 码了=TRSZT 码事$=TWTTT 码事=TWTTT 码发=ScQOQ 码发错=UYTRT
码大=SUTXT 码数=SRSaT 码数不=TRTYT 码查=SZSRT 码标=UVUTU 码的=YSTSU 码的事=YSTSU 码表=MdRRQ 码表不=ObTQS 码表写=UXUSU 码选=UUUVT 码选错=UUUVT
码锁=YTTSS 码锁打=YTTSS 砂=aTSPS 破$=bSQRT 破,=SbRQS 破=XMgGB 破了$=ZPXKO 破了,=STXTT 破了=TMeHM 破损$=OOcQQ 破损,=RWTXQ 破损=LQbXM
破洞$=ZSRSS 破洞=ZSRSS 破音$=ZSQTT 破音=ZSQTT 硌=PQQbQ 硬$=URQYR 硬=dMLUO 硬得=YSSTT 碎$=PMfOO 碎=DBoBF 碎了$=IQiMP 碎了=DNnIM 碎了一=QTbRT
碎了两=TTWTT 碎成=MQdQR 碎成渣=OSaSS 碎的$=RPaTT 碎的=RPaTT 碗=YOZMP 碗有=ZSRRR 碗碎=SSYST 碗碎了=SSYST 碰=YRWQR 碰就=aSQST 磁=QbSRR 磁铁=RZTSS
磁铁一=SXTTT 磕=IJlJK 磕坏$=ORbSR 磕坏=MQeQQ 磕坏了=QTYST 磕掉=OScRR 磕碰=RSZSS 磨=XQQXO 磨脚=QQRaR 示=PYdHL 示_=UUVUU 示_d=UUVUU 示已=TTXTT
示已签=TTWTT 示的=TXTSU 示签=TTXTT 示签收=TTXTT 示退=UUWUT 示退回=UUWUT 礼=LHSVd 礼品=TPPSa 礼品没=TPPSa 礼拜$=SSZST 礼拜=UQZQS 礼物=SSMTc
礼都=STZST 票$=LKGKj 票,=TSSRZ 票=CBCDo 票开=OSSRb 票抬=RRSTa 票抬头=RRSTa 票没=SRNTb 票没给=STQTZ 离=YXRPR 离谱$=RZTQS 离谱=VYSPS 秀=SdQNP
私=LSLKe 私下=SRSRZ 种$=OZPXS 种=UZLXP 种不=SYTTT 种不对=SYTTT 秤=aPTST 积=YOPMa 积分=QRPRb 积分没=QRPRb 积木=bQSPR 称=TcNOQ 称了=SXSTT
称了才=SXSTT 移$=bRQQS 移=bRQQS 稀=aRQRR 程$=TTSSY 程=TTUTW 程取=TUTXT 程取消=TUTXT 税$=QPcPO 税=OLcLW 税号=TQRQa 稚$=RQRaR 稚=RQRaR
空=VChIQ 空包=STXTT 空气=URYSS 空气炸=YTSTT 空的$=JMhON 空的=OKhNM 空盒=QRZSS 空盒子=QSZST 空调=aRPRR 穿$=ORSbS 穿=SLAnC 穿_=YUSSU 穿一=WYRQS
穿一次=SZSST 穿上=QQQcR 穿上不=TTSYT 穿上显=STTXT 穿不=FMPlP 穿不上=OSTcT 穿不下=TTUWT 穿不了=PSSbS 穿不出=TSTXU 穿不进=QSTaT 穿两=ZTSRT 穿两次=WTTTU
穿了=fQONT 穿了一=XTSSU 穿了不=XUSTU 穿着=MPQeQ 穿着不=TTUWU 穿着像=RSUZU 窄=PRPbR 窗=ZOQVQ 窗帘=ZOQVQ 窝=WRSXS 立=TTWVT 站$=UUVUU 站=NNiMN
站丢=TUWTU 站被=TUWTU 站说=TSaSR 站说没=USYTS 童=aWMTP 童款$=TVTVT 童款=TVTWS 童装=XYPRS 笔=fPLNM 笔不=VXSST 笔写=aQSRS 笔写不=aQSRS 笔断=aRRSR
笔漏=YSRST 笔漏墨=YSRST 符$=JlMFM 符,=STSYT 符,是=TPTaU 符=IkLKL 第=aTSRQ 第一=YVQSS 第一次=XTSTT 第二=VTWTT 等=GJoFL 等不=OReNR 等了$=STZRT
等了=NNhMP 等了_=UUVUU 等了一=TTYSU 等了二=TUWTU 等了好=TTXTT 等太=STZRT 等太久=STZRT 答=WQQOc 答应=SSRPb 答应退=TTSRZ 签$=OWZON 签=JSmEE
签写=WUTTT 签收$=QMfQQ 签收,=TTWTT 签收=MHmKK 签收了=SSaSR 签收人=TQZRT 签收没=UTYTQ 算$=PPOdP 算=TKJcW 算了,=XSTTS 算了=XSTVS 算进=SSSQZ
算进去=SSSQZ 管$=STVSW 管=XSTQV 箱$=NRcUS 箱=NCoIE 箱不=bQOPR 箱压=RTYTT 箱压烂=STXTT 箱子$=STXTU 箱子=JMjLP 箱子_=STXTU 箱子也=SUXTU
箱子被=RTYTT 箱子里=OQcSS 箱破=PTZSS 箱破了=PTZSS 米$=PcSRR 米,=SYTTU 米=YbQKM 米白=RZSTT 粉$=XRSUS 粉=eQHTL 粉底=YOOXR 粉底液=YTSST 粉结=YSSSS
粉结块=YSSSS 粉色$=RWTVT 粉色,=SYTTT 粉色=PaSUS 粒=XUSSS 粗$=VRQYS 粗=UQPZR 粘=hLNMO 粘一=YSSTT 粘不=ZRSST 粘钩=YSSST 粮=ZPTTQ 粹=TSTXT
精$=SYTTT 精=RcOOO 糊=ePQLN 糊底,=WTTTT 糊底=XSSSS 糊成=UVWSS 糊成一=URXTT 糕=ZOVOQ 糖$=SYSTT 糖=QbRRR 糙=aQSQT 系=YOWJW 系不=QPSPc
系不上=RQURa 系我=TRbRP 系我就=TUXTS 系统=aRRRR 紧$=UMMcM 紧=QINeQ 紧漏=RTYTT 紫=SYTST 紫色$=SYTST 紫色=SYTST 累$=QSSZT 累=QSSZT 红$=aVRQQ
红=fLLFa 红包=NRKNh 红包没=ORLPf 红印$=YTTST 红印=YTTST 红断=XTSST 红断了=XTSST 红有=YSSSS 红点$=YTTST 红点=YTTST 红疹=ZSSRS 红色=QWTWT
纤$=RYSTT 纤=RaSSS 纤维$=TWTTT 纤维=TWTTT 约=RSVRY 约定=RSVRY 约定时=TTXUT 纯=GgKYM 纯不=SRRbT 纯不想=TSSZT 纯属=TTTYS 纯棉$=QZUSU 纯棉=QaSRT
纯粹=TSTXT 纯羊=TXUTU 纯羊毛=TXUTU 纯铜=TXTTT 纯银=SZSST 纯银的=SZSST 纱=VXSRT 纶$=SXTTU 纶=SXTTU 纸$=ZRSSS 纸=aOWOQ 纸巾=YSRSS 纸箱=PTZST
纹$=cPQQR 纹,=XTTTT 纹=gQMMP 线$=XLdML 线,=YTTTS 线=lJVCC 线一=YTRST 线充=UYRRR 线头=bQSRT 线都=WSVTS 细$=NRQcQ 细=NRQcQ 绍=RcQRS
绍的=TXTTT 绍的不=UWUTU 绍里=TYRTT 经=ZUMUR 经买=STSZS 经在=STRZS 经过=SZTSR 经过了=STUXT 绒$=aUOQP 绒=ZbKLL 绒服=aQSRQ 绒量=PbQQS 绒量不=QbRRT
结=adKPG 结团$=bQQQS 结团=bQQQS 结块$=ZSSRS 结块=dPPPQ 结块了=XTSTT 结束=PRWZR 结果=LiNQL 结果是=RZSST 结果根=SXTTS 给$=KGXKb 给=CYXBd
给力,=aTPTT 给力=aTPTT 给开$=TTSUX 给开=SSRTY 给我$=UZSSR 给我=LhWHM 给我发=QeQNN 给我寄=TYXQP 给换=SSRPZ 给爸=TSTZS 给爸爸=TSTZS 给的=TZTRT
给退=TTYRU 给退回=TUZSQ 给送=TTZQR 统=YPNYP 续=WXQSQ 维$=aRSRS 维=aRSRS 绿=aXNOQ 绿色$=SaRRT 绿色=SaRRT 缝,=XTSTT 缝=eQNQQ 缝线=aSRSS
缩=XaMNP 缩不=aSSRR 缩不回=aSSRR 缩水,=SXSTT 缩水=PcPRS 缸=SRWWS 缺$=SRVWS 缺=IKeDa 缺一=NQdQQ 缺一个=TTYST 缺两=QYVQR 缺了=ORbQT 缺了一=RTXTT
缺了两=QSaRU 缺码=SQOPb 缺说=TQcTN 缺说明=TQcTN 缺货$=SOLSd 缺货=QLLRf 缺页$=bQPSR 缺页=bQPSR 罐=OWaPR 罐子=SXTTU 罐子上=SXTTU 网=TcQNQ
网上=TWUTU 网查=TXSST 网查不=TXSST 网页=QbSST 罢=aSRQT 罢工$=aSRQT 罢工=aSRQT 罩=QRbQR 罩压=QTYTT 罩压裂=QTYTT 置=NZMYO 羊=JbOYO 羊毛$=NTRZR
羊毛,=TWTTT 羊毛=LXQZQ 羽=ZURQQ 羽绒=ZURQQ 羽绒服=aQSRQ 翘=ePOOQ 翻=ZVPPR 翻新=UWSST 翻新机=UWSST 老$=RSRZQ 老=SEGgU 老人=VSSXR 老人不=TTTYS
老公=STTYR 老公说=UUUXS 老婆=QQRbO 老婆不=UUUWT 老家=STRZR 老家了=STRZR 老掉=aSRRR 老是=ZQSSS 老板=NNOMf 老板说=TSSUY 老款$=TWTVS 老款=TWTVS
老气,=UTUWT 老气=PRSbP 考=OQPcP 考虑=PQQbQ 而=QVUXS 而已$=TTSYT 而已=TTSYT 而是=RXTVT 耐=fPQKO 耐用=cTSMS 耳=dLTTL 耳机=aOWPP 耳机_=XTTTT
耳环=TRTYR 耳钉=aSQRS 耽=STYST 聊=NONNe 聊天$=QQPRa 聊天=OONOd 聊天记=RSRQa 联=PQZLY 联系=PMZMZ 联系不=QPSPc 联系我=TRbRP 聚=TWTTT 聚酯=TWTTT
聚酯纤=TWTTT 肉$=YYNPO 肉=dTPKK 肚=bQPSR 肚子$=VRRXS 肚子,=YTSSU 肚子=bQPSR 股=fKLUN 股哈=WTTTT 股哈喇=WTTTT 股霉=XTTST 股霉味=XTTST 肤=eOQPQ
肥$=QSRaS 肥=QSRaS 肩=PQQcQ 肩膀=PQQbR 肩膀那=RRSZS 肯=MPUbP 肯穿$=RSTYT 肯穿=RSTYT 肿=YRSVS 胀=dQOPQ 胀包=aTQSS 背=TSRZS 背高=STTXT
胎=ZSQSR 胖$=PQQbS 胖=MPPfQ 胖了=RTTZT 胖穿=TUUWU 胖穿不=TUUWU 胯=WSRWT 胳=TTXST 胳膊=TTXST 胶$=bQPPR 胶=hLKKN 胶了$=ZSSST 胶了=ZSRRT
胶水=XTSST 胸=SRRZS 胸围=SRRZS 能$=QcPQR 能=OoHCK 能一=TXSTT 能一个=TXSTT 能不=TUTQZ 能不符=UVUUU 能用$=XXQSS 能用=WdOOL 能用在=SZUSR 能装=SZTRT
能跟=TWTUU 脑=VQOZP 脚$=FJNiK 脚=KLMiH 脚背=STTXT 脚背高=STTXT 脱=cRRPS 脱胶$=YTTRT 脱胶=YTTRT 脸=dLLXN 脸上=bQQRR 脸型$=SSTYT 脸型=SSTYT
脸大=QSTaT 腈=SXTTU 腈纶$=SXTTU 腈纶=SXTTU 腥=XTTTT 腰=KLOgO 腰围=RRRZT 腰围大=RRRZT 腰小$=QQSaR 腰小=QQSaR 腿$=QQcPN 腿=OIcZI 腿太=RTRZT
腿粗=QSQaS 腿都=YSSTT 膀=PQQbR 膀那=RRSZS 膊=TTXST 膏=cQQPQ 膜=hLLNN 膜敷=YSTTT 膜敷完=YSTTT 膜有=XTTTT 膜有气=XTTTT 膝=ZTRST 膝盖=ZTRST
自=dMQaB 自动=YSTRS 自己$=SRSZT 自己=ZHReH 自己不=TUTXS 自己没=TTUXU 自己的=ORRcO 自提=SSZST 自行=ZSSRT 自行车=ZSSRT 臭$=bPPRQ 臭=jKHKL
臭了$=cSNPR 臭了=cSNPR 臭味=XUTTU 致$=OXOMa 致,=TQTZT 致=MTNQc 致退=UTUTW 致退款=UTUTW 舒=PVRaN 舒服$=OQSdO 舒服,=RYTTT 舒服=PVRaN 航=WXRRR
般$=NOMdQ 般,=TUTXT 般,不=TUTXT 般=NNMeP 色$=YVDTT 色,=QcPSQ 色,给=SYTSS 色=UhAUI 色_=QcQPS 色_d=TZTQT 色不=OORdQ 色不喜=SSTXT
色不搭=TQTYT 色也=RUYRU 色了$=WbQNQ 色了,=TSUYT 色了=VZPOU 色偏=SZTRT 色发=OfPMR 色发的=RaTRT 色发错=QcQQT 色号=RVTVT 色和=RaSRT 色太=TKRdR
色太深=TRUYU 色太艳=SRTZU 色差,=aQTRT 色差=RcUMM 色差太=QZTQT 色弄=RbTOR 色没=aUTPS 色的=XQTWT 色跟=SRUYU 色选=TPUZU 色选错=TPUZU 艳=SRTZU
艳了=TUUVU 节=ORVZQ 芯=aRRQR 花$=QUXSS 花=dSPTE 花乱=RZSSS 花乱坠=RZSSS 花屏$=ZSSST 花屏=ZSSST 花盆=WRXQS 花纹=SXUTU 苗=aXPNR 苦=VNNSa
苦的$=aQSRT 苦的=aQSRT 苹=dOMUQ 苹果=dOMUQ 苹果烂=bROST 茶=ZPSUR 茶叶=YQQUS 茶叶喝=UTTWT 草=YTTSP 草莓=YUUOQ 草莓味=RZTSU 荐=SYTSS 莓=YVTOQ
莓味=RZTSU 莲=cPQQQ 莲没=aRRRR 菜=bQQPP 菜板=aSQSR 落=VPRYQ 蓝=ZeJJM 蓝了$=XTTTT 蓝了=XTTTT 蓝牙=XZOOO 蓝牙功=TYSTS 蓝色=RcPQS 蔫=cSPOR
蔫了$=cSPOR 蔫了=cSPOR 薄$=aPRQS 薄=bVNMO 薄得=ZRRSS 虑=PQQbQ 虚=OdULK 虚假=QWZQO 虚假发=UNcUR 虚假宣=SXTTT 虚标$=SYSSS 虚标=LePPP 虚电=ZRRTT
虫$=dOPOP 虫=gMNLO 蛋=bOWKM 蛋破=QTZST 蛋破了=QTZST 蛋碎=QTaST 蛋碎了=QTaST 蛋糕=bPRQR 蜜=SSRYR 螃=aQTQR 螃蟹=aQTQR 螺=ZIfJI 螺丝$=NQeQP
螺丝=XKfKI 蟹=aQTQR 血=cRQOR 行$=TYOPW 行,=RaTRU 行,就=RZUSU 行=ZaJMS 行李=XTSUS 行李箱=XTSUS 行程=TUTXT 行程取=TUTXT 行车=bQRQR 行车刹=XTTST
行车记=YSTTS 衍$=SSRRa 衍=SSRRa 衣$=SWTVU 衣=bLQWE 衣服=ZLMaI 衣服上=VRSXS 衣服掉=YSTRT 衣服有=bSRQR 补$=QOYPV 补=HFREk 补偿$=RRRRa 补偿=QPPOc
补差$=SSSQa 补差=SSSQa 补没=SSRRa 补贴=TTRSY 补贴没=TTRSY 表=aeHLL 表不=ObTQS 表写=UXUSU 表走=aRQQS 袋$=SSYTT 袋=WObLN 袋化=QTZTT 袋化了=QTZTT
袖=aMNXQ 袖子=ZMNXR 袖子一=bSSOT 袖子太=RTSZT 袜=WSRQY 袜子=USSQY 被=IPiOO 被人=PSbPR 被人拿=TUWTU 被偷=QPcQQ 被偷了=RTYRT 被别=RSZRS 被别人=RSZRS
被压=STYST 被子=cOLUR 被拆=TTXTT 被撕=QRZSS 被退=TUXTS 被退回=TUXTT 被雨=TUWTU 被雨淋=TUWTU 裂$=ZLZLN 裂=gDZAF 裂了$=cQSMP 裂了,=SUXTU
裂了=aNZJM 裂开$=ZSRTS 裂开=YRVPR 裂开了=ZTTQU 裂纹,=XTTTT 裂纹=XTTTT 装$=FXVKa 装,=RZQSW 装=NYXLX 装上=dUNOP 装上去=YTSRT 装不=LTTaS
装不上=SZTRS 装不下=RQQbQ 装也=XYOST 装也好=XYOST 装修=TSTYS 装写=TXSTU 装太=QSaSS 装太差=QSaSS 装完=VTQYS 装完好=VTQYS 装师=TTSTX 装师傅=TTSTX
装破=PSbSS 装破损=SSZTT 装被=STXTT 装费=SSSPZ 装问=WTSSW 装问题=WTSSW 裆$=TQOZQ 裆=XOLYO 裙=OUOcR 裙子=PUPaR 裙子太=STTXU 裤=aOIaJ 裤子$=RWXRS
裤子=XSOYN 裤子一=XSTTU 裤子裆=USSWT 裤缝=ZSRST 裤腿=PSQaS 裤腿太=RTRZT 裹$=QPeQR 裹=ELnIK 裹_=SSYSS 裹_l=SSYSS 裹不=TTXTU 裹不见=TTXTU
裹丢=TTXTT 裹丢失=TTXTT 裹外=SUWUU 裹外面=SUWUU 裹被=QTaSR 裹被雨=TUWTU 褪=eNPNQ 褪色$=bPSQS 褪色=dNQOR 西$=MbWOK 西,=YQOYS 西=VVXON 西不=QWTQY
西不错=TTSQa 西兰,=SXTTU 西兰=SXTTU 西我=SSaSS 西挺=QQVXW 西挺好=QQVXW 西是=SSZST 西是好=SSZST 西没=NQTYX 西没坏=SXPXS 西没有=SQWXT 西没毛=TTTYS
西没问=STXRV 西瓜=bROPR 西质=YRURT 西质量=YRURT 要$=KGMkJ 要,=VSZNS 要,是=VQZPS 要4=SaRQQ 要=FUIeW 要_=QaPOV 要_b=TYSRT 要了$=LNImM
要了=KMOjM 要命$=XWSRS 要命=XWSRS 要开=TSRRa 要投=SQRQa 要投诉=SQRQa 要是=WVTRT 要死$=ZVRPQ 要死=ZVRPQ 要求=ROQOd 要求退=UTTTW 要白=SPTaT
要的=QdQNR 要的是=TXTTT 要这=TSTXT 要退=UQSOc 要重=TSTTX 见$=YQXQP 见=PHZFd 见了$=QTbOS 见了=QTbOS 见到=PQXSX 见着$=RSTSY 见着=RSTSY 见聊=PQOQb
见聊天=PQOQb 规=OePUL 规格$=TWSXP 规格=OdPUM 规格不=RaSQR 视=aROVQ 觉$=XQQYP 觉=ROKgJ 觉不=SVTVT 觉得=PQQdP 觉得不=TTSYT 角$=SRaQS 角=PLhMN
角磕=NRdQR 角磕坏=QTZST 解=NKMMf 解决$=QQQPb 解决=QQQPb 触=dRPPR 触不=aTSQT 触不好=aTSQT 触屏=XTTTS 触摸=YTSTT 计=VNUZM 计划=NRPeP 计划有=PSSbS
订=QgOIT 订单$=SRSSY 订单=NgMLV 订单不=TZTSS 订单和=TZSRS 订的=TZSST 订的是=UWTTU 认$=WVTST 认=SdPOO 认证$=RbPRQ 认证=RbPRQ 让=JGRYc
让买$=SRSaP 让买=SRSaP 让我=RMWNc 让我申=USTTX 让我退=TSVVU 让我选=UTTRY 让退$=SRQVX 让退=RRQUY 记=SONSc 记录$=RSRQa 记录=WQQPZ 记录仪=YSTTS
记用=QSSPb 记用了=RTSRZ 讲=TWTQX 证$=RbPRQ 证=PfNNL 评=SSSRZ 评返=SSSRZ 评返现=SSSRZ 识=aWQNR 识别=bSROR 识别不=bSROR 诉$=PNONc 诉=NMNMe
试$=QQRRa 试=FJGOk 试一=RSRQZ 试一下=RSRQZ 试了=SRSaS 试了一=TTTXT 试单$=SSROb 试单=SSROb 试用=SXTSW 试穿=STTYS 试订=SRSSY 试订单=SRSSY
试试=RRSOb 试退=TRTTY 试退款=TRTTY 话$=ZQWPR 话=ZGQZQ 话号=SSQaT 话号码=SSQaT 话填=SSRZS 该=RTTWV 详=McLSS 详情=NdNTN 详情写=TWUTU 详情页=RaRRR
误$=PSaNT 误=KWXWN 误导$=RaSQR 误导=RaSQR 说$=QQPJe 说1=SYSST 说4=TVVTT 说=AnRBa 说_=SYSTT 说一=SZRTT 说三=TWVTT 说三天=TWVTT 说不=JVOaY
说不好=TTTZR 说丑$=SPRbQ 说丑=SPRbQ 说丢=UUXUS 说丢了=UUXUS 说加=SZRTS 说可=SZRRT 说可以=SZRRT 说大=SZSST 说好=OSZMX 说好_=TXSTS 说好两=TXUTT
说好了=TRRSY 说好的=SURSY 说实=XVRSS 说实木=SYSTT 说家=TTTWT 说家里=TTTWT 说带=RbQSQ 说带充=TXTTU 说断=USTSZ 说无=RaSSS 说明$=RMWPY 说明=LPdIV
说明也=TYRTT 说明书=PLfNS 说是=NbWPP 说是_=UWTUT 说是大=UVTUT 说是头=RYTTT 说是新=UVUUU 说有=TXSUT 说没=RQcOP 说没有=TOeSM 说没货=URRTZ 说没这=UXUST
说用=TRRaR 说用不=TRRaR 说的$=TOSSa 说的=NaQNY 说的不=UWUSU 说的完=TYTTS 说的纯=RZURT 说真=TWTTT 说纯=TXTTT 说能=QdSPN 说能用=SaUSO 说话=aOQOX
说退=TTVQX 说送=SSRSZ 说送到=UTXTT 说送的=UQPUa 说适=TZTRT 说适配=TZTRT 说防=SYSTT 说防水=SYSTT 请$=SRSOb 请=RRKMe 请退=YRRRV 请退款=USUTX
诺=NYWOT 诺的=QbNQU 读=bPOPV 读不=bPOPV 读不出=aSTTS 读不回=STTTY 谁=RSRSZ 谁出$=RSRSZ 谁出=RSRSZ 调=aYLOQ 调光=XWQTT 谈=NONPd 谈好=RSRPb
谈妥$=QPQPb 谈妥=QPQPb 谢$=MMMQd 谢=LMPQd 谢谢$=OPOUZ 谢谢=OPOUZ 谱$=RZTQS 谱=VYSPS 豆=bTPQR 象=ORNeL 象中=TVRYQ 豪=TXTTT 豪华=TXTTT
豪华版=TXTTT 败$=PQWQX 败=PQXPX 账$=RRORb 账=RRORb 货$=KXTLX 货,=UXYNK 货,l=SYSRT 货,是=RPbTS 货,物=UUVUT 货=FbWIW 货_=TUSSW 货上=SUaRP
货上门=SUaRP 货不=NVSWU 货不对=RaRRR 货了$=PRNOc 货了=OVLMe 货了卖=UUUUV 货了叫=UTTTX 货发=ScNQQ 货发错=TaQSS 货吧=QcQRQ 货地=RRWZQ 货地了=TTYTS
货地址=TTTXT 货太=RRbRS 货太慢=TSYST 货慢,=XRVST 货慢=WPYRR 货没=QPfSN 货没发=RRbUQ 货跟=TXTTT 质$=UROaP 质=jNITE 质不=PZSVT 质不是=RYUTU
质感=TYTRT 质期=RaSSS 质量=iKOSK 质量_=aVNRR 质量不=bNVRQ 质量也=WSVST 质量倒=TXUSU 质量可=PRTaS 质量堪=ZSTRT 质量太=bSQPS 质量差=cPNUO 质量没=JWYXU
质量真=ZRTST 质量过=QSTZT 质量还=RYTTU 质量问=RTTTX 购=TTTYT 购买$=TTTYT 购买=TTTYT 贴=XZMOT 贴不=XTTTT 贴没=TTRSY 贴没到=TTRSY 贴膜=aQRRS
贴膜有=XTTTT 贵$=QOQcS 贵=HHIhU 贵了$=OQOdO 贵了=MONcU 费$=ONMMf 费,=TUTXT 费=HOEIl 费太=SSRNc 费谁=RSRSZ 费谁出=RSRSZ 赔=MWPLa 赔偿$=RPQQa
赔偿=RPQQa 赠=HFLKm 赠品$=SPOSc 赠品=KIIOk 赠品没=SQNSc 赠的=ROYRX 赠送=SRUSX 走$=OQbUQ 走=VKcQM 走了$=STYRT 走了=RSZQT 走错=TTXTT 赶=LOdKU
赶不=MPeMO 赶不上=NQdNP 起$=UQOZS 起=mLFME 起来$=XQVSR 起来=ZSUPQ 起来像=VXRTT 起毛$=YSTST 起毛=YSTST 起泡$=aRQSS 起泡=aRQSS 起球$=VXRRS
起球=ZVQPR 起红=aSSQR 起红疹=ZSSRS 超=JWbTJ 超区=RPaRS 超时$=SRZRS 超时=RQdPP 超时未=TTXTT 越=WTSVT 趣=RSRZS 足$=VXOMW 足=UZNLV 跑=gJTIL
跑不=XTTSU 距=RWSXQ 距太=TYUST 距太大=TYUST 跟$=QRSaS 跟=DlAYJ 跟_=QcRNV 跟_l=UVUUU 跟_p=SbTQS 跟下=TYSRT 跟下单=TYSRT 跟专=TXUSU
跟专柜=TXUSU 跟介=TWUTU 跟介绍=TWUTU 跟图=NeSPQ 跟图上=RVTVU 跟图片=SZTQT 跟客=TXTTU 跟客服=TXTTU 跟宣=TWUTU 跟宣传=TWUTU 跟我=OSQcQ 跟我手=SQTZT
跟描=UYTRT 跟描述=UYTRT 跟正=RaSST 跟正品=SYTST 跟照=TYTST 跟照片=TYTST 跟直=TXUSU 跟直播=TXUSU 跟详=TXTST 跟详情=TXTST 跟说=SZTST 跟说的=TXTTT
跟页=WVSST 跟页面=WVSST 路=KIkON 路上=JKkLP 路上_=RPbST 路上耽=STYST 跳$=aSQQS 跳=fOMOQ 跳闸$=YSSTT 跳闸=YSSTT 踢=SSTTZ 踢皮=SSTTZ 踢皮球=SSTTZ
踩=WTWST 蹲=XSTTU 蹲就=XSTTU 身$=TSSYS 身,=VWTRU 身=ZJUYM 身上=WRSXT 身有=aQSRT 身没=TTXST 车$=WPTYT 车=kOGQF 车不=XTTST 车不灵=XTTST
车刹=bRROR 车刹车=aSSQS 车型=SWTWQ 车片=ZRSST 车记=YSTTS 车记录=YSTTS 车跑=XTTSU 车跑不=XTTSU 车轮=XTTTU 车轮子=XTTTU 轨=YSTRT 转$=cPRNQ 转=eNRLO
转圈=ZSSST 转站=TUXTT 轮=fMQLP 轮子=cPVNS 轮子不=ZRTRT 轮胎=ZSQSR 软=YRUQR 软了$=WTWRS 软了=WTWRS 输=MNhNM 输中=QTaTT 输途=PSaSS 输途中=PSaSS
辣=bSNSQ 辣的=YSTTT 辣辣=YSTTT 辣辣的=YSTTT 边=ePUJM 边角=URZRR 边角磕=PSaSS 达=KPYUW 达没=TTZTQ 过$=RVWLX 过,=UTSXR 过=bOWMO 过了$=OXLXX
过了=ISYVW 过了承=SQaSS 过了生=STZRT 过了还=STYTT 过关=XSRUT 过完=ORYXR 过我=SYSTS 过敏$=bQPPR 过敏=ePNNP 过期=eOMOQ 过期_=aRPRR 过的$=bPRRR
过的=cRPQQ 运$=STaRQ 运=EHfDe 运费$=RRPQb 运费=NNJJi 运输=MNhNM 运输中=QTaTT 运输途=PSaSS 近=QSSaR 返=NQLMe 返现$=RQRQZ 返现=PLMMf 返现不=SSSSY
返现没=TPPRd 还=aIeQA 还不=STXTT 还不发=STXTT 还在=SYVRS 还少=RTZTT 还掉=aTQST 还是=XKQcR 还有$=SSSZS 还有=YOPXQ 还没=PNhKL 还没_=RSZSR
还没到=QRdPR 还没发=TTXUT 还漏=URXST 还行,=RaTRU 还行=RaTRU 这=NVIbV 这不=RZTST 这不是=RZTST 这个$=SUSVV 这个=QOLfN 这个_=XQSWS 这个件=UTXTT
这个价=WQRYR 这个味=TTUXU 这个款=UTUVU 这个颜=SQTZT 这么=SXTST 这功=TXTTT 这功能=TXTTT 这样$=NPYQZ 这样=LNWOc 这款$=TZTSS 这款=TZTSS 这质=ZRSRT
这质量=ZRSRT 进$=XQMYP 进=WSGaQ 进不=TSSYS 进不去=TSSYS 进去$=LTPZX 进去=PSQXX 进去电=XTTST 进口=SYTST 进口的=TWTTT 进水$=WVSSS 进水=YUQRR
远$=TYVQS 远=NWWUQ 连=gQMLN 连不=eMONQ 连不上=eMONQ 迟=ROdQP 迟不=TRaTQ 迟不发=TRaTQ 迟发=TRYTS 迟发货=TRYTS 迟迟=TRaTQ 迟迟不=TRaTQ 述=LgMSK
述一=WQTXT 述一样=WRUVU 述不=PYRWQ 述不符=SVRXS 述差=SYTQT 述的=QeSOQ 述的不=SZTQU 述的材=TWUTU 迹=aSTQS 退$=SHEVa 退=CAGPo 退_=TTTTX 退一=MNJTg
退一下=SSRPa 退一半=QQNPd 退个=RSROc 退个差=RSROc 退了$=PTRUX 退了=NQPWY 退了重=TTTTX 退再=UTUSW 退再拍=UTUSW 退吧$=STRbP 退吧=STRbP 退回$=RSbSO
退回=UMiLG 退回了=SUaRP 退回去=STaRP 退回发=STZSR 退差$=RSSPZ 退差=QRQLe 退差价=STTNc 退我=TTRPb 退款$=QIPJh 退款=PHOIj 退的$=TSSRZ 退的=TSSRZ
退货$=XMLgN 退货=WMLgN 退运=UUUUW 退运费=UUUUW 退部=SSSSY 退部分=SSSSY 退钱$=TTSQZ 退钱=TTSQZ 送$=LHeGV 送=ABoMT 送上=QQfMN 送上楼=RRcNQ
送上门=TTaTQ 送不=PSPcO 送不出=PSPcO 送了$=OSKgP 送了=MQGjN 送了一=STOaT 送人=TTWVS 送到$=SSZST 送到=PNhMQ 送到了=UTXTT 送到别=TTXST 送女=TSTXT
送女朋=TSTXT 送得=QRdOS 送得太=QRdOS 送晚=QSaQS 送晚了=QSaQS 送来$=RPbRT 送来=OYYNP 送的=RNFRj 送的杯=STMTc 送的没=TPNTb 送礼=STNYZ 送货=STdQK
送货上=SUaRP 送达=TTaRT 送错$=SPdMR 送错=VMiHN 送错地=TSZSU 送错楼=TUXTS 适$=OQPdS 适,=XSXQQ 适,想=UTUXS 适=JQOiI 适合$=RSTYS 适合=LKPhP
适合我=QOSdR 适用=RaTQT 适配=TZTRT 选=BLCkY 选成=RPSaT 选的$=SVSPY 选的=McOQX 选的不=TWTTU 选这=UTTRY 选这个=UTTRY 选错$=SNTcS 选错,=TZSRT
选错=NILlJ 选错了=SRRaR 选错尺=URTYT 选错颜=TQTZT 透=aSSOO 透了$=SUWUU 透了=RTYTU 递$=RSYSS 递,=STUXU 递=JIoDG 递_=RTSYT 递_l=TUVUU
递一=STXTT 递一直=TTXTT 递不=OWYRS 递公=TUWTU 递公司=TUWTU 递员=QScRP 递员不=TUWTU 递员扔=TUVUU 递员送=TTWTT 递太=TUWUU 递太慢=UUVUU 递小=TTWTU
递小哥=TTWTU 递弄=URXTT 递弄丢=TUVUU 递慢=XSUTT 递把=SRaST 递拒=UUVUU 递挺=ZTQTU 递摔=WTTTT 递放=TTXTU 递放错=TUWTU 递没=YRLVX 递没毛=STQUZ
递没问=aTPSS 递点=STYRT 递点关=TUWTT 递给=STYSS 递自=TUWTT 递要=TTXTU 递说=TTYSR 递退=TUWTT 递退回=TUWTT 递送=SSaRT 递送错=SSaRT 途=PSaSS
途中=PSaSS 通$=QSVRY 通=OXRGc 通好$=TTTRY 通好=SSSQa 通电=VTVTT 通知=SSYSU 通过=OYOPZ 速=PRaUP 造=YYMMN 造假$=QaQRR 造假=QaQRR 造革$=TXTTT
造革=TXTTT 道$=VQSUW 道=aPOOX 道_=ZRTRS 道不=QYTUT 道不对=RYUST 道冲=ZSSRT 道冲得=XSTST 道大$=aRTQT 道大=aRTQT 道太=VTTVT 道太冲=VTTVT
道怎=STTSY 道怎么=STTSY 道我=STTXT 遥=ZMZLL 遥控=cPUON 遥控器=YRWQO 遥控车=XTTTU 那=HeOXJ 那个$=TTSXU 那个=PbNVR 那个模=TYRTU 那个颜=TZUQU
那么=QbRQR 那么大=QbRQR 那款$=SYQVS 那款=RYQVS 那里=SSTYT 那里紧=SSTYT 邮=QQQOc 邮费$=SSSQa 邮费=QQQOc 邻=SRaRP 邻居=SRaRP 部=WNPNc 部分$=SSSSZ
部分=RQRRb 都=cQfBA 都不=RYbMP 都不一=WUTRT 都不发=SSZTT 都不对=TXTTT 都化=QSZTT 都印=QZTTU 都吸=YTSRT 都吸不=YTSRT 都对,=WRWTT 都对=YQVST
都散=XTSTT 都是$=WSUTU 都是=cPQPR 都染=YTTTU 都没=QRaWM 都没有=PVUYQ 都没给=TSYTS 都烂=WUUTU 都烂了=TUVUU 都结=VTWST 都裂=XTSTT 都裂了=XTSTT
都过=TSZRS 都过了=WTUTU 配$=NPPeP 配=BXgXD 配件$=QQcQS 配件=NLhMP 配件不=SSXST 配件没=TSYTT 配件缺=TSXST 配我=TRTYT 配我的=TRTYT 配料=QaSSS
配料表=RZSST 配置=QbPRS 配送=TUXST 酒=TYWQN 酒精=WVSST 酯=TWTTT 酯纤=TWTTT 酯纤维=TWTTT 酱=WObMP 酱油=VRYPR 酸=ePNPP 酸奶=cRPQQ 里=RWYZA
里不=OVZSQ 里人=TTTXT 里写=TVWSS 里写的=TTXTT 里就=XRVTT 里是=PaURS 里有$=SRSZS 里有=XQQXR 里没=SSQaQ 里的=WZPQS 里看=ZSSRT 里看不=ZSSRT
里紧=SSTYT 里说=TXTTT 里还=RRQaS 里还有=RRQaS 里那=TWTTU 里那个=TWTTU 里面$=ZSQST 里面=WMcKM 里面东=STYTT 里面也=TTWTT 里面是=OWYST 里面有=ZSPTT
里面的=ZSSST 重$=VUPXN 重,=VVUTU 重=LaAcP 重不=PdQMQ 重不符=TXUTT 重不足=QaRQR 重买$=TUTWT 重买=TUTWT 重了$=TTTXT 重了=PRRcP 重复=OKMdV
重复下=TSTYR 重复了=SSQaS 重得=RZTSS 重拍$=STSUX 重拍=STSUX 重新=SPQWY 重新下=TTTTX 重新拍=SRRXW 重量=PdQNR 野=QUZRQ 野生=TXTTT 量$=QXPYQ
量=XVQUL 量_=aVNRR 量_o=PYQXT 量下=SVRYS 量不=WVbJK 量不够=QZYLS 量不好=PXVVS 量不错=OOZYU 量也=WSVST 量倒=TXUSU 量倒是=TXUSU 量可=PRTaS
量可以=PRTaS 量堪=ZSTRT 量堪忧=ZSTRT 量太=bSQPS 量太差=aSSPT 量好$=RQQcM 量好,=STXUT 量好=NNRaU 量好了=SSRQZ 量少=RXVRR 量差$=dORSP 量差,=RVTWT
量差=cPNUO 量没=JWYXU 量没问=LWXWV 量真=ZRTST 量真的=ZRTST 量虚=OaSSS 量虚标=OaSSS 量过=NOPYa 量还=RYTTU 量还行=RYTTU 量错=RPScS 量错尺=RRTZT
量问=RTTTX 量问题=RTTTX 金$=QaSSR 金=SaMLX 金属=SXTTU 鉴=PcQRR 鉴定=PcQRR 鉴定是=SZSTT 针$=aRSRT 针=cQQPR 钉=cSPPR 钟$=ZSQST 钟=ZOPVQ
钢,=SXTTT 钢,磁=SXTTT 钢=ZXOQP 钢笔=ZRRRS 钢笔漏=YSRST 钩=bQRPS 钱$=IJHUg 钱=MGIYb 钱了$=RTPWW 钱了=RTPWW 钻=YVRQQ 铁=WXRQR 铁一=SXTTT
铁一吸=SXTTT 铃=cROQQ 铜=WYQRS 银=VZRPS 银的,=SZSST 银的=SZSST 链=hTHOK 链_=cPSQR 链_b=aRTSS 链_s=ZSTST 链头=WTTTT 链戴=XTTTT 链接=RbQSS
链接写=TYRTT 销$=SRSXV 销=RQRTZ 锁=dQPOP 锁打=aSRSS 锁打不=aSRSS 锅=hKJQM 锅太=OTTaT 锅底=XTTTU 锅底涂=XTTTU 锅把=aTRQT 锅炸=YTSTT 锅用=WTTTT
锅粘=aRSQR 锈$=cRPPP 锈=bUOOO 锈钢,=SXTTT 锈钢=RaTSS 错$=DaOUU 错,=YLYTU 错,但=UPSZU 错,就=SQaPX 错,快=TRZRT 错,我=TWUTU 错,是=cMPVP
错=AWMgM 错_=PXNZO 错_c=TTTXT 错_i=SaQRR 错_m=TQTaS 错_s=TSTXT 错了$=FfCXR 错了,=QRQWX 错了=BcAcQ 错了_=UTTXS 错地=SVZQT 错地址=TWVST
错地方=TSZSU 错型=QROdR 错型号=QROdR 错城=QRaQR 错城市=QRaQR 错尺=QNRcS 错尺寸=RQTaT 错尺码=TQTYT 错柜=TTXSU 错柜子=TTXSU 错楼=TUXTS 错款$=TZSWM
错款=TZSWM 错规=TXTWQ 错规格=TXTWQ 错误$=SWURW 错误=SVUQX 错货,=RSYSS 错货=PPXQa 错过=RTaPT 错颜=PVRXQ 错颜色=PVRXQ 键=dQOQQ 键失=bSQSR
键失灵=bSQSR 键盘=bRRRR 镀=WXRRR 镀层=ZRSSS 镀层掉=ZRSSS 镜=ZWWKL 镜子=QTaST 镜子碎=RTYTT 镜片=ZRSSS 镜片有=ZRSSS 镜腿=ZSQRS 镯=YRRUT 镯子=YTTRT
镯子戴=YTTRT 长$=JOVcP 长=WTMaH 长一=cRSNT 长一短=bSSOT 长了=TUSXU 长度=QbROQ 长痘=bQRRR 门$=NPYUU 门,=STXTT 门,一=TTWTT 门=XJbTL 门关=aRPRS
门关不=aRPRS 门口=PQcQQ 门口没=SSZRQ 门口被=UUVUU 门铃=aSPRS 门锁=ZSRST 闪$=XRQWR 闪=gNMRL 闪一=ZSSRS 闪一闪=ZSSRS 问=QLOSe 问题$=RMSPb
问题,=TRUWR 问题=SLQVa 问题_=TUTWT 问题也=RTPQa 间$=QRYVR 间=MRbUQ 间看=TZSQT 间还=WSUTU 闸$=YSSTT 闸=YSSTT 闻=VTPZO 闻不=QSTZT 闻着=WWTRT
防=UhILJ 防伪$=RaPRR 防伪=PeNPO 防伪码=RYTST 防晒=bPRRR 防水$=SXTTT 防水,=RYTTT 防水=PbRSS 阳=PSRYV 际=MfOMP 际_=SYSTS 际_p=TWTTT 际一=SXTTT
际是=TWUTU 降=MQOZW 降价$=SSTbO 降价=NQPbU 降价了=RTTTY 险$=WTSSX 险=WTSSX 陷$=ZSRRS 陷=cRQPP 随=MUOKd 随便=MROKe 隐=WTNNY 隔=XPUWO
隔壁=VRTXQ 难=PJMeR 难听$=TRTRZ 难听=TRTRZ 难看$=RQRZQ 难看=RQRZQ 雨$=YPWPP 雨=aRWKL 雨伞=aSPSR 雨刮=ZSSTT 雨刮器=ZSSTT 雨就=QZSTS 雨淋=TUWTU
雨淋湿=TUVUU 零=XMaPO 零件$=TTWTT 零件=PPcOS 零食=aQPTQ 雾$=bRRRS 雾=cUPOQ 需=OMPgP 需要$=RNScR 需要=OMPgP 需要了=RSRbS 震=VTWST 霉$=eNNQP
霉=iKJMM 霉味$=YTTRT 霉味=YTTRT 霜=cOPTQ 霜用=YTSSS 霜用了=YTSSS 露=dSMPQ 静$=WRZPP 静=SYYPN 静音=PaSTS 非=QdMRL 非正=SZTTS 面$=aUOQS
面=fWYBA 面不=SXSTT 面东=STYTT 面东西=STYTT 面也=TTWTT 面也碎=TTWTT 面写=RZTST 面写的=SYTST 面包=ZTQST 面料=XaOOQ 面料不=PbTRT 面料成=RYTTT
面是=OWYST 面是空=PSZTT 面有=ZSPTT 面标=SXUTT 面标的=TWUTU 面没=QVYSS 面的=ZSSST 面的碗=UUVUU 面膜=bPRSS 面膜敷=YSTTT 面裂=VSWSR 面说=SYSTT
面都=WTTTU 面霜=ZRQVS 面霜用=YTSSS 革$=TXTTT 革=TXTTT 鞋$=RSZST 鞋=hEOSG 鞋只=RSaRT 鞋垫=YTTST 鞋子=XPMYQ 鞋底=aTRRT 鞋码=RSTZT 鞋跟=WSSVT
鞋面=aTQST 音$=cROSS 音,=TXTST 音=iTIJL 音箱=YSSTT 页$=dNNQQ 页=ZgDFH 页写=SXTTT 页标=TWTTU 页标的=TWTTU 页粘=YSSTT 页面=PgNOP 页面写=RZTST
页面标=SXUTT 页面说=SYSTT 顶=TQQaR 顶脚$=PRRbS 顶脚=PRRbS 项=YOPXP 项链=ZPQWQ 项链戴=XTTTT 顺=OSTaR 顺手$=QRSaT 顺手=QRSaT 须=ZSRRT 须刀=ZSRRT
预=JIXdK 预售=PQbQQ 预期=QOOdR 预算=QQObR 预计=SSaQS 领=SKZRW 领口=TSRZS 领口太=QSSZT 颗$=aRSSS 颗=YQXOP 颗粒=XUSSS 颗螺=QTZSS 颗螺丝=QTZSS
题$=PQPNd 题,=TRUWR 题,但=VUWSR 题,包=XTUST 题,单=TTTWT 题,就=OXNXW 题,快=STXSW 题,我=RTTZT 题,拉=bQTRS 题,是=RTVUV 题,纯=TTTXT 题=PUNSb
题_=TUTWT 题_j=TUTWT 题也=RTPQa 题写=QZSTT 颜=PaGaF 颜色$=OQQcP 颜色=PaGaF 颜色_=TYTRT 颜色不=OORdQ 颜色也=RUYRU 颜色了=QYRRV 颜色偏=SZTRT
颜色发=PdQOT 颜色和=SZTRT 颜色太=MLSgS 颜色弄=RbTOR 颜色没=aUTPS 颜色跟=SRUYU 颜色选=TPUZU 额$=PPPOc 额=NLNVb 风=eKMWN 风扇=cRRPS 风机=ZRTST
风格=QQScR 风格不=QRSbR 飘=bPRRR 飞=aPUPR 食=aQPTQ 饭=bQPQR 饭煲=YSSSS 饭煲煮=YTTTT 饼=fOQNP 饼干=dRPPR 馊=bRORS 馊了$=bRORS 馊了=bRORS
香=XVNVO 香味=NVRZR 香水=XTTTT 驿=POgNN 驿站=POgNN 驿站被=TUWTU 驿站说=TSaSR 骂=QNOYa 骂人$=TQSSa 骂人=TQSSa 骂我$=SSTSY 骂我=SRTWW 验=QaWRQ
验过=SYTST 骑=ZQZNP 骑一=ZSSRT 骑手=SRbQQ 骗$=OcOPO 骗=FnFGF 骗人$=SbSRO 骗人=PePPN 骗人的=SaRSS 高$=OMPdT 高=NXHdN 高不=RSTZT 高仿$=RaSQS
高仿=OePOP 高仿货=SZSSS 高度=TUTWT 鱼=dORPO 鱼死=ZTRRT 鱼死了=ZTRRT 鱼缸=SRWWS 鲜$=cPQPR 鲜=dOTLN 鸡=WPXUN 鸡蛋=XRYNO 鸡蛋破=QTZST 鸡蛋碎=RTZTT
麻=SSSWV 麻烦=SSSWV 黄$=eRNOQ 黄=cVKPM 黄的$=SXTTT 黄的=SXTTT 黑$=WLLUY 黑=eQCQT 黑了$=bSPPR 黑了=bSPPR 黑屏=YTSST 黑色$=TUUVU 黑色=PZRVR
鼓=dPNQQ 鼓包$=bQPRR 鼓包=bQPQQ 鼠=hLLNN 鼠标=fMNON 鼻=aRRRS 齐$=TRbQP 齐=SQcQP 龙=YTRTT 龙头=YTRTT 龟=XRWQR 龟速=SRYTS
"""
