"""The one demonstration key that cannot be derived from a name: RSA with 2048 bits; it protects nothing."""

import base64

from wallet.keys.rsa_signing import RsaSigningKey

_PKCS8 = (
    "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDbdeIx8d+WkB7yWk9d7wxssQ6R3eWUHWBsN5ETSNBIq7Hs8v777NACmiy3"
    "ppHAn7ardGT2k5hylO6zdD/+UuPQbQbG7WoWzUoFuzOALhXvG0PYygYCTPorSIocnFEK6hnLg6oquxoLQ1OeF1uAmFtfqEdp0hgT0TkYUO5Z"
    "3m0JsD0AItztN/v+ybHJcSWChe5K9h2jCnqvvNT12f8yJ7OrtH/FSzMJDm3yTlnmfVvdzN2eIvCs0/l2UsQGh1twj/MYwJ6npp4baqzRAjay"
    "UTdsS2Nqm9FR6+Jg3OR0rdL8UHlOU5OokSotKkzeiV/9GQw9OOo9Fs9eXuC7lf2H2Q3/AgMBAAECggEAY/qd7FP9IOoSdyVmb+xGFERLV2+o"
    "NeR2N4bPDGKJJPo3SjPfrySRFQZo5de4IfGA9jZGAsF124l2/4Ev4CyiBaONyVWCldW7acYBbd1Q98fLjnlm6GhqNgrLhMI/94Fz8+/NN79a"
    "W5Q2BVktwfVm9zrCIfbpKioQYUAJfh6jPRxZh8uNv1n4ILe2wci/7FXbRGWXqoeUma6F4t22PbJyO/+bMEwLNeGIq9qNT9zOsRZk56AsshRY"
    "+LTsISDe+0FnJQof1z4eTUfkJBBDwsWvl9KhnE8/gPjy51SlbaNMmkM0e0k9hOn4bFGPTJRU9zXvRg2aAbNJJnHNMb2GPB0ZyQKBgQDwux/U"
    "zobhvcSwYY/A1XhcsW2clcwep2B12UwGI6/nA/t7lf208XjIL4eq/fHvGNPCoc6MIJda3D/IICr255mrmO28AAtHjtBZrBQUe5+OotoENLLi"
    "bG1V2N86R9hRU9GYLEiJF6y4JPriH3sv7ebe4DWk6N8Jl24FKKKEy+zMWQKBgQDpYWEdBmPnUh0mrJhfUhF162kudVI5o4IfsTy5yYUg+/4m"
    "UwnhJMUSX4EzGHUBvJupiLVMGrzfyspL3jlOOBx4ZSAPT6FK5t81HO1HGIwKYDDZu/ZjUBHQfk5EA32n67HGT//uOxFJUG/mO50kpYOEk9EY"
    "9nRyKHl2iJdkVIoCFwKBgDQdjqqXe4PrfWVh+akZjdEjaEN5+pK4UZ2xyU+a8j3lEtCSjDZcAHX2NDzEdVf52/5K4VhcxeeZvwUoUaTaRt5r"
    "YSxOJiL7vAdtxXsZuFU81E4Myp1SM+ld5hXL7/zLVJjJHXrwcSf8eYPypMyfiFe/2l01PPPqoJrlTSnKrB0hAoGBAJfsy5JggZKpks6FVt/e"
    "hf1UlXEn8LIS7feBon1zYVXalVUPg4PsMtpGD85aYnkR9eeEVjlHwqKQ2eZPsNBpmKcLdbZh6Sbganeh8BjzMt7iRYrIYJnAGwi14G9IMnmo"
    "5l6p33qPOy6VzXJ8Zkzf7mDU9S6h6aYTERcHzj4DBqBbAoGBANJp4tuTTNQDwqmv0c25FsnRxXJ98/YEsLPB+HsehDltpysnSjljfKU/T3RK"
    "JqVDuxYfgf3p94HZ6YhMJGxneFe8xNaBzMVBwIvQfo6BNdEbZ3QW/d6l+GCfCC3Zq3HRBSQ3osVfI5fRZGP4CUWs1UxbqOhhvsTemptcpCfB"
    "YQiA"
)
DEMO_RSA_KEY = RsaSigningKey(base64.b64decode(_PKCS8))
