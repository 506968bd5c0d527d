#!/bin/sh
# Brings the built site into the bucket of a stack, each file with its type and its life:
#
#   sh hosting/aws/upload.sh <name of the stack> [folder of the site]
set -eu

stack=$1
site=${2:-dist}

output() {
  aws cloudformation describe-stacks --stack-name "$stack" --output text \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue"
}
bucket=$(output Bucket)

# upload <life> <type, or - for what the file's ending says> <options that choose files>
upload() {
  life=$1 type=$2
  shift 2
  if [ "$type" != - ]; then set -- "$@" --content-type "$type"; fi
  aws s3 cp "$site" "s3://$bucket" --recursive --cache-control "$life" --exclude '*' "$@"
}

for_good='public, max-age=31536000, immutable'
shortly='public, max-age=300'

# What pages refer to comes before the pages.
upload "$for_good" application/octet-stream \
  --include 'pagefind/fragment/*' --include 'pagefind/index/*' --include 'pagefind/*.pf_meta' \
  --include 'offline-bundles/*.bin'
upload "$shortly" application/octet-stream --include 'pagefind/*.pagefind'
upload "$shortly" 'text/javascript; charset=utf-8' --include '*.js' --exclude offline-worker.js
# An old worker would ask for bundles that are gone.
upload no-cache 'text/javascript; charset=utf-8' --include offline-worker.js
upload "$shortly" application/manifest+json --include '*.webmanifest'
upload "$shortly" 'text/markdown; charset=utf-8' --include '*.md'
upload "$shortly" 'text/plain; charset=utf-8' --include '*.txt'
upload "$shortly" 'text/xml; charset=utf-8' --include '*.xml'
upload "$shortly" - --include '*.json' --include '*.png' --include '*.svg' --include '*.ico'
upload "$shortly" 'text/html; charset=utf-8' --include '*.html'

# What is no longer there goes last.
aws s3 sync "$site" "s3://$bucket" --delete --size-only
aws cloudfront create-invalidation --distribution-id "$(output Distribution)" --paths '/*'
