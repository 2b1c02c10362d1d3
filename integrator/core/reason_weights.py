"""Weights of the pieces of a text, by `tests/core/learn_reasons.py`; do not edit.

Each entry is a piece and, after `=`, a letter for each category: so many steps from the middle one of LETTERS.
"""

# ruff: noqa: E501 -- Chinese characters count twice

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
STEP = 0.15
WEIGHTS = r"""
,一=bTRPQ ,一洗=XTTTT ,一直=VTWTT ,一碰=XTSTU ,不=QSRbN ,不太=UUUVU ,不想=STXUT ,不是=SXQVS ,不适=TTUWU ,不需=TUTWU ,东=WSVTT ,东西=WSVTT
,两=WWSST ,主=SVVTT ,主要=SUWTU ,买=TXRVS ,五=PXVSS ,人=TSTXT ,人家=TSTXT ,他=SRTZR ,但=aUSSK ,但和=QUTXT ,但是=ZPUUO ,你=SbQQS
,你们=SbQQS ,充=ZTSRT ,先=TTSZR ,先退=TTSZR ,全=XSTTT ,全是=XSTTT ,其=SYUTS ,其实=SYUTS ,写=TXTTT ,写的=TXTTT ,到=PfOQQ ,到手=PfOQQ
,包=UYUQR ,包装=WXSSS ,包裹=SWVST ,单=SQVaS ,单纯=STSaT ,发=QcRQR ,发来=SaSSS ,只=MRSdS ,只是=OTOdS ,可=aRURN ,可惜=TTVWP ,可是=bQSRT
,吊=UWUTT ,吊牌=UWUTT ,后=URQYR ,后悔=QTRZR ,和=TVUTV ,商=SVWRU ,商家=TTVSW ,图=RaTQT ,图片=TXTST ,地=WRXRT ,外=USXTT ,字=QaSTT
,官=TYSTS ,实=QbQRR ,实物=SXTTT ,实际=SZSST ,客=TXUQU ,客服=TXUQU ,寄=RdQOS ,寄来=SYSTT ,少=RXXSS ,少了=RXXSS ,就=OSPbY ,就是=OSRbV
,屏=ZSRST ,屏幕=XTTTT ,差=WWSSS ,差点=XTTTT ,已=TTXTT ,已经=TTXTT ,应=SVTWT ,应该=SVTWT ,开=TZSQR ,快=QPcPT ,快递=QPcPT ,怀=TWUTU
,怀疑=TWUTU ,想=RQScQ ,想换=SRTZT ,想退=UTUYR ,感=XUTSU ,感觉=XUTSU ,我=LXRbM ,我买=TXUSU ,我就=SSRZT ,我要=TYSRT ,我订=TXTST ,打=YTTTT
,打开=YTRTT ,扫=TaQRT ,扫码=TaQRT ,把=YTSST ,拉=bQTQS ,拉链=bQTQS ,插=SXTTT ,收=VcOOP ,收到=WcKPQ ,放=TTTYS ,放不=TTUWT ,是=iGXPP
,是_=YRYLQ ,是一=WQXST ,是产=aRSRT ,是你=SXYPT ,是发=OcSOR ,是客=RSQQb ,是快=SSZRT ,是我=MEKnN ,是收=ZRSTT ,是真=aRRRT ,是等=STYRU
,是裤=ZRTTU ,是面=YRTST ,本=WTRWT ,本来=WRRWT ,来=NePQS ,来的=OdPRS ,杯=STXTT ,杯子=STXTT ,标=TYTST ,标签=TWTTT ,根=cSQPT ,根本=cSQPT
,水=VTVST ,没=NWVWS ,没有=PYVQT ,没看=RRTZT ,洒=RTYUU ,洗=XUSST ,涂=WUTTU ,涂层=WUTTU ,温=USXTT ,物=TTXTT ,物流=TTXTT ,现=QQWYS
,现在=QQWYS ,瓶=VVTSS ,用=RYQWR ,用不=SSTYT ,申=YSRWQ ,申请=YSRWQ ,磁=RZTST ,磁铁=RZTST ,称=SYSST ,称了=SYSST ,穿=VRRXS ,穿上=STSYT
,穿着=WTTUT ,等=SQbST ,等了=SQbST ,箱=SSYUT ,箱子=SSYUT ,纯=SSSZR ,纯属=TTTXS ,线=YTSST ,经=WVSTS ,结=RbTRS ,结果=RbTRS ,给=RaSQS
,给我=SaTRS ,缺=TSXTT ,罐=SXTTT ,罐子=SXTTT ,老=TSTVW ,而=RXTVT ,而是=RXTVT ,螺=WSVTT ,螺丝=WSVTT ,装=SXTUT ,要=SWSPZ ,走=TSUXT
,跟=UXSTS ,还=XTVSS ,还有=YTSSU ,这=RYQXS ,这个=SWRXS ,退=NQMYZ ,退一=TTRZQ ,退了=RTRYT ,退差=STSOa ,送=STZRT ,送得=STZRT ,里=PTaST
,里面=PTaST ,重=SRQYW ,重新=SRQXW ,量=RZTST ,闻=VXTRT ,闻着=VXTRT ,颜=VTYPT ,颜色=VTYPT ,骑=YTSST 00克=TXTTT 0克$=RaRSS 0克=RaRSS
0码=SaRQQ 40码=SaRQQ 48小=SSYTT 50克=SZRSS 7天=RRPcN 7天无=TTTYQ 8小=SSYTT 8小时=SSYTT ^7天=RRPcN ^u盘=YTTTS ^一=QPWbH ^一时=PSPbT
^一直=OQcQR ^一般=OPOcR ^七=SSSZR ^七天=SSSZR ^三=VXVPP ^三天=YSTSS ^上=KcLYO ^上当=NdNNQ ^下=IWOYU ^下单=MYSYN ^不=EMSTi ^不_=JRZWH
^不会=NPQKf ^不值=RRSbP ^不像=ObSQQ ^不合=NRSeP ^不喜=TSTYT ^不太=RSSbR ^不好=OQRfL ^不小=RSSaS ^不怎=RQSbN ^不想=RQRSZ ^不按=QSbPR
^不是=YXaHK ^不知=PQPOd ^不给=PNPLe ^不解=QQROb ^不送=RQXXO ^不适=TSTZT ^不需=TTTXT ^与=SUSSX ^与实=UVUUU ^丑=LQNdP ^专=PWSRZ ^东=PTXVS
^东西=PTXVS ^丢=PRcPQ ^两=YNYPS ^两只=XPWQT ^个=SVSYQ ^中=bRROR ^主=RcPQQ ^主播=RcPQQ ^书=fOPLL ^书页=bQQRS ^买=GTSdP ^买_=RaPSR
^买了=aOYNR ^买多=TRTYS ^买大=TTUWU ^买完=RQRbQ ^买家=TYSQV ^买小=TUUVU ^买成=QMRdS ^买来=TRTZT ^买的=PhOKP ^买给=TRTaR ^买贵=RQSMc
^买重=SSSZS ^买错=SKSeS ^二=XWQQR ^二手=XWQQR ^产=QcRQR ^产品=TXUTT ^产地=QbRQS ^人=RQQZV ^人不=SRQaR ^仓=TQVQX ^仓库=PQWRX ^付=QPXMZ
^付款=RRYQV ^以=NaOXO ^以为=TQTZU ^价=KJNOh ^价保=SSSRY ^价格=NLPPe ^优=OQOOd ^优惠=OQOOd ^会=STSSY ^会员=STSSY ^体=aOSUR ^保=WSLKa
^保价=RSTRZ ^保温=aRRRQ ^保质=RaSRS ^假=PcSMN ^假一=RZQSS ^假发=XPWTS ^假的=SXSST ^偏=KKPfM ^做=cTOMO ^做工=dQPNP ^停=ONNPc ^偷=XZPNP
^催=PRaSS ^催了=QSZST ^儿=ZSSRT ^儿童=ZSSRT ^充=hSILN ^充气=XTSTT ^充电=fONOQ ^公=PQPcQ ^公司=PQPcQ ^其=NLNTe ^其他=QQQOb ^内=ZaJMR
^内存=WdLPN ^冒=RaQRR ^写=OdRQS ^写的=TYTTT ^写着=QaSRT ^冰=WPYPQ ^冰箱=aRQRS ^冲=OSPdP ^冲动=OSPdP ^净=PcPQQ ^净重=PcPQQ ^凑=ONOfL
^凑单=QPQcO ^出=PSRbR ^出差=PSRbR ^刀=eONNN ^分=NbQUO ^分量=PcQPP ^刚=VQNZT ^刚下=RTTYS ^刚买=QSSXV ^别=JJOZa ^别人=QQSbP ^别家=TSTZR
^别的=NNPPd ^到=LMfPP ^到手=MPcRS ^到现=UTWUT ^到货=UTXTT ^券=QTSQa ^刹=ZRSSS ^刹车=ZRSSS ^剃=ZSRRS ^剃须=ZSRRS ^功=RbQRR ^功率=TXTTT
^功能=SZRTS ^加=ZTSTT ^加湿=ZTSTT ^勒=MNMeN ^包=VKfNG ^包带=YTQTS ^包的=ZQSSS ^包装=SOaUN ^包裹=JOgON ^半=RRTYS ^协=ROQRd ^协商=ROQRd
^单=QLfNQ ^单号=QLfNQ ^卖=KVKDh ^卖家=PXSGb ^卡=KOZZO ^卡在=PSaRT ^印=XSSTS ^印花=XSSTS ^压=JPZXO ^压坏=QTaST ^厚=SZSPS ^厚度=SZSPS
^参=RcPPR ^参数=RcPPR ^双=OMQYX ^双十=TSYTS ^双方=QRQPb ^发=LfMBX ^发来=SZSST ^发的=SaTRS ^发票=NKMPg ^发货=MSeON ^发错=QeMOO ^取=SRbQR
^口=XYMTM ^口味=NbRTR ^口红=aQQQR ^只=PLeNP ^只发=SSYTT ^只收=RRaTT ^只有=OQbRS ^台=ZRQSS ^台灯=ZRQSS ^吃=cLLWM ^吃了=YTTRT ^吃出=bRQQR
^吃完=aRRQS ^吊=SYTTT ^吊牌=SYTTT ^同=ONOWa ^后=PRQcP ^后悔=PRQcP ^含=RZRRS ^含绒=RZRRS ^吸=aSRRR ^吹=YWRRS ^吹风=ZSSST ^呃=NNNNc
^味=UWRWR ^味道=UWRWR ^和=LULVY ^和_=TXTTT ^和卖=TTTSY ^和我=UVUUU ^和描=UTUWU ^咖=ZRRRS ^咖啡=ZRRRS ^品=XXQRQ ^品牌=SYTSS ^哈=OOPPc
^哈哈=OOPPc ^哎=NNNNd ^哦=NNNNc ^售=LNLMh ^售后=NOONe ^商=NTTKc ^商品=UVYUM ^商家=NVQKb ^商量=PPPPc ^啊=OMNOc ^啥=YPZON ^啦=PPPPb
^啦啦=PPPPb ^喝=XQRYR ^喷=YRRVR ^嗯=NNNNd ^嗯嗯=PPPPb ^四=aQQRS ^四件=aQQRS ^国=RSSRZ ^国补=RSSRZ ^图=TeMMN ^图上=RZSTS ^图文=TWUTU
^图案=aPSSS ^图片=PeQQR ^土=MOOeO ^在=PPORa ^地=TMSdP ^地址=QMSdP ^坚=bQQPR ^坚果=bQQPR ^垃=YTRTT ^垃圾=YTRTT ^型=RWRWS ^型号=RWRWS
^声=aRRQS ^声音=aRRQS ^外=NOeOP ^外包=SSYTS ^外卖=SSZQR ^外箱=RTYST ^多=QIGRf ^多买=RTRaT ^多付=PQQKd ^多拍=RSObR ^多收=SRQOb ^大=WOQaN
^大一=QPRbS ^大了=OQPcS ^大小=XWSPT ^大米=aPRRS ^太=LAEnB ^太_=aRQQQ ^太占=RSQZS ^太大=PSSbS ^太小=STTYT ^太贵=RSRZS ^太重=PSSbT ^太长=STRZT
^夸=QbSNS ^夸大=QbSNS ^套=PWRYQ ^套装=SZRTS ^女=SSTYT ^奶=ePOPQ ^奶粉=aRSRS ^好=NMNPe ^好评=SSSRZ ^如=PNPPc ^妈=SRSZR ^妈妈=SRSZR
^娃=VRRYR ^娃不=QTTZS ^娃娃=ZTSST ^婚=SSTYR ^婚礼=SSTYR ^婴=YSTRT ^婴儿=YSTRT ^孔=bRPQO ^存=YYQOQ ^存储=WYRQQ ^孩=SOPcQ ^孩子=SOPcQ
^安=QPPOd ^安装=QPPOd ^宝=UPPaO ^宝宝=UPPaO ^实=OeQOQ ^实物=QdQPQ ^实际=SXTTT ^客=HRLIi ^客服=HRLIi ^宣=MeOQQ ^宣传=OcQRS ^宣称=RYSSS
^家=NOMfO ^家里=NOMfO ^寄=QXXQS ^寄丢=STZST ^密=YTTSS ^密码=YTTSS ^对=XMLdM ^对象=RSRZT ^小=MPJba ^小一=RPQaR ^小样=TSPRa ^少=DCmHP
^少_=RRaSR ^少一=QQbRR ^少了=PRaQR ^少发=RRaTS ^就=UKQJe ^就这=MOQPd ^尺=OdMUL ^尺寸=QaPUP ^尺码=RaPTP ^尿=aRQQR ^尿不=aRQQR ^屏=ZPWPP
^屏幕=ZPWPP ^山=SZRRT ^山寨=SZRRT ^差=POaPW ^差一=QQbQQ ^差价=SSSSa ^已=LJKYc ^已经=QQQXX ^布=bRRRS ^布料=YSTST ^师=SSRTZ ^师傅=SSRTZ
^帮=SSRRZ ^平=RQQQb ^平台=QQQQc ^并=YSPWQ ^并不=WSSXS ^并没=XTTTT ^并非=UVSVT ^床=gMNQM ^床单=aSSQT ^床垫=ZSSRS ^序=SaQRS ^序列=SaQRS
^店=NRKIh ^店主=TTTSY ^店家=RTPMc ^延=QPbQP ^开=UQVOW ^开机=ZQRRR ^很=WQSMa ^忘=NONSc ^忘了=RSRQZ ^忘记=RRRXV ^快=NIkIN ^快件=STYTT
^快递=NKjJJ ^怀=QYRWS ^怀孕=STTXT ^怀疑=SZSRT ^态=QQROb ^态度=QQROb ^性=QRSaQ ^性价=QRSaQ ^想=NLOcW ^想换=ROSbQ ^想退=TTTTW ^感=NTPSZ
^感觉=QWTWS ^懒=MLNVb ^懒得=MLNVb ^成=SZSRS ^成分=SZSRS ^我=SUSWS ^我妈=TSTZQ ^我没=WVYNP ^我看=UTTWT ^我要=SRRMd ^我选=SWTVT ^戒=ZRRUQ
^戒指=ZRRUQ ^戴=RPQbQ ^戴着=UQRYQ ^手=aMCbH ^手机=XVORQ ^手滑=RTRZT ^手表=cRQOS ^手链=aSTQT ^打=XNaNP ^打印=ZQRSS ^打开=OScRR ^扣=USPPZ
^扣子=YTRST ^扫=ZRSRS ^扫地=ZRSRS ^找=NNTYX ^找不=RRWRX ^承=PYTRU ^承诺=PYTRU ^投=URRRY ^折=RORRc ^折扣=RORRc ^抽=aQQQR ^抽屉=aQQQR
^拆=PSaSS ^拆开=PSaSS ^拉=YTSST ^拉链=YTSST ^拍=MRKgJ ^拍下=SWSWT ^拍多=RSObS ^拍的=QZRVS ^拍错=QMRcQ ^拒=RQbRR ^拒收=STYTS ^拖=aRTQR
^拖把=ZSSSS ^拿=VYQSS ^挂=WYRPQ ^指=bSRPR ^指甲=YTSST ^指纹=ZTTRT ^按=ZMMTX ^按摩=aSRSR ^挤=NPaVP ^换=MLOhL ^换了=QWRXT ^描=SXRWS
^描述=SXRWS ^插=cQOOQ ^插上=ZSPSS ^插座=ZSSQS ^摄=aQSQR ^摄像=aQSQR ^支=VPOPa ^支付=QQOQb ^收=PSYYE ^收件=SQPaR ^收到=RWaKJ ^收货=RPPdO
^改=PQPYW ^放=PPScQ ^放不=SSTZS ^效=POQcQ ^效果=POQcQ ^数=RIfPO ^数据=ZTRST ^数量=LIgQP ^断=LNMNf ^断货=NPORc ^无=RENUb ^无人=bRRRR
^无理=RRRdJ ^无货=QNNQd ^明=aVPOR ^明明=SZSTT ^明显=cQRPS ^是=RaSST ^显=OHTeJ ^显示=UOcOQ ^晚=QPaSQ ^暂=QSOcR ^暂时=QSOcR ^暴=QQaRQ
^暴力=QQaRQ ^月=VQPZO ^有=dGEXG ^有_=cPPNQ ^有个=aRRQT ^朋=SSObS ^朋友=SSObS ^服=OQQNe ^服务=OQQNe ^未=RPcTQ ^未收=SQaTR ^本=WQQYS
^本来=RSSZT ^机=YSRSS ^材=ZSQQR ^材料=aQRRR ^杯=WQXPQ ^杯子=VRYPR ^板=aSQRR ^板子=aSQRR ^枕=ZTSRT ^枕头=ZTSRT ^柜=aPTRR ^柜子=VRWTT
^柜门=aRQRS ^查=QXWRS ^查不=QXWRS ^标=KhNPO ^标的=RZSST ^标称=SYSTT ^标题=OcQRQ ^根=QZSST ^根本=QZSST ^桌=ZPVOQ ^桌子=ZRRQS ^桌面=USXSS
^椅=cRPQS ^椅子=cRPQS ^榴=cPQQQ ^榴莲=cPQQQ ^次=YPWRQ ^款=QbTPQ ^款式=QbTPQ ^正=PZQXR ^正品=PZQXR ^比=QcRRR ^比图=SZTRT ^毛=eOPNP
^毛巾=aRTST ^毛衣=cQQPR ^水=VSYOO ^水壶=YSSST ^水果=MQcQS ^水龙=YTSTT ^沐=aSQSR ^沐浴=aSQSR ^沙=dQOPR ^沙发=dQOPR ^沟=PRPQb ^沟通=PRPQb
^没=AOWcY ^没_=RUaMQ ^没享=TTTSY ^没人=QPXJZ ^没什=RTPTZ ^没别=TTTWU ^没到=TTaTO ^没发=UOcPN ^没啥=QNLZV ^没坏=SbSOW ^没想=STRbN ^没拿=TTYTR
^没摔=YTRST ^没收=RURQZ ^没有=BaRMa ^没派=UUYTR ^没用=PSObS ^没看=QNQeL ^没给=RQXPV ^没说=SScSP ^没货=PYJOb ^没送=SRWPV ^没配=SRbQQ
^没钱=SSOdL ^油=SSZSS ^泡=OQbQR ^洗=aNVOP ^洗了=XTTTT ^洗发=XSSTT ^洗衣=PSaTT ^活=PQQYW ^活动=PQQYW ^派=RSaSS ^派送=SSZSS ^测=NLOKg
^测试=OMPLe ^海=VRZPP ^海关=RTaSQ ^海鲜=XSURS ^淋=OQcPQ ^湿=WRYPQ ^满=OQPMe ^满减=PRQOc ^漏=RJfNK ^漏发=RSZUS ^漏寄=OQbSR ^灯=bNXMO
^灯带=ZSSST ^灯泡=bRQQS ^灯罩=PSaSS ^点=MOPbW ^点错=RQRUZ ^爸=TRTYS ^版=SYSRS ^版本=TXSST ^牌=QZSRT ^牌子=QZSRT ^牙=bRRQR ^牙刷=XTTST
^牛=dNSNQ ^牛仔=XTTTU ^牛奶=ZQUQS ^物=KKjNK ^物流=KKjNK ^狗=YNMYP ^狗不=PSTZS ^猫=bKMYK ^猫不=LPReN ^猫吃=aSRPS ^猫砂=bQSPS ^猫粮=ZSSRT
^玉=aQRRR ^玩=aTQPR ^玩具=aTQPR ^玻=PSbRS ^玻璃=PSbRS ^球=aSQRR ^瑜=ZSTQT ^瑜伽=ZSTQT ^瓶=PTaSS ^瓶子=SUXTU ^瓶盖=QTZST ^生=RXWST
^生产=SYTTT ^用=VPObN ^用不=PSPbS ^用了=aTQTS ^申=PVQQZ ^申请=PVQQZ ^电=iOGRJ ^电动=ZSTRT ^电子=YSSST ^电水=XSTST ^电池=TYSST ^电热=ZTSST
^电脑=aRSRT ^电视=ZSSTT ^电话=QQQbS ^电饭=aRSRS ^画=ZSSRS ^略=NNNNc ^疑=SZRRR ^疑似=SZRRR ^皮=ZTRSS ^皮带=ZTRSS ^盒=VRYRR ^盒子=QSaRS
^盗=QaRRR ^盗版=QaRRR ^直=PSOZV ^直播=PSOZV ^看=JHJac ^看错=SPSbP ^眼=dOOOP ^眼线=YRSSS ^眼镜=ZSRRS ^睫=aRSRS ^睫毛=aRSRS ^码=RQSaS
^码数=SRSZS ^破=URZQS ^破损=RRaRT ^硌=PQQaQ ^碗=aRTQR ^碗有=ZSRRR ^礼=RSRPa ^私=OVONZ ^积=YOONa ^积分=QSPRa ^积木=bQSPR ^空=WLcLL
^空气=YSSTT ^空调=aRQRR ^穿=SOKfM ^穿上=QRSZS ^穿不=ORTcT ^穿了=aTQQT ^穿着=NUSaS ^窗=aQSQR ^窗帘=aQSQR ^笔=aQSRR ^笔写=aQSRR ^等=LOgLO
^等不=ORcOR ^等了=RSZSS ^签=SQbRO ^签收=SQbRO ^箱=OOfNQ ^箱子=OOfNQ ^粉=bQPRS ^粉底=ZRRRS ^粘=YSSST ^粘钩=YSSST ^红=SRLPe ^红包=PSLQf
^纸=YSRSS ^纸巾=YSRSS ^给=PZMWT ^给我=ScOQR ^缺=BLcEc ^缺一=PRcRR ^缺了=QTZTT ^缺码=SQPOb ^缺货=TQPTa ^网=VXRRS ^网页=RZSTT ^羽=aQSRQ
^羽绒=aQSRQ ^老=IKLeX ^老公=TTTYR ^老婆=RQRbO ^老板=OPQPd ^考=PRSbR ^耳=fONOP ^耳机=bQQRR ^耳钉=aSRRS ^联=RQPQc ^联系=RQPQc ^肩=QRRbR
^肩膀=RRSaS ^胶=ZRSRS ^脚=WRSWS ^脸=WSTUT ^腰=NNPdP ^自=YQRXO ^自行=ZSSRT ^色=MeQOP ^色差=MdQPP ^花=eOOTN ^花盆=YTSST ^苹=bQQQS
^苹果=bQQQS ^茶=bQPRS ^茶叶=aRRRT ^草=ZPUQQ ^草莓=ZPUQQ ^菜=aSQSR ^菜板=aSQSR ^蓝=cORRS ^蓝牙=cORRS ^虚=PaUPQ ^虚假=RXVRR ^虚标=SZSSS
^蛋=ZTSRS ^蛋糕=ZTSRS ^螃=bRQQS ^螃蟹=bRQQS ^螺=bRTPP ^螺丝=bRTPP ^行=aRRUQ ^行程=TUTXT ^行车=YSTTS ^衣=ZPPWK ^衣服=ZPPWK ^补=QOPPd
^补偿=SRRRZ ^表=aRQSS ^袖=TQPZS ^袖子=TQPZS ^被=OTaNS ^被偷=QPbQQ ^被子=dPNQR ^装=QQRYV ^装不=RRRXW ^裙=OQQcR ^裙子=PRRaS ^裤=UMKdO
^裤子=UPOZR ^裤腿=QSRZS ^西=ZPVOP ^西瓜=cROPR ^要4=SaRQQ ^要=IYRQY ^要_=QZQQV ^要求=SSSSZ ^见=ONOPd ^见聊=RSRSZ ^规=QcRPR ^规格=QcRPR
^觉=RTTYT ^觉得=RTTYT ^计=NRPdQ ^计划=NRPdQ ^订=QWXSS ^试=MMNSd ^试了=RRSaS ^试穿=STTXS ^试试=RRSOa ^详=PZPQW ^详情=QaRRR ^误=QPQbO
^说=AoRAR ^说_=SYSTT ^说一=SYRTT ^说不=KVQPb ^说加=RZRTS ^说好=OVWOX ^说实=YTSSS ^说带=RbQSQ ^说明=SScSM ^说是=NaWQP ^说真=TXTTT ^说纯=TYSTT
^说能=SaTRR ^说送=TPSTZ ^请=SSSSY ^谈=PQPOb ^豆=aRRST ^货=XaQOM ^货不=RbRRR ^质=cPRSK ^质量=ZQRVL ^贴=YWPQP ^贴膜=ZQRRS ^赔=QPQPb
^赠=NNIQh ^赠品=OOJRf ^赶=LOdLT ^赶不=MPeMN ^超=KXZSK ^超时=SRcPQ ^跟=IRMdU ^跟_=RaSPW ^跟客=TVUTV ^跟我=STTXT ^跟描=VVTTT ^路=WTWRT
^路上=TTYSU ^车=bVNVO ^车型=SWTWQ ^轮=ZRUQR ^轮子=USYST ^轮胎=ZSQSR ^辣=bSQPS ^边=VRXRR ^边角=VRXRR ^过=TOcOP ^过了=QSZRS ^运=LNWJd
^运费=PPMLf ^运输=PScRQ ^返=QQPPb ^返现=QQPPb ^还=OObUP ^还没=RRaRQ ^这=bYNLO ^这不=RZTST ^这个=ZSSRS ^这质=ZRSRT ^退=IKLFk ^退_=SSSSX
^退一=RSQRa ^退差=TUUUW ^退款=UTUTW ^退货=TSRQa ^退部=SSSSY ^送=JRWQZ ^送到=RQcPS ^送女=TSSYT ^送晚=STZRS ^送来=RZTQR ^送的=SQJSe ^送货=TTYTR
^选=JHOeY ^选错=QKQfN ^遥=ZNYNN ^遥控=dROQP ^邮=QQRQa ^邮费=QQRQa ^配=MaZMO ^配件=RPbQR ^配置=QcPRS ^配送=UVWST ^酒=TSYPQ ^酱=VRYQR
^酱油=VRYQR ^酸=bSPRR ^酸奶=bSPRR ^里=VOZRQ ^里面=VOZRQ ^重=NXMWU ^重复=PMPZW ^重量=RcQOS ^量=RPRcS ^量错=RPRcS ^钢=aQPRR ^钢笔=ZRRRS
^链=SaQSS ^链接=SaQSS ^锅=dONOP ^锅底=XTTTU ^锅用=WUTTU ^错=STZRT ^错过=STZRT ^键=bRRRR ^键盘=bRRRR ^镜=XRWRS ^镜子=RUYTU ^镜片=ZRSSS
^长=QcROQ ^长度=QcROQ ^门=TOZVN ^门口=PQcQP ^问=QVRQY ^闻=VRRXS ^防=ZUQQQ ^防晒=bPRRR ^降=RSRYV ^降价=RSRYV ^随=NQOLd ^随便=OLPMe
^隐=UPPQZ ^隔=STVXR ^难=NPPcO ^雨=eONPP ^雨伞=aSQSR ^雨刮=YTTTT ^零=YNZMP ^零件=PPcPS ^零食=aQQQR ^面=dVLNN ^面料=RcQRR ^面膜=bPSSS
^面霜=ZRRRS ^鞋=eHKVJ ^鞋垫=XTTST ^鞋子=WOMZQ ^鞋底=aSRRS ^鞋码=QSTZS ^鞋面=YTSTT ^音=aRRRS ^页=RZSTT ^页面=RZSTT ^项=bQRRR ^项链=bQRRR
^预=NPcTP ^预售=PQcQQ ^领=WRQYR ^颜=SXMXL ^颜色=SXMXL ^风=XRQWR ^风扇=YTSST ^风格=SSTXS ^饼=dROPR ^饼干=dROPR ^香=ZROUP ^香味=PTSYS
^香水=WUTST ^驿=RPdQO ^驿站=RPdQO ^骑=SRbQQ ^骑手=SRbQQ ^骗=ObPPR ^高=PbQVP ^高仿=RcRRR ^鱼=fQNMP ^鱼死=ZTSRT ^鸡=YOYOP ^鸡蛋=YOYOP
^鼠=cNQQP ^鼠标=cNQQP _一=RRWQX _一下=SSSRZ _一直=TTWTT _不=VTJYQ _不_=XRSVT _不一=PcTNT _不合=QSQbT _不喜=STTYS _不回=SRTTZ _不对=QUPYP
_不是=SZTRT _不更=TSZRT _不符=SaTPT _不舒=WSTVS _不要=RSSYS _不转=bPROQ _不适=UUUVT _丢=SSYSS _买=TSTYT _了$=RURVV _了,=UWQWS _了=RTSUW
_了_=QSZRT _但=VZSOR _但是=WYRQS _其=SXSRW _其实=TYSTS _写=SZSTT _写_=SYSTT _别=PVWMX _别的=QWPPY _到=SQbRR _到货=SRZTR _包=STYTS
_协=TTTTW _协商=TTTTW _发=MfNLS _发_=SaRRR _发错=QaRQS _口=bPPQR _只=SVWST _只有=SVWST _在=aRSRT _坏=eSLPT _坏了=eSLPT _多=RRRZS
_多了=RRRZS _太=YJWTR _太大=YPSTS _太差=XSPOY _太慢=QSbRR _完=UXTTT _完全=TXTTT _实=SYTTT _实际=SYTTT _宣=TYSTS _宣传=TYSTS _小=SSWWT
_就=aQVLQ _就_=eSOOS _就坏=PTaST _差$=WRRRW _差=VTRQW _开=ZSRSS _很=eMQNQ _得=bRRRQ _忘=QTRQa _想=TTTXS _想换=UUUVU _我$=SQQaQ
_我=ROQcP _我的=TSTYT _拉=ZSTQS _拉不=XTTSS _按=aSSQS _按不=aSSQS _接=YTSST _接口=YTSST _收=SZSSS _收到=SZSSS _断=aSQRR _是=NNeRT
_有=dNPOQ _有_=aPRRS _来=RbROS _来了=RbROS _没=QKVMa _没到=TTYTR _没发=UUVUU _没有=XPOQZ _没用=STTSY _没给=STXST _没送=TTSSX _没问=STVWS
_用=OTbKZ _用不=OTbKZ _的$=XSNWO _的,=RXWRT _的=ZUNSR _破=PTaST _破了=PTaST _碎=STYTT _碎了=TUXTT _空=RRZSS _空的=RRZSS _穿=UTUVU
_穿不=TUUWU _结=VXSTT _让=SSSSY _让我=TTTTX _说=TRVWU _货$=QdNQM _货=QdNQM _质=OaPWS _质量=OaPWS _跟=SbSQR _跟_=TXTSU _跟图=TZTSR
_过=dOPPP _还=TUWUT _还没=TUWUT _这=RPSaS _这个=RPSaS _连=bPSQS _连不=bPSQS _退$=TTSPZ _退=PQVZQ _退款=UTUTW _送=RQZUP _选=TSTYT
_选错=TSTYT _里=QSaST _里面=STXUU _错=SOQdQ _错了=SOQdQ _问=WTSVT _问题=WTSVT _需=TUTXT _需要=TUTXT _黑=WYQRT a款=UYTTR a货=PcPRO
b款$=UYTTR b款=UYTTR d_一=UUUTV d_不=SVTWT d_了=YPJbI d_但=TUWUT d_别=SXYPP d_的=TSTTY d_退=RTYRT d_里=STXUU e,是=ZMZQS e_一=UUUVU
e_不=PQRbP e_买=TSTYT e_了=QVaJT e_写=SXUTU e_太=UNPXU e_就=TSYPS e_差=QVSSX e_没=USYSS e_用=OTbKZ e_的=VXSRS e_破=STYTT
e_货=RaPSP e_这=RPSaS e_退=UTTSX e_选=TSTYT g_一=TTXSS g_不=SSZRT g_了=SSRYT g_太=WSXRR g_完=VVTUU g_没=STYTR go都=RaRRS
k_了=URROY l,实=TVUUU l_不=UXUST l_很=aQSQS l_没=TTXTR l_穿=UUUVU m_了=SbQQS m_发=SaRQT n_不=YXSNR n_了=XTVQT n_忘=QTRQa
n_按=ZTTQT n_有=XTSST n_没=STSRZ o_不=TXTSU o都=RaRRS p:1000=SZRRR p:abou=OcOQQ p:abso=dPONN p:acci=LIGiK p:accu=bPROS
p:acry=SYSSS p:actu=QbPRP p:addr=JGXbJ p:adju=SSSPa p:adve=OjGHH p:afte=gEWBG p:agre=HGGHn p:alle=hOLKM p:alre=ZDGdH
p:alth=TaRPR p:anot=JWHeN p:answ=MMJLg p:anym=RTTaQ p:anyt=WPPYR p:apar=eMQLO p:appl=MLLKg p:arou=RRRZS p:arri=NGoAB
p:aske=NWLIe p:aski=SZPTS p:asse=MMMLe p:atte=PPcNN p:atti=NNNNd p:auth=KhKKM p:awfu=YPQVR p:back=MSMMa p:badl=aNWKN
p:bare=TXTTT p:batt=hPIJK p:beca=OMWWR p:befo=bPQQS p:bett=ITKeK p:bigg=UVMZO p:birt=QQbQR p:blac=TeMNP p:blad=bPQQS
p:blan=aRPRR p:blen=ZSQSR p:blow=bPPQP p:blue=bZMKM p:blur=cNQQQ p:bott=UTZMP p:boug=GQFhI p:brak=cQPOO p:bran=HgIPL
p:brea=cPNQR p:brig=SSSXS p:brok=eJXGM p:bubb=WPYON p:buil=aPUPR p:bulk=RQObQ p:burn=iMLJM p:butt=fNNMO p:buye=MONdO
p:buyi=UPPZP p:cabl=WNfLG p:call=OPTaP p:came=bUPNO p:can'=WMLaN p:canc=EBBZe p:capa=QaRSS p:care=QOPbQ p:carr=RSaRS
p:cash=QNJPe p:chai=eLPKL p:chan=LIKfR p:char=dLVAX p:chea=aOCbE p:chec=KWNVZ p:chem=bRRPR p:chip=dNNMO p:choc=dNNOP
p:chos=QZPTS p:chri=NRaQR p:clai=LeTKO p:clas=aNLYP p:clic=ZHJdK p:clos=bRQNQ p:coat=ZSQSS p:coll=bPOPP p:colo=UVAeA
p:comi=aSRRS p:comp=KUQPY p:conn=fMNKN p:cons=fOOLP p:cont=ZaLLN p:corn=PSaST p:corr=XVTRT p:cott=NdNNO p:couc=POScR
p:coun=NgKLL p:coup=NLHEl p:cour=IJmIJ p:crac=cGYHJ p:cras=ZRRST p:crea=WMZNM p:crus=ILgLM p:curt=ZQPTQ p:cust=EPeFW
p:dama=MOhHN p:daug=ZQPWQ p:deci=RSQaR p:defe=iAISR p:dela=JKgJK p:deli=CGoAA p:dent=NPdPQ p:desc=DlDQF p:desi=UZUMP
p:didn=KGUcR p:diff=EhARR p:dime=MeOMP p:dirt=fLKLL p:disc=QHGGk p:does=eRGVC p:don'=XAIaT p:doub=XKJWV p:drai=ZSRSR
p:draw=aSSPR p:dres=XQRWR p:drie=dONNM p:drif=cNOOO p:drip=aSPRT p:driv=NOeMO p:dron=bRRPS p:drop=QPYQX p:dupl=MLLeL
p:duri=QQaRS p:earb=cMTNP p:easi=eMNMO p:edit=RbOOQ p:effe=NMLeL p:else=LbHZM p:emai=NPPNd p:empt=KKhKK p:enve=MOdPP
p:erro=bNVKR p:esti=QSZST p:ever=dHVHI p:expe=JLHcV p:expi=hMLIN p:fabr=YXLRO p:fade=fKNLO p:fail=PZUPP p:fals=PbPPP
p:faul=fEPTK p:feat=MjIKI p:fede=RTaSQ p:feel=aNQRQ p:firs=fNKMQ p:flav=QeLNQ p:flic=eNLNO p:flim=cNNNN p:focu=aQRPS
p:fore=RRcPQ p:forg=GGXWX p:foun=XFGdJ p:fram=YSSPP p:free=eONPP p:frid=XPZMQ p:gene=LeLLL p:genu=MgLMO p:give=ZSRPQ
p:glas=TQbLL p:good=QVXPP p:grea=SJJdU p:gree=dXJKO p:grin=bRQRS p:hand=bVQJL p:happ=aPTNR p:hard=PZXON p:hasn=LKhPM
p:hate=KLNgQ p:head=bQQOP p:heat=cOOPR p:heav=SRPaR p:hell=LLLLe p:hing=cSOQT p:hold=SaPSS p:hopi=SMRbS p:horr=cOOOO
p:hous=PKfLP p:howe=RTQaR p:husb=POOeO p:igno=JIKRe p:imit=MdNNN p:imme=aQPQR p:impu=MMNfM p:inac=aWNMM p:incl=KLgJR
p:inco=GRaWF p:infl=bRQPR p:insi=ZNYKJ p:inst=GSQIe p:inte=NQMdP p:invo=GAJAo p:ipho=PYOVP p:isn'=IgPNL p:issu=RLRXY
p:itch=dMMQN p:item=OPdPO p:itse=ZPWOP p:jack=RZQRR p:jamm=cPPPQ p:keep=eJJVJ p:kett=ZRQST p:keyb=aSQRR p:kitc=ORQbR
p:knoc=LfNLN p:labe=KTdKL p:lapt=ZQPWQ p:larg=LVIdK p:last=ZRRSR p:leak=cIXJK p:leat=UcMNO p:ligh=eTKMN p:list=CmDDS
p:livi=QRPbR p:long=SLNeJ p:look=RWJZG p:loos=dLKUM p:losi=ZRRQR p:make=cMMWM p:marc=RRaRR p:mark=YQVQQ p:matc=HdNRW
p:mate=XWLSL p:matt=fRKJK p:mean=SPPbR p:meas=LUJcK p:melt=RKbKL p:mess=WLJLb p:micr=ZRQPP p:minu=eOLNO p:misl=KgLKK
p:miss=BLhHT p:mist=KOPiJ p:mode=JhGPJ p:mold=dNNPO p:mone=OMKRd p:mont=WLdIN p:moto=bPQPP p:moul=dQLRS p:move=STYST
p:narr=QQPbQ p:need=JQVZL p:neig=LNfLO p:neve=QAeBV p:nigh=OVNaP p:nois=jMKHN p:noth=PPVNZ p:numb=LaQWL p:obvi=TcNNO
p:olde=RZRQR p:onli=NePKQ p:open=SMdNP p:orde=AXTcI p:orig=KgMMO p:othe=LEEQh p:outs=OPaQQ p:over=UGGVX p:pack=FLnBC
p:padd=PPcNN p:page=hMIMM p:pain=bPPOQ p:pape=VZPOQ p:parc=FRiIL p:part=QLaRT p:patt=OfOKP p:paym=MONMd p:peel=bRMRR
p:perf=VXOTP p:phon=dHIWK p:phot=GlJHL p:pick=PRPaS p:pict=PhJBT p:piec=ZOcGG p:pill=fLOOP p:pinc=PQQbQ p:pira=LaULL
p:pixe=bSOSS p:plac=SRQaR p:plan=aNLXN p:plas=eUKKN p:plat=OPcRS p:plea=NNNLf p:poly=PcPQQ p:poor=aQQQQ p:porc=MMeMO
p:post=QPPPb p:pref=NJObY p:pres=QNScT p:pret=QaSRR p:pric=CDDTk p:prin=YQQXS p:prob=VNSOZ p:prod=WcPDR p:prom=KPIJi
p:prop=dOPOP p:prov=SSRRa p:purc=LLLcU p:qual=dMOSE p:quee=QcQRS p:quic=XYNRT p:reac=bQQQQ p:read=eKOMN p:real=PQPbQ
p:reas=JHNTd p:reba=NMNNd p:rece=AUaAZ p:reci=RTRZS p:refu=EJTKe p:regr=OLJfK p:remo=ZHTZG p:repl=IdFHa p:resp=NMNMd
p:rest=aRQPR p:retu=EEWIg p:righ=bLWQO p:ripp=gJRIK p:rott=dNMPP p:rust=dSLNM p:samp=PPLPd p:scal=cNQOP p:scen=ObLVO
p:scra=iKIKL p:scre=hCaAC p:seam=bQRPS p:seco=WKUWM p:sele=RVPYS p:sell=ARNFj p:send=RRcON p:seri=ObROR p:serv=FIHIk
p:shad=NUYVP p:sham=XRWQR p:shat=MMeMM p:shee=ZVOQQ p:ship=OTeAV p:shir=bMSNP p:shoe=UKNdN p:shor=JKcVM p:shou=POUbS
p:show=FfYIJ p:shut=cPPNP p:sign=WRZPR p:silv=QcQPQ p:simp=UXTTO p:sinc=PPcPP p:size=WPNaR p:sizi=RMMcM p:slee=aNKXQ
p:smal=KWDfF p:smas=LOgOO p:smea=cOOOO p:smel=nCDLE p:snap=eLPKM p:soak=KMgNN p:some=SbQTK p:soun=iKIKL p:spac=PPNdM
p:spar=cOOOP p:spea=fMLLM p:spil=LNdNM p:sque=bOPPP p:stai=bWMNP p:stal=cONPP p:stan=dOPNQ p:stat=MdPNP p:stee=QaRSR
p:stic=fLMLN p:stil=MLiKK p:stit=eOMNN p:stoc=HIDGm p:stol=LLeLM p:stop=iMHMN p:stor=LJJTf p:stra=gNMMO p:stri=cRMRQ
p:stro=UPPaQ p:stuc=ZLZLL p:stuf=OXXQS p:styl=JYIZJ p:suit=ULKdL p:supe=dOOOP p:supp=EdDDe p:swel=aSRQR p:swit=SaPNQ
p:tabl=eMQLN p:tast=bLJZK p:terr=ZNPNW p:test=KLLKf p:than=KIKKg p:ther=XJULX p:thes=VaONP p:thin=RYQWM p:thou=JTIfL
p:thre=eLSKL p:thro=dPOOM p:tigh=SOMdP p:toas=dOOPP p:tota=ZVNNN p:touc=YOOUO p:towe=cQOOP p:trac=EFoFG p:tran=LPfPQ
p:tras=cOPPP p:tryi=LNPdN p:turn=bLUQL p:twic=IIMaa p:unco=LMMeM p:unde=KKeKK p:unev=aQPQQ p:unfl=MMNcN p:unhe=NMMNd
p:unra=cPPNQ p:unre=ZOOQW p:upda=PQbPQ p:usin=cQOPS p:vacu=cPOOP p:vers=LjJKO p:wais=QYPWS p:wait=NMgIM p:warp=dNOOP
p:wasn=WTUTP p:watc=dONPP p:wate=aWRIJ p:webs=MdPPR p:wedd=NPVaQ p:week=UMdJM p:weir=RNOaO p:what=NMNMd p:whee=eONMN
p:wher=JIiIN p:whil=bQOPQ p:whit=ZYMNP p:with=SRbNL p:wobb=eNNNO p:won'=gCCYE p:work=fRJOJ p:wort=OOOdP p:wron=HcMWL
p:zipp=hLKMO r,我=TYSRT r_不=TbOGZ r_了=SSSYR r_其=SUTSX r_协=TTTTW r_发=RZTSU r_坏=ZTQST r_实=TWTTT r_没=YSXSO r_的=PWPYR
r_让=SSSSY r_跟=TWUTU r_错=TRSaR r_需=TUTXT s_就=bTPQT s_碎=TUWTU t_不=UPPbR t_了=GOUXY t_我=SQRcR t_没=RPJQf u盘=YTTTS
w:100=NdNOP w:100_cotton=RaQQQ w:10=LcSNU w:128g=PbRQR w:12=RaQTT w:1=KLTJc w:1_8=SYTTT w:20=WRTRW w:24=STYTT
w:256g=RZSTT w:2=LVcML w:2_pack=RbOQS w:32=RbRPS w:32g=RYTTT w:3=KOhKJ w:3_out=ORbSP w:3_weeks=RTYTT w:40=RbQQQ
w:42=SaRQR w:48=SSYTT w:4=MScNN w:500=SYRST w:5=POcQQ w:6=RQZQR w:7=PZMZM w:8=PaUQQ w:8_1=SYTTT w:8_instead=SZQSS
w:a=YWHUQ w:a_b=TZSTR w:a_better=NPQdR w:a_bit=OMPdP w:a_charge=ZSQSS w:a_cheap=ObSRT w:a_cheaper=OaQUR
w:a_completely=TXTTT w:a_day=aSQSR w:a_different=OLPfO w:a_fake=PaQSS w:a_fan=KLOfP w:a_hair=cRRMR w:a_headache=YSTRT
w:a_hole=dORMT w:a_knockoff=QbROQ w:a_larger=SRTZS w:a_month=TMcMP w:a_neighbour=QQbQR w:a_partial=TTSTX
w:a_present=QNScT w:a_queen=SaRSS w:a_rash=eOQLN w:a_red=SZRRT w:a_refund=ZSSQU w:a_set=PYOWR w:a_size=SYQUR
w:a_trip=TTSYT w:a_used=RZRRT w:a_week=eLRKM w:about=OcOQQ w:about_the=QbSNT w:accident=NMLeN w:accidentally=SRQaR
w:accidentally_placed=SRQaR w:acrylic=SYSSS w:address=JGXbJ w:adjustment=SSSPa w:advertised=QgIJJ
w:advertised_as=PbRRR w:advertising=QbPQQ w:after=gEWBG w:after_a=dPOPQ w:after_one=bTNST w:after_the=LQeOR
w:after_two=cRMRR w:after_using=ZSRSS w:agree=STRSZ w:agreed=LJKKj w:agreed_by=SSSRY w:agreed_on=SSSSY
w:agreed_refund=UUUUV w:agreed_to=UUUUV w:agreed_with=TRRSZ w:agreement=RQQRb w:air=fMLLM w:all=fKSIM w:all_over=cOSMP
w:allergic=hOLKM w:allergic_reaction=bQQQQ w:already=ZDGdH w:already_bought=STTYT w:already_has=KQQeQ
w:already_have=OQQbS w:already_own=ORRaS w:although=TaRPR w:although_it=YSUST w:an=dKTFT w:an_allergic=bQQQQ
w:an_hour=aRQRQ w:an_invoice=RRQOa w:and=iWQGA w:and_colour=WRZOT w:and_got=QWXQU w:and_i=XQRVT w:and_it's=YRTSS
w:and_it=NaYNS w:and_loose=XSSSS w:and_not=UVPYT w:and_nothing=UQSYR w:and_past=ZRRST w:and_received=TZRST
w:and_smells=YSRST w:and_the=WXXMS w:and_works=PVRYT w:another=JWHeN w:answer=PQNOd w:any=XSQVR w:anymore=RTTaQ
w:anything=WPPYR w:apart=eOMMO w:app=eSPNN w:applied=POPPc w:apply=QQONd w:are=YbNOG w:around=RRRZS w:around_the=RRRZS
w:arrival=RNbMO w:arrive=LSePR w:arrived=RJiEF w:arrived_and=USWTT w:arrived_broken=QSaTT w:arrived_damaged=SSXTT
w:arrived_in=VTUTT w:arrived_late=YRSSS w:arrived_too=RTdLT w:arrived_with=YRTRS w:as=HgAQY w:as_a=OKPeQ
w:as_advertised=ZWPPO w:as_agreed=RPRQb w:as_described=MaPXP w:as_discussed=QNRPc w:as_new=NeQPL w:as_pictured=QYXRP
w:as_shown=RbQQQ w:asked=NWLIe w:asked_for=QZONW w:asked_me=SRRPb w:asked_to=TTTTX w:asking=SZPTS w:at=XCWZJ
w:at_all=bRPOR w:at_checkout=RPQYX w:at_customs=PRbPQ w:at_my=SRZRT w:at_the=OOUZR w:attempt=PPcNN w:attitude=NNNNd
w:authentic=MeNMO w:away=YTTRT w:awful=YPQVR w:b=RbQRQ w:baby=KMRgN w:back=KHaIe w:bad=ZGRST w:badly=aNWKN
w:badly_made=bQMRQ w:badly_packed=OQaRR w:bag=YbNLQ w:barely=TXTTT w:battery=iKJLK w:battery_drains=ZSRSR
w:battery_only=ZRRSR w:battery_won't=XSTTT w:be=KbRWO w:because=OMWWR w:been=LQePR w:been_a=OSbRT w:before=bPQQS
w:bent=YMYMN w:better=ITKeK w:better_deal=OOPcQ w:big=IKKkJ w:big_for=TTSYT w:bigger=UVMZO w:bigger_size=RQSZR
w:bigger_than=WYPPR w:birthday=QQbQR w:bit=MKOfN w:black=TeMNP w:blade=bPQQS w:blank=aRPRR w:bled=cPRPS
w:blender=ZSQSR w:blue=OdOOQ w:bluetooth=bZMKM w:blurry=cNQQQ w:bottle=KXbPR w:bottle_leaked=PRbSS w:bottom=aPPRS
w:bought=GQFhI w:bought_2=SSRaR w:bought_it=RRRaT w:bought_on=SSTZT w:bought_one=STTYT w:bought_the=RIPfS
w:bought_two=TTSYT w:box=GGoAA w:box_arrived=RTYTU w:box_crushed=RTYTU w:box_empty=SSYTT w:box_was=NOdOO w:brand=HgIPL
w:bread=bQOQR w:bright=SSSXS w:broke=mEKEG w:broke_after=YTRTT w:broke_in=VRWSR w:broke_the=VSXSS w:broken=FQdOS
w:broken_but=RZSST w:broken_i=SQSZT w:broken_in=TSYST w:broken_it's=MPLPd w:broken_just=QcLWP w:broken_on=PRaTS
w:bug=ZRRPS w:bugs=dONQR w:build=aSQRS w:bulky=RQObQ w:burned=cRQNP w:burning=YTTST w:burnt=aRRSS w:burnt_out=ZSSTS
w:but=XVaJG w:but_i=LKTfR w:but_it's=PYUTR w:but_it=UaVJQ w:but_its=SZSTS w:but_not=KZXPO w:but_one=TKfOS
w:but_the=iQNDO w:but_two=OQbRS w:button=bSSQS w:buttons=cPPPQ w:buttons_fell=WTTTT w:buttons_stick=aQQRR w:buy=OOOeN
w:buying=UPPZP w:buying_it=XSRUS w:by=OEbYP w:by_accident=QOObQ w:by_mistake=RNUdN w:by_the=SRbQT w:c=XYOOQ
w:cable=XPdMH w:called=OPTaP w:came=SCjAO w:came_after=IPfOQ w:came_apart=aSPRS w:came_off=dOLQQ w:came_smashed=RTaSR
w:came_without=PQZRR w:camera=bUPNO w:can't=WMLaN w:cancel=MKKRe w:cancelled=KJHdT w:capacity=QaRSS w:car=OXQUS
w:car_i=TOTaU w:card=PQPJe w:carrier=RSaRS w:case=aUNRO w:cashback=QNJPe w:cat=YKKZM w:chain=ZRQQQ w:chair=dONNO
w:change=TOJZV w:changed=IMReL w:changed_my=MPVaP w:charge=gNLMO w:charged=NKHGi w:charged_twice=ORPPb w:charger=SIiJD
w:charger_gets=aSQSS w:charges=aROSQ w:charging=eNOPM w:charging_cable=YQTSQ w:chart=MePNQ w:chat=MNNNc w:cheap=gRLFM
w:cheaper=BPHkJ w:cheaper_at=PRRaR w:cheaper_elsewhere=QPSbS w:cheaper_on=NQRbR w:cheaper_one=OZQVS w:checked=SQTZT
w:checkout=POPVb w:chemical=bRRPR w:chemical_smell=aSSQS w:chipping=ZQRQR w:chips=bPPPQ w:chocolate=cOOPP
w:chocolate_was=bQQQR w:chose=QZPTS w:christmas=NRaQR w:claims=LeTKO w:clashes=RRPaQ w:clashes_with=RRPaQ
w:clasp=cQPPS w:clicked=OJOgO w:clicked_the=RORbT w:clicks=dQOMP w:close=bRQNQ w:coating=ZSQSS w:coating_came=ZSQSS
w:code=IMJFk w:code_didn't=PSPKe w:code_was=RSRRZ w:color=MYCcG w:color_doesn't=NdTNT w:color_is=QZTSU w:colors=ZUQNQ
w:colour=VRLaJ w:colour_is=KYRXS w:come=SUdIM w:come_with=OYZOO w:coming=aSRRS w:coming_loose=ZTSSS w:company=RQRQa
w:company_name=RQRQa w:compatible=QaQVO w:compatible_with=SUSXR w:completely=OeMPP w:completely_different=OeMPP
w:connect=dOQNP w:connection=ZRRQR w:constantly=cPPPP w:contained=RdMNR w:copy=PcPRP w:corner=PSaST w:corner_of=STYTT
w:cost=OPMSc w:cotton=NdNNO w:cotton_but=SZRTS w:couch=POScR w:counterfeit=KfNNM w:coupon=ILHFl w:courier=JKjLK
w:courier_never=STXTS w:cracked=WKbKM w:cracked_on=LTdTT w:cracked_when=TSXST w:cream=XOXOO w:crushed=ILgLM
w:crushed_and=QTZTU w:cup=aQPQQ w:curtains=ZQPTQ w:customer=ONLOd w:customer_service=PONOc w:customs=HJjJG
w:customs_for=RTaST w:damage=QTWKW w:damaged=NMhME w:damaged_in=aPTQP w:damaged_not=SQQbT w:date=ZPTPQ
w:daughter=ZQPWQ w:day=eMJTM w:day_one=aRQQT w:days=gPQLQ w:days_broken=ZURRT w:dead=oJAKL w:dead_pixel=XTSTT
w:dead_pixels=aTPTT w:deal=OOPcQ w:decided=RSQaR w:decided_to=RSQaR w:defect=bNLaL w:defective=hFRRK
w:defective_i=RTTYT w:defective_it=ORZVT w:defective_unit=aSRQR w:defects=XNKQZ w:delay=OObOO w:delayed=NOcNN
w:deliver=SSaQR w:delivered=HOkBH w:delivered_but=RMcRS w:delivered_not=TRYTT w:delivered_to=PKhKP w:delivery=KDjNH
w:delivery_was=WPSYQ w:dented=NPdPQ w:described=LcOWO w:described_but=ROSbS w:description=HiGOI w:description_is=SYTST
w:description_said=SYSSS w:description_says=TYTST w:description_was=TWPVR w:design=VXWMP w:did=NLSZX w:did_not=NLSZX
w:didn't=KGUdQ w:didn't_come=ORcPP w:didn't_get=OQaKY w:didn't_like=RQQcS w:didn't_order=TaSNT w:didn't_read=PMPdP
w:didn't_work=IOJWb w:died=hJIJK w:died_after=ZSRSS w:difference=OMOKg w:difference_back=RRRPb w:different=HhBSB
w:different_brand=RRRaQ w:different_color=SSSYS w:different_from=OdRQS w:different_item=SZSRS
w:different_pattern=SYTRS w:different_product=QcOTT w:different_style=QSQZO w:differs=SZSRT w:differs_from=SZSRT
w:dimensions=MeOMP w:dirty=fLKLL w:disconnecting=aQRSR w:discount=KNIKi w:discount_code=OSQNd w:discussed=QNRPc
w:do=WLPQa w:do_i=POPNc w:does=eNGVH w:does_not=aPKXJ w:doesn't=cTIUE w:doesn't_fit=JTQcS w:doesn't_go=SQQaR
w:doesn't_have=PaSQT w:doesn't_heat=eOPMS w:doesn't_hold=cPRNR w:doesn't_last=cMROS w:doesn't_light=aQRQS
w:doesn't_like=MOSdT w:doesn't_look=OYSVT w:doesn't_match=IePTP w:doesn't_seal=bQPPT w:doesn't_suit=KORdR
w:doesn't_work=SNWXP w:doesnt=ZLNVO w:doesnt_work=cQPMQ w:dog=YKIaM w:dog_won't=MTSbT w:don't=XAIaT w:don't_fit=eRNKQ
w:don't_know=LSPIf w:don't_like=BJTjN w:don't_need=HPMjK w:don't_use=PRSaS w:don't_want=OTPdO w:dont=ZKJaJ
w:dont_like=QPRaT w:dont_work=dQOLN w:door=SRZRT w:double=XKJWV w:down=aNLaJ w:drains=ZSRSR w:dress=TRSYT
w:dried=cQPPN w:dried_out=cQPPN w:drift=cNOOO w:drips=aSPRT w:driver=NOeMO w:driver_left=SSZQU w:drone=bRRPS
w:dropped=QPYQX w:dry=cOPQQ w:dupe=LeLLL w:duplicate=MLLeL w:duplicate_order=TQPaR w:during=QQaRS
w:during_delivery=RSYSS w:earbud=cMTNP w:earbud_is=VQYTS w:easily=eMNMO w:edition=RbOOQ w:else's=PgJMP
w:else's_order=TaPQS w:else=PNWYP w:elsewhere=OMQcP w:email=NPPNd w:empty=KKhKK w:empty_box=SRYTS
w:empty_envelope=RRaRR w:envelope=MOdPP w:error=bNVKR w:estimated=QSZST w:eu=PcPQQ w:every=cQOPP w:everything=RRZSS
w:everywhere=aMVLM w:expected=OPOcN w:expensive=NOKWY w:expired=hMLIN w:expired_last=bOPSQ w:eyes=cPOOQ w:fabric=YXLRO
w:fabric_is=WYQOQ w:faded=dNOMO w:failed=PZUPP w:fake=AoHDD w:fake_logo=QbPRQ w:fake_original=SXTST w:false=PbPPP
w:fan=VJLcM w:fault=RNScS w:fault_i=SNSbS w:faulty=fHQKL w:feature=QdMQN w:features=OfKNM w:features_listed=QbRQS
w:fedex=RTaSQ w:fee=MOJQg w:feels=aNQRQ w:fell=jIHHI w:fell_apart=bQPOQ w:fell_off=dNOOP w:fell_out=cPPPN w:few=XTTTT
w:fine=KSUXX w:fine_and=PRMeT w:fine_but=RXXOR w:fine_i=RRSUY w:first=fNKMQ w:first_time=aRRQS w:first_wash=YSQST
w:fit=GJAoB w:fit_me=QSSaS w:fit_my=NURZR w:fits=PXKYM w:fits_fine=RZSST w:five=XRWRQ w:five_minutes=YSRSS
w:five_weeks=STYSS w:flat=cNTMO w:flicker=ZSRSS w:flickers=bPOPP w:flimsy=cNNNN w:focus=aQRPS w:food=fJSHJ
w:food_was=cPNOO w:for=AKYkC w:for_a=OQZVR w:for_christmas=STYRT w:for_it=SSOaS w:for_less=RPQbS w:for_me=JHJkK
w:for_my=MKYZP w:for_the=TWYPT w:for_two=RPbQS w:forever=RRcPQ w:forgot=GGXWX w:forgot_to=OOVUW w:found=XFGdJ
w:found_a=aLMWN w:found_it=QSRZT w:found_the=RRRZS w:frame=YSSPP w:free=MNFGj w:free_gift=POKJg w:free_sample=PPLPd
w:freezes=dOOPP w:from=aYVDI w:from_the=VaTKP w:game=YSSSR w:gave=eNUJM w:gave_me=cPRNO w:gave_my=bSSPR
w:genuine=MgLMO w:genuine_leather=QaSSS w:get=TMeFW w:get_here=RSbOR w:gets=dOLPP w:gets_stuck=ZSPSR w:gift=ABAgZ
w:gift_card=PQPJe w:gift_not=QPNXW w:gift_recipient=RTRZS w:glass=KScNN w:glasses=ZQRQQ w:go=XPPYQ w:go_away=YTTRT
w:go_with=ORRbR w:goes=bRPRQ w:gold=XYNOO w:gone=ZOXNQ w:good=QVRZQ w:good_quality=NXVVT w:goods=QVXPP w:got=ZUXRA
w:got_3=OPcRQ w:got_a=OfNLR w:got_cancelled=TTSXT w:got_it=NPWYR w:got_lost=RRaST w:got_nothing=TRYTT w:got_one=MLZYQ
w:got_the=JUWYN w:great=SJJdU w:green=dXJKO w:grinding=ZSRST w:had=ZJRZM w:hair=gMNJP w:hair_on=bPQPT w:half=URcNG
w:half_of=QVZNR w:half_the=TTYQP w:handed=RcNSR w:handle=aMVNP w:handle_snapped=ZSRRT w:happy=XRVRT w:has=gJOQH
w:has_a=gMNKR w:has_been=OSbST w:has_dead=aTPTT w:has_no=ZWLTN w:has_one=QSSZT w:has_scratches=aSRRS w:has_this=OSTbS
w:hasn't=NOeQP w:hasn't_moved=STYST w:hasnt=RPaSR w:hasnt_shipped=RPaSR w:hates=MNOeQ w:hates_it=OQPcR
w:hates_the=RQTZT w:have=FWNfK w:have_a=QcRPQ w:have_checked=SQTZT w:have_the=OXRWS w:headache=YSTRT w:heat=eOPMS
w:heating=aQPRS w:heavy=SRPaR w:heavy_for=TSSXS w:heel=XPNZO w:held=RSaRR w:held_at=RSaRR w:hello=LLLLe w:help=JJIRe
w:here=JIjHK w:hinge=cSOQT w:hold=YMMXO w:hold_a=ZSQSS w:holds=SaPSS w:hole=jJLJP w:hole_in=eOOMS w:hole_near=aQRQS
w:home=LMMeN w:hoping=SMRbS w:hoping_for=SMRbS w:horrible=cOOOO w:hot=ePKQQ w:hour=aRQRQ w:house=PKfLP w:how=LLKNg
w:how_do=POPNc w:how_to=QRPLd w:however=RTQaR w:husband=POOeO w:husband_hates=RSSYT w:i'm=RTVXT w:i=NWNZP
w:i_asked=SZRSS w:i_bought=RgSJS w:i_changed=RTZRT w:i_chose=QZPTS w:i_clicked=QNQcQ w:i_didn't=ZcRIR w:i_do=YSXPS
w:i_don't=QKZZM w:i_found=PRQbT w:i_got=OTaNP w:i_had=WMQaR w:i_have=OKTdP w:i_just=OLLfX w:i_no=SRSZS
w:i_opened=URYQS w:i_ordered=PiQHN w:i_paid=PdQMS w:i_picked=QUQYS w:i_received=SWUTS w:i_should=SQTZT
w:i_simply=PPQeR w:i_still=SSXST w:i_want=YSRMZ w:i_was=UOObQ w:i_wore=YTTST w:ignore=MLNJe w:ignore_this=QORNc
w:ignored=TSTRY w:ignored_me=TSTRY w:imitation=MdNNN w:immediately=aQPQR w:impulse=MMNfM w:impulse_purchase=QQQaP
w:in=aGcJK w:in_a=dOSNO w:in_box=OQaRQ w:in_customs=PSZSR w:in_it=ZROTR w:in_my=VQPZQ w:in_pieces=ORaST
w:in_shipping=aQTQP w:in_the=WYVHR w:in_time=OPcNO w:in_transit=MQeQR w:inaccurate=aWNMM w:include=RQcSN
w:include_the=RQcSN w:included=LNcLV w:incompatible=NLJeN w:incomplete=MGjFL w:incorrect=QfJPP w:ink=eNMMN
w:ink_smears=cOOOO w:inside=ZNYKJ w:inside_the=aTRPQ w:install=RPPPb w:installation=PMNNc w:installing=WRPPY
w:instead=KcSUJ w:instead_of=MdVKK w:instructions=POdOL w:interest=NQMdP w:invoice=GAJAo w:invoice_not=SSSSZ
w:invoice_with=SSSRY w:iphone=QXPWQ w:is=mTJEE w:is_a=PdQPS w:is_already=aPTQT w:is_blurry=cNQQQ w:is_broken=cPORR
w:is_chipping=ZQRQR w:is_dead=aQPST w:is_defective=gOMLO w:is_dry=cOPQQ w:is_fake=OcQRR w:is_fine=KQbOY
w:is_good=NWRYT w:is_it=NOcOS w:is_missing=RNaUL w:is_my=RSYST w:is_not=PWRYP w:is_nothing=ObSPT w:is_plastic=QaTTT
w:is_so=ZRRRT w:is_unresponsive=ZRQRR w:is_way=OaSST w:is_wobbly=YSSTT w:is_wrong=OcRPS w:isn't=IgPNL
w:isn't_the=QbROT w:issue=RLRXY w:issue_the=ZRSRS w:it's=LbKWQ w:it's_a=JZMZM w:it's_been=RSZRT w:it's_just=aXOOS
w:it's_not=MRUOa w:it's_polyester=TYSST w:it's_simply=SbPPS w:it's_the=dSQLS w:it's_too=RQLfR w:it=QMWgA
w:it_arrived=STaOT w:it_at=ONYXR w:it_but=WRXRS w:it_came=OYaNS w:it_cheaper=QSRZT w:it_does=RXSUS w:it_doesn't=NRScT
w:it_fits=PdRMS w:it_for=RXPWR w:it_has=WPZOT w:it_in=URYQS w:it_is=SXQLZ w:it_isn't=NcMUP w:it_it=XScJR
w:it_just=eLWMN w:it_looks=JcPTR w:it_never=STYRR w:it_on=YQSTT w:it_says=MePMQ w:it_simply=YQYMS w:it_was=STPaK
w:it_wasn't=QScOT w:it_without=SRWWS w:it_won't=cRQPT w:it_works=OXZRT w:itchy=dNNMN w:item=McWIQ w:item_arrived=RVXTT
w:item_but=OOdST w:item_has=YXOOP w:item_i=SPQXY w:item_is=aIJYW w:item_missing=ROPRb w:item_not=RVXRQ w:items=OPdPO
w:its=aWLRP w:itself=ZPWOP w:jacket=RZQRR w:jammed=cPPPQ w:just=TJNcR w:just_a=SKaJW w:just_badly=eSNNS
w:just_doesn't=cQLSS w:just_don't=RSRZQ w:just_not=McLVP w:just_testing=OPPNc w:just_too=QRQbP w:keep=XQPYQ
w:keep_my=RSQaR w:keeping=NQQcQ w:keeping_the=NQQcQ w:keeps=gLLLL w:keeps_disconnecting=aQRSR w:keeps_losing=ZRRQR
w:kettle=ZRQST w:keyboard=aSQRR w:keys=cQPON w:kid=NQQcR w:kids=POMcQ w:king=RaSSS w:king_size=RYTST w:kitchen=ORQbR
w:knockoff=QbROQ w:know=KPOKf w:l=OgNMO w:l_m=TWTTU w:label=KTdKL w:label_says=SZRST w:lamp=bMTMN
w:lamp_flickers=bPOPP w:laptop=ZQPWQ w:large=OXKaO w:larger=QPQbO w:larger_size=SRTZS w:last=gPNIK w:lasts=ZRRSR
w:late=REkFP w:late_and=bQLXS w:late_for=TTaPT w:leak=cNNON w:leaked=NQbRR w:leaked_in=PSYSS w:leaks=gKILM
w:leaks_from=aPPRS w:leather=UcMNO w:leather_pu=TXTTT w:left=RMjBH w:left_handed=RcNSR w:left_it=NOeNS
w:left_outside=OPaQQ w:left_side=ZSQSR w:legs=cPOOP w:lens=aRQQQ w:less=OXOYP w:less_than=QZRQR w:lid=XIfGH
w:lid_doesn't=bQPPT w:lid_was=VRXRR w:lied=LiLKI w:light=cPOPR w:lights=ZWNQP w:like=KYBgA w:like_color=TSTXT
w:like_it=KVRbO w:like_the=LbJZM w:line=aRQPR w:listed=MZNJZ w:listing=GmHKK w:listing_said=QbPSS w:listing_says=SZRSS
w:living=QRPbR w:living_room=QRPbR w:logo=NeNNO w:long=MNaTK w:long_for=TTSYT w:longer=SLNeJ w:longer_need=SSRaQ
w:longer_needed=RRTYQ w:longer_want=RQQaP w:look=LWQaP w:looks=TUMZI w:looks_different=QZTSS w:looks_in=QaSQT
w:looks_nothing=QaSPT w:looks_ugly=ONQbR w:loose=dLKUM w:losing=ZRRQR w:losing_connection=ZRRQR w:lost=KClLE
w:lost_by=PRbOP w:lost_in=MPcPQ w:lost_it=SQZNS w:lost_my=TTXST w:lost_somewhere=RRaST w:loud=aRRRS w:love=SPRbT
w:low=cPPOR w:m=NhLKP w:made=mFELG w:made_my=bRQOQ w:made_us=aQRQR w:mail=MNeNQ w:makes=ZOOYP w:makes_a=aRRRS
w:many=SQNdR w:march=RRaRR w:marked=TSYST w:marked_delivered=TSYST w:match=HeNQW w:match_my=OLReR w:match_the=PcSMT
w:material=XWLSL w:material_is=ObSRT w:matter=aWROS w:mattress=eNMOM w:may=SSZST w:me=NHAhY w:me_a=aUPLS
w:me_the=TcTNT w:me_to=RPQOd w:meant=SPPbR w:meant_to=SPPbR w:measured=RJPeQ w:measured_wrong=RJPeQ
w:measurements=QeQMR w:melted=RKbKL w:message=XMLMZ w:milk=gMLLN w:milk_was=bPOPP w:mind=NGOiI w:mine=PbQQQ
w:mine_is=QZSTT w:minutes=dPMPP w:misleading=KgLKK w:misleading_description=SXSRS w:missing=CIgIU w:missing_from=SRYTS
w:missing_however=TYMZS w:missing_one=SQYRR w:missing_parts=RObTS w:missing_the=ORcSR w:mistake=KOPiJ
w:mistake_i=TYTRU w:mistake_when=QQRaS w:model=JhGPJ w:model_for=TPSaU w:model_i=SaTRT w:mold=cPOOR w:moldy=dNNPO
w:money=OMKRd w:money_back=PQOMc w:month=WLaLO w:more=PPPbO w:motor=bPQPP w:mould=dQLRS w:moved=STYST w:much=NWMRZ
w:much_smaller=RZSRT w:my=OGKiO w:my_car=OXQUS w:my_couch=POScR w:my_coupon=STROa w:my_daughter=aRRRR w:my_dog=XQRUS
w:my_door=SRZRT w:my_fault=TTUWU w:my_husband=RSSZS w:my_kitchen=PTTZT w:my_living=QRPbR w:my_mind=VOUXO
w:my_mistake=QYQVR w:my_money=PRRKd w:my_neck=bRRPR w:my_old=RSQaR w:my_order=QebDQ w:my_package=QQbQR
w:my_phone=LQReQ w:my_printer=TPSaU w:my_skin=aONUO w:my_son=TQPaQ w:my_style=SNRbR w:my_taste=ONQdP w:my_toes=PQQbQ
w:my_wife=RTTYT w:n=HIKIh w:n_a=HIKIh w:na=KKKKf w:name=RQRQa w:narrow=QQPbQ w:navy=PaOUR w:near=aQRQS
w:near_the=aQRQS w:neck=bRRPR w:need=ABBkb w:need_a=QNSbU w:need_an=RRQOa w:need_help=SRQNb w:need_it=OQPdP
w:need_this=RSSbP w:needed=LKVaL w:neighbor=OQbOQ w:neighbour=QQbQR w:neighbour_who=QQbQR w:never=QAeBV
w:never_arrived=SUZSS w:never_came=HOWNa w:never_received=SSZTP w:never_shipped=QPfRK w:never_showed=QRcSP w:new=UdLMK
w:new_but=RZTTS w:nice=SWQXR w:nice_quality=PXSXT w:night=OVNaP w:no=DGWVb w:no_damage=NXLNa w:no_defect=QTTZS
w:no_defects=NQNTb w:no_instructions=POdOL w:no_invoice=SSPSa w:no_longer=MMOfK w:no_matter=bRRPS w:no_padding=PPcNN
w:no_quality=QSXVS w:no_reason=OOQYT w:no_reply=ROPPb w:no_screws=LRbQQ w:no_sound=cQNQQ w:no_stock=PQOKe
w:no_tracking=RRcPO w:no_use=NQTcL w:noise=gNMKO w:not=LWQWO w:not_a=QNMcN w:not_applied=POPPc w:not_as=KjMIK
w:not_broken=SZFHb w:not_compatible=RXRWP w:not_damaged=YWJXR w:not_defective=NQaUV w:not_delivered=SQZRS
w:not_fit=NNPeN w:not_for=ROQdR w:not_genuine=PeMOP w:not_here=MKfLM w:not_in=JMbNX w:not_included=OOYNX
w:not_late=XQEPb w:not_lost=bROST w:not_my=KaHVL w:not_original=PbPPP w:not_provided=SSSSZ w:not_real=PdPOP
w:not_received=PGdOW w:not_shipped=QMcSQ w:not_silk=NdNMO w:not_suitable=POPcP w:not_that=QSZTT w:not_the=PgRLI
w:not_there=QTaPR w:not_want=STXWR w:not_what=HhJQL w:not_working=bQQQR w:not_worth=OOOdP w:not_wrong=ZQUQQ
w:nothing=PQVMa w:nothing_broken=QaLaQ w:nothing_inside=JNfPM w:nothing_is=RVOaT w:nothing_like=IiOIP
w:nothing_wrong=MKZUX w:now=VPYQQ w:number=LaQWL w:obviously=UZPPQ w:obviously_used=aQRRT w:odor=bPPOP w:of=SUWPP
w:of_10=SZQSS w:of_4=OLePO w:of_my=RQWWR w:of_stock=LNOQf w:of_the=QQYUQ w:of_two=STXTT w:off=eTFOA w:off_after=WTTTU
w:off_and=ZRRST w:off_the=bPQQS w:ok=FMLPf w:old=OQMdP w:old_one=RSQaR w:older=RZRQR w:older_model=RZRQR w:on=bKQYA
w:on_a=SSSSY w:on_another=SRSZT w:on_arrival=RNbMO w:on_day=aRQQT w:on_impulse=SSTZT w:on_it=caJHP w:on_me=XHMbL
w:on_the=WbTGP w:on_time=PObMQ w:once=dRMPR w:one=NSdWA w:one_bottle=SRZST w:one_earbud=aNVOQ w:one_i=PeNMS
w:one_in=RYSTT w:one_item=RPbOP w:one_of=LNfOQ w:one_piece=VNZRT w:one_shoe=PPaPS w:online=NePKQ w:only=RMfCS
w:only_got=LOeNQ w:only_lasts=ZRRSR w:only_one=LNeNQ w:only_received=RObTP w:open=XIcKS w:opened=SMdNP
w:opened_and=UQYSS w:opened_it=WSVRT w:opened_the=RSYTT w:or=WPSYR w:or_anything=YRQVS w:order=ATYVR w:order_is=SOcPS
w:order_never=SRbRQ w:order_the=TZTPT w:ordered=EWOfA w:ordered_a=RdPOS w:ordered_black=SaQRS w:ordered_by=TQPaS
w:ordered_it=POYXT w:ordered_the=WEWdT w:ordered_twice=SOPdO w:ordered_two=QONcS w:ordered_wrong=TGPiT
w:ordered_xl=SbPOS w:original=KgMMO w:other=OGGTd w:others=NOPMd w:our=PPOWY w:out=eFLNX w:out_in=YSSSS w:out_of=ZINLb
w:outside=OPaQQ w:over=WKSYL w:over_the=WQWQS w:overcharged=LONLd w:overheats=cQQMP w:overnight=bQRPQ w:own=SROaS
w:pack=RbOQS w:package=CQkGG w:package_arrived=TUWUU w:package_lost=SSYST w:package_never=STYTS w:package_stolen=TSYTT
w:package_was=SQaSS w:packaging=VMaNN w:packed=OQaRR w:padding=PPcNN w:page=LhNMQ w:page_claims=RaTOT w:pages=hMIMM
w:paid=PcVMR w:paid_for=PcVMR w:paint=bPPOQ w:paint_is=ZQRQR w:pair=YQWQS w:pan=ePMMN w:pan_warped=bPQPQ
w:parcel=FRiIL w:parcel_was=QRaTT w:part=NWdNM w:partial=RRPQb w:partial_refund=RRPQb w:parts=XPdKM
w:parts_missing=SXYPP w:party=NRWaN w:past=bQPQQ w:past_its=aRQQR w:pattern=OfOKP w:payment=MONMd w:peeled=ZSQSS
w:per=KJKKg w:perfume=VZPOP w:phone=dHIWK w:phone_case=bNOSP w:photo=MePNQ w:photo_shows=QZSTT w:photos=OcROS
w:pick=YURTS w:picked=PRPaS w:picked_the=SNSaT w:picture=VfJFL w:pictured=NcVOO w:pictures=MUPQa w:piece=bLVNN
w:pieces=UUdJK w:pieces_short=RRZSS w:pieces_when=PSaSU w:pilling=bORQR w:pixel=XTSTT w:pixels=aTPTT w:placed=SRQaR
w:plant=cPMOP w:plastic=eUKKN w:plates=PRaST w:please=NNNLf w:please_ignore=TSSSY w:please_refund=TTTTY w:plug=aVNNO
w:polyester=PcPQQ w:poor=bHRRR w:poor_quality=bQPNR w:poorly=aQQQQ w:poorly_made=aQQQQ w:porch=MMeMO w:post=NRbST
w:postage=QPPPb w:prefer=PJPZZ w:present=QNScT w:pretty=QaSRR w:pretty_sure=QaSRR w:price=DDERl
w:price_adjustment=SSSPa w:price_difference=SRRPa w:price_went=NRRdL w:printer=TPSaU w:pro=RPSaT w:problem=VNSOZ
w:product=WcPDR w:product_in=QbQTT w:product_is=TLaMY w:promised=NTNOd w:promo=POONe w:promo_code=QPPOc
w:properly=bPQPQ w:provided=SSRRa w:pu=SZSSS w:pump=bQNRR w:purchase=LLLcU w:put=UQOZR w:quality=dMOSE
w:quality_but=LZTVS w:quality_is=XTOVR w:quality_issue=PSYWU w:quality_just=OSScS w:queen=QcQRS w:quick=ZSQTT
w:quick_but=ZSQTT w:rain=SPaPQ w:ran=XSSSU w:rash=eOQLN w:reaction=bQQQQ w:read=WLNbO w:readings=eKOMN w:real=MiKKN
w:real_leather=PbRRR w:real_silver=RaRQR w:reason=KIOVa w:rebate=NMNNd w:receipt=NICLl w:receive=ROfNK
w:received=EZeAJ w:received_a=QeLOP w:received_wrong=ReMLQ w:recipient=RTRZS w:red=WaOOQ w:red_one=SZRRT
w:refund=JCABo w:refund_difference=TSTSY w:refund_me=SSTQZ w:refund_of=SRQTZ w:refund_please=SSSSX w:refund_the=RSQTZ
w:refund_with=TTSTX w:refused=MLfQH w:regret=OLJfK w:regret_buying=UPPZP w:remorse=MONdO w:remote=dKXIJ
w:replica=OeOOL w:reply=ROPPb w:rest=OOaUP w:rest_of=RSVYQ w:return=JJHPh w:return_it=STXSV w:returned=OPiKH
w:returned_to=RQfNK w:rice=dNMOR w:right=bLWQO w:right_one=cPPOT w:ripped=fJRKL w:roll=bSROQ w:room=PQMdQ
w:rotten=dNMPP w:rude=KIJLg w:runs=NKNeN w:rusted=cONPP w:s=RdQQP w:said=JdGXJ w:said_no=QNOdN w:same=KYLYM
w:same_as=QSQZS w:same_thing=RPRbR w:sample=PPLPd w:saw=SQTZS w:saw_it=SQTZS w:say=POMMd w:says=AoQAR w:says_100=TXTTT
w:says_delivered=RMcRR w:says_it's=TYSST w:says_it=LXOLc w:says_out=RRYSU w:says_stainless=QaRSR w:scent=ObLVO
w:scratched=dNNPP w:scratches=cPNOP w:scratches_all=ZRQQR w:screen=hJPIJ w:screen_has=cRNRR w:screws=VJeHJ
w:screws_in=OSaTT w:screws_stripped=cRMRQ w:seal=aPTPS w:seam=dQONQ w:seam_ripped=cQOOQ w:seams=bQRPS
w:seams_are=aRSQS w:second=UKVXN w:second_time=bSORT w:see=QDFFj w:see_my=PRROb w:selected=RVPYS w:seller's=QKQcY
w:seller's_fault=SNSbS w:seller=AUOAi w:seller_agreed=UTTUW w:seller_asked=RQRQa w:seller_never=TRYTS
w:seller_sent=RbQOP w:seller_shipped=TYRSS w:seller_told=TSTSY w:seller_was=SQQSa w:sender=RRcON w:sent=AoVAA
w:sent_a=QeQLQ w:sent_back=QKeRN w:sent_me=PfQJP w:sent_the=PiKIQ w:serial=ObROR w:serial_number=ObROR w:service=FIHIk
w:set=KYXRN w:set_is=QWWST w:set_of=SaRQT w:shade=NUYVP w:shampoo=XRWQR w:shattered=MMeMM w:she=PRRbR
w:she_already=PSSZS w:ship=LJkGI w:shipment=SRbRO w:shipped=KbeCC w:shipped_the=SdNOS w:shipping=TBVEf
w:shipping_cost=OPMSc w:shipping_fee=MOJQg w:shirt=bMSNP w:shoe=UNZPR w:shoes=UKNdN w:shop=NNOSd w:short=JKcVM
w:should=QPXYT w:should_have=SQTZT w:shoulders=SSRYT w:showed=QRcSP w:showed_up=TSZTS w:shown=NfMMP w:shows=OZURR
w:shows_a=QZRST w:shuts=aRQPR w:sick=cOPOQ w:side=cQNQP w:silk=NdNMO w:silver=QcQPQ w:simply=UXTTO
w:simply_changed=STTZT w:simply_don't=RSSZT w:since=PPcPP w:since_march=RRaRR w:site=QZSTT w:size=MTAoA w:size_8=SZQSS
w:size_and=WRZOT w:size_but=YUSPT w:size_chart=NcROR w:size_for=TRTYT w:size_it=YXRMT w:size_m=RaQQS
w:size_ordered=TMScT w:size_s=TaSRS w:size_too=SSTXT w:sizes=WPNaR w:sizing=RMMcM w:skin=cMMUN w:skin_tone=MRScT
w:sleeve=cPRMT w:sleeves=RRMbR w:slow=QLiJH w:small=PNGhI w:smaller=LePPP w:smaller_size=TQUZT w:smaller_than=MfPKQ
w:smashed=LOgOO w:smears=cOOOO w:smell=dLNTN w:smells=hJKIK w:smells_awful=ZSSQS w:smells_like=dNPLP w:snapped=eLPKM
w:snapped_in=cRNRR w:snapped_off=SRZRT w:snug=QNOdP w:so=dMORQ w:so_it=YTSRT w:so_thin=ZRRRT w:soaked=KNfNN
w:sold=HWIHe w:sold_as=PcRQM w:sold_out=JKKJh w:sole=eNLNM w:someone=ObUOP w:someone_else's=RcNOQ w:something=QPOcQ
w:something_else=QPOcQ w:somewhere=RRaST w:son=QPOdQ w:sound=iKIKL w:sound_from=aRPSR w:sour=bPOPP w:space=PPNdM
w:sparks=cOOOP w:speaker=fMLLM w:spilled=LNdNM w:stainless=QaRSR w:stainless_steel=QaRSR w:stains=cPPQS
w:stains_on=bPPQS w:stale=cONPP w:stand=aQSPS w:stated=MdPNP w:stay=eOPMO w:steel=QaRSR w:stick=fLMLN w:still=MLiKK
w:still_waiting=SRcPR w:still_want=SSXST w:stitching=eOMNN w:stitching_and=XSSSS w:stitching_came=YTRST w:stock=HIDGm
w:stolen=LLeLM w:stolen_from=SSYTT w:stopped=iMHMN w:stopped_charging=aTPTS w:stopped_heating=XSSSS
w:stopped_working=cQOPS w:store=LJJTf w:store_cancelled=SSRLb w:straight=ZSSRT w:strap=dPOPQ w:strap_broke=YTRTT
w:stripped=cRMRQ w:strong=UPPaQ w:stuck=ZLZLL w:stuck_in=ORaRR w:stuff=OXXQS w:style=JYIZJ w:suit=JLOgP
w:suit_me=MOQdQ w:suit_my=PSTaU w:suitable=NMMeN w:super=dOOOP w:support=JQIKh w:supposed=LiLIL w:supposed_to=LiLIL
w:sure=LRLLc w:switch=SaPNQ w:table=bNTOP w:tablet=bRQQR w:taste=KROeO w:tastes=eNNLO w:tastes_off=cPQPS w:tax=IISIe
w:ten=YSSRS w:ten_days=XTUST w:terrible=ZNPNW w:test=DDBAo w:test_order=SNMMd w:test_return=RSQSY w:testing=KLLKf
w:than=ThFII w:than_advertised=RYSRS w:than_i=SQTZT w:than_it=SaSPT w:than_stated=ObQPQ w:than_the=cVMKQ
w:thanks=MMLLe w:that=aPXPM w:that_got=WTTVT w:that_i=RTdLT w:that_it=PYRVT w:that_won't=YTTRT w:the=YXTTA
w:the_2=RbOQS w:the_bag=PeQNT w:the_birthday=QQbOR w:the_blade=bPQQS w:the_bottle=NZURT w:the_bottom=aPPRS
w:the_box=QSdMM w:the_color=NORdS w:the_colour=SaPSR w:the_courier=LMgMQ w:the_description=QUNZQ w:the_design=YQYPR
w:the_dimensions=SYTST w:the_fabric=VTRWS w:the_features=QbRQS w:the_first=cPOPR w:the_food=aRRQS w:the_handle=ZSRRT
w:the_hinge=bTOST w:the_item=PPQXZ w:the_lamp=WQXRS w:the_left=WVVRS w:the_lid=VRWST w:the_listing=MfNPP
w:the_mail=NOdOS w:the_material=MQQbS w:the_measurements=RYTST w:the_model=SYSSU w:the_motor=YSTST w:the_one=PdPOT
w:the_order=PJXRa w:the_other=UKLeJ w:the_package=PQbST w:the_page=OeQNT w:the_pattern=QcQOT w:the_photo=QZSSS
w:the_photos=OcROS w:the_picture=OgNJR w:the_plates=PRaST w:the_post=NRbST w:the_price=RQRWX w:the_product=UUYKU
w:the_rain=QSZST w:the_real=RbOPS w:the_remote=YQURS w:the_rest=PPYVQ w:the_rice=dNMOR w:the_right=dMULS
w:the_same=LXMZO w:the_screen=XSTSS w:the_seams=YSSST w:the_second=VOZOS w:the_seller's=RLSdS w:the_seller=QYUNW
w:the_set=RZRTU w:the_shade=NUYVP w:the_shipping=QROSb w:the_shirt=YQVRT w:the_shop=SSSQZ w:the_shoulders=SSRYT
w:the_site=QZSRT w:the_size=PWMYP w:the_store=PQNdS w:the_strap=ZRRRT w:the_style=PPRbT w:the_table=VRXRS
w:the_two=SSYTT w:the_vase=PSZTT w:the_waist=RRRaT w:the_wash=eOONR w:the_watch=ZQQSS w:the_website=NdRMS
w:the_wrong=MNOhH w:them=QSQaQ w:there=PNWOY w:there_is=VRTXS w:there_was=PTaSS w:these=VaONP w:these_are=ObQQQ
w:they=EiPJR w:they_just=RWWRR w:they_sent=PeOMP w:they_shipped=TZQRT w:thin=cOPOQ w:thin_it=ZRRRT w:thing=TVRXO
w:this=LcBXV w:this_cream=aRRRR w:this_is=JgPMP w:this_isn't=RcPOQ w:thought=ONNdR w:thought_it=ONOdR w:threads=cQOPQ
w:threads_coming=ZTSSS w:three=YQWQQ w:threw=XRUQR w:through=dPOOM w:tight=PPNdQ w:tight_around=RRRZS w:time=aFbCI
w:time_i=dQNPS w:to=HMYTZ w:to_a=TTWTU w:to_be=OcSNP w:to_cancel=SRSQZ w:to_get=RSbOR w:to_have=QcRPQ
w:to_include=RQcSN w:to_keep=RSQaR w:to_pieces=XSUSS w:to_return=RRSPb w:to_say=POMMd w:to_sender=RRcON w:to_the=QPdKX
w:to_use=MNKXZ w:to_wear=OPOcO w:to_wrong=SQaQS w:toaster=dOOPP w:toes=PQQbQ w:told=SRPQc w:told_me=TSTSY w:tone=MRScT
w:too=AAPoE w:too_big=PQJgO w:too_bright=SSSXS w:too_bulky=RQObQ w:too_expensive=PPLUZ w:too_heavy=SRPaR
w:too_large=SRMdS w:too_late=LPlDO w:too_long=MNaTK w:too_many=SQNdR w:too_much=PQNSa w:too_short=RSKeR
w:too_slow=RSdLR w:too_small=OOOdQ w:too_snug=SSQZR w:too_strong=RQQaQ w:too_tight=PPOdQ w:took=KMkFL
w:took_five=STYSS w:took_forever=RRcPQ w:tore=aRRQT w:torn=VNZQR w:totally=QaSRS w:totally_different=QaSRS
w:towels=cQOOP w:toy=aOMVP w:tracking=EFoFG w:tracking_hasn't=STYST w:tracking_says=TSXTT w:tracking_updates=SSYSS
w:transit=MQeQR w:trash=cOPPP w:trip=MPVdM w:trip_that=TTSYT w:try=YPPXR w:trying=LNPdN w:turn=eNOJP w:turn_on=cPPLQ
w:turned=cLUKM w:turned_my=cPQOQ w:turned_up=NTbTS w:twice=IIMaa w:two=WAeUE w:two_by=RQOaS w:two_days=eRONS
w:two_of=NRZXQ w:two_pieces=RSYSS w:two_screws=PQbST w:two_sizes=XQOYS w:two_weeks=WPZNQ w:type=dOONN w:type_c=ZRRRS
w:u=YTTTS w:ugly=JJLgL w:uncomfortable=LMMeM w:uneven=aQPQQ w:unflattering=MMNcN w:unhelpful=NMMNd w:unit=fMMNO
w:unresponsive=ZOOQW w:up=jGTHD w:up_my=YXQQS w:updates=RSZRS w:ups=MMgKP w:ups_lost=PRbOS w:us=XZNNO w:usb=XYNOR
w:usb_c=PaRRT w:use=QGDfR w:use_it=LNLaZ w:used=hVIEJ w:used_before=aQRRT w:using=cQOPS w:using_it=aSRRT
w:vacuum=cPOOP w:vase=NRbST w:vat=QOLOe w:vat_invoice=STTRY w:version=LjJKO w:very=bMNLV w:very_poor=bQQPP
w:waist=QYPWS w:waiting=ONeMO w:waiting_for=RRaOS w:waiting_since=RRaRR w:want=GAKkT w:want_a=YOSYQ w:want_it=NOTcN
w:want_the=RRRPb w:want_this=TTSZR w:warped=dNOOP w:was=QMZUP w:was_advertised=QaSQS w:was_broken=PTZTU
w:was_cancelled=RROcN w:was_crushed=PRZQS w:was_delivered=TTYRT w:was_fine=XSMaT w:was_hoping=SMRbS w:was_in=SUYRS
w:was_missing=WRXRR w:was_not=MSXUV w:was_open=RSZSS w:was_quick=ZSQTT w:was_rude=TRQTa w:was_sent=RaUNR
w:was_shipped=RdPNT w:was_sour=bPOPP w:was_supposed=QdONQ w:wash=gMKLQ w:wasn't=WTUTP w:wasn't_damaged=ZYLPS
w:watch=dONPP w:water=YLWON w:waterproof=WcKLO w:waterproof_it=SXTTT w:way=IfSPP w:way_off=NcRPS w:way_smaller=SaSPT
w:way_too=TTWUT w:wear=NMLfN w:wear_it=MQPcQ w:website=MdPPR w:wedding=NPVaQ w:week=eLRKM w:weeks=UMdJM
w:weeks_to=STYSS w:weird=RNOaO w:well=dONQS w:went=cGIdG w:went_down=NRRdL w:were=aLXNN w:wet=VLcMO w:what=KjCQI
w:what_i=PeIRL w:what_it=RYOWS w:what_was=OdQPR w:whatever=NMNMd w:wheel=YRSRS w:wheels=cQPNO w:when=XOYSK
w:when_i=ZTVMQ w:where's=PNdMP w:where=MNeMR w:where_is=MNeMR w:while=bQOPQ w:white=ZYMNP w:who=OQaTR w:wife=NMOfN
w:wifi=iMKKL w:will=cPOPS w:will_not=cQPPQ w:with=BJWbZ w:with_a=MPZXP w:with_it=NNWaQ w:with_my=HNMgR
w:with_seller=UTTUW w:with_support=TTTTX w:with_the=MKYQb w:within=cQNRR w:within_a=bROST w:without=JTdOM
w:without_asking=SZPTS w:wobbles=bQPQQ w:wobbly=aQRRR w:won't=gCCYE w:won't_charge=YSTRT w:won't_close=aSRPR
w:won't_go=YTTRT w:won't_hold=YTQTU w:won't_stay=bRSOS w:won't_turn=bSTOT w:won't_use=LSSdS w:wont=ZONVQ w:wood=ZUNPP
w:wood_is=ZUNPP w:wool=TYSTT w:wore=ZSRRS w:wore_it=ZSRRS w:work=dDMPV w:work_for=PTSaR w:work_with=OTTbT
w:working=gNLMP w:working_after=YTRTT w:works=VWQUP w:works_but=KXWXS w:works_fine=TWTVT w:worth=OOOdP w:wrong=HcMWL
w:wrong_address=MIcUO w:wrong_color=PROaR w:wrong_colour=MONeP w:wrong_delivery=SObPT w:wrong_house=PKfLP
w:wrong_invoice=SOQPb w:wrong_item=VaQNL w:wrong_model=QdKQQ w:wrong_one=PaIUQ w:wrong_part=TbPQT
w:wrong_product=QcPPO w:wrong_scent=QdOMR w:wrong_size=XHKfO w:wrong_thing=TXSST w:wrong_with=OLaRY w:wrong_year=RaQPR
w:xl=PeNMQ w:year=XZOOP w:yet=VMaON w:you=NdKIY w:you_sent=ScRNT w:you_shipped=TcOPR w:zip=cQNQS w:zipper=hLKMO
x_空=RRZSS x_里=SSYSU y_不=ZQRTS y_太=XSYNR y_没=TTTXT 一$=RTZPS 一=YQcOD 一下$=NOOJg 一下=OLKLi 一下不=TTTXT 一个$=ROYWQ 一个,=STSYT
一个=NWdOI 一个_=TWVST 一个东=RZRTU 一个月=aTUNR 一个礼=SSZST 一个配=TTXTU 一件$=KOYaO 一件=JRZYL 一包$=SRaTS 一包=QRcSS 一半$=TTTPX 一半=UVSOW
一单$=RRQcN 一单=RRQcN 一双$=SSYTS 一双=SSYTS 一只$=OQbSS 一只=ONePQ 一号$=PMOdR 一号=PMOdR 一吸=SXTTT 一周=ZQXQR 一周了=TTXUU 一周就=aTRRT
一周没=TSYTS 一回=TXUTU 一回事=TXUTU 一圈$=RWSXT 一圈=RWSXT 一地$=OTbST 一地=OTbST 一块=PSaTS 一坨=VSWST 一大=UVXPT 一大圈=RXWRT 一天=cROPU
一天就=ZSSRS 一套=QSZUT 一家=SURXS 一层=RZSTT 一扯=ZSRTT 一扯就=YSSTT 一拉=XTTTT 一拉就=XTTTT 一斤=SZRTS 一斤装=TXTTT 一时=PSPbT 一晚=ZSRTT
一本=SRZTS 一条=VVVSU 一样$=RdLRL 一样,=WSTVT 一样=YZHSI 一根=TSZRS 一根头=XTRTT 一桌=ZTQTT 一次=aYLMP 一次就=XXPQR 一款$=SaSQS 一款=SaSQS
一比=SYSTT 一洗=ZTRST 一洗就=ZTRST 一直=UHgHN 一直不=ORbQT 一直拖=QSZSS 一直显=TTXTU 一直没=RQbRQ 一直滴=YTRTT 一看=NeVNQ 一眼=PbPRT 一眼假=PbPRT
一短$=bSSPT 一短=bSSPT 一码$=OMQeQ 一码=OMQeQ 一碰=aSQTT 一碰就=aSQTT 一箱$=PTZST 一箱=NScRS 一股=dPPOR 一股霉=XTUTU 一致$=OWONa 一致,=SQTZT
一致=MTMQd 一致退=TTTTX 一般$=QQPbS 一般,=TTTWT 一般=NNMeP 一赔=QbPRP 一起$=YRSTT 一起=aRRTT 一蹲=YSTTU 一蹲就=YSTTU 一长=bSSPT 一长一=bSSPT
一闪$=ZSRRS 一闪=ZSRRS 一闪一=ZSRRS 七=SSSZR 七天=SSSZR 七天无=SSSZR 三=RcYHM 三个=SWWRT 三件=TYRTT 三件套=TYRTT 三十$=RSSVX 三十=RSSVX
三天=XSYNO 三天了=QSaSS 三天就=XTTTT 三天没=TUWTT 三无=PcQRO 三次=VSXTS 上$=XSKKb 上,=RTSWV 上=WWVON 上_=RPbST 上_b=RPbST 上一=WVRUS
上不=WTRWS 上不好=STSYT 上了$=NSZUR 上了=NSZUR 上全=ZRSTT 上全是=ZRSTT 上写=SZSTS 上写的=TWTTT 上印=SXTTT 上印的=SXTTT 上去=WTQWR 上头=MOOeP
上小=TZTRT 上就=YVQTT 上当=NdNNQ 上是=SYTTT 上显=PRSaS 上显胖=TTTXT 上有=ZTRUR 上楼$=SRaPR 上楼=SRaPR 上电=cPOQR 上电没=ZSPSS 上电脑=YRTTT
上的=TWTTU 上看=QbTPT 上看的=SYURU 上耽=STYST 上脸=WTTUT 上衣=RYVST 上门$=RQZNW 上门,=TUWTU 上门=PScMU 下$=JLLYb 下=LOAfa 下不=TTTXT 下了=QSVYQ
下了一=TTSZS 下单$=QOQaU 下单=GWLfO 下单了=STSZS 下单就=RTTYS 下单时=TRSZT 下单的=TbSPT 下去=aSSQR 下多=RTQaR 下多了=RTQaR 下就=ZSSRS 下来$=VRSSW
下来=XRRRW 下架=NQQNd 下的=SWTWS 下雨=QZSTS 下雨就=QZSTS 不=XOChJ 不_=NPYXG 不_f=RRTZT 不_l=RPSZS 不_s=NVbPL 不_w=XRPZR 不一=OhJOJ
不一样=QeLQM 不一致=RaSQR 不上$=YXPRF 不上,=TRRZT 不上=VSYRI 不上了=NSZUR 不下$=POQdL 不下=OOQeL 不严$=bQPQR 不严=bQPQR 不习=RSSaR 不习惯=RSSaR
不了$=SSMWX 不了=aOHUV 不了机=cQQRS 不亮$=aQRPR 不亮=cQPOR 不亮了=XTSST 不会=OLMSd 不会用=SPPUZ 不住$=YMNWO 不住=XLVUN 不保=ZSTSR 不保温=ZSTSR
不值$=QQSbQ 不值=NOQfM 不值这=RRSbQ 不像=ObSQQ 不全$=RPaSS 不全=RPaSS 不准$=cUOKO 不准=cUOMO 不出=aKQTT 不出去=STSZR 不出来=XRNKZ 不出水=aRSQS
不到$=WSTVJ 不到=XTUPP 不到一=aSQQU 不到快=SSVWT 不加=aRSRS 不加热=aRSRS 不动$=dONQO 不动=gNJNN 不动了=YTTRT 不匹=PSScQ 不匹配=PSScQ 不去=SRRaR
不及$=QQaQQ 不及=MOeMN 不发$=PPYRY 不发=VGfLR 不发货=OLgPN 不吃$=PSTaS 不吃=PSTaS 不合=QJMgM 不合身=TSTZS 不合适=NPPdQ 不同$=RcSQS 不同=RcSQS
不周=QRQXX 不咋=XQQVR 不咋地=XQQVR 不响$=YURQR 不响=YURQR 不喜=OKTgP 不喜欢=OKTgP 不回$=OQPOd 不回=SLNJg 不回去=aSSRR 不回消=SSSQZ 不在=RQPcQ
不处=SSTPZ 不处理=SSTPZ 不够$=JaWRK 不够=GaUUN 不太=RSScR 不太喜=TUUVU 不太想=UUUVU 不好$=SPRUZ 不好,=OVWSX 不好=PMOeS 不好一=ZTRST 不好看=SPRdN
不存=QUYSR 不存在=QUYSR 不完$=VTSWT 不完=VTSWT 不对$=AcSOT 不对,=WbQOR 不对=CgPLQ 不小=RSSaS 不小心=RSSaS 不带=ObSQR 不干=cPRPR 不干净=cPRPR
不平$=ZSSQS 不平=ZRSQS 不开$=bRQRR 不开=bPPQU 不怎=RQSbN 不怎么=RQSbN 不惯$=NPRcQ 不惯=NPRcQ 不想=MKRcT 不想要=RPScN 不感=PQSaS 不感冒=RSTZT
不按=QSbPR 不按时=QSbPR 不掉$=XTTST 不掉=TYTRT 不接=STXTT 不搭$=ONQdO 不搭=ONQdO 不支=QaSSR 不支持=QaSSR 不敢=cOQSR 不敢恭=aPTRT 不敢穿=STTXU
不新=bOTPQ 不新鲜=bOTPQ 不方=RPQXX 不方便=RPQXX 不明=SSTZT 不明显=SSTZT 不是=QkVDK 不是_=VSZQO 不是一=OeQOS 不是不=aNbHU 不是假=TQXWU 不是卖=TQWWT
不是发=THXZZ 不是同=RaSRS 不是图=TXTST 不是坏=NWWWT 不是官=RYTST 不是少=XYPTT 不是尺=aUTPS 不是快=aSQTT 不是我=UiVEN 不是标=SXTST 不是正=PbSRS
不是物=XPOVY 不是真=ObTST 不是纯=OcSRT 不是说=QUTXT 不是质=HRUWb 不是这=QcTQS 不是颜=ZQTRT 不更=SRbQS 不更新=SRbQS 不来$=QRYWR 不来=TQXVQ 不派=SRaQS
不派送=SSZQS 不清$=ZNPNa 不清=XMNKd 不湿=aRQQR 不灵$=aRRRS 不灵=aRRQS 不热=aSRPS 不爱$=RRRaR 不爱=MOQeP 不爱吃=QSTZT 不理$=QQSWW 不理=MMPTc
不理人=RRSOc 不用=MRPeP 不用了=PTScO 不着$=YRSWS 不着=ZQQWR 不着了=SUTXU 不知=OOUNc 不知道=OPUNb 不符$=JlMFL 不符,=SSSYT 不符=IkLKK 不等=STYRT
不粘=aRSQR 不紧$=bRSOQ 不紧=bRSOQ 不给$=SSSRY 不给=OMOKg 不耐=gPQKO 不耐用=dTSMS 不肯=MPUcP 不肯穿=RSTZT 不能=WVPPX 不舒=SQScN 不舒服=SQScN
不行$=XVSTS 不行=XVSTS 不要$=QNRdP 不要,=RRZRT 不要=LKVgL 不要了=QRRcR 不见$=ZSSQS 不见=ZQXOQ 不见了=RTYST 不解=QQROb 不认$=WVTST 不认=UYSQS
不让=OPReN 不让买=SRTaP 不起=XWXMO 不起来=URYSR 不足$=MYQOX 不足=LaPNX 不转$=cPRNQ 不转=cPRNQ 不过=VQRYT 不进$=YTPUR 不进=WRLaM 不进去=RTRZP
不送$=SSZQS 不送=NOdSM 不送上=RRbPR 不适=NNRgQ 不适合=NNRgQ 不通=OYYRR 不锈=RaSSR 不锈钢=RaSSR 不错,=ONYUY 不错=ONYUY 不防=RYTTU 不防水=RYTTU
不需=QRQdQ 不需要=QRQdQ 与=OfPLU 与实=UVUUU 与实物=UVUUU 与描=SaTRT 与描述=SaTRT 与订=TYTTS 与订单=TYTTS 丑$=OLMfL 丑=HLIjI 专=LcPLa 专柜=PdRPR
专柜买=UXURU 专柜验=TXTTT 专票=OSSQc 东=QXWQP 东西$=NaYKK 东西,=WRPZS 东西=QWXQP 东西不=RXUNX 东西挺=PQWXW 东西是=SSZST 东西没=ORQZW 东西质=ZRUQT
丝$=XOYON 丝=cNbJH 丢$=TSYSS 丢=HJmNI 丢了$=NPgMP 丢了,=TTZTQ 丢了=MOjKM 丢件=UUVUU 丢失$=RRaRR 丢失=QRbRR 两$=OfKPO 两=ZZTKH 两下=XTTTT
两下就=XTTTT 两个$=SSWWT 两个=TTXTQ 两个_=VSTVT 两个码=SUSXT 两件=QVZPS 两件只=TQZST 两单$=SSTYS 两单=SSTYS 两只=XPWQT 两只鞋=XPWQT 两回=YWSRS
两圈=YTSTT 两天=fPNPR 两天就=ZSSST 两次$=SSRYT 两次=TPOVY 两次就=ZSTST 两码=TXTTT 两码事=TXTTT 两颗$=YSUSS 两颗=VSYRS 两颗螺=RTZTT 严$=bQPQR
严=bXPKM 严重$=XXROQ 严重=WZTMP 严重不=TXTTT 个$=KJdVP 个,=SSUXS 个,这=TTSYT 个=NUYbA 个_=WRRWQ 个_c=SSUWT 个_s=XVRSS 个不=XVSST
个东=RZRTU 个东西=RZRTU 个人=PQPeM 个人原=RRQdM 个件$=UTXST 个件=UTXST 个价$=SSSZR 个价=WQSXQ 个包=TTWTT 个包裹=TTWTT 个味=TTUXU 个大=UVXQT
个大洞=USXRT 个小=ZSSRT 个小洞=ZSSRT 个差=RSSOc 个差价=STSRZ 个月$=VSXPR 个月,=SZRTT 个月=XVXJP 个月就=aSQQT 个月没=SXUST 个杂=SZRTT 个杂牌=SZRTT
个款$=UVUVT 个款=TRSZS 个款式=TQTYT 个没=TVVTT 个牌=RZSRT 个牌子=RZSRT 个码$=SUSXT 个码=SUSXT 个礼=SSZST 个礼拜=SSZST 个配=RSaQU 个配件=RSaQU
个颜=RTSYS 个颜色=RTSYS 中=WVaQE 中号$=UYTRU 中号=UYTRU 中文=SbOSR 中磕=TTXTT 中转=TUXTT 中转站=TUXTT 串=ZTSQT 为=QRUUY 为是=TQTZU 主=LaQYR
主动=TTTSY 主动联=UTUTW 主图=SYTTT 主意=NPSdO 主意了=QRQcR 主播=RdPQQ 主播说=TZSST 主要=XVTRT 主要是=XVTRT 久$=PQeNP 久,=STYST 久=LOkGN
久了$=QTcMT 久了=QTcMT 么$=QQQOc 么=OUOPc 么大$=QaSRR 么大=QbRRQ 么好=TSTWW 么安=TTSTY 么安装=TTSTY 么毛=SWTXR 么毛病=SWTXR 么用$=RTSOa
么用=RTSOa 么都=RSZTS 么都没=RSZTS 之=TVTWS 之前=TWUUT 九=QUZOS 也=USWRR 也不=XMSSY 也不是=WOPQa 也好,=XYOST 也好=XYOST 也对=PWYRT 也没=OUWYO
也没少=XRPYS 也没有=NTZSR 也碎=TUWUU 也碎了=TUWUU 习=VQRZQ 习惯$=RSSaR 习惯=RSSaR 书$=MVZNU 书,=QZTTT 书=XUbEK 书是=SYSTT 书没=USaUO
书没给=USaUO 书都=RTXTU 书页=bQQRS 书页粘=YSRTT 买$=WMMdL 买=AODoA 买_=QaPUR 买了$=ORPdQ 买了,=STTXT 买了=UJScL 买了一=RSXVT 买了两=TSSZT
买到=RZOXR 买到假=TaQQT 买多$=TRTYS 买多=SPSZR 买多了=TSTYT 买大=PQSbS 买大了=RRTaU 买完=RQRbQ 买完就=SSTZR 买家=SbRNT 买家秀=SbRNT 买小=SSTZT
买小了=TTTXU 买就=QSSXV 买就降=QSSXV 买成=OKQfQ 买成儿=SSTYT 买来=TRTZT 买的$=SRRaR 买的,=POTcQ 买的=FhQVH 买的_=TZTQU 买的不=TWTUT 买的东=UWTTU
买的是=SaSQT 买的正=TZTRT 买的那=UXURU 买给=TRTaR 买给爸=TSTYS 买贵=QOQSc 买贵了=RQRWX 买过=RSRZS 买过了=RSRZS 买重=SRQbS 买重了=TTTXT 买重复=TSRZT
买错,=YRTSS 买错=WIQdQ 买错_=UQTZT 买错了=UTUWU 买错型=SSUYU 乱=YZRRI 乱发=RcNSN 乱放=TUWTU 乱跳$=aSQQS 乱跳=aSQQS 了$=WCRbP 了,=YNbPN
了,不=WVRUS 了,东=YSSTU 了,想=TSTYT 了,我=SPWZR 了,是=RZWOT 了,洒=RTYUU 了,穿=UUTVU 了,退=RTQXW 了,里=STXUU 了,重=TSTYS 了2=SVWTT 了=WEZYJ
了_=UVTUP 了_d=TUUWT 了_m=TTUWU 了_o=WQTWR 了_s=VYRPS 了_t=YTTST 了_想=UTTXS 了一=OMbaD 了一下=SSSZT 了一个=VPVUR 了一件=QORbT 了一包=STYTT
了一半=YYSMO 了一单=TTSZS 了一只=PSbTT 了一地=STXTU 了一大=SXWQT 了一套=RSXVT 了一根=RTYTT 了一次=WTTTU 了一箱=PTZST 了三=TPaTR 了三个=TTYST 了三天=XSVST
了不=UNNVZ 了不到=aSQQU 了不敢=UTTWT 了不用=RSSWW 了不适=UUUVU 了两=OHYZV 了两个=OOaWS 了两单=SSTYS 了两次=NRPXZ 了两颗=VTXRS 了个=UdNLQ 了二=SXUST
了二十=TUWTT 了五=STYST 了但=aQRSR 了但没=TTYUT 了八=SPaTT 了几=RTXVT 了几次=QTXVT 了别=QYSWP 了别家=TWSVS 了别的=RUUWS 了半=RTbPR 了半个=TRZRS
了卖=UUTTV 了卖家=UUTTV 了叫=TTSTX 了叫我=TTSTX 了吐$=aSSPS 了吐=aSSPS 了好=VSWSS 了好久=TTXSS 了我=QRWWU 了我没=TTXTS 了手=TSTXU 了手机=TSTXU
了才=SbRPR 了拉=ZSSQS 了拉肚=XTTSU 了收=ORTbQ 了收不=PSQbR 了机$=cQQRS 了机=cQQRS 了没=cRTPO 了生=STZST 了生日=STZST 了用=ORQRb 了穿=QSSZS
了穿不=QSSZS 了肉=QTZTT 了要=STWVT 了赠=RSZST 了还=OQdTQ 了还没=RSbQS 了退=RSQRb 了里=QTZTT 了里面=QTZTT 了重=SSSVX 了重买=UUTXS 了重拍=TTTRY
事$=NVNMa 事,=YSTSU 事,是=YSTSU 事=RSKSa 二=YRUSQ 二十=QRUYU 二十块=RRRYU 二十天=TUWTT 二手=aTNPR 五=UVXKU 五件=TRYTT 五公=TXUTT 五公分=TXUTT
五天=SRZTS 五天了=TUXTT 五斤=SYSTT 五金=XURSS 产$=OTPQa 产=PgHIV 产品=XYPPP 产地=QbRQS 产地不=SYTRT 产地写=SYSTT 产日=RaRSR 产日期=RaRSR 享=QRPQb
享受$=RSRSZ 享受=QRPQb 京=SSWWT 亮$=ZOQUR 亮=ePMRO 亮了$=XTSST 亮了=XTSST 亲=NTOOa 人$=WXSEX 人=SPVXQ 人不=OOSdO 人不在=SRQaR 人买=SSTYS
人买的=SSTYS 人原=UQPdM 人原因=RRQdM 人回=TSMRc 人家=RNYZN 人家不=TSTYS 人拿=TTXST 人拿走=TTXST 人机=bRRRR 人理$=TTQRa 人理=SSROc 人的$=SaRSS
人的=PfMRO 人的东=SaPTT 人签=RQaRS 人签收=RQaRS 人联=TTbRN 人联系=TTbRN 人送$=TTaSO 人送=RSXYN 人造=TXTUT 人造革=TXTUT 什=TNTNb 什么$=QQQOc
什么=TNTNb 什么毛=SWTXR 什么都=RSZTS 仅=UTUUV 仅退=UTUUV 仅退款=UTUUV 今=RRZWQ 今天=RRZWQ 今天到=TRZTQ 介=OWPPZ 介入$=QPRRa 介入=QPRRa 介绍=SZSSS
介绍的=TXTTT 仓=PTYLU 仓库=OWVPW 仔=WSRYR 仔裤=XTTTU 他$=QQQPb 他=NMNTd 他不=TSTYT 付$=SSTaN 付=IIQPf 付了=QRRNb 付款=RRYSU 代=PUZRQ
以,=QWTXS 以=KcQVN 以为=TQTZU 以为是=TQTZU 以后=YSSUS 以外=QXXRS 以外的=TVVTT 以外还=RXWRT 以退$=USTTX 以退=USTTX 仪=dQQQP 们=ObXPQ 们的=TRTYT
们给=TZTRT 们给的=TXTST 件$=EHjUJ 件,=bSOTT 件,是=XSSTU 件=MGoPA 件不=QOcNS 件了$=TUWTT 件了=TUWTT 件人=RQRaR 件只=TQZST 件员=TTYTS
件套,=TUWSS 件套=ZVSPQ 件少$=TSYTT 件少=TSYTT 件没=RRaSP 件没给=SSZTR 件码=TQcPP 件缺=TSYST 件被=UUVUU 件被退=UUVUU 价$=JLKVg 价=LAAXk
价了=RTSUY 价保$=RSTRa 价保=QRSQa 价格$=XRTWP 价格=QJNTc 价比=QRSaQ 价没=STSRa 价补=STTSY 价退=TTTTX 价退差=TTTTX 任=RUYRS 任何=RUZRP 份$=RSSZS
份=PVWWO 份不=TZSRS 份不对=TZSRS 仿$=SYTST 仿=MgOOO 仿品=RYTTT 仿货=SaRSR 优=NPMMg 优惠$=TTRTY 优惠=NPMMg 优惠券=RSRPb 优惠没=RSQRa 会=RNJRe
会员=STSSY 会用=SPPUZ 伞=aSQSR 传$=RbRRR 传=KiMMN 传图=TYTSU 传的=TYTSS 传说=SYSTT 传防=RYTTT 传防水=RYTTT 伪=PbPRR 伪码=RYTTT 似=TZQRR
似假=SZRRR 伽=ZSTQT 伽垫=ZSTQT 伽垫味=ZSTQT 但=dUQQG 但_=ZYNPS 但不=UZUQU 但不是=UZUQU 但和=QUTXT 但我=TTVWU 但是=ZRSUM 但是_=TXQWR 但是我=TRUYT
但是机=aSRST 但是跟=TWUUU 但是送=SSZRT 但没=SSYTS 位=WXRRS 低$=UQPZP 低=UQPZP 住$=YONVO 住=YLVTK 住了$=RSaOS 住了=RSaOS 体=YPPYQ 何=RUZRP
作=UPQUX 你=MbUKX 你们=ObXPQ 你们的=TRTYT 你们给=TZTRT 使=dQRON 使用$=cRQQO 使用=dQRON 便$=VPPVV 便=KIEdb 便宜$=RQRbP 便宜=LLLjH 便宜二=RSSaP
便说=SPROb 保$=RSTRa 保,=TWSSV 保=TUIHd 保价=RSTRZ 保温=aRRRQ 保温杯=aRRRQ 保质=RaSRS 保质期=RaSRS 信=QTZQV 信息$=TTYTR 信息=QTZQV 信息一=TTWTU
修=RXRYR 倒=ZYQOS 倒是=VWTRU 倒水=ZSRTT 候=ONcXQ 候就=STYTU 候没=TTXUS 值$=QQSbQ 值=TMNeP 值这=RRSbQ 值这个=RRSbQ 假$=MeNPQ 假=AlSHA
假一=QbPRP 假一赔=QbPRP 假发=WJbSP 假发货=SKcTQ 假宣=SYTTT 假宣传=SYTTT 假的$=PUZQS 假的,=QWXST 假的=LXYNQ 假签=TPZTT 假签收=TPZTT 假货$=RcNQQ
假货,=TTTWU 假货=QdLRP 偏=IOMiI 偏大=NPRbR 偏小$=PQSbS 偏小=PQSbS 做=cXLKM 做工=dVMLN 做工_=YTSRS 做工一=VWSTT 停$=aRRRS 停=VIYHY 停了$=ZTRQT
停了=ZTRQT 停在=STXTT 停在中=TUWUT 停运$=RTZSQ 停运=RTZSQ 偶=VWTTT 偷=TZaIJ 偷了$=QSaPR 偷了=QSaPR 偷换=TbSOQ 偷换型=TbSOQ 偿$=ONOOe 偿=NMNMf
傅=PONOf 傅上=SSRPa 傅上门=SSRPa 傅没=SSRTZ 傅没来=SSRTZ 储=WYRQQ 催=PRbSR 催了=QSaSS 像=YWKVJ 像头=aQSQR 像头夜=ZSTRT 像拖=TXTTT 像拖拉=TXTTT
儿=cNQVL 儿童=XSQWQ 儿童款=TVTWS 儿车=YSTRT 儿车刹=YSTRT 元$=STURY 元=STURY 充$=PdOPO 充,=SXSTT 充,实=TWTUT 充=ZgRAG 充不=dQPOS 充不进=bRRQS
充新=RaQRR 充气=XTSTT 充气床=XTSTT 充满=ZTSST 充满电=ZTSST 充电=WLbJR 充电器=TSXTT 充电头=TRZQQ 充电宝=ZPPQX 充电线=ORbSR 充着=YTRST 先=QRQcQ
先退=RSRbQ 先退再=UTUSX 光$=YOXOP 光=WXSJU 光了$=PQRQa 光了=PQRQa 光盘$=RYSSS 光盘=RYSSS 克$=RbQRR 克=UdOMP 兑=RbRRQ 兑现$=SZRSR 兑现=SZRSR
入$=QPRRa 入=QPTQa 全$=PMdRO 全=XYdBE 全不=OdRQS 全不同=TXTTT 全不是=SYTTU 全两=SYTSS 全化=RSZTT 全掉$=RYTTT 全掉=RYTTT 全是=fRMNP 全是红=XSTTT
全湿=TUWUU 全碎$=PSaSS 全碎=NRcSR 八=RTYSS 公=OUMcS 公分$=TXUTT 公分=TXUTT 公司=NOOcV 公说=TUUXS 六=QOcSS 兰,=SXTTT 兰,罐=SXTTT 兰=SXTTT
关$=URZQS 关=YHgHG 关不=aRPRS 关不严=YSSST 关扣=RTZRS 关门,=TUVUU 关门=TUVUU 兴=NQNdR 兴趣=RSRZS 其=IWKPe 其他$=QQQPb 其他=OOOLe 其实=OaTWM
其实_=TXTTT 其实不=RSTZS 其实是=TXTTT 具=bTQOR 具有=YTTST 内=ZaJMR 内存=WdLPN 内存卡=aPSSR 再=ONWZQ 再拍$=UTUSX 再拍=UTUSX 冒$=PWRXS 冒=WYTRL
冒烟$=ZSSSS 冒烟=bRRRS 写1=QbRQS 写=JmGQO 写_=RXRRX 写_w=STTSY 写不=aQSRR 写不出=aQSRR 写支=TWTUU 写支持=TWTUU 写新=SXTTT 写新西=SXTTT
写的1=SZSSS 写的=LfULN 写的不=TYUST 写的功=TXTTT 写的是=SWWRT 写着=TaRQS 写错$=QOPcR 写错=QNOdQ 写错了=TSTYT 冰=TNcOP 冰箱=aRQRS 冰袋=PTaST
冰袋化=QTZTT 冲=ULSdK 冲动=MRNfO 冲动下=STSZS 冲动消=TTTWT 决$=QQRPb 决=QQRPb 冷$=bQPPQ 冷=bSOPQ 冻=QTZRQ 净$=bQSQS 净=ZZNMN 净重=PcPQQ
净重不=QaRRR 准$=cUOKO 准,=WQUWT 准=dRNPN 凉=YTSST 减$=QRQYU 减=ULMUa 减没=PRQOc 凑=NNNeO 凑单=QPQcO 几=ZMZRM 几天=URbQP 几天就=WTTUU
几次=UTWVS 出$=OQPXX 出=fJITR 出不=USYRS 出不来=USYRS 出去$=STSZR 出去=QSQbQ 出差=PSRbR 出来$=WQPKZ 出来=bUJGV 出来了=YTSTT 出来全=XSTTT
出水$=ZRSRS 出水=aRSQS 击$=aQRRR 击=aQRRR 刀=fMPKM 分$=QVRRY 分=UZOJX 分不=SZTSS 分没=QSPRa 分量=PcQPP 分钟$=ZSRTT 分钟=ZSRTT 切=YSSRS
切不=YSSRS 切不动=YSSRS 划=UNLeN 划有=PSRaS 划有变=PSRaS 划痕$=ZRTST 划痕=ZRTST 列=RcPQR 列号=RbPQR 刚=XPLZS 刚下=RTTYS 刚下单=RTTYS 刚买=PSRZU
刚买就=QSSXV 别=ZPMWT 别不=bSSPS 别不了=bSSPS 别人=ZSWVG 别人买=TSTXT 别人家=SPZWP 别人的=SdORQ 别家$=TRSaR 别家=PSPfL 别很=TXTTU 别很大=TXTTU
别的$=NMPNd 别的=EQMWd 别的了=PRRdQ 别的原=SSTQZ 别的小=TTYST 别的店=SSTZQ 别的款=TTTWS 刮=ZURQQ 刮不=ZRSRS 刮不干=ZRSRS 刮器=ZSTTT 到$=KEiOT
到,=VVWSS 到=OPoEI 到_=LXVVN 到_b=SQZTT 到_d=TYSRT 到_w=SYUPT 到一=XSYOQ 到一个=YXORT 到一件=TTWTU 到一半=VTVTT 到一周=XSVTT 到不=TXTSU
到了$=TTTXT 到了=YNWRT 到了一=STZQT 到了但=bROST 到付=TTXTT 到假=TaQQT 到假货=TaQQT 到别=QXSYQ 到别的=SSXWS 到包=WSYRR 到包裹=TTZRS 到发=TTTTX
到商=RRWSW 到商品=SSYTR 到坏=QUYTT 到坏的=QUYTT 到处=STXUU 到处都=STXUU 到就=KPeRR 到快=SSWWS 到快递=SSWWS 到手=MaaLN 到手就=OTaRS 到手是=SVXSR
到时=RTaST 到时盒=TUVUU 到是=OXXST 到是国=TYSTU 到没=WUWSP 到现=TSaRS 到现在=TSaRS 到的=eYKIO 到的不=UXTSU 到的时=PRbST 到的是=ZTPTT 到的跟=UWTTU
到离=XVTST 到离谱=XVTST 到空=RSYTT 到空盒=TTXTT 到账$=RROSb 到账=RROSb 到货$=QNgQM 到货,=UUWUT 到货=QLhPK 到隔=XSVST 到隔壁=XSVST 制=XXQQS
刷=cQRPR 刷毛=XTTST 券$=NPMMe 券=JLIHk 券忘=RTSQa 券忘记=TUUTX 券没=RQQQb 券没用=SSSSY 刹=dOPNQ 刹车=cPQOQ 刹车不=XTTST 刹车片=ZRSSS 刺,=YTSST
刺=eQPOQ 刺痛=ZTSSS 剃=ZSRRS 剃须=ZSRRS 剃须刀=ZSRRS 前=RTRZS 前面=SSSYT 力$=YSTTS 力,=aTPST 力=eMUMM 办=VTVTT 功=JlIKL 功效=SYTRS
功率=RZSRS 功率不=TXTTT 功能$=QcPQR 功能=MiKNN 功能不=UVUUU 加=cVIJW 加湿=ZTSTT 加湿器=ZTSTT 加热$=aRSRS 加热=dPOOQ 务=OQQNe 务不=RSRPb
劣$=SSSSZ 劣=WPRRY 动$=aMSRQ 动=cCOXQ 动下=STSZS 动下单=STSZS 动了$=STSXS 动了=UTSXS 动价=TTTRZ 动价没=TTTSX 动消=TTTWT 动消费=TTTWT 动牙=YTTST
动牙刷=YTTST 动联=UTUTW 动联系=UTUTW 动退=TUVTV 动静$=WRZQP 动静=WRZQP 劲=aSRSR 勒=KMMfN 勾=aRRRT 勾丝=YSSTU 包$=ZLXNT 包=ZDgAQ 包了$=ZTQSS
包了=aTQRS 包只=RRZTT 包带=YTQTS 包带断=YTQTS 包没=NSPQd 包没用=RTTRZ 包没给=SUXUS 包的=ZQSSS 包装$=RSZTS 包装=SQdRJ 包装也=XYOST 包装太=STXTS
包装完=UTQYS 包装破=PSbSS 包装被=SUXTT 包裹$=RSbRR 包裹=FOlJJ 包裹_=RTXSS 包裹不=RTYST 包裹丢=TTXTT 包裹外=SUWUU 包裹被=QSaSR 化=SOfKL 化了$=PSbQR
化了=MRePR 化了肉=QTZTT 化发=YRSSS 化发黑=YRSSS 北=RWWST 匹=PSScQ 匹配$=PRTbT 匹配=PSScQ 区=ORhJM 区不=TTYRT 区了$=TSaQS 区了=TSaQS 区去=STZRT
区去了=STZRT 十$=PXPUW 十=VTWRQ 十一=TSYTS 十块$=RRRYU 十块=RRRYU 十天=TTXTT 十天还=TUWTT 半$=SSVOW 半=TQWQU 半个=TRaQS 半个月=TRaQS 半夜=XQQYR
半小=aTRRT 半小时=aTRRT 半码$=QSTaT 半码=QSTaT 华=TYTRT 协=MKLKi 协商$=SSRSZ 协商=MKLKi 协商_=TTTTY 协商一=TSSRZ 协商好=RRSRa 协商退=TTTTX
单$=IFHbb 单=FPVeP 单不=TYTTS 单了$=STSZS 单了=STSZS 单号$=SPcOP 单号=OHkJL 单号查=TQZST 单就=RTTYS 单就看=RTTYS 单时=TRSZT 单的=RXQXQ
单的是=TYTRT 单纯=RRRbS 单纯不=RRRbS 单薄=aQRRR 卖=BaNJg 卖一=SXQXR 卖家=KZPFd 卖家协=TSSSX 卖家发=SZTTO 卖家同=UQTSZ 卖家把=TaTQR 卖家秀=TcSRO
卖家让=TSTRa 卖家说=TXRTV 卖家迟=TRaTQ 占=QRPbQ 占地=RSRZR 占地方=RSRZR 卡=dEVSH 卡住=XSVQS 卡在=PSbQS 卡在海=QTZST 印$=YTTST 印=eYGII 印不=YWSQQ
印不清=YWSQQ 印出=YRTTT 印出来=YRTTT 印歪=YTSSS 印歪了=YTSSS 印的=PbRRR 印花=XSSTS 却=WWTRS 却是=YUSST 卷=aQQQQ 卸=RQZRT 厂=VbOOP 厂家=SbRPQ
厉=YVROS 厉害$=XWROS 厉害=YVROS 压=EIlOF 压变=PRbPR 压变形=PRbPR 压坏=LQfPQ 压坏了=OTbST 压扁=RTZST 压扁了=TUWTU 压根=SYVQT 压根不=TXWQT
压烂=MSbRS 压烂了=PTaTU 压裂=QTYTT 厘=VZQRR 厘米$=RZSSR 厘米=RZSSR 厚$=PYPVR 厚=MdMRO 厚度=SZSPS 原=NMPXa 原因$=LMKTe 原因=OJRVb 原来=SRRaT
原来那=SRRaT 去$=ONJdV 去=TPUaO 去了$=URcOP 去了=TPeMO 去就=ZRTRT 去年=TXTTS 去年的=TXTTS 去电$=XTTST 去电=XTTST 参=MaMRY 参加=RRRPb 参数=PbOUQ
参数不=TZRRT 又=VRRYR 及$=QQaQQ 及=LNfLM 及时=TSYTS 及时发=TSYTS 友=PNMgP 友的=SRSZS 友说=UTUWT 友说不=UTUWT 友送=TTPaT 友送了=TTPaT 双$=SSYTS
双=RPTVW 双十=TSYTS 双十一=TSYTS 双方=QRQPb 双方协=SSSRY 反=gNOON 反应$=ePMPO 反应=ePMPO 发$=NScGU 发,=YURRS 发=TeeAL 发_=PYYRP 发_c=RSZUT
发一=RLgLQ 发一件=QQcPT 发三=TTXUT 发不=RORZW 发了$=PPVZS 发了=GaYSL 发了一=NOdRS 发了个=TYRTT 发全$=SSZTQ 发全=SSZTQ 发坐=ZSRST 发坐下=YTTTT
发成=MjKJL 发成_=QbRPS 发成了=SZSRR 发来=MhNMO 发来个=SZSST 发来的=SYTRT 发水=XSSTT 发现=VMTbN 发现家=SSSZS 发痒=YRTTT 发的=NhQLP 发的不=TWUTU
发的是=TXTST 发票$=OMIMj 发票=GDGHo 发票抬=RRSSZ 发票没=SSPTa 发臭$=bOPSQ 发臭=bOPSQ 发货$=KCmNG 发货,=SUYRR 发货=HCoEA 发货地=TTYTS 发货太=RRaRS
发货慢=XPYRS 发货没=SSZTS 发错$=MhJKO 发错,=UKWbQ 发错=HmKGK 发错_=RbOPQ 发错了=OiMJM 发错型=SbQQS 发错货=PPXQa 发霉$=eNNQP 发霉=gLKPN 发颜=SVSYR
发颜色=SVSYR 发黄$=bORRS 发黄=bORRS 发黑$=ZRSSS 发黑=aQQRR 取=PJbZM 取不=STYRT 取不到=STYRT 取件=TQcPP 取件码=TQcPP 取消$=PONcS 取消,=TUTXT
取消=ONMdR 受$=RSRSZ 受=WSOMZ 受潮=aRRRR 受潮发=YSSTS 变=VJVWR 变了$=PTQTZ 变了=PTQTZ 变形$=VQYPQ 变形=TPbNQ 变形了=QTaRT 口=aRRWC 口味$=NRSaS
口味=IaOYP 口味不=OZRVS 口味发=RaSPT 口坏=bRPRS 口断=UUVTT 口断了=UUVTT 口松=ZRSRS 口的=RVXSS 口红=aPUOQ 口红断=XTSST 口红有=YSSSS 口被=UUVUU
另=RSXVT 另一=TUSXT 另一个=TUSXT 只$=OQbSS 只=IRjNI 只不=VTSWT 只到=RSbPT 只到了=RSaPT 只发=RRZSS 只发一=TSYST 只收=PPdSS 只收到=PPdSS 只是=OTOdS
只是买=TSRZS 只是跟=SUTWU 只有1=TYSTT 只有=GbcKN 只有_=SVWST 只有一=NPdQR 只来=SObST 只来了=SObST 只能=VVTTT 只鞋=WOYQT 叫=WRRQZ 叫我=TSSRZ
叫我退=TTSRY 可=UWRSV 可以,=QWTXS 可以=LaPXT 可以退=USTTX 可怜=SZURT 可惜=UTUWO 可惜少=RRbPT 可惜我=SSSaS 可我=TSZST 可我没=TTYST 可是=bQSRT
可是穿=ZRTSU 台=XSMOZ 台灯=ZRQSS 右=VZRQR 右手=TYTSS 叶=cQPPQ 号$=IaRYG 号=AYYXJ 号不=RTYSR 号不对=UXTST 号了$=STUXU 号了=SSTYT 号发=SaROR
号发错=SaRPR 号查=TQZST 号查不=TQZST 号码=SSQZT 号错=TQURY 司=NOOcV 吃$=MNOfN 吃=dEDbD 吃不=QSTZT 吃不惯=QSTZT 吃了=gPOHP 吃了吐=aSSPS
吃了拉=YTSRS 吃出=bQPQR 吃完=aRRQS 吃完拉=YTSST 吃灰$=OQRbR 吃灰=OQRbR 合$=OQScR 合=UOGhF 合我$=SSTZS 合我=QPSdR 合我的=SRTZT 合格=aXQNP
合身$=RTTZS 合身,=UXTRU 合身=RWSXS 合适$=OPPcR 合适,=YUTSR 合适=SPOcP 吊=SZTSS 吊牌=SZTSS 吊牌上=UWUTT 同$=RcSQS 同=GYIWZ 同一=RaSRS
同一款=TYTST 同事=SRSaS 同意=SWRNb 同意仅=UUUUV 同意退=UTTTX 同款=RRRcM 同款便=TSTYR 名=SaPST 后$=TSRRa 后=QEFda 后不=TTTRX 后发=TSTYS
后发现=TSTYS 后悔$=RSSaR 后悔=PONfM 后悔了=PTPcQ 后盖=ZSTRT 吐$=aSSPS 吐=cRRNR 向=VTWST 吗=NUOOa 吧$=WNPVW 吧,=VYQSS 吧=XWLSV 含=RZRRS
含绒=RZRRS 含绒量=RZRRS 听$=TSTRZ 听=cNPNW 听不=cPQPQ 吱=aRRRR 吸=aZONO 吸不=YSSST 吸力=aSRRR 吹=VZPPR 吹风=ZSSST 吹风机=ZSSST 呀=VPPPY
呃$=NNNNc 呃=NNNNc 告=QbQRR 员=OPdLX 员不=TUWTU 员扔=TUVUU 员没=TUWTT 员说=TSXRW 员送=UUWTU 周=VNUVV 周了=TTXUU 周就=aTRRT 周没=TSYTS
味$=iHHSJ 味,=VSXRT 味=iOCVB 味不=NYRXS 味发=QbSOT 味发错=RaSPT 味太=VRRXS 味熏=WTTTT 味熏得=WTTTT 味道$=SSTYT 味道=aSOUO 味道不=SWTVU
味道冲=YSSRT 味道大=ZSTQT 味道太=VTTVT 味道我=STTYT 命$=XWSQR 命=XWSQR 咋=XQQVR 咋地$=XQQVR 咋地=XQQVR 和=AhNOX 和_=SVVRW 和_d=TXUTT
和_l=UVUUU 和_s=UTTSX 和主=TXTST 和卖=TWTRW 和卖家=TWTRW 和图=SUTWT 和图片=SUTWT 和实=UXTTT 和实物=UWUTT 和我=RRTZT 和描=QbTRT 和描述=QbTRT
和页=RZTST 和页面=RZTST 咖=ZRRRS 咖啡=ZRRRS 品$=aWMKT 品,=RZSSS 品=ZbKDX 品不=QdRRQ 品与=UXTUT 品和=SZSST 品少=STPSY 品已=VRRSY 品没=OLNWe
品没有=SPTTZ 品没送=TSPTZ 品牌$=SYSSS 品牌=QaSRQ 品种=QbTRT 品种不=SYTTT 品结=TWTUT 品结果=TWTUT 品质=aRSTQ 品质量=aRSTQ 哈$=OOPPc 哈=XMMLa
哈哈$=OOPPc 哈哈=OOPPc 哈哈哈=QQQQa 哈喇=YSSSS 哈喇味=YSSSS 响$=eRONO 响,=WTTTU 响=hPKLN 响得=ZTTST 哎=NNNNd 哑=XSSSU 哥=TUWTU 哦$=NNNNc
哦=NNNNc 哪=QZTRR 售=GITGi 售后$=TSRRa 售后=MNMLg 售后不=TTTRX 商$=SSRSZ 商=LPQAk 商_=TTTTY 商一=TSSRZ 商一致=TSSRZ 商品$=YPWSO 商品=XVZSI
商品不=SbSTQ 商品与=UXTUT 商品没=RTZTT 商好=RRSRa 商好了=STSSY 商家=KSPGg 商家不=SRURX 商家主=UTTTX 商家协=TSTSX 商家同=UTUTW 商家把=TZSSQ 商家没=TSSWV
商家要=TTTTX 商家让=TSTQa 商家说=TQSSa 商退=TTTTX 商退款=TTTTW 商量=OPPPc 商量好=SSSQa 啊$=MRMNc 啊=MROMb 啡=ZRRRS 啥=VQUUQ 啥也=QTbRN
啥也没=QTbRN 啦$=PPPPb 啦=PPPPb 啦啦$=PPPPb 啦啦=PPPPb 喇=YSSSS 喇味$=YSSSS 喇味=YSSSS 喜=LIVhO 喜欢$=LNNhO 喜欢,=WSZKV 喜欢=LIVhO
喜欢_=TTTXT 喜欢的=RSXWT 喜欢这=TSTZT 喝$=OQQcO 喝=YKLcK 喝着=ZSSRT 喷=aPQTQ 喷头=XTTST 嗯$=NNNNd 嗯=NNNNd 嗯嗯$=PPPPb 嗯嗯=PPPPb 嘴=XTTST
器$=MRcSR 器=mGOGK 器不=YSTST 器不出=YSTST 器人=VSTTX 器噪=YTRTT 器开=XTTTT 器本=YRTTU 器本身=YRTTU 器没=bSQRP 噪=cQQPR 噪音=YTSTT 四=YWQPQ
四件=aQQRS 四件套=aQQRS 回$=LOTMe 回=RJYKc 回了$=RTaRO 回了=RTaRO 回事$=SYTTS 回事=SYTTS 回去$=aSSRR 回去=YRZOO 回去了=STaRQ 回发=TTZTR
回发货=TTYTS 回复$=TTQSZ 回复=TTQSZ 回来=YOQYS 回消=SSSQZ 回消息=SSSQZ 因$=LMKTe 因=OJSVb 因为=UTWTU 团$=cPPPR 团=cPPPR 围=QPPbS 国=MdLMZ
国产$=TWTTT 国产=RZSSS 国行=RbRSS 国补=RQQQb 国补没=RSSRZ 图$=NMOLe 图=EoAAW 图上=NcRSR 图不=TYURU 图完=SYTTU 图完全=SYTTU 图文=TWUTU
图文不=TWUTU 图是=SXTTT 图案=aPSSS 图片=IlMLM 图片上=SZTST 图片不=TXUSU 图片差=TXUST 图片是=SXTTU 图片看=SYTTT 圈$=VXRUR 圈=aWOSP 土=LSNdO
土黄=TXTTT 在$=RVYPS 在=SLbVN 在一=YSSTT 在一起=YSSTT 在不=SSSYT 在中=TUXTT 在中转=TUXTT 在外=XTUST 在没=SSXVS 在海=PTZRT 在海关=PTZRT 在质=ZRRUQ
在质量=ZRRUQ 在路=RTYTT 在路上=RTYTT 在运=QTZTT 在运输=QTZTT 在都=UTWUT 在都没=UTWUT 在里=ZSQST 在里面=ZSQST 地$=QNVaO 地=RMUfA 地不=SYTRT
地了=TTYTS 地写=SYSTT 地写新=SXTTT 地址$=SSRZQ 地址=MMTeK 地址写=TSSZT 地址填=TSRYS 地址没=TTYRT 地址选=TTTXT 地方$=QTVXR 地方=TSRZO 地机=ZRSRS
圾$=ZRRRR 圾=bQPQQ 址$=SSRZQ 址=MMTeK 址写=TSSZT 址写错=TSTYT 址填=TSRYS 址填错=TSRYS 址没=TTYRT 址没错=TTXST 址选=TTTXT 址选错=UUTWU 坏$=SJfLK
坏,=QUQbQ 坏,只=TTSYS 坏,就=SXXRT 坏,是=XTQXT 坏=bGdIE 坏_=TWWRT 坏也=TTPVX 坏也没=TTPVX 坏了$=ZNYHN 坏了=bTVEL 坏没=SaTRR 坏的$=XKaOQ
坏的,=YSNXS 坏的=ZHZRO 坐=ZRQVR 坐下=YTTTT 坐下去=YTTTT 块$=YNNUX 块,=VSWTT 块=YJTTV 块_=YSTST 块了=XTTTU 坚=bQQPR 坚果=bQQPR 坨=VSWST
垃=bQPQQ 垃圾$=ZRRRR 垃圾=bQPQQ 型$=TVTVT 型,=SVSWT 型=JdHaH 型号$=QaMWN 型号=MbJYK 型号不=TUTWT 型号了=SSTYT 型号发=TYSRR 垫=fNPLP 垫味=bQSOS
垫味道=ZSTQT 城=UTWUU 城市$=UTWUU 城市=UTWUU 堆=WSWSU 堪=ZSSRT 堪忧=ZSSRT 塌=gOOLO 塌了$=bSQPS 塌了=dSOOR 塌陷$=ZSSST 塌陷=ZSSST 塑=ZTUOQ
塑料$=VWTST 塑料=ZTUOQ 塑料味=YSSST 填$=PPQLd 填=KKKSg 填错$=SRRVW 填错=QPOYX 墨$=dPOOP 墨=eOONP 壁=WRUVR 声$=bRPQP 声=hMLLM 声音=cQQPR
壳=bNQVP 壳发=WWSST 壶=bQPRR 壶有=WTTTU 处=SPSQa 处理$=QRROb 处理=QRROb 处都=STXUU 处都是=STXUU 备=PPPPb 备注$=PPPPb 备注=PPPPb 复$=TTQSZ
复=LQJbX 复下=TSTYR 复了$=SSRaS 复了=SSRaS 外=ONiNK 外包=RSZSS 外包装=RSZSS 外卖=QRYVQ 外壳=VSWTU 外的=TVVTT 外箱=PTaST 外箱压=TTWUU 外箱破=RTXST
外还=RXWRT 外面=USXST 多$=UcNTL 多=MRAfZ 多买=RTRaT 多买了=RTRaT 多了$=MSLeT 多了=KQKgR 多付=PQQKd 多付了=QRRNb 多拍=RSObR 多拍了=RTPaS
多收=SRQOb 多肉=aQRQR 夜=aQPVQ 夜里=ZSTRT 夜里看=ZSTRT 够$=JaWRK 够=GaUVM 大$=ZSGVP 大,=SVRXT 大=UWCdG 大_=STUXT 大_不=STUXT 大一=SOOcQ
大一号=QPRaT 大一码=RQSaS 大了$=NUQbS 大了,=STTYT 大了=IOMhO 大了_=SSSYT 大了一=QRSaT 大到=WWSSS 大半=QTWXT 大号$=TVTVT 大号=SYSUS 大圈$=RXWRT
大圈=RXWRT 大小=VbRMS 大小不=SZTRT 大小跟=SZURT 大洞$=USXRT 大洞=USXRT 大牌=RZSSS 大的=VTUUU 大米=aPRRS 天$=PNWQZ 天=YLaQQ 天了$=QTZST
天了=NRbQU 天到=TQbTP 天发=TPaUS 天就=ePNSP 天就发=XTSTT 天无=RRRcO 天无理=RRRcO 天没=RTbRQ 天没动=RTaRQ 天记=RSSQZ 天记录=RSSQZ 天还=TUWTT
天还没=TUWTT 太=OFRmB 太_=aQQRQ 太_l=TTVVU 太_t=TUUWU 太严=VXSQS 太严重=VXSQS 太久$=QRdNR 太久,=STYST 太久=LPjHP 太久了=QTcMT 太冲=VSSWT
太占=RSQZS 太厚$=PYPVR 太厚=PYPVR 太喜=TUUVU 太喜欢=TUUVU 太多$=TbTQR 太多=SbTOR 太大$=YSQRR 太大=VUOWO 太大了=RXTVS 太小$=RSTZT 太小=TTRYS
太差$=YONMa 太差=bMQIZ 太差了=aTQPS 太快=RSRaQ 太想=UUUVU 太想要=UUUVU 太慢$=PRdQQ 太慢=MPgNP 太慢了=TTXTT 太晚$=SSaRT 太晚=RRbPS 太次=bRQOT
太次了=bRQOT 太深=SRTZU 太短=RTSZT 太紧$=QTSaT 太紧=QTSaT 太肥$=RSRZS 太肥=RSRZS 太艳=SRTYU 太艳了=TUUVU 太花=QQSaS 太贵$=RRRZS 太贵=PQPdP
太贵了=STSXT 太远$=TYVQR 太远=TYVQR 太重=PSSbT 太重了=QTTZT 太长$=QRZTS 太长=NPWZR 太长了=TUSXU 太高$=QNPbU 太高=QNPbU 失$=OVaPR 失=XMYQP
失灵$=dRORQ 失灵=eQNQP 失败$=PQXQX 失败=OPYPX 头$=PNYZN 头=lJEQN 头一=ZSSSU 头发$=dQPRQ 头发=dPORQ 头坏=bSOSS 头夜=ZSTRT 头夜里=ZSTRT
头层=QaTTT 头层牛=TXTTT 头开=SSTTY 头开错=SSTTY 头掉=XUTST 头掉了=XUTST 头晕$=bSSOS 头晕=bSSOS 头有=YSTST 头疼$=WTTTT 头疼=WTTTT 头都=ZTRST
头错=SRSQa 夸=QbSNS 夸大=QbSNS 夹=aNRWP 夹生$=ZSSST 夹生=ZSSST 套$=RSWXT 套,=TUWSS 套=XVTUK 套装,=TXTTU 套装=RaQSS 女=PVPZP 女朋=TRSZS
女朋友=TRSZS 女款$=TYSSS 女款=SXRUS 奶=iPMLK 奶喝=YSSST 奶喝着=YSSST 奶粉=ZQRUS 奶粉结=YSTST 奶胀=ZTQSS 奶胀包=ZTQSS 她=TRSaS 她不=TSTXT
好$=JOIVb 好,=UROaS 好,但=TYSST 好,先=UUTZP 好,可=RQZVR 好,就=VRNZW 好,是=PWVVS 好=GIGee 好_=XXRSS 好一=ZTRST 好两=TWVTT 好两件=TWVTT
好久=TTXSS 好了$=NPNKh 好了=NNMJi 好了退=TSTSY 好几=USYTP 好几天=STaRQ 好的$=MNOWa 好的,=RRYUT 好的=HOSXa 好看$=PPRfM 好看,=ZUSSQ 好看=UQOeI
好看而=STSYT 好评=SSSRZ 好评返=SSSRZ 如=PNPPc 妈$=TTUXU 妈=MSNfL 妈不=TSTYS 妈不让=TTTXT 妈妈=SRSZR 妥$=QPPPb 妥=PPSPa 娃=YPPYP 娃不=QTTZS
娃娃=bSQRS 婆=QQQeM 婆不=UUUWT 婆说=TTTZQ 婚=PPYWP 婚礼=PPYWP 婚礼都=STZST 婴=YSTRT 婴儿=YSTRT 婴儿车=YSTRT 嫌=NNOhN 嫌丑$=SSSZT 嫌丑=SSSZT
子$=PWXUF 子,=UWQWR 子=hKSTA 子_=OSbTT 子_b=PTZTT 子一=YOOWR 子一蹲=YSTTU 子一长=bSSPT 子上=XUSRT 子上印=SXTTT 子不=YUMUO 子不喜=STTYT
子不对=TXTST 子不平=YSSQS 子偏=RTTYT 子全=TTWTT 子全碎=TTWTT 子压=STYST 子压扁=STYST 子太=QSSaS 子太短=STTXU 子太长=STTXT 子嫌=QRSaS 子就=YTTSU
子已=RSVXT 子已经=RSVXT 子开=aSQPS 子戴=aSSQT 子掉=cRQPS 子掉了=ZSRRS 子有=XRPWS 子歪=ZSSRS 子没=XQKQc 子漏=YSRSS 子烂=aRQPR 子烂了=YTSRT
子碎=OScQS 子碎了=PTbQS 子穿=STTYU 子穿不=RTTYU 子给=TZQRS 子给我=TZQRS 子被=STXTT 子轮=ZTQST 子轮子=ZTQST 子都=OXYST 子里=QOcQR 子里面=USWTT
子长$=LQQcS 子长=LQQcS 孔=cTMNM 孕=QRSaS 孕了=STTXT 孕了穿=STTXT 字=aYOMN 存$=TRRSZ 存=XaMIW 存不=PRRQa 存储=WYRQQ 存卡=aPSSR 存在$=RVYPS
存在=YSWQO 存在质=ZRRUQ 学=QQSbQ 学校=RRRaR 孩=ROOeP 孩子=ROOeP 孩子不=QSSaT 孩子穿=RTTYU 它=UPRPZ 安=KRHNh 安装$=QONOd 安装=NLJKi 安装师=TTTTX
安装费=SSSPZ 完$=URYVQ 完=bSTOP 完了$=LPYOZ 完了=KOaNZ 完全=UdOMP 完全不=OdRQS 完全两=SYTSS 完好=VTQYR 完就=QRSbQ 完拉=YTSST 完拉肚=YTSST
完脸=ZSSSS 完脸上=XSTTT 官=QcQQR 官方=RaSRS 官方正=SXTTT 官网=TYSST 官网查=TYSST 定=SbPOV 定时=TVWTT 定时间=TTXUT 定是=RZSTT 宜$=RQRbP 宜=LLLjH
宜二=RSSaP 宜二十=RSSaP 宝=ZKJZS 宝不=LQRdR 宝宝=XOOZO 宝宝不=LQRdR 实=HoGKA 实_=TXTTT 实不=RSTZS 实是=TXTTT 实木=RZRSS 实木是=SYTUT 实测=SXSTT
实物=NgOLO 实物不=TWUTU 实物没=SZSSS 实物跟=SYTST 实物颜=TWUTU 实际=NhONP 实际_=SYTTT 实际是=TXTTT 客=AQEAo 客服$=SRRRa 客服=AREAo 客服_=TRTTZ
客服一=SSSSZ 客服不=TTTTX 客服态=STSTZ 客服沟=TSTTW 客服没=UUTWT 客服爱=UTUTX 客服装=TSUUX 客服让=TSSPa 客服说=OcRNT 客服骂=SSTSZ 宣=JjLLM 宣传$=RbRRR
宣传=KiMMN 宣传图=TYTSU 宣传的=TYTSS 宣传说=SYSTT 宣传防=RYTTT 宣称=RYSSS 害$=XWROS 害=ZUQNS 家$=OOVXV 家,=TTTYT 家=ARCee 家_=TSTXS 家不=RPUVX
家不理=TSTSX 家不要=TSTYS 家主=TTTSY 家主动=TTTSY 家了$=QSScN 家了=PRSdN 家偷=UZTRQ 家偷换=UZTRQ 家协=SRSRZ 家协商=SRSRZ 家发=SZTTO 家发错=TZTTP
家叫=UTUTW 家同=TPTUa 家同意=TQTSb 家寄=UbTRN 家寄错=UbTRN 家态=TTTTX 家态度=TTTTX 家把=ScRPN 家沙=TSUXT 家沙发=TSUXT 家没=RXNSX 家没货=SQPSb
家的=TZTSS 家秀=SdQNP 家虚=UPaUR 家虚假=UPaUR 家要=TRTQa 家要求=TRTQa 家让=SPRKg 家让我=TQTNd 家让退=TTTQZ 家说=SSOQb 家说没=UTTTX 家迟=TRaTQ
家迟迟=TRaTQ 家里=KKJjL 家里人=TTTXT 家里有=SRRaS 家里还=RSQaS 家骂=TQSSZ 家骂人=TQSSZ 容=NcQVR 容量=OdRRS 容量虚=ObSST 宽$=RSSZS 宽=PVQbP
寄$=QQXSW 寄=FjaCN 寄丢=STZST 寄丢了=STZST 寄了=QbUOQ 寄了别=TZSRS 寄来=ReRNS 寄来_=TZTRT 寄来的=TYTSU 寄错=TeSON 寄错了=TaSPS 密=VPPPZ
密码=YTTSS 密码锁=YTTSS 寨=SZRRT 寸$=RPRbQ 寸=TXLZJ 寸不=TSTXT 寸对=aQTRT 寸标=SaTQT 寸比=TXUTT 寸跟=SYTRT 寸跟详=SYTRT 对$=AcSOT 对,=YWXKQ
对,但=VQYQU 对,就=WQWTT 对,我=TYUSU 对=LfRMI 对不=TaUKM 对不上=RbUMN 对方=aPUPR 对比=TVSWU 对象=RSRZT 导$=RaRQR 导=WYROQ 封=URYRR 小$=SPMdL
小,=WWSST 小=NXHeP 小一=QQPbQ 小一号=SQRZT 小一码=SQSZR 小不=SZTRT 小了$=NQNeQ 小了=NWKfO 小区=RRdOR 小区了=TSaQS 小区去=STZRT 小号=UWUTU
小哥=TUWTU 小很=SYTST 小很多=SYTST 小得=SZURT 小得可=SZURT 小心=RSSaS 小时=ZQWQR 小时发=SSYTT 小时就=YTSST 小样=TSORb 小样没=TSORb 小洞=ZSSRT
小礼=TPPSb 小跟=SaTQT 小跟图=SYUSU 少$=RSYRR 少,=TZQTT 少=ASnAM 少_=RRaSR 少一=NPePP 少一个=RSZSU 少东=VOWYQ 少东西=VOWYQ 少两=RZTSP
少了$=RRURX 少了=DabGS 少了_=STYTT 少了一=LZXPQ 少了两=QRaRS 少件,=bRPTT 少件=bSNUT 少发,=XYOST 少发=RSbOQ 少发_=TSYUT 少发一=STYSU 少发了=QPbST
少配=SSZSS 少配件=TTWTT 尘=aRRQR 就=oLLHK 就_=eQQMQ 就_b=ZSTPS 就_d=YTSST 就一=RbURR 就一个=USXST 就下=TTTXT 就下单=TTTXT 就不=VYQRT
就不亮=XTSST 就停$=YSTST 就停=ZSSRS 就发=YRUSS 就发现=YTRTU 就发黄=WTTUU 就发黑=XTSTT 就变=YTSTT 就变形=YTSTT 就坏$=USXSR 就坏=QRbQQ 就坏了=PTaST
就塌=YTSST 就开=ZSSTT 就开线=WUTUU 就想=RUSOb 就想退=RUSOb 就掉$=YSSST 就掉=dQOPS 就掉了=YUTRU 就散$=ZSRTT 就散=aRQST 就断$=YTSTT 就断=aRRST
就断了=XSUTU 就是=VOPdR 就是不=QSSaT 就是客=STSTY 就是少=SRZTT 就是我=UTTXT 就是款=QVTXU 就是碎=SRYTT 就是跟=SZTRT 就是颜=SSUYT 就没=cSPQR 就没了=YTSST
就没电=aTRST 就漏=VSVTT 就烂$=aSQTT 就烂=aSQTT 就看=QSSaQ 就看到=QSSaQ 就破$=aSQQT 就破=dROOS 就破了=XTTSU 就碎=QSZTT 就碎了=RUYTU 就算=XSUTS
就算了=XSUTS 就糊=WUTTU 就糊底=WUTTU 就罢=aSRRT 就罢工=aSRRT 就裂$=SQYST 就裂=TPZQR 就裂了=UTWST 就起=SZTSS 就这=LNUOc 就这样=LNUOc 就退=STYSS
就降=PRSZU 就降价=PRSZU 尺=TYEbE 尺寸$=RPRbQ 尺寸=UVLaK 尺寸不=TSTXT 尺寸对=aQTRT 尺寸标=SaTQT 尺寸比=TXUTT 尺寸跟=SYTRT 尺码$=TSTXT 尺码=UYKXK
尺码不=XQRXS 尺码发=UYTRT 尺码标=UVUUU 尺码的=YSTSU 尺码表=McRRQ 尺码选=UUUVT 尽=WQRQZ 尽快=SSRRZ 尿=aRQQR 尿不=aRQQR 尿不湿=aRQQR 屁=TRQZQ
屁股=TRQZQ 层$=SYSTT 层=XaTNN 层掉=aRSRS 层牛=TXTTT 层牛皮=TXTTT 层起=WTTTT 居=RVXSS 屉=aUPQQ 屏$=bRRRS 屏=jNOHJ 屏幕=eMTMN 屏幕在=QTZTT
屏幕有=ZTRTT 屏幕触=XTSTT 屑$=ZSSRR 屑=ZSSRR 展=SZTST 展示=SZTST 展示的=SYTSU 属=SVSWS 山=SZRRT 山寨=SZRRT 崩=cQOQP 崩了$=YTRTS 崩了=YTRTS
工$=ZTQRT 工=iQGGM 工_=YTSRS 工一=VWSTT 左=XXSRP 左手=SXSVS 左手的=SVTWT 左边=YTSST 差$=ZCFBi 差,=YRRTU 差,而=RWTWT 差=TYKAg 差一=QPcPP
差一件=SSZSR 差了=XUOWQ 差五=WUTTS 差价$=RSRLf 差价=OQPIi 差价没=TTTTX 差别=TXTTU 差别很=TXTTU 差大=QUSYQ 差太=NgRKO 差太多=SbTOR 差点=ZTSSS
差点摔=YTTSS 差距=RWSXQ 差距太=TXTST 己$=SQTZT 己=ZILfJ 己不=UUTWT 己没=TSUXT 己的=PSScO 已$=STSYT 已=LMNZb 已签=UTWUU 已签收=UTWUU 已经=VMQZT
已经买=STSaS 已经在=STRZS 已经过=SSVXT 已读=TTTTX 已读不=TTTTX 巴=WTQXR 巴巴=WRRXS 巾=fNMOO 巾掉=ZRSRS 巾掉毛=YSTST 市$=XRVST 市=WRTWS 布=eTONP
布料=cPSPS 师=PONOf 师傅=PONOf 师傅上=SSRPa 师傅没=SSRTZ 帘=ZQRTR 带$=SVTWT 带=dbFLH 带充=TXTTT 带充电=TXTTT 带断=aSPRS 带断了=YTRST 帮=WSQQZ
常=bRQQP 幕=eMTMN 幕在=QTZTT 幕在运=QTZTT 幕有=ZTRTT 幕有一=WUSUU 幕触=XTSTT 幕触摸=XTSTT 干=kOHHJ 干了$=aSQQS 干了=aSQQS 干净$=bQSQS 干净=cPRPR
干的$=aPRSS 干的=ZTQRR 平$=ZSSQS 平=XTMMZ 平台=QQQQc 年=PbQTQ 年份=TZSRS 年份不=TZSRS 年的=SYSTS 并=YSPWQ 并不=WSSXS 并不是=WSSXS 并没=XTTTT
并没有=XTTTT 并非=UVSVT 广=ObTPQ 广告=QbQRR 床=hPKPL 床单=aSSQT 床垫=ZSSRS 序=RbPQR 序列=RbPQR 序列号=RbPQR 库=LPRLe 库存$=TRRSZ 库存=PMPPd
库存不=QNRRb 应$=ePMPO 应=cOKNX 应该=RVTVV 应退=STSRZ 底$=aRRQR 底,=WUTTU 底,涂=WUTTU 底=jPESH 底涂=XTTTU 底涂层=XTTTU 底液=YTSST 底部=XTTTT
店=JOGSi 店主=TTTSY 店便=RSSaQ 店便宜=RSSaQ 店家=QRNLe 店家让=UTUPZ 店家说=TSSTX 度=OXNLb 度不=OaNRU 度不够=PYPVP 度不好=TSTQZ 度太=STSTZ
度太差=STSTZ 度差$=SSSSY 度差=PVSRX 度恶=SSSSZ 度恶劣=SSSSZ 座=bQQRQ 延=QPbQP 开$=fMOOR 开,=UTWTT 开=jFOAZ 开一=VSWSS 开一看=UTXST 开不=YPPOY
开不了=YPPOY 开专=STTSY 开专票=STTSY 开了$=eSPOQ 开了=eSPOQ 开全=VSVTT 开关=YTSTS 开发=QQTRa 开发票=RRQRa 开口=VTVTT 开是=SZSSS 开机=YWPOP
开机一=TZSQS 开机就=WTTUU 开票$=TTSSY 开票=SSRRa 开箱=NTcTS 开线$=aSRTS 开线=cRPRS 开胶$=YSSTS 开胶=bRPRR 开胶了=ZSRRT 开错$=SRSTY 开错=PQQRb
异=ePROO 异味$=aRSRT 异味=YPWSS 异响$=YSSTT 异响=YSSTT 异物$=aRPSS 异物=aRPSS 弄=XXVPN 弄丢=RTaRS 弄丢了=RTZRS 弄坏=URVWT 弄坏的=URYTT
弄的,=aRQTU 弄的=aRQTU 式$=TPSaR 式=LZQYN 式不=TZTRT 式老=UTUWT 式老气=UTUWT 式跟=SXUSU 张=SWSPY 弯=aSRRS 弹=ZSSSS 当=OdTKL 录$=RSSQZ
录=VQTPY 录仪=YSTTS 形$=VQYPQ 形=WObMP 形了$=QTaRT 形了=QTaRT 影$=SRbPS 影=WXWLO 影印=PaQSS 很=fTDSO 很_=cOROR 很_c=aQTPS 很多$=QcQQR
很多=QcQQR 很大$=WYSPS 很大=WYSOS 很好,=QRQcP 很好=OPPYW 很差$=YSTTS 很差=YSTTS 很快=XRPYT 得=bPJXL 得不=USSXT 得不值=STSYT 得像=YRUSS
得到=STXUU 得到处=STXUU 得厉=WWRRS 得厉害=WWRRS 得可=SZURT 得可怜=SZURT 得太=POcTR 得太晚=RRbPS 得头=WTTTT 得头疼=WTTTT 得慌$=PQQbQ 得慌=PQQbQ
得满=XTTTU 得要=bUQNP 得要命=XWSQR 得要死=aSSQS 得说=SPSTZ 心$=bQPPR 心=ZLPZM 忘=IMJQg 忘了=ORPNd 忘了用=PSQOb 忘记=ORQVZ 忘记用=PSSOc 忧=ZSSRT
快$=YRPXQ 快,=WTRSX 快=LNjNI 快件=STYTT 快充,=SXSTT 快充=QdOQP 快退=TSRRZ 快退款=TSRRZ 快递$=SSZSR 快递,=RTUXT 快递=IIoFF 快递_=RSVXT
快递一=TUXTT 快递不=OWZQS 快递丢=UUVUU 快递员=RTdRQ 快递太=TTXTT 快递小=TUWTU 快递弄=VRXST 快递慢=XSTTT 快递把=SRaST 快递拒=UUWUU 快递挺=ZTQTU
快递摔=XUSTU 快递放=STXST 快递没=YSMWX 快递点=TUVUU 快递给=STZSS 快递自=TUXTT 快递要=TTYST 快递说=TTZSR 快递退=TUWTT 快递送=SRbQS 怀=PZRVS 怀孕=STTXT
怀孕了=STTXT 怀疑=RaSRT 态=LMOLg 态度=LMOLg 态度不=TSTQZ 态度太=STSTZ 态度差=RRTRY 态度恶=SSSSZ 怎=QOPXX 怎么=QOPXX 怎么安=TTSTY 怎么用=RTSOa
怕=VSRWS 怜=SZURT 性=YNPZO 性价=QRSaQ 性价比=QRSaQ 怪=UPQYT 怪味$=ZTTRT 怪味=ZTTRT 总=YSTTS 恭=aPTRT 恭维$=aPTRT 恭维=aPTRT 息$=RRWQY
息=OQXNa 息一=TTWTU 息一直=TTWTU 恶=VRQSY 恶劣$=SSSSZ 恶劣=SSSSZ 悔$=RSSaR 悔,=XRWRT 悔,是=XRWRT 悔=ONQfL 悔了$=PTQbQ 悔了=PTPcQ 情=LcTTL
情写=TXTTT 情页=RaRRS 情页写=TWTTU 情页标=TWUTU 惜=UTUWO 惜少=RRbPT 惜我=SSSaS 惠$=TTRTY 惠=NPMMg 惠券$=TTTTX 惠券=RSRPb 惠券忘=TUUTX
惠券没=TTTTX 惠没=RSQRa 惠没享=TTSTX 惯$=LOPfN 惯=LOPfN 想=AAIoR 想买=SSTYR 想好,=UUTZP 想好=TTSaO 想换=NJPhO 想换_=TSTYT 想换个=TSUXU
想换小=TSUXU 想的=TKUeT 想的不=TKUeT 想要$=PRRcR 想要,=YUVPS 想要=NJSfR 想要了=PQTaQ 想要白=RQTZT 想象=QSPdM 想象中=TVRYQ 想退$=RTSUX 想退=QSQUZ
想退了=UTTXS 意$=VLNYU 意=WNLaS 意了$=QRQcR 意了=QRQcR 意仅=UUUUV 意仅退=UUUUV 意退=UTTTX 意退款=UTUUV 感=YMNZQ 感人$=UVZQO 感人=UVZQO
感冒$=RSTZT 感冒=RSTZT 感觉$=XQQYP 感觉=VTNaN 感觉不=SWSWS 慌$=PQQbQ 慌=PQQbQ 慢$=NOfPP 慢,=XUPSX 慢,但=aRQTT 慢,是=SRPWZ 慢=UMeKR
慢了=TTXTT 懒=MLNVb 懒得=MLNVb 成=OaQZL 成_=QbRPS 成一=VMSOa 成两=RSYVT 成了=QYSVR 成儿=SSTYT 成儿童=SSTYT 成分=PcRRR 成分不=SZTSS 成别=SVTXS
成别的=SVTXS 成渣$=OSbSS 成渣=OSbSS 成男=SYPVS 成男款=SYPVS 成白=aRSRS 成的=aPSQT 成黑=RRTaS 我$=LPSVY 我=ATOjS 我_=SZRRV 我_o=TaSSS
我一=SSVXR 我下=TYSTT 我下单=TYSTT 我不=UPTZQ 我不会=WRTXT 我不喜=SUTXT 我不想=TVRXT 我买=QcQTR 我买的=SfRMT 我发=QfPNN 我发了=TaQTT 我妈=RQQcO
我妈不=UTUWT 我家=SPSbR 我家沙=TSUXT 我寄=TZSRT 我就=QRZXO 我就是=SSRZT 我就退=STYSS 我想=TNXZU 我拍=SZWOT 我拍的=TYURU 我拍错=TWXRT 我摔=XSWRT
我是=SPTaT 我没=TSbTJ 我没拒=TTYST 我没拿=TTYST 我没收=TTWTT 我没有=SRZSS 我点=SXTRV 我点的=SXTRV 我申=USUTX 我申请=USUTX 我的=OTSbO 我的_=TSVWT
我的脸=TTUWT 我的车=SVSXR 我看=TNScT 我看错=TNScT 我穿=TTUWU 我自=PNRfO 我自己=PNRfO 我要=PcNGb 我要的=RdROS 我要退=TRSOc 我订=SaSQT 我订的=TYTRT
我说=ZTPPT 我这=TVUTV 我退$=TTSWV 我退=QPQPc 我退了=STROb 我退的=TSTRY 我选=QWQVX 我选的=RYSUT 我选这=UTTRY 戒=ZRRUQ 戒指=ZRRUQ 截$=WTWST
截=VYTQS 戴=bMKaJ 戴上=XPRXR 戴两=XSTTT 戴了=YTSST 戴着=UPQaO 戴着不=RTTYT 扁=QSaRS 扁了$=TTXTT 扁了=STYST 扇=cRRQS 手$=VQQZS 手=aNPdA
手了=UTSWS 手就=OTaRS 手就碎=RTYTT 手是=SVXSR 手机=VWNWN 手机上=SZURS 手机不=PPTbT 手机壳=aQRSS 手机屏=WTTTU 手没=TRaTQ 手滑=QRQbR 手的=RXSWT
手表=eQPNR 手表走=YSTRT 手链=aSTQT 才=TZUTL 才到$=QQbSS 才到=QQbSS 才穿=YTSST 扎=dQQPR 扎人=ZSRSS 打=hETDP 打不=dPTNO 打不开=bSQRR 打不着=ZSTRT
打不通=RTZTT 打印=ZQRSS 打印出=YRTTT 打开=SPcPP 打开一=VSWSS 打电=SUXTT 打电话=SUXTT 扔=QQaQR 扣=WGTDh 扣不=XNRQa 扣了$=QTaRQ 扣了=NRYOY
扣子=ZSRRS 扣子掉=YSRST 扣没=STSSY 扫=WdLNP 扫不=QbQTS 扫地=ZRSRS 扫地机=ZRSRS 扫码=QcPQS 扯=XRQSX 扯就=YSSTT 扳=WRXTS 找=LLYWW 找不=PPaOW
找不到=PQaOW 承=OYVPU 承诺=OYUPU 承诺的=QZOQW 把=cXVHJ 把箱=TTWUU 把箱子=TTWUU 投=RQRKc 投诉$=OOONd 投诉=OOONd 折=PNNNf 折扣=QNQPd 折扣没=STSSY
护=XQRQW 报=OOOVa 报销$=SRSXV 报销=SRSXV 抬=QQRPc 抬头=QQRPc 抬头开=SSTTY 抬头错=SRSQa 抵=SSRSa 抽=aWNOO 抽屉=aUPQQ 拆=QTaQQ 拆开=RTZQQ
拉=kJEDW 拉不=aSRRR 拉不动=ZSSRS 拉就=XTTTT 拉机$=TXTTT 拉机=UWTTT 拉杆=aSRSR 拉肚=bSRPS 拉肚子=bSRPS 拉链=fOPOQ 拉链_=dPRPR 拉链头=WUTUU
拉黑=NQPQc 拍$=OMNaX 拍=PODkK 拍下=SWSWT 拍了=PROdR 拍了一=RTPaS 拍多=RSObS 拍多了=STRYT 拍的=PbQTS 拍的是=TXTSU 拍错,=WXVNS 拍错=SORaP
拍错_=TTUWU 拍错了=SSSXS 拒=NNhNO 拒收$=RRbRR 拒收,=STYSS 拒收=QQdPQ 拒签$=RRaSS 拒签=RRaSS 拖$=PQbPR 拖=TOcQM 拖了=SSYTT 拖地$=RSQZT
拖地=RSQZT 拖把=ZSSSS 拖拉=UWTTT 拖拉机=UWTTT 拜$=SSZST 拜=RRaRT 拧=ZQUOR 拧不=cQPPS 拧紧=RUYTT 拧紧漏=RUYTT 拼=XWPUP 拿=TUbQL 拿不=USSXT
拿不动=QTTZT 拿到$=SSZRR 拿到=VQaQQ 拿去=TYSTT 拿走=RSaRS 拿走了=TTXST 持$=TWTUU 持=PbRRR 持快=TWTUU 持快充=TWTUU 挂=YXQOQ 指=eOORP 指甲=YTSST
指甲油=YTSST 指纹=ZSSQS 按=cHXLS 按不=bSSPS 按不出=WUUTU 按不动=aSSQS 按了=YTRSS 按了没=YTRSS 按摩=aSRSR 按摩仪=aSRSR 按时=PRcOP 按时发=UTWUT
按着=ZTSSS 按着没=ZTSSS 按约=RTUSY 按约定=RTUSY 挤=HMcZM 挤脚$=NRPbR 挤脚=NRPbR 挺=VQRVW 挺好,=TPSVY 挺好=SNRZX 挺好的=PRTaT 挺快=XTSTU
损$=NNePP 损,=QWUWQ 损,但=TWXRU 损,只=UUSWT 损,是=RXSVT 损=POcVJ 损坏$=STZTS 损坏=USYSS 换$=SPSTZ 换=DZCeL 换_=TSTYT 换_b=TTUWT
换_s=UUUWU 换个=TPSaT 换个颜=TSUXU 换了=SaRRR 换了手=TSTXU 换型=TbSOQ 换型号=TbSOQ 换大=TSTYT 换大一=TSTYT 换小=SQTZT 换小一=TSTXT 换成=SUTXS
换货$=RYQQU 换货=RYQQU 据=WPRPY 据线=XRXRR 掉$=cTNRN 掉=oACIA 掉一=WSUTT 掉下=ZRSST 掉下来=ZRSST 掉了$=cRQNR 掉了=fQLLQ 掉了一=ZTQSU
掉了两=YUSTT 掉头=YSSTT 掉头发=YSSTT 掉屑$=ZSSRR 掉屑=ZSSRR 掉得=aQRQS 掉得厉=YRTRT 掉毛$=XTUST 掉毛=bRRPS 掉渣$=RRRZS 掉渣=RRRZS 掉漆$=bRQRR
掉漆=ZRVQQ 掉皮$=bQQRR 掉皮=bQQRR 掉线=ZSRSS 掉色$=bPRPR 掉色=aTPOQ 排=XQSRW 接=cWOPN 接写=TZRTT 接口=ZQPWS 接触=ZTSRT 接触不=ZTSRT 控=gMSLK
控器$=PSaTS 控器=YRVQO 控车=XTTTT 推=YPRQY 推不=ZTQST 推不动=ZTQST 描=LfMTM 描述=LfMTM 描述一=WQTXU 描述不=PZRWP 描述差=SZURT 描述的=RdSPT
提=WSUSU 插=cTMOO 插上=aTORR 插上电=bQPRR 插不=XVSQS 插座=ZRSSS 揽=SSZST 揽收$=STYST 揽收=STYST 搜=ZQOUR 搬=PQPdQ 搭$=NLPfM 搭=MKOgN
摄=aQSQR 摄像=aQSQR 摄像头=aQSQR 摆=RRRZR 摔=ZMaKO 摔坏$=SUWUU 摔坏=QTZTT 摔烂=RTYST 摔的,=aSRRU 摔的=aSRRU 摔着=YTTSS 摩=aSRSR 摩仪=aSRSR
摸=XTSTT 撕=QRaRR 撞=UPZQR 播=LeKWR 播说=SaRST 播说的=UWUTT 播间=PUOYU 操=VPQUX 操作=VPQUX 擦=aRRSS 支=SXQLY 支付=QQOQb 支持$=TWTUU
支持=PbRRR 支持快=TWTUU 支架=aSTQR 收$=NJjLN 收,=STZSS 收=HQhPS 收不=NPXbP 收不了=PSRbR 收不到=RQYUS 收了$=TUXTT 收了=RRZQU 收了我=TTVRW
收件=SQPaR 收件人=SQPaR 收到$=OMZPW 收到,=WSVTT 收到=PacAP 收到_=PcROR 收到一=PVZSS 收到不=TXTSU 收到了=aRMSW 收到发=TTTTX 收到商=SSYTR 收到坏=QUYTT
收到就=LPdSR 收到时=RTaST 收到是=OXXST 收到的=fXHKO 收到空=RSYTT 收到货=TSYTS 收没=TSYTQ 收货=QONfO 收货地=SRQaS 改=KLNbY 改主=PQTbQ 改主意=PQTbQ
改价$=SSQNc 改价=SSQMd 放$=TSRZR 放=JKVfK 放不=PQRdQ 放不下=SSSaS 放不进=RSTZS 放在=UUVUU 放着=RSSZS 放错=TSXST 放错柜=TTXST 放驿=TTXST
放驿站=TTXST 效$=VXSRS 效,=SXSRW 效=KZIdK 效果$=PWNZO 效果=KVKfK 效果一=SSSXT 效果不=QQSaR 敏$=bQQPR 敏=ePOOP 敢=cOQSR 敢恭=aPTRT 敢恭维=aPTRT
敢穿$=STTXU 敢穿=STTXU 散$=ZSRTT 散=fOMPQ 散了$=YTSTT 散了=ZTSTT 数=SMgQF 数不=XSXQN 数不对=QTZSP 数据=XRXRR 数据线=XRXRR 数量=LIgQP
数量不=RMdOS 整=PWWUT 敷=WRQRZ 敷完=XSTTT 敷完脸=XSTTT 敷衍$=STRSZ 敷衍=STRSZ 文=PeNPO 文不=RaSRR 文不符=TWUTU 斑$=ZQRST 斑=ZQRST 料$=YTRRR
料=iVKCH 料不=OcTRT 料不是=RZTRT 料味=YSSST 料成=RYTTT 料成分=RYTTT 料表=SYTTT 料起=ZQTST 料起球=ZQTST 斤=NhKON 斤装,=TXTTT 斤装=RZRSS 断$=UQZQP
断=lAKAW 断了$=hPKLN 断了=jNKJL 断裂=YSRSS 断货$=QPQSa 断货=NONQe 断货了=PTQRa 新$=OVbNP 新,=UUWUT 新=SbWMP 新下=TSTUX 新下单=TTTTX
新拍$=SRRXW 新拍=SRRXW 新机=TYSSS 新款$=SYSSS 新款,=TYTTR 新款=RbRRQ 新西=SXTTT 新西兰=SXTTT 新鲜$=cPQPR 新鲜=aRSOQ 方$=QTVXR 方=VSNUW
方便=RPQXX 方协=SSSRY 方协商=SSSRY 方向=VTWST 方正=SXTTT 方正品=SXTTT 方的$=RYTTU 方的=RYTTU 旅=RSRZR 旅游=RSRZR 无$=RUMLZ 无=NUPTW 无人=bRRRR
无人机=bRRRR 无法=WSXSP 无理=OPOgG 无理由=OPOgG 无线=UYRSR 无货$=ROPQb 无货=PMMQe 日=MacLI 日期$=ScOPP 日期=TdMNO 日本=SYTTT 日达=PQdRO
日达没=TTZTQ 旧=SaNWM 旧款$=TZTTR 旧款=SaSSP 早=USTXT 时$=PQdNP 时=LAmVA 时不=STSZS 时候=ONcXQ 时候就=STYTU 时候没=TTXUS 时发=RQbRQ 时发货=SRaSR
时就=YTSST 时就没=YTSST 时未=TSYTT 时未发=UTWUT 时没=UUWUS 时瓶=SUWUU 时瓶子=SUWUU 时盒=TUVUU 时盒子=TUVUU 时间$=RTYSS 时间=OQfKP 明$=SPPPb
明=TQZKV 明书$=QNZPW 明书=ONeOR 明书没=USaUO 明明=QbRSS 明明选=SZSTT 明显=cRNTQ 明显是=aRRRS 明选=SZSTT 明选的=SZSTT 星=XSVST 星期=UTWSU
是$=WSVTT 是=ZnKKA 是_=RZVSJ 是_a=QaSST 是_b=YTSST 是_d=LQUcS 是_f=PTZST 是_l=aSRST 是_m=QQaTT 是_o=QaSRT 是_p=XVRSS 是_q=PSYVT
是_s=bQRQS 是_w=VTXOS 是a=RZRST 是b=SaRSS 是l=TWTTU 是p=TXTTT 是pu=TXTTT 是一=RbSPQ 是一个=RaRRT 是一回=TXUTU 是一直=SRYST 是不=YMaPT
是不喜=XQYMW 是不想=UQWVQ 是东=aRQTT 是东西=aRQTT 是两=SZSST 是个=ZPQVR 是买=XOOaQ 是产=aRSRT 是产品=aRSRT 是人=TXTUT 是人造=TXTUT 是仿=TWTTT
是你=RSZSS 是你们=RRZTS 是假=KZXPP 是假的=MVaPR 是假货=SZPVT 是别=aRQSS 是别人=aPQTT 是卖=SWVUP 是卖家=SWVUP 是原=QXRWS 是发=PRWUY 是发错=RPSXZ
是同=RaSRS 是同一=RaSRS 是和=RWTRX 是国=PcQRS 是国产=TXTTU 是国行=RaRST 是图=TXTST 是坏=URWUR 是坏的=VLYWS 是塑=QZTTT 是塑料=QZTTT 是大=SYSSS
是大号=TXTTT 是头=QZTTT 是头层=QZTTT 是夹=YTTTT 是夹生=YTTTT 是套=TXTTU 是套装=TXTTU 是好=SSZST 是好的=SSZST 是官=RYTST 是官方=RYTST 是实=SYSRT
是客=QRPPd 是客服=QRPPd 是小=OYSXS 是少=RRbPQ 是少了=QQcRS 是少件=XSSTU 是少发=QWWST 是尺=aUTPS 是尺码=aUTPS 是布=ZSTQT 是布料=aQTRT 是店=SRQRb
是开=aSQST 是快=VPaPS 是快递=VPaPS 是想=SPSWY 是想要=SQSVY 是我=MUOgE 是我_=TbTPT 是我下=TVTVT 是我不=SRTZQ 是我买=SXRWS 是我拍=TYXPT 是我没=TTVVT
是我自=ROSdR 是我要=SbSPT 是我选=SWSVU 是掉=aRTQT 是收=ZRSTT 是收到=ZRSTT 是断=YRTTT 是新=SYWQQ 是新款=SZSSR 是旧=UXUUS 是旧款=UXUUS 是机=cRPRT
是机器=cRPRT 是条=XSTTT 是条纹=XSTTT 是杯=ZTQTT 是杯底=ZTQTT 是标=RVTWT 是标的=SXTST 是根=TUWTT 是根本=TUWTT 是橘=TWUUU 是橘色=TWUUU 是款=PXTWT
是款式=PXTWT 是正=PbSRS 是正品=QaTRT 是没=WQZRQ 是没收=WSXTR 是漏=ROcTS 是漏发=ROcTS 是物=VPRUX 是物流=VPRUX 是生=ZQSSS 是生的=ZQSSS 是用=TRSZT
是白=VVTTU 是盗=PaRSS 是盗版=PaRSS 是真=VaQPR 是真的=aRRRT 是真皮=OcSST 是碎=QPaST 是碎的=QPaST 是空=WPXSS 是空的=XQVSS 是穿=XQSWT 是穿了=ZRTSU
是等=STYRU 是米=RZSST 是米白=RZSST 是粉=TWUUU 是粉色=TWUUU 是红=XSTTT 是纯=OdRQS 是纯银=RZSST 是线=YRTTU 是线头=YRTTU 是缺=RRaRT 是苦=aQSRS
是苦的=aQSRS 是裤=ZRTTU 是要=TRRWX 是说=QUTXT 是说的=QaURU 是货=TaQRS 是质=SPTTa 是质量=SPTTa 是跟=PbSTT 是跟我=SWTVT 是跟页=TWUTU 是路=WOYTT
是路上=WOYTT 是运=WRYRS 是运输=WRYRS 是这=QcTQS 是这个=QaTRU 是送=VQaPR 是送得=SRaRS 是金=SXTTT 是铁=SXTTT 是门=bSQSS 是面=XUTQT 是面料=XUTQT
是颜=VaOQS 是颜色=VaOQS 是香=SYTTU 是黄=SYTTT 是黄的=SYTTT 是黑=SYTST 是黑色=SYTST 显=PMShB 显是=aRRRS 显示=RVeJM 显示_=TUWUT 显示已=TTYTT
显示签=TTXSS 显示退=TTWUT 显老$=QSRZQ 显老=QSRZQ 显胖$=PQQbR 显胖=PQQbR 晃$=ZSSRR 晃=cPQQR 晒=bPQQQ 晕$=bSSOS 晕=cQRNR 晚$=SSaRT 晚=QLgLM
晚了=QSbQS 暂=QSOcR 暂时=QSOcR 暂时不=RTSZS 暴=PQaRQ 暴力=PQaRQ 更$=STZST 更=HIafG 更便=QQPcP 更便宜=QQPcP 更好=PRRcO 更好的=PRRcO 更新$=QPdPR
更新,=UUWUT 更新=QPdPQ 最=PYPZQ 最近=QSSaR 月$=VSXPR 月,=SZRTT 月=WRYRK 月了=TTZRT 月了还=TTZRT 月就=aSQQT 月没=SXUST 月饼=WRWSS 有$=DQWSZ
有1=TYSTT 有3=SaQSQ 有=oMMPH 有_=eTQLH 有_b=XVRRQ 有_d=ZPPXQ 有_h=YTSTT 有_s=bSQPQ 有一=TMaSQ 有一个=RSWWT 有一只=QRZRS 有一条=WUSUU
有两=XSTST 有两个=XSTST 有个=dPPOS 有个小=ZSSRT 有中=SbOSR 有中文=SbOSR 有任=RVYSP 有任何=RVYSP 有发=SRVSX 有发票=TTSTY 有变=PSRaS 有味$=XSTST
有味=XSTST 有图=TXTTT 有图片=TXTTT 有坏,=SSXXQ 有坏=RSTYU 有坏也=TTPVX 有宣=TXTTS 有宣传=TXTTS 有少=bTMUS 有少件=ZSOVT 有师=TSSTY 有师傅=TSSTY
有异=dNSRQ 有异味=YPWSS 有异物=aRPSS 有怪=YTTST 有怪味=YTTST 有想=TRSaQ 有想象=TRSaQ 有收=USZTR 有收到=USZTR 有更=PRVZQ 有机=SYSTS 有毛=aRRSS
有毛刺=YTTST 有毛病=YSSUS 有气=aRRQR 有气泡=ZSSST 有污=ZRSSS 有污渍=ZRSSS 有点=LQQeQ 有物=STZTS 有物流=STZTS 有电=SRZSR 有破=XTMYP 有破损=STPaR
有破洞=ZRRRS 有给=TQZTS 有股=YSSST 有蓝=TYSTS 有蓝牙=TYSTS 有虫$=cPPPQ 有虫=dOPOP 有裂$=aTRST 有裂=bSQRT 有裂纹=XTTTT 有裤=SWVTT 有裤子=SWVTT
有质=aVSPN 有质量=aVSPN 有这=TVWTT 有错,=TRXSW 有错=YPVOV 有黑=ZSSRS 朋=QONfP 朋友=QONfP 朋友的=TRTYS 朋友说=UTUWT 朋友送=TTPaT 服$=NOPbW
服,=SXTUT 服=SJAQl 服_=XQTQY 服_a=UUUUV 服_n=UTUUW 服_s=VTUTW 服一=USRRZ 服上=URRXS 服上有=ZSTRT 服不=TTTTX 服不回=UTUUV 服也=TUVWS
服务=OQQNe 服务不=RSRPb 服太=RTRTZ 服态=STSTZ 服态度=STSTZ 服掉=YSTRT 服有=bSRQS 服沟=TSTTW 服沟通=TSTTW 服没=STTYT 服没问=SUTYS 服爱=UTUTX
服装=TSUUX 服让=TSSPa 服让我=TSTQZ 服说=OcRNT 服说可=TXTRU 服说的=STTTX 服说能=SbTSO 服骂=SSTSZ 服骂我=TSUSY 望=OORdR 望太=SOSaT 望太高=SOSaT
期$=TYTUK 期=YWPXF 期_=aRQRR 期不=PVSYS 期了$=SWVST 期了=XWRST 期望=SOSaT 期望太=SOSaT 木=bWPNP 木头=YSTTT 木是=SYTUT 未=ONdRT 未发=UTWUT
未发货=UTWUT 未收=SQaTR 未收到=SQaTR 本$=ObTRR 本=YdQKE 本不=SeNNR 本不对=TWUTU 本不支=TWTUU 本不是=QbSRT 本不防=SWUUU 本人=STYTT 本来=UPQaS
本来想=RSSZT 本没=PXYRQ 本没有=SWVTT 本身=bOUPS 本身有=aQSRT 本身没=TTXTT 机$=bXLMM 机,=TVRXS 机=oTABA 机_=YRSSS 机一=YXQOR 机上=SZURS
机不=UOSZS 机不匹=QRTZU 机卡=YSSST 机器=fNMOU 机器人=VSTTX 机器噪=YTRTT 机器开=XTTTT 机器本=YRTTU 机壳=aQRSS 机就=WTTUU 机屏=WTTTU 机屏幕=WTTTU
机打=aRRRS 机打不=ZSRRT 机漏=XTSUU 机漏水=XTSUU 杂=TaQQS 杂牌$=SYRST 杂牌=RbQRS 杆=eSNPP 杆一=WVSTT 李=XWRTR 李箱=XTSVS 材=XYPOQ 材料=aQRRR
材质=PbTRT 材质不=QbTRT 村=SSZQS 村里=SSZQS 束=QTWXS 条,=VXSTS 条=dTSKL 条纹$=YRTTT 条纹=YRTTT 条裤=SXVST 条裤子=SXVST 来$=WIXKa 来3=SYTRT
来=UhTDN 来_=ReNOR 来_s=TZTRT 来不=OPZVP 来个=SZSST 来了$=aRRRT 来了=UaVJO 来了_=RbROS 来了个=RaRRT 来像=UXRTT 来全=XSTTT 来全是=XSTTT
来单=SZSST 来想=RSSZT 来是=VXRSS 来的=SfMMP 来的是=RZSTT 来那=SRRaT 来那个=SRRaT 杯=bLRKX 杯不=ZSTSR 杯不保=ZSTSR 杯子=TPUOZ 杯子_=PTZTT
杯子全=TTWTT 杯子有=ZTRTT 杯子没=WSLTb 杯子碎=RTYST 杯底=ZTQTT 杯盖=ZTQTS 松$=aOOUQ 松=eLOQO 松了$=aRRRT 松了=ZQUQT 板$=RaRSR 板=bPOHa
板子=bRQRR 板说=TSTVW 枕=aSRQS 枕头=aSRQS 果$=OYMZN 果=XZOYA 果一=SSSXT 果一般=SSSXT 果不=QQSaR 果不好=TTUYS 果不明=SSTZT 果压=OSaST 果压烂=OSaST
果是=RaTRT 果根=RaSSS 果根本=RaSSS 果没=TVTWT 果烂=dQNRS 果烂了=bRNTT 果都=XRUST 枪=YTTTT 架$=VQSRY 架=aMMJb 染=dPQPR 染蓝=XTTTU 染蓝了=XTTTU
柜=WYVNO 柜买=UXURU 柜买的=UXURU 柜子=UQYSS 柜门=aRQRS 柜门关=aRQRS 柜验=TXTTT 查=NcVMO 查不=ObWMP 查不到=ObWMP 标$=PbRRR 标=QoABJ 标注=RdSPS
标注不=TYUST 标的=LgQNQ 标的是=TWUTU 标称=SYSTT 标签=VZPRR 标错=TTTPZ 标题=OcQRQ 标题写=QaSTT 校=RRRaR 样$=NcMUQ 样,=WSTVT 样=TXETZ 样没=TSORb
样没给=TSRSY 根$=YTRRR 根=YeUCH 根不=TXWQT 根不是=TZTRT 根头=XTRTT 根头发=XTRTT 根本=VfRHM 根本不=SeNOS 根本没=PXYRQ 格$=aNRWN 格=RSGWX
格不=NTPWW 格不对=RTSMZ 格不搭=QRSZR 案=cORRR 桌=aMXPM 桌子,=TTTXT 桌子=aQPTR 桌子不=YSSQS 桌腿=URYRQ 桌面=USXSS 档=TYSTT 桶=USRYS 检=YXROS
棉$=WYQPS 棉=YYNOR 椅=cRPQS 椅子=cRPQS 楚=QRRRa 楼$=SRbPQ 楼=NOcVN 楼下=STUXT 榴=cPQQQ 榴莲=cPQQQ 榴莲没=aRRRR 模=XXRPQ 橘=YWPRT
橘色$=TWUUU 橘色=TWUUU 橙=WSWSS 橙子=WSWSS 次$=RRVYR 次=gRNHN 次_=XTTTT 次不=SXTVT 次了=bRQOT 次品$=cOQSQ 次品=cOQSQ 次就=aVOOP 次就糊=WUTTU
次日=QRaSS 次日达=QRaSS 欢$=LNNhO 欢,=WSZKV 欢,是=TTaOS 欢=LIVhO 欢_=TTTXT 欢_c=TTTXT 欢的=RSXWT 欢这=TSTZT 欢这个=TSTZT 欺=RXRQV 款$=CdCTY
款,=SZRSR 款,收=TXTTT 款=AfCWW 款了$=RXOXR 款了=RXOXR 款便=TSTYR 款便宜=TSTYR 款发=SaSQQ 款发的=TXTRT 款式$=TPSaR 款式=LZQYN 款式不=TZTRT
款式老=UTUWT 款式跟=SXUSU 正=PiQMI 正品$=PbSRS 正品,=TXTTT 正品=JhNRO 正版=SYSST 正装=TUYRR 步=YSTST 歪=hNLLO 歪了$=bQQQR 歪了=aTQQR
歪的$=dPPQS 歪的=dPPQS 死$=bQRPS 死=gKKPL 死了$=bOOTN 死了=bONSN 死机$=YTTTT 死机=YTTTT 残=WRSXS 母=SXVSS 比=LgKWL 比不=SVTWS 比图=SZTRT
比图片=SZTRT 比详=TWUTU 比详情=TWUTU 毛$=ZQNWN 毛,=WWSST 毛=lKATJ 毛刺=YTTST 毛巾=aRTST 毛巾掉=YSTST 毛病,=NSNcU 毛病=TQNaU 毛膏=ZSSRS
毛衣=cQQPR 毫=SbQRR 毫安=SbQRR 毯=aSRRT 气$=YNQWO 气,=UTUWT 气=dFPVO 气床=XTSTT 气泡$=YRSTT 气泡=aRRRS 气泡贴=XTTTT 气炸=YSSTT 气炸锅=YSSTT
氧=YRSSS 氧化=YRSSS 氧化发=YRSSS 水$=cTSIJ 水,=RaQQS 水=kPSAA 水一=YSSTT 水了=USWTT 水分=ZRRSR 水味=TWUTU 水壶=aRRRS 水壶有=WTTTU 水就=ZSRTT
水果=PPcPR 水果压=OSaST 水洗=WUTUT 水都=YTSTT 水龙=YTSTT 水龙头=YTSTT 求=RPROd 求退=UTUTW 池=YVVOO 池充=ZSRST 池充不=ZSRST 污=ZRSSS 污渍=ZRSSS
沐=aSQSR 沐浴=aSQSR 沐浴露=aSQSR 沙=bOLZN 沙发=cKMaO 沙发坐=ZSRST 沙发颜=TRTZT 沟=NONMf 沟通=NONMf 沟通好=SSSQZ 没=HCbNh 没_=OTdKP 没_a=TUWTT
没_r=TQcSL 没_s=RRYPT 没了$=WTTQW 没了=WTTQW 没享=QRPQb 没享受=QRPQb 没人=NNYHa 没人回=TSMRc 没人理=SSROc 没人联=TTbRN 没人送=TTaSO 没什=RTPTZ
没什么=RTPTZ 没减$=TTSSY 没减=RSRRZ 没几=XTSTT 没别=TTTWU 没别的=TTTWU 没到$=MMdLT 没到=JKcJX 没到账=RROSb 没到货=UTYUR 没动$=RTZSR 没动=TQcOM
没动静=WRZQP 没劲=aSRSR 没原=TTRPZ 没原因=TTRPZ 没参=RRRPb 没参加=RRRPb 没反=ePMPO 没反应=ePMPO 没发$=PQaSV 没发=PIgRM 没发全=SSZTQ 没发票=STVTW
没发货=TTYUS 没发错=YSRVS 没啥=PRLYV 没坏,=OXQYU 没坏=NcOWT 没坏没=TaQRT 没声$=bSPQP 没声=cROPO 没声音=XTTTT 没少=WWMYS 没库=TRRSZ 没库存=TRRSZ
没影$=SRbPS 没影=SRbPS 没想=SSRcN 没想好=TTSaO 没想象=TTTXS 没打=ZRNPW 没拒=TTYST 没拒收=TTYST 没拧=RUYTT 没拧紧=RUYTT 没拿=SRbRQ 没拿到=SRbRQ
没揽=TTXTT 没揽收=TTXTT 没摔=YTRST 没收=PNTMc 没收到=QPWOY 没改=TTSQZ 没效=STQZR 没效果=STQZR 没更=TTYTS 没更新=TTYTS 没有$=FRXGa 没有=AcYDa
没有_=TZTTM 没有中=SbOSR 没有任=RVYSP 没有发=SRVSX 没有图=TXTTT 没有坏=RSTYU 没有宣=TXTTS 没有少=bTMUS 没有师=TSSTY 没有异=RSXVT 没有想=TRSaQ
没有收=USZTR 没有物=STZTS 没有破=SVOZR 没有给=TQZTS 没有蓝=TYSTS 没有裤=SWVTT 没有质=QXVUR 没有这=TVWTT 没有错=TRXSW 没来$=RSTTY 没来=RSTTY 没毛=PQPaW
没毛病=PQPaW 没法=dPQMR 没派=UUYTR 没派送=UUYTR 没用$=SQMUa 没用=LMFab 没用上=QRROc 没电$=ZTRST 没电=aTRST 没盖=RVZRR 没盖子=RVZRR 没看=MJQiJ
没看清=POQeO 没破,=TaRRS 没破=SaQTR 没给$=MKXMZ 没给=IFaHa 没给开=UUSUW 没给我=USaTQ 没肉$=bQQRQ 没肉=bQQRQ 没色=YQTVT 没色差=YQTVT 没见=PQURa
没见到=RSUTY 没见着=RSVSX 没说=SScSP 没货$=QKRPd 没货=MTLKf 没货了=SSOPb 没这=TYUSS 没这个=UXUSS 没送$=PMRMc 没送=MIWHc 没送到=TSYTT 没通=TUYTR
没通知=TUYTR 没配=SRbQQ 没量=QPPdM 没量好=RPQdM 没钱=OQMgI 没错,=WSYQS 没错=WSYQS 没问=RPXZP 没问题=RPXZP 沫$=XRXRP 沫=XRXRP 油=dLXJM 油水=YSRTS
法=dOULO 泡$=bPORR 泡=aIZIJ 泡沫$=XRXRP 泡沫=XRXRP 泡用=XTSST 泡装=aSQST 泡装上=aSQST 泡贴=XTTTT 泡贴不=XTTTT 注$=PPPPb 注=MWNSZ 注不=TYUST
洒=OOfOO 洒了$=OScQR 洒了=NSdPR 洗=jNPFJ 洗一=XWPRS 洗一次=WXQSS 洗不=XTUST 洗不掉=XTUST 洗了=XTTTT 洗发=XSSTT 洗发水=XSSTT 洗完=hMNMQ
洗完全=aQTQT 洗就=ZTRST 洗就变=YTSTT 洗衣=PSaTT 洞$=cNTMQ 洞=cNTMQ 活=IZKVZ 活动$=RSRWX 活动=MONYb 活动价=TTTRZ 活过=SZQRS 派=MOhKK 派件$=UUXTS
派件=TTaRQ 派件员=TTYTS 派送$=RQcOO 派送=OPfMN 流$=TTYTT 流=SCiLP 流_=XSVRT 流一=STXTT 流一直=TUWTU 流不=STYST 流信=STZSS 流信息=STZSS
流停=STYTT 流停在=TUWUT 流很=XSOYT 流慢,=SRPWZ 流慢=ORVVY 流损=VSVTT 流损坏=VSVTT 流显=TUXTT 流显示=TUXTT 流程$=TTSSY 流程=TTSSY 浆=XVSST
测=PRLHg 测试$=QQRRa 测试=MLOKg 测试一=STSSY 测试订=TSSSY 浴=aSQSR 浴露=aSQSR 海=POgLM 海关$=QSZSS 海关=KQgNO 海关扣=RTZRS 海鲜=XSURS 涂=dPPQR
涂上=YSTTT 涂层=aSRSS 涂层起=WTTTT 消$=PONcS 消,=TUTXT 消=KSJbW 消息$=SSSQZ 消息=SSSQZ 消费,=TTTWT 消费=RYRVQ 涨=aSQQS 液=QRbRR 淋=MOeOP
淋湿=RSZSS 深=SRTZU 混=PcOQP 混了$=PcOQP 混了=PcOQP 清$=YMOTY 清=TITWZ 清楚=QRRRa 渍=ZRSSS 渗$=XTTTT 渗=bSQSS 渣$=YKVUN 渣=ZJWTN
渣渣$=aQRQT 渣渣=aQRQT 温=cOUOO 温杯=aRRRQ 温杯不=ZSTSR 港=UXTUT 港版=UXTUT 游=RSRZR 湿$=NOdNO 湿,=TUWUU 湿=SLjFH 湿了$=LReOR 湿了=LReOR
湿器=ZTSTT 湿透=QXWTT 湿透了=SUXUU 源=QSaSQ 滋=YSSST 滋滋=YSSST 滑=bSJYO 滑丝=bROST 满=PJJXb 满减=NPOWZ 满减没=PRQOc 满意$=NQRYV 满意=NQRYV
满电=ZTSST 滤=QbQPR 滤镜=QbQPR 滴=cROSS 滴水$=bRPSS 滴水=cROSS 漂=aRRQS 漂移$=aRRQS 漂移=aRRQS 漆$=bRQRR 漆=ZRVQQ 漏$=bUNRQ 漏=eAgAE
漏一=TSXTT 漏一桌=ZTQTT 漏了$=PTaRS 漏了=KRfPR 漏了一=OTbST 漏光$=QSZSS 漏光=QSZSS 漏发$=QOWTY 漏发=LKdRX 漏墨=YSRSS 漏寄=OQbSR 漏气$=dQNPQ
漏气=dQNPQ 漏水$=cRNSS 漏水=dRMRR 漏雨$=bRORR 漏雨=bRORR 潮=bPQRQ 潮发=YSSTS 激=MdTNQ 激活=NdPOR 激活过=SZQRS 火$=ZTTST 火=dPQPR 火辣=YSTTT
火辣辣=YSTTT 灭=ZSSST 灯=fPSIJ 灯不=aRSQR 灯不亮=aRSQR 灯带=ZSSST 灯泡=bRQQS 灯泡用=XTSST 灯泡装=aSQST 灯罩=NScSS 灰$=OQRbR 灰=LVPbQ 灰色$=RWTVT
灰色=RWTVT 灵$=fOMOP 灵,=XTTTT 灵=gOLNO 炸=bRRRR 炸锅=YSSTT 炸锅炸=YSSTT 点$=fMOQN 点=VCEjR 点了=OSSbS 点关=TUVUU 点关门=TUVUU 点摔=YTTSS
点摔着=YTTSS 点的=SXTRV 点着=UTTWT 点错=PNQZY 点错了=RQRUZ 烂$=YMZMN 烂,=RUXUU 烂=fEZCG 烂了$=PQeNR 烂了,=TUWUU 烂了=ZMXKP 烂了一=eQKRS
烂心=ZSRRT 烟$=WYPQR 烟=YYOPQ 烦=SSSWV 烧=aUPQR 烧了=YTSTT 烫=cRQPS 烫得=ZTSRT 热$=ZNMXO 热=eKHVL 热了=UTSXT 热毯=ZTSST 热水=YTTST
焊=ZRSST 焦=cPQQS 焦味$=YTSST 焦味=YTSST 然=ZWPQR 照=UaPNQ 照片=SZSRT 煮=ZSSST 煮饭=YTTTT 煲=ZSSST 煲煮=YTTTT 煲煮饭=YTTTT 熏=WTTTT
熏得=WTTTT 熏得头=WTTTT 熟$=XQRVR 熟=aPQVQ 爆$=VQYRR 爆=XMZLM 爱$=RRRaR 爱=LMPdV 爱吃$=QSTZT 爱吃=QSTZT 爸=SPRbQ 爸爸=TQSbQ 片=WjGHJ
片一=RVSXT 片上=SZTST 片不=TXUSU 片两=TWTTT 片差=SZTQT 片差太=TYTRT 片是=SXTTU 片有=ZRSSS 片看=SYTTT 片看着=SYTTT 版$=NdNSP 版=FlHLJ 版书,=QZTTT
版书=OcQRS 版光=RYSSS 版光盘=RYSSS 版本$=TXSUU 版本=SYQSS 牌$=OcPQQ 牌=FmHLH 牌上=UWUTT 牌上写=UWUTT 牌子$=RWRWT 牌子=MeNRQ 牌子不=TXTST
牌货$=RaPRP 牌货=RaPRP 牙=eXLKL 牙刷=aRSRS 牙刷毛=XTTST 牙功=TYSTS 牙功能=TYSTS 牛=bVSLO 牛仔=XTTTU 牛仔裤=XTTTU 牛奶=XVUPR 牛皮,=TXTTT
牛皮=TXTTT 牛肉=WVTST 物$=aQMQZ 物=OYZMP 物不=RURYR 物不符=TWUTU 物没=RYOQX 物没有=SZSSS 物流$=TTYTT 物流=QEjNM 物流_=XSVRT 物流一=STXTT
物流不=STYST 物流信=STZSS 物流停=STYTT 物流很=XSOYT 物流慢=ORVVY 物流损=VSVTT 物流显=TUXTT 物跟=SYTST 物颜=TWUTU 物颜色=TWUTU 特=VXSSS 特别=XTTTT
狗=WUNXM 狗不=PSTZS 狗粮=WRVSS 猫$=XWRSS 猫=bUIVI 猫不=LPReN 猫吃=aSRPS 猫吃了=aSRPS 猫砂=bQSPS 猫粮=ZSSRT 率=RZSRS 率不=TXTTT 玉=aQRRR
玩$=PRScQ 玩=fKIYI 玩具=bTQOR 玩具有=YTTST 玩意=eQONO 环=WTVTT 现$=PXPPX 现=NKRWa 现不=SSSRY 现不给=SSSRY 现在=POaWQ 现在不=SSSYT 现在没=SSXVS
现在都=UTWUT 现家=SSSZS 现家里=SSSZS 现没=TPPRd 现没给=TRQRa 玻=VQaOQ 玻璃=VQaOQ 玻璃渣=XSURS 玻璃碎=TUXTU 珠=ZSSSS 球$=UWQQX 球=cSMMU 理$=MMMQe
理=GEDZf 理人$=RRSOb 理人=RRSOc 理我$=TRRPa 理我=TRRPa 理由$=QPOVa 理由=NNLcS 理由退=SSSbN 瑜=ZSTQT 瑜伽=ZSTQT 瑜伽垫=ZSTQT 璃=VQaOQ 璃渣=XSURS
璃碎=TUXTU 璃碎了=TUXTU 瓜=dQNPR 瓶$=PQbSS 瓶=VNeLL 瓶了=YTSTT 瓶子=RTYTT 瓶子碎=TUWTU 瓶盖=USYRS 瓶盖没=RUYTT 生$=ZSSST 生=eSQNJ 生产=RbQRR
生产日=RaRSR 生日=QRaTS 生的$=ZQSSS 生的=ZSRRR 生锈$=aSPQP 生锈=aSPQP 用$=YCSVT 用,=XTSVS 用=YEEbW 用_=aSNOX 用_c=RTSRY 用一=XWQRS
用上$=QSRRa 用上=QRROc 用不=JPTdP 用不上=KPYYP 用不了=WYRMW 用不到=OQNdR 用不着=SRSaS 用两=YSTTU 用了$=VSPXR 用了=aNGXS 用了_=YUSST 用优=TUTSX
用优惠=TUTSX 用到=VSQZS 用券$=RSSQZ 用券=RSSQZ 用半=YTTTT 用半小=YTTTT 用的=STZRT 用第=WTUUU 用过=WSRXR 用过的=XSTST 由$=QPOVa 由=RMKbR
由退=SSSbN 由退货=TTSaP 甲=aSQQS 甲油=YTSST 申=TSMOc 申请$=SRSPb 申请=TSMOc 申请退=YRRRU 电$=fPNPR 电,=YTSTT 电=mCWKA 电了$=YTSST 电了=YTSST
电动=ZSTRT 电动牙=YTTST 电器=TSXTT 电头=TRZQQ 电子=YSSST 电宝=ZPPQX 电就=YUSSU 电水=XSTST 电水壶=XSTST 电池=YVVOO 电池充=ZSRST 电没=aSOSS
电没反=XTSTT 电流=YTSTT 电源=QSaSQ 电热=ZTSST 电热毯=ZTSST 电线$=ORbSR 电线=ORbSR 电脑=aSQTQ 电视=ZSSTT 电话$=QTZTT 电话=KOWdO 电话填=SSRaS
电风=XTTST 电风扇=XTTST 电饭=aRSRS 电饭煲=ZSSST 男=RXOYR 男款=SYPVS 男款了=SYPVS 画=cQQQQ 画面=aRRSS 留=RSQaR 留了$=STSYS 留了=STSYS 略$=NNNNc
略=NNNNc 疑=PdPPQ 疑似=SZRRR 疑似假=SZRRR 疙=XSTTT 疙瘩$=XSTTT 疙瘩=XSTTT 疹=bRRPR 疼$=cRQOR 疼=cRQOR 病,=NSNcU 病,只=TSTYT 病,是=STQTZ
病=TQNaU 痒$=aQSRT 痒=cPRQS 痕$=aQSST 痕=bPRQS 痘=aQRRR 痛=ZTSSS 瘦$=QQQaR 瘦=QQQaR 瘩$=XSTTT 瘩=XSTTT 白=aVKUM 白了=YRTUT 白的=WSSVT
白色$=SZTRT 白色=RWTWS 百=QUVXQ 的$=WFZRZ 的,=XUOZH 的,不=SWTUT 的,人=TSTXT 的,但=TRYUT 的,就=PQWYV 的,是=bQPRT 的,现=SSWVT 的1=QaRRS
的=TmDOM 的_=OWYPV 的_c=TWUTU 的_p=TSVWT 的m$=TWTTU 的m=TWTTU 的一=WSVST 的不=KdNUN 的不一=MWSXR 的不同=SZTRT 的不是=RdROS 的东=PeHPW
的东西=PeHPW 的书=PZURR 的了$=TPQcP 的了=TPQcP 的事,=YSTSU 的事=YSTSU 的他=USTXT 的其=TYTTS 的其实=TYTTS 的功=SZRSS 的功能=SZRTS 的单=TTWWS
的原=UPRUX 的原因=UPRUX 的口=QXSWT 的口味=QXSWT 的右=TYTSS 的右手=TYTSS 的吧=ZRSRS 的品=SZTTT 的型=UXTSU 的型号=UXTSU 的壳=TUTXT 的大=UXTSU
的好=TRSaQ 的完=RbSRR 的完全=RbSRR 的小=SSVQZ 的小区=TTYST 的小很=TXUTT 的尺=SYTRT 的尺码=SXTSU 的差=TXUTT 的年=SVSXT 的店=SSTZQ 的开=ZSSTT
的开不=ZSSTT 的快=SVWST 的效=SYSTT 的效果=SYSTT 的日=SVWTU 的旧=XUTTS 的时=ONcXQ 的时候=ONcXQ 的是=QiOGN 的是_=TXTSU 的是a=TXSTU 的是b=TXSSU
的是两=SYTTU 的是大=UXTST 的是小=UWUSU 的是新=TSXSU 的是黑=SYTST 的材=TXUTT 的材质=TXUTT 的杯=SSOTb 的杯子=SSOTb 的根=TXTTU 的根本=TXTTU 的款$=TZSST
的款=SWSWR 的正=TZTRT 的没=WXLQW 的牌=TYSRT 的牌子=TYSRT 的碗=TUVUU 的碗碎=TUVUU 的粉=QaSRS 的粉色=QaSRS 的纯=QbTQT 的纯羊=SXTTT 的羊=SYUTT
的羊毛=SYUTT 的老=TXTTS 的老款=TXTTS 的脸=TTUWT 的脸型=TTUWT 的花=RZTST 的订=TZTRR 的订单=TZTRR 的赠=RRQTa 的赠品=RRQTa 的跟=TWTTU 的跟我=UVTTU
的车=SVSXR 的返=URTUY 的返现=URTUY 的还=SRWXS 的那=RbWLP 的那个=TaTQT 的那款=UYTQU 的都=aPSST 的问=TNQaV 的问题=TNQaV 的雾=SYTST 的鞋=RWXRT
皮$=XYNOU 皮,=PcSTS 皮=dYGGS 皮带=aRRRR 皮球$=SSTTY 皮球=SSTTY 皮肤=aRSPS 皱=ZRSRS 盆=aSRST 盆底=WTTTU 盒$=SRZTS 盒=SIiJK 盒子$=PSaRT
盒子=KPgOQ 盒子压=STXTT 盒子都=SUXUU 盖=aLdGI 盖不=ZRRSS 盖不严=ZRRSS 盖子$=OPdPQ 盖子=SSbOO 盖没=RUYTT 盖没拧=RUYTT 盗=LeOPQ 盗版$=SYSTT
盗版=LeOPQ 盗版书=PbRRS 盗版光=RYSSS 盘$=RYSSS 盘=fVNLL 盘读=aRQRR 盘读不=aRQRR 直=TNePO 直不=ORbQT 直不发=TTXTT 直拖=QSZSS 直接=YSTRT 直播=NYNXU
直播间=PUOYU 直显=TTXTU 直显示=TTXTU 直没=RQbRQ 直没更=TTXTS 直滴=YTRTT 直滴水=YTRTT 相=XTSST 看$=NKNeT 看,=YUVRQ 看=OLBlQ 看不=cNMKX
看不见=ZSTRT 看到=QUVYP 看清$=TSSZQ 看清=POQeO 看的=SYURU 看着=RaTQT 看着很=SZURT 看而=STSYT 看而已=STSYT 看错=RKQfO 看错了=TQTZT 看错型=TOTbT
真=WdMJM 真的=bXPLO 真皮$=QZTTT 真皮,=TXTUT 真皮=NdSSS 眼=eUJKM 眼假$=PbPRT 眼假=PbPRT 眼睛=ZRRSS 眼线=YRSSS 眼镜=aRQRR 眼镜腿=ZSRRS 着$=VPTUW
着=ZQCfF 着不=NQVbQ 着不好=STTXT 着不舒=RTTYT 着了$=SUTXU 着了=SUTXU 着像=RSTZT 着合=WVTRU 着头=bSSOS 着头晕=bSSOS 着就=XWRSS 着很=SZURT
着很大=SZURT 着显=QSTaR 着没=ZTSSS 着火$=ZTTST 着火=ZTTST 着玩=RRTaT 睛=ZRRSS 睡$=TRSYS 睡=YOPWQ 睫=aRSRS 睫毛=aRSRS 睫毛膏=ZSSRS 知$=TTVTW
知=MQXLb 知道$=RRVQY 知道=OSUNb 知道怎=SSTSY 短$=RMNdO 短=NTKfL 短了=RUTYT 石=VXSST 码$=GQObY 码,=TUTSW 码=GZEdU 码不=XQRXS 码买=TSTXT
码了$=SRRZT 码了=SRRZT 码事$=TXTTT 码事=TXTTT 码发=ScQOQ 码发错=UYTRT 码数=SRSZS 码数不=TRTYT 码查=SaRRT 码标=UVUUU 码的=YSTSU 码的事=YSTSU
码表=McRRQ 码选=UUUVT 码选错=UUUVT 码锁=YTTSS 码锁打=YTTSS 砂=aTRPR 破$=aSQQT 破,=TaRRS 破=XOeKB 破了$=YQXKP 破了,=STYTT 破了=VNdIN
破损$=OOdPQ 破损,=QWUWQ 破损=KQcXL 破洞$=ZRRRS 破洞=ZRRRS 破音$=ZSQTT 破音=ZSQTT 硌=PQQaQ 硬=fNMNP 硬得=YSSTT 碎$=QOcPP 碎=CDoBF 碎了$=IQiLP
碎了=DMnHM 碎了一=PTbRT 碎了两=STXTU 碎成=NRcSS 碎成渣=OSbSS 碎的$=QPaST 碎的=QPaST 碗=ZPWOQ 碗有=ZSRRR 碗碎=SSZST 碗碎了=SSZST 碰=YQXQQ
碰就=aSQTT 磁=QbSRR 磁铁=RZTST 磁铁一=SXTTT 磕=HJkJL 磕坏$=ORbRR 磕坏=MQdQQ 磕坏了=QTYST 磕掉=NScRR 磕碰=RSZSS 磨=XNSXO 磨脚=QQRaR 示=QYdHL
示_=TUWUT 示_d=TUWUT 示已=TTYTT 示已签=UTWUU 示的=SYTSU 示签=TTXSS 示签收=TTXSS 示退=TTWUT 示退回=TTWUT 礼=IITVc 礼品=TQPTa 礼品没=TQPTa
礼拜$=SSZST 礼拜=RRaRT 礼物=SSLTc 礼都=STZST 票$=NLHKk 票,=TTSRZ 票=CBEDo 票开=PSSRb 票抬=RRSSZ 票抬头=RRSSZ 票没=SSPTa 票没给=TTRUY 离=XXROR
离谱$=RaTQS 离谱=VYSPS 秀=SdQNP 私=LTMKd 种$=RaTRT 种=VaOSR 种不=SYTTT 种不对=SYTTT 秤=aPTST 积=YOPMZ 积分=QSPRa 积分没=QSPRa 积木=bQSPR
称=VaOOQ 称了=SYSST 称了才=SYSST 移$=aRRQS 移=aRRQS 稀=aRQRR 程$=TTSSY 程=TRUTW 程取=TUTXT 程取消=TUTXT 税$=QPcPO 税=OLaMX 税号=TQRQa
空=XCfJQ 空包=STYTT 空气=VSWST 空气炸=YSSTT 空的$=LOePO 空的=PMeON 空盒=PSaST 空盒子=QTYTT 空调=aRQRR 穿$=PRSbS 穿=QJAoB 穿_=YUSSU 穿一=UYRQS
穿一次=QZTST 穿上=QQQbR 穿上不=STSYT 穿上显=TTTXT 穿不=FLPlO 穿不上=NRScS 穿不下=TTUWT 穿不了=PSSaS 穿不出=TSUXU 穿不进=PRTbS 穿两=ZTSRT 穿两次=XTTTT
穿了=eQPOT 穿了不=XUSTU 穿着=MQPfP 穿着不=TTUWT 穿着像=RSTZT 窗=ZQRTR 窗帘=ZQRTR 立=SSWWT 站$=TUVUU 站=NNhNM 站被=TTXST 站说=TRZTR 站说没=TRZTR
童=ZWMVP 童款$=TVTVS 童款=TVTWS 童装=XYPRS 笔=ePMNM 笔不=UXTST 笔写=aQSRR 笔写不=aQSRR 笔断=ZRRRR 笔漏=YSRSS 笔漏墨=YSRSS 符$=JlMFL 符,=SSSYT
符,是=TPUaU 符=IkLKK 第=aVQRS 第一=XWRST 第一次=XTSTU 等=GKmGL 等不=NQdNR 等了$=STZRT 等了=OOgNP 等了_=TUVUU 等了二=TUWTT 等了好=TTXSS
等太=STZRT 等太久=STZRT 答=VQQOb 答应=RSRPb 答应退=STSRZ 签$=OUaPO 签=KRkHF 签收$=QMePR 签收,=UTVUU 签收=MJjMK 签收了=RSaSQ 签收没=TSYTQ
算$=QQObQ 算=TLKcW 算了,=XSUTS 算了=WSTVS 算进=SSSQZ 算进去=SSSQZ 管$=SSVSW 管=WSUQV 箱$=PSZUT 箱=NDnGG 箱不=bQOQQ 箱压=TTWUU 箱子=KMiMO
箱子_=TTWUU 箱子被=STXTT 箱子里=NPcSS 箱破=RTXST 箱破了=RTXST 米$=QbSRR 米,=SYTTU 米=ZaMLN 米白=RZSST 粉$=XRSVS 粉=eTJPL 粉底=ZRRRS
粉底液=YTSST 粉结=YSTST 粉结块=YSTST 粉色$=RWTWT 粉色,=SYTTT 粉色=PbRUR 粒=XUSSS 粗$=VRQYS 粗=TQPaR 粘=gLNLN 粘一=YSSST 粘不=ZRSST 粘钩=YSSST
粮=aQUQR 精$=SYSTT 精=TcPQQ 糊=fORMN 糊底,=WUTTU 糊底=XTTTT 糊成=URXST 糊成一=URXST 糕=ZPWNQ 糖=SYSTT 糙=aQSQT 系=ZMXJW 系不=RPRQc
系不上=RRTRa 系我=SRcQP 系我就=TUXTS 系统=aRRRR 紧$=UMMbM 紧=QIOeQ 紧漏=RUYTT 紫=SZTST 紫色$=SZTST 紫色=SZTST 红$=ZVRQQ 红=eMLCa 红包=NRKOh
红包没=PSLQf 红印$=YTTST 红印=YTTST 红断=XTSST 红断了=XTSST 红有=YSSSS 红点$=XSTST 红点=XSTST 红疹=ZSSRS 纤=SYSTS 纤维$=TXTTT 纤维=TXTTT
约=RSVRY 约定=RSVRY 约定时=TTXUT 纯=HgLXM 纯不=RRRbS 纯不想=TSSZT 纯属=TTTXS 纯棉$=RZTRT 纯棉=QaSRT 纯羊=SXTTT 纯羊毛=SXTTT 纯铜=SYTTT 纯银=RZSST
纯银的=RZSST 纸$=ZRSSS 纸=bOSPQ 纸巾=YSRSS 纹$=cQQQR 纹,=XTTTT 纹=fRMMP 线$=XLcML 线,=XTTTS 线=kMVCD 线一=ZTSST 线充=UYRRR 线头=bQSQT
线都=WTWUS 绍=SZSSS 绍的=TXTTT 绍的不=TWUTT 经=YUOUR 经买=STSaS 经在=STRZS 经过=RZUSR 经过了=SSVXT 绒$=bTPQP 绒=YbLLL 绒服=aQSRQ 绒量=PbQQS
绒量不=QbRRT 结=adKOG 结团$=bQQQS 结团=bQQQS 结块$=ZRSRS 结块=dPQPQ 结块了=XTTTU 结束=QTWXS 结果=LiNQK 结果是=RaTRT 结果根=TXUTT 给$=LIYKa
给=FUWGd 给力,=aTPST 给力=aTPST 给开=TTSTX 给我$=TZTRR 给我=MiVGJ 给我发=QfPNN 给我寄=TZSRT 给换=SUSPZ 给爸=TSTYS 给爸爸=TSTYS 给的=TYTST
给退=TTYQU 给退回=TUZSQ 统=YPNYP 维$=ZSSRS 维=ZSSRS 绿=ZYNOP 绿色$=SaRRS 绿色=SaRRS 缝,=XTTTT 缝=ePOQQ 缝线=aSRSS 缩=XaNNP 缩不=aSSRR
缩不回=aSSRR 缩水,=SYSTT 缩水=PbPRS 缺$=SRVXS 缺=JKbHb 缺一=OQdQR 缺一个=TSZRT 缺了=ORcQT 缺了一=RTYTT 缺了两=QSaRU 缺码=SQPOb 缺货$=SOMSc
缺货=QLNRe 缺页$=bPPSR 缺页=bPPSR 罐=RXVST 罐子=SXTTT 罐子上=SXTTT 网=TcPNQ 网上=TXUTU 网查=TYSST 网查不=TYSST 网页=PbSSS 罢=aSRRT 罢工$=aSRRT
罢工=aSRRT 罩=QRcQR 罩压=QTYTT 罩压裂=QTYTT 置=NZMYO 羊=KbPXO 羊毛$=NURZR 羊毛,=TXTTT 羊毛=MWQZQ 羽=ZURQP 羽绒=ZURQP 羽绒服=aQSRQ 翘=dPOOQ
翻=YXPPR 翻新=TYSSS 翻新机=TYSSS 老$=QSRZQ 老=RIHgT 老人=URSYR 老人不=SSSYR 老公=TTTYR 老公说=TUUXS 老婆=RQRbO 老婆不=UUUWT 老家=STRaR
老家了=STRaR 老掉=aSRRR 老是=aQSRS 老板=NOPOe 老板说=TSTVW 老款$=TWTVR 老款=TWTVR 老气,=UTUWT 老气=PRRbP 考=OPPcP 考虑=QQQbQ 而=PUVXR
而已$=STSYT 而已=STSYT 而是=RXTVT 耐=gPQKO 耐用=dTSMS 耳=fOPOP 耳机=bQQRR 耳机_=XTTTT 耳环=VTVTT 耳钉=aSRRS 耽=STYST 聊=OONNe 聊天$=QQQRa
聊天=OPOOd 聊天记=RSSQZ 联=PQZLX 联系=PMaMY 联系不=RPRQc 联系我=SRcQP 聚=TXTTT 聚酯=TXTTT 聚酯纤=TXTTT 肉$=XYOPO 肉=dTPKK 肚=bQPSR 肚子$=VRRWS
肚子,=XTSST 肚子=bQPSR 股=eLLUM 股哈=WUTTT 股哈喇=WUTTT 股霉=XTUTU 股霉味=XTUTU 肤=dOQPP 肥$=PRQaS 肥=PRQaS 肩=QRRbR 肩膀=RRSaS 肩膀那=RRSaS
肯=MPUcP 肯穿$=RSTZT 肯穿=RSTZT 肿=VSSWT 胀=dQOPQ 胀包=ZTQSS 背=VTSXT 背高=STTXU 胎=ZSQSR 胖$=PQQbR 胖=MPPeQ 胖了=RSTZS 胖穿=STUXU
胖穿不=STUXU 胯=WSRWT 胶$=cRPPR 胶=iMKKN 胶了$=XTSST 胶了=ZSRRT 胶水=XTSST 能$=QcPQR 能=QnFEL 能不=SUTQZ 能不符=UVUUU 能用=XZQRN 能装=SZTRS
脑=UQOaP 脚$=GLJiL 脚=LHLjI 脚背=STTXU 脚背高=STTXU 脱=bRRPT 脱胶$=YTTRT 脱胶=YTTRT 脸=cLMXN 脸上=bQQRR 脸型$=TTUWT 脸型=TTUWT 脸大=PSTaT
腥=XTSST 腰=LMOfO 腰小$=QQRaR 腰小=QQRaR 腿$=PQbPN 腿=UKYXJ 腿太=QSRZS 腿粗=PRQaS 腿都=YSSTT 膀=RRSaS 膀那=RRSaS 膏=cQQQQ 膜=gLLNN
膜敷=XSTTT 膜敷完=XSTTT 膜有=XTTTT 膜有气=XTTTT 膝=ZSSSU 膝盖=ZSSSU 自=dNKcD 自动=YTURS 自己$=SQTZT 自己=ZILfJ 自己不=UUTWT 自己没=TSUXT
自己的=PSScO 自行=ZSSRT 自行车=ZSSRT 臭$=bOPSQ 臭=iKIKL 臭了$=dSOPR 臭了=dSOPR 致$=OWONa 致,=SQTZT 致=MTNQc 致退=TTTTX 致退款=TTTTX 舒=RTRbN
舒服$=PRScO 舒服,=SXTUT 舒服=RTRbN 般$=NONdQ 般,=TTTWT 般,不=TTTWT 般=NNMeP 色$=YVETT 色,=RdPSQ 色,给=SYTST 色=VgATH 色_=QcQNS
色_d=SYTPT 色不=OPScR 色不喜=SSTXT 色不搭=TRTZT 色了$=WWQTS 色了,=SVTWT 色了=VWPTU 色偏=RZTQT 色发=NgOMR 色发的=RZTRT 色发错=QcQPT 色和=QbSQS
色太=TLRdS 色太深=SRTZU 色太艳=SRTYU 色差,=aQTST 色差=PcTOM 色差太=QaTQT 色没=aVSPR 色的=XQTVT 色跟=SRUYU 色选=UQUYU 色选错=UQUYU 艳=SRTYU
艳了=TUUVU 芯=ZRRQR 花=dTKUG 花屏$=YTSST 花屏=YTSST 花盆=YTSST 花纹=SYTTT 苗=aWPNR 苦=UNNSa 苦的$=aQSRS 苦的=aQSRS 苹=cPMTQ 苹果=cPMTQ
苹果烂=bRORT 茶=bQRQS 茶叶=aRRRT 草=ZQTTQ 草莓=ZRUPQ 莓=ZTTPQ 莲=cPQQQ 莲没=aRRRR 菜=bQRPP 菜板=aSQSR 落=VPSYQ 蓝=YeIJL 蓝了$=XTTTU
蓝了=XTTTU 蓝牙=XZPOO 蓝牙功=TYSTS 蓝色=RcPQS 蔫=bSPOR 蔫了$=bSPOR 蔫了=bSPOR 薄$=bQRQR 薄=dROOP 薄得=ZSSSS 虑=QQQbQ 虚=PdULK 虚假=PWZQO
虚假发=TMcUQ 虚假宣=SYTTT 虚标$=SZSSS 虚标=MfPQQ 虚电=ZSRTT 虫$=cPPPQ 虫=fNNLO 蛋=cLVLN 蛋碎=RTZTT 蛋碎了=RTZTT 蛋糕=bPSPR 蜜=STRYR 螃=bRQQS
螃蟹=bRQQS 螺=ZIfKI 螺丝$=NQeRP 螺丝=XKfLJ 蟹=bRQQS 血=cRQPR 行$=UYQPV 行,=RaTRU 行,就=RZUSU 行=aaJNQ 行李=XTSVS 行李箱=XTSVS 行程=TUTXT
行程取=TUTXT 行车=bQRQR 行车刹=XTTST 行车记=YSTTS 衍$=STRSZ 衍=STRSZ 衣$=SWTVU 衣=cNRVE 衣服=ZNNZI 衣服上=URRXS 衣服掉=YSTRT 衣服有=bSRQS
补$=TRRTa 补=IHHFm 补偿$=RRRRZ 补偿=QPQOc 补差$=SSSQZ 补差=SSSQZ 补没=RSSRZ 补贴=STSTY 补贴没=STSTY 表=caJLM 表走=bRQQS 袋=WMbMO 袋化=QTZTT
袋化了=QTZTT 袖=aNNXQ 袖子=ZNNXR 袖子一=bSSPT 袜=WRRQY 袜子=USTQY 被=HOjLN 被人=QSbPR 被人拿=TUWTU 被偷=QPbQQ 被偷了=RTYRS 被别=RSZRS 被别人=RSZRS
被压=STYTT 被子=dPNQR 被拆=TUXTU 被撕=QRaRR 被退=TUXTT 被退回=UUWUT 被雨=STXTT 被雨淋=STXTT 裂$=aLXMO 裂=hGWDI 裂了$=bQVLP 裂了,=RUXTU
裂了=aPWKP 裂开$=YSRSS 裂开=aSQQS 裂纹,=XTTTT 裂纹=XTTTT 装$=HUWMb 装,=QZQRW 装=LWXLY 装上=dSNPR 装上去=YUSRT 装不=NVWWS 装不上=SaTSR
装不下=SRSZP 装也=XYOST 装也好=XYOST 装修=SSTYS 装太=STXTS 装太差=STXTS 装完=UTQYS 装完好=UTQYS 装师=TTTTX 装师傅=TTTTX 装破=PSbSS 装破损=STYTT
装被=SUXTT 装费=SSSPZ 裆$=TPNZP 裆=YOMXO 裙=NTOcQ 裙子=OUPbR 裙子太=STTXU 裤=aPIZK 裤子$=RWXSS 裤子=XTOWO 裤子一=YSTTU 裤缝=ZSSST 裤腿=QSRZS
裤腿太=QSRZS 裹$=RSbRR 裹=FOlJJ 裹_=RTXSS 裹_l=STXST 裹不=RTYST 裹不见=RTYST 裹丢=TTXTT 裹丢失=TTXTT 裹外=SUWUU 裹外面=SUWUU 裹被=QSaSR
裹被雨=STWTT 褪=eNQOQ 褪色$=aPSQS 褪色=cNQPR 西$=NaYKK 西,=WRPZS 西=UWXNN 西不=RXUNX 西兰,=SXTTT 西兰=SXTTT 西挺=PQWXW 西挺好=PQWXW 西是=SSZST
西是好=SSZST 西没=ORQZW 西没坏=SYPXT 西没毛=TTTYS 西没问=STYRV 西瓜=cROPR 西质=ZRUQT 西质量=ZRUQT 要$=KIMkK 要,=WSZNR 要,是=WQaOS 要4=SaRQQ
要=GQKeY 要_=QbPPU 要_b=TYSRT 要了$=LNJkM 要了=KNQiM 要命$=XWSQR 要命=XWSQR 要开=SSRRZ 要投=SQRQZ 要投诉=SQRQZ 要是=XVTRT 要死$=aSSQS
要死=aSSQS 要求=RPROd 要求退=UTUTW 要白=RQTZT 要的=PfQMQ 要的是=SYTRT 要这=TSUYT 要退=TRSOc 要重=TSTUW 见$=ZSSQS 见=SLQHf 见了$=RTYST 见了=RTYST
见到=RSUTY 见着$=RSVSX 见着=RSVSX 见聊=PQPRb 见聊天=PQPRb 规=ObPUO 规格$=TSTYS 规格=ObPUO 规格不=RbSQR 视=cNPQQ 觉$=XQQYP 觉=RPLgJ 觉不=SWSWS
觉得=PQQeO 觉得不=STSYT 角$=TRaQS 角=QMgMN 角磕=NRcRR 角磕坏=QTZSS 解=MKMMf 解决$=QQRPb 解决=QQRPb 触=dRPPR 触不=ZTSRT 触不好=ZTSRT 触屏=XTTTT
触摸=XTSTT 计=VNRaN 计划=NRPdQ 计划有=PSRaS 订=RfQJU 订单$=TSSSY 订单=OdNNV 订单不=TYTTS 订的=TYTRT 认$=WVTST 认=SdPON 认证$=RcPRP 认证=RcPRP
让=JHMYc 让买$=SRTaP 让买=SRTaP 让我=RNSPc 让我申=USUTX 让我退=TSVVU 让我选=UTTRY 让退$=RRRVX 让退=RRQVX 记=RONTc 记录$=RSSQZ 记录=VQRPZ
记录仪=YSTTS 记用=PSSOc 记用了=RTTRa 讲=TWTRW 证$=RcPRP 证=PfNPL 评=SSSRZ 评返=SSSRZ 评返现=SSSRZ 识=ZWROR 识别=bSSPS 识别不=bSSPS 诉$=OOONd
诉=OOONd 试$=QQRRa 试=FKHNk 试一=RSRQa 试一下=RSRQa 试了=RRSaS 试了一=TTTXT 试单$=SSROb 试单=SSROb 试用=SXSRW 试穿=STTXS 试订=TSSSY 试订单=TSSSY
试试=RRSOa 试退=TRTTZ 试退款=TRTTZ 话$=ZQWPQ 话=ZHQYT 话填=SSRaS 该=RVTVV 详=MbMTT 详情=OcOUN 详情写=TXTTT 详情页=RaRRS 误$=PSaNT 误=KWYVM
误导$=RaRQR 误导=RaRQR 说$=QRPJe 说=AnOAa 说_=SYSTT 说一=SYRTT 说三=TWVTS 说三天=TWVTS 说不=JUNaY 说不好=TTTZR 说丑$=SPRbQ 说丑=SPRbQ
说加=RZRTS 说可=SZRRU 说可以=SZRRU 说好=OVWNY 说好_=TYTTS 说好两=TWVTT 说好了=URSSZ 说好的=SVRSX 说实=YTSSS 说实木=SYTUT 说家=UTUWT 说家里=UTUWT
说带=RcQSQ 说带充=TXTTT 说无=SYSTT 说明$=SPPPb 说明=LNcKX 说明书=ONeOR 说是=LdVOO 说是_=TWTUT 说是大=TWTTT 说是头=QZTTT 说是新=TWTTT 说有=SXSUT
说没=TSXQV 说没有=TRZTR 说没货=USSTY 说没这=UXUSS 说用=TQRaR 说用不=TQRaR 说的$=TPSSa 说的=NbQMX 说的不=UXUTU 说的完=TXTTS 说的纯=RZTRT 说真=TXTTT
说纯=TYSTT 说能=QeSPM 说能用=SbTSO 说话=aOQOX 说退=TTWQX 说送=SSSSY 说送到=TSYTS 说送的=UQQTa 说适=TYTST 说适配=TYTST 说防=RZSTT 说防水=RZSTT
请$=SRSPb 请=SQLMe 请退=YRRRW 请退款=USUTY 诺=OYUPU 诺的=QZOQW 读=bPPQU 读不=bPPQU 读不出=aRTTS 读不回=TTTTX 谁=RSSRZ 谁出$=RSSRZ 谁出=RSSRZ
调=aYLOQ 调光=XWQTT 谈=NONMd 谈好=RSRPa 谈妥$=QPPPb 谈妥=QPPPb 谢$=MMMQd 谢=KMPQd 谢谢$=OPOUZ 谢谢=OPOUZ 谱$=RaTQS 谱=VYSPS 豆=bUPPQ
象=OQNfL 象中=TVRYQ 败$=PQXQX 败=OPYPX 账$=RROSb 账=RROSb 货$=JYSLW 货,=SXZOK 货,l=RZRRT 货,是=RPbTS 货,物=UUWUT 货=FZXGV 货_=TUSTW
货上=SUaRP 货上门=SUaRP 货不=NUTXU 货不对=RbRRR 货了$=PROPd 货了=NWLMe 货了卖=UUTTV 货了叫=TTSTX 货发=ScNQQ 货发错=TaRSS 货地=RQVZQ 货地了=TTYTS
货地址=TSTYT 货太=RRaRS 货太慢=TSYST 货慢,=XRWRT 货慢=XPYRS 货没=SRdTN 货没发=TTZUR 货跟=SXTTT 质$=TROaP 质=kOHTG 质不=PaTVS 质不是=RYUTU
质期=RaSRS 质量=hLMSM 质量_=ZVNQR 质量不=bNVRQ 质量也=WTVST 质量倒=SXUSU 质量可=PRTaS 质量堪=ZSSRT 质量太=bSQPS 质量差=cQOUO 质量没=JXYXU 质量真=ZRTST
质量过=QSTaT 质量还=RZTTU 质量问=STSTX 贴=XXNPT 贴不=XTTTT 贴没=STSTY 贴没到=STSTY 贴膜=ZQRRS 贴膜有=XTTTT 贵$=QRQaR 贵=JKJeV 贵了$=OQOdO
贵了=NONcU 费$=ONMMf 费,=TTTWT 费=HOFLk 费太=SSRMc 费谁=RSSRZ 费谁出=RSSRZ 赔=MYOLa 赔偿$=RQQRb 赔偿=RQQRb 赠=HFNLl 赠品$=RQOSb 赠品=KJIOj
赠品没=SRNTc 赠的=RPYRW 赠送=TRUTY 走$=QQcQR 走=WLdOM 走了$=RTZRT 走了=QSbQS 走错=TTXTT 赶=LOdLT 赶不=MPeMN 赶不上=OQdNP 起$=UQOZS 起=mKIKE
起来$=XQWRR 起来=YSWPQ 起来像=UXRTT 起毛$=YSTST 起毛=YSTST 起泡$=ZRQSS 起泡=ZRQSS 起球$=VXRRS 起球=ZVQPQ 起红=aSRQR 起红疹=ZSSRS 超=JWaTJ
超区=RPaQR 超时$=SRZQS 超时=RQcOP 超时未=UTXTT 越=WTTVT 趣=RSRZS 足$=VXOMV 足=UZNLV 跑=hLKLN 跑不=XTTTU 距=QXSXQ 距太=TXTST 距太大=TXTST
跟$=QRSaS 跟=IiBWL 跟_=QcRNV 跟_l=TWTUU 跟_p=SbTQR 跟专=UXURU 跟专柜=UXURU 跟介=TWUTU 跟介绍=TWUTU 跟图=NfSPQ 跟图上=RVUVU 跟图片=RaTQT
跟客=SXTST 跟客服=SXTST 跟宣=TXUTU 跟宣传=TXUTU 跟我=NTPcQ 跟描=TYSQS 跟描述=TYSQS 跟正=RZTST 跟照=SYSST 跟照片=SYSST 跟直=TYUSU 跟直播=TYUSU
跟详=SYTRT 跟详情=SYTRT 跟说=TXTTT 跟说的=TXTTT 跟页=VVTTT 跟页面=VVTTT 路=LJjQO 路上=LLjLQ 路上_=RPbST 路上耽=STYST 跳$=aSQQS 跳=fOMNP
跳闸$=YSSST 跳闸=YSSST 踢=SSTTY 踢皮=SSTTY 踢皮球=SSTTY 踩=WSWRS 蹲=YSTTU 蹲就=YSTTU 身$=USSYS 身,=UXTRU 身=ZKSZN 身上=WRSXT 身有=aQSRT
身没=TTXTT 车$=WPTXT 车=kQHOF 车不=XTTST 车不灵=XTTST 车刹=bRRPR 车刹车=aRSQR 车型=SXSWP 车片=ZRSSS 车记=YSTTS 车记录=YSTTS 车跑=XTTTU
车跑不=XTTTU 车轮=XTTTU 车轮子=XTTTU 转$=cPRNQ 转=fNSLO 转圈=ZSSST 转站=TUXTT 轮=eNPMP 轮子=cPTOS 轮子不=ZRTST 轮胎=ZSQSR 软=ZSUOR 软了$=WTWRS
软了=WTWRS 输=NOhNN 输中=PTaTS 输途=PSbSR 输途中=PSbSR 辣=cPOUQ 辣的=YSTTT 辣辣=YSTTT 辣辣的=YSTTT 边=eOUKM 边角=TRZRR 边角磕=PSaSS 达=JPZUW
达没=TTZTQ 过$=TWPNY 过,=UTSXR 过=dPTJP 过了$=PYPSY 过了=LUYRW 过了生=STZST 过了还=STYTT 过关=XSSUT 过完=PSbSS 过我=SYSTS 过敏$=bQQPR
过敏=ePOOP 过期=eOMPQ 过期_=aRQRR 过的$=aQRRR 过的=cOQQR 运$=RTZSQ 运=IIdEe 运费$=RRPQb 运费=NNKJh 运输=NOhNN 运输中=PTaTS 运输途=PSbSR
近=QSSaR 返=OMMMf 返现$=RRRQZ 返现=OMMMf 返现不=SSSRY 返现没=TPPRd 还=YLdTA 还不=STYTT 还不发=STYTT 还在=TYSRT 还少=RTZTS 还掉=aTQST 还是=WKPcQ
还有$=SSSZS 还有=YPQYR 还没=PNhKL 还没_=RSZSR 还没到=PRcPR 还没发=TTYTS 还漏=VRXST 还行,=RaTRU 还行=RaTRU 这=MWGZV 这不=RZTST 这不是=RZTST
这个$=SUTVW 这个=QOLfN 这个_=XQRWR 这个件=UTXST 这个价=WQSXQ 这个味=TTUXU 这个款=UTUWT 这个颜=SQTYT 这么=SYTST 这功=TXTTT 这功能=TXTTT 这样$=OPWQa
这样=LNUOc 这款$=TYTST 这款=TYTST 这质=ZRSRT 这质量=ZRSRT 进$=YTPUR 进=WTFZS 进不=TSSYS 进不去=TSSYS 进去$=LTQYX 进去=QSPXX 进去电=XTTST
进口=SZTTT 进口的=TXTTT 进水$=VWSSS 进水=YVQRR 远$=TYVQR 远=OVVVR 连=gPMLN 连不=eMPOQ 连不上=eMPOQ 迟=ROeRO 迟不=TQbTQ 迟不发=TQbTQ 迟发=TRYTS
迟发货=TRYTS 迟迟=TQbTQ 迟迟不=TQbTQ 述=LfMTM 述一=WQTXU 述一样=WRUVU 述不=PZRWP 述不符=RVRXR 述差=SZURT 述的=RdSPT 述的不=SZUQU 述的材=TXUTU
迹=ZSSQS 退$=RHFWa 退=DAGOo 退_=SSSSX 退一=MOKUe 退一下=SSSPZ 退一半=PROQd 退个=RSSOc 退个差=RSSOc 退了$=OSSUX 退了=NRRVZ 退了重=TTTTX
退再=UTUSX 退再拍=UTUSX 退吧$=STSZQ 退吧=STSZQ 退回$=STbTP 退回=UMiMG 退回了=RTaRO 退回去=STaRQ 退回发=TTZTR 退差$=SSSQa 退差=PQQKe 退差价=STSNb
退我=TSSPb 退款$=QJPJi 退款=PIPIj 退的$=TSSRZ 退的=TSSRZ 退货$=WMKfM 退货=WMKfN 退运=UUTUW 退运费=UUTUW 退部=SSSSY 退部分=SSSSY 退钱$=STSQZ
退钱=STSQZ 送$=LIfFU 送=AEoLS 送上=QReOO 送上楼=SRaPR 送上门=TTaSP 送不=QRQbO 送不出=QRQbO 送了$=PSKfP 送了=NQHiO 送了一=TTPZU 送人=TTWVS
送到$=SSZST 送到=PMiMP 送到了=TSYTS 送到别=TTYST 送女=TSSYT 送女朋=TSSYT 送得=QQdOR 送得太=QQdOR 送晚=QSbQS 送晚了=QSbQS 送来=RXWPQ 送的=RNGQi
送的没=TPOTb 送礼=SSNXZ 送货=RTdQK 送货上=SUaRP 送达=SSZQS 送错$=TPdLR 送错=VMiHN 送错地=TSZSU 送错楼=TTYSS 适$=OPPcR 适,=YUTSR 适,想=UUUWS
适=MRKhK 适合$=RRTZS 适合=NNRgQ 适合我=QPSdR 适配=TYTST 选=CLEiZ 选成=RQSbS 选的$=RWSPY 选的=NbPQX 选的不=TWTTU 选这=UTTRY 选这个=UTTRY
选错$=SNTcS 选错,=TZSRT 选错=NKLkI 选错了=TRSaR 选错尺=USTXT 选错颜=TRTXT 透=ZRUPP 透了$=STXTT 透了=RTYTT 递$=SSZSR 递,=RTUXT 递=IIoFF
递_=RSVXT 递_l=UUVUU 递一=TUXTT 递一直=UUWUT 递不=OWZQS 递丢=UUVUU 递员=RTdRQ 递员不=TUWTU 递员扔=TUVUU 递员送=UUWTU 递太=TTXTT 递太慢=TUWTU
递小=TUWTU 递小哥=TUWTU 递弄=VRXST 递弄丢=UUVUU 递慢=XSTTT 递把=SRaST 递拒=UUWUU 递挺=ZTQTU 递摔=XUSTU 递放=STXST 递放错=TTWTT 递没=YSMWX
递没毛=STQUZ 递没问=aTPTT 递点=TUVUU 递点关=TUVUU 递给=STZSS 递自=TUXTT 递要=TTYST 递说=TTZSR 递退=TUWTT 递退回=TUWTT 递送=SRbQS 递送错=SRaQS
途=PSbSR 途中=PSbSR 通$=RSVRY 通=OWRHc 通好$=TTTRY 通好=SSSQZ 通电=VTVTT 通知=TSZSS 通过=OYOPZ 速=QNbVQ 造=ZZNMN 造假$=QaQRR 造假=QaQRR
造革$=TXTUT 造革=TXTUT 道$=VNTUW 道=YPOPY 道不=SWTVU 道冲=YSSRT 道大$=ZSTQT 道大=ZSTQT 道太=VTTVT 道太冲=VTTVT 道怎=SSTSY 道怎么=SSTSY
道我=STTYT 遥=ZMZLL 遥控=cPTON 遥控器=YRVQO 遥控车=XTTTT 那=HdPZJ 那个$=TUSWU 那个=QZPWS 那个颜=UYURU 那么=QbRQR 那么大=QbRQR 那款$=SYRVS
那款=RZQUS 那里=SSSZT 那里紧=SSSZT 邮=QQQOc 邮费$=SSSQa 邮费=QQQOc 部=VNPNc 部分$=RSRSY 部分=RQRQa 都=ZTiAA 都不=RWaMO 都不一=XUTST 都不发=SSZST
都不对=TYTTT 都化=QSZTT 都印=PaTTU 都吸=YSSST 都吸不=YSSST 都对,=WQWTT 都对=YPVST 都散=XTSTU 都是$=WSVTT 都是=cPPPR 都染=XTSTT 都没=SUaRO
都没有=RWXTR 都没给=USXUS 都烂=WTUTU 都烂了=TUWUU 都结=VTWSU 都裂=XTTTU 都裂了=XTTTU 都过=TSYSS 都过了=WTTTT 配$=NMQfR 配=AYhUD 配件$=QQcPR
配件=NLhMO 配件不=TSXST 配件没=TSYTT 配件缺=TSYST 配我=TSTYT 配我的=TSTYT 配料=RaSST 配料表=SYTTT 配置=QcPRS 配送=TUXRS 酒=TZWMN 酒精=WWSST
酯=TXTTT 酯纤=TXTTT 酯纤维=TXTTT 酱=VPbMP 酱油=VRYQR 酸=ePNPP 酸奶=cROQQ 里=SObZA 里不=RRXVR 里人=TTTXT 里写=TVWSR 里写的=TSXTT 里就=WRVTT
里是=OaTRS 里有$=SRRaS 里有=YQPXR 里看=ZSTRT 里看不=ZSTRT 里紧=SSSZT 里说=TXTTT 里还=RSQaS 里还有=RSQaS 里那=TWTTU 里那个=TWTTU 里面$=ZSQST
里面=WIdLM 里面东=STYTU 里面也=TUWUU 里面有=ZSPTT 里面的=YSTST 重$=VTOYN 重=MZAbR 重不=PdQNP 重不符=TXTTT 重不足=QaRRR 重买$=UUTXS 重买=UUTXS
重了$=TTTXT 重了=ORQdP 重复=OKMcV 重复下=TSTYR 重复了=SSRaS 重拍$=STSUX 重拍=STSUX 重新=RPQWY 重新下=TSTUX 重新拍=SRRXW 重量=RcQOS 野=QVZRQ
野生=SYSTT 量=XVUTK 量_=ZVNQR 量_o=PYRXT 量下=SVRZS 量不=WVbKK 量不够=QZXLR 量不好=PWVVS 量不错=POZXT 量也=WTVST 量倒=SXUSU 量倒是=SXUSU
量可=PRTaS 量可以=PRTaS 量堪=ZSSRT 量堪忧=ZSSRT 量太=bSQPS 量太差=aSTPT 量好$=RQQcM 量好,=RTYUT 量好=NOSbT 量好了=SSSQa 量少=RXVQR 量差$=cORSP
量差,=RWTWT 量差=cQOUO 量没=JXYXU 量没问=MWXWV 量真=ZRTST 量真的=ZRTST 量虚=ObSST 量虚标=ObSST 量过=NOQYZ 量还=RZTTU 量还行=RZTTU 量错=RPRcS
量错尺=SRTZT 量问=STSTX 量问题=STSTX 金$=RZSSS 金=TaMMX 鉴=PcQRR 鉴定=PcQRR 鉴定是=RZSTT 针$=aRSRT 针=cQQPR 钉=bRPPR 钟$=ZSRTT 钟=bQQQR
钢,=SXTTT 钢,磁=SXTTT 钢=ZXOPP 钢笔=ZRRRS 钢笔漏=YSRSS 钩=bQQPR 钱$=IKJTg 钱=MHEZc 钱了$=QTPWW 钱了=QTPWW 钻=YVRRR 铁=VYRRS 铁一=SXTTT
铁一吸=SXTTT 铃=cROQQ 铜=WZRRS 银=VaRQS 银的,=RZSST 银的=RZSST 链=iVIHL 链_=dPRPR 链_b=aRSRS 链_s=ZSTST 链头=WUTUU 链戴=XTTTT 链接=QbQSS
链接写=TZRTT 销$=SRSXV 销=QQQUZ 锁=dQPOP 锁打=aSRRR 锁打不=aSRRR 锅=hLLKM 锅底=XTTTU 锅底涂=XTTTU 锅把=aTRQS 锅炸=YSSTT 锅用=WUTTU 锅粘=ZRSQR
锈$=bRPPP 锈=aUOPO 锈钢,=SXTTT 锈钢=RaSSR 错$=EYNYU 错,=WLZST 错,但=UPSZT 错,就=RQZPX 错,快=TRZRT 错,我=UWUTU 错,是=dNQVO 错=AVNhP
错_=PYNZO 错_c=TTUWU 错_i=SZPRR 错_m=TRTaS 错_s=TSTXT 错了$=FgDXR 错了,=QRQWY 错了=CfAcR 错了_=TTTXS 错地=SVYRS 错地址=TWUTT 错地方=TSZSU
错型=PSNcR 错型号=PSNcR 错尺=QNRcR 错尺寸=RQSaT 错尺码=TQSYS 错柜=TTXST 错柜子=TTXST 错楼=TTYSS 错款$=TZTWM 错款=TZTWM 错规=TSTYT 错规格=TSTYT
错误$=SWUQW 错误=SWUQX 错货,=RTYSS 错货=PPXQa 错过=RSaPS 错颜=RQSbS 错颜色=RQSbS 键=eQOQQ 键失=bSQSR 键失灵=bSQSR 键盘=bRRRR 镀=WYRQR 镜=aWSKM
镜子=PTaTT 镜子碎=RTYTT 镜片=ZRSSS 镜片有=ZRSSS 镜腿=ZSRRS 镯=aSRQT 镯子=YTTST 镯子戴=YTTST 长$=INVdP 长=WTMZH 长一=cRRNT 长一短=bSSPT 长了=TUSXU
长度=QcROQ 长痘=aQRRR 门$=ONXWU 门,=STXTT 门,一=TUVUU 门=YIaTN 门关=aRQRS 门关不=aRQRS 门口=PQcQP 门口被=UUVUU 门铃=aSPRS 门锁=aSRSS 闪$=XQQWR
闪=eOMSL 闪一=ZSRRS 闪一闪=ZSRRS 问=QMNSf 问题$=UNORa 问题,=RSVWS 问题=SNPVa 问题_=TTTXT 问题也=RTQQa 间$=QSXWR 间=MQcTQ 间还=WSUTT 闸$=YSSST
闸=YSSST 闻=UTPZO 闻不=PSSZS 闻着=VXTRT 防=VeKMM 防伪=PbPRR 防伪码=RYTTT 防晒=bPRRR 防水$=RYTTU 防水,=QYTTT 防水=ObRSS 际=NhONP 际_=SYTTT
际_p=UWTUT 际是=TXTTT 降=MQOaW 降价$=SSTbO 降价=NQPbU 降价了=RTSUY 险$=WSSSX 险=WSSSX 陷$=ZSSST 陷=cRQRQ 随=MUOKd 随便=MROKd 隐=XOOOY
隔=YQVVP 隔壁=WRUVR 难=PJMeR 难听$=TSTRZ 难听=TSTRZ 难看$=RQRaQ 难看=RQRaQ 雨$=YPVPP 雨=aTVKK 雨伞=aSQSR 雨刮=ZSTTT 雨刮器=ZSTTT 雨就=QZSTS
雨淋=STXTT 雨淋湿=TUVUU 零=YMaMP 零件$=TUWTU 零件=PPcOS 零食=aQQQR 雾$=aRRRS 雾=cUQOQ 需=ONOgP 需要$=ROScR 需要=ONOgP 需要了=RSRbS 震=VTWST
霉$=eNNQP 霉=hKKNM 霉味$=YTTST 霉味=YTTST 霜=bQQQR 霜用=YTSSS 霜用了=YTSSS 露=cTNQQ 静$=WRZQP 静=SYYPN 静音=PaSTS 非=UVSVT 面$=aVPQS
面=gVUEA 面东=STYTU 面东西=STYTU 面也=TUWUU 面也碎=TUWUU 面写=RZTST 面写的=RZTST 面包=ZSRST 面料=WbPNQ 面料不=PbTRT 面料成=RYTTT 面有=ZSPTT
面标=SYTTT 面标的=SWUTU 面的=YSTST 面的碗=TUVUU 面膜=bPSSS 面膜敷=XSTTT 面说=SYSTT 面都=WTSTU 面霜=ZRRRS 面霜用=YTSSS 革$=TXTUT 革=TXTUT
鞋$=RRaST 鞋=hFMSG 鞋垫=XTTST 鞋子=WOMZQ 鞋底=aSRRS 鞋码=QSTZS 鞋跟=XTSRT 鞋面=ZTRST 音$=cROSS 音,=SXUTU 音=hTJKM 音箱=YSSTT 页$=dNNRQ
页=ZfEGI 页写=SYSTT 页标=TWUTU 页标的=TWUTU 页粘=YSRTT 页面=OfPOQ 页面写=RZTST 页面标=SYTTT 页面说=SYSTT 顶=SQQaQ 顶脚$=PRRbR 顶脚=PRRbR 项=bQRRR
项链=bQRRR 项链戴=XTTTT 顺=PTTZS 顺手$=QRSaT 顺手=QRSaT 须=ZSRRS 须刀=ZSRRS 预=JJWdK 预售=PQcQQ 预期=QOOdR 预算=QQObQ 领=UKXSW 领口=URQYS
颗$=aRTRS 颗=ZRXPP 颗粒=XUSSS 颗螺=QTaST 颗螺丝=QTaST 题$=SRLOd 题,=RSVWS 题,但=VUXSR 题,包=XTUTT 题,单=TTUWT 题,就=OXOYW 题,快=SSXSW
题,我=RTTZS 题,拉=bQTQS 题,是=QTWVW 题,纯=TTUXT 题=PUNSb 题_=TTTXT 题_j=TTTXT 题也=RTQQa 题写=QaSTT 颜=QYHaE 颜色$=OQQcP 颜色=QYHaE
颜色_=SYTPT 颜色不=OPScR 颜色了=RTSWW 颜色偏=RZTQT 颜色发=PePOT 颜色和=RaSRT 颜色太=NMSeS 颜色没=aVSPR 颜色跟=SRUYU 颜色选=UQUYU 额$=OPOOc 额=NLNVb
风=cKMXN 风扇=cRRQS 风机=ZSSST 风格=PQRaR 风格不=QQSaR 飘=bPRRR 飞=aPVPR 食=aQQQR 饭=bQPRR 饭煲=ZSSST 饭煲煮=YTTTT 饼=eNQOP 饼干=cRQPR
馊=bRORS 馊了$=bRORS 馊了=bRORS 香=YUNVO 香味=ORSaS 香水=WUTST 驿=POfON 驿站=POfON 驿站被=TTXST 驿站说=TRZTR 骂=QNOZa 骂人$=TQSSa 骂人=TQSSa
骂我$=TSUSY 骂我=SRTWX 验=RbSRS 验过=RYTST 骑=XQZPP 骑手=SRbQQ 骗$=OcOPO 骗=GnFFF 骗人$=RbSRO 骗人=PfPPN 骗人的=SaRSS 高$=NMPdS 高=OWKcO
高仿$=SYTST 高仿=OdPPQ 高仿货=SaRSR 鱼=fQNMP 鱼死=ZTSRT 鱼死了=ZTSRT 鲜$=cPQPR 鲜=cOULN 鸡=YOYOP 鸡蛋=YOYOP 鸡蛋碎=RTZTT 麻=SSSWV 麻烦=SSSWV
黄$=dRNPQ 黄=cXKLM 黄的$=SYTTT 黄的=SYTTT 黑$=VLLWX 黑=dPDRV 黑了$=cSPPR 黑了=cSPPR 黑屏=YTTTT 黑色$=TWUUU 黑色=PaSTR 鼓=dPNQQ 鼓包$=bQPRR
鼓包=bQPRQ 鼠=gLLON 鼠标=fMNPO 鼻=aRRRS 齐$=TRbQP 齐=SQcQP 龙=YTSTT 龙头=YTSTT 龟=XQWPR 龟速=SRYSS
"""
