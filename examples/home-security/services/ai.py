"""The six AI services: `python ai.py ai-yolo26`. They compute in plain Python what models would compute elsewhere."""

import json
import math
import select
import sys

from service import is_regressed, open_server

WORDS = ["person", "at", "the", "front", "door", "parcel", "car", "night", "dog", "garden"]


def decode_image(size):
    """A grey image of size * size pixels."""
    return [(7 * x + 13 * y) % 256 for y in range(size) for x in range(size)]


def preprocess(pixels):
    mean = sum(pixels) / len(pixels)
    return [(pixel - mean) / 255 for pixel in pixels]


def linear(row, weights):
    return [sum(x * w for x, w in zip(row, column)) for column in weights]


def forward(pixels, layers, width=24):
    weights = [[((i * j) % 17 - 8) / 8 for i in range(width)] for j in range(width)]
    row = pixels[:width]
    for _ in range(layers):
        row = [math.tanh(x) for x in linear(row, weights)]
    return row


def make_boxes(count):
    """Boxes that overlap their neighbours, the surest first."""
    return [(i % 12 * 9, i // 12 * 9, i % 12 * 9 + 14, i // 12 * 9 + 14, 1 - i / count) for i in range(count)]


def iou(a, b):
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    area_a = (a[2] - a[0]) * (a[3] - a[1])
    area_b = (b[2] - b[0]) * (b[3] - b[1])
    return shared / (area_a + area_b - shared)


def non_max_suppression(boxes, threshold=0.5):
    kept = []
    for box in boxes:
        if all(iou(box, other) < threshold for other in kept):
            kept.append(box)
    return kept


def encode_text(text, width=48):
    return [sum(ord(letter) * (i + 1) for letter in text) % 101 / 101 for i in range(width)]


def normalize_vectors(vectors):
    lengths = [math.sqrt(sum(x * x for x in vector)) or 1.0 for vector in vectors]
    return [[x / length for x in vector] for vector, length in zip(vectors, lengths)]


def tokenize(text):
    words = "".join(letter if letter.isalnum() else " " for letter in text.lower()).split()
    return [sum(ord(letter) for letter in word) % 997 for word in words]


def attention(tokens, width=12):
    scores = [[math.exp(-abs(a - b) / 997) for b in tokens] for a in tokens]
    return [sum(row) / len(row) for row in scores][:width]


def beam_step(score, depth):
    if depth == 0:
        return score
    return max(beam_step(score * 0.9 + option * 0.1, depth - 1) for option in range(3))


def sample_token(weights):
    return [beam_step(weight, 5) for weight in weights]


def to_json(value):
    return json.dumps(value, separators=(",", ":"))


IS_SLOW = False


def handle_yolo(_):
    features = forward(preprocess(decode_image(56)), 20)
    # The regression: boxes that nobody is sure of are no longer dropped before they are compared, each with each.
    boxes = make_boxes(120 if IS_SLOW else 70)
    return to_json({"boxes": non_max_suppression(boxes), "features": features})


def handle_clip(request):
    image = forward(preprocess(decode_image(56)), 20)
    texts = [encode_text(f"{word} {request.get('n', 0)}") for word in WORDS]
    return to_json({"vectors": normalize_vectors([image, *texts] * 20)[0]})


def handle_florence(_):
    features = forward(preprocess(decode_image(64)), 40)
    tokens = tokenize(" ".join(WORDS * 60))
    return to_json({"caption": tokens[:40], "features": features})


def handle_enrichment(_):
    pixels = preprocess(decode_image(90))
    return to_json({"faces": forward(pixels, 25), "plates": forward(pixels[24:], 25)})


def handle_enrichment_light(_):
    return to_json({"pose": forward(preprocess(decode_image(70)), 30)})


def handle_llm(_):
    tokens = tokenize(" ".join(WORDS * 10))
    return to_json({"text": sample_token(attention(tokens))})


HANDLERS = {
    "ai-yolo26": handle_yolo,
    "ai-clip": handle_clip,
    "ai-florence": handle_florence,
    "ai-enrichment": handle_enrichment,
    "ai-enrichment-light": handle_enrichment_light,
    "ai-llm": handle_llm,
}


def serve(server):
    """Waits here for requests: a profiler that samples idle threads sees this function, so flamegate.yml ignores it."""
    while True:
        select.select([server], [], [])
        server.handle_request()


def main():
    global IS_SLOW
    service = sys.argv[1] if len(sys.argv) > 1 else ""
    if service not in HANDLERS:
        sys.exit(f"usage: ai.py SERVICE, one of {', '.join(HANDLERS)}")
    IS_SLOW = is_regressed(service)
    serve(open_server(service, HANDLERS[service]))


if __name__ == "__main__":
    main()
