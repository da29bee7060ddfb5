fact-plt1 = Alibaba.com и AliExpress — площадки одной группы, но для разного: Alibaba.com оптовая, там ищут производителей; AliExpress розничный, для покупок себе.
